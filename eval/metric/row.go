package metric

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
)

// Row is what the metric keeps of one sample.
type Row struct {
	Valid   bool   // false: NaN or infinity where a number is needed
	Class   uint32 // predicted; the number of classes stands for "other"; 0 for regression
	Correct bool
	Q       uint64 // loss in nano-units; 0 for a metric without losses
}

// Labelled scores a label that the model gave out, class being the true one.
func (s Spec) Labelled(label int64, class uint32) Row {
	got, ok := s.Labels.ClassOfInt(label)
	if !ok {
		got = uint32(s.Labels.Len())
	}
	return Row{Valid: true, Class: got, Correct: ok && got == class}
}

// Scored scores a row of probabilities or logits, class being the true one; len(x) is the number of classes, or 1 with two
// classes: then x is of class 1, and a loss is that of the pair (1-p, p) or (0, logit). x is not modified.
func (s Spec) Scored(out OutputKind, x []float32, class uint32) Row {
	classes := uint32(s.Labels.Len())
	if !finite(x) {
		return s.invalid(classes)
	}
	r := Row{Valid: true, Class: argMax(x)}
	pair := [2]float64{0, 0}
	single := len(x) == 1
	if single {
		pair[1] = float64(x[0])
		limit := float32(0)
		if out == Probs {
			limit = 0.5
			pair[0] = 1 - pair[1]
		}
		r.Class = 0
		if x[0] > limit {
			r.Class = 1
		}
	}
	r.Correct = r.Class == class
	if s.Kind != LogLoss {
		return r
	}
	at := func(i int) float64 { return float64(x[i]) }
	n := len(x)
	if single {
		at, n = func(i int) float64 { return pair[i] }, 2
	}
	var loss float64
	if out == Logits {
		loss = logitLoss(at, n, int(class))
	} else {
		var ok bool
		if loss, ok = probLoss(at, n, int(class)); !ok {
			return s.invalid(classes)
		}
	}
	r.Q = s.nano(loss)
	return r
}

// Regressed scores a row of values against its targets, of equal length. Neither is modified.
func (s Spec) Regressed(x []float32, targets []float64) Row {
	if !finite(x) {
		return s.invalid(0)
	}
	loss := reduce(len(x), func(i int) float64 {
		d := float64(x[i]) - targets[i]
		return float64(d * d)
	})
	return Row{Valid: true, Q: s.nano(loss / float64(len(x)))}
}

// invalid is the row of a sample without usable output: wrong class, largest loss. Source: docs/eval.md 10, M3.
func (s Spec) invalid(other uint32) Row {
	r := Row{Class: other}
	if s.Kind != Accuracy {
		r.Q = s.LossCap
	}
	return r
}

// nano is the loss in nano-units: clamp(RNE(loss * 1e9), 0, cap), NaN -> cap. Source: docs/eval.md 10, M6.
func (s Spec) nano(loss float64) uint64 {
	n := math.RoundToEven(float64(loss * 1e9))
	switch {
	case n <= 0:
		return 0
	case n < float64(s.LossCap): // both are integers below 2^53: exact
		return uint64(n)
	}
	return s.LossCap
}

// logitLoss is D(L64(S) - D(x_y - m)): the cross-entropy of softmax, with S and m as softmax has them.
func logitLoss(at func(int) float64, n, class int) float64 {
	m := at(0)
	for i := 1; i < n; i++ {
		m = max(m, at(i))
	}
	sum := reduce(n, func(i int) float64 { return fmath.E64(at(i) - m) })
	return fmath.L64(sum) - (at(class) - m)
}

// probLoss is D(L64(T) - L64(max(p_y, 2^-100))), T the sum: dividing by it leaves a row of ones without a gain. ok is false when
// a value is no probability or all are 0.
func probLoss(at func(int) float64, n, class int) (loss float64, ok bool) {
	for i := range n {
		if p := at(i); p < 0 || p > 1 {
			return 0, false
		}
	}
	total := reduce(n, at)
	if !(total > 0) {
		return 0, false
	}
	return fmath.L64(total) - fmath.L64(max(at(class), 0x1p-100)), true
}

// reduce is the reduction RED: 16 lanes in binary64, then a tree over the lanes. Source: docs/eval.md 5, A4.
func reduce(n int, at func(int) float64) float64 {
	var s [16]float64
	for p := range n {
		s[p%16] += at(p)
	}
	for w := 8; w >= 1; w /= 2 {
		for l := range w {
			s[l] += s[l+w]
		}
	}
	return s[0]
}

// argMax is the lowest index of the largest value; x holds no NaN. -0 equals +0. Source: docs/eval.md 5, A9.
func argMax(x []float32) uint32 {
	best := 0
	for i, v := range x {
		if v > x[best] {
			best = i
		}
	}
	return uint32(best)
}

func finite(x []float32) bool {
	for _, v := range x {
		if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
			return false
		}
	}
	return true
}
