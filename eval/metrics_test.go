package eval_test

import (
	"bytes"
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/metric"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/runner"
)

// tiny is a shard of five rows with two numbers each.
func tiny(t testing.TB, m dataset.Manifest, label dataset.Column) *dataset.Shard {
	m.Name, m.Label, m.Salt = "tiny", "y", dataset.Hash{1}
	label.Name = "y"
	set, err := dataset.NewSet(m, dataset.Table{Rows: 5, Columns: []dataset.Column{
		{Field: dataset.Field{Name: "x", DType: onnx.Float32, Shape: []int{2}}, F32: []float32{1, 2, 3, -4, 0, 0, -1, 5, 0.5, 0.25}}, label,
	}})
	require.NoError(t, err)
	var file bytes.Buffer
	c, err := dataset.WriteShard(&file, set)
	require.NoError(t, err)
	s, err := dataset.ReadShard(&file, c)
	require.NoError(t, err)
	return s
}

// graph is a model over x[batch, 2] with the given nodes.
func graph(out onnx.ValueInfo, constants []onnx.Tensor, nodes ...onnx.Node) []byte {
	m := &onnx.Model{IRVersion: 8, Producer: "test", Opsets: []onnx.Opset{{Version: 17}}, Graph: &onnx.Graph{
		Name: "g", Nodes: nodes, Initializers: constants, Inputs: []onnx.ValueInfo{declare("x", 2)}, Outputs: []onnx.ValueInfo{out},
	}}
	return m.Marshal()
}

func evaluate(t *testing.T, shard *dataset.Shard, kind eval.OutputKind, spec eval.MetricSpec, model []byte) eval.Result {
	t.Helper()
	spec.LossCap = metric.DefaultLossCap
	res, err := eval.Evaluate(t.Context(), runner.Process{}, eval.Job{
		Input: []eval.Binding{{Column: "x", Name: "x", DType: onnx.Float32, Shape: []int64{0, 2}, Scale: 1}},
		Kind:  kind, Metric: spec, Batch: 2,
	}, model, shard, nil)
	require.NoError(t, err)
	return res
}

func TestEvaluate_Regression(t *testing.T) {
	targets := []float32{1, 2, 4, -4, 0, 0, -1, 5, 0, 0}
	shard := tiny(t, dataset.Manifest{}, dataset.Column{Field: dataset.Field{DType: onnx.Float32, Shape: []int{2}}, F32: targets})
	res := evaluate(t, shard, metric.Value, eval.MetricSpec{Kind: metric.MSE}, graph(declare("y", 2), nil,
		onnx.Node{Op: "Identity", Inputs: []string{"x"}, Outputs: []string{"y"}}))
	require.Equal(t, eval.Scored, res.Status, res.Detail)
	// Row 1 is off by (1, 0), row 4 by (0.5, 0.25).
	q := uint64(500_000_000 + 156_250_000)
	require.Equal(t, []uint64{5, 5, 0, q}, res.Counts)
	require.Equal(t, eval.Score(131_250), res.Score)
	require.Nil(t, res.Predictions)
	require.Equal(t, q, res.Proof.Tree.Root().Q)

	res = evaluate(t, shard, metric.Value, eval.MetricSpec{Kind: metric.MSE}, graph(declare("y", 1), nil,
		onnx.Node{Op: "ReduceMean", Inputs: []string{"x"}, Outputs: []string{"y"}, Attrs: []onnx.Attr{{Name: "axes", Kind: onnx.AttrInts, Ints: []int64{1}}}}))
	require.Equal(t, onnx.OutShape, res.Reason, res.Detail)
}

func binary2(t testing.TB) (*dataset.Shard, *dataset.LabelMap) {
	labels, err := dataset.TextLabels("no", "yes")
	require.NoError(t, err)
	return tiny(t, dataset.Manifest{Labels: labels}, dataset.Column{
		Field: dataset.Field{DType: onnx.String}, Str: []string{"yes", "no", "no", "yes", "yes"},
	}), labels
}

