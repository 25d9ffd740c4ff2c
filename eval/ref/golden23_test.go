package ref_test

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
)

// tier23Golden are the cases of tiers 2 and 3.
func tier23Golden() []goldenCase {
	return slices.Concat(logicGolden(), indexingGolden(), layerGolden(), spatialGolden(), quantizedGolden())
}

func logicGolden() []goldenCase {
	small := []onnx.DType{onnx.Float32, onnx.Float64}
	var cases []goldenCase
	for _, op := range []string{"Sin", "Cos", "Tan", "Asin", "Acos", "Atan", "Sinh", "Cosh", "Asinh", "Acosh", "Atanh", "Mish", "Gelu", "Celu", "ThresholdedRelu", "Shrink"} {
		cases = append(cases,
			goldenCase{op: op, name: "wild", opset: 20, types: floatTypes, in: []arg{bits(400)}},
			goldenCase{op: op, opset: 20, types: floatTypes, in: []arg{val(3, 50)}})
	}
	for _, op := range []string{"Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual"} {
		cases = append(cases, goldenCase{op: op, types: allNumbers, in: []arg{bits(3, 1, 9), bits(4, 9)}})
	}
	for _, op := range []string{"And", "Or", "Xor"} {
		cases = append(cases, goldenCase{op: op, in: []arg{of(onnx.Bool, val(5, 1)), of(onnx.Bool, val(7))}})
	}
	return append(cases, []goldenCase{
		{op: "Gelu", name: "tanh", opset: 20, types: small, in: []arg{bits(400)}, attrs: []onnx.Attr{ox.Text("approximate", "tanh")}},
		{op: "Celu", name: "alpha", types: small, in: []arg{val(200)}, attrs: []onnx.Attr{ox.Float("alpha", 0.3)}},
		{op: "Shrink", name: "soft", types: floatTypes, in: []arg{val(200)}, attrs: []onnx.Attr{ox.Float("bias", 0.3), ox.Float("lambd", 1.1)}},
		{op: "Not", in: []arg{of(onnx.Bool, val(20))}},
		{op: "IsNaN", types: floatTypes, in: []arg{bits(100)}},
		{op: "IsInf", types: floatTypes, in: []arg{bits(100)}, attrs: []onnx.Attr{ox.Int("detect_negative", 0)}},
		{op: "Where", types: anything, in: []arg{of(onnx.Bool, val(3, 1, 8)), val(5, 8), val(3, 5, 1)}},
		{op: "CastLike", types: allNumbers, in: []arg{of(onnx.Float32, bits(100)), val(1)}},
		{op: "Mod", types: floatTypes, in: []arg{bits(300), bits(300)}, attrs: []onnx.Attr{ox.Int("fmod", 1)}},
		{op: "Mod", name: "integer", types: intTypes, in: []arg{bits(60), val(60)}},
		{op: "Mod", name: "trunc", types: intTypes, in: []arg{bits(60), val(60)}, attrs: []onnx.Attr{ox.Int("fmod", 1)}},
		{op: "BitShift", name: "left", types: intTypes[4:], in: []arg{bits(60), val(60)}, attrs: []onnx.Attr{ox.Text("direction", "LEFT")}},
		{op: "BitShift", name: "right", types: intTypes[4:], in: []arg{bits(60), bits(60)}, attrs: []onnx.Attr{ox.Text("direction", "RIGHT")}},
	}...)
}

