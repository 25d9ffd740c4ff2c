package vet_test

import (
	"encoding/binary"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/vet"
)

// branch is a graph for an If: its nodes and what it gives.
func branch(output string, nodes ...onnx.Node) *onnx.Graph {
	return &onnx.Graph{Nodes: nodes, Outputs: []onnx.ValueInfo{{Name: output}}}
}

func choice(cond, output string, then, other *onnx.Graph) onnx.Node {
	return ox.Node("If", []string{cond}, output,
		onnx.Attr{Name: "then_branch", Kind: onnx.AttrGraph, G: then}, onnx.Attr{Name: "else_branch", Kind: onnx.AttrGraph, G: other})
}

// truth is a Constant node of a bool.
func truth(name string, v bool) onnx.Node {
	t := onnx.Tensor{DType: onnx.Bool, Raw: []byte{0}}
	if v {
		t.Raw[0] = 1
	}
	return ox.Node("Constant", nil, name, onnx.Attr{Name: "value", Kind: onnx.AttrTensor, T: &t})
}

// minus casts a number that the shape of x fixes to a condition: dimension axis minus n, 0 being false.
func minus(output string, axis, n int64) []onnx.Node {
	at, sub := onnx.NewInt64("", []int64{1}, []int64{axis}), onnx.NewInt64("", []int64{1}, []int64{n})
	return []onnx.Node{
		ox.Node("Shape", []string{"x"}, output+"s"),
		ox.Node("Constant", nil, output+"a", onnx.Attr{Name: "value", Kind: onnx.AttrTensor, T: &at}),
		ox.Node("Constant", nil, output+"n", onnx.Attr{Name: "value", Kind: onnx.AttrTensor, T: &sub}),
		ox.Node("Gather", []string{output + "s", output + "a"}, output+"g"),
		ox.Node("Sub", []string{output + "g", output + "n"}, output+"d"),
		ox.Node("Cast", []string{output + "d"}, output, ox.Int("to", int64(onnx.Bool))),
	}
}

var (
	x        = []string{"x"}
	plus     = ox.Node("Add", []string{"x", "x"}, "b")
	minusOne = ox.Node("Neg", x, "b")
)

func TestV6_BranchesFixedByTheModelAreFolded(t *testing.T) {
	negative := choice("c", "y", branch("b", plus), branch("b", minusOne))
	for name, c := range map[string]struct {
		nodes []onnx.Node
		want  map[string]int
	}{
		"then":        {[]onnx.Node{truth("c", true), negative}, map[string]int{"Constant": 1, "Add": 1, "Identity": 1}},
		"else":        {[]onnx.Node{truth("c", false), negative}, map[string]int{"Constant": 1, "Neg": 1, "Identity": 1}},
		"shape true":  {append(minus("c", 1, 19), negative), map[string]int{"Shape": 1, "Constant": 2, "Gather": 1, "Sub": 1, "Cast": 1, "Add": 1, "Identity": 1}},
		"shape false": {append(minus("c", 1, 20), negative), map[string]int{"Shape": 1, "Constant": 2, "Gather": 1, "Sub": 1, "Cast": 1, "Neg": 1, "Identity": 1}},
		"outer value": {[]onnx.Node{truth("c", true), choice("c", "y", branch("x"), branch("b", plus))}, map[string]int{"Constant": 1, "Identity": 1}},
		"nested": {[]onnx.Node{truth("c", true), choice("c", "y",
			branch("i", truth("d", false), plus, choice("d", "i", branch("b", minusOne), branch("e", ox.Node("Relu", []string{"b"}, "e")))),
			branch("b", plus))}, map[string]int{"Constant": 2, "Add": 1, "Relu": 1, "Identity": 2}},
		"the same names in both": {[]onnx.Node{
			truth("c", true), choice("c", "z", branch("b", plus), branch("b", minusOne)), choice("c", "v", branch("b", minusOne), branch("b", plus)),
			ox.Node("Add", []string{"z", "v"}, "y"),
		}, map[string]int{"Constant": 1, "Add": 2, "Neg": 1, "Identity": 2}},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := vet.Vet(one(c.nodes...).Marshal(), spec())
			require.NoError(t, err)
			require.Equal(t, c.want, r.Ops)
			require.True(t, r.RowSeparable)
			require.Len(t, r.Model.Graph.Nodes, r.Nodes)
		})
	}
}

// raw appends a field to an encoded message.
func raw(m []byte, num protowire.Number, body []byte) []byte {
	return protowire.AppendBytes(protowire.AppendTag(m, num, protowire.BytesType), body)
}

// externalTensor is an encoded TensorProto with data_location = EXTERNAL.
func externalTensor() []byte {
	return protowire.AppendVarint(protowire.AppendTag(raw(nil, 8, []byte("e")), 14, protowire.VarintType), 1)
}

