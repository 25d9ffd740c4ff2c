package ref

import (
	"context"
	"errors"

	"github.com/ai-arena/arenad/eval/onnx"
)

// Rules names the arithmetic that this engine follows to the bit.
const Rules = "ref/1"

// Limits stop a program at run time. A zero field means no bound.
type Limits struct {
	MACs     uint64 // multiply-adds over all calls of Run
	Elements uint64 // tensor elements written over all calls of Run
}

// Meter counts what a program has done since it was compiled.
type Meter struct {
	MACs, Elements uint64
}

// Tensor is a dense row-major value. Exactly one of F32 and I64 is in use, as DType says.
type Tensor struct {
	DType onnx.DType // Float32 or Int64
	Shape []int
	F32   []float32
	I64   []int64
}

// Program is a compiled model. Not safe for use by several goroutines at once.
type Program struct{}

// Compile prepares a model; it allocates no activations yet.
//
// Errors: *onnx.Refusal. The model must not be modified afterwards.
func Compile(m *onnx.Model, lim Limits) (*Program, error) { return nil, errors.New("compile: not wired") }

// Run evaluates one batch. in are the graph inputs in the order of Inputs; the outputs are in the order of Outputs and belong to the
// program: they are valid until the next call.
//
// Errors: *onnx.Refusal (RunShape, RunBudget, RunArith), or the context's error.
func (p *Program) Run(ctx context.Context, in []Tensor) ([]Tensor, error) { return nil, nil }

// Inputs are the names of the graph inputs that Run takes, without those that have an initializer.
func (p *Program) Inputs() []string { return nil }

// Outputs are the names of the graph outputs.
func (p *Program) Outputs() []string { return nil }

// Meter returns what all runs so far have cost.
func (p *Program) Meter() Meter { return Meter{} }
