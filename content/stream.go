package content

import (
	"context"
	"errors"
	"io"
	"sync/atomic"
	"time"
)

// idleLimit is how long one block may take, on both sides. A limit on single bytes would let a peer drip: so a peer
// that sends blocks of 1 MiB slower than 35 KiB/s is given up. Source: docs/protocol.md 10.3.
const idleLimit = 30 * time.Second

// errIdle: the other side did not move one block within idleLimit.
var errIdle = errors.New("no block for 30 seconds")

// Dialer opens a stream to a peer. p2p.Host implements it.
type Dialer interface {
	// OpenStream opens a stream that speaks protocol to the peer; Close ends it at once in both directions and may be
	// called while another goroutine reads or writes.
	OpenStream(ctx context.Context, peerID string, protocol string) (io.ReadWriteCloser, error)
}

// resetter is a stream that can tell its other side that it was abandoned.
type resetter interface{ Reset() error }

// watch ends a stream when it idles or when ctx ends. After that every read and write fails.
type watch struct {
	stream io.ReadWriteCloser
	timer  *time.Timer
	idle   atomic.Bool
	stop   func() bool
}

func watchStream(ctx context.Context, stream io.ReadWriteCloser) *watch {
	w := &watch{stream: stream}
	w.timer = time.AfterFunc(idleLimit, func() {
		w.idle.Store(true)
		abandon(stream)
	})
	w.stop = context.AfterFunc(ctx, func() { abandon(stream) })
	return w
}

// progress starts the idle time anew.
func (w *watch) progress() { w.timer.Reset(idleLimit) }

// end releases the timer; the stream is the caller's again.
func (w *watch) end() {
	w.timer.Stop()
	w.stop()
}

// cause replaces the error of a read or write that failed because the watch ended the stream.
func (w *watch) cause(err error) error {
	if err != nil && w.idle.Load() {
		return errIdle
	}
	return err
}

// abandon ends a stream in the middle of an answer.
func abandon(stream io.ReadWriteCloser) {
	if r, ok := stream.(resetter); ok {
		_ = r.Reset() // nothing is left to do for it
		return
	}
	_ = stream.Close()
}
