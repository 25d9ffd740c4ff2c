package selection

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
)

// slowDraw is the draw as a child would do it: write down a ticket for every unit of weight that is left, in leaf order,
// and take the one with the number drawn.
func slowDraw(seed common.Hash, weights []uint32, size int, excluded arena.Leaf) (committee []arena.Leaf) {
	out := map[int]bool{int(excluded): excluded != arena.NoLeaf}
	for i := int64(0); len(committee) < size; i++ {
		var tickets []int
		for leaf, w := range weights {
			for range w {
				if !out[leaf] {
					tickets = append(tickets, leaf)
				}
			}
		}
		if len(tickets) == 0 {
			return committee
		}
		r := crypto.Keccak256Hash(seed[:], common.BigToHash(big.NewInt(i)).Bytes()).Big()
		leaf := tickets[r.Mod(r, big.NewInt(int64(len(tickets)))).Int64()]
		out[leaf] = true
		committee = append(committee, arena.Leaf(leaf))
	}
	return committee
}

func table(weights []uint32) *Weights {
	w := NewWeights(len(weights))
	for i, v := range weights {
		w.Set(i, v)
	}
	return w
}

func genHash(t *rapid.T, label string) (h common.Hash) {
	copy(h[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, label))
	return h
}

func TestDraw_IsThatOfTickets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weights := rapid.SliceOfN(rapid.Uint32Range(0, 20), 1, 40).Draw(t, "weights")
		size := rapid.IntRange(0, arena.MaxSeats).Draw(t, "size")
		excluded := arena.NoLeaf
		if rapid.Bool().Draw(t, "creator has a leaf") {
			excluded = arena.Leaf(rapid.IntRange(0, len(weights)-1).Draw(t, "creator's leaf"))
		}
		seed := genHash(t, "seed")
		got := Draw(seed, table(weights), size, excluded)
		want := slowDraw(seed, weights, size, excluded)
		require.Len(t, got, len(want))
		for i := range want {
			require.Equal(t, want[i], got[i], "seat %d", i)
		}
	})
}

// Every leaf is drawn first as often as its weight says: chi-square over 20,000 draws with nine degrees of freedom. The
// seeds are fixed, so this cannot fail by bad luck.
func TestDraw_FollowsWeights(t *testing.T) {
	weights := []uint32{1000, 1000, 3000, 500, 1, 65535, 12000, 0, 7000, 9000}
	w := table(weights)
	const draws = 20_000
	first := make([]float64, len(weights))
	for i := range draws {
		first[Draw(crypto.Keccak256Hash(big.NewInt(int64(i)).Bytes()), w, 3, arena.NoLeaf)[0]]++
	}
	chi := 0.0
	for leaf, v := range weights {
		want := draws * float64(v) / float64(w.Total())
		if v == 0 {
			require.Zero(t, first[leaf])
			continue
		}
		chi += (first[leaf] - want) * (first[leaf] - want) / want
	}
	require.Less(t, chi, 23.6, "chi-square at p = 0.005")
}

func TestWeights_AreSums(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 600).Draw(t, "leaves")
		w, naive := NewWeights(n), make([]uint32, n)
		for range rapid.IntRange(0, 100).Draw(t, "changes") {
			leaf := rapid.IntRange(0, n-1).Draw(t, "leaf")
			naive[leaf] = rapid.SampledFrom([]uint32{0, 1, 7, 1000, MaxWeight}).Draw(t, "weight")
			w.Set(leaf, naive[leaf])
		}
		sum := uint64(0)
		for leaf, v := range naive {
			require.Equal(t, v, w.Weight(leaf))
			require.Equal(t, sum, w.Before(leaf))
			if v > 0 {
				for _, r := range []uint64{sum, sum + uint64(v) - 1} {
					got, cum, weight := w.Find(r)
					require.Equal(t, leaf, got, "find %d", r)
					require.Equal(t, sum, cum)
					require.Equal(t, v, weight)
				}
			}
			sum += uint64(v)
		}
		require.Equal(t, sum, w.Total())
		require.Equal(t, sum, w.Before(n))
	})
}

// Five levels, of which the last has sums above 32 bits.
func TestWeights_AMillionOfTheHeaviest(t *testing.T) {
	const n = 1_000_000
	w := NewWeights(n)
	for i := range n {
		w.Set(i, MaxWeight)
	}
	require.Equal(t, uint64(n*MaxWeight), w.Total())
	for _, leaf := range []int{0, 1, 15, 16, 4095, 65_535, 65_536, 65_537, 524_288, n - 1} {
		cum := uint64(leaf) * MaxWeight
		require.Equal(t, cum, w.Before(leaf))
		for _, r := range []uint64{cum, cum + MaxWeight - 1} {
			got, start, weight := w.Find(r)
			require.Equal(t, []any{leaf, cum, uint32(MaxWeight)}, []any{got, start, weight})
		}
	}
	w.Set(70_000, 1<<32-1)
	require.Equal(t, uint32(MaxWeight), w.Weight(70_000), "more than the largest weight is the largest")
	clone := w.Clone()
	w.Set(70_000, 3)
	require.Equal(t, uint64(n-1)*MaxWeight+3, w.Total())
	require.Equal(t, uint64(n*MaxWeight), clone.Total())
}

