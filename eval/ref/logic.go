package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func logicKernels() []operator {
	return []operator{
		{"Equal", compare, fresh},
		{"Greater", compare, fresh},
		{"GreaterOrEqual", compare, fresh},
		{"Less", compare, fresh},
		{"LessOrEqual", compare, fresh},
		{"And", logic, fresh},
		{"Or", logic, fresh},
		{"Xor", logic, fresh},
		{"Not", not, inPlace},
		{"IsNaN", isNaN, fresh},
		{"IsInf", isInf, fresh},
		{"Where", where, fresh},
		{"CastLike", cast, fresh},
		{"Mod", mod, fresh},
		{"BitShift", bitShift, fresh},
		{"Sin", function(fmath.Sin64), inPlace},
		{"Cos", function(fmath.Cos64), inPlace},
		{"Tan", function(fmath.Tan64), inPlace},
		{"Asin", function(fmath.Asin64), inPlace},
		{"Acos", function(fmath.Acos64), inPlace},
		{"Atan", function(fmath.Atan64), inPlace},
		{"Sinh", function(fmath.Sinh64), inPlace},
		{"Cosh", function(fmath.Cosh64), inPlace},
		{"Asinh", function(fmath.Asinh64), inPlace},
		{"Acosh", function(fmath.Acosh64), inPlace},
		{"Atanh", function(fmath.Atanh64), inPlace},
		{"Mish", function(fmath.Mish64), inPlace},
		{"Gelu", gelu, inPlace},
		{"Celu", celu, inPlace},
		{"ThresholdedRelu", thresholded, inPlace},
		{"Shrink", shrink, inPlace},
	}
}

// pairs visits the elements of an output with those of its two operands, which broadcast.
func (x *exec) pairs(visit func(i, a, b int)) {
	shape := x.out(0).Shape
	infer.Walk(shape, infer.Strides(x.in(0).Shape, shape), infer.Strides(x.in(1).Shape, shape), visit)
}

// compare: comparisons with NaN are false (rule A9).
func compare(x *exec) error {
	kernels := perType[func(x *exec)]{
		compareAs[float32], compareAs[float64], compareAs[int64], compareAs[int32], compareAs[int16], compareAs[int8],
		compareAs[uint64], compareAs[uint32], compareAs[uint16], compareAs[uint8],
	}
	kernels.of(x.in(0).DType)(x)
	return nil
}

func compareAs[T element](x *exec) {
	out, a, b := x.out(0).U8, view[T](x.in(0)), view[T](x.in(1))
	holds := map[string]func(a, b T) bool{
		"Equal":   func(a, b T) bool { return a == b },
		"Greater": func(a, b T) bool { return a > b }, "GreaterOrEqual": func(a, b T) bool { return a >= b },
		"Less": func(a, b T) bool { return a < b }, "LessOrEqual": func(a, b T) bool { return a <= b },
	}[x.op()]
	x.pairs(func(i, p, q int) { out[i] = truth(holds(a[p], b[q])) })
}

func logic(x *exec) error {
	out, a, b := x.out(0).U8, x.in(0).U8, x.in(1).U8
	join := map[string]func(a, b uint8) uint8{
		"And": func(a, b uint8) uint8 { return a & b }, "Or": func(a, b uint8) uint8 { return a | b }, "Xor": func(a, b uint8) uint8 { return a ^ b },
	}[x.op()]
	x.pairs(func(i, p, q int) { out[i] = join(a[p], b[q]) })
	return nil
}

func not(x *exec) error {
	out := x.out(0).U8
	for i, v := range x.in(0).U8 {
		out[i] = 1 - v
	}
	return nil
}

func isNaN(x *exec) error {
	test := func(v float64) bool { return v != v }
	classify(x.out(0).U8, x.in(0).F32, test)
	classify(x.out(0).U8, x.in(0).F64, test)
	return nil
}

func isInf(x *exec) error {
	p := x.step.Params.(infer.IsInf)
	test := func(v float64) bool { return p.Positive && v > math.MaxFloat64 || p.Negative && v < -math.MaxFloat64 }
	classify(x.out(0).U8, x.in(0).F32, test)
	classify(x.out(0).U8, x.in(0).F64, test)
	return nil
}

func classify[T floating](out []uint8, in []T, test func(float64) bool) {
	for i, v := range in {
		out[i] = truth(test(float64(v)))
	}
}

