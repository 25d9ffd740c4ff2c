package ref

import (
	"sync"
	"sync/atomic"
)

// grain is how many multiply-adds a share of work has at least: some ten microseconds, several times what waking a thread costs.
const grain = 1 << 20

// shares is the number of goroutines for n pieces of work of so many multiply-adds together. It never changes a bit of a result.
func (p *Program) shares(n int, macs uint64) int {
	return min(p.threads, n, int(min(macs/grain, uint64(p.threads))))
}

// share calls do for pieces lo to hi of n until all are done, from so many goroutines, worker 0 being the caller's own. The pieces go
// out a few at a time, so that a goroutine that is held up holds nobody else up. A panic of a piece is the caller's.
func share(workers, n int, do func(worker, lo, hi int)) {
	step := max(1, n/(4*workers))
	var next atomic.Int64
	var failed atomic.Pointer[any]
	var wait sync.WaitGroup
	work := func(worker int) {
		defer func() {
			if r := recover(); r != nil {
				failed.CompareAndSwap(nil, &r)
			}
		}()
		for failed.Load() == nil {
			lo := int(next.Add(int64(step))) - step
			if lo >= n {
				return
			}
			do(worker, lo, min(n, lo+step))
		}
	}
	for w := 1; w < workers; w++ {
		wait.Go(func() { work(w) })
	}
	work(0)
	wait.Wait()
	if r := failed.Load(); r != nil {
		panic(*r)
	}
}
