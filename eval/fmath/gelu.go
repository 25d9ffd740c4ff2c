package fmath

import "math"

// Gelu64 is x Phi(x): D(D(0.5 x) D(1 + ERF64(D(x / sqrt 2)))).
func Gelu64(x float64) float64 {
	return float64(float64(0.5*x) * (1 + ERF64(float64(x*0x1.6a09e667f3bcdp-1))))
}

// GeluTanh64 is the approximation of Gelu64 by a hyperbolic tangent.
func GeluTanh64(x float64) float64 {
	cube := float64(float64(x*x) * x)
	w := float64(0x1.9884533d43651p-1 * (x + float64(0x1.6e4e26d4801f7p-5*cube)))
	return float64(float64(0.5*x) * (1 + T64(w)))
}

// Celu64 is x from 0 on, D(alpha D(E64(D(x / alpha)) - 1)) below.
func Celu64(x, alpha float64) float64 {
	if !(x < 0) {
		return x
	}
	return float64(alpha * (E64(x/alpha) - 1))
}

// Gelu is Gelu64 rounded once.
func Gelu(x float32) float32 { return float32(Gelu64(float64(x))) }

// GeluTanh is GeluTanh64 rounded once.
func GeluTanh(x float32) float32 { return float32(GeluTanh64(float64(x))) }

// Mish64 is D(x T64(Softplus64(x))); -0 at -Inf.
func Mish64(x float64) float64 {
	if x < -745 { // E64 is 0 from -708 on, and -Inf times 0 is no number
		return math.Copysign(0, -1)
	}
	return float64(x * T64(Softplus64(x)))
}

// Mish is Mish64 rounded once.
func Mish(x float32) float32 { return float32(Mish64(float64(x))) }
