package ref_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

// TestIndexing by hand: negative indices count from the end, indices outside end the run, duplicates are applied in order.
func TestIndexing(t *testing.T) {
	m := f32([]float32{0, 1, 2, 3, 4, 5}, 2, 3)
	for name, c := range map[string]struct {
		opset int64
		op    string
		in    []ref.Tensor
		attrs []onnx.Attr
		shape []int
		want  []float32
	}{
		"elements, axis 0": {13, "GatherElements", []ref.Tensor{m, i64([]int64{1, -2}, 1, 2)}, nil, []int{1, 2}, []float32{3, 1}},
		"elements, axis 1": {13, "GatherElements", []ref.Tensor{m, i64([]int64{2, -3, 0, 1}, 2, 2)}, []onnx.Attr{ox.Int("axis", -1)}, []int{2, 2}, []float32{2, 0, 3, 4}},
		"nd, whole tuples": {13, "GatherND", []ref.Tensor{m, i64([]int64{0, -1, 1, 0}, 2, 2)}, nil, []int{2}, []float32{2, 3}},
		"nd, slices":       {13, "GatherND", []ref.Tensor{m, i64([]int64{1}, 1, 1)}, nil, []int{1, 3}, []float32{3, 4, 5}},
		"nd, batch":        {13, "GatherND", []ref.Tensor{m, i64([]int64{2, 0}, 2, 1)}, []onnx.Attr{ox.Int("batch_dims", 1)}, []int{2}, []float32{2, 3}},
		"scatter":          {16, "ScatterElements", []ref.Tensor{m, i64([]int64{1, 1}, 2, 1), f32([]float32{8, 9}, 2, 1)}, []onnx.Attr{ox.Int("axis", 1)}, []int{2, 3}, []float32{0, 8, 2, 3, 9, 5}},
		"scatter twice":    {16, "ScatterElements", []ref.Tensor{m, i64([]int64{0, 0}, 1, 2), f32([]float32{8, 9}, 1, 2)}, []onnx.Attr{ox.Int("axis", 1)}, []int{2, 3}, []float32{9, 1, 2, 3, 4, 5}},
		// 2^24 + 1 + 1 is rounded twice, in the order of the indices.
		"scatter add": {
			16, "ScatterElements",
			[]ref.Tensor{f32([]float32{1 << 24}, 1), i64([]int64{0, 0}, 2), f32([]float32{1, 1}, 2)},
			[]onnx.Attr{ox.Text("reduction", "add")},
			[]int{1},
			[]float32{1 << 24},
		},
		"scatter max":         {18, "ScatterND", []ref.Tensor{f32([]float32{1, zero, 3}, 3), i64([]int64{0, 1, 2}, 3, 1), f32([]float32{nan, 0, 2}, 3)}, []onnx.Attr{ox.Text("reduction", "max")}, []int{3}, []float32{nan, 0, 3}},
		"scatter nd":          {16, "ScatterND", []ref.Tensor{m, i64([]int64{-1}, 1, 1), f32([]float32{7, 8, 9}, 1, 3)}, nil, []int{2, 3}, []float32{0, 1, 2, 7, 8, 9}},
		"compress":            {11, "Compress", []ref.Tensor{m, flags([]uint8{1, 0, 1}, 3)}, []onnx.Attr{ox.Int("axis", 1)}, []int{2, 2}, []float32{0, 2, 3, 5}},
		"compress 1d":         {11, "Compress", []ref.Tensor{m, flags([]uint8{0, 1, 0, 1}, 4)}, nil, []int{2}, []float32{1, 3}},
		"compress to nothing": {11, "Compress", []ref.Tensor{m, flags([]uint8{0}, 1)}, []onnx.Attr{ox.Int("axis", 0)}, []int{0, 3}, []float32{}},
		"one hot":             {11, "OneHot", []ref.Tensor{i64([]int64{1, -1, 3}, 3), i64([]int64{3}), f32([]float32{5, 6}, 2)}, nil, []int{3, 3}, []float32{5, 6, 5, 5, 5, 6, 5, 5, 5}},
		"one hot 9":           {9, "OneHot", []ref.Tensor{i64([]int64{1, -1}, 2), i64([]int64{2}), f32([]float32{5, 6}, 2)}, nil, []int{2, 2}, []float32{5, 6, 5, 5}},
		"one hot of floats":   {11, "OneHot", []ref.Tensor{f32([]float32{1.9, nan}, 2), f32([]float32{2.5}), f32([]float32{0, 1}, 2)}, []onnx.Attr{ox.Int("axis", 0)}, []int{2, 2}, []float32{0, 0, 1, 0}},
		"eye":                 {9, "EyeLike", []ref.Tensor{m}, []onnx.Attr{ox.Int("k", 1)}, []int{2, 3}, []float32{0, 1, 0, 0, 0, 1}},
		"upper":               {14, "Trilu", []ref.Tensor{m}, nil, []int{2, 3}, []float32{0, 1, 2, 0, 4, 5}},
		"lower, far":          {14, "Trilu", []ref.Tensor{m, i64([]int64{math.MaxInt64})}, []onnx.Attr{ox.Int("upper", 0)}, []int{2, 3}, m.F32},
		"upper, far":          {14, "Trilu", []ref.Tensor{m, i64([]int64{math.MinInt64})}, nil, []int{2, 3}, m.F32},
		"lower, below":        {14, "Trilu", []ref.Tensor{m, i64([]int64{-1})}, []onnx.Attr{ox.Int("upper", 0)}, []int{2, 3}, []float32{0, 0, 0, 3, 0, 0}},
		// start + i delta, each rounded: the third element is R(0.1 + R(2*0.1)), not 0.1 added three times.
		"range":   {11, "Range", []ref.Tensor{f32([]float32{0.1}), f32([]float32{0.35}), f32([]float32{0.1})}, nil, []int{3}, []float32{0.1, 0.2, 0x1.333334p-2}},
		"reverse": {10, "ReverseSequence", []ref.Tensor{m, i64([]int64{2, 3}, 2)}, []onnx.Attr{ox.Int("batch_axis", 0), ox.Int("time_axis", 1)}, []int{2, 3}, []float32{1, 0, 2, 5, 4, 3}},
	} {
		t.Run(name, func(t *testing.T) {
			got := one(t, c.opset, c.op, c.in, c.attrs...)
			require.Equal(t, c.shape, got.Shape)
			requireBits(t, c.want, got.F32)
		})
	}
	outside := i64([]int64{2}, 1, 1)
	refusedNode(t, onnx.RunArith, 13, "GatherElements", []ref.Tensor{m, outside})
	refusedNode(t, onnx.RunArith, 13, "GatherND", []ref.Tensor{m, outside})
	refusedNode(t, onnx.RunArith, 16, "ScatterElements", []ref.Tensor{m, outside, f32([]float32{1}, 1, 1)})
	refusedNode(t, onnx.RunArith, 16, "ScatterND", []ref.Tensor{m, outside, f32([]float32{1, 2, 3}, 1, 3)})
	refusedNode(t, onnx.RunArith, 10, "ReverseSequence", []ref.Tensor{m, i64([]int64{2, 2, 3}, 3)})
	refusedNode(t, onnx.VetShape, 16, "ScatterND", []ref.Tensor{m, outside, f32([]float32{1, 2}, 1, 2)})
	refusedNode(t, onnx.VetOp, 15, "ScatterND", []ref.Tensor{m, outside, f32([]float32{1, 2, 3}, 1, 3)}, ox.Text("reduction", "add"))
	refusedNode(t, onnx.RunShape, 11, "Range", []ref.Tensor{f32([]float32{0}), f32([]float32{1}), f32([]float32{0})})
	refusedNode(t, onnx.RunShape, 11, "Range", []ref.Tensor{f32([]float32{0}), f32([]float32{inf}), f32([]float32{1})})
	refusedNode(t, onnx.RunShape, 11, "OneHot", []ref.Tensor{i64([]int64{1}, 1), i64([]int64{0}), f32([]float32{0, 1}, 2)})
}

