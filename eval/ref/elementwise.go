package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// unary applies a function to each element: rules A7 and A8. dst and x may be the same memory.
func unary(op string, dst, x []float32) {
	switch op {
	case "Relu":
		for i, v := range x {
			dst[i] = max(v, 0) // the built-in keeps NaN and makes -0 +0
		}
	case "Neg":
		for i, v := range x {
			dst[i] = -v
		}
	case "Abs":
		for i, v := range x {
			dst[i] = math.Float32frombits(math.Float32bits(v) &^ (1 << 31))
		}
	case "Sqrt":
		for i, v := range x {
			dst[i] = float32(math.Sqrt(float64(v))) // rounding binary64 to binary32 after a square root is exact in effect
		}
	case "Exp":
		each(dst, x, fmath.Exp)
	case "Log":
		each(dst, x, fmath.Log)
	case "Sigmoid":
		each(dst, x, fmath.Sigmoid)
	case "Tanh":
		each(dst, x, fmath.Tanh)
	case "Softplus":
		each(dst, x, fmath.Softplus)
	case "Erf":
		each(dst, x, fmath.Erf)
	}
}

func each(dst, x []float32, f func(float32) float32) {
	for i, v := range x {
		dst[i] = f(v)
	}
}

func unaryInt(op string, dst, x []int64) {
	for i, v := range x {
		if op == "Neg" || v < 0 {
			v = -v
		}
		dst[i] = v
	}
}

func leakyRelu(dst, x []float32, alpha float32) {
	for i, v := range x {
		if v < 0 {
			v = float32(alpha * v)
		}
		dst[i] = v
	}
}

// clip is max with the lower bound, then min with the upper one: a lower bound above the upper one loses.
func clip(dst, x []float32, c infer.Clip) {
	for i, v := range x {
		if c.HasMin {
			v = max(v, c.Min)
		}
		if c.HasMax {
			v = min(v, c.Max)
		}
		dst[i] = v
	}
}

// binary applies + - * / with broadcasting, one rounding each.
func binary(op string, out, a, b *Tensor) {
	g := spans(out.Shape, a.Shape, b.Shape)
	infer.Walk(g.outer, g.a, g.b, func(i, x, y int) {
		dst := out.F32[i*g.run : (i+1)*g.run]
		switch {
		case g.stepA == 0 && g.stepB == 0:
			arith(op, dst[:1], a.F32[x:x+1], b.F32[y:y+1])
		case g.stepB == 0:
			arithRight(op, dst, a.F32[x:x+g.run], b.F32[y])
		case g.stepA == 0:
			arithLeft(op, dst, a.F32[x], b.F32[y:y+g.run])
		default:
			arith(op, dst, a.F32[x:x+g.run], b.F32[y:y+g.run])
		}
	})
}

// span is a broadcast as a walk over runs of elements: within a run each operand advances by 0 or 1.
type span struct {
	outer, a, b  []int
	run          int
	stepA, stepB int
}

// spans merges the trailing axes along which both operands either advance evenly or stand still.
func spans(out, a, b []int) span {
	sa, sb := infer.Strides(a, out), infer.Strides(b, out)
	g := span{run: 1}
	d := len(out) - 1
	for ; d >= 0; d-- {
		if out[d] == 1 {
			continue
		}
		okA := sa[d] == g.run && (g.run == 1 || g.stepA == 1) || sa[d] == 0 && g.stepA == 0
		okB := sb[d] == g.run && (g.run == 1 || g.stepB == 1) || sb[d] == 0 && g.stepB == 0
		if !okA || !okB {
			break
		}
		if sa[d] != 0 {
			g.stepA = 1
		}
		if sb[d] != 0 {
			g.stepB = 1
		}
		g.run *= out[d]
	}
	g.outer, g.a, g.b = out[:d+1], sa[:d+1], sb[:d+1]
	return g
}

func arith(op string, dst, a, b []float32) {
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
	}
}

func arithRight(op string, dst, a []float32, b float32) {
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
	}
}

func arithLeft(op string, dst []float32, a float32, b []float32) {
	b = b[:len(dst)]
	switch op {
	case "Add":
		for i := range dst {
			dst[i] = a + b[i]
		}
	case "Sub":
		for i := range dst {
			dst[i] = a - b[i]
		}
	case "Mul":
		for i := range dst {
			dst[i] = a * b[i]
		}
	case "Div":
		for i := range dst {
			dst[i] = a / b[i]
		}
	}
}

// binaryInt is two's complement arithmetic (rule A11); false for a division by zero.
func binaryInt(op string, out, a, b *Tensor) bool {
	ok := true
	infer.Walk(out.Shape, infer.Strides(a.Shape, out.Shape), infer.Strides(b.Shape, out.Shape), func(i, x, y int) {
		v, fine := infer.Int64Op(op, a.I64[x], b.I64[y])
		out.I64[i], ok = v, ok && fine
	})
	return ok
}

// cast follows rule A11: truncate and saturate to integers, NaN to 0, nearest even to float32.
func cast(out, x *Tensor) {
	switch {
	case out.DType == onnx.Float32 && x.DType == onnx.Float32:
		copy(out.F32, x.F32)
	case out.DType == onnx.Float32:
		for i, v := range x.I64 {
			out.F32[i] = float32(v)
		}
	case x.DType != onnx.Float32:
		copy(out.I64, x.I64)
	default:
		for i, v := range x.F32 {
			out.I64[i] = truncate(v)
		}
	}
}

func truncate(v float32) int64 {
	switch {
	case v != v:
		return 0
	case v >= 0x1p63:
		return math.MaxInt64
	case v < -0x1p63:
		return math.MinInt64
	}
	return int64(v)
}
