package ref

import (
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func layoutKernels() []operator {
	return []operator{
		{"Flatten", nil, reshape},
		{"Reshape", nil, reshape},
		{"Squeeze", nil, reshape},
		{"Unsqueeze", nil, reshape},
		{"Transpose", transpose, fresh},
		{"Concat", concat, fresh},
		{"Split", split, fresh},
		{"Slice", slice, fresh},
		{"Gather", gatherRows, fresh},
		{"Pad", pad, fresh},
		{"Expand", expand, fresh},
		{"Tile", tile, fresh},
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

func split(x *exec) error {
	in, axis, at := x.in(0), x.step.Params.(infer.Split).Axis, 0
	outer, inner := around(in.Shape, axis)
	total := in.Shape[axis] * inner
	for k := range x.step.Out {
		if !x.wants(k) {
			return x.refuse(onnx.VetOp, "output %d is missing", k)
		}
		out := x.out(k)
		n := out.Shape[axis] * inner
		for o := range outer {
			copyRun(out, o*n, in, o*total+at, 1, n)
		}
		at += n
	}
	return nil
}

func slice(x *exec) error {
	out, in, p := x.out(0), x.in(0), x.step.Params.(infer.Slice)
	steps, at := fullStrides(in.Shape), 0
	for d := range steps {
		at += p.Start[d] * steps[d]
		steps[d] *= p.Step[d]
	}
	if out.count() > 0 {
		gather(out, in, out.Shape, steps, at)
	}
	return nil
}

// gatherRows copies the blocks that the indices name; negative ones count from the end.
func gatherRows(x *exec) error {
	out, in, idx := x.out(0), x.in(0), x.in(1)
	axis := x.step.Params.(infer.Gather).Axis
	n := in.Shape[axis]
	outer, inner := around(in.Shape, axis)
	count := idx.count()
	for k := range count {
		i := idx.at64(k)
		if i < 0 {
			i += int64(n)
		}
		if i < 0 || i >= int64(n) {
			return x.refuse(onnx.RunShape, "index %d of %d elements", idx.at64(k), n)
		}
		for o := range outer {
			copyRun(out, (o*count+k)*inner, in, (o*n+int(i))*inner, 1, inner)
		}
	}
	return nil
}

func expand(x *exec) error {
	out, in := x.out(0), x.in(0)
	if out.count() > 0 {
		gather(out, in, out.Shape, infer.Strides(in.Shape, out.Shape), 0)
	}
	return nil
}

func tile(x *exec) error {
	out, in := x.out(0), x.in(0)
	if out.count() == 0 {
		return nil
	}
	// Each axis as a pair: how often, and how long; the repeat stands still in the input.
	var shape, steps []int
	whole := fullStrides(in.Shape)
	for d, n := range in.Shape {
		if out.Shape[d] == n {
			shape, steps = append(shape, n), append(steps, whole[d])
			continue
		}
		shape, steps = append(shape, out.Shape[d]/n, n), append(steps, 0, whole[d])
	}
	walk(shape, steps, func(i, at int) { copyRun(out, i, in, at, 1, 1) })
	return nil
}

// walk is infer.Walk for one operand and any number of axes.
func walk(shape, steps []int, visit func(i, at int)) {
	idx := make([]int, len(shape))
	at := 0
	for i := range size(shape) {
		visit(i, at)
		for d := len(shape) - 1; d >= 0; d-- {
			idx[d]++
			at += steps[d]
			if idx[d] < shape[d] {
				break
			}
			at -= idx[d] * steps[d]
			idx[d] = 0
		}
	}
}

// pad finds for each place of each axis where it comes from, -1 for the constant.
func pad(x *exec) error {
	out, in, p := x.out(0), x.in(0), x.step.Params.(infer.Pad)
	value := Tensor{DType: in.DType, Shape: []int{1}}
	value.alloc(1)
	if x.has(2) {
		value = *x.in(2)
	} else {
		convert(&value, &Tensor{DType: onnx.Float32, Shape: []int{1}, F32: []float32{p.Value}})
	}
	rank := len(in.Shape)
	if rank == 0 {
		copyRun(out, 0, in, 0, 1, 1)
		return nil
	}
	from := make([][]int, rank)
	for d, n := range in.Shape {
		from[d] = make([]int, out.Shape[d])
		for i := range from[d] {
			from[d][i] = padFrom(p.Mode, i-p.Before[d], n)
		}
	}
	steps, last := fullStrides(in.Shape), from[rank-1]
	zeros := make([]int, rank)
	walkIndexes(out.Shape[:rank-1], func(i int, idx []int) {
		base, outside := 0, false
		for d, k := range idx {
			outside = outside || from[d][k] < 0
			base += from[d][k] * steps[d]
		}
		for k, f := range last {
			if outside || f < 0 {
				copyRun(out, i*len(last)+k, &value, 0, 0, 1)
			} else {
				copyRun(out, i*len(last)+k, in, base+f, 0, 1)
			}
		}
	}, zeros)
	return nil
}

// walkIndexes visits the places of a shape in row-major order; idx is room for the place.
func walkIndexes(shape []int, visit func(i int, idx []int), idx []int) {
	idx = idx[:len(shape)]
	for i := range size(shape) {
		visit(i, idx)
		for d := len(shape) - 1; d >= 0; d-- {
			if idx[d]++; idx[d] < shape[d] {
				break
			}
			idx[d] = 0
		}
	}
}

// padFrom is the element of n that stands at place i, which may lie outside.
func padFrom(mode string, i, n int) int {
	switch {
	case i >= 0 && i < n:
		return i
	case mode == "edge":
		return min(max(i, 0), n-1)
	case mode == "wrap":
		return (i%n + n) % n
	case mode == "reflect" && n == 1:
		return 0
	case mode == "reflect": // the ends are not repeated: a period of 2n-2
		i = (i%(2*n-2) + 2*n - 2) % (2*n - 2)
		return min(i, 2*n-2-i)
	}
	return -1
}
