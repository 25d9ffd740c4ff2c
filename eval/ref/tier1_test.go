package ref_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

func f64(v []float64, shape ...int) ref.Tensor {
	return ref.Tensor{DType: onnx.Float64, Shape: shape, F64: v}
}

func i8(v []int8, shape ...int) ref.Tensor {
	return ref.Tensor{DType: onnx.Int8, Shape: shape, I8: v}
}

func u8(v []uint8, shape ...int) ref.Tensor {
	return ref.Tensor{DType: onnx.Uint8, Shape: shape, U8: v}
}

// TestA1_DoubleTensorsAreComputedInDouble: no result of a binary64 tensor passes through binary32.
func TestA1_DoubleTensorsAreComputedInDouble(t *testing.T) {
	third := 1.0 / 3
	x := f64([]float64{third, -third}, 1, 2)
	for op, want := range map[string][]float64{
		"Neg": {-third, third}, "Abs": {third, third}, "Exp": {fmath.E64(third), fmath.E64(-third)}, "Relu": {third, 0},
		"Sqrt": {math.Sqrt(third), math.NaN()}, "Reciprocal": {1 / third, -1 / third}, "Sigmoid": {fmath.S64(third), fmath.S64(-third)},
	} {
		got := eval(t, 17, op, []ref.Tensor{x})
		requireSame(t, f64(want, 1, 2), got)
	}
	requireSame(t, f64([]float64{third * third, third * -third}, 1, 2), eval(t, 17, "Mul", []ref.Tensor{x, f64([]float64{third})}))
	requireSame(t, f64([]float64{float64(third*third) + float64(third*third)}, 1, 1),
		eval(t, 17, "MatMul", []ref.Tensor{x, f64([]float64{third, -third}, 2, 1)}))
	requireSame(t, f64([]float64{third + -third}, 1, 1), eval(t, 12, "ReduceSum", []ref.Tensor{x}, ox.Ints("axes", 1)))
	conv := eval(t, 17, "Conv", []ref.Tensor{f64([]float64{third, 1, -third}, 1, 1, 3), f64([]float64{third, 2}, 1, 1, 2), f64([]float64{third}, 1)}, ox.Ints("pads", 1, 0))
	requireSame(t, f64([]float64{2*third + third, float64(third*third) + 2 + third, third + float64(2*-third) + third}, 1, 1, 3), conv)
}

// TestA4_Reductions by hand; the set of an empty axis list is everything.
func TestA4_Reductions(t *testing.T) {
	x := []ref.Tensor{f32([]float32{3, -4, 0, 2}, 2, 2)}
	for op, want := range map[string][]float32{
		"ReduceSum": {-1, 2}, "ReduceMean": {-0.5, 1}, "ReduceMax": {3, 2}, "ReduceMin": {-4, 0}, "ReduceProd": {-12, 0}, "ReduceL1": {7, 2},
		"ReduceL2": {5, 2}, "ReduceSumSquare": {25, 4}, "ReduceLogSum": {nan, fmath.Log(2)},
		"ReduceLogSumExp": {float32(3 + fmath.L64(1+fmath.E64(-7))), float32(2 + fmath.L64(fmath.E64(-2)+1))},
	} {
		requireBits(t, want, eval(t, 12, op, x, ox.Ints("axes", 1), ox.Int("keepdims", 0)).F32)
		byInput := eval(t, 18, op, append(x[:1:1], i64([]int64{1}, 1)), ox.Int("keepdims", 0))
		requireBits(t, want, byInput.F32)
	}
	ints := []ref.Tensor{i8([]int8{100, 100, -128, -1}, 2, 2)}
	for op, want := range map[string][]int8{ // modulo 2^8; means truncate
		"ReduceSum": {-56, 127}, "ReduceMean": {-28, 63}, "ReduceMax": {100, -1}, "ReduceMin": {100, -128}, "ReduceProd": {16, -128},
		"ReduceL1": {-56, -127}, "ReduceSumSquare": {32, 1},
	} {
		requireSame(t, i8(want, 2), eval(t, 12, op, ints, ox.Ints("axes", 1), ox.Int("keepdims", 0)))
	}
	special := []ref.Tensor{f32([]float32{-inf, -inf, inf, 1, nan, 1}, 3, 2)}
	requireBits(t, []float32{-inf, inf, nan}, eval(t, 12, "ReduceLogSumExp", special, ox.Ints("axes", 1)).F32)
	for op, want := range map[string]float32{
		"ReduceSum": 0, "ReduceProd": 1, "ReduceMax": -inf, "ReduceMin": inf, "ReduceMean": nan, "ReduceLogSumExp": -inf, "ReduceL2": 0,
	} {
		requireBits(t, []float32{want, want}, eval(t, 12, op, []ref.Tensor{f32(nil, 2, 0)}, ox.Ints("axes", 1)).F32)
	}
}

