package ref_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

// oneNode builds a graph of one node of several outputs; the inputs in consts are initializers, those of no type are absent.
func oneNode(opset int64, op string, outputs int, in []ref.Tensor, consts func(i int) bool, attrs ...onnx.Attr) (*onnx.Model, []ref.Tensor) {
	g := onnx.Graph{Name: "one"}
	n := onnx.Node{Op: op, Attrs: attrs}
	var fed []ref.Tensor
	for i, v := range in {
		name := string(rune('a' + i))
		if v.DType == onnx.Undefined {
			n.Inputs = append(n.Inputs, "")
			continue
		}
		n.Inputs = append(n.Inputs, name)
		if c := v.ToONNX(); consts(i) {
			c.Name = name
			g.Initializers = append(g.Initializers, *c)
		} else {
			g.Inputs = append(g.Inputs, ox.Value(name, v.DType, c.Dims...))
			fed = append(fed, v)
		}
	}
	for i := range outputs {
		name := "y" + string(rune('0'+i))
		n.Outputs = append(n.Outputs, name)
		g.Outputs = append(g.Outputs, onnx.ValueInfo{Name: name})
	}
	g.Nodes = []onnx.Node{n}
	return ox.Model(opset, g), fed
}

func tryNode(t *testing.T, opset int64, op string, outputs int, in []ref.Tensor, consts func(i int) bool, attrs ...onnx.Attr) ([]ref.Tensor, error) {
	t.Helper()
	m, fed := oneNode(opset, op, outputs, in, consts, attrs...)
	p, err := ref.Compile(m, ref.Limits{})
	if err != nil {
		return nil, err
	}
	return p.Run(t.Context(), fed)
}

// node runs one node three ways and requires the same results: everything fed, all but the first input constant, all constant (then
// the node is folded when it is small).
func node(t *testing.T, opset int64, op string, outputs int, in []ref.Tensor, attrs ...onnx.Attr) []ref.Tensor {
	t.Helper()
	var first []ref.Tensor
	for _, consts := range []func(i int) bool{
		func(int) bool { return false }, func(i int) bool { return i > 0 }, func(int) bool { return true },
	} {
		out, err := tryNode(t, opset, op, outputs, in, consts, attrs...)
		require.NoError(t, err)
		require.Len(t, out, outputs)
		for i := range out {
			out[i] = copyOf(t, out[i])
			if first != nil {
				require.Equal(t, first[i].Shape, out[i].Shape)
				require.Equal(t, first[i].AppendBytes(nil), out[i].AppendBytes(nil), "output %d", i)
			}
		}
		if first == nil {
			first = out
		}
	}
	return first
}

func copyOf(t *testing.T, v ref.Tensor) ref.Tensor {
	t.Helper()
	c, ok := ref.FromONNX(v.ToONNX())
	require.True(t, ok)
	return c
}

// one is the only output of a node.
func one(t *testing.T, opset int64, op string, in []ref.Tensor, attrs ...onnx.Attr) ref.Tensor {
	t.Helper()
	return node(t, opset, op, 1, in, attrs...)[0]
}

// refusedNode requires a reason, with every input fed.
func refusedNode(t *testing.T, want onnx.Reason, opset int64, op string, in []ref.Tensor, attrs ...onnx.Attr) {
	t.Helper()
	_, err := tryNode(t, opset, op, 1, in, func(i int) bool { return false }, attrs...)
	r, ok := errors.AsType[*onnx.Refusal](err)
	require.True(t, ok, "%v", err)
	require.Equal(t, want, r.Reason, err.Error())
}

func i32(v []int32, shape ...int) ref.Tensor {
	return ref.Tensor{DType: onnx.Int32, Shape: shape, I32: v}
}

func flags(v []uint8, shape ...int) ref.Tensor {
	return ref.Tensor{DType: onnx.Bool, Shape: shape, U8: v}
}

// leftOut stands for an optional input that is left out.
func leftOut() ref.Tensor { return ref.Tensor{} }

func texts(name string, list ...string) onnx.Attr {
	a := onnx.Attr{Name: name, Kind: onnx.AttrStrings}
	for _, s := range list {
		a.Strings = append(a.Strings, []byte(s))
	}
	return a
}

func reals(name string, list ...float32) onnx.Attr {
	return onnx.Attr{Name: name, Kind: onnx.AttrFloats, Floats: list}
}
