package ref_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref"
)

// TestA13_SeparateRowsAreSeparate takes inference at its word: where it says that a row of the output depends on its row of the input
// alone, the row has the same bits without the others. The first input of every golden case is the batch, the rest is fixed.
func TestA13_SeparateRowsAreSeparate(t *testing.T) {
	separate := map[string]bool{}
	for _, c := range goldenCases() {
		if len(c.in) == 0 || c.in[0].kind == argFixed || len(c.in[0].shape) == 0 || c.in[0].shape[0] < 2 {
			continue
		}
		d := onnx.Float32
		if c.types != nil {
			d = c.types[0]
		}
		m, fed := c.model(d, 3)
		for i := 1; i < len(fed); i++ {
			k := *fed[i].ToONNX()
			k.Name = m.Graph.Inputs[i].Name
			m.Graph.Initializers = append(m.Graph.Initializers, k)
		}
		x := fed[0]
		linked, err := infer.Link(m.Graph)
		require.NoError(t, err)
		plan, err := infer.Build(linked, infer.OpsetsOf(m), []infer.Value{{DType: x.DType, Shape: x.Shape, Rows: infer.Separate}}, ref.Fold)
		require.NoError(t, err, c.op)
		if plan.Stepwise {
			continue
		}
		whole := evaluate(t, m, x)
		rows := x.Shape[0]
		for o, id := range plan.Outputs {
			if plan.Values[id].Rows != infer.Separate {
				continue
			}
			separate[c.op] = true
			require.Equal(t, rows, whole[o].Shape[0], c.op)
			all, in := whole[o].AppendBytes(nil), x.AppendBytes(nil)
			for r := range rows {
				dims := []int64{1}
				for _, n := range x.Shape[1:] {
					dims = append(dims, int64(n))
				}
				size := len(in) / rows
				one, ok := ref.FromONNX(&onnx.Tensor{DType: x.DType, Dims: dims, Raw: in[r*size : (r+1)*size]})
				require.True(t, ok)
				width := len(all) / rows
				got := evaluate(t, m, one)[o]
				require.Equal(t, all[r*width:(r+1)*width], got.AppendBytes(nil), "%s %s: row %d", c.op, c.name, r)
			}
		}
	}
	require.Greater(t, len(separate), 50, "operators whose rows are separate")
}

func evaluate(t *testing.T, m *onnx.Model, x ref.Tensor) []ref.Tensor {
	t.Helper()
	p, err := ref.Compile(m, ref.Limits{})
	require.NoError(t, err)
	out, err := p.Run(t.Context(), []ref.Tensor{x})
	require.NoError(t, err)
	return out
}
