package vet_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/vet"
)

// classifier is a LinearClassifier as exporters of scikit-learn models write it: labels, normalised scores, a list of dictionaries.
func classifier(labels ...string) *onnx.Model {
	texts := onnx.Attr{Name: "classlabels_strings", Kind: onnx.AttrStrings}
	for _, l := range labels {
		texts.Strings = append(texts.Strings, []byte(l))
	}
	n := len(labels)
	m := one(
		onnx.Node{Name: "lc", Op: "LinearClassifier", Domain: "ai.onnx.ml", Inputs: x, Outputs: []string{"label", "raw"}, Attrs: []onnx.Attr{
			{Name: "coefficients", Kind: onnx.AttrFloats, Floats: ox.Fill(20*n, 1)},
			{Name: "intercepts", Kind: onnx.AttrFloats, Floats: ox.Fill(n, 2)},
			texts, ox.Text("post_transform", "SOFTMAX"), ox.Int("multi_class", 1),
		}},
		onnx.Node{Name: "n", Op: "Normalizer", Domain: "ai.onnx.ml", Inputs: []string{"raw"}, Outputs: []string{"p"}, Attrs: []onnx.Attr{ox.Text("norm", "L1")}},
		onnx.Node{Name: "zip", Op: "ZipMap", Domain: "ai.onnx.ml", Inputs: []string{"p"}, Outputs: []string{"probabilities"}, Attrs: []onnx.Attr{texts}},
	)
	m.Opsets = append(m.Opsets, onnx.Opset{Domain: "ai.onnx.ml", Version: 1})
	m.Graph.Outputs = []onnx.ValueInfo{{Name: "label", DType: onnx.String, Dims: []onnx.Dim{{}}, HasShape: true}, {Name: "probabilities"}}
	return m
}

// TestV5_TextLabelsGoThroughTheTasksMap: a label becomes the class that the task's label map gives it, an unknown one -1.
func TestV5_TextLabelsGoThroughTheTasksMap(t *testing.T) {
	m := classifier("setosa", "virginica", "unheard of")
	require.Equal(t, []string{"setosa", "virginica", "unheard of"}, vet.TextLabels(m))
	s := spec()
	s.Labels = []string{"virginica", "versicolor", "setosa"}
	r, err := vet.Vet(m.Marshal(), s)
	require.NoError(t, err)
	require.Equal(t, []vet.Output{
		{Name: "label", DType: onnx.Int64, Shape: []int{8}}, {Name: "probabilities", DType: onnx.Float32, Shape: []int{8, 3}},
	}, r.Outputs)
	require.Equal(t, map[string]int{"LinearClassifier": 1, "Normalizer": 1, "Identity": 1}, r.Ops)
	require.Equal(t, []int64{2, 0, -1}, r.Model.Graph.Nodes[0].Attr("classlabels_ints").Ints)
	require.True(t, r.RowSeparable)

	_, err = vet.Vet(m.Marshal(), spec())
	refused(t, err, onnx.VetOp, "export it with numbers as labels")
}

func TestV5_ZipMapBeforeOtherNodes(t *testing.T) {
	m := classifier("a", "b")
	m.Graph.Nodes = append(m.Graph.Nodes, ox.Node("Identity", []string{"probabilities"}, "z"))
	m.Graph.Outputs[1].Name = "z"
	s := spec()
	s.Labels = []string{"a", "b"}
	_, err := vet.Vet(m.Marshal(), s)
	refused(t, err, onnx.VetOp, `"zip" (ZipMap): maps are no tensors`)
}
