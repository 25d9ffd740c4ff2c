package infer_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

// values are what the nodes under test can read.
func values() map[string]infer.Value {
	f := func(shape ...int) infer.Value {
		return infer.Value{DType: onnx.Float32, Shape: shape, Rows: infer.Separate}
	}
	return map[string]infer.Value{
		"m": f(2, 6), "q": f(6, 4), "v": f(6), "img": f(2, 3, 8, 5), "line": f(2, 3, 9), "k": f(4, 3, 3, 3), "k1": f(6, 1, 2, 2), "kl": f(4, 3, 3),
		"c3": f(3), "c4": f(4), "one": f(2, 1, 6, 1), "s": f(), "cube": f(2, 3, 4),
		"i": {DType: onnx.Int64, Shape: []int{3}}, "i32": {DType: onnx.Int32, Shape: []int{3}}, "bit": {DType: onnx.Bool, Shape: []int{}},
	}
}

func build(opset int64, nodes ...onnx.Node) (*infer.Plan, error) {
	g := &onnx.Graph{Nodes: nodes, Outputs: []onnx.ValueInfo{{Name: nodes[len(nodes)-1].Outputs[0]}}}
	for name, list := range map[string][]int64{"zero": {0}, "last": {-1}, "first": {0, -1}, "far": {7}, "shape": {0, -1, 3}, "wild": {-1, -1}, "odd": {5, -1}, "neg": {-2}, "huge": {1 << 40}} {
		g.Initializers = append(g.Initializers, onnx.NewInt64(name, []int64{int64(len(list))}, list))
	}
	g.Initializers = append(g.Initializers,
		onnx.Tensor{Name: "false", DType: onnx.Bool, Raw: []byte{0}}, onnx.Tensor{Name: "true", DType: onnx.Bool, Raw: []byte{1}},
		onnx.NewFloat32("ratio", nil, []float32{0.5}), onnx.Tensor{Name: "small", DType: onnx.Int32, Dims: []int64{1}, Raw: []byte{9, 0, 0, 0}})
	vs := values()
	for name := range vs {
		g.Inputs = append(g.Inputs, onnx.ValueInfo{Name: name})
	}
	l, err := infer.Link(g)
	if err != nil {
		return nil, err
	}
	inputs := make([]infer.Value, len(l.Inputs))
	for i, id := range l.Inputs {
		inputs[i] = vs[l.Names[id]]
	}
	return infer.Build(l, infer.Opsets{Core: opset}, inputs, ref.Fold)
}

func node(op string, in []string, attrs ...onnx.Attr) onnx.Node {
	return ox.Node(op, in, "y", attrs...)
}

