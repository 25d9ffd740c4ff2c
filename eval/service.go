package eval

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/evidence"
	"github.com/ai-arena/arenad/eval/metric"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/runner"
)

// Progress is told after each batch how many of the rows are done. It must return quickly.
type Progress func(done, total int)

// Evaluate scores a model on a shard.
//
//	r         runs the model; runner.Process for models of others
//	model     ONNX bytes, already compared with the job's digest by whoever fetched them; not modified
//	shard     as dataset.ReadShard gives it
//	progress  may be nil
//
// A model at fault is a Result (Rejected, Failed), and so is a machine at fault (TooSlow, Inconclusive): T1 to T3 of the rules. Errors
// are ErrJob, and the context's cause. For one job, model and shard every Result with a vote other than TooSlow is the same on every
// machine, Elapsed excepted. Source: docs/eval.md 2, 8, 10, 11.
func Evaluate(ctx context.Context, r runner.Runner, job Job, model []byte, shard *dataset.Shard, progress Progress) (Result, error) {
	s, err := newScoring(job, shard, progress)
	if err != nil {
		return Result{}, err
	}
	return s.run(ctx, r, model, s)
}

// run runs the model on all rows and gives the result; host is s, or stands before it.
func (s *scoring) run(ctx context.Context, r runner.Runner, model []byte, host runner.Host) (Result, error) {
	rows := s.shard.Table.Rows
	res := Result{Engine: EngineID{Name: "reference", Rules: ref.Rules}, Samples: uint64(rows)} //nolint:gosec // at most 2^22 rows
	rep, err := r.Run(ctx, model, s.job.request(rows), host)
	res.Elapsed = rep.Elapsed
	if err != nil {
		return conclude(ctx, res, err)
	}
	res.Status, res.Report, res.Meter = Scored, rep.Vet, rep.Meter
	return s.finish(res)
}

// conclude says what an error of the runner makes of the model. Errors: the context's cause.
func conclude(ctx context.Context, res Result, err error) (Result, error) {
	var refusal *onnx.Refusal
	switch {
	case ctx.Err() != nil:
		return Result{}, context.Cause(ctx)
	case errors.As(err, &refusal):
		res.Status, res.Reason, res.Detail = Rejected, refusal.Reason, refusal.Error()
		if runtimeReason(refusal.Reason) {
			res.Status = Failed
		}
	case errors.Is(err, runner.ErrTooSlow):
		res.Status, res.Detail = TooSlow, err.Error()
	default:
		res.Status, res.Detail = Inconclusive, err.Error()
	}
	res.Score = res.Status.verdict()
	return res, nil
}

// runtimeReason tells failures while running from what vetting refuses.
func runtimeReason(r Reason) bool {
	switch r {
	case onnx.RunShape, onnx.RunBudget, onnx.RunArith, runner.RunPanic:
		return true
	}
	return false
}

// scoring is the host of one run: it feeds rows in their permuted order and scores what comes back. It is the only place where outputs
// and labels meet.
type scoring struct {
	job      Job
	shard    *dataset.Shard
	order    []int     // position in the run -> sample
	classes  []uint32  // of each row, where the metric compares classes
	targets  []float64 // rows x width numbers
	means    []float64 // of the target columns
	tokens   []int64   // rows x width tokens
	texts    []string  // raw text of each row
	width    int       // of a target, or of a row's tokens
	progress Progress

	out    runner.Output
	row    []float32
	ints   []int64
	leaves []evidence.Leaf
	stats  metric.Stats
}

// CheckSet verifies that models can be scored on a set as a task says: whoever gives the set asks before paying for a task that
// every validator would find faulty. Errors: ErrJob.
func CheckSet(t *spec.Task, set *dataset.Set) error {
	job, err := FromSpec(t, uint32(set.Table.Rows)) //nolint:gosec // at most 2^22 rows
	if err != nil {
		return err
	}
	_, err = newScoring(job, &dataset.Shard{Set: set}, nil)
	return err
}

func newScoring(job Job, shard *dataset.Shard, progress Progress) (*scoring, error) {
	if err := job.check(shard); err != nil {
		return nil, err
	}
	n := shard.Table.Rows
	s := &scoring{
		job: job, shard: shard, progress: progress, leaves: make([]evidence.Leaf, n),
		order: job.permutation(n),
	}
	s.stats = job.Metric.NewStats()
	if err := s.truth(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrJob, err)
	}
	return s, nil
}

// truth takes from the shard what the metric compares outputs with.
func (s *scoring) truth() (err error) {
	switch k := s.job.Metric.Kind; {
	case k.OfValues():
		if s.targets, s.width, err = s.shard.Targets(); err == nil {
			s.means = metric.Means(s.targets, s.width)
		}
	case k.OfText():
		if s.texts, err = s.shard.Texts(s.job.Metric.Text); err == nil && k == metric.BitsPerByte {
			s.tokens, s.width, err = s.shard.Tokens(s.job.Metric.Labels.Len())
		}
	default:
		if s.classes, err = s.labels(); err == nil && k == metric.ROCAUC {
			err = bothClasses(s.classes)
		}
	}
	return err
}

