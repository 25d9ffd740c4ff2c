package node

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
)

func fml(n int64) *big.Int { return big.NewInt(n) }

func TestLoop_NothingIsDoneBeforeTheNewestBlock(t *testing.T) {
	l := newTestLoop(consensus.Self{Account: trainer100, Roles: consensus.RoleTrainer})
	require.NoError(t, l.apply(l.update(1, 1, false, l.at(1, taskFacts(l.params)...)...)))
	require.NoError(t, l.apply(l.update(20, 18, false)))
	l.step(consensus.DutyDone{Key: "none"})
	require.Empty(t, l.performed, "the past wants nothing done")
	require.Len(t, l.heard, 2)
	require.Equal(t, l.head(20), l.loop.head)

	require.NoError(t, l.apply(l.update(21, 19, true)))
	require.Equal(t, arena.SubmissionID(1), consensustest.Want[consensus.RevealModel](t, l.performed).Submission)

	require.NoError(t, l.apply(l.update(22, 20, false)), "once live, always live")
	require.Equal(t, l.head(22).Number, l.machine.State().Number)
}

func TestLoop_FirstLiveBlockIsJudgedByItsOwnTime(t *testing.T) {
	l := newTestLoop(consensus.Self{Account: trainer100, Roles: consensus.RoleTrainer})
	require.NoError(t, l.apply(l.update(1, 0, true, l.at(1, taskFacts(l.params)...)...)))
	require.Empty(t, l.performed, "the commitment is not final")
	// Final and too late in the same update: by the time of the block before it would still be in time.
	require.NoError(t, l.apply(l.update(500, 498, true)))
	require.Empty(t, consensustest.All[consensus.RevealModel](l.performed))
}

func TestLoop_RollbackReplaysTheOtherBranchOnTheFinalState(t *testing.T) {
	commit := func(id arena.SubmissionID, n int) arena.EventBody {
		return arena.ModelCommitted{Submission: id, Task: 1, Trainer: consensustest.Account(n), Commitment: common.Hash{byte(n)}, Locked: fml(0)}
	}
	l := newTestLoop(consensus.Self{Account: consensustest.Account(1)})
	require.NoError(t, l.apply(l.update(1, 1, true, l.at(1, taskFacts(l.params)...)...)))
	require.NoError(t, l.apply(l.update(2, 1, true, l.at(2, commit(2, 102))...)))
	require.NoError(t, l.apply(l.update(4, 1, true, append(l.at(3, commit(3, 103)), l.at(4, commit(4, 104))...)...)))

	last := uint64(2)
	other := l.update(5, 1, true, l.at(4, commit(3, 203))...)
	other.Rollback = &last
	require.NoError(t, l.apply(other))

	s := l.machine.State()
	require.Equal(t, trainer100, s.Submission(1).Trainer)
	require.Equal(t, consensustest.Account(102), s.Submission(2).Trainer, "stands on both branches, was not final")
	require.Equal(t, consensustest.Account(203), s.Submission(3).Trainer)
	require.Nil(t, s.Submission(4))
	require.Equal(t, uint64(5), s.Number)
	require.Len(t, l.finals, 2, "what is not final is not told")
	require.Nil(t, l.final.Submission(2))

	require.NoError(t, l.apply(l.update(6, 4, true)))
	require.Len(t, l.finals, 4)
	require.Equal(t, consensustest.Account(203), l.final.Submission(3).Trainer)
	require.Nil(t, l.final.Submission(4))
	require.Empty(t, l.pending)

	// A state that the loop hands out is its machine's; the final one must be another.
	to := uint64(4)
	again := l.update(7, 4, true, l.at(5, commit(4, 204))...)
	again.Rollback = &to
	require.NoError(t, l.apply(again))
	require.NotNil(t, l.machine.State().Submission(4))
	require.Nil(t, l.final.Submission(4))
}