// TestV3_ExternalDataAnywhere: wherever a tensor stands in the file, its data may not lie in another one.
func TestV3_ExternalDataAnywhere(t *testing.T) {
	plain := slices.Clip(one(ox.Node("Relu", x, "y")).Marshal())
	attr := func(num protowire.Number, body []byte) []byte {
		return raw(nil, 1, raw(raw(nil, 4, []byte("Relu")), 5, raw(nil, num, body)))
	} // graph{node{attr}}
	inner := raw(nil, 5, externalTensor()) // graph{initializer}
	for name, file := range map[string][]byte{
		"initializer":        raw(plain, 7, inner),
		"attribute":          raw(plain, 7, attr(5, externalTensor())),
		"attribute list":     raw(plain, 7, attr(10, externalTensor())),
		"sparse attribute":   raw(plain, 7, attr(22, raw(nil, 1, externalTensor()))),
		"subgraph":           raw(plain, 7, attr(6, inner)),
		"list of subgraphs":  raw(plain, 7, attr(11, inner)),
		"subgraph, nested":   raw(plain, 7, attr(6, attr(6, inner))),
		"sparse initializer": raw(plain, 7, raw(nil, 15, raw(nil, 1, externalTensor()))),
		"function":           raw(plain, 25, raw(nil, 7, raw(nil, 5, raw(nil, 5, externalTensor())))),
		"training":           raw(plain, 20, raw(nil, 1, inner)),
		"external_data":      raw(plain, 7, raw(nil, 5, raw(raw(nil, 8, []byte("e")), 13, raw(nil, 1, []byte("location"))))),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := vet.Vet(file, spec())
			refused(t, err, onnx.VetExternalData, `"e"`)
		})
	}
}

func refused(t *testing.T, err error, want onnx.Reason, text string) {
	t.Helper()
	var r *onnx.Refusal
	require.ErrorAs(t, err, &r)
	require.Equal(t, want, r.Reason, err)
	require.ErrorContains(t, err, text)
}

// tree is a TreeEnsembleRegressor over x whose node lists a test spoils: node 0 asks for column 0, nodes 1 and 2 are leaves.
func tree(spoil func(n *onnx.Node)) *onnx.Model {
	n := onnx.Node{Name: "trees", Op: "TreeEnsembleRegressor", Domain: "ai.onnx.ml", Inputs: x, Outputs: []string{"y"}, Attrs: []onnx.Attr{
		ox.Ints("nodes_treeids", 0, 0, 0), ox.Ints("nodes_nodeids", 0, 1, 2), ox.Ints("nodes_featureids", 0, 0, 0),
		{Name: "nodes_values", Kind: onnx.AttrFloats, Floats: []float32{0.5, 0, 0}},
		{Name: "nodes_modes", Kind: onnx.AttrStrings, Strings: [][]byte{[]byte("BRANCH_LEQ"), []byte("LEAF"), []byte("LEAF")}},
		ox.Ints("nodes_truenodeids", 1, 0, 0), ox.Ints("nodes_falsenodeids", 2, 0, 0),
		ox.Ints("target_treeids", 0, 0), ox.Ints("target_nodeids", 1, 2), ox.Ints("target_ids", 0, 0),
		{Name: "target_weights", Kind: onnx.AttrFloats, Floats: []float32{1, 2}},
		ox.Int("n_targets", 1),
	}}
	spoil(&n)
	m := one(n)
	m.Opsets = append(m.Opsets, onnx.Opset{Domain: "ai.onnx.ml", Version: 3})
	return m
}

