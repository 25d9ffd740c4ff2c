package consensus_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
)

// arenaOf is a world with validators, trainers and a creator, in this order, that all do public duties.
func arenaOf(validators, trainers int) (*consensustest.World, []*consensustest.Node) {
	w := consensustest.NewWorld(consensustest.Defaults(), validators, consensustest.Devnet)
	var nodes []*consensustest.Node
	for i := range validators {
		nodes = append(nodes, consensustest.NewNode(w, w.Params, consensus.Self{
			Account: consensustest.Account(i), Roles: consensus.RoleValidator, Duties: true,
		}))
	}
	for i := range trainers {
		nodes = append(nodes, consensustest.NewNode(w, w.Params, consensus.Self{
			Account: trainer(i), Roles: consensus.RoleTrainer, Duties: true,
		}))
	}
	nodes = append(nodes, consensustest.NewNode(w, w.Params, consensus.Self{Account: w.Creator, Roles: consensus.RoleCreator, Duties: true}))
	for _, n := range nodes {
		n.Evaluate = func(e consensus.Evaluate) consensustest.Answer {
			return consensustest.Answer{Vote: truth(e), After: 2}
		}
	}
	return w, nodes
}

func trainer(i int) (a [20]byte) {
	a = consensustest.Account(100 + i)
	return a
}

// truth is what every honest seat finds.
func truth(e consensus.Evaluate) arena.Vote {
	return arena.Vote{Score: scoreOf(e.RoundID.Submission, e.Stage), EvidenceRoot: e.Seed}
}

// scoreOf is the true score of a submission: on the last shard the other way round.
func scoreOf(id arena.SubmissionID, stage arena.Stage) arena.Score {
	if stage == arena.StageFinal {
		return arena.Score(700_000 - 1000*uint32(id))
	}
	return arena.Score(800_000 + 1000*uint32(id))
}

func TestMachine_HonestArenaSettles(t *testing.T) {
	w, nodes := arenaOf(7, 3)
	for i := range 3 {
		w.Submit(trainer(i))
		w.Submit(trainer(i))
	}
	consensustest.Run(w, nodes, 400, nil)

	require.True(t, w.PaidOut())
	for id := arena.SubmissionID(1); id <= 6; id++ {
		require.Equal(t, arena.SubmissionFinal, w.State(id), "submission %d", id)
		stage := arena.StageLive
		if id%2 == 0 {
			stage = arena.StageFinal // the better one of its trainer
		}
		require.Equal(t, stage, w.Stage(id), "submission %d", id)
		require.Equal(t, scoreOf(id, stage), w.Score(id))
	}
	s := nodes[0].Machine.State()
	require.Equal(t, []arena.SubmissionID{6, 4, 2}, s.LiveRanking(s.Task(1)))
	require.Equal(t, []arena.SubmissionID{2, 4, 6}, s.Task(1).Order, "final results rank")
	require.LessOrEqual(t, w.Blocks[len(w.Blocks)-1].Time, w.Task.CloseBy+10, "settled late")
	require.Zero(t, w.Refused["consensus.Commit"]+w.Refused["consensus.Reveal"], "refused: %v", w.Refused)
	delete(w.Refused, "consensus.Settle") // the creator does not wait for its turn
	require.Empty(t, w.Refused, "with everybody there nobody races")
	for _, n := range nodes {
		require.Empty(t, n.Alarms)
	}
}

func TestMachine_OwnMoneyIsCollected(t *testing.T) {
	w, nodes := arenaOf(5, 1)
	w.Submit(trainer(0))
	consensustest.Run(w, nodes, 400, nil)
	require.True(t, w.PaidOut())
	for range 6 {
		for _, n := range nodes {
			n.Send()
		}
		w.Mine()
		for _, n := range nodes {
			n.Follow()
		}
	}
	s := nodes[0].Machine.State()
	require.Zero(t, s.Locked(1, trainer(0)).Sign(), "the trainer's stake is free")
	for i := range 5 {
		require.Zero(t, s.Shares(1, consensustest.Account(i)), "validator %d claimed", i)
	}
}

// A trainer that is gone can stop nobody but itself.
func TestMachine_UnrevealedModelExpires(t *testing.T) {
	w, nodes := arenaOf(7, 2)
	w.Submit(trainer(0))
	w.Submit(trainer(1))
	nodes[8].Away = true
	consensustest.Run(w, nodes, 400, nil)
	require.True(t, w.PaidOut())
	require.Equal(t, arena.SubmissionFinal, w.State(1))
	require.Equal(t, arena.SubmissionVoid, w.State(2))
}

