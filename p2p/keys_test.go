package p2p

import (
	"bytes"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/internal/strictpb"
)

// testKeyNotice hands the key of a model to n validators.
func testKeyNotice(n int) KeyNotice {
	out := KeyNotice{Submission: 12, Account: common.HexToAddress("0x03")}
	for i := range n {
		out.Boxes = append(out.Boxes, KeyBox{Account: common.Address{1, byte(i >> 8), byte(i)}, Wrapped: bytes.Repeat([]byte{byte(i + 1)}, wrappedBytes)})
	}
	return out
}

func TestParseKeyNotice_RoundTrip(t *testing.T) {
	want := KeyNotice{Task: 5, Account: common.Address{3}}
	for _, n := range []KeyNotice{testKeyNotice(1), testKeyNotice(MaxKeyBoxes), want} {
		got, err := parseKeyNotice(n.marshal())
		require.NoError(t, err)
		require.Equal(t, n, got)
	}
}

// TestKeyNotice_LargestFits: the largest message fits its topic, and with its envelope a frame of gossip.
func TestKeyNotice_LargestFits(t *testing.T) {
	n := testKeyNotice(MaxKeyBoxes)
	n.Submission = ^n.Submission
	size := len(n.marshal())
	require.LessOrEqual(t, size, 64<<10)
	require.LessOrEqual(t, 64<<10+1<<10, maxRPCBytes)
	for _, x := range topics() {
		require.LessOrEqual(t, cost(x.maxBytes), x.forward.burst, x.name)
		require.LessOrEqual(t, cost(x.maxBytes), x.author.burst, x.name)
	}
}

func TestParseKeyNotice_Refuses(t *testing.T) {
	with := func(change func(*KeyNotice)) []byte { n := testKeyNotice(3); change(&n); return n.marshal() }
	box := func(parts ...[]byte) []byte {
		b := strictpb.AppendUint(nil, 2, 12)
		b = strictpb.AppendBytes(b, 3, bytes.Join(parts, nil))
		return strictpb.AppendBytes(b, 4, make([]byte, 20))
	}
	account := strictpb.AppendBytes(nil, 1, make([]byte, 20))
	wrapped := strictpb.AppendBytes(nil, 2, make([]byte, wrappedBytes))
	_, err := parseKeyNotice(box(account, wrapped))
	require.NoError(t, err)
	for name, b := range map[string][]byte{
		"empty":              nil,
		"about nothing":      with(func(n *KeyNotice) { n.Submission = 0 }),
		"about both":         with(func(n *KeyNotice) { n.Task = 1 }),
		"unknown field":      strictpb.AppendUint(testKeyNotice(1).marshal(), 5, 1),
		"a shard's number":   strictpb.AppendUint((KeyNotice{Task: 1, Account: common.Address{1}}).marshal(), 6, 1),
		"not in order":       with(func(n *KeyNotice) { n.Boxes[0], n.Boxes[1] = n.Boxes[1], n.Boxes[0] }),
		"one account twice":  with(func(n *KeyNotice) { n.Boxes[1].Account = n.Boxes[0].Account }),
		"short box":          with(func(n *KeyNotice) { n.Boxes[0].Wrapped = n.Boxes[0].Wrapped[1:] }),
		"long box":           with(func(n *KeyNotice) { n.Boxes[0].Wrapped = append(bytes.Clone(n.Boxes[0].Wrapped), 1) }),
		"too many":           testKeyNotice(MaxKeyBoxes + 1).marshal(),
		"empty box":          box(account),
		"box for nobody":     box(wrapped),
		"field in a box":     box(account, wrapped, strictpb.AppendUint(nil, 3, 1)),
		"box in other order": box(wrapped, account),
	} {
		_, err := parseKeyNotice(b)
		require.ErrorIs(t, err, strictpb.ErrMalformed, name)
	}
}

