package kern_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/ref/kern"
)

// naive is SEQ(k) as the rule is written, then the epilogue.
func naive(c, a, b []float32, m, k, n int, e kern.Epilogue) {
	for i := range m {
		for j := range n {
			var acc float32
			for p := range k {
				acc += float32(a[i*k+p] * b[p*n+j])
			}
			if e.Col != nil {
				acc += e.Col[j]
			}
			c[i*n+j] = afterRow(acc, i, e)
		}
	}
}

// afterRow is the epilogue of an element of row i, from the row's own numbers on.
func afterRow(acc float32, i int, e kern.Epilogue) float32 {
	if e.Row != nil {
		acc += e.Row[i]
	}
	if e.Scale != nil {
		acc = float32(acc * e.Scale[i])
		acc += e.Shift[i]
	}
	if e.Relu {
		acc = max(acc, 0)
	}
	return acc
}

// drawEpilogue draws the steps for rows and those that follow.
func drawEpilogue(t *rapid.T, rng *rand.Rand, rows int, odd bool) kern.Epilogue {
	e := kern.Epilogue{Relu: rapid.Bool().Draw(t, "relu")}
	if rapid.Bool().Draw(t, "row") {
		e.Row = numbers(rng, rows, odd)
	}
	if rapid.Bool().Draw(t, "scale") {
		e.Scale, e.Shift = numbers(rng, rows, odd), numbers(rng, rows, odd)
	}
	return e
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
		if math.Float32bits(want[i]) != math.Float32bits(got[i]) {
			require.Equal(t, math.Float32bits(want[i]), math.Float32bits(got[i]), "element %d of %d: %v, %v", i, len(want), want[i], got[i])
		}
	}
}

// fenced is room for n values between guards that nothing may touch.
type fenced struct{ all []float32 }

const guard = 80

func newFenced(n int) fenced {
	f := fenced{make([]float32, n+2*guard)}
	for i := range f.all {
		f.all[i] = 12345
	}
	return f
}

func (f fenced) inside() []float32 { return f.all[guard : len(f.all)-guard : len(f.all)-guard] }

func (f fenced) requireIntact(t require.TestingT) {
	for i := range guard {
		require.Equal(t, float32(12345), f.all[i], "written before")
		require.Equal(t, float32(12345), f.all[len(f.all)-1-i], "written behind")
	}
}

// eachSet runs a test with every set of kernels that this processor has. Say which, so that a machine without them is seen.
func eachSet(t *testing.T, test func(t *testing.T, s kern.Set)) {
	for _, s := range kern.Available() {
		t.Run(s.String(), func(t *testing.T) { test(t, s) })
	}
}

// TestA2_GemmIsTheTripleLoop compares bits on random shapes with tails, and either orientation of B.
func TestA2_GemmIsTheTripleLoop(t *testing.T) {
	eachSet(t, func(t *testing.T, s kern.Set) {
		rapid.Check(t, func(t *rapid.T) {
			m, k, n := rapid.IntRange(1, 65).Draw(t, "m"), rapid.IntRange(1, 65).Draw(t, "k"), rapid.IntRange(1, 140).Draw(t, "n")
			rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
			odd := rapid.Bool().Draw(t, "odd")
			a, b := numbers(rng, m*k, odd), numbers(rng, k*n, odd)
			e := drawEpilogue(t, rng, m, odd)
			if rapid.Bool().Draw(t, "col") {
				e.Col = numbers(rng, n, odd)
			}
			want := make([]float32, m*n)
			naive(want, a, b, m, k, n, e)

			got := newFenced(m * n)
			kern.Gemm(got.inside(), n, a, k, m, s.Pack(make([]float32, s.PanelsLen(k, n)), b, k, n, n, 1), e)
			requireBits(t, want, got.inside())
			got.requireIntact(t)

			turned := make([]float32, k*n)
			for p := range k {
				for j := range n {
					turned[j*k+p] = b[p*n+j]
				}
			}
			dirty := numbers(rng, s.PanelsLen(k, n), true)
			panels := s.Pack(dirty, turned, k, n, 1, k)
			kern.Gemm(got.inside(), n, a, k, m, panels, e)
			requireBits(t, want, got.inside())

			// Cut in two at a panel.
			clear(got.inside())
			cut := rapid.IntRange(0, n/s.PanelWidth()).Draw(t, "cut") * s.PanelWidth()
			left, right := e, e
			if e.Col != nil {
				left.Col, right.Col = e.Col[:cut], e.Col[cut:]
			}
			kern.Gemm(got.inside(), n, a, k, m, panels.Columns(0, cut), left)
			kern.Gemm(got.inside()[cut:], n, a, k, m, panels.Columns(cut, n), right)
			requireBits(t, want, got.inside())
		})
	})
}

// TestA2_GemmTails takes every number of rows and of columns around the sizes of the tiles.
func TestA2_GemmTails(t *testing.T) {
	eachSet(t, func(t *testing.T, s kern.Set) {
		const k = 5
		rng := rand.New(rand.NewPCG(3, 4))
		for m := 1; m <= 13; m++ {
			for n := 1; n <= 65; n++ {
				a, b, col := numbers(rng, m*k, false), numbers(rng, k*n, false), numbers(rng, n, false)
				want, got := make([]float32, m*n), newFenced(m*n)
				naive(want, a, b, m, k, n, kern.Epilogue{Col: col, Relu: true})
				kern.Gemm(got.inside(), n, a, k, m, s.Pack(make([]float32, s.PanelsLen(k, n)), b, k, n, n, 1), kern.Epilogue{Col: col, Relu: true})
				requireBits(t, want, got.inside())
				got.requireIntact(t)
			}
		}
	})
}

