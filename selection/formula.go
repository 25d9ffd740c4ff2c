package selection

import (
	"math"
	"math/big"

	"github.com/ai-arena/arenad/arena"
)

const (
	// BaseRecord is r0: record units that everybody is given, 32 seats of 1024 units. Source: docs/protocol.md 3.3.
	BaseRecord = 32 * 1024
	// CapFactor times the minimum stake is where stake stops adding weight.
	CapFactor = 9
	// MaxWeight is the most that a leaf can weigh: 4,096 of them fit into 28 bits.
	MaxWeight = math.MaxUint16
	// maxRecord is where a record saturates: uint40.
	maxRecord = 1<<40 - 1
)

// Weight is min(isqrt(min(own + delegated / 2, 9 m) * (r0 + record) / (m * r0 / 1e6)), 65535), and 0 where own stake is
// below the minimum m; all divisions and roots are floors. The minimum stake without a record weighs 1000.
//
//	own        own stake, FML wei
//	delegated  stake that others delegated, FML wei; nil: none
//	record     record units as of the last refresh
//	minStake   m, FML wei, at least 31 (m * r0 >= 1e6)
//
// Pure; the arguments are not changed. Source: docs/protocol.md 3.3.
func Weight(own, delegated *big.Int, record uint64, minStake *big.Int) uint32 {
	if own.Cmp(minStake) < 0 {
		return 0
	}
	w := Capped(new(big.Int).Add(own, Added(delegated)), minStake)
	w.Mul(w, new(big.Int).SetUint64(BaseRecord+record))
	unit := new(big.Int).Mul(minStake, big.NewInt(BaseRecord))
	w.Quo(w, unit.Quo(unit, big.NewInt(1_000_000)))
	w.Sqrt(w)
	if !w.IsUint64() || w.Uint64() > MaxWeight {
		return MaxWeight
	}
	return uint32(w.Uint64()) //nolint:gosec // at most MaxWeight
}

// Capped is min(own, 9 m): the stake that counts, FML wei. The result is new.
func Capped(own, minStake *big.Int) *big.Int {
	limit := new(big.Int).Mul(minStake, big.NewInt(CapFactor))
	if own.Cmp(limit) < 0 {
		return limit.Set(own)
	}
	return limit
}

// Added is what delegated stake counts beside own stake: half, rounded down, FML wei. The result is new; nil counts nothing.
func Added(delegated *big.Int) *big.Int {
	if delegated == nil {
		return new(big.Int)
	}
	return new(big.Int).Rsh(delegated, 1)
}

// Decayed is a record noted in epoch `noted` as it counts in epoch `now`: it halves at every multiple of halfLife.
// Source: docs/protocol.md 3.4.
func Decayed(record uint64, noted, now arena.Epoch, halfLife uint32) uint64 {
	return record >> (uint64(now)/uint64(halfLife) - uint64(noted)/uint64(halfLife))
}

// Gained is a record with units added, as far as a record reaches.
func Gained(record, units uint64) uint64 {
	if units > maxRecord || record > maxRecord-units {
		return maxRecord
	}
	return record + units
}
