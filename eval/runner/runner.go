package runner

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/ref/kern"
	"github.com/ai-arena/arenad/eval/vet"
)

// Sentinels. A refusal of the model is an *onnx.Refusal instead (errors.As).
var (
	// ErrTooSlow: the wall clock passed although the counted budgets hold. The validator votes TOO_SLOW.
	ErrTooSlow = errors.New("run out of time")
	// ErrFault: the child died or broke the protocol: a matter of this machine, which gives no vote.
	ErrFault = errors.New("run model")
)

// Request is one run of one model over one set of rows.
type Request struct {
	Spec    vet.Spec      // inputs, batch, rows, counted limits
	Output  string        // graph output to read; empty: the model's only one
	Wall    time.Duration // after which the child is killed
	Threads int           // processors that the child may keep busy; 0: one
	Kernels string        // set of kernels, by name; empty: as ARENAD_KERNELS says, else the fastest. No bit hangs on it
}

// Batches is the number of batches that the rows are cut into; the last may be short.
func (r *Request) Batches() int {
	return int((r.Spec.Rows + uint64(r.Spec.Batch) - 1) / uint64(r.Spec.Batch))
}

// rowsOf is the number of rows in batch i.
func (r *Request) rowsOf(i int) int {
	return int(min(uint64(r.Spec.Batch), r.Spec.Rows-uint64(i)*uint64(r.Spec.Batch)))
}

// choose fixes the set of kernels: the child has no environment. Errors: kern.ErrSet.
func (r *Request) choose() error {
	if r.Kernels == "" {
		r.Kernels = os.Getenv(kern.Variable)
	}
	set, err := kern.Choose(r.Kernels)
	r.Kernels = set.String()
	return err
}

func (r *Request) check() error {
	switch {
	case r.Spec.Batch < 1 || r.Spec.Batch > 4096:
		return fmt.Errorf("batch of %d rows: want 1 to 4096", r.Spec.Batch)
	case r.Spec.Rows < 1:
		return errors.New("no rows to run")
	case len(r.Spec.Inputs) < 1:
		return errors.New("no inputs to feed")
	case r.Wall <= 0:
		return fmt.Errorf("wall clock limit of %s: want more than 0", r.Wall)
	}
	return nil
}

// Output is the type and shape of the rows that the model gives.
type Output struct {
	DType onnx.DType `json:"dtype"`
	Dims  []uint32   `json:"dims"` // of one row; empty for a single number
}

// Elements is the number of values in one row.
func (o Output) Elements() int {
	n := 1
	for _, d := range o.Dims {
		n *= int(d)
	}
	return n
}

// RowBytes is the length of one row, little endian.
func (o Output) RowBytes() int { return o.Elements() * o.DType.Size() }

// Report is what is known of a run. When the run failed only Elapsed is set.
type Report struct {
	Vet     vet.Report
	Output  Output
	Meter   ref.Meter
	Sandbox Layers        // what the child stood behind; nothing for InProcess
	Elapsed time.Duration // wall clock, start of the child included
}

// Host is the side of a run that owns the data. Its methods are called one at a time by the call of Run, except that Features runs
// beside Result.
type Host interface {
	// Accept looks at the output before the first batch; an error ends the run and is returned by Run.
	Accept(Output) error
	// Features appends the rows of batch i to dst: for each input in the order of Request.Spec.Inputs the little-endian values
	// of all rows.
	Features(dst []byte, i int) []byte
	// Result takes the output rows of batch i, in the order of its features; payload is valid during the call only. An error ends
	// the run and is returned by Run.
	Result(i, rows int, payload []byte) error
}

// Runner runs models. Process is the one for models of others.
type Runner interface {
	// Run vets and runs a model over all batches.
	//
	// Errors: *onnx.Refusal, ErrTooSlow, ErrFault, the context's cause, what Host returned. model is not modified.
	Run(ctx context.Context, model []byte, req Request, host Host) (Report, error)
}

var (
	_ Runner = Process{}
	_ Runner = InProcess{}
)
