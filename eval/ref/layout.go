package ref

import (
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func layoutKernels() []operator {
	return []operator{
		{"Flatten", nil, reshape}, {"Reshape", nil, reshape}, {"Squeeze", nil, reshape}, {"Unsqueeze", nil, reshape},
		{"Transpose", transpose, fresh}, {"Concat", concat, fresh},
	}
}

// transpose copies so that axis i of the output is axis perm[i] of the input.
func transpose(x *exec) error {
	out, in := x.out(0), x.in(0)
	perm := x.step.Params.(infer.Transpose).Perm
	steps := make([]int, len(perm))
	whole := fullStrides(in.Shape)
	for i, a := range perm {
		steps[i] = whole[a]
	}
	gather(out, in, out.Shape, steps, 0)
	return nil
}

// gather fills out with the elements of in that a walk over shape with the given steps meets, starting at the element at.
func gather(out, in *Tensor, shape, steps []int, at int) {
	last := len(shape) - 1
	if last < 0 {
		copyRun(out, 0, in, at, 1, 1)
		return
	}
	n := shape[last]
	infer.Walk(shape[:last], steps[:last], steps[:last], func(i, from, _ int) { copyRun(out, i*n, in, at+from, steps[last], n) })
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

// concat copies each operand to its place along the axis.
func concat(x *exec) error {
	out, axis, at := x.out(0), x.step.Params.(infer.Concat).Axis, 0
	outer, inner := around(out.Shape, axis)
	total := out.Shape[axis] * inner
	for k := range x.step.In {
		in := x.in(k)
		n := in.Shape[axis] * inner
		for o := range outer {
			copyRun(out, o*total+at, in, o*n, 1, n)
		}
		at += n
	}
	return nil
}

// around are the numbers of elements before and behind an axis.
func around(shape []int, axis int) (outer, inner int) {
	outer, inner = 1, 1
	for _, d := range shape[:axis] {
		outer *= d
	}
	for _, d := range shape[axis+1:] {
		inner *= d
	}
	return outer, inner
}
