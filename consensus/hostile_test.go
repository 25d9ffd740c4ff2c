package consensus_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	ct "github.com/ai-arena/arenad/consensus/consensustest"
)

// anyFact is a fact that makes no sense by itself: what a lying endpoint could send. Ids are small, so that some fit.
func anyFact(t *rapid.T) arena.EventBody {
	n := func(most int) int { return rapid.IntRange(0, most).Draw(t, "n") }
	who := ct.Account(n(3))
	task, sub := arena.TaskID(n(2)), arena.SubmissionID(n(3))
	round := arena.RoundID{Submission: sub, Round: arena.Round(n(2))}
	seat := arena.SeatID{RoundID: round, Seat: arena.Seat(n(9))}
	leaf := arena.Leaf(n(9))
	wei := big.NewInt(int64(n(5)))
	params := ct.Devnet(1012)
	leaves := make([]arena.Leaf, n(9))
	for i := range leaves {
		leaves[i] = arena.Leaf(n(9))
	}
	facts := []arena.EventBody{
		arena.Staked{Account: who, Amount: wei, Own: wei},
		arena.UnbondStarted{Account: who, Amount: wei, Own: wei},
		arena.Withdrawn{Account: who, Amount: wei},
		arena.SignerSet{Account: who, Signer: ct.Account(n(3)), FromEpoch: arena.Epoch(n(3))},
		arena.LeafTaken{Leaf: leaf, Account: who, Epoch: arena.Epoch(n(2))},
		arena.LeafFreed{Leaf: leaf, Account: who},
		arena.WeightSet{Leaf: leaf, Effective: arena.Epoch(n(3)), Weight: uint32(n(5))},
		arena.RecordGained{Leaf: leaf, Record: 5},
		arena.Refreshed{Leaf: leaf},
		arena.Slept{Leaf: leaf},
		arena.Woken{Leaf: leaf},
		arena.Locked{Task: task, Account: who, Amount: wei},
		arena.Unlocked{Task: task, Account: who, Amount: wei},
		arena.Deposited{Task: task, From: who, Kind: arena.Inflow(n(5)), Amount: wei},
		arena.Credited{Task: task, Account: who, Kind: arena.Outflow(n(10)), Amount: wei},
		arena.Burned{Task: task, Amount: wei},
		arena.Claimed{Account: who, Amount: wei},
		arena.BeaconPosted{Epoch: arena.Epoch(n(3)), Value: common.Hash{1}},
		arena.TaskCreated{Task: task, Creator: who, CreatorLeaf: leaf, Bond: wei, Params: params},
		arena.TaskCancelled{Task: task},
		arena.TaskVoided{Task: task, Submission: sub},
		arena.TaskSettled{Task: task, Order: []arena.SubmissionID{sub, 7}},
		arena.RewardSplit{Task: task, TrainerPart: wei, ValidatorPart: wei, Returned: wei},
		arena.ModelCommitted{Submission: sub, Task: task, Trainer: who, Locked: wei},
		arena.ModelRevealed{Submission: sub, Task: task, Ordinal: uint8(n(255)), JoinedEpoch: arena.Epoch(n(3))},
		arena.Requeued{Submission: sub, Task: task, NextRound: arena.Round(n(3))},
		arena.SubmissionEnded{Submission: sub, Task: task, Score: arena.Score(n(1000000))},
		arena.SubmissionVoided{Submission: sub, Task: task, Reason: arena.VoidReason(n(12))},
		arena.Sealed{Submission: sub, Task: task, Round: round.Round, Epoch: arena.Epoch(n(3)), Leaves: leaves, Primaries: uint8(n(9))},
		arena.VoteCommitted{SeatID: seat, Commitment: common.Hash{byte(n(1))}},
		arena.VoteRevealed{SeatID: seat, Vote: arena.Vote{Score: arena.Score(n(3))}},
		arena.RoundDecided{RoundID: round, Outcome: arena.Outcome(n(9)), Agreeing: arena.SeatSet(rapid.Uint32().Draw(t, "agreeing"))},
		arena.SeatSettled{SeatID: seat, Account: who, Paid: wei, Slashed: wei},
	}
	return facts[n(len(facts)-1)]
}

// A log that makes no sense is refused with ErrLog; nothing panics, in the fold, the duties or the views, before or after.
func TestState_SurvivesAnyLog(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := ct.Defaults()
		fold := consensus.NewState(p)
		m := consensus.New(consensus.Self{Account: ct.Account(0), Roles: consensus.RoleValidator | consensus.RoleTrainer, Duties: true}, p)
		for i := range uint64(120) {
			now := arena.Time(1012 + 3*i)
			e := arena.Event{Block: i, Time: now, Body: anyFact(t)}
			if err := fold.Clone().Apply(e); err != nil {
				require.ErrorIs(t, err, consensus.ErrLog)
				continue
			}
			require.NoError(t, fold.Apply(e))
			fold.Advance(i, now)
			m.Step(consensus.Event{Event: e})
			m.Step(consensus.Head{Number: i, Time: now})
			for id := range arena.SubmissionID(4) {
				fold.ViewSubmission(id)
			}
			for id := range arena.TaskID(3) {
				fold.ViewTask(id)
			}
		}
		fold.ViewAccount(ct.Account(0))
	})
}
