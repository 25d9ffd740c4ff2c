package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// pow raises the first operand to the second, which may have another type (rule A7).
func pow(x *exec) error {
	exponent := x.second()
	if exponent.DType != onnx.Float64 && storage(exponent.DType) != onnx.Float32 && exponent.DType != onnx.Int64 {
		wide := Tensor{DType: onnx.Int64, Shape: exponent.Shape}
		wide.alloc(exponent.Len())
		for i := range wide.I64 { // an exponent beyond 2^63 is treated as its low 64 bits: no base but 0, 1, -1 gives a finite result there
			wide.I64[i] = exponent.at64(i)
		}
		exponent = &wide
	}
	kernels := perType[func(x *exec, exponent *Tensor)]{
		powFloats[float32], powFloats[float64], powInts[int64], powInts[int32], powInts[int16], powInts[int8],
		powInts[uint64], powInts[uint32], powInts[uint16], powInts[uint8],
	}
	kernels.of(x.out(0).DType)(x, exponent)
	return nil
}

func powFloats[T floating](x *exec, exponent *Tensor) {
	out, base := x.out(0), x.in(0)
	dst, src := view[T](out), view[T](base)
	at := func(i int) float64 {
		switch {
		case exponent.I64 != nil:
			return float64(exponent.I64[i])
		case exponent.F64 != nil:
			return exponent.F64[i]
		}
		return float64(exponent.F32[i])
	}
	if exponent.Len() == 1 && len(dst) == len(src) {
		y := at(0)
		for i, v := range src {
			dst[i] = powOf(v, y)
		}
		return
	}
	infer.Walk(out.Shape, infer.Strides(base.Shape, out.Shape), infer.Strides(exponent.Shape, out.Shape), func(i, a, b int) {
		dst[i] = powOf(src[a], at(b))
	})
}

// powOf follows rule A7: small exponents by products, each rounded; the special cases of IEEE 754; else e^(y log|x|) in binary64.
func powOf[T floating](x T, y float64) T {
	switch y {
	case 0:
		return 1
	case 1:
		return x
	case 2:
		return x * x
	case 3:
		return T(x*x) * x
	case 0.5:
		return T(math.Sqrt(float64(x)))
	case -1:
		return 1 / x
	}
	d := float64(x)
	whole := math.Floor(y) == y
	odd := whole && math.Abs(y) < 0x1p53 && math.Floor(y/2) != y/2
	var r float64
	switch {
	case d == 1:
		return 1
	case d != d || y != y:
		return T(math.NaN())
	case math.IsInf(y, 0):
		r = 0
		if a := math.Abs(d); a == 1 {
			r = 1
		} else if (a > 1) == (y > 0) {
			r = math.Inf(1)
		}
		return T(r)
	case d < 0 && !whole && !math.IsInf(d, 0):
		return T(math.NaN())
	case d == 0 || math.IsInf(d, 0):
		if (d == 0) != (y > 0) {
			r = math.Inf(1)
		}
	default:
		r = fmath.E64(float64(y * fmath.L64(math.Abs(d))))
	}
	if odd && math.Signbit(d) {
		r = -r
	}
	return T(r)
}

// powInts multiplies modulo 2^bits where the exponent is a whole number from 0 on; otherwise the power of binary64 numbers, truncated.
func powInts[T integer](x *exec, exponent *Tensor) {
	out, base := x.out(0), x.in(0)
	dst, src := view[T](out), view[T](base)
	lo, hi := limits[T]()
	infer.Walk(out.Shape, infer.Strides(base.Shape, out.Shape), infer.Strides(exponent.Shape, out.Shape), func(i, a, b int) {
		var y float64
		switch {
		case exponent.I64 != nil:
			if n := exponent.I64[b]; n >= 0 {
				dst[i] = powWrap(src[a], uint64(n))
				return
			}
			y = float64(exponent.I64[b])
		case exponent.F64 != nil:
			y = exponent.F64[b]
		default:
			y = float64(exponent.F32[b])
		}
		if y >= 0 && y < 0x1p53 && math.Floor(y) == y {
			dst[i] = powWrap(src[a], uint64(y))
			return
		}
		dst[i] = saturated(powOf(float64(src[a]), y), lo, hi)
	})
}

func powWrap[T integer](x T, n uint64) T {
	r := T(1)
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r *= x
		}
		x *= x
	}
	return r
}
