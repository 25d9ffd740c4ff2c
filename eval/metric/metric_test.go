package metric_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/metric"
	"github.com/ai-arena/arenad/eval/onnx"
)

func ints(t testing.TB, n int) *dataset.LabelMap {
	labels := make([]int64, n)
	for i := range labels {
		labels[i] = int64(10 * i)
	}
	m, err := dataset.IntLabels(labels...)
	require.NoError(t, err)
	return m
}

func classes(t testing.TB, k metric.Kind, n int) metric.Spec {
	return metric.Spec{Kind: k, Labels: ints(t, n), LossCap: metric.DefaultLossCap}
}

var (
	nan   = float32(math.NaN())
	inf   = float32(math.Inf(1))
	third = float32(1) / 3
)

func TestScored_ByHand(t *testing.T) {
	ln := func(x float64) uint64 { return uint64(math.RoundToEven(math.Log(x) * 1e9)) }
	for name, c := range map[string]struct {
		kind  metric.Kind
		out   metric.OutputKind
		x     []float32
		class uint32
		want  metric.Row
	}{
		"largest wins":                  {metric.Accuracy, metric.Logits, []float32{1, 3, 2}, 1, metric.Row{Valid: true, Class: 1, Correct: true}},
		"wrong class":                   {metric.Accuracy, metric.Logits, []float32{1, 3, 2}, 2, metric.Row{Valid: true, Class: 1}},
		"tie goes to the lowest":        {metric.Accuracy, metric.Logits, []float32{2, 5, 5}, 1, metric.Row{Valid: true, Class: 1, Correct: true}},
		"minus zero equals zero":        {metric.Accuracy, metric.Logits, []float32{float32(math.Copysign(0, -1)), 0, -1}, 0, metric.Row{Valid: true, Correct: true}},
		"nan is wrong":                  {metric.Accuracy, metric.Logits, []float32{nan, 5, 1}, 1, metric.Row{Class: 3}},
		"infinity is wrong":             {metric.Accuracy, metric.Probs, []float32{0, inf, 0}, 1, metric.Row{Class: 3}},
		"accuracy takes any numbers":    {metric.Accuracy, metric.Probs, []float32{-4, 7, 0}, 1, metric.Row{Valid: true, Class: 1, Correct: true}},
		"loss of equal logits":          {metric.LogLoss, metric.Logits, []float32{7, 7, 7}, 2, metric.Row{Valid: true, Q: ln(3)}},
		"loss of a sure logit":          {metric.LogLoss, metric.Logits, []float32{900, 0, 0}, 0, metric.Row{Valid: true, Correct: true}},
		"loss of a sure mistake":        {metric.LogLoss, metric.Logits, []float32{900, 0, 0}, 1, metric.Row{Valid: true, Q: 900e9}},
		"loss is capped":                {metric.LogLoss, metric.Logits, []float32{9000, 0, 0}, 1, metric.Row{Valid: true, Q: metric.DefaultLossCap}},
		"loss of nan":                   {metric.LogLoss, metric.Logits, []float32{nan, 0, 0}, 1, metric.Row{Class: 3, Q: metric.DefaultLossCap}},
		"loss of probabilities":         {metric.LogLoss, metric.Probs, []float32{0.5, 0.25, 0.25}, 1, metric.Row{Valid: true, Q: ln(4)}},
		"ones gain nothing":             {metric.LogLoss, metric.Probs, []float32{1, 1, 1}, 2, metric.Row{Valid: true, Q: ln(3)}},
		"probability 0":                 {metric.LogLoss, metric.Probs, []float32{1, 0, 0}, 2, metric.Row{Valid: true, Q: ln(math.Exp2(100))}},
		"negative probability":          {metric.LogLoss, metric.Probs, []float32{1, -0.5, 0.5}, 0, metric.Row{Class: 3, Q: metric.DefaultLossCap}},
		"probability above 1":           {metric.LogLoss, metric.Probs, []float32{1.5, 0, 0}, 0, metric.Row{Class: 3, Q: metric.DefaultLossCap}},
		"no probability at all":         {metric.LogLoss, metric.Probs, []float32{0, 0, 0}, 0, metric.Row{Class: 3, Q: metric.DefaultLossCap}},
		"rounding of a third":           {metric.LogLoss, metric.Probs, []float32{third, third, third}, 0, metric.Row{Valid: true, Correct: true, Q: ln(3)}},
		"single probability above half": {metric.Accuracy, metric.Probs, []float32{0.75}, 1, metric.Row{Valid: true, Class: 1, Correct: true}},
		"single probability of half":    {metric.Accuracy, metric.Probs, []float32{0.5}, 1, metric.Row{Valid: true}},
		"single logit above 0":          {metric.Accuracy, metric.Logits, []float32{0.1}, 1, metric.Row{Valid: true, Class: 1, Correct: true}},
		"single logit of 0":             {metric.Accuracy, metric.Logits, []float32{0}, 0, metric.Row{Valid: true, Correct: true}},
		"loss of a single probability":  {metric.LogLoss, metric.Probs, []float32{0.75}, 0, metric.Row{Valid: true, Class: 1, Q: ln(4)}},
		"loss of a single logit":        {metric.LogLoss, metric.Logits, []float32{0}, 1, metric.Row{Valid: true, Q: ln(2)}},
	} {
		t.Run(name, func(t *testing.T) {
			n := 3
			if len(c.x) == 1 {
				n = 2
			}
			require.Equal(t, c.want, classes(t, c.kind, n).Scored(c.out, c.x, c.class))
		})
	}
}

