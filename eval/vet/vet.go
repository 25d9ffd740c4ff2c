package vet

import (
	"math"
	"math/bits"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref"
)

// Limits bound what one evaluation may cost. A zero field means no bound.
type Limits struct {
	ModelBytes uint64 // size of the model file
	MACs       uint64 // multiply-adds of the whole evaluation set
	Elements   uint64 // tensor elements written, whole evaluation set
	PeakBytes  uint64 // live tensor bytes at the worst moment of one batch
}

// Input is what the job feeds into one graph input.
type Input struct {
	Name  string // graph input; empty: the only input of the model
	DType onnx.DType
	Shape []int64 // 0 = batch, first if anywhere
}

// Spec is the part of a job that vetting depends on.
type Spec struct {
	Inputs []Input
	Batch  uint32 // rows of a full batch, 1..4096
	Rows   uint64 // rows of the evaluation set
	Limits Limits
}

// Output describes a graph output at the batch of the job.
type Output struct {
	Name  string     `json:"name"`
	DType onnx.DType `json:"dtype"`
	Shape []int      `json:"shape"`
}

// Report says what a model that passed consists of and costs.
type Report struct {
	Opset         int64          `json:"opset"`
	Nodes         int            `json:"nodes"`
	Ops           map[string]int `json:"ops"` // nodes by operator
	Parameters    uint64         `json:"parameters"`
	MACs          uint64         `json:"macs"`       // per full batch
	Elements      uint64         `json:"elements"`   // per full batch
	PeakBytes     uint64         `json:"peak_bytes"` // one full batch
	TotalMACs     uint64         `json:"total_macs"` // whole evaluation set
	TotalElements uint64         `json:"total_elements"`
	Outputs       []Output       `json:"outputs"`
	RowSeparable  bool           `json:"row_separable"` // each output row depends on its input row alone
	Stepwise      bool           `json:"stepwise"`      // some shapes are known only at run time: costs count up to there, the rest is metered

	Model *onnx.Model `json:"-"` // the parsed model, for ref.Compile
}

// Versions of the format that are read.
const (
	minIR, maxIR       = 3, 10
	minOpset, maxOpset = 7, 21
	maxBatch           = 4096
)

// Vet checks a model before anything runs it. The report may alias model, which must not be modified afterwards.
//
// Errors: *onnx.Refusal (via errors.As) with a stable reason; the first rule that fails decides. Pure function of its arguments.
func Vet(model []byte, spec Spec) (Report, error) {
	if l := spec.Limits.ModelBytes; l > 0 && uint64(len(model)) > l {
		return Report{}, onnx.Refuse(onnx.VetSize, "model has %d bytes, the limit is %d", len(model), l)
	}
	m, err := onnx.Parse(model)
	if err != nil {
		return Report{}, err
	}
	if m.Graph == nil || m.IRVersion < minIR || m.IRVersion > maxIR {
		return Report{}, onnx.Refuse(onnx.VetParse, "not an ONNX model of IR version %d to %d (it says %d)", minIR, maxIR, m.IRVersion)
	}
	if len(m.External) > 0 {
		return Report{}, onnx.Refuse(onnx.VetExternalData, "the data of tensor %.64q lies in another file: save the model as one file", m.External[0])
	}
	if err := domains(m); err != nil {
		return Report{}, err
	}
	if err := operators(m); err != nil {
		return Report{}, err
	}
	linked, err := infer.Link(m.Graph)
	if err != nil {
		return Report{}, err
	}
	inputs, err := bind(m.Graph, linked, spec)
	if err != nil {
		return Report{}, err
	}
	plan, err := infer.Build(linked, infer.OpsetsOf(m), inputs, ref.Fold)
	if err != nil {
		return Report{}, err
	}
	if err := dimensions(plan); err != nil {
		return Report{}, err
	}
	r, err := budget(plan, spec)
	if err != nil {
		return Report{}, err
	}
	if err := weights(plan); err != nil {
		return Report{}, err
	}
	r.Opset, r.Model = m.Opset(), m
	return r, nil
}

// domains applies V4: a foreign domain, a function or training information could mean anything.
func domains(m *onnx.Model) error {
	known := []string{"", "ai.onnx", "ai.onnx.ml"}
	for _, o := range m.Opsets {
		if !slices.Contains(known, o.Domain) {
			return onnx.Refuse(onnx.VetDomain, "operator domain %.64q is not supported", o.Domain)
		}
	}
	if m.Functions > 0 || m.Training > 0 {
		return onnx.Refuse(onnx.VetDomain, "the model carries %d functions and %d training graphs: export it for inference", m.Functions, m.Training)
	}
	for k := range m.Graph.Nodes {
		if n := &m.Graph.Nodes[k]; !slices.Contains(known, n.Domain) {
			return onnx.RefuseNode(onnx.VetDomain, k, n, "operator domain %.64q is not supported", n.Domain)
		}
	}
	if o := m.Opset(); o < minOpset || o > maxOpset {
		return onnx.Refuse(onnx.VetDomain, "opset %d, supported are %d to %d", o, minOpset, maxOpset)
	}
	return nil
}

