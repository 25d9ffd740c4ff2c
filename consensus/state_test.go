package consensus_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	ct "github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/internal/golden"
)

// What is folded into a copy does not show in the original, nor the other way round.
func TestState_CloneSharesNothing(t *testing.T) {
	w, nodes := arenaOf(6, 2)
	for i := range 2 {
		w.Submit(trainer(i))
		w.Submit(trainer(i))
	}
	ct.Run(w, nodes, 400, nil)
	fold, copied, fresh := consensus.NewState(w.Params), consensus.NewState(w.Params), consensus.NewState(w.Params)
	for n, b := range w.Blocks {
		if n%40 == 0 {
			require.Equal(t, fresh, copied)
			copied = fold.Clone()
			fresh = consensus.NewState(w.Params)
			for _, past := range w.Blocks[:n] {
				apply(t, fresh, past)
			}
		}
		apply(t, fold, b)
	}
	require.Equal(t, fresh, copied)
}

func apply(t *testing.T, s *consensus.State, b ct.Block) {
	for _, e := range b.Events {
		require.NoError(t, s.Apply(e))
	}
	s.Advance(b.Number, b.Time)
}

func TestState_RefusesALogThatContradictsItself(t *testing.T) {
	created := arena.TaskCreated{Task: 1, CreatorLeaf: arena.NoLeaf, Params: ct.Devnet(0)}
	commit := arena.ModelCommitted{Submission: 1, Task: 1}
	reveal := arena.ModelRevealed{Submission: 1, Task: 1, Ordinal: 1}
	sealed := arena.Sealed{Submission: 1, Task: 1, Epoch: 2, Leaves: []arena.Leaf{0, 1, 2}, Primaries: 3}
	vote := arena.VoteCommitted{Commitment: [32]byte{1}, SeatID: arena.SeatID{RoundID: arena.RoundID{Submission: 1}}}
	shown := arena.VoteRevealed{SeatID: vote.SeatID}
	decided := arena.RoundDecided{RoundID: vote.SeatID.RoundID, Outcome: arena.OutcomeAgreed, Agreeing: 1}
	paid := arena.SeatSettled{SeatID: vote.SeatID, Paid: new(big.Int), Slashed: new(big.Int)}
	story := []arena.EventBody{created, commit, reveal, sealed, vote, shown, decided, paid}
	fold := func(bodies ...arena.EventBody) error {
		s := consensus.NewState(ct.Defaults())
		for _, b := range bodies {
			if err := s.Apply(arena.Event{Time: 1024, Body: b}); err != nil {
				return err
			}
		}
		return nil
	}
	require.NoError(t, fold(story...))
	for i := range story {
		require.ErrorIs(t, fold(append(append([]arena.EventBody{}, story[:i+1]...), story[i])...), consensus.ErrLog, "%T twice", story[i])
		if i > 0 && i < len(story)-3 {
			left := append(append([]arena.EventBody{}, story[:i]...), story[i+1:]...)
			require.ErrorIs(t, fold(left...), consensus.ErrLog, "without %T", story[i])
		}
	}
	for _, b := range []arena.EventBody{
		arena.Requeued{Submission: 1, Task: 1},
		arena.SubmissionEnded{Submission: 9},
		arena.TaskSettled{Task: 4},
		arena.TaskVoided{Task: 4},
		arena.RewardSplit{Task: 4},
		arena.Deposited{Kind: 1},
		arena.Deposited{Task: 1, Kind: 9},
		arena.Credited{Task: 1, Kind: 99},
	} {
		require.ErrorIs(t, fold(created, commit, reveal, b), consensus.ErrLog, "%T", b)
	}
}

func TestState_SignerOfAnEpoch(t *testing.T) {
	s := consensus.NewState(ct.Defaults())
	for _, b := range []arena.SignerSet{{Signer: ct.Account(1), FromEpoch: 3}, {Signer: ct.Account(2), FromEpoch: 5}} {
		b.Account = ct.Account(0)
		require.NoError(t, s.Apply(arena.Event{Body: b}))
	}
	a := s.Account(ct.Account(0))
	require.Zero(t, a.Signer(2))
	require.Equal(t, ct.Account(1), a.Signer(3))
	require.Equal(t, ct.Account(1), a.Signer(4))
	require.Equal(t, ct.Account(2), a.Signer(9))
}

func TestState_WeightHoldsFromTheNextEpoch(t *testing.T) {
	p := ct.Defaults()
	s := consensus.NewState(p)
	at := func(e arena.Epoch, b arena.EventBody) {
		require.NoError(t, s.Apply(arena.Event{Time: p.Clock.Start(e), Body: b}))
	}
	at(1, arena.LeafTaken{Leaf: 4, Account: ct.Account(0), Epoch: 1})
	at(1, arena.WeightSet{Leaf: 4, Effective: 2, Weight: 1000})
	require.Zero(t, s.Leaf(4).WeightAt(1))
	require.Equal(t, uint32(1000), s.Leaf(4).WeightAt(2))
	at(5, arena.WeightSet{Leaf: 4, Effective: 6, Weight: 2000})
	require.Equal(t, uint32(1000), s.Leaf(4).WeightAt(5))
	require.Equal(t, uint32(2000), s.Leaf(4).WeightAt(6))
	at(5, arena.WeightSet{Leaf: 4, Effective: 6, Weight: 3000})
	require.Equal(t, uint32(1000), s.Leaf(4).WeightAt(5))
	require.Equal(t, uint32(3000), s.Leaf(4).WeightAt(6))
}

