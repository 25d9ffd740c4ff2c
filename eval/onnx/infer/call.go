package infer

import (
	"math/bits"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

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

	lateShape bool
}

func (c *call) refuse(reason onnx.Reason, format string, args ...any) error {
	return onnx.RefuseNode(reason, c.index, c.node, format, args...)
}

// shapeError refuses a shape: RunShape when it was met while the graph runs.
func (c *call) shapeError(format string, args ...any) error {
	if c.plan != nil && c.plan.read != nil {
		return c.refuse(onnx.RunShape, format, args...)
	}
	return c.refuse(onnx.VetShape, format, args...)
}

// has tells whether optional input i is there.
func (c *call) has(i int) bool { return i < len(c.in) && c.in[i] != Absent }

func (c *call) val(i int) *Value { return &c.plan.Values[c.in[i]] }

// wants tells whether anything reads output i.
func (c *call) wants(i int) bool { return i < len(c.out) && c.out[i] != Absent }

// types checks that every present input, or every one of those listed, has one of the types, and all the same.
func (c *call) types(allowed types, inputs ...int) error {
	if inputs == nil {
		for i := range c.in {
			inputs = append(inputs, i)
		}
	}
	first := onnx.Undefined
	for _, i := range inputs {
		if !c.has(i) {
			continue
		}
		d := c.val(i).DType
		if !allowed.has(d) {
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
func (c *call) result(d onnx.DType, shape []int, rows Rows) { c.resultAt(0, d, shape, rows) }

// resultAt sets output i, if anything reads it.
func (c *call) resultAt(i int, d onnx.DType, shape []int, rows Rows) {
	if !c.wants(i) {
		return
	}
	v := &c.plan.Values[c.out[i]]
	v.DType, v.Shape, v.Rows = d, shape, rows
}

// late says that the shapes of the outputs hang on the elements of the inputs: those given to result are upper bounds, and the
// kernel sets the true ones.
func (c *call) late() { c.lateShape = true }

// checkShape applies the bounds of the engine to a shape and returns its elements. Rule V10 asks for more: vetting refuses zeros.
func (c *call) checkShape(shape []int) (uint64, error) {
	if len(shape) > MaxRank {
		return 0, c.shapeError("output has %d dimensions, at most %d", len(shape), MaxRank)
	}
	n, empty := uint64(1), false
	for _, d := range shape {
		if d < 0 || d > MaxElements {
			return 0, c.shapeError("output shape %v: a dimension is outside 0..%d", shape, MaxElements)
		}
		if d == 0 {
			empty = true
			continue
		}
		if n *= uint64(d); n > MaxElements { // both factors < 2^31
			return 0, c.shapeError("output shape %v: more than %d elements", shape, MaxElements)
		}
	}
	if empty {
		return 0, nil
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

// place reads a position, which may lie far beyond either end.
func (c *call) place(name string, def int) (int, error) {
	a, err := c.attr(name, onnx.AttrInt)
	if a == nil {
		return def, err
	}
	return clampInt(a.I), nil
}

// clampInt brings a position that may be as large as the type allows into 32 bits.
func clampInt(v int64) int { return int(min(max(v, -MaxElements), MaxElements)) }

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
			return nil, c.refuse(onnx.VetOp, "%.64s holds %d", what, v)
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

// content returns the elements of input i. While a graph is planned as a whole they must be fixed by the model and the batch size;
// otherwise planning goes on step by step: a rule returns the error as it is.
func (c *call) content(i int) (*onnx.Tensor, error) {
	if t := c.val(i).Const; t != nil {
		return t, nil
	}
	if c.plan.read != nil {
		return c.plan.read(c.in[i]), nil
	}
	return nil, errLate
}

// known64 returns the elements of integer input i, as content does.
func (c *call) known64(i int, what string) ([]int64, error) {
	if !c.has(i) {
		return nil, c.refuse(onnx.VetOp, "%s: input %d is missing", what, i)
	}
	if d := c.val(i).DType; !indexes.has(d) {
		return nil, c.refuse(onnx.VetOp, "%s is %s, supported: %v", what, d, indexes)
	}
	if c.val(i).Len() > maxFold {
		return nil, c.shapeError("%s has %d elements, at most %d", what, c.val(i).Len(), maxFold)
	}
	t, err := c.content(i)
	if err != nil {
		return nil, err
	}
	return t.Int64s(), nil
}

// known is known64 for small numbers.
func (c *call) known(i int, what string) ([]int, error) {
	list, err := c.known64(i, what)
	if err != nil {
		return nil, err
	}
	return c.small(what, list)
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
