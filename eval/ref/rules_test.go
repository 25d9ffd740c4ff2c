package ref_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

// TestA4_REDHasSixteenLanes takes numbers whose sum depends on the order, against the rule written out.
func TestA4_REDHasSixteenLanes(t *testing.T) {
	for _, n := range []int{1, 2, 15, 16, 17, 31, 33, 100} {
		x := ox.Fill(n, uint32(n))
		for i := range x {
			x[i] *= float32(math.Ldexp(1, (i*7)%40))
		}
		var s [16]float64
		for p, v := range x {
			s[p%16] += float64(v)
		}
		for _, w := range []int{8, 4, 2, 1} {
			for l := range w {
				s[l] += s[l+w]
			}
		}
		requireBits(t, []float32{float32(s[0])}, eval(t, 13, "ReduceSum", []ref.Tensor{f32(x, n)}).F32)
		mean := []float32{float32(s[0] / float64(n))}
		requireBits(t, mean, eval(t, 13, "ReduceMean", []ref.Tensor{f32(x, n)}).F32)
		requireBits(t, mean, eval(t, 13, "GlobalAveragePool", []ref.Tensor{f32(x, 1, 1, n)}).F32)
	}
}

// TestA4_ReduceVisitsAxesInRowMajorOrder reduces the outer and the inner axis of a cube whose sums depend on the order.
func TestA4_ReduceVisitsAxesInRowMajorOrder(t *testing.T) {
	x := ox.Fill(3*4*20, 3)
	for i := range x {
		x[i] *= float32(math.Ldexp(1, (i*13)%50))
	}
	var want []float32
	for m := range 4 {
		var s [16]float64
		p := 0
		for o := range 3 {
			for i := range 20 {
				s[p%16] += float64(x[(o*4+m)*20+i])
				p++
			}
		}
		for w := 8; w > 0; w /= 2 {
			for l := range w {
				s[l] += s[l+w]
			}
		}
		want = append(want, float32(s[0]))
	}
	got := eval(t, 13, "ReduceSum", []ref.Tensor{f32(x, 3, 4, 20), i64([]int64{-1, 0}, 2)}, ox.Int("keepdims", 0))
	require.Equal(t, []int{4}, got.Shape)
	requireBits(t, want, got.F32)
	got = eval(t, 11, "ReduceMax", []ref.Tensor{f32([]float32{1, nan, -1, zero, zero, 0}, 3, 2)}, ox.Ints("axes", 1))
	require.Equal(t, []int{3, 1}, got.Shape)
	requireBits(t, []float32{nan, zero, 0}, got.F32)
	require.Equal(t, []int64{-1, 2}, eval(t, 11, "ReduceMean", []ref.Tensor{i64([]int64{-1, -2, 4, 1}, 2, 2)}, ox.Ints("axes", 1), ox.Int("keepdims", 0)).I64)
}

// TestA5_Softmax writes the rule out, and shows its limits: infinities and NaN make a row NaN.
func TestA5_Softmax(t *testing.T) {
	x := ox.Fill(3*19, 4)
	for i := range x {
		x[i] *= 20
	}
	var soft, log []float32
	for r := range 3 {
		row := x[r*19 : (r+1)*19]
		m := float64(row[0])
		for _, v := range row {
			m = max(m, float64(v))
		}
		var s [16]float64
		for p, v := range row {
			s[p%16] += fmath.E64(float64(v) - m)
		}
		for w := 8; w > 0; w /= 2 {
			for l := range w {
				s[l] += s[l+w]
			}
		}
		for _, v := range row {
			soft = append(soft, float32(fmath.E64(float64(v)-m)/s[0]))
			log = append(log, float32((float64(v)-m)-fmath.L64(s[0])))
		}
	}
	requireBits(t, soft, eval(t, 13, "Softmax", []ref.Tensor{f32(x, 3, 19)}).F32)
	requireBits(t, log, eval(t, 13, "LogSoftmax", []ref.Tensor{f32(x, 3, 19)}).F32)

	y := eval(t, 13, "Softmax", []ref.Tensor{f32([]float32{1, inf, 1, nan, -inf, -inf, -inf, 0}, 4, 2)})
	requireBits(t, []float32{nan, nan, nan, nan, nan, nan, 0, 1}, y.F32)

	// Before opset 13 everything from the axis on is one row; from 13 on one axis is.
	cube := []ref.Tensor{f32(make([]float32, 8), 2, 2, 2)}
	requireBits(t, []float32{.25, .25, .25, .25, .25, .25, .25, .25}, eval(t, 11, "Softmax", cube, ox.Int("axis", 1)).F32)
	requireBits(t, []float32{.5, .5, .5, .5, .5, .5, .5, .5}, eval(t, 13, "Softmax", cube, ox.Int("axis", 1)).F32)
}