func TestLoop_StopsAtAFinalFactThatCannotBe(t *testing.T) {
	l := newTestLoop(consensus.Self{Account: consensustest.Account(1)})
	bad := l.at(2, arena.ModelRevealed{Submission: 9, Task: 1, Ordinal: 1, JoinedEpoch: 1})
	require.NoError(t, l.apply(l.update(2, 0, true, bad...)), "a reorg may still take it back")
	require.Len(t, consensustest.All[consensus.Alarm](l.performed), 1)
	require.ErrorContains(t, l.apply(l.update(4, 2, true)), "fold event 0 of block 2")

	synctest.Test(t, func(t *testing.T) {
		l := newTestLoop(consensus.Self{})
		ended := make(chan error, 1)
		go func() { ended <- l.run(t.Context()) }()
		l.updates <- l.update(2, 2, true, bad...)
		require.Error(t, <-ended)
		require.ErrorIs(t, l.ask(t.Context(), func(*consensus.State, consensus.Head) {}), errStopped)
		l.report(t.Context(), consensus.DutyDone{})
	})
}

func TestLoop_NobodyWaitsForALoopThatEnded(t *testing.T) {
	for _, how := range []string{"their own end", "the end of the loop"} {
		t.Run(how, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				l := newTestLoop(consensus.Self{})
				for range inboxSize {
					l.report(t.Context(), consensus.DutyDone{})
				}
				gaveUp := errors.New("gave up")
				ctx, cancel := context.WithCancelCause(t.Context())
				asked := make(chan error, 1)
				reported := make(chan struct{})
				go func() { asked <- l.ask(ctx, func(*consensus.State, consensus.Head) {}) }()
				go func() {
					defer close(reported)
					l.report(ctx, consensus.DutyDone{})
				}()
				synctest.Wait()
				select {
				case <-reported:
					require.Fail(t, "the inbox has room for more than it should")
				case <-asked:
					require.Fail(t, "nobody can have answered")
				default:
				}
				if how == "their own end" {
					cancel(gaveUp)
					require.ErrorIs(t, <-asked, gaveUp)
				} else {
					close(l.ended)
					require.ErrorIs(t, <-asked, errStopped)
				}
				<-reported
				cancel(nil)
			})
		})
	}
}

func TestLoop_AnswersWhileItWorksAndEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newTestLoop(consensus.Self{Account: trainer100, Roles: consensus.RoleTrainer})
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- l.run(ctx) }()
		l.updates <- l.update(1, 1, true, l.at(1, taskFacts(l.params)...)...)
		var tasks []arena.TaskID
		var head consensus.Head
		require.NoError(t, l.ask(ctx, func(s *consensus.State, h consensus.Head) { tasks, head = s.Tasks(), h }))
		require.Equal(t, []arena.TaskID{1}, tasks)
		require.Equal(t, l.head(1), head)

		key := consensustest.Want[consensus.RevealModel](t, l.performed).Key
		l.report(ctx, consensus.DutyFailed{Key: key})
		l.updates <- l.update(3, 1, true)
		l.updates <- l.update(4, 2, true)
		require.NoError(t, l.ask(ctx, func(*consensus.State, consensus.Head) {}))
		require.Len(t, consensustest.All[consensus.RevealModel](l.performed), 2, "what failed is asked for again")
		cancel()
		require.NoError(t, <-ended)
	})
}

func TestDraws_AlarmForACommitteeThatDoesNotFollow(t *testing.T) {
	l := newTestLoop(consensus.Self{})
	sealed := arena.Sealed{Submission: 1, Task: 1, Epoch: 1, Seed: common.Hash{9}, Leaves: []arena.Leaf{5, 6, 7}, Primaries: 3}
	d := newDraws(l.params.Domain, func(what string) { l.alarms = append(l.alarms, what) })
	for _, b := range append(taskFacts(l.params), arena.ModelRevealed{Submission: 1, Task: 1, Ordinal: 1, JoinedEpoch: 0}) {
		e := arena.Event{Block: 1, Body: b}
		d.apply(e)
		d.finalize(e)
	}
	d.apply(arena.Event{Block: 1, Body: sealed})
	require.Empty(t, l.alarms, "without the beacon it cannot be checked")
	d.apply(arena.Event{Block: 2, Body: arena.BeaconPosted{Epoch: 1, Value: common.Hash{1}}})
	d.apply(arena.Event{Block: 3, Body: sealed})
	require.Len(t, l.alarms, 1)
	require.Contains(t, l.alarms[0], "submission 1")
	d.rollback()
	d.apply(arena.Event{Block: 3, Body: sealed})
	require.Len(t, l.alarms, 1, "the beacon was rolled back with the rest")
}
