package metric_test

import (
	"math"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/metric"
	"github.com/ai-arena/arenad/eval/onnx"
)

// specOf is a metric of that kind over n classes, or over the vocabulary of the letters a, b, c ...
func specOf(t testing.TB, k metric.Kind, n int) metric.Spec {
	s := metric.Spec{Kind: k, LossCap: metric.DefaultLossCap}
	switch {
	case k.OfClasses():
		s.Labels = ints(t, n)
	case k.OfText():
		words := make([]string, n)
		for i := range words {
			words[i] = string(rune('a' + i))
		}
		var err error
		s.Labels, err = dataset.TextLabels(words...)
		require.NoError(t, err)
		s.Text = "raw"
	}
	if k == metric.TopK {
		s.K = 2
	}
	return s
}

// tallied scores labels against classes: what was said of each row, and what it is.
func tallied(s metric.Spec, said []int64, is []uint32) metric.Stats {
	st := s.NewStats()
	for i := range said {
		st.Add(s.Labelled(said[i], is[i]))
	}
	return st
}

func TestBalancedAccuracyAndF1_ByHand(t *testing.T) {
	// Labels 0, 10, 20; 99 is none of them. Class 2 never occurs.
	said := []int64{0, 0, 0, 10, 10, 0, 20, 99}
	is := []uint32{0, 0, 0, 0, 1, 1, 1, 0}
	// Class 0: tp 3, fn 2 (one said 10, one other), fp 1; class 1: tp 1, fn 2, fp 1; class 2: fp 1; other: fp 1.
	for kind, want := range map[metric.Kind]uint32{
		metric.BalancedAccuracy: 466_667, // (3/5 + 1/3) / 2
		metric.F1Macro:          533_333, // (6/9 + 2/5) / 2 = (0.666666666667 + 0.4) / 2
		metric.F1Micro:          500_000, // tp 4, fp 4, fn 4
		metric.Accuracy:         500_000,
	} {
		s := specOf(t, kind, 3)
		require.Equal(t, want, kind.Score(tallied(s, said, is)), string(kind))
	}
	s := specOf(t, metric.F1Micro, 3)
	background := uint32(0)
	s.Background = &background
	// Without class 0 and other: tp 1, fp 2, fn 2.
	require.Equal(t, uint32(333_333), s.Kind.Score(tallied(s, said, is)))
	background = 2
	// Without class 2 and other: tp 4, fp 2, fn 4.
	require.Equal(t, uint32(571_429), s.Kind.Score(tallied(s, said, is)))
	require.Equal(t, []uint64{8, 8, 4, 0, 3, 1, 2, 1, 1, 2, 0, 1, 0, 0, 1, 0}, tallied(s, said, is).Counts())
	require.Zero(t, s.Kind.Score(tallied(s, []int64{20}, []uint32{2})), "nothing but background")
}

func TestTopK_ByHand(t *testing.T) {
	s := specOf(t, metric.TopK, 4)
	for name, c := range map[string]struct {
		x     []float32
		class uint32
		want  metric.Row
	}{
		"first":                     {[]float32{9, 1, 2, 3}, 0, metric.Row{Valid: true, Correct: true}},
		"second":                    {[]float32{9, 1, 2, 3}, 3, metric.Row{Valid: true, Correct: true}},
		"third":                     {[]float32{9, 1, 2, 3}, 2, metric.Row{Valid: true}},
		"lowest of equals comes in": {[]float32{9, 5, 5, 5}, 1, metric.Row{Valid: true, Correct: true}},
		"the next of equals not":    {[]float32{9, 5, 5, 5}, 2, metric.Row{Valid: true}},
		"nan":                       {[]float32{9, nan, 2, 3}, 0, metric.Row{Class: 4}},
	} {
		require.Equal(t, c.want, s.Scored(metric.Logits, c.x, c.class), name)
	}
	require.Equal(t, uint32(250_000), s.Kind.Score(metric.Stats{Samples: 4, Correct: 1}))
}

