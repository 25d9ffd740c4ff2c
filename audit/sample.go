package audit

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/metric"
)

// sample is what some rows say of a claim about all of them.
type sample struct {
	kind metric.Kind
	n    uint64 // rows of the shard
	got  eval.Sample
}

// improbable is the chance below which a sample refutes a claim: an honest score meets it once in 10^9 audits.
const improbable = 1e-9

// rowsOf are the rows that the seed picks; the same for every submission of the task.
func (a *auditor) rowsOf(n int) []int {
	return dataset.Permutation("arena/audit/rows/1", dataset.Hash(a.Seed), n)[:min(a.Rows, n)]
}

// runSome runs the batches that contain the rows picked.
func (a *auditor) runSome(ctx context.Context, e *exam, job eval.Job, model []byte, progress eval.Progress) (*finding, error) {
	n := e.shard.Table.Rows
	res, rows, err := eval.EvaluateSome(ctx, a.Runner, job, model, e.shard, a.rowsOf(n), progress)
	if err != nil {
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		return &finding{score: arena.VerdictTaskFault, detail: err.Error()}, nil
	}
	f := &finding{score: arena.Score(res.Score), detail: res.Detail}
	switch res.Status {
	case eval.Scored:
		f.sample = &sample{job.Metric.Kind, uint64(n), rows} //nolint:gosec // at most 2^22 rows
	case eval.TooSlow, eval.Inconclusive:
		f.unseen = fmt.Errorf("it could not be run here: %s: %s", res.Status, res.Detail)
	}
	return f, nil
}

// refutes tells why the rows contradict a score, nil if they agree with it; and what they say, for people.
func (s *sample) refutes(claim arena.Score) (text string, err error) {
	m, st := uint64(len(s.got.Rows)), s.got.Stats
	if claim > arena.MaxScore {
		return fmt.Sprintf("%d rows ran through the model", m), fmt.Errorf("the model runs: %s is no result of it", claim)
	}
	switch s.kind {
	case metric.Accuracy, metric.TopK, metric.ExactMatch:
	case metric.LogLoss, metric.MSE, metric.MAE:
		low, high := s.losses(claim)
		text = fmt.Sprintf("%d of %d rows have a loss of %.6f on average", m, s.n, float64(st.Q)/1e9/float64(m))
		if q := new(big.Int).SetUint64(st.Q); q.Cmp(high) > 0 {
			return text, fmt.Errorf("their losses alone are more than the score allows for all rows (%s to %s nano-units)", low, high)
		}
		return text, nil
	default: // not a mean over rows: a part of them bounds nothing
		return fmt.Sprintf("%d of %d rows ran through the model", m, s.n), nil
	}
	low, high := s.counts(claim)
	text = fmt.Sprintf("%d of the %d rows that were run are right", st.Correct, m)
	switch {
	case low > high:
		return text, fmt.Errorf("no count of right rows out of %d gives %s", s.n, claim)
	case st.Correct > high:
		return text, fmt.Errorf("%s allows %d right rows in all", claim, high)
	case st.Correct+(s.n-m) < low:
		return text, fmt.Errorf("%s needs %d right rows in all", claim, low)
	}
	if p := max(chance(s.n, low, m, st.Correct), chance(s.n, high, m, st.Correct)); p < improbable {
		return text, fmt.Errorf("if %s were true, so few or so many would come with a chance of %.1e", claim, p)
	}
	return text, nil
}

// counts are the least and the largest number of right rows that round to the score; low > high: there is none.
func (s *sample) counts(claim arena.Score) (low, high uint64) {
	// rnd(1e6 k / n) = c  <=>  (2c-1) n <= 2e6 k < (2c+1) n
	c, unit := int64(claim), big.NewInt(2_000_000)
	n := new(big.Int).SetUint64(s.n)
	least := new(big.Int).Mul(big.NewInt(max(2*c-1, 0)), n)
	least.Add(least, big.NewInt(1_999_999)).Quo(least, unit)
	most := new(big.Int).Mul(big.NewInt(2*c+1), n)
	most.Sub(most, big.NewInt(1)).Quo(most, unit)
	return least.Uint64(), min(most.Uint64(), s.n)
}

// losses are the least and the largest sum of losses that round to the score.
func (s *sample) losses(claim arena.Score) (low, high *big.Int) {
	half := new(big.Int).Mul(big.NewInt(500), new(big.Int).SetUint64(s.n))
	low = new(big.Int).Mul(big.NewInt(max(2*int64(claim)-1, 0)), half)
	high = new(big.Int).Mul(big.NewInt(2*int64(claim)+1), half)
	if uint64(claim) >= metric.Worst {
		high.Lsh(high, 64) // saturated: anything more
	}
	return low, high
}

// chance is the smaller tail of the hypergeometric distribution: of n rows k are right, of m drawn ones x are.
func chance(n, k, m, x uint64) float64 {
	choose := func(a, b uint64) float64 {
		if b > a {
			return math.Inf(-1)
		}
		f := func(v uint64) float64 { l, _ := math.Lgamma(float64(v) + 1); return l }
		return f(a) - f(b) - f(a-b)
	}
	all := choose(n, m)
	p := func(i uint64) float64 { return math.Exp(choose(k, i) + choose(n-k, m-i) - all) }
	var below, above float64
	for i := uint64(0); i <= m && i <= k; i++ {
		if i <= x {
			below += p(i)
		}
		if i >= x {
			above += p(i)
		}
	}
	return min(below, above)
}
