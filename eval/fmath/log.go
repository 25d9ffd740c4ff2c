package fmath

import "math"

// Coefficients 1/(2i+1) of the series of artanh, each the nearest binary64.
const (
	l1 = 1.0 / 3
	l2 = 1.0 / 5
	l3 = 1.0 / 7
	l4 = 1.0 / 9
	l5 = 1.0 / 11
	l6 = 1.0 / 13
	l7 = 1.0 / 15
	l8 = 1.0 / 17
	l9 = 1.0 / 19
)

// sqrtHalf is sqrt(1/2); splitting mantissas there keeps m in [sqrt(1/2), sqrt(2)), where log m is smallest.
const sqrtHalf = 0x3fe6a09e667f3bcd

// L64 is the binary64 natural logarithm behind Log: NaN for x < 0 or NaN, -Inf for 0, +Inf for +Inf. Subnormal binary64 arguments
// are outside its domain; no binary32 argument becomes one.
func L64(x float64) float64 {
	switch {
	case x != x || x < 0:
		return math.NaN()
	case x == 0:
		return math.Inf(-1)
	case x > math.MaxFloat64:
		return x
	}
	u := math.Float64bits(x) + (0x3ff0000000000000 - sqrtHalf)
	e := float64(int64(u>>52) - 1023)
	m := math.Float64frombits(u&0xfffffffffffff + sqrtHalf)
	f := m - 1
	s := f / (2 + f)
	z := float64(s * s)
	p := l8 + float64(l9*z)
	p = l7 + float64(p*z)
	p = l6 + float64(p*z)
	p = l5 + float64(p*z)
	p = l4 + float64(p*z)
	p = l3 + float64(p*z)
	p = l2 + float64(p*z)
	p = l1 + float64(p*z)
	p = 1 + float64(p*z)
	return float64(e*ln2hi) + float64(float64(float64(2*s)*p)+float64(e*ln2lo))
}

// Log is the natural logarithm.
func Log(x float32) float32 { return float32(L64(float64(x))) }

// Softplus64 is log(1+e^x) in binary64. Where e^-|x| is below 2^-26, 1+t loses it, and log(1+t) = t to within half a unit of binary32.
func Softplus64(x float64) float64 {
	t := E64(-math.Abs(x))
	l := t
	if !(t < 0x1p-26) {
		l = L64(1 + t)
	}
	return max(x, 0) + l
}

// Softplus is log(1+e^x).
func Softplus(x float32) float32 { return float32(Softplus64(float64(x))) }
