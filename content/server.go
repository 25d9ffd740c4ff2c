package content

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"sync"

	"github.com/ai-arena/arenad/arena"
)

// maxServing bounds the answers under way. Each holds one buffer of 1 MiB: 64 MiB at most. Need: a committee of 8
// fetches a model within a window of minutes; 64 serve eight committees at once.
const maxServing = 64

// Server answers blob requests from a store.
type Server struct {
	store   *Store
	log     *slog.Logger
	serving chan struct{}

	mu      sync.Mutex
	checked map[arena.Content]*checkedFile
}

// checkedFile notes which leaves of a file had the right hash when they were first served. A committee fetches the same blob several
// times; the file cannot change under its name, and a page that was right in memory stays so.
type checkedFile struct {
	info   os.FileInfo
	mu     sync.Mutex
	leaves []bool
}

// maxChecked bounds the notes: a byte a leaf, of blobs that are served at the same time.
const maxChecked = 1024

// checks are the notes of a file, fresh ones for a file that was replaced.
func (s *Server) checks(c arena.Content, f *os.File, leaves uint64) (*checkedFile, error) {
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("look at content: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if k := s.checked[c]; k != nil && os.SameFile(k.info, info) {
		return k, nil
	}
	if len(s.checked) >= maxChecked {
		clear(s.checked)
	}
	k := &checkedFile{info: info, leaves: make([]bool, leaves)}
	s.checked[c] = k
	return k, nil
}

// right tells whether a leaf has its hash, or had it before.
func (k *checkedFile) right(leaf uint64, block []byte, digest [32]byte) bool {
	k.mu.Lock()
	known := k.leaves[leaf]
	k.mu.Unlock()
	if known {
		return true
	}
	if sha256.Sum256(block) != digest {
		return false
	}
	k.mu.Lock()
	k.leaves[leaf] = true
	k.mu.Unlock()
	return true
}

// NewServer makes a server of everything in store.
func NewServer(store *Store, log *slog.Logger) *Server {
	return &Server{store: store, log: log.With("component", "content"), serving: make(chan struct{}, maxServing), checked: make(map[arena.Content]*checkedFile)}
}

// Serve answers the one request on stream and closes it. It returns when the answer is out, the client idles, goes away
// or ctx ends. It has the shape of a handler of Protocol. Safe for concurrent use.
func (s *Server) Serve(ctx context.Context, peerID string, stream io.ReadWriteCloser) {
	w := watchStream(ctx, stream)
	defer w.end()
	err := w.cause(s.serve(ctx, w, peerID))
	if err != nil {
		s.log.DebugContext(ctx, "Blob request not answered in full", "peer", peerID, "err", err)
		abandon(stream)
		return
	}
	_ = stream.Close() // all was written; the client has it or comes again
}

func (s *Server) serve(ctx context.Context, w *watch, peerID string) error {
	in := bufio.NewReaderSize(w.stream, 256)
	raw, err := readFrame(in, maxMessageBytes, nil)
	if err != nil {
		return err
	}
	req, err := parseRequest(raw)
	if err != nil {
		return errors.Join(err, writeFrame(w.stream, header{status: statusBadRequest}.marshal()))
	}
	select {
	case s.serving <- struct{}{}:
		defer func() { <-s.serving }()
	default:
		return writeFrame(w.stream, header{status: statusBusy}.marshal())
	}
	f, t, err := s.find(req)
	if errors.Is(err, ErrNotFound) {
		return writeFrame(w.stream, header{status: statusNotFound}.marshal())
	}
	if err != nil {
		s.log.ErrorContext(ctx, "Stored content cannot be served", "err", err)
		return writeFrame(w.stream, header{status: statusFault}.marshal())
	}
	defer func() { _ = f.Close() }() // only read from
	first, end, err := t.leafRange(req.offset, req.length)
	if err != nil {
		return errors.Join(err, writeFrame(w.stream, header{status: statusBadRequest}.marshal()))
	}
	s.log.DebugContext(ctx, "Serving content", "cid", t.content(), "peer", peerID, "first_leaf", first, "end_leaf", end)
	return s.answer(w, f, t, first, end)
}

// find opens the blob that the request names; its size is what the file says.
func (s *Server) find(req request) (*os.File, *tree, error) {
	c := arena.Content{Digest: req.digest, Codec: req.codec}
	info, err := os.Stat(s.store.Path(c))
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil, ErrNotFound
	}
	if err != nil {
		return nil, nil, fmt.Errorf("find content: %w", err)
	}
	c.Size = uint64(info.Size()) //nolint:gosec // sizes are >= 0
	t, err := s.store.tree(c)
	if err != nil {
		return nil, nil, err
	}
	f, err := s.store.Open(c)
	return f, t, err
}

// answer sends header and blocks. Each leaf is checked against its digest the first time: a bad disk must not make this node a
// liar.
func (s *Server) answer(w *watch, f *os.File, t *tree, first, end uint64) (err error) {
	out := bufio.NewWriterSize(w.stream, 64<<10)
	if err := writeFrame(out, header{status: statusOK, size: t.size}.marshal()); err != nil {
		return err
	}
	known, err := s.checks(t.content(), f, t.leaves)
	if err != nil {
		return err
	}
	buf := make([]byte, min(BlockSize, t.size))
	t.blocksOf(first, end, func(p position) bool {
		var block []byte
		if p.level > 0 {
			block = t.block(p)
		} else {
			block = buf[:t.fileSize(p)]
			if _, err = f.ReadAt(block, int64(p.index)*BlockSize); err != nil { //nolint:gosec // within the file
				err = fmt.Errorf("read content: %w", err)
				return false
			}
			if !known.right(p.index, block, t.digests[0][p.index]) {
				err = fmt.Errorf("leaf %d of %s changed on disk: %w", p.index, t.content(), ErrLayout)
				s.log.Error("Stored content is damaged", "cid", t.content(), "leaf", p.index)
				return false
			}
		}
		err = writeFrame(out, block)
		w.progress()
		return err == nil
	})
	if err != nil {
		return err
	}
	return out.Flush()
}