// bothClasses refuses a set without pairs to rank.
func bothClasses(classes []uint32) error {
	ones := 0
	for _, c := range classes {
		ones += int(c)
	}
	if ones == 0 || ones == len(classes) {
		return errors.New("all rows are of one class: roc-auc ranks rows of two")
	}
	return nil
}

// labels are the classes by the task's label map, which must be the shard's own.
func (s *scoring) labels() ([]uint32, error) {
	mine, theirs := s.job.Metric.Labels, s.shard.Manifest.Labels
	if theirs.Len() != mine.Len() {
		return nil, fmt.Errorf("%d labels, the shard has %d", mine.Len(), theirs.Len())
	}
	for c := range uint32(mine.Len()) {
		if mine.Texts() != theirs.Texts() || mine.Name(c) != theirs.Name(c) {
			return nil, fmt.Errorf("class %d is %q, in the shard %q", c, mine.Name(c), theirs.Name(c))
		}
	}
	return s.shard.Classes()
}

// Accept implements runner.Host.
func (s *scoring) Accept(out runner.Output) error {
	if err := s.job.Metric.Width(s.job.Kind, out.DType, out.Elements(), s.width); err != nil {
		return onnx.Refuse(onnx.OutShape, "%v", err)
	}
	s.out = out
	if out.DType == onnx.Int64 {
		s.ints = make([]int64, out.Elements())
	} else {
		s.row = make([]float32, out.Elements())
	}
	return nil
}

// Features implements runner.Host.
func (s *scoring) Features(dst []byte, i int) []byte {
	lo := i * int(s.job.Batch)
	rows := s.order[lo:min(lo+int(s.job.Batch), len(s.order))]
	for _, b := range s.job.Input {
		dst = b.Append(dst, &s.shard.Table, rows)
	}
	return dst
}

// Result implements runner.Host.
func (s *scoring) Result(i, rows int, payload []byte) error {
	lo, size := i*int(s.job.Batch), s.out.RowBytes()
	for k := range rows {
		sample, raw := s.order[lo+k], payload[k*size:(k+1)*size]
		r := s.score(sample, raw)
		s.stats.Add(r)
		s.leaves[sample] = evidence.Leaf{
			Index: uint64(sample), Valid: r.Valid, Class: r.Class, Correct: r.Correct, Q: r.Q,
			Output: evidence.OutputDigest(uint8(s.out.DType), s.out.Dims, raw),
		}
	}
	if s.progress != nil {
		s.progress(lo+rows, len(s.order))
	}
	return nil
}

func (s *scoring) score(sample int, raw []byte) metric.Row {
	for j := range s.ints {
		s.ints[j] = int64(binary.LittleEndian.Uint64(raw[8*j:]))
	}
	for j := range s.row {
		s.row[j] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*j:]))
	}
	m := &s.job.Metric
	switch {
	case m.Kind == metric.BitsPerByte:
		return m.Modelled(s.row, s.tokens[sample*s.width:(sample+1)*s.width], s.texts[sample])
	case m.Kind == metric.ExactMatch:
		return m.Spelled(s.ints, s.texts[sample])
	case m.Kind.OfValues():
		return m.Regressed(s.row, s.targets[sample*s.width:(sample+1)*s.width], s.means)
	case s.job.Kind == metric.Label:
		return m.Labelled(s.ints[0], s.classes[sample])
	}
	return m.Scored(s.job.Kind, s.row, s.classes[sample])
}

// finish turns the statistics into the score and the leaves into the evidence root.
func (s *scoring) finish(res Result) (Result, error) {
	digest, err := s.job.Metric.Digest()
	if err != nil {
		return Result{}, fmt.Errorf("%w: %w", ErrJob, err)
	}
	salter, salts := dataset.NewSalter(s.shard.Manifest.Salt), make([][32]byte, len(s.leaves))
	for i := range salts {
		salts[i] = salter.At(uint64(i))
	}
	tree, err := evidence.Build(s.leaves, salts)
	if err != nil {
		return Result{}, fmt.Errorf("build evidence: %w", err)
	}
	statement := evidence.Statement{
		Seed: s.job.Seed, TaskID: s.job.TaskID, SubmissionID: s.job.SubmissionID, Model: s.job.Model.SHA256,
		Dataset: s.job.Dataset.SHA256, Rules: ref.Rules, Metric: digest, Batch: s.job.Batch, Samples: res.Samples,
	}
	res.Score, res.Evidence, res.Counts = Score(s.job.Metric.Kind.Score(s.stats)), statement.Root(tree.Root()), s.stats.Counts()
	res.Proof = &Disclosure{Tree: tree, Statement: statement, Stats: s.stats}
	if s.classes != nil {
		res.Predictions = make([]uint32, len(s.leaves))
		for i := range s.leaves {
			res.Predictions[i] = s.leaves[i].Class
		}
	}
	return res, nil
}
