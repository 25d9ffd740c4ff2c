package ref_test

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
)

// tierOps are the operators of docs/eval.md 7; a case belongs to the highest tier among its operators.
var tierOps = map[int]string{
	1: `Gemm MatMul Conv Add Sub Mul Div Neg Abs Sqrt Exp Log Pow Reciprocal Relu LeakyRelu PRelu Elu Selu Sigmoid Tanh HardSigmoid HardSwish
		Softplus Softsign Erf Clip Min Max Sum Mean Softmax LogSoftmax ArgMax ArgMin BatchNormalization MaxPool AveragePool GlobalAveragePool
		GlobalMaxPool LRN Flatten Reshape Transpose Concat Squeeze Unsqueeze Identity Dropout Constant ConstantOfShape Shape Size Cast Gather Slice
		Split Pad Expand Tile ReduceSum ReduceMean ReduceMax ReduceMin ReduceProd ReduceL1 ReduceL2 ReduceSumSquare ReduceLogSumExp ReduceLogSum
		Floor Ceil Round Sign TopK`,
	2: `LayerNormalization Where Equal Greater GreaterOrEqual Less LessOrEqual And Or Xor Not IsNaN IsInf Trilu Range GatherElements GatherND
		ScatterElements ScatterND OneHot CumSum Einsum NonZero EyeLike CastLike Mod Sin Cos InstanceNormalization MeanVarianceNormalization LSTM GRU
		RNN Compress Hardmax ThresholdedRelu Celu Shrink`,
	3: `ConvTranspose Resize Upsample GridSample DepthToSpace SpaceToDepth QuantizeLinear DequantizeLinear DynamicQuantizeLinear QLinearConv
		QLinearMatMul ConvInteger MatMulInteger Acos Acosh Asin Asinh Atan Atanh Cosh Sinh Tan RoiAlign NonMaxSuppression Unique ReverseSequence
		BitShift Det MaxUnpool Scatter GlobalLpPool TfIdfVectorizer`,
}

// TestConformance runs the ONNX suite (Debian's libonnx-testdata), found by ARENAD_ONNX_TESTDATA, the folder that holds data/;
// `make conformance` installs it. testdata/conformance.txt lists the cases that are known not to pass: one that passes must leave it.
func TestConformance(t *testing.T) {
	root := os.Getenv("ARENAD_ONNX_TESTDATA")
	if root == "" {
		t.Skip("the ONNX suite is not there: `make conformance` installs it and sets ARENAD_ONNX_TESTDATA")
	}
	files, err := filepath.Glob(filepath.Join(root, "data", "*", "*", "model.onnx"))
	require.NoError(t, err)
	require.Len(t, files, 1072)
	missing := knownMissing(t)
	var out strings.Builder
	passed, failed := 0, 0
	tiers := map[int]*tally{1: {}, 2: {}, 3: {}, 0: {}}
	for _, file := range files {
		dir := filepath.Dir(file)
		name := filepath.Base(filepath.Dir(dir)) + "/" + filepath.Base(dir)
		tier, why := classify(dir)
		s := tiers[tier]
		if tier == 0 {
			s.left++
			if os.Getenv("ARENAD_CONFORMANCE_VERBOSE") != "" {
				fmt.Fprintf(&out, "left out: %s: %s\n", name, why)
			}
			continue
		}
		op, known := missing[name]
		delete(missing, name)
		err := conform(dir)
		switch {
		case err == nil && known:
			failed++
			fmt.Fprintf(&out, "FAILED %s: passes, but testdata/conformance.txt says that %s is missing\n", name, op)
		case err == nil:
			s.passed++
			passed++
		case known:
			s.missing = append(s.missing, op)
		default:
			s.failed++
			failed++
			fmt.Fprintf(&out, "FAILED %s: %v\n", name, err)
		}
	}
	for _, tier := range []int{1, 2, 3} {
		s := tiers[tier]
		slices.Sort(s.missing)
		fmt.Fprintf(&out, "tier %d: %d passed, %d known missing, %d failed", tier, s.passed, len(s.missing), s.failed)
		if len(s.missing) > 0 {
			fmt.Fprintf(&out, " (missing: %s)", strings.Join(slices.Compact(s.missing), ", "))
		}
		out.WriteByte('\n')
	}
	fmt.Fprintf(&out, "left out: %d (strings, sequences, optionals, control flow, training, random, losses, signal processing)\n", tiers[0].left)
	fmt.Fprintf(&out, "%d passed, %d failed\n", passed, failed)
	fmt.Print("\n" + out.String())
	require.Empty(t, missing, "testdata/conformance.txt names cases that do not exist")
	require.Zero(t, failed)
	for tier, least := range map[int]int{1: 566, 2: 200, 3: 125} {
		require.GreaterOrEqual(t, tiers[tier].passed, least, "tier %d", tier)
	}
}

type tally struct {
	passed, failed, left int
	missing              []string
}

