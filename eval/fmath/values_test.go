package fmath_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/fmath"
)

// TestA7_SpecialValues: NaN stays NaN, limits are reached exactly, and the sign of zero is kept where the function is odd.
func TestA7_SpecialValues(t *testing.T) {
	inf, nan, neg := float32(math.Inf(1)), float32(math.NaN()), float32(math.Copysign(0, -1))
	for name, c := range map[string]struct {
		f    func(float32) float32
		x, y float32
	}{
		"exp 0": {fmath.Exp, 0, 1}, "exp -0": {fmath.Exp, neg, 1}, "exp inf": {fmath.Exp, inf, inf}, "exp -inf": {fmath.Exp, -inf, 0},
		"exp nan": {fmath.Exp, nan, nan}, "exp subnormal": {fmath.Exp, -103, 0x1p-149}, "exp overflow": {fmath.Exp, 88.8, inf},
		"log 1": {fmath.Log, 1, 0}, "log 0": {fmath.Log, 0, -inf}, "log -0": {fmath.Log, neg, -inf}, "log -1": {fmath.Log, -1, nan},
		"log inf": {fmath.Log, inf, inf}, "log -inf": {fmath.Log, -inf, nan}, "log nan": {fmath.Log, nan, nan},
		"sigmoid 0": {fmath.Sigmoid, 0, 0.5}, "sigmoid inf": {fmath.Sigmoid, inf, 1}, "sigmoid -inf": {fmath.Sigmoid, -inf, 0},
		"tanh 0": {fmath.Tanh, 0, 0}, "tanh -0": {fmath.Tanh, neg, neg}, "tanh inf": {fmath.Tanh, inf, 1}, "tanh nan": {fmath.Tanh, nan, nan},
		"erf -0": {fmath.Erf, neg, neg}, "erf 4": {fmath.Erf, 4, 1}, "erf -inf": {fmath.Erf, -inf, -1}, "erf nan": {fmath.Erf, nan, nan},
		"softplus 0": {fmath.Softplus, 0, math.Ln2}, "softplus inf": {fmath.Softplus, inf, inf}, "softplus -inf": {fmath.Softplus, -inf, 0},
		"softplus nan": {fmath.Softplus, nan, nan},
	} {
		y := c.f(c.x)
		if c.y != c.y {
			require.True(t, math.IsNaN(float64(y)), name)
			continue
		}
		require.Equal(t, math.Float32bits(c.y), math.Float32bits(y), "%s: %v", name, y)
	}
}

// TestA7_NearTheLibrary: at most one unit in the last place away from the rounded value of package math.
func TestA7_NearTheLibrary(t *testing.T) {
	for name, c := range map[string]struct {
		f func(float32) float32
		g func(float64) float64
	}{
		"exp": {fmath.Exp, math.Exp}, "log": {fmath.Log, math.Log}, "tanh": {fmath.Tanh, math.Tanh}, "erf": {fmath.Erf, math.Erf},
		"sigmoid":  {fmath.Sigmoid, func(x float64) float64 { return 1 / (1 + math.Exp(-x)) }},
		"softplus": {fmath.Softplus, func(x float64) float64 { return max(x, 0) + math.Log1p(math.Exp(-math.Abs(x))) }},
	} {
		rapid.Check(t, func(t *rapid.T) {
			x := rapid.Float32Range(-100, 100).Draw(t, "x")
			y, want := c.f(x), float32(c.g(float64(x)))
			if y == want || y != y && want != want {
				return
			}
			near := math.Nextafter32(want, y)
			require.Equal(t, y, near, "%s(%v), library %v", name, x, want)
		})
	}
}
