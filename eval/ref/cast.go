package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
)

// cast follows rule A11: floats truncate and saturate to integers, NaN to 0; integers wrap; nearest even to floats; bool is x != 0.
func cast(x *exec) error {
	convert(x.out(0), x.in(0))
	return nil
}

// convert casts the elements of in to the type of out.
func convert(out, in *Tensor) {
	if out.DType == in.DType {
		copyRun(out, 0, in, 0, 1, in.Len())
		return
	}
	from := perType[func(out, in *Tensor)]{
		fromFloats[float32], fromFloats[float64], fromInts[int64], fromInts[int32], fromInts[int16], fromInts[int8],
		fromInts[uint64], fromInts[uint32], fromInts[uint16], fromInts[uint8],
	}
	from.of(in.DType)(out, in)
}

func fromInts[S integer](out, in *Tensor) {
	src := view[S](in)
	if out.DType == onnx.Bool {
		for i, v := range src {
			out.U8[i] = truth(v != 0)
		}
		return
	}
	to := perType[func(out *Tensor, src []S)]{
		plain[float32, S], plain[float64, S], plain[int64, S], plain[int32, S], plain[int16, S], plain[int8, S],
		plain[uint64, S], plain[uint32, S], plain[uint16, S], plain[uint8, S],
	}
	if out.DType == onnx.Float16 || out.DType == onnx.BFloat16 {
		odd[S](out, src)
		return
	}
	to.of(out.DType)(out, src)
}

func plain[T element, S integer](out *Tensor, src []S) {
	dst := view[T](out)
	for i, v := range src {
		dst[i] = T(v)
	}
}

// odd brings integers to 16-bit floats, which the rounding of the node's output finishes.
func odd[S integer](out *Tensor, src []S) {
	for i, v := range src {
		d := float64(v)
		if u := uint64(v); (d >= 0x1p53 || d <= -0x1p53) && u&0x7ff != 0 { // keep what binary64 would lose as an odd bit
			u = u&^0x7ff | 0x800
			if d = float64(u); v < 0 {
				d = float64(int64(u))
			}
		}
		out.F32[i] = toOdd(d)
	}
}

func fromFloats[S floating](out, in *Tensor) {
	src := view[S](in)
	switch out.DType {
	case onnx.Bool:
		for i, v := range src {
			out.U8[i] = truth(v != 0)
		}
	case onnx.Float64:
		for i, v := range src {
			out.F64[i] = float64(v)
		}
	case onnx.Float32:
		for i, v := range src {
			out.F32[i] = float32(v)
		}
	case onnx.Float16, onnx.BFloat16:
		for i, v := range src {
			out.F32[i] = toOdd(float64(v))
		}
	default:
		to := perType[func(out *Tensor, src []S)]{
			i64: saturate[int64, S], i32: saturate[int32, S], i16: saturate[int16, S], i8: saturate[int8, S],
			u64: saturate[uint64, S], u32: saturate[uint32, S], u16: saturate[uint16, S], u8: saturate[uint8, S],
		}
		to.of(out.DType)(out, src)
	}
}

// toOdd narrows to binary32 such that rounding on to 16 bits is as if done once.
func toOdd(d float64) float32 {
	f := float32(d)
	if float64(f) == d || d != d || math.IsInf(float64(f), 0) {
		return f
	}
	b := math.Float32bits(f)
	if b&1 == 0 {
		if math.Abs(float64(f)) > math.Abs(d) {
			b--
		} else {
			b++
		}
	}
	return math.Float32frombits(b)
}

func saturate[T integer, S floating](out *Tensor, src []S) {
	dst := view[T](out)
	lo, hi := limits[T]()
	for i, v := range src {
		dst[i] = saturated(float64(v), lo, hi)
	}
}

// saturated truncates towards zero and keeps to the bounds; NaN gives 0.
func saturated[T integer](d float64, lo, hi T) T {
	switch {
	case d != d:
		return 0
	case d >= float64(hi): // 2^63 and 2^64 when the bound itself is no binary64
		return hi
	case d <= float64(lo):
		return lo
	}
	return T(d)
}

func limits[T integer]() (lo, hi T) {
	hi = 1
	for hi<<1 > hi { // until the sign appears, or the top bit falls off
		hi = hi<<1 | 1
	}
	if ^T(0) < 0 {
		lo = -hi - 1
	}
	return lo, hi
}

func truth(v bool) uint8 {
	if v {
		return 1
	}
	return 0
}
