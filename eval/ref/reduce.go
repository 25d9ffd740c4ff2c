package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// lanes is the state of RED (rule A4): 16 binary64 sums, element p in lane p mod 16.
type lanes struct {
	s [16]float64
	p int
}

func (l *lanes) add(x float64) {
	l.s[l.p&15] += x
	l.p++
}

func (l *lanes) sum() float64 {
	for w := 8; w >= 1; w /= 2 {
		for i := range w {
			l.s[i] += l.s[i+w]
		}
	}
	return l.s[0]
}

// red is RED over contiguous elements.
func red(x []float32) float64 {
	var l lanes
	for len(x) >= 16 {
		for i := range l.s {
			l.s[i] += float64(x[i])
		}
		x = x[16:]
	}
	for i, v := range x {
		l.s[i] += float64(v)
	}
	return l.sum()
}

// reduce visits, for each output, the reduced elements in row-major order.
func reduce(op string, out, x *Tensor, r infer.Reduce) {
	if r.Noop {
		copy(out.F32, x.F32)
		copy(out.I64, x.I64)
		return
	}
	kept, inner := split(r)
	n := 1
	for _, d := range inner.shape {
		n *= d
	}
	infer.Walk(kept.shape, kept.steps, kept.steps, func(o, base, _ int) {
		if x.DType == onnx.Int64 {
			out.I64[o] = reduceInt(op, x.I64[base:], inner, n)
			return
		}
		out.F32[o] = reduceFloat(op, x.F32[base:], inner, n)
	})
}

// axes is a part of a shape with the step of each of its axes in the whole.
type axes struct{ shape, steps []int }

func split(r infer.Reduce) (kept, inner axes) {
	steps := infer.Strides(r.Shape, r.Shape)
	k := 0
	for d, n := range r.Shape {
		dst := &kept
		if k < len(r.Axes) && r.Axes[k] == d {
			dst = &inner
			k++
		}
		dst.shape, dst.steps = append(dst.shape, n), append(dst.steps, steps[d])
	}
	return kept, inner
}

func reduceFloat(op string, x []float32, a axes, n int) float32 {
	if op == "ReduceMax" {
		best := x[0]
		infer.Walk(a.shape, a.steps, a.steps, func(_, at, _ int) { best = max(best, x[at]) })
		return best
	}
	var l lanes
	infer.Walk(a.shape, a.steps, a.steps, func(_, at, _ int) { l.add(float64(x[at])) })
	if op == "ReduceMean" {
		return float32(l.sum() / float64(n))
	}
	return float32(l.sum())
}

func reduceInt(op string, x []int64, a axes, n int) int64 {
	best, sum := x[0], int64(0)
	infer.Walk(a.shape, a.steps, a.steps, func(_, at, _ int) {
		best = max(best, x[at])
		sum += x[at]
	})
	switch op {
	case "ReduceMax":
		return best
	case "ReduceMean":
		return sum / int64(n)
	}
	return sum
}

// softmax follows rule A5, one column of s.Axis elements at a time.
func (p *Program) softmax(out, x []float32, s infer.Softmax, log bool) {
	e := p.scratch64(s.Axis)
	for o := range s.Outer {
		for i := range s.Inner {
			base := o*s.Axis*s.Inner + i
			softmaxColumn(out[base:], x[base:], s.Inner, e, log)
		}
	}
}

func softmaxColumn(out, x []float32, step int, e []float64, log bool) {
	top := x[0]
	for k := range e {
		top = max(top, x[k*step])
	}
	m := float64(top)
	var l lanes
	for k := range e {
		e[k] = fmath.E64(float64(x[k*step]) - m)
		l.add(e[k])
	}
	sum := l.sum()
	if log {
		ls := fmath.L64(sum)
		for k := range e {
			out[k*step] = float32(float64(x[k*step]) - m - ls)
		}
		return
	}
	for k := range e {
		out[k*step] = float32(e[k] / sum)
	}
}

// argMax: NaN precedes every number, equals go to the lowest index (rule A9).
func argMax(out []int64, x *Tensor, a infer.ArgMax) {
	for o := range a.Outer {
		for i := range a.Inner {
			base, best := o*a.Axis*a.Inner+i, 0
			for k := 1; k < a.Axis; k++ {
				var above, equal bool
				if x.DType == onnx.Int64 {
					v, w := x.I64[base+k*a.Inner], x.I64[base+best*a.Inner]
					above, equal = v > w, v == w
				} else {
					v, w := x.F32[base+k*a.Inner], x.F32[base+best*a.Inner]
					above = v > w || v != v && w == w
					equal = v == w || v != v && w != w
				}
				if above || equal && a.Last {
					best = k
				}
			}
			out[o*a.Inner+i] = int64(best)
		}
	}
}

// batchNorm follows rule A6: scale and shift in binary64 rounded once, then two roundings per element.
func batchNorm(out, x *Tensor, gamma, beta, mean, variance []float32, eps float32) {
	channels := len(gamma)
	n, plane := x.Shape[0], len(x.F32)/(x.Shape[0]*channels)
	for c := range channels {
		q := 1 / math.Sqrt(float64(variance[c])+float64(eps))
		g := float64(float64(gamma[c]) * q)
		s := float32(g)
		b := float32(float64(beta[c]) - float64(float64(mean[c])*g))
		for i := range n {
			at := (i*channels + c) * plane
			dst, src := out.F32[at:at+plane], x.F32[at:at+plane]
			for k, v := range src {
				dst[k] = float32(v*s) + b
			}
		}
	}
}
