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

// counting is 0, 1, 2, ... under a shape.
func counting(shape ...int) ref.Tensor {
	t := ref.Tensor{DType: onnx.Int32, Shape: shape, I32: make([]int32, size(shape))}
	for i := range t.I32 {
		t.I32[i] = int32(i)
	}
	return t
}

// TestLayout_ByHand moves elements about; the data are their own indexes.
func TestLayout_ByHand(t *testing.T) {
	x, m := counting(2, 3), counting(3, 4)
	far := int64(math.MaxInt64)
	for name, c := range map[string]struct {
		opset int64
		op    string
		in    []ref.Tensor
		attrs []onnx.Attr
		shape []int
		want  []int32
	}{
		"slice":              {13, "Slice", []ref.Tensor{m, i64([]int64{1, 0}, 2), i64([]int64{3, 2}, 2)}, nil, []int{2, 2}, []int32{4, 5, 8, 9}},
		"slice backwards":    {13, "Slice", []ref.Tensor{m, i64([]int64{-1, 9}, 2), i64([]int64{-far, 0}, 2), i64([]int64{1, 0}, 2), i64([]int64{-2, -1}, 2)}, nil, []int{2, 2}, []int32{11, 9, 7, 5}},
		"slice to the end":   {13, "Slice", []ref.Tensor{m, i64([]int64{2}, 1), i64([]int64{far}, 1), i64([]int64{-1}, 1)}, nil, []int{3, 2}, []int32{2, 3, 6, 7, 10, 11}},
		"slice huge step":    {13, "Slice", []ref.Tensor{m, i64([]int64{0}, 1), i64([]int64{far}, 1), i64([]int64{1}, 1), i64([]int64{far}, 1)}, nil, []int{3, 1}, []int32{0, 4, 8}},
		"slice empty":        {13, "Slice", []ref.Tensor{m, i64([]int64{3}, 1), i64([]int64{1}, 1)}, nil, []int{0, 4}, []int32{}},
		"slice attributes":   {9, "Slice", []ref.Tensor{m}, []onnx.Attr{ox.Ints("starts", 1), ox.Ints("ends", -1), ox.Ints("axes", 1)}, []int{3, 2}, []int32{1, 2, 5, 6, 9, 10}},
		"gather":             {13, "Gather", []ref.Tensor{x, i64([]int64{-1, 0}, 2)}, []onnx.Attr{ox.Int("axis", 1)}, []int{2, 2}, []int32{2, 0, 5, 3}},
		"gather scalar":      {13, "Gather", []ref.Tensor{x, i64([]int64{1})}, nil, []int{3}, []int32{3, 4, 5}},
		"gather matrix":      {13, "Gather", []ref.Tensor{x, i64([]int64{1, 0}, 2, 1)}, nil, []int{2, 1, 3}, []int32{3, 4, 5, 0, 1, 2}},
		"pad":                {13, "Pad", []ref.Tensor{x, i64([]int64{1, 0, 0, 1}, 4)}, nil, []int{3, 4}, []int32{0, 0, 0, 0, 0, 1, 2, 0, 3, 4, 5, 0}},
		"pad value":          {13, "Pad", []ref.Tensor{x, i64([]int64{0, 1, 0, -1}, 4), {DType: onnx.Int32, Shape: []int{}, I32: []int32{9}}}, nil, []int{2, 3}, []int32{9, 0, 1, 9, 3, 4}},
		"pad reflect":        {13, "Pad", []ref.Tensor{counting(3), i64([]int64{2, 3}, 2)}, []onnx.Attr{ox.Text("mode", "reflect")}, []int{8}, []int32{2, 1, 0, 1, 2, 1, 0, 1}},
		"pad edge":           {13, "Pad", []ref.Tensor{counting(3), i64([]int64{2, 1}, 2)}, []onnx.Attr{ox.Text("mode", "edge")}, []int{6}, []int32{0, 0, 0, 1, 2, 2}},
		"pad wrap":           {19, "Pad", []ref.Tensor{counting(3), i64([]int64{2, 4}, 2)}, []onnx.Attr{ox.Text("mode", "wrap")}, []int{9}, []int32{1, 2, 0, 1, 2, 0, 1, 2, 0}},
		"pad axes":           {18, "Pad", []ref.Tensor{x, i64([]int64{1, 0}, 2), {}, i64([]int64{-1}, 1)}, nil, []int{2, 4}, []int32{0, 0, 1, 2, 0, 3, 4, 5}},
		"pad attributes":     {10, "Pad", []ref.Tensor{x}, []onnx.Attr{ox.Ints("pads", 0, 1, 0, 0), ox.Float("value", 7)}, []int{2, 4}, []int32{7, 0, 1, 2, 7, 3, 4, 5}},
		"expand":             {13, "Expand", []ref.Tensor{counting(2, 1), i64([]int64{2, 1, 2}, 3)}, nil, []int{2, 2, 2}, []int32{0, 0, 1, 1, 0, 0, 1, 1}},
		"tile":               {13, "Tile", []ref.Tensor{counting(2, 2), i64([]int64{2, 2}, 2)}, nil, []int{4, 4}, []int32{0, 1, 0, 1, 2, 3, 2, 3, 0, 1, 0, 1, 2, 3, 2, 3}},
		"tile nothing":       {13, "Tile", []ref.Tensor{counting(2, 2), i64([]int64{0, 2}, 2)}, nil, []int{0, 4}, []int32{}},
		"reshape zero":       {14, "Reshape", []ref.Tensor{counting(0, 3), i64([]int64{3, 0}, 2)}, []onnx.Attr{ox.Int("allowzero", 1)}, []int{3, 0}, []int32{}},
		"concat with empty":  {13, "Concat", []ref.Tensor{counting(2, 0), x}, []onnx.Attr{ox.Int("axis", 1)}, []int{2, 3}, []int32{0, 1, 2, 3, 4, 5}},
		"transpose of cubes": {13, "Transpose", []ref.Tensor{counting(2, 1, 3)}, []onnx.Attr{ox.Ints("perm", 2, 0, 1)}, []int{3, 2, 1}, []int32{0, 3, 1, 4, 2, 5}},
	} {
		t.Run(name, func(t *testing.T) {
			got := eval(t, c.opset, c.op, c.in, c.attrs...)
			require.Equal(t, c.shape, got.Shape)
			require.Equal(t, c.want, append([]int32{}, got.I32...))
		})
	}
}

