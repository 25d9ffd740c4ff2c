package infer

import (
	"math/bits"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

const (
	minOpset = 7
	maxOpset = 21
	// maxFold bounds the integer tensors that are folded: they hold shapes and axes, so a few elements are the need.
	maxFold = 4096
)

// rule is how one operator is checked. infer sets the first output's type and shape, and the call's params and cost.
type rule struct {
	minIn, maxIn int
	infer        func(c *call) error
}

// call is one node while its rule runs.
type call struct {
	plan   *Plan
	opset  int64
	index  int
	node   *onnx.Node
	in     []int
	out    []int
	used   []string
	params any
	macs   uint64
}

func (c *call) refuse(reason onnx.Reason, format string, args ...any) error {
	return onnx.RefuseNode(reason, c.index, c.node, format, args...)
}

func (c *call) shapeError(format string, args ...any) error {
	return c.refuse(onnx.VetShape, format, args...)
}

// has tells whether optional input i is there.
func (c *call) has(i int) bool { return i < len(c.in) && c.in[i] != Absent }

func (c *call) val(i int) *Value { return &c.plan.Values[c.in[i]] }

// float checks that every present input is float32.
func (c *call) float() error { return c.types(onnx.Float32) }

// types checks that every present input has one of the types, and all the same.
func (c *call) types(allowed ...onnx.DType) error {
	first := onnx.Undefined
	for i := range c.in {
		if !c.has(i) {
			continue
		}
		d := c.val(i).DType
		if !slices.Contains(allowed, d) {
			return c.refuse(onnx.VetOp, "input %d is %s, supported: %v", i, d, allowed)
		}
		if first == onnx.Undefined {
			first = d
		}
		if d != first {
			return c.refuse(onnx.VetOp, "inputs are %s and %s", first, d)
		}
	}
	return nil
}

// result sets the first output.
func (c *call) result(d onnx.DType, shape []int, rows Rows) {
	v := &c.plan.Values[c.out[0]]
	v.DType, v.Shape, v.Rows = d, shape, rows
}

// checkShape applies rule V10 to an output and returns its elements.
func (c *call) checkShape(v *Value) (uint64, error) {
	if len(v.Shape) > MaxRank {
		return 0, c.shapeError("output has %d dimensions, at most %d", len(v.Shape), MaxRank)
	}
	n := uint64(1)
	for _, d := range v.Shape {
		if d < 1 || d > MaxElements {
			return 0, c.shapeError("output shape %v: a dimension is outside 1..%d", v.Shape, MaxElements)
		}
		if n *= uint64(d); n > MaxElements { // both factors <= 2^31
			return 0, c.shapeError("output shape %v: more than %d elements", v.Shape, MaxElements)
		}
	}
	return n, nil
}

// cost multiplies factors into the node's multiply-adds.
func (c *call) cost(factors ...int) error {
	n := uint64(1)
	for _, f := range factors {
		hi, lo := bits.Mul64(n, uint64(f))
		if hi != 0 {
			return c.shapeError("multiply-adds overflow")
		}
		n = lo
	}
	c.macs = n
	return nil
}

func (c *call) read(name string) bool { return slices.Contains(c.used, name) }

// attr looks an attribute of the given kind up and marks it as known.
func (c *call) attr(name string, kind onnx.AttrKind) (*onnx.Attr, error) {
	c.used = append(c.used, name)
	a := c.node.Attr(name)
	if a != nil && (a.Kind != kind || a.Ref != "") {
		return nil, c.refuse(onnx.VetOp, "attribute %q has kind %d instead of %d", name, a.Kind, kind)
	}
	return a, nil
}

func (c *call) int(name string, def int) (int, error) {
	a, err := c.attr(name, onnx.AttrInt)
	if a == nil {
		return def, err
	}
	if a.I > MaxElements || a.I < -MaxElements {
		return 0, c.refuse(onnx.VetOp, "attribute %q is %d", name, a.I)
	}
	return int(a.I), nil
}

func (c *call) flag(name string, def bool) (bool, error) {
	d := 0
	if def {
		d = 1
	}
	i, err := c.int(name, d)
	return i != 0, err
}

func (c *call) float32(name string, def float32) (float32, error) {
	a, err := c.attr(name, onnx.AttrFloat)
	if a == nil {
		return def, err
	}
	return a.F, nil
}

// ints returns nil when the attribute is absent.
func (c *call) ints(name string) ([]int, error) {
	a, err := c.attr(name, onnx.AttrInts)
	if a == nil {
		return nil, err
	}
	return c.small(name, a.Ints)
}

func (c *call) small(what string, in []int64) ([]int, error) {
	out := make([]int, len(in))
	for i, v := range in {
		if v > MaxElements || v < -MaxElements {
			return nil, c.refuse(onnx.VetOp, "%s holds %d", what, v)
		}
		out[i] = int(v)
	}
	return out, nil
}

func (c *call) text(name, def string) (string, error) {
	a, err := c.attr(name, onnx.AttrString)
	if a == nil {
		return def, err
	}
	return string(a.S), nil
}

// known returns the elements of integer input i, which must be fixed by the model and the batch.
func (c *call) known(i int, what string) ([]int, error) {
	v := c.val(i)
	if v.DType != onnx.Int64 {
		return nil, c.refuse(onnx.VetOp, "%s is %s, supported: int64", what, v.DType)
	}
	if !v.Known {
		return nil, c.shapeError("%s is known only at run time", what)
	}
	return c.small(what, v.Ints)
}

// axis brings an axis into 0..rank-1.
func (c *call) axis(a, rank int) (int, error) {
	if a < -rank || a >= rank {
		return 0, c.shapeError("axis %d of %d dimensions", a, rank)
	}
	if a < 0 {
		a += rank
	}
	return a, nil
}

// axes brings a list of axes into ascending order without repetition.
func (c *call) axes(list []int, rank int) ([]int, error) {
	out := make([]int, len(list))
	for i, a := range list {
		n, err := c.axis(a, rank)
		if err != nil {
			return nil, err
		}
		out[i] = n
	}
	slices.Sort(out)
	if len(slices.Compact(slices.Clone(out))) != len(out) {
		return nil, c.shapeError("axes %v repeat", list)
	}
	return out, nil
}

// rowsOf is the state of a value computed from the given inputs row by row.
func (c *call) rowsOf(inputs ...int) Rows {
	r := Fixed
	for _, i := range inputs {
		if c.has(i) {
			r = max(r, c.val(i).Rows)
		}
	}
	return r
}
