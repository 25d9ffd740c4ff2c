package spec_test

import (
	"crypto/sha256"
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/gowebpki/jcs"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/arena/spec"
)

var update = flag.Bool("update", false, "write golden files")

func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run with -update if the change is meant")
}

func digits(t testing.TB) string {
	text, err := os.ReadFile("testdata/digits.yaml")
	require.NoError(t, err)
	return string(text)
}

func TestParse_CanonicalFormIsGolden(t *testing.T) {
	task, err := spec.Parse([]byte(digits(t)))
	require.NoError(t, err)
	got, err := task.Canonical()
	require.NoError(t, err)
	golden(t, "testdata/digits.json", append(got, '\n'))

	again, err := jcs.Transform(got)
	require.NoError(t, err)
	require.Equal(t, string(again), string(got))
	digest, err := task.Digest()
	require.NoError(t, err)
	require.Equal(t, sha256.Sum256(got), digest)
}

func TestParse_CanonicalFormReadsBackAsItself(t *testing.T) {
	task, err := spec.Parse([]byte(digits(t)))
	require.NoError(t, err)
	first, err := task.Canonical()
	require.NoError(t, err)
	back, err := spec.Parse(first)
	require.NoError(t, err)
	require.Equal(t, task, back)
	second, err := back.Canonical()
	require.NoError(t, err)
	require.Equal(t, string(first), string(second))
}

func TestParse_FillsInWhatFollows(t *testing.T) {
	task, err := spec.Parse([]byte("name: prices\nkind: regression\ninput: [{column: x, shape: [0, 3]}]\n"))
	require.NoError(t, err)
	require.Equal(t, "mse", task.Metric)
	require.Equal(t, "mse", task.Loss)
	require.Equal(t, "value", task.Output.Kind)
	require.Equal(t, "float32", task.Input[0].DType)
	require.Equal(t, "lower-is-better", task.Direction)
	require.Equal(t, spec.Decimal(arena.MaxScore), task.Baseline)
	require.Equal(t, uint32(64), task.Batch)
	require.Equal(t, spec.Duration(186), task.Schedule.CloseBy)
	require.Nil(t, task.Evaluation)
}

func TestParse_TextTask(t *testing.T) {
	task, err := spec.Parse([]byte("name: letters\nkind: text\nlabels: [a, b]\nscoring: {text: raw}\ninput: [{column: before, dtype: int64, shape: [0, 3]}]\n"))
	require.NoError(t, err)
	require.Equal(t, "bits-per-byte", task.Metric)
	require.Equal(t, "logits", task.Output.Kind)
	require.Equal(t, "lower-is-better", task.Direction)
	canonical, err := task.Canonical()
	require.NoError(t, err)
	back, err := spec.Parse(canonical)
	require.NoError(t, err)
	require.Equal(t, task, back)
}

