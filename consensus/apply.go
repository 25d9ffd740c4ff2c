package consensus

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Apply folds one fact. Facts come in the order of the chain.
//
// Errors: ErrLog. The state is then no longer to be trusted.
func (s *State) Apply(e arena.Event) error {
	var err error
	switch b := e.Body.(type) {
	case arena.TaskCreated, arena.TaskCancelled, arena.TaskVoided, arena.TaskSettled, arena.SeatFees, arena.RewardSplit:
		err = s.applyTask(e)
	case arena.ShardKeyPublished, arena.ModelKeyPublished:
		err = s.applyKey(e)
	case arena.ChallengeOpened, arena.RowsOpened, arena.ChallengeAnswered, arena.ChallengeFailed, arena.ChallengeDropped:
		err = s.applyChallenge(e)
	case arena.ModelCommitted, arena.ModelRevealed, arena.Requeued, arena.ResultStands, arena.SubmissionEnded, arena.SubmissionVoided:
		err = s.applySubmission(e)
	case arena.AppealOpened, arena.AppealClosed, arena.FinalistNamed, arena.TaskCut:
		err = s.applyAppeal(e)
	case arena.Sealed, arena.VoteCommitted, arena.VoteRevealed, arena.RoundDecided, arena.SeatSettled, arena.RoundSettled:
		err = s.applyRound(e)
	case arena.BeaconPosted:
		s.beacons[b.Epoch] = Beacon{Value: b.Value, Block: e.Block}
	case arena.Paused, arena.Unpaused:
		s.applyPause(b)
	case arena.BeaconScheduled, arena.GuardianChanged:
		// Who proves the next values, and who may pause, is asked of the chain when it matters.
	case arena.Deposited, arena.Credited, arena.Burned, arena.Pooled, arena.Dusted, arena.Claimed, arena.BurnFlushed:
		err = s.applyMoney(e)
	case arena.CommissionSet, arena.Delegated, arena.Undelegated, arena.DelegationWithdrawn, arena.DelegationSlashed,
		arena.DelegationVoided, arena.PaymentShared, arena.PaymentsClaimed:
		s.applyDelegation(b)
	case arena.Nominated, arena.ExpertVoted, arena.NominationExecuted, arena.Attested, arena.AttestationRevoked:
		err = s.applyExpert(b)
	default:
		s.applyStake(e)
	}
	if err != nil {
		return fmt.Errorf("apply %T of block %d, log %d: %w", e.Body, e.Block, e.Index, err)
	}
	return nil
}

func (s *State) account(a common.Address) *Account {
	acc := s.accounts[a]
	if acc == nil {
		acc = &Account{
			Own: new(big.Int), Unbonding: new(big.Int), Claimable: new(big.Int), Leaf: arena.NoLeaf,
			locks: map[arena.TaskID]*big.Int{}, owed: map[arena.TaskID]*big.Int{}, shares: map[arena.TaskID]int{}, unpaid: map[arena.TaskID]int{},
		}
		s.accounts[a] = acc
	}
	return acc
}

func (s *State) leaf(l arena.Leaf) *LeafState {
	x := s.leaves[l]
	if x == nil {
		x = &LeafState{}
		s.leaves[l] = x
	}
	return x
}

