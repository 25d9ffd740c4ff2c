package train

import (
	"context"
	"time"
)

// Job is one task to train for.
type Job struct {
	Spec     []byte                              // task spec, canonical JSON
	Dir      string                              // folder with the node's local data
	Deadline time.Time                           // the model is useless after it; zero: none
	Load     func(context.Context) (Data, error) // reads Dir as the spec says; only the built-in trainer calls it
}

// Trainer makes a model for a job: an ONNX file with one input [batch, ...] and one output [batch, classes or outputs].
type Trainer interface {
	// Train returns the file. Errors: ErrData, ErrDiverged, ErrDeclined, ErrCommand, or the context's cause.
	Train(ctx context.Context, job Job, progress Progress) ([]byte, Report, error)
}

// Event is one progress report.
type Event struct {
	Progress float64 // 0..1
	Message  string
	Epoch    int // from 1; 0 when the trainer does not say
	Epochs   int
	Loss     float64 // mean training loss of the epoch
	Metric   float64 // accuracy (classification) or mean squared error on the held-out rows
}

// Progress receives events, one at a time, while training runs. It must return quickly. Nil is allowed.
type Progress func(Event)

// Report sums a training up. An external trainer fills only what its last progress line said.
type Report struct {
	Epochs int     // epochs run
	Best   int     // epoch whose weights were kept
	Loss   float64 // training loss at Best
	Metric float64 // held-out metric at Best
	Rows   int     // rows trained on
	Held   int     // rows held out
}

// Builtin is the trainer of this package as a Trainer.
type Builtin struct{ Config Config }

var (
	_ Trainer = Builtin{}
	_ Trainer = (*External)(nil)
)

// Train loads the data of the job and trains on it. Near the deadline it stops early and returns the best model so far.
func (b Builtin) Train(ctx context.Context, job Job, progress Progress) ([]byte, Report, error) {
	data, err := job.Load(ctx)
	if err != nil {
		return nil, Report{}, err
	}
	cfg := b.Config
	cfg.until = job.Deadline
	return Run(ctx, cfg, data, progress)
}
