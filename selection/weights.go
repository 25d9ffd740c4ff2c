package selection

import "slices"

// Weights is a table of weights with prefix sums, kept up to date. Changing a weight and finding a leaf by a prefix sum
// take O(log n) and allocate nothing. Not safe for concurrent use while it changes.
//
// Leaves stand in lines of 32 weights. Above them is a tree of blocks of 16; an entry of a block is the sum of what stands
// before it in the block: of lines on the lowest level, of whole blocks above. A line and a block of the two lowest levels
// are one cache line each. What a search costs is what it has to fetch: of a million leaves all but the lines themselves,
// 2 MB, stays near. Figures: docs/selection.md.
type Weights struct {
	n      int
	leaves []uint16
	low    [][]uint32 // from the lines up; at most lowLevels
	high   [][]uint64 // above them; the last level of the two is one block
	total  uint64
}

const (
	lineBits  = 5
	lineSize  = 1 << lineBits
	blockBits = 4
	blockSize = 1 << blockBits
	inBlock   = blockSize - 1
	// lowLevels is how many levels of sums fit into 32 bits: 32 * 16^2 leaves of MaxWeight.
	lowLevels = 2
)

// NewWeights is a table of n leaves that weigh nothing, n at least 1.
func NewWeights(n int) *Weights {
	blocks := (n + lineSize - 1) / lineSize
	w := &Weights{n: n, leaves: make([]uint16, blocks*lineSize)}
	for len(w.low) == 0 || blocks > 1 {
		blocks = (blocks + blockSize - 1) / blockSize
		if len(w.low) < lowLevels {
			w.low = append(w.low, make([]uint32, blocks*blockSize))
		} else {
			w.high = append(w.high, make([]uint64, blocks*blockSize))
		}
	}
	return w
}

// Len is the number of leaves.
func (w *Weights) Len() int { return w.n }

// Total is the sum of all weights.
func (w *Weights) Total() uint64 { return w.total }

// Weight is the weight of a leaf, 0 <= leaf < Len.
func (w *Weights) Weight(leaf int) uint32 { return uint32(w.leaves[leaf]) }

// Set gives a leaf, 0 <= leaf < Len, a weight. What is above MaxWeight counts as MaxWeight; no leaf on chain is.
func (w *Weights) Set(leaf int, weight uint32) {
	kept := uint16(min(weight, MaxWeight)) //nolint:gosec // 16 bits
	// A smaller weight is a huge delta: sums wrap around and come out right.
	delta := uint64(kept) - uint64(w.leaves[leaf])
	if delta == 0 {
		return
	}
	w.leaves[leaf] = kept
	w.total += delta
	at := leaf >> lineBits
	for _, level := range w.low {
		add((*[blockSize]uint32)(level[at&^inBlock:]), at, delta)
		at >>= blockBits
	}
	for _, level := range w.high {
		add((*[blockSize]uint64)(level[at&^inBlock:]), at, delta)
		at >>= blockBits
	}
}

// Before is cum(leaf): the sum of the weights of all leaves before it, 0 <= leaf <= Len.
func (w *Weights) Before(leaf int) (cum uint64) {
	if leaf == w.n {
		return w.total
	}
	for _, weight := range w.leaves[leaf&^(lineSize-1) : leaf] {
		cum += uint64(weight)
	}
	at := leaf >> lineBits
	for _, level := range w.low {
		cum += uint64(level[at])
		at >>= blockBits
	}
	for _, level := range w.high {
		cum += level[at]
		at >>= blockBits
	}
	return cum
}

// Find is the leaf with cum(leaf) <= r < cum(leaf+1), cum(leaf), and the leaf's weight. r has to be below Total.
func (w *Weights) Find(r uint64) (leaf int, cum uint64, weight uint32) {
	at, left := 0, r
	for l := len(w.high) - 1; l >= 0; l-- {
		at, left = descend((*[blockSize]uint64)(w.high[l][at<<blockBits:]), at, left)
	}
	for l := len(w.low) - 1; l >= 0; l-- {
		at, left = descend((*[blockSize]uint32)(w.low[l][at<<blockBits:]), at, left)
	}
	line, i := (*[lineSize]uint16)(w.leaves[at<<lineBits:]), 0
	for left >= uint64(line[i]) {
		left -= uint64(line[i])
		i++
	}
	return at<<lineBits + i, r - left, uint32(line[i])
}

// Clone is a copy that shares nothing.
func (w *Weights) Clone() *Weights {
	c := &Weights{n: w.n, total: w.total, leaves: slices.Clone(w.leaves)}
	for _, level := range w.low {
		c.low = append(c.low, slices.Clone(level))
	}
	for _, level := range w.high {
		c.high = append(c.high, slices.Clone(level))
	}
	return c
}

// sum is what an entry is kept in.
type sum interface{ uint32 | uint64 }

// add adds delta to the entries of a block behind that of the child.
func add[T sum](block *[blockSize]T, child int, delta uint64) {
	for i := child&inBlock + 1; i < blockSize; i++ {
		block[i] += T(delta)
	}
}

// descend finds the child of a block that contains left: the last entry that is not above it. What weighs nothing has the
// entry of its successor, and what lies behind the last leaf that of the whole block, which is above.
//
// Two steps of three comparisons each that do not wait for each other, and no branches: which child it is cannot be
// predicted.
func descend[T sum](block *[blockSize]T, path int, left uint64) (child int, rest uint64) {
	i := 4 * (notAbove(block[4], left) + notAbove(block[8], left) + notAbove(block[12], left))
	// The masks tell the compiler that there is nothing to check.
	i += notAbove(block[(i+1)&inBlock], left) + notAbove(block[(i+2)&inBlock], left) + notAbove(block[(i+3)&inBlock], left)
	return path<<blockBits + i, left - uint64(block[i&inBlock])
}

// notAbove is 1 if a <= b, and 0 otherwise, both below 2^63.
func notAbove[T sum](a T, b uint64) int {
	return int((uint64(a) - b - 1) >> 63) //nolint:gosec // one bit
}
