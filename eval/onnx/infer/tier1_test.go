package infer_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
)

// TestBuild_MoreRefusals: what tier 1 refuses, by operator. The values are those of infer_test.go.
func TestBuild_MoreRefusals(t *testing.T) {
	list := func(name string, v ...int64) onnx.Node {
		return ox.Node("Constant", nil, name, ox.Ints("value_ints", v...))
	}
	for name, c := range map[string]struct {
		opset int64
		nodes []onnx.Node
		want  onnx.Reason
		text  string
	}{
		"slice lists":         {13, []onnx.Node{list("in s", 0, 0), list("in e", 1), node("Slice", []string{"m", "in s", "in e"})}, onnx.VetShape, "2 starts, 1 ends"},
		"slice axes twice":    {13, []onnx.Node{list("in s", 0, 0), list("in e", 1, 1), list("in a", 1, -1), node("Slice", []string{"m", "in s", "in e", "in a"})}, onnx.VetShape, "repeat"},
		"slice step 0":        {13, []onnx.Node{list("in s", 0), list("in e", 1), list("in a", 1), list("in d", 0), node("Slice", []string{"m", "in s", "in e", "in a", "in d"})}, onnx.VetShape, "step 0"},
		"slice axis":          {13, []onnx.Node{list("in s", 0), list("in e", 1), list("in a", 2), node("Slice", []string{"m", "in s", "in e", "in a"})}, onnx.VetShape, "axis 2"},
		"slice by floats":     {13, []onnx.Node{node("Slice", []string{"m", "v", "v"})}, onnx.VetOp, "float32"},
		"slice no ends":       {9, []onnx.Node{node("Slice", []string{"m"}, ox.Ints("starts", 0))}, onnx.VetOp, "ends is missing"},
		"slice too many":      {13, []onnx.Node{list("in s", 0, 0, 0), list("in e", 1, 1, 1), node("Slice", []string{"m", "in s", "in e"})}, onnx.VetShape, "axis 2"},
		"split uneven":        {13, []onnx.Node{{Op: "Split", Inputs: []string{"v"}, Outputs: []string{"a", "b", "c", "d"}}}, onnx.VetShape, "4 outputs of 6"},
		"split sum":           {13, []onnx.Node{list("in s", 1, 2), {Op: "Split", Inputs: []string{"v", "in s"}, Outputs: []string{"a", "b"}}}, onnx.VetShape, "sizes [1 2] of 6"},
		"split count":         {13, []onnx.Node{list("in s", 3, 3), {Op: "Split", Inputs: []string{"v", "in s"}, Outputs: []string{"a"}}}, onnx.VetShape, "2 sizes for 1"},
		"split negative":      {13, []onnx.Node{list("in s", 7, -1), {Op: "Split", Inputs: []string{"v", "in s"}, Outputs: []string{"a", "b"}}}, onnx.VetShape, "sizes"},
		"split num_outputs":   {18, []onnx.Node{{Op: "Split", Inputs: []string{"v"}, Outputs: []string{"a", "b"}, Attrs: []onnx.Attr{ox.Int("num_outputs", 3)}}}, onnx.VetShape, "num_outputs is 3"},
		"gather by floats":    {13, []onnx.Node{node("Gather", []string{"m", "v"})}, onnx.VetOp, "float32"},
		"gather axis":         {13, []onnx.Node{node("Gather", []string{"m", "i"}, ox.Int("axis", 2))}, onnx.VetShape, "axis 2"},
		"gather of scalar":    {13, []onnx.Node{node("Gather", []string{"s", "i"})}, onnx.VetShape, "axis 0"},
		"pad mode":            {13, []onnx.Node{node("Pad", []string{"m", "zero"}, ox.Text("mode", "wrap"))}, onnx.VetOp, "wrap"},
		"pad count":           {13, []onnx.Node{node("Pad", []string{"m", "zero"})}, onnx.VetShape, "pads [0] for 2 axes"},
		"pad away":            {13, []onnx.Node{list("in p", -3, 0, 0, 0), node("Pad", []string{"m", "in p"})}, onnx.VetShape, "pads"},
		"pad axes early":      {13, []onnx.Node{list("in p", 0, 0), list("in a", 0), node("Pad", []string{"m", "in p", "", "in a"})}, onnx.VetOp, "opset 18"},
		"pad value":           {13, []onnx.Node{list("in p", 0, 0, 0, 0), node("Pad", []string{"m", "in p", "i"})}, onnx.VetShape, "int64"},
		"expand":              {13, []onnx.Node{list("in p", 5, 6), node("Expand", []string{"m", "in p"})}, onnx.VetShape, "does not broadcast"},
		"expand negative":     {13, []onnx.Node{list("in p", -1), node("Expand", []string{"s", "in p"})}, onnx.VetShape, "outside 0"},
		"tile count":          {13, []onnx.Node{node("Tile", []string{"m", "zero"})}, onnx.VetShape, "1 repeats"},
		"tile huge":           {13, []onnx.Node{list("in p", math.MaxInt32, 1), node("Tile", []string{"m", "in p"})}, onnx.VetShape, "repeats"},
		"tile negative":       {13, []onnx.Node{list("in p", -1, 1), node("Tile", []string{"m", "in p"})}, onnx.VetShape, "repeats"},
		"topk too many":       {13, []onnx.Node{node("TopK", []string{"m", "far"}, ox.Int("axis", 1))}, onnx.VetShape, "7 of 6"},
		"topk list":           {13, []onnx.Node{node("TopK", []string{"m", "first"})}, onnx.VetShape, "2 elements"},
		"topk largest early":  {10, []onnx.Node{node("TopK", []string{"m", "zero"}, ox.Int("largest", 0))}, onnx.VetOp, "largest"},
		"topk no k":           {9, []onnx.Node{node("TopK", []string{"m"})}, onnx.VetShape, "-1 of"},
		"constant of shape":   {13, []onnx.Node{list("in p", 1<<20, 1<<20), node("ConstantOfShape", []string{"in p"})}, onnx.VetShape, "more than"},
		"constant of text":    {13, []onnx.Node{node("ConstantOfShape", []string{"zero"}, onnx.Attr{Name: "value", Kind: onnx.AttrTensor, T: &onnx.Tensor{DType: onnx.String, Dims: []int64{1}}})}, onnx.VetOp, "one number"},
		"constant of two":     {13, []onnx.Node{node("ConstantOfShape", []string{"zero"}, onnx.Attr{Name: "value", Kind: onnx.AttrTensor, T: &onnx.Tensor{DType: onnx.Int8, Dims: []int64{2}, Raw: []byte{1, 2}}})}, onnx.VetOp, "one number"},
		"prelu grows":         {13, []onnx.Node{node("PRelu", []string{"v", "m"})}, onnx.VetShape, "slopes"},
		"pow types early":     {11, []onnx.Node{node("Pow", []string{"v", "i"})}, onnx.VetOp, "float32 and int64"},
		"sum types":           {13, []onnx.Node{node("Sum", []string{"i", "i"})}, onnx.VetOp, "int64"},
		"max hole":            {13, []onnx.Node{node("Max", []string{"v", "", "v"})}, onnx.VetOp, "missing"},
		"clip integers early": {11, []onnx.Node{node("Clip", []string{"i"})}, onnx.VetOp, "int64"},
		"lrn size":            {13, []onnx.Node{node("LRN", []string{"img"})}, onnx.VetShape, "size 0"},
		"hard swish early":    {13, []onnx.Node{node("HardSwish", []string{"m"})}, onnx.VetOp, "from opset 14"},
		"cast to complex":     {13, []onnx.Node{node("Cast", []string{"m"}, ox.Int("to", 14))}, onnx.VetOp, "complex64"},
		"old broadcast":       {6, []onnx.Node{node("Add", []string{"m", "v"})}, onnx.VetShape, "broadcast false"},
		"old axis":            {6, []onnx.Node{node("Add", []string{"m", "v"}, ox.Int("broadcast", 1), ox.Int("axis", 0))}, onnx.VetShape, "does not broadcast"},
		"old attribute later": {7, []onnx.Node{node("Add", []string{"m", "v"}, ox.Int("broadcast", 1))}, onnx.VetOp, `"broadcast"`},
		"norm statistics":     {13, []onnx.Node{ox.Node("Cast", []string{"c3"}, "h", ox.Int("to", 10)), node("BatchNormalization", []string{"img", "h", "h", "h", "h"})}, onnx.VetOp, "float32 and float16"},
		"norm training old":   {6, []onnx.Node{node("BatchNormalization", []string{"img", "c3", "c3", "c3", "c3"})}, onnx.VetRandom, "is_test"},
		"conv far":            {13, []onnx.Node{node("Conv", []string{"img", "k"}, ox.Ints("strides", 1<<16, 1))}, onnx.VetShape, "at most 32768"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := build(c.opset, c.nodes...)
			var r *onnx.Refusal
			require.ErrorAs(t, err, &r)
			require.Equal(t, c.want, r.Reason, err)
			require.ErrorContains(t, err, c.text)
		})
	}
}