func indexingGolden() []goldenCase {
	idx := at([]int{2, 3}, 0, -1, 1, 2, 0, -3)
	return []goldenCase{
		{op: "GatherElements", types: anything, in: []arg{bits(3, 3), idx}, attrs: []onnx.Attr{ox.Int("axis", 0)}},
		{op: "GatherND", types: anything, in: []arg{bits(3, 4, 2), at([]int{2, 2}, 0, -1, 2, 1)}},
		{op: "ScatterElements", types: anything, in: []arg{bits(3, 3), idx, bits(2, 3)}},
		{op: "ScatterElements", name: "add", types: allNumbers, in: []arg{val(3, 3), idx, val(2, 3)}, attrs: []onnx.Attr{ox.Text("reduction", "add")}},
		{op: "ScatterElements", name: "max", opset: 18, types: allNumbers, in: []arg{bits(3, 3), idx, bits(2, 3)}, attrs: []onnx.Attr{ox.Text("reduction", "max")}},
		{op: "Scatter", opset: 10, types: anything, in: []arg{bits(3, 3), idx, bits(2, 3)}},
		{op: "ScatterND", types: anything, in: []arg{bits(4, 2), at([]int{2, 1}, 3, -4), bits(2, 2)}},
		{op: "ScatterND", name: "mul", types: allNumbers, in: []arg{val(4, 2), at([]int{3, 1}, 1, 1, 1), val(3, 2)}, attrs: []onnx.Attr{ox.Text("reduction", "mul")}},
		{op: "Compress", types: anything, in: []arg{bits(3, 6), of(onnx.Bool, val(6))}, attrs: []onnx.Attr{ox.Int("axis", 1)}},
		{op: "NonZero", types: anything, in: []arg{bits(3, 6)}},
		{op: "OneHot", types: allNumbers, in: []arg{val(3, 4), list(6), val(2)}, attrs: []onnx.Attr{ox.Int("axis", 1)}},
		{op: "ReverseSequence", types: anything, in: []arg{bits(4, 3, 2), list(1, 4, 0)}},
		{op: "Range", types: []onnx.DType{onnx.Float32, onnx.Float64}, in: []arg{pos(), of(onnx.Undefined, val()), val()}},
		{op: "EyeLike", types: anything, in: []arg{bits(4, 5)}, attrs: []onnx.Attr{ox.Int("k", -1)}},
		{op: "Trilu", types: anything, in: []arg{bits(2, 4, 5)}},
		{op: "CumSum", types: append(floatTypes[:3:3], onnx.Int32, onnx.Int64, onnx.Uint32, onnx.Uint64), in: []arg{val(3, 40, 2), list(1)}, attrs: []onnx.Attr{ox.Int("reverse", 1)}},
		{op: "CumSum", name: "exclusive", types: floatTypes, in: []arg{bits(60), list(0)}, attrs: []onnx.Attr{ox.Int("exclusive", 1)}},
		{op: "Hardmax", types: floatTypes, in: []arg{bits(5, 9)}},
		{op: "Unique", types: anything, in: []arg{val(30)}, outs: 4},
		{op: "Unique", name: "axis", types: anything, in: []arg{val(4, 9, 1)}, outs: 4, attrs: []onnx.Attr{ox.Int("axis", 1), ox.Int("sorted", 0)}},
		{op: "TfIdfVectorizer", in: []arg{at([]int{2, 6}, 1, 2, 1, 2, 3, 3, 2, 1, 2, 3, 1, 1)}, attrs: []onnx.Attr{
			ox.Text("mode", "TFIDF"), ox.Int("min_gram_length", 1), ox.Int("max_gram_length", 2), ox.Int("max_skip_count", 1),
			ox.Ints("ngram_counts", 0, 3), ox.Ints("ngram_indexes", 0, 2, 1, 4, 3), ox.Ints("pool_int64s", 1, 2, 3, 1, 2, 2, 3), reals("weights", 1, 0.3, 2, 1.7, 0.1),
		}},
	}
}

