package selection_test

import (
	"encoding/binary"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"gonum.org/v1/gonum/stat/distuv"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/selection"
)

const (
	lawDraws = 200_000
	// biasDraws is enough to see the wrong ones.
	biasDraws = 50_000
	// lawBound is the p-value below which a sample is not one of the law. There are two samples (first seats, ordered pairs)
	// for each of six tables: a draw that is right fails for 12 * 1e-6, about one set of seeds in 80,000. The seeds are
	// fixed, so that it fails for none or for ever.
	lawBound = 1e-6
	// biasBound is what each draw that is wrong has to fall below, in one sample at least: far from where chance decides.
	biasBound = 1e-12
	// leastExpected draws in a cell; cells below are counted together. The statistic then is as good as chi-square.
	leastExpected = 10
)

// lawTables are weights by leaf.
var lawTables = []struct {
	name     string
	weights  []uint32
	excluded arena.Leaf
}{
	{"all alike", slices.Repeat([]uint32{1000}, 16), arena.NoLeaf},
	{"between 1 and 3 times the minimum", []uint32{1000, 3000, 1414, 1732, 2000, 2236, 2449, 2645, 2828, 1000, 3000, 1100}, arena.NoLeaf},
	{"one has two thirds", []uint32{900, 800, 30_000, 1500, 2000, 0, 2500, 3000, 700, 3600}, arena.NoLeaf},
	{"from 1 to the heaviest", []uint32{1, 4, 16, 64, 256, 1024, 4096, 16_384, 65_535}, arena.NoLeaf},
	{"tiny numbers, where each unit counts", []uint32{1, 2, 3, 1, 2, 1}, arena.NoLeaf},
	{"the creator holds the heaviest leaf", []uint32{1000, 2000, 40_000, 1500, 0, 3000, 2500}, 2},
}

// TestLaw compares real draws with the exact law of successive sampling (Plackett-Luce): leaf i has the first seat with
// w_i / W, and j the second with w_j / (W - w_i).
func TestLaw(t *testing.T) {
	for i, c := range lawTables {
		t.Run(c.name, func(t *testing.T) {
			first, pairs := lawValues(lawDraws, c.weights, c.excluded, uint64(i), oneDrawer(c.excluded))
			t.Logf("p = %.3g for first seats, %.3g for ordered pairs", first, pairs)
			require.Greater(t, first, lawBound, "first seats")
			require.Greater(t, pairs, lawBound, "ordered pairs")
		})
	}
}

// TestLaw_SeesABias runs the same test on draws that are nearly right.
func TestLaw_SeesABias(t *testing.T) {
	for _, c := range []struct {
		name  string
		table int // of lawTables
		draw  func(w []uint32, excluded arena.Leaf) func(common.Hash, *selection.Weights, int) []arena.Leaf
	}{
		{"a leaf that has had its seats is skipped", 2, skipsTheSaturated},
		{"whom it drew already gives the seat to the next leaf", 2, givesToTheNext},
		{"the second seat is drawn among the weights of all", 0, forgetsToShrink},
		{"a gap is stepped over one unit late", 4, stepsLate},
		{"only 16 bits of the hash count", 1, sixteenBits},
		{"the creator's leaf takes part", 5, func([]uint32, arena.Leaf) func(common.Hash, *selection.Weights, int) []arena.Leaf {
			return oneDrawer(arena.NoLeaf)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			table := lawTables[c.table]
			first, pairs := lawValues(biasDraws, table.weights, table.excluded, 99, c.draw(table.weights, table.excluded))
			t.Logf("p = %.3g for first seats, %.3g for ordered pairs", first, pairs)
			require.Less(t, min(first, pairs), biasBound)
		})
	}
}

// oneDrawer draws with a Drawer that is kept, into the same memory.
func oneDrawer(excluded arena.Leaf) func(common.Hash, *selection.Weights, int) []arena.Leaf {
	d, without := selection.NewDrawer(), -1
	if excluded != arena.NoLeaf {
		without = int(excluded)
	}
	var drawn []int
	var leaves []arena.Leaf
	return func(seed common.Hash, w *selection.Weights, n int) []arena.Leaf {
		drawn, leaves = d.Draw(drawn[:0], seed, w, n, without), leaves[:0]
		for _, leaf := range drawn {
			leaves = append(leaves, arena.Leaf(leaf))
		}
		return leaves
	}
}

// lawValues are the p-values of a sample of draws: of its first seats, and of the pairs of its first two seats.
func lawValues(draws uint64, weights []uint32, excluded arena.Leaf, sample uint64, draw func(common.Hash, *selection.Weights, int) []arena.Leaf) (first, pairs float64) {
	w := selection.NewWeights(len(weights))
	for leaf, weight := range weights {
		w.Set(leaf, weight)
	}
	n := len(weights)
	seats, ordered := make([]int, n), make([]int, n*n)
	for i := range draws {
		drawn := draw(crypto.Keccak256Hash(binary.BigEndian.AppendUint64(nil, sample), binary.BigEndian.AppendUint64(nil, i)), w, 2)
		seats[drawn[0]]++
		ordered[int(drawn[0])*n+int(drawn[1])]++
	}
	all, chances, joint := float64(w.Total()), make([]float64, n), make([]float64, n*n)
	if excluded != arena.NoLeaf {
		all -= float64(weights[excluded])
	}
	for i, wi := range weights {
		if arena.Leaf(i) == excluded {
			continue
		}
		chances[i] = float64(wi) / all
		for j, wj := range weights {
			if j != i && arena.Leaf(j) != excluded {
				joint[i*n+j] = chances[i] * float64(wj) / (all - float64(wi))
			}
		}
	}
	return chiSquare(seats, chances), chiSquare(ordered, joint)
}

