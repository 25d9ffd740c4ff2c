package consensus_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	ct "github.com/ai-arena/arenad/consensus/consensustest"
)

// asked drives a machine past a round in which all primaries revealed, and has seat 0 asked for rows.
func asked(t *testing.T, self consensus.Self) (d *ct.Driver, epoch arena.Epoch) {
	t.Helper()
	d = ct.NewDriver(t, self)
	d.Seal()
	d.SaySeatCommits(found, 0, 1, 2)
	d.Block()
	for i := range 3 {
		d.Say(arena.VoteRevealed{SeatID: d.Seat(i), Vote: found})
	}
	d.Say(arena.RoundDecided{RoundID: d.Round(), Outcome: arena.OutcomeAgreed, Score: found.Score, Agreeing: 0b111})
	d.Say(arena.SubmissionEnded{Submission: 1, Task: 1, Score: found.Score})
	d.Block()
	epoch = d.Params.Clock.Epoch(d.Now + 1)
	d.Say(arena.ChallengeOpened{SeatID: d.Seat(0), Challenger: ct.Account(100), Epoch: epoch})
	d.Block()
	return d, epoch
}

func beacon(d *ct.Driver, e arena.Epoch) {
	d.Say(arena.BeaconPosted{Epoch: e, Value: common.Hash{1}})
}

func TestChallenge_HolderAnswersOnceTheRowsAreDrawn(t *testing.T) {
	d, e := asked(t, consensus.Self{Account: ct.Account(0), Roles: consensus.RoleValidator})
	start := d.Params.Clock.Start
	require.Empty(t, ct.All[consensus.AnswerChallenge](d.Until(start(e+1)+3)), "no beacon yet")
	beacon(d, e+1)
	a := ct.Want[consensus.AnswerChallenge](t, d.Block())
	require.Equal(t, d.Seat(0), a.SeatID)
	require.Equal(t, start(e+3)-1, a.Deadline, "two epochs, that of the beacon included")
	require.Empty(t, ct.All[consensus.AnswerChallenge](d.Until(start(e+2))), "it runs a model: one at a time")
	d.Step(consensus.DutyFailed{Key: a.Key})
	again := ct.Want[consensus.AnswerChallenge](t, d.Until(start(e+2)+3))
	require.Equal(t, 2, again.Attempt)
	d.Say(arena.ChallengeAnswered{SeatID: d.Seat(0), Account: ct.Account(0)})
	d.Step(consensus.DutyDone{Key: a.Key})
	require.Empty(t, ct.All[consensus.AnswerChallenge](d.Until(start(e+4))))
}

// Asked again after an answer, it is another duty.
func TestChallenge_AnotherQuestionIsAnotherDuty(t *testing.T) {
	d, e := asked(t, consensus.Self{Account: ct.Account(0), Roles: consensus.RoleValidator})
	d.Until(d.Params.Clock.Start(e + 1))
	beacon(d, e+1)
	a := ct.Want[consensus.AnswerChallenge](t, d.Block())
	d.Step(consensus.DutyDone{Key: a.Key})
	d.Say(arena.ChallengeAnswered{SeatID: d.Seat(0), Account: ct.Account(0)})
	d.Say(arena.ChallengeOpened{SeatID: d.Seat(0), Challenger: ct.Account(100), Epoch: e + 1})
	require.Empty(t, ct.All[consensus.AnswerChallenge](d.Until(d.Params.Clock.Start(e+2))))
	beacon(d, e+2)
	require.NotEqual(t, a.Key, ct.Want[consensus.AnswerChallenge](t, d.Block()).Key)
}

func TestChallenge_MissingBeaconsPutTheRowsOff(t *testing.T) {
	d, e := asked(t, consensus.Self{Account: ct.Account(0), Roles: consensus.RoleValidator})
	start := d.Params.Clock.Start
	require.Empty(t, ct.All[consensus.AnswerChallenge](d.Until(start(e+3))))
	beacon(d, e+3)
	require.Equal(t, start(e+5)-1, ct.Want[consensus.AnswerChallenge](t, d.Block()).Deadline)
}

func TestChallenge_OverdueIsClosedByWhoAskedAndThenByOthers(t *testing.T) {
	closes := func(n int) (at arena.Time, d *ct.Driver, e arena.Epoch) {
		d, e = asked(t, consensus.Self{Account: ct.Account(n), Duties: true})
		d.Until(d.Params.Clock.Start(e + 1))
		beacon(d, e+1)
		for d.Now < d.Params.Clock.Start(e+6) {
			if a := ct.All[consensus.CloseChallenge](d.Block()); len(a) > 0 {
				require.Equal(t, d.Seat(0), a[0].SeatID)
				return d.Now, d, e
			}
		}
		return 0, d, e
	}
	asker, d, e := closes(100)
	require.Equal(t, d.Params.Clock.Start(e+3), asker)
	stranger, _, _ := closes(99)
	require.Greater(t, stranger, asker)
	own, _, _ := closes(0)
	require.Zero(t, own, "nobody has to see to it that it is slashed")
}

