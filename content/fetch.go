package content

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"sync"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/internal/strictpb"
)

var (
	// ErrUnavailable: no provider is left and the content is not complete. What was verified stays on disk; the caller
	// tries again with other providers, or later.
	ErrUnavailable = errors.New("content unavailable")
	// ErrBadPeer: a peer sent what the content does not contain. The caller scores it down and does not ask it again.
	ErrBadPeer = errors.New("peer sent wrong content")
	// errNotServed: a peer answered that it cannot serve; it did nothing wrong.
	errNotServed = errors.New("peer does not serve the content")
)

// Fetcher gets blobs from peers into a store. Safe for concurrent use.
type Fetcher struct {
	store   *Store
	dialer  Dialer
	sources []Source
	log     *slog.Logger

	mu     sync.Mutex
	active map[arena.Content]chan struct{} // closed when the fetch under way ends
}

// NewFetcher makes a fetcher that opens its streams with dialer, and asks the sources for what no peer gives.
func NewFetcher(store *Store, dialer Dialer, log *slog.Logger, sources ...Source) *Fetcher {
	return &Fetcher{
		store: store, dialer: dialer, sources: sources, log: log.With("component", "content"),
		active: make(map[arena.Content]chan struct{}),
	}
}

// Progress of a fetch.
type Progress struct {
	Done, Total uint64 // bytes; Done counts verified bytes only, those of an earlier run included
	Peer        string // who sent the last block, a peer or a source; empty for what was on disk
}

// Watcher hears of a fetch; each function may be nil. Calls come from several goroutines, one at a time, and must
// return quickly.
type Watcher struct {
	Progress func(Progress)
	Dropped  func(peerID string, reason error) // the peer (never a source) is not asked again in this fetch; see ErrBadPeer
}

// Fetch gets c from the providers and returns when the store holds all of it. It starts with what an earlier fetch left
// on disk and asks several providers at once. Every block is checked against its link before anything is done with it.
//
//	c          as the chain says it; a peer cannot send more than c.Size
//	providers  peer ids, the most promising first
//
// Errors: ErrLayout, ErrSize, ErrTooLarge: nobody can have this content; ErrUnavailable, ErrBusy, ErrFull: see there;
// the cause of ctx.
func (f *Fetcher) Fetch(ctx context.Context, c arena.Content, providers []string, w Watcher) (err error) {
	if err := checkContent(c); err != nil {
		return err
	}
	if c.Size > f.store.cfg.MaxBlobBytes || layoutOf(c.Size).leaves > math.MaxUint32 {
		return fmt.Errorf("content of %d bytes, limit %d: %w", c.Size, f.store.cfg.MaxBlobBytes, ErrTooLarge)
	}
	release, err := f.enter(ctx, c)
	if err != nil {
		return err
	}
	defer release()
	if f.store.Has(c) {
		return nil
	}
	p, err := f.store.openPartial(c)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, p.close()) }()
	left := c.Size - p.bytesDone()
	room, err := f.store.room(left)
	if err != nil {
		return err
	}
	if left > room {
		return fmt.Errorf("fetch %d bytes, room for %d: %w", left, room, ErrFull)
	}
	if p.bytesDone() > 0 {
		f.log.InfoContext(ctx, "Resuming fetch", "cid", c, "done", p.bytesDone(), "size", c.Size)
	}
	job := newJob(f, p, w)
	err = job.run(ctx, peersOf(f.dialer, providers))
	if errors.Is(err, ErrUnavailable) && len(f.sources) > 0 {
		var others []supplier
		for _, s := range f.sources {
			others = append(others, newBlockSupplier(s))
		}
		err = job.run(ctx, others)
	}
	if err != nil {
		return err
	}
	return p.finish(f.store)
}

// peersOf are the peers as suppliers, each once.
func peersOf(d Dialer, ids []string) (out []supplier) {
	seen := make(map[string]bool)
	for _, id := range ids {
		if !seen[id] {
			seen[id] = true
			out = append(out, peerSupplier{d, id})
		}
	}
	return out
}

// enter waits until no other fetch of c runs in this process.
func (f *Fetcher) enter(ctx context.Context, c arena.Content) (release func(), err error) {
	for {
		f.mu.Lock()
		other, busy := f.active[c]
		if !busy {
			mine := make(chan struct{})
			f.active[c] = mine
			f.mu.Unlock()
			return func() {
				f.mu.Lock()
				delete(f.active, c)
				f.mu.Unlock()
				close(mine)
			}, nil
		}
		f.mu.Unlock()
		select {
		case <-other:
		case <-ctx.Done():
			return nil, fmt.Errorf("fetch %s: %w", c, context.Cause(ctx))
		}
	}
}

