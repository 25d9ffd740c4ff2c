package devnet

import (
	"context"
	"errors"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
)

// feed follows the chain for the supervisor: it keeps all events, and shows each as it happens.
type feed struct {
	cancel context.CancelFunc
	done   chan struct{}

	mu      sync.Mutex
	changed chan struct{} // closed and replaced when something new is there
	events  []arena.Event
	final   uint64
	err     error
}

// startFeed follows the deployment from its first block; show is told of each event once.
func startFeed(ctx context.Context, w *chain.Watcher, show func(arena.Event)) *feed {
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	f := &feed{cancel: cancel, done: make(chan struct{}), changed: make(chan struct{})}
	updates := make(chan chain.Update, 16)
	go func() {
		err := w.Run(ctx, updates)
		f.mu.Lock()
		f.err = err
		f.mu.Unlock()
		close(updates)
	}()
	go func() {
		defer close(f.done)
		for u := range updates {
			f.take(u, show)
		}
		f.wake()
	}()
	return f
}

func (f *feed) take(u chain.Update, show func(arena.Event)) {
	f.mu.Lock()
	if u.Rollback {
		f.events = slices.DeleteFunc(f.events, func(e arena.Event) bool { return e.Block > u.RollbackTo })
	}
	f.events = append(f.events, u.Events...)
	f.final = u.Final.Number
	f.mu.Unlock()
	for _, e := range u.Events {
		show(e)
	}
	f.wake()
}

func (f *feed) wake() {
	f.mu.Lock()
	defer f.mu.Unlock()
	close(f.changed)
	f.changed = make(chan struct{})
}

func (f *feed) stop() {
	f.cancel()
	<-f.done
}

// snapshot is all events so far, and a channel that is closed when there are more.
func (f *feed) snapshot() ([]arena.Event, <-chan struct{}, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.events), f.changed, f.err
}

// until waits until done is true of the events. Errors: the cause of ctx; that the chain cannot be followed any more.
func (f *feed) until(ctx context.Context, done func([]arena.Event) bool) error {
	for {
		events, changed, err := f.snapshot()
		switch {
		case done(events):
			return nil
		case err != nil:
			return err
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-f.done:
			return errors.New("the chain is no longer followed")
		case <-changed:
		}
	}
}

// forgetful keeps nothing: the supervisor always reads from the deployment on.
type forgetful struct{}

var _ chain.Archive = forgetful{}

func (forgetful) LogCursor(context.Context) (uint64, common.Hash, uint64, bool, error) {
	return 0, common.Hash{}, 0, false, nil
}

func (forgetful) AppendLogs(context.Context, []types.Log, uint64, common.Hash, uint64) error {
	return nil
}

func (forgetful) Logs(context.Context, func([]types.Log) error) error { return nil }
