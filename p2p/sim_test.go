package p2p

import (
	"context"
	"fmt"
	"log/slog"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/x/simlibp2p"
	"github.com/marcopolo/simnet"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/ai-arena/arenad/arena"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// world is a simulated network in virtual time: hosts on 1.0.0.<n>, 10 ms away from each other.
type world struct {
	t    *testing.T
	net  *simnet.Simnet
	link simnet.NodeBiDiLinkSettings
	stop []func() error
}

// inWorld runs f in virtual time and closes what it started, the newest first.
func inWorld(t *testing.T, f func(t *testing.T, w *world)) {
	synctest.Test(t, func(t *testing.T) {
		link := simnet.LinkSettings{BitsPerSecond: 100 * simlibp2p.OneMbps}
		w := &world{
			t: t, net: &simnet.Simnet{LatencyFunc: simnet.StaticLatency(5 * time.Millisecond), Logger: slog.New(slog.DiscardHandler)},
			link: simnet.NodeBiDiLinkSettings{Downlink: link, Uplink: link},
		}
		w.net.Start()
		defer w.net.Close()
		defer func() {
			for i := len(w.stop) - 1; i >= 0; i-- {
				require.NoError(t, w.stop[i]())
			}
		}()
		f(t, w)
	})
}

func listenAddr(n byte) string { return fmt.Sprintf("/ip4/1.0.0.%d/udp/8000/quic-v1", n) }

// node starts node n at its address; keys lie in dir when it is given, for nodes that come back.
func (w *world) node(n byte, change func(*Config, *Deps)) *testNode {
	node := newNode(w.t, n, func(c *Config, d *Deps) {
		c.Listen = []string{listenAddr(n)}
		d.Options = []libp2p.Option{simlibp2p.QUICSimnet(w.net, w.link)}
		if change != nil {
			change(c, d)
		}
	})
	require.NoError(w.t, node.Start(w.t.Context()))
	w.stop = append(w.stop, node.Close)
	return node
}

// within waits in virtual time until ok.
func (w *world) within(d time.Duration, what string, ok func() bool) {
	w.t.Helper()
	for deadline := time.Now().Add(d); !ok(); time.Sleep(50 * time.Millisecond) {
		require.False(w.t, time.Now().After(deadline), "not within %s: %s", d, what)
	}
}

func (h *testNode) knows(other *testNode) bool {
	id, ok := h.PeerOf(other.deps.Account)
	return ok && id == other.ID()
}

func (h *testNode) connectedTo(peerID string) bool {
	for _, id := range h.Connected() {
		if id == peerID {
			return true
		}
	}
	return false
}

// count reads the counter of gossip messages as a scraper sees it.
func (h *testNode) count(topic, result string) int {
	families, err := h.registry.Gather()
	require.NoError(h.t, err)
	for _, f := range families {
		if f.GetName() != "arenad_p2p_gossip_messages_total" {
			continue
		}
		for _, m := range f.GetMetric() {
			if l := m.GetLabel(); l[0].GetValue() == result && l[1].GetValue() == topic {
				return int(m.GetCounter().GetValue())
			}
		}
	}
	return 0
}

// TestSim_EverybodyLearnsEverybody: eight nodes that know one bootstrap node only.
func TestSim_EverybodyLearnsEverybody(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		first := w.node(1, nil)
		nodes := []*testNode{first}
		for n := byte(2); n <= 8; n++ {
			nodes = append(nodes, w.node(n, bootstrapFrom(first.Addrs())))
		}
		w.within(10*time.Second, "all know all", func() bool {
			for _, a := range nodes {
				for _, b := range nodes {
					if !a.knows(b) {
						return false
					}
				}
			}
			return true
		})
		w.within(10*time.Second, "all are connected", func() bool {
			for _, a := range nodes {
				if len(a.Connected()) != len(nodes)-1 {
					return false
				}
			}
			return true
		})
		notice := testScoreNotice()
		require.NoError(t, nodes[7].PublishScore(t.Context(), notice))
		notice.Account = nodes[7].deps.Account
		for _, node := range nodes[:7] {
			m := next(t, node, func(ScoreNotice) bool { return true })
			require.Equal(t, Message{Peer: nodes[7].ID(), Notice: notice}, m)
			require.Zero(t, node.count(topicScores, "rejected")+node.count(topicNodes, "rejected")+node.count(topicNodes, "limited"))
		}
	})
}

