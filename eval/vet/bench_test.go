package vet_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/vet"
)

// BenchmarkVet measures a model of 100 MB in few large weights, and a forest with half a million nodes, which is near the bound of what the reader takes. The goal is 300 ms for 100 MB.
func BenchmarkVet(b *testing.B) {
	const width = 1280
	dense := onnx.Graph{Name: "dense", Inputs: []onnx.ValueInfo{ox.Value("x", onnx.Float32, ox.Batch, width)}}
	weights := ox.Fill(width*width, 1)
	at := "x"
	for i := range 16 { // 16 x 6.55 MB
		w, y := fmt.Sprintf("w%d", i), fmt.Sprintf("y%d", i)
		dense.Initializers = append(dense.Initializers, onnx.NewFloat32(w, []int64{width, width}, weights))
		dense.Nodes = append(dense.Nodes, ox.Node("MatMul", []string{at, w}, y))
		at = y
	}
	dense.Outputs = []onnx.ValueInfo{ox.Value(at, onnx.Float32, ox.Batch, width)}
	spec := vet.Spec{Inputs: []vet.Input{{Name: "x", DType: onnx.Float32, Shape: []int64{0, width}}}, Batch: 64, Rows: 1000}
	for name, m := range map[string]*onnx.Model{"dense": ox.Model(13, dense), "forest": forest(4_000, 127, width)} {
		file := m.Marshal()
		b.Run(fmt.Sprintf("%s/%dMB", name, len(file)>>20), func(b *testing.B) {
			b.SetBytes(int64(len(file)))
			b.ReportAllocs()
			for range b.N {
				_, err := vet.Vet(file, spec)
				require.NoError(b, err)
			}
		})
	}
}

// forest is a TreeEnsembleRegressor of full trees.
func forest(trees, nodes, columns int) *onnx.Model {
	var tree, node, feature, yes, no, zero, leafTree, leafNode, leafID []int64
	var modes [][]byte
	var values, weights []float32
	for t := range trees {
		for n := range nodes {
			tree, node, feature = append(tree, int64(t)), append(node, int64(n)), append(feature, int64((t*7+n)%columns))
			values, zero = append(values, float32(n)/100), append(zero, 0)
			if 2*n+2 < nodes {
				yes, no, modes = append(yes, int64(2*n+1)), append(no, int64(2*n+2)), append(modes, []byte("BRANCH_LEQ"))
				continue
			}
			yes, no, modes = append(yes, 0), append(no, 0), append(modes, []byte("LEAF"))
			leafTree, leafNode, leafID = append(leafTree, int64(t)), append(leafNode, int64(n)), append(leafID, 0)
			weights = append(weights, float32(t))
		}
	}
	m := ox.Model(13, onnx.Graph{
		Inputs: []onnx.ValueInfo{ox.Value("x", onnx.Float32, ox.Batch, int64(columns))},
		Nodes: []onnx.Node{{Op: "TreeEnsembleRegressor", Domain: "ai.onnx.ml", Inputs: []string{"x"}, Outputs: []string{"y"}, Attrs: []onnx.Attr{
			ox.Ints("nodes_treeids", tree...), ox.Ints("nodes_nodeids", node...), ox.Ints("nodes_featureids", feature...),
			{Name: "nodes_values", Kind: onnx.AttrFloats, Floats: values},
			{Name: "nodes_modes", Kind: onnx.AttrStrings, Strings: modes},
			ox.Ints("nodes_truenodeids", yes...), ox.Ints("nodes_falsenodeids", no...), ox.Ints("nodes_missing_value_tracks_true", zero...),
			ox.Ints("target_treeids", leafTree...), ox.Ints("target_nodeids", leafNode...), ox.Ints("target_ids", leafID...),
			{Name: "target_weights", Kind: onnx.AttrFloats, Floats: weights},
			ox.Int("n_targets", 1),
		}}},
		Outputs: []onnx.ValueInfo{ox.Value("y", onnx.Float32, ox.Batch, 1)},
	})
	m.Opsets = append(m.Opsets, onnx.Opset{Domain: "ai.onnx.ml", Version: 3})
	return m
}
