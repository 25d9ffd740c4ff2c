package zoo_test

import (
	"context"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

// stumps are trees of one comparison each on column 0: a row goes to the true leaf (weight yes) or the false one (weight no).
func stumps(ids []int64, mode string, value float32, yes, no []float32) []onnx.Attr {
	var tree, node, zero, t, f, leafTree, leafNode, leafID []int64
	var values, weights []float32
	var modes []string
	for i, id := range ids {
		tree, node, zero = append(tree, id, id, id), append(node, 0, 1, 2), append(zero, 0, 0, 0)
		t, f = append(t, 1, 0, 0), append(f, 2, 0, 0)
		values, modes = append(values, value, 0, 0), append(modes, mode, "LEAF", "LEAF")
		leafTree, leafNode, leafID = append(leafTree, id, id), append(leafNode, 1, 2), append(leafID, 0, 0)
		weights = append(weights, yes[i], no[i])
	}
	return []onnx.Attr{
		ox.Ints("nodes_treeids", tree...), ox.Ints("nodes_nodeids", node...), ox.Ints("nodes_featureids", zero...), floatsOf("nodes_values", values...),
		textsOf("nodes_modes", modes...), ox.Ints("nodes_truenodeids", t...), ox.Ints("nodes_falsenodeids", f...),
		ox.Ints("target_treeids", leafTree...), ox.Ints("target_nodeids", leafNode...), ox.Ints("target_ids", leafID...), floatsOf("target_weights", weights...),
		ox.Int("n_targets", 1),
	}
}

func column(v ...float32) ref.Tensor { return f32([]int{len(v), 1}, v...) }

// TestA12_ByHand: each clause of the rule, with results that were worked out by hand.
func TestA12_ByHand(t *testing.T) {
	nan, zero := nan32(), float32(math.Copysign(0, -1))
	const big = 1 << 53 // in binary64 big + 1 is big
	stump := func(mode string) []onnx.Attr { return stumps([]int64{0}, mode, 2, []float32{1}, []float32{-1}) }
	sum := func(ids ...int64) []onnx.Attr {
		w := []float32{big, 1, -big}
		return stumps(ids, "BRANCH_LEQ", 2, w, w)
	}
	tenths := stumps([]int64{0}, "BRANCH_LEQ", 0.1, []float32{1}, []float32{-1})
	missing := ox.Ints("nodes_missing_value_tracks_true", 1, 0, 0)
	regressor, classifier := "TreeEnsembleRegressor", "LinearClassifier"
	points := column(1, 2, 3, nan)
	for name, c := range map[string]struct {
		op    string
		attrs []onnx.Attr
		in    []ref.Tensor
		want  ref.Tensor
	}{
		"LEQ":                  {regressor, stump("BRANCH_LEQ"), []ref.Tensor{points}, column(1, 1, -1, -1)},
		"LT":                   {regressor, stump("BRANCH_LT"), []ref.Tensor{points}, column(1, -1, -1, -1)},
		"GTE":                  {regressor, stump("BRANCH_GTE"), []ref.Tensor{points}, column(-1, 1, 1, -1)},
		"GT":                   {regressor, stump("BRANCH_GT"), []ref.Tensor{points}, column(-1, -1, 1, -1)},
		"EQ":                   {regressor, stump("BRANCH_EQ"), []ref.Tensor{points}, column(-1, 1, -1, -1)},
		"NEQ":                  {regressor, stump("BRANCH_NEQ"), []ref.Tensor{points}, column(1, -1, 1, -1)},
		"NaN tracks true, LT":  {regressor, append(stump("BRANCH_LT"), missing), []ref.Tensor{points}, column(1, -1, -1, 1)},
		"NaN tracks true, NEQ": {regressor, append(stump("BRANCH_NEQ"), missing), []ref.Tensor{points}, column(1, -1, 1, 1)},
		// A feature of binary64 meets the threshold as it is: 0.1 is below the binary32 next to it.
		"float64 features":       {regressor, tenths, []ref.Tensor{f64([]int{2, 1}, 0.1, float64(float32(0.1)))}, column(1, 1)},
		"float64 above":          {regressor, tenths, []ref.Tensor{f64([]int{1, 1}, 0.10000001)}, column(-1)},
		"int64 features":         {regressor, stump("BRANCH_LT"), []ref.Tensor{i64([]int{3, 1}, 1, 2, 3)}, column(1, -1, -1)},
		"int32 features":         {regressor, stump("BRANCH_GT"), []ref.Tensor{i32([]int{3, 1}, 1, 2, 3)}, column(-1, -1, 1)},
		"sum by ascending id":    {regressor, sum(0, 1, 2), []ref.Tensor{column(0)}, column(0)},
		"whatever the order":     {regressor, sum(0, 2, 1), []ref.Tensor{column(0)}, column(1)}, // big, -big, 1
		"negative ids":           {regressor, sum(-1, 5, -7), []ref.Tensor{column(0)}, column(1)},
		"base values come last":  {regressor, append(sum(0, 1, 2), floatsOf("base_values", 0.25)), []ref.Tensor{column(0)}, column(0.25)},
		"average, then base":     {regressor, append(stumps([]int64{0, 1}, "BRANCH_LT", 9, []float32{1, 2}, []float32{0, 0}), ox.Text("aggregate_function", "AVERAGE"), floatsOf("base_values", 10)), []ref.Tensor{column(0)}, column(11.5)},
		"minimum of all below 0": {regressor, append(stumps([]int64{0, 1}, "BRANCH_LT", 9, []float32{3, 2}, []float32{0, 0}), ox.Text("aggregate_function", "MIN")), []ref.Tensor{column(0)}, column(2)},
		"maximum of all below 0": {regressor, append(stumps([]int64{0, 1}, "BRANCH_LT", 9, []float32{-3, -2}, []float32{0, 0}), ox.Text("aggregate_function", "MAX")), []ref.Tensor{column(0)}, column(-2)},

		// SEQ: 2^24 + 1 is 2^24 in binary32, so that the order of the columns shows.
		"linear, in order":         {"LinearRegressor", []onnx.Attr{floatsOf("coefficients", 1<<24, 1, -(1 << 24))}, []ref.Tensor{f32([]int{1, 3}, 1, 1, 1)}, column(0)},
		"linear, in another order": {"LinearRegressor", []onnx.Attr{floatsOf("coefficients", 1<<24, -(1 << 24), 1)}, []ref.Tensor{f32([]int{1, 3}, 1, 1, 1)}, column(1)},
		"intercept after the sum":  {"LinearRegressor", []onnx.Attr{floatsOf("coefficients", 1<<24, -(1 << 24)), floatsOf("intercepts", 1)}, []ref.Tensor{f32([]int{1, 2}, 1, 1)}, column(1)},
		"label of equal scores":    {classifier, []onnx.Attr{floatsOf("coefficients", 1, 1, 0), floatsOf("intercepts", 0, 0, 0), ox.Ints("classlabels_ints", 7, 8, 9)}, []ref.Tensor{column(5, -5)}, i64([]int{2}, 7, 9)},
		"label of NaN":             {classifier, []onnx.Attr{floatsOf("coefficients", 0, 1), floatsOf("intercepts", 1, 0), ox.Ints("classlabels_ints", 0, 1)}, []ref.Tensor{column(float32(math.Inf(1)))}, i64([]int{1}, 0)},
		"label of one score":       {classifier, []onnx.Attr{floatsOf("coefficients", 1), floatsOf("intercepts", 0), ox.Ints("classlabels_ints", -1, 1)}, []ref.Tensor{column(1, 0, -1, nan)}, i64([]int{4}, 1, -1, -1, -1)},

		"scaler rounds twice": {"Scaler", []onnx.Attr{floatsOf("offset", -1), floatsOf("scale", 3)}, []ref.Tensor{column(1 << 24)}, column(3 << 24)},
		"l1":                  {"Normalizer", []onnx.Attr{ox.Text("norm", "L1")}, []ref.Tensor{f32([]int{2, 2}, 1, -3, 0, zero)}, f32([]int{2, 2}, 0.25, -0.75, 0, zero)},
		"l2":                  {"Normalizer", []onnx.Attr{ox.Text("norm", "L2")}, []ref.Tensor{f32([]int{1, 2}, 3, -4)}, f32([]int{1, 2}, 0.6, -0.8)},
		"norm in binary64":    {"Normalizer", []onnx.Attr{ox.Text("norm", "L1")}, []ref.Tensor{f32([]int{1, 2}, 3e38, 3e38)}, f32([]int{1, 2}, 0.5, 0.5)},
		"max may be negative": {"Normalizer", []onnx.Attr{ox.Text("norm", "MAX")}, []ref.Tensor{f32([]int{1, 2}, -1, -4)}, f32([]int{1, 2}, 1, 4)},
		"softmax zero":        {"LinearRegressor", []onnx.Attr{floatsOf("coefficients", 1, 0, 1), ox.Int("targets", 3), ox.Text("post_transform", "SOFTMAX_ZERO")}, []ref.Tensor{column(3)}, f32([]int{1, 3}, 0.5, 0, 0.5)},
		"logistic":            {"LinearRegressor", []onnx.Attr{floatsOf("coefficients", 0, 1), ox.Int("targets", 2), ox.Text("post_transform", "LOGISTIC")}, []ref.Tensor{column(1000)}, f32([]int{1, 2}, 0.5, 1)},

		"binarizer":           {"Binarizer", []onnx.Attr{ox.Float("threshold", 1)}, []ref.Tensor{column(1, 2, nan)}, column(0, 1, 0)},
		"binarizer of int64":  {"Binarizer", []onnx.Attr{ox.Float("threshold", 1)}, []ref.Tensor{i64([]int{2}, 1, 2)}, i64([]int{2}, 0, 1)},
		"imputer, NaN":        {"Imputer", []onnx.Attr{floatsOf("imputed_value_floats", 5), ox.Float("replaced_value_float", nan)}, []ref.Tensor{column(1, nan)}, column(1, 5)},
		"imputer, zeros":      {"Imputer", []onnx.Attr{floatsOf("imputed_value_floats", 5)}, []ref.Tensor{column(zero, nan)}, column(5, nan)},
		"first of equal keys": {"LabelEncoder", []onnx.Attr{ox.Ints("keys_int64s", 1, 1), ox.Ints("values_int64s", 8, 9)}, []ref.Tensor{i64([]int{1}, 1)}, i64([]int{1}, 8)},
		"equal zeros":         {"LabelEncoder", []onnx.Attr{floatsOf("keys_floats", 0), ox.Ints("values_int64s", 8)}, []ref.Tensor{column(zero, 1)}, i64([]int{2, 1}, 8, -1)},
		"columns by place":    {"ArrayFeatureExtractor", nil, []ref.Tensor{f32([]int{2, 2}, 1, 2, 3, 4), i64([]int{1}, 1)}, column(2, 4)},
	} {
		t.Run(name, func(t *testing.T) {
			k := mlCase{c.op, 3, c.attrs, c.in, []onnx.DType{c.want.DType}}
			if c.op == classifier {
				k.outputs = classes
			}
			p, err := ref.Compile(k.model(), ref.Limits{})
			require.NoError(t, err)
			out, err := p.Run(context.Background(), c.in)
			require.NoError(t, err)
			require.Equal(t, show(&c.want), show(&out[0]))
		})
	}
}

// TestA12_Refusals: what a model of these operators may not be, or may not meet.
func TestA12_Refusals(t *testing.T) {
	svc := func(post string) []onnx.Attr {
		return []onnx.Attr{
			floatsOf("coefficients", 1, -1), floatsOf("support_vectors", 1, 2), floatsOf("rho", 0), ox.Ints("vectors_per_class", 1, 1),
			ox.Ints("classlabels_ints", 0, 1), ox.Text("post_transform", post),
		}
	}
	one := column(1)
	for name, c := range map[string]struct {
		op    string
		attrs []onnx.Attr
		in    []ref.Tensor
		want  onnx.Reason
		text  string
	}{
		"index":              {"ArrayFeatureExtractor", nil, []ref.Tensor{one, i64([]int{1}, 1)}, onnx.RunShape, "index 1 of 1 columns"},
		"unknown category":   {"OneHotEncoder", []onnx.Attr{ox.Ints("cats_int64s", 2), ox.Int("zeros", 0)}, []ref.Tensor{one}, onnx.RunShape, "element 0 is in no category"},
		"text categories":    {"OneHotEncoder", []onnx.Attr{textsOf("cats_strings", "a")}, []ref.Tensor{one}, onnx.VetOp, "holds texts"},
		"text keys":          {"LabelEncoder", []onnx.Attr{textsOf("keys_strings", "a"), ox.Ints("values_int64s", 1)}, []ref.Tensor{one}, onnx.VetOp, "holds texts"},
		"keys and values":    {"LabelEncoder", []onnx.Attr{ox.Ints("keys_int64s", 1, 2), ox.Ints("values_int64s", 1)}, []ref.Tensor{one}, onnx.VetOp, "2 keys and 1 values"},
		"type of keys":       {"LabelEncoder", []onnx.Attr{ox.Ints("keys_int64s", 1), ox.Ints("values_int64s", 1)}, []ref.Tensor{one}, onnx.VetOp, "float32"},
		"logistic of one":    {"LinearRegressor", []onnx.Attr{floatsOf("coefficients", 1), ox.Text("post_transform", "LOGISTIC")}, []ref.Tensor{one}, onnx.VetOp, "runtimes do not agree"},
		"logistic of trees":  {"TreeEnsembleRegressor", append(stumps([]int64{0}, "BRANCH_LT", 1, []float32{1}, []float32{2}), ox.Text("post_transform", "LOGISTIC")), []ref.Tensor{one}, onnx.VetOp, "runtimes do not agree"},
		"softmax of one":     {"SVMClassifier", svc("SOFTMAX"), []ref.Tensor{one}, onnx.VetOp, "runtimes do not agree"},
		"probit":             {"SVMClassifier", svc("PROBIT"), []ref.Tensor{one}, onnx.VetOp, "PROBIT"},
		"coefficients":       {"LinearRegressor", []onnx.Attr{floatsOf("coefficients", 1, 2)}, []ref.Tensor{one}, onnx.VetShape, "2 coefficients"},
		"rank":               {"Scaler", []onnx.Attr{floatsOf("offset", 1), floatsOf("scale", 1)}, []ref.Tensor{f32([]int{1, 1, 1}, 1)}, onnx.VetShape, "3 dimensions"},
		"scales":             {"Scaler", []onnx.Attr{floatsOf("offset", 1, 2), floatsOf("scale", 1)}, []ref.Tensor{one}, onnx.VetOp, "2 offsets and 1 scales for 1 columns"},
		"double thresholds":  {"TreeEnsembleRegressor", append(stumps([]int64{0}, "BRANCH_LT", 1, []float32{1}, []float32{2}), tensorOf("base_values_as_tensor", onnx.Float64, 1)), []ref.Tensor{one}, onnx.VetOp, "float64, the input is float32"},
		"aggregate":          {"TreeEnsembleRegressor", append(stumps([]int64{0}, "BRANCH_LT", 1, []float32{1}, []float32{2}), ox.Text("aggregate_function", "MEDIAN")), []ref.Tensor{one}, onnx.VetOp, "MEDIAN"},
		"mode":               {"TreeEnsembleRegressor", stumps([]int64{0}, "BRANCH_MEMBER", 1, []float32{1}, []float32{2}), []ref.Tensor{one}, onnx.VetOp, "BRANCH_MEMBER"},
		"widths of features": {"FeatureVectorizer", []onnx.Attr{ox.Ints("inputdimensions", 1, 1)}, []ref.Tensor{one}, onnx.VetOp, "2 inputdimensions for 1 inputs"},
	} {
		t.Run(name, func(t *testing.T) {
			k := mlCase{c.op, 3, c.attrs, c.in, onlyFloat}
			p, err := ref.Compile(k.model(), ref.Limits{})
			if err == nil {
				_, err = p.Run(context.Background(), c.in)
			}
			var r *onnx.Refusal
			require.ErrorAs(t, err, &r)
			require.Equal(t, c.want, r.Reason, err)
			require.ErrorContains(t, err, c.text)
		})
	}
}
