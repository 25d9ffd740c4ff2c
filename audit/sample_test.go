package audit

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/metric"
)

// TestSample_RefutesWhatCannotBe: some rows bound what all rows can be.
func TestSample_RefutesWhatCannotBe(t *testing.T) {
	of := func(kind metric.Kind, n uint64, rows int, stats metric.Stats) *sample {
		return &sample{kind, n, eval.Sample{Rows: make([]int, rows), Stats: stats}}
	}
	for name, c := range map[string]struct {
		s     *sample
		claim arena.Score
		says  string // empty: nothing speaks against it
	}{
		"fits":                      {of(metric.Accuracy, 300, 60, metric.Stats{Correct: 54}), 900_000, ""},
		"no such count":             {of(metric.Accuracy, 300, 60, metric.Stats{Correct: 54}), 900_001, "no count of right rows out of 300 gives 0.900001"},
		"more right than claimed":   {of(metric.Accuracy, 100, 60, metric.Stats{Correct: 60}), 590_000, "allows 59 right rows in all"},
		"as many as claimed":        {of(metric.Accuracy, 100, 59, metric.Stats{Correct: 59}), 590_000, "would come with a chance of"},
		"more wrong than claimed":   {of(metric.Accuracy, 100, 60, metric.Stats{Correct: 10}), 600_000, "needs 60 right rows in all"},
		"improbable":                {of(metric.Accuracy, 10_000, 1000, metric.Stats{Correct: 500}), 900_000, "would come with a chance of"},
		"probable":                  {of(metric.Accuracy, 10_000, 1000, metric.Stats{Correct: 880}), 900_000, ""},
		"all and none":              {of(metric.Accuracy, 100, 10, metric.Stats{Correct: 10}), 1_000_000, ""},
		"losses fit":                {of(metric.MSE, 100, 10, metric.Stats{Q: 1_000_000_000}), 100_000, ""},
		"losses alone are too many": {of(metric.MSE, 100, 10, metric.Stats{Q: 11_000_000_000}), 100_000, "their losses alone are more than the score allows"},
		"the worst loss":            {of(metric.MSE, 100, 10, metric.Stats{Q: 1 << 60}), arena.MaxScore, ""},
		"no mean":                   {of(metric.ROCAUC, 100, 10, metric.Stats{}), 900_000, ""},
		"a verdict":                 {of(metric.Accuracy, 100, 10, metric.Stats{}), arena.VerdictInvalidModel, "the model runs"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.s.refutes(c.claim)
			if c.says == "" {
				require.NoError(t, err)
			} else {
				require.ErrorContains(t, err, c.says)
			}
		})
	}
	require.InDelta(t, 1.0/252, chance(10, 5, 5, 5), 1e-12)
}