func TestROCAUC_ByHand(t *testing.T) {
	s := specOf(t, metric.ROCAUC, 2)
	score := func(s metric.Spec, out metric.OutputKind, rows [][]float32, is []uint32) uint32 {
		st := s.NewStats()
		for i := range rows {
			st.Add(s.Scored(out, rows[i], is[i]))
		}
		return s.Kind.Score(st)
	}
	is := []uint32{0, 0, 1, 1}
	// Pairs (positive, negative): 0.35 > 0.1, 0.35 < 0.4, 0.8 > both.
	require.Equal(t, uint32(750_000), score(s, metric.Probs, [][]float32{{0.1}, {0.4}, {0.35}, {0.8}}, is))
	require.Equal(t, uint32(1_000_000), score(s, metric.Logits, [][]float32{{-3}, {-2}, {-1}, {5}}, is))
	require.Zero(t, score(s, metric.Logits, [][]float32{{3}, {2}, {-1}, {-5}}, is))
	require.Equal(t, uint32(500_000), score(s, metric.Logits, [][]float32{{1}, {1}, {1}, {1}}, is), "equal outputs count half")
	zero := float32(math.Copysign(0, -1))
	require.Equal(t, uint32(500_000), score(s, metric.Logits, [][]float32{{zero}, {0}, {0}, {zero}}, is), "-0 equals +0")
	// Two columns: probabilities of class 1, or the difference of the logits.
	require.Equal(t, uint32(750_000), score(s, metric.Probs, [][]float32{{0.9, 0.1}, {0.6, 0.4}, {0.65, 0.35}, {0.2, 0.8}}, is))
	require.Equal(t, uint32(1_000_000), score(s, metric.Logits, [][]float32{{5, 4}, {9, 7}, {-8, -7}, {0, 3}}, is))
	// Without a number a positive row ranks lowest, a negative one highest.
	require.Equal(t, uint32(250_000), score(s, metric.Probs, [][]float32{{0.1}, {0.4}, {nan}, {0.3}}, is))
	require.Equal(t, uint32(250_000), score(s, metric.Probs, [][]float32{{nan}, {0.4}, {0.3}, {0.8}}, is))
	positive := uint32(0)
	s.Positive = &positive
	require.Equal(t, uint32(250_000), score(s, metric.Probs, [][]float32{{0.1, 0.9}, {0.4, 0.6}, {0.35, 0.65}, {0.8, 0.2}}, is), "class 0 is positive: 1 - 0.75")
}

func TestRegression_ByHand(t *testing.T) {
	targets := []float64{1, 2, 3, 6}
	outputs := []float32{1, 3, 3, 4}
	means := metric.Means(targets, 1)
	require.Equal(t, []float64{3}, means)
	for kind, want := range map[metric.Kind]uint32{
		metric.MSE:  1_250_000, // (0 + 1 + 0 + 4) / 4
		metric.RMSE: 1_118_034, // its root, 1.118033988...
		metric.MAE:  750_000,   // (0 + 1 + 0 + 2) / 4
		metric.R2:   642_857,   // 1 - 5 / (4 + 1 + 0 + 9)
	} {
		s := specOf(t, kind, 0)
		st := s.NewStats()
		for i := range targets {
			st.Add(s.Regressed(outputs[i:i+1], targets[i:i+1], means))
		}
		require.Equal(t, want, kind.Score(st), string(kind))
	}
	require.Equal(t, []float64{2, 20}, metric.Means([]float64{1, 10, 3, 30}, 2))
	for kind, c := range map[metric.Kind]struct {
		stats metric.Stats
		want  uint32
	}{
		metric.RMSE: {metric.Stats{Samples: 1}, 0},
		metric.R2:   {metric.Stats{Samples: 2, Q: 7, Spread: 7}, 0},
	} {
		require.Equal(t, c.want, kind.Score(c.stats))
	}
	require.Equal(t, uint32(1), metric.RMSE.Score(metric.Stats{Samples: 4000, Q: 1}), "half a millionth goes up")
	require.Zero(t, metric.RMSE.Score(metric.Stats{Samples: 4001, Q: 1}))
	require.Equal(t, uint32(1_000_000), metric.R2.Score(metric.Stats{Samples: 2, Spread: 7}))
	r2 := specOf(t, metric.R2, 0)
	require.Equal(t, metric.Row{Q: metric.DefaultLossCap, Spread: 4e9}, r2.Regressed([]float32{nan}, []float64{1}, []float64{3}), "an invalid row still has its target")
}

