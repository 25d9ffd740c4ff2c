package ref

import "github.com/ai-arena/arenad/eval/onnx/infer"

func einsumKernels() []operator { return []operator{{"Einsum", einsum, fresh}} }

func einsum(x *exec) error {
	kernels := perType[func(x *exec)]{
		einsumAs[float32], einsumAs[float64], einsumAs[int64], einsumAs[int32], einsumAs[int16], einsumAs[int8],
		einsumAs[uint64], einsumAs[uint32], einsumAs[uint16], einsumAs[uint8],
	}
	kernels.of(x.out(0).DType)(x)
	return nil
}

func einsumAs[T element](x *exec) {
	in := make([][]T, len(x.step.In))
	for i := range in {
		in[i] = view[T](x.in(i))
	}
	contract(view[T](x.out(0)), in, x.step.Params.(infer.Einsum))
}

// contract follows SEQ (rule A2): for each output element the contracted labels run row-major in the order of their first appearance;
// the factors of a term are multiplied from left to right, one rounding each.
func contract[T element](out []T, in [][]T, e infer.Einsum) {
	n := len(in)
	at := make([]int, n) // where each operand stands
	outer, inner := make([]int, len(e.Out)), make([]int, len(e.Sum))
	terms := uint64(1)
	for _, d := range e.Sum {
		terms *= uint64(d)
	}
	for o := range out {
		var acc T
		for range terms {
			v := in[0][at[0]]
			for k := 1; k < n; k++ {
				v = T(v * in[k][at[k]]) //nolint:unconvert // the conversion rounds the product before it is summed
			}
			acc += v
			advance(inner, e.Sum, at, e.SumSteps)
		}
		out[o] = acc
		advance(outer, e.Out, at, e.OutSteps)
	}
}

// advance is an odometer: it moves to the next position of shape and each operand by its steps, and starts over after the last.
func advance(pos, shape, at []int, steps [][]int) {
	for d := len(shape) - 1; d >= 0; d-- {
		pos[d]++
		if pos[d] < shape[d] {
			for k := range at {
				at[k] += steps[k][d]
			}
			return
		}
		for k := range at {
			at[k] -= steps[k][d] * (shape[d] - 1)
		}
		pos[d] = 0
	}
}
