package audit_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/audit"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
)

// A seat that does not answer loses a tenth; who asked gets bond and reward: all of it to the wei.
func TestRun_ChallengeThatNobodyAnswers(t *testing.T) {
	w := honestTown(t)
	asker := evmtest.Account(700)
	require.NoError(t, w.Fund(asker, evmtest.FML(100)))
	seat := arena.SeatID{RoundID: arena.RoundID{Submission: 1}}
	_, err := w.Do(asker, w.Calls().Challenge("ask", seat, 0))
	require.NoError(t, err)
	w.Mine()
	r := w.audit()
	require.Equal(t, audit.Holds, r.Result, "%v %v", r.Failures(), r.Unknown())

	for _, n := range w.nodes {
		n.Drop = func(a consensus.Action) bool { _, posts := a.(consensus.PostBeacon); return !posts }
	}
	for range 4 * 12 {
		w.Mine()
		for _, n := range w.nodes {
			n.Follow()
			n.Send()
		}
	}
	_, err = w.Do(asker, w.Calls().CloseChallenge(seat))
	require.NoError(t, err)
	w.Mine()
	r = w.audit()
	require.Equal(t, audit.Holds, r.Result, "%v %v", r.Failures(), r.Unknown())

	in := w.input()
	in.Events = tampered(w, func(b arena.Credited) arena.EventBody { return one(b, arena.OutChallengeReward) })
	require.Equal(t, audit.Fails, w.auditOf(in).Section(audit.SectionMoney).Result)
	require.True(t, slices.ContainsFunc(w.events, func(e arena.Event) bool { _, ok := e.Body.(arena.ChallengeFailed); return ok }))
}