func TestText_ByHand(t *testing.T) {
	s := specOf(t, metric.BitsPerByte, 4)
	// Two tokens, four equal words each: ln 4 = 2 bits a token; the third is padding.
	r := s.Modelled(make([]float32, 12), []int64{0, 3, -1}, "abcd")
	ln4 := uint64(math.RoundToEven(math.Log(4) * 1e9))
	require.Equal(t, metric.Row{Valid: true, Q: 2 * ln4, Bytes: 4}, r)
	st := s.NewStats()
	st.Add(r)
	require.Equal(t, uint32(1_000_000), s.Kind.Score(st), "4 bits over 4 bytes")
	require.Equal(t, metric.Row{Q: metric.DefaultLossCap, Bytes: 2}, s.Modelled([]float32{nan, 0, 0, 0}, []int64{0}, "ä"))
	require.Equal(t, uint32(metric.Worst), s.Kind.Score(metric.Stats{Samples: 1}), "no bytes")
	far := make([]float32, 8)
	far[0], far[4] = 3e9, 3e9
	require.Equal(t, uint64(metric.DefaultLossCap), s.Modelled(far, []int64{1, 1}, "x").Q, "the sum stops at the cap")

	e := specOf(t, metric.ExactMatch, 3)
	for text, c := range map[string]struct {
		tokens []int64
		want   bool
	}{
		"abc": {[]int64{0, 1, 2}, true}, " abc\n": {[]int64{0, 1, 2, -1, 0}, true}, "ab": {[]int64{0, 1, 3, 2}, true},
		"acb": {[]int64{0, 1, 2}, false}, "": {nil, true}, "Abc": {[]int64{0, 1, 2}, false},
	} {
		require.Equal(t, metric.Row{Valid: true, Correct: c.want}, e.Spelled(c.tokens, text), text)
	}
	e.IgnoreCase = true
	require.True(t, e.Spelled([]int64{0, 1, 2}, "ABc").Correct)
	words, err := dataset.TextLabels("é", "É")
	require.NoError(t, err)
	e.Labels = words
	require.True(t, e.Spelled([]int64{0}, "e\u0301").Correct, "the same letter, written in two characters")
	require.False(t, e.Spelled([]int64{0}, "É").Correct, "only A to Z have a lower case here")
}

// sample is a random row of any metric.
type sample struct {
	x       []float32
	class   uint32
	targets []float64
	tokens  []int64
}

func (s sample) row(spec metric.Spec, means []float64) metric.Row {
	switch k := spec.Kind; {
	case k == metric.BitsPerByte:
		return spec.Modelled(s.x, []int64{int64(s.class)}, strings.Repeat("x", int(s.class)+1))
	case k == metric.ExactMatch:
		return spec.Spelled(s.tokens, "ab")
	case k.OfValues():
		return spec.Regressed(s.x, s.targets, means)
	}
	return spec.Scored(metric.Logits, s.x, s.class)
}

