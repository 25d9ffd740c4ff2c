package ref_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

// TestA2_Einsum: contracted labels run in the order of first appearance, and the factors of a term are multiplied from the left.
func TestA2_Einsum(t *testing.T) {
	a, b, c := ox.Fill(6, 1), ox.Fill(12, 2), ox.Fill(8, 3)
	var chain, swapped []float32
	for i := range 2 {
		for l := range 2 {
			var acc float32
			for j := range 3 { // ij,jk,kl: j appears before k
				for k := range 4 {
					acc += float32(float32(a[i*3+j]*b[j*4+k]) * c[k*2+l])
				}
			}
			chain = append(chain, acc)
			acc = 0
			for k := range 4 { // kl,jk,ij: k appears before j
				for j := range 3 {
					acc += float32(float32(c[k*2+l]*b[j*4+k]) * a[i*3+j])
				}
			}
			swapped = append(swapped, acc)
		}
	}
	abc := []ref.Tensor{f32(a, 2, 3), f32(b, 3, 4), f32(c, 4, 2)}
	requireBits(t, chain, one(t, 12, "Einsum", abc, ox.Text("equation", "ij, jk, kl -> il")).F32)
	requireBits(t, swapped, one(t, 12, "Einsum", []ref.Tensor{abc[2], abc[1], abc[0]}, ox.Text("equation", "kl,jk,ij->il")).F32)

	m := i32([]int32{1, 2, 3, 4}, 2, 2)
	for equation, want := range map[string]ref.Tensor{
		"ii->":      i32([]int32{5}),
		"ii->i":     i32([]int32{1, 4}, 2),
		"ij":        m,
		"ji":        i32([]int32{1, 3, 2, 4}, 2, 2), // without an arrow the labels are sorted
		"...->...":  m,
		"...i->...": i32([]int32{3, 7}, 2),
		"i...->i":   {}, // the axes of the ellipsis are missing in the output
		"ijk->i":    {},
		"ii->j":     {},
		"i1->i":     {},
		"ij->ii":    {},
		"ij,jk->ik": {},
	} {
		if want.DType == onnx.Undefined {
			refusedNode(t, onnx.VetShape, 12, "Einsum", []ref.Tensor{m}, ox.Text("equation", equation))
			continue
		}
		got := one(t, 12, "Einsum", []ref.Tensor{m}, ox.Text("equation", equation))
		require.Equal(t, want.I32, got.I32, equation)
		require.Len(t, got.Shape, len(want.Shape))
	}
	broadcast := one(t, 12, "Einsum", []ref.Tensor{i32([]int32{1, 2, 3, 4}, 2, 1, 2), i32([]int32{1, 1, 10, 10, 5, 5}, 3, 2)}, ox.Text("equation", "b...i,...i->b..."))
	require.Equal(t, []int{2, 3}, broadcast.Shape)
	require.Equal(t, []int32{3, 30, 15, 7, 70, 35}, broadcast.I32)
}

// sets is RED of n numbers, written out.
func sets(n int, x func(i int) float64) float64 {
	var s [16]float64
	for i := range n {
		s[i%16] += x(i)
	}
	for w := 8; w > 0; w /= 2 {
		for l := range w {
			s[l] += s[l+w]
		}
	}
	return s[0]
}

// TestA6_LayerNormalization writes the rule out, mean and 1/deviation included.
func TestA6_LayerNormalization(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		rows, n := rapid.IntRange(1, 4).Draw(rt, "rows"), rapid.IntRange(1, 40).Draw(rt, "n")
		eps := rapid.SampledFrom([]float32{1e-5, 0.1}).Draw(rt, "eps")
		x, gamma, beta := ox.Fill(rows*n, 1), ox.Fill(n, 2), ox.Fill(n, 3)
		var want, means, inverses []float32
		for i := range rows {
			row := x[i*n : (i+1)*n]
			mu := sets(n, func(k int) float64 { return float64(row[k]) }) / float64(n)
			v := sets(n, func(k int) float64 { d := float64(row[k]) - mu; return float64(d * d) }) / float64(n)
			r := 1 / math.Sqrt(v+float64(eps))
			for k, e := range row {
				h := float32(float64((float64(e) - mu) * r))
				want = append(want, float32(h*gamma[k])+beta[k])
			}
			means, inverses = append(means, float32(mu)), append(inverses, float32(r))
		}
		got := node(t, 17, "LayerNormalization", 3, []ref.Tensor{f32(x, rows, n), f32(gamma, n), f32(beta, n)}, ox.Float("epsilon", eps))
		requireBits(rt, want, got[0].F32)
		requireBits(rt, means, got[1].F32)
		requireBits(rt, inverses, got[2].F32)
		require.Equal(rt, []int{rows, 1}, got[1].Shape)
	})
	in := []ref.Tensor{f32(ox.Fill(6, 1), 2, 3), f32(ox.Fill(2, 1), 2)}
	refusedNode(t, onnx.VetShape, 17, "LayerNormalization", in)
	refusedNode(t, onnx.VetOp, 17, "LayerNormalization", in, ox.Int("stash_type", 11))
}

