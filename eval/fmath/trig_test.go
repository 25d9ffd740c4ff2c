package fmath_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/fmath"
)

// trigonometry pairs the functions with those of package math, which are good to a few units in the last place of binary64.
func trigonometry() map[string]struct {
	f func(float32) float32
	g func(float64) float64
} {
	return map[string]struct {
		f func(float32) float32
		g func(float64) float64
	}{
		"sin": {fmath.Sin, math.Sin}, "cos": {fmath.Cos, math.Cos}, "tan": {fmath.Tan, math.Tan},
		"asin": {fmath.Asin, math.Asin}, "acos": {fmath.Acos, math.Acos}, "atan": {fmath.Atan, math.Atan},
		"sinh": {fmath.Sinh, math.Sinh}, "cosh": {fmath.Cosh, math.Cosh},
		"asinh": {fmath.Asinh, math.Asinh}, "acosh": {fmath.Acosh, math.Acosh}, "atanh": {fmath.Atanh, math.Atanh},
		"mish": {fmath.Mish, func(x float64) float64 { return x * math.Tanh(math.Max(x, 0)+math.Log1p(math.Exp(-math.Abs(x)))) }},
		"gelu": {fmath.Gelu, func(x float64) float64 { return 0.5 * x * math.Erfc(-x/math.Sqrt2) }},
		"geluTanh": {fmath.GeluTanh, func(x float64) float64 {
			return 0.5 * x * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(x+0.044715*x*x*x)))
		}},
	}
}

// TestA7_TrigonometryIsCorrectlyRounded walks over all exponents: at most one unit off, and off at all for few inputs in a million.
func TestA7_TrigonometryIsCorrectlyRounded(t *testing.T) {
	for name, c := range trigonometry() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			off, n := 0, 0
			for u := uint64(0); u < 1<<32; u += 8191 {
				x := math.Float32frombits(uint32(u))
				y, want := c.f(x), float32(c.g(float64(x)))
				n++
				if y == want || y != y && want != want {
					continue
				}
				off++
				if name == "gelu" && x < -2 || name == "geluTanh" && x < -2 { // 1 + erf cancels there, by the rule
					continue
				}
				require.Equal(t, y, math.Nextafter32(want, y), "%s(%v), library %v", name, x, want)
			}
			t.Logf("%d of %d differ", off, n)
			if name != "gelu" && name != "geluTanh" {
				require.LessOrEqual(t, off, 5)
			}
		})
	}
}

