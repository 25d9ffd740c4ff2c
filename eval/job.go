package eval

import (
	"errors"
	"fmt"
	"time"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/metric"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/eval/vet"
)

// ErrJob means that the job does not fit the data set or itself. It is the task that is wrong, no model can be blamed.
var ErrJob = errors.New("evaluation job")

// Digest is a SHA-256.
type Digest [32]byte

// Blob names content: the 32 bytes of its CID, as the chain has them, and its size in bytes.
type Blob struct {
	SHA256 Digest
	Size   int64
}

// Binding feeds a column of the data set into a graph input.
type Binding = dataset.Binding

// MetricSpec says how rows are scored.
type MetricSpec = metric.Spec

// OutputKind says what a row of the output means.
type OutputKind = metric.OutputKind

// Reason is a stable code for a refusal.
type Reason = onnx.Reason

// Job is everything that a result depends on, besides the bytes of model and data set.
type Job struct {
	TaskID, SubmissionID uint64
	Round                uint32
	Seed                 Digest // of the round's draw; binds the evidence root to it

	Model, Dataset Blob

	Input  []Binding
	Output string // graph output to score; empty: the model's only one
	Kind   OutputKind
	Metric MetricSpec
	Batch  uint32 // rows of a batch, 1..4096; the result is defined for this batching
	Limits Limits
}

// DefaultBatch is used where a task names none.
const DefaultBatch = 64

// Limits bound a run. The first four are counted and part of the result; the rest guards this machine alone. Zero is no bound for a
// counted limit.
type Limits struct {
	ModelBytes uint64 // size of the model
	MACs       uint64 // multiply-adds over the whole set
	Elements   uint64 // tensor elements written over the whole set
	PeakBytes  uint64 // live tensor bytes at the worst moment

	Wall    time.Duration // 0: DefaultWall
	Threads int           // 0: 1
}

// DefaultWall is the wall clock limit where the validator set none.
const DefaultWall = 5 * time.Minute

// Status is how an evaluation ended. The order never changes.
type Status uint8

// The ways to end. Scored, Rejected and Failed are properties of model and job; the others of this machine.
const (
	Scored       Status = iota + 1 // Score is a score
	Rejected                       // static vetting refused the model: the verdict is INVALID_MODEL
	Failed                         // the model failed or passed its counted budget while running: INVALID_MODEL
	TooSlow                        // the wall clock passed although the counted budgets hold: TOO_SLOW
	Inconclusive                   // killed, out of memory, sandbox fault: no vote
)

var statusNames = [...]string{"", "scored", "rejected", "failed", "too slow", "inconclusive"}

func (s Status) String() string {
	if int(s) < len(statusNames) {
		return statusNames[s]
	}
	return fmt.Sprintf("status %d", uint8(s))
}

// EngineID names what computed a result.
type EngineID struct {
	Name  string // "reference"
	Rules string // version of the arithmetic, as "ref/1"
}

// Meter is what the run cost.
type Meter = ref.Meter

// Result is the outcome of a job.
type Result struct {
	Status Status
	Reason Reason // why there is no score; empty for Scored and TooSlow
	Detail string // a sentence for people

	Score    Score    // a verdict unless Scored; meaningless when Inconclusive
	Evidence Digest   // evidence root; zero without a score
	Samples  uint64   // n
	Counts   []uint64 // the metric's integer statistics: samples, valid, correct, sum of losses in nano-units

	Predictions []uint32    // class of each sample, in manifest order; nil for regression
	Proof       *Disclosure // what an opening needs; nil without a score

	Report  vet.Report // what vetting found; zero when the model was refused
	Engine  EngineID
	Meter   Meter
	Elapsed time.Duration
}

// check verifies the job against itself and the shard.
func (j *Job) check(s *dataset.Shard) error {
	if j.Batch < 1 || j.Batch > 4096 {
		return fmt.Errorf("%w: batch of %d rows: want 1 to 4096", ErrJob, j.Batch)
	}
	if len(j.Input) < 1 || len(j.Input) > 64 {
		return fmt.Errorf("%w: %d inputs: want 1 to 64", ErrJob, len(j.Input))
	}
	for _, b := range j.Input {
		if err := b.Check(&s.Table); err != nil {
			return fmt.Errorf("%w: %w", ErrJob, err)
		}
		if b.Column == s.Manifest.Label || b.Column == s.Manifest.ID {
			return fmt.Errorf("%w: column %q is the label or the id: a model never sees it", ErrJob, b.Column)
		}
	}
	if err := j.Metric.Check(j.Kind); err != nil {
		return fmt.Errorf("%w: %w", ErrJob, err)
	}
	return nil
}

// Vetting is the part of the job by which a model is vetted, for a shard of so many rows. Whoever submits a model can ask
// vet.Vet with it what the validators will find.
func (j *Job) Vetting(rows uint32) vet.Spec {
	v := vet.Spec{
		Batch: j.Batch, Rows: uint64(rows),
		Limits: vet.Limits{
			ModelBytes: j.Limits.ModelBytes, MACs: j.Limits.MACs, Elements: j.Limits.Elements, PeakBytes: j.Limits.PeakBytes,
		},
	}
	for _, b := range j.Input {
		v.Inputs = append(v.Inputs, vet.Input{Name: b.Name, DType: b.DType, Shape: b.Shape})
	}
	v.Labels = j.textLabels()
	return v
}

// maxTextLabels bounds the bytes of the label map that a model's own text labels go through. Need: a thousand names of 30 bytes; the
// request to the child has to hold them.
const maxTextLabels = 256 << 10

// textLabels is the label map where it consists of texts, nil where they are too long to be sent to the child.
func (j *Job) textLabels() []string {
	if j.Metric.Labels == nil || !j.Metric.Labels.Texts() {
		return nil
	}
	list, size := make([]string, j.Metric.Labels.Len()), 0
	for c := range list {
		list[c] = j.Metric.Labels.Name(uint32(c))
		if size += len(list[c]); size > maxTextLabels {
			return nil
		}
	}
	return list
}

// request is what the runner is told.
func (j *Job) request(rows int) runner.Request {
	req := runner.Request{Spec: j.Vetting(uint32(rows)), Output: j.Output, Wall: j.Limits.Wall, Threads: j.Limits.Threads}
	if req.Wall == 0 {
		req.Wall = DefaultWall
	}
	return req
}
