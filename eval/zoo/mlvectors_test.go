package zoo_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
)

// wireTensor is a tensor as scripts/ort/run.mjs reads and writes it.
type wireTensor struct {
	Name string `json:"name"`
	Type string `json:"type"`
	Dims []int  `json:"dims"`
	Data []byte `json:"data"`
}

// expected is a recorded output: its numbers as text, so that a person can read the file.
type expected struct {
	Type   string `json:"type"`
	Dims   []int  `json:"dims"`
	Values string `json:"values"`
}

func toWire(name string, t *ref.Tensor) wireTensor {
	o := t.ToONNX()
	return wireTensor{name, o.DType.String(), append([]int{}, t.Shape...), o.Raw}
}

func (w *wireTensor) tensor(t *testing.T) ref.Tensor {
	var d onnx.DType
	require.NoError(t, d.UnmarshalText([]byte(w.Type)))
	o := onnx.Tensor{DType: d, Raw: w.Data}
	for _, n := range w.Dims {
		o.Dims = append(o.Dims, int64(n))
	}
	out, ok := ref.FromONNX(&o)
	require.True(t, ok)
	return out
}

func show(t *ref.Tensor) expected {
	var words []string
	for _, v := range t.F32 {
		words = append(words, strconv.FormatFloat(float64(v), 'g', -1, 32))
	}
	for _, v := range t.F64 {
		words = append(words, strconv.FormatFloat(v, 'g', -1, 64))
	}
	for _, v := range t.I64 {
		words = append(words, strconv.FormatInt(v, 10))
	}
	for _, v := range t.I32 {
		words = append(words, strconv.FormatInt(int64(v), 10))
	}
	return expected{t.DType.String(), append([]int{}, t.Shape...), strings.Join(words, " ")}
}

// near compares an output with what was recorded: |d| <= 1e-5 + 1e-4|y| for floats, equality for integers. It returns the largest
// difference. Source: docs/eval.md 6.
func (e *expected) near(got *ref.Tensor) (worst float64, err error) {
	if e.Type != got.DType.String() || !slices.Equal(e.Dims, got.Shape) {
		return 0, fmt.Errorf("want %s %v, got %s %v", e.Type, e.Dims, got.DType, got.Shape)
	}
	have, want := strings.Fields(show(got).Values), strings.Fields(e.Values)
	if len(have) != len(want) {
		return 0, fmt.Errorf("want %d elements, got %d", len(want), len(have))
	}
	for i, w := range want {
		a, err := strconv.ParseFloat(w, 64)
		if err != nil {
			return 0, err
		}
		b, err := strconv.ParseFloat(have[i], 64)
		if err != nil {
			return 0, err
		}
		if a == b || a != a && b != b {
			continue
		}
		d := math.Abs(a - b)
		if exact := e.Type[0] == 'i'; exact || !(d <= 1e-5+1e-4*math.Abs(a)) {
			return 0, fmt.Errorf("element %d: want %s, got %s", i, w, have[i])
		}
		worst = max(worst, d)
	}
	return worst, nil
}

// runtime runs models with ONNX Runtime: the input files are written into a folder, the outputs read from there.
type job struct {
	model   *onnx.Model
	inputs  []wireTensor
	outputs []string
}

type answer struct {
	Error   string       `json:"error"`
	MS      float64      `json:"ms"`
	Outputs []wireTensor `json:"outputs"`
}

func onnxruntime(t *testing.T, jobs map[string]job) map[string]answer {
	dir := t.TempDir()
	files := map[string]string{}
	for name, j := range jobs {
		file := fmt.Sprintf("%04d", len(files))
		files[name] = filepath.Join(dir, file)
		require.NoError(t, os.WriteFile(filepath.Join(dir, file+".onnx"), j.model.Marshal(), 0o600))
		text, err := json.Marshal(map[string]any{"model": file + ".onnx", "inputs": j.inputs, "outputs": j.outputs})
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, file+".json"), text, 0o600))
	}
	cmd := exec.CommandContext(t.Context(), "../../scripts/onnxruntime", dir)
	log, err := cmd.CombinedOutput()
	require.NoError(t, err, string(log))
	out := map[string]answer{}
	for name, file := range files {
		text, err := os.ReadFile(file + ".out")
		require.NoError(t, err)
		var a answer
		require.NoError(t, json.Unmarshal(text, &a), name)
		out[name] = a
	}
	return out
}

const mlVectors = "testdata/ml.json"

// TestA12_RecordMLVectors runs every case with ONNX Runtime and records what it gives: make ml-vectors.
func TestA12_RecordMLVectors(t *testing.T) {
	if os.Getenv("ARENAD_ORT_RECORD") == "" {
		t.Skip("not asked for: make ml-vectors records what ONNX Runtime gives")
	}
	jobs := map[string]job{}
	for _, c := range mlCases() {
		j := job{model: c.model()}
		for i := range c.inputs {
			j.inputs = append(j.inputs, toWire(fmt.Sprintf("x%d", i), &c.inputs[i]))
		}
		for i, d := range c.outputs {
			if d == onnx.Undefined {
				continue
			}
			j.outputs = append(j.outputs, fmt.Sprintf("y%d", i))
		}
		jobs[c.name] = j
	}
	record := map[string][]expected{}
	for name, a := range onnxruntime(t, jobs) {
		if a.Error != "" {
			t.Errorf("%s: %s", name, a.Error)
			continue
		}
		for i := range a.Outputs {
			out := a.Outputs[i].tensor(t)
			record[name] = append(record[name], show(&out))
		}
	}
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetIndent("", " ")
	require.NoError(t, e.Encode(record))
	require.NoError(t, os.MkdirAll("testdata", 0o755))
	require.NoError(t, os.WriteFile(mlVectors, text.Bytes(), 0o600))
}

// TestA12_MLVectors: every operator of classical models agrees with ONNX Runtime, whose outputs are recorded.
func TestA12_MLVectors(t *testing.T) {
	text, err := os.ReadFile(mlVectors)
	require.NoError(t, err)
	var record map[string][]expected
	require.NoError(t, json.Unmarshal(text, &record))
	all := mlCases()
	ops, err := count(all)
	require.NoError(t, err)
	require.Len(t, ops, 14)
	for op, n := range ops {
		require.GreaterOrEqual(t, n, 8, op)
	}
	require.Len(t, record, len(all))
	for _, c := range all {
		t.Run(c.name, func(t *testing.T) {
			p, err := ref.Compile(c.model(), ref.Limits{})
			require.NoError(t, err)
			out, err := p.Run(context.Background(), c.inputs)
			require.NoError(t, err)
			for i, want := range record[c.name] {
				_, err := want.near(&out[i])
				require.NoError(t, err, "output %d: want %s, got %s", i, want.Values, show(&out[i]).Values)
			}
		})
	}
}
