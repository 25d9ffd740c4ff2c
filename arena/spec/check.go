package spec

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"reflect"
	"slices"
	"strings"

	"github.com/gowebpki/jcs"
	"github.com/ipfs/go-cid"

	"github.com/ai-arena/arenad/arena"
)

// Parse reads a task spec from YAML or JSON, fills in what is left out, and checks it. The evaluation set may be missing: it is filled
// in once its shards are made.
//
// Errors: ErrSpec, with every fault. Pure.
func Parse(data []byte) (*Task, error) {
	v, err := generic(data)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSpec, err)
	}
	t := Defaults()
	var f faults
	f.decode("", v, reflect.ValueOf(&t).Elem())
	if _, known := kinds[t.Kind]; !known {
		f.add("kind", "%s: want classification, regression or text", shown(t.Kind)) // the rest depends on it
	}
	if err := f.err(); err != nil {
		return nil, err
	}
	t.derive()
	if err := t.Check(); err != nil {
		return nil, err
	}
	return &t, nil
}

// Defaults is a task with all that a creator may leave out, as on a devnet. What follows from other fields is still empty.
// Source: docs/protocol.md 5.
func Defaults() Task {
	return Task{
		Format: Format,
		Engine: "reference",
		Batch:  64,
		Limits: Limits{ModelBytes: 64 << 20, MACsPerRow: 1_000_000, ElementsPerRow: 1_000_000, Memory: 256 << 20},

		TrainingData: TrainingData{Source: "local"},
		Schedule: Schedule{
			SubmitBy: 72, RevealBy: 84, CloseBy: 186, KeyWindow: 6, EvidenceWindow: 120,
			CommitWindow: 8, AlternateWindow: 4, RevealWindow: 6, AppealWindow: 6,
		},
		Committee: Committee{Seats: 3, Alternates: 2, FinalSeats: 5, SeatCap: 4},
		Economy: Economy{
			Reward: FML(10_000), SeatFee: FML(2), MinTrainerStake: FML(100), CommitsPerEpoch: 2, CommitsInAll: 20,
			Gamma: 300_000, Rho: 500_000, Alpha: "1/2", CopyTau: 800_000,
		},
	}
}

// kind is what tasks of a kind have in common; the first metric is the default, and so is the first output of each.
type kind struct {
	loss    string
	metrics []string
	labels  bool
}

var kinds = map[string]kind{
	"classification": {"cross-entropy", []string{"accuracy", "top-k", "balanced-accuracy", "f1-macro", "f1-micro", "roc-auc", "log-loss"}, true},
	"regression":     {"mse", []string{"mse", "rmse", "mae", "r2"}, false},
	"text":           {"cross-entropy", []string{"bits-per-byte", "exact-match"}, true},
}

// outputs are the kinds of output that a metric scores, the default first.
var outputs = map[string][]string{
	"accuracy": {"logits", "probs", "label"}, "top-k": {"logits", "probs"}, "balanced-accuracy": {"logits", "probs", "label"},
	"f1-macro": {"logits", "probs", "label"}, "f1-micro": {"logits", "probs", "label"}, "roc-auc": {"logits", "probs"}, "log-loss": {"logits", "probs"},
	"mse": {"value"}, "rmse": {"value"}, "mae": {"value"}, "r2": {"value"},
	"bits-per-byte": {"logits"}, "exact-match": {"tokens"},
}

// derive fills in the fields that follow from others.
func (t *Task) derive() {
	set := func(field *string, value string) {
		if *field == "" {
			*field = value
		}
	}
	k := kinds[t.Kind]
	set(&t.Loss, k.loss)
	set(&t.Metric, k.metrics[0])
	if kinds := outputs[t.Metric]; len(kinds) > 0 {
		set(&t.Output.Kind, kinds[0])
	}
	for i := range t.Input {
		set(&t.Input[i].DType, "float32")
	}
	if t.Direction == "" {
		t.Direction = direction(t.Metric)
		if t.Direction == "lower-is-better" && t.Baseline == 0 {
			t.Baseline = worstScore
		}
	}
}

func direction(metric string) string {
	switch metric {
	case "log-loss", "mse", "rmse", "mae", "bits-per-byte":
		return "lower-is-better"
	}
	return "higher-is-better"
}

