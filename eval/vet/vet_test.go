package vet_test

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/vet"
)

func spec() vet.Spec {
	return vet.Spec{Inputs: []vet.Input{{Name: "x", DType: onnx.Float32, Shape: []int64{0, 20}}}, Batch: 8, Rows: 20}
}

func TestVet_Report(t *testing.T) {
	s := spec()
	s.Limits = vet.Limits{ModelBytes: 1 << 20, MACs: 3 * 8 * 990, Elements: 3 * 8 * 76, PeakBytes: 1 << 20}
	r, err := vet.Vet(ox.MLP(20, 33, 10).Marshal(), s)
	require.NoError(t, err)
	require.NotNil(t, r.Model)
	r.Model = nil
	const weights = 20*33 + 33 + 33*10 + 10
	require.Equal(t, vet.Report{
		Opset: 13, Nodes: 3, Ops: map[string]int{"Gemm": 2, "Relu": 1}, Parameters: weights,
		MACs: 8 * (20*33 + 33*10), Elements: 8 * (33 + 33 + 10), TotalMACs: 3 * 8 * 990, TotalElements: 3 * 8 * 76,
		PeakBytes: 4 * (weights + 8*20 + 2*8*33), // the input stays, Relu's operand and result live together
		Outputs:   []vet.Output{{Name: "y", DType: onnx.Float32, Shape: []int{8, 10}}}, RowSeparable: true,
	}, r)
	text, err := json.Marshal(r)
	require.NoError(t, err)
	require.Contains(t, string(text), `"outputs":[{"name":"y","dtype":"float32","shape":[8,10]}]`)

	s.Inputs[0].Name = "" // the only input needs no name
	_, err = vet.Vet(ox.MLP(20, 33, 10).Marshal(), s)
	require.NoError(t, err)
}

// one is a model of a few nodes from x [batch, 20] to y.
func one(nodes ...onnx.Node) *onnx.Model {
	return ox.Model(13, onnx.Graph{
		Inputs: []onnx.ValueInfo{ox.Value("x", onnx.Float32, ox.Batch, 20)}, Nodes: nodes,
		Initializers: []onnx.Tensor{
			onnx.NewFloat32("w", []int64{20, 20}, ox.Fill(400, 1)), onnx.NewFloat32("rows", []int64{8, 20}, ox.Fill(160, 1)),
			onnx.NewInt64("axes", []int64{1}, []int64{0}),
		},
		Outputs: []onnx.ValueInfo{ox.Value("y", onnx.Float32, ox.Batch, 20)},
	})
}

