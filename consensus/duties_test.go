package consensus_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	ct "github.com/ai-arena/arenad/consensus/consensustest"
)

var (
	found = arena.Vote{Score: 859_700, EvidenceRoot: common.Hash{1}}
	other = arena.Vote{Score: 12, EvidenceRoot: common.Hash{2}}
)

// seatHolder drives the machine of the validator with seat n, with public duties off.
func seatHolder(t *testing.T, n int) *ct.Driver {
	return ct.NewDriver(t, consensus.Self{Account: ct.Account(n), Roles: consensus.RoleValidator})
}

func TestSeat_EvaluatesCommitsReveals(t *testing.T) {
	d := seatHolder(t, 0)
	e := ct.Want[consensus.Evaluate](t, d.Seal())
	sealed := d.Now
	require.Equal(t, d.Eval(), e.EvalID)
	require.Equal(t, sealed+7, e.Deadline, "the last second of the commit window")
	require.Equal(t, sealed+5, e.FetchBy, "before the last quarter")

	c := ct.Want[consensus.Commit](t, d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found}))
	require.Equal(t, consensus.Commit{
		Duty: consensus.Duty{Key: c.Key, Attempt: 1, Deadline: sealed + 7}, SeatID: d.Seat(0), Task: 1, Owner: ct.Account(0), Seed: d.Seed, Vote: found,
	}, c)
	d.SaySeatCommits(found, 0, 1, 2)
	require.Empty(t, d.Block(), "the last commitment is not final yet")
	require.Empty(t, d.Block())
	r := ct.Want[consensus.Reveal](t, d.Block())
	require.Equal(t, found, r.Vote)
	require.Nil(t, r.Salt, "the record has it")
	require.Equal(t, sealed+17, r.Deadline)
	d.Say(arena.VoteRevealed{SeatID: d.Seat(0), Vote: found})
	require.Empty(t, d.Block())
}

// Step(Evaluated) leads to the commit at once: a window may be three blocks.
func TestSeat_CommitsWithoutWaitingForABlock(t *testing.T) {
	d := seatHolder(t, 1)
	d.Seal()
	require.Len(t, d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found}), 1)
}

func TestSeat_RevealsWithoutFinalityWhenTheWindowPresses(t *testing.T) {
	d := seatHolder(t, 0)
	d.Seal()
	sealed := d.Now
	d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found})
	d.Final = false
	d.SaySeatCommits(found, 0, 1, 2)
	d.Block()
	before := d.Until(sealed + 8 + 4 + 2)
	require.Empty(t, ct.All[consensus.Reveal](before))
	ct.Want[consensus.Reveal](t, d.Block()) // half of the reveal window is over
}

func TestSeat_DoesNotRevealWhileOthersMayCommit(t *testing.T) {
	d := seatHolder(t, 0)
	d.Seal()
	sealed := d.Now
	d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found})
	d.SaySeatCommits(found, 0, 1)
	require.Empty(t, ct.All[consensus.Reveal](d.Until(sealed+11)), "seat 2 or an alternate can still commit")
	ct.Want[consensus.Reveal](t, d.Block())
}

func TestSeat_SaysUnavailableInTheLastQuarterOnly(t *testing.T) {
	d := seatHolder(t, 0)
	d.Seal()
	sealed := d.Now
	d.Step(consensus.EvaluationImpossible{EvalID: d.Eval(), Reason: consensus.ModelUnavailable})
	early := d.Until(sealed + 4)
	require.Empty(t, ct.All[consensus.Commit](early))
	again := ct.Want[consensus.Evaluate](t, early)
	require.Equal(t, 2, again.Attempt, "asked again: the bytes may come")
	c := ct.Want[consensus.Commit](t, d.Block())
	require.Equal(t, arena.VerdictUnavailable, c.Vote.Score)

	d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found})
	require.Empty(t, ct.All[consensus.Commit](d.Until(sealed+8)), "a late result changes nothing")
}

func TestSeat_BytesThatComeInTimeCount(t *testing.T) {
	d := seatHolder(t, 0)
	d.Seal()
	d.Step(consensus.EvaluationImpossible{EvalID: d.Eval(), Reason: consensus.ModelUnavailable})
	d.Block()
	require.Equal(t, found, ct.Want[consensus.Commit](t, d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found})).Vote)
}