// Check verifies every rule that needs no chain: types, ranges, and what must agree. Errors: ErrSpec, with every fault. Pure.
func (t *Task) Check() error {
	var f faults
	f.checkTags("", reflect.ValueOf(t).Elem())
	t.checkScoring(&f)
	t.checkInputs(&f)
	t.checkData(&f)
	t.checkChain(&f)
	return f.err()
}

func (t *Task) checkScoring(f *faults) {
	k := kinds[t.Kind]
	if t.Loss != k.loss {
		f.add("loss", "%q: %s goes with %s", t.Loss, t.Kind, k.loss)
	}
	switch {
	case !slices.Contains(k.metrics, t.Metric):
		f.add("metric", "%q: %s goes with %s", t.Metric, t.Kind, strings.Join(k.metrics, ", "))
	case !slices.Contains(outputs[t.Metric], t.Output.Kind):
		f.add("output.kind", "%q: %s scores %s", t.Output.Kind, t.Metric, strings.Join(outputs[t.Metric], ", "))
	}
	if k.labels && t.Labels.Len() < 2 {
		f.add("labels", "missing: want %s", t.Labels.want())
	}
	if !k.labels && t.Labels != nil {
		f.add("labels", "%s has none", t.Kind)
	}
	t.checkSettings(f)
	if want := direction(t.Metric); t.Direction != want {
		f.add("direction", "%q: with metric %s it is %s", t.Direction, t.Metric, want)
	}
	if t.Direction == "higher-is-better" && t.Baseline > 1_000_000 {
		f.add("baseline", "%s: %s is at most 1", t.Baseline, t.Metric)
	}
}

// checkSettings verifies that exactly the settings are there that the metric knows.
func (t *Task) checkSettings(f *faults) {
	var s Scoring
	if t.Scoring != nil {
		s = *t.Scoring
	}
	classes := t.Labels.Len()
	for _, c := range []struct {
		field   string
		given   bool
		metrics string
	}{
		{"k", s.K != 0, "top-k"},
		{"positive", s.Positive != "", "roc-auc"},
		{"background", s.Background != "", "f1-micro"},
		{"text", s.Text != "", "bits-per-byte exact-match"},
		{"ignoreCase", s.IgnoreCase, "exact-match"},
	} {
		if c.given && !slices.Contains(strings.Fields(c.metrics), t.Metric) {
			f.add("scoring."+c.field, "belongs to %s, not to %s", strings.ReplaceAll(c.metrics, " ", " and "), t.Metric)
		}
	}
	switch {
	case t.Metric == "top-k" && (s.K < 1 || int64(s.K) > int64(classes)):
		f.add("scoring.k", "%d: want 1 to %d", s.K, classes)
	case t.Metric == "roc-auc" && classes != 2:
		f.add("labels", "%d labels: roc-auc ranks rows of two", classes)
	case t.Kind == "text" && s.Text == "":
		f.add("scoring.text", "missing: want the column that holds the raw text")
	case t.Metric == "exact-match" && t.Labels != nil && t.Labels.Texts == nil:
		f.add("labels", "exact-match wants words, not numbers")
	}
	for _, c := range [][2]string{{"positive", s.Positive}, {"background", s.Background}} {
		if _, known := t.Labels.Place(c[1]); c[1] != "" && !known {
			f.add("scoring."+c[0], "%q is none of the labels", c[1])
		}
	}
}

func (t *Task) checkInputs(f *faults) {
	names := make(map[string]bool)
	for i, in := range t.Input {
		at := fmt.Sprintf("input[%d]", i)
		if names[in.Name] {
			f.add(at+".name", "%q: appears twice; several inputs need different names", in.Name)
		}
		names[in.Name] = true
		if in.Name == "" && len(t.Input) > 1 {
			f.add(at+".name", "missing: several inputs need names")
		}
		elements := int64(1)
		for k, d := range in.Shape {
			switch {
			case k == 0 && d != 0:
				f.add(at+".shape[0]", "%d: the first dimension is the batch, written 0", d)
			case k > 0 && (d < 1 || d > 1<<22 || elements > 1<<22/d):
				f.add(fmt.Sprintf("%s.shape[%d]", at, k), "%d: dimensions are at least 1, and a row has at most %d values", d, 1<<22)
				elements = 1 << 22
			case k > 0:
				elements *= d
			}
		}
		if s := in.Scale; s != nil && (float32(*s) == 0 || math.IsInf(float64(float32(*s)), 0)) {
			f.add(at+".scale", "%v: want a binary32 number other than 0", *s)
		}
		if o := in.Offset; o != nil && math.IsInf(float64(float32(*o)), 0) {
			f.add(at+".offset", "%v: want a binary32 number", *o)
		}
		if in.DType == "int64" && (in.Scale != nil || in.Offset != nil) {
			f.add(at+".dtype", "int64: integers are not scaled; leave scale and offset out")
		}
	}
}

