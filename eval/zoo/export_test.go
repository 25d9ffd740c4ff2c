package zoo_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/vet"
)

// export is what stands beside a model in testdata/export.
type export struct {
	Source  string              `json:"source"`
	Labels  []string            `json:"labels"`
	Inputs  map[string]expected `json:"inputs"`
	Outputs map[string]expected `json:"outputs"`
}

// tensor reads the recorded numbers.
func (e *expected) tensor(t *testing.T) ref.Tensor {
	var d onnx.DType
	require.NoError(t, d.UnmarshalText([]byte(e.Type)))
	x := ref.Tensor{DType: d, Shape: e.Dims}
	for _, w := range strings.Fields(e.Values) {
		switch d {
		case onnx.Int64:
			v, err := strconv.ParseInt(w, 10, 64)
			require.NoError(t, err)
			x.I64 = append(x.I64, v)
		default:
			v, err := strconv.ParseFloat(w, 32)
			require.NoError(t, err)
			x.F32 = append(x.F32, float32(v))
		}
	}
	return x
}

// TestE5_ExportDigests runs models as scikit-learn's and PyTorch's exporters write them, through vetting and in batches with a short last
// one; the outputs are near those of the library that trained them, and their bits are fixed.
func TestE5_ExportDigests(t *testing.T) {
	files, err := filepath.Glob("testdata/export/*.onnx")
	require.NoError(t, err)
	require.Len(t, files, 28)
	golden := sha256.New()
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".onnx")
		t.Run(name, func(t *testing.T) {
			model, err := os.ReadFile(file)
			require.NoError(t, err)
			text, err := os.ReadFile(strings.TrimSuffix(file, ".onnx") + ".json")
			require.NoError(t, err)
			var e export
			require.NoError(t, json.Unmarshal(text, &e))
			require.Len(t, e.Inputs, 1)
			spec := vet.Spec{Labels: e.Labels, Batch: 4}
			var x ref.Tensor
			for k, v := range e.Inputs {
				x = v.tensor(t)
				in := vet.Input{Name: k, DType: x.DType, Shape: []int64{0}}
				for _, d := range x.Shape[1:] {
					in.Shape = append(in.Shape, int64(d))
				}
				spec.Inputs, spec.Rows = []vet.Input{in}, uint64(x.Shape[0])
			}
			r, err := vet.Vet(model, spec)
			require.NoError(t, err)
			require.False(t, r.Stepwise)
			p, err := ref.Compile(r.Model, ref.Limits{MACs: r.TotalMACs, Elements: r.TotalElements})
			require.NoError(t, err)
			all := map[string]*ref.Tensor{}
			for lo := 0; lo < x.Shape[0]; lo += 4 {
				out, err := p.Run(context.Background(), []ref.Tensor{rowsOf(&x, lo, min(lo+4, x.Shape[0]))})
				require.NoError(t, err)
				for i, o := range p.Outputs() {
					all[o] = join(all[o], &out[i])
				}
			}
			require.Len(t, all, len(e.Outputs))
			for _, o := range p.Outputs() {
				want := e.Outputs[o]
				_, err := want.near(all[o])
				require.NoError(t, err, o)
				golden.Write(all[o].ToONNX().Raw)
			}
		})
	}
	got := hex.EncodeToString(golden.Sum(nil))
	t.Logf("digest exports %s", got)
	require.Equal(t, "45cfe216ed96e1f11a02027128443e3224faf21c6334e123ce8951a7545289c3", got)
}

// rowsOf cuts rows lo to hi out of a tensor.
func rowsOf(x *ref.Tensor, lo, hi int) ref.Tensor {
	n := 1
	for _, d := range x.Shape[1:] {
		n *= d
	}
	out := ref.Tensor{DType: x.DType, Shape: append([]int{hi - lo}, x.Shape[1:]...)}
	if x.DType == onnx.Int64 {
		out.I64 = x.I64[lo*n : hi*n]
	} else {
		out.F32 = x.F32[lo*n : hi*n]
	}
	return out
}

func join(a, b *ref.Tensor) *ref.Tensor {
	if a == nil {
		a = &ref.Tensor{DType: b.DType, Shape: append([]int{0}, b.Shape[1:]...)}
	}
	a.Shape[0] += b.Shape[0]
	a.F32, a.I64 = append(a.F32, b.F32...), append(a.I64, b.I64...)
	return a
}
