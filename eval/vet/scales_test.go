package vet_test

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/vet"
)

// TestV13_Scales: a constant scale is a finite number above 0, in every operator that has one.
func TestV13_Scales(t *testing.T) {
	inf, nan := float32(math.Inf(1)), float32(math.NaN())
	zero8 := onnx.Tensor{Name: "z", DType: onnx.Uint8, Raw: []byte{0}}
	filter := onnx.Tensor{Name: "f", DType: onnx.Uint8, Dims: []int64{20, 20}, Raw: slices.Repeat([]byte{1}, 400)}
	for name, nodes := range map[string][]onnx.Node{
		"QuantizeLinear":   {ox.Node("QuantizeLinear", []string{"x", "s", "z"}, "y")},
		"DequantizeLinear": {ox.Node("QuantizeLinear", []string{"x", "one", "z"}, "q"), ox.Node("DequantizeLinear", []string{"q", "s", "z"}, "y")},
		"QLinearMatMul": {
			ox.Node("QuantizeLinear", []string{"x", "one", "z"}, "q"),
			ox.Node("QLinearMatMul", []string{"q", "one", "z", "f", "one", "z", "s", "z"}, "y"),
		},
	} {
		for _, c := range []struct {
			scale float32
			ok    bool
		}{{0.5, true}, {1e-45, true}, {0, false}, {-1, false}, {inf, false}, {nan, false}} {
			m := one(nodes...)
			m.Graph.Initializers = []onnx.Tensor{
				onnx.NewFloat32("s", nil, []float32{c.scale}), onnx.NewFloat32("one", nil, []float32{1}), zero8, filter,
			}
			_, err := vet.Vet(m.Marshal(), spec())
			if c.ok {
				require.NoError(t, err, "%s %v", name, c.scale)
				continue
			}
			refused(t, err, onnx.VetConstant, `"`+name+`_y" (`+name+`)`)
			require.ErrorContains(t, err, "element 0 of the scales is not a finite number above 0")
		}
	}
}

// TestV12_RecurrentWeights: weights of recurrent and transposed layers are looked at too.
func TestV12_RecurrentWeights(t *testing.T) {
	bad := ox.Fill(400, 1)
	bad[123] = float32(math.Inf(-1))
	for name, c := range map[string]struct {
		node onnx.Node
		dims map[string][]int64
	}{
		"recurrence": {ox.Node("LSTM", []string{"r", "w", "v"}, "y", ox.Int("hidden_size", 5)), map[string][]int64{"w": {1, 20, 20}, "v": {1, 20, 5}}},
		"input":      {ox.Node("GRU", []string{"r", "v", "w"}, "y", ox.Int("hidden_size", 5)), map[string][]int64{"v": {1, 15, 20}, "w": {1, 15, 5}}},
	} {
		shape := onnx.NewInt64("shape", []int64{3}, []int64{1, -1, 20})
		m := one(ox.Node("Reshape", []string{"x", "shape"}, "r"), c.node)
		m.Graph.Initializers = []onnx.Tensor{shape}
		for k, d := range c.dims {
			n := d[1] * d[2]
			v := bad[:n]
			if k == "v" {
				v = ox.Fill(int(n), 2)
			} else if n < 124 {
				v = slices.Clone(bad[:n])
				v[7] = float32(math.NaN())
			}
			m.Graph.Initializers = append(m.Graph.Initializers, onnx.NewFloat32(k, d, v))
		}
		_, err := vet.Vet(m.Marshal(), spec())
		refused(t, err, onnx.VetConstant, "of the weights is NaN or infinite")
		require.NotEmpty(t, name)
	}
}
