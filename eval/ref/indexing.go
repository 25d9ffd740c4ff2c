package ref

import (
	"math"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func indexingKernels() []operator {
	return []operator{
		{"GatherElements", gatherElements, fresh},
		{"GatherND", gatherND, fresh},
		{"Scatter", scatterElements, fresh},
		{"ScatterElements", scatterElements, fresh},
		{"ScatterND", scatterND, fresh},
		{"Compress", compress, fresh},
		{"NonZero", nonZero, fresh},
		{"OneHot", oneHot, fresh},
		{"ReverseSequence", reverseSequence, fresh},
	}
}

// wrapIndex brings an index into 0..n-1, negative ones counting from the end; false when it is outside.
func wrapIndex(i int64, n int) (int, bool) {
	if i < 0 {
		i += int64(n)
	}
	return int(i), i >= 0 && i < int64(n)
}

func (x *exec) outside(i int64, n int) error {
	return x.refuse(onnx.RunArith, "index %d of %d elements", i, n)
}

// places visits the elements of an index tensor: number i addresses element at of a tensor of the given shape, the one at the same
// place but for the axis.
func (x *exec) places(idx *Tensor, shape []int, axis int, visit func(i, at int)) error {
	steps := fullStrides(shape)
	step := steps[axis]
	steps[axis] = 0
	var err error
	infer.Walk(idx.Shape, steps, steps, func(i, base, _ int) {
		v := idx.at64(i)
		k, ok := wrapIndex(v, shape[axis])
		if !ok {
			err = x.outside(v, shape[axis])
			return
		}
		visit(i, base+k*step)
	})
	return err
}

func gatherElements(x *exec) error {
	out, in := x.out(0), x.in(0)
	return x.places(x.in(1), in.Shape, x.step.Params.(infer.GatherElements).Axis, func(i, at int) { copyRun(out, i, in, at, 1, 1) })
}

// scatterElements is gatherElements the other way, in the order of the indices.
func scatterElements(x *exec) error {
	out, in, upd, p := x.out(0), x.in(0), x.in(2), x.step.Params.(infer.Scatter)
	copyRun(out, 0, in, 0, 1, in.Len())
	put := merger(out.DType, p.Reduction)
	return x.places(x.in(1), in.Shape, p.Axis, func(i, at int) { put(out, at, upd, i, 1) })
}

// tuples visits the index tuples of GatherND and ScatterND: tuple i of q numbers addresses a slice of size elements that starts at
// at. The first batch axes of shape are shared by data and indices.
func (x *exec) tuples(idx *Tensor, shape []int, batch, q int, visit func(i, at, size int)) error {
	steps := fullStrides(shape)
	stacks, inner := size(shape[:batch]), size(shape[batch+q:])
	whole := size(shape[batch:])
	n := idx.Len() / q
	for i := range n {
		at := i / (n / stacks) * whole
		for k := range q {
			v := idx.at64(i*q + k)
			p, ok := wrapIndex(v, shape[batch+k])
			if !ok {
				return x.outside(v, shape[batch+k])
			}
			at += p * steps[batch+k]
		}
		visit(i, at, inner)
	}
	return nil
}

func gatherND(x *exec) error {
	out, in, p := x.out(0), x.in(0), x.step.Params.(infer.GatherND)
	return x.tuples(x.in(1), in.Shape, p.Batch, p.Tuple, func(i, at, n int) { copyRun(out, i*n, in, at, 1, n) })
}

func scatterND(x *exec) error {
	out, in, upd, p := x.out(0), x.in(0), x.in(2), x.step.Params.(infer.Scatter)
	copyRun(out, 0, in, 0, 1, in.Len())
	put := merger(out.DType, p.Reduction)
	return x.tuples(x.in(1), in.Shape, 0, p.Tuple, func(i, at, n int) { put(out, at, upd, i*n, n) })
}

// merge puts n elements of upd, from i on, to out from at on.
type merge func(out *Tensor, at int, upd *Tensor, i, n int)

// merger returns the reduction of a scatter: one rounding each (rule A8), integers wrap.
func merger(d onnx.DType, reduction string) merge {
	if reduction == "none" {
		return func(out *Tensor, at int, upd *Tensor, i, n int) { copyRun(out, at, upd, i, 1, n) }
	}
	kernels := perType[func(reduction string) merge]{
		mergeAs[float32], mergeAs[float64], mergeAs[int64], mergeAs[int32], mergeAs[int16], mergeAs[int8],
		mergeAs[uint64], mergeAs[uint32], mergeAs[uint16], mergeAs[uint8],
	}
	return kernels.of(d)(reduction)
}

func mergeAs[T element](reduction string) merge {
	f := func(a, b T) T { return a + b }
	switch reduction {
	case "mul":
		f = func(a, b T) T { return a * b }
	case "max":
		f = func(a, b T) T { return max(a, b) }
	case "min":
		f = func(a, b T) T { return min(a, b) }
	}
	return func(out *Tensor, at int, upd *Tensor, i, n int) {
		dst, src := view[T](out)[at:at+n], view[T](upd)[i:i+n]
		for k, v := range src {
			dst[k] = f(dst[k], v)
		}
	}
}

// compress keeps the slices along the axis where the condition holds.
func compress(x *exec) error {
	out, in, keep, p := x.out(0), x.in(0), x.in(1).U8, x.step.Params.(infer.Compress)
	keep = keep[:min(len(keep), p.Axis)]
	to := 0
	for o := range p.Outer {
		for a, k := range keep {
			if k != 0 {
				copyRun(out, to, in, (o*p.Axis+a)*p.Inner, 1, p.Inner)
				to += p.Inner
			}
		}
	}
	shape := slices.Clone(out.Shape)
	shape[p.At] = 0
	for _, k := range keep {
		shape[p.At] += int(k)
	}
	x.resize(0, shape...)
	return nil
}

// nonZero writes the positions of the elements that are not zero, one row per axis.
func nonZero(x *exec) error {
	in, out := x.in(0), x.out(0).I64
	hit := in.truths()
	found := 0
	for _, h := range hit {
		found += int(h)
	}
	n := 0
	for i, h := range hit {
		if h == 0 {
			continue
		}
		at := i
		for d := len(in.Shape) - 1; d >= 0; d-- {
			out[d*found+n] = int64(at % in.Shape[d])
			at /= in.Shape[d]
		}
		n++
	}
	x.resize(0, len(in.Shape), found)
	return nil
}

// truths is a cast to bool.
func (t *Tensor) truths() []uint8 {
	out := Tensor{DType: onnx.Bool, Shape: t.Shape}
	out.alloc(t.Len())
	convert(&out, t)
	return out.U8
}

// oneHot fills the output with the first value, and with the second where the index says.
func oneHot(x *exec) error {
	out, idx, values, p := x.out(0), x.in(0), x.in(2), x.step.Params.(infer.OneHot)
	copyRun(out, 0, values, 0, 0, out.Len())
	for o := range p.Outer {
		for i := range p.Inner {
			k, ok := idx.whole(o*p.Inner + i)
			if p.Wrap && k < 0 {
				k += int64(p.Depth)
			}
			if ok && k >= 0 && k < int64(p.Depth) {
				copyRun(out, (o*p.Depth+int(k))*p.Inner+i, values, 1, 1, 1)
			}
		}
	}
	return nil
}

// whole is element i as an integer, a float truncated; false where there is none.
func (t *Tensor) whole(i int) (int64, bool) {
	var f float64
	switch storage(t.DType) {
	case onnx.Float32:
		f = float64(t.F32[i])
	case onnx.Float64:
		f = t.F64[i]
	case onnx.Uint64:
		return int64(t.U64[i]), t.U64[i] <= math.MaxInt64
	default:
		return t.at64(i), true
	}
	if !(f > -0x1p62 && f < 0x1p62) {
		return 0, false
	}
	return int64(f), true
}

// reverseSequence turns the first steps of each sequence around.
func reverseSequence(x *exec) error {
	out, in, lens, p := x.out(0), x.in(0), x.in(1).I64, x.step.Params.(infer.ReverseSequence)
	copyRun(out, 0, in, 0, 1, in.Len())
	steps, stepT, stepB := p.A1, 1, p.A1
	if p.TimeFirst {
		steps, stepT, stepB = p.A0, p.A1, 1
	}
	for b, n := range lens {
		if n < 0 || n > int64(steps) {
			return x.outside(n, steps)
		}
		for t := range int(n) {
			copyRun(out, (b*stepB+(int(n)-1-t)*stepT)*p.Inner, in, (b*stepB+t*stepT)*p.Inner, 1, p.Inner)
		}
	}
	return nil
}