// TestSim_StakeDecides: a record counts once the chain shows the stake of its account, and while its signer is right.
func TestSim_StakeDecides(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		chain := &fakeChain{unstaked: make(map[common.Address]bool), signerOf: make(map[common.Address]common.Address)}
		cold := common.HexToAddress("0xc01d")
		poor := testSigner(t, 2).Address()
		chain.unstaked[poor] = true
		a := w.node(1, func(_ *Config, d *Deps) { d.Chain = chain })
		b := w.node(2, func(c *Config, _ *Deps) { c.Bootstrap = a.Addrs(); c.Refresh = time.Hour })
		c := w.node(3, func(c *Config, d *Deps) { c.Bootstrap = a.Addrs(); c.Refresh = time.Hour; d.Account = cold })
		time.Sleep(time.Minute)
		require.GreaterOrEqual(t, a.count(topicNodes, "ignored"), 2)
		require.False(t, a.knows(b))
		require.False(t, a.knows(c))
		require.True(t, b.knows(a))
		require.Zero(t, a.count(topicNodes, "rejected"))

		// What they say is not heard either.
		require.NoError(t, b.PublishModel(t.Context(), testModelNotice()))
		w.within(time.Second, "notice ignored", func() bool { return a.count(topicModels, "ignored") == 1 })

		chain.mu.Lock()
		delete(chain.unstaked, poor)
		chain.signerOf[cold] = c.deps.Signer.Address()
		chain.mu.Unlock()
		w.within(2*time.Second, "waiting records count", func() bool { return a.knows(b) && a.knows(c) })
		account, ok := a.AccountOf(c.ID())
		require.True(t, ok)
		require.Equal(t, cold, account)
	})
}

// TestSim_BootstrapMayBeMissing: a node starts alone and finds its bootstrap node when that comes up, again and again.
func TestSim_BootstrapMayBeMissing(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		dir := t.TempDir()
		key, err := LoadKey(filepath.Join(dir, "first.key"))
		require.NoError(t, err)
		id, err := PeerID(key)
		require.NoError(t, err)
		late := func() *testNode {
			return w.node(1, func(c *Config, _ *Deps) { c.KeyFile = filepath.Join(dir, "first.key") })
		}
		b := w.node(2, bootstrapFrom([]string{listenAddr(1) + "/p2p/" + id}))
		time.Sleep(5 * time.Minute)
		require.Empty(t, b.Connected())
		for range 2 {
			a := late()
			w.within(2*lastRetry, "connected", func() bool { return b.connectedTo(id) })
			require.NoError(t, a.Close())
			w.within(2*time.Minute, "noticed", func() bool { return len(b.Connected()) == 0 })
		}
	})
}

// TestSim_SavedPeersReplaceBootstrap: a node that was there before needs no bootstrap node to come back.
func TestSim_SavedPeersReplaceBootstrap(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		a := w.node(1, nil)
		records := &memoryRecords{}
		keyFile := filepath.Join(t.TempDir(), "key")
		b := w.node(2, func(c *Config, d *Deps) { c.Bootstrap, c.KeyFile, d.Records = a.Addrs(), keyFile, records })
		w.within(10*time.Second, "they know each other", func() bool { return a.knows(b) && b.knows(a) })
		before, _ := b.Record(b.deps.Account)
		require.NoError(t, b.Close())
		require.NoError(t, records.SaveRecord(t.Context(), common.Address{9}, []byte("damaged")))

		b = w.node(2, func(c *Config, d *Deps) { c.KeyFile, d.Records = keyFile, records })
		require.True(t, b.knows(a))
		w.within(10*time.Second, "connected", func() bool { return b.connectedTo(a.ID()) })
		w.within(10*time.Second, "newer record", func() bool {
			r, _ := a.Record(b.deps.Account)
			return r.Seq > before.Seq
		})
	})
}