func TestBuild_Shapes(t *testing.T) {
	img, k2 := []string{"img"}, ox.Ints("kernel_shape", 2, 2)
	training := onnx.NewFloat32("", []int64{2}, []float32{1, 2})
	for name, c := range map[string]struct {
		opset int64
		n     onnx.Node
		shape []int
		macs  uint64
	}{
		"gemm":               {13, node("Gemm", []string{"m", "q"}), []int{2, 4}, 48},
		"matmul of vectors":  {13, node("MatMul", []string{"v", "v"}), []int{}, 6},
		"conv":               {13, node("Conv", []string{"img", "k"}), []int{2, 4, 6, 3}, 2 * 4 * 6 * 3 * 27},
		"conv pads":          {13, node("Conv", []string{"img", "k", "c4"}, ox.Ints("pads", 1, 0, 0, 2), ox.Ints("strides", 2, 1)), []int{2, 4, 4, 5}, 2 * 4 * 4 * 5 * 27},
		"conv same":          {13, node("Conv", []string{"img", "k"}, ox.Text("auto_pad", "SAME_UPPER"), ox.Ints("strides", 3, 2)), []int{2, 4, 3, 3}, 2 * 4 * 9 * 27},
		"conv same lower":    {13, node("Conv", []string{"img", "k"}, ox.Text("auto_pad", "SAME_LOWER")), []int{2, 4, 8, 5}, 2 * 4 * 40 * 27},
		"conv valid":         {13, node("Conv", []string{"img", "k"}, ox.Text("auto_pad", "VALID"), ox.Ints("pads", 9, 9, 9, 9), ox.Ints("kernel_shape", 3, 3)), []int{2, 4, 6, 3}, 2 * 4 * 18 * 27},
		"conv groups":        {13, node("Conv", []string{"img", "k1"}, ox.Int("group", 3)), []int{2, 6, 7, 4}, 2 * 6 * 28 * 4},
		"conv on lines":      {13, node("Conv", []string{"line", "kl"}, ox.Ints("dilations", 4)), []int{2, 4, 1}, 2 * 4 * 9},
		"pool":               {13, node("MaxPool", img, k2, ox.Ints("strides", 2, 2)), []int{2, 3, 4, 2}, 2 * 3 * 8 * 4},
		"pool ceil":          {13, node("MaxPool", img, k2, ox.Ints("strides", 2, 2), ox.Int("ceil_mode", 1)), []int{2, 3, 4, 3}, 2 * 3 * 12 * 4},
		"pool ceil, padded":  {13, node("AveragePool", img, k2, ox.Ints("strides", 4, 4), ox.Ints("pads", 0, 0, 0, 1), ox.Int("ceil_mode", 1)), []int{2, 3, 2, 2}, 2 * 3 * 4 * 4},
		"global pool":        {13, node("GlobalAveragePool", img), []int{2, 3, 1, 1}, 0},
		"dropout training":   {12, node("Dropout", []string{"m", "ratio", "false"}), []int{2, 6}, 0},
		"squeeze":            {13, node("Squeeze", []string{"one"}), []int{2, 6}, 0},
		"reshape":            {13, node("Reshape", []string{"cube", "shape"}), []int{2, 4, 3}, 0},
		"shape":              {15, node("Shape", []string{"cube"}, ox.Int("start", -2), ox.Int("end", 9)), []int{2}, 0},
		"constant floats":    {13, node("Constant", nil, onnx.Attr{Name: "value_floats", Kind: onnx.AttrFloats, Floats: []float32{1, 2, 3}}), []int{3}, 0},
		"constant tensor":    {9, node("Constant", nil, onnx.Attr{Name: "value", Kind: onnx.AttrTensor, T: &training}), []int{2}, 0},
		"cast of a constant": {13, node("Cast", []string{"small"}, ox.Int("to", 7)), []int{1}, 0},
		"reduce all":         {18, node("ReduceMean", []string{"cube"}, ox.Int("keepdims", 0)), []int{}, 0},
		"reduce nothing":     {18, node("ReduceMean", []string{"cube"}, ox.Int("noop_with_empty_axes", 1)), []int{2, 3, 4}, 0},
		"reduce by input":    {18, node("ReduceMax", []string{"cube", "last"}), []int{2, 3, 1}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := build(c.opset, c.n)
			require.NoError(t, err)
			require.Equal(t, c.shape, p.Values[p.Outputs[0]].Shape)
			require.Equal(t, c.macs, p.MACs)
		})
	}
}

