package infer

import (
	"github.com/ai-arena/arenad/eval/onnx"
)

// MaxTreeDepth bounds the path from a root to a leaf. Need: gradient boosting stays below 100. Source: docs/eval.md 4, rule V12.
const MaxTreeDepth = 4096

// TreeMode is how a node compares.
type TreeMode uint8

// Modes of tree nodes.
const (
	TreeLeaf TreeMode = iota
	TreeLEQ
	TreeLT
	TreeGTE
	TreeGT
	TreeEQ
	TreeNEQ
)

// Aggregate is how the leaves of several trees become one number.
type Aggregate uint8

// Aggregates.
const (
	AggregateSum Aggregate = iota
	AggregateAverage
	AggregateMin
	AggregateMax
)

// TreeNode is one comparison. Of a leaf, True and False bound its run of Leaves.
type TreeNode struct {
	Mode        TreeMode
	Missing     bool // NaN goes to the true side
	Feature     int32
	True, False int32
	Value       float64 // a binary32 widened, unless the model has binary64 ones
}

// LeafWeight is what a leaf adds to one target.
type LeafWeight struct {
	Target int32
	Weight float64
}

// Forest is an ensemble of trees.
type Forest struct {
	Rows, Features, Targets int
	Nodes                   []TreeNode
	Roots                   []int32 // by ascending tree id
	Leaves                  []LeafWeight
	Base                    []float64 // by target; nil: none
	Aggregate               Aggregate
	Post                    PostTransform
	Labels                  []int64 // of the classes; nil for regression
	One                     bool    // two classes of which only one gets weights: its sum decides
	Pair                    bool    // with One: the weights carry the first class's number and mean the second
	Positive                bool    // no weight is negative; with One: the sum is a probability
}

func treeRegressor(c *call) error {
	targets, err := c.int("n_targets", 0)
	if err != nil {
		return err
	}
	name, err := c.text("aggregate_function", "SUM")
	if err != nil {
		return err
	}
	f, rows, err := c.forest("target", targets)
	if err != nil {
		return err
	}
	aggregates := map[string]Aggregate{"SUM": AggregateSum, "AVERAGE": AggregateAverage, "MIN": AggregateMin, "MAX": AggregateMax}
	var ok bool
	if f.Aggregate, ok = aggregates[name]; !ok {
		return c.refuse(onnx.VetOp, "aggregate_function %.32q is not known", name)
	}
	if err := c.singlePost(f.Post, targets); err != nil {
		return err
	}
	if f.Base != nil && len(f.Base) != targets {
		return c.shapeError("%d base_values for %d targets", len(f.Base), targets)
	}
	c.params = f
	c.result(onnx.Float32, []int{f.Rows, targets}, rows)
	return nil
}

func treeClassifier(c *call) error {
	labels, err := c.labels("classlabels_int64s")
	if err != nil {
		return err
	}
	f, rows, err := c.forest("class", len(labels))
	if err != nil {
		return err
	}
	f.Labels, f.Positive = labels, true
	used := make([]bool, len(labels))
	for _, w := range f.Leaves {
		used[w.Target] = true
		f.Positive = f.Positive && !(w.Weight < 0)
	}
	f.One = len(labels) == 2 && used[0] != used[1]
	f.Pair = f.One && used[0]
	base := len(labels)
	if f.One {
		base = 1
	}
	if f.Base != nil && len(f.Base) != base {
		return c.shapeError("%d base_values for %d classes with weights", len(f.Base), base)
	}
	c.params = f
	c.result(onnx.Int64, []int{f.Rows}, rows)
	c.resultAt(1, onnx.Float32, []int{f.Rows, len(labels)}, rows)
	return nil
}

// treeAttrs are the columns of the table of nodes, one row a node.
type treeAttrs struct {
	tree, node, feature, yes, no, missing []int64
	mode                                  [][]byte
	value                                 []float64
}

// forest reads the nodes and the weights of the leaves, whose attributes start with prefix ("class", "target"), and checks that the
// nodes are trees.
func (c *call) forest(prefix string, targets int) (*Forest, Rows, error) {
	f := &Forest{Targets: targets}
	var rows Rows
	var err error
	if f.Rows, f.Features, rows, err = c.table(0); err != nil {
		return nil, rows, err
	}
	if targets < 1 {
		return nil, rows, c.refuse(onnx.VetOp, "no targets or classes")
	}
	if f.Post, err = c.post(); err != nil {
		return nil, rows, err
	}
	if f.Base, err = c.doubles("base_values"); err != nil {
		return nil, rows, err
	}
	a, err := c.treeAttrs()
	if err != nil {
		return nil, rows, err
	}
	index := newTreeIndex(a)
	if err := c.treeNodes(f, a, index); err != nil {
		return nil, rows, err
	}
	if err := c.treeLeaves(f, prefix, index); err != nil {
		return nil, rows, err
	}
	depth, err := c.treePaths(f, a)
	if err != nil {
		return nil, rows, err
	}
	return f, rows, c.cost(f.Rows, depth)
}

