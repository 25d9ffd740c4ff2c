package consensus_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/selection"
)

// lending is a contract with two operators and three who lend to them, and the fold of what it logs.
type lending struct {
	*evmtest.EVM
	delegation *abi.Delegation
	state      *consensus.State
	folded     int
}

func newLending(t require.TestingT) *lending {
	vm, err := evmtest.New(evmtest.Defaults())
	require.NoError(t, err)
	l := &lending{EVM: vm, delegation: abi.NewDelegation(), state: consensus.NewState(consensus.Params{Clock: vm.Clock})}
	for i := range 2 {
		require.NoError(t, vm.Join(operator(i), evmtest.FML(2000)))
		_, err := vm.Send(operator(i), vm.Addresses.Delegation, l.delegation.PackSetCommission(50_000))
		require.NoError(t, err)
	}
	for i := range 3 {
		require.NoError(t, vm.Fund(lender(i), evmtest.FML(100_000)))
		_, err := vm.Send(lender(i), vm.FML, vm.Token.PackApprove(vm.Addresses.Delegation, evmtest.FML(100_000)))
		require.NoError(t, err)
	}
	vm.Now = vm.Clock.Start(vm.Epoch() + 1)
	return l
}

func operator(i int) common.Address { return evmtest.Account(i) }
func lender(i int) common.Address   { return evmtest.Account(10 + i) }

// send calls Delegation, and Settle or Stake call it by its own rules: what is refused changes nothing.
func (l *lending) send(from, to common.Address, data []byte) bool {
	_, err := l.Send(from, to, data)
	return err == nil
}

// fold takes in what was logged since the last call.
func (l *lending) fold(t require.TestingT) {
	for _, e := range l.Log[l.folded:] {
		require.NoError(t, l.state.Apply(e))
	}
	l.folded = len(l.Log)
	l.state.Advance(uint64(l.folded), l.Now) //nolint:gosec // a count
}

// check compares the fold with the contracts.
func (l *lending) check(t require.TestingT) {
	for i := range 2 {
		p := l.state.Pool(operator(i))
		out, err := l.View(l.Addresses.Delegation, l.delegation.PackPoolOf(operator(i)))
		require.NoError(t, err)
		pool, err := l.delegation.UnpackPoolOf(out)
		require.NoError(t, err)
		require.Equal(t, pool.Delegated.String(), p.Delegated.String())
		require.Equal(t, pool.Commission, p.CommissionIn(l.Epoch()))
		require.Equal(t, pool.Payments, uint64(len(p.Payments)))

		// The weight on chain is the formula's, with what was lent.
		account := l.state.Account(operator(i))
		leaf := l.state.Leaf(account.Leaf)
		require.Equal(t, selection.Weight(account.Own, p.Delegated, 0, l.Config.MinStake), leaf.Next)

		for k := range 3 {
			d := p.Delegator(lender(k))
			if d == nil {
				continue
			}
			out, err := l.View(l.Addresses.Delegation, l.delegation.PackDelegationOf(operator(i), lender(k)))
			require.NoError(t, err)
			seen, err := l.delegation.UnpackDelegationOf(out)
			require.NoError(t, err)
			require.Equal(t, seen.Shares.String(), d.Shares.String())
			require.Equal(t, seen.NextPayment, d.NextPayment)
			worth := new(big.Int).Mul(d.Exiting, pool.Price)
			require.Equal(t, seen.Exiting.String(), worth.Rsh(worth, 96).String())
			if d.Exiting.Sign() > 0 {
				require.Equal(t, seen.ReadyAt.Uint64(), uint64(d.ReadyAt))
			}
		}
	}
}

func TestDelegation_FoldEqualsEVM(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := newLending(t)
		d := l.delegation
		l.fold(t)
		for range rapid.IntRange(1, 25).Draw(t, "steps") {
			op, who := operator(rapid.IntRange(0, 1).Draw(t, "operator")), lender(rapid.IntRange(0, 2).Draw(t, "lender"))
			amount := evmtest.FML(rapid.Int64Range(1, 5000).Draw(t, "FML"))
			switch rapid.IntRange(0, 7).Draw(t, "step") {
			case 0, 1:
				require.True(t, l.send(who, l.Addresses.Delegation, d.PackDelegate(op, amount)))
			case 2:
				l.send(who, l.Addresses.Delegation, d.PackUndelegate(op, amount))
			case 3:
				l.send(who, l.Addresses.Delegation, d.PackWithdraw(op))
			case 4:
				l.send(who, l.Addresses.Delegation, d.PackClaim(op, math.MaxUint64))
			case 5:
				l.send(l.Addresses.Settle, l.Addresses.Delegation, d.PackSplit(1, op, uint32(l.Epoch()), amount))
			case 6:
				leaf := uint16(l.state.Account(op).Leaf)
				l.send(l.Addresses.Settle, l.Addresses.Stake, l.Stake.PackSlashRefuted(1, leaf, uint32(l.Epoch())))
			case 7:
				l.Now += arena.Time(rapid.Uint64Range(1, 40).Draw(t, "seconds"))
			}
			l.fold(t)
			l.check(t)
		}
	})
}

// Nobody below m weighs anything, whatever was lent to it; the slash that brings it there takes from the lenders too.
func TestDelegation_SlashTakesFromLenders(t *testing.T) {
	l := newLending(t)
	require.True(t, l.send(lender(0), l.Addresses.Delegation, l.delegation.PackDelegate(operator(0), evmtest.FML(1000))))
	l.fold(t)
	leaf := uint16(l.state.Account(operator(0)).Leaf)
	require.True(t, l.send(l.Addresses.Settle, l.Addresses.Stake, l.Stake.PackSlashRefuted(1, leaf, uint32(l.Epoch()))))
	l.fold(t)
	l.check(t)
	require.Equal(t, evmtest.FML(1900), l.state.Account(operator(0)).Own, "5 %")
	require.Equal(t, evmtest.FML(950).String(), new(big.Int).Add(l.state.Pool(operator(0)).Delegated, big.NewInt(1)).String(), "5 %, rounded down")
}
