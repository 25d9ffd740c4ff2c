package vet

import (
	"errors"

	"github.com/ai-arena/arenad/eval/onnx"
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
	Shape []int64 // 0 = batch
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
	Shape []int64    `json:"shape"`
}

// Report says what a model that passed consists of and costs.
type Report struct {
	Opset        int64          `json:"opset"`
	Nodes        int            `json:"nodes"`
	Ops          map[string]int `json:"ops"` // nodes by operator
	Parameters   uint64         `json:"parameters"`
	MACs         uint64         `json:"macs"`       // per full batch
	Elements     uint64         `json:"elements"`   // per full batch
	PeakBytes    uint64         `json:"peak_bytes"` // one full batch
	TotalMACs    uint64         `json:"total_macs"` // whole evaluation set
	Outputs      []Output       `json:"outputs"`
	RowSeparable bool           `json:"row_separable"` // each output row depends on its input row alone

	Model *onnx.Model `json:"-"` // the parsed model, for ref.Compile
}

// Vet checks a model before anything runs it.
//
// Errors: *onnx.Refusal (via errors.As) with a stable reason; the first rule that fails decides. Pure function of its arguments.
func Vet(model []byte, spec Spec) (Report, error) {
	return Report{}, errors.New("vet model: not wired")
}