func TestLabelled_ByHand(t *testing.T) {
	s := classes(t, metric.Accuracy, 3)
	require.Equal(t, metric.Row{Valid: true, Class: 2, Correct: true}, s.Labelled(20, 2))
	require.Equal(t, metric.Row{Valid: true, Class: 1}, s.Labelled(10, 2))
	require.Equal(t, metric.Row{Valid: true, Class: 3}, s.Labelled(11, 2), "an unknown label is the class other")
	texts, err := dataset.TextLabels("cat", "dog")
	require.NoError(t, err)
	s.Labels = texts
	require.Equal(t, metric.Row{Valid: true, Class: 1, Correct: true}, s.Labelled(1, 1), "integers stand for the places of texts")
	require.Equal(t, metric.Row{Valid: true, Class: 2}, s.Labelled(-1, 1))
}

func TestRegressed_ByHand(t *testing.T) {
	s := metric.Spec{Kind: metric.MSE, LossCap: 1000e9}
	require.Equal(t, metric.Row{Valid: true, Q: 250_000_000}, s.Regressed([]float32{1.5}, []float64{1}, nil))
	require.Equal(t, metric.Row{Valid: true, Q: 2_500_000_000}, s.Regressed([]float32{1, 2}, []float64{3, 1}, nil))
	require.Equal(t, metric.Row{Valid: true, Q: 1000e9}, s.Regressed([]float32{1e20}, []float64{0}, nil))
	require.Equal(t, metric.Row{Valid: true}, s.Regressed([]float32{3}, []float64{3}, nil))
	require.Equal(t, metric.Row{Q: 1000e9}, s.Regressed([]float32{nan}, []float64{0}, nil))
	require.Equal(t, metric.Row{Q: 1000e9}, s.Regressed([]float32{0, inf}, []float64{0, 0}, nil))
}

func TestScore_ByHand(t *testing.T) {
	for _, c := range []struct {
		kind metric.Kind
		s    metric.Stats
		want uint32
	}{
		{metric.Accuracy, metric.Stats{}, 0},
		{metric.Accuracy, metric.Stats{Samples: 3, Correct: 2}, 666_667},
		{metric.Accuracy, metric.Stats{Samples: 3, Correct: 1}, 333_333},
		{metric.Accuracy, metric.Stats{Samples: 10_000, Correct: 8597}, 859_700},
		{metric.Accuracy, metric.Stats{Samples: 2_000_000, Correct: 1}, 1}, // half a millionth goes up
		{metric.Accuracy, metric.Stats{Samples: 2_000_001, Correct: 1}, 0},
		{metric.Accuracy, metric.Stats{Samples: 7, Correct: 7}, 1_000_000},
		{metric.LogLoss, metric.Stats{}, metric.Worst},
		{metric.LogLoss, metric.Stats{Samples: 1, Q: 1_098_612_289}, 1_098_612},
		{metric.LogLoss, metric.Stats{Samples: 2, Q: 1000}, 1}, // half up
		{metric.LogLoss, metric.Stats{Samples: 2, Q: 999}, 0},
		{metric.MSE, metric.Stats{Samples: 4, Q: 10_000}, 3},
		{metric.MSE, metric.Stats{Samples: 1 << 22, Q: (1 << 22) * metric.DefaultLossCap}, 1_099_511_628},
		{metric.MSE, metric.Stats{Samples: 1, Q: 1 << 62}, metric.Worst},
	} {
		require.Equal(t, c.want, c.kind.Score(c.s), "%s %+v", c.kind, c.s)
	}
}

