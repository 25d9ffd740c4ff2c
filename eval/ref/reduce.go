package ref

import (
	"math"
	"slices"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func reduceKernels() []operator {
	return []operator{
		{"ReduceMean", reduce, fresh},
		{"ReduceSum", reduce, fresh},
		{"ReduceMax", reduce, fresh},
		{"ReduceMin", reduce, fresh},
		{"ReduceProd", reduce, fresh},
		{"ReduceL1", reduce, fresh},
		{"ReduceL2", reduce, fresh},
		{"ReduceSumSquare", reduce, fresh},
		{"ReduceLogSum", reduce, fresh},
		{"ReduceLogSumExp", reduce, fresh},
		{"Softmax", softmax, fresh},
		{"LogSoftmax", softmax, fresh},
		{"ArgMax", argMax, fresh},
		{"ArgMin", argMax, fresh},
		{"TopK", topK, fresh},
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
type axes struct {
	rank         int
	shape, steps [infer.MaxRank]int
}

// divide parts a shape into the axes that stay and those that are reduced.
func divide(r infer.Reduce, kept, inner *axes) {
	var whole [infer.MaxRank]int
	steps(&whole, r.Shape, r.Shape)
	k := 0
	for d, n := range r.Shape {
		dst := kept
		if k < len(r.Axes) && r.Axes[k] == d {
			dst = inner
			k++
		}
		dst.shape[dst.rank], dst.steps[dst.rank] = n, whole[d]
		dst.rank++
	}
}

func reduceFloats[T floating](op string, out, in *Tensor, r infer.Reduce) {
	dst, src := view[T](out), view[T](in)
	var kept, inner axes
	divide(r, &kept, &inner)
	kept.walk(func(o, base int) { dst[o] = T(reduceOne(op, src, base, &inner)) })
}

// reduceOne reduces one set of elements: rule A4.
func reduceOne[T floating](op string, x []T, base int, a *axes) float64 {
	n := a.len()
	each := func(visit func(v float64)) {
		a.walk(func(_, at int) { visit(float64(x[base+at])) })
	}
	var l lanes
	switch op {
	case "ReduceMax":
		best := math.Inf(-1)
		each(func(v float64) { best = max(best, v) })
		return best
	case "ReduceMin":
		best := math.Inf(1)
		each(func(v float64) { best = min(best, v) })
		return best
	case "ReduceProd":
		p := 1.0
		each(func(v float64) { p *= v })
		return p
	case "ReduceL1":
		each(func(v float64) { l.add(math.Abs(v)) })
		return l.sum()
	case "ReduceL2", "ReduceSumSquare":
		each(func(v float64) { l.add(float64(v * v)) })
		if op == "ReduceL2" {
			return math.Sqrt(l.sum())
		}
		return l.sum()
	case "ReduceLogSumExp":
		m := math.Inf(-1)
		each(func(v float64) { m = max(m, v) })
		if math.IsInf(m, 0) {
			return m
		}
		each(func(v float64) { l.add(fmath.E64(v - m)) })
		return m + fmath.L64(l.sum())
	}
	var sum float64
	if a.dense() {
		sum = red(x[base : base+n])
	} else {
		each(l.add)
		sum = l.sum()
	}
	switch op {
	case "ReduceMean":
		return sum / float64(n)
	case "ReduceLogSum":
		return fmath.L64(sum)
	}
	return sum
}

// dense tells whether the elements lie side by side.
func (a *axes) dense() bool {
	step := 1
	for d := a.rank - 1; d >= 0; d-- {
		if a.shape[d] != 1 && a.steps[d] != step {
			return false
		}
		step *= a.shape[d]
	}
	return true
}

func (a *axes) len() int { return size(a.shape[:a.rank]) }

// walk visits the elements in row-major order.
func (a *axes) walk(visit func(i, at int)) {
	s := a.steps[:a.rank]
	infer.Walk(a.shape[:a.rank], s, s, func(i, at, _ int) { visit(i, at) })
}

// reduceInts is exact modulo 2^bits; means truncate, and so do the functions that go through binary64.
func reduceInts[T integer](op string, out, in *Tensor, r infer.Reduce) {
	dst, src := view[T](out), view[T](in)
	var kept, a axes
	divide(r, &kept, &a)
	n := a.len()
	lo, hi := limits[T]()
	kept.walk(func(o, base int) {
		var sum, magnitude, squares T
		low, high, product := hi, lo, T(1)
		a.walk(func(_, at int) {
			v := src[base+at]
			low, high = min(low, v), max(high, v)
			sum += v
			product *= v
			squares += v * v
			if v < 0 {
				v = -v
			}
			magnitude += v
		})
		switch op {
		case "ReduceMax":
			dst[o] = high
		case "ReduceMin":
			dst[o] = low
		case "ReduceProd":
			dst[o] = product
		case "ReduceL1":
			dst[o] = magnitude
		case "ReduceSumSquare":
			dst[o] = squares
		case "ReduceL2":
			dst[o] = saturated(math.Sqrt(float64(squares)), lo, hi)
		case "ReduceLogSum":
			dst[o] = saturated(fmath.L64(float64(sum)), lo, hi)
		case "ReduceLogSumExp":
			wide := make([]float64, 0, n)
			a.walk(func(_, at int) { wide = append(wide, float64(src[base+at])) })
			dst[o] = saturated(reduceOne(op, wide, 0, &axes{rank: 1, shape: [infer.MaxRank]int{n}, steps: [infer.MaxRank]int{1}}), lo, hi)
		case "ReduceMean":
			if dst[o] = 0; n > 0 {
				dst[o] = T(quotient(int64(sum), uint64(sum), n, lo < 0))
			}
		default:
			dst[o] = sum
		}
	})
}

// quotient divides a sum, given in both readings of its bits, by a count.
func quotient(signed int64, unsigned uint64, n int, negative bool) int64 {
	if negative {
		return signed / int64(n)
	}
	return int64(unsigned / uint64(n))
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
			if s.Inner == 1 && !log && storage(x.out(0).DType) == onnx.Float32 {
				softmaxRow(x.p.set, x.out(0).F32[base:], x.in(0).F32[base:base+s.Axis], e)
				continue
			}
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
	largest := x.op() == "ArgMax"
	for o := range a.Outer {
		for i := range a.Inner {
			base, best := o*a.Axis*a.Inner+i, 0
			for k := 1; k < a.Axis; k++ {
				before, equal := ranks(src[base+k*a.Inner], src[base+best*a.Inner], largest)
				if before || equal && a.Last {
					best = k
				}
			}
			out[o*a.Inner+i] = int64(best)
		}
	}
}

// ranks compares two elements by rule A9: NaN precedes every number in both directions, the zeros are equal.
func ranks[T element](v, w T, largest bool) (before, equal bool) {
	if v != v || w != w {
		return v != v && w == w, v != v && w != w
	}
	if largest {
		return v > w, v == w
	}
	return v < w, v == w
}

// topK keeps the first elements of each column by rule A9; equals stay in their order.
func topK(x *exec) error {
	kernels := perType[func(x *exec)]{
		topKAs[float32], topKAs[float64], topKAs[int64], topKAs[int32], topKAs[int16], topKAs[int8],
		topKAs[uint64], topKAs[uint32], topKAs[uint16], topKAs[uint8],
	}
	kernels.of(x.in(0).DType)(x)
	return nil
}

func topKAs[T element](x *exec) {
	p, src := x.step.Params.(infer.TopK), view[T](x.in(0))
	order := make([]int, p.Axis)
	for o := range p.Outer {
		for i := range p.Inner {
			base := o*p.Axis*p.Inner + i
			for k := range order {
				order[k] = k
			}
			slices.SortStableFunc(order, func(a, b int) int {
				before, equal := ranks(src[base+a*p.Inner], src[base+b*p.Inner], p.Largest)
				switch {
				case before:
					return -1
				case equal:
					return 0
				}
				return 1
			})
			for k, from := range order[:p.K] {
				at := (o*p.K+k)*p.Inner + i
				if x.wants(0) {
					view[T](x.out(0))[at] = src[base+from*p.Inner]
				}
				if x.wants(1) {
					x.out(1).I64[at] = int64(from)
				}
			}
		}
	}
}

// batchNorm follows rule A6: scale and shift in binary64 rounded once, then two roundings per element.
func batchNorm(x *exec) error {
	if x.out(0).DType == onnx.Float64 {
		n := len(x.in(1).F64)
		room := x.p.scratch64(2 * n)
		batchNormAs(x, room[:n], room[n:], func(dst, src []float64, s, b float64) {
			for k, v := range src {
				dst[k] = float64(v*s) + b
			}
		})
	} else {
		n := len(x.in(1).F32)
		room := x.p.scratch(2 * n)
		batchNormAs(x, room[:n], room[n:], x.p.set.Affine)
	}
	return nil
}

func batchNormAs[T floating](x *exec, scale, shift []T, affine func(dst, src []T, s, b T)) {
	in, dst, src := x.in(0), view[T](x.out(0)), view[T](x.in(0))
	gamma, beta, mean, variance := view[T](x.in(1)), view[T](x.in(2)), view[T](x.in(3)), view[T](x.in(4))
	normalizers(scale, shift, gamma, beta, mean, variance, x.step.Params.(infer.BatchNorm).Epsilon)
	channels, plane := len(gamma), size(in.Shape[2:])
	for c := range channels {
		for i := range in.Shape[0] {
			at := (i*channels + c) * plane
			affine(dst[at:at+plane], src[at:at+plane], scale[c], shift[c])
		}
	}
}