// knownMissing reads the list: case, then the operator or form that it lacks.
func knownMissing(t *testing.T) map[string]string {
	f, err := os.Open("testdata/conformance.txt")
	require.NoError(t, err)
	defer f.Close()
	list := map[string]string{}
	for s := bufio.NewScanner(f); s.Scan(); {
		line := strings.TrimSpace(s.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, op, _ := strings.Cut(line, " ")
		list[name] = strings.TrimSpace(op)
	}
	return list
}

// classify finds the tier of a case, 0 when the engine leaves it out by decision, and why.
func classify(dir string) (tier int, why string) {
	data, err := os.ReadFile(filepath.Join(dir, "model.onnx"))
	if err != nil {
		return 0, err.Error()
	}
	m, err := onnx.Parse(data)
	if err != nil {
		return 0, err.Error()
	}
	for _, list := range [][]onnx.ValueInfo{m.Graph.Inputs, m.Graph.Outputs} {
		for _, v := range list {
			switch v.DType {
			case onnx.Undefined, onnx.String, onnx.Complex64, onnx.Complex128, onnx.BFloat16:
				return 0, "values of type " + v.DType.String()
			}
		}
	}
	// A ratio of 0 drops nothing: training Dropout is deterministic then.
	training := strings.Contains(dir, "training") && !strings.Contains(dir, "zero_ratio")
	for _, n := range m.Graph.Nodes {
		found := 0
		for k, ops := range tierOps {
			if slices.Contains(strings.Fields(ops), n.Op) {
				found = k
			}
		}
		if found == 0 || n.Domain != "" && n.Domain != "ai.onnx" {
			return 0, n.Domain + ":" + n.Op
		}
		tier = max(tier, found)
	}
	if training {
		return 0, "training"
	}
	return tier, ""
}

func conform(dir string) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
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
	want, err := tensors(dir, "output")
	if err != nil {
		return err
	}
	// As the suite gives them, then with every integer input as a constant, the form that models have.
	for _, constant := range []bool{false, true} {
		fed := in
		if constant {
			fed = nil
			for i := range in {
				if in[i].DType != onnx.Int64 || i == 0 || i >= len(m.Graph.Inputs) {
					fed = append(fed, in[i])
					continue
				}
				c := *in[i].ToONNX()
				c.Name = m.Graph.Inputs[i].Name
				m.Graph.Initializers = append(m.Graph.Initializers, c)
			}
			if len(fed) == len(in) {
				break
			}
		}
		p, err := ref.Compile(m, ref.Limits{})
		if err != nil {
			return err
		}
		got, err := p.Run(context.Background(), fed[:min(len(fed), len(p.Inputs()))])
		if err != nil {
			return err
		}
		for i := range want {
			if err := near(&want[i], &got[i]); err != nil {
				return fmt.Errorf("output %d: %w", i, err)
			}
		}
	}
	return nil
}

// near compares with the tolerance of the suite; integers exactly.
func near(want, got *ref.Tensor) error {
	if !slices.Equal(want.Shape, got.Shape) || want.DType != got.DType || want.Len() != got.Len() {
		return fmt.Errorf("want %s %v, got %s %v", want.DType, want.Shape, got.DType, got.Shape)
	}
	within := func(i int, w, g float64) error {
		if w == g || w != w && g != g || math.Abs(w-g) <= 1e-5+1e-3*math.Abs(w) {
			return nil
		}
		return fmt.Errorf("element %d: want %v, got %v", i, w, g)
	}
	for i, w := range want.F32 {
		if err := within(i, float64(w), float64(got.F32[i])); err != nil {
			return err
		}
	}
	for i, w := range want.F64 {
		if err := within(i, w, got.F64[i]); err != nil {
			return err
		}
	}
	if len(want.F32)+len(want.F64) == 0 && !slices.Equal(want.AppendBytes(nil), got.AppendBytes(nil)) {
		return fmt.Errorf("want %v, got %v", *want, *got)
	}
	return nil
}

// tensors reads the numbered files of one kind. A file is a bare TensorProto; wrapped as the initializer of an empty graph it is a model.
func tensors(dir, kind string) ([]ref.Tensor, error) {
	files, err := filepath.Glob(filepath.Join(dir, "test_data_set_0", kind+"_*.pb"))
	if err != nil {
		return nil, err
	}
	slices.SortFunc(files, func(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) })
	var list []ref.Tensor
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		graph := protowire.AppendBytes(protowire.AppendTag(nil, 5, protowire.BytesType), data)
		m, err := onnx.Parse(protowire.AppendBytes(protowire.AppendTag(nil, 7, protowire.BytesType), graph))
		if err != nil {
			return nil, err
		}
		t, ok := ref.FromONNX(&m.Graph.Initializers[0])
		if !ok {
			return nil, errors.New(file + ": type " + t.DType.String())
		}
		list = append(list, t)
	}
	return list, nil
}