func samples(r *rapid.T, classes int) []sample {
	return rapid.SliceOfN(rapid.Custom(func(r *rapid.T) sample {
		// Few different values, so that there are ties.
		x := rapid.SliceOfN(rapid.Map(rapid.IntRange(-4, 4), func(i int) float32 { return float32(i) / 2 }), classes, classes).Draw(r, "x")
		if rapid.IntRange(0, 9).Draw(r, "broken") == 0 {
			x[0] = nan
		}
		targets := make([]float64, classes)
		for i := range targets {
			targets[i] = float64(rapid.IntRange(-8, 8).Draw(r, "target")) / 4
		}
		return sample{
			x: x, class: uint32(rapid.IntRange(0, classes-1).Draw(r, "class")), targets: targets,
			tokens: rapid.SliceOfN(rapid.Int64Range(-1, 2), 0, 3).Draw(r, "tokens"),
		}
	}), 1, 40).Draw(r, "rows")
}

func meansOf(rows []sample) []float64 {
	var all []float64
	for _, s := range rows {
		all = append(all, s.targets...)
	}
	return metric.Means(all, len(rows[0].targets))
}

func TestStats_OrderAndPartsDoNotMatter(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		kind := rapid.SampledFrom(metric.Kinds()).Draw(r, "kind")
		spec := specOf(t, kind, 2)
		rows := samples(r, 2)
		means := meansOf(rows)
		whole, a, b := spec.NewStats(), spec.NewStats(), spec.NewStats()
		for _, s := range rows {
			whole.Add(s.row(spec, means))
		}
		shuffled := rapid.Permutation(rows).Draw(r, "order")
		cut := rapid.IntRange(0, len(rows)).Draw(r, "cut")
		for i, s := range shuffled {
			if i < cut {
				a.Add(s.row(spec, means))
			} else {
				b.Add(s.row(spec, means))
			}
		}
		b.Merge(a)
		require.Equal(r, whole, b)
		require.Equal(r, kind.Score(whole), kind.Score(b))
		require.Equal(r, whole.Counts(), b.Counts())
		top := uint32(1_000_000)
		if kind.LowerIsBetter() {
			top = metric.Worst
		}
		require.LessOrEqual(r, kind.Score(whole), top)
	})
}

// TestScores_AgreeWithNaiveFormulas compares with the textbook definitions in plain floats, written without looking at how the package
// counts.
func TestScores_AgreeWithNaiveFormulas(t *testing.T) {
	naive := map[metric.Kind]func(rows []sample, said []int) float64{
		metric.BalancedAccuracy: func(rows []sample, said []int) float64 {
			sum, n := 0.0, 0.0
			for c := range 3 {
				of, right := 0.0, 0.0
				for i, s := range rows {
					if int(s.class) == c {
						of++
						if said[i] == c {
							right++
						}
					}
				}
				if of > 0 {
					sum += right / of
					n++
				}
			}
			return sum / n
		},
		metric.F1Macro: func(rows []sample, said []int) float64 {
			sum, n := 0.0, 0.0
			for c := range 3 {
				of, right, called := 0.0, 0.0, 0.0
				for i, s := range rows {
					if int(s.class) == c {
						of++
					}
					if said[i] == c {
						called++
						if int(s.class) == c {
							right++
						}
					}
				}
				if of == 0 {
					continue
				}
				n++
				if right > 0 {
					precision, recall := right/called, right/of
					sum += 2 * precision * recall / (precision + recall)
				}
			}
			return sum / n
		},
		metric.F1Micro: func(rows []sample, said []int) float64 {
			right := 0.0
			for i, s := range rows {
				if int(s.class) == said[i] {
					right++
				}
			}
			return right / float64(len(rows))
		},
		metric.TopK: func(rows []sample, _ []int) float64 {
			right := 0.0
			for _, s := range rows {
				if math.IsNaN(float64(s.x[0])) {
					continue
				}
				order := []int{0, 1, 2}
				sort.SliceStable(order, func(a, b int) bool { return s.x[order[a]] > s.x[order[b]] })
				if order[0] == int(s.class) || order[1] == int(s.class) {
					right++
				}
			}
			return right / float64(len(rows))
		},
		metric.MAE: func(rows []sample, _ []int) float64 {
			sum := 0.0
			for _, s := range rows {
				for i, v := range s.x {
					sum += math.Abs(float64(v)-s.targets[i]) / 3
				}
			}
			return sum / float64(len(rows))
		},
		metric.RMSE: func(rows []sample, _ []int) float64 {
			sum := 0.0
			for _, s := range rows {
				for i, v := range s.x {
					sum += math.Pow(float64(v)-s.targets[i], 2) / 3
				}
			}
			return math.Sqrt(sum / float64(len(rows)))
		},
		metric.R2: func(rows []sample, _ []int) float64 {
			left, spread := 0.0, 0.0
			for c := range 3 {
				mean := 0.0
				for _, s := range rows {
					mean += s.targets[c] / float64(len(rows))
				}
				for _, s := range rows {
					left += math.Pow(float64(s.x[c])-s.targets[c], 2)
					spread += (s.targets[c] - mean) * (s.targets[c] - mean)
				}
			}
			if spread < 1e-9 {
				return 0
			}
			return max(0, 1-left/spread)
		},
	}
	rapid.Check(t, func(r *rapid.T) {
		rows := samples(r, 3)
		broken := false
		said := make([]int, len(rows))
		for i, s := range rows {
			if math.IsNaN(float64(s.x[0])) {
				said[i], broken = -1, true
				continue
			}
			for c, v := range s.x {
				if v > s.x[said[i]] {
					said[i] = c
				}
			}
		}
		for kind, formula := range naive {
			if broken && kind.OfValues() {
				continue // a capped loss has no textbook
			}
			spec := specOf(t, kind, 3)
			st := spec.NewStats()
			for _, s := range rows {
				st.Add(s.row(spec, meansOf(rows)))
			}
			require.InDelta(r, 1e6*formula(rows, said), kind.Score(st), 1, string(kind))
		}
	})
}