// TestA4_LRN: the window of 3 channels around each, squares summed in order in binary64.
func TestA4_LRN(t *testing.T) {
	got := eval(t, 13, "LRN", []ref.Tensor{f32([]float32{1, 2, 3}, 1, 3, 1)}, ox.Int("size", 3), ox.Float("alpha", 3), ox.Float("beta", 2), ox.Float("bias", 1))
	var want []float32
	for i, sum := range []float64{5, 14, 13} {
		want = append(want, float32(float64(i+1)/fmath.E64(2*fmath.L64(1+sum))))
	}
	requireBits(t, want, got.F32)
	even := eval(t, 13, "LRN", []ref.Tensor{f32([]float32{1, 1, 1, 1}, 1, 4, 1)}, ox.Int("size", 2), ox.Float("alpha", 2), ox.Float("beta", 1), ox.Float("bias", 0))
	for i, taps := range []float64{2, 2, 2, 1} { // a window of 2 reaches to the next channel
		require.InDelta(t, 1/taps, float64(even.F32[i]), 1e-7)
	}
}

func TestA4_VariadicFromLeftToRight(t *testing.T) {
	in := []ref.Tensor{f32([]float32{0x1p24}, 1), f32([]float32{1, 2}, 2), f32([]float32{1, 2}, 2)}
	requireBits(t, []float32{0x1p24, 0x1p24 + 4}, eval(t, 13, "Sum", in).F32)
	requireBits(t, []float32{0x1p24 / 3.0, float32(0x1p24+4) / 3}, eval(t, 13, "Mean", in).F32)
	requireBits(t, []float32{7}, eval(t, 13, "Max", []ref.Tensor{f32([]float32{7}, 1)}).F32)
}

// TestA7_Pow: small exponents are products, the special cases are those of IEEE 754, the rest e^(y log|x|).
func TestA7_Pow(t *testing.T) {
	x := float32(1.1)
	for _, c := range []struct{ x, y, want float32 }{
		{x, 1, x},
		{x, 2, x * x},
		{x, 3, float32(x*x) * x},
		{x, -1, 1 / x},
		{x, 0, 1},
		{nan, 0, 1},
		{2, 0.5, root(2)},
		{-2, 0.5, nan},
		{x, 4, float32(fmath.E64(4 * fmath.L64(float64(x))))},
		{-x, 5, -float32(fmath.E64(5 * fmath.L64(float64(x))))},
		{-x, 4, float32(fmath.E64(4 * fmath.L64(float64(x))))},
		{-2, 1.5, nan},
		{1, nan, 1},
		{nan, 5, nan},
		{5, nan, nan},
		{0, -2, inf},
		{zero, -3, -inf},
		{0, -3, inf},
		{zero, 5, zero},
		{zero, 4, 0},
		{0, 0.3, 0},
		{0, -0.3, inf},
		{inf, 4, inf},
		{inf, -4, 0},
		{-inf, 5, -inf},
		{-inf, 4, inf},
		{-inf, -5, zero},
		{-inf, -4, 0},
		{-inf, 0.3, inf},
		{-1, inf, 1},
		{-1, -inf, 1},
		{0.5, inf, 0},
		{0.5, -inf, inf},
		{2, inf, inf},
		{2, -inf, 0},
		{-2, inf, inf},
		{-2, 0x1p60, inf},
		{-0.5, 0x1p25, 0},
	} {
		requireBits(t, []float32{c.want}, eval(t, 13, "Pow", []ref.Tensor{f32([]float32{c.x}, 1), f32([]float32{c.y}, 1)}).F32)
	}
	ints := eval(t, 13, "Pow", []ref.Tensor{i64([]int64{3, -2, 2, 7, 2}, 5), f32([]float32{4, 3, -1, 0, 0.5}, 5)})
	require.Equal(t, []int64{81, -8, 0, 1, 1}, ints.I64)
	wrap := eval(t, 13, "Pow", []ref.Tensor{i8([]int8{2, 3, -1}, 3), i64([]int64{7, 5, math.MaxInt64}, 3)})
	require.Equal(t, []int8{-128, -13, -1}, wrap.I8)
}

