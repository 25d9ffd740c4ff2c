package ref_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
)

// FuzzRun: whatever a file says, the engine either computes or refuses it; it neither crashes nor takes more than its limits.
func FuzzRun(f *testing.F) {
	for _, c := range goldenCases() {
		d := onnx.Float32
		if c.types != nil {
			d = c.types[0]
		}
		m, _ := c.model(d, 1)
		f.Add(m.Marshal())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := onnx.Parse(data)
		if err != nil || m.Graph == nil || len(m.Graph.Nodes) > 50 {
			return
		}
		p, err := ref.Compile(m, ref.Limits{MACs: 1 << 20, Elements: 1 << 20, PeakBytes: 8 << 20})
		if err != nil {
			refusal(t, err)
			return
		}
		in, ok := declared(m.Graph, p.Inputs())
		if !ok {
			return
		}
		if _, err = p.Run(context.Background(), in); err != nil {
			refusal(t, err)
		}
	})
}

func refusal(t *testing.T, err error) {
	var r *onnx.Refusal
	require.True(t, errors.As(err, &r), "%v", err)
}

// declared makes inputs of the declared types and shapes, free dimensions 2; false when they are too large or not numbers.
func declared(g *onnx.Graph, names []string) ([]ref.Tensor, bool) {
	var in []ref.Tensor
	gen := generator(7)
	for _, name := range names {
		for _, v := range g.Inputs {
			if v.Name != name {
				continue
			}
			a := arg{d: v.DType}
			n := 1
			for _, d := range v.Dims {
				k := int64(2)
				if d.Known {
					k = d.Value
				}
				if k < 0 || k > 1000 {
					return nil, false
				}
				if n *= int(k); n > 1<<16 {
					return nil, false
				}
				a.shape = append(a.shape, int(k))
			}
			if v.DType.Size() == 0 || v.DType == onnx.Complex64 || v.DType == onnx.Complex128 {
				return nil, false
			}
			in = append(in, gen.tensor(a))
			break
		}
	}
	return in, true
}
