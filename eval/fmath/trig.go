package fmath

import "math"

// quadrant brings x, finite, to r + tail in [-pi/4, pi/4] with x = n*pi/2 + r + tail; n counts modulo 4.
func quadrant(x float64) (n int, r, tail float64) {
	a := math.Abs(x)
	switch {
	case a <= 0x1.921fb54442d18p-1: // pi/4
		return 0, x, 0
	case a < 0x1.921fbp+20: // 2^19 * pi/2: the products with n are exact
		n, r, tail = nearQuadrant(a)
	default:
		n, r, tail = farQuadrant(a)
	}
	if x < 0 {
		return -n & 3, -r, -tail
	}
	return n & 3, r, tail
}

// nearQuadrant subtracts n*pi/2 in parts of 33 bits, as many as the cancellation asks for.
func nearQuadrant(a float64) (n int, r, tail float64) {
	const (
		invPio2 = 0x1.45f306dc9c883p-1
		part1   = 0x1.921fb544p+0
		rest1   = 0x1.0b4611a626331p-34
		part2   = 0x1.0b4611a6p-34
		rest2   = 0x1.3198a2e037073p-69
		part3   = 0x1.3198a2ep-69
		rest3   = 0x1.b839a252049c1p-104
	)
	n = int(float64(a*invPio2) + 0.5)
	fn := float64(n)
	t := a - float64(fn*part1)
	w := float64(fn * rest1)
	r = t - w
	if exponent(a)-exponent(r) > 16 {
		u := t
		w = float64(fn * part2)
		t = u - w
		w = float64(fn*rest2) - ((u - t) - w)
		r = t - w
		if exponent(a)-exponent(r) > 49 {
			u = t
			w = float64(fn * part3)
			t = u - w
			w = float64(fn*rest3) - ((u - t) - w)
			r = t - w
		}
	}
	return n, r, (t - r) - w
}

func exponent(x float64) int { return int(math.Float64bits(x) >> 52 & 0x7ff) }

// sinCore and cosCore are sine and cosine of r + tail within [-pi/4, pi/4].
func sinCore(r, tail float64) float64 {
	const (
		s1 = -0x1.5555555555549p-3
		s2 = 0x1.111111110f8a6p-7
		s3 = -0x1.a01a019c161d5p-13
		s4 = 0x1.71de357b1fe7dp-19
		s5 = -0x1.ae5e68a2b9cebp-26
		s6 = 0x1.5d93a5acfd57cp-33
	)
	if math.Abs(r) < 0x1p-27 {
		return r
	}
	z := float64(r * r)
	v := float64(z * r)
	p := s5 + float64(z*s6)
	p = s4 + float64(z*p)
	p = s3 + float64(z*p)
	p = s2 + float64(z*p)
	return r - (float64(z*(float64(0.5*tail)-float64(v*p))) - tail - float64(v*s1))
}

func cosCore(r, tail float64) float64 {
	const (
		c1 = 0x1.555555555554cp-5
		c2 = -0x1.6c16c16c15177p-10
		c3 = 0x1.a01a019cb1590p-16
		c4 = -0x1.27e4f809c52adp-22
		c5 = 0x1.1ee9ebdb4b1c4p-29
		c6 = -0x1.8fae9be8838d4p-37
	)
	a := math.Abs(r)
	if a < 0x1p-27 {
		return 1
	}
	z := float64(r * r)
	p := c5 + float64(z*c6)
	p = c4 + float64(z*p)
	p = c3 + float64(z*p)
	p = c2 + float64(z*p)
	p = c1 + float64(z*p)
	p = float64(z * p)
	small := float64(z*p) - float64(r*tail)
	if math.Float64bits(a)>>32 < 0x3fd33333 { // below 0.3, compared by the upper word
		return 1 - (float64(0.5*z) - small)
	}
	// From 0.3 on a quarter of |r|, cut to the upper word, is moved over to keep 1 - z/2 exact.
	q := 0.28125
	if math.Float64bits(a)>>32 <= 0x3fe90000 {
		q = math.Float64frombits((math.Float64bits(a)>>32 - 0x00200000) << 32)
	}
	return (1 - q) - ((float64(0.5*z) - q) - small)
}

