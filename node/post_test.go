package node

import (
	"bytes"
	"context"
	"math/big"
	"slices"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/p2p"
)

// voter is the key of Account(n)'s node.
func voter(t testing.TB, n int) *chain.Key {
	t.Helper()
	k, err := crypto.ToECDSA(bytes.Repeat([]byte{byte(n + 1)}, 32))
	require.NoError(t, err)
	return chain.NewKey(k)
}

// post is nodes that know the same chain and hear each other's notices about keys.
type post struct {
	t       *testing.T
	block   uint64
	facts   []arena.EventBody
	log     []arena.Event
	members []*member
	mu      sync.Mutex
	sent    []p2p.KeyNotice
}

// member is one of them: Account(n).
type member struct {
	*courier
	n      int
	loop   *testLoop
	kv     *memo
	log    *heardLog
	alarms []string
	away   bool
	end    func()
	p      *post
}

func (m *member) PublishKey(_ context.Context, n p2p.KeyNotice) error {
	n.Account = m.self
	m.p.mu.Lock()
	defer m.p.mu.Unlock()
	m.p.sent = append(m.p.sent, n)
	for _, o := range m.p.members {
		if o != m && !o.away {
			o.told(n)
		}
	}
	return nil
}

// inPost runs f in virtual time.
func inPost(t *testing.T, f func(t *testing.T, p *post)) {
	synctest.Test(t, func(t *testing.T) {
		p := &post{t: t}
		defer func() {
			for _, m := range p.members {
				if !m.away {
					m.end()
				}
			}
		}()
		f(t, p)
	})
}

// joins starts the node of Account(n), which reads what happened so far.
func (p *post) joins(n int) *member {
	m := &member{n: n, kv: &memo{values: map[string][]byte{}}, log: &heardLog{}, p: p}
	p.members = append(p.members, m)
	m.start()
	return m
}

func (m *member) start() {
	p, self := m.p, consensustest.Account(m.n)
	m.loop = newTestLoop(consensus.Self{Account: self})
	ring := newKeyring(m.log.logger(), m.loop.params.Domain, self, voter(p.t, m.n), m.kv)
	m.courier = newCourier(m.log.logger(), self, ring, m, m.loop.loop, func(what string) { m.alarms = append(m.alarms, what) })
	m.loop.onEvent = append(m.loop.onEvent, func(e arena.Event) { ring.heard(m.loop.machine.State(), e) })
	m.loop.onHead = append(m.loop.onHead, m.advanced)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{}, 2)
	go func() { _ = m.loop.run(ctx); done <- struct{}{} }()
	go func() { m.run(ctx); done <- struct{}{} }()
	m.away, m.end = false, func() { cancel(); <-done; <-done }
	m.loop.updates <- m.loop.update(p.block, 0, p.block > 0, p.log...)
	synctest.Wait()
}

// leaves is kill -9; what is on disk stays.
func (m *member) leaves() {
	m.away = true
	m.end()
}

func (p *post) say(b ...arena.EventBody) { p.facts = append(p.facts, b...) }

// mine closes blocks.
func (p *post) mine(blocks int) {
	for range blocks {
		p.block++
		var events []arena.Event
		for _, m := range p.members {
			events = m.loop.at(p.block, p.facts...)
			if !m.away {
				m.loop.updates <- m.loop.update(p.block, 0, true, events...)
			}
		}
		p.log, p.facts = append(p.log, events...), nil
		synctest.Wait()
	}
}

func (p *post) validator(n int) {
	p.say(arena.LeafTaken{Leaf: arena.Leaf(n), Account: consensustest.Account(n), BoxKey: BoxKey(voter(p.t, n)).Point()},
		arena.WeightSet{Leaf: arena.Leaf(n), Effective: 1, Weight: 1000})
}

// opens opens task 1 of Account(50), and gives the lock of its live shard.
func (p *post) opens() lock {
	creator, params := consensustest.Account(50), consensustest.Devnet(consensustest.Defaults().Clock.Start(1))
	d, secret := consensustest.Defaults().Domain, SealSecret(voter(p.t, 50))
	for _, i := range []arena.ShardIndex{arena.ShardLive, arena.ShardLast} {
		s := params.Shard(i)
		s.RowRoot = [32]byte{byte(i), 1}
		s.KeyHash = d.ShardKeyHash(creator, i, d.ShardKey(secret, creator, i, s.RowRoot))
	}
	p.say(arena.TaskCreated{Task: 1, Creator: creator, CreatorLeaf: arena.NoLeaf, Bond: big.NewInt(0), Params: params})
	return lock{task: 1, creator: creator, hash: params.Live.KeyHash}
}

// reveals shows submission 1 of Account(60), and gives the lock of its model.
func (p *post) reveals() lock {
	d, trainer := consensustest.Defaults().Domain, consensustest.Account(60)
	m := arena.Model{Flat: [32]byte{7}}
	m.KeyHash = d.FileKeyHash(d.ModelKey(SealSecret(voter(p.t, 60)), 1, trainer, m.Flat))
	p.say(arena.ModelCommitted{Submission: 1, Task: 1, Trainer: trainer, Locked: big.NewInt(0)},
		arena.ModelRevealed{Submission: 1, Task: 1, Ordinal: 1, JoinedEpoch: 1, Model: m})
	return lock{submission: 1, hash: m.KeyHash}
}

func (p *post) seals(leaves ...arena.Leaf) {
	p.say(arena.Sealed{Submission: 1, Task: 1, Epoch: 1, Seed: common.Hash{1}, Leaves: leaves, Primaries: 3})
}

func (m *member) holds(l lock) bool {
	key, ok, _ := m.ring.get(context.Background(), l.hash)
	return ok && m.ring.hashOf(l, key) == l.hash
}

// answers counts the notices with a box for an account.
func (p *post) answers(n int) (count int) {
	for _, s := range p.sent {
		if slices.ContainsFunc(s.Boxes, func(b p2p.KeyBox) bool { return b.Account == consensustest.Account(n) }) {
			count++
		}
	}
	return count
}