// doubles reads a list of floats, or from opset 3 on the tensor NAME_as_tensor of either width; nil when both are absent.
func (c *call) doubles(name string) ([]float64, error) {
	list, err := c.floats(name)
	if err != nil {
		return nil, err
	}
	var out []float64
	for _, v := range list {
		out = append(out, float64(v))
	}
	if c.opset < 3 {
		return out, nil
	}
	t, err := c.attr(name+"_as_tensor", onnx.AttrTensor)
	if t == nil || t.T == nil {
		return out, err
	}
	if out != nil {
		return nil, c.refuse(onnx.VetOp, "attribute %q is there twice, as list and as tensor", name)
	}
	switch t.T.DType {
	case onnx.Float32:
		for _, v := range t.T.Float32s() {
			out = append(out, float64(v))
		}
	case onnx.Float64:
		if c.val(0).DType != onnx.Float64 {
			return nil, c.refuse(onnx.VetOp, "attribute %q is float64, the input is %s", name+"_as_tensor", c.val(0).DType)
		}
		out = t.T.Float64s()
	default:
		return nil, c.refuse(onnx.VetOp, "attribute %q is %s", name+"_as_tensor", t.T.DType)
	}
	return out, nil
}

func (c *call) treeAttrs() (*treeAttrs, error) {
	a := &treeAttrs{}
	var err error
	for _, l := range []struct {
		name string
		list *[]int64
	}{
		{"nodes_treeids", &a.tree},
		{"nodes_nodeids", &a.node},
		{"nodes_featureids", &a.feature},
		{"nodes_truenodeids", &a.yes},
		{"nodes_falsenodeids", &a.no},
		{"nodes_missing_value_tracks_true", &a.missing},
	} {
		if *l.list, err = c.int64s(l.name); err != nil {
			return nil, err
		}
	}
	if a.value, err = c.doubles("nodes_values"); err != nil {
		return nil, err
	}
	if _, err = c.doubles("nodes_hitrates"); err != nil { // how often a node was met in training
		return nil, err
	}
	modes, err := c.attr("nodes_modes", onnx.AttrStrings)
	if err != nil {
		return nil, err
	}
	if modes != nil {
		a.mode = modes.Strings
	}
	n := len(a.node)
	for _, have := range []int{len(a.tree), len(a.feature), len(a.yes), len(a.no), len(a.mode), len(a.value)} {
		if have != n {
			return nil, c.refuse(onnx.VetConstant, "lists of %d and %d tree nodes", n, have)
		}
	}
	if n == 0 || n > MaxElements || len(a.missing) != 0 && len(a.missing) != n {
		return nil, c.refuse(onnx.VetConstant, "%d tree nodes, %d of them say where NaN goes", n, len(a.missing))
	}
	return a, nil
}

// treeIndex finds nodes by tree and id. Exporters write tree after tree with ids 0, 1, 2 ...: then the place is known; else a map.
type treeIndex struct {
	a     *treeAttrs
	start map[int64]int
	all   map[[2]int64]int32
	twice int // a node that is there twice, or -1
}

func newTreeIndex(a *treeAttrs) *treeIndex {
	x := &treeIndex{a: a, start: make(map[int64]int), twice: -1}
	for i, t := range a.tree {
		if i > 0 && a.tree[i-1] == t {
			if a.node[i] == a.node[i-1]+1 {
				continue
			}
		} else if _, again := x.start[t]; !again && a.node[i] == 0 {
			x.start[t] = i
			continue
		}
		x.all = make(map[[2]int64]int32, len(a.node))
		break
	}
	if x.all != nil {
		for i, t := range a.tree {
			k := [2]int64{t, a.node[i]}
			if _, ok := x.all[k]; ok {
				x.twice = i
			}
			x.all[k] = int32(i)
		}
	}
	return x
}

func (x *treeIndex) find(tree, node int64) (int32, bool) {
	if x.all != nil {
		i, ok := x.all[[2]int64{tree, node}]
		return i, ok
	}
	s, ok := x.start[tree]
	if !ok || node < 0 || node >= int64(len(x.a.node)-s) || x.a.tree[s+int(node)] != tree {
		return 0, false
	}
	return int32(s + int(node)), true
}