func TestMachine_WithheldModelEndsUnavailable(t *testing.T) {
	w, nodes := arenaOf(7, 1)
	w.Submit(trainer(0))
	for _, n := range nodes {
		n.Evaluate = func(consensus.Evaluate) consensustest.Answer {
			return consensustest.Answer{Impossible: true, Reason: consensus.ModelUnavailable, After: 1}
		}
	}
	consensustest.Run(w, nodes, 600, nil)
	require.True(t, w.PaidOut())
	require.Equal(t, arena.SubmissionVoid, w.State(1))
	x := nodes[0].Machine.State().Submission(1)
	require.Equal(t, arena.VoidUnavailable, x.Reason)
	require.Len(t, x.Rounds, 2, "asked once more before it ends")
	for _, r := range x.Rounds {
		for _, s := range r.Seats[:r.Primaries] {
			require.GreaterOrEqual(t, s.CommittedAt, r.Windows.CommitBy-arena.Time(w.Task.CommitWindow/4), "no seat gives up early")
		}
	}
}

func TestMachine_FaultyShardVoidsTask(t *testing.T) {
	w, nodes := arenaOf(7, 2)
	w.Submit(trainer(0))
	w.Submit(trainer(1))
	for _, n := range nodes {
		n.Evaluate = func(consensus.Evaluate) consensustest.Answer {
			return consensustest.Answer{Impossible: true, Reason: consensus.TaskFaulty}
		}
	}
	consensustest.Run(w, nodes, 600, nil)
	require.True(t, w.PaidOut())
	require.Equal(t, arena.TaskStateVoid, nodes[0].Machine.State().Task(1).State)
	require.Equal(t, arena.SubmissionVoid, w.State(1))
	require.Equal(t, arena.SubmissionVoid, w.State(2))
	require.Less(t, w.Blocks[len(w.Blocks)-1].Time, w.Task.CloseBy, "a void task does not wait")
}

// Anything that can go wrong with nodes and their calls, as long as most of the weight is honest most of the time: every
// submission ends, the task is paid out, nobody votes twice, every node folds the same facts to the same state.
func TestMachine_Liveness(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		validators := rapid.IntRange(3, 9).Draw(t, "validators")
		trainers := rapid.IntRange(1, 3).Draw(t, "trainers")
		w, nodes := arenaOf(validators, trainers)
		rate := rapid.SampledFrom([]int{0, 2, 10}).Draw(t, "percent of calls lost")
		dice := rapid.IntRange(0, 99)
		silent := rapid.IntRange(0, validators).Draw(t, "validators away")
		for _, n := range nodes {
			n.Drop = func(consensus.Action) bool { return rate > 0 && dice.Draw(t, "lost") < rate }
			delay := rapid.IntRange(0, 9).Draw(t, "evaluation takes")
			n.Evaluate = func(e consensus.Evaluate) consensustest.Answer {
				switch dice.Draw(t, "evaluation") {
				case 0:
					return consensustest.Answer{Impossible: true, Reason: consensus.ModelUnavailable, After: 1}
				case 1:
					return consensustest.Answer{Impossible: true, Reason: consensus.MachineFault, After: 1}
				case 2:
					return consensustest.Answer{Vote: arena.Vote{Score: arena.VerdictTooSlow}}
				}
				return consensustest.Answer{Vote: truth(e), After: delay}
			}
		}
		for range rapid.IntRange(1, 4).Draw(t, "submissions") {
			w.Submit(trainer(rapid.IntRange(0, trainers-1).Draw(t, "trainer")))
		}
		for i := range silent {
			nodes[i].Away = true
		}
		consensustest.Run(w, nodes, 900, func() {
			switch n := nodes[rapid.IntRange(0, len(nodes)-1).Draw(t, "node")]; dice.Draw(t, "fate") {
			case 0, 1:
				n.Restart()
			case 2:
				n.Away = !n.Away
			}
			// The last node always comes back: somebody has to do the work.
			nodes[len(nodes)-1].Away = false
		})
		require.True(t, w.PaidOut(), "not settled after %d blocks; refused: %v", len(w.Blocks), w.Refused)
		for id := arena.SubmissionID(1); int(id) <= w.Submissions(); id++ {
			require.True(t, w.State(id).Terminal())
		}
		fold := consensus.NewState(w.Params)
		for _, b := range w.Blocks {
			for _, e := range b.Events {
				require.NoError(t, fold.Apply(e))
			}
			fold.Advance(b.Number, b.Time)
		}
		last := nodes[len(nodes)-1].Machine.State()
		require.Equal(t, fold.Task(1), last.Task(1))
	})
}