func layerGolden() []goldenCase {
	small := []onnx.DType{onnx.Float32, onnx.Float64, onnx.Float16}
	both := ox.Text("direction", "bidirectional")
	return []goldenCase{
		{op: "LayerNormalization", types: small, in: []arg{val(4, 37), val(37), val(37)}, outs: 3},
		{op: "LayerNormalization", name: "bfloat16", types: []onnx.DType{onnx.BFloat16}, in: []arg{val(4, 5, 7), val(5, 7)}, attrs: []onnx.Attr{ox.Int("axis", 1)}},
		{op: "RMSNormalization", opset: 23, types: floatTypes, in: []arg{val(4, 37), val(37)}},
		{op: "InstanceNormalization", types: floatTypes, in: []arg{val(2, 3, 5, 7), val(3), val(3)}},
		{op: "GroupNormalization", name: "18", opset: 18, types: floatTypes, in: []arg{val(2, 6, 19), val(3), val(3)}, attrs: []onnx.Attr{ox.Int("num_groups", 3)}},
		{op: "GroupNormalization", name: "21", opset: 21, types: floatTypes, in: []arg{val(2, 6, 19), val(6), val(6)}, attrs: []onnx.Attr{ox.Int("num_groups", 3)}},
		{op: "MeanVarianceNormalization", types: floatTypes, in: []arg{val(2, 3, 5, 7)}},
		{op: "Einsum", types: allNumbers, in: []arg{val(2, 5, 7), val(2, 7, 3)}, attrs: []onnx.Attr{ox.Text("equation", "bij,bjk->bki")}},
		{op: "Einsum", name: "three", types: floatTypes, in: []arg{val(3, 5), val(5, 4), val(3, 4)}, attrs: []onnx.Attr{ox.Text("equation", "ij,jk,ik->ik")}},
		{op: "RNN", types: small, in: []arg{val(3, 2, 5), val(2, 4, 5), val(2, 4, 4), val(2, 8)}, outs: 2, attrs: []onnx.Attr{both}},
		{op: "GRU", types: small, in: []arg{val(3, 2, 5), val(2, 12, 5), val(2, 12, 4), val(2, 24)}, outs: 2, attrs: []onnx.Attr{both}},
		{op: "GRU", name: "after", types: small, in: []arg{val(3, 2, 5), val(1, 12, 5), val(1, 12, 4), val(1, 24)}, outs: 2, attrs: []onnx.Attr{ox.Int("linear_before_reset", 1)}},
		{op: "LSTM", types: small, in: []arg{val(3, 2, 5), val(2, 16, 5), val(2, 16, 4), val(2, 32), none(), val(2, 2, 4), val(2, 2, 4), val(2, 12)}, outs: 3, attrs: []onnx.Attr{both}},
		{op: "LSTM", name: "functions", types: small, in: []arg{val(3, 2, 5), val(1, 16, 5), val(1, 16, 4)}, outs: 3, attrs: []onnx.Attr{
			texts("activations", "HardSigmoid", "ScaledTanh", "Softplus"), reals("activation_alpha", 0.3, 1.1), reals("activation_beta", 0.4, 0.9), ox.Float("clip", 2),
		}},
		{op: "Det", types: small, in: []arg{val(3, 4, 4)}},
	}
}

