package train

import (
	"fmt"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

// opset of the models we write: old enough for every runtime of recent years.
const (
	writtenOpset = 13
	writtenIR    = 7
)

// exporter collects the nodes of a graph.
type exporter struct{ g onnx.Graph }

// export writes the network as an ONNX file.
func (n *net) export(c Config) []byte {
	x := &exporter{g: onnx.Graph{Name: "arena"}}
	in := onnx.ValueInfo{Name: c.InputName, DType: onnx.Float32, HasShape: true, Dims: []onnx.Dim{{Param: "batch"}}}
	for _, d := range n.shape {
		in.Dims = append(in.Dims, onnx.Dim{Value: int64(d), Known: true})
	}
	at := c.InputName
	switch {
	case n.image != nil && !slices.Equal(n.image, n.shape):
		shape := []int64{0, int64(n.image[0]), int64(n.image[1]), int64(n.image[2])} // 0 keeps the batch
		x.g.Initializers = append(x.g.Initializers, onnx.NewInt64("layer/shape", []int64{4}, shape))
		at = x.node("Reshape", []string{at, "layer/shape"}, "layer/image")
	case n.image == nil && len(n.shape) != 1:
		at = x.node("Flatten", []string{at}, "layer/flat")
	}
	flat := n.image == nil
	for i, l := range n.layers {
		if _, isDense := l.(*dense); isDense && !flat {
			at = x.node("Flatten", []string{at}, "layer/flat")
			flat = true
		}
		out := fmt.Sprintf("layer/%d", i)
		if i == len(n.layers)-1 {
			out = c.OutputName
		}
		l.write(x, at, out)
		at = out
	}
	x.g.Inputs = []onnx.ValueInfo{in}
	x.g.Outputs = []onnx.ValueInfo{{
		Name: c.OutputName, DType: onnx.Float32, HasShape: true,
		Dims: []onnx.Dim{{Param: "batch"}, {Value: int64(n.width), Known: true}},
	}}
	m := &onnx.Model{IRVersion: writtenIR, Producer: "arenad", Opsets: []onnx.Opset{{Version: writtenOpset}}, Graph: &x.g}
	return m.Marshal()
}

func (x *exporter) node(op string, in []string, out string, attrs ...onnx.Attr) string {
	x.g.Nodes = append(x.g.Nodes, onnx.Node{Name: out, Op: op, Inputs: in, Outputs: []string{out}, Attrs: attrs})
	return out
}

// weight adds a constant named after the value it serves.
func (x *exporter) weight(of, kind string, w []float32, dims ...int64) string {
	name := of + "_" + kind
	x.g.Initializers = append(x.g.Initializers, onnx.NewFloat32(name, dims, w))
	return name
}

func ints(name string, v ...int64) onnx.Attr {
	return onnx.Attr{Name: name, Kind: onnx.AttrInts, Ints: v}
}

func (d *dense) write(x *exporter, in, out string) {
	w := x.weight(out, "weight", d.w.w, int64(d.in), int64(d.out))
	b := x.weight(out, "bias", d.b.w, int64(d.out))
	x.node("Gemm", []string{in, w, b}, out)
}

func (l *relu) write(x *exporter, in, out string) { x.node("Relu", []string{in}, out) }

func (c *conv) write(x *exporter, in, out string) {
	w := x.weight(out, "weight", c.k.w, int64(c.cout), int64(c.cin), tap, tap)
	b := x.weight(out, "bias", c.b.w, int64(c.cout))
	x.node("Conv", []string{in, w, b}, out, ints("kernel_shape", tap, tap), ints("pads", 1, 1, 1, 1))
}

func (l *pool) write(x *exporter, in, out string) {
	x.node("MaxPool", []string{in}, out, ints("kernel_shape", 2, 2), ints("strides", 2, 2))
}