// Sin64 is the sine, by the procedures of fdlibm with every product rounded.
func Sin64(x float64) float64 {
	if x-x != 0 { // infinity or NaN
		return math.NaN()
	}
	n, r, tail := quadrant(x)
	switch n {
	case 0:
		return sinCore(r, tail)
	case 1:
		return cosCore(r, tail)
	case 2:
		return -sinCore(r, tail)
	}
	return -cosCore(r, tail)
}

// Cos64 is the cosine, as Sin64.
func Cos64(x float64) float64 {
	if x-x != 0 {
		return math.NaN()
	}
	n, r, tail := quadrant(x)
	switch n {
	case 0:
		return cosCore(r, tail)
	case 1:
		return -sinCore(r, tail)
	case 2:
		return -cosCore(r, tail)
	}
	return sinCore(r, tail)
}

// Tan64 is the tangent, as Sin64.
func Tan64(x float64) float64 {
	if x-x != 0 {
		return math.NaN()
	}
	n, r, tail := quadrant(x)
	return tanCore(r, tail, n&1 == 1)
}

// tanCore is the tangent of r + tail within [-pi/4, pi/4], or -1 over it.
func tanCore(r, tail float64, inverse bool) float64 {
	const (
		t0, t1, t2 = 0x1.5555555555563p-2, 0x1.111111110fe7ap-3, 0x1.ba1ba1bb341fep-5
		t3, t4, t5 = 0x1.664f48406d637p-6, 0x1.226e3e96e8493p-7, 0x1.d6d22c9560328p-9
		t6, t7, t8 = 0x1.7dbc8fee08315p-10, 0x1.344d8f2f26501p-11, 0x1.026f71a8d1068p-12
		t9, t10    = 0x1.47e88a03792a6p-14, 0x1.2b80f32f0a7e9p-14
		t11, t12   = -0x1.375cbdb605373p-16, 0x1.b2a7074bf7ad4p-16
		pio4       = 0x1.921fb54442d18p-1
		pio4Lo     = 0x1.1a62633145c07p-55
	)
	x, y := r, tail
	if math.Abs(x) < 0x1p-28 {
		if inverse {
			return -1 / x
		}
		return x
	}
	big := math.Float64bits(math.Abs(x))>>32 >= 0x3fe59428 // 0.6744: nearer to pi/4, where the series is long
	if big {
		if x < 0 {
			x, y = -x, -y
		}
		x = (pio4 - x) + (pio4Lo - y)
		y = 0
	}
	z := float64(x * x)
	w := float64(z * z)
	// Odd and even terms apart.
	odd := t9 + float64(w*t11)
	odd = t7 + float64(w*odd)
	odd = t5 + float64(w*odd)
	odd = t3 + float64(w*odd)
	odd = t1 + float64(w*odd)
	even := t10 + float64(w*t12)
	even = t8 + float64(w*even)
	even = t6 + float64(w*even)
	even = t4 + float64(w*even)
	even = t2 + float64(w*even)
	even = float64(z * even)
	s := float64(z * x)
	q := y + float64(z*(float64(s*(odd+even))+y))
	q += float64(t0 * s)
	w = x + q
	if big {
		v := 1.0
		if inverse {
			v = -1
		}
		t := v - float64(2*(x-(float64(w*w)/(w+v)-q)))
		if r < 0 {
			return -t
		}
		return t
	}
	if !inverse {
		return w
	}
	// -1/(x+q) with the lower word corrected.
	hi := upper(w)
	lo := q - (hi - x)
	a := -1 / w
	t := upper(a)
	e := 1 + float64(t*hi)
	return t + float64(a*(e+float64(t*lo)))
}

// upper clears the lower 32 bits.
func upper(x float64) float64 { return math.Float64frombits(math.Float64bits(x) &^ 0xffffffff) }

// Sin is the sine.
func Sin(x float32) float32 { return float32(Sin64(float64(x))) }

// Cos is the cosine.
func Cos(x float32) float32 { return float32(Cos64(float64(x))) }

// Tan is the tangent.
func Tan(x float32) float32 { return float32(Tan64(float64(x))) }
