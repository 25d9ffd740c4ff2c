package kern_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/ref/kern"
)

// naive is SEQ(k) as the rule is written.
func naive(c, a, b []float32, m, k, n int) {
	for i := range m {
		for j := range n {
			var acc float32
			for p := range k {
				acc += float32(a[i*k+p] * b[p*n+j])
			}
			c[i*n+j] = acc
		}
	}
}

// numbers draws values whose sums round, with zeros of both signs, subnormals, infinities and NaN among them.
func numbers(rng *rand.Rand, n int, odd bool) []float32 {
	special := []float32{0, float32(math.Copysign(0, -1)), 0x1p-149, -0x1p-140, float32(math.Inf(1)), float32(math.NaN()), math.MaxFloat32}
	v := make([]float32, n)
	for i := range v {
		v[i] = (2*rng.Float32() - 1) * float32(math.Ldexp(1, rng.IntN(20)-10))
		if odd && rng.IntN(8) == 0 {
			v[i] = special[rng.IntN(len(special))]
		}
	}
	return v
}

func requireBits(t require.TestingT, want, got []float32) {
	require.Len(t, got, len(want))
	for i := range want {
		if want[i] != want[i] && got[i] != got[i] {
			continue
		}
		require.Equal(t, math.Float32bits(want[i]), math.Float32bits(got[i]), "element %d: %v, %v", i, want[i], got[i])
	}
}

// TestA2_GemmIsTheTripleLoop compares bits on random shapes with tails, and either orientation of B.
func TestA2_GemmIsTheTripleLoop(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, k, n := rapid.IntRange(1, 65).Draw(t, "m"), rapid.IntRange(1, 65).Draw(t, "k"), rapid.IntRange(1, 65).Draw(t, "n")
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		odd := rapid.Bool().Draw(t, "odd")
		a, b := numbers(rng, m*k, odd), numbers(rng, k*n, odd)
		want := make([]float32, m*n)
		naive(want, a, b, m, k, n)

		got := make([]float32, m*n)
		kern.Gemm(got, n, a, k, m, kern.Pack(make([]float32, kern.PanelsLen(k, n)), b, k, n, n, 1))
		requireBits(t, want, got)

		turned := make([]float32, k*n)
		for p := range k {
			for j := range n {
				turned[j*k+p] = b[p*n+j]
			}
		}
		dirty := numbers(rng, kern.PanelsLen(k, n), true)
		kern.Gemm(got, n, a, k, m, kern.Pack(dirty, turned, k, n, 1, k))
		requireBits(t, want, got)
	})
}

// TestA2_GemmBlocksOverRows takes an A that is larger than the row block.
func TestA2_GemmBlocksOverRows(t *testing.T) {
	const m, k, n = 101, 1500, 6
	rng := rand.New(rand.NewPCG(7, 7))
	a, b := numbers(rng, m*k, false), numbers(rng, k*n, false)
	want, got := make([]float32, m*n), make([]float32, m*n)
	naive(want, a, b, m, k, n)
	kern.Gemm(got, n, a, k, m, kern.Pack(make([]float32, kern.PanelsLen(k, n)), b, k, n, n, 1))
	requireBits(t, want, got)
}

// TestA2_OrderOfSumsMatters shows that the comparison can fail: another order gives other bits.
func TestA2_OrderOfSumsMatters(t *testing.T) {
	a, b := []float32{1, 0x1p-24, 0x1p-24}, []float32{1, 1, 1}
	c := make([]float32, 1)
	kern.Gemm(c, 1, a, 3, 1, kern.Pack(make([]float32, kern.PanelsLen(3, 1)), b, 3, 1, 1, 1))
	require.Equal(t, float32(1), c[0]) // from the other end it would be 1 + 2^-23
}

// TestA1_ProductsAreRoundedBeforeTheyAreAdded uses a product whose low half a fused operation would keep.
func TestA1_ProductsAreRoundedBeforeTheyAreAdded(t *testing.T) {
	x := float32(1 + 0x1p-12)
	a, b := []float32{-(1 + 0x1p-11), x}, []float32{1, x}
	for rows := 1; rows <= 3; rows++ {
		c := make([]float32, rows*1)
		wide := make([]float32, 0, rows*2)
		for range rows {
			wide = append(wide, a...)
		}
		kern.Gemm(c, 1, wide, 2, rows, kern.Pack(make([]float32, kern.PanelsLen(2, 1)), b, 2, 1, 1, 1))
		for _, v := range c {
			require.Zero(t, v) // fused: 2^-24
		}
	}
}

// BenchmarkGemm compares the kernel with the triple loop on the first layer of an MLP 784-128-10 at batch 1000.
func BenchmarkGemm(b *testing.B) {
	const m, k, n = 1000, 784, 128
	rng := rand.New(rand.NewPCG(1, 2))
	x, w, c := numbers(rng, m*k, false), numbers(rng, k*n, false), make([]float32, m*n)
	report := func(b *testing.B) {
		b.ReportMetric(2*m*k*n*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
	}
	b.Run("naive", func(b *testing.B) {
		for b.Loop() {
			naive(c, x, w, m, k, n)
		}
		report(b)
	})
	b.Run("kern", func(b *testing.B) {
		panels := kern.Pack(make([]float32, kern.PanelsLen(k, n)), w, k, n, n, 1)
		for b.Loop() {
			kern.Gemm(c, n, x, k, m, panels)
		}
		report(b)
	})
}
