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
// Fewer leaves come if no weight is left. Pure. Whoever draws often keeps a Drawer. Source: docs/protocol.md 7.
func Draw(seed common.Hash, w *Weights, size int, excluded arena.Leaf) []arena.Leaf {
	without := -1
	if excluded != arena.NoLeaf {
		without = int(excluded)
	}
	drawn := NewDrawer().Draw(make([]int, 0, max(size, 0)), seed, w, size, without)
	leaves := make([]arena.Leaf, len(drawn))
	for i, d := range drawn {
		leaves[i] = arena.Leaf(d) //nolint:gosec // at most 65,535 leaves
	}
	return leaves
}

// Drawer draws again and again without allocating. Not safe for concurrent use.
type Drawer struct {
	hashed hashed
	// Intervals that take no part any more, sorted by start.
	gone []interval
}

// Numbers gives the i-th number of a draw, uniform below n.
type Numbers interface {
	Below(i, n uint64) uint64
}

// interval is what a leaf covers of the prefix sums.
type interval struct{ start, width uint64 }

// NewDrawer is a drawer that has room for the protocol's committees; larger ones make it grow once.
func NewDrawer() *Drawer {
	return &Drawer{
		hashed: hashed{keccak: crypto.NewKeccakState(), limbs: make([][4]uint64, 0, arena.MaxSeats)},
		gone:   make([]interval, 0, arena.MaxSeats+1),
	}
}

// Draw is the draw of the package, over any number of leaves: it appends up to `size` leaves to dst. excluded takes no
// part; -1: all do. Source: docs/protocol.md 7.
func (d *Drawer) Draw(dst []int, seed common.Hash, w *Weights, size, excluded int) []int {
	d.hashed.prepare(seed, size)
	return d.DrawBy(&d.hashed, dst, w, size, excluded)
}

// DrawBy is Draw with other numbers than the protocol's.
func (d *Drawer) DrawBy(numbers Numbers, dst []int, w *Weights, size, excluded int) []int {
	left := w.Total()
	gone := d.gone[:0]
	if excluded >= 0 && excluded < w.Len() {
		if width := uint64(w.Weight(excluded)); width > 0 {
			gone = append(gone, interval{w.Before(excluded), width})
			left -= width
		}
	}
	for i := 0; i < size && left > 0; i++ {
		r := numbers.Below(uint64(i), left) //nolint:gosec // not negative
		// r counts only what is left; step over the gaps before it. A gap behind r changes nothing, so that all of them are
		// looked at: where to stop could not be predicted.
		rank := 0
		for _, g := range gone {
			before := notAbove(g.start, r)
			r += g.width & -uint64(before) //nolint:gosec // 0 or 1
			rank += before
		}
		leaf, start, weight := w.Find(r)
		gone = append(gone, interval{})
		for j := len(gone) - 1; j > rank; j-- {
			gone[j] = gone[j-1]
		}
		gone[rank] = interval{start, uint64(weight)}
		left -= uint64(weight)
		dst = append(dst, leaf)
	}
	d.gone = gone
	return dst
}

// hashed are the numbers of the protocol: uint256(keccak256(abi.encode(seed, i))) mod n. All hashes of a draw are made
// before its first search: between two searches they would cost the processor what it knows of the table (a sixth of the
// draw's time among a million leaves).
type hashed struct {
	keccak crypto.KeccakState
	input  [2 * common.HashLength]byte // the seed, and i as a word
	output common.Hash
	limbs  [][4]uint64 // hash i, from the highest
}

func (h *hashed) prepare(seed common.Hash, size int) {
	copy(h.input[:], seed[:])
	h.limbs = h.limbs[:0]
	for i := range size {
		binary.BigEndian.PutUint64(h.input[56:], uint64(i)) //nolint:gosec // not negative
		h.keccak.Reset()
		h.keccak.Write(h.input[:])
		h.keccak.Read(h.output[:]) //nolint:errcheck // a hash never fails
		h.limbs = append(h.limbs, [4]uint64{
			binary.BigEndian.Uint64(h.output[0:]), binary.BigEndian.Uint64(h.output[8:]),
			binary.BigEndian.Uint64(h.output[16:]), binary.BigEndian.Uint64(h.output[24:]),
		})
	}
}

// Below is the i-th number modulo n, n at least 1.
func (h *hashed) Below(i, n uint64) (rem uint64) {
	for _, limb := range h.limbs[i] {
		_, rem = bits.Div64(rem, limb, n)
	}
	return rem
}
