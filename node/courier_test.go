package node

import (
	"bytes"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/p2p"
)

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
