package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func reduceKernels() []operator {
	return []operator{
		{"ReduceMean", reduce, fresh}, {"ReduceSum", reduce, fresh}, {"ReduceMax", reduce, fresh},
		{"Softmax", softmax, fresh}, {"LogSoftmax", softmax, fresh}, {"ArgMax", argMax, fresh},
	}
}

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
func red[T floating](x []T) float64 {
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
func reduce(x *exec) error {
	out, in, r := x.out(0), x.in(0), x.step.Params.(infer.Reduce)
	if r.Noop {
		copyRun(out, 0, in, 0, 1, in.Len())
		return nil
	}
	kernels := perType[func(op string, out, in *Tensor, r infer.Reduce)]{
		reduceFloats[float32], reduceFloats[float64], reduceInts[int64], reduceInts[int32], reduceInts[int16], reduceInts[int8],
		reduceInts[uint64], reduceInts[uint32], reduceInts[uint16], reduceInts[uint8],
	}
	kernels.of(in.DType)(x.op(), out, in, r)
	return nil
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

func reduceFloats[T floating](op string, out, in *Tensor, r infer.Reduce) {
	dst, src := view[T](out), view[T](in)
	kept, a := split(r)
	n := size(a.shape)
	infer.Walk(kept.shape, kept.steps, kept.steps, func(o, base, _ int) {
		x := src[base:]
		if op == "ReduceMax" {
			best := x[0]
			infer.Walk(a.shape, a.steps, a.steps, func(_, at, _ int) { best = max(best, x[at]) })
			dst[o] = best
			return
		}
		var l lanes
		infer.Walk(a.shape, a.steps, a.steps, func(_, at, _ int) { l.add(float64(x[at])) })
		if op == "ReduceMean" {
			dst[o] = T(l.sum() / float64(n))
			return
		}
		dst[o] = T(l.sum())
	})
}

func reduceInts[T integer](op string, out, in *Tensor, r infer.Reduce) {
	dst, src := view[T](out), view[T](in)
	kept, a := split(r)
	n := size(a.shape)
	infer.Walk(kept.shape, kept.steps, kept.steps, func(o, base, _ int) {
		x := src[base:]
		best, sum := x[0], T(0)
		infer.Walk(a.shape, a.steps, a.steps, func(_, at, _ int) {
			best = max(best, x[at])
			sum += x[at]
		})
		switch op {
		case "ReduceMax":
			dst[o] = best
		case "ReduceMean":
			dst[o] = sum / T(n)
		default:
			dst[o] = sum
		}
	})
}

func size(shape []int) int {
	n := 1
	for _, d := range shape {
		n *= d
	}
	return n
}

// softmax follows rule A5, one column of s.Axis elements at a time.
func softmax(x *exec) error {
	s, log := x.step.Params.(infer.Softmax), x.op() == "LogSoftmax"
	e := x.p.scratch64(s.Axis)
	if s.Axis == 0 {
		return nil
	}
	for o := range s.Outer {
		for i := range s.Inner {
			base := o*s.Axis*s.Inner + i
			if out := x.out(0); out.DType == onnx.Float64 {
				softmaxColumn(out.F64[base:], x.in(0).F64[base:], s.Inner, e, log)
			} else {
				softmaxColumn(out.F32[base:], x.in(0).F32[base:], s.Inner, e, log)
			}
		}
	}
	return nil
}

func softmaxColumn[T floating](out, x []T, step int, e []float64, log bool) {
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
			out[k*step] = T(float64(x[k*step]) - m - ls)
		}
		return
	}
	for k := range e {
		out[k*step] = T(e[k] / sum)
	}
}

// argMax: NaN precedes every number, equals go to the lowest index (rule A9).
func argMax(x *exec) error {
	kernels := perType[func(x *exec)]{
		argMaxAs[float32], argMaxAs[float64], argMaxAs[int64], argMaxAs[int32], argMaxAs[int16], argMaxAs[int8],
		argMaxAs[uint64], argMaxAs[uint32], argMaxAs[uint16], argMaxAs[uint8],
	}
	kernels.of(x.in(0).DType)(x)
	return nil
}

func argMaxAs[T element](x *exec) {
	a, src, out := x.step.Params.(infer.ArgMax), view[T](x.in(0)), x.out(0).I64
	for o := range a.Outer {
		for i := range a.Inner {
			base, best := o*a.Axis*a.Inner+i, 0
			for k := 1; k < a.Axis; k++ {
				v, w := src[base+k*a.Inner], src[base+best*a.Inner]
				above := v > w || v != v && w == w
				equal := v == w || v != v && w != w
				if above || equal && a.Last {
					best = k
				}
			}
			out[o*a.Inner+i] = int64(best)
		}
	}
}

// batchNorm follows rule A6: scale and shift in binary64 rounded once, then two roundings per element.
func batchNorm(x *exec) error {
	if x.out(0).DType == onnx.Float64 {
		batchNormAs[float64](x)
	} else {
		batchNormAs[float32](x)
	}
	return nil
}

func batchNormAs[T floating](x *exec) {
	in, dst, src := x.in(0), view[T](x.out(0)), view[T](x.in(0))
	gamma, beta, mean, variance := view[T](x.in(1)), view[T](x.in(2)), view[T](x.in(3)), view[T](x.in(4))
	eps := float64(x.step.Params.(infer.BatchNorm).Epsilon)
	channels, plane := len(gamma), size(in.Shape[2:])
	for c := range channels {
		q := 1 / math.Sqrt(float64(variance[c])+eps)
		g := float64(float64(gamma[c]) * q)
		s := T(g)
		b := T(float64(beta[c]) - float64(float64(mean[c])*g))
		for i := range in.Shape[0] {
			at := (i*channels + c) * plane
			dst, src := dst[at:at+plane], src[at:at+plane]
			for k, v := range src {
				dst[k] = T(v*s) + b
			}
		}
	}
}
