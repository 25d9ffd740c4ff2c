package kern_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/ref/kern"
)

// drawGeometry draws a window that fits its input, often with padding, strides and dilations, along three axes.
func drawGeometry(t *rapid.T) kern.Geometry {
	var g kern.Geometry
	for axis, most := range []int{2, 9, 40} {
		pick := func(name string, lo, hi int) int { return rapid.IntRange(lo, hi).Draw(t, name) }
		g.Kernel[axis], g.Stride[axis], g.Dilation[axis] = pick("kernel", 1, 3), pick("stride", 1, 3), pick("dilation", 1, 2)
		g.In[axis], g.Before[axis] = pick("in", 1, most), pick("before", 0, 2)
		reach := (g.Kernel[axis]-1)*g.Dilation[axis] + 1
		g.In[axis] = max(g.In[axis], reach-g.Before[axis])
		g.Out[axis] = (g.In[axis]+g.Before[axis]+pick("after", 0, 2)-reach)/g.Stride[axis] + 1
	}
	return g
}

// naiveConv is SEQ(k) over the taps (channel, kd, kh, kw), +0 outside of the input.
func naiveConv(out, x, w []float32, channels, outputs int, g *kern.Geometry, e kern.Epilogue) {
	at := 0
	for o := range outputs {
		for p := range g.Positions() {
			place := [3]int{p / (g.Out[1] * g.Out[2]), p / g.Out[2] % g.Out[1], p % g.Out[2]}
			var acc float32
			for k := range channels * g.Taps() {
				tap := k % g.Taps()
				taps := [3]int{tap / (g.Kernel[1] * g.Kernel[2]), tap / g.Kernel[2] % g.Kernel[1], tap % g.Kernel[2]}
				in, index := true, k/g.Taps()
				for a := range 3 {
					i := place[a]*g.Stride[a] + taps[a]*g.Dilation[a] - g.Before[a]
					in = in && i >= 0 && i < g.In[a]
					index = index*g.In[a] + i
				}
				var v float32
				if in {
					v = x[index]
				}
				acc += float32(v * w[o*channels*g.Taps()+k])
			}
			out[at] = afterRow(acc, o, e)
			at++
		}
	}
}

// TestA2_ConvIsTheNaiveLoop compares bits on random geometries, for the loops in Go and for the vector kernels.
func TestA2_ConvIsTheNaiveLoop(t *testing.T) {
	eachSet(t, func(t *testing.T, s kern.Set) {
		rapid.Check(t, func(t *rapid.T) {
			g := drawGeometry(t)
			channels, outputs := rapid.IntRange(1, 4).Draw(t, "channels"), rapid.IntRange(1, 9).Draw(t, "outputs")
			rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
			odd := rapid.Bool().Draw(t, "odd")
			x := numbers(rng, channels*g.In[0]*g.In[1]*g.In[2], odd)
			w := numbers(rng, outputs*channels*g.Taps(), false)
			e := drawEpilogue(t, rng, outputs, odd)
			want := make([]float32, outputs*g.Positions())
			naiveConv(want, x, w, channels, outputs, &g, e)

			got := newFenced(len(want))
			if s == kern.Generic {
				b := kern.Im2col(numbers(rng, s.PanelsLen(channels*g.Taps(), g.Positions()), true), x, channels, &g)
				kern.Gemm(got.inside(), g.Positions(), w, b.K, outputs, b, e)
			} else {
				c := kern.NewConv(s, g, channels)
				room := newFenced(c.Scratch())
				clear(room.inside())
				c.Fill(room.inside(), numbers(rng, len(x), false)) // what an image before this one leaves behind
				c.Fill(room.inside(), x)
				c.Run(got.inside(), w, outputs, room.inside(), e)
				room.requireIntact(t)
			}
			got.requireIntact(t)
			requireBits(t, want, got.inside())
		})
	})
}

// shape2d is a square window over square images.
func shape2d(in, kernel, stride, before int) kern.Geometry {
	out := (in+2*before-kernel)/stride + 1
	return kern.Geometry{
		In: [3]int{1, in, in}, Out: [3]int{1, out, out}, Kernel: [3]int{1, kernel, kernel}, Stride: [3]int{1, stride, stride},
		Dilation: [3]int{1, 1, 1}, Before: [3]int{0, before, before},
	}
}

// TestConvAllocatesNothing: a batch takes memory once, from its caller.
func TestConvAllocatesNothing(t *testing.T) {
	eachSet(t, func(t *testing.T, s kern.Set) {
		if s == kern.Generic {
			return
		}
		c := kern.NewConv(s, shape2d(14, 3, 1, 1), 4)
		x, w, out, buf := make([]float32, 4*14*14), make([]float32, 5*4*9), make([]float32, 5*14*14), make([]float32, c.Scratch())
		require.Zero(t, testing.AllocsPerRun(10, func() {
			c.Fill(buf, x)
			c.Run(out, w, 5, buf, kern.Epilogue{})
		}))
	})
}

// BenchmarkConv runs one image at a time.
func BenchmarkConv(b *testing.B) {
	for _, shape := range []struct {
		name                                  string
		channels, outputs, in, kernel, stride int
	}{
		{"3x3 1 to 16 at 28", 1, 16, 28, 3, 1},
		{"3x3 16 to 32 at 14", 16, 32, 14, 3, 1},
		{"3x3 64 to 64 at 56", 64, 64, 56, 3, 1},
		{"3x3 64 to 128 at 56 by 2", 64, 128, 56, 3, 2},
		{"1x1 64 to 128 at 28", 64, 128, 28, 1, 1},
	} {
		g := shape2d(shape.in, shape.kernel, shape.stride, shape.kernel/2)
		rng := rand.New(rand.NewPCG(1, 2))
		k := shape.channels * g.Taps()
		x, w := numbers(rng, shape.channels*shape.in*shape.in, false), numbers(rng, shape.outputs*k, false)
		out := make([]float32, shape.outputs*g.Positions())
		for _, s := range kern.Available() {
			b.Run(shape.name+"/"+s.String(), func(b *testing.B) {
				if s == kern.Generic {
					room := make([]float32, s.PanelsLen(k, g.Positions()))
					for b.Loop() {
						kern.Gemm(out, g.Positions(), w, k, shape.outputs, kern.Im2col(room, x, shape.channels, &g), kern.Epilogue{})
					}
				} else {
					c := kern.NewConv(s, g, shape.channels)
					buf := make([]float32, c.Scratch())
					for b.Loop() {
						c.Fill(buf, x)
						c.Run(out, w, shape.outputs, buf, kern.Epilogue{})
					}
				}
				b.ReportMetric(2*float64(len(out)*k)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
			})
		}
	}
}
