package content

import (
	"bufio"
	"context"
	"io"
	"net"
	"os"
	"testing"
	"testing/synctest"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
)

// ask sends one frame to the server and gives its header and the frames after it.
func ask(t testing.TB, s *Server, frame []byte) (h header, blocks [][]byte) {
	t.Helper()
	near, far := net.Pipe()
	done := make(chan struct{})
	go func() { s.Serve(context.Background(), "client", far); close(done) }()
	require.NoError(t, writeFrame(near, frame))
	in := bufio.NewReader(near)
	b, err := readFrame(in, maxMessageBytes, nil)
	require.NoError(t, err)
	h, err = parseHeader(b)
	require.NoError(t, err)
	for {
		b, err := readFrame(in, BlockSize, nil)
		if err != nil {
			break
		}
		blocks = append(blocks, b)
	}
	<-done
	require.NoError(t, near.Close())
	return h, blocks
}

func TestServer_Answers(t *testing.T) {
	b := randomBytes(t, 3*BlockSize+9)
	s := honest(t, b, []byte("small"), nil)
	big, small, empty := treeFor(t, b).content(), treeFor(t, []byte("small")).content(), treeFor(t, nil).content()
	of := func(c arena.Content, offset, length uint64) []byte {
		return request{digest: c.Digest, codec: c.Codec, offset: offset, length: length}.marshal()
	}
	for _, tc := range []struct {
		name   string
		frame  []byte
		status status
		size   uint64
		blocks int
	}{
		{"all", of(big, 0, 0), statusOK, big.Size, 5},
		{"last byte", of(big, big.Size-1, 1), statusOK, big.Size, 2},
		{"across two leaves", of(big, BlockSize-1, 2), statusOK, big.Size, 3},
		{"one leaf", of(big, BlockSize, BlockSize), statusOK, big.Size, 2},
		{"more than there is", of(big, 0, 1<<63), statusOK, big.Size, 5},
		{"overflow", of(big, BlockSize, ^uint64(0)), statusOK, big.Size, 4},
		{"behind the end", of(big, big.Size, 1), statusBadRequest, 0, 0},
		{"far behind the end", of(big, ^uint64(0), ^uint64(0)), statusBadRequest, 0, 0},
		{"small", of(small, 0, 0), statusOK, 5, 1},
		{"empty", of(empty, 0, 0), statusOK, 0, 1},
		{"unknown", of(arena.Content{Codec: arena.CodecRaw}, 0, 0), statusNotFound, 0, 0},
		{"garbage", []byte("garbage"), statusBadRequest, 0, 0},
		{"no cid", nil, statusBadRequest, 0, 0},
		{"unknown field", append(of(big, 0, 0), 0x20, 1), statusBadRequest, 0, 0},
	} {
		h, blocks := ask(t, s, tc.frame)
		require.Equal(t, header{status: tc.status, size: tc.size}, h, tc.name)
		require.Len(t, blocks, tc.blocks, tc.name)
	}
}

// TestServer_NeverServesDamage: a leaf that changed on disk is not sent.
func TestServer_NeverServesDamage(t *testing.T) {
	b := randomBytes(t, 3*BlockSize)
	s := honest(t, b)
	c := treeFor(t, b).content()
	flipByte(t, s.store.Path(c), BlockSize+1)
	h, blocks := ask(t, s, request{digest: c.Digest, codec: c.Codec}.marshal())
	require.Equal(t, statusOK, h.status)
	require.Len(t, blocks, 2, "root and first leaf")
	require.NoError(t, os.Remove(s.store.leavesPath(c)))
	h, _ = ask(t, s, request{digest: c.Digest, codec: c.Codec}.marshal())
	require.Equal(t, statusFault, h.status)
}

// TestServer_Limits: a client that never reads or never asks is given up, and beyond maxServing others are told so.
func TestServer_Limits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := randomBytes(t, 2*BlockSize)
		s := honest(t, b)
		c := treeFor(t, b).content()
		frame := request{digest: c.Digest, codec: c.Codec}.marshal()
		start := time.Now()
		done := make(chan struct{})
		for range maxServing {
			near, far := net.Pipe()
			go func() { s.Serve(context.Background(), "stalls", far); done <- struct{}{} }()
			require.NoError(t, writeFrame(near, frame))
		}
		synctest.Wait()
		h, _ := ask(t, s, frame)
		require.Equal(t, statusBusy, h.status)
		_, far := net.Pipe()
		go func() { s.Serve(context.Background(), "silent", far); done <- struct{}{} }()
		for range maxServing + 1 {
			<-done
		}
		require.Equal(t, idleLimit, time.Since(start))
		h, _ = ask(t, s, frame)
		require.Equal(t, statusOK, h.status)
	})
}

// libp2pDialer opens streams as a node does.
type libp2pDialer struct{ host host.Host }

func (d libp2pDialer) OpenStream(ctx context.Context, peerID, proto string) (io.ReadWriteCloser, error) {
	id, err := peer.Decode(peerID)
	if err != nil {
		return nil, err
	}
	return d.host.NewStream(ctx, id, protocol.ID(proto))
}

func libp2pHost(t testing.TB) host.Host {
	t.Helper()
	h, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.Transport(tcp.NewTCPTransport),
		libp2p.DisableMetrics(), libp2p.DisableRelay())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, h.Close()) })
	return h
}

// TestFetch_OverLibp2p: real hosts on loopback; one of three providers lies, one is gone.
func TestFetch_OverLibp2p(t *testing.T) {
	b := randomBytes(t, 24*BlockSize+77)
	c := treeFor(t, b).content()
	client, good, liar, gone := libp2pHost(t), libp2pHost(t), libp2pHost(t), libp2pHost(t)
	serve := func(h host.Host, handler func(context.Context, string, io.ReadWriteCloser)) {
		h.SetStreamHandler(Protocol, func(s network.Stream) {
			handler(context.Background(), s.Conn().RemotePeer().String(), s)
		})
	}
	serve(good, honest(t, b).Serve)
	serve(liar, raw(func(_ request, send func([]byte)) {
		send(header{status: statusOK, size: c.Size}.marshal())
		send(b[:100])
	}))
	for _, h := range []host.Host{good, liar} {
		require.NoError(t, client.Connect(t.Context(), peer.AddrInfo{ID: h.ID(), Addrs: h.Addrs()}))
	}
	dropped := drops{}
	s := newStore(t)
	providers := []string{gone.ID().String(), liar.ID().String(), good.ID().String()}
	require.NoError(t, NewFetcher(s, libp2pDialer{client}, quiet()).Fetch(t.Context(), c, providers, dropped.watcher()))
	requireStored(t, s, c, b)
	require.ErrorIs(t, dropped[liar.ID().String()], ErrBadPeer)
	require.NotErrorIs(t, dropped[gone.ID().String()], ErrBadPeer)
	require.NotContains(t, dropped, good.ID().String())
}
