package ref

import (
	"context"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref/kern"
)

// Rules names the arithmetic that this engine follows to the bit.
const Rules = "ref/1"

// Limits stop a program at run time. A zero field means no bound.
type Limits struct {
	MACs      uint64 // multiply-adds over all calls of Run
	Elements  uint64 // tensor elements written over all calls of Run
	PeakBytes uint64 // live tensor bytes at the worst moment, where shapes are known only at run time
}

// Meter counts what a program has done since it was compiled.
type Meter struct {
	MACs, Elements uint64
}

// Program is a compiled model. Not safe for use by several goroutines at once.
type Program struct {
	linked *infer.Linked
	opsets infer.Opsets
	limits Limits
	meter  Meter

	consts     map[int]Tensor // by value index
	packed     map[packKey]kern.Panels
	convs      map[convKey]*kern.Conv
	set        kern.Set
	threads    int
	plans      []*bound // the two latest shapes: full batches and the short last one
	slots      []Tensor
	x          exec
	convolving convolution
	work       []float32 // scratch of one step
	wide       []float64

	stepwise bool // shapes hang on computed elements
}

type packKey struct {
	value int
	trans bool
}

// Options say how a program uses the machine. They change no bit of a result.
type Options struct {
	Threads int    // goroutines that a step may keep busy; 0: one
	Kernels string // name of the set of kernels (kern.Choose); empty: the fastest that this processor runs
}

// Compile prepares a model for one thread and the fastest kernels; it allocates no activations yet. The model must not be modified
// afterwards.
//
// Errors: *onnx.Refusal.
func Compile(m *onnx.Model, lim Limits) (*Program, error) { return CompileFor(m, lim, Options{}) }

// CompileFor is Compile with options.
//
// Errors: *onnx.Refusal, kern.ErrSet.
func CompileFor(m *onnx.Model, lim Limits, opt Options) (*Program, error) {
	if m.Graph == nil {
		return nil, onnx.Refuse(onnx.VetParse, "the model has no graph")
	}
	linked, err := infer.Link(m.Graph)
	if err != nil {
		return nil, err
	}
	set, err := kern.Choose(opt.Kernels)
	if err != nil {
		return nil, err
	}
	p := &Program{
		set: set, threads: max(1, opt.Threads), linked: linked, opsets: infer.OpsetsOf(m), limits: lim,
		consts: make(map[int]Tensor), packed: make(map[packKey]kern.Panels), convs: make(map[convKey]*kern.Conv),
	}
	for id, t := range linked.Consts {
		if t == nil {
			continue
		}
		if c, ok := FromONNX(t); ok { // types that no kernel takes stay out; inference refuses them
			p.consts[id] = c
		}
	}
	return p, nil
}

// Inputs are the names of the graph inputs that Run takes, without those that have an initializer.
func (p *Program) Inputs() []string { return p.names(p.linked.Inputs) }

// Outputs are the names of the graph outputs.
func (p *Program) Outputs() []string { return p.names(p.linked.Outputs) }

func (p *Program) names(ids []int) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = p.linked.Names[id]
	}
	return out
}

// Meter returns what all runs so far have cost.
func (p *Program) Meter() Meter { return p.meter }

// Run evaluates one batch. in are the graph inputs in the order of Inputs, not modified; the outputs are in the order of Outputs and
// belong to the program: they are valid until the next call.
//
// Errors: *onnx.Refusal (RunShape, RunBudget, RunArith, or a Vet reason when the graph was not vetted for these shapes), or the
// context's error.
func (p *Program) Run(ctx context.Context, in []Tensor) ([]Tensor, error) {
	if err := p.check(in); err != nil {
		return nil, err
	}
	if p.stepwise {
		return p.runStepwise(ctx, in)
	}
	b, err := p.plan(in)
	if err != nil {
		return nil, err
	}
	if b == nil {
		p.stepwise = true
		return p.runStepwise(ctx, in)
	}
	if err := p.charge(b.plan.MACs, b.plan.Elements); err != nil {
		return nil, err
	}
	for i, id := range b.plan.Inputs {
		b.set(id, &in[i])
	}
	p.x.p, p.x.values = p, b.values
	for s := range b.plan.Steps {
		if err := ctx.Err(); err != nil {
			return nil, context.Cause(ctx)
		}
		if b.skip[s] {
			continue
		}
		p.x.step, p.x.fused = &b.plan.Steps[s], b.fused[s]
		if err := p.x.compute(b.ops[s]); err != nil {
			return nil, err
		}
	}
	return b.results(p.set), nil
}

