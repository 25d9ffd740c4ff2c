package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ai-arena/arenad/arena"
)

// span is a range of final blocks with its logs.
type span struct {
	last   block
	logs   []types.Log
	events []arena.Event
	err    error
}

// backfill reads final blocks in wide ranges: fast, and with no need for each header. While one range is archived and
// handed over, the next is being read.
func (w *Watcher) backfill(ctx context.Context, out chan<- Update, final, newest uint64) error {
	if err := w.settle(ctx, w.top().Number); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	spans := make(chan span)
	done := make(chan struct{})
	go func() {
		defer close(done)
		w.spans(ctx, w.base.Number, final, spans)
	}()
	defer func() { cancel(); <-done }()
	for w.base.Number < final {
		s, ok := <-spans
		if !ok {
			return context.Cause(ctx)
		}
		if s.err != nil {
			return s.err
		}
		if err := w.keep(ctx, s.logs, s.last.Head, 0); err != nil {
			return err
		}
		if err := w.flush(ctx, out, s.events, newest, nil); err != nil {
			return err
		}
		w.log.Debug("Caught up", "block", s.last.Number, "of", final, "events", len(s.events))
	}
	return nil
}

// spans reads the blocks after from, up to final, and sends them in order; it closes out after the last one, after one
// with an error, and when ctx ends.
func (w *Watcher) spans(ctx context.Context, from, final uint64, out chan<- span) {
	defer close(out)
	for from < final {
		last := min(from+w.width, final)
		s := w.span(ctx, from+1, last)
		if s.err != nil && last > from+1 && ctx.Err() == nil && !errors.Is(s.err, errFatal) {
			w.width = max((last-from)/2, 1)
			w.log.Debug("Range refused, halved", "blocks", w.width, "err", s.err)
			continue
		}
		switch n := uint64(len(s.logs)); {
		case s.err != nil:
		case n > 2*wantLogs:
			w.width = max((last-from)*wantLogs/n, 1)
		case n < wantLogs:
			w.width = min(2*w.width, maxRange)
		}
		select {
		case out <- s:
		case <-ctx.Done():
			return
		}
		if s.err != nil {
			return
		}
		from = last
	}
}

func (w *Watcher) span(ctx context.Context, first, last uint64) span {
	end, err := w.client.blockByNumber(ctx, last)
	if err != nil {
		return span{err: err}
	}
	logs, err := w.client.logsIn(ctx, w.addrs, first, last)
	if err != nil {
		return span{err: err}
	}
	var at block
	for i := range logs {
		if logs[i].BlockTimestamp != 0 {
			continue
		}
		if at.Number != logs[i].BlockNumber || at.Hash == end.Hash {
			if at, err = w.client.blockByNumber(ctx, logs[i].BlockNumber); err != nil {
				return span{err: err}
			}
		}
		logs[i].BlockTimestamp = uint64(at.Time)
	}
	events, err := w.decoder.Events(logs)
	if err != nil {
		return span{err: errors.Join(errFatal, fmt.Errorf("read blocks %d to %d: %w", first, last, err))}
	}
	return span{last: end, logs: logs, events: events}
}
