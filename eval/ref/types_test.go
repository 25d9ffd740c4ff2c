package ref_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

func half(d onnx.DType, v []float32, shape ...int) ref.Tensor {
	return ref.Tensor{DType: d, Shape: shape, F32: v}
}

func cast(t *testing.T, x ref.Tensor, to onnx.DType) ref.Tensor {
	t.Helper()
	return eval(t, 13, "Cast", []ref.Tensor{x}, ox.Int("to", int64(to)))
}

// TestA11_HalfRoundTrip: every binary16 and bfloat16 number survives decoding and encoding; NaN becomes the canonical one.
func TestA11_HalfRoundTrip(t *testing.T) {
	for _, d := range []onnx.DType{onnx.Float16, onnx.BFloat16} {
		raw := make([]byte, 0, 1<<17)
		for u := range 1 << 16 {
			raw = append(raw, byte(u), byte(u>>8))
		}
		x, ok := ref.FromONNX(&onnx.Tensor{DType: d, Dims: []int64{1 << 16}, Raw: raw})
		require.True(t, ok)
		back := x.AppendBytes(nil)
		for u := range 1 << 16 {
			want := uint16(u)
			if x.F32[u] != x.F32[u] {
				want = map[onnx.DType]uint16{onnx.Float16: 0x7e00, onnx.BFloat16: 0x7fc0}[d]
			}
			require.Equal(t, want, uint16(back[2*u])|uint16(back[2*u+1])<<8, "%s %04x", d, u)
		}
		// Values computed by the formula of the format.
		for bits, v := range map[int]float32{0x3c00: 1, 0xc000: -2, 0x0001: 0x1p-24, 0x03ff: 0x1.ff8p-15, 0x0400: 0x1p-14, 0x7bff: 65504, 0x7c00: inf, 0xfc00: -inf, 0x3555: 0x1.554p-2} {
			if d == onnx.Float16 {
				require.Equal(t, v, x.F32[bits])
			}
		}
	}
}

// TestA11_CastToHalfIsNearest compares with a search for the nearest number, ties to even, from binary64 and from integers.
func TestA11_CastToHalfIsNearest(t *testing.T) {
	for _, c := range []struct {
		d              onnx.DType
		fraction, tiny int
		top            float64
	}{{onnx.Float16, 10, -24, 65504}, {onnx.BFloat16, 7, -133, 0x1.fep127}} {
		nearest := func(x float64) float64 {
			if x == 0 || math.IsInf(x, 0) {
				return x
			}
			_, e := math.Frexp(x)
			unit := math.Ldexp(1, max(e-1-c.fraction, c.tiny))
			y := math.RoundToEven(x/unit) * unit
			if math.Abs(y) > c.top {
				return math.Inf(int(math.Copysign(1, y)))
			}
			return math.Copysign(y, x)
		}
		rapid.Check(t, func(rt *rapid.T) {
			x := rapid.Float64().Draw(rt, "any")
			y := math.Ldexp(rapid.Float64Range(-2, 2).Draw(rt, "fraction"), rapid.IntRange(-30, 20).Draw(rt, "exponent"))
			n := rapid.Int64().Draw(rt, "integer")
			half := nearest(y) + math.Ldexp(1, -12) // near the middle between two numbers, often
			in := []float64{x, y, half, 2049, 2051, 2049.0000001, 0x1p-25, 0x1.0000001p-25, 65519.99, 65520}
			got := cast(t, f64(in, len(in)), c.d)
			for i, v := range in {
				require.Equal(rt, nearest(v), float64(got.F32[i]), "%v", v)
			}
			wide := []int64{n, n >> 20, n >> 50, 1<<60 + 1<<52 + 1, 1<<60 + 1<<52, -1<<60 - 1<<52 - 1}
			got = cast(t, i64(wide, len(wide)), c.d)
			for i, v := range wide {
				if float64(v) == float64(v>>11<<11) && v>>11<<11 != v { // binary64 lost it: only the direction counts
					continue
				}
				if int64(float64(v)) == v {
					require.Equal(rt, nearest(float64(v)), float64(got.F32[i]), "%d", v)
				}
			}
		})
	}
	b := cast(t, i64([]int64{1<<60 + 1<<52 + 1, 1<<60 + 1<<52, -1<<60 - 1<<52 - 1}, 3), onnx.BFloat16)
	require.Equal(t, []float32{0x1p60 + 0x1p53, 0x1p60, -0x1p60 - 0x1p53}, b.F32, "one above the middle rounds up although binary64 loses it")
}

