package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
)

// TestVetting_ReportForPeople: a model is vetted against its own inputs and text labels; the report names what it is made of.
func TestVetting_ReportForPeople(t *testing.T) {
	model, err := os.ReadFile("../../eval/zoo/testdata/export/logistic-iris-texts.onnx")
	require.NoError(t, err)
	out, err := vetModel(model, nil, 64)
	require.NoError(t, err)
	require.True(t, out.Accepted, out.Detail)
	rows := map[string]string{}
	for _, r := range out.rows(64) {
		rows[r[0]] = r[1]
	}
	require.Equal(t, "Identity 1, LinearClassifier 1, Normalizer 1, Scaler 1", rows["operators"])
	require.Equal(t, "12", rows["multiply-adds a row"])
	require.Equal(t, "23", rows["parameters"]) // 4 offsets, 4 scales, 12 coefficients, 3 intercepts
	require.Equal(t, "float32 [64 3]", rows["output output_probability"])
	require.NoError(t, out.refused())
}

// TestVetting_FreeDimensions: only the first dimension and those of its name are the batch.
func TestVetting_FreeDimensions(t *testing.T) {
	m := ox.Model(13, onnx.Graph{
		Inputs: []onnx.ValueInfo{ox.Value("x", onnx.Float32, ox.Batch, 3), ox.Value("state", onnx.Float32, 2, ox.Batch, 3)},
		Nodes:  []onnx.Node{ox.Node("Add", []string{"x", "state"}, "y")}, Outputs: []onnx.ValueInfo{ox.Value("y", onnx.Float32, ox.Batch, 3)},
	})
	out, err := vetModel(m.Marshal(), nil, 64)
	require.NoError(t, err)
	require.True(t, out.Accepted, out.Detail)

	m.Graph.Inputs[1].Dims[1].Param = "length"
	out, err = vetModel(m.Marshal(), nil, 64)
	require.NoError(t, err)
	require.Equal(t, string(onnx.VetInput), out.Reason)
	require.Contains(t, out.Detail, `input "state": dimension 1 is free, only the batch may be`)
	require.NotEmpty(t, out.Advice)
	require.ErrorIs(t, out.refused(), errRefused)
}