func TestParse_SaysWhatIsWrongAndWhere(t *testing.T) {
	for name, c := range map[string]struct {
		old, new string // edit of the good spec
		want     []string
	}{
		"unknown field":      {"    scale: 0.0625", "    scal: 0.0625", []string{"input[0].scal: unknown field; allowed are column, name"}},
		"unknown at the top": {"kind: classification", "kind: classification\nreward: 1 FML", []string{"reward: unknown field"}},
		"appears twice":      {"kind: classification", "kind: classification\nname: again", []string{`line 4: "name" appears twice`}},
		"kind":               {"kind: classification", "kind: ranking", []string{`kind: "ranking": want classification, regression or text`}},
		"missing name":       {"name: Handwritten digits\n", "", []string{"name: missing"}},
		"missing input":      {"    shape: [0, 64]\n", "", []string{"input[0].shape: missing"}},
		"batch dimension":    {"shape: [0, 64]", "shape: [1, 64]", []string{"input[0].shape[0]: 1: the first dimension is the batch"}},
		"dimension":          {"shape: [0, 64]", "shape: [0, -1]", []string{"input[0].shape[1]: -1"}},
		"huge shape":         {"shape: [0, 64]", "shape: [0, 4194304, 4194304]", []string{"input[0].shape[2]"}},
		"scale zero":         {"scale: 0.0625", "scale: 0", []string{"input[0].scale: 0: want a binary32 number other than 0"}},
		"scale too small":    {"scale: 0.0625", "scale: 1e-60", []string{"input[0].scale"}},
		"scale a text":       {"scale: 0.0625", "scale: big", []string{`input[0].scale: "big": want a finite number`}},
		"duplicate label":    {"labels: [0, 1,", "labels: [1, 1,", []string{"labels: a list: want 2 to 65536 different labels"}},
		"mixed labels":       {"labels: [0, 1,", "labels: [0, one,", []string{"labels: a list"}},
		"no labels":          {"labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]\n", "", []string{"labels: missing"}},
		"duration":           {"submitBy: 1m12s", "submitBy: 72", []string{`schedule.submitBy: 72: want a duration such as "72s"`}},
		"order of times":     {"submitBy: 1m12s", "submitBy: 2m", []string{"schedule.revealBy: 84s: not before submitBy, 120s"}},
		"window too long":    {"submitBy: 1m12s", "commitWindow: 2d", []string{"schedule.commitWindow: 172800: at most 65535"}},
		"amount":             {"reward: 12500.5 FML", "reward: 12500.5", []string{"economy.reward: 12500.5: want an amount such as"}},
		"amount too fine":    {"reward: 12500.5 FML", "reward: 0.0000000000000000001 FML", []string{"economy.reward"}},
		"gamma":              {"gamma: 0.25", "gamma: 0.5", []string{"economy.gamma: 0.5: below 0.5"}},
		"gamma too fine":     {"gamma: 0.25", "gamma: 0.2500001", []string{"economy.gamma: 0.2500001: want a number of 0 to 4294"}},
		"even committee":     {"schedule:", "committee: {seats: 4}\nschedule:", []string{"committee.seats: 4: want 3, 5 or 7"}},
		"committee too big":  {"schedule:", "committee: {seats: 7}\nschedule:", []string{"committee.alternates: 2: seats and alternates are at most 8 together"}},
		"wrong metric":       {"kind: classification", "kind: classification\nmetric: mse", []string{`metric: "mse": classification goes with accuracy, top-k`}},
		"output of a metric": {"  kind: logits", "  kind: tokens", []string{`output.kind: "tokens": accuracy scores logits, probs, label`}},
		"top 0":              {"kind: classification", "kind: classification\nmetric: top-k", []string{"scoring.k: 0: want 1 to 10"}},
		"k of accuracy":      {"kind: classification", "kind: classification\nscoring: {k: 3}", []string{"scoring.k: belongs to top-k, not to accuracy"}},
		"auc of ten":         {"kind: classification", "kind: classification\nmetric: roc-auc", []string{"labels: 10 labels: roc-auc ranks rows of two"}},
		"no such label":      {"kind: classification", "kind: classification\nmetric: f1-micro\nscoring: {background: 12}", []string{`scoring.background`}},
		"text without text":  {"kind: classification", "kind: text", []string{"scoring.text: missing"}},
		"numbers as words":   {"kind: classification", "kind: text\nmetric: exact-match\nscoring: {text: raw}", []string{"labels: exact-match wants words"}},
		"wrong direction":    {"kind: classification", "kind: classification\ndirection: lower-is-better", []string{"direction:"}},
		"baseline":           {"baseline: 0.5", "baseline: 1.5", []string{"baseline: 1.5: accuracy is at most 1"}},
		"cid":                {"cid: bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku", "cid: QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG", []string{"evaluation.live.cid", "CIDv1"}},
		"row root":           {`rowRoot: "0x1111`, `rowRoot: "0x11`, []string{"evaluation.live.rowRoot", "want 0x and 64 hex digits"}},
		"alias":              {"labels: [0, 1,", "labels: &a [0, 1,", []string{"line 12: anchors and aliases are not allowed"}},
		"two faults": {"kind: classification", "kind: classification\nbatch: 5000\nengine: gpu", []string{
			"batch: 5000: at most 4096", `engine: "gpu": want reference`,
		}},
	} {
		t.Run(name, func(t *testing.T) {
			good := digits(t)
			require.Contains(t, good, c.old)
			_, err := spec.Parse([]byte(strings.Replace(good, c.old, c.new, 1)))
			require.ErrorIs(t, err, spec.ErrSpec)
			for _, want := range c.want {
				require.ErrorContains(t, err, want)
			}
		})
	}
}

