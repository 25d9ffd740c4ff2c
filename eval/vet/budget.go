package vet

import (
	"math"
	"math/bits"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// dimensions applies the part of V10 that the engine does not: no value that depends on the batch is empty.
func dimensions(p *infer.Plan) error {
	for i := range p.Steps {
		for _, id := range p.Steps[i].Out {
			if id == infer.Absent {
				continue
			}
			if v := &p.Values[id]; v.Const == nil && v.Len() == 0 {
				return onnx.RefuseNode(onnx.VetShape, p.Steps[i].Index, p.Steps[i].Node, "output of shape %v has no elements", v.Shape)
			}
		}
	}
	return nil
}

// budget applies V11 to the whole evaluation set; the short last batch counts as a full one.
func budget(p *infer.Plan, spec Spec) (Report, error) {
	batches := spec.Rows / uint64(spec.Batch)
	if spec.Rows%uint64(spec.Batch) != 0 {
		batches++
	}
	r := Report{
		Nodes: len(p.Graph.Nodes), Ops: make(map[string]int), MACs: p.MACs, Elements: p.Elements, PeakBytes: p.PeakBytes,
		TotalMACs: saturated(p.MACs, batches), TotalElements: saturated(p.Elements, batches), RowSeparable: true,
	}
	for _, b := range []struct {
		what        string
		have, limit uint64
	}{
		{"multiply-adds", r.TotalMACs, spec.Limits.MACs},
		{"elements written", r.TotalElements, spec.Limits.Elements},
		{"bytes alive at once", r.PeakBytes, spec.Limits.PeakBytes},
	} {
		if b.limit > 0 && b.have > b.limit {
			return Report{}, onnx.Refuse(onnx.VetBudget, "%d %s, the task's limit is %d", b.have, b.what, b.limit)
		}
	}
	for i := range p.Graph.Nodes {
		r.Ops[p.Graph.Nodes[i].Op]++
	}
	if p.Stepwise { // what follows is metered while it runs
		r.Stepwise, r.RowSeparable = true, false
	}
	for id, t := range p.Consts {
		if t != nil {
			r.Parameters += uint64(p.Values[id].Len())
		}
	}
	for i := range p.Graph.Nodes {
		r.Parameters += parameters(&p.Graph.Nodes[i])
	}
	for _, id := range p.Outputs {
		v := &p.Values[id]
		if v.DType == onnx.Undefined { // behind the node whose shape hangs on data: what the model declares, checked when it is there
			v = declared(p.Graph, p.Names[id], int(spec.Batch))
		}
		r.RowSeparable = r.RowSeparable && v.Rows == infer.Separate
		r.Outputs = append(r.Outputs, Output{Name: p.Names[id], DType: v.DType, Shape: v.Shape})
	}
	return r, nil
}

// declared is a graph output as the model declares it: an open first dimension is the batch, another open one leaves no shape.
func declared(g *onnx.Graph, name string, batch int) *infer.Value {
	v := &infer.Value{Rows: infer.Mixed}
	i := slices.IndexFunc(g.Outputs, func(o onnx.ValueInfo) bool { return o.Name == name })
	if i < 0 || !infer.Computable(g.Outputs[i].DType) {
		return v
	}
	o := &g.Outputs[i]
	v.DType = o.DType
	for k, d := range o.Dims {
		switch {
		case !d.Known && k == 0:
			v.Shape = append(v.Shape, batch)
		case !d.Known || d.Value < 1 || d.Value > infer.MaxElements:
			v.Shape = nil
			return v
		default:
			v.Shape = append(v.Shape, int(d.Value))
		}
	}
	return v
}

// parameters counts the numbers that a node carries itself: a Constant's, and the lists of floats of an operator of classical models.
func parameters(n *onnx.Node) uint64 {
	var count uint64
	for i := range n.Attrs {
		a := &n.Attrs[i]
		switch {
		case a.T != nil:
			elements, _ := onnx.Count(a.T.Dims)
			count += elements
		case n.Domain == infer.ML:
			count += uint64(len(a.Floats)) // the integers are labels and the shape of trees
		}
	}
	return count
}

func saturated(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	if hi != 0 {
		return math.MaxUint64
	}
	return lo
}
