package bitswap_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"testing"
	"time"

	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/bitswap/server"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/content/bitswap"
	"github.com/ai-arena/arenad/content/ipfstest"
)

const mib = 1 << 20

// TestLayout_IsThatOfIPFS: a file that we add has the CID that an IPFS node gives it, and what an IPFS node added it reads back.
func TestLayout_IsThatOfIPFS(t *testing.T) {
	node, store := ipfstest.NewNode(), newStore(t)
	for seed, size := range []int{1, 1000, mib, mib + 1, 3*mib + 7, 20 * mib} {
		file := ipfstest.File(uint64(seed), size)
		id := node.Add(t, file)
		c, _, err := store.Add(t.Context(), bytes.NewReader(file))
		require.NoError(t, err)
		require.Equal(t, id.String(), c.String(), "%d bytes", size)
		require.Equal(t, file, node.Read(t, id))
	}
}

func newStore(t testing.TB) *content.Store {
	s, err := content.NewStore(t.TempDir(), content.DefaultStoreConfig())
	require.NoError(t, err)
	return s
}

func newHost(t testing.TB) host.Host {
	h, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.Transport(tcp.NewTCPTransport), libp2p.DisableMetrics(), libp2p.DisableRelay())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, h.Close()) })
	return h
}

// noPeers is the arena without anybody in it.
type noPeers struct{}

func (noPeers) OpenStream(context.Context, string, string) (io.ReadWriteCloser, error) {
	return nil, errors.New("nobody is there")
}

func TestFetch_FromAnIPFSNode(t *testing.T) {
	node := ipfstest.NewNode()
	file := ipfstest.File(7, 9*mib+5)
	id := node.Add(t, file)

	theirs, ours := newHost(t), newHost(t)
	net := bsnet.NewFromIpfsHost(theirs)
	serving := server.New(t.Context(), net, node.Blocks)
	net.Start(serving)
	t.Cleanup(func() { net.Stop(); serving.Close() })
	require.NoError(t, ours.Connect(t.Context(), peer.AddrInfo{ID: theirs.ID(), Addrs: theirs.Addrs()}))
	client := bitswap.New(ours)
	t.Cleanup(func() { require.NoError(t, client.Close()) })

	store := newStore(t)
	c, err := arena.ContentOf(id, uint64(len(file)))
	require.NoError(t, err)
	var last content.Progress
	fetcher := content.NewFetcher(store, noPeers{}, slog.New(slog.DiscardHandler), client)
	require.NoError(t, fetcher.Fetch(t.Context(), c, []string{"somebody"}, content.Watcher{Progress: func(p content.Progress) { last = p }}))
	require.Equal(t, content.Progress{Done: c.Size, Total: c.Size, Peer: "bitswap"}, last)
	require.NoError(t, store.Verify(c))
}

func TestBlock_NobodyHasIt(t *testing.T) {
	client := bitswap.New(newHost(t))
	t.Cleanup(func() { require.NoError(t, client.Close()) })
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	id, err := cid.Decode("bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku")
	require.NoError(t, err)
	_, err = client.Block(ctx, id)
	require.ErrorIs(t, err, context.DeadlineExceeded)
}
