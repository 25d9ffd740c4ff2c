package infer

import (
	"strings"

	"github.com/ai-arena/arenad/eval/onnx"
)

// types is a set of element types, one bit each.
type types uint32

const (
	float32s types = 1 << onnx.Float32
	// floats are computed in binary32 (the 16-bit ones widened) or binary64.
	floats   = float32s | 1<<onnx.Float64 | 1<<onnx.Float16 | 1<<onnx.BFloat16
	signed   = 1<<onnx.Int8 | 1<<onnx.Int16 | 1<<onnx.Int32 | 1<<onnx.Int64
	unsigned = 1<<onnx.Uint8 | 1<<onnx.Uint16 | 1<<onnx.Uint32 | 1<<onnx.Uint64
	integers = signed | unsigned
	numbers  = floats | integers
	bools    = types(1 << onnx.Bool)
	anyType  = numbers | bools
	indexes  = types(1<<onnx.Int32 | 1<<onnx.Int64)
)

func (t types) has(d onnx.DType) bool { return d >= 0 && d < 32 && t&(1<<d) != 0 }

func (t types) String() string {
	var names []string
	for d := onnx.Float32; d <= onnx.BFloat16; d++ {
		if t.has(d) {
			names = append(names, d.String())
		}
	}
	return strings.Join(names, ", ")
}

// Computable tells whether tensors of the type can be values of a graph.
func Computable(d onnx.DType) bool { return anyType.has(d) }
