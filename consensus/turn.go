package consensus

import (
	"bytes"
	"maps"
	"math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ai-arena/arenad/arena"
)

// turn is how many steps the account lets pass before it does a public duty itself. All validators are ranked by
// keccak256(key, account); rank 0 waits nothing, and in every further step twice as many join as before: 1, 2, 4, 8 ...
// Whoever is no validator comes after all of them.
//
// Rationale: everybody at once wastes gas on all transactions but one; one after another takes n steps when many are
// away. Doubling needs log2(n) steps at worst and sends one transaction when rank 0 is there.
func turn(validators []common.Address, key Key, account common.Address) uint64 {
	own := rankHash(key, account)
	rank, member := 0, false
	for _, v := range validators {
		if v == account {
			member = true
		} else if h := rankHash(key, v); bytes.Compare(h[:], own[:]) < 0 {
			rank++
		}
	}
	if !member {
		return uint64(bits.Len(uint(len(validators)))) + 1 //nolint:gosec // never negative
	}
	return uint64(bits.Len(uint(rank))) //nolint:gosec // never negative
}

// Turn is how many steps the account lets others go first in public work that is named by key.
func (s *State) Turn(key Key, account common.Address) uint64 { return turn(s.awake(), key, account) }

func rankHash(key Key, a common.Address) common.Hash {
	return crypto.Keccak256Hash([]byte(key), a[:])
}

// awake are the validators that can be expected to do public work: holders of leaves that weigh something.
func (s *State) awake() []common.Address {
	e := s.Epoch()
	as := make([]common.Address, 0, len(s.leaves))
	for _, l := range slices.Sorted(maps.Keys(s.leaves)) {
		if x := s.leaves[l]; x.Account != (common.Address{}) && !x.Asleep && x.WeightAt(e) > 0 {
			as = append(as, x.Account)
		}
	}
	return as
}

// next is the earliest time that a transaction sent now can be mined at.
func (s *State) next() arena.Time { return s.Now + arena.Time(s.Params.BlockTime) }