// operators applies V5 to V7.
func operators(m *onnx.Model) error {
	if err := infer.Check(m.Graph, infer.OpsetsOf(m)); err != nil {
		return err
	}
	for _, list := range [][]onnx.ValueInfo{m.Graph.Inputs, m.Graph.Outputs} {
		for _, v := range list {
			if v.DType == onnx.Undefined || v.DType == onnx.String {
				return onnx.Refuse(onnx.VetOp, "value %.64q is not a tensor of numbers", v.Name)
			}
		}
	}
	return nil
}

// bind applies V9: the job feeds exactly the inputs that the model declares, and only the batch may be free.
func bind(g *onnx.Graph, l *infer.Linked, spec Spec) ([]infer.Value, error) {
	if spec.Batch < 1 || spec.Batch > maxBatch {
		return nil, onnx.Refuse(onnx.VetInput, "batch of %d rows, must be 1 to %d", spec.Batch, maxBatch)
	}
	if len(l.Inputs) != len(spec.Inputs) {
		return nil, onnx.Refuse(onnx.VetInput, "model has %d inputs, the task binds %d", len(l.Inputs), len(spec.Inputs))
	}
	values := make([]infer.Value, len(l.Inputs))
	for i, id := range l.Inputs {
		name := l.Names[id]
		b := slices.IndexFunc(spec.Inputs, func(in Input) bool { return in.Name == name || in.Name == "" && len(spec.Inputs) == 1 })
		if b < 0 {
			return nil, onnx.Refuse(onnx.VetInput, "the task binds nothing to input %.64q", name)
		}
		d := slices.IndexFunc(g.Inputs, func(v onnx.ValueInfo) bool { return v.Name == name })
		v, err := bindOne(&g.Inputs[d], spec.Inputs[b], spec)
		if err != nil {
			return nil, err
		}
		values[i] = v
	}
	return values, nil
}

func bindOne(decl *onnx.ValueInfo, in Input, spec Spec) (infer.Value, error) {
	v := infer.Value{DType: in.DType, Shape: make([]int, len(in.Shape))}
	if decl.DType != in.DType {
		return v, onnx.Refuse(onnx.VetInput, "input %.64q is %s, the task gives %s", decl.Name, decl.DType, in.DType)
	}
	if !decl.HasShape || len(decl.Dims) != len(in.Shape) {
		return v, onnx.Refuse(onnx.VetInput, "input %.64q has %d dimensions, the task gives %d", decl.Name, len(decl.Dims), len(in.Shape))
	}
	for k, want := range in.Shape {
		have := decl.Dims[k]
		batch := want == 0
		if batch {
			want = int64(spec.Batch)
			v.Rows = infer.Mixed
			if k == 0 {
				v.Rows = infer.Separate
			}
		}
		switch {
		case batch && !have.Known:
		case !have.Known:
			return v, onnx.Refuse(onnx.VetInput, "input %.64q: dimension %d is free, only the batch may be; the task gives %d", decl.Name, k, want)
		case have.Value != want:
			return v, onnx.Refuse(onnx.VetInput, "input %.64q: dimension %d is %d, the task gives %d", decl.Name, k, have.Value, want)
		case batch && spec.Rows%uint64(spec.Batch) != 0:
			return v, onnx.Refuse(onnx.VetInput, "input %.64q: the batch is fixed at %d, but the last batch is shorter: export it with a free batch", decl.Name, have.Value)
		}
		if want < 1 || want > infer.MaxElements {
			return v, onnx.Refuse(onnx.VetInput, "input %.64q: dimension %d is %d", decl.Name, k, want)
		}
		v.Shape[k] = int(want)
	}
	if n, ok := onnx.Count(in.Shape); len(v.Shape) > infer.MaxRank || !ok || n > infer.MaxElements || uint64(v.Len()) > infer.MaxElements {
		return v, onnx.Refuse(onnx.VetInput, "input %.64q: shape %v is too large", decl.Name, v.Shape)
	}
	return v, nil
}

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
	for _, id := range p.Outputs {
		v := &p.Values[id]
		r.RowSeparable = r.RowSeparable && v.Rows == infer.Separate
		r.Outputs = append(r.Outputs, Output{Name: p.Names[id], DType: v.DType, Shape: v.Shape})
	}
	return r, nil
}

func saturated(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	if hi != 0 {
		return math.MaxUint64
	}
	return lo
}

// weights applies V12: one NaN in a weight makes every output NaN, and infinities turn into NaN at the first zero.
func weights(p *infer.Plan) error {
	for i := range p.Steps {
		s := &p.Steps[i]
		var operands []int
		switch s.Node.Op {
		case "MatMul", "Gemm":
			operands = s.In[:2]
		case "Conv":
			operands = s.In[1:2]
		}
		for _, id := range operands {
			t := p.Values[id].Const
			if t == nil {
				continue
			}
			if at := t.NonFinite(); at >= 0 {
				return onnx.RefuseNode(onnx.VetConstant, s.Index, s.Node, "element %d of the weights is NaN or infinite", at)
			}
		}
	}
	return nil
}