func TestParse_RefusesWhatIsNoDocument(t *testing.T) {
	for _, text := range []string{"", "[]", "7", "{", `{"name":"a","name":"b"}`, "a: 1\n---\nb: 2\n", "\xff", strings.Repeat("a", 1<<20+1), strings.Repeat("[", 5000)} {
		_, err := spec.Parse([]byte(text))
		require.ErrorIs(t, err, spec.ErrSpec)
	}
}

func TestParams_CarriesTheChoicesToTheChain(t *testing.T) {
	task, err := spec.Parse([]byte(digits(t)))
	require.NoError(t, err)
	stored := arena.Content{Digest: [32]byte{9}, Codec: arena.CodecRaw, Size: 77}
	p, err := task.Params(stored, 1_000_000)
	require.NoError(t, err)
	require.Equal(t, stored, p.Spec)
	require.Equal(t, arena.Time(1_000_072), p.SubmitBy)
	require.Equal(t, arena.Time(1_000_186), p.CloseBy)
	require.Equal(t, arena.Score(500_000), p.Baseline)
	require.Equal(t, arena.HigherIsBetter, p.Direction)
	require.Equal(t, uint32(360), p.Live.Rows)
	require.Equal(t, uint64(65_536), p.Live.Content.Size)
	require.Equal(t, "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku", p.Live.Content.String())
	require.Equal(t, uint32(250_000), p.Gamma)
	require.Equal(t, arena.StakeHalf, p.Alpha)
	want, _ := new(big.Int).SetString("12500500000000000000000", 10)
	require.Equal(t, want, p.Reward)
	require.Equal(t, arena.Shard{}, p.Last)
	require.Zero(t, p.Tolerance)

	task.Evaluation = nil
	_, err = task.Params(stored, 0)
	require.ErrorIs(t, err, spec.ErrSpec)
	require.ErrorContains(t, err, "evaluation: missing")
}

func TestValues_CanonicalSpellingReadsBack(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		task, err := spec.Parse([]byte(digits(t)))
		require.NoError(r, err)
		task.Economy.Gamma = spec.Decimal(rapid.Uint32Range(0, 499_999).Draw(r, "gamma"))
		task.Economy.SeatFee = spec.FML(rapid.Uint64Range(0, 1<<40).Draw(r, "fee"))
		task.Schedule.KeyWindow = spec.Duration(rapid.Uint64Range(0, 90).Draw(r, "window"))
		task.Limits.Memory = spec.Size(rapid.Uint64Range(1, 1<<53-1).Draw(r, "memory"))
		text, err := task.Canonical()
		require.NoError(r, err)
		back, err := spec.Parse(text)
		require.NoError(r, err)
		require.Equal(r, task.Economy.SeatFee.Wei(), back.Economy.SeatFee.Wei())
		again, err := back.Canonical()
		require.NoError(r, err)
		require.Equal(r, string(text), string(again))
	})
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(digits(f)))
	f.Add([]byte(`{"name":"x","kind":"regression","input":[{"column":"x","shape":[0]}]}`))
	f.Add([]byte("a: [1, {b: *c}]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		task, err := spec.Parse(data)
		if err != nil {
			require.ErrorIs(t, err, spec.ErrSpec)
			return
		}
		text, err := task.Canonical()
		require.NoError(t, err)
		require.True(t, json.Valid(text))
		back, err := spec.Parse(text)
		require.NoError(t, err)
		again, err := back.Canonical()
		require.NoError(t, err)
		require.Equal(t, string(text), string(again))
	})
}
