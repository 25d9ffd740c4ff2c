package fmath

import "math"

// twoOverPi returns the first 66 x 24 bits of 2/pi: enough for the largest binary64.
func twoOverPi() [66]int32 {
	return [66]int32{
		0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163, 0xabdebb, 0xc561b7,
		0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb, 0x1cb129, 0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c,
		0x7026b4, 0x5f7e41, 0x3991d6, 0x398353, 0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f, 0xef2f11,
		0x8b5a0a, 0x6d1f6d, 0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d, 0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7,
		0x8a5292, 0xea6bfb, 0x5fb11f, 0x8d5d08, 0x560330, 0x46fc7b, 0x6babf0, 0xcfbc20, 0x9af436, 0x1da9e3, 0x91615e,
		0xe61b08, 0x659985, 0x5f14a0, 0x68408d, 0xffd880, 0x4d7327, 0x310606, 0x1556ca, 0x73a8c9, 0x60e27b, 0xc08c6b,
	}
}

// far is the state of the reduction of a large argument: its 24-bit digits times the digits of 2/pi that matter.
type far struct {
	digits [3]float64 // of the argument, most significant first
	jx     int        // index of its last digit that is not 0
	jv     int        // where the digits of 2/pi begin to matter
	q0     int        // exponent of the last digit of q, times 24
	f      [24]float64
	q      [24]float64
	iq     [24]int32
}

// farQuadrant multiplies a with 2/pi, digit by digit, and drops the multiples of 4 (Payne and Hanek, as fdlibm does it).
func farQuadrant(a float64) (n int, r, tail float64) {
	var s far
	e0 := exponent(a) - 1046 // a = z * 2^e0 with 23 bits of z before the point
	z := math.Float64frombits(math.Float64bits(a) - uint64(e0)<<52)
	for i := range 2 {
		s.digits[i] = math.Trunc(z)
		z = float64((z - s.digits[i]) * 0x1p24)
	}
	s.digits[2] = z
	s.jx = 2
	for s.digits[s.jx] == 0 {
		s.jx--
	}
	s.jv = max(0, (e0-3)/24)
	s.q0 = e0 - 24*(s.jv+1)
	return s.reduce()
}

// terms is the number of digits of the product that the first attempt takes, less one, for a result of two words.
const terms = 4

func (s *far) reduce() (n int, r, tail float64) {
	table := twoOverPi()
	for i := range s.jx + terms + 1 {
		if j := s.jv - s.jx + i; j >= 0 {
			s.f[i] = float64(table[j])
		}
	}
	for i := range terms + 1 {
		s.convolve(i)
	}
	jz := terms
	for {
		var z float64
		var half int
		n, z, half = s.distil(jz)
		zero := z == 0
		for i := terms; zero && i < jz; i++ {
			zero = s.iq[i] == 0
		}
		if !zero {
			r, tail = s.value(jz, z, half != 0)
			return n, r, tail
		}
		k := 1 // all digits cancelled: take more of 2/pi
		for s.iq[terms-k] == 0 {
			k++
		}
		for i := jz + 1; i <= jz+k; i++ {
			s.f[s.jx+i] = float64(table[s.jv+i])
			s.convolve(i)
		}
		jz += k
	}
}

func (s *far) convolve(i int) {
	var sum float64
	for j := range s.jx + 1 {
		sum += float64(s.digits[j] * s.f[s.jx+i-j])
	}
	s.q[i] = sum
}

// distil turns q into integers of 24 bits, least first, takes the quadrant off and leaves the fraction in z and iq; half tells on
// which side of 1/2 it was, in which case it is 1 less the fraction.
func (s *far) distil(jz int) (n int, z float64, half int) {
	z = s.q[jz]
	for i, j := 0, jz; j > 0; i, j = i+1, j-1 {
		fw := math.Trunc(float64(0x1p-24 * z))
		s.iq[i] = int32(z - float64(0x1p24*fw))
		z = s.q[j-1] + fw
	}
	z = scale(z, s.q0)
	z -= float64(8 * math.Floor(float64(z*0.125)))
	n = int(z)
	z -= float64(n)
	switch {
	case s.q0 > 0:
		i := s.iq[jz-1] >> (24 - s.q0)
		n += int(i)
		s.iq[jz-1] -= i << (24 - s.q0)
		half = int(s.iq[jz-1] >> (23 - s.q0))
	case s.q0 == 0:
		half = int(s.iq[jz-1] >> 23)
	case z >= 0.5:
		half = 2
	}
	if half == 0 {
		return n, z, half
	}
	n++
	carry := false
	for i := range jz {
		switch {
		case carry:
			s.iq[i] = 0xffffff - s.iq[i]
		case s.iq[i] != 0:
			carry = true
			s.iq[i] = 0x1000000 - s.iq[i]
		}
	}
	switch s.q0 {
	case 1:
		s.iq[jz-1] &= 0x7fffff
	case 2:
		s.iq[jz-1] &= 0x3fffff
	}
	if half == 2 {
		z = 1 - z
		if carry {
			z -= scale(1, s.q0)
		}
	}
	return n, z, half
}

// value multiplies the fraction with pi/2 and sums it into two words.
func (s *far) value(jz int, z float64, negate bool) (r, tail float64) {
	q0 := s.q0
	if z == 0 {
		jz--
		q0 -= 24
		for s.iq[jz] == 0 {
			jz--
			q0 -= 24
		}
	} else {
		z = scale(z, -q0)
		if z >= 0x1p24 {
			fw := math.Trunc(float64(0x1p-24 * z))
			s.iq[jz] = int32(z - float64(0x1p24*fw))
			jz++
			q0 += 24
			s.iq[jz] = int32(fw)
		} else {
			s.iq[jz] = int32(z)
		}
	}
	fw := scale(1, q0)
	for i := jz; i >= 0; i-- {
		s.q[i] = float64(fw * float64(s.iq[i]))
		fw = float64(fw * 0x1p-24)
	}
	pio2 := [...]float64{0x1.921fb4p+0, 0x1.4442dp-24, 0x1.846988p-48, 0x1.8cc516p-72, 0x1.01b838p-96}
	var fq [24]float64
	for i := jz; i >= 0; i-- {
		var sum float64
		for k := 0; k <= terms && k <= jz-i; k++ {
			sum += float64(pio2[k] * s.q[i+k])
		}
		fq[jz-i] = sum
	}
	for i := jz; i >= 0; i-- {
		r += fq[i]
	}
	tail = fq[0] - r
	for i := 1; i <= jz; i++ {
		tail += fq[i]
	}
	if negate {
		return -r, -tail
	}
	return r, tail
}

// scale is x * 2^n for results that are normal numbers.
func scale(x float64, n int) float64 {
	for ; n < -1000; n += 1000 {
		x = float64(x * 0x1p-1000)
	}
	return float64(x * math.Float64frombits(uint64(n+1023)<<52))
}
