package main

import (
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
)

// benchCase is a model with one batch for it.
type benchCase struct {
	name  string
	model *onnx.Model
	in    []ref.Tensor
	work  float64 // floating-point operations of a batch, or rows when they are what counts
	unit  string  // of work per second: GFLOP/s, M rows/s, M elements/s
	goal  float64 // ratio to ONNX Runtime; 0: for information
	area  string  // S1 or S2 of the goals
}

// batchDim as a dimension declares the free batch.
const batchDim = -1

func value(name string, dims ...int64) onnx.ValueInfo {
	v := onnx.ValueInfo{Name: name, DType: onnx.Float32, HasShape: true}
	for _, d := range dims {
		if d == batchDim {
			v.Dims = append(v.Dims, onnx.Dim{Param: "batch"})
			continue
		}
		v.Dims = append(v.Dims, onnx.Dim{Value: d, Known: true})
	}
	return v
}

func benchNode(op, out string, inputs []string, attrs ...onnx.Attr) onnx.Node {
	return onnx.Node{Name: op + " " + out, Op: op, Inputs: inputs, Outputs: []string{out}, Attrs: attrs}
}

func intsAttr(name string, v ...int64) onnx.Attr {
	return onnx.Attr{Name: name, Kind: onnx.AttrInts, Ints: v}
}

// noise makes numbers in [-1, 1) by a linear congruence, the same on every machine.
func noise(n int64, seed uint32) []float32 {
	v := make([]float32, n)
	s := seed*2654435761 + 12345
	for i := range v {
		s = s*1664525 + 1013904223
		v[i] = float32(int32(s)) * 0x1p-31
	}
	return v
}

// weights is a constant of noise; the scale keeps activations of deep models near 1.
func weights(name string, seed uint32, scale float32, dims ...int64) onnx.Tensor {
	n := int64(1)
	for _, d := range dims {
		n *= d
	}
	v := noise(n, seed)
	for i := range v {
		v[i] *= scale
	}
	return onnx.NewFloat32(name, dims, v)
}

func graph(in, out onnx.ValueInfo, nodes []onnx.Node, constants ...onnx.Tensor) *onnx.Model {
	return &onnx.Model{
		IRVersion: 8, Producer: "arenad", Opsets: []onnx.Opset{{Version: 13}},
		Graph: &onnx.Graph{
			Name: "bench", Nodes: nodes, Initializers: constants, Inputs: []onnx.ValueInfo{in}, Outputs: []onnx.ValueInfo{out},
		},
	}
}

func batchOf(seed uint32, dims ...int64) []ref.Tensor {
	t := ref.Tensor{DType: onnx.Float32}
	n := int64(1)
	for _, d := range dims {
		n *= d
		t.Shape = append(t.Shape, int(d))
	}
	t.F32 = noise(n, seed)
	return []ref.Tensor{t}
}

// gemmCase is one product with a bias.
func gemmCase(name string, goal float64, m, k, n int64) benchCase {
	return benchCase{
		name: name, goal: goal, in: batchOf(3, m, k), work: 2 * float64(m*k*n) / 1e9, unit: "GFLOP/s", area: "S1",
		model: graph(value("x", batchDim, k), value("y", batchDim, n),
			[]onnx.Node{benchNode("Gemm", "y", []string{"x", "w", "b"})}, weights("w", 1, 1, k, n), weights("b", 2, 1, n)),
	}
}

// convCase is one 3 x 3 convolution with padding and bias over a batch of square images.
func convCase(name string, goal float64, batch, channels, outputs, size int64) benchCase {
	return benchCase{
		name: name, goal: goal, in: batchOf(3, batch, channels, size, size), unit: "GFLOP/s", area: "S2",
		work: 2 * float64(batch*channels*outputs*size*size*9) / 1e9,
		model: graph(value("x", batchDim, channels, size, size), value("y", batchDim, outputs, size, size),
			[]onnx.Node{benchNode("Conv", "y", []string{"x", "w", "b"}, intsAttr("pads", 1, 1, 1, 1))},
			weights("w", 1, 1, outputs, channels, 3, 3), weights("b", 2, 1, outputs)),
	}
}

