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

func applyAll(t *testing.T, s *consensus.State, bodies ...arena.EventBody) {
	t.Helper()
	for _, b := range bodies {
		require.NoError(t, s.Apply(arena.Event{Body: b}))
	}
}

func TestDelegation_Fold(t *testing.T) {
	s := consensus.NewState(consensus.Params{Clock: arena.Clock{EpochLength: 12}})
	op, ann, bob := ct.Account(1), ct.Account(2), ct.Account(3)
	wei := big.NewInt
	require.Nil(t, s.Pool(op))
	applyAll(t, s,
		arena.CommissionSet{Operator: op, Commission: 50_000, FromEpoch: 3},
		arena.Delegated{Operator: op, Delegator: ann, Amount: wei(100), Shares: wei(100), TotalDelegated: wei(100)},
		arena.PaymentShared{Task: 7, Operator: op, Epoch: 4, Pay: wei(10), Amount: wei(3)},
		arena.Delegated{Operator: op, Delegator: bob, Amount: wei(50), Shares: wei(50), TotalDelegated: wei(150)},
		arena.Undelegated{Operator: op, Delegator: ann, Amount: wei(30), Shares: wei(30), TotalDelegated: wei(120), ReadyAt: 99},
		arena.CommissionSet{Operator: op, Commission: 70_000, FromEpoch: 9},
	)
	p := s.Pool(op)
	require.Equal(t, []*consensus.Pool{p}, s.Pools())
	require.Equal(t, wei(120), p.Delegated)
	require.Equal(t, uint32(50_000), p.CommissionIn(8))
	require.Equal(t, uint32(70_000), p.CommissionIn(9))
	require.Equal(t, consensus.Delegator{Shares: wei(70), Exiting: wei(30), ReadyAt: 99}, *p.Delegator(ann))
	require.Equal(t, uint64(1), p.Delegator(bob).NextPayment, "the first payment is not its own")
	require.Equal(t, []consensus.SharedPayment{{Task: 7, Epoch: 4, Amount: wei(3)}}, p.Payments)

	require.Equal(t, &consensus.DelegationView{Delegated: "120", Delegators: 2, Commission: 50_000, Next: 70_000, NextFrom: 9}, s.ViewAccount(op).Delegation)
	s.Advance(1, 12*9)
	require.Equal(t, uint32(70_000), s.ViewAccount(op).Delegation.Commission)
	require.Nil(t, s.ViewAccount(ann).Delegation)

	before := s.Clone()
	applyAll(t, s,
		arena.PaymentsClaimed{Operator: op, Delegator: ann, NextPayment: 1, Amount: wei(3)},
		arena.DelegationWithdrawn{Operator: op, Delegator: ann, Amount: wei(30)},
		arena.DelegationSlashed{Task: 7, Operator: op, Amount: wei(12), TotalDelegated: wei(108), Price: wei(1)},
	)
	require.Equal(t, wei(108), p.Delegated)
	require.Equal(t, uint64(1), p.Delegator(ann).NextPayment)
	require.Zero(t, p.Delegator(ann).Exiting.Sign())
	applyAll(t, s, arena.DelegationVoided{Operator: op, Generation: 1}, arena.DelegationSlashed{Operator: op, Amount: wei(108), TotalDelegated: wei(0)})
	require.Zero(t, p.Delegator(bob).Shares.Sign(), "void")
	require.Zero(t, p.Delegated.Sign())
	require.Equal(t, wei(70), before.Pool(op).Delegator(ann).Shares, "a clone stays as it was")
	require.Equal(t, wei(30), before.Pool(op).Delegator(ann).Exiting)
}

func TestExperts_Fold(t *testing.T) {
	s := consensus.NewState(consensus.Params{Clock: arena.Clock{EpochLength: 12}})
	s.Advance(1, 100)
	cand, ann, bob := ct.Account(1), ct.Account(2), ct.Account(3)
	wei := big.NewInt
	nominated := arena.Nominated{Nomination: 1, Candidate: cand, Nominator: ann, Evidence: common.Hash{1}, Epoch: 3, LastEpoch: 8, Needed: wei(20)}
	applyAll(t, s, nominated, arena.ExpertVoted{Nomination: 1, Voter: ann, Support: true, Stake: wei(15)})
	n := s.Nomination(1)
	require.False(t, n.Passes(), "no quorum")
	applyAll(t, s, arena.ExpertVoted{Nomination: 1, Voter: bob, Support: false, Stake: wei(5)})
	require.True(t, n.Passes())
	support, ok := n.Vote(bob)
	require.True(t, ok && !support)
	_, ok = n.Vote(cand)
	require.False(t, ok)
	require.True(t, n.Open(8))
	require.False(t, n.Open(9))
	before := s.Clone()
	applyAll(t, s, arena.NominationExecuted{Nomination: 1, Candidate: cand, Passed: true, Deposit: wei(500)},
		arena.Attested{Expert: cand, Nomination: 1, ExpiresAt: 1000})
	require.Equal(t, []common.Address{cand}, s.Experts())
	require.True(t, n.Executed)
	require.False(t, before.Nominations()[0].Executed, "a clone stays as it was")
	applyAll(t, s, arena.AttestationRevoked{Expert: cand, Nomination: 2})
	require.Empty(t, s.Experts())
	err := s.Apply(arena.Event{Body: arena.ExpertVoted{Nomination: 9}})
	require.ErrorIs(t, err, consensus.ErrLog)
	require.ErrorIs(t, s.Apply(arena.Event{Body: arena.NominationExecuted{Nomination: 9}}), consensus.ErrLog)
}
