package kern

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
)

// whole is how many of n elements fill vectors of so many; the loops in Go do the rest.
func (s Set) whole(n, lanes int) int {
	if s == Generic {
		return 0
	}
	return n / lanes * lanes
}

// Relu writes the larger of each element and +0: NaN stays, -0 becomes +0. dst and x may be the same memory. Source: rule A8.
func (s Set) Relu(dst, x []float32) {
	dst = dst[:len(x)]
	n := s.whole(len(x), s.lanes())
	if n > 0 {
		s.reluV(&dst[0], &x[0], n)
	}
	for i := n; i < len(x); i++ {
		dst[i] = max(x[i], 0)
	}
}

// Canonical gives every NaN its canonical form. Source: rule A10.
func (s Set) Canonical(x []float32) {
	n := s.whole(len(x), s.lanes())
	if n > 0 {
		s.canonicalV(&x[0], n)
	}
	for i := n; i < len(x); i++ {
		if x[i] != x[i] {
			x[i] = math.Float32frombits(0x7fc00000)
		}
	}
}

// Affine writes R(R(x*scale) + shift). dst and x may be the same memory. Source: rule A6.
func (s Set) Affine(dst, x []float32, scale, shift float32) {
	dst = dst[:len(x)]
	n := s.whole(len(x), s.lanes())
	if n > 0 {
		s.affineV(&dst[0], &x[0], n, scale, shift)
	}
	for i := n; i < len(x); i++ {
		dst[i] = float32(x[i]*scale) + shift
	}
}

// Add writes x + y; x and y have the length of dst, and may be it. Source: rule A8, also of Sub, Mul and Div.
func (s Set) Add(dst, x, y []float32) {
	x, y = x[:len(dst)], y[:len(dst)]
	n := s.whole(len(dst), s.lanes())
	if n > 0 {
		s.addV(&dst[0], &x[0], &y[0], n)
	}
	for i := n; i < len(dst); i++ {
		dst[i] = x[i] + y[i]
	}
}

// Sub writes x - y, as Add.
func (s Set) Sub(dst, x, y []float32) {
	x, y = x[:len(dst)], y[:len(dst)]
	n := s.whole(len(dst), s.lanes())
	if n > 0 {
		s.subV(&dst[0], &x[0], &y[0], n)
	}
	for i := n; i < len(dst); i++ {
		dst[i] = x[i] - y[i]
	}
}

// Mul writes x * y, as Add.
func (s Set) Mul(dst, x, y []float32) {
	x, y = x[:len(dst)], y[:len(dst)]
	n := s.whole(len(dst), s.lanes())
	if n > 0 {
		s.mulV(&dst[0], &x[0], &y[0], n)
	}
	for i := n; i < len(dst); i++ {
		dst[i] = x[i] * y[i]
	}
}

// Div writes x / y, as Add.
func (s Set) Div(dst, x, y []float32) {
	x, y = x[:len(dst)], y[:len(dst)]
	n := s.whole(len(dst), s.lanes())
	if n > 0 {
		s.divV(&dst[0], &x[0], &y[0], n)
	}
	for i := n; i < len(dst); i++ {
		dst[i] = x[i] / y[i]
	}
}

// Exp writes e to the power x. dst and x may be the same memory. Source: rule A7, also of Sigmoid and Tanh.
func (s Set) Exp(dst, x []float32) {
	dst = dst[:len(x)]
	n := s.whole(len(x), s.lanes()/2)
	if n > 0 {
		s.expV(&dst[0], &x[0], n)
	}
	for i := n; i < len(x); i++ {
		dst[i] = fmath.Exp(x[i])
	}
}

// Sigmoid writes 1/(1+e^-x), as Exp.
func (s Set) Sigmoid(dst, x []float32) {
	dst = dst[:len(x)]
	n := s.whole(len(x), s.lanes()/2)
	if n > 0 {
		s.sigmoidV(&dst[0], &x[0], n)
	}
	for i := n; i < len(x); i++ {
		dst[i] = fmath.Sigmoid(x[i])
	}
}

// Tanh writes the hyperbolic tangent, as Exp.
func (s Set) Tanh(dst, x []float32) {
	dst = dst[:len(x)]
	n := s.whole(len(x), s.lanes()/2)
	if n > 0 {
		s.tanhV(&dst[0], &x[0], n)
	}
	for i := n; i < len(x); i++ {
		dst[i] = fmath.Tanh(x[i])
	}
}

// ExpLess writes E64(D(x - m)) in binary64: the numerators of a softmax. Source: rule A5.
func (s Set) ExpLess(dst []float64, x []float32, m float64) {
	dst = dst[:len(x)]
	n := s.whole(len(x), s.lanes()/2)
	if n > 0 {
		s.expLessV(&dst[0], &x[0], n, m)
	}
	for i := n; i < len(x); i++ {
		dst[i] = fmath.E64(float64(x[i]) - m)
	}
}

// Halve writes the maximum of each window of 2 x 2 that do not overlap, for rows of width windows that lie side by side in x without
// gaps. Source: rule A8.
func (s Set) Halve(dst, x []float32, width, rows int) {
	dst, x = dst[:width*rows], x[:4*width*rows]
	if s != Generic && width >= 4 && rows > 0 {
		s.poolV(&dst[0], &x[0], width, rows)
		return
	}
	for r := range rows {
		a, b := x[4*width*r:][:2*width], x[4*width*r+2*width:][:2*width]
		for i := range width {
			dst[r*width+i] = max(a[2*i], a[2*i+1], b[2*i], b[2*i+1])
		}
	}
}