// TestA6_BatchNormalization writes the rule out.
func TestA6_BatchNormalization(t *testing.T) {
	x, g, b, m, v := ox.Fill(2*3*5, 1), ox.Fill(3, 2), ox.Fill(3, 3), ox.Fill(3, 4), []float32{0.1, 2, 7}
	var want []float32
	for i, e := range x {
		c := i / 5 % 3
		eps := float32(1e-5)
		q := 1 / math.Sqrt(float64(v[c])+float64(eps))
		gq := float64(float64(g[c]) * q)
		s, shift := float32(gq), float32(float64(b[c])-float64(float64(m[c])*gq))
		want = append(want, float32(e*s)+shift)
	}
	got := eval(t, 13, "BatchNormalization", []ref.Tensor{f32(x, 2, 3, 5), f32(g, 3), f32(b, 3), f32(m, 3), f32(v, 3)})
	requireBits(t, want, got.F32)
}

// TestA7_FunctionsAreThoseOfFmath: the engine applies them unchanged.
func TestA7_FunctionsAreThoseOfFmath(t *testing.T) {
	x := append(ox.Fill(50, 1), 0, zero, inf, -inf, nan, 90, -110)
	for op, f := range map[string]func(float32) float32{
		"Exp": fmath.Exp, "Log": fmath.Log, "Sigmoid": fmath.Sigmoid, "Tanh": fmath.Tanh, "Erf": fmath.Erf, "Softplus": fmath.Softplus,
	} {
		var want []float32
		for _, v := range x {
			want = append(want, f(v))
		}
		requireBits(t, want, eval(t, 13, op, []ref.Tensor{f32(x, len(x))}).F32)
	}
}

func TestA8_ElementWise(t *testing.T) {
	x := f32([]float32{nan, zero, 0, -2, 3, -inf, inf, 0x1p-149}, 8)
	for name, c := range map[string]struct {
		op    string
		in    []ref.Tensor
		attrs []onnx.Attr
		want  []float32
	}{
		"relu":         {"Relu", []ref.Tensor{x}, nil, []float32{nan, 0, 0, 0, 3, 0, inf, 0x1p-149}},
		"leaky relu":   {"LeakyRelu", []ref.Tensor{x}, []onnx.Attr{ox.Float("alpha", 0.1)}, []float32{nan, zero, 0, -0.2, 3, -inf, inf, 0x1p-149}},
		"leaky relu 0": {"LeakyRelu", []ref.Tensor{f32([]float32{-100}, 1)}, nil, []float32{-1}},
		"neg":          {"Neg", []ref.Tensor{x}, nil, []float32{nan, 0, zero, 2, -3, inf, -inf, -0x1p-149}},
		"abs":          {"Abs", []ref.Tensor{x}, nil, []float32{nan, 0, 0, 2, 3, inf, inf, 0x1p-149}},
		"sqrt":         {"Sqrt", []ref.Tensor{f32([]float32{nan, zero, 0, -2, 3, inf, 0x1p-148}, 7)}, nil, []float32{nan, zero, 0, nan, root(3), inf, 0x1p-74}},
		"clip":         {"Clip", []ref.Tensor{x, f32([]float32{-1}), f32([]float32{0}, 1)}, nil, []float32{nan, zero, 0, -1, 0, -1, 0, 0}},
		"clip below":   {"Clip", []ref.Tensor{x, f32([]float32{0})}, nil, []float32{nan, 0, 0, 0, 3, 0, inf, 0x1p-149}},
		"clip above":   {"Clip", []ref.Tensor{x, {}, f32([]float32{1})}, nil, []float32{nan, zero, 0, -2, 1, -inf, 1, 0x1p-149}},
		"clip crossed": {"Clip", []ref.Tensor{x, f32([]float32{5}), f32([]float32{2})}, nil, []float32{nan, 2, 2, 2, 2, 2, 2, 2}},
		"div":          {"Div", []ref.Tensor{f32([]float32{1, 1, 0, -1}, 4), f32([]float32{3, 0, 0, inf}, 4)}, nil, []float32{0x1.555556p-2, inf, nan, zero}},
		"sub":          {"Sub", []ref.Tensor{f32([]float32{1, inf}, 2), f32([]float32{0x1p-25, inf}, 2)}, nil, []float32{1, nan}},
	} {
		t.Run(name, func(t *testing.T) {
			requireBits(t, c.want, eval(t, 13, c.op, c.in, c.attrs...).F32)
		})
	}
	y := eval(t, 7, "Clip", []ref.Tensor{x}, ox.Float("min", -1))
	requireBits(t, []float32{nan, zero, 0, -1, 3, -1, inf, 0x1p-149}, y.F32)
}