// TestSim_ReportedPeerGoesAndComesBack: two wrong blocks send a peer away until half of the points have worn off.
func TestSim_ReportedPeerGoesAndComesBack(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		a := w.node(1, nil)
		b := w.node(2, bootstrapFrom(a.Addrs()))
		w.within(10*time.Second, "connected", func() bool { return a.connectedTo(b.ID()) })
		a.Report(b.ID(), fmt.Errorf("wrong block"))
		time.Sleep(5 * time.Second)
		require.True(t, a.connectedTo(b.ID()), "one report is forgiven")
		a.Report(b.ID(), fmt.Errorf("wrong block"))
		w.within(time.Second, "sent away", func() bool { return !a.connectedTo(b.ID()) })
		for range 8 {
			time.Sleep(time.Minute)
			require.False(t, a.connectedTo(b.ID()))
		}
		w.within(2*penaltyHalfLife, "back", func() bool { return a.connectedTo(b.ID()) })
	})
}

// raw is a peer that speaks gossip without any rules of ours.
type raw struct {
	host.Host
	topics map[string]*pubsub.Topic
}

func (w *world) raw(n byte, to *testNode) *raw {
	w.t.Helper()
	key, _ := testPeer(w.t, n)
	h, err := libp2p.New(libp2p.ListenAddrStrings(listenAddr(n)), libp2p.Identity(key), libp2p.DisableIdentifyAddressDiscovery(),
		libp2p.ResourceManager(&network.NullResourceManager{}), libp2p.DisableRelay(), libp2p.DisableMetrics(),
		simlibp2p.QUICSimnet(w.net, w.link))
	require.NoError(w.t, err)
	ctx, cancel := context.WithCancel(w.t.Context())
	w.stop = append(w.stop, func() error { cancel(); return h.Close() })
	ps, err := pubsub.NewGossipSub(ctx, h)
	require.NoError(w.t, err)
	r := &raw{Host: h, topics: make(map[string]*pubsub.Topic)}
	for _, t := range topics() {
		r.topics[t.name], err = ps.Join(topicName(testDomain, t.name))
		require.NoError(w.t, err)
	}
	info, err := peer.AddrInfoFromString(to.Addrs()[0])
	require.NoError(w.t, err)
	require.NoError(w.t, h.Connect(ctx, *info))
	time.Sleep(2 * time.Second) // subscriptions and mesh
	return r
}

func (w *world) send(r *raw, topic string, data []byte) {
	w.t.Helper()
	require.NoError(w.t, r.topics[topic].Publish(w.t.Context(), data))
	time.Sleep(100 * time.Millisecond)
}

// TestSim_Rejected: each of these is rejected, never delivered, never in the book.
func TestSim_Rejected(t *testing.T) {
	stranger := testRecord(t, 50, 7)
	forged := testRecord(t, 9, 7) // of the attacker's own peer
	forged.Roles = RoleCreator
	domain := testDomain
	domain.ChainID++
	foreign, err := testRecord(t, 9, 7).Sign(t.Context(), domain, testSigner(t, 9))
	require.NoError(t, err)
	for name, tc := range map[string]struct {
		topic string
		data  []byte
	}{
		"garbage":                  {topicNodes, []byte("garbage")},
		"empty":                    {topicModels, nil},
		"record of another peer":   {topicNodes, MarshalRecord(stranger)},
		"forged record":            {topicNodes, MarshalRecord(forged)},
		"record for another chain": {topicNodes, MarshalRecord(foreign)},
		"oversize record":          {topicNodes, make([]byte, 2<<10+1)},
		"oversize model":           {topicModels, make([]byte, 513)},
		"oversize score":           {topicScores, make([]byte, 1<<10+1)},
		"model on scores":          {topicScores, testModelNotice().marshal()},
		"oversize keys":            {topicKeys, make([]byte, 64<<10+1)},
		"key boxes out of order":   {topicKeys, KeyNotice{Task: 1, Boxes: []KeyBox{testKeyNotice(2).Boxes[1], testKeyNotice(2).Boxes[0]}}.marshal()},
		"score with unknown field": {topicScores, append(testScoreNotice().marshal(), 0x40, 1)},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(t *testing.T, w *world) {
				a := w.node(1, nil)
				r := w.raw(9, a)
				w.send(r, tc.topic, tc.data)
				require.Equal(t, 1, a.count(tc.topic, "rejected"))
				require.Len(t, a.Records(), 1, "its own")
				require.Empty(t, a.Messages())
			})
		})
	}
}

