package infer

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

func indexingOps() []Operator {
	return []Operator{
		{"GatherElements", 2, 11, 0, 2, 2, 1, gatherElements, ""},
		{"GatherND", 2, 11, 0, 2, 2, 1, gatherND, ""},
		{"Scatter", 3, 9, 10, 3, 3, 1, scatterElements, ""},
		{"ScatterElements", 2, 11, 0, 3, 3, 1, scatterElements, ""},
		{"ScatterND", 2, 11, 0, 3, 3, 1, scatterND, ""},
		{"Compress", 2, 9, 0, 2, 2, 1, compress, ""},
		{"NonZero", 2, 9, 0, 1, 1, 1, nonZero, ""},
		{"OneHot", 2, 9, 0, 3, 3, 1, oneHot, ""},
		{"ReverseSequence", 3, 10, 0, 2, 2, 1, reverseSequence, ""},
	}
}

// GatherElements holds the axis.
type GatherElements struct{ Axis int }

func gatherElements(c *call) error {
	x, idx := c.val(0), c.val(1)
	axis, err := c.axisOr(0, len(x.Shape))
	if err != nil {
		return err
	}
	if err := c.sameButAxis(x.Shape, idx.Shape, axis); err != nil {
		return err
	}
	c.params = GatherElements{axis}
	c.result(x.DType, idx.Shape, c.joint(axis > 0 && c.apart(0, 1), 0, 1))
	return c.types(indexes, 1)
}

// sameButAxis checks that indices lie within the data along all axes but one.
func (c *call) sameButAxis(shape, at []int, axis int) error {
	ok := len(shape) == len(at) && len(at) > 0
	for d := 0; ok && d < len(at); d++ {
		ok = d == axis || at[d] <= shape[d]
	}
	if !ok {
		return c.shapeError("data and indices have shapes %v and %v", shape, at)
	}
	return nil
}

// GatherND holds the axes that data and indices share, and the numbers of a tuple.
type GatherND struct{ Batch, Tuple int }

func gatherND(c *call) error {
	x, idx := c.val(0), c.val(1)
	if err := c.types(indexes, 1); err != nil {
		return err
	}
	b := 0
	if c.opset >= 12 {
		var err error
		if b, err = c.int("batch_dims", 0); err != nil {
			return err
		}
	}
	q := idx.lastDim()
	if b < 0 || len(idx.Shape) <= b || q < 1 || b+q > len(x.Shape) || !slices.Equal(x.Shape[:b], idx.Shape[:b]) {
		return c.shapeError("data and indices have shapes %v and %v, %d shared axes", x.Shape, idx.Shape, b)
	}
	c.params = GatherND{b, q}
	out := slices.Concat(idx.Shape[:len(idx.Shape)-1], x.Shape[b+q:])
	ok := b > 0 && c.apart(0, 1) || x.Rows == Fixed && len(idx.Shape) > 1
	c.result(x.DType, out, c.joint(ok, 0, 1))
	return nil
}

// Scatter says where updates go and how they join what is there: none, add, mul, max, min.
type Scatter struct {
	Axis, Tuple int // Axis for elements, Tuple for ND
	Reduction   string
}

func (c *call) reduction() (string, error) {
	switch {
	case c.opset >= 18:
		return c.choice("reduction", "none", "add", "mul", "max", "min")
	case c.opset >= 16:
		return c.choice("reduction", "none", "add", "mul")
	}
	return "none", nil
}

// scattered checks types and sets the output.
func (c *call) scattered(p Scatter, ok bool) error {
	if err := c.types(anyType, 0, 2); err != nil {
		return err
	}
	if c.val(0).DType == onnx.Bool && p.Reduction != "none" {
		return c.refuse(onnx.VetOp, "reduction %s of bool", p.Reduction)
	}
	c.params = p
	c.same(c.joint(ok, 0, 1, 2))
	return c.types(indexes, 1)
}

func scatterElements(c *call) error {
	x, idx := c.val(0), c.val(1)
	axis, err := c.axisOr(0, len(x.Shape))
	if err != nil {
		return err
	}
	r, err := c.reduction()
	if err != nil {
		return err
	}
	if err := c.sameButAxis(x.Shape, idx.Shape, axis); err != nil {
		return err
	}
	if !slices.Equal(idx.Shape, c.val(2).Shape) {
		return c.shapeError("indices and updates have shapes %v and %v", idx.Shape, c.val(2).Shape)
	}
	return c.scattered(Scatter{Axis: axis, Reduction: r}, axis > 0 && c.apart(0, 1, 2))
}