func TestBuild_Refusals(t *testing.T) {
	k2 := ox.Ints("kernel_shape", 2, 2)
	short := onnx.Tensor{DType: onnx.Float32, Dims: []int64{3}, Raw: make([]byte, 8)}
	for name, c := range map[string]struct {
		opset int64
		n     onnx.Node
		want  onnx.Reason
		text  string
	}{
		"opset":               {24, node("Relu", []string{"m"}), onnx.VetDomain, "opset 24"},
		"erf too early":       {8, node("Erf", []string{"m"}), onnx.VetOp, "from opset 9 on"},
		"broadcast":           {13, node("Add", []string{"m", "q"}), onnx.VetShape, "do not broadcast"},
		"types":               {13, node("Add", []string{"m", "i"}), onnx.VetOp, "float32 and int64"},
		"float only":          {13, node("Sqrt", []string{"i"}), onnx.VetOp, "int64"},
		"clip bound":          {13, node("Clip", []string{"m", "v"}), onnx.VetShape, "one element"},
		"clip bound input":    {10, node("Clip", []string{"m", "s"}), onnx.VetOp, "opset 11"},
		"gemm rank":           {13, node("Gemm", []string{"m", "v"}), onnx.VetShape, "two dimensions"},
		"gemm inner":          {13, node("Gemm", []string{"q", "m"}), onnx.VetShape, "4 and 2 differ"},
		"gemm bias":           {13, node("Gemm", []string{"m", "q", "c3"}), onnx.VetShape, "does not broadcast"},
		"gemm grown by bias":  {13, node("Gemm", []string{"m", "q", "img"}), onnx.VetShape, "does not broadcast"},
		"gemm without bias":   {10, node("Gemm", []string{"m", "q"}), onnx.VetOp, "required before opset 11"},
		"matmul scalar":       {13, node("MatMul", []string{"s", "m"}), onnx.VetShape, ""},
		"matmul inner":        {13, node("MatMul", []string{"m", "m"}), onnx.VetShape, "inner"},
		"conv rank":           {13, node("Conv", []string{"m", "m"}), onnx.VetShape, "3 to 5"},
		"conv groups":         {13, node("Conv", []string{"img", "k"}, ox.Int("group", 3)), onnx.VetShape, "3 groups"},
		"conv group 0":        {13, node("Conv", []string{"img", "k"}, ox.Int("group", 0)), onnx.VetShape, "0 groups"},
		"conv kernel":         {13, node("Conv", []string{"img", "k"}, k2), onnx.VetShape, "weights have"},
		"conv bias":           {13, node("Conv", []string{"img", "k", "c3"}), onnx.VetShape, "bias"},
		"conv too wide":       {13, node("Conv", []string{"img", "k"}, ox.Ints("dilations", 1, 3)), onnx.VetShape, "wider"},
		"conv stride 0":       {13, node("Conv", []string{"img", "k"}, ox.Ints("strides", 0, 1)), onnx.VetShape, "strides"},
		"conv one stride":     {13, node("Conv", []string{"img", "k"}, ox.Ints("strides", 1)), onnx.VetShape, "strides"},
		"conv pads":           {13, node("Conv", []string{"img", "k"}, ox.Ints("pads", 1)), onnx.VetShape, "pads"},
		"conv negative pad":   {13, node("Conv", []string{"img", "k"}, ox.Ints("pads", -1, 0, 0, 0)), onnx.VetShape, "out of range"},
		"conv huge pad":       {13, node("Conv", []string{"img", "k"}, ox.Ints("pads", 1<<31-1, 1<<31-1, 0, 0)), onnx.VetShape, ""},
		"conv pad overflow":   {13, node("Conv", []string{"img", "k"}, ox.Ints("pads", math.MaxInt64, 0, 0, 0)), onnx.VetOp, "holds"},
		"conv auto":           {13, node("Conv", []string{"img", "k"}, ox.Text("auto_pad", "SOME")), onnx.VetOp, "SOME"},
		"pool kernel":         {13, node("MaxPool", []string{"img"}), onnx.VetOp, "kernel_shape is missing"},
		"pool kernel 0":       {13, node("MaxPool", []string{"img"}, ox.Ints("kernel_shape", 0, 1)), onnx.VetShape, "out of range"},
		"pool rank":           {13, node("MaxPool", []string{"img"}, ox.Ints("kernel_shape", 2)), onnx.VetShape, "over 2 axes"},
		"pool all padding":    {13, node("MaxPool", []string{"img"}, k2, ox.Ints("pads", 2, 0, 0, 0)), onnx.VetShape, "not smaller"},
		"pool of a matrix":    {13, node("MaxPool", []string{"m"}, k2), onnx.VetShape, "3 to 5"},
		"global of a matrix":  {13, node("GlobalAveragePool", []string{"m"}), onnx.VetShape, "spatial"},
		"norm channels":       {13, node("BatchNormalization", []string{"img", "c3", "c3", "c3", "c4"}), onnx.VetShape, "input 4"},
		"norm training":       {14, node("BatchNormalization", []string{"img", "c3", "c3", "c3", "c3"}, ox.Int("training_mode", 1)), onnx.VetRandom, ""},
		"dropout training":    {12, node("Dropout", []string{"m", "ratio", "true"}), onnx.VetRandom, ""},
		"dropout early":       {11, node("Dropout", []string{"m", "ratio"}), onnx.VetOp, "opset 12"},
		"flatten axis":        {13, node("Flatten", []string{"m"}, ox.Int("axis", 3)), onnx.VetShape, "axis 3"},
		"flatten negative":    {10, node("Flatten", []string{"m"}, ox.Int("axis", -1)), onnx.VetShape, "axis -1"},
		"reshape wild":        {13, node("Reshape", []string{"m", "wild"}), onnx.VetShape, ""},
		"reshape odd":         {13, node("Reshape", []string{"m", "odd"}), onnx.VetShape, ""},
		"reshape negative":    {13, node("Reshape", []string{"m", "neg"}), onnx.VetShape, ""},
		"reshape huge":        {13, node("Reshape", []string{"m", "huge"}), onnx.VetOp, "holds"},
		"reshape by float":    {13, node("Reshape", []string{"m", "v"}), onnx.VetOp, "float32"},
		"transpose twice":     {13, node("Transpose", []string{"m"}, ox.Ints("perm", 0, 0)), onnx.VetShape, "repeat"},
		"transpose short":     {13, node("Transpose", []string{"m"}, ox.Ints("perm", 0)), onnx.VetShape, "permutation"},
		"transpose negative":  {13, node("Transpose", []string{"m"}, ox.Ints("perm", -1, 0)), onnx.VetShape, "permutation"},
		"concat axis":         {13, node("Concat", []string{"m", "m"}), onnx.VetOp, "axis is missing"},
		"concat shapes":       {13, node("Concat", []string{"m", "q"}, ox.Int("axis", 0)), onnx.VetShape, "differ"},
		"concat ranks":        {13, node("Concat", []string{"m", "v"}, ox.Int("axis", 0)), onnx.VetShape, ""},
		"concat hole":         {13, node("Concat", []string{"m", ""}, ox.Int("axis", 0)), onnx.VetOp, "missing"},
		"squeeze wide":        {13, node("Squeeze", []string{"m", "zero"}), onnx.VetShape, "is not 1"},
		"squeeze far":         {13, node("Squeeze", []string{"m", "far"}), onnx.VetShape, "axis 7"},
		"squeeze early":       {12, node("Squeeze", []string{"one", "last"}), onnx.VetOp, "opset 13"},
		"unsqueeze far":       {13, node("Unsqueeze", []string{"m", "far"}), onnx.VetShape, "axis 7"},
		"shape early":         {13, node("Shape", []string{"m"}, ox.Int("start", 1)), onnx.VetOp, "opset 15"},
		"softmax axis":        {13, node("Softmax", []string{"m"}, ox.Int("axis", 2)), onnx.VetShape, "axis 2"},
		"argmax axis":         {13, node("ArgMax", []string{"m"}, ox.Int("axis", -3)), onnx.VetShape, "axis -3"},
		"reduce axes":         {13, node("ReduceMean", []string{"m"}, ox.Ints("axes", 0, -2)), onnx.VetShape, "repeat"},
		"reduce early":        {17, node("ReduceMean", []string{"m", "zero"}), onnx.VetOp, "opset 18"},
		"reduce noop early":   {17, node("ReduceMean", []string{"m"}, ox.Int("noop_with_empty_axes", 1)), onnx.VetOp, "opset 18"},
		"reduce attr late":    {18, node("ReduceMean", []string{"m"}, ox.Ints("axes", 0)), onnx.VetOp, `"axes"`},
		"cast to text":        {13, node("Cast", []string{"m"}, ox.Int("to", 8)), onnx.VetOp, "string"},
		"constant of none":    {13, node("Constant", nil), onnx.VetOp, "0 attributes"},
		"constant text":       {13, node("Constant", nil, ox.Text("value_string", "x")), onnx.VetOp, "value_string"},
		"constant early":      {11, node("Constant", nil, ox.Float("value_float", 1)), onnx.VetOp, "value_float"},
		"constant short":      {13, node("Constant", nil, onnx.Attr{Name: "value", Kind: onnx.AttrTensor, T: &short}), onnx.VetShape, "8 bytes"},
		"attribute twice":     {13, node("Flatten", []string{"m"}, ox.Int("axis", 1), ox.Int("axis", 0)), onnx.VetOp, "twice"},
		"attribute reference": {13, node("Flatten", []string{"m"}, onnx.Attr{Name: "axis", Kind: onnx.AttrInt, Ref: "a"}), onnx.VetOp, "axis"},
		"attribute range":     {13, node("Flatten", []string{"m"}, ox.Int("axis", math.MaxInt64)), onnx.VetOp, "axis"},
		"no output":           {13, onnx.Node{Op: "Relu", Inputs: []string{"m"}, Outputs: []string{"", "y"}}, onnx.VetGraph, ""},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := build(c.opset, c.n)
			var r *onnx.Refusal
			require.ErrorAs(t, err, &r)
			require.Equal(t, c.want, r.Reason, err)
			require.ErrorContains(t, err, c.text)
		})
	}
}

