package infer

import (
	"errors"
	"math/bits"

	"github.com/ai-arena/arenad/eval/onnx"
)

// Value is what is known of one value at one batch size.
type Value struct {
	DType onnx.DType
	Shape []int
	Const *onnx.Tensor // the elements, when the model and the batch size fix them
	Rows  Rows
}

// Len returns the number of elements.
func (v *Value) Len() int { return product(v.Shape) }

// Bytes returns what the elements take in the model's types.
func (v *Value) Bytes() uint64 { return uint64(v.Len()) * uint64(v.DType.Size()) }

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
	Opset  int64 // of the node's domain
	In     []int // value indexes, Absent for missing optionals
	Out    []int // value indexes, Absent for outputs that nobody wants
	Params any   // the parameter type that the operator's rule names, nil if it has none
	MACs   uint64
	Late   bool // the shapes of the outputs are upper bounds; the kernel sets the true ones
}

// Plan is a graph at one batch size.
type Plan struct {
	*Linked
	Values    []Value
	Steps     []Step
	MACs      uint64 // multiply-adds, window elements of pooling included
	Elements  uint64 // elements written by nodes
	PeakBytes uint64 // constants, inputs and live values at the worst step, nothing shared or reused in place

	// Stepwise: shapes hang on what is computed, from the node after the last step on. The engine then plans with a Stepper.
	Stepwise bool

	folder Folder
	folded uint64 // bytes that folding may still produce
	read   func(id int) *onnx.Tensor
}

// Folder computes the outputs of a step all of whose inputs are constants of the plan, by value index of step.Out; nil when it cannot.
type Folder func(p *Plan, s *Step) []*onnx.Tensor

const (
	// maxFold bounds the elements of a node that is folded: folding is for shapes and axes, and other constants of a few elements.
	maxFold = 4096
	// foldBytes bounds all folded constants together. Need: a few hundred nodes of some bytes each. Attack: 100,000 nodes of maxFold.
	foldBytes = 16 << 20
	maxOpset  = 23
)

// errLate ends static planning: a shape hangs on elements that only running the graph gives.
var errLate = errors.New("known only at run time")

// Build infers element types, shapes and cost of every value.
//
//	opsets  that the model imports: 1..23 of the default domain
//	inputs  DType and Shape of l.Inputs, in order; Rows Separate when axis 0 is the batch
//	fold    computes constant nodes; nil: none
//
// Errors: *onnx.Refusal (VetDomain, VetOp, VetControl, VetRandom, VetShape).
func Build(l *Linked, opsets Opsets, inputs []Value, fold Folder) (*Plan, error) {
	p, err := start(l, opsets, inputs)
	if err != nil {
		return nil, err
	}
	p.folder, p.folded = fold, foldBytes
	for k := range l.Graph.Nodes {
		err := p.step(k, opsets)
		if errors.Is(err, errLate) {
			p.Stepwise = true
			break
		}
		if err != nil {
			return nil, err
		}
	}
	p.PeakBytes = p.peak()
	return p, nil
}

func start(l *Linked, opsets Opsets, inputs []Value) (*Plan, error) {
	if opsets.Core < 1 || opsets.Core > maxOpset {
		return nil, onnx.Refuse(onnx.VetDomain, "opset %d of the default domain, supported are 1 to %d", opsets.Core, maxOpset)
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
	return p, nil
}

// Stepper plans a graph one node at a time while the engine runs it, so that a shape may hang on computed elements.
type Stepper struct {
	Plan   *Plan
	opsets Opsets
}

// NewStepper prepares stepwise planning. read returns the elements of a computed value.
func NewStepper(l *Linked, opsets Opsets, inputs []Value, read func(id int) *onnx.Tensor) (*Stepper, error) {
	p, err := start(l, opsets, inputs)
	if err != nil {
		return nil, err
	}
	p.Stepwise, p.read = true, read
	return &Stepper{p, opsets}, nil
}

// Next plans node k; all before it are planned and computed.
//
// Errors: *onnx.Refusal (RunShape in place of VetShape).
func (s *Stepper) Next(k int) (*Step, error) {
	if err := s.Plan.step(k, s.opsets); err != nil {
		return nil, err
	}
	return &s.Plan.Steps[k], nil
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
		if d > MaxElements {
			return v, onnx.Refuse(onnx.VetShape, "constant %.64q has shape %v, at most %d in a dimension", t.Name, t.Dims, MaxElements)
		}
		v.Shape[i] = int(d)
	}
	return v, nil
}

