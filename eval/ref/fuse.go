package ref

import (
	"math"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref/kern"
)

// fusion is what the kernel of a product does to its results besides, in the place of the steps that follow it. Each of these steps
// keeps its own roundings. Source: rule A13.
type fusion struct {
	bias         int // value added to each column, or none
	scale, shift []float32
	relu         bool
}

// fuse finds chains product -> addition of a constant row -> BatchNormalization -> Relu whose inner values nothing else reads. It
// returns by step what its kernel does besides, and by step whether it is part of such a chain, as the value whose memory it takes.
func (p *Program) fuse(plan *infer.Plan) (fused []*fusion, into []int) {
	fused, into = make([]*fusion, len(plan.Steps)), slices.Repeat([]int{none}, len(plan.Steps))
	readers := make([]int, len(plan.Values))
	reader := make([]int, len(plan.Values))
	for s := range plan.Steps {
		for _, id := range plan.Steps[s].In {
			if id != infer.Absent {
				readers[id]++
				reader[id] = s
			}
		}
	}
	for _, id := range plan.Outputs {
		readers[id]++ // not a step: such a value must exist as it is
		reader[id] = none
	}
	for s := range plan.Steps {
		st := &plan.Steps[s]
		if !p.canLead(plan, st) {
			continue
		}
		f := &fusion{bias: none}
		for at := st.Out[0]; readers[at] == 1 && reader[at] != none; {
			t := reader[at]
			if !p.absorb(f, plan, st, &plan.Steps[t], at) {
				break
			}
			into[t] = st.Out[0]
			at = plan.Steps[t].Out[0]
			fused[s] = f
		}
	}
	return fused, into
}

// canLead tells whether a step is a product whose kernel takes an epilogue.
func (p *Program) canLead(plan *infer.Plan, st *infer.Step) bool {
	switch st.Node.Op {
	case "Gemm", "MatMul", "Conv":
		v := &plan.Values[st.Out[0]]
		return st.Node.Domain != infer.ML && v.DType == onnx.Float32 && v.Const == nil
	}
	return false
}

// absorb adds step t, which reads value at alone, to what the kernel of st does, if it can.
func (p *Program) absorb(f *fusion, plan *infer.Plan, st, t *infer.Step, at int) bool {
	if t.Node.Domain == infer.ML || f.relu {
		return false
	}
	switch t.Node.Op {
	case "Relu":
		f.relu = true
		return true
	case "Add":
		other := t.In[0]
		if other == at {
			other = t.In[1]
		}
		m, ok := st.Params.(infer.MatMul)
		shape := plan.Values[st.Out[0]].Shape
		row, fixed := p.constant(plan, other)
		if !ok || f.bias != none || !fixed || len(shape) < 1 || shape[len(shape)-1] != m.N || len(row.F32) != m.N ||
			len(row.Shape) < 1 || len(row.Shape) > len(shape) || row.Shape[len(row.Shape)-1] != m.N {
			return false
		}
		f.bias = other
		return true
	case "BatchNormalization":
		if st.Node.Op != "Conv" || f.scale != nil || t.In[0] != at || slices.ContainsFunc(t.Out[1:], func(id int) bool { return id != infer.Absent }) {
			return false
		}
		var rows [4]Tensor
		for i := range rows {
			var ok bool
			if rows[i], ok = p.constant(plan, t.In[1+i]); !ok || rows[i].DType != onnx.Float32 {
				return false
			}
		}
		n := len(rows[0].F32)
		f.scale, f.shift = make([]float32, n), make([]float32, n)
		normalizers(f.scale, f.shift, rows[0].F32, rows[1].F32, rows[2].F32, rows[3].F32, t.Params.(infer.BatchNorm).Epsilon)
		return true
	}
	return false
}

// constant finds the elements of a value that no batch changes.
func (p *Program) constant(plan *infer.Plan, id int) (Tensor, bool) {
	if t, ok := p.consts[id]; ok {
		return t, true
	}
	if c := plan.Values[id].Const; c != nil {
		return FromONNX(c)
	}
	return Tensor{}, false
}

// epilogue is what the kernel of the current step does besides the sums; bias may be nil.
func (x *exec) epilogue(bias []float32) kern.Epilogue {
	e := kern.Epilogue{Row: bias}
	if f := x.fused; f != nil {
		if f.bias != none {
			e.Col = x.values[f.bias].F32
		}
		e.Scale, e.Shift, e.Relu = f.scale, f.shift, f.relu
	}
	return e
}

// normalizers writes the factor and the term of each channel in rule A6, rounded once from binary64.
func normalizers[T floating](scale, shift, gamma, beta, mean, variance []T, epsilon float32) {
	for c := range gamma {
		q := 1 / math.Sqrt(float64(variance[c])+float64(epsilon))
		g := float64(float64(gamma[c]) * q)
		scale[c], shift[c] = T(g), T(float64(beta[c])-float64(float64(mean[c])*g))
	}
}