// Nothing is drawn any more, and yet somebody has to post the random value that picks the rows.
func TestChallenge_NeedsABeacon(t *testing.T) {
	d, e := asked(t, consensus.Self{Account: ct.Account(100), Duties: true})
	start := d.Params.Clock.Start
	require.Empty(t, ct.All[consensus.PostBeacon](d.Until(start(e+1)+1)), "that of the epoch in which it was asked is known, and picks nothing")
	wanted := ct.All[consensus.PostBeacon](d.Until(start(e + 2)))
	require.NotEmpty(t, wanted)
	require.Equal(t, e+1, wanted[0].Epoch)
	d.Until(start(e+2) + 2)
	beacon(d, e+2)
	require.Empty(t, ct.All[consensus.PostBeacon](d.Until(start(e+5))), "the rows are drawn")
}

// Without any beacon the question ends, and its bond returns.
func TestChallenge_WithoutABeaconIsDropped(t *testing.T) {
	d, e := asked(t, consensus.Self{Account: ct.Account(100), Duties: true})
	start := d.Params.Clock.Start
	require.Empty(t, ct.All[consensus.CloseChallenge](d.Until(start(e+4)-1)))
	ct.Want[consensus.CloseChallenge](t, d.Block())
	d.Say(arena.ChallengeDropped{SeatID: d.Seat(0)})
	require.Empty(t, ct.All[consensus.CloseChallenge](d.Until(start(e+6))))
	require.Equal(t, arena.ChallengeStateDropped, d.Machine.State().Round(d.Round()).Seats[0].Challenge.State)
}

// A reorganisation that takes the question back takes the duty back.
func TestChallenge_Reorganised(t *testing.T) {
	d, e := asked(t, consensus.Self{Account: ct.Account(0), Roles: consensus.RoleValidator})
	block := d.Number
	d.Until(d.Params.Clock.Start(e + 1))
	beacon(d, e+1)
	ct.Want[consensus.AnswerChallenge](t, d.Block())
	d.Replay(block)
	require.Empty(t, ct.All[consensus.AnswerChallenge](d.Until(d.Params.Clock.Start(e+4))))
}

func TestChallenge_LogThatContradictsItself(t *testing.T) {
	seat := func(d *ct.Driver, n int) arena.EventBody { return arena.ChallengeOpened{SeatID: d.Seat(n), Epoch: 3} }
	failed := func(d *ct.Driver, n int) arena.EventBody {
		return arena.ChallengeFailed{SeatID: d.Seat(n), Reward: new(big.Int)}
	}
	for name, bodies := range map[string]func(d *ct.Driver) []arena.EventBody{
		"asked twice":  func(d *ct.Driver) []arena.EventBody { return []arena.EventBody{seat(d, 0)} },
		"not revealed": func(d *ct.Driver) []arena.EventBody { return []arena.EventBody{seat(d, 3)} },
		"no such seat": func(d *ct.Driver) []arena.EventBody { return []arena.EventBody{seat(d, 9)} },
		"answer to no question": func(d *ct.Driver) []arena.EventBody {
			return []arena.EventBody{arena.ChallengeAnswered{SeatID: d.Seat(1)}}
		},
		"rows to no question": func(d *ct.Driver) []arena.EventBody { return []arena.EventBody{arena.RowsOpened{SeatID: d.Seat(1)}} },
		"end of no question": func(d *ct.Driver) []arena.EventBody {
			return []arena.EventBody{arena.ChallengeDropped{SeatID: d.Seat(1)}}
		},
		"failed twice":          func(d *ct.Driver) []arena.EventBody { return []arena.EventBody{failed(d, 1), failed(d, 1)} },
		"asked after it failed": func(d *ct.Driver) []arena.EventBody { return []arena.EventBody{failed(d, 1), seat(d, 1)} },
		"answer after it failed": func(d *ct.Driver) []arena.EventBody {
			return []arena.EventBody{failed(d, 0), arena.ChallengeAnswered{SeatID: d.Seat(0)}}
		},
	} {
		d, _ := asked(t, consensus.Self{})
		s := d.Machine.State()
		var err error
		for _, b := range bodies(d) {
			require.NoError(t, err, name)
			err = s.Apply(arena.Event{Body: b})
		}
		require.ErrorIs(t, err, consensus.ErrLog, name)
	}
}

// What a person reads of a question, from the first to the last.
func TestChallenge_Explained(t *testing.T) {
	d, e := asked(t, consensus.Self{})
	last := func() string {
		x := d.Machine.State().Explain(1, d.Now)
		return x.Sentences[len(x.Sentences)-1]
	}
	start := d.Params.Clock.Start
	require.Contains(t, last(), "to show 16 rows; a random value of epoch 3 or later picks them")
	d.Until(start(e + 1))
	beacon(d, e+1)
	d.Block()
	require.Contains(t, last(), "to show 16 rows; it must by 00:17:40 UTC (in 23s).")
	d.Until(start(e + 3))
	require.Contains(t, last(), "did not; anybody may have it slashed")
	d.Say(arena.ChallengeFailed{SeatID: d.Seat(0), Account: ct.Account(0), Winner: ct.Account(100), Reward: new(big.Int)})
	d.Block()
	require.Contains(t, last(), "gave false evidence, or did not show it; it was slashed 00:17:41 UTC (now)")
	v, ok := d.Machine.State().ViewSubmission(1)
	require.True(t, ok)
	require.Equal(t, arena.ChallengeStateFailed, v.Rounds[0].Seats[0].Challenge.State)
	require.Nil(t, v.Rounds[0].Seats[1].Challenge)
}