func (t *Task) checkData(f *faults) {
	d := t.TrainingData
	switch {
	case d.Source == "local" && (d.CID != "" || d.Size != 0):
		f.add("trainingData", "cid and size belong to source public")
	case d.Source == "public":
		if _, err := content(d.CID, d.Size); err != nil {
			f.add("trainingData.cid", "%v", err)
		}
		if d.Size == 0 {
			f.add("trainingData.size", "missing")
		}
	}
	if t.Evaluation == nil {
		return
	}
	shards := map[string]*Shard{"evaluation.live": &t.Evaluation.Live, "evaluation.last": t.Evaluation.Last}
	for _, at := range []string{"evaluation.live", "evaluation.last"} {
		s := shards[at]
		if s == nil {
			continue
		}
		if _, err := content(s.CID, s.Size); err != nil {
			f.add(at+".cid", "%v", err)
		}
		if s.RowRoot == (Hash{}) {
			f.add(at+".rowRoot", "missing")
		}
	}
}

func (t *Task) checkChain(f *faults) {
	s, c, e := t.Schedule, t.Committee, t.Economy
	if s.RevealBy < s.SubmitBy {
		f.add("schedule.revealBy", "%s: not before submitBy, %s", s.RevealBy, s.SubmitBy)
	}
	if s.CloseBy < s.RevealBy+s.KeyWindow {
		f.add("schedule.closeBy", "%s: not before revealBy + keyWindow, %s", s.CloseBy, s.RevealBy+s.KeyWindow)
	}
	if c.Seats%2 == 0 {
		f.add("committee.seats", "%d: want 3, 5 or 7", c.Seats)
	}
	if c.FinalSeats%2 == 0 {
		f.add("committee.finalSeats", "%d: want an odd number", c.FinalSeats)
	}
	if e.CopyTau < 500_000 || e.CopyTau > 1_000_000 {
		f.add("economy.copyTau", "%s: from 0.5 to 1", e.CopyTau)
	}
	if c.Seats+c.Alternates > arena.MaxFirstSeats {
		f.add("committee.alternates", "%d: seats and alternates are at most %d together", c.Alternates, arena.MaxFirstSeats)
	}
	if e.Gamma >= 500_000 {
		f.add("economy.gamma", "%s: below 0.5", e.Gamma)
	}
	if e.Rho == 0 || e.Rho >= 1_000_000 {
		f.add("economy.rho", "%s: above 0 and below 1", e.Rho)
	}
	if e.Reward.Wei().Sign() == 0 {
		f.add("economy.reward", "0 FML: want more")
	}
	if fits := new(big.Int).Lsh(big.NewInt(1), 128); e.Reward.Wei().Cmp(fits) >= 0 {
		f.add("economy.reward", "does not fit 128 bits")
	}
}

func content(text string, size Size) (arena.Content, error) {
	id, err := cid.Decode(text)
	if err != nil {
		return arena.Content{}, fmt.Errorf("%.80q: want a CIDv1 with sha2-256, raw or dag-pb", text)
	}
	return arena.ContentOf(id, uint64(size))
}

// Canonical is the spec as canonical JSON (RFC 8785): the bytes that are stored and hashed. Errors: ErrSpec for a task that does
// not pass Check. Pure.
func (t *Task) Canonical() ([]byte, error) {
	if err := t.Check(); err != nil {
		return nil, err
	}
	plain, err := json.Marshal(t)
	if err != nil {
		return nil, fmt.Errorf("encode task spec: %w", err)
	}
	out, err := jcs.Transform(plain)
	if err != nil {
		return nil, fmt.Errorf("encode task spec: %w", err)
	}
	return out, nil
}

// Digest is the SHA-256 of the canonical form. Errors as Canonical.
func (t *Task) Digest() ([32]byte, error) {
	c, err := t.Canonical()
	if err != nil {
		return [32]byte{}, err
	}
	return sha256.Sum256(c), nil
}
