package node

import (
	"context"
	"fmt"
	"net/http"
	"sync"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/host"

	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/content/bitswap"
	"github.com/ai-arena/arenad/content/gateway"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/p2p"
)

// Sources are the places outside the arena from which a node, or a command in its place, gets content that no peer has. close ends them.
//
//	h  the host whose peers are asked by bitswap; it may be started later
//
// Errors: config.ErrConfig.
func Sources(c config.Content, h interface{ LibP2P() (host.Host, bool) }) (sources []content.Source, closeAll func() error, err error) {
	for _, address := range c.Gateways {
		g, err := gateway.New(address, http.DefaultClient)
		if err != nil {
			return nil, nil, fmt.Errorf("%w: content.gateways: %w", config.ErrConfig, err)
		}
		sources = append(sources, g)
	}
	closeAll = func() error { return nil }
	if c.Bitswap {
		b := &ipfsPeers{host: h}
		sources, closeAll = append(sources, b), b.close
	}
	return sources, closeAll, nil
}

var _ interface{ LibP2P() (host.Host, bool) } = (*p2p.Host)(nil)

// ipfsPeers asks the IPFS nodes among the peers, from the first time that somebody wants it.
type ipfsPeers struct {
	host interface{ LibP2P() (host.Host, bool) }

	mu     sync.Mutex
	client *bitswap.Client
	closed bool
}

var _ content.Source = (*ipfsPeers)(nil)

func (p *ipfsPeers) Name() string { return "bitswap" }

func (p *ipfsPeers) Block(ctx context.Context, id cid.Cid) ([]byte, error) {
	c, err := p.started()
	if err != nil {
		return nil, err
	}
	return c.Block(ctx, id)
}

func (p *ipfsPeers) started() (*bitswap.Client, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.client != nil {
		return p.client, nil
	}
	h, running := p.host.LibP2P()
	if !running || p.closed {
		return nil, p2p.ErrNotStarted
	}
	p.client = bitswap.New(h)
	return p.client, nil
}

func (p *ipfsPeers) close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	if p.client == nil {
		return nil
	}
	return p.client.Close()
}
