package selection

import (
	"math/bits"
	"slices"
)

// Weights is a table of weights with prefix sums: a Fenwick tree, kept up to date. Changing a weight and finding a
// leaf by a prefix sum take O(log n) and allocate nothing. Not safe for concurrent use while it changes.
type Weights struct {
	tree    []uint64 // tree[i]: sum of the weights of leaves i - lowbit(i) .. i-1; tree[0] is not used
	weights []uint32
	total   uint64
	top     int // highest power of two that is not above len(weights)
}

// NewWeights is a table of n leaves that weigh nothing, n at least 1.
func NewWeights(n int) *Weights {
	return &Weights{
		tree: make([]uint64, n+1), weights: make([]uint32, n), top: 1 << (bits.Len(uint(n)) - 1), //nolint:gosec // n >= 1
	}
}

// Len is the number of leaves.
func (w *Weights) Len() int { return len(w.weights) }

// Total is the sum of all weights.
func (w *Weights) Total() uint64 { return w.total }

// Weight is the weight of a leaf, 0 <= leaf < Len.
func (w *Weights) Weight(leaf int) uint32 { return w.weights[leaf] }

// Set gives a leaf, 0 <= leaf < Len, a weight.
func (w *Weights) Set(leaf int, weight uint32) {
	// A smaller weight is a huge delta: sums wrap around and come out right.
	delta := uint64(weight) - uint64(w.weights[leaf])
	if delta == 0 {
		return
	}
	w.weights[leaf] = weight
	w.total += delta
	for i := leaf + 1; i < len(w.tree); i += i & -i {
		w.tree[i] += delta
	}
}

// Before is cum(leaf): the sum of the weights of all leaves before it, 0 <= leaf <= Len.
func (w *Weights) Before(leaf int) (cum uint64) {
	for i := leaf; i > 0; i &= i - 1 {
		cum += w.tree[i]
	}
	return cum
}

// Find is the leaf with cum(leaf) <= r < cum(leaf+1), and cum(leaf). r has to be below Total.
func (w *Weights) Find(r uint64) (leaf int, cum uint64) {
	tree := w.tree
	for step := w.top; step > 0; step >>= 1 {
		if next := leaf + step; next < len(tree) && tree[next] <= r-cum {
			leaf, cum = next, cum+tree[next]
		}
	}
	return leaf, cum
}

// Clone is a copy that shares nothing.
func (w *Weights) Clone() *Weights {
	c := *w
	c.tree, c.weights = slices.Clone(w.tree), slices.Clone(w.weights)
	return &c
}
