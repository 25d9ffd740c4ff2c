package node

import (
	"context"
	"errors"
	"sync"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// errLate: by the clock of the chain it is too late. The caller makes do with what it has.
var errLate = errors.New("too late by the clock of the chain")

// chainClock tells those who perform actions what time it is on the chain, which alone decides when a window closes. The
// loop moves it. Safe for concurrent use; it has no goroutine.
type chainClock struct {
	mu      sync.Mutex
	now     arena.Time
	block   chan struct{} // closed with the next block
	waiting map[*deadline]struct{}
}

type deadline struct {
	at     arena.Time
	cancel context.CancelCauseFunc
}

func newChainClock() *chainClock {
	return &chainClock{block: make(chan struct{}), waiting: map[*deadline]struct{}{}}
}

// advanced tells the clock the time.
func (c *chainClock) advanced(h consensus.Head, _ uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = h.Time
	close(c.block)
	c.block = make(chan struct{})
	for d := range c.waiting {
		if d.at <= c.now {
			d.cancel(errLate)
			delete(c.waiting, d)
		}
	}
}

// until gives a context that ends, with errLate as its cause, with the first block at `at` or later.
func (c *chainClock) until(ctx context.Context, at arena.Time) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(ctx)
	c.mu.Lock()
	defer c.mu.Unlock()
	if at <= c.now {
		cancel(errLate)
		return ctx, func() {}
	}
	d := &deadline{at, cancel}
	c.waiting[d] = struct{}{}
	return ctx, func() {
		c.mu.Lock()
		delete(c.waiting, d)
		c.mu.Unlock()
		cancel(nil)
	}
}

// next waits for the next block, or for news if that is sooner. Errors: the cause of ctx.
func (c *chainClock) next(ctx context.Context, news <-chan struct{}) error {
	c.mu.Lock()
	block := c.block
	c.mu.Unlock()
	select {
	case <-block:
		return nil
	case <-news:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
