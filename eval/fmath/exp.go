package fmath

import "math"

const (
	log2e = 0x1.71547652b82fep+0
	ln2hi = 0x1.62e42feep-1 // 21 bits shorter than a binary64, so that k*ln2hi is exact for |k| < 2^21
	ln2lo = 0x1.a39ef35793c76p-33
	shift = 0x1.8p52 // adding and subtracting it rounds to an integer
)

// Taylor coefficients 1/n!, each the nearest binary64.
const (
	e2  = 1.0 / 2
	e3  = 1.0 / 6
	e4  = 1.0 / 24
	e5  = 1.0 / 120
	e6  = 1.0 / 720
	e7  = 1.0 / 5040
	e8  = 1.0 / 40320
	e9  = 1.0 / 362880
	e10 = 1.0 / 3628800
	e11 = 1.0 / 39916800
)

// E64 is the binary64 exponential behind Exp and everything built on it: 0 below -708, +Inf above 709.
func E64(x float64) float64 {
	switch {
	case x != x:
		return math.NaN()
	case x > 709:
		return math.Inf(1)
	case x < -708:
		return 0
	}
	k := float64(float64(x*log2e)+shift) - shift
	r := float64(x-float64(k*ln2hi)) - float64(k*ln2lo)
	p := e10 + float64(e11*r)
	p = e9 + float64(p*r)
	p = e8 + float64(p*r)
	p = e7 + float64(p*r)
	p = e6 + float64(p*r)
	p = e5 + float64(p*r)
	p = e4 + float64(p*r)
	p = e3 + float64(p*r)
	p = e2 + float64(p*r)
	p = 1 + float64(p*r)
	p = 1 + float64(p*r)
	// k is an integer in [-1021, 1023], so the scale is a normal number.
	return float64(p * math.Float64frombits(uint64(int64(k)+1023)<<52))
}

// Exp is e to the power x.
func Exp(x float32) float32 { return float32(E64(float64(x))) }

// Sigmoid is 1/(1+e^-x).
func Sigmoid(x float32) float32 { return float32(S64(float64(x))) }

// T64 is the hyperbolic tangent in binary64. Below 2^-12 the quotient would cancel, and two terms of the series are exact enough.
func T64(x float64) float64 {
	a := math.Abs(x)
	var y float64
	if !(a >= 0x1p-12) { // NaN takes this branch too
		y = a - float64(float64(float64(a*a)*a)*(1.0/3))
	} else {
		t := E64(-2 * a)
		y = (1 - t) / (1 + t)
	}
	return math.Copysign(y, x)
}

// Tanh is the hyperbolic tangent.
func Tanh(x float32) float32 { return float32(T64(float64(x))) }

// S64 is the logistic function in binary64.
func S64(x float64) float64 { return 1 / (1 + E64(-x)) }