func root(x int64) float32 {
	r, _ := new(big.Float).SetPrec(200).Sqrt(big.NewFloat(float64(x))).Float32()
	return r
}

// TestA8_Broadcast compares every pair of shapes that fit with the definition.
func TestA8_Broadcast(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		rank := rapid.IntRange(0, 4).Draw(rt, "rank")
		out := make([]int, rank)
		shapes := [2][]int{}
		for d := range out {
			out[d] = rapid.IntRange(1, 4).Draw(rt, "d")
		}
		for s := range shapes {
			from := rapid.IntRange(0, rank).Draw(rt, "from")
			shapes[s] = []int{}
			for d := from; d < rank; d++ {
				n := out[d]
				if rapid.Bool().Draw(rt, "one") {
					n = 1
				}
				shapes[s] = append(shapes[s], n)
			}
		}
		full := make([]int, rank)
		for d := range full {
			full[d] = 1
			for _, s := range shapes {
				if at := d - rank + len(s); at >= 0 {
					full[d] = max(full[d], s[at])
				}
			}
		}
		for len(full) > max(len(shapes[0]), len(shapes[1])) {
			full = full[1:]
		}
		a, b := ox.Fill(size(shapes[0]), 1), ox.Fill(size(shapes[1]), 2)
		at := func(v []float32, shape []int, i int) float32 {
			pos, step := 0, 1
			for d := len(full) - 1; d >= 0; d-- {
				c := i % full[d]
				i /= full[d]
				if k := d - len(full) + len(shape); k >= 0 {
					if shape[k] > 1 {
						pos += c * step
					}
					step *= shape[k]
				}
			}
			return v[pos]
		}
		for op, f := range map[string]func(x, y float32) float32{
			"Add": func(x, y float32) float32 { return x + y }, "Sub": func(x, y float32) float32 { return x - y },
			"Mul": func(x, y float32) float32 { return x * y }, "Div": func(x, y float32) float32 { return x / y },
		} {
			want := make([]float32, size(full))
			for i := range want {
				want[i] = f(at(a, shapes[0], i), at(b, shapes[1], i))
			}
			got := eval(t, 13, op, []ref.Tensor{f32(a, shapes[0]...), f32(b, shapes[1]...)})
			require.Equal(rt, full, got.Shape)
			requireBits(rt, want, got.F32)
		}
	})
}

