package ref_test

import (
	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
)

// tier1Golden are the cases of tier 1.
func tier1Golden() []goldenCase {
	small := []onnx.DType{onnx.Float32, onnx.Float64}
	var cases []goldenCase
	for _, op := range []string{"Sqrt", "Exp", "Log", "Sigmoid", "Tanh", "Softplus", "Softsign", "Erf", "Floor", "Ceil", "Round", "Reciprocal", "HardSwish", "Elu", "Selu", "HardSigmoid", "LeakyRelu"} {
		cases = append(cases,
			goldenCase{op: op, name: "wild", types: floatTypes, in: []arg{bits(400)}},
			goldenCase{op: op, types: floatTypes, in: []arg{val(3, 50)}})
	}
	for _, op := range []string{"Abs", "Sign"} {
		cases = append(cases, goldenCase{op: op, types: allNumbers, in: []arg{bits(100)}})
	}
	for _, op := range []string{"Neg", "Relu"} {
		cases = append(cases, goldenCase{op: op, types: append(floatTypes[:4:4], intTypes[:4]...), in: []arg{bits(100)}})
	}
	for _, op := range []string{"Add", "Sub", "Mul", "Min", "Max"} {
		cases = append(cases,
			goldenCase{op: op, types: allNumbers, in: []arg{bits(200), bits(200)}},
			goldenCase{op: op, name: "broadcast", types: allNumbers, in: []arg{val(3, 1, 5), val(4, 1)}})
	}
	cases = append(cases, []goldenCase{
		{op: "Div", types: floatTypes, in: []arg{bits(200), bits(200)}},
		{op: "Div", name: "tame", types: allNumbers, in: []arg{val(3, 1, 5), val(4, 1)}},
		{op: "Pow", types: floatTypes, in: []arg{bits(200), val(200)}},
		{op: "Pow", name: "wild", types: small, in: []arg{bits(400), bits(400)}},
		{op: "Pow", name: "square", types: floatTypes, in: []arg{bits(40), of(onnx.Int64, list(2))}},
		{op: "Pow", name: "integer", types: intTypes, in: []arg{val(40), of(onnx.Float32, pos(40))}},
		{op: "PRelu", types: allNumbers, in: []arg{bits(2, 3, 20), val(3, 1)}},
		{op: "Sum", types: floatTypes, in: []arg{val(40), val(40), val(40)}},
		{op: "Mean", types: floatTypes, in: []arg{val(40), val(2, 40), val(1)}},
		{op: "Max", name: "three", types: floatTypes, in: []arg{bits(60), bits(60), bits(60)}},
		{op: "Clip", types: allNumbers, in: []arg{bits(100), val(), val()}},
		{op: "Clip", name: "old", opset: 6, types: floatTypes, in: []arg{bits(100)}, attrs: []onnx.Attr{ox.Float("min", -1.5), ox.Float("max", 2.25)}},
		{op: "Gemm", types: allNumbers, in: []arg{val(7, 33), val(33, 9), val(9)}},
		{op: "Gemm", name: "factors", types: floatTypes, in: []arg{val(33, 7), val(9, 33), val(7, 1)}, attrs: []onnx.Attr{ox.Int("transA", 1), ox.Int("transB", 1), ox.Float("alpha", 0.3), ox.Float("beta", 0.7)}},
		{op: "MatMul", types: allNumbers, in: []arg{val(2, 5, 19), val(19, 11)}},
		{op: "MatMul", name: "stack", types: floatTypes, in: []arg{val(2, 1, 5, 19), val(3, 19, 3)}},
		{op: "Conv", types: floatTypes, in: []arg{val(2, 4, 9, 8), val(6, 2, 3, 3), val(6)}, attrs: []onnx.Attr{ox.Int("group", 2), ox.Ints("pads", 1, 0, 2, 1), ox.Ints("strides", 2, 1)}},
		{op: "Conv", name: "line", types: floatTypes, in: []arg{val(1, 3, 20), val(2, 3, 4)}, attrs: []onnx.Attr{ox.Ints("dilations", 2)}},
		{op: "Conv", name: "cube", types: floatTypes, in: []arg{val(1, 2, 4, 5, 4), val(3, 2, 2, 2, 2)}, attrs: []onnx.Attr{ox.Text("auto_pad", "SAME_LOWER")}},
		{op: "MaxPool", types: append(floatTypes[:4:4], onnx.Int8, onnx.Uint8), outs: 2, in: []arg{bits(2, 2, 7, 6)}, attrs: []onnx.Attr{ox.Ints("kernel_shape", 3, 2), ox.Ints("strides", 2, 1), ox.Ints("pads", 1, 1, 1, 0)}},
		{op: "MaxPool", name: "columns", types: small, outs: 2, in: []arg{val(1, 2, 7, 6)}, attrs: []onnx.Attr{ox.Ints("kernel_shape", 2, 2), ox.Ints("dilations", 2, 1), ox.Int("storage_order", 1), ox.Int("ceil_mode", 1)}},
		{op: "AveragePool", types: floatTypes, in: []arg{val(2, 2, 7, 6)}, attrs: []onnx.Attr{ox.Ints("kernel_shape", 3, 2), ox.Ints("strides", 2, 1), ox.Ints("pads", 1, 1, 1, 0)}},
		{op: "AveragePool", name: "padded", types: floatTypes, in: []arg{val(2, 2, 7, 6)}, attrs: []onnx.Attr{ox.Ints("kernel_shape", 3, 3), ox.Ints("strides", 2, 2), ox.Ints("pads", 1, 1, 1, 1), ox.Int("ceil_mode", 1), ox.Int("count_include_pad", 1)}},
		{op: "GlobalAveragePool", types: floatTypes, in: []arg{val(2, 3, 5, 7)}},
		{op: "GlobalMaxPool", types: floatTypes, in: []arg{bits(2, 3, 5, 7)}},
		{op: "LRN", types: floatTypes, in: []arg{val(2, 6, 3, 3)}, attrs: []onnx.Attr{ox.Int("size", 3), ox.Float("alpha", 0.2), ox.Float("beta", 0.6), ox.Float("bias", 2)}},
		{op: "BatchNormalization", types: floatTypes, in: []arg{val(2, 3, 7), val(3), val(3), val(3), pos(3)}},
		{op: "Softmax", types: floatTypes, in: []arg{val(3, 40)}},
		{op: "Softmax", name: "wild", types: floatTypes, in: []arg{bits(30, 3)}},
		{op: "Softmax", name: "old", opset: 11, types: floatTypes, in: []arg{val(3, 5, 7)}, attrs: []onnx.Attr{ox.Int("axis", 1)}},
		{op: "LogSoftmax", types: floatTypes, in: []arg{val(3, 40, 2)}, attrs: []onnx.Attr{ox.Int("axis", 1)}},
		{op: "ArgMax", types: allNumbers, in: []arg{bits(4, 9, 5)}, attrs: []onnx.Attr{ox.Int("axis", 1)}},
		{op: "ArgMin", types: allNumbers, in: []arg{bits(4, 9, 5)}, attrs: []onnx.Attr{ox.Int("axis", 1), ox.Int("select_last_index", 1)}},
		{op: "TopK", types: allNumbers, outs: 2, in: []arg{bits(4, 20), list(7)}},
		{op: "TopK", name: "least", types: allNumbers, outs: 2, in: []arg{val(9, 5), list(4)}, attrs: []onnx.Attr{ox.Int("axis", 0), ox.Int("largest", 0)}},
		{op: "TopK", name: "old", opset: 9, types: small, outs: 2, in: []arg{val(4, 20)}, attrs: []onnx.Attr{ox.Int("k", 3)}},
		{op: "Flatten", types: anything, in: []arg{bits(2, 3, 4)}},
		{op: "Reshape", types: anything, in: []arg{bits(2, 3, 4), list(0, -1, 2)}},
		{op: "Transpose", types: anything, in: []arg{bits(2, 3, 4, 5)}, attrs: []onnx.Attr{ox.Ints("perm", 2, 0, 3, 1)}},
		{op: "Concat", types: anything, in: []arg{bits(2, 3), bits(2, 1), bits(2, 4)}, attrs: []onnx.Attr{ox.Int("axis", 1)}},
		{op: "Squeeze", types: anything, in: []arg{bits(1, 3, 1), list(0)}},
		{op: "Unsqueeze", types: anything, in: []arg{bits(3), list(0, -1)}},
		{op: "Identity", types: anything, in: []arg{bits(2, 9)}},
		{op: "Dropout", types: floatTypes, outs: 2, in: []arg{bits(2, 9)}},
		{op: "Constant", attrs: []onnx.Attr{{Name: "value_floats", Kind: onnx.AttrFloats, Floats: []float32{1, -0.5, 3}}}},
		{op: "ConstantOfShape", in: []arg{list(2, 3)}},
		{op: "Shape", types: anything, in: []arg{bits(2, 3, 4)}},
		{op: "Size", types: anything, in: []arg{bits(2, 3, 4)}},
		{op: "Gather", types: anything, in: []arg{bits(3, 4, 5), at([]int{2, 2}, 3, -1, 0, 2)}, attrs: []onnx.Attr{ox.Int("axis", 1)}},
		{op: "Slice", types: anything, in: []arg{bits(7, 8), list(5, 1), list(-9, 7), list(0, 1), list(-2, 3)}},
		{op: "Slice", name: "old", opset: 9, types: anything, in: []arg{bits(7, 8)}, attrs: []onnx.Attr{ox.Ints("starts", 1), ox.Ints("ends", -1), ox.Ints("axes", 1)}},
		{op: "Split", types: anything, outs: 3, in: []arg{bits(2, 7), list(3, 0, 4)}, attrs: []onnx.Attr{ox.Int("axis", 1)}},
		{op: "Pad", types: anything, in: []arg{bits(3, 4), list(1, -1, 2, 3), val(1)}},
		{op: "Pad", name: "reflect", types: anything, in: []arg{bits(3, 4), list(2, 1, 1, 3)}, attrs: []onnx.Attr{ox.Text("mode", "reflect")}},
		{op: "Pad", name: "edge", types: anything, in: []arg{bits(3, 4), list(2, 1, 1, 3)}, attrs: []onnx.Attr{ox.Text("mode", "edge")}},
		{op: "Expand", types: anything, in: []arg{bits(3, 1), list(2, 1, 4)}},
		{op: "Tile", types: anything, in: []arg{bits(3, 2), list(2, 3)}},
	}...)
	for _, to := range anything {
		cases = append(cases,
			goldenCase{op: "Cast", name: "to-" + to.String(), types: anything, in: []arg{bits(200)}, attrs: []onnx.Attr{ox.Int("to", int64(to))}})
	}
	for _, op := range []string{"ReduceMean", "ReduceSum", "ReduceMax", "ReduceMin", "ReduceProd", "ReduceL1", "ReduceL2", "ReduceSumSquare", "ReduceLogSum", "ReduceLogSumExp"} {
		cases = append(cases,
			goldenCase{op: op, opset: 12, types: allNumbers, in: []arg{pos(5, 37)}, attrs: []onnx.Attr{ox.Ints("axes", 1)}},
			goldenCase{op: op, name: "outer", opset: 12, types: allNumbers, in: []arg{val(3, 4, 20)}, attrs: []onnx.Attr{ox.Ints("axes", 0, 2), ox.Int("keepdims", 0)}})
	}
	return cases
}