func spatialGolden() []goldenCase {
	small := []onnx.DType{onnx.Float32, onnx.Float64}
	var cases []goldenCase
	for _, mode := range []string{"nearest", "linear", "cubic"} {
		for _, c := range []string{"half_pixel", "pytorch_half_pixel", "align_corners", "asymmetric", "half_pixel_symmetric"} {
			cases = append(cases, goldenCase{
				op: "Resize", name: mode + "/" + c, opset: 19, types: small, in: []arg{val(1, 2, 5, 7), none(), none(), list(1, 2, 8, 4)},
				attrs: []onnx.Attr{ox.Text("mode", mode), ox.Text("coordinate_transformation_mode", c)},
			})
		}
	}
	for _, mode := range []string{"nearest", "bilinear", "bicubic"} {
		for _, pad := range []string{"zeros", "border", "reflection"} {
			cases = append(cases, goldenCase{
				op: "GridSample", name: mode + "/" + pad, types: small, in: []arg{val(1, 2, 5, 7), val(1, 6, 5, 2)},
				attrs: []onnx.Attr{ox.Text("mode", mode), ox.Text("padding_mode", pad)},
			})
		}
	}
	return append(cases, []goldenCase{
		{op: "Upsample", opset: 8, types: anything, in: []arg{val(1, 1, 3, 2)}, attrs: []onnx.Attr{reals("scales", 1, 1, 2, 3)}},
		{op: "Upsample", name: "linear", opset: 8, types: small, in: []arg{val(1, 1, 3, 2)}, attrs: []onnx.Attr{reals("scales", 1, 1, 2.5, 3), ox.Text("mode", "linear")}},
		{op: "ConvTranspose", types: floatTypes, in: []arg{val(2, 4, 5, 4), val(4, 3, 3, 2), val(6)}, attrs: []onnx.Attr{ox.Int("group", 2), ox.Ints("strides", 2, 3), ox.Ints("pads", 1, 0, 0, 1)}},
		{op: "DepthToSpace", types: anything, in: []arg{bits(2, 8, 2, 3)}, attrs: []onnx.Attr{ox.Int("blocksize", 2), ox.Text("mode", "CRD")}},
		{op: "SpaceToDepth", types: anything, in: []arg{bits(2, 2, 4, 6)}, attrs: []onnx.Attr{ox.Int("blocksize", 2)}},
		{op: "MaxUnpool", types: floatTypes, in: []arg{val(1, 1, 2, 2), at([]int{1, 1, 2, 2}, 0, 3, 9, 14)}, attrs: []onnx.Attr{ox.Ints("kernel_shape", 2, 2), ox.Ints("strides", 2, 2)}},
		{op: "GlobalLpPool", types: floatTypes, in: []arg{val(2, 3, 5, 7)}},
		{op: "GlobalLpPool", name: "3", types: small, in: []arg{val(2, 3, 40)}, attrs: []onnx.Attr{ox.Int("p", 3)}},
		{op: "RoiAlign", in: []arg{of(onnx.Float32, val(2, 3, 9, 8)), of(onnx.Float32, pos(3, 4)), list(0, 1, 0)}, attrs: []onnx.Attr{
			ox.Int("output_height", 3), ox.Int("output_width", 2), ox.Int("sampling_ratio", 2), ox.Float("spatial_scale", 1.3),
		}},
		{op: "RoiAlign", name: "max", opset: 10, in: []arg{of(onnx.Float32, val(2, 3, 9, 8)), of(onnx.Float32, pos(3, 4)), list(0, 1, 0)}, attrs: []onnx.Attr{
			ox.Int("output_height", 3), ox.Int("output_width", 2), ox.Int("sampling_ratio", 3), ox.Text("mode", "max"),
		}},
		{op: "NonMaxSuppression", in: []arg{of(onnx.Float32, val(2, 20, 4)), of(onnx.Float32, val(2, 3, 20)), list(9), none(), none()}},
		{op: "NonMaxSuppression", name: "center", in: []arg{of(onnx.Float32, pos(2, 20, 4)), of(onnx.Float32, val(2, 3, 20)), list(9)}, attrs: []onnx.Attr{ox.Int("center_point_box", 1)}},
	}...)
}

func quantizedGolden() []goldenCase {
	f := func(a arg) arg { return of(onnx.Float32, a) }
	bytes := []onnx.DType{onnx.Int8, onnx.Uint8}
	return []goldenCase{
		{op: "QuantizeLinear", opset: 21, types: append(bytes[:2:2], onnx.Int16, onnx.Uint16), in: []arg{f(bits(3, 40)), f(pos(3)), val(3)}, attrs: []onnx.Attr{ox.Int("axis", 0)}},
		{op: "DequantizeLinear", types: append(bytes[:2:2], onnx.Int32), in: []arg{bits(3, 40), f(pos(40)), val(40)}},
		{op: "DynamicQuantizeLinear", in: []arg{f(val(90))}, outs: 3},
		{op: "QLinearMatMul", types: bytes, in: []arg{bits(2, 4, 9), f(pos()), val(), bits(9, 3), f(pos(3)), val(3), f(pos()), val()}},
		{op: "QLinearConv", types: bytes, in: []arg{bits(1, 4, 5, 6), f(pos()), val(), bits(6, 2, 3, 3), f(pos(6)), val(6), f(pos()), val(), of(onnx.Int32, val(6))}, attrs: []onnx.Attr{
			ox.Int("group", 2), ox.Ints("pads", 1, 1, 1, 1),
		}},
		{op: "MatMulInteger", types: bytes, in: []arg{bits(2, 4, 9), bits(9, 3), val(4), val(3)}},
		{op: "ConvInteger", types: bytes, in: []arg{bits(1, 4, 5, 6), bits(6, 2, 3, 3), val(), val(6)}, attrs: []onnx.Attr{ox.Int("group", 2), ox.Ints("strides", 2, 1)}},
	}
}
