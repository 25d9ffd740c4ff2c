package metric

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/gowebpki/jcs"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx"
)

// Kind names a metric. The names reach disk and hashes; they never change.
type Kind string

// The metrics.
const (
	Accuracy Kind = "accuracy" // share of rows whose class is right; higher is better
	LogLoss  Kind = "log-loss" // mean cross-entropy; lower is better
	MSE      Kind = "mse"      // mean squared error; lower is better
)

// LowerIsBetter tells the direction of a metric.
func (k Kind) LowerIsBetter() bool { return k == LogLoss || k == MSE }

// OutputKind says what a row of the model's output means. The names never change.
type OutputKind string

// The kinds of output.
const (
	Label  OutputKind = "label"  // one integer, mapped through the label map
	Probs  OutputKind = "probs"  // probabilities of the classes, or one of class 1
	Logits OutputKind = "logits" // unnormalised log-probabilities of the classes, or one of class 1
	Value  OutputKind = "value"  // numbers to compare with the targets
)

// DefaultLossCap bounds the loss of one sample, in nano-units: 2^40-1, about 1,099 units. Source: docs/eval.md 10, M6.
const DefaultLossCap = 1<<40 - 1

// ErrSpec means that the metric does not fit the output or the data. The task is wrong, not the model.
var ErrSpec = errors.New("metric")

// Spec is a metric with its settings, part of what an evidence root binds.
type Spec struct {
	Kind    Kind              `json:"kind"`
	Labels  *dataset.LabelMap `json:"labels,omitempty"`
	LossCap uint64            `json:"lossCap"` // nano-units, 1 to DefaultLossCap
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
	switch {
	case s.LossCap < 1 || s.LossCap > DefaultLossCap:
		return fmt.Errorf("%w: loss cap %d: want 1 to %d", ErrSpec, s.LossCap, uint64(DefaultLossCap))
	case s.Kind == MSE && out != Value:
		return fmt.Errorf("%w: mse scores outputs of kind value, not %q", ErrSpec, out)
	case s.Kind == MSE:
		return nil
	case s.Kind != Accuracy && s.Kind != LogLoss:
		return fmt.Errorf("%w: %q: want accuracy, log-loss or mse", ErrSpec, s.Kind)
	case s.Labels.Len() == 0:
		return fmt.Errorf("%w: %s needs a label map", ErrSpec, s.Kind)
	case out == Probs || out == Logits:
		return nil
	case out == Label && s.Kind == Accuracy:
		return nil
	}
	return fmt.Errorf("%w: %s cannot score outputs of kind %q", ErrSpec, s.Kind, out)
}

// Width checks that an output row of that many elements and type can be scored: one per class, or a single one where there are two
// classes or a label; targets gives the width of a regression target. The sentence in the error tells what is wanted.
func (s Spec) Width(out OutputKind, dtype onnx.DType, elements, targets int) error {
	classes := s.Labels.Len()
	switch {
	case out == Label && dtype != onnx.Int64:
		return fmt.Errorf("labels of type %s: want int64", dtype)
	case out == Label && elements != 1:
		return fmt.Errorf("%d labels a row: want 1", elements)
	case out == Label:
		return nil
	case dtype != onnx.Float32:
		return fmt.Errorf("%s of type %s: want float32", out, dtype)
	case out == Value && elements != targets:
		return fmt.Errorf("%d values a row: want %d", elements, targets)
	case out == Value, elements == classes, elements == 1 && classes == 2:
		return nil
	}
	return fmt.Errorf("%d %s a row: want %d, one for each class", elements, out, classes)
}
