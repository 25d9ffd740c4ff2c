package consensus_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	ct "github.com/ai-arena/arenad/consensus/consensustest"
)

// scored drives a machine to a live result of 900,000 that stands until the cut.
func scored(t *testing.T, self consensus.Self) *ct.Driver {
	t.Helper()
	d := ct.NewDriver(t, self)
	d.Seal()
	d.SaySeatCommits(found, 0, 1, 2)
	d.Block()
	for i := range 3 {
		d.Say(arena.VoteRevealed{SeatID: d.Seat(i), Vote: found})
	}
	d.Say(arena.RoundDecided{RoundID: d.Round(), Outcome: arena.OutcomeAgreed, Score: found.Score, Agreeing: 0b111})
	d.Say(arena.ResultStands{RoundID: d.Round(), Task: 1, Score: found.Score, AppealUntil: d.Task.CutAt()})
	return d
}

func TestClose_WaitsForTheEndOfAppeals(t *testing.T) {
	d := scored(t, consensus.Self{Account: ct.Account(0), Duties: true})
	require.Empty(t, ct.All[consensus.CloseResult](d.Until(d.Task.CutAt()-1)))
	all := ct.All[consensus.CloseResult](d.Until(d.Task.CutAt() + 10))
	require.NotEmpty(t, all)
	require.Equal(t, arena.SubmissionID(1), all[0].Submission)
	require.Equal(t, arena.StageLive, all[0].Stage)
}

// An appeal that no committee was drawn for keeps nobody waiting after the last deadline: the result that stood becomes final.
func TestClose_AnAppealThatWasNotDrawn(t *testing.T) {
	d := scored(t, consensus.Self{Account: ct.Account(0), Duties: true})
	d.Block()
	d.Say(arena.Requeued{Submission: 1, Task: 1, NextRound: 1, Size: 1, JoinedEpoch: d.Params.Clock.Epoch(d.Now + 1)})
	d.Say(arena.AppealOpened{Submission: 1, Task: 1, Appellant: ct.Account(7), Bond: big.NewInt(1)})
	acts := d.Until(d.Task.CloseBy)
	require.Empty(t, ct.All[consensus.CloseResult](acts))
	require.Empty(t, ct.All[consensus.Expire](acts))
	acts = d.Until(d.Task.CloseBy + 10)
	require.NotEmpty(t, ct.All[consensus.CloseResult](acts))
	require.Empty(t, ct.All[consensus.Expire](acts), "a standing result is never removed")
}

func TestCut_OnceAllLiveResultsAreFinal(t *testing.T) {
	d := scored(t, consensus.Self{Account: ct.Account(0), Duties: true})
	require.Empty(t, ct.All[consensus.CutTask](d.Until(d.Task.CutAt()+5)), "a live result may still change")
	d.Say(arena.SubmissionEnded{Submission: 1, Task: 1, Score: found.Score})
	cut := ct.All[consensus.CutTask](d.Until(d.Now + 12))
	require.NotEmpty(t, cut)
	e := d.Params.Clock.Epoch(d.Now + 1)
	d.Say(arena.TaskCut{Task: 1, Finalists: 1})
	var seals []consensus.Seal
	for d.Now < d.Params.Clock.Start(e+3) {
		if now := d.Params.Clock.Epoch(d.Now + 1); d.Now+1 == d.Params.Clock.Start(now)+3 {
			d.Say(arena.BeaconPosted{Epoch: now, Value: [32]byte{byte(now)}})
		}
		seals = append(seals, ct.All[consensus.Seal](d.Block())...)
	}
	require.NotEmpty(t, seals)
	require.Equal(t, arena.Round(1), seals[0].Round, "rounds are numbered on")
	require.Greater(t, seals[0].Epoch, e, "not in the epoch of the cut, whose beacon may be known")
}

func TestAppeal_AgainstAnOwnResultThatIsWrong(t *testing.T) {
	self := consensus.Self{Account: ct.Account(100), Roles: consensus.RoleTrainer, Appeals: consensus.AppealOwn}
	d := scored(t, self)
	check := ct.Want[consensus.Check](t, d.Block())
	require.Equal(t, d.Round(), check.RoundID)
	require.Equal(t, d.Task.CutAt()-1, check.Deadline)
	require.Empty(t, d.Until(d.Now+30), "one check at a time")
	appeal := ct.Want[consensus.AppealResult](t, d.Step(consensus.Checked{RoundID: d.Round(), Score: 910_000}))
	require.Equal(t, []any{arena.SubmissionID(1), arena.SubmissionID(0), d.Task.CutAt() - 1}, []any{appeal.Submission, appeal.Named, appeal.Deadline})

	d.Say(arena.Requeued{Submission: 1, Task: 1, NextRound: 1, Size: 1, JoinedEpoch: d.Params.Clock.Epoch(d.Now + 1)})
	d.Say(arena.AppealOpened{Submission: 1, Task: 1, Appellant: ct.Account(100), Bond: big.NewInt(1)})
	require.Empty(t, ct.All[consensus.AppealResult](d.Until(d.Now+40)), "it is heard")
}