func TestV12_Trees(t *testing.T) {
	_, err := vet.Vet(tree(func(*onnx.Node) {}).Marshal(), spec())
	require.NoError(t, err)
	deep := func(depth int64) func(n *onnx.Node) {
		return func(n *onnx.Node) { // a chain of comparisons, each with one leaf
			var ids, zero, yes, no []int64
			var modes [][]byte
			for i := range depth {
				ids, zero, yes, no, modes = append(ids, i), append(zero, 0), append(yes, depth+i), append(no, i+1), append(modes, []byte("BRANCH_LT"))
			}
			for i := range depth + 1 { // the last comparison's two leaves are depth and 2 depth - 1
				ids, zero, yes, no, modes = append(ids, depth+i), append(zero, 0), append(yes, 0), append(no, 0), append(modes, []byte("LEAF"))
			}
			no[depth-1] = 2 * depth
			*n.Attr("nodes_treeids"), *n.Attr("nodes_nodeids") = ox.Ints("nodes_treeids", zero...), ox.Ints("nodes_nodeids", ids...)
			*n.Attr("nodes_featureids"), n.Attr("nodes_values").Floats = ox.Ints("nodes_featureids", zero...), make([]float32, len(ids))
			*n.Attr("nodes_truenodeids"), *n.Attr("nodes_falsenodeids") = ox.Ints("nodes_truenodeids", yes...), ox.Ints("nodes_falsenodeids", no...)
			n.Attr("nodes_modes").Strings = modes
			*n.Attr("target_nodeids") = ox.Ints("target_nodeids", depth, depth+1)
		}
	}
	_, err = vet.Vet(tree(deep(4096)).Marshal(), spec())
	require.NoError(t, err)
	for name, c := range map[string]struct {
		spoil func(n *onnx.Node)
		text  string
	}{
		"node twice":    {func(n *onnx.Node) { n.Attr("nodes_nodeids").Ints[2] = 1 }, "node 1 twice"},
		"missing child": {func(n *onnx.Node) { n.Attr("nodes_falsenodeids").Ints[0] = 7 }, "its child 7 is missing"},
		"two parents":   {func(n *onnx.Node) { n.Attr("nodes_falsenodeids").Ints[0] = 1 }, "node 1 has two parents"},
		"its own child": {func(n *onnx.Node) { n.Attr("nodes_falsenodeids").Ints[0] = 0 }, "2 of 3 tree nodes lie on a circle"},
		"circle": {func(n *onnx.Node) {
			n.Attr("nodes_treeids").Ints = []int64{0, 1, 1}
			n.Attr("nodes_nodeids").Ints = []int64{0, 0, 1}
			n.Attr("nodes_truenodeids").Ints, n.Attr("nodes_falsenodeids").Ints = []int64{0, 1, 0}, []int64{0, 1, 0}
			n.Attr("nodes_modes").Strings = [][]byte{[]byte("LEAF"), []byte("BRANCH_LT"), []byte("LEAF")}
			n.Attr("target_nodeids").Ints = []int64{0, 1}
			n.Attr("target_treeids").Ints = []int64{0, 1}
		}, "two parents"},
		"column":         {func(n *onnx.Node) { n.Attr("nodes_featureids").Ints[0] = 20 }, "reads column 20 of 20"},
		"weight of none": {func(n *onnx.Node) { n.Attr("target_nodeids").Ints[0] = 0 }, "no leaf"},
		"target":         {func(n *onnx.Node) { n.Attr("target_ids").Ints[0] = 1 }, "target 1 of 1"},
		"lengths":        {func(n *onnx.Node) { n.Attr("nodes_values").Floats = n.Attr("nodes_values").Floats[:2] }, "lists of 3 and 2"},
		"deep":           {deep(4097), "deeper than 4096"},
		"no nodes": {func(n *onnx.Node) {
			for _, name := range []string{"nodes_treeids", "nodes_nodeids", "nodes_featureids", "nodes_truenodeids", "nodes_falsenodeids"} {
				n.Attr(name).Ints = nil
			}
			n.Attr("nodes_values").Floats, n.Attr("nodes_modes").Strings = nil, nil
		}, "0 tree nodes"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := vet.Vet(tree(c.spoil).Marshal(), spec())
			refused(t, err, onnx.VetConstant, c.text)
		})
	}
}

// wide encodes a tensor of floats of 16 or 64 bits.
func wide(name string, dims []int64, d onnx.DType, bits ...uint64) onnx.Tensor {
	t := onnx.Tensor{Name: name, DType: d, Dims: dims}
	for _, b := range bits {
		if d.Size() == 8 {
			t.Raw = binary.LittleEndian.AppendUint64(t.Raw, b)
		} else {
			t.Raw = binary.LittleEndian.AppendUint16(t.Raw, uint16(b))
		}
	}
	return t
}

func TestV12_WeightsOfEveryType(t *testing.T) {
	for name, bad := range map[string]onnx.Tensor{
		"float64":  wide("w", []int64{2, 1}, onnx.Float64, math.Float64bits(1), math.Float64bits(math.Inf(1))),
		"float16":  wide("w", []int64{2, 1}, onnx.Float16, 0x3c00, 0x7e00),
		"bfloat16": wide("w", []int64{2, 1}, onnx.BFloat16, 0x3f80, 0xff80),
	} {
		m := one(ox.Node("MatMul", []string{"x", "w"}, "y"))
		m.Graph.Inputs[0] = ox.Value("x", bad.DType, ox.Batch, 2)
		m.Graph.Initializers = []onnx.Tensor{bad}
		s := spec()
		s.Inputs[0].DType, s.Inputs[0].Shape = bad.DType, []int64{0, 2}
		_, err := vet.Vet(m.Marshal(), s)
		refused(t, err, onnx.VetConstant, "input 1: element 1 of the weights")
		require.ErrorContains(t, err, "MatMul_y", name)
	}
}