// where takes from input 1 or 2 as the condition says; all three broadcast.
func where(x *exec) error {
	out, cond, a, b := x.out(0), x.in(0), x.in(1), x.in(2)
	stepsC, stepsA, stepsB := infer.Strides(cond.Shape, out.Shape), infer.Strides(a.Shape, out.Shape), infer.Strides(b.Shape, out.Shape)
	// The last axis is one run of equal choices after another.
	rank := len(out.Shape)
	n, lastC, lastA, lastB := 1, 0, 0, 0
	outer := out.Shape
	if rank > 0 {
		n, lastC, lastA, lastB = out.Shape[rank-1], stepsC[rank-1], stepsA[rank-1], stepsB[rank-1]
		outer = out.Shape[:rank-1]
	}
	var atB int
	pos := make([]int, len(outer))
	infer.Walk(outer, stepsC[:len(outer)], stepsA[:len(outer)], func(i, atC, atA int) {
		for k := 0; k < n; {
			choice, from := cond.U8[atC+k*lastC], k
			for k < n && cond.U8[atC+k*lastC] == choice {
				k++
			}
			if choice != 0 {
				copyRun(out, i*n+from, a, atA+from*lastA, lastA, k-from)
			} else {
				copyRun(out, i*n+from, b, atB+from*lastB, lastB, k-from)
			}
		}
		one := [1]int{atB}
		advance(pos, outer, one[:], [][]int{stepsB[:len(outer)]})
		atB = one[0]
	})
	return nil
}

// mod follows rule A11: the divisor's sign, with fmod=1 the dividend's; floats are exact.
func mod(x *exec) error {
	if d := x.in(1).DType; storage(d) != onnx.Float32 && d != onnx.Float64 && x.out(0).Len() > 0 {
		for i := range x.in(1).Len() {
			if x.in(1).at64(i) == 0 {
				return x.refuse(onnx.RunArith, "integer division by zero")
			}
		}
	}
	kernels := perType[func(x *exec)]{
		modFloats[float32], modFloats[float64], modInts[int64], modInts[int32], modInts[int16], modInts[int8],
		modInts[uint64], modInts[uint32], modInts[uint16], modInts[uint8],
	}
	kernels.of(x.out(0).DType)(x)
	return nil
}

func modFloats[T floating](x *exec) {
	out, a, b := view[T](x.out(0)), view[T](x.in(0)), view[T](x.in(1))
	x.pairs(func(i, p, q int) { out[i] = T(fmath.Remainder(float64(a[p]), float64(b[q]))) })
}

func modInts[T integer](x *exec) {
	out, a, b := view[T](x.out(0)), view[T](x.in(0)), view[T](x.in(1))
	trunc := x.step.Params.(infer.Mod).Trunc
	x.pairs(func(i, p, q int) { out[i] = modulo(a[p], b[q], trunc) })
}

// modulo: y is not 0.
func modulo[T integer](a, b T, trunc bool) T {
	if b < 0 && b+1 == 0 { // -1: the smallest number would overflow on some machines
		return 0
	}
	m := a % b
	if !trunc && m != 0 && (m < 0) != (b < 0) {
		m += b
	}
	return m
}

// bitShift: a shift by the width or more gives 0 (rule A11).
func bitShift(x *exec) error {
	kernels := perType[func(x *exec)]{u64: shiftAs[uint64], u32: shiftAs[uint32], u16: shiftAs[uint16], u8: shiftAs[uint8]}
	kernels.of(x.out(0).DType)(x)
	return nil
}

func shiftAs[T uint64 | uint32 | uint16 | uint8](x *exec) {
	out, a, b := view[T](x.out(0)), view[T](x.in(0)), view[T](x.in(1))
	left := x.step.Params.(infer.BitShift).Left
	x.pairs(func(i, p, q int) {
		if left {
			out[i] = a[p] << b[q]
		} else {
			out[i] = a[p] >> b[q]
		}
	})
}

func gelu(x *exec) error {
	if x.step.Params.(infer.Gelu).Tanh {
		return function(fmath.GeluTanh64)(x)
	}
	return function(fmath.Gelu64)(x)
}

func celu(x *exec) error {
	alpha := float64(x.step.Params.(infer.Shape1).Alpha)
	return function(func(v float64) float64 { return fmath.Celu64(v, alpha) })(x)
}

// thresholded keeps what is above alpha; the rest, NaN too, is 0.
func thresholded(x *exec) error {
	alpha := x.step.Params.(infer.Shape1).Alpha
	threshold(x.out(0).F32, x.in(0).F32, alpha)
	threshold(x.out(0).F64, x.in(0).F64, float64(alpha))
	return nil
}

func threshold[T floating](out, in []T, alpha T) {
	for i, v := range in {
		if !(v > alpha) {
			v = 0
		}
		out[i] = v
	}
}

func shrink(x *exec) error {
	p := x.step.Params.(infer.Shrink)
	shrinkBy(x.out(0).F32, x.in(0).F32, p.Bias, p.Lambda)
	shrinkBy(x.out(0).F64, x.in(0).F64, float64(p.Bias), float64(p.Lambda))
	return nil
}

func shrinkBy[T floating](out, in []T, bias, lambda T) {
	for i, v := range in {
		switch {
		case v < -lambda:
			out[i] = v + bias
		case v > lambda:
			out[i] = v - bias
		default:
			out[i] = 0
		}
	}
}
