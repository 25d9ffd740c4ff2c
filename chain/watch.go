package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ai-arena/arenad/arena"
)

const (
	// defaultPoll is how often the head is asked for. Need: a duty must start within one block (1 s on a devnet); one
	// small request four times a second is nothing for an endpoint.
	defaultPoll = 250 * time.Millisecond
	// tailBatch bounds one request for blocks that are not final: 64 headers of 1 KiB.
	tailBatch = 64
	// firstRange and maxRange bound eth_getLogs over final blocks, in blocks. The range aims at wantLogs per answer: 10,000
	// logs of some 700 bytes of JSON are 7 MiB, so that memory stays flat however dense the blocks are. It halves when the
	// endpoint refuses.
	firstRange = 16
	maxRange   = 131_072
	wantLogs   = 10_000
	// maxRetryPause ends the doubling of pauses after failures, so that the stream is back well within 30 s.
	maxRetryPause = 5 * time.Second
)

// Update is what happened on the chain since the update before. Apply it in this order: roll back, then the events.
type Update struct {
	Rollback   bool   // events above RollbackTo never happened
	RollbackTo uint64 // block number; never below the Final of the update before
	Events     []arena.Event
	Head       Head // the newest block whose events have been given
	Final      Head // the newest block that cannot change any more; its events are archived
	Live       bool // Head is the newest block of the chain, as far as the endpoint knows
}

// Archive keeps final logs on disk, with the block up to which they are complete. store implements it.
type Archive interface {
	// LogCursor is the last block whose logs are kept; ok is false for an empty archive.
	LogCursor(ctx context.Context) (number uint64, hash common.Hash, time uint64, ok bool, err error)
	// AppendLogs keeps logs and moves the cursor to the block given, durably and at once.
	AppendLogs(ctx context.Context, logs []types.Log, number uint64, hash common.Hash, time uint64) error
	// Logs hands out all kept logs in order, in batches.
	Logs(ctx context.Context, f func([]types.Log) error) error
}

// WatchConfig tunes a Watcher; the zero value is usable.
type WatchConfig struct {
	Finality Finality
	Poll     time.Duration // 0: four times a second
}

// Watcher follows the arena's events over reorganisations. One goroutine runs it.
type Watcher struct {
	client  *Client
	decoder *Decoder
	addrs   []common.Address
	archive Archive
	cfg     WatchConfig
	log     *slog.Logger

	base  Head  // newest archived block
	tail  []tip // blocks above base, oldest first, each the parent of the next
	undo  *uint64
	width uint64 // of the next range request
	told  Update // the last update that was sent
}

// tip is a block that may still change, with its logs.
type tip struct {
	Head
	logs []types.Log
}

// NewWatcher gives a watcher of the deployment.
func NewWatcher(client *Client, d Deployment, archive Archive, cfg WatchConfig, log *slog.Logger) *Watcher {
	if cfg.Poll <= 0 {
		cfg.Poll = defaultPoll
	}
	w := &Watcher{
		client: client, decoder: NewDecoder(d.Addresses), addrs: d.Addresses.emitters(), archive: archive, cfg: cfg,
		log: log.With("component", "watcher"), width: firstRange,
	}
	if d.Block > 0 {
		w.base.Number = d.Block - 1
	}
	return w
}

// Run first gives the archived events, then follows the chain until ctx ends, which is no error. Sending to out blocks
// the watcher, never loses anything. Transient faults of the endpoints are waited out.
//
// Errors: ErrDeepReorg, ErrWrongChain, faults of the archive, events that cannot be decoded.
func (w *Watcher) Run(ctx context.Context, out chan<- Update) error {
	if err := w.replay(ctx, out); err != nil {
		return quiet(ctx, err)
	}
	pause := w.cfg.Poll
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-timer.C:
		}
		err := w.step(ctx, out)
		switch {
		case err == nil:
			pause = w.cfg.Poll
		case ctx.Err() != nil:
			return nil
		case errors.Is(err, ErrDeepReorg), errors.Is(err, ErrWrongChain), errors.Is(err, errFatal):
			return err
		case errors.Is(err, errMoved):
			pause = w.cfg.Poll
		default:
			pause = min(2*pause, maxRetryPause)
			w.log.Warn("Chain cannot be followed right now", "err", err, "retry_in", pause)
		}
		timer.Reset(pause)
	}
}

