package metric

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/gowebpki/jcs"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx"
)

// DefaultLossCap bounds the loss of one sample, in nano-units: 2^40-1, about 1,099 units. Source: docs/eval.md 10, M6.
const DefaultLossCap = 1<<40 - 1

// ErrSpec means that the metric does not fit the output or the data. The task is wrong, not the model.
var ErrSpec = errors.New("metric")

// Spec is a metric with its settings, part of what an evidence root binds.
type Spec struct {
	Kind    Kind              `json:"kind"`
	Labels  *dataset.LabelMap `json:"labels,omitempty"` // classes, or the vocabulary of text
	LossCap uint64            `json:"lossCap"`          // nano-units, 1 to DefaultLossCap

	K          uint32  `json:"k,omitempty"`          // top-k: 1 to the number of classes
	Positive   *uint32 `json:"positive,omitempty"`   // roc-auc: the positive class; nil: class 1
	Background *uint32 `json:"background,omitempty"` // f1-micro: a class that does not count, nor does "other" then
	Text       string  `json:"text,omitempty"`       // text: the column of the raw text
	IgnoreCase bool    `json:"ignoreCase,omitempty"` // exact-match: A to Z equal a to z
}

// Digest is the SHA-256 of the spec's canonical JSON (RFC 8785).
func (s Spec) Digest() ([32]byte, error) {
	plain, err := json.Marshal(s)
	if err != nil {
		return [32]byte{}, fmt.Errorf("encode metric: %w", err)
	}
	canonical, err := jcs.Transform(plain)
	if err != nil {
		return [32]byte{}, fmt.Errorf("encode metric: %w", err)
	}
	return sha256.Sum256(canonical), nil
}

// Check verifies that the metric can score outputs of that kind. Errors: ErrSpec.
func (s Spec) Check(out OutputKind) error {
	r, known := rules[s.Kind]
	switch {
	case !known:
		return fmt.Errorf("%w: %q: want one of %v", ErrSpec, s.Kind, Kinds())
	case s.LossCap < 1 || s.LossCap > DefaultLossCap:
		return fmt.Errorf("%w: loss cap %d: want 1 to %d", ErrSpec, s.LossCap, uint64(DefaultLossCap))
	case !slices.Contains(r.outputs, out):
		return fmt.Errorf("%w: %s scores outputs of kind %v, not %q", ErrSpec, s.Kind, r.outputs, out)
	case r.family == ofValues:
		return s.checkSettings(0)
	case s.Labels.Len() == 0:
		return fmt.Errorf("%w: %s needs a label map", ErrSpec, s.Kind)
	case s.Kind == ExactMatch && !s.Labels.Texts():
		return fmt.Errorf("%w: %s needs a vocabulary of texts", ErrSpec, s.Kind)
	}
	return s.checkSettings(uint32(s.Labels.Len()))
}

// checkSettings verifies that exactly the settings are there that the metric knows.
func (s Spec) checkSettings(classes uint32) error {
	switch {
	case s.Kind == TopK && (s.K < 1 || s.K > classes):
		return fmt.Errorf("%w: top-k with k = %d: want 1 to %d", ErrSpec, s.K, classes)
	case s.Kind != TopK && s.K != 0:
		return fmt.Errorf("%w: k belongs to top-k, not to %s", ErrSpec, s.Kind)
	case s.Kind == ROCAUC && classes != 2:
		return fmt.Errorf("%w: roc-auc with %d classes: want 2", ErrSpec, classes)
	case s.Kind != ROCAUC && s.Positive != nil:
		return fmt.Errorf("%w: positive belongs to roc-auc, not to %s", ErrSpec, s.Kind)
	case s.Positive != nil && *s.Positive > 1:
		return fmt.Errorf("%w: positive class %d: want 0 or 1", ErrSpec, *s.Positive)
	case s.Kind != F1Micro && s.Background != nil:
		return fmt.Errorf("%w: background belongs to f1-micro, not to %s", ErrSpec, s.Kind)
	case s.Background != nil && *s.Background >= classes:
		return fmt.Errorf("%w: background class %d: want 0 to %d", ErrSpec, *s.Background, classes-1)
	case s.Kind.OfText() != (s.Text != ""):
		return fmt.Errorf("%w: the column of the raw text belongs to bits-per-byte and exact-match, which need it; this is %s", ErrSpec, s.Kind)
	case s.Kind != ExactMatch && s.IgnoreCase:
		return fmt.Errorf("%w: ignoreCase belongs to exact-match, not to %s", ErrSpec, s.Kind)
	}
	return nil
}

// positive is the positive class of a binary task.
func (s Spec) positive() uint32 {
	if s.Positive != nil {
		return *s.Positive
	}
	return 1
}

// Width checks that an output row of that many elements and type can be scored: one per class, or a single one where there are two
// classes or a label; targets gives the numbers of a regression target, or the tokens of a text. The sentence in the error tells what is
// wanted.
func (s Spec) Width(out OutputKind, dtype onnx.DType, elements, targets int) error {
	classes := s.Labels.Len()
	switch {
	case (out == Label || out == Tokens) && dtype != onnx.Int64:
		return fmt.Errorf("%s of type %s: want int64", out, dtype)
	case out == Label && elements != 1:
		return fmt.Errorf("%d labels a row: want 1", elements)
	case out == Label || out == Tokens:
		return nil
	case dtype != onnx.Float32:
		return fmt.Errorf("%s of type %s: want float32", out, dtype)
	case out == Value && elements != targets:
		return fmt.Errorf("%d values a row: want %d", elements, targets)
	case out == Value:
		return nil
	case s.Kind == BitsPerByte && elements != targets*classes:
		return fmt.Errorf("%d logits a row: want %d, one for each of %d words at each of %d tokens", elements, targets*classes, classes, targets)
	case s.Kind == BitsPerByte, elements == classes, elements == 1 && classes == 2:
		return nil
	}
	return fmt.Errorf("%d %s a row: want %d, one for each class", elements, out, classes)
}