func TestRange_Integers(t *testing.T) {
	for _, c := range []struct{ from, to, by, first, last, n int64 }{
		{0, 10, 3, 0, 9, 4},
		{10, 0, -4, 10, 2, 3},
		{math.MinInt64, math.MaxInt64, math.MaxInt64, math.MinInt64, math.MaxInt64 - 1, 3},
		{math.MaxInt64, math.MinInt64, math.MinInt64, math.MaxInt64, -1, 2},
	} {
		got := one(t, 11, "Range", []ref.Tensor{i64([]int64{c.from}), i64([]int64{c.to}), i64([]int64{c.by})}).I64
		require.Len(t, got, int(c.n))
		require.Equal(t, c.first, got[0])
		require.Equal(t, c.last, got[c.n-1])
	}
	require.Empty(t, one(t, 11, "Range", []ref.Tensor{i64([]int64{3}), i64([]int64{3}), i64([]int64{1})}).I64)
}

// TestUnique: sorted or in order of appearance; -0 equals +0, NaN equals NaN and follows every number.
func TestUnique(t *testing.T) {
	x := f32([]float32{3, nan, zero, 3, nan, 0, -1}, 7)
	sorted := node(t, 11, "Unique", 4, []ref.Tensor{x})
	requireBits(t, []float32{-1, zero, 3, nan}, sorted[0].F32)
	require.Equal(t, []int64{6, 2, 0, 1}, sorted[1].I64)
	require.Equal(t, []int64{2, 3, 1, 2, 3, 1, 0}, sorted[2].I64)
	require.Equal(t, []int64{1, 2, 2, 2}, sorted[3].I64)
	seen := node(t, 11, "Unique", 4, []ref.Tensor{x}, ox.Int("sorted", 0))
	requireBits(t, []float32{3, nan, zero, -1}, seen[0].F32)
	require.Equal(t, []int64{0, 1, 2, 6}, seen[1].I64)
	require.Equal(t, []int64{0, 1, 2, 0, 1, 2, 3}, seen[2].I64)
	require.Equal(t, []int64{2, 2, 2, 1}, seen[3].I64)
	cols := node(t, 11, "Unique", 4, []ref.Tensor{i32([]int32{2, 1, 2, 0, 5, 0}, 2, 3)}, ox.Int("axis", 1))
	require.Equal(t, []int{2, 2}, cols[0].Shape)
	require.Equal(t, []int32{1, 2, 5, 0}, cols[0].I32)
	require.Equal(t, []int64{1, 0, 1}, cols[2].I64)

	found := one(t, 13, "NonZero", []ref.Tensor{f32([]float32{0, nan, zero, 2}, 2, 2)})
	require.Equal(t, []int{2, 2}, found.Shape)
	require.Equal(t, []int64{0, 1, 1, 1}, found.I64)
}