func TestVet_Refusals(t *testing.T) {
	relu := ox.Node("Relu", []string{"x"}, "y")
	x := []string{"x"}
	bad := func(change func(m *onnx.Model)) *onnx.Model {
		m := one(relu)
		change(m)
		return m
	}
	for name, c := range map[string]struct {
		m    *onnx.Model
		spec func(s *vet.Spec)
		want onnx.Reason
		text string
	}{
		"V1 size":     {one(relu), func(s *vet.Spec) { s.Limits.ModelBytes = 100 }, onnx.VetSize, "the limit is 100"},
		"V2 ir":       {bad(func(m *onnx.Model) { m.IRVersion = 11 }), nil, onnx.VetParse, "IR version 3 to 10 (it says 11)"},
		"V2 no graph": {bad(func(m *onnx.Model) { m.Graph = nil }), nil, onnx.VetParse, ""},
		"V4 imports":  {bad(func(m *onnx.Model) { m.Opsets = append(m.Opsets, onnx.Opset{Version: 14}) }), nil, onnx.VetDomain, "twice, in versions 13 and 14"},
		"V4 node":     {bad(func(m *onnx.Model) { m.Graph.Nodes[0].Domain = "com.example" }), nil, onnx.VetDomain, `"Relu_y" (Relu)`},
		"V4 old":      {bad(func(m *onnx.Model) { m.Opsets[0].Version = 6 }), nil, onnx.VetDomain, "opset 6, supported are 7 to 21"},
		"V4 new":      {bad(func(m *onnx.Model) { m.Opsets[0].Version = 22 }), nil, onnx.VetDomain, "opset 22"},
		"V4 none":     {bad(func(m *onnx.Model) { m.Opsets = nil }), nil, onnx.VetDomain, "opset 0"},
		"V5 op":       {one(ox.Node("StringNormalizer", x, "y")), nil, onnx.VetOp, `node "StringNormalizer_y" (StringNormalizer)`},
		"V5 ml":       {bad(func(m *onnx.Model) { m.Graph.Nodes[0].Domain = "ai.onnx.ml" }), nil, onnx.VetOp, "ai.onnx.ml"},
		"V5 attr":     {one(ox.Node("Relu", x, "y", ox.Int("surprise", 1))), nil, onnx.VetOp, `attribute "surprise"`},
		"V5 kind":     {one(ox.Node("Flatten", x, "y", ox.Float("axis", 1))), nil, onnx.VetOp, "kind"},
		"V5 inputs":   {one(ox.Node("Relu", []string{"x", "x"}, "y")), nil, onnx.VetOp, "2 inputs"},
		"V5 missing":  {one(ox.Node("Gemm", []string{"x", ""}, "y")), nil, onnx.VetOp, "input 1 is missing"},
		"V5 output":   {one(onnx.Node{Op: "Relu", Inputs: x, Outputs: []string{"y", "more"}}), nil, onnx.VetOp, "output 1"},
		"V5 string":   {bad(func(m *onnx.Model) { m.Graph.Outputs[0].DType = onnx.String }), nil, onnx.VetOp, `"y"`},
		"V5 sequence": {bad(func(m *onnx.Model) { m.Graph.Outputs[0].DType = onnx.Undefined }), nil, onnx.VetOp, `"y"`},
		"V5 types":    {one(ox.Node("Add", []string{"x", "axes"}, "y")), nil, onnx.VetOp, "float32 and int64"},
		"V6 loop":     {one(ox.Node("Loop", x, "y")), nil, onnx.VetControl, ""},
		"V6 after V5": {one(ox.Node("Loop", x, "z"), ox.Node("Magic", x, "y")), nil, onnx.VetOp, "Magic"},
		"V7 random":   {one(ox.Node("RandomUniformLike", x, "y")), nil, onnx.VetRandom, ""},
		"V7 training": {one(ox.Node("BatchNormalization", []string{"x", "x", "x", "x", "x"}, "y", ox.Int("training_mode", 1))), nil, onnx.VetRandom, ""},
		"V8 order":    {one(ox.Node("Relu", []string{"z"}, "y"), ox.Node("Relu", x, "z")), nil, onnx.VetGraph, `reads "z"`},
		"V8 twice":    {one(relu, relu), nil, onnx.VetGraph, `"y"`},
		"V8 shadow":   {one(ox.Node("Relu", x, "x")), nil, onnx.VetGraph, `"x"`},
		"V8 output":   {one(ox.Node("Relu", x, "z")), nil, onnx.VetGraph, `output "y"`},
		"V8 name":     {one(ox.Node("Relu", x, strings.Repeat("n", 513)), relu), nil, onnx.VetGraph, "too long"},
		"V8 utf-8":    {one(ox.Node("Relu", x, "\xff"), relu), nil, onnx.VetGraph, "UTF-8"},
		"V8 outputs":  {bad(func(m *onnx.Model) { m.Graph.Outputs = nil }), nil, onnx.VetGraph, "0 outputs"},
		"V9 name":     {one(relu), func(s *vet.Spec) { s.Inputs[0].Name = "pixels"; s.Inputs = append(s.Inputs, s.Inputs[0]) }, onnx.VetInput, "1 inputs, the task binds 2"},
		"V9 other":    {one(relu), func(s *vet.Spec) { s.Inputs[0].Name = "pixels" }, onnx.VetInput, `"x"`},
		"V9 type":     {one(relu), func(s *vet.Spec) { s.Inputs[0].DType = onnx.Int64 }, onnx.VetInput, "float32, the task gives int64"},
		"V9 rank":     {one(relu), func(s *vet.Spec) { s.Inputs[0].Shape = []int64{0} }, onnx.VetInput, "2 dimensions, the task gives 1"},
		"V9 width":    {one(relu), func(s *vet.Spec) { s.Inputs[0].Shape[1] = 64 }, onnx.VetInput, "dimension 1 is 20, the task gives 64"},
		"V9 free":     {bad(func(m *onnx.Model) { m.Graph.Inputs[0].Dims[1] = onnx.Dim{Param: "n"} }), nil, onnx.VetInput, "dimension 1 is free"},
		"V9 batch":    {bad(func(m *onnx.Model) { m.Graph.Inputs[0].Dims[0] = onnx.Dim{Value: 4, Known: true} }), nil, onnx.VetInput, "dimension 0 is 4, the task gives 8"},
		"V9 short":    {bad(func(m *onnx.Model) { m.Graph.Inputs[0].Dims[0] = onnx.Dim{Value: 8, Known: true} }), nil, onnx.VetInput, "last batch is shorter"},
		"V9 rankless": {bad(func(m *onnx.Model) { m.Graph.Inputs[0].HasShape = false; m.Graph.Inputs[0].Dims = nil }), nil, onnx.VetInput, "0 dimensions"},
		"V9 zero":     {one(relu), func(s *vet.Spec) { s.Batch = 0 }, onnx.VetInput, "batch of 0"},
		"V9 large":    {one(relu), func(s *vet.Spec) { s.Batch = 4097 }, onnx.VetInput, "batch of 4097"},
		"V10 shapes":  {one(ox.Node("MatMul", []string{"w", "x"}, "y")), nil, onnx.VetShape, `"MatMul_y"`},
		"V10 reshape": {one(ox.Node("Reshape", []string{"x", "axes"}, "y")), nil, onnx.VetShape, ""},
		"V10 rank":    {one(deepRank()...), nil, onnx.VetShape, "9 dimensions, at most 8"},
		"V10 growth":  {one(growth()...), nil, onnx.VetShape, "more than 2147483647"},
		"V11 macs":    {one(ox.Node("MatMul", []string{"x", "w"}, "y")), func(s *vet.Spec) { s.Limits.MACs = 3*8*400 - 1 }, onnx.VetBudget, "9600 multiply-adds, the task's limit is 9599"},
		"V11 write":   {one(relu), func(s *vet.Spec) { s.Limits.Elements = 3*8*20 - 1 }, onnx.VetBudget, "480 elements"},
		"V11 peak":    {one(relu), func(s *vet.Spec) { s.Limits.PeakBytes = 100 }, onnx.VetBudget, "bytes alive at once"},
		"V11 many":    {one(ox.Node("MatMul", []string{"x", "w"}, "y")), func(s *vet.Spec) { s.Rows = math.MaxUint64; s.Limits.MACs = math.MaxUint64 - 1 }, onnx.VetBudget, ""},
		"V12 nan": {bad(func(m *onnx.Model) {
			m.Graph.Nodes[0] = ox.Node("Gemm", []string{"x", "w"}, "y")
			m.Graph.Initializers[0] = onnx.NewFloat32("w", []int64{20, 2}, append(ox.Fill(39, 1), float32(math.NaN())))
		}), nil, onnx.VetConstant, "element 39"},
		"V12 inf": {bad(func(m *onnx.Model) {
			w := onnx.NewFloat32("", []int64{20, 1}, append(ox.Fill(19, 1), float32(math.Inf(-1))))
			m.Graph.Nodes = []onnx.Node{
				ox.Node("Constant", nil, "c", onnx.Attr{Name: "value", Kind: onnx.AttrTensor, T: &w}), ox.Node("MatMul", []string{"x", "c"}, "y"),
			}
		}), nil, onnx.VetConstant, "element 19"},
	} {
		t.Run(name, func(t *testing.T) {
			s := spec()
			if c.spec != nil {
				c.spec(&s)
			}
			_, err := vet.Vet(c.m.Marshal(), s)
			var r *onnx.Refusal
			require.ErrorAs(t, err, &r)
			require.Equal(t, c.want, r.Reason, err)
			require.ErrorContains(t, err, c.text)
		})
	}
}

