package selection_test

import (
	"errors"
	"flag"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/selection"
)

// seats is how many seats are drawn in Go and in the EVM and compared.
var seats = flag.Int("seats", 100_000, "seats to compare with the EVM")

// TestDraw_EqualsEVM draws committees in Go, from facts alone, and with the deployed Stake contract, while validators
// join, leave, add and take out stake, earn records, are refreshed, slashed, fall asleep and wake up.
func TestDraw_EqualsEVM(t *testing.T) {
	cfg := evmtest.Defaults()
	cfg.RecordHalfLife = 8
	vm, err := evmtest.New(cfg)
	require.NoError(t, err)
	book := selection.NewBook(vm.Domain, vm.Clock)
	rng := rand.New(rand.NewPCG(7, 7)) // fixed: a failure can be had again
	const accounts = 150
	for i := range accounts {
		require.NoError(t, vm.Join(evmtest.Account(i), evmtest.FML(1000+rng.Int64N(20_000))))
		require.NoError(t, vm.Fund(evmtest.Account(i), evmtest.FML(100_000)))
	}
	applied := 0
	calls := map[string]int{}
	drawn := 0
	for drawn < *seats {
		for range 30 {
			churn(vm, rng, accounts, calls)
		}
		for ; applied < len(vm.Log); applied++ {
			book.Apply(vm.Log[applied])
		}
		vm.Now += arena.Time(rng.Uint32N(2 * cfg.EpochLength))
		e := vm.Epoch()
		w := book.WeightsAt(e)
		total, err := vm.View(vm.Addresses.Stake, vm.Stake.PackTotalWeight(uint32(e)))
		require.NoError(t, err)
		require.Equal(t, new(big.Int).SetBytes(total).Uint64(), w.Total(), "epoch %d", e)
		for range 100 {
			drawn += compareDraw(t, vm, w, rng)
		}
	}
	for what, n := range calls {
		require.Positive(t, n, what)
	}
	t.Logf("%d seats compared, calls made: %v", drawn, calls)
}

// compareDraw draws one committee on both sides and gives its size.
func compareDraw(t *testing.T, vm *evmtest.EVM, w *selection.Weights, rng *rand.Rand) int {
	var seed common.Hash
	for i := range seed {
		seed[i] = byte(rng.Uint32())
	}
	size := 1 + rng.IntN(arena.MaxSeats)
	excluded, takenAt := arena.NoLeaf, uint32(0)
	if rng.IntN(3) == 0 {
		leaf := uint16(rng.UintN(160))
		out, err := vm.View(vm.Addresses.Stake, vm.Stake.PackLeafAt(leaf))
		require.NoError(t, err)
		view, err := vm.Stake.UnpackLeafAt(out)
		require.NoError(t, err)
		require.Equal(t, view.Weight, w.Weight(int(leaf)), "weight of leaf %d", leaf)
		if view.Account != (common.Address{}) {
			excluded, takenAt = arena.Leaf(leaf), view.TakenAt
		}
	}
	out, err := vm.View(vm.Addresses.Stake, vm.Stake.PackDraw(seed, uint32(vm.Epoch()), uint8(size), uint16(excluded), takenAt))
	require.NoError(t, err)
	got, err := vm.Stake.UnpackDraw(out)
	require.NoError(t, err)
	want := make([]arena.Leaf, got.Count)
	for i := range want {
		want[i] = arena.Leaf(new(big.Int).Rsh(got.Leaves, uint(16*i)).Uint64() & 0xffff)
	}
	require.Equal(t, want, selection.Draw(seed, w, size, excluded), "seed %s, size %d, without %d", seed, size, excluded)
	return len(want)
}

// churn makes one random call, as an account or as a contract of the arena. Some are refused; that is part of it.
func churn(vm *evmtest.EVM, rng *rand.Rand, accounts int, calls map[string]int) {
	who := evmtest.Account(rng.IntN(accounts))
	leaf := uint16(rng.IntN(accounts))
	stake := vm.Addresses.Stake
	from, name, data := who, "", []byte(nil)
	switch rng.IntN(9) {
	case 0:
		name, data = "stake", vm.Stake.PackStake(evmtest.FML(1+rng.Int64N(3000)))
	case 1:
		name, data = "unbond", vm.Stake.PackUnbond(evmtest.FML(1+rng.Int64N(3000)))
	case 2:
		name = "unbond all"
		out, err := vm.View(stake, vm.Stake.PackAccountOf(who))
		if err != nil {
			return
		}
		view, err := vm.Stake.UnpackAccountOf(out)
		if err != nil {
			return
		}
		data = vm.Stake.PackUnbond(view.Own)
	case 3:
		name, data = "withdraw", vm.Stake.PackWithdraw()
	case 4:
		name, data = "join", vm.Stake.PackJoinValidators([32]byte{1: 9})
	case 5:
		from, name = vm.Addresses.Settle, "reward"
		data = vm.Stake.PackRewardSeat(leaf, uint32(vm.Epoch()), big.NewInt(rng.Int64N(40*1024)))
	case 6:
		name, data = "refresh", vm.Stake.PackRefresh(leaf)
	case 7:
		from, name, data = vm.Addresses.Settle, "slash", vm.Stake.PackSlashMissed(1, leaf, uint32(vm.Epoch()))
	case 8:
		name, data = "wake", vm.Stake.PackWake(leaf)
	}
	if _, err := vm.Send(from, stake, data); err == nil {
		calls[name]++
	} else if _, known := calls[name]; !known {
		calls[name] = 0
	}
}

func TestWeight_EqualsEVM(t *testing.T) {
	cfg := evmtest.Defaults()
	vm, err := evmtest.New(cfg)
	require.NoError(t, err)
	rapid.Check(t, func(t *rapid.T) {
		own := new(big.Int).Mul(big.NewInt(rapid.Int64Range(0, 12_000).Draw(t, "own, FML")), big.NewInt(1e18))
		own.Add(own, big.NewInt(rapid.Int64Range(0, 1e18-1).Draw(t, "own, wei")))
		record := rapid.Uint64Range(0, 1<<rapid.IntRange(0, 40).Draw(t, "bits")-1).Draw(t, "record")
		out, err := vm.View(vm.Addresses.Stake, vm.Stake.PackWeightOf(own, new(big.Int).SetUint64(record)))
		require.NoError(t, err)
		require.Equal(t, new(big.Int).SetBytes(out).Uint64(), uint64(selection.Weight(own, record, cfg.MinStake)))
	})
}

func isRevert(err error, signature string) bool {
	var r *evmtest.RevertError
	return errors.As(err, &r) && r.Has(signature)
}
