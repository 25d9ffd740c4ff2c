package audit_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/audit"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
)

// TestRun_DelegatedStake: delegators of validators and of a trainer get their parts, and lose with a seat that did not reveal, to
// the wei.
func TestRun_DelegatedStake(t *testing.T) {
	w := newTown(t)
	d, lender := abi.NewDelegation(), evmtest.Account(850)
	require.NoError(t, w.Fund(lender, evmtest.FML(100_000)))
	_, err := w.Send(lender, w.FML, w.Token.PackApprove(w.Addresses.Delegation, evmtest.FML(100_000)))
	require.NoError(t, err)
	lend := func(i int, amount int64) {
		operator := evmtest.Account(i)
		_, err := w.Send(operator, w.Addresses.Delegation, d.PackSetCommission(150_000))
		require.NoError(t, err)
		_, err = w.Send(lender, w.Addresses.Delegation, d.PackDelegate(operator, evmtest.FML(amount)))
		require.NoError(t, err)
	}
	lend(500, 5000) // a trainer that stands with little
	for i := range 7 {
		lend(i, int64(500+100*i))
	}
	w.Now += 12
	w.open(func(p *arena.TaskParams) { p.Alpha = arena.StakeOne })
	w.submit(0, mlp(8))
	w.submit(1, mlp(9))
	lost := false
	for _, n := range w.nodes {
		n.Drop = func(a consensus.Action) bool {
			r, reveals := a.(consensus.Reveal)
			drop := reveals && r.SeatID.Submission == 1 && r.SeatID.Round == 0 && r.SeatID.Seat == 0
			lost = lost || drop
			return drop
		}
	}
	w.play(nil)
	require.True(t, lost)
	require.Positive(t, has(w, func(b arena.DelegationSlashed) bool { return b.Task == w.task }))
	own := func(b arena.PaymentShared) bool { return b.Operator == trainer(0) }
	require.Equal(t, 1, has(w, own))
	require.Positive(t, has(w, func(b arena.PaymentShared) bool { return !own(b) }))
	r := w.audit()
	require.Empty(t, r.Section(audit.SectionMoney).Failures)
	require.Empty(t, r.Section(audit.SectionWeights).Failures)

	more := func(v *big.Int) *big.Int { return new(big.Int).Add(v, big.NewInt(1)) }
	for name, c := range map[string]struct {
		events  []arena.Event
		section string
	}{
		"a trainer's part": {tampered(w, func(b arena.PaymentShared) arena.EventBody {
			b.Amount = more(b.Amount)
			return b
		}), audit.SectionMoney},
		"a validator's part": {tampered(w, func(b arena.PaymentShared) arena.EventBody {
			if own(b) {
				return nil
			}
			b.Amount = more(b.Amount)
			return b
		}), audit.SectionMoney},
		"payment": {tampered(w, func(b arena.Credited) arena.EventBody { return one(b, arena.OutDelegated) }), audit.SectionMoney},
		"slash": {tampered(w, func(b arena.DelegationSlashed) arena.EventBody {
			b.Amount = more(b.Amount)
			return b
		}), audit.SectionMoney},
		"total": {tampered(w, func(b arena.Delegated) arena.EventBody {
			b.TotalDelegated = more(b.TotalDelegated)
			return b
		}), audit.SectionWeights},
		"commission": {tampered(w, func(b arena.CommissionSet) arena.EventBody { b.Commission++; return b }), audit.SectionMoney},
	} {
		in := w.input()
		in.Events = c.events
		require.Equal(t, audit.Fails, w.auditOf(in).Section(c.section).Result, name)
	}
}