// TestV6_Refusals: what a branch may not hang on, and control flow that is refused whatever it hangs on.
func TestV6_Refusals(t *testing.T) {
	side := choice("c", "y", branch("b", plus), branch("b", minusOne))
	// The sum of the row decides: known only at run time.
	computed := []onnx.Node{ox.Node("ReduceSum", x, "s", ox.Int("keepdims", 0)), ox.Node("Cast", []string{"s"}, "c", ox.Int("to", int64(onnx.Bool)))}
	endless := func(depth int) *onnx.Graph {
		g := branch("b", plus)
		for range depth {
			g = branch("b", choice("c", "b", g, branch("b", minusOne)))
		}
		return g
	}
	lacking := choice("c", "y", branch("b", plus), nil)
	lacking.Attrs = lacking.Attrs[:1]
	two := branch("b", plus)
	two.Outputs = append(two.Outputs, onnx.ValueInfo{Name: "b"})
	for name, c := range map[string]struct {
		nodes []onnx.Node
		want  onnx.Reason
		text  string
	}{
		"computed":       {append(slices.Clone(computed), side), onnx.VetControl, `its condition "c" is not fixed by the model`},
		"number of rows": {append(minus("c", 0, 8), side), onnx.VetControl, "hang on the number of rows"},
		"scan":           {[]onnx.Node{ox.Node("Scan", x, "y")}, onnx.VetControl, "control flow"},
		"loop in branch": {[]onnx.Node{truth("c", true), choice("c", "y", branch("b", plus), branch("b", ox.Node("Loop", x, "b")))}, onnx.VetControl, "Loop"},
		"random in branch": {
			[]onnx.Node{truth("c", true), choice("c", "y", branch("b", plus), branch("b", ox.Node("RandomNormalLike", x, "b")))},
			onnx.VetRandom, "RandomNormalLike",
		},
		"unknown in branch": {[]onnx.Node{truth("c", true), choice("c", "y", branch("b", plus), branch("b", ox.Node("Magic", x, "b")))}, onnx.VetOp, "Magic"},
		"foreign in branch": {
			[]onnx.Node{truth("c", true), choice("c", "y", branch("b", plus), branch("b", onnx.Node{Op: "Relu", Domain: "com.example"}))},
			onnx.VetDomain, "com.example",
		},
		"deep":            {[]onnx.Node{truth("c", true), choice("c", "y", endless(16), branch("b", plus))}, onnx.VetControl, "nest deeper than 16"},
		"one branch":      {[]onnx.Node{truth("c", true), lacking}, onnx.VetControl, "two branches"},
		"outputs":         {[]onnx.Node{truth("c", true), choice("c", "y", two, branch("b", plus))}, onnx.VetControl, "2 outputs"},
		"no bool":         {[]onnx.Node{choice("x", "y", branch("b", plus), branch("b", minusOne))}, onnx.VetControl, `"x" is not fixed`},
		"nothing written": {[]onnx.Node{truth("c", true), choice("c", "y", branch("q", plus), branch("b", plus))}, onnx.VetGraph, `"q"`},
		"outer, later":    {[]onnx.Node{truth("c", true), choice("c", "y", branch("z"), branch("b", plus)), ox.Node("Relu", x, "z")}, onnx.VetGraph, `"z"`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := vet.Vet(one(c.nodes...).Marshal(), spec())
			refused(t, err, c.want, c.text)
		})
	}
}

// TestV10_LastBatch: what fits a full batch alone is refused beforehand, not in the middle of a run.
func TestV10_LastBatch(t *testing.T) {
	fixed := onnx.NewInt64("", []int64{2}, []int64{8, 20})
	m := one(ox.Node("Constant", nil, "s", onnx.Attr{Name: "value", Kind: onnx.AttrTensor, T: &fixed}), ox.Node("Reshape", []string{"x", "s"}, "y"))
	s := spec()
	_, err := vet.Vet(m.Marshal(), s)
	refused(t, err, onnx.VetShape, "(in the last batch, of 4 rows)")
	s.Rows = 24
	_, err = vet.Vet(m.Marshal(), s)
	require.NoError(t, err)
	s.Rows = 5 // the only batch is a short one
	_, err = vet.Vet(m.Marshal(), s)
	refused(t, err, onnx.VetShape, "(in the last batch, of 5 rows)")
}

// TestV11_CostOfWhatIsTaken: a branch that is not taken costs nothing.
func TestV11_CostOfWhatIsTaken(t *testing.T) {
	r, err := vet.Vet(one(truth("c", true), choice("c", "y", branch("b", ox.Node("MatMul", []string{"x", "w"}, "b")), branch("b", plus))).Marshal(), spec())
	require.NoError(t, err)
	require.EqualValues(t, 8*20*20, r.MACs)
}
