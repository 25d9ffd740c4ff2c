package p2p

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
)

// TestHost_PortTaken: a port that another program or node has is one clear error, not a silent second listener.
func TestHost_PortTaken(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { require.NoError(t, l.Close()) }()
	addr := "/ip4/127.0.0.1/tcp/" + strings.Split(l.Addr().String(), ":")[1]
	b := newNode(t, 1, func(c *Config, _ *Deps) { c.Listen = []string{addr} })
	require.ErrorIs(t, b.Start(t.Context()), ErrPortTaken)
	require.NoError(t, b.Close())

	a := startNode(t, 2, nil)
	taken := strings.Split(a.Addrs()[0], "/p2p/")[0]
	b = newNode(t, 3, func(c *Config, _ *Deps) { c.Listen = []string{taken} })
	err = b.Start(t.Context())
	require.ErrorIs(t, err, ErrPortTaken)
	require.ErrorContains(t, err, taken)
}

// TestHost_NotStarted: a host that does not run says so, and may be closed any number of times.
func TestHost_NotStarted(t *testing.T) {
	h := newNode(t, 1, nil)
	refuses := func() {
		require.ErrorIs(t, h.PublishModel(t.Context(), testModelNotice()), ErrNotStarted)
		_, err := h.OpenStream(t.Context(), h.ID(), "/x")
		require.ErrorIs(t, err, ErrNotStarted)
		require.Empty(t, h.Addrs())
		require.Empty(t, h.Connected())
		h.Report(h.ID(), errors.New("whatever"))
	}
	refuses()
	require.NoError(t, h.Close())
	require.NoError(t, h.Start(t.Context()))
	require.NoError(t, h.PublishModel(t.Context(), testModelNotice()), "to nobody")
	require.NoError(t, h.Close())
	require.NoError(t, h.Close())
	refuses()
	_, open := <-h.Messages()
	require.False(t, open)
}

// TestHost_CloseEndsHandlers: Close resets streams, ends the handlers' context and waits for them.
func TestHost_CloseEndsHandlers(t *testing.T) {
	a := newNode(t, 1, nil)
	entered, left := make(chan string, 1), make(chan struct{}, 1)
	a.Handle("/test/hang/1", func(ctx context.Context, peerID string, s io.ReadWriteCloser) {
		entered <- peerID
		<-ctx.Done()
		_, err := io.ReadAll(s)
		if err == nil {
			t.Error("stream ended in peace")
		}
		left <- struct{}{}
	})
	require.NoError(t, a.Start(t.Context()))
	b := startNode(t, 2, bootstrapFrom(a.Addrs()))
	next(t, b, func(r NodeRecord) bool { return r.Account == a.deps.Account })
	s, err := b.OpenStream(t.Context(), a.ID(), "/test/hang/1")
	require.NoError(t, err)
	_, err = s.Write([]byte{1})
	require.NoError(t, err)
	require.Equal(t, b.ID(), <-entered)
	require.NoError(t, a.Close())
	require.Len(t, left, 1)
	_, err = s.Read(make([]byte, 1))
	require.Error(t, err)
	_ = s.Close()
}

// TestHost_OpenStreamErrors: an id that is none, a peer nobody knows, a protocol it does not speak.
func TestHost_OpenStreamErrors(t *testing.T) {
	a := startNode(t, 1, nil)
	b := startNode(t, 2, bootstrapFrom(a.Addrs()))
	next(t, b, func(r NodeRecord) bool { return r.Account == a.deps.Account })
	_, nobody := testPeer(t, 77)
	for _, tc := range [][2]string{{"no id", "/x"}, {nobody.String(), "/x"}, {a.ID(), "/not/spoken/1"}} {
		_, err := b.OpenStream(t.Context(), tc[0], tc[1])
		require.Error(t, err)
		require.ErrorContains(t, err, tc[0])
	}
	_, ok := b.AccountOf("no id")
	require.False(t, ok)
	_, ok = b.PeerOf(common.Address{})
	require.False(t, ok)
}

// TestHost_MDNSIsOptional: with or without multicast on the machine the node starts and stops.
func TestHost_MDNSIsOptional(t *testing.T) {
	a := startNode(t, 1, func(c *Config, _ *Deps) { c.MDNS = true })
	b := startNode(t, 2, nil)
	info, err := peer.AddrInfoFromString(b.Addrs()[0])
	require.NoError(t, err)
	nearbyFinder{a.found}.HandlePeerFound(*info)
	next(t, a, func(r NodeRecord) bool { return r.Account == b.deps.Account })
}

