package ref_test

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

var (
	inf  = float32(math.Inf(1))
	nan  = float32(math.NaN())
	zero = float32(math.Copysign(0, -1))
)

func f32(v []float32, shape ...int) ref.Tensor {
	return ref.Tensor{DType: onnx.Float32, Shape: shape, F32: v}
}

func i64(v []int64, shape ...int) ref.Tensor {
	return ref.Tensor{DType: onnx.Int64, Shape: shape, I64: v}
}

// single builds a graph of one node with inputs named a, b, c ... of which those in consts are initializers.
func single(opset int64, op string, in []ref.Tensor, consts map[int]bool, attrs ...onnx.Attr) (*onnx.Model, []ref.Tensor) {
	g := onnx.Graph{Name: "one"}
	var names []string
	var fed []ref.Tensor
	for i, t := range in {
		name := string(rune('a' + i))
		if t.DType == onnx.Undefined {
			names = append(names, "")
			continue
		}
		names = append(names, name)
		dims := []int64{}
		for _, d := range t.Shape {
			dims = append(dims, int64(d))
		}
		switch {
		case consts[i]:
			c := *t.ToONNX()
			c.Name = name
			g.Initializers = append(g.Initializers, c)
		default:
			g.Inputs = append(g.Inputs, ox.Value(name, t.DType, dims...))
			fed = append(fed, t)
		}
	}
	g.Nodes = []onnx.Node{ox.Node(op, names, "y", attrs...)}
	g.Outputs = []onnx.ValueInfo{{Name: "y"}}
	return ox.Model(opset, g), fed
}

// eval runs one node, once with every input fed and once with all but the first as constants, and requires the same bits.
func eval(t *testing.T, opset int64, op string, in []ref.Tensor, attrs ...onnx.Attr) ref.Tensor {
	t.Helper()
	consts := map[int]bool{}
	for i := 1; i < len(in); i++ {
		consts[i] = true
	}
	fixed := run(t, opset, op, in, consts, attrs...)
	ints := map[int]bool{}
	for i, v := range in {
		if i > 0 && v.DType == onnx.Int64 {
			ints[i] = true
		}
	}
	requireSame(t, fixed, run(t, opset, op, in, ints, attrs...))
	return fixed
}

func run(t *testing.T, opset int64, op string, in []ref.Tensor, consts map[int]bool, attrs ...onnx.Attr) ref.Tensor {
	t.Helper()
	m, fed := single(opset, op, in, consts, attrs...)
	p, err := ref.Compile(m, ref.Limits{})
	require.NoError(t, err)
	out, err := p.Run(t.Context(), fed)
	require.NoError(t, err)
	return out[0]
}

func requireSame(t require.TestingT, want, got ref.Tensor) {
	require.Equal(t, want.DType, got.DType)
	require.Equal(t, append([]int{}, want.Shape...), append([]int{}, got.Shape...))
	require.Equal(t, want.AppendBytes(nil), got.AppendBytes(nil), "want %v, got %v", want, got)
}

func requireBits(t require.TestingT, want, got []float32) {
	require.Len(t, got, len(want))
	for i := range want {
		w, g := math.Float32bits(want[i]), math.Float32bits(got[i])
		if want[i] != want[i] {
			w = 0x7fc00000
		}
		require.Equal(t, w, g, "element %d: want %v, got %v", i, want[i], got[i])
	}
}

func digest(v []float32) string {
	h := sha256.New()
	for _, x := range v {
		_ = binary.Write(h, binary.LittleEndian, math.Float32bits(x))
	}
	return hex.EncodeToString(h.Sum(nil))
}

