package selection

import (
	"encoding/binary"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ai-arena/arenad/arena"
)

// Seed is the seed of a round: H(SEAL, beacon, submission, round, stage). Source: docs/protocol.md 7.
func Seed(d arena.Domain, beacon common.Hash, r arena.RoundID, stage arena.Stage) common.Hash {
	return d.Seed(beacon, r.Submission, r.Round, stage)
}

// Draw draws up to `size` leaves without replacement, each with the chance of its weight among those that are left, in
// seat order.
//
//	seed      of the round
//	w         weights of the epoch; at most 65,535 leaves
//	size      seats wanted
//	excluded  a leaf that takes no part (the creator's), or arena.NoLeaf
//
// Fewer leaves come if no weight is left. Pure. Source: docs/protocol.md 7.
func Draw(seed common.Hash, w *Weights, size int, excluded arena.Leaf) []arena.Leaf {
	without := -1
	if excluded != arena.NoLeaf {
		without = int(excluded)
	}
	drawn := draw(newHashed(seed), w, size, without)
	leaves := make([]arena.Leaf, len(drawn))
	for i, d := range drawn {
		leaves[i] = arena.Leaf(d) //nolint:gosec // at most 65,535 leaves
	}
	return leaves
}

// random gives the i-th number of a draw, uniform below n.
type random interface {
	below(i, n uint64) uint64
}

// interval is what a leaf covers of the prefix sums.
type interval struct{ start, width uint64 }

// draw is the draw over any number of leaves.
func draw(numbers random, w *Weights, size, excluded int) []int {
	left := w.Total()
	// Intervals that take no part any more, sorted by start.
	gone := make([]interval, 0, size+1)
	if excluded >= 0 && excluded < w.Len() {
		if width := uint64(w.Weight(excluded)); width > 0 {
			gone = append(gone, interval{w.Before(excluded), width})
			left -= width
		}
	}
	drawn := make([]int, 0, size)
	for i := uint64(0); len(drawn) < size && left > 0; i++ {
		r := numbers.below(i, left)
		// r counts only what is left; step over the gaps before it.
		rank := 0
		for rank < len(gone) && r >= gone[rank].start {
			r += gone[rank].width
			rank++
		}
		leaf, start := w.Find(r)
		width := uint64(w.Weight(leaf))
		gone = append(gone, interval{})
		copy(gone[rank+1:], gone[rank:])
		gone[rank] = interval{start, width}
		left -= width
		drawn = append(drawn, leaf)
	}
	return drawn
}

// hashed are the numbers of the protocol: uint256(keccak256(abi.encode(seed, i))) mod n.
type hashed struct {
	keccak crypto.KeccakState
	input  [64]byte
	output common.Hash
}

func newHashed(seed common.Hash) *hashed {
	h := &hashed{keccak: crypto.NewKeccakState()}
	copy(h.input[:32], seed[:])
	return h
}

func (h *hashed) below(i, n uint64) uint64 {
	binary.BigEndian.PutUint64(h.input[56:], i)
	h.keccak.Reset()
	h.keccak.Write(h.input[:])
	h.keccak.Read(h.output[:]) //nolint:errcheck // a hash never fails
	// The remainder of a 256-bit number, limb by limb from the top.
	rem := uint64(0)
	for limb := 0; limb < 32; limb += 8 {
		rem = bits.Rem64(rem, binary.BigEndian.Uint64(h.output[limb:]), n)
	}
	return rem
}
