package ref

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref/kern"
)

// vectors makes a kernel that gives binary32 to the vector kernels, a share to each thread, and leaves the other types to the loops.
//
//	cost  of an element in multiply-adds, as far as the decision hangs on it whether threads pay
func vectors(fast func(s kern.Set, dst, x []float32), cost uint64, loops kernel) kernel {
	return func(x *exec) error {
		if storage(x.out(0).DType) != onnx.Float32 {
			return loops(x)
		}
		p, dst, src := x.p, x.out(0).F32, x.in(0).F32
		const piece = 1 << 12
		pieces := (len(src) + piece - 1) / piece
		if workers := p.shares(pieces, cost*uint64(len(src))); workers > 1 {
			share(workers, pieces, func(_, lo, hi int) {
				lo, hi = lo*piece, min(len(src), hi*piece)
				fast(p.set, dst[lo:hi], src[lo:hi])
			})
			return nil
		}
		fast(p.set, dst, src)
		return nil
	}
}

// vectorArith applies + - * / to two operands of the same shape in binary32; false when it is another case.
func vectorArith(x *exec, out, a, b *Tensor) bool {
	if storage(out.DType) != onnx.Float32 || !slices.Equal(a.Shape, b.Shape) {
		return false
	}
	switch s := x.p.set; x.op() {
	case "Add":
		s.Add(out.F32, a.F32, b.F32)
	case "Sub":
		s.Sub(out.F32, a.F32, b.F32)
	case "Mul":
		s.Mul(out.F32, a.F32, b.F32)
	case "Div":
		s.Div(out.F32, a.F32, b.F32)
	default:
		return false
	}
	return true
}

// halving tells whether a pooling takes windows of 2 x 2 side by side that cover the planes exactly.
func halving(g *kern.Geometry) bool {
	return g.In == [3]int{1, 2 * g.Out[1], 2 * g.Out[2]} && g.Kernel == [3]int{1, 2, 2} && g.Stride[1] == 2 && g.Stride[2] == 2 &&
		g.Dilation == [3]int{1, 1, 1} && g.Before == [3]int{}
}

// vectorPool takes the maximum of windows that halve the planes; false when it is another case.
func vectorPool(x *exec) bool {
	p := x.step.Params.(infer.Pool)
	g := geometry(p.Window)
	if storage(x.in(0).DType) != onnx.Float32 || x.wants(1) || !x.wants(0) || !halving(&g) {
		return false
	}
	x.p.set.Halve(x.out(0).F32, x.in(0).F32, g.Out[2], p.Planes*g.Out[1])
	return true
}

// softmaxRow is softmaxColumn over neighbours in binary32.
func softmaxRow(s kern.Set, out, x []float32, e []float64) {
	top := x[0]
	for _, v := range x {
		top = max(top, v)
	}
	s.ExpLess(e, x, float64(top))
	sum := redWide(e)
	for k := range e {
		out[k] = float32(e[k] / sum)
	}
}

// redWide is RED over neighbours in binary64.
func redWide(x []float64) float64 {
	var l lanes
	for len(x) >= len(l.s) {
		for i := range l.s {
			l.s[i] += x[i]
		}
		x = x[len(l.s):]
	}
	for i, v := range x {
		l.s[i] += v
	}
	return l.sum()
}