// deepRank adds an axis seven times.
func deepRank() []onnx.Node {
	var nodes []onnx.Node
	at := "x"
	for i := range 7 {
		out := strings.Repeat("u", i+1)
		nodes = append(nodes, ox.Node("Unsqueeze", []string{at, "axes"}, out))
		at = out
	}
	return append(nodes, ox.Node("Relu", []string{at}, "y"))
}

// growth builds a tensor of 160^5 elements from broadcasts: a few hundred bytes must not reserve memory for it.
func growth() []onnx.Node {
	shape := onnx.NewInt64("", []int64{2}, []int64{1, -1})
	var nodes []onnx.Node
	nodes = append(nodes, ox.Node("Constant", nil, "s", onnx.Attr{Name: "value", Kind: onnx.AttrTensor, T: &shape}), ox.Node("Reshape", []string{"x", "s"}, "r0"))
	at := "r0"
	for range 4 {
		turned, sum, flat := at+"t", at+"s", at+"f"
		nodes = append(nodes, ox.Node("Transpose", []string{at}, turned), ox.Node("Add", []string{at, turned}, sum), ox.Node("Reshape", []string{sum, "s"}, flat))
		at = flat
	}
	return append(nodes, ox.Node("Relu", []string{at}, "y"))
}

// TestVet_FirstRuleDecides: a model that breaks several rules gives the reason of the first.
func TestVet_FirstRuleDecides(t *testing.T) {
	m := one(ox.Node("Loop", []string{"q"}, "y"), ox.Node("RandomNormal", []string{"x"}, "y"))
	m.Functions = 1
	m.Opsets[0].Version = 99
	s := spec()
	s.Limits.ModelBytes = 10
	for _, step := range []struct {
		want onnx.Reason
		mend func()
	}{
		{onnx.VetSize, func() { s.Limits.ModelBytes = 0 }},
		{onnx.VetDomain, func() { m.Opsets[0].Version = 13 }},
		{onnx.VetControl, func() { m.Graph.Nodes[0].Op = "Relu" }},
		{onnx.VetRandom, func() { m.Graph.Nodes[1].Op = "Relu" }},
		{onnx.VetGraph, func() { m.Graph.Nodes[0].Inputs[0], m.Graph.Nodes[0].Outputs[0] = "x", "q" }},
	} {
		_, err := vet.Vet(m.Marshal(), s)
		var r *onnx.Refusal
		require.ErrorAs(t, err, &r)
		require.Equal(t, step.want, r.Reason)
		step.mend()
	}
	_, err := vet.Vet(m.Marshal(), s)
	require.NoError(t, err)
}

