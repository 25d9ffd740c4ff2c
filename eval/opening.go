package eval

import (
	"context"
	"fmt"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/evidence"
	"github.com/ai-arena/arenad/eval/runner"
)

// EvaluateAndOpen evaluates as Evaluate does, and opens samples of it: leaf, salt, path and raw output row of each, in the order
// asked for. A validator that is asked for rows thus need not have kept any.
//
//	samples  numbers of rows in manifest order; one asked for twice is opened twice
//
// Without a score there is nothing to open: openings is then nil. Errors: as Evaluate; ErrJob for samples that the shard does not
// have. Source: docs/eval.md 11.
func EvaluateAndOpen(ctx context.Context, r runner.Runner, job Job, model []byte, shard *dataset.Shard, samples []uint64) (Result, []evidence.Opening, error) {
	s, err := newScoring(job, shard, nil)
	if err != nil {
		return Result{}, nil, err
	}
	k := &keeping{scoring: s, rows: make(map[int][]byte, len(samples))}
	for _, i := range samples {
		if i >= uint64(len(s.order)) {
			return Result{}, nil, fmt.Errorf("%w: sample %d of %d", ErrJob, i, len(s.order))
		}
		k.rows[int(i)] = nil //nolint:gosec // below the number of rows
	}
	res, err := s.run(ctx, r, model, k)
	if err != nil || res.Status != Scored {
		return res, nil, err
	}
	openings := make([]evidence.Opening, len(samples))
	for n, i := range samples {
		if openings[n].Proof, err = res.Proof.Tree.Open(i); err != nil {
			return Result{}, nil, err
		}
		openings[n].Row = k.rows[int(i)] //nolint:gosec // below the number of rows
	}
	return res, openings, nil
}

// keeping is a host that keeps the raw rows of some samples.
type keeping struct {
	*scoring
	rows map[int][]byte
}

// Result implements runner.Host.
func (k *keeping) Result(i, rows int, payload []byte) error {
	if err := k.scoring.Result(i, rows, payload); err != nil {
		return err
	}
	lo, size := i*int(k.job.Batch), k.out.RowBytes()
	for n := range rows {
		if sample := k.order[lo+n]; k.wants(sample) {
			k.rows[sample] = evidence.AppendRow(nil, uint8(k.out.DType), k.out.Dims, payload[n*size:(n+1)*size])
		}
	}
	return nil
}

func (k *keeping) wants(sample int) bool {
	_, ok := k.rows[sample]
	return ok
}