// mlpModel has 128 hidden units and 10 classes.
func mlpModel(width int64) *onnx.Model {
	return graph(value("x", batchDim, width), value("y", batchDim, 10),
		[]onnx.Node{
			benchNode("Gemm", "h", []string{"x", "w1", "b1"}), benchNode("Relu", "r", []string{"h"}),
			benchNode("Gemm", "y", []string{"r", "w2", "b2"}),
		},
		weights("w1", 1, 0.06, width, 128), weights("b1", 2, 0.1, 128), weights("w2", 3, 0.15, 128, 10), weights("b2", 4, 0.1, 10))
}

// cnnModel is two convolutions with pooling and a classifier over images of 28 x 28.
func cnnModel() *onnx.Model {
	pad, two := intsAttr("pads", 1, 1, 1, 1), []onnx.Attr{intsAttr("kernel_shape", 2, 2), intsAttr("strides", 2, 2)}
	return graph(value("x", batchDim, 1, 28, 28), value("y", batchDim, 10),
		[]onnx.Node{
			benchNode("Conv", "c1", []string{"x", "w1", "b1"}, pad), benchNode("Relu", "r1", []string{"c1"}),
			benchNode("MaxPool", "p1", []string{"r1"}, two...),
			benchNode("Conv", "c2", []string{"p1", "w2", "b2"}, pad), benchNode("Relu", "r2", []string{"c2"}),
			benchNode("MaxPool", "p2", []string{"r2"}, two...),
			benchNode("Flatten", "f", []string{"p2"}), benchNode("Gemm", "y", []string{"f", "w3", "b3"}),
		},
		weights("w1", 1, 0.5, 16, 1, 3, 3), weights("b1", 2, 0.1, 16), weights("w2", 3, 0.14, 32, 16, 3, 3), weights("b2", 4, 0.1, 32),
		weights("w3", 5, 0.04, 32*7*7, 10), weights("b3", 6, 0.1, 10))
}

// benchCases are the models of the goals; the networks are run at the given batch sizes. The goals hold at batches of 100 rows and more.
func benchCases(batches []int64) []benchCase {
	const million = 1 << 20
	cases := []benchCase{
		gemmCase("Gemm 1000x784x128", 0.90, 1000, 784, 128),
		gemmCase("Gemm 512x512x512", 0.85, 512, 512, 512),
		gemmCase("Gemm 128x768x3072", 0.85, 128, 768, 3072),
		gemmCase("Gemv 1x784x128", 1.5, 1, 784, 128),
		convCase("Conv 3x3 1 to 16 at 28, n 100", 0.90, 100, 1, 16, 28),
		convCase("Conv 3x3 16 to 32 at 14, n 100", 0.75, 100, 16, 32, 14),
		convCase("Conv 3x3 64 to 64 at 56", 0.80, 1, 64, 64, 56),
		{
			name: "Exp, 1 Mi elements", goal: 0.10, in: batchOf(3, 64, million/64), work: million / 1e6, unit: "M elements/s", area: "S1",
			model: graph(value("x", batchDim, million/64), value("y", batchDim, million/64), []onnx.Node{benchNode("Exp", "y", []string{"x"})}),
		},
	}
	for _, n := range batches {
		mlp := benchCase{name: "MLP 784-128-10", model: mlpModel(784), in: batchOf(3, n, 784), area: "S1"}
		cnn := benchCase{name: "CNN 28x28, 16 and 32 channels", model: cnnModel(), in: batchOf(3, n, 1, 28, 28), area: "S2"}
		if n >= 100 {
			mlp.goal, cnn.goal = 0.90, 0.80
		}
		for _, c := range []benchCase{mlp, cnn} {
			c.rows(n)
			cases = append(cases, c)
		}
	}
	return cases
}

// rows makes the batch the measure of work.
func (c *benchCase) rows(n int64) {
	c.name += ", batch " + itoa(n)
	c.work, c.unit = float64(n)/1e6, "M rows/s"
}