// TestBuild_FoldsShapeArithmetic follows the way exporters spell a flatten out: shape, take, multiply, join, reshape.
func TestBuild_FoldsShapeArithmetic(t *testing.T) {
	p, err := build(15,
		ox.Node("Shape", []string{"cube"}, "rows", ox.Int("end", 1)),
		ox.Node("Shape", []string{"cube"}, "rest", ox.Int("start", 1), ox.Int("end", 2)),
		ox.Node("Shape", []string{"cube"}, "more", ox.Int("start", 2)),
		ox.Node("Mul", []string{"rest", "more"}, "product"),
		ox.Node("Squeeze", []string{"product"}, "scalar"),
		ox.Node("Unsqueeze", []string{"scalar", "zero"}, "list"),
		ox.Node("Sub", []string{"list", "zero"}, "same"),
		ox.Node("Cast", []string{"same"}, "cast", ox.Int("to", 7)),
		ox.Node("Concat", []string{"rows", "cast"}, "target", ox.Int("axis", 0)),
		ox.Node("Reshape", []string{"cube", "target"}, "y"),
	)
	require.NoError(t, err)
	require.Equal(t, []int{2, 12}, p.Values[p.Outputs[0]].Shape)
	require.Equal(t, infer.Separate, p.Values[p.Outputs[0]].Rows)
	p, err = build(15, ox.Node("Div", []string{"far", "zero"}, "d"), ox.Node("Reshape", []string{"m", "d"}, "y"))
	require.NoError(t, err)
	require.True(t, p.Stepwise, "a division by zero is not folded: the engine reports it when it gets there")
	require.Len(t, p.Steps, 1)
}

