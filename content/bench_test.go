package content

import (
	"context"
	"io"
	"testing"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

// BenchmarkFetch_Loopback moves 64 MiB between two libp2p hosts on this machine, disk writes and fsync included.
func BenchmarkFetch_Loopback(b *testing.B) {
	bytes := randomBytes(b, 64*BlockSize)
	c := treeFor(b, bytes).content()
	client, server := libp2pHost(b), libp2pHost(b)
	serve := honest(b, bytes).Serve
	server.SetStreamHandler(Protocol, func(s network.Stream) {
		serve(context.Background(), s.Conn().RemotePeer().String(), s)
	})
	require.NoError(b, client.Connect(b.Context(), peer.AddrInfo{ID: server.ID(), Addrs: server.Addrs()}))
	b.SetBytes(int64(len(bytes)))
	for b.Loop() {
		s := newStore(b)
		err := NewFetcher(s, libp2pDialer{client}, quiet()).Fetch(b.Context(), c, []string{server.ID().String()}, Watcher{})
		require.NoError(b, err)
	}
}

// BenchmarkStore_Add hashes and stores 64 MiB.
func BenchmarkStore_Add(b *testing.B) {
	s := newStore(b)
	b.SetBytes(64 * BlockSize)
	for b.Loop() {
		_, _, err := s.Add(b.Context(), io.LimitReader(zeros{}, 64*BlockSize))
		require.NoError(b, err)
	}
}

type zeros struct{}

func (zeros) Read(b []byte) (int, error) { clear(b); return len(b), nil }
