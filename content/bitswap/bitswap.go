// Package bitswap gets blocks from IPFS nodes that this host is connected to, by the protocol that they speak among each other. It asks and
// does not serve: what this node has, the arena's own protocol gives, and a gateway in front of its store.
package bitswap

import (
	"context"
	"fmt"

	"github.com/ipfs/boxo/bitswap/client"
	"github.com/ipfs/boxo/bitswap/network"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/exchange"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/libp2p/go-libp2p/core/host"

	"github.com/ai-arena/arenad/content"
)

// Client asks the IPFS nodes among the peers of a host. Safe for concurrent use.
type Client struct {
	net     network.BitSwapNetwork
	client  *client.Client
	session exchange.Fetcher
	stop    context.CancelFunc
}

var _ content.Source = (*Client)(nil)

// New starts a client on h; Close ends it. It looks for nobody: peers are those that h is connected to.
func New(h host.Host) *Client {
	ctx, stop := context.WithCancel(context.Background())
	c := &Client{net: bsnet.NewFromIpfsHost(h), stop: stop}
	c.client = client.New(ctx, c.net, nil, nothing{})
	c.net.Start(c.client)
	c.session = c.client.NewSession(ctx)
	return c
}

// Name is "bitswap".
func (c *Client) Name() string { return "bitswap" }

// Block asks until somebody answers or ctx ends.
func (c *Client) Block(ctx context.Context, id cid.Cid) ([]byte, error) {
	b, err := c.session.GetBlock(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("ask IPFS nodes: %w", err)
	}
	return b.RawData(), nil
}

// Close ends the client; blocks that are asked for are given up.
func (c *Client) Close() error {
	c.stop()
	c.net.Stop()
	return c.client.Close()
}

// nothing is the block store of a client that keeps nothing: verified blocks go to the content store, whole blobs at a time.
type nothing struct{}

func (nothing) DeleteBlock(context.Context, cid.Cid) error    { return nil }
func (nothing) Has(context.Context, cid.Cid) (bool, error)    { return false, nil }
func (nothing) Put(context.Context, blocks.Block) error       { return nil }
func (nothing) PutMany(context.Context, []blocks.Block) error { return nil }
func (nothing) GetSize(_ context.Context, id cid.Cid) (int, error) {
	return 0, ipld.ErrNotFound{Cid: id}
}

func (nothing) Get(_ context.Context, id cid.Cid) (blocks.Block, error) {
	return nil, ipld.ErrNotFound{Cid: id}
}

func (nothing) AllKeysChan(context.Context) (<-chan cid.Cid, error) {
	none := make(chan cid.Cid)
	close(none)
	return none, nil
}