func FuzzParseKeyNotice(f *testing.F) {
	f.Add(testKeyNotice(0).marshal())
	f.Add(testKeyNotice(2).marshal())
	f.Add((KeyNotice{Task: 1}).marshal())
	f.Fuzz(func(t *testing.T, b []byte) {
		n, err := parseKeyNotice(b)
		if err != nil {
			require.ErrorIs(t, err, strictpb.ErrMalformed)
			return
		}
		require.Equal(t, b, n.marshal())
		require.LessOrEqual(t, len(n.Boxes), MaxKeyBoxes)
	})
}

// TestValidateKeys: the three answers of the rule.
func TestValidateKeys(t *testing.T) {
	_, author := testPeer(t, 1)
	_, stranger := testPeer(t, 2)
	chain := &fakeChain{unstaked: map[common.Address]bool{}, signerOf: map[common.Address]common.Address{}}
	v := &validator{domain: testDomain, chain: chain, book: newBook(), waiting: newWaiting()}
	record := testRecord(t, 1, 1)
	v.book.put(record)
	n := testKeyNotice(2)
	n.Account = record.Account

	got, result := v.keys(author, n.marshal())
	require.Equal(t, pubsub.ValidationAccept, result)
	require.Equal(t, n, got)
	_, result = v.keys(stranger, n.marshal())
	require.Equal(t, pubsub.ValidationIgnore, result, "somebody else's peer")
	_, result = v.keys(author, []byte("garbage"))
	require.Equal(t, pubsub.ValidationReject, result)
	chain.unstaked[record.Account] = true
	_, result = v.keys(author, n.marshal())
	require.Equal(t, pubsub.ValidationIgnore, result, "no stake")
}

// TestConduct_LargeMessagesCostMore: a few large messages are not cheaper than many small ones.
func TestConduct_LargeMessagesCostMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newConduct()
		_, id := testPeer(t, 1)
		tp := topic{name: "x", forward: quota{10, 34}, author: quota{1, 17}}
		require.True(t, c.allow(id, tp, 64<<10, time.Now()))
		require.True(t, c.allow(id, tp, 64<<10, time.Now()))
		require.False(t, c.allow(id, tp, 1, time.Now()))
		require.True(t, c.allowAuthor(id, tp, 64<<10, time.Now()))
		require.False(t, c.allowAuthor(id, tp, 1, time.Now()))
	})
}

// TestSim_KeysReachEverybody: the largest notice, and one that only asks, travel through the mesh whole.
func TestSim_KeysReachEverybody(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		a := w.node(1, nil)
		b := w.node(2, bootstrapFrom(a.Addrs()))
		c := w.node(3, bootstrapFrom(b.Addrs()))
		w.within(20*time.Second, "they know each other", func() bool { return a.knows(c) && c.knows(a) && b.knows(a) && a.knows(b) })
		for _, n := range []KeyNotice{testKeyNotice(MaxKeyBoxes), {Task: 3}} {
			require.NoError(t, a.PublishKey(t.Context(), n))
			n.Account = a.deps.Account
			for _, x := range []*testNode{b, c} {
				require.Equal(t, Message{Peer: a.ID(), Notice: n}, next(t, x, func(KeyNotice) bool { return true }))
			}
		}
		require.ErrorIs(t, a.PublishKey(t.Context(), testKeyNotice(MaxKeyBoxes+20)), ErrOversize)
	})
}

// TestSim_KeyFlooderIsLimited: an account with stake that floods with the largest notices gets its burst through, then
// nothing, then a ban.
func TestSim_KeyFlooderIsLimited(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		a := w.node(1, nil)
		r := w.raw(9, a)
		record := testRecord(t, 9, 7)
		w.send(r, topicNodes, MarshalRecord(record))
		n := testKeyNotice(MaxKeyBoxes)
		n.Account = record.Account
		for range 250 {
			n.Submission++
			_ = r.topics[topicKeys].Publish(t.Context(), n.marshal())
			time.Sleep(20 * time.Millisecond) // let the packets out
		}
		w.within(time.Minute, "sent away", func() bool { return !a.connectedTo(r.ID().String()) })
		burst := 256 / cost(len(n.marshal()))
		require.GreaterOrEqual(t, a.count(topicKeys, "accepted"), burst)
		require.LessOrEqual(t, a.count(topicKeys, "accepted"), burst+60*8)
	})
}
