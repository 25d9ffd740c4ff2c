package fmath

import "math"

const pio2Hi, pio2Lo = 0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54

// arcRatio is the rational function behind arcsine and arccosine: (asin(x) - x) / x at z = x*x.
func arcRatio(z float64) float64 {
	const (
		p0, p1, p2     = 0x1.5555555555555p-3, -0x1.4d61203eb6f7dp-2, 0x1.9c1550e884455p-3
		p3, p4, p5     = -0x1.48228b5688f3bp-5, 0x1.9efe07501b288p-11, 0x1.23de10dfdf709p-15
		q1, q2, q3, q4 = -0x1.33a271c8a2d4bp+1, 0x1.02ae59c598ac8p+1, -0x1.6066c1b8d0159p-1, 0x1.3b8c5b12e9282p-4
	)
	p := p4 + float64(z*p5)
	p = p3 + float64(z*p)
	p = p2 + float64(z*p)
	p = p1 + float64(z*p)
	p = p0 + float64(z*p)
	p = float64(z * p)
	q := q3 + float64(z*q4)
	q = q2 + float64(z*q)
	q = q1 + float64(z*q)
	q = 1 + float64(z*q)
	return p / q
}

// Asin64 is the arcsine, by the procedure of fdlibm with every product rounded; NaN outside [-1, 1].
func Asin64(x float64) float64 {
	const pio4Hi = 0x1.921fb54442d18p-1
	a := math.Abs(x)
	switch {
	case !(a <= 1):
		return math.NaN()
	case a == 1:
		return float64(x*pio2Hi) + float64(x*pio2Lo)
	case a < 0x1p-27:
		return x
	case a < 0.5:
		return x + float64(x*arcRatio(float64(x*x)))
	}
	t := float64((1 - a) * 0.5)
	ratio := arcRatio(t)
	s := math.Sqrt(t)
	var y float64
	if math.Float64bits(a)>>32 >= 0x3fef3333 { // above 0.975
		y = pio2Hi - (float64(2*(s+float64(s*ratio))) - pio2Lo)
	} else {
		w := upper(s)
		c := (t - float64(w*w)) / (s + w)
		p := float64(float64(2*s)*ratio) - (pio2Lo - float64(2*c))
		q := pio4Hi - float64(2*w)
		y = pio4Hi - (p - q)
	}
	return math.Copysign(y, x)
}

// Acos64 is the arccosine, as Asin64.
func Acos64(x float64) float64 {
	const pi = 0x1.921fb54442d18p+1
	a := math.Abs(x)
	switch {
	case !(a <= 1):
		return math.NaN()
	case x == 1:
		return 0
	case x == -1:
		return pi + 2*pio2Lo
	case a < 0.5:
		if a <= 0x1p-57 {
			return pio2Hi + pio2Lo
		}
		return pio2Hi - (x - (pio2Lo - float64(x*arcRatio(float64(x*x)))))
	case x < 0:
		z := float64((1 + x) * 0.5)
		s := math.Sqrt(z)
		w := float64(arcRatio(z)*s) - pio2Lo
		return pi - float64(2*(s+w))
	}
	z := float64((1 - x) * 0.5)
	s := math.Sqrt(z)
	d := upper(s)
	c := (z - float64(d*d)) / (s + d)
	w := float64(arcRatio(z)*s) + c
	return float64(2 * (d + w))
}

// Atan64 is the arctangent, as Asin64.
func Atan64(x float64) float64 {
	hi := [4]float64{0x1.dac670561bb4fp-2, 0x1.921fb54442d18p-1, 0x1.f730bd281f69bp-1, 0x1.921fb54442d18p+0}
	lo := [4]float64{0x1.a2b7f222f65e2p-56, 0x1.1a62633145c07p-55, 0x1.007887af0cbbdp-56, 0x1.1a62633145c07p-54}
	const (
		t0, t2, t4, t6, t8, t10 = 0x1.555555555550dp-2, 0x1.24924920083ffp-3, 0x1.745cdc54c206ep-4, 0x1.10d66a0d03d51p-4, 0x1.97b4b24760debp-5, 0x1.0ad3ae322da11p-6
		t1, t3, t5, t7, t9      = -0x1.999999998ebc4p-3, -0x1.c71c6fe231671p-4, -0x1.3b0f2af749a6dp-4, -0x1.dde2d52defd9ap-5, -0x1.2b4442c6a6c2fp-5
	)
	a := math.Abs(x)
	part := -1
	switch {
	case a != a:
		return math.NaN()
	case a >= 0x1p66:
		return math.Copysign(hi[3]+lo[3], x)
	case a < 0x1p-29:
		return x
	case a < 0.4375:
	case a < 0.6875:
		part, a = 0, (float64(2*a)-1)/(2+a)
	case a < 1.1875:
		part, a = 1, (a-1)/(a+1)
	case a < 2.4375:
		part, a = 2, (a-1.5)/(1+float64(1.5*a))
	default:
		part, a = 3, -1/a
	}
	z := float64(a * a)
	w := float64(z * z)
	even := t8 + float64(w*t10)
	even = t6 + float64(w*even)
	even = t4 + float64(w*even)
	even = t2 + float64(w*even)
	even = t0 + float64(w*even)
	even = float64(z * even)
	odd := t7 + float64(w*t9)
	odd = t5 + float64(w*odd)
	odd = t3 + float64(w*odd)
	odd = t1 + float64(w*odd)
	odd = float64(w * odd)
	y := a - float64(a*(even+odd))
	if part >= 0 {
		y = hi[part&3] - ((float64(a*(even+odd)) - lo[part&3]) - a)
	}
	return math.Copysign(y, x)
}

// Asin is the arcsine.
func Asin(x float32) float32 { return float32(Asin64(float64(x))) }

// Acos is the arccosine.
func Acos(x float32) float32 { return float32(Acos64(float64(x))) }

// Atan is the arctangent.
func Atan(x float32) float32 { return float32(Atan64(float64(x))) }
