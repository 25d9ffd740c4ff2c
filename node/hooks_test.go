package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

func TestHooks_OnDevnetsOnly(t *testing.T) {
	lie := Hooks{Vote: func(_ consensus.EvalID, v arena.Vote) arena.Vote { return v }}
	idle := Hooks{Drop: func(consensus.Action) bool { return true }}
	for _, h := range []Hooks{lie, idle} {
		require.NoError(t, h.check(31337))
		require.NoError(t, h.check(1337))
		require.ErrorIs(t, h.check(1), ErrHooks)
		require.ErrorContains(t, h.check(11155111), "chain 11155111 is none")
	}
	require.NoError(t, Hooks{}.check(1), "an honest node runs anywhere")
}

func TestHooks_ChangeVotesAlone(t *testing.T) {
	id := consensus.EvalID{RoundID: arena.RoundID{Submission: 3}}
	h := Hooks{Vote: func(at consensus.EvalID, v arena.Vote) arena.Vote {
		require.Equal(t, id, at)
		v.Score /= 2
		return v
	}}
	in := consensus.Evaluated{EvalID: id, Vote: arena.Vote{Score: 800_000}}
	require.Equal(t, consensus.Evaluated{EvalID: id, Vote: arena.Vote{Score: 400_000}}, h.voted(in))
	none := consensus.EvaluationImpossible{EvalID: id}
	require.Equal(t, none, h.voted(none))
	require.Equal(t, in, Hooks{}.voted(in))
}

// What a hook drops is not sent, and not asked for again.
func TestHooks_DroppedActionsAreNotSent(t *testing.T) {
	d := newDesk(t)
	d.hooks.Drop = func(a consensus.Action) bool { _, ok := a.(consensus.Commit); return ok }
	d.perform(d.commitAction(700_000))
	d.flying.Wait()
	require.Empty(t, d.out.sent)
	d.perform(consensus.Wake{Duty: consensus.Duty{Key: "wake/1/1", Attempt: 1}})
	d.flying.Wait()
	require.Len(t, d.out.sent, 1)
}
