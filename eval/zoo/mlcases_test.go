package zoo_test

import (
	"fmt"
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

// mlCase is a graph of one operator of classical models with its inputs. What it must give stands in testdata/ml.json.
type mlCase struct {
	name    string // operator/what is special
	opset   int64  // of ai.onnx.ml
	attrs   []onnx.Attr
	inputs  []ref.Tensor
	outputs []onnx.DType
}

func (c *mlCase) op() string {
	for i := range c.name {
		if c.name[i] == '/' {
			return c.name[:i]
		}
	}
	return c.name
}

// model names the inputs x0, x1 ... and the outputs y0, y1 ...
func (c *mlCase) model() *onnx.Model {
	n := onnx.Node{Name: c.op(), Op: c.op(), Domain: "ai.onnx.ml", Attrs: c.attrs}
	var g onnx.Graph
	for i, t := range c.inputs {
		n.Inputs = append(n.Inputs, fmt.Sprintf("x%d", i))
		dims := make([]int64, len(t.Shape))
		for k, d := range t.Shape {
			dims[k] = int64(d)
		}
		g.Inputs = append(g.Inputs, ox.Value(n.Inputs[i], t.DType, dims...))
	}
	for i, d := range c.outputs {
		n.Outputs = append(n.Outputs, fmt.Sprintf("y%d", i))
		if d == onnx.Undefined { // not asked for
			continue
		}
		g.Outputs = append(g.Outputs, onnx.ValueInfo{Name: n.Outputs[i], DType: d})
	}
	g.Nodes, g.Name = []onnx.Node{n}, c.op()
	m := ox.Model(13, g)
	m.Opsets = append(m.Opsets, onnx.Opset{Domain: "ai.onnx.ml", Version: c.opset})
	return m
}

func f32(shape []int, v ...float32) ref.Tensor {
	return ref.Tensor{DType: onnx.Float32, Shape: shape, F32: v}
}

func i64(shape []int, v ...int64) ref.Tensor {
	return ref.Tensor{DType: onnx.Int64, Shape: shape, I64: v}
}

func i32(shape []int, v ...int32) ref.Tensor {
	return ref.Tensor{DType: onnx.Int32, Shape: shape, I32: v}
}

func f64(shape []int, v ...float64) ref.Tensor {
	return ref.Tensor{DType: onnx.Float64, Shape: shape, F64: v}
}

// filled is a matrix of a fixed sequence, times a scale.
func filled(rows, columns int, seed uint32, scale float32) ref.Tensor {
	v := ox.Fill(rows*columns, seed)
	for i := range v {
		v[i] *= scale
	}
	return f32([]int{rows, columns}, v...)
}

func floatsOf(name string, v ...float32) onnx.Attr {
	return onnx.Attr{Name: name, Kind: onnx.AttrFloats, Floats: v}
}

func textsOf(name string, v ...string) onnx.Attr {
	a := onnx.Attr{Name: name, Kind: onnx.AttrStrings}
	for _, s := range v {
		a.Strings = append(a.Strings, []byte(s))
	}
	return a
}

func tensorOf(name string, d onnx.DType, v ...float64) onnx.Attr {
	t := ref.Tensor{DType: onnx.Float64, Shape: []int{len(v)}, F64: v}
	if d == onnx.Float32 {
		t = ref.Tensor{DType: onnx.Float32, Shape: t.Shape}
		for _, x := range v {
			t.F32 = append(t.F32, float32(x))
		}
	}
	return onnx.Attr{Name: name, Kind: onnx.AttrTensor, T: t.ToONNX()}
}

var (
	onlyFloat = []onnx.DType{onnx.Float32}
	classes   = []onnx.DType{onnx.Int64, onnx.Float32}
	noLabels  = []onnx.DType{onnx.Undefined, onnx.Float32} // where ONNX Runtime labels by another rule than the largest score
)

func mlCases() []mlCase {
	var all []mlCase
	for _, list := range [][]mlCase{mlSimpleCases(), mlEncoderCases(), mlLinearCases(), mlSVMCases(), mlTreeCases()} {
		all = append(all, list...)
	}
	return all
}

func nan32() float32 { return float32(math.NaN()) }

func mlSimpleCases() []mlCase {
	nan, inf := nan32(), float32(math.Inf(1))
	table := f32([]int{2, 3}, 1, -2, 0, 3, 0.5, 1e-30)
	one := func(name string, in ref.Tensor, out onnx.DType, attrs ...onnx.Attr) mlCase {
		return mlCase{name, 1, attrs, []ref.Tensor{in}, []onnx.DType{out}}
	}
	pick := func(name string, x, y ref.Tensor) mlCase {
		return mlCase{"ArrayFeatureExtractor/" + name, 1, nil, []ref.Tensor{x, y}, []onnx.DType{x.DType}}
	}
	join := func(name string, widths []int64, in ...ref.Tensor) mlCase {
		return mlCase{"FeatureVectorizer/" + name, 1, []onnx.Attr{ox.Ints("inputdimensions", widths...)}, in, onlyFloat}
	}
	return []mlCase{
		pick("a column", filled(3, 4, 1, 1), i64([]int{1}, 2)),
		pick("several", filled(3, 4, 2, 1), i64([]int{1, 3}, 3, 0, 3)),
		pick("all", filled(2, 2, 3, 1), i64([]int{2}, 0, 1)),
		pick("vector", f32([]int{4}, 1, 2, 3, 4), i64([]int{2}, 3, 1)),
		pick("classes by label", i64([]int{3}, 10, 20, 30), i64([]int{5}, 2, 0, 1, 1, 2)),
		pick("int32", i32([]int{2, 2}, 1, 2, 3, 4), i64([]int{1}, 1)),
		pick("float64", f64([]int{2, 2}, 1, 2, 3, math.Pi), i64([]int{1}, 1)),
		pick("three dimensions", f32([]int{2, 2, 2}, 1, 2, 3, 4, 5, 6, 7, 8), i64([]int{1}, 0)),

		one("Binarizer/default", table, onnx.Float32),
		one("Binarizer/above", filled(3, 3, 4, 2), onnx.Float32, ox.Float("threshold", 0.25)),
		one("Binarizer/equal", f32([]int{3}, 0.25, 0.250001, 0.249999), onnx.Float32, ox.Float("threshold", 0.25)),
		one("Binarizer/infinite", f32([]int{2, 2}, inf, -inf, 1, 3e38), onnx.Float32, ox.Float("threshold", 2.9e38)),
		one("Binarizer/negative", filled(2, 5, 5, 3), onnx.Float32, ox.Float("threshold", -1)),
		one("Binarizer/rank 3", f32([]int{1, 2, 2}, -1, 0, 1, 2), onnx.Float32),
		one("Binarizer/zeros", f32([]int{2}, 0, float32(math.Copysign(0, -1))), onnx.Float32),
		one("Binarizer/subnormal", f32([]int{2}, 1e-45, -1e-45), onnx.Float32),

		join("two", []int64{2, 1}, filled(3, 2, 6, 1), filled(3, 1, 7, 1)),
		join("one", []int64{4}, filled(2, 4, 8, 1)),
		join("three", []int64{1, 2, 3}, filled(2, 1, 9, 1), filled(2, 2, 10, 1), filled(2, 3, 11, 1)),
		join("int64", []int64{2}, i64([]int{2, 2}, 1, -2, 3, 1<<40+1)),
		join("int32", []int64{2, 2}, i32([]int{1, 2}, 7, -8), i32([]int{1, 2}, 9, 10)),
		join("float64", []int64{2}, f64([]int{2, 2}, math.Pi, -math.E, 1e-300, 16777217)),
		join("filled up", []int64{3, 2}, filled(2, 2, 12, 1), filled(2, 2, 13, 1)),
		join("vectors", []int64{2, 2}, f32([]int{2}, 1, 2), f32([]int{2}, 3, 4)),

		one("Normalizer/max", filled(3, 4, 14, 5), onnx.Float32, ox.Text("norm", "MAX")),
		one("Normalizer/l1", filled(3, 4, 15, 5), onnx.Float32, ox.Text("norm", "L1")),
		one("Normalizer/l2", filled(3, 4, 16, 5), onnx.Float32, ox.Text("norm", "L2")),
		one("Normalizer/l1 wide", filled(2, 37, 17, 1), onnx.Float32, ox.Text("norm", "L1")),
		one("Normalizer/l2 wide", filled(2, 37, 18, 1), onnx.Float32, ox.Text("norm", "L2")),
		one("Normalizer/zero row", f32([]int{2, 2}, 0, 0, 3, 4), onnx.Float32, ox.Text("norm", "L2")),
		one("Normalizer/zero row l1", f32([]int{2, 2}, 0, 0, 3, -5), onnx.Float32, ox.Text("norm", "L1")),
		one("Normalizer/probabilities", f32([]int{2, 3}, 0.2, 0.4, 0.4, 0.9, 0.8, 0.7), onnx.Float32, ox.Text("norm", "L1")),
		one("Normalizer/int64", i64([]int{1, 3}, 3, 0, -4), onnx.Float32, ox.Text("norm", "L2")),

		one("Scaler/by column", filled(3, 2, 19, 9), onnx.Float32, floatsOf("offset", 0.5, -1), floatsOf("scale", 2, 0.1)),
		one("Scaler/one for all", filled(3, 3, 20, 9), onnx.Float32, floatsOf("offset", 0.3), floatsOf("scale", 1.7)),
		one("Scaler/standard", filled(4, 3, 21, 100), onnx.Float32, floatsOf("offset", 1.5, 20.25, -3.125), floatsOf("scale", 0.7, 0.011, 1.3)),
		one("Scaler/int64", i64([]int{2, 2}, 1, 2, 3, 4), onnx.Float32, floatsOf("offset", 1, 1), floatsOf("scale", 0.5, 0.25)),
		one("Scaler/int32", i32([]int{2, 2}, 1, 2, 3, 4), onnx.Float32, floatsOf("offset", 1, 1), floatsOf("scale", 0.5, 0.25)),
		one("Scaler/float64", f64([]int{1, 2}, 0.1, 0.2), onnx.Float32, floatsOf("offset", 0.01, 0.02), floatsOf("scale", 3, 4)),
		one("Scaler/nan", f32([]int{1, 3}, nan, inf, -inf), onnx.Float32, floatsOf("offset", 1), floatsOf("scale", 2)),
		one("Scaler/to zero", f32([]int{1, 2}, 5, 7), onnx.Float32, floatsOf("offset", 5, 5), floatsOf("scale", 0, 1)),
	}
}

func mlEncoderCases() []mlCase {
	nan := nan32()
	impute := func(name string, in ref.Tensor, attrs ...onnx.Attr) mlCase {
		return mlCase{"Imputer/" + name, 1, attrs, []ref.Tensor{in}, []onnx.DType{in.DType}}
	}
	encode := func(name string, in ref.Tensor, out onnx.DType, attrs ...onnx.Attr) mlCase {
		return mlCase{"LabelEncoder/" + name, 2, attrs, []ref.Tensor{in}, []onnx.DType{out}}
	}
	hot := func(name string, in ref.Tensor, attrs ...onnx.Attr) mlCase {
		return mlCase{"OneHotEncoder/" + name, 1, attrs, []ref.Tensor{in}, onlyFloat}
	}
	return []mlCase{
		impute("nan by column", f32([]int{2, 3}, nan, 2, nan, 4, nan, 6), floatsOf("imputed_value_floats", 10, 20, 30), ox.Float("replaced_value_float", nan)),
		impute("nan by one", f32([]int{2, 2}, nan, 2, nan, 4), floatsOf("imputed_value_floats", -1), ox.Float("replaced_value_float", nan)),
		impute("zero", f32([]int{2, 2}, 0, 2, float32(math.Copysign(0, -1)), nan), floatsOf("imputed_value_floats", 7)),
		impute("a value", f32([]int{2, 2}, -999, 2, 3, -999), floatsOf("imputed_value_floats", 0.5, 0.25), ox.Float("replaced_value_float", -999)),
		impute("int64", i64([]int{2, 2}, -1, 2, 3, -1), ox.Ints("imputed_value_int64s", 5, 6), ox.Int("replaced_value_int64", -1)),
		impute("int64 by one", i64([]int{3, 1}, 0, 2, 0), ox.Ints("imputed_value_int64s", 9)),
		impute("nothing to do", filled(3, 3, 22, 1), floatsOf("imputed_value_floats", 1, 2, 3), ox.Float("replaced_value_float", nan)),
		impute("mean", f32([]int{4, 1}, 1, nan, 3, nan), floatsOf("imputed_value_floats", 2), ox.Float("replaced_value_float", nan)),

		encode("int to int", i64([]int{4}, 1, 2, 3, 4), onnx.Int64, ox.Ints("keys_int64s", 1, 2, 3), ox.Ints("values_int64s", 10, 20, 30)),
		encode("int to float", i64([]int{2, 2}, 1, 2, 3, 4), onnx.Float32, ox.Ints("keys_int64s", 1, 2, 3), floatsOf("values_floats", 0.1, 0.2, 0.3)),
		encode("float to int", f32([]int{4}, 1, 2.5, 3, -4), onnx.Int64, floatsOf("keys_floats", 1, 2.5, -4), ox.Ints("values_int64s", 0, 1, 2)),
		encode("float to float", f32([]int{4}, 1, 2.5, 3, -4), onnx.Float32, floatsOf("keys_floats", 1, 2.5, -4), floatsOf("values_floats", 7, 8, 9)),
		encode("default int", i64([]int{3, 1}, 5, 6, 7), onnx.Int64, ox.Ints("keys_int64s", 5), ox.Ints("values_int64s", 1), ox.Int("default_int64", 42)),
		encode("default float", i64([]int{2}, 5, 6), onnx.Float32, ox.Ints("keys_int64s", 5), floatsOf("values_floats", 1), ox.Float("default_float", 0.5)),
		encode("negative zero by default", i64([]int{1}, 6), onnx.Float32, ox.Ints("keys_int64s", 5), floatsOf("values_floats", 1)),
		encode("nan", f32([]int{3}, nan, 1, 2), onnx.Int64, floatsOf("keys_floats", nan, 1), ox.Ints("values_int64s", 3, 4)),

		hot("int64", i64([]int{3}, 1, 3, 2), ox.Ints("cats_int64s", 1, 2, 3)),
		hot("unknown", i64([]int{3, 1}, 1, 9, 2), ox.Ints("cats_int64s", 1, 2, 3)),
		hot("matrix", i64([]int{2, 2}, 1, 2, 3, 1), ox.Ints("cats_int64s", 1, 2, 3)),
		hot("float", f32([]int{3}, 1, 2.75, -0.5), ox.Ints("cats_int64s", 0, 1, 2)),
		hot("float64", f64([]int{2}, 2, 0), ox.Ints("cats_int64s", 0, 2)),
		hot("float, must be known", f32([]int{2}, 2, 0.5), ox.Ints("cats_int64s", 0, 2), ox.Int("zeros", 0)),
		hot("one category", i64([]int{2, 1}, 7, 8), ox.Ints("cats_int64s", 7)),
		hot("must be known", i64([]int{2}, 5, 6), ox.Ints("cats_int64s", 6, 5), ox.Int("zeros", 0)),
	}
}