// TestScores_AgreeWithPlainFloats compares with the textbook formulas, written with the standard library.
func TestScores_AgreeWithPlainFloats(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		n, c := rapid.IntRange(1, 40).Draw(r, "rows"), rapid.IntRange(2, 30).Draw(r, "classes")
		acc, loss := classes(t, metric.Accuracy, c), classes(t, metric.LogLoss, c)
		mse := metric.Spec{Kind: metric.MSE, LossCap: metric.DefaultLossCap}
		var sa, sl, sp, sm metric.Stats
		var right, sumL, sumP, sumM float64
		for range n {
			x := rapid.SliceOfN(rapid.Float32Range(-20, 20), c, c).Draw(r, "x")
			y := rapid.IntRange(0, c-1).Draw(r, "y")
			sa.Add(acc.Scored(metric.Logits, x, uint32(y)))
			sl.Add(loss.Scored(metric.Logits, x, uint32(y)))
			p, target, total, best, d := make([]float32, c), make([]float64, c), 0.0, 0, 0.0
			for i, v := range x {
				total += math.Exp(float64(v))
				if v > x[best] {
					best = i
				}
			}
			mass := 0.0
			for i, v := range x {
				p[i] = float32(math.Exp(float64(v)) / total)
				mass += float64(p[i])
				target[i] = float64(i) / 3
				d += (float64(v) - target[i]) * (float64(v) - target[i])
			}
			sp.Add(loss.Scored(metric.Probs, p, uint32(y)))
			sm.Add(mse.Regressed(x, target, nil))
			if best == y {
				right++
			}
			sumL += math.Log(total) - float64(x[y])
			sumP += math.Log(mass) - math.Log(math.Max(float64(p[y]), math.Exp2(-100)))
			sumM += d / float64(c)
		}
		require.InDelta(r, 1e6*right/float64(n), metric.Accuracy.Score(sa), 1)
		require.InDelta(r, 1e6*sumL/float64(n), metric.LogLoss.Score(sl), 1)
		require.InDelta(r, 1e6*sumP/float64(n), metric.LogLoss.Score(sp), 1)
		require.InDelta(r, 1e6*sumM/float64(n), metric.MSE.Score(sm), 1)
	})
}

// TestScore_IsExactRational compares the rounding with big rationals.
func TestScore_IsExactRational(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		n := rapid.Uint64Range(1, 1<<22).Draw(r, "n")
		s := metric.Stats{Samples: n, Q: rapid.Uint64Range(0, n*metric.DefaultLossCap).Draw(r, "q"), Correct: rapid.Uint64Range(0, n).Draw(r, "correct")}
		half := func(num, den uint64) uint32 {
			x := new(big.Rat).SetFrac(new(big.Int).SetUint64(num), new(big.Int).SetUint64(den))
			x.Add(x, big.NewRat(1, 2))
			return uint32(min(new(big.Int).Div(x.Num(), x.Denom()).Uint64(), metric.Worst))
		}
		require.Equal(r, half(s.Correct*1_000_000, n), metric.Accuracy.Score(s))
		require.Equal(r, half(s.Q, 1000*n), metric.MSE.Score(s))
	})
}

func TestSpec_Width(t *testing.T) {
	three, two := classes(t, metric.Accuracy, 3), classes(t, metric.Accuracy, 2)
	require.NoError(t, three.Width(metric.Logits, onnx.Float32, 3, 0))
	require.NoError(t, two.Width(metric.Probs, onnx.Float32, 1, 0))
	require.NoError(t, three.Width(metric.Label, onnx.Int64, 1, 0))
	require.NoError(t, metric.Spec{}.Width(metric.Value, onnx.Float32, 2, 2))
	require.EqualError(t, three.Width(metric.Logits, onnx.Float32, 4, 0), "4 logits a row: want 3, one for each class")
	require.Error(t, three.Width(metric.Probs, onnx.Float32, 1, 0))
	require.Error(t, three.Width(metric.Logits, onnx.Int64, 3, 0))
	require.Error(t, three.Width(metric.Label, onnx.Float32, 1, 0))
	require.Error(t, three.Width(metric.Label, onnx.Int64, 3, 0))
	require.Error(t, metric.Spec{}.Width(metric.Value, onnx.Float32, 1, 2))
}

func TestSpec_DigestIsGolden(t *testing.T) {
	for spec, want := range map[*metric.Spec]string{
		{Kind: metric.MSE, LossCap: metric.DefaultLossCap}:                          `{"kind":"mse","lossCap":1099511627775}`,
		{Kind: metric.Accuracy, Labels: ints(t, 2), LossCap: metric.DefaultLossCap}: `{"kind":"accuracy","labels":[0,10],"lossCap":1099511627775}`,
	} {
		d, err := spec.Digest()
		require.NoError(t, err)
		require.Equal(t, sum(want), hex.EncodeToString(d[:]), want)
	}
}

func ExampleKind_Score() {
	fmt.Println(metric.Accuracy.Score(metric.Stats{Samples: 10_000, Correct: 8597}))
	// Output: 859700
}

func sum(text string) string {
	h := sha256.Sum256([]byte(text))
	return hex.EncodeToString(h[:])
}
