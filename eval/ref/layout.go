package ref

import (
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// transpose copies so that axis i of the output is axis perm[i] of the input.
func transpose(out, x *Tensor, perm []int) {
	steps := make([]int, len(perm))
	whole := fullStrides(x.Shape)
	for i, a := range perm {
		steps[i] = whole[a]
	}
	infer.Walk(out.Shape, steps, steps, func(i, at, _ int) {
		if x.DType == onnx.Int64 {
			out.I64[i] = x.I64[at]
		} else {
			out.F32[i] = x.F32[at]
		}
	})
}

func fullStrides(shape []int) []int {
	s := make([]int, len(shape))
	step := 1
	for d := len(shape) - 1; d >= 0; d-- {
		s[d] = step
		step *= shape[d]
	}
	return s
}

// concatOne copies one operand to its place along the axis and returns where the next one starts.
func concatOne(out, x *Tensor, axis, at int) int {
	outer, inner := 1, 1
	for _, d := range x.Shape[:axis] {
		outer *= d
	}
	for _, d := range x.Shape[axis+1:] {
		inner *= d
	}
	n, total := x.Shape[axis]*inner, out.Shape[axis]*inner
	for o := range outer {
		if x.DType == onnx.Int64 {
			copy(out.I64[o*total+at*inner:], x.I64[o*n:(o+1)*n])
		} else {
			copy(out.F32[o*total+at*inner:], x.F32[o*n:(o+1)*n])
		}
	}
	return at + x.Shape[axis]
}
