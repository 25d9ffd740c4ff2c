package benchmark

import (
	"context"
	"slices"
	"time"
)

// Timing is how long one call takes.
type Timing struct{ Best, Median time.Duration }

// Effort says how long to measure.
type Effort struct {
	Count int           // rounds at least
	Least time.Duration // time at least that all rounds together take
	Pause time.Duration // before each turn, for thread pools that spin for a while after their work
}

// tick is the shortest span that the clock and the calls around it do not disturb.
const tick = 50 * time.Microsecond

// Measure runs the contenders in turn, each twice to begin with, which is not counted. Calls that are shorter than some ten
// microseconds are timed several at a time.
//
// Errors: the first of a contender, or the context's.
func Measure(ctx context.Context, e Effort, contenders ...func() error) ([]Timing, error) {
	repeats := make([]int, len(contenders))
	for i, run := range contenders {
		var once time.Duration
		for range 2 {
			began := time.Now()
			if err := run(); err != nil {
				return nil, err
			}
			once = time.Since(began)
		}
		repeats[i] = 1 + int(tick/max(once, 1))
	}
	times := make([][]time.Duration, len(contenders))
	for began, round := time.Now(), 0; round < e.Count || time.Since(began) < e.Least; round++ {
		for i, run := range contenders {
			if err := ctx.Err(); err != nil {
				return nil, context.Cause(ctx)
			}
			time.Sleep(e.Pause)
			start := time.Now()
			for range repeats[i] {
				if err := run(); err != nil {
					return nil, err
				}
			}
			times[i] = append(times[i], time.Since(start)/time.Duration(repeats[i]))
		}
	}
	out := make([]Timing, len(contenders))
	for i, t := range times {
		slices.Sort(t)
		out[i] = Timing{Best: t[0], Median: t[len(t)/2]}
	}
	return out, nil
}