// receive asks peerID for the leaves [first, end) and hands each verified leaf to take, until take says stop. A leaf's
// bytes are take's until it returns.
//
// Errors: ErrLayout, ErrSize: about the content; ErrBadPeer, errNotServed, errIdle and stream errors: about the peer.
func receive(ctx context.Context, d Dialer, peerID string, c arena.Content, first, end uint64, take taker) error {
	l := layoutOf(c.Size)
	openCtx, cancel := context.WithTimeout(ctx, idleLimit)
	stream, err := d.OpenStream(openCtx, peerID, Protocol)
	cancel()
	if err != nil {
		return fmt.Errorf("open stream: %w", err)
	}
	w := watchStream(ctx, stream)
	ended := func() {} // waits for what reads the stream
	defer func() { w.end(); abandon(stream); ended() }()

	req := request{digest: c.Digest, codec: c.Codec, offset: first * BlockSize}
	req.length = min(c.Size, satMul(end, BlockSize)) - req.offset
	if err := writeFrame(stream, req.marshal()); err != nil {
		return w.cause(err)
	}
	in := bufio.NewReaderSize(stream, 64<<10)
	raw, err := readFrame(in, maxMessageBytes, nil)
	if err != nil {
		return w.cause(blame(err))
	}
	h, err := parseHeader(raw)
	if err != nil {
		return blame(err)
	}
	if h.status != statusOK {
		return fmt.Errorf("%s: %w", h.status, errNotServed)
	}

	expected := map[position][32]byte{l.root(): c.Digest}
	frames := readAhead(in, w, l.blocks(first, end), min(BlockSize, max(c.Size, 16<<10)))
	ended = frames.wait
	l.blocksOf(first, end, func(p position) bool {
		var block []byte
		if block, err = frames.next(); err != nil {
			err = w.cause(blame(err))
			return false
		}
		digest := sha256.Sum256(block)
		if digest != expected[p] {
			err = fmt.Errorf("block at level %d index %d does not match its link: %w", p.level, p.index, ErrBadPeer)
			return false
		}
		delete(expected, p)
		if err = l.admit(p, block, expected); err != nil {
			return false
		}
		// From here on c.Size is proved, at least for this block: a header that says otherwise is the peer's lie.
		if h.size != c.Size {
			err = fmt.Errorf("header says %d bytes, content has %d: %w", h.size, c.Size, ErrBadPeer)
			return false
		}
		if p.level > 0 {
			return true
		}
		var more bool
		more, err = take(p.index, digest, block)
		return more && err == nil
	})
	return err
}

// admit checks the shape of a block whose hash is right, and notes what its children must hash to. A wrong shape is the
// fault of whoever made the content. Errors: ErrLayout, ErrSize.
func (l layout) admit(p position, block []byte, expected map[position][32]byte) error {
	if p.level == 0 {
		if uint64(len(block)) == l.fileSize(p) {
			return nil
		}
		if l.depth == 0 {
			return fmt.Errorf("%d bytes, want %d: %w", len(block), l.size, ErrSize)
		}
		return fmt.Errorf("leaf %d of %d bytes, want %d: %w", p.index, len(block), l.fileSize(p), ErrLayout)
	}
	digests, err := l.decode(p, block)
	if err != nil {
		if p != l.root() {
			return err
		}
		return sizeOrLayout(l.size, block, err)
	}
	first, _ := l.children(p)
	for i, d := range digests {
		expected[position{p.level - 1, first + uint64(i)}] = d //nolint:gosec // i >= 0
	}
	return nil
}

// sizeOrLayout finds out whether a root that is not canonical for size is canonical for the size that it claims.
func sizeOrLayout(size uint64, root []byte, err error) error {
	claimed, claimErr := claimedSize(root)
	if claimErr != nil || claimed <= BlockSize || claimed == size {
		return err
	}
	other := layoutOf(claimed)
	if _, otherErr := other.decode(other.root(), root); otherErr != nil {
		return err
	}
	return fmt.Errorf("%d bytes, want %d: %w", claimed, size, ErrSize)
}

// blame makes a malformed message the peer's fault; a broken stream is nobody's.
func blame(err error) error {
	if errors.Is(err, strictpb.ErrMalformed) {
		return fmt.Errorf("%w: %w", ErrBadPeer, err)
	}
	return err
}