// TestA2_GemmBlocksOverRows takes an A that is larger than the row block.
func TestA2_GemmBlocksOverRows(t *testing.T) {
	eachSet(t, func(t *testing.T, s kern.Set) {
		const m, k, n = 101, 1500, 6
		rng := rand.New(rand.NewPCG(7, 7))
		a, b := numbers(rng, m*k, false), numbers(rng, k*n, false)
		want, got := make([]float32, m*n), make([]float32, m*n)
		naive(want, a, b, m, k, n, kern.Epilogue{})
		kern.Gemm(got, n, a, k, m, s.Pack(make([]float32, s.PanelsLen(k, n)), b, k, n, n, 1), kern.Epilogue{})
		requireBits(t, want, got)
	})
}

// TestA2_OrderOfSumsMatters shows that the comparison can fail: another order gives other bits.
func TestA2_OrderOfSumsMatters(t *testing.T) {
	eachSet(t, func(t *testing.T, s kern.Set) {
		a, b := []float32{1, 0x1p-24, 0x1p-24}, []float32{1, 1, 1}
		c := make([]float32, 1)
		kern.Gemm(c, 1, a, 3, 1, s.Pack(make([]float32, s.PanelsLen(3, 1)), b, 3, 1, 1, 1), kern.Epilogue{})
		require.Equal(t, float32(1), c[0]) // from the other end it would be 1 + 2^-23
	})
}

// TestA1_ProductsAreRoundedBeforeTheyAreAdded uses a product whose low half a fused operation would keep.
func TestA1_ProductsAreRoundedBeforeTheyAreAdded(t *testing.T) {
	eachSet(t, func(t *testing.T, s kern.Set) {
		x := float32(1 + 0x1p-12)
		a, b := []float32{-(1 + 0x1p-11), x}, []float32{1, x}
		for rows := 1; rows <= 7; rows++ {
			c := make([]float32, rows*1)
			wide := make([]float32, 0, rows*2)
			for range rows {
				wide = append(wide, a...)
			}
			kern.Gemm(c, 1, wide, 2, rows, s.Pack(make([]float32, s.PanelsLen(2, 1)), b, 2, 1, 1, 1), kern.Epilogue{})
			for _, v := range c {
				require.Zero(t, v) // fused: 2^-24
			}
		}
	})
}

// TestEmptyMatrices: nothing is read or written beyond what there is.
func TestEmptyMatrices(t *testing.T) {
	eachSet(t, func(t *testing.T, s kern.Set) {
		kern.Gemm(nil, 0, nil, 0, 0, s.Pack(nil, nil, 0, 0, 0, 1), kern.Epilogue{})
		c := []float32{7, 7}
		kern.Gemm(c, 2, nil, 0, 1, s.Pack(nil, nil, 0, 2, 2, 1), kern.Epilogue{Col: []float32{3, 4}})
		require.Equal(t, []float32{3, 4}, c)
	})
}

// TestGemmAllocatesNothing: the arguments of the kernels stay on the stack.
func TestGemmAllocatesNothing(t *testing.T) {
	eachSet(t, func(t *testing.T, s kern.Set) {
		const m, k, n = 7, 9, 70
		a, b, c := make([]float32, m*k), s.Pack(make([]float32, s.PanelsLen(k, n)), make([]float32, k*n), k, n, n, 1), make([]float32, m*n)
		require.Zero(t, testing.AllocsPerRun(10, func() { kern.Gemm(c, n, a, k, m, b, kern.Epilogue{}) }))
	})
}

// BenchmarkGemm compares the sets with the triple loop; the first shape is the first layer of an MLP 784-128-10 at batch 1000.
func BenchmarkGemm(b *testing.B) {
	for _, shape := range []struct {
		name    string
		m, k, n int
	}{{"1000x784x128", 1000, 784, 128}, {"512x512x512", 512, 512, 512}, {"128x768x3072", 128, 768, 3072}, {"1x784x128", 1, 784, 128}, {"1000x128x10", 1000, 128, 10}} {
		m, k, n := shape.m, shape.k, shape.n
		rng := rand.New(rand.NewPCG(1, 2))
		x, w, c := numbers(rng, m*k, false), numbers(rng, k*n, false), make([]float32, m*n)
		report := func(b *testing.B) {
			b.ReportMetric(2*float64(m*k*n)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
		}
		b.Run(shape.name+"/naive", func(b *testing.B) {
			for b.Loop() {
				naive(c, x, w, m, k, n, kern.Epilogue{})
			}
			report(b)
		})
		for _, s := range kern.Available() {
			b.Run(shape.name+"/"+s.String(), func(b *testing.B) {
				panels := s.Pack(make([]float32, s.PanelsLen(k, n)), w, k, n, n, 1)
				for b.Loop() {
					kern.Gemm(c, n, x, k, m, panels, kern.Epilogue{})
				}
				report(b)
			})
		}
	}
}
