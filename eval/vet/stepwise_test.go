package vet_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/vet"
)

// TestV10_ShapesKnownOnlyAtRunTime: behind the node whose shape hangs on data, the model's own declaration of its output counts.
func TestV10_ShapesKnownOnlyAtRunTime(t *testing.T) {
	m := ox.Model(13, onnx.Graph{
		Inputs: []onnx.ValueInfo{ox.Value("x", onnx.Float32, ox.Batch, 4)},
		Nodes: []onnx.Node{
			ox.Node("Relu", []string{"x"}, "r"),
			ox.Node("NonZero", []string{"r"}, "places"),
			ox.Node("Size", []string{"places"}, "count"),
			ox.Node("Cast", []string{"count"}, "factor", ox.Int("to", 1)),
			ox.Node("Mul", []string{"x", "factor"}, "y"),
		},
		Outputs: []onnx.ValueInfo{ox.Value("y", onnx.Float32, ox.Batch, 4)},
	})
	spec := vet.Spec{Inputs: []vet.Input{{Name: "x", DType: onnx.Float32, Shape: []int64{0, 4}}}, Batch: 8, Rows: 16}
	r, err := vet.Vet(m.Marshal(), spec)
	require.NoError(t, err)
	require.True(t, r.Stepwise)
	require.False(t, r.RowSeparable)
	require.Equal(t, []vet.Output{{Name: "y", DType: onnx.Float32, Shape: []int{8, 4}}}, r.Outputs)
	require.Equal(t, 5, r.Nodes)
	for name, dims := range map[string][]onnx.Dim{"open": {{Param: "batch"}, {Param: "n"}}, "zero": {{Param: "batch"}, {Known: true}}} {
		m.Graph.Outputs[0].Dims = dims
		r, err = vet.Vet(m.Marshal(), spec)
		require.NoError(t, err, name)
		require.Empty(t, r.Outputs[0].Shape, name)
	}
}
