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
	"github.com/ai-arena/arenad/envelope"
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

func TestCourier_CreatorServesEverybodyOnce(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		creator := p.joins(50)
		for n := range 3 {
			p.joins(n)
			p.validator(n)
		}
		p.mine(1)
		live := p.opens()
		p.mine(1)
		for _, m := range p.members {
			require.True(t, m.holds(live), "node %d", m.n)
		}
		require.Len(t, p.sent, 1, "one message for all")
		p.mine(20)
		require.Len(t, p.sent, 1, "and no other")

		last := creator.loop.machine.State().Task(1).Params.Last.KeyHash
		for _, m := range p.members[1:] {
			_, held, _ := m.ring.get(t.Context(), last)
			require.False(t, held, "the last shard's key is its creator's alone")
		}
		_, held, _ := creator.ring.get(t.Context(), last)
		require.True(t, held)

		p.validator(9)
		p.joins(9)
		p.mine(1)
		require.True(t, p.members[4].holds(live), "a newcomer is served as it registers")
		require.Equal(t, 1, p.answers(9))
	})
}

// TestCourier_NewcomerIsServedWithoutTheCreator: by one of those who hold the key.
func TestCourier_NewcomerIsServedWithoutTheCreator(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		creator := p.joins(50)
		for n := range 6 {
			p.joins(n)
			p.validator(n)
		}
		live := p.opens()
		p.mine(2)
		creator.leaves()
		p.validator(9)
		newcomer := p.joins(9)
		p.mine(wantBlocks)
		require.False(t, newcomer.holds(live))
		p.mine(8)
		require.True(t, newcomer.holds(live))
		require.Equal(t, 1, p.answers(9), "the others stayed silent")
		asked := len(p.sent)
		p.mine(30)
		require.Len(t, p.sent, asked, "and nobody asks any more")
	})
}

// TestCourier_ALiarSilencesNobodyTwice: a holder that answers with something else is not waited for at the next want.
func TestCourier_ALiarSilencesNobodyTwice(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		creator := p.joins(50)
		for n := range 6 {
			p.joins(n)
			p.validator(n)
		}
		live := p.opens()
		p.mine(2)
		creator.leaves()
		p.validator(9)
		newcomer := p.joins(9)
		liar := p2p.KeyNotice{Task: 1, Account: consensustest.Account(70)}
		junk, err := envelope.Wrap(envelope.Key{1: 66}, newcomer.ring.box.Point())
		require.NoError(t, err)
		liar.Boxes = []p2p.KeyBox{{Account: newcomer.self, Wrapped: junk}}
		wants := 0
		for range 40 {
			seen := len(p.sent)
			p.mine(1)
			for _, n := range p.sent[seen:] {
				if len(n.Boxes) == 0 { // the liar is always the first to answer
					wants++
					for _, m := range p.members[1:7] {
						m.told(liar)
					}
					newcomer.told(liar)
				}
			}
			synctest.Wait()
			if newcomer.holds(live) {
				break
			}
		}
		require.True(t, newcomer.holds(live))
		require.Equal(t, 2, wants, "the first answer was in vain")
	})
}

func TestCourier_TrainerServesSeatsUntilTheyCommit(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		trainer := p.joins(60)
		for n := range 6 {
			p.joins(n)
			p.validator(n)
		}
		p.opens()
		p.mine(1)
		model := p.reveals()
		p.mine(5)
		require.True(t, trainer.holds(model))
		for _, m := range p.members[1:] {
			require.False(t, m.holds(model), "nobody is drawn yet")
		}
		p.seals(0, 1, 2, 3, 4)
		p.mine(1)
		for _, m := range p.members[1:] {
			require.Equal(t, m.n < 5, m.holds(model), "node %d", m.n)
		}
		require.Equal(t, 1, p.answers(0))
		p.mine(resendBlocks)
		require.Equal(t, 2, p.answers(0), "sent again: gossip may lose it")
		p.say(arena.VoteCommitted{SeatID: arena.SeatID{RoundID: arena.RoundID{Submission: 1}}, Commitment: common.Hash{1}})
		p.mine(2 * resendBlocks)
		require.Equal(t, 2, p.answers(0), "until it has committed")
		require.Equal(t, 4, p.answers(1))
	})
}

