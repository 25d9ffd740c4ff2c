package ref_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/ref/kern"
)

// everyway runs a model with every set of kernels and several numbers of threads and requires the same bits.
func everyway(t require.TestingT, m *onnx.Model, in []ref.Tensor) []ref.Tensor {
	var want []ref.Tensor
	for _, set := range kern.Available() {
		for _, threads := range []int{1, 2, 3} {
			p, err := ref.CompileFor(m, ref.Limits{}, ref.Options{Threads: threads, Kernels: set.String()})
			require.NoError(t, err)
			var got []ref.Tensor
			for range 2 { // the second batch meets used memory
				got, err = p.Run(context.Background(), in)
				require.NoError(t, err)
			}
			if want == nil {
				want = got
				continue
			}
			for i := range want {
				requireSame(t, want[i], got[i])
			}
		}
	}
	return want
}

// network is a convolution with bias, BatchNormalization and Relu, a grouped one, pooling, and a classifier as exporters spell it.
func network(channels, size, outputs int64) *onnx.Model {
	wide := 2 * channels
	weights := func(name string, seed uint32, dims ...int64) onnx.Tensor {
		n := int64(1)
		for _, d := range dims {
			n *= d
		}
		return onnx.NewFloat32(name, dims, ox.Fill(int(n), seed))
	}
	positive := ox.Fill(int(wide), 9)
	for i, v := range positive {
		positive[i] = v*v + 0.1
	}
	features := wide * ((size + 1) / 2) * ((size + 1) / 2)
	return ox.Model(13, onnx.Graph{
		Name:   "network",
		Inputs: []onnx.ValueInfo{ox.Value("x", onnx.Float32, ox.Batch, channels, size, size)},
		Nodes: []onnx.Node{
			ox.Node("Conv", []string{"x", "w1", "b1"}, "c1", ox.Ints("pads", 1, 1, 1, 1)),
			ox.Node("BatchNormalization", []string{"c1", "g", "be", "mu", "va"}, "n1"),
			ox.Node("Relu", []string{"n1"}, "r1"),
			ox.Node("Conv", []string{"r1", "w2"}, "c2", ox.Ints("pads", 1, 1, 1, 1), ox.Ints("strides", 2, 2), ox.Int("group", channels)),
			ox.Node("BatchNormalization", []string{"c2", "g", "be", "mu", "va"}, "n2"),
			ox.Node("Conv", []string{"n2", "w3", "b1"}, "c3"),
			ox.Node("Add", []string{"c3", "n2"}, "a"),
			ox.Node("Relu", []string{"a"}, "r"),
			ox.Node("Flatten", []string{"r"}, "f"),
			ox.Node("MatMul", []string{"f", "m1"}, "h1"),
			ox.Node("Add", []string{"mb", "h1"}, "h2"),
			ox.Node("Relu", []string{"h2"}, "h3"),
			ox.Node("Gemm", []string{"h3", "m2", "gb"}, "y", ox.Int("transB", 1)),
			ox.Node("Softmax", []string{"y"}, "p"),
		},
		Initializers: []onnx.Tensor{
			weights("w1", 1, wide, channels, 3, 3), weights("b1", 2, wide), weights("w2", 3, wide, 2, 3, 3), weights("w3", 4, wide, wide, 1, 1),
			weights("g", 5, wide), weights("be", 6, wide), weights("mu", 7, wide), onnx.NewFloat32("va", []int64{wide}, positive),
			weights("m1", 10, features, 21), weights("mb", 11, 21), weights("m2", 12, outputs, 21), weights("gb", 13, outputs),
		},
		Outputs: []onnx.ValueInfo{ox.Value("p", onnx.Float32, ox.Batch, outputs), ox.Value("n2", onnx.Float32, ox.Batch, wide, (size+1)/2, (size+1)/2)},
	})
}

// TestA13_SetsAndThreadsGiveTheSameBits runs whole networks; the larger one is cut among threads in every way there is.
func TestA13_SetsAndThreadsGiveTheSameBits(t *testing.T) {
	for _, c := range []struct{ batch, channels, size int }{{1, 3, 9}, {3, 5, 14}, {1, 24, 30}, {9, 16, 20}} {
		t.Run(fmt.Sprint(c), func(t *testing.T) {
			x := ox.Fill(c.batch*c.channels*c.size*c.size, 77)
			out := everyway(t, network(int64(c.channels), int64(c.size), 10), []ref.Tensor{f32(x, c.batch, c.channels, c.size, c.size)})
			t.Logf("digest network %v %s", c, digest(out[0].F32))
		})
	}
}

// TestA13_FusedLoopsKeepEachRounding compares the network with itself, every inner value being an output, which forbids to fuse.
func TestA13_FusedLoopsKeepEachRounding(t *testing.T) {
	m := network(4, 11, 7)
	x := []ref.Tensor{f32(ox.Fill(2*4*11*11, 5), 2, 4, 11, 11)}
	want := everyway(t, m, x)
	apart := network(4, 11, 7)
	for _, n := range apart.Graph.Nodes {
		apart.Graph.Outputs = append(apart.Graph.Outputs, onnx.ValueInfo{Name: n.Outputs[0]})
	}
	got := everyway(t, apart, x)
	for i := range want {
		requireSame(t, want[i], got[i])
	}
}

// TestA13_ProductsOfAnyShape draws stacks of matrices large enough for several threads.
func TestA13_ProductsOfAnyShape(t *testing.T) {
	for seed := range uint64(20) {
		rng := rand.New(rand.NewPCG(seed, 2))
		stack, m, k, n := rng.IntN(4)+1, rng.IntN(30)+1, rng.IntN(200)+1, rng.IntN(200)+1
		a, b := f32(ox.Fill(stack*m*k, 1), stack, m, k), f32(ox.Fill(stack*k*n, 2), stack, k, n)
		if rng.IntN(2) == 0 {
			b = f32(b.F32[:k*n], k, n)
		}
		model, fed := single(13, "MatMul", []ref.Tensor{a, b}, nil)
		everyway(t, model, fed)
	}
}

// TestSteadyStateAllocatesNothing: with one thread, once the shapes are known, a batch takes no memory.
func TestSteadyStateAllocatesNothing(t *testing.T) {
	for _, set := range kern.Available() {
		for name, c := range map[string]struct {
			m  *onnx.Model
			in ref.Tensor
		}{
			"mlp": {ox.MLP(20, 33, 10), f32(ox.Fill(16*20, 1), 16, 20)},
			"cnn": {network(3, 12, 10), f32(ox.Fill(4*3*144, 1), 4, 3, 12, 12)},
		} {
			t.Run(set.String()+" "+name, func(t *testing.T) {
				p, err := ref.CompileFor(c.m, ref.Limits{}, ref.Options{Kernels: set.String()})
				require.NoError(t, err)
				in := []ref.Tensor{c.in}
				ctx := t.Context()
				require.Zero(t, testing.AllocsPerRun(5, func() {
					if _, err := p.Run(ctx, in); err != nil {
						t.Error(err)
					}
				}))
			})
		}
	}
}

func TestUnknownKernels(t *testing.T) {
	_, err := ref.CompileFor(ox.MLP(2, 2, 2), ref.Limits{}, ref.Options{Kernels: "mmx"})
	require.ErrorIs(t, err, kern.ErrSet)
	require.ErrorContains(t, err, `"mmx": want generic`)
}
