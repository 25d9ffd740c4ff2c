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

// turn is how many steps an account lets pass before it does a public duty itself. All who may do it are ranked by
// keccak256(key, account); rank 0 waits nothing, and in every further step twice as many join as before: 1, 2, 4, 8 ...
// Whoever is none of them comes after all of them, in the last step.
//
// Rationale: everybody at once wastes gas on all transactions but one; one after another takes n steps when many are
// away. Doubling needs log2(n) steps at worst and sends one transaction when rank 0 is there.
func turn(among []common.Address, key Key, account common.Address) uint64 {
	own := rankHash(key, account)
	rank, member := 0, false
	for _, v := range among {
		if v == account {
			member = true
		} else if h := rankHash(key, v); bytes.Compare(h[:], own[:]) < 0 {
			rank++
		}
	}
	if !member {
		return lastStep(len(among))
	}
	return uint64(bits.Len(uint(rank))) //nolint:gosec // never negative
}

// lastStep is the turn of whoever comes last of n.
func lastStep(n int) uint64 { return uint64(bits.Len(uint(n))) + 1 } //nolint:gosec // never negative

// Turn is how many steps, at most `most`, an account lets others go first in work, named by key, that all of `among` may do.
func Turn(among []common.Address, key Key, account common.Address, most uint64) uint64 {
	return within(most, turn(among, key, account), lastStep(len(among)))
}

// within shrinks a number of steps so that the last of them is `most` at most.
func within(most, step, last uint64) uint64 {
	if last <= most {
		return step
	}
	return (step*most + last - 1) / last
}

// wait is how many blocks the account leaves a duty to others.
//
// Rationale: steps of some blocks give a slow node time, but with many validators they add up to more than some duties have.
// Then all steps shrink alike, so that whoever is alone awake is in time, and few act together still.
func (m *Machine) wait(d due) uint64 {
	if !d.public || d.first == m.self.Account {
		return 0
	}
	s := m.state
	among := s.Awake()
	step, last := turn(among, d.key, m.self.Account), lastStep(len(among))
	if d.deadline == 0 {
		return staggerBlocks * step
	}
	return within(s.patience(d), staggerBlocks*step, staggerBlocks*last)
}

// patience is how many blocks the turns of a duty with a deadline may take together. A draw has a part of the epoch of its
// own, however late in the epoch it is due: one that comes too late is made in the next. Anything else gets half of the blocks
// that are left.
func (s *State) patience(d due) uint64 {
	block := uint64(s.Params.BlockTime)
	if d.epochal {
		return uint64(s.drawPatience()) / block
	}
	return (uint64(minusTime(d.deadline, s.next()))/block + 1) / 2
}

// drawPatience is how many seconds the turns for a beacon may take, and then again those for a seal, so that both are on chain
// in their epoch: what is left of it after the beacon's delay, and after a block each to see that the delay is over, for the
// beacon, and for the seal.
func (s *State) drawPatience() arena.Time {
	p := &s.Params
	return minusTime(arena.Time(p.Clock.EpochLength), arena.Time(p.BeaconDelay)+3*arena.Time(p.BlockTime)+1) / 2
}

// minusTime is a - b, at least 0.
func minusTime(a, b arena.Time) arena.Time { return max(a, b) - b }

func rankHash(key Key, a common.Address) common.Hash {
	return crypto.Keccak256Hash([]byte(key), a[:])
}

// Awake are the validators that can be expected to do public work: holders of leaves that weigh something.
func (s *State) Awake() []common.Address {
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