// TestGolden fixes the bits of whole models on every CPU.
func TestGolden(t *testing.T) {
	mlp := ox.MLP(20, 33, 10)
	cnn := ox.Model(13, onnx.Graph{
		Inputs: []onnx.ValueInfo{ox.Value("x", onnx.Float32, ox.Batch, 1, 9, 7)},
		Nodes: []onnx.Node{
			ox.Node("Conv", []string{"x", "w", "b"}, "c", ox.Ints("pads", 1, 1, 1, 1), ox.Ints("strides", 2, 1)),
			ox.Node("BatchNormalization", []string{"c", "b", "b", "b", "v"}, "n"),
			ox.Node("Sigmoid", []string{"n"}, "s"),
			ox.Node("MaxPool", []string{"s"}, "p", ox.Ints("kernel_shape", 2, 2)),
			ox.Node("Flatten", []string{"p"}, "f"),
			ox.Node("MatMul", []string{"f", "m"}, "l"),
			ox.Node("Softmax", []string{"l"}, "y"),
		},
		Initializers: []onnx.Tensor{
			onnx.NewFloat32("w", []int64{3, 1, 3, 3}, ox.Fill(27, 9)), onnx.NewFloat32("b", []int64{3}, ox.Fill(3, 8)),
			onnx.NewFloat32("v", []int64{3}, []float32{0.5, 1.25, 3}), onnx.NewFloat32("m", []int64{72, 4}, ox.Fill(288, 7)),
		},
		Outputs: []onnx.ValueInfo{ox.Value("y", onnx.Float32, ox.Batch, 4)},
	})
	for name, c := range map[string]struct {
		m     *onnx.Model
		shape []int
		want  string
	}{
		"mlp": {mlp, []int{5, 20}, "727674f8631af2a0fda0d71903cfcece08e20b5362db7ecc356f4bfc82ffcb50"},
		"cnn": {cnn, []int{5, 1, 9, 7}, "9f0e577d8d379314e5e68eaab7b8bc53a458e08ffd4f38df4e5a92b2ee534877"},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := ref.Compile(c.m, ref.Limits{})
			require.NoError(t, err)
			n := 1
			for _, d := range c.shape {
				n *= d
			}
			x := ox.Fill(n, 5)
			out, err := p.Run(t.Context(), []ref.Tensor{f32(x, c.shape...)})
			require.NoError(t, err)
			require.Equal(t, c.want, digest(out[0].F32))

			// A13: a row has the same bits in any batch.
			whole := append([]float32(nil), out[0].F32...)
			row, width := n/5, len(whole)/5
			for _, cut := range []int{1, 2, 4} {
				shape := append([]int{cut}, c.shape[1:]...)
				out, err := p.Run(t.Context(), []ref.Tensor{f32(x[row:(1+cut)*row], shape...)})
				require.NoError(t, err)
				requireBits(t, whole[width:(1+cut)*width], out[0].F32)
			}
		})
	}
}

// TestRun_KeepsNothingBetweenBatches runs two shapes in turns, as a short last batch does, and expects neither stale values nor
// allocations.
func TestRun_KeepsNothingBetweenBatches(t *testing.T) {
	p, err := ref.Compile(ox.MLP(20, 33, 10), ref.Limits{})
	require.NoError(t, err)
	long, short := f32(ox.Fill(8*20, 1), 8, 20), f32(ox.Fill(3*20, 2), 3, 20)
	once := func(in ref.Tensor) []float32 {
		out, err := p.Run(context.Background(), []ref.Tensor{in})
		require.NoError(t, err)
		return append([]float32(nil), out[0].F32...)
	}
	a, b := once(long), once(short)
	for range 3 {
		requireBits(t, a, once(long))
		requireBits(t, b, once(short))
	}
	in := []ref.Tensor{long}
	require.Zero(t, testing.AllocsPerRun(5, func() {
		if _, err := p.Run(context.Background(), in); err != nil {
			panic(err)
		}
	}))
}

func TestRun_MeterAndLimits(t *testing.T) {
	const macs, elements = 4 * (20*33 + 33*10), 4 * (33 + 33 + 10)
	p, err := ref.Compile(ox.MLP(20, 33, 10), ref.Limits{MACs: 2 * macs, Elements: 2 * elements})
	require.NoError(t, err)
	in := []ref.Tensor{f32(ox.Fill(80, 1), 4, 20)}
	for range 2 {
		_, err = p.Run(t.Context(), in)
		require.NoError(t, err)
	}
	require.Equal(t, ref.Meter{MACs: 2 * macs, Elements: 2 * elements}, p.Meter())
	_, err = p.Run(t.Context(), in)
	refused(t, err, onnx.RunBudget)
	require.Equal(t, ref.Meter{MACs: 2 * macs, Elements: 2 * elements}, p.Meter())
}