func (p *Plan) step(k int, opsets Opsets) error {
	n := &p.Graph.Nodes[k]
	c := &call{plan: p, index: k, node: n, in: p.In[k], out: p.Out[k]}
	op, err := c.operator(opsets)
	if err != nil {
		return err
	}
	if err := c.ports(op); err != nil {
		return err
	}
	if err := op.Rule(c); err != nil {
		return err
	}
	for i := range n.Attrs {
		if n.Attr(n.Attrs[i].Name) != &n.Attrs[i] {
			return c.refuse(onnx.VetOp, "attribute %.64q is there twice", n.Attrs[i].Name)
		}
		if name := n.Attrs[i].Name; !c.read(name) && !(c.opset < 6 && name == "consumed_inputs") {
			return c.refuse(onnx.VetOp, "attribute %.64q is not known at opset %d", name, c.opset)
		}
	}
	s := Step{Index: k, Node: n, Opset: c.opset, In: c.in, Out: c.out, Params: c.params, MACs: c.macs, Late: c.lateShape}
	var size uint64
	for _, id := range c.out {
		if id == Absent {
			continue
		}
		m, err := c.checkShape(p.Values[id].Shape)
		if err != nil {
			return err
		}
		size += m
	}
	p.fold(&s, size)
	if s.Late && p.read == nil {
		return errLate
	}
	var carry uint64
	if p.MACs, carry = bits.Add64(p.MACs, c.macs, 0); carry != 0 {
		return c.refuse(onnx.VetShape, "multiply-adds overflow")
	}
	p.Elements += size // 2^31 elements x 1024 outputs x 100,000 nodes < 2^58
	p.Steps = append(p.Steps, s)
	return nil
}

// ports checks the number of inputs and outputs.
func (c *call) ports(op Operator) error {
	for op.MaxIn < maxVariadic && len(c.in) > op.MinIn && c.in[len(c.in)-1] == Absent {
		c.in = c.in[:len(c.in)-1]
	}
	if len(c.in) < op.MinIn || len(c.in) > op.MaxIn {
		return c.refuse(onnx.VetOp, "%d inputs, supported are %d to %d", len(c.in), op.MinIn, op.MaxIn)
	}
	for i := range op.MinIn {
		if c.in[i] == Absent {
			return c.refuse(onnx.VetOp, "input %d is missing", i)
		}
	}
	for i, id := range c.in {
		if id != Absent && !anyType.has(c.val(i).DType) {
			return c.refuse(onnx.VetOp, "input %d is %s, supported: %v", i, c.val(i).DType, anyType)
		}
	}
	if !c.wants(0) && !(op.MaxOut > 1 && len(c.out) > 1) {
		return c.refuse(onnx.VetOp, "the first output is missing")
	}
	for i := op.MaxOut; i < len(c.out); i++ {
		if c.wants(i) {
			return c.refuse(onnx.VetOp, "output %d is not supported", i)
		}
	}
	return nil
}

// fold computes the outputs of a small node whose inputs are all constants. What is not folded is merely unknown.
func (p *Plan) fold(s *Step, size uint64) {
	if p.folder == nil || size > maxFold || s.MACs > maxFold*maxFold {
		return
	}
	done := true // a rule may have set the elements itself
	for _, id := range s.Out {
		done = done && (id == Absent || p.Values[id].Const != nil)
	}
	if done {
		return
	}
	for _, id := range s.In {
		if id == Absent {
			continue
		}
		v := &p.Values[id]
		if size += uint64(v.Len()); v.Const == nil || size > maxFold {
			return
		}
	}
	var bytes uint64
	for _, id := range s.Out {
		if id != Absent {
			bytes += p.Values[id].Bytes()
		}
	}
	if bytes > p.folded {
		return
	}
	list := p.folder(p, s)
	if list == nil {
		return
	}
	p.folded -= bytes
	for i, id := range s.Out {
		if id == Absent {
			continue
		}
		v, err := constant(list[i])
		if err != nil {
			return
		}
		p.Values[id].Const, p.Values[id].Shape = v.Const, v.Shape
	}
	s.Late = false
}

// peak walks the steps and keeps the largest sum of the bytes that are alive.
func (p *Plan) peak() uint64 {
	last := p.LastUse()
	var live uint64
	for id, t := range p.Consts {
		if t != nil {
			live += p.Values[id].Bytes()
		}
	}
	for _, id := range p.Inputs {
		live += p.Values[id].Bytes()
	}
	best := live
	dead := make([][]int, len(p.Steps))
	for s := range p.Steps {
		for _, id := range p.Steps[s].Out {
			if id != Absent && last[id] < len(p.Steps) {
				dead[last[id]] = append(dead[last[id]], id)
			}
		}
	}
	for s := range p.Steps {
		for _, id := range p.Steps[s].Out {
			if id != Absent {
				live += p.Values[id].Bytes()
			}
		}
		best = max(best, live)
		for _, id := range dead[s] {
			live -= p.Values[id].Bytes()
		}
	}
	return best
}