// TestBuild_PeakCountsWhatIsAlive: constants and inputs always, a value from its node to its last reader.
func TestBuild_PeakCountsWhatIsAlive(t *testing.T) {
	base, err := build(13, ox.Node("ReduceSum", []string{"s"}, "y"))
	require.NoError(t, err)
	fixed := base.PeakBytes - 4 // the result, a scalar
	const m = 2 * 6 * 4
	for name, c := range map[string]struct {
		nodes []onnx.Node
		want  uint64
	}{
		"chain":    {[]onnx.Node{ox.Node("Relu", []string{"m"}, "a"), ox.Node("Relu", []string{"a"}, "b"), ox.Node("Relu", []string{"b"}, "y")}, 2 * m},
		"kept":     {[]onnx.Node{ox.Node("Relu", []string{"m"}, "a"), ox.Node("Relu", []string{"a"}, "b"), ox.Node("Add", []string{"a", "b"}, "y")}, 3 * m},
		"unused":   {[]onnx.Node{ox.Node("Relu", []string{"m"}, "a"), ox.Node("Relu", []string{"m"}, "b"), ox.Node("Relu", []string{"m"}, "y")}, m},
		"constant": {[]onnx.Node{ox.Node("Constant", nil, "a", ox.Float("value_float", 1)), ox.Node("Relu", []string{"a"}, "y")}, 8},
	} {
		p, err := build(13, c.nodes...)
		require.NoError(t, err)
		require.Equal(t, c.want, p.PeakBytes-fixed, name)
	}
}

func TestWalk_VisitsInOrder(t *testing.T) {
	var got [][3]int
	infer.Walk([]int{2, 1, 3}, infer.Strides([]int{2, 1, 3}, []int{2, 1, 3}), infer.Strides([]int{1}, []int{2, 1, 3}), func(i, a, b int) {
		got = append(got, [3]int{i, a, b})
	})
	require.Equal(t, [][3]int{{0, 0, 0}, {1, 1, 0}, {2, 2, 0}, {3, 3, 0}, {4, 4, 0}, {5, 5, 0}}, got)
	n := 0
	infer.Walk(nil, nil, nil, func(_, _, _ int) { n++ })
	require.Equal(t, 1, n, "a scalar has one element")
}