func TestA8_Pools(t *testing.T) {
	x := f32([]float32{-1, -2, -3, -4, nan, -6, zero, 0, -9}, 1, 1, 3, 3)
	pads := []onnx.Attr{ox.Ints("kernel_shape", 2, 2), ox.Ints("pads", 1, 1, 0, 0), ox.Ints("strides", 2, 2)}
	y := eval(t, 13, "MaxPool", []ref.Tensor{x}, pads...)
	requireBits(t, []float32{-1, -2, zero, nan}, y.F32) // -1, not the padding; NaN wins
	x.F32[4] = -5
	y = eval(t, 13, "AveragePool", []ref.Tensor{x}, pads...)
	requireBits(t, []float32{-1, -2.5, -2, -5}, y.F32)
	y = eval(t, 13, "AveragePool", []ref.Tensor{x}, append(pads, ox.Int("count_include_pad", 1))...)
	requireBits(t, []float32{-0.25, -1.25, -1, -5}, y.F32)
	// ceil_mode adds a window that hangs over the edge: its taps outside do not count.
	y = eval(t, 13, "AveragePool", []ref.Tensor{x}, ox.Ints("kernel_shape", 2, 2), ox.Ints("strides", 2, 2), ox.Int("ceil_mode", 1), ox.Int("count_include_pad", 1))
	requireBits(t, []float32{-3, -4.5, 0, -9}, y.F32)
	y = eval(t, 13, "MaxPool", []ref.Tensor{x}, ox.Ints("kernel_shape", 2, 2), ox.Ints("dilations", 2, 2))
	requireBits(t, []float32{zero}, y.F32)
	for _, pair := range [][]float32{{zero, 0}, {0, zero}} {
		y = eval(t, 13, "MaxPool", []ref.Tensor{f32(pair, 1, 1, 2)}, ox.Ints("kernel_shape", 2))
		requireBits(t, []float32{0}, y.F32)
	}
}

// TestA9_ArgMax: the lowest index among equals, both zeros equal, NaN above all.
func TestA9_ArgMax(t *testing.T) {
	x := f32([]float32{1, 3, 3, zero, 0, -1, nan, inf, nan}, 3, 3)
	require.Equal(t, []int64{1, 0, 0}, eval(t, 13, "ArgMax", []ref.Tensor{x}, ox.Int("axis", 1)).I64)
	last := eval(t, 13, "ArgMax", []ref.Tensor{x}, ox.Int("axis", -1), ox.Int("select_last_index", 1), ox.Int("keepdims", 0))
	require.Equal(t, []int{3}, last.Shape)
	require.Equal(t, []int64{2, 1, 2}, last.I64)
	require.Equal(t, []int64{2, 2, 2}, eval(t, 13, "ArgMax", []ref.Tensor{x}).I64)
	require.Equal(t, []int64{1}, eval(t, 13, "ArgMax", []ref.Tensor{i64([]int64{-5, 7, 7}, 3)}).I64)
}

// TestA10_NaNIsCanonicalAtOutputs, TestRun_SharedMemoryIsSafe shows it for inputs and constants that are outputs.
func TestA10_NaNIsCanonicalAtOutputs(t *testing.T) {
	y := eval(t, 13, "Neg", []ref.Tensor{f32([]float32{nan, zero}, 2)})
	require.Equal(t, uint32(0x7fc00000), math.Float32bits(y.F32[0]))
	require.Equal(t, uint32(0), math.Float32bits(y.F32[1]))
}

func TestA11_Integers(t *testing.T) {
	lo, hi := int64(math.MinInt64), int64(math.MaxInt64)
	for op, want := range map[string][]int64{
		"Add": {lo, hi, 5}, "Sub": {hi - 1, lo + 1, 9}, "Mul": {hi, lo, -14}, "Div": {hi, lo, -3},
	} {
		in := []ref.Tensor{i64([]int64{hi, lo, 7}, 3), i64([]int64{1, -1, -2}, 3)}
		require.Equal(t, want, run(t, 13, op, in, nil).I64, op)
		require.Equal(t, want, run(t, 13, op, in, map[int]bool{0: true, 1: true}).I64, "%s folded", op)
	}
	require.Equal(t, []int64{lo, 3}, eval(t, 13, "Neg", []ref.Tensor{i64([]int64{lo, -3}, 2)}).I64)
	require.Equal(t, []int64{lo, 3}, eval(t, 13, "Abs", []ref.Tensor{i64([]int64{lo, -3}, 2)}).I64)
	for _, consts := range []map[int]bool{nil, {0: true, 1: true}} {
		m, fed := single(13, "Div", []ref.Tensor{i64([]int64{1}, 1), i64([]int64{0}, 1)}, consts)
		p, err := ref.Compile(m, ref.Limits{})
		require.NoError(t, err)
		_, err = p.Run(t.Context(), fed)
		refused(t, err, onnx.RunArith)
	}
}

