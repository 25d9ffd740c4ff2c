package ref_test

import (
	"context"
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

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
	require.ErrorAs(t, err, &r)
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

// TestRun_RefusesOrComputes bends the golden cases: other shapes, types, attributes, missing inputs, opsets.
func TestRun_RefusesOrComputes(t *testing.T) {
	cases := goldenCases()
	rapid.Check(t, func(rt *rapid.T) {
		for range 20 {
			bend(rt, cases[rapid.IntRange(0, len(cases)-1).Draw(rt, "case")])
		}
	})
}

func bend(rt *rapid.T, c goldenCase) {
	types := c.types
	if types == nil || rapid.IntRange(0, 9).Draw(rt, "other type") == 0 {
		types = anything
	}
	c.in = slices.Clone(c.in)
	for i := range c.in {
		a := &c.in[i]
		switch rapid.IntRange(0, 5).Draw(rt, "input") {
		case 0:
			a.kind = argAbsent
		case 1:
			a.shape, a.kind = rapid.SliceOfN(rapid.IntRange(0, 4), 0, 4).Draw(rt, "shape"), argWild
		case 2:
			if a.kind == argFixed {
				a.ints = rapid.SliceOfN(rapid.Int64Range(-5, 7), len(a.ints), len(a.ints)).Draw(rt, "list")
			}
		}
	}
	c.attrs = slices.Clone(c.attrs)
	for i := range c.attrs {
		a := &c.attrs[i]
		if rapid.IntRange(0, 2).Draw(rt, "attribute") > 0 {
			continue
		}
		switch a.Kind {
		case onnx.AttrInt:
			a.I = rapid.SampledFrom([]int64{-2, -1, 0, 1, 2, 3, 100, math.MaxInt64, math.MinInt64}).Draw(rt, "int")
		case onnx.AttrInts:
			a.Ints = rapid.SliceOfN(rapid.Int64Range(-3, 5), 0, 6).Draw(rt, "ints")
		case onnx.AttrFloat:
			a.F = rapid.Float32().Draw(rt, "float")
		}
	}
	c.opset = rapid.Int64Range(1, 23).Draw(rt, "opset")
	m, fed := c.model(rapid.SampledFrom(types).Draw(rt, "type"), 1)
	p, err := ref.Compile(m, ref.Limits{MACs: 1 << 20, Elements: 1 << 20, PeakBytes: 8 << 20})
	if err == nil {
		_, err = p.Run(context.Background(), fed)
	}
	var r *onnx.Refusal
	require.True(rt, err == nil || errors.As(err, &r), "%s: %v", c.op, err)
}