func TestAppeal_NotWithoutReason(t *testing.T) {
	own := consensus.Self{Account: ct.Account(100), Roles: consensus.RoleTrainer, Appeals: consensus.AppealOwn}
	d := scored(t, own)
	d.Block()
	require.Empty(t, ct.All[consensus.AppealResult](d.Step(consensus.Checked{RoundID: d.Round(), Score: found.Score})), "it is right")
	require.Empty(t, ct.All[consensus.AppealResult](d.Until(d.Task.CutAt()+5)))

	d = scored(t, own)
	d.Until(d.Task.CutAt() - 1)
	require.Empty(t, ct.All[consensus.AppealResult](d.Step(consensus.Checked{RoundID: d.Round(), Score: 1})), "too late")

	own.Appeals = consensus.AppealNever
	d = scored(t, own)
	require.Empty(t, ct.All[consensus.Check](d.Until(d.Task.CutAt())), "it does not want to know")
	d = scored(t, consensus.Self{Account: ct.Account(50), Appeals: consensus.AppealOwn})
	require.Empty(t, ct.All[consensus.Check](d.Until(d.Task.CutAt())), "not its model")
	d = scored(t, consensus.Self{Account: ct.Account(50), Appeals: consensus.AppealAll})
	require.NotEmpty(t, ct.All[consensus.Check](d.Until(d.Task.CutAt())), "it watches all")
}

// Whoever held a seat needs no further evaluation to know that a result is wrong.
func TestAppeal_BySomebodyWhoWasOutvoted(t *testing.T) {
	d := ct.NewDriver(t, consensus.Self{Account: ct.Account(4), Roles: consensus.RoleValidator, Appeals: consensus.AppealAll})
	d.Seal()
	d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: arena.Vote{Score: 910_000}})
	d.Say(arena.RoundDecided{RoundID: d.Round(), Outcome: arena.OutcomeAgreed, Score: found.Score, Agreeing: 0b111})
	d.Say(arena.ResultStands{RoundID: d.Round(), Task: 1, Score: found.Score, AppealUntil: d.Task.CutAt()})
	acts := d.Block()
	require.Empty(t, ct.All[consensus.Check](acts))
	ct.Want[consensus.AppealResult](t, acts)
}

// In the final stage a trainer looks at the models of others that came after its finalist, and appeals only if they are copies.
func TestAppeal_AgainstACopyOfTheOwnFinalist(t *testing.T) {
	rival := ct.Account(101)
	play := func(self consensus.Self) (*ct.Driver, arena.RoundID) {
		d := ct.NewDriver(t, self)
		d.Say(arena.ModelCommitted{Submission: 2, Task: 1, Trainer: rival, Locked: big.NewInt(0)})
		d.Say(arena.ModelRevealed{Submission: 2, Task: 1, Ordinal: 1, JoinedEpoch: 1})
		for id := range arena.SubmissionID(2) {
			d.Say(arena.Sealed{Submission: id + 1, Task: 1, Leaves: []arena.Leaf{0, 1, 2}, Primaries: 3})
			d.Say(arena.ResultStands{RoundID: arena.RoundID{Submission: id + 1}, Task: 1, Score: 900_000, AppealUntil: d.Now})
			d.Say(arena.SubmissionEnded{Submission: id + 1, Task: 1, Score: 900_000})
		}
		d.Until(d.Task.CutAt())
		d.Say(arena.TaskCut{Task: 1, Finalists: 2})
		d.Say(arena.Sealed{Submission: 2, Task: 1, Round: 1, Stage: arena.StageFinal, Leaves: []arena.Leaf{0, 1, 2, 3, 4}, Primaries: 5})
		d.Say(arena.ResultStands{RoundID: arena.RoundID{Submission: 2, Round: 1}, Task: 1, Stage: arena.StageFinal, Score: 880_000, AppealUntil: d.Now + 40})
		return d, arena.RoundID{Submission: 2, Round: 1}
	}
	first := consensus.Self{Account: ct.Account(100), Roles: consensus.RoleTrainer, Appeals: consensus.AppealOwn}
	d, id := play(first)
	require.Equal(t, id, ct.Want[consensus.Check](t, d.Block()).RoundID)
	require.Empty(t, ct.All[consensus.AppealResult](d.Step(consensus.Checked{RoundID: id, Score: 1})), "another's score is another's business")
	d, id = play(first)
	d.Block()
	appeal := ct.Want[consensus.AppealResult](t, d.Step(consensus.Checked{RoundID: id, Score: 880_000, CopyOf: 1}))
	require.Equal(t, arena.SubmissionID(1), appeal.Named)
	require.Equal(t, arena.StageFinal, appeal.Stage)
	d, _ = play(consensus.Self{Account: ct.Account(102), Roles: consensus.RoleTrainer, Appeals: consensus.AppealOwn})
	require.Empty(t, ct.All[consensus.Check](d.Block()), "no finalist of its own")
}

// The bond of an appeal comes back to whoever asks, where the submission ended before anybody heard it.
func TestReclaim_BondOfAnAppealOfAVoidTask(t *testing.T) {
	d := scored(t, consensus.Self{Account: ct.Account(7), Appeals: consensus.AppealAll})
	d.Block()
	d.Say(arena.Requeued{Submission: 1, Task: 1, NextRound: 1, Size: 1, JoinedEpoch: d.Params.Clock.Epoch(d.Now + 1)})
	d.Say(arena.AppealOpened{Submission: 1, Task: 1, Appellant: ct.Account(7), Bond: big.NewInt(1)})
	d.Say(arena.TaskVoided{Task: 1})
	d.Say(arena.SubmissionVoided{Submission: 1, Task: 1, Reason: arena.VoidTaskVoid})
	require.Equal(t, arena.SubmissionID(1), ct.Want[consensus.ReclaimBond](t, d.Block()).Submission)
	d.Say(arena.AppealClosed{Submission: 1, Task: 1, Appellant: ct.Account(7), End: arena.AppealUnheard, Returned: big.NewInt(1)})
	require.Empty(t, ct.All[consensus.ReclaimBond](d.Until(d.Now+40)))
}
