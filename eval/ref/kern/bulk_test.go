package kern_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/ref/kern"
)

// anything draws bit patterns of every kind: a third anywhere, a third of ordinary size, the rest special.
func anything(rng *rand.Rand, n int) []float32 {
	v := numbers(rng, n, true)
	for i := range v {
		switch rng.IntN(3) {
		case 0:
			v[i] = math.Float32frombits(rng.Uint32())
		case 1:
			v[i] = (2*rng.Float32() - 1) * 100
		}
	}
	return v
}

// TestA7_A8_VectorsAreTheScalars compares the bits of every function with its definition, on all lengths with tails, in place too.
func TestA7_A8_VectorsAreTheScalars(t *testing.T) {
	one := func(f func(float32) float32) func(x, y float32) float32 {
		return func(x, _ float32) float32 { return f(x) }
	}
	eachSet(t, func(t *testing.T, s kern.Set) {
		for name, c := range map[string]struct {
			vector func(dst, x, y []float32)
			scalar func(x, y float32) float32
		}{
			"relu":      {func(dst, x, _ []float32) { s.Relu(dst, x) }, one(func(x float32) float32 { return max(x, 0) })},
			"canonical": {func(dst, x, _ []float32) { copy(dst, x); s.Canonical(dst[:len(x)]) }, one(func(x float32) float32 { return x })},
			"affine":    {func(dst, x, _ []float32) { s.Affine(dst, x, 1.1, -3.3) }, one(func(x float32) float32 { return float32(x*1.1) + -3.3 })},
			"add":       {s.Add, func(x, y float32) float32 { return x + y }},
			"sub":       {s.Sub, func(x, y float32) float32 { return x - y }},
			"mul":       {s.Mul, func(x, y float32) float32 { return x * y }},
			"div":       {s.Div, func(x, y float32) float32 { return x / y }},
			"exp":       {func(dst, x, _ []float32) { s.Exp(dst, x) }, one(fmath.Exp)},
			"sigmoid":   {func(dst, x, _ []float32) { s.Sigmoid(dst, x) }, one(fmath.Sigmoid)},
			"tanh":      {func(dst, x, _ []float32) { s.Tanh(dst, x) }, one(fmath.Tanh)},
		} {
			t.Run(name, func(t *testing.T) {
				rng := rand.New(rand.NewPCG(1, 9))
				check := func(x, y []float32) {
					want := make([]float32, len(x))
					for i := range x {
						want[i] = c.scalar(x[i], y[i])
					}
					got := newFenced(len(x))
					c.vector(got.inside(), x, y)
					requireBits(t, want, got.inside())
					got.requireIntact(t)
					if name == "canonical" {
						for _, v := range got.inside() {
							require.True(t, v == v || math.Float32bits(v) == 0x7fc00000)
						}
					}
					c.vector(x, x, y)
					requireBits(t, want, x)
				}
				for n := range 70 {
					check(anything(rng, n), anything(rng, n))
				}
				check(anything(rng, 20_000), anything(rng, 20_000))
				// Around the borders of the formulas, where vectors choose between branches.
				for _, border := range []float32{709, -708, 0x1p-12, -0x1p-12, 88.7, -103.9, 0, 1, -1} {
					x := make([]float32, 64)
					for i := range x {
						x[i] = math.Float32frombits(math.Float32bits(border) + uint32(i) - 32)
					}
					check(x, x)
				}
			})
		}
	})
}

func TestA5_NumeratorsOfASoftmax(t *testing.T) {
	eachSet(t, func(t *testing.T, s kern.Set) {
		rng := rand.New(rand.NewPCG(5, 5))
		for n := range 40 {
			x, m := anything(rng, n), float64(rng.Float32()*10)
			got := make([]float64, n)
			s.ExpLess(got, x, m)
			for i := range x {
				want := fmath.E64(float64(x[i]) - m)
				if want == want || got[i] == got[i] {
					require.Equal(t, math.Float64bits(want), math.Float64bits(got[i]), "%v less %v", x[i], m)
				}
			}
		}
	})
}

// TestA8_Halve: NaN wins, then +0 over -0, wherever in the window they are.
func TestA8_Halve(t *testing.T) {
	eachSet(t, func(t *testing.T, s kern.Set) {
		rapid.Check(t, func(t *rapid.T) {
			width, rows := rapid.IntRange(1, 70).Draw(t, "width"), rapid.IntRange(1, 5).Draw(t, "rows")
			rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
			x := anything(rng, 4*width*rows)
			for i := range x {
				if rng.IntN(2) == 0 {
					x[i] = float32(math.Copysign(0, float64(rng.IntN(2))-0.5))
				}
			}
			want := make([]float32, width*rows)
			for i := range want {
				at := i/width*4*width + i%width*2
				want[i] = max(x[at], x[at+1], x[at+2*width], x[at+2*width+1])
			}
			got := newFenced(len(want))
			s.Halve(got.inside(), x, width, rows)
			requireBits(t, want, got.inside())
			got.requireIntact(t)
		})
	})
}

func BenchmarkExp(b *testing.B) {
	x := numbers(rand.New(rand.NewPCG(1, 1)), 4096, false)
	dst := make([]float32, len(x))
	for _, s := range kern.Available() {
		b.Run(s.String(), func(b *testing.B) {
			for b.Loop() {
				s.Exp(dst, x)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(x)), "ns/element")
		})
	}
}
