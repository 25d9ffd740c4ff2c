package infer

import (
	"math/bits"

	"github.com/ai-arena/arenad/eval/onnx"
)

// Value is what is known of one value at one batch size.
type Value struct {
	DType onnx.DType
	Shape []int
	Const *onnx.Tensor // the data, when the model fixes it
	Ints  []int64      // the elements of an integer tensor, when Known
	Known bool
	Rows  Rows
}

// Len returns the number of elements.
func (v *Value) Len() int {
	n := 1
	for _, d := range v.Shape {
		n *= d
	}
	return n
}

// Rows says how a value hangs on the batch.
type Rows uint8

// States of Rows.
const (
	Fixed    Rows = iota // the same for every batch
	Separate             // row i of axis 0 depends on row i of the inputs alone
	Mixed                // anything else
)

// Step is one node with its attributes decoded.
type Step struct {
	Index  int // of the node in its graph
	Node   *onnx.Node
	In     []int // value indexes, Absent for missing optionals
	Out    []int
	Params any // the parameter type that the operator's rule names, nil if it has none
	MACs   uint64
}

// Plan is a graph at one batch size.
type Plan struct {
	*Linked
	Values    []Value
	Steps     []Step
	MACs      uint64 // multiply-adds, window elements of pooling included
	Elements  uint64 // elements written by nodes
	PeakBytes uint64 // constants, inputs and live values at the worst step, nothing shared or reused in place
}

// Build infers element types, shapes and cost of every value.
//
//	opset   of the default domain, 7..21
//	inputs  DType and Shape of l.Inputs, in order; Rows Separate when axis 0 is the batch
//
// Errors: *onnx.Refusal (VetDomain, VetOp, VetControl, VetRandom, VetShape).
func Build(l *Linked, opset int64, inputs []Value) (*Plan, error) {
	if opset < minOpset || opset > maxOpset {
		return nil, onnx.Refuse(onnx.VetDomain, "opset %d of the default domain, supported are %d to %d", opset, minOpset, maxOpset)
	}
	p := &Plan{Linked: l, Values: make([]Value, len(l.Names)), Steps: make([]Step, 0, len(l.Graph.Nodes))}
	for i, t := range l.Consts {
		if t == nil {
			continue
		}
		v, err := constant(t)
		if err != nil {
			return nil, err
		}
		p.Values[i] = v
	}
	for i, id := range l.Inputs {
		p.Values[id] = inputs[i]
	}
	for k := range l.Graph.Nodes {
		if err := p.step(k, opset); err != nil {
			return nil, err
		}
	}
	p.PeakBytes = p.peak()
	return p, nil
}

func constant(t *onnx.Tensor) (Value, error) {
	v := Value{DType: t.DType, Const: t, Shape: make([]int, len(t.Dims))}
	n, ok := onnx.Count(t.Dims)
	if !ok || n > MaxElements || len(t.Dims) > MaxRank {
		return v, onnx.Refuse(onnx.VetShape, "constant %.64q has shape %v, at most %d elements in %d dimensions", t.Name, t.Dims, MaxElements, MaxRank)
	}
	if size := t.DType.Size(); size == 0 || uint64(len(t.Raw)) != n*uint64(size) {
		return v, onnx.Refuse(onnx.VetShape, "constant %.64q has %d bytes of data for shape %v of %s", t.Name, len(t.Raw), t.Dims, t.DType)
	}
	for i, d := range t.Dims {
		v.Shape[i] = int(d)
	}
	if n <= maxFold {
		v.Ints = t.Int64s()
		v.Known = v.Ints != nil
	}
	return v, nil
}

func (p *Plan) step(k int, opset int64) error {
	n := &p.Graph.Nodes[k]
	c := &call{plan: p, opset: opset, index: k, node: n, in: p.In[k], out: p.Out[k]}
	r, err := c.rule()
	if err != nil {
		return err
	}
	if len(c.in) < r.minIn || len(c.in) > r.maxIn {
		return c.refuse(onnx.VetOp, "%d inputs, supported are %d to %d", len(c.in), r.minIn, r.maxIn)
	}
	for i := range r.minIn {
		if c.in[i] == Absent {
			return c.refuse(onnx.VetOp, "input %d is missing", i)
		}
	}
	if len(c.out) == 0 || c.out[0] == Absent {
		return c.refuse(onnx.VetOp, "the first output is missing")
	}
	for _, id := range c.out[1:] {
		if id != Absent {
			return c.refuse(onnx.VetOp, "only its first output is supported")
		}
	}
	if err := r.infer(c); err != nil {
		return err
	}
	for i := range n.Attrs {
		if n.Attr(n.Attrs[i].Name) != &n.Attrs[i] {
			return c.refuse(onnx.VetOp, "attribute %.64q is there twice", n.Attrs[i].Name)
		}
		if !c.read(n.Attrs[i].Name) {
			return c.refuse(onnx.VetOp, "attribute %.64q is not known at opset %d", n.Attrs[i].Name, opset)
		}
	}
	out := &p.Values[c.out[0]]
	size, err := c.checkShape(out)
	if err != nil {
		return err
	}
	c.fold(out)
	var carry uint64
	if p.MACs, carry = bits.Add64(p.MACs, c.macs, 0); carry != 0 {
		return c.refuse(onnx.VetShape, "multiply-adds overflow")
	}
	p.Elements += size // 2^31 elements x 100,000 nodes < 2^48
	p.Steps = append(p.Steps, Step{Index: k, Node: n, In: c.in, Out: c.out, Params: c.params, MACs: c.macs})
	return nil
}

// peak walks the steps and keeps the largest sum of the bytes that are alive.
func (p *Plan) peak() uint64 {
	last := make([]int, len(p.Values)) // the step after which a value is dead
	for s := range p.Steps {
		for _, id := range p.Steps[s].In {
			if id != Absent {
				last[id] = s
			}
		}
		last[p.Steps[s].Out[0]] = s
	}
	for _, id := range append(append([]int(nil), p.Inputs...), p.Outputs...) {
		last[id] = len(p.Steps)
	}
	size := func(id int) uint64 { return uint64(p.Values[id].Len()) * uint64(p.Values[id].DType.Size()) }
	var live uint64
	for id, t := range p.Consts {
		if t != nil {
			live += size(id)
		}
	}
	for _, id := range p.Inputs {
		live += size(id)
	}
	best := live
	dead := make([][]int, len(p.Steps))
	for s := range p.Steps {
		if id := p.Steps[s].Out[0]; last[id] < len(p.Steps) {
			dead[last[id]] = append(dead[last[id]], id)
		}
	}
	for s := range p.Steps {
		live += size(p.Steps[s].Out[0])
		best = max(best, live)
		for _, id := range dead[s] {
			live -= size(id)
		}
	}
	return best
}