func TestA11_Cast(t *testing.T) {
	x := f32([]float32{1.9, -1.9, nan, inf, -inf, 0x1p63, -0x1p63, 0x1.fffffep62}, 8)
	require.Equal(t, []int64{1, -1, 0, math.MaxInt64, math.MinInt64, math.MaxInt64, math.MinInt64, 0x7fffff8000000000},
		eval(t, 13, "Cast", []ref.Tensor{x}, ox.Int("to", int64(onnx.Int64))).I64)
	y := eval(t, 13, "Cast", []ref.Tensor{i64([]int64{1<<24 + 1, 1<<24 + 3, math.MaxInt64, -7}, 4)}, ox.Int("to", int64(onnx.Float32)))
	requireBits(t, []float32{1 << 24, 1<<24 + 4, 0x1p63, -7}, y.F32)
}

// TestShapes moves data about without touching it.
func TestShapes(t *testing.T) {
	x := f32(ox.Fill(24, 1), 2, 3, 4)
	for name, c := range map[string]struct {
		opset int64
		op    string
		in    []ref.Tensor
		attrs []onnx.Attr
		shape []int
	}{
		"flatten":        {13, "Flatten", []ref.Tensor{x}, nil, []int{2, 12}},
		"flatten 0":      {13, "Flatten", []ref.Tensor{x}, []onnx.Attr{ox.Int("axis", 0)}, []int{1, 24}},
		"flatten -1":     {13, "Flatten", []ref.Tensor{x}, []onnx.Attr{ox.Int("axis", -1)}, []int{6, 4}},
		"flatten 3":      {13, "Flatten", []ref.Tensor{x}, []onnx.Attr{ox.Int("axis", 3)}, []int{24, 1}},
		"reshape":        {13, "Reshape", []ref.Tensor{x, i64([]int64{0, -1, 2}, 3)}, nil, []int{2, 6, 2}},
		"squeeze":        {13, "Squeeze", []ref.Tensor{f32(x.F32, 1, 24, 1), i64([]int64{-1}, 1)}, nil, []int{1, 24}},
		"squeeze all":    {11, "Squeeze", []ref.Tensor{f32(x.F32, 1, 24, 1)}, nil, []int{24}},
		"unsqueeze":      {13, "Unsqueeze", []ref.Tensor{x, i64([]int64{-1, 0}, 2)}, nil, []int{1, 2, 3, 4, 1}},
		"old unsqueeze":  {11, "Unsqueeze", []ref.Tensor{x}, []onnx.Attr{ox.Ints("axes", 1)}, []int{2, 1, 3, 4}},
		"identity":       {13, "Identity", []ref.Tensor{x}, nil, []int{2, 3, 4}},
		"dropout":        {7, "Dropout", []ref.Tensor{x}, []onnx.Attr{ox.Float("ratio", 0.9)}, []int{2, 3, 4}},
		"transpose none": {13, "Transpose", []ref.Tensor{x}, []onnx.Attr{ox.Ints("perm", 0, 1, 2)}, []int{2, 3, 4}},
	} {
		t.Run(name, func(t *testing.T) {
			y := eval(t, c.opset, c.op, c.in, c.attrs...)
			require.Equal(t, c.shape, y.Shape)
			requireBits(t, x.F32, y.F32)
		})
	}
	y := eval(t, 13, "Transpose", []ref.Tensor{i64([]int64{1, 2, 3, 4, 5, 6}, 2, 3)})
	require.Equal(t, []int{3, 2}, y.Shape)
	require.Equal(t, []int64{1, 4, 2, 5, 3, 6}, y.I64)
	y = eval(t, 13, "Concat", []ref.Tensor{f32([]float32{1, 2}, 2, 1), f32([]float32{3, 4, 5, 6}, 2, 2)}, ox.Int("axis", -1))
	require.Equal(t, []int{2, 3}, y.Shape)
	requireBits(t, []float32{1, 3, 4, 2, 5, 6}, y.F32)
	require.Equal(t, []int64{3, 4}, eval(t, 15, "Shape", []ref.Tensor{x}, ox.Int("start", -2)).I64)
}