// TestCourier_ASeatAsksAndAnotherSeatAnswers: a seat that missed the key gets it also when the trainer is away.
func TestCourier_ASeatAsksAndAnotherSeatAnswers(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		trainer := p.joins(60)
		for n := range 5 {
			p.joins(n)
			p.validator(n)
		}
		p.opens()
		model := p.reveals()
		p.mine(1)
		deaf := p.members[1]
		deaf.leaves()
		p.seals(0, 1, 2, 3, 4)
		p.mine(1)
		trainer.leaves()
		deaf.start()
		require.False(t, deaf.holds(model))
		p.mine(4 * resendBlocks)
		require.True(t, deaf.holds(model))
	})
}

// TestCourier_WhoIsDrawnAsksAtOnce: a validator without the live shard's key asks ever more rarely, until it is drawn.
func TestCourier_WhoIsDrawnAsksAtOnce(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		for n := range 3 {
			p.validator(n)
		}
		p.joins(0)
		p.opens()
		p.reveals()
		p.mine(50)
		require.Len(t, p.sent, 4, "4, 8, 16 blocks apart")
		p.seals(0, 1, 2)
		p.mine(1)
		require.Len(t, p.sent, 5)
		p.mine(2 * resendBlocks)
		require.Len(t, p.sent, 9, "both keys, every other block")
	})
}

// TestCourier_AnswersOnlyWhoMayHaveIt: trainers and other strangers, validators without a seat, tasks that are over.
func TestCourier_AnswersOnlyWhoMayHaveIt(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		p.joins(50)
		p.joins(60)
		for n := range 6 {
			p.validator(n)
		}
		p.opens()
		p.reveals()
		p.seals(0, 1, 2, 3, 4)
		p.mine(1)
		sent := len(p.sent)
		want := func(n p2p.KeyNotice, from int) {
			n.Account = consensustest.Account(from)
			for _, m := range p.members {
				m.told(n)
			}
			synctest.Wait()
		}
		want(p2p.KeyNotice{Task: 1}, 61)
		want(p2p.KeyNotice{Submission: 1}, 61)
		want(p2p.KeyNotice{Submission: 1}, 5)
		want(p2p.KeyNotice{Task: 2}, 1)
		want(p2p.KeyNotice{Submission: 2}, 1)
		require.Len(t, p.sent, sent)
		p.mine(1)
		sent = p.answers(1)
		want(p2p.KeyNotice{Submission: 1}, 1)
		require.Equal(t, sent+1, p.answers(1), "a seat is answered at once by the maker")
		want(p2p.KeyNotice{Submission: 1}, 1)
		require.Equal(t, sent+1, p.answers(1), "but not twice at one block")
		p.say(arena.TaskVoided{Task: 1})
		p.mine(1)
		sent = len(p.sent)
		want(p2p.KeyNotice{Task: 1}, 1)
		require.Len(t, p.sent, sent, "over")
	})
}