// TestVet_RowSeparable finds out when a row's output depends on its neighbours.
func TestVet_RowSeparable(t *testing.T) {
	x := []string{"x"}
	for name, c := range map[string]struct {
		nodes []onnx.Node
		want  bool
	}{
		"relu":               {[]onnx.Node{ox.Node("Relu", x, "y")}, true},
		"matmul":             {[]onnx.Node{ox.Node("MatMul", []string{"x", "w"}, "y")}, true},
		"gemm, bias by row":  {[]onnx.Node{ox.Node("Gemm", []string{"x", "w", "rows"}, "y")}, false},
		"softmax":            {[]onnx.Node{ox.Node("Softmax", x, "y")}, true},
		"softmax over rows":  {[]onnx.Node{ox.Node("Softmax", x, "y", ox.Int("axis", 0))}, false},
		"mean of a row":      {[]onnx.Node{ox.Node("ReduceMean", x, "y", ox.Ints("axes", 1))}, true},
		"mean of the batch":  {[]onnx.Node{ox.Node("ReduceMean", x, "m", ox.Ints("axes", 0)), ox.Node("Sub", []string{"x", "m"}, "y")}, false},
		"a constant per row": {[]onnx.Node{ox.Node("Add", []string{"x", "rows"}, "y")}, false},
		"rows by rows":       {[]onnx.Node{ox.Node("Mul", []string{"x", "x"}, "y")}, true},
		"gram matrix":        {[]onnx.Node{ox.Node("Gemm", []string{"x", "x"}, "y", ox.Int("transB", 1))}, false},
		"turned":             {[]onnx.Node{ox.Node("Transpose", x, "y")}, false},
		"turned twice":       {[]onnx.Node{ox.Node("Transpose", x, "t"), ox.Node("Transpose", []string{"t"}, "y")}, false}, // not seen through
		"folded rows":        {[]onnx.Node{ox.Node("Flatten", x, "y", ox.Int("axis", 0))}, false},
		"batch size":         {[]onnx.Node{ox.Node("Shape", x, "s"), ox.Node("Cast", []string{"s"}, "f", ox.Int("to", 1)), ox.Node("ReduceMax", []string{"f"}, "m"), ox.Node("Add", []string{"x", "m"}, "y")}, false},
		"shape for reshape":  {[]onnx.Node{ox.Node("Shape", x, "s"), ox.Node("Reshape", []string{"x", "s"}, "y")}, true},
		"constant output":    {[]onnx.Node{ox.Node("Relu", []string{"w"}, "y")}, false},
		"joined columns":     {[]onnx.Node{ox.Node("Concat", []string{"x", "x"}, "y", ox.Int("axis", 1))}, true},
		"joined rows":        {[]onnx.Node{ox.Node("Concat", []string{"x", "x"}, "y", ox.Int("axis", 0))}, false},
	} {
		t.Run(name, func(t *testing.T) {
			s := spec()
			s.Rows = 16 // whole batches: a constant for each row fits no other
			r, err := vet.Vet(one(c.nodes...).Marshal(), s)
			require.NoError(t, err)
			require.Equal(t, c.want, r.RowSeparable)
		})
	}
}

// FuzzVet: no file may crash the checks or take them long.
func FuzzVet(f *testing.F) {
	f.Add(ox.MLP(20, 3, 2).Marshal())
	f.Add(one(growth()...).Marshal())
	f.Add(one(ox.Node("Gemm", []string{"x", "x"}, "y", ox.Int("transB", 1))).Marshal())
	f.Add(one(append(minus("c", 1, 19), choice("c", "y", branch("b", plus), branch("b", minusOne)))...).Marshal())
	f.Add(one(truth("c", true), choice("c", "y", branch("i", truth("d", false), choice("d", "i", branch("x"), branch("e", ox.Node("Relu", x, "e")))), branch("b", plus))).Marshal())
	f.Add(classifier("a", "b").Marshal())
	f.Add(tree(func(*onnx.Node) {}).Marshal())
	f.Add(one(ox.Node("NonZero", x, "n"), ox.Node("Cast", []string{"n"}, "y", ox.Int("to", 1))).Marshal())
	f.Fuzz(func(t *testing.T, model []byte) {
		s := spec()
		s.Labels = []string{"a", "b"}
		_, err := vet.Vet(model, s)
		if err != nil {
			var r *onnx.Refusal
			require.ErrorAs(t, err, &r)
		}
	})
}