func (s *State) applyStake(e arena.Event) {
	epoch := s.Params.Clock.Epoch(e.Time)
	switch b := e.Body.(type) {
	case arena.Staked:
		s.account(b.Account).Own = b.Own
	case arena.UnbondStarted:
		acc := s.account(b.Account)
		acc.Own, acc.Unbonding, acc.ReadyAt = b.Own, plus(acc.Unbonding, b.Amount), b.ReadyAt
	case arena.Withdrawn:
		acc := s.account(b.Account)
		acc.Unbonding, acc.ReadyAt = minus(acc.Unbonding, b.Amount), 0
	case arena.SignerSet:
		acc := s.account(b.Account)
		acc.signers = append(acc.signers, signerFrom{b.Signer, b.FromEpoch})
	case arena.LeafTaken:
		l := s.leaf(b.Leaf)
		*l = LeafState{
			Account: b.Account, TakenAt: b.Epoch, BoxKey: b.BoxKey, Refreshed: b.Epoch,
			Weight: l.WeightAt(epoch), Next: l.Next, Effective: l.Effective,
		}
		s.account(b.Account).Leaf = b.Leaf
	case arena.LeafFreed:
		s.leaf(b.Leaf).Account = common.Address{}
		s.account(b.Account).Leaf = arena.NoLeaf
	case arena.WeightSet:
		l := s.leaf(b.Leaf)
		l.Weight, l.Next, l.Effective = l.WeightAt(epoch), b.Weight, b.Effective
	case arena.RecordGained:
		l := s.leaf(b.Leaf)
		l.Record, l.Gained = b.Record, true
	case arena.Refreshed:
		l := s.leaf(b.Leaf)
		l.Record, l.Gained, l.Refreshed = b.Record, false, epoch
	case arena.Slept:
		s.leaf(b.Leaf).Asleep = true
	case arena.Woken:
		s.leaf(b.Leaf).Asleep = false
	case arena.Locked:
		locks := s.account(b.Account).locks
		locks[b.Task] = plus(locks[b.Task], b.Amount)
	case arena.Unlocked:
		locks := s.account(b.Account).locks
		if rest := minus(locks[b.Task], b.Amount); rest.Sign() > 0 {
			locks[b.Task] = rest
		} else {
			delete(locks, b.Task)
		}
	}
}

func (s *State) applyMoney(e arena.Event) error {
	ledger := func(id arena.TaskID) (*Ledger, error) {
		t, err := s.task(id)
		if err != nil {
			return nil, err
		}
		return &t.Ledger, nil
	}
	switch b := e.Body.(type) {
	case arena.Deposited:
		l, err := ledger(b.Task)
		if err != nil {
			return err
		}
		if int(b.Kind) >= len(l.In) {
			return fmt.Errorf("inflow %d: %w", b.Kind, ErrLog)
		}
		l.In[b.Kind] = plus(l.In[b.Kind], b.Amount)
		if b.Kind == arena.InSlash {
			// A slash takes own stake first, then what is unbonding.
			acc := s.account(b.From)
			acc.Unbonding = minus(acc.Unbonding, minus(b.Amount, acc.Own))
			acc.Own = minus(acc.Own, b.Amount)
		}
	case arena.Credited:
		acc := s.account(b.Account)
		acc.Claimable = plus(acc.Claimable, b.Amount)
		if b.Task == 0 {
			s.upkeep = plus(s.upkeep, b.Amount)
			return nil
		}
		l, err := ledger(b.Task)
		if err != nil {
			return err
		}
		if int(b.Kind) >= len(l.Out) {
			return fmt.Errorf("outflow %d: %w", b.Kind, ErrLog)
		}
		l.Out[b.Kind] = plus(l.Out[b.Kind], b.Amount)
		claimed(acc, b)
	case arena.Burned:
		l, err := ledger(b.Task)
		if err != nil {
			return err
		}
		l.Burned = plus(l.Burned, b.Amount)
	case arena.Pooled:
		l, err := ledger(b.Task)
		if err != nil {
			return err
		}
		l.Pooled = plus(l.Pooled, b.Amount)
	case arena.Dusted:
		l, err := ledger(b.Task)
		if err != nil {
			return err
		}
		l.Dusted = plus(l.Dusted, b.Amount)
	case arena.Claimed:
		acc := s.account(b.Account)
		acc.Claimable = minus(acc.Claimable, b.Amount)
	case arena.BurnFlushed:
		s.flushed = plus(s.flushed, b.Amount)
	}
	return nil
}

// claimed drops what a payment settled: what an account is owed in a task is always paid together.
func claimed(acc *Account, b arena.Credited) {
	switch b.Kind {
	case arena.OutSeatFee, arena.OutSlashShare, arena.OutFeeReturn:
		delete(acc.owed, b.Task)
	case arena.OutValidatorReward:
		delete(acc.shares, b.Task)
	}
}

// task finds or begins the task: money moves into its pot in the same transaction, before TaskCreated.
func (s *State) task(id arena.TaskID) (*Task, error) {
	t := s.tasks[id]
	if t == nil {
		if id == 0 {
			return nil, fmt.Errorf("task 0: %w", ErrLog)
		}
		t = &Task{ID: id, CreatorLeaf: arena.NoLeaf, finalists: map[common.Address]arena.SubmissionID{}, named: map[common.Address]struct{}{}}
		s.tasks[id] = t
	}
	return t, nil
}