func scatterND(c *call) error {
	x, idx := c.val(0), c.val(1)
	r, err := c.reduction()
	if err != nil {
		return err
	}
	q := idx.lastDim()
	if q < 1 || q > len(x.Shape) || !slices.Equal(c.val(2).Shape, slices.Concat(idx.Shape[:len(idx.Shape)-1], x.Shape[q:])) {
		return c.shapeError("data, indices and updates have shapes %v, %v and %v", x.Shape, idx.Shape, c.val(2).Shape)
	}
	return c.scattered(Scatter{Tuple: q, Reduction: r}, false)
}

// Compress splits the input into Outer x Axis x Inner; At is the axis of the output that becomes shorter.
type Compress struct{ Outer, Axis, Inner, At int }

func compress(c *call) error {
	x, keep := c.val(0), c.val(1)
	if err := c.types(bools, 1); err != nil {
		return err
	}
	if len(keep.Shape) != 1 {
		return c.shapeError("condition has shape %v", keep.Shape)
	}
	p := Compress{1, product(x.Shape), 1, 0}
	axis, whole := 0, []int{min(p.Axis, keep.Shape[0])}
	if c.node.Attr("axis") != nil {
		var err error
		if axis, err = c.axisOr(0, len(x.Shape)); err != nil {
			return err
		}
		p = Compress{product(x.Shape[:axis]), x.Shape[axis], product(x.Shape[axis+1:]), axis}
		whole = slices.Clone(x.Shape)
		whole[axis] = min(p.Axis, keep.Shape[0])
	}
	if keep.Const != nil {
		n := 0
		for _, b := range keep.Const.Raw[:whole[axis]] {
			if b != 0 {
				n++
			}
		}
		whole[axis] = n
	} else {
		c.late()
	}
	c.params = p
	c.result(x.DType, whole, c.joint(axis > 0 && keep.Rows == Fixed, 0, 1))
	return nil
}

func nonZero(c *call) error {
	x := c.val(0)
	c.late()
	c.result(onnx.Int64, []int{len(x.Shape), x.Len()}, c.joint(false, 0))
	return nil
}

// OneHot splits the output into Outer x Depth x Inner; Wrap: negative indices count from the end.
type OneHot struct {
	Outer, Depth, Inner int
	Wrap                bool
}

func oneHot(c *call) error {
	idx, values := c.val(0), c.val(2)
	if err := c.types(numbers, 0); err != nil {
		return err
	}
	if c.val(1).Len() != 1 || !slices.Equal(values.Shape, []int{2}) {
		return c.shapeError("depth and values have shapes %v and %v", c.val(1).Shape, values.Shape)
	}
	axis, err := c.axisOr(-1, len(idx.Shape)+1)
	if err != nil {
		return err
	}
	t, err := c.content(1)
	if err != nil {
		return err
	}
	depth, ok := wholeNumber(t)
	if !ok || depth < 1 || depth > MaxElements {
		return c.shapeError("depth is not a number from 1 to %d", MaxElements)
	}
	c.params = OneHot{product(idx.Shape[:axis]), int(depth), product(idx.Shape[axis:]), c.opset >= 11}
	c.result(values.DType, slices.Insert(slices.Clone(idx.Shape), axis, int(depth)), c.joint(axis > 0 && c.rowsOf(1, 2) == Fixed, 0, 1, 2))
	return nil
}

// ReverseSequence splits the input into A0 x A1 x Inner; the time is A0 with TimeFirst.
type ReverseSequence struct {
	A0, A1, Inner int
	TimeFirst     bool
}

func reverseSequence(c *call) error {
	x, lens := c.val(0), c.val(1)
	batch, err := c.int("batch_axis", 1)
	if err != nil {
		return err
	}
	steps, err := c.int("time_axis", 0)
	if err != nil {
		return err
	}
	if len(x.Shape) < 2 || batch < 0 || batch > 1 || steps != 1-batch || !slices.Equal(lens.Shape, []int{x.Shape[batch]}) {
		return c.shapeError("input and lengths have shapes %v and %v, batch axis %d, time axis %d", x.Shape, lens.Shape, batch, steps)
	}
	c.params = ReverseSequence{x.Shape[0], x.Shape[1], product(x.Shape[2:]), steps == 0}
	c.same(c.joint(batch == 0 && c.apart(0, 1), 0, 1))
	return c.types(types(1<<onnx.Int64), 1)
}