func TestEvaluate_LabelOutput(t *testing.T) {
	shard, labels := binary2(t)
	out := declare("c")
	out.DType = onnx.Int64
	res := evaluate(t, shard, metric.Label, eval.MetricSpec{Kind: metric.Accuracy, Labels: labels}, graph(out, nil, onnx.Node{
		Op: "ArgMax", Inputs: []string{"x"}, Outputs: []string{"c"},
		Attrs: []onnx.Attr{{Name: "axis", Kind: onnx.AttrInt, I: 1}, {Name: "keepdims", Kind: onnx.AttrInt, I: 0}},
	}))
	require.Equal(t, eval.Scored, res.Status, res.Detail)
	require.Equal(t, []uint32{1, 0, 0, 1, 0}, res.Predictions)
	require.Equal(t, eval.Score(800_000), res.Score)
}

func TestEvaluate_LogLossAndInvalidRows(t *testing.T) {
	shard, labels := binary2(t)
	spec := eval.MetricSpec{Kind: metric.LogLoss, Labels: labels}
	res := evaluate(t, shard, metric.Logits, spec, graph(declare("y", 2), nil, onnx.Node{Op: "Identity", Inputs: []string{"x"}, Outputs: []string{"y"}}))
	require.Equal(t, eval.Scored, res.Status, res.Detail)
	loss := 0.0
	for i, row := range [][2]float64{{1, 2}, {3, -4}, {0, 0}, {-1, 5}, {0.5, 0.25}} {
		y := []int{1, 0, 0, 1, 1}[i]
		loss += math.Log(math.Exp(row[0])+math.Exp(row[1])) - row[y]
	}
	require.InDelta(t, 1e6*loss/5, float64(res.Score), 1)

	probs := evaluate(t, shard, metric.Probs, spec, graph(declare("y", 2), nil, onnx.Node{Op: "Softmax", Inputs: []string{"x"}, Outputs: []string{"y"}}))
	require.InDelta(t, float64(res.Score), float64(probs.Score), 1)

	// x / x is NaN in the row of zeros: that sample is lost, the others are scored.
	nan := evaluate(t, shard, metric.Logits, spec, graph(declare("y", 2), nil, onnx.Node{Op: "Div", Inputs: []string{"x", "x"}, Outputs: []string{"y"}}))
	require.Equal(t, eval.Scored, nan.Status, nan.Detail)
	require.Equal(t, uint64(4), nan.Counts[1])
	require.Equal(t, uint32(2), nan.Predictions[2])
	require.False(t, nan.Proof.Tree.Leaf(2).Valid)
	require.Equal(t, uint64(metric.DefaultLossCap), nan.Proof.Tree.Leaf(2).Q)
}

func TestEvaluate_JobsThatCannotBe(t *testing.T) {
	live, _ := liveShard(t)
	for name, change := range map[string]func(*eval.Job){
		"no such column":   func(j *eval.Job) { j.Input[0].Column = "image" },
		"label as feature": func(j *eval.Job) { j.Input[0].Column, j.Input[0].Shape = "label", []int64{0} },
		"wrong shape":      func(j *eval.Job) { j.Input[0].Shape = []int64{0, 63} },
		"no inputs":        func(j *eval.Job) { j.Input = nil },
		"batch":            func(j *eval.Job) { j.Batch = 0 },
		"mse of classes":   func(j *eval.Job) { j.Metric.Kind = metric.MSE },
		"other labels": func(j *eval.Job) {
			labels, err := dataset.IntLabels(1, 0, 2, 3, 4, 5, 6, 7, 8, 9)
			require.NoError(t, err)
			j.Metric.Labels = labels
		},
		"fewer labels": func(j *eval.Job) {
			labels, err := dataset.IntLabels(0, 1)
			require.NoError(t, err)
			j.Metric.Labels = labels
		},
	} {
		_, err := eval.Evaluate(t.Context(), runner.InProcess{}, job(t, change), nil, live, nil)
		require.ErrorIs(t, err, eval.ErrJob, name)
	}
}