func TestSelection_AllocatesNothing(t *testing.T) {
	w := NewWeights(1_000_000)
	for i := range w.Len() {
		w.Set(i, uint32(i*2654435761%65535)+1)
	}
	i := 0
	require.Zero(t, testing.AllocsPerRun(1000, func() {
		i += 7919
		w.Set(i%w.Len(), uint32(i%MaxWeight))
	}), "an update")
	d, dst, seed := NewDrawer(), make([]int, 0, arena.MaxSeats), common.Hash{1}
	require.Zero(t, testing.AllocsPerRun(1000, func() {
		seed[0]++
		dst = d.Draw(dst[:0], seed, w, arena.MaxSeats, 7)
	}), "a draw of the largest committee")
	require.Len(t, dst, arena.MaxSeats)
}

func TestHashed_IsTheRemainderOf256Bits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed, i := genHash(t, "seed"), rapid.Uint64Range(0, arena.MaxSeats).Draw(t, "i")
		n := rapid.Uint64Range(1, 1<<63).Draw(t, "n")
		want := crypto.Keccak256Hash(seed[:], common.BigToHash(new(big.Int).SetUint64(i)).Bytes()).Big()
		want.Mod(want, new(big.Int).SetUint64(n))
		h := NewDrawer().hashed
		h.prepare(seed, int(i)+1)
		require.Equal(t, want.Uint64(), h.Below(i, n))
	})
}

func TestWeight_Table(t *testing.T) {
	fml := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	m := fml(1000)
	for _, c := range []struct {
		name   string
		own    *big.Int
		lent   *big.Int
		record uint64
		want   uint32
	}{
		{"nothing", new(big.Int), nil, 0, 0},
		{"one wei short", new(big.Int).Sub(m, big.NewInt(1)), nil, 1 << 39, 0},
		{"the minimum", m, nil, 0, 1000},
		{"four times: the root", fml(4000), nil, 0, 2000},
		{"nine times: the cap", fml(9000), nil, 0, 3000},
		{"above the cap", fml(9_000_000), nil, 0, 3000},
		{"a record of 96 seats", m, nil, 96 * 1024, 2000},
		{"the largest record", fml(9000), nil, 1<<40 - 1, 65535},
		{"delegated stake counts half", m, fml(6000), 0, 2000},
		{"up to the same cap", m, fml(9_000_000), 0, 3000},
		{"never in the place of own stake", new(big.Int).Sub(m, big.NewInt(1)), fml(9000), 0, 0},
	} {
		require.Equal(t, c.want, Weight(c.own, c.lent, c.record, m), c.name)
	}
}

func TestRecord(t *testing.T) {
	require.Equal(t, uint64(1024), Decayed(1024, 3, 7, 8), "the same half-life")
	require.Equal(t, uint64(512), Decayed(1024, 7, 8, 8), "a multiple of the half-life lies between")
	require.Equal(t, uint64(256), Decayed(1024, 0, 17, 8))
	require.Zero(t, Decayed(1<<40-1, 0, 4_000_000_000, 1), "shifted out")
	require.Equal(t, uint64(1<<40-1), Gained(1<<40-5, 6))
	require.Equal(t, uint64(11), Gained(5, 6))
}

func BenchmarkDraw(b *testing.B) {
	w := NewWeights(1_000_000)
	for i := range w.Len() {
		w.Set(i, uint32(i*2654435761%65535)+1)
	}
	d, dst := NewDrawer(), make([]int, 0, 7)
	b.Run("weights", func(b *testing.B) {
		r := counting(1)
		for b.Loop() {
			dst = d.DrawBy(&r, dst[:0], w, 7, -1)
		}
	})
	b.Run("hashed", func(b *testing.B) {
		seed := common.Hash{1}
		for b.Loop() {
			seed[0]++
			seed[1] += seed[0]
			dst = d.Draw(dst[:0], seed, w, 7, -1)
		}
	})
	b.Run("hashes", func(b *testing.B) {
		h := &d.hashed
		for b.Loop() {
			h.prepare(h.output, 7)
		}
	})
}

func BenchmarkSet(b *testing.B) {
	w := NewWeights(1_000_000)
	i := 0
	for b.Loop() {
		i += 7919
		w.Set(i%w.Len(), uint32(i%MaxWeight))
	}
}

// counting numbers come from a multiplicative generator.
type counting uint64

func (c *counting) Below(_, n uint64) uint64 {
	*c = *c*6364136223846793005 + 1442695040888963407
	return uint64(*c>>11) % n
}
