package fmath

// erfCoefficients returns g0..g24: erf(x)/x as a polynomial in u = x*x/8 - 1, |x| < 4.
// It is an array value, not a variable, so that nothing can change it.
func erfCoefficients() [25]float64 {
	return [25]float64{
		0x1.6a040781a499cp-2, -0x1.69a0ccda3d64cp-3, 0x1.0dabaf0613ba3p-3, -0x1.b92e95c2082efp-4,
		0x1.717efc7866622p-4, -0x1.3215d8a93e637p-4, 0x1.ea97f1435b3b1p-5, -0x1.76e8662b934a6p-5,
		0x1.0ed52c746d5a7p-5, -0x1.7034e0d4c07fbp-6, 0x1.d6351b2a68c30p-7, -0x1.1a03324524eb7p-7,
		0x1.3e159e4055495p-8, -0x1.51e22dc762af1p-9, 0x1.52d2a857d3684p-10, -0x1.41c98e7223066p-11,
		0x1.212a99410147fp-12, -0x1.e8ca45225386bp-14, 0x1.8e920ca09e5a6p-15, -0x1.495c9865bc3cep-16,
		0x1.e1ce46763b7c1p-18, -0x1.df21589961445p-20, 0x1.597abb52dd5a5p-21, -0x1.05d62bdd9912dp-21,
		0x1.3bcedf8176ef3p-23,
	}
}

// ERF64 is the error function in binary64, ±1 from |x| = 4 on.
func ERF64(x float64) float64 {
	if x >= 4 {
		return 1
	}
	if x <= -4 {
		return -1
	}
	u := float64(float64(x*x)*0.125) - 1
	g := erfCoefficients()
	p := g[24]
	for i := 23; i >= 0; i-- {
		p = g[i] + float64(p*u)
	}
	return float64(p * x)
}

// Erf is the error function.
func Erf(x float32) float32 { return float32(ERF64(float64(x))) }
