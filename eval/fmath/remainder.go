package fmath

import "math"

// Remainder is C's fmod, which is exact: x - n*y with n truncated, and the sign of x. NaN for an infinite x or y = 0.
func Remainder(x, y float64) float64 {
	a, b := math.Abs(x), math.Abs(y)
	switch {
	case a-a != 0 || b != b || b == 0:
		return math.NaN()
	case a < b:
		return x
	}
	ma, ea := mantissa(a)
	mb, eb := mantissa(b)
	for ; ea > eb; ea-- {
		if ma >= mb {
			ma -= mb
		}
		ma <<= 1 // ma was below mb, so it stays below 2^54
	}
	if ma >= mb {
		ma -= mb
	}
	return math.Copysign(timesPower(float64(ma), eb), x) // exact: it has no more bits than y
}

// mantissa splits a positive finite number into m * 2^e with m in [2^52, 2^53).
func mantissa(a float64) (m uint64, e int) {
	bits := math.Float64bits(a)
	m, e = bits&(1<<52-1), int(bits>>52)
	if e > 0 {
		return m | 1<<52, e - 1075
	}
	e = -1074
	for m < 1<<52 {
		m <<= 1
		e--
	}
	return m, e
}

// timesPower is x * 2^e where the result is exact.
func timesPower(x float64, e int) float64 {
	for ; e < -1000; e += 500 {
		x = float64(x * 0x1p-500)
	}
	return float64(x * math.Float64frombits(uint64(e+1023)<<52))
}