// TestA6_NormsByDecimals: expected values computed with 60 decimal digits (Python's decimal) from ONNX's formulas, for
// x[i] = ((7i mod 11) - 4)/4, not by this engine.
func TestA6_NormsByDecimals(t *testing.T) {
	x := make([]float32, 24)
	for i := range x {
		x[i] = float32((i*7)%11-4) / 4
	}
	scale4, shift4 := f32([]float32{1, 2, 0.5, -1}, 4), f32([]float32{0, 0.25, -1, 1}, 4)
	scale3, shift3 := f32([]float32{1, 2, -0.5}, 3), f32([]float32{0.5, 0, 1}, 3)
	groups := f32(x, 2, 4, 3)
	rows := f32(x, 8, 3)
	for name, c := range map[string]struct {
		got  ref.Tensor
		want []float64
	}{
		"GroupNormalization 21": {
			one(t, 21, "GroupNormalization", []ref.Tensor{groups, scale4, shift4}, ox.Int("num_groups", 2)),
			[]float64{
				-1.39304214, 0.69652107, -0.49751505, 3.43409631, 1.04602408, -1.34204816, -0.31902007, -0.92433556, -1.52965105, -0.05930211, 1.15132887, 2.36195985,
				0.28629646, -1.08792656, 1.31696373, 0.13548141, -2.61296464, 2.19681595, -0.85685177, -1.54396328, -0.34151813, 1.05725929, 2.43148232, 0.02659202,
			},
		},
		"GroupNormalization 18": {
			one(t, 18, "GroupNormalization", []ref.Tensor{groups, f32([]float32{1, 2}, 2), f32([]float32{0, 0.25}, 2)}, ox.Int("num_groups", 2)),
			[]float64{
				-1.39304214, 0.69652107, -0.49751505, 1.59204816, 0.39801204, -0.79602408, 2.97391971, 0.55265775, -1.86860422, 2.36860422, -0.05265775, -2.47391971,
				0.28629646, -1.08792656, 1.31696373, -0.05725929, -1.43148232, 0.97340798, 0.82259293, -1.92585312, 2.88392747, 0.13548141, -2.61296464, 2.19681595,
			},
		},
		"RMSNormalization 23": {
			one(t, 23, "RMSNormalization", []ref.Tensor{rows, scale3}),
			[]float64{
				-1.35871990, 2.03807985, 0.16983999, 1.56669036, 1.04446024, 0.26111506, 1.46384007, 0.58553603, 0.43915202, 1.22473569, 0.00000000, 0.61236784,
				0.76612688, -0.51075125, -0.76612688, 0.60301830, -1.20603661, -0.75377288, 0.33967997, -2.03807985, -0.67935995, 0.00000000, -2.77125469, -0.51961025,
			},
		},
		"LayerNormalization 17": {
			one(t, 17, "LayerNormalization", []ref.Tensor{rows, scale3, shift3}),
			[]float64{
				-0.66246508, 2.55742317, 1.05812325, 1.72473569, 0.00000000, 1.61236784, 1.72473569, 0.00000000, 1.61236784, 1.72473569, 0.00000000, 1.61236784,
				0.61624651, -2.55742317, 0.41876746, 0.61624651, -2.55742317, 0.41876746, 0.61624651, -2.55742317, 0.41876746, 0.61624651, -2.55742317, 0.41876746,
			},
		},
	} {
		require.Len(t, c.got.F32, len(c.want), name)
		for i, w := range c.want {
			require.InDelta(t, w, c.got.F32[i], 3e-6, "%s, element %d", name, i)
		}
	}
}