// TestROCAUC_AgreesWithAllPairs compares with the definition over all pairs.
func TestROCAUC_AgreesWithAllPairs(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		spec := specOf(t, metric.ROCAUC, 2)
		rows := samples(r, 2)
		st, twice, pairs := spec.NewStats(), 0, 0
		value := func(s sample, lost float64) float64 {
			if math.IsNaN(float64(s.x[0])) {
				return lost
			}
			return float64(s.x[1]) - float64(s.x[0])
		}
		for _, p := range rows {
			st.Add(spec.Scored(metric.Logits, p.x, p.class))
			for _, n := range rows {
				if p.class != 1 || n.class != 0 {
					continue
				}
				pairs++
				switch a, b := value(p, math.Inf(-1)), value(n, math.Inf(1)); {
				case a > b:
					twice += 2
				case a == b:
					twice++
				}
			}
		}
		if pairs == 0 {
			require.Zero(r, spec.Kind.Score(st))
			return
		}
		require.InDelta(r, 1e6*float64(twice)/float64(2*pairs), spec.Kind.Score(st), 1)
	})
}

func TestSpec_Check(t *testing.T) {
	good := map[metric.Kind][]metric.OutputKind{
		metric.Accuracy: {metric.Label, metric.Probs, metric.Logits}, metric.TopK: {metric.Probs, metric.Logits},
		metric.BalancedAccuracy: {metric.Label, metric.Probs, metric.Logits}, metric.F1Macro: {metric.Label, metric.Probs, metric.Logits},
		metric.F1Micro: {metric.Label, metric.Probs, metric.Logits}, metric.ROCAUC: {metric.Probs, metric.Logits},
		metric.LogLoss: {metric.Probs, metric.Logits}, metric.MSE: {metric.Value}, metric.RMSE: {metric.Value}, metric.MAE: {metric.Value},
		metric.R2: {metric.Value}, metric.BitsPerByte: {metric.Logits}, metric.ExactMatch: {metric.Tokens},
	}
	require.Len(t, metric.Kinds(), len(good))
	for _, k := range metric.Kinds() {
		for _, out := range []metric.OutputKind{metric.Label, metric.Probs, metric.Logits, metric.Value, metric.Tokens, "image"} {
			err := specOf(t, k, 2).Check(out)
			fits := false
			for _, g := range good[k] {
				fits = fits || g == out
			}
			if fits {
				require.NoError(t, err, "%s of %s", k, out)
			} else {
				require.ErrorIs(t, err, metric.ErrSpec, "%s of %s", k, out)
			}
		}
	}
	one, five := uint32(1), uint32(5)
	for name, c := range map[string]struct {
		spec metric.Spec
		out  metric.OutputKind
		want string
	}{
		"unknown":             {metric.Spec{Kind: "bleu", LossCap: 1}, metric.Logits, "accuracy"},
		"no labels":           {metric.Spec{Kind: metric.Accuracy, LossCap: 1}, metric.Logits, "label map"},
		"no cap":              {metric.Spec{Kind: metric.MSE}, metric.Value, "loss cap"},
		"cap too large":       {metric.Spec{Kind: metric.MSE, LossCap: 1 << 40}, metric.Value, "loss cap"},
		"top 0":               {metric.Spec{Kind: metric.TopK, LossCap: 1, Labels: ints(t, 3)}, metric.Logits, "1 to 3"},
		"top 4 of 3":          {metric.Spec{Kind: metric.TopK, LossCap: 1, Labels: ints(t, 3), K: 4}, metric.Logits, "1 to 3"},
		"k for accuracy":      {metric.Spec{Kind: metric.Accuracy, LossCap: 1, Labels: ints(t, 3), K: 1}, metric.Logits, "top-k"},
		"auc of three":        {metric.Spec{Kind: metric.ROCAUC, LossCap: 1, Labels: ints(t, 3)}, metric.Logits, "2"},
		"positive 5":          {metric.Spec{Kind: metric.ROCAUC, LossCap: 1, Labels: ints(t, 2), Positive: &five}, metric.Logits, "0 or 1"},
		"positive of mse":     {metric.Spec{Kind: metric.MSE, LossCap: 1, Positive: &one}, metric.Value, "roc-auc"},
		"background 5":        {metric.Spec{Kind: metric.F1Micro, LossCap: 1, Labels: ints(t, 2), Background: &five}, metric.Logits, "0 to 1"},
		"background of macro": {metric.Spec{Kind: metric.F1Macro, LossCap: 1, Labels: ints(t, 2), Background: &one}, metric.Logits, "f1-micro"},
		"text of accuracy":    {metric.Spec{Kind: metric.Accuracy, LossCap: 1, Labels: ints(t, 2), Text: "raw"}, metric.Logits, "raw text"},
		"no text":             {metric.Spec{Kind: metric.BitsPerByte, LossCap: 1, Labels: ints(t, 2)}, metric.Logits, "raw text"},
		"case of a loss":      {metric.Spec{Kind: metric.BitsPerByte, LossCap: 1, Labels: ints(t, 2), Text: "raw", IgnoreCase: true}, metric.Logits, "exact-match"},
		"numbers as words":    {metric.Spec{Kind: metric.ExactMatch, LossCap: 1, Labels: ints(t, 2), Text: "raw"}, metric.Tokens, "vocabulary of texts"},
	} {
		err := c.spec.Check(c.out)
		require.ErrorIs(t, err, metric.ErrSpec, name)
		require.ErrorContains(t, err, c.want, name)
	}
}

func TestSpec_WidthOfText(t *testing.T) {
	bits := specOf(t, metric.BitsPerByte, 4)
	require.NoError(t, bits.Width(metric.Logits, onnx.Float32, 12, 3))
	require.ErrorContains(t, bits.Width(metric.Logits, onnx.Float32, 4, 3), "want 12")
	match := specOf(t, metric.ExactMatch, 4)
	require.NoError(t, match.Width(metric.Tokens, onnx.Int64, 100, 0))
	require.ErrorContains(t, match.Width(metric.Tokens, onnx.Float32, 100, 0), "int64")
}
