package vet

import (
	"errors"
	"fmt"
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
	Labels []string // the task's label map in order where its labels are texts: a model's own text labels go through it
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
	stripMaps(m.Graph)
	nodes := flatten(m.Graph)
	if err := domains(m, nodes); err != nil {
		return Report{}, err
	}
	if err := numberLabels(m.Graph, spec.Labels); err != nil {
		return Report{}, err
	}
	if err := operators(m, nodes); err != nil {
		return Report{}, err
	}
	linked, err := infer.Link(m.Graph)
	if err != nil {
		return Report{}, err
	}
	full, err := prepare(m, linked, spec, uint64(spec.Batch))
	if err != nil {
		return Report{}, err
	}
	if rest := spec.Rows % uint64(spec.Batch); rest != 0 {
		short, err := prepare(m, linked, spec, rest)
		if err != nil {
			return Report{}, lastBatch(err, rest)
		}
		if !slices.Equal(full.decisions, short.decisions) {
			return Report{}, onnx.Refuse(onnx.VetControl, "the branches that are taken hang on the number of rows")
		}
	}
	r, err := budget(full.plan, spec)
	if err != nil {
		return Report{}, err
	}
	if err := constants(full.plan); err != nil {
		return Report{}, err
	}
	m.Graph = full.plan.Graph
	r.Opset, r.Model = m.Opset(), m
	return r, nil
}

// prepared is a model at one number of rows: no branches, all shapes.
type prepared struct {
	plan      *infer.Plan
	decisions []bool
}

// prepare applies V9, what V6 leaves to be computed, and V10.
func prepare(m *onnx.Model, l *infer.Linked, spec Spec, rows uint64) (prepared, error) {
	inputs, err := bind(m.Graph, l, spec, rows)
	if err != nil {
		return prepared{}, err
	}
	g, decisions, err := fold(m, l, inputs)
	if err != nil {
		return prepared{}, err
	}
	if g != m.Graph {
		if l, err = infer.Link(g); err != nil {
			return prepared{}, err
		}
	}
	plan, err := infer.Build(l, infer.OpsetsOf(m), inputs, ref.Fold)
	if err != nil {
		return prepared{}, err
	}
	return prepared{plan, decisions}, dimensions(plan)
}

// lastBatch says that a model is refused for the rows that are left over.
func lastBatch(err error, rows uint64) error {
	if r, ok := errors.AsType[*onnx.Refusal](err); ok {
		r.Detail += fmt.Sprintf(" (in the last batch, of %d rows)", rows)
		return r
	}
	return err
}