// chiSquare is the chance of a sample that is at least as far from the chances.
func chiSquare(seen []int, chances []float64) float64 {
	draws := 0
	for _, n := range seen {
		draws += n
	}
	sum, cells, restSeen, restExpected := 0.0, 0, 0.0, 0.0
	add := func(seen, expected float64) {
		sum += (seen - expected) * (seen - expected) / expected
		cells++
	}
	for i, p := range chances {
		expected := p * float64(draws)
		switch {
		case p == 0 && seen[i] > 0:
			return 0 // what cannot be was drawn
		case expected >= leastExpected:
			add(float64(seen[i]), expected)
		default:
			restSeen, restExpected = restSeen+float64(seen[i]), restExpected+expected
		}
	}
	if restExpected >= 1 {
		add(restSeen, restExpected)
	}
	return distuv.ChiSquared{K: float64(cells - 1)}.Survival(sum)
}

// number is the i-th number of a draw, as the protocol says.
func number(seed common.Hash, i int, below uint64) uint64 {
	r := crypto.Keccak256Hash(seed[:], common.BigToHash(big.NewInt(int64(i))).Bytes()).Big()
	return r.Mod(r, new(big.Int).SetUint64(below)).Uint64()
}

// pick is the leaf at r among those that are left.
func pick(weights []uint32, out map[arena.Leaf]bool, r uint64) arena.Leaf {
	for i, w := range weights {
		if leaf := arena.Leaf(i); !out[leaf] {
			if r < uint64(w) {
				return leaf
			}
			r -= uint64(w)
		}
	}
	return arena.NoLeaf
}

// skipsTheSaturated draws on without a leaf that was drawn first in both of the draws before: it seems to be fair to the
// others.
func skipsTheSaturated([]uint32, arena.Leaf) func(common.Hash, *selection.Weights, int) []arena.Leaf {
	var before [2]arena.Leaf
	count := 0
	return func(seed common.Hash, w *selection.Weights, n int) []arena.Leaf {
		without := arena.NoLeaf
		if count >= 2 && before[0] == before[1] {
			without = before[0]
		}
		drawn := selection.Draw(seed, w, n, without)
		before[count%2] = drawn[0]
		count++
		return drawn
	}
}

func givesToTheNext(weights []uint32, _ arena.Leaf) func(common.Hash, *selection.Weights, int) []arena.Leaf {
	return func(seed common.Hash, w *selection.Weights, n int) (drawn []arena.Leaf) {
		for i := range n {
			leaf := pick(weights, nil, number(seed, i, w.Total()))
			for slices.Contains(drawn, leaf) || weights[leaf] == 0 {
				leaf = (leaf + 1) % arena.Leaf(len(weights))
			}
			drawn = append(drawn, leaf)
		}
		return drawn
	}
}

// forgetsToShrink takes the modulus of all weights for every seat, and then that of what is left.
func forgetsToShrink(weights []uint32, _ arena.Leaf) func(common.Hash, *selection.Weights, int) []arena.Leaf {
	return func(seed common.Hash, w *selection.Weights, n int) (drawn []arena.Leaf) {
		left, out := w.Total(), map[arena.Leaf]bool{}
		for i := range n {
			leaf := pick(weights, out, number(seed, i, w.Total())%left)
			drawn, out[leaf] = append(drawn, leaf), true
			left -= uint64(weights[leaf])
		}
		return drawn
	}
}

// stepsLate steps over the gap of the first seat when r is above where it starts, not when it is there.
func stepsLate([]uint32, arena.Leaf) func(common.Hash, *selection.Weights, int) []arena.Leaf {
	return func(seed common.Hash, w *selection.Weights, _ int) []arena.Leaf {
		first, start, width := w.Find(number(seed, 0, w.Total()))
		r := number(seed, 1, w.Total()-uint64(width))
		if r > start {
			r += uint64(width)
		}
		second, _, _ := w.Find(r)
		return []arena.Leaf{arena.Leaf(first), arena.Leaf(second)}
	}
}

func sixteenBits(weights []uint32, _ arena.Leaf) func(common.Hash, *selection.Weights, int) []arena.Leaf {
	return func(seed common.Hash, w *selection.Weights, n int) (drawn []arena.Leaf) {
		left, out := w.Total(), map[arena.Leaf]bool{}
		for i := range n {
			leaf := pick(weights, out, number(seed, i, 1<<16)%left)
			drawn, out[leaf] = append(drawn, leaf), true
			left -= uint64(weights[leaf])
		}
		return drawn
	}
}
