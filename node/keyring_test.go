package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus/consensustest"
)

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