func TestRun_RefusesWrongInputs(t *testing.T) {
	p, err := ref.Compile(ox.MLP(20, 33, 10), ref.Limits{})
	require.NoError(t, err)
	require.Equal(t, []string{"x"}, p.Inputs())
	require.Equal(t, []string{"y"}, p.Outputs())
	for name, c := range map[string]struct {
		in   []ref.Tensor
		want onnx.Reason
	}{
		"none":       {nil, onnx.RunShape},
		"short data": {[]ref.Tensor{f32(make([]float32, 19), 1, 20)}, onnx.RunShape},
		"wide rows":  {[]ref.Tensor{f32(make([]float32, 21), 1, 21)}, onnx.VetShape},
		"integers":   {[]ref.Tensor{i64(make([]int64, 20), 1, 20)}, onnx.VetOp},
	} {
		_, err := p.Run(t.Context(), c.in)
		t.Run(name, func(t *testing.T) { refused(t, err, c.want) })
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = p.Run(ctx, []ref.Tensor{f32(make([]float32, 20), 1, 20)})
	require.ErrorIs(t, err, context.Canceled)
}

func refused(t *testing.T, err error, want onnx.Reason) {
	t.Helper()
	var r *onnx.Refusal
	require.ErrorAs(t, err, &r)
	require.Equal(t, want, r.Reason, err)
}

// TestRun_SharedMemoryIsSafe builds graphs whose values could overwrite each other if lifetimes were wrong: a value used again
// after its neighbour was computed in place, an input that is an output, a view that outlives its origin, a constant as an output.
func TestRun_SharedMemoryIsSafe(t *testing.T) {
	m := ox.Model(13, onnx.Graph{
		Inputs: []onnx.ValueInfo{ox.Value("x", onnx.Float32, ox.Batch, 2)},
		Nodes: []onnx.Node{
			ox.Node("Relu", []string{"x"}, "r"),
			ox.Node("Neg", []string{"r"}, "n"), // r lives on
			ox.Node("Add", []string{"r", "n"}, "zero"),
			ox.Node("Reshape", []string{"n", "flat"}, "view"),
			ox.Node("Abs", []string{"n"}, "abs"), // the view still needs n
			ox.Node("Mul", []string{"abs", "abs"}, "square"),
			ox.Node("Identity", []string{"x"}, "same"),
			ox.Node("Sub", []string{"x", "square"}, "diff"),
			ox.Node("Exp", []string{"diff"}, "unused"),
			ox.Node("Constant", nil, "const", ox.Float("value_float", nan)),
		},
		Initializers: []onnx.Tensor{onnx.NewInt64("flat", []int64{1}, []int64{-1})},
		Outputs: []onnx.ValueInfo{
			{Name: "zero"}, {Name: "view"}, {Name: "square"}, {Name: "same"}, {Name: "diff"}, {Name: "const"}, {Name: "x"}, {Name: "view"},
		},
	})
	p, err := ref.Compile(m, ref.Limits{})
	require.NoError(t, err)
	x := []float32{1, -2, 3, nan}
	bits := math.Float32frombits(0xffc00001) // a NaN of another sign and payload
	x[3] = bits
	for range 2 {
		out, err := p.Run(t.Context(), []ref.Tensor{f32(x, 2, 2)})
		require.NoError(t, err)
		requireBits(t, []float32{0, 0, 0, nan}, out[0].F32)
		requireBits(t, []float32{-1, zero, -3, nan}, out[1].F32)
		requireBits(t, []float32{1, 0, 9, nan}, out[2].F32)
		requireBits(t, []float32{1, -2, 3, nan}, out[3].F32)
		requireBits(t, []float32{0, -2, -6, nan}, out[4].F32)
		requireBits(t, []float32{nan}, out[5].F32)
		requireBits(t, []float32{1, -2, 3, nan}, out[6].F32)
		requireBits(t, []float32{-1, zero, -3, nan}, out[7].F32)
		require.Equal(t, uint32(0xffc00001), math.Float32bits(x[3]), "the caller's data is not modified")
	}
}

// BenchmarkMLP measures rows per second of an MLP 784-128-10 at batch 1000, and the naive loops in the same run.
func BenchmarkMLP(b *testing.B) {
	const batch, in, hidden, out = 1000, 784, 128, 10
	x := ox.Fill(batch*in, 1)
	rows := func(b *testing.B) { b.ReportMetric(float64(batch*b.N)/b.Elapsed().Seconds(), "rows/s") }
	b.Run("engine", func(b *testing.B) {
		p, err := ref.Compile(ox.MLP(in, hidden, out), ref.Limits{})
		require.NoError(b, err)
		fed := []ref.Tensor{f32(x, batch, in)}
		b.ReportAllocs()
		for b.Loop() {
			_, err = p.Run(context.Background(), fed)
			require.NoError(b, err)
		}
		rows(b)
	})
	b.Run("naive", func(b *testing.B) {
		w1, b1, w2, b2 := ox.Fill(in*hidden, 1), ox.Fill(hidden, 2), ox.Fill(hidden*out, 3), ox.Fill(out, 4)
		h, y := make([]float32, batch*hidden), make([]float32, batch*out)
		for b.Loop() {
			layer(h, x, w1, b1, batch, in, hidden)
			for i, v := range h {
				h[i] = max(v, 0)
			}
			layer(y, h, w2, b2, batch, hidden, out)
		}
		rows(b)
	})
}

func layer(c, a, w, bias []float32, m, k, n int) {
	for i := range m {
		for j := range n {
			var acc float32
			for p := range k {
				acc += float32(a[i*k+p] * w[p*n+j])
			}
			c[i*n+j] = acc + bias[j]
		}
	}
}
