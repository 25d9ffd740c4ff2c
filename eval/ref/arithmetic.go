package ref

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// arithmetic applies + - * / with broadcasting: one rounding each, integers in two's complement (rules A8, A11).
func arithmetic(x *exec) error {
	out, a, b := x.out(0), x.in(0), x.second()
	if x.op() == "Div" && storage(b.DType) != onnx.Float32 && b.DType != onnx.Float64 && out.Len() > 0 {
		for i := range b.Len() {
			if b.at64(i) == 0 {
				return x.refuse(onnx.RunArith, "integer division by zero")
			}
		}
	}
	if !vectorArith(x, out, a, b) {
		combine(x.op(), out, a, b)
	}
	return nil
}

// second is the second operand under the shape that inference gave it: old opsets align it with an axis.
func (x *exec) second() *Tensor {
	p, ok := x.step.Params.(infer.Arith)
	if !ok || p.B == nil {
		return x.in(1)
	}
	b := *x.in(1)
	b.Shape = p.B
	return &b
}

// variadic applies Min, Max, Sum or Mean from left to right.
func variadic(x *exec) error {
	out, op := x.out(0), x.op()
	if op == "Sum" || op == "Mean" {
		op = "Add"
	}
	if n := len(x.step.In); n == 1 {
		copyRun(out, 0, x.in(0), 0, 1, out.count())
	} else {
		combine(op, out, x.in(0), x.in(1))
		for i := 2; i < n; i++ {
			combine(op, out, out, x.in(i))
		}
	}
	if x.op() == "Mean" {
		for i := range out.F32 {
			out.F32[i] /= float32(len(x.step.In))
		}
		for i := range out.F64 {
			out.F64[i] /= float64(len(x.step.In))
		}
	}
	return nil
}

func pRelu(x *exec) error {
	kernels := perType[func(x *exec)]{
		pReluAs[float32], pReluAs[float64], pReluAs[int64], pReluAs[int32], pReluAs[int16], pReluAs[int8],
		pReluAs[uint64], pReluAs[uint32], pReluAs[uint16], pReluAs[uint8],
	}
	kernels.of(x.out(0).DType)(x)
	return nil
}

func pReluAs[T element](x *exec) {
	dst, src, slope := view[T](x.out(0)), view[T](x.in(0)), view[T](x.in(1))
	shape := x.out(0).Shape
	steps := infer.Strides(x.step.Params.(infer.Arith).B, shape)
	infer.Walk(shape, steps, steps, func(i, at, _ int) {
		v := src[i]
		if v < 0 {
			v = T(slope[at] * v)
		}
		dst[i] = v
	})
}

// combine applies one of the operators of arith to a and b, broadcast to out.
func combine(op string, out, a, b *Tensor) {
	if out.Len() == 0 {
		return
	}
	kernels := perType[func(op string, out, a, b *Tensor)]{
		combineAs[float32], combineAs[float64], combineAs[int64], combineAs[int32], combineAs[int16], combineAs[int8],
		combineAs[uint64], combineAs[uint32], combineAs[uint16], combineAs[uint8],
	}
	kernels.of(out.DType)(op, out, a, b)
}

func combineAs[T element](op string, out, a, b *Tensor) {
	dst, va, vb := view[T](out), view[T](a), view[T](b)
	if slices.Equal(a.Shape, out.Shape) && slices.Equal(b.Shape, out.Shape) {
		arith(op, dst, va, vb)
		return
	}
	var g span
	g.set(out.Shape, a.Shape, b.Shape)
	infer.Walk(out.Shape[:g.outer], g.a[:g.outer], g.b[:g.outer], func(i, x, y int) {
		dst := dst[i*g.run : (i+1)*g.run]
		switch {
		case g.stepA == 0 && g.stepB == 0:
			arith(op, dst[:1], va[x:x+1], vb[y:y+1])
		case g.stepB == 0:
			arithRight(op, dst, va[x:x+g.run], vb[y])
		case g.stepA == 0:
			arithLeft(op, dst, va[x], vb[y:y+g.run])
		default:
			arith(op, dst, va[x:x+g.run], vb[y:y+g.run])
		}
	})
}

// span is a broadcast as a walk over runs of elements: within a run each operand advances by 0 or 1. It lives on the stack.
type span struct {
	outer        int // axes of the walk
	a, b         [infer.MaxRank]int
	run          int
	stepA, stepB int
}

// set merges the trailing axes along which both operands either advance evenly or stand still.
func (g *span) set(out, a, b []int) {
	steps(&g.a, a, out)
	steps(&g.b, b, out)
	*g = span{run: 1, a: g.a, b: g.b}
	d := len(out) - 1
	for ; d >= 0; d-- {
		if out[d] == 1 {
			continue
		}
		okA := g.a[d] == g.run && (g.run == 1 || g.stepA == 1) || g.a[d] == 0 && g.stepA == 0
		okB := g.b[d] == g.run && (g.run == 1 || g.stepB == 1) || g.b[d] == 0 && g.stepB == 0
		if !okA || !okB {
			break
		}
		if g.a[d] != 0 {
			g.stepA = 1
		}
		if g.b[d] != 0 {
			g.stepB = 1
		}
		g.run *= out[d]
	}
	g.outer = d + 1
}

// steps is infer.Strides without new memory.
func steps(dst *[infer.MaxRank]int, operand, shape []int) {
	step, shift := 1, len(shape)-len(operand)
	for d := range shift {
		dst[d] = 0
	}
	for i := len(operand) - 1; i >= 0; i-- {
		dst[shift+i] = 0
		if operand[i] != 1 {
			dst[shift+i] = step
		}
		step *= operand[i]
	}
}

func arith[T element](op string, dst, a, b []T) {
	a, b = a[:len(dst)], b[:len(dst)]
	switch op {
	case "Add":
		for i := range dst {
			dst[i] = a[i] + b[i]
		}
	case "Sub":
		for i := range dst {
			dst[i] = a[i] - b[i]
		}
	case "Mul":
		for i := range dst {
			dst[i] = a[i] * b[i]
		}
	case "Div":
		for i := range dst {
			dst[i] = a[i] / b[i]
		}
	case "Max":
		for i := range dst {
			dst[i] = max(a[i], b[i])
		}
	case "Min":
		for i := range dst {
			dst[i] = min(a[i], b[i])
		}
	}
}

func arithRight[T element](op string, dst, a []T, b T) {
	a = a[:len(dst)]
	switch op {
	case "Add":
		for i := range dst {
			dst[i] = a[i] + b
		}
	case "Sub":
		for i := range dst {
			dst[i] = a[i] - b
		}
	case "Mul":
		for i := range dst {
			dst[i] = a[i] * b
		}
	case "Div":
		for i := range dst {
			dst[i] = a[i] / b
		}
	case "Max":
		for i := range dst {
			dst[i] = max(a[i], b)
		}
	case "Min":
		for i := range dst {
			dst[i] = min(a[i], b)
		}
	}
}

func arithLeft[T element](op string, dst []T, a T, b []T) {
	b = b[:len(dst)]
	switch op {
	case "Sub":
		for i := range dst {
			dst[i] = a - b[i]
		}
	case "Div":
		for i := range dst {
			dst[i] = a / b[i]
		}
	default: // the others commute, also in what they make of NaN and zeros
		arithRight(op, dst, b, a)
	}
}
