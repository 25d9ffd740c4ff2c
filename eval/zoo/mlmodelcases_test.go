package zoo_test

import (
	"fmt"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

func mlLinearCases() []mlCase {
	classify := func(name string, in ref.Tensor, targets int, labels []int64, post string) mlCase {
		width := in.Shape[len(in.Shape)-1]
		attrs := []onnx.Attr{
			floatsOf("coefficients", ox.Fill(width*targets, 31)...), floatsOf("intercepts", ox.Fill(targets, 32)...),
			ox.Ints("classlabels_ints", labels...),
		}
		if post != "" {
			attrs = append(attrs, ox.Text("post_transform", post))
		}
		return mlCase{"LinearClassifier/" + name, 1, attrs, []ref.Tensor{in}, classes}
	}
	regress := func(name string, in ref.Tensor, targets int, attrs ...onnx.Attr) mlCase {
		width := in.Shape[len(in.Shape)-1]
		attrs = append(attrs, floatsOf("coefficients", ox.Fill(width*targets, 33)...))
		return mlCase{"LinearRegressor/" + name, 1, attrs, []ref.Tensor{in}, onlyFloat}
	}
	three := []int64{4, 7, 9}
	ints := i64([]int{2, 3}, 1, -2, 3, 4, 0, 6)
	return []mlCase{
		classify("raw", filled(5, 4, 34, 3), 3, three, ""),
		classify("softmax", filled(5, 4, 35, 3), 3, three, "SOFTMAX"),
		classify("logistic", filled(5, 4, 36, 3), 3, three, "LOGISTIC"),
		classify("softmax zero", filled(5, 4, 37, 3), 3, three, "SOFTMAX_ZERO"),
		classify("two of two", filled(5, 4, 38, 3), 2, []int64{0, 1}, "LOGISTIC"),
		classify("two of two softmax", filled(5, 4, 39, 3), 2, []int64{0, 1}, "SOFTMAX"),
		classify("wide", filled(3, 70, 40, 2), 10, []int64{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, "SOFTMAX"),
		classify("int64", ints, 3, three, "LOGISTIC"),
		classify("one row", filled(1, 4, 41, 3), 3, three, "SOFTMAX"),
		classify("negative labels", filled(6, 2, 42, 3), 2, []int64{-1, 1}, ""),

		regress("one", filled(4, 3, 43, 2), 1, floatsOf("intercepts", 0.25)),
		regress("several", filled(4, 3, 44, 2), 3, floatsOf("intercepts", 0.25, 1, -3), ox.Int("targets", 3)),
		regress("no intercept", filled(4, 3, 45, 2), 1),
		regress("wide", filled(2, 100, 46, 2), 1, floatsOf("intercepts", -1)),
		regress("logistic", filled(4, 3, 47, 2), 2, floatsOf("intercepts", 0.5, 1), ox.Int("targets", 2), ox.Text("post_transform", "LOGISTIC")),
		regress("softmax", filled(4, 3, 48, 2), 3, floatsOf("intercepts", 1, 2, 3), ox.Int("targets", 3), ox.Text("post_transform", "SOFTMAX")),
		regress("large", filled(2, 4, 49, 1e18), 1, floatsOf("intercepts", 1)),
		regress("one row", filled(1, 5, 50, 1), 1, floatsOf("intercepts", 1)),
	}
}

func mlSVMCases() []mlCase {
	const features = 3
	regress := func(name, kernel string, supports int, attrs ...onnx.Attr) mlCase {
		n := supports
		if n == 0 {
			n = features
		}
		attrs = append(attrs, floatsOf("coefficients", ox.Fill(n, 51)...), floatsOf("rho", 0.3), ox.Int("n_supports", int64(supports)),
			ox.Text("kernel_type", kernel), floatsOf("kernel_params", 0.4, 0.5, 3))
		if supports > 0 {
			attrs = append(attrs, floatsOf("support_vectors", ox.Fill(supports*features, 52)...))
		}
		return mlCase{"SVMRegressor/" + name, 1, attrs, []ref.Tensor{filled(4, features, 53, 2)}, onlyFloat}
	}
	classify := func(name, kernel string, perClass []int64, prob bool, post string, shift ...float32) mlCase {
		n, c := int64(0), int64(len(perClass))
		labels := make([]int64, c)
		for i, k := range perClass {
			n += k
			labels[i] = int64(i)*2 + 1
		}
		pairs := int(c * (c - 1) / 2)
		rho := ox.Fill(pairs, 55)
		for _, s := range shift {
			rho[0] += s
		}
		attrs := []onnx.Attr{
			floatsOf("coefficients", ox.Fill(int((c-1)*n), 54)...), floatsOf("rho", rho...),
			floatsOf("support_vectors", ox.Fill(int(n)*features, 56)...), ox.Ints("vectors_per_class", perClass...),
			ox.Ints("classlabels_ints", labels...), ox.Text("kernel_type", kernel), floatsOf("kernel_params", 0.4, 0.5, 2),
		}
		if post != "" {
			attrs = append(attrs, ox.Text("post_transform", post))
		}
		if prob {
			a := ox.Fill(pairs, 57)
			for i := range a {
				a[i] = float32(a[i]*0.3) - 1.5
			}
			attrs = append(attrs, floatsOf("prob_a", a...), floatsOf("prob_b", ox.Fill(pairs, 58)...))
		}
		return mlCase{"SVMClassifier/" + name, 1, attrs, []ref.Tensor{filled(8, features, 59, 2)}, classes}
	}
	return []mlCase{
		regress("linear model", "LINEAR", 0),
		regress("linear", "LINEAR", 5),
		regress("rbf", "RBF", 5),
		regress("poly", "POLY", 5),
		regress("sigmoid", "SIGMOID", 5),
		regress("one class", "RBF", 5, ox.Int("one_class", 1)),
		regress("one vector", "RBF", 1),
		regress("many", "RBF", 40),

		classify("linear, 3 classes", "LINEAR", []int64{2, 3, 2}, false, ""),
		classify("rbf, 3 classes", "RBF", []int64{3, 3, 3}, false, ""),
		classify("poly, 3 classes", "POLY", []int64{3, 1, 2}, false, ""),
		classify("sigmoid, 4 classes", "SIGMOID", []int64{1, 2, 1, 2}, false, ""),
		classify("rbf, probabilities", "RBF", []int64{3, 3, 3}, true, ""),
		classify("linear, probabilities, 2 classes", "LINEAR", []int64{3, 4}, true, ""),
		classify("rbf, probabilities, 5 classes", "RBF", []int64{2, 2, 2, 2, 2}, true, ""),
		classify("rbf, 2 classes", "RBF", []int64{3, 3}, false, ""),
		classify("rbf, 2 classes, both sides", "RBF", []int64{3, 3}, false, "", -0.8),
		classify("rbf, 2 classes, other side", "RBF", []int64{3, 3}, false, "", -1.5),
		classify("linear, 2 classes, both sides", "LINEAR", []int64{3, 3}, false, "", -0.8),
		classify("rbf, 3 classes, softmax", "RBF", []int64{3, 3, 3}, false, "SOFTMAX"),
		classify("rbf, 2 classes, logistic", "RBF", []int64{3, 3}, false, "LOGISTIC", -0.8),
		classify("rbf, 3 classes, logistic", "RBF", []int64{3, 3, 3}, false, "LOGISTIC"),
	}
}

// grove makes trees of a full shape whose numbers come from a fixed sequence.
type grove struct {
	trees, depth, features int
	mode                   string
	ids                    func(tree, leaf int) []int64 // targets of a leaf
	scale, shift           float32
}

// attrs are the attributes of the grove; prefix as the operator's weights are called.
func (g grove) attrs(prefix string) []onnx.Attr {
	var tree, node, feature, yes, no, wTree, wNode, wID []int64
	var value, weight []float32
	var mode []string
	inner := 1<<g.depth - 1
	values, weights := ox.Fill(g.trees*inner, 61), ox.Fill(g.trees*(inner+1)*4, 62)
	for t := range g.trees {
		for n := range 2*inner + 1 {
			tree, node = append(tree, int64(t)), append(node, int64(n))
			if n < inner {
				feature, value = append(feature, int64((t+n)%g.features)), append(value, values[t*inner+n])
				yes, no, mode = append(yes, int64(2*n+1)), append(no, int64(2*n+2)), append(mode, g.mode)
				continue
			}
			feature, value, yes, no, mode = append(feature, 0), append(value, 0), append(yes, 0), append(no, 0), append(mode, "LEAF")
			for k, id := range g.ids(t, n-inner) {
				wTree, wNode, wID = append(wTree, int64(t)), append(wNode, int64(n)), append(wID, id)
				weight = append(weight, float32(weights[(t*(inner+1)+n-inner)*4+k]*g.scale)+g.shift) // never fused
			}
		}
	}
	return []onnx.Attr{
		ox.Ints("nodes_treeids", tree...), ox.Ints("nodes_nodeids", node...), ox.Ints("nodes_featureids", feature...),
		floatsOf("nodes_values", value...), textsOf("nodes_modes", mode...), ox.Ints("nodes_truenodeids", yes...),
		ox.Ints("nodes_falsenodeids", no...), ox.Ints(prefix+"_treeids", wTree...), ox.Ints(prefix+"_nodeids", wNode...),
		ox.Ints(prefix+"_ids", wID...), floatsOf(prefix+"_weights", weight...),
	}
}

func each(ids ...int64) func(int, int) []int64 { return func(int, int) []int64 { return ids } }

func mlTreeCases() []mlCase {
	data := filled(9, 4, 63, 1)
	nan := f32([]int{3, 4}, nan32(), 0.1, -0.5, 0.2, 0.3, nan32(), nan32(), -0.7, nan32(), nan32(), nan32(), nan32())
	regress := func(name string, g grove, targets int, in ref.Tensor, attrs ...onnx.Attr) mlCase {
		attrs = append(append(g.attrs("target"), ox.Int("n_targets", int64(targets))), attrs...)
		return mlCase{"TreeEnsembleRegressor/" + name, 1, attrs, []ref.Tensor{in}, onlyFloat}
	}
	classify := func(name string, g grove, labels []int64, in ref.Tensor, attrs ...onnx.Attr) mlCase {
		attrs = append(append(g.attrs("class"), ox.Ints("classlabels_int64s", labels...)), attrs...)
		return mlCase{"TreeEnsembleClassifier/" + name, 1, attrs, []ref.Tensor{in}, classes}
	}
	one := grove{1, 2, 4, "BRANCH_LEQ", each(0), 1, 0}
	wood := grove{7, 3, 4, "BRANCH_LEQ", each(0), 1, 0}
	multi := grove{5, 2, 4, "BRANCH_LEQ", each(0, 1, 2), 0.5, 0.5}
	spread := grove{9, 2, 4, "BRANCH_LT", func(t, _ int) []int64 { return []int64{int64(t % 3)} }, 1, 0}
	var all []mlCase
	for _, mode := range []string{"BRANCH_LEQ", "BRANCH_LT", "BRANCH_GTE", "BRANCH_GT", "BRANCH_EQ", "BRANCH_NEQ"} {
		g := wood
		g.mode = mode
		all = append(all, regress("mode "+mode, g, 1, data))
	}
	for _, a := range []string{"SUM", "AVERAGE", "MIN", "MAX"} {
		all = append(all, regress("aggregate "+a, spread, 3, data, ox.Text("aggregate_function", a)))
		all = append(all, regress("base and "+a, wood, 1, data, ox.Text("aggregate_function", a), floatsOf("base_values", 0.625)))
	}
	missing := ox.Ints("nodes_missing_value_tracks_true", 1, 0, 1, 0, 0, 0, 0)
	all = append(all,
		regress("one tree", one, 1, data),
		regress("several targets", multi, 3, data),
		regress("logistic", multi, 3, data, ox.Text("post_transform", "LOGISTIC")),
		regress("nan", wood, 1, nan),
		regress("nan tracks true", one, 1, nan, missing),

		classify("one tree", grove{1, 2, 4, "BRANCH_LEQ", each(0, 1, 2), 0.5, 0.5}, []int64{3, 5, 8}, data),
		classify("forest", multi, []int64{3, 5, 8}, data),
		classify("boosted, softmax", spread, []int64{0, 1, 2}, data, ox.Text("post_transform", "SOFTMAX")),
		classify("boosted, softmax zero", spread, []int64{0, 1, 2}, data, ox.Text("post_transform", "SOFTMAX_ZERO")),
		classify("logistic", spread, []int64{0, 1, 2}, data, ox.Text("post_transform", "LOGISTIC")),
		classify("base values", spread, []int64{0, 1, 2}, data, floatsOf("base_values", 0.5, -0.25, 0.125)),
		classify("two classes, one weight, positive", grove{3, 2, 4, "BRANCH_LEQ", each(1), 1.0 / 6, 1.0 / 6}, []int64{0, 1}, data),
		classify("two classes, one weight, signed", grove{3, 2, 4, "BRANCH_LEQ", each(1), 1, 0}, []int64{0, 1}, data),
		classify("two classes, one weight, logistic", grove{3, 2, 4, "BRANCH_LEQ", each(0), 1, 0}, []int64{4, 6}, data, ox.Text("post_transform", "LOGISTIC")),
		classify("two classes, base, logistic", grove{3, 2, 4, "BRANCH_LEQ", each(0), 1, 0}, []int64{4, 6}, data, ox.Text("post_transform", "LOGISTIC"), floatsOf("base_values", 0.5)),
		classify("two classes, other weight, logistic", grove{3, 2, 4, "BRANCH_LEQ", each(1), 1, 0}, []int64{4, 6}, data, ox.Text("post_transform", "LOGISTIC")),
		classify("two classes, other weight, softmax", grove{3, 2, 4, "BRANCH_LEQ", each(1), 1, 0}, []int64{4, 6}, data, ox.Text("post_transform", "SOFTMAX")),
		classify("two classes, first weight, positive", grove{3, 2, 4, "BRANCH_LEQ", each(0), 1.0 / 6, 1.0 / 6}, []int64{0, 1}, data),
		classify("two classes, first weight, positive, logistic", grove{3, 2, 4, "BRANCH_LEQ", each(0), 1.0 / 6, 1.0 / 6}, []int64{0, 1}, data, ox.Text("post_transform", "LOGISTIC")),
		classify("two classes, first weight, signed", grove{3, 2, 4, "BRANCH_LEQ", each(0), 1, 0}, []int64{0, 1}, data),
		classify("two classes, first weight, softmax", grove{3, 2, 4, "BRANCH_LEQ", each(0), 1, 0}, []int64{0, 1}, data, ox.Text("post_transform", "SOFTMAX")),
		classify("two classes, both weights", grove{4, 2, 4, "BRANCH_LEQ", each(0, 1), 0.125, 0.125}, []int64{0, 1}, data),
		classify("nan", multi, []int64{3, 5, 8}, nan),
	)
	for i := range all {
		if all[i].name == "TreeEnsembleClassifier/two classes, both weights" {
			all[i].outputs = noLabels
		}
	}
	for _, d := range []onnx.DType{onnx.Float32, onnx.Float64} {
		c := regress("as tensor of "+d.String(), one, 1, data)
		c.opset = 3
		if d == onnx.Float64 {
			in := f64([]int{9, 4})
			for _, v := range data.F32 {
				in.F64 = append(in.F64, float64(v))
			}
			c.inputs = []ref.Tensor{in}
		}
		for i := range c.attrs {
			if a := &c.attrs[i]; a.Name == "nodes_values" || a.Name == "target_weights" {
				wide := make([]float64, len(a.Floats))
				for k, v := range a.Floats {
					wide[k] = float64(v)
				}
				*a = tensorOf(a.Name+"_as_tensor", d, wide...)
			}
		}
		all = append(all, c)
	}
	return all
}

// count fails the test where two cases share a name.
func count(all []mlCase) (map[string]int, error) {
	ops, names := map[string]int{}, map[string]bool{}
	for i := range all {
		if names[all[i].name] {
			return nil, fmt.Errorf("%s is there twice", all[i].name)
		}
		names[all[i].name] = true
		ops[all[i].op()]++
	}
	return ops, nil
}
