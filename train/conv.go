package train

import (
	"math/rand/v2"

	"github.com/ai-arena/arenad/eval/ref/kern"
)

const tap = 3 // width of the convolutions, padded by 1 so that the plane keeps its size

// conv is a 3x3 convolution over planes of height h and width w.
type conv struct {
	cin, cout, h, w            int
	k, b                       *param // k [cout, cin*9]
	x                          []float32
	y, dx, col, packed, dk, dc []float32
	turns                      []float32 // k transposed
}

func newConv(rng *rand.Rand, cin, cout, h, w int) *conv {
	c := &conv{cin: cin, cout: cout, h: h, w: w, k: newParam(cout*cin*tap*tap, true), b: newParam(cout, false)}
	c.k.spread(rng, cin*tap*tap)
	return c
}

func (c *conv) params() []*param { return []*param{c.k, c.b} }

func (c *conv) forward(x []float32, rows int) []float32 {
	c.x = x
	plane, taps := c.h*c.w, c.cin*tap*tap
	y := room(&c.y, rows*c.cout*plane)
	col := room(&c.col, taps*plane)
	for r := range rows {
		c.unfold(col, x[r*c.cin*plane:(r+1)*c.cin*plane])
		out := y[r*c.cout*plane : (r+1)*c.cout*plane]
		kern.Gemm(out, plane, c.k.w, taps, c.cout, panels(&c.packed, col, taps, plane, plane, 1), kern.Epilogue{})
		for o := range c.cout {
			bias := c.b.w[o]
			line := out[o*plane : (o+1)*plane]
			for i := range line {
				line[i] += bias
			}
		}
	}
	return y
}

func (c *conv) backward(dy []float32, rows int, first bool) []float32 {
	plane, taps := c.h*c.w, c.cin*tap*tap
	clear(c.k.g)
	clear(c.b.g)
	col, dk := room(&c.col, taps*plane), room(&c.dk, c.cout*taps)
	var dx []float32
	if !first {
		dx = room(&c.dx, rows*c.cin*plane)
		clear(dx)
	}
	turned := room(&c.turns, taps*c.cout)
	for o := range c.cout {
		for t := range taps {
			turned[t*c.cout+o] = c.k.w[o*taps+t]
		}
	}
	for r := range rows {
		grad := dy[r*c.cout*plane : (r+1)*c.cout*plane]
		for o := range c.cout {
			for _, v := range grad[o*plane : (o+1)*plane] {
				c.b.g[o] += v
			}
		}
		c.unfold(col, c.x[r*c.cin*plane:(r+1)*c.cin*plane])
		kern.Gemm(dk, taps, grad, plane, c.cout, panels(&c.packed, col, plane, taps, 1, plane), kern.Epilogue{})
		for i, v := range dk {
			c.k.g[i] += v
		}
		if first {
			continue
		}
		dcol := room(&c.dc, taps*plane)
		kern.Gemm(dcol, plane, turned, c.cout, taps, panels(&c.packed, grad, c.cout, plane, plane, 1), kern.Epilogue{})
		c.fold(dx[r*c.cin*plane:(r+1)*c.cin*plane], dcol)
	}
	return dx
}

// unfold writes row (channel, kh, kw) of col: the plane shifted by the tap, 0 outside.
func (c *conv) unfold(col, x []float32) {
	clear(col)
	c.shifts(func(dst, src, n int) { copy(col[dst:dst+n], x[src:src+n]) })
}

// fold adds each row of col back to where unfold took it from.
func (c *conv) fold(x, col []float32) {
	c.shifts(func(src, dst, n int) {
		out := x[dst : dst+n]
		for i, v := range col[src : src+n] {
			out[i] += v
		}
	})
}

// shifts visits the runs of n elements that a tap moves from at in the planes to col in the unfolded matrix.
func (c *conv) shifts(visit func(col, at, n int)) {
	plane := c.h * c.w
	for row := range c.cin * tap * tap {
		ch, kh, kw := row/(tap*tap), row/tap%tap, row%tap
		from, to := max(0, 1-kw), min(c.w, c.w+1-kw)
		for h := range c.h {
			if y := h + kh - 1; y >= 0 && y < c.h && to > from {
				visit(row*plane+h*c.w+from, ch*plane+y*c.w+from+kw-1, to-from)
			}
		}
	}
}

// pool keeps the largest of each 2x2 square; an odd last line or column is left out.
type pool struct {
	c, h, w int // of the input
	arg     []int32
	y, dx   []float32
	size    int // of the last input
}

func (l *pool) params() []*param { return nil }

func (l *pool) forward(x []float32, rows int) []float32 {
	oh, ow := l.h/2, l.w/2
	n := rows * l.c * oh * ow
	y := room(&l.y, n)
	if cap(l.arg) < n {
		l.arg = make([]int32, n)
	}
	l.arg, l.size = l.arg[:n], len(x)
	i := 0
	for p := range rows * l.c {
		for r := range oh {
			for q := range ow {
				at := p*l.h*l.w + 2*r*l.w + 2*q
				best := at
				for _, o := range [3]int{at + 1, at + l.w, at + l.w + 1} {
					if x[o] > x[best] {
						best = o
					}
				}
				y[i], l.arg[i] = x[best], int32(best)
				i++
			}
		}
	}
	return y
}

func (l *pool) backward(dy []float32, _ int, _ bool) []float32 {
	dx := room(&l.dx, l.size)
	clear(dx)
	for i, v := range dy {
		dx[l.arg[i]] += v
	}
	return dx
}