func TestLayout_Split(t *testing.T) {
	for name, c := range map[string]struct {
		opset int64
		sizes []int64
		attrs []onnx.Attr
		want  [][]int32
	}{
		"equal":      {13, nil, nil, [][]int32{{0, 1, 6, 7}, {2, 3, 8, 9}, {4, 5, 10, 11}}},
		"sizes":      {13, []int64{1, 0, 5}, nil, [][]int32{{0, 6}, {}, {1, 2, 3, 4, 5, 7, 8, 9, 10, 11}}},
		"attribute":  {11, nil, []onnx.Attr{ox.Ints("split", 3, 2, 1)}, [][]int32{{0, 1, 2, 6, 7, 8}, {3, 4, 9, 10}, {5, 11}}},
		"num output": {18, nil, []onnx.Attr{ox.Int("num_outputs", 4)}, [][]int32{{0, 1, 6, 7}, {2, 3, 8, 9}, {4, 5, 10, 11}, {}}},
	} {
		n := onnx.Node{Op: "Split", Inputs: []string{"x"}, Attrs: append(c.attrs, ox.Int("axis", 1))}
		g := onnx.Graph{Inputs: []onnx.ValueInfo{{Name: "x"}}}
		if c.sizes != nil {
			n.Inputs = append(n.Inputs, "sizes")
			g.Initializers = []onnx.Tensor{onnx.NewInt64("sizes", []int64{int64(len(c.sizes))}, c.sizes)}
		}
		for i := range c.want {
			n.Outputs = append(n.Outputs, string(rune('p'+i)))
			g.Outputs = append(g.Outputs, onnx.ValueInfo{Name: n.Outputs[i]})
		}
		g.Nodes = []onnx.Node{n}
		p, err := ref.Compile(ox.Model(c.opset, g), ref.Limits{})
		require.NoError(t, err, name)
		out, err := p.Run(t.Context(), []ref.Tensor{counting(2, 6)})
		require.NoError(t, err, name)
		for i, want := range c.want {
			require.Equal(t, want, append([]int32{}, out[i].I32...), name)
		}
	}
}