func TestSeat_FaultOfTheMachineIsNoVote(t *testing.T) {
	d := seatHolder(t, 0)
	d.Seal()
	sealed := d.Now
	d.Step(consensus.EvaluationImpossible{EvalID: d.Eval(), Reason: consensus.MachineFault})
	all := d.Until(sealed + 12)
	require.Empty(t, ct.All[consensus.Commit](all))
	require.NotEmpty(t, ct.All[consensus.Evaluate](all), "tried again")
}

func TestSeat_SecondVoteIsRefused(t *testing.T) {
	d := seatHolder(t, 0)
	d.Seal()
	require.Equal(t, found, ct.Want[consensus.Commit](t, d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found})).Vote)
	alarms := d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: other})
	ct.Want[consensus.Alarm](t, alarms)
	for range 30 {
		for _, c := range ct.All[consensus.Commit](d.Block()) {
			require.Equal(t, found, c.Vote)
		}
	}
}

func TestSeat_RecordedVoteWinsOverANewOne(t *testing.T) {
	d := seatHolder(t, 0)
	d.Step(consensus.Recorded{SeatID: d.Seat(0), Seed: d.Seed, Vote: found})
	actions := d.Seal()
	require.Empty(t, ct.All[consensus.Evaluate](actions), "known")
	require.Equal(t, found, ct.Want[consensus.Commit](t, actions).Vote)
}

// A node whose record went with its disk evaluates again; the salt comes from its keystore.
func TestSeat_RevealIsRecoveredAfterALostDisk(t *testing.T) {
	d := seatHolder(t, 0)
	d.Seal()
	d.SaySeatCommits(found, 0, 1, 2)
	require.Empty(t, d.Block(), "the evaluation is still under way")
	d.Step(consensus.EvaluationImpossible{EvalID: d.Eval(), Reason: consensus.MachineFault})
	ct.Want[consensus.Evaluate](t, d.Until(d.Now+2))
	r := ct.Want[consensus.Reveal](t, d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found}))
	require.Equal(t, found, r.Vote)
}

func TestSeat_OfSomebodyElseIsNotOurs(t *testing.T) {
	d := seatHolder(t, 6) // holds a leaf, not drawn
	require.Empty(t, d.Seal())
	trainer := ct.NewDriver(t, consensus.Self{Account: ct.Account(0), Roles: consensus.RoleTrainer})
	require.Empty(t, trainer.Seal(), "this node does not act as validator")
}

func TestSeat_LateComerDoesNotCommit(t *testing.T) {
	d := seatHolder(t, 0)
	d.Seal()
	d.Until(d.Now + 7)
	require.Empty(t, d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found}), "the next block is after the window")
}

func TestAlternate_StandsInWhenNeeded(t *testing.T) {
	for _, c := range []struct {
		name      string
		alternate int
		committed []int
		at        int // seconds after the seal at which it commits; 0: never
	}{
		{"nobody is missing", 3, []int{0, 1, 2}, 0},
		{"one is missing, the first alternate comes at once", 3, []int{0, 1}, 8},
		{"one is missing, the second one waits for half of the window", 4, []int{0, 1}, 10},
		{"two are missing, both come at once", 4, []int{0}, 8},
		{"one is missing, the first alternate came", 4, []int{0, 1, 3}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := seatHolder(t, c.alternate)
			e := ct.Want[consensus.Evaluate](t, d.Seal())
			sealed := d.Now
			require.Equal(t, sealed+11, e.Deadline)
			d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found})
			for _, n := range c.committed {
				if n < 3 {
					d.SaySeatCommits(found, n)
				}
			}
			require.Empty(t, ct.All[consensus.Commit](d.Until(sealed+7)))
			for _, n := range c.committed {
				if n >= 3 {
					d.SaySeatCommits(found, n)
				}
			}
			at := 0
			for d.Now < sealed+14 {
				if len(ct.All[consensus.Commit](d.Block())) > 0 {
					at = int(d.Now - sealed)
				}
			}
			require.Equal(t, c.at, at)
		})
	}
}

func TestDuty_IsAskedAgainOnlyAfterAWhile(t *testing.T) {
	d := seatHolder(t, 0)
	d.Seal()
	first := ct.Want[consensus.Commit](t, d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found}))
	require.Empty(t, d.Block(), "it is under way")
	d.Step(consensus.DutyFailed{Key: first.Key})
	require.Empty(t, d.Block())
	second := ct.Want[consensus.Commit](t, d.Block())
	require.Equal(t, first.Key, second.Key)
	require.Equal(t, 2, second.Attempt)
	d.Step(consensus.DutyFailed{Key: first.Key, Permanent: true})
	require.Empty(t, d.Until(d.Now+3))
}