func TestA7_ExponentialUnits(t *testing.T) {
	x := []float32{1.5, zero, -0.5, -inf, nan, inf}
	elu, selu := make([]float32, 6), make([]float32, 6)
	alpha, gamma := float32(1.67326319217681884765625), float32(1.05070102214813232421875)
	for i, v := range x {
		e := fmath.E64(float64(v)) - 1
		elu[i], selu[i] = v, gamma*v
		if !(v >= 0) {
			elu[i] = float32(float64(float32(0.3)) * e)
		}
		if !(v > 0) {
			selu[i] = float32(float64(gamma) * float64(float64(alpha)*e))
		}
	}
	requireBits(t, elu, eval(t, 13, "Elu", []ref.Tensor{f32(x, 6)}, ox.Float("alpha", 0.3)).F32)
	requireBits(t, selu, eval(t, 13, "Selu", []ref.Tensor{f32(x, 6)}).F32)
}

func TestA8_MoreElementWise(t *testing.T) {
	x := f32([]float32{nan, zero, 0, -2.5, 3.5, -inf, inf, 0.4}, 8)
	sixth := float32(1.0 / 6)
	hard := func(v, a, b float32) float32 { return max(0, min(1, float32(a*v)+b)) }
	for name, c := range map[string]struct {
		op    string
		attrs []onnx.Attr
		want  []float32
	}{
		"floor":        {"Floor", nil, []float32{nan, zero, 0, -3, 3, -inf, inf, 0}},
		"ceil":         {"Ceil", nil, []float32{nan, zero, 0, -2, 4, -inf, inf, 1}},
		"round":        {"Round", nil, []float32{nan, zero, 0, -2, 4, -inf, inf, 0}},
		"sign":         {"Sign", nil, []float32{nan, 0, 0, -1, 1, -1, 1, 1}},
		"reciprocal":   {"Reciprocal", nil, []float32{nan, -inf, inf, -1 / float32(2.5), 1 / float32(3.5), zero, 0, 1 / float32(0.4)}},
		"softsign":     {"Softsign", nil, []float32{nan, zero, 0, -2.5 / float32(3.5), 3.5 / float32(4.5), nan, nan, 0.4 / float32(1+float32(0.4))}},
		"hard sigmoid": {"HardSigmoid", nil, []float32{nan, 0.5, 0.5, hard(-2.5, 0.2, 0.5), 1, 0, 1, hard(0.4, 0.2, 0.5)}},
		"hard swish":   {"HardSwish", nil, []float32{nan, zero, 0, -2.5 * hard(-2.5, sixth, 0.5), 3.5, nan, inf, 0.4 * hard(0.4, sixth, 0.5)}},
	} {
		t.Run(name, func(t *testing.T) { requireBits(t, c.want, eval(t, 17, c.op, []ref.Tensor{x}, c.attrs...).F32) })
	}
	slopes := f32([]float32{0.5, 2}, 2, 1)
	requireBits(t, []float32{-1, nan, -4, zero}, eval(t, 13, "PRelu", []ref.Tensor{f32([]float32{-2, nan, -2, zero}, 2, 2), slopes}).F32)
	requireBits(t, []float32{-1, 3, -4, zero}, eval(t, 6, "PRelu", []ref.Tensor{f32([]float32{-2, 3, -2, zero}, 1, 2, 2), f32([]float32{0.5, 2}, 2)}).F32)
	requireBits(t, []float32{nan, 0, 5}, eval(t, 13, "Max", []ref.Tensor{f32([]float32{nan, zero, 5}, 3), f32([]float32{1, 0, 2}, 3)}).F32)
	requireBits(t, []float32{nan, zero, 2}, eval(t, 13, "Min", []ref.Tensor{f32([]float32{1, zero, 5}, 3), f32([]float32{nan, 0, 2}, 3)}).F32)
}