// TestA11_HalfRoundsAtEachNode: 2048 + 1 is a tie in binary16 and goes to even, so that two additions of 1 change nothing.
func TestA11_HalfRoundsAtEachNode(t *testing.T) {
	one := ox.Node("Add", []string{"x", "o"}, "a")
	two := ox.Node("Add", []string{"a", "o"}, "y")
	m := ox.Model(17, onnx.Graph{
		Inputs: []onnx.ValueInfo{{Name: "x"}, {Name: "o"}}, Nodes: []onnx.Node{one, two}, Outputs: []onnx.ValueInfo{{Name: "y"}},
	})
	for d, x := range map[onnx.DType]float32{onnx.Float16: 2048, onnx.BFloat16: 256} {
		p, err := ref.Compile(m, ref.Limits{})
		require.NoError(t, err)
		out, err := p.Run(t.Context(), []ref.Tensor{half(d, []float32{x}, 1), half(d, []float32{1}, 1)})
		require.NoError(t, err)
		require.Equal(t, d, out[0].DType)
		require.Equal(t, []float32{x}, out[0].F32)
	}
	sum := eval(t, 13, "ReduceSum", []ref.Tensor{half(onnx.Float16, []float32{2048, 1, 1}, 3)})
	require.Equal(t, []float32{2050}, sum.F32, "inside a node nothing is rounded to 16 bits")
	over := eval(t, 13, "Mul", []ref.Tensor{half(onnx.Float16, []float32{60000, 0x1p-14}, 2), half(onnx.Float16, []float32{2, 0x1p-10}, 2)})
	require.Equal(t, []float32{inf, 0x1p-24}, over.F32)
}

// TestA11_CastTable by hand: truncation, saturation, wrapping, bool.
func TestA11_CastTable(t *testing.T) {
	x := f32([]float32{1.9, -1.9, nan, inf, -inf, 300, -300, zero, 0.25}, 9)
	require.Equal(t, []uint8{1, 0, 0, 255, 0, 255, 0, 0, 0}, cast(t, x, onnx.Uint8).U8)
	require.Equal(t, []int8{1, -1, 0, 127, -128, 127, -128, 0, 0}, cast(t, x, onnx.Int8).I8)
	require.Equal(t, []int16{1, -1, 0, 32767, -32768, 300, -300, 0, 0}, cast(t, x, onnx.Int16).I16)
	require.Equal(t, []uint64{1, 0, 0, math.MaxUint64, 0, 300, 0, 0, 0}, cast(t, x, onnx.Uint64).U64)
	require.Equal(t, []uint32{1, 0, 0, math.MaxUint32, 0, 300, 0, 0, 0}, cast(t, x, onnx.Uint32).U32)
	require.Equal(t, []int32{1, -1, 0, math.MaxInt32, math.MinInt32, 300, -300, 0, 0}, cast(t, x, onnx.Int32).I32)
	require.Equal(t, []uint8{1, 1, 1, 1, 1, 1, 1, 0, 1}, cast(t, x, onnx.Bool).U8)
	big := f64([]float64{0x1p63, 0x1p64, 0x1.fffffffffffffp63, -0x1p63, 1e300, 0x1.fffffffffffffp62}, 6)
	require.Equal(t, []uint64{1 << 63, math.MaxUint64, 0xfffffffffffff800, 0, math.MaxUint64, 0x7ffffffffffffc00}, cast(t, big, onnx.Uint64).U64)
	require.Equal(t, []int64{math.MaxInt64, math.MaxInt64, math.MaxInt64, math.MinInt64, math.MaxInt64, 0x7ffffffffffffc00}, cast(t, big, onnx.Int64).I64)
	n := i64([]int64{-1, 256, 300, 1 << 40, 0}, 5)
	require.Equal(t, []uint8{255, 0, 44, 0, 0}, cast(t, n, onnx.Uint8).U8)
	require.Equal(t, []int32{-1, 256, 300, 0, 0}, cast(t, n, onnx.Int32).I32)
	require.Equal(t, []uint8{1, 1, 1, 1, 0}, cast(t, n, onnx.Bool).U8)
	require.Equal(t, []float64{-1, 256, 300, 0x1p40, 0}, cast(t, n, onnx.Float64).F64)
	u := ref.Tensor{DType: onnx.Uint64, Shape: []int{3}, U64: []uint64{math.MaxUint64, 1<<63 + 1<<39 + 1, 1<<63 + 1<<39}}
	requireBits(t, []float32{0x1p64, 0x1.000002p63, 0x1p63}, cast(t, u, onnx.Float32).F32)
	b := ref.Tensor{DType: onnx.Bool, Shape: []int{2}, U8: []uint8{1, 0}}
	requireBits(t, []float32{1, 0}, cast(t, b, onnx.Float32).F32)
	requireBits(t, []float32{0x1p-149, inf}, cast(t, f64([]float64{0x1p-149, 1e39}, 2), onnx.Float32).F32)
}