func TestConfig_Check(t *testing.T) {
	good := DefaultConfig()
	good.KeyFile = "node.key"
	_, id := testPeer(t, 1)
	good.Bootstrap = []string{"/ip4/1.2.3.4/tcp/4701/p2p/" + id.String(), "/dns4/boot.example/tcp/4701/p2p/" + id.String()}
	require.NoError(t, good.Check())
	for name, change := range map[string]func(*Config){
		"no listen":         func(c *Config) { c.Listen = nil },
		"bad listen":        func(c *Config) { c.Listen = []string{"0.0.0.0:4701"} },
		"bad announce":      func(c *Config) { c.Announce = []string{"example.org"} },
		"bootstrap without": func(c *Config) { c.Bootstrap = []string{"/ip4/1.2.3.4/tcp/4701"} },
		"no key":            func(c *Config) { c.KeyFile = "" },
		"low above high":    func(c *Config) { c.PeersLow = c.PeersHigh },
		"no peers":          func(c *Config) { c.PeersLow = 0 },
		"refresh":           func(c *Config) { c.Refresh = time.Millisecond },
		"dial":              func(c *Config) { c.Dial = 0 },
	} {
		c := good
		change(&c)
		require.ErrorIs(t, c.Check(), ErrConfig, name)
		_, err := New(c, Deps{Log: slog.New(slog.DiscardHandler), Metrics: prometheus.NewRegistry()})
		require.ErrorIs(t, err, ErrConfig, name)
	}
}

func TestTopicName(t *testing.T) {
	require.Equal(t, "/arena/1/31337/0xab00000000000000000000000000000000000001/nodes", topicName(testDomain, topicNodes))
}

// TestConduct_PointsWearOff: bans end by themselves, and a quiet peer is forgotten.
func TestConduct_PointsWearOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newConduct()
		_, id := testPeer(t, 1)
		c.report(id, banPoints-1, time.Now())
		require.False(t, c.banned(id))
		c.report(id, 1, time.Now())
		require.True(t, c.banned(id))
		require.InDelta(t, -banPoints, c.score(id), 0.1)
		time.Sleep(penaltyHalfLife - time.Second)
		require.True(t, c.banned(id))
		time.Sleep(2 * time.Second)
		require.False(t, c.banned(id))
		c.forget(time.Now())
		require.Len(t, c.peers, 1, "it still owes")
		time.Sleep(7 * penaltyHalfLife)
		c.forget(time.Now())
		require.Empty(t, c.peers)
		require.Zero(t, c.score(id))
	})
}

// TestConduct_Rates: bursts pass, a steady excess costs points; the author's own limit costs none.
func TestConduct_Rates(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newConduct()
		_, id := testPeer(t, 1)
		tp := topic{name: "x", forward: quota{10, 20}, author: quota{1, 5}}
		passed, own := 0, 0
		for range 30 {
			if c.allow(id, tp, 100, time.Now()) {
				passed++
			}
			if c.allowAuthor(id, tp, 100, time.Now()) {
				own++
			}
		}
		require.Equal(t, 20, passed)
		require.Equal(t, 5, own)
		require.InDelta(t, -10, c.score(id), 0.1)
		time.Sleep(time.Second)
		require.True(t, c.allow(id, tp, 100, time.Now()))
		for range strangerBurst {
			c.stranger(id, time.Now())
		}
		require.InDelta(t, -10, c.score(id), 0.1)
		c.stranger(id, time.Now())
		require.InDelta(t, -11, c.score(id), 0.1)
	})
}

// TestBook_HighestSeqWins: also when an account moves to another peer.
func TestBook_HighestSeqWins(t *testing.T) {
	b := newBook()
	_, first := testPeer(t, 1)
	_, second := testPeer(t, 2)
	account := common.Address{1}
	put := func(id peer.ID, seq uint64) (bool, bool) {
		return b.put(NodeRecord{Account: account, Peer: id, Seq: seq})
	}
	taken, known := put(first, 5)
	require.True(t, taken)
	require.False(t, known)
	for _, seq := range []uint64{5, 4, 0} {
		taken, known = put(second, seq)
		require.False(t, taken)
		require.True(t, known)
	}
	taken, _ = put(second, 6)
	require.True(t, taken)
	_, ok := b.account(first)
	require.False(t, ok, "the peer it left")
	got, ok := b.account(second)
	require.True(t, ok)
	require.Equal(t, account, got)
	require.Len(t, b.all(), 1)
}

// TestAsDebug: warnings of the library come through as debug, if debug is asked for; its chatter never.
func TestAsDebug(t *testing.T) {
	var out strings.Builder
	verbose := slog.New(asDebug{slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug})})
	verbose.With("peer", "x").WithGroup("g").Error("Hung up")
	verbose.Info("Chatter")
	require.Contains(t, out.String(), "level=DEBUG msg=\"Hung up\" peer=x")
	require.NotContains(t, out.String(), "Chatter")
	out.Reset()
	slog.New(asDebug{slog.NewTextHandler(&out, nil)}).Error("Hung up")
	require.Empty(t, out.String())
}

// TestWaiting_IsBounded: strangers fill the room but cannot push out who is in it; the newest record of each waits.
func TestWaiting_IsBounded(t *testing.T) {
	w := newWaiting()
	honest := common.Address{0xff}
	for _, seq := range []uint64{1, 3, 2} {
		w.put(NodeRecord{Account: honest, Seq: seq})
	}
	for i := range 2 * maxWaiting {
		w.put(NodeRecord{Account: common.Address{byte(i >> 8), byte(i)}, Seq: 1})
	}
	require.Len(t, w.records, maxWaiting)
	is := func(r NodeRecord) bool { return r.Account == honest }
	require.Equal(t, []NodeRecord{{Account: honest, Seq: 3}}, w.take(is))
	require.Empty(t, w.take(is))
	require.Len(t, w.records, maxWaiting-1)
}