// TestSim_RejectedOftenIsShutOut: after a few invalid messages the router does not even look at a peer's messages.
func TestSim_RejectedOftenIsShutOut(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		a := w.node(1, nil)
		r := w.raw(9, a)
		for i := range 50 {
			w.send(r, topicScores, []byte{byte(i)})
		}
		require.LessOrEqual(t, a.count(topicScores, "rejected"), 5)
		w.send(r, topicNodes, MarshalRecord(testRecord(t, 9, 7)))
		require.Zero(t, a.count(topicNodes, "accepted"))
	})
}

// TestSim_OldRecordsAreNoNews: playing back an older or the same record changes nothing.
func TestSim_OldRecordsAreNoNews(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		a := w.node(1, nil)
		r := w.raw(9, a)
		for _, seq := range []uint64{7, 7, 6, 8} {
			w.send(r, topicNodes, MarshalRecord(testRecord(t, 9, seq)))
		}
		require.Equal(t, 2, a.count(topicNodes, "accepted"))
		require.Equal(t, 2, a.count(topicNodes, "ignored"))
		got, ok := a.Record(testRecord(t, 9, 1).Account)
		require.True(t, ok)
		require.EqualValues(t, 8, got.Seq)
	})
}

// TestSim_FlooderIsLimited: an account with stake that floods gets its burst through, then nothing, then a ban.
func TestSim_FlooderIsLimited(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		a := w.node(1, nil)
		r := w.raw(9, a)
		record := testRecord(t, 9, 7)
		w.send(r, topicNodes, MarshalRecord(record))
		for i := range 3000 {
			n := testScoreNotice()
			n.Account, n.Seat.Submission = record.Account, arena.SubmissionID(i+1)
			_ = r.topics[topicScores].Publish(t.Context(), n.marshal())
			if i%100 == 0 {
				time.Sleep(10 * time.Millisecond) // let the packets out
			}
		}
		w.within(time.Minute, "sent away", func() bool { return !a.connectedTo(r.ID().String()) })
		require.LessOrEqual(t, a.count(topicScores, "accepted"), 256+60*4)
		require.GreaterOrEqual(t, a.count(topicScores, "accepted"), 256)
		require.GreaterOrEqual(t, a.count(topicScores, "limited")+a.count(topicScores, "ignored"), 100)
		require.LessOrEqual(t, len(a.Messages()), inboxSize)
	})
}

// TestSim_ImpersonatorIsIgnored: a notice in the name of another account is not delivered.
func TestSim_ImpersonatorIsIgnored(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		a := w.node(1, nil)
		b := w.node(2, bootstrapFrom(a.Addrs()))
		w.within(10*time.Second, "they know each other", func() bool { return a.knows(b) })
		r := w.raw(9, a)
		w.send(r, topicNodes, MarshalRecord(testRecord(t, 9, 7)))
		n := testModelNotice()
		n.Account = b.deps.Account
		w.send(r, topicModels, n.marshal())
		require.Equal(t, 1, a.count(topicModels, "ignored"))
		n.Account = testRecord(t, 9, 7).Account
		w.send(r, topicModels, n.marshal())
		require.Equal(t, 1, a.count(topicModels, "accepted"))
	})
}
