package metric

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
)

// Row is what the metric keeps of one sample.
type Row struct {
	Valid   bool   // false: NaN or infinity where a number is needed
	Class   uint32 // predicted; the number of classes stands for "other"; 0 where nothing is classified
	Correct bool
	Q       uint64 // loss in nano-units; 0 for a metric without losses

	// What single metrics add up besides; none of it is part of the evidence of a row, which whoever has the shard can derive again.
	True     uint32 // the true class, where the metric counts by class
	Rank     uint64 // order of the output, and whether the row is positive: roc-auc
	Positive bool
	Spread   uint64 // squared distance of the targets from their mean, nano-units: r2
	Bytes    uint64 // of the raw text: bits-per-byte
}

// Labelled scores a label that the model gave out, class being the true one.
func (s Spec) Labelled(label int64, class uint32) Row {
	got, ok := s.Labels.ClassOfInt(label)
	if !ok {
		got = uint32(s.Labels.Len())
	}
	return s.classed(Row{Valid: true, Class: got, Correct: ok && got == class}, class)
}

// Scored scores a row of probabilities or logits, class being the true one; len(x) is the number of classes, or 1 with two
// classes: then x is of class 1, and a loss is that of the pair (1-p, p) or (0, logit). x is not modified.
func (s Spec) Scored(out OutputKind, x []float32, class uint32) Row {
	if !finite(x) {
		return s.classed(s.invalid(), class)
	}
	r := Row{Valid: true, Class: argMax(x)}
	row := outputs{x: x}
	if len(x) == 1 {
		row = single(out, x[0])
		r.Class = 0
		if x[0] > 0.5 || out == Logits && x[0] > 0 {
			r.Class = 1
		}
	}
	r.Correct = r.Class == class
	switch s.Kind {
	case TopK:
		r.Correct = row.place(int(class)) < int(s.K)
	case ROCAUC:
		r.Rank = ordered(row.towards(out, int(s.positive())))
	case LogLoss:
		loss, ok := row.loss(out, int(class))
		if !ok {
			return s.classed(s.invalid(), class)
		}
		r.Q = s.nano(loss)
	}
	return s.classed(r, class)
}

// classed adds what the metric counts by the true class.
func (s Spec) classed(r Row, class uint32) Row {
	switch {
	case s.Kind.tallies():
		r.True = class
	case s.Kind == ROCAUC:
		r.Positive = class == s.positive()
		if !r.Valid {
			r.Rank = 0 // below every output
			if !r.Positive {
				r.Rank = math.MaxUint64 // above every output
			}
		}
	}
	return r
}

// Regressed scores a row of values against its targets, of equal length; means are those of the targets over the set, used by r2 alone.
// Nothing is modified.
func (s Spec) Regressed(x []float32, targets, means []float64) Row {
	r := s.invalid()
	if finite(x) {
		loss := reduce(len(x), func(i int) float64 {
			d := float64(x[i]) - targets[i]
			if s.Kind == MAE {
				return math.Abs(d)
			}
			return float64(d * d)
		})
		r = Row{Valid: true, Q: s.nano(loss / float64(len(x)))}
	}
	if s.Kind == R2 {
		r.Spread = s.nano(reduce(len(targets), func(i int) float64 {
			d := targets[i] - means[i]
			return float64(d * d)
		}) / float64(len(targets)))
	}
	return r
}

// Means are the means of the target columns, rows x width, as r2 wants them. Source: docs/eval.md 10.
func Means(targets []float64, width int) []float64 {
	out := make([]float64, width)
	n := len(targets) / width
	for c := range out {
		out[c] = reduce(n, func(i int) float64 { return targets[i*width+c] }) / float64(n)
	}
	return out
}

// invalid is the row of a sample without usable output: wrong class, largest loss. Source: docs/eval.md 10, M3.
func (s Spec) invalid() Row {
	var r Row
	if s.Kind.OfClasses() {
		r.Class = uint32(s.Labels.Len())
	}
	if rules[s.Kind].losses {
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

// outputs are the finite outputs of a row, one for each class: x, or pair where the model gave one number.
type outputs struct {
	x    []float32
	pair [2]float64
}

// single is the pair that one number of class 1 stands for.
func single(out OutputKind, x float32) outputs {
	o := outputs{pair: [2]float64{0, float64(x)}}
	if out == Probs {
		o.pair[0] = 1 - o.pair[1]
	}
	return o
}

func (o outputs) len() int { return max(len(o.x), 2*bit(o.x == nil)) }

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (o outputs) at(i int) float64 {
	if o.x == nil {
		return o.pair[i]
	}
	return float64(o.x[i])
}

// place is how many classes stand before the class: larger ones, and equal ones with a lower number. Source: docs/eval.md 5, A9.
func (o outputs) place(class int) int {
	before := 0
	for i := range o.len() {
		if v, mine := o.at(i), o.at(class); v > mine || v == mine && i < class {
			before++
		}
	}
	return before
}

// towards is what speaks for the class in a row of two: its probability, or its logit less the other's.
func (o outputs) towards(out OutputKind, class int) float64 {
	if out == Probs {
		return o.at(class)
	}
	return o.at(class) - o.at(1-class)
}

// loss is the cross-entropy of the class; ok is false where the outputs are no probabilities.
func (o outputs) loss(out OutputKind, class int) (loss float64, ok bool) {
	if out == Logits {
		return logitLoss(o.at, o.len(), class), true
	}
	return probLoss(o.at, o.len(), class)
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

// ordered turns a finite number into an integer with the same order, never 0 nor the largest; -0 equals +0.
func ordered(x float64) uint64 {
	if x == 0 {
		x = 0 // -0 has other bits
	}
	b := math.Float64bits(x)
	if b>>63 != 0 {
		return ^b
	}
	return b | 1<<63
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