// The transaction was mined on a branch that is gone: the duty comes back, with the same vote.
func TestReset_BringsDutiesBack(t *testing.T) {
	d := seatHolder(t, 0)
	d.Seal()
	first := ct.Want[consensus.Commit](t, d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found}))
	d.SaySeatCommits(found, 0)
	d.Block()
	d.Step(consensus.DutyDone{Key: first.Key})
	d.Replay(d.Number)
	again := ct.Want[consensus.Commit](t, d.Until(d.Now+3))
	require.Equal(t, found, again.Vote)
	require.Equal(t, 2, again.Attempt)
}

// Another branch drew the round with another seed: the evidence is bound to it, so the evaluation is another one.
func TestReset_OtherSeedIsAnotherEvaluation(t *testing.T) {
	d := seatHolder(t, 0)
	d.Seal()
	at := d.Number
	d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found})
	d.Block()
	d.Seed = crypto.Keccak256Hash([]byte("other seed"))
	d.Replay(at, arena.Sealed{
		Submission: 1, Task: 1, Epoch: d.Params.Clock.Epoch(d.Now), Seed: d.Seed, Leaves: []arena.Leaf{0, 1, 2, 3, 4}, Primaries: 3,
	})
	actions := d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: other})
	require.Equal(t, other, ct.Want[consensus.Commit](t, actions).Vote)
}

func TestLog_ThatContradictsItselfStopsAllDuties(t *testing.T) {
	d := seatHolder(t, 0)
	d.Seal()
	d.Say(arena.VoteRevealed{SeatID: d.Seat(0), Vote: found})
	ct.Want[consensus.Alarm](t, d.Block())
	require.Empty(t, d.Step(consensus.Evaluated{EvalID: d.Eval(), Vote: found}))
	require.Equal(t, found, ct.Want[consensus.Commit](t, d.Replay(d.Number)).Vote, "a state that fits heals it")
}

func TestGossip_RevealsForOthersLate(t *testing.T) {
	var helped []arena.Time
	for n := range ct.Seats + 2 {
		d := ct.NewDriver(t, consensus.Self{Account: ct.Account(n), Roles: consensus.RoleValidator, Duties: true})
		d.Seal()
		sealed := d.Now
		d.SaySeatCommits(found, 0, 1, 2)
		d.Block()
		salt := func(n int) common.Hash { return ct.Salt(ct.Account(n), d.Seed) }
		d.Step(consensus.GossipReveal{SeatID: d.Seat(0), Vote: found, Salt: salt(0)})
		d.Step(consensus.GossipReveal{SeatID: d.Seat(1), Vote: other, Salt: salt(1)}) // does not open the commitment
		d.Step(consensus.GossipReveal{SeatID: d.Seat(2), Vote: found, Salt: salt(1)}) // nor does this
		require.Empty(t, ct.All[consensus.Reveal](d.Until(sealed+14)), "the owners come first")
		for d.Now < sealed+18 {
			for _, r := range ct.All[consensus.Reveal](d.Block()) {
				require.NotZero(t, n, "it is the vote of account 0")
				require.Equal(t, d.Seat(0), r.SeatID)
				require.Equal(t, salt(0), *r.Salt)
				require.Equal(t, found, r.Vote)
				helped = append(helped, d.Now-sealed)
			}
		}
	}
	require.Len(t, helped, ct.Seats+1, "where nobody does it, everybody's turn comes in time")
	slices.Sort(helped)
	require.Equal(t, []int{1, 5}, []int{slices.Index(helped, helped[0]+1), len(helped) - slices.Index(helped, helped[0]+1)}, "one comes first")
}

func TestTrainer_RevealsModelOnceItsCommitIsFinal(t *testing.T) {
	d := ct.NewDriver(t, consensus.Self{Account: ct.Account(100), Roles: consensus.RoleTrainer})
	d.Say(arena.ModelCommitted{Submission: 2, Task: 1, Trainer: ct.Account(100)})
	require.Empty(t, d.Block())
	require.Empty(t, d.Block())
	require.Equal(t, arena.SubmissionID(2), ct.Want[consensus.RevealModel](t, d.Block()).Submission)
}