// TestA8_MaxPoolIndices: the first of equals, counted through the whole input; columns first when the model says so.
func TestA8_MaxPoolIndices(t *testing.T) {
	m := ox.Model(12, onnx.Graph{
		Inputs:  []onnx.ValueInfo{{Name: "x"}},
		Outputs: []onnx.ValueInfo{{Name: "y"}, {Name: "i"}},
	})
	x := f32([]float32{1, 5, 5, 2, 0, 5, nan, 1, nan, 0, 0, zero}, 2, 1, 2, 3)
	for order, want := range map[int64][]int64{0: {1, 1, 6, 8}, 1: {2, 2, 6, 10}} {
		m.Graph.Nodes = []onnx.Node{{Op: "MaxPool", Inputs: []string{"x"}, Outputs: []string{"y", "i"}, Attrs: []onnx.Attr{ox.Ints("kernel_shape", 2, 2), ox.Int("storage_order", order)}}}
		p, err := ref.Compile(m, ref.Limits{})
		require.NoError(t, err)
		out, err := p.Run(t.Context(), []ref.Tensor{x})
		require.NoError(t, err)
		requireBits(t, []float32{5, 5, nan, nan}, out[0].F32)
		require.Equal(t, want, out[1].I64)
	}
	requireSame(t, i8([]int8{-3}, 1, 1, 1), eval(t, 12, "MaxPool", []ref.Tensor{i8([]int8{-3, -9}, 1, 1, 2)}, ox.Ints("kernel_shape", 2)))
	requireBits(t, []float32{7, nan}, eval(t, 12, "GlobalMaxPool", []ref.Tensor{f32([]float32{-1, 7, nan, 1}, 1, 2, 2)}).F32)
}

func TestA9_TopK(t *testing.T) {
	m := ox.Model(11, onnx.Graph{Inputs: []onnx.ValueInfo{{Name: "x"}, {Name: "k"}}, Outputs: []onnx.ValueInfo{{Name: "v"}, {Name: "i"}}})
	x := f32([]float32{3, nan, zero, 3, 0, -inf, nan}, 7)
	for largest, want := range map[int64][]int64{1: {1, 6, 0, 3, 2, 4}, 0: {1, 6, 5, 2, 4, 0}} {
		m.Graph.Nodes = []onnx.Node{{Op: "TopK", Inputs: []string{"x", "k"}, Outputs: []string{"v", "i"}, Attrs: []onnx.Attr{ox.Int("largest", largest)}}}
		p, err := ref.Compile(m, ref.Limits{})
		require.NoError(t, err)
		out, err := p.Run(t.Context(), []ref.Tensor{x, i64([]int64{6}, 1)})
		require.NoError(t, err)
		require.Equal(t, want, out[1].I64)
		for k, i := range want {
			requireBits(t, x.F32[i:i+1], out[0].F32[k:k+1])
		}
		_, err = p.Run(t.Context(), []ref.Tensor{x, i64([]int64{8}, 1)})
		refused(t, err, onnx.RunShape)
	}
	require.Equal(t, []int64{1, 1}, eval(t, 13, "ArgMin", []ref.Tensor{f32([]float32{0, nan, 3, 2}, 2, 2)}, ox.Int("axis", 1), ox.Int("keepdims", 0)).I64)
}