// The task's rules and the metric's are written in two layers; what one accepts the other must.
func TestFromSpec_MetricsOfTaskAndEngineAgree(t *testing.T) {
	kinds := map[string]string{}
	for _, k := range metric.Kinds() {
		switch {
		case k.OfClasses():
			kinds[string(k)] = "classification"
		case k.OfValues():
			kinds[string(k)] = "regression"
		default:
			kinds[string(k)] = "text"
		}
	}
	for _, k := range metric.Kinds() {
		for _, out := range []metric.OutputKind{metric.Label, metric.Probs, metric.Logits, metric.Value, metric.Tokens} {
			doc := fmt.Sprintf("name: x\nkind: %s\nmetric: %s\noutput: {kind: %s}\ninput: [{column: x, shape: [0, 2]}]\n", kinds[string(k)], k, out)
			if !k.OfValues() {
				doc += "labels: [no, yes]\n"
			}
			switch k {
			case metric.TopK:
				doc += "scoring: {k: 1}\n"
			case metric.ROCAUC:
				doc += "scoring: {positive: no}\n"
			case metric.F1Micro:
				doc += "scoring: {background: yes}\n"
			case metric.BitsPerByte:
				doc += "scoring: {text: raw}\n"
			case metric.ExactMatch:
				doc += "scoring: {text: raw, ignoreCase: true}\n"
			}
			// YAML 1.2: yes and no are texts.
			task, err := spec.Parse([]byte(doc))
			if err != nil {
				require.ErrorContains(t, err, "output.kind", doc)
				require.Error(t, metric.Spec{Kind: k, LossCap: 1}.Check(out), doc)
				continue
			}
			j, err := eval.FromSpec(task, 10)
			require.NoError(t, err)
			require.NoError(t, j.Metric.Check(j.Kind), doc)
			require.Equal(t, k.LowerIsBetter(), task.Direction == "lower-is-better", doc)
		}
	}
}

// text is a shard of texts: what stands before, the tokens that follow, and the raw text of those.
func text(t testing.TB) (*dataset.Shard, *dataset.LabelMap) {
	words, err := dataset.TextLabels("a", "b", " ")
	require.NoError(t, err)
	set, err := dataset.NewSet(dataset.Manifest{Name: "letters", Label: "tokens", Salt: dataset.Hash{1}}, dataset.Table{Rows: 3, Columns: []dataset.Column{
		{Field: dataset.Field{Name: "x", DType: onnx.Float32, Shape: []int{2}}, F32: []float32{0, 1, 1, 0, 2, 2}},
		{Field: dataset.Field{Name: "tokens", DType: onnx.Int64, Shape: []int{2}}, I64: []int64{0, 1, 1, -1, 2, 0}},
		{Field: dataset.Field{Name: "raw", DType: onnx.String}, Str: []string{"ab", "b", " a"}},
	}})
	require.NoError(t, err)
	var file bytes.Buffer
	commitment, err := dataset.WriteShard(&file, set)
	require.NoError(t, err)
	shard, err := dataset.ReadShard(bytes.NewReader(file.Bytes()), commitment)
	require.NoError(t, err)
	return shard, words
}

func TestEvaluate_BitsPerByte(t *testing.T) {
	shard, words := text(t)
	// The same logits for every row: 6 numbers, 3 words at 2 tokens, all equal: log2(3) bits a token, 5 tokens, 5 bytes.
	zeros := floats("w", []int64{2, 6}, make([]float32, 12)...)
	res := evaluate(t, shard, metric.Logits, eval.MetricSpec{Kind: metric.BitsPerByte, Labels: words, Text: "raw"}, graph(declare("y", 6), []onnx.Tensor{zeros},
		onnx.Node{Op: "MatMul", Inputs: []string{"x", "w"}, Outputs: []string{"y"}}))
	require.Equal(t, eval.Scored, res.Status, res.Detail)
	require.InDelta(t, 1e6*math.Log2(3), float64(res.Score), 1)
	require.Nil(t, res.Predictions)
}