// A slash takes own stake first, then what is on its way out.
func TestState_Slash(t *testing.T) {
	s := consensus.NewState(ct.Defaults())
	a := ct.Account(0)
	for _, b := range []arena.EventBody{
		arena.TaskCreated{Task: 1, CreatorLeaf: arena.NoLeaf, Params: ct.Devnet(0)},
		arena.Staked{Account: a, Amount: big.NewInt(100), Own: big.NewInt(100)},
		arena.UnbondStarted{Account: a, Amount: big.NewInt(70), Own: big.NewInt(30)},
		arena.Deposited{Task: 1, From: a, Kind: arena.InSlash, Amount: big.NewInt(40)},
	} {
		require.NoError(t, s.Apply(arena.Event{Body: b}))
	}
	require.Zero(t, s.Account(a).Own.Sign())
	require.Equal(t, big.NewInt(60), s.Account(a).Unbonding)
}

// TestExplain is a submission's life in sentences, block by block where they change, and every view as the API gives it.
func TestExplain(t *testing.T) {
	w, nodes := arenaOf(7, 2)
	w.Submit(trainer(0))
	w.Submit(trainer(1))
	nodes[1].Away, nodes[2].Away, nodes[8].Away = true, true, true
	s := consensus.NewState(w.Params)
	life := map[arena.SubmissionID][]consensus.Explanation{}
	seats := map[arena.Seat][]string{} // of the first round, without the times
	seen := 0
	ct.Run(w, nodes, 400, func() {
		for ; seen < len(w.Blocks); seen++ {
			apply(t, s, w.Blocks[seen])
			for _, id := range []arena.SubmissionID{1, 2} {
				e := s.Explain(id, s.Now)
				if old := life[id]; len(old) == 0 || old[len(old)-1].Next != e.Next || old[len(old)-1].State != e.State {
					life[id] = append(life[id], e)
				}
			}
			if r := s.Round(arena.RoundID{Submission: 1}); r != nil {
				for n := range arena.Seat(5) {
					why, _, _ := strings.Cut(r.Why(n, s.Now), " by ")
					if len(seats[n]) == 0 || seats[n][len(seats[n])-1] != why {
						seats[n] = append(seats[n], why)
					}
				}
			}
		}
	})
	require.True(t, w.PaidOut())
	golden.JSON(t, "testdata/life.json", map[string]any{"submissions": life, "seats": seats})
	task, ok := s.ViewTask(1)
	require.True(t, ok)
	first, ok := s.ViewSubmission(1)
	require.True(t, ok)
	golden.JSON(t, "testdata/views.json", map[string]any{
		"task": task, "submission": first, "validator": s.ViewAccount(ct.Account(0)), "absent": s.ViewAccount(ct.Account(1)),
	})
	_, ok = s.ViewTask(2)
	require.False(t, ok)
	_, ok = s.ViewSubmission(9)
	require.False(t, ok)
	out, err := json.Marshal(s.ViewAccount(ct.Account(77)))
	require.NoError(t, err)
	require.Contains(t, string(out), `"leaf":null`)
	require.Equal(t, "unknown", s.Explain(9, 0).State)
}

// A task can become void after results of it were final: the seats that found them have a share, of nothing. Found by
// TestContracts_AnythingEnds.
func TestState_SharesOfAVoidTaskAreNone(t *testing.T) {
	d := ct.NewDriver(t, consensus.Self{Account: ct.Account(50)})
	d.Seal()
	v := arena.Vote{Score: 900_000}
	d.SaySeatCommits(v, 0, 1, 2)
	for n := range 3 {
		d.Say(arena.VoteRevealed{SeatID: d.Seat(n), Vote: v})
	}
	d.Say(arena.RoundDecided{RoundID: d.Round(), Outcome: arena.OutcomeAgreed, Score: v.Score, Agreeing: 7})
	d.Say(arena.ResultStands{RoundID: d.Round(), Task: 1, Score: v.Score})
	d.Say(arena.SubmissionEnded{Submission: 1, Task: 1, Score: v.Score})
	for n := range 3 {
		d.Say(arena.SeatSettled{SeatID: d.Seat(n), Account: ct.Account(n), Paid: big.NewInt(1), Slashed: new(big.Int)})
	}
	d.Say(arena.RoundSettled{RoundID: d.Round()})
	d.Say(arena.TaskVoided{Task: 1, Submission: 2})
	d.Block()
	s := d.Machine.State()
	require.Equal(t, 1, s.Shares(1, ct.Account(0)))
	require.Empty(t, s.Collectable(ct.Account(0)), "the task is not paid out")
	d.Say(arena.RewardSplit{Task: 1, TrainerPart: new(big.Int), ValidatorPart: new(big.Int), Returned: new(big.Int)})
	d.Block()
	require.Zero(t, s.Shares(1, ct.Account(0)))
	require.Equal(t, big.NewInt(1), s.Owed(1, ct.Account(0)), "its fee is not lost")
	require.Equal(t, []arena.TaskID{1}, s.Collectable(ct.Account(0)))
}
