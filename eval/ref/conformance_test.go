package ref_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
)

// TestConformance runs the cases of the ONNX suite (Debian's libonnx-testdata) that need only supported operators, element types
// and opsets. The suite is found by ARENAD_ONNX_TESTDATA, the folder that holds data/.
func TestConformance(t *testing.T) {
	root := os.Getenv("ARENAD_ONNX_TESTDATA")
	if root == "" {
		t.Skip("the ONNX suite is not there: set ARENAD_ONNX_TESTDATA to the folder that holds data/")
	}
	cases, err := filepath.Glob(filepath.Join(root, "data", "*", "*", "model.onnx"))
	require.NoError(t, err)
	require.NotEmpty(t, cases)
	passed, refused := 0, map[onnx.Reason]int{}
	for _, file := range cases {
		err := conform(filepath.Dir(file))
		if r, ok := errors.AsType[*onnx.Refusal](err); ok {
			refused[r.Reason]++
			t.Logf("%s: %v", filepath.Base(filepath.Dir(file)), err)
			continue
		}
		require.NoError(t, err, file)
		passed++
	}
	t.Logf("%d cases: %d passed, refused: %v", len(cases), passed, refused)
	require.Greater(t, passed, 200)
}

func conform(dir string) error {
	data, err := os.ReadFile(filepath.Join(dir, "model.onnx"))
	if err != nil {
		return err
	}
	m, err := onnx.Parse(data)
	if err != nil {
		return err
	}
	if again, err := onnx.Parse(m.Marshal()); err != nil || again.Opset() != m.Opset() {
		return fmt.Errorf("written and read again: %w", err)
	}
	in, err := tensors(dir, "input")
	if err != nil {
		return err
	}
	// Shapes and axes come as inputs in the suite and as constants in models: make them constants.
	var fed []ref.Tensor
	for i := range in {
		if i < len(m.Graph.Inputs) && i > 0 && in[i].DType == onnx.Int64 {
			dims := []int64{}
			for _, d := range in[i].Shape {
				dims = append(dims, int64(d))
			}
			m.Graph.Initializers = append(m.Graph.Initializers, onnx.NewInt64(m.Graph.Inputs[i].Name, dims, in[i].I64))
			continue
		}
		fed = append(fed, in[i])
	}
	in = fed
	p, err := ref.Compile(m, ref.Limits{})
	if err != nil {
		return err
	}
	in = in[:min(len(in), len(p.Inputs()))]
	out, err := p.Run(context.Background(), in)
	if err != nil {
		return err
	}
	want, err := tensors(dir, "output")
	if err != nil {
		return err
	}
	for i := range want {
		if err := near(want[i], out[i]); err != nil {
			return fmt.Errorf("output %d: %w", i, err)
		}
	}
	return nil
}

func near(want, got ref.Tensor) error {
	if !slices.Equal(want.Shape, got.Shape) || want.DType != got.DType || !slices.Equal(want.I64, got.I64) {
		return fmt.Errorf("want %v, got %v", want, got)
	}
	for i, w := range want.F32 {
		g := got.F32[i]
		if w == g || w != w && g != g {
			continue
		}
		if !(math.Abs(float64(w-g)) <= 1e-5+1e-3*math.Abs(float64(w))) {
			return fmt.Errorf("element %d: want %v, got %v", i, w, g)
		}
	}
	return nil
}

// tensors reads the numbered files of one kind. A file is a bare TensorProto; wrapped as the initializer of an empty graph it is a model.
func tensors(dir, kind string) ([]ref.Tensor, error) {
	var list []ref.Tensor
	for i := 0; ; i++ {
		data, err := os.ReadFile(filepath.Join(dir, "test_data_set_0", fmt.Sprintf("%s_%d.pb", kind, i)))
		if errors.Is(err, os.ErrNotExist) {
			return list, nil
		}
		if err != nil {
			return nil, err
		}
		graph := protowire.AppendBytes(protowire.AppendTag(nil, 5, protowire.BytesType), data)
		m, err := onnx.Parse(protowire.AppendBytes(protowire.AppendTag(nil, 7, protowire.BytesType), graph))
		if err != nil {
			return nil, err
		}
		t := m.Graph.Initializers[0]
		out := ref.Tensor{DType: t.DType, F32: t.Float32s(), Shape: []int{}}
		if t.DType == onnx.Int64 {
			out.I64 = t.Int64s()
		}
		for _, d := range t.Dims {
			out.Shape = append(out.Shape, int(d))
		}
		list = append(list, out)
	}
}