// TestA7_ActivationsByDecimals: expected values computed as in TestA6_NormsByDecimals.
func TestA7_ActivationsByDecimals(t *testing.T) {
	x := f32([]float32{-3, -1, -0.5, 0.25, 1, 2.5}, 6)
	for name, c := range map[string]struct {
		got  ref.Tensor
		want []float64
	}{
		"Gelu 20":      {one(t, 20, "Gelu", []ref.Tensor{x}), []float64{-0.00404969409, -0.15865525393, -0.15426876936, 0.149676581420, 0.841344746068, 2.484475836685}},
		"Gelu 20 tanh": {one(t, 20, "Gelu", []ref.Tensor{x}, ox.Text("approximate", "tanh")), []float64{-0.00363739208, -0.15880800939, -0.15428599017, 0.149675350701, 0.841191990608, 2.484915733910}},
		"Mish 18":      {one(t, 18, "Mish", []ref.Tensor{x}), []float64{-0.14564746127, -0.30340146137, -0.22074377465, 0.169572409663, 0.865098388267, 2.471392304557}},
		"Celu 12":      {one(t, 12, "Celu", []ref.Tensor{x}, ox.Float("alpha", 2)), []float64{-1.55373967970, -0.78693868057, -0.44239843385, 0.25, 1, 2.5}},
	} {
		for i, w := range c.want {
			require.InEpsilon(t, w, c.got.F32[i], 2e-7, "%s, element %d", name, i)
		}
	}
	refusedNode(t, onnx.VetOp, 19, "Gelu", []ref.Tensor{x})
	refusedNode(t, onnx.VetOp, 20, "Gelu", []ref.Tensor{x}, ox.Text("approximate", "erf"))
}

// TestA4_CumSumRunsInBinary64: in binary32 the ones would be lost behind 2^24.
func TestA4_CumSumRunsInBinary64(t *testing.T) {
	x := []ref.Tensor{f32([]float32{1 << 24, 1, 1, -1 << 24}, 4), i64([]int64{0})}
	requireBits(t, []float32{1 << 24, 1 << 24, 1<<24 + 2, 2}, one(t, 14, "CumSum", x).F32)
	requireBits(t, []float32{0, 1 << 24, 1 << 24, 1<<24 + 2}, one(t, 14, "CumSum", x, ox.Int("exclusive", 1)).F32)
	requireBits(t, []float32{2, 2 - 1<<24, 1 - 1<<24, -1 << 24}, one(t, 14, "CumSum", x, ox.Int("reverse", 1)).F32)
	ints := []ref.Tensor{i32([]int32{math.MaxInt32, 1, 5, 1, 2, 3}, 2, 3), i64([]int64{-1})}
	require.Equal(t, []int32{math.MaxInt32, math.MinInt32, math.MinInt32 + 5, 1, 3, 6}, one(t, 14, "CumSum", ints).I32)
	refusedNode(t, onnx.RunShape, 14, "CumSum", []ref.Tensor{x[0], i64([]int64{1})})
}

// TestA8_ElementWiseTier2 by hand, the ends of every range and NaN among them.
func TestA8_ElementWiseTier2(t *testing.T) {
	x := f32([]float32{-2, -0.5, zero, 0.5, 2, nan, inf}, 7)
	requireBits(t, []float32{0, 0, 0, 0, 2, 0, inf}, one(t, 10, "ThresholdedRelu", []ref.Tensor{x}).F32)
	requireBits(t, []float32{-1.75, 0, 0, 0, 1.75, 0, inf}, one(t, 9, "Shrink", []ref.Tensor{x}, ox.Float("bias", 0.25)).F32)
	requireBits(t, []float32{fmath.Sin(-2), fmath.Sin(-0.5), zero, fmath.Sin(0.5), fmath.Sin(2), nan, nan}, one(t, 7, "Sin", []ref.Tensor{x}).F32)
	half := ref.Tensor{DType: onnx.Float16, Shape: []int{2}, F32: []float32{0.5, 2}}
	requireBits(t, []float32{0x1.eb0p-2, 0x1.d18p-1}, one(t, 7, "Sin", []ref.Tensor{half}).F32) // sin 0.5 = 0.479425..., sin 2 = 0.909297... in 11 bits
}