// check compares the data of the inputs with their shapes.
func (p *Program) check(in []Tensor) error {
	if len(in) != len(p.linked.Inputs) {
		return onnx.Refuse(onnx.RunShape, "%d inputs given, the model has %d", len(in), len(p.linked.Inputs))
	}
	for i := range in {
		t := &in[i]
		n := 1
		for _, d := range t.Shape {
			n *= max(d, 0)
		}
		if n != t.Len() {
			return onnx.Refuse(onnx.RunShape, "input %q: data does not fill shape %v of %s", p.linked.Names[p.linked.Inputs[i]], t.Shape, t.DType)
		}
	}
	return nil
}

// affords refuses a plan that the limits will stop, before memory is taken for it.
func (p *Program) affords(plan *infer.Plan) error {
	if l := p.limits.PeakBytes; l > 0 && plan.PeakBytes > l {
		return onnx.Refuse(onnx.RunBudget, "%d bytes alive at once, the limit is %d", plan.PeakBytes, l)
	}
	_, err := p.booked(plan.MACs, plan.Elements)
	return err
}

// charge books the cost of work before it runs. Source: rule T3.
func (p *Program) charge(macs, elements uint64) error {
	m, err := p.booked(macs, elements)
	if err == nil {
		p.meter = m
	}
	return err
}

func (p *Program) booked(macs, elements uint64) (Meter, error) {
	m := Meter{p.meter.MACs + macs, p.meter.Elements + elements}
	if l := p.limits.MACs; l > 0 && (m.MACs > l || m.MACs < macs) {
		return m, onnx.Refuse(onnx.RunBudget, "%d multiply-adds, the limit is %d", m.MACs, l)
	}
	if l := p.limits.Elements; l > 0 && (m.Elements > l || m.Elements < elements) {
		return m, onnx.Refuse(onnx.RunBudget, "%d elements written, the limit is %d", m.Elements, l)
	}
	return m, nil
}

// plan finds the plan for the shapes of in, or makes it; nil when the shapes hang on computed elements.
func (p *Program) plan(in []Tensor) (*bound, error) {
	for i, b := range p.plans {
		if b.fits(in) {
			if i > 0 {
				p.plans[0], p.plans[i] = p.plans[i], p.plans[0]
			}
			p.plans[0].attach(p)
			return p.plans[0], nil
		}
	}
	plan, err := infer.Build(p.linked, p.opsets, inputValues(in), Fold)
	if err != nil {
		return nil, err
	}
	if plan.Stepwise {
		return nil, nil //nolint:nilnil // neither a plan nor a failure: the third case
	}
	if err := p.affords(plan); err != nil {
		return nil, err
	}
	b := p.bind(plan)
	const keep = 2
	p.plans = append([]*bound{b}, p.plans[:min(len(p.plans), keep-1)]...)
	b.attach(p)
	return b, nil
}

func inputValues(in []Tensor) []infer.Value {
	values := make([]infer.Value, len(in))
	for i, t := range in {
		values[i] = infer.Value{DType: t.DType, Shape: slices.Clone(t.Shape), Rows: infer.Mixed}
		if values[i].Shape == nil {
			values[i].Shape = []int{}
		}
	}
	return values
}

// scratch returns n float32 that live until the step ends.
func (p *Program) scratch(n int) []float32 {
	if cap(p.work) < n {
		p.work = make([]float32, n)
	}
	return p.work[:n]
}

// scratch64 returns n float64 that live until the step ends.
func (p *Program) scratch64(n int) []float64 {
	if cap(p.wide) < n {
		p.wide = make([]float64, n)
	}
	return p.wide[:n]
}
