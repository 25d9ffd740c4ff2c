// Package onnxtest builds small models for tests.
package onnxtest

import "github.com/ai-arena/arenad/eval/onnx"

// Batch as a dimension declares the free batch.
const Batch = -1

// Value declares a graph input or output.
func Value(name string, d onnx.DType, dims ...int64) onnx.ValueInfo {
	v := onnx.ValueInfo{Name: name, DType: d, HasShape: true}
	for _, n := range dims {
		if n == Batch {
			v.Dims = append(v.Dims, onnx.Dim{Param: "batch"})
			continue
		}
		v.Dims = append(v.Dims, onnx.Dim{Value: n, Known: true})
	}
	return v
}

// Node makes a node with one output.
func Node(op string, inputs []string, output string, attrs ...onnx.Attr) onnx.Node {
	return onnx.Node{Name: op + "_" + output, Op: op, Inputs: inputs, Outputs: []string{output}, Attrs: attrs}
}

// Int makes an integer attribute.
func Int(name string, v int64) onnx.Attr { return onnx.Attr{Name: name, Kind: onnx.AttrInt, I: v} }

// Ints makes a list attribute.
func Ints(name string, v ...int64) onnx.Attr {
	return onnx.Attr{Name: name, Kind: onnx.AttrInts, Ints: v}
}

// Float makes a float attribute.
func Float(name string, v float32) onnx.Attr {
	return onnx.Attr{Name: name, Kind: onnx.AttrFloat, F: v}
}

// Text makes a string attribute.
func Text(name, v string) onnx.Attr {
	return onnx.Attr{Name: name, Kind: onnx.AttrString, S: []byte(v)}
}

// Model wraps a graph.
func Model(opset int64, g onnx.Graph) *onnx.Model {
	return &onnx.Model{IRVersion: 8, Producer: "onnxtest", Opsets: []onnx.Opset{{Version: opset}}, Graph: &g}
}

// MLP is Gemm, Relu, Gemm over the given widths, with weights that a fixed rule fills.
func MLP(in, hidden, out int64) *onnx.Model {
	return Model(13, onnx.Graph{
		Name:   "mlp",
		Inputs: []onnx.ValueInfo{Value("x", onnx.Float32, Batch, in)},
		Nodes: []onnx.Node{
			Node("Gemm", []string{"x", "w1", "b1"}, "h"),
			Node("Relu", []string{"h"}, "r"),
			Node("Gemm", []string{"r", "w2", "b2"}, "y", Int("transB", 1)),
		},
		Initializers: []onnx.Tensor{
			onnx.NewFloat32("w1", []int64{in, hidden}, Fill(int(in*hidden), 1)),
			onnx.NewFloat32("b1", []int64{hidden}, Fill(int(hidden), 2)),
			onnx.NewFloat32("w2", []int64{out, hidden}, Fill(int(hidden*out), 3)),
			onnx.NewFloat32("b2", []int64{out}, Fill(int(out), 4)),
		},
		Outputs: []onnx.ValueInfo{Value("y", onnx.Float32, Batch, out)},
	})
}

// Fill makes n numbers in [-1, 1) whose last bits matter: a 32-bit linear congruence per element.
func Fill(n int, seed uint32) []float32 {
	v := make([]float32, n)
	s := seed*2654435761 + 12345
	for i := range v {
		s = s*1664525 + 1013904223
		v[i] = float32(int32(s)) * 0x1p-31
	}
	return v
}