// TestBuild_Stepwise: planning ends at the node whose shape hangs on data, and goes on where folding gives the elements.
func TestBuild_Stepwise(t *testing.T) {
	late, err := build(13, ox.Node("Relu", []string{"m"}, "r"), ox.Node("Expand", []string{"r", "i"}, "y"), ox.Node("Relu", []string{"y"}, "z"))
	require.NoError(t, err)
	require.True(t, late.Stepwise)
	require.Len(t, late.Steps, 1)
	folded, err := build(13,
		ox.Node("Shape", []string{"cube"}, "shape3"), ox.Node("Cast", []string{"shape3"}, "f", ox.Int("to", 1)), ox.Node("ReduceProd", []string{"f"}, "n", ox.Int("keepdims", 0)),
		ox.Node("Cast", []string{"n"}, "whole", ox.Int("to", 7)), ox.Node("Unsqueeze", []string{"whole", "zero"}, "list"), ox.Node("Expand", []string{"s", "list"}, "y"))
	require.NoError(t, err)
	require.False(t, folded.Stepwise)
	require.Equal(t, []int{24}, folded.Values[folded.Outputs[0]].Shape)
}

// TestBuild_FoldingIsBounded: a graph of nodes that each could be folded stops being folded at 16 MiB, and is still planned.
func TestBuild_FoldingIsBounded(t *testing.T) {
	nodes := []onnx.Node{ox.Node("Constant", nil, "n", ox.Ints("value_ints", 4000))}
	for i := range 2000 {
		nodes = append(nodes, ox.Node("ConstantOfShape", []string{"n"}, "c"+string(rune('0'+i/1000))+string(rune('0'+i/100%10))+string(rune('0'+i/10%10))+string(rune('0'+i%10))))
	}
	p, err := build(13, nodes...)
	require.NoError(t, err)
	var bytes uint64
	for i := range p.Values {
		if v := &p.Values[i]; v.Const != nil && len(v.Const.Raw) == 16000 {
			bytes += 16000
		}
	}
	require.LessOrEqual(t, bytes, uint64(16<<20))
	require.Greater(t, bytes, uint64(15<<20))
	require.Equal(t, infer.Fixed, p.Values[p.Outputs[0]].Rows)
}