// errFatal marks faults that waiting does not cure; errMoved a chain that changed while it was read.
var (
	errFatal = errors.New("watcher stops")
	errMoved = errors.New("the chain moved meanwhile")
)

// quiet drops an error that only says that ctx ended.
func quiet(ctx context.Context, err error) error {
	select {
	case <-ctx.Done():
		return nil
	default:
		return err
	}
}

// replay gives what the archive holds.
func (w *Watcher) replay(ctx context.Context, out chan<- Update) error {
	number, hash, at, ok, err := w.archive.LogCursor(ctx)
	if err != nil {
		return fmt.Errorf("read cursor: %w", err)
	}
	if !ok {
		return nil
	}
	cursor := Head{Number: number, Hash: hash, Time: arena.Time(at)}
	w.base = cursor
	err = w.archive.Logs(ctx, func(logs []types.Log) error {
		events, err := w.decoder.Events(logs)
		if err != nil {
			return err
		}
		if len(events) == 0 {
			return nil
		}
		last := events[len(events)-1]
		at := Head{Number: last.Block, Hash: last.BlockHash, Time: last.Time}
		return w.send(ctx, out, Update{Events: events, Head: at, Final: at})
	})
	if err != nil {
		return fmt.Errorf("replay archive: %w", err)
	}
	return w.send(ctx, out, Update{Head: cursor, Final: cursor})
}

