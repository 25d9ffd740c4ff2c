package ref

import (
	"context"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// runStepwise evaluates a batch whose shapes hang on computed elements: each node is planned when the ones before it are done, and
// metered before it runs. Source: rules T3 and V10.
func (p *Program) runStepwise(ctx context.Context, in []Tensor) ([]Tensor, error) {
	values := make([]Tensor, len(p.linked.Names))
	s, err := infer.NewStepper(p.linked, p.opsets, inputValues(in), func(id int) *onnx.Tensor { return values[id].ToONNX() })
	if err != nil {
		return nil, err
	}
	var live uint64
	for id, t := range p.consts {
		values[id] = t
		live += s.Plan.Values[id].Bytes()
	}
	for i, id := range p.linked.Inputs {
		values[id] = in[i]
		live += s.Plan.Values[id].Bytes()
	}
	last := p.linked.LastUse()
	p.x.p, p.x.values, p.x.fused = p, values, nil
	for k := range p.linked.In {
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		macs, elements := s.Plan.MACs, s.Plan.Elements
		step, err := s.Next(k)
		if err != nil {
			return nil, err
		}
		if err := p.charge(s.Plan.MACs-macs, s.Plan.Elements-elements); err != nil {
			return nil, err
		}
		for _, id := range step.Out {
			if id != infer.Absent {
				live += s.Plan.Values[id].Bytes()
			}
		}
		if l := p.limits.PeakBytes; l > 0 && live > l {
			return nil, onnx.RefuseNode(onnx.RunBudget, k, step.Node, "%d bytes alive at once, the limit is %d", live, l)
		}
		if err := p.computeFresh(s.Plan, step, values); err != nil {
			return nil, err
		}
		for _, id := range step.Out {
			if id == infer.Absent {
				continue
			}
			v := &s.Plan.Values[id]
			live -= v.Bytes()
			v.Shape = values[id].Shape
			live += v.Bytes()
		}
		for _, id := range p.dying(k, last) {
			live -= s.Plan.Values[id].Bytes()
			values[id] = Tensor{}
		}
	}
	out := make([]Tensor, len(p.linked.Outputs))
	for i, id := range p.linked.Outputs {
		v := &values[id]
		out[i] = Tensor{DType: v.DType, Shape: v.Shape}
		out[i].alloc(v.count())
		copyRun(&out[i], 0, v, 0, 1, v.count())
		p.set.Canonical(out[i].F32)
		canonical(out[i].F64, nan64f())
	}
	return out, nil
}

// computeFresh runs one step with new memory for its outputs.
func (p *Program) computeFresh(plan *infer.Plan, step *infer.Step, values []Tensor) error {
	op := operatorOf(step)
	fixed := true
	for i, id := range step.Out {
		if id == infer.Absent {
			continue
		}
		v := &plan.Values[id]
		values[id] = Tensor{DType: v.DType, Shape: v.Shape}
		if v.Const != nil {
			if t, ok := FromONNX(v.Const); ok {
				values[id] = t
			}
			continue
		}
		if i == 0 && op.how == reshape {
			values[id].point(&values[step.In[0]])
		} else {
			values[id].alloc(v.Len())
		}
		fixed = false
	}
	if fixed {
		return nil
	}
	p.x.step = step
	return p.x.compute(op)
}

// dying are the values whose last use is node k; constants and inputs stay.
func (p *Program) dying(k int, last []int) []int {
	var ids []int
	for _, list := range [][]int{p.linked.In[k], p.linked.Out[k]} {
		for _, id := range list {
			if id == infer.Absent || last[id] != k || p.linked.Consts[id] != nil {
				continue
			}
			ids = append(ids, id)
			last[id] = len(p.linked.In) // an input that is read twice dies once
		}
	}
	return ids
}
