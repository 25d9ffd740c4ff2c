package content

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"
)

const (
	// maxWorkers is the number of peers asked at once. One fast peer fills a link; four hide a slow one, and hold four
	// buffers of 1 MiB.
	maxWorkers = 4
	// maxRun is the most leaves that one of several peers is asked for in one request: 32 MiB keep a fast peer busy, and the time
	// between two requests does not count.
	maxRun = 32
	// hedgeAfter is how long a leaf may stay with a peer that sends nothing before another peer is asked for it too.
	hedgeAfter = 5 * time.Second
)

// job is one fetch: workers, one supplier each, take runs of missing leaves until none is missing.
//
// Shutdown: every worker waits on its stream (ended by ctx or by the idle limit), on changed, or on a timer, all
// together with ctx; run cancels ctx when the last leaf is in or an error ends the fetch, and waits for all workers.
type job struct {
	fetcher *Fetcher
	watcher Watcher

	mu      sync.Mutex
	partial *partial
	claims  []claim
	workers int           // at work
	spare   []supplier    // not yet asked
	changed chan struct{} // closed and replaced when leaves arrive or are given back
	dropped []error
}

// claim says who works on a leaf.
type claim struct {
	workers int
	moved   time.Time // when the first worker claimed it or last received anything
}

func newJob(f *Fetcher, p *partial, w Watcher) *job {
	return &job{
		fetcher: f, watcher: w, partial: p,
		claims: make([]claim, p.layout.leaves), changed: make(chan struct{}),
	}
}

// run gets what is missing from the suppliers. It may be called again, with others. Errors: as Fetch.
func (j *job) run(ctx context.Context, suppliers []supplier) error {
	j.spare = suppliers
	j.report("")
	workCtx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var wg sync.WaitGroup
	j.workers = min(maxWorkers, len(j.spare))
	for range j.workers {
		wg.Go(func() { j.work(workCtx, cancel) })
	}
	wg.Wait()

	if j.partial.missing == 0 {
		return nil
	}
	if err := context.Cause(workCtx); err != nil {
		return fmt.Errorf("fetch %s: %w", j.partial.content, err)
	}
	return fmt.Errorf("fetch %s, %d of %d bytes from %d providers: %w", j.partial.content, j.partial.bytesDone(),
		j.partial.content.Size, len(suppliers), errors.Join(append([]error{ErrUnavailable}, j.dropped...)...))
}

// errComplete ends the other workers when the last leaf is in.
var errComplete = errors.New("fetch complete")

func (j *job) work(ctx context.Context, cancel context.CancelCauseFunc) {
	defer func() {
		j.mu.Lock()
		j.workers--
		j.mu.Unlock()
	}()
	for {
		from, ok := j.next()
		if !ok {
			return
		}
		err := j.serveFrom(ctx, from)
		switch {
		case err == nil:
			cancel(errComplete)
			return
		case ctx.Err() != nil:
			return
		case errors.Is(err, ErrLayout), errors.Is(err, ErrSize), errors.Is(err, errStore):
			cancel(err)
			return
		}
		j.drop(ctx, from, err)
	}
}

// errStore: the own disk fails; no other peer can help.
var errStore = errors.New("store fetched block")

// serveFrom lets one supplier deliver runs until nothing is missing (nil) or it fails.
func (j *job) serveFrom(ctx context.Context, from supplier) error {
	for {
		first, end, wait, retry := j.claim(time.Now())
		if wait == nil && first == end {
			return nil
		}
		if wait != nil {
			timer := time.NewTimer(retry)
			select {
			case <-wait:
			case <-timer.C:
			case <-ctx.Done():
			}
			timer.Stop()
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			continue
		}
		err := from.receive(ctx, j.partial.content, first, end, func(leaf uint64, digest [32]byte, block []byte) (bool, error) {
			return j.put(from.name(), leaf, end, digest, block)
		})
		j.unclaim(first, end)
		if err != nil {
			return err
		}
	}
}

// claim picks the next run for a worker: leaves nobody works on, else leaves whose worker has gone quiet. first == end
// without wait: nothing is missing. With wait: all missing leaves are in work; look again when wait closes or retry has
// passed.
func (j *job) claim(now time.Time) (first, end uint64, wait <-chan struct{}, retry time.Duration) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.partial.missing == 0 {
		return 0, 0, nil, 0
	}
	free := func(i uint64) bool { return !j.partial.done[i] && j.claims[i].workers == 0 }
	quiet := func(i uint64) bool {
		return !j.partial.done[i] && j.claims[i].workers == 1 && now.Sub(j.claims[i].moved) >= hedgeAfter
	}
	for _, wanted := range []func(uint64) bool{free, quiet} {
		run := j.runLength(wanted)
		for i := range j.partial.layout.leaves {
			if !wanted(i) {
				continue
			}
			end := i
			for end < j.partial.layout.leaves && end-i < run && wanted(end) {
				j.claims[end].workers++
				j.claims[end].moved = now
				end++
			}
			return i, end, nil, 0
		}
	}
	return 0, 0, j.changed, hedgeAfter
}

// runLength is how many leaves to ask for at once: all of them where one worker is left; else half of a fair share of what there is, so that
// runs become shorter towards the end and all workers end at about the same time.
func (j *job) runLength(wanted func(uint64) bool) uint64 {
	if j.workers <= 1 {
		return j.partial.layout.leaves
	}
	left := 0
	for i := range j.partial.layout.leaves {
		if wanted(i) {
			left++
		}
	}
	return uint64(min(maxRun, max(1, left/(2*j.workers)))) //nolint:gosec // at least 1
}

// put stores a leaf of the run that ends at end; more is false when the rest of the run is no longer needed.
func (j *job) put(peerID string, leaf, end uint64, digest [32]byte, block []byte) (more bool, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	added, err := j.partial.put(leaf, digest, block)
	if err != nil {
		return false, fmt.Errorf("%w: %w", errStore, err)
	}
	now := time.Now()
	for i := leaf + 1; i < end; i++ {
		j.claims[i].moved = now
		more = more || !j.partial.done[i]
	}
	if added {
		j.report(peerID)
		j.notify()
	}
	return more, nil
}

func (j *job) unclaim(first, end uint64) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for i := first; i < end; i++ {
		j.claims[i].workers--
	}
	j.notify()
}

func (j *job) notify() {
	close(j.changed)
	j.changed = make(chan struct{})
}

func (j *job) next() (supplier, bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if len(j.spare) == 0 || j.partial.missing == 0 {
		return nil, false
	}
	first := j.spare[0]
	j.spare = j.spare[1:]
	return first, true
}

func (j *job) drop(ctx context.Context, from supplier, reason error) {
	level := slog.LevelDebug
	if errors.Is(reason, ErrBadPeer) {
		level = slog.LevelWarn
	}
	j.fetcher.log.Log(ctx, level, "Provider dropped", "cid", j.partial.content, "provider", from.name(), "err", reason)
	j.mu.Lock()
	defer j.mu.Unlock()
	j.dropped = append(j.dropped, fmt.Errorf("%s: %w", from.name(), reason))
	if peer, ok := from.(peerSupplier); ok && j.watcher.Dropped != nil {
		j.watcher.Dropped(peer.id, reason)
	}
}

// report tells how far the fetch is. The caller holds mu, or is alone.
func (j *job) report(peerID string) {
	if j.watcher.Progress != nil {
		j.watcher.Progress(Progress{Done: j.partial.bytesDone(), Total: j.partial.content.Size, Peer: peerID})
	}
}