// TestA9_ComparisonsAndHardmax: comparisons with NaN are false, -0 equals +0, the lowest index of equals wins, NaN above all.
func TestA9_ComparisonsAndHardmax(t *testing.T) {
	ab := []ref.Tensor{f32([]float32{1, nan, zero, inf}, 4), f32([]float32{1, nan, 0, 2}, 4)}
	for op, want := range map[string][]uint8{
		"Equal": {1, 0, 1, 0}, "Less": {0, 0, 0, 0}, "LessOrEqual": {1, 0, 1, 0}, "Greater": {0, 0, 0, 1}, "GreaterOrEqual": {1, 0, 1, 1},
	} {
		require.Equal(t, want, one(t, 16, op, ab).U8, op)
	}
	big := []ref.Tensor{i64([]int64{1 << 62, -1}, 2), i64([]int64{1<<62 + 1}, 1)} // equal as binary64
	require.Equal(t, []uint8{1, 1}, one(t, 9, "Less", big).U8)
	require.Equal(t, []uint8{0, 1, 0, 0}, one(t, 13, "IsNaN", ab[:1]).U8)
	require.Equal(t, []uint8{0, 0, 0, 1}, one(t, 10, "IsInf", ab[:1]).U8)
	require.Equal(t, []uint8{0, 0, 0, 0}, one(t, 10, "IsInf", ab[:1], ox.Int("detect_positive", 0)).U8)

	x := f32([]float32{1, 3, 3, zero, 0, -1, nan, inf, nan}, 3, 3)
	requireBits(t, []float32{0, 1, 0, 1, 0, 0, 1, 0, 0}, one(t, 13, "Hardmax", []ref.Tensor{x}).F32)
	requireBits(t, []float32{0, 0, 0, 0, 0, 0, 1, 0, 0}, one(t, 11, "Hardmax", []ref.Tensor{x}, ox.Int("axis", 0)).F32) // before 13: one row

	p, q := flags([]uint8{0, 1}, 2, 1), flags([]uint8{0, 1}, 2)
	require.Equal(t, []uint8{0, 0, 0, 1}, one(t, 7, "And", []ref.Tensor{p, q}).U8)
	require.Equal(t, []uint8{0, 1, 1, 1}, one(t, 7, "Or", []ref.Tensor{p, q}).U8)
	require.Equal(t, []uint8{0, 1, 1, 0}, one(t, 7, "Xor", []ref.Tensor{p, q}).U8)
	require.Equal(t, []uint8{1, 0}, one(t, 1, "Not", []ref.Tensor{q}).U8)
	where := one(t, 9, "Where", []ref.Tensor{flags([]uint8{1, 0, 1}, 3), f32([]float32{1, 2}, 2, 1), f32([]float32{7, 8, 9}, 3)})
	require.Equal(t, []int{2, 3}, where.Shape)
	requireBits(t, []float32{1, 8, 1, 2, 8, 2}, where.F32)
}

// TestA11_Mod: the sign of the divisor, with fmod=1 of the dividend.
func TestA11_Mod(t *testing.T) {
	a, b := i8([]int8{-128, 7, -7, 7, -7, 127}, 6), i8([]int8{-1, 3, 3, -3, -3, -128}, 6)
	require.Equal(t, []int8{0, 1, 2, -2, -1, -1}, one(t, 13, "Mod", []ref.Tensor{a, b}).I8)
	require.Equal(t, []int8{0, 1, -1, 1, -1, 127}, one(t, 13, "Mod", []ref.Tensor{a, b}, ox.Int("fmod", 1)).I8)
	f := []ref.Tensor{f32([]float32{-5.5, 5.5, inf, 1, zero, 0x1p100}, 6), f32([]float32{2, -2, 1, inf, 3, 3}, 6)}
	requireBits(t, []float32{-1.5, 1.5, nan, 1, zero, 1}, one(t, 13, "Mod", f, ox.Int("fmod", 1)).F32)
	refusedNode(t, onnx.VetOp, 13, "Mod", f)
	refusedNode(t, onnx.RunArith, 13, "Mod", []ref.Tensor{a, i8([]int8{0}, 1)})
	shift := []ref.Tensor{u8([]uint8{0x81, 0x81, 0xff}, 3), u8([]uint8{1, 7, 8}, 3)}
	require.Equal(t, []uint8{2, 128, 0}, one(t, 11, "BitShift", shift, ox.Text("direction", "LEFT")).U8)
	require.Equal(t, []uint8{64, 1, 0}, one(t, 11, "BitShift", shift, ox.Text("direction", "RIGHT")).U8)
}