func (w *Watcher) send(ctx context.Context, out chan<- Update, u Update) error {
	select {
	case out <- u:
		w.told = u
		w.told.Events = nil
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// top is the newest block whose events have been read.
func (w *Watcher) top() Head {
	if n := len(w.tail); n > 0 {
		return w.tail[n-1].Head
	}
	return w.base
}

// step brings the stream to the present head.
func (w *Watcher) step(ctx context.Context, out chan<- Update) error {
	head, err := w.client.latest(ctx)
	if err != nil {
		return err
	}
	if err := w.reconcile(ctx, head); err != nil {
		return err
	}
	final, err := w.client.final(ctx, w.cfg.Finality, head.Number)
	if err != nil {
		return err
	}
	if final > w.top().Number {
		if err := w.backfill(ctx, out, final, head.Number); err != nil {
			return err
		}
	}
	var events []arena.Event
	for w.top().Number < head.Number {
		got, err := w.extend(ctx, min(head.Number, w.top().Number+tailBatch))
		if err != nil {
			return w.flush(ctx, out, events, head.Number, err)
		}
		events = append(events, got...)
	}
	if err := w.settle(ctx, final); err != nil {
		return err
	}
	return w.flush(ctx, out, events, head.Number, nil)
}

// flush sends what was found, if there is news, and passes err on.
func (w *Watcher) flush(ctx context.Context, out chan<- Update, events []arena.Event, newest uint64, err error) error {
	u := Update{Events: events, Head: w.top(), Final: w.base, Live: w.top().Number >= newest}
	if w.undo != nil {
		u.Rollback, u.RollbackTo = true, *w.undo
	}
	if u.Rollback || len(events) > 0 || u.Head != w.told.Head || u.Final != w.told.Final || u.Live != w.told.Live {
		if serr := w.send(ctx, out, u); serr != nil {
			return serr
		}
		w.undo = nil
	}
	return err
}

// reconcile drops the blocks of the tail that are no longer on the chain.
func (w *Watcher) reconcile(ctx context.Context, head block) error {
	top := w.top()
	if top.Hash == (common.Hash{}) || head.Hash == top.Hash || head.Parent == top.Hash {
		return nil
	}
	for {
		top = w.top()
		if top.Number > head.Number {
			// A shorter chain: another branch, or an endpoint that lags behind the one that answered before.
			if i := int(head.Number) - int(w.base.Number) - 1; i >= 0 && i < len(w.tail) && w.tail[i].Hash == head.Hash {
				return errMoved
			}
			if head.Number < w.base.Number || (head.Number == w.base.Number && head.Hash == w.base.Hash) {
				return fmt.Errorf("endpoint is at block %d, behind block %d that was final", head.Number, w.base.Number)
			}
		} else {
			b, err := w.client.blockByNumber(ctx, top.Number)
			if err != nil {
				return err
			}
			if b.Hash == top.Hash {
				return nil
			}
		}
		if len(w.tail) == 0 {
			return fmt.Errorf("%w: block %d was %s; if the chain was replaced on purpose, start with a new data folder",
				ErrDeepReorg, top.Number, top.Hash)
		}
		w.tail = w.tail[:len(w.tail)-1]
		to := w.top().Number
		if w.undo == nil || to < *w.undo {
			w.undo = &to
		}
	}
}

// extend reads the blocks after the top, up to last, each linked to its parent, with their logs.
func (w *Watcher) extend(ctx context.Context, last uint64) ([]arena.Event, error) {
	top := w.top()
	found, err := w.client.blocks(ctx, top.Number+1, last)
	if err != nil {
		return nil, err
	}
	parent := top.Hash
	var ask []block
	for _, b := range found {
		if parent != (common.Hash{}) && b.Parent != parent {
			return nil, errMoved
		}
		parent = b.Hash
		if w.mayHoldLogs(b.Bloom) {
			ask = append(ask, b)
		}
	}
	logs := map[common.Hash][]types.Log{}
	if len(ask) > 0 {
		answers, err := w.client.logsOf(ctx, w.addrs, ask)
		if err != nil {
			return nil, err
		}
		for i, b := range ask {
			logs[b.Hash] = stamped(answers[i], b.Head)
		}
	}
	var events []arena.Event
	for _, b := range found {
		got, err := w.decoder.Events(logs[b.Hash])
		if err != nil {
			return nil, errors.Join(errFatal, err)
		}
		events = append(events, got...)
	}
	for _, b := range found {
		w.tail = append(w.tail, tip{Head: b.Head, logs: logs[b.Hash]})
	}
	return events, nil
}

// mayHoldLogs tells whether a block's filter admits logs of the arena.
func (w *Watcher) mayHoldLogs(bloom types.Bloom) bool {
	for _, a := range w.addrs {
		if bloom.Test(a.Bytes()) {
			return true
		}
	}
	return false
}

// stamped gives each log the time of its block; not every endpoint says it.
func stamped(logs []types.Log, h Head) []types.Log {
	for i := range logs {
		logs[i].BlockTimestamp = uint64(h.Time)
	}
	return logs
}

// settle archives the tail up to the final block.
func (w *Watcher) settle(ctx context.Context, final uint64) error {
	n := 0
	var logs []types.Log
	for n < len(w.tail) && w.tail[n].Number <= final {
		logs = append(logs, w.tail[n].logs...)
		n++
	}
	if n == 0 {
		return nil
	}
	return w.keep(ctx, logs, w.tail[n-1].Head, n)
}

// keep archives logs up to the block at, the n-th of the tail.
func (w *Watcher) keep(ctx context.Context, logs []types.Log, at Head, n int) error {
	if err := w.archive.AppendLogs(ctx, logs, at.Number, at.Hash, uint64(at.Time)); err != nil {
		return errors.Join(errFatal, fmt.Errorf("archive logs: %w", err))
	}
	w.base = at
	w.tail = append([]tip(nil), w.tail[n:]...)
	return nil
}