// TestLayout_SliceIsTheLoop compares with the definition for any start, end and step.
func TestLayout_SliceIsTheLoop(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(0, 6).Draw(rt, "n")
		start, end := rapid.Int64Range(-9, 9).Draw(rt, "start"), rapid.Int64Range(-9, 9).Draw(rt, "end")
		step := rapid.SampledFrom([]int64{-3, -2, -1, 1, 2, 3}).Draw(rt, "step")
		index := func(v int64) int64 {
			if v < 0 {
				v += int64(n)
			}
			return v
		}
		want := []int32{}
		if step > 0 {
			for i := max(0, index(start)); i < min(int64(n), index(end)); i += step {
				want = append(want, int32(i))
			}
		} else {
			for i := min(int64(n)-1, index(start)); i > max(-1, index(end)); i += step {
				want = append(want, int32(i))
			}
		}
		got := eval(t, 13, "Slice", []ref.Tensor{counting(n), i64([]int64{start}, 1), i64([]int64{end}, 1), i64([]int64{0}, 1), i64([]int64{step}, 1)})
		require.Equal(rt, want, append([]int32{}, got.I32...))
	})
}

func TestCreate_ByHand(t *testing.T) {
	seven := i8([]int8{7}, 1)
	value := seven.ToONNX()
	got := eval(t, 13, "ConstantOfShape", []ref.Tensor{i64([]int64{2, 1}, 2)}, onnx.Attr{Name: "value", Kind: onnx.AttrTensor, T: value})
	requireSame(t, i8([]int8{7, 7}, 2, 1), got)
	requireSame(t, f32([]float32{0}), eval(t, 13, "ConstantOfShape", []ref.Tensor{i64(nil, 0)}))
	requireSame(t, i64([]int64{6}), eval(t, 13, "Size", []ref.Tensor{counting(2, 3)}))
	requireSame(t, i64(nil, 0), eval(t, 15, "Shape", []ref.Tensor{counting(2, 3)}, ox.Int("start", 2)))
	requireSame(t, i64([]int64{2, 3}, 2), eval(t, 15, "Shape", []ref.Tensor{counting(2, 3)}, ox.Int("end", math.MaxInt64)))
}

// TestRun_RefusesIndexesOutside: what hangs on the data fails when it is met, by name.
func TestRun_RefusesIndexesOutside(t *testing.T) {
	for _, i := range []int64{3, -4, math.MinInt64} {
		m, fed := single(13, "Gather", []ref.Tensor{counting(3), i64([]int64{i}, 1)}, nil)
		p, err := ref.Compile(m, ref.Limits{})
		require.NoError(t, err)
		_, err = p.Run(t.Context(), fed)
		refused(t, err, onnx.RunShape)
	}
}

// TestOldOpsets_AlignWithAnAxis: before opset 7 the second operand stretches only when it is told to, from an axis on.
func TestOldOpsets_AlignWithAnAxis(t *testing.T) {
	x := f32([]float32{1, 2, 3, 4, 5, 6}, 2, 3)
	b := f32([]float32{10, 20}, 2)
	got := eval(t, 6, "Add", []ref.Tensor{x, b}, ox.Int("broadcast", 1), ox.Int("axis", 0))
	requireBits(t, []float32{11, 12, 13, 24, 25, 26}, got.F32)
	got = eval(t, 6, "Mul", []ref.Tensor{x, f32([]float32{1, 0, 2}, 3)}, ox.Int("broadcast", 1))
	requireBits(t, []float32{1, 0, 6, 4, 0, 12}, got.F32)
	m, fed := single(6, "Add", []ref.Tensor{x, f32([]float32{1, 2, 3}, 3)}, nil)
	p, err := ref.Compile(m, ref.Limits{})
	require.NoError(t, err)
	_, err = p.Run(t.Context(), fed)
	refused(t, err, onnx.VetShape)
}
