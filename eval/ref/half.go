package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
)

// widen16 returns the binary16 number with the bits h.
func widen16(h uint16) float32 {
	sign, exp, frac := uint32(h>>15)<<31, uint32(h>>10&31), uint32(h&1023)
	switch exp {
	case 31:
		return math.Float32frombits(sign | 0x7f800000 | frac<<13)
	case 0: // zero or subnormal: frac * 2^-24, exact
		v := float32(frac) * 0x1p-24
		return math.Float32frombits(sign | math.Float32bits(v))
	}
	return math.Float32frombits(sign | (exp+112)<<23 | frac<<13)
}

// narrow16 returns the bits of the nearest binary16 number, ties to even, NaN canonical.
func narrow16(v float32) uint16 {
	if v != v {
		return nan16
	}
	b := math.Float32bits(v)
	sign, b := uint16(b>>16&0x8000), b&^(1<<31)
	switch {
	case b >= 0x47800000: // from 65536 on, infinity included
		return sign | 0x7c00
	case b >= 0x38800000: // normal: from 2^-14 on
		b += 0xfff + b>>13&1 // a carry reaches the exponent, up to infinity
		return sign | uint16(b>>13-112<<10)
	}
	// Adding 0.5 puts the last bit of a binary32 at 2^-24, the unit of binary16 subnormals, so that the sum rounds there.
	return sign | uint16(math.Float32bits(math.Float32frombits(b)+0.5)-0x3f000000)
}

// narrowB returns the nearest bfloat16 number, ties to even.
func narrowB(v float32) float32 {
	if v != v {
		return math.Float32frombits(nan32)
	}
	b := math.Float32bits(v)
	b += 0x7fff + b>>16&1
	return math.Float32frombits(b &^ 0xffff)
}

// roundHalf rounds the elements of a 16-bit float tensor to its type. Source: rule A11.
func (t *Tensor) roundHalf() {
	switch t.DType {
	case onnx.Float16:
		for i, v := range t.F32 {
			t.F32[i] = widen16(narrow16(v))
		}
	case onnx.BFloat16:
		for i, v := range t.F32 {
			t.F32[i] = narrowB(v)
		}
	}
}