func TestEvaluate_ExactMatch(t *testing.T) {
	shard, words := text(t)
	out := declare("y", 2)
	out.DType = onnx.Int64
	res := evaluate(t, shard, metric.Tokens, eval.MetricSpec{Kind: metric.ExactMatch, Labels: words, Text: "raw"}, graph(out, nil,
		onnx.Node{Op: "Cast", Inputs: []string{"x"}, Outputs: []string{"y"}, Attrs: []onnx.Attr{{Name: "to", Kind: onnx.AttrInt, I: int64(onnx.Int64)}}}))
	require.Equal(t, eval.Scored, res.Status, res.Detail)
	// Row 0 says "ab", row 1 "ba", row 2 two spaces.
	require.Equal(t, eval.Score(333_333), res.Score)
	require.True(t, res.Proof.Tree.Leaf(0).Correct)
	require.False(t, res.Proof.Tree.Leaf(1).Correct)
}

func BenchmarkEvaluate_TenThousandImages(b *testing.B) {
	const n = 10_000
	pixels, labels := make([]uint8, n*784), make([]uint8, n)
	for i := range pixels {
		pixels[i] = uint8(i * 31 % 251)
	}
	for i := range labels {
		labels[i] = uint8(i % 10)
	}
	m, err := dataset.IntLabels(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
	require.NoError(b, err)
	set, err := dataset.NewSet(dataset.Manifest{Name: "images", Label: "label", Labels: m, Salt: dataset.Hash{1}}, dataset.Table{Rows: n, Columns: []dataset.Column{
		{Field: dataset.Field{Name: "pixels", DType: onnx.Uint8, Shape: []int{784}}, U8: pixels},
		{Field: dataset.Field{Name: "label", DType: onnx.Uint8}, U8: labels},
	}})
	require.NoError(b, err)
	weights := make([]float32, 784*128)
	for i := range weights {
		weights[i] = float32(i%17-8) / 100
	}
	model := &onnx.Model{IRVersion: 8, Opsets: []onnx.Opset{{Version: 17}}, Graph: &onnx.Graph{
		Name: "mlp",
		Nodes: []onnx.Node{
			{Op: "MatMul", Inputs: []string{"x", "w"}, Outputs: []string{"h"}},
			{Op: "Relu", Inputs: []string{"h"}, Outputs: []string{"r"}},
			{Op: "MatMul", Inputs: []string{"r", "v"}, Outputs: []string{"y"}},
		},
		Initializers: []onnx.Tensor{floats("w", []int64{784, 128}, weights...), floats("v", []int64{128, 10}, weights[:1280]...)},
		Inputs:       []onnx.ValueInfo{declare("x", 784)}, Outputs: []onnx.ValueInfo{declare("y", 10)},
	}}
	data := model.Marshal()
	for _, batch := range []uint32{64, 1000} {
		for name, r := range map[string]runner.Runner{"process": runner.Process{}, "inside": runner.InProcess{}} {
			b.Run(name, func(b *testing.B) {
				for b.Loop() {
					res, err := eval.Evaluate(b.Context(), r, eval.Job{
						Input: []eval.Binding{{Column: "pixels", DType: onnx.Float32, Shape: []int64{0, 784}, Scale: 1.0 / 255}},
						Kind:  metric.Logits, Metric: eval.MetricSpec{Kind: metric.Accuracy, Labels: m, LossCap: metric.DefaultLossCap}, Batch: batch,
					}, data, &dataset.Shard{Set: set}, nil)
					require.NoError(b, err)
					require.Equal(b, eval.Scored, res.Status, res.Detail)
				}
			})
		}
	}
}