// TestA11_EveryIntegerWraps in its own width, and division truncates.
func TestA11_EveryIntegerWraps(t *testing.T) {
	a, b := i8([]int8{127, -128, -7}, 3), i8([]int8{1, -1, 2}, 3)
	for op, want := range map[string][]int8{"Add": {-128, 127, -5}, "Sub": {126, -127, -9}, "Mul": {127, -128, -14}, "Div": {127, -128, -3}, "Max": {127, -1, 2}, "Min": {1, -128, -7}} {
		require.Equal(t, want, eval(t, 14, op, []ref.Tensor{a, b}).I8, op)
	}
	c, d := u8([]uint8{255, 0, 7}, 3), u8([]uint8{2, 1, 3}, 3)
	for op, want := range map[string][]uint8{"Add": {1, 1, 10}, "Sub": {253, 255, 4}, "Mul": {254, 0, 21}, "Div": {127, 0, 2}} {
		require.Equal(t, want, eval(t, 14, op, []ref.Tensor{c, d}).U8, op)
	}
	require.Equal(t, []int8{-128, 5}, eval(t, 13, "Abs", []ref.Tensor{i8([]int8{-128, -5}, 2)}).I8)
	require.Equal(t, []int8{-1, 0, 1}, eval(t, 13, "Sign", []ref.Tensor{i8([]int8{-128, 0, 5}, 3)}).I8)
	product := eval(t, 13, "MatMul", []ref.Tensor{i64([]int64{math.MaxInt64, 3}, 1, 2), i64([]int64{2, 5}, 2, 1)})
	require.Equal(t, []int64{13}, product.I64)
	gemm := eval(t, 13, "Gemm", []ref.Tensor{i64([]int64{5}, 1, 1), i64([]int64{7}, 1, 1), i64([]int64{3}, 1)}, ox.Float("alpha", 0.5), ox.Float("beta", 2))
	require.Equal(t, []int64{23}, gemm.I64)
	m, fed := single(13, "Div", []ref.Tensor{u8([]uint8{1}, 1), u8([]uint8{0}, 1)}, nil)
	p, err := ref.Compile(m, ref.Limits{})
	require.NoError(t, err)
	_, err = p.Run(t.Context(), fed)
	refused(t, err, onnx.RunArith)
}