// TestA7_TrigonometrySpecialValues: NaN stays NaN, limits are exact, and the sign of zero is kept where the function is odd.
func TestA7_TrigonometrySpecialValues(t *testing.T) {
	inf, nan, neg := float32(math.Inf(1)), float32(math.NaN()), float32(math.Copysign(0, -1))
	const pio2, pi = float32(math.Pi / 2), float32(math.Pi)
	for name, c := range map[string]struct {
		f    func(float32) float32
		x, y float32
	}{
		"sin -0": {fmath.Sin, neg, neg}, "sin inf": {fmath.Sin, inf, nan}, "sin nan": {fmath.Sin, nan, nan},
		// The largest binary32: its sine needs 2/pi to more than 150 bits.
		"sin max": {fmath.Sin, math.MaxFloat32, -0.521876513957977294921875}, "cos max": {fmath.Cos, math.MaxFloat32, 0.853021025657653808593750},
		"sin subnormal": {fmath.Sin, 0x1p-149, 0x1p-149},
		"cos 0":         {fmath.Cos, 0, 1}, "cos -0": {fmath.Cos, neg, 1}, "cos -inf": {fmath.Cos, -inf, nan},
		"tan -0": {fmath.Tan, neg, neg}, "tan inf": {fmath.Tan, inf, nan},
		"asin 1": {fmath.Asin, 1, pio2}, "asin -1": {fmath.Asin, -1, -pio2}, "asin -0": {fmath.Asin, neg, neg}, "asin 2": {fmath.Asin, 2, nan},
		"acos 1": {fmath.Acos, 1, 0}, "acos -1": {fmath.Acos, -1, pi}, "acos 0": {fmath.Acos, 0, pio2}, "acos -2": {fmath.Acos, -2, nan},
		"atan inf": {fmath.Atan, inf, pio2}, "atan -inf": {fmath.Atan, -inf, -pio2}, "atan -0": {fmath.Atan, neg, neg}, "atan nan": {fmath.Atan, nan, nan},
		"sinh -0": {fmath.Sinh, neg, neg}, "sinh 89.5": {fmath.Sinh, 89.5, inf}, "sinh -inf": {fmath.Sinh, -inf, -inf}, "sinh nan": {fmath.Sinh, nan, nan},
		"cosh 0": {fmath.Cosh, 0, 1}, "cosh -inf": {fmath.Cosh, -inf, inf}, "cosh nan": {fmath.Cosh, nan, nan},
		"asinh -0": {fmath.Asinh, neg, neg}, "asinh -inf": {fmath.Asinh, -inf, -inf}, "asinh nan": {fmath.Asinh, nan, nan},
		"acosh 1": {fmath.Acosh, 1, 0}, "acosh 0.5": {fmath.Acosh, 0.5, nan}, "acosh -2": {fmath.Acosh, -2, nan}, "acosh inf": {fmath.Acosh, inf, inf},
		"atanh 1": {fmath.Atanh, 1, inf}, "atanh -1": {fmath.Atanh, -1, -inf}, "atanh -0": {fmath.Atanh, neg, neg}, "atanh 2": {fmath.Atanh, 2, nan},
		"gelu 0": {fmath.Gelu, 0, 0}, "gelu inf": {fmath.Gelu, inf, inf}, "gelu nan": {fmath.Gelu, nan, nan}, "gelu -100": {fmath.Gelu, -100, neg},
		"mish 0": {fmath.Mish, 0, 0}, "mish inf": {fmath.Mish, inf, inf}, "mish -inf": {fmath.Mish, -inf, neg}, "mish nan": {fmath.Mish, nan, nan},
	} {
		y := c.f(c.x)
		if c.y != c.y {
			require.True(t, math.IsNaN(float64(y)), name)
			continue
		}
		require.Equal(t, math.Float32bits(c.y), math.Float32bits(y), "%s: %v", name, y)
	}
}

// TestA7_InBinary64: the functions serve binary64 tensors too, where a few units in the last place of the library's are allowed.
func TestA7_InBinary64(t *testing.T) {
	for name, c := range map[string]struct {
		f, g   func(float64) float64
		lo, hi float64
	}{
		"sin": {fmath.Sin64, math.Sin, -1e3, 1e3}, "cos": {fmath.Cos64, math.Cos, -1e3, 1e3}, "tan": {fmath.Tan64, math.Tan, -1.5, 1.5},
		"asin": {fmath.Asin64, math.Asin, -1, 1}, "acos": {fmath.Acos64, math.Acos, -1, 1}, "atan": {fmath.Atan64, math.Atan, -50, 50},
		"sinh": {fmath.Sinh64, math.Sinh, -20, 20}, "cosh": {fmath.Cosh64, math.Cosh, -20, 20}, "asinh": {fmath.Asinh64, math.Asinh, -1e6, 1e6},
		"acosh": {fmath.Acosh64, math.Acosh, 1.01, 1e6}, "atanh": {fmath.Atanh64, math.Atanh, -0.99, 0.99},
	} {
		rapid.Check(t, func(t *rapid.T) {
			x := rapid.Float64Range(c.lo, c.hi).Draw(t, "x")
			y, want := c.f(x), c.g(x)
			require.InDelta(t, want, y, 1e-13*math.Abs(want)+1e-15, "%s(%v)", name, x)
		})
	}
	require.InDelta(t, math.Asinh(1e300), fmath.Asinh64(1e300), 1e-10)
	require.InDelta(t, math.Acosh(1e300), fmath.Acosh64(1e300), 1e-10)
}

// TestRemainder_IsFmod: exact, so that the library's is the same number, whatever the exponents are.
func TestRemainder_IsFmod(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := rapid.Float64().Draw(t, "x"), rapid.Float64().Draw(t, "y")
		want, got := math.Mod(x, y), fmath.Remainder(x, y)
		if want != want {
			require.True(t, math.IsNaN(got))
			return
		}
		require.Equal(t, math.Float64bits(want), math.Float64bits(got), "%v mod %v", x, y)
	})
}
