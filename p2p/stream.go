package p2p

import (
	"context"
	"fmt"
	"io"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// StreamHandler serves one stream that a peer opened, and closes it. ctx ends when the host closes. The stream also has
// a method Reset() error that abandons it.
type StreamHandler func(ctx context.Context, peerID string, stream io.ReadWriteCloser)

// Handle serves streams of a protocol from now on; it may be called before Start.
func (h *Host) Handle(proto string, handler StreamHandler) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.handlers[proto] = handler
	if r := h.running.Load(); r != nil {
		setHandler(r, proto, handler)
	}
}

func setHandler(r *running, proto string, handler StreamHandler) {
	r.host.SetStreamHandler(protocol.ID(proto), func(s network.Stream) {
		if !r.enter() {
			_ = s.Reset()
			return
		}
		defer r.wg.Done()
		handler(r.ctx, s.Conn().RemotePeer().String(), s)
	})
}

// OpenStream opens a stream to a peer and connects first where needed, with the addresses of its record. The stream
// ends with its Close, or when the peer or this host goes away, not with ctx; it also has a method Reset() error.
// Errors: ErrNotStarted; those of the connection and of ctx.
func (h *Host) OpenStream(ctx context.Context, peerID string, proto string) (io.ReadWriteCloser, error) {
	r := h.running.Load()
	if r == nil {
		return nil, fmt.Errorf("open stream: %w", ErrNotStarted)
	}
	id, err := peer.Decode(peerID)
	if err != nil {
		return nil, fmt.Errorf("open stream to %q: %w", peerID, err)
	}
	s, err := r.host.NewStream(ctx, id, protocol.ID(proto))
	if err != nil {
		return nil, fmt.Errorf("open stream to %s: %w", peerID, err)
	}
	return s, nil
}
