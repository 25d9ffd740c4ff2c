package fmath

import "math"

// nearZero is where the odd functions below change from a closed form, which would cancel, to four terms of their series: the fifth
// term is below 2^-40 of the first.
const nearZero = 0x1p-5

// From huge on, above every binary32, the square would overflow, and the functions are log(2x) to within their precision.
const (
	huge = 0x1p500
	ln2  = 0x1.62e42fefa39efp-1
)

// series4 is a(1 + z(c1 + z(c2 + z c3))), z = a*a.
func series4(a, c1, c2, c3 float64) float64 {
	z := float64(a * a)
	p := c2 + float64(c3*z)
	p = c1 + float64(p*z)
	p = 1 + float64(p*z)
	return float64(a * p)
}

// Sinh64 is the hyperbolic sine: D(0.5 D(E64(a) - E64(-a))), a = |x|, with the sign of x.
func Sinh64(x float64) float64 {
	a := math.Abs(x)
	y := float64(0.5 * (E64(a) - E64(-a)))
	if a < nearZero {
		y = series4(a, 1.0/6, 1.0/120, 1.0/5040)
	}
	return math.Copysign(y, x)
}

// Cosh64 is the hyperbolic cosine: D(0.5 D(E64(a) + E64(-a))).
func Cosh64(x float64) float64 {
	a := math.Abs(x)
	return float64(0.5 * (E64(a) + E64(-a)))
}

// Asinh64 is L64(D(a + sqrt(D(D(a*a) + 1)))), a = |x|, with the sign of x.
func Asinh64(x float64) float64 {
	a := math.Abs(x)
	y := L64(a + math.Sqrt(float64(a*a)+1))
	if a > huge {
		y = L64(a) + ln2
	}
	if a < nearZero {
		y = series4(a, -1.0/6, 3.0/40, -15.0/336)
	}
	return math.Copysign(y, x)
}

// Acosh64 is L64(D(x + sqrt(D(D(x-1) * D(x+1))))); NaN below 1.
func Acosh64(x float64) float64 {
	if !(x >= 1) {
		return math.NaN()
	}
	if x > huge {
		return L64(x) + ln2
	}
	return L64(x + math.Sqrt(float64((x-1)*(x+1))))
}

// Atanh64 is D(0.5 L64(D(D(1+a) / D(1-a)))), a = |x|, with the sign of x; NaN outside [-1, 1].
func Atanh64(x float64) float64 {
	a := math.Abs(x)
	y := float64(0.5 * L64((1+a)/(1-a)))
	if a < nearZero {
		y = series4(a, 1.0/3, 1.0/5, 1.0/7)
	}
	return math.Copysign(y, x)
}

// Sinh is the hyperbolic sine.
func Sinh(x float32) float32 { return float32(Sinh64(float64(x))) }

// Cosh is the hyperbolic cosine.
func Cosh(x float32) float32 { return float32(Cosh64(float64(x))) }

// Asinh is the inverse of Sinh.
func Asinh(x float32) float32 { return float32(Asinh64(float64(x))) }

// Acosh is the inverse of Cosh on [1, Inf].
func Acosh(x float32) float32 { return float32(Acosh64(float64(x))) }

// Atanh is the inverse of Tanh.
func Atanh(x float32) float32 { return float32(Atanh64(float64(x))) }
