package eval

import (
	"context"
	"fmt"
	"slices"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/evidence"
	"github.com/ai-arena/arenad/eval/metric"
	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/eval/vet"
)

// Sample is what some batches of a job gave.
type Sample struct {
	Rows   []int           // samples that were run, by their number in the manifest, ascending
	Leaves []evidence.Leaf // of Rows
	Stats  metric.Stats    // over Rows
}

// EvaluateSome runs only the batches of a job that contain the given samples, for whoever wants to look at a few rows of a
// result. Its rows come out bit for bit as in Evaluate, which cuts the same batches.
//
//	samples  numbers of rows in manifest order
//
// The result has no score and no evidence root: those are of all rows. Its status is Scored when the rows were run.
// Errors: as Evaluate; ErrJob for samples that the shard does not have.
func EvaluateSome(ctx context.Context, r runner.Runner, job Job, model []byte, shard *dataset.Shard, samples []int, progress Progress) (Result, Sample, error) {
	// Limits are for the whole set: a model that is refused for all rows is refused here, too.
	if _, err := vet.Vet(model, job.Vetting(uint32(shard.Table.Rows))); err != nil { //nolint:gosec // at most 2^22 rows
		res, err := conclude(ctx, Result{}, err)
		return res, Sample{}, err
	}
	s, err := newScoring(job, shard, nil)
	if err != nil {
		return Result{}, Sample{}, err
	}
	some := &someBatches{scoring: s, progress: progress}
	if err := some.pick(samples); err != nil {
		return Result{}, Sample{}, err
	}
	rep, err := r.Run(ctx, model, job.request(some.rows), some)
	res := Result{Elapsed: rep.Elapsed, Samples: uint64(some.rows)} //nolint:gosec // at most 2^22 rows
	if err != nil {
		res, err = conclude(ctx, res, err)
		return res, Sample{}, err
	}
	res.Status, res.Report, res.Meter = Scored, rep.Vet, rep.Meter
	return res, some.sample(), nil
}

// permutation is the order in which n samples run: equal for all validators and submissions of a task. Source: docs/eval.md 8, S1.
func (j *Job) permutation(n int) []int {
	return dataset.Permutation("arena/eval/perm/1", dataset.Hash(j.Dataset.SHA256), n)
}

// Covers tells whether the batches that contain the given samples are all batches of n rows.
func (j *Job) Covers(n int, samples []int) bool {
	picked, batches := map[int]bool{}, map[int]bool{}
	for _, i := range samples {
		picked[i] = true
	}
	for position, sample := range j.permutation(n) {
		if picked[sample] {
			batches[position/int(j.Batch)] = true
		}
	}
	return len(batches)*int(j.Batch) >= n
}

// someBatches is a host that feeds a choice of the batches, in their order.
type someBatches struct {
	*scoring
	batches  []int
	rows     int
	done     int
	progress Progress
}

func (s *someBatches) pick(samples []int) error {
	at := make([]int, len(s.order))
	for position, sample := range s.order {
		at[sample] = position
	}
	for _, i := range samples {
		if i < 0 || i >= len(at) {
			return fmt.Errorf("%w: sample %d of %d", ErrJob, i, len(at))
		}
		s.batches = append(s.batches, at[i]/int(s.job.Batch))
	}
	slices.Sort(s.batches)
	s.batches = slices.Compact(s.batches)
	for _, b := range s.batches {
		s.rows += min(int(s.job.Batch), len(s.order)-b*int(s.job.Batch))
	}
	return nil
}

// Features implements runner.Host.
func (s *someBatches) Features(dst []byte, i int) []byte {
	return s.scoring.Features(dst, s.batches[i])
}

// Result implements runner.Host.
func (s *someBatches) Result(i, rows int, payload []byte) error {
	if err := s.scoring.Result(s.batches[i], rows, payload); err != nil {
		return err
	}
	if s.done += rows; s.progress != nil {
		s.progress(s.done, s.rows)
	}
	return nil
}

// sample is what came out.
func (s *someBatches) sample() (out Sample) {
	for _, b := range s.batches {
		lo := b * int(s.job.Batch)
		out.Rows = append(out.Rows, s.order[lo:min(lo+int(s.job.Batch), len(s.order))]...)
	}
	slices.Sort(out.Rows)
	for _, i := range out.Rows {
		out.Leaves = append(out.Leaves, s.leaves[i])
	}
	out.Stats = s.stats
	return out
}