func TestCourier_ABoxBeforeItsBlock(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		m := p.joins(1)
		p.validator(1)
		p.mine(1)
		live := p.opens()
		d := consensustest.Defaults().Domain
		key := envelope.Key(d.ShardKey(SealSecret(voter(t, 50)), live.creator, arena.ShardLive, [32]byte{0, 1}))
		wrapped, err := envelope.Wrap(key, m.ring.box.Point())
		require.NoError(t, err)
		early := p2p.KeyNotice{Task: 1, Account: live.creator, Boxes: []p2p.KeyBox{{Account: m.self, Wrapped: wrapped}}}
		m.told(early)
		junk := early
		junk.Boxes = []p2p.KeyBox{{Account: m.self, Wrapped: bytes.Repeat([]byte{1}, envelope.WrappedSize)}}
		m.told(junk)
		synctest.Wait()
		require.Len(t, m.early, 2)
		require.False(t, m.holds(live))
		p.mine(1)
		require.True(t, m.holds(live))
		require.Empty(t, m.early)

		unknown := early
		unknown.Task = 77
		for range maxEarly + 9 {
			m.told(unknown)
			synctest.Wait()
		}
		require.Len(t, m.early, maxEarly)
		p.mine(keepBlocks + 1)
		require.Empty(t, m.early)
	})
}

// TestCourier_ABadPointIsSkipped: the others are served.
func TestCourier_ABadPointIsSkipped(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		creator := p.joins(50)
		m := p.joins(1)
		p.validator(1)
		p.say(arena.LeafTaken{Leaf: 8, Account: consensustest.Account(8)})
		live := p.opens()
		p.mine(3)
		require.True(t, m.holds(live))
		require.Zero(t, p.answers(8))
		require.Equal(t, 1, creator.log.count("WARN"), "said once")
	})
}

func TestCourier_AnotherBoxKeyIsAnAlarm(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		m := p.joins(1)
		p.say(arena.LeafTaken{Leaf: 1, Account: m.self, BoxKey: BoxKey(voter(t, 2)).Point()})
		p.mine(3)
		require.Len(t, m.alarms, 1)
		require.Contains(t, m.alarms[0], "keys.box")
	})
}

// TestKeyring_OutlivesARestart: what was wrapped is on disk as it came, and nothing else.
func TestKeyring_OutlivesARestart(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		creator, m := p.joins(50), p.joins(1)
		p.validator(1)
		live := p.opens()
		p.mine(1)
		key, held, _ := m.ring.get(t.Context(), live.hash)
		require.True(t, held)
		require.Len(t, m.kv.values, 1)
		for _, v := range m.kv.values {
			require.NotContains(t, string(v), string(key[:]))
		}
		creator.leaves()
		sent := len(p.sent)
		m.leaves()
		m.start()
		require.True(t, m.holds(live))
		p.mine(20)
		require.Len(t, p.sent, sent, "nothing is asked for again")

		stolen := newKeyring(quiet(), m.ring.domain, m.self, voter(t, 2), m.kv)
		_, held, _ = stolen.get(t.Context(), live.hash)
		require.False(t, held, "the disk alone opens nothing")

		creator.start()
		require.True(t, creator.holds(live), "made again from what the chain says")
		require.Empty(t, creator.kv.values)
	})
}

func TestKeyring_ShowsWhatTheChainShows(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		stranger, trainer := p.joins(70), p.joins(60)
		live := p.opens()
		model := p.reveals()
		p.mine(1)
		require.False(t, stranger.holds(live))
		key, held, _ := trainer.ring.get(t.Context(), model.hash)
		require.True(t, held, "its own")
		d := consensustest.Defaults().Domain
		p.say(arena.ModelKeyPublished{Submission: 1, Task: 1, Key: key},
			arena.ShardKeyPublished{Task: 1, Key: d.ShardKey(SealSecret(voter(t, 50)), live.creator, arena.ShardLive, [32]byte{0, 1})})
		p.mine(1)
		require.True(t, stranger.holds(live))
		require.True(t, stranger.holds(model))
	})
}

// TestKeyring_SaysThatItCannotMakeItsOwnKeys: the account is right, the key of the keystore is another.
func TestKeyring_SaysThatItCannotMakeItsOwnKeys(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		m := p.joins(50)
		m.ring.secret = []byte("another signer")
		live := p.opens()
		p.mine(1)
		require.False(t, m.holds(live))
		require.Equal(t, 2, m.log.count("WARN"), "for each shard")
	})
}
