package zoo_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/vet"
)

// FuzzVetAndRun: what vetting lets through within small budgets runs to an end or fails with a reason, and never panics.
func FuzzVetAndRun(f *testing.F) {
	files, err := filepath.Glob("testdata/export/*.onnx")
	require.NoError(f, err)
	for _, file := range files {
		model, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(model)
	}
	for _, c := range mlCases() {
		f.Add(c.model().Marshal())
	}
	f.Fuzz(func(t *testing.T, model []byte) {
		m, err := onnx.Parse(model)
		if err != nil || m.Graph == nil {
			return
		}
		const rows = 3
		spec := vet.Spec{Batch: rows, Rows: rows, Labels: []string{"a", "b"}, Limits: vet.Limits{MACs: 1 << 22, Elements: 1 << 20, PeakBytes: 1 << 24}}
		given := map[string]ref.Tensor{}
		for _, v := range m.Graph.Inputs {
			in, x, n := vet.Input{Name: v.Name, DType: v.DType}, ref.Tensor{DType: v.DType}, int64(1)
			for i, d := range v.Dims {
				size := d.Value
				if i == 0 && !d.Known {
					size = 0
				}
				in.Shape = append(in.Shape, size)
				if size == 0 {
					size = rows
				}
				x.Shape = append(x.Shape, int(size))
				if n *= size; size < 0 || n > 1<<16 || n < 0 {
					return
				}
			}
			switch v.DType {
			case onnx.Float32:
				x.F32 = make([]float32, n)
			case onnx.Int64:
				x.I64 = make([]int64, n)
			case onnx.Int32:
				x.I32 = make([]int32, n)
			case onnx.Float64:
				x.F64 = make([]float64, n)
			default:
				return
			}
			given[v.Name] = x
			spec.Inputs = append(spec.Inputs, in)
		}
		var refusal *onnx.Refusal
		r, err := vet.Vet(model, spec)
		if err != nil {
			require.ErrorAs(t, err, &refusal)
			return
		}
		p, err := ref.Compile(r.Model, ref.Limits{MACs: spec.Limits.MACs, Elements: spec.Limits.Elements, PeakBytes: spec.Limits.PeakBytes})
		require.NoError(t, err)
		var in []ref.Tensor
		for _, name := range p.Inputs() {
			in = append(in, given[name])
		}
		if _, err = p.Run(context.Background(), in); err != nil {
			require.ErrorAs(t, err, &refusal)
			require.Contains(t, string(refusal.Reason), "Run", "vetting let through what the engine refuses: %v", err)
		}
	})
}
