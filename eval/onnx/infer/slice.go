package infer

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

// Split holds the axis, not negative; the sizes are those of the outputs.
type Split struct{ Axis int }

func split(c *call) error {
	in := c.val(0)
	a, err := c.int("axis", 0)
	if err != nil {
		return err
	}
	if a, err = c.axis(a, len(in.Shape)); err != nil {
		return err
	}
	parts, err := c.parts(in.Shape[a])
	if err != nil {
		return err
	}
	if len(parts) != len(c.out) {
		return c.shapeError("%d sizes for %d outputs", len(parts), len(c.out))
	}
	rows, rest := in.Rows, in.Shape[a]
	if rows == Separate && a == 0 {
		rows = Mixed
	}
	for i, n := range parts {
		if n < 0 || n > rest {
			return c.shapeError("sizes %v of %d", parts, in.Shape[a])
		}
		rest -= n
		out := slices.Clone(in.Shape)
		out[a] = n
		c.resultAt(i, in.DType, out, rows)
	}
	if rest != 0 {
		return c.shapeError("sizes %v of %d", parts, in.Shape[a])
	}
	c.params = Split{a}
	return nil
}

// parts are the sizes along the axis: from the attribute, from input 1, or equal ones.
func (c *call) parts(n int) ([]int, error) {
	count := len(c.out)
	switch {
	case c.opset < 13 && c.node.Attr("split") != nil:
		return c.ints("split")
	case c.opset >= 13 && c.has(1):
		return c.known(1, "split")
	case c.has(1):
		return nil, c.refuse(onnx.VetOp, "sizes are an input from opset 13 on")
	}
	if c.opset >= 18 {
		given, err := c.int("num_outputs", 0)
		if err != nil {
			return nil, err
		}
		if given != count {
			return nil, c.shapeError("num_outputs is %d with %d outputs", given, count)
		}
	} else if n%count != 0 {
		return nil, c.shapeError("%d outputs of %d", count, n)
	}
	part := (n + count - 1) / count
	parts := slices.Repeat([]int{part}, count)
	for i := range parts {
		parts[i] = min(part, n)
		n -= parts[i]
	}
	return parts, nil
}

// Slice holds, for each axis of the input, the first element that is kept and the step to the next one.
type Slice struct{ Start, Step []int }

func slice(c *call) error {
	in := c.val(0)
	var lists [4][]int64 // starts, ends, axes, steps
	for i, name := range []string{"starts", "ends", "axes", "steps"} {
		switch {
		case c.opset < 10 && i < 3:
			a, err := c.attr(name, onnx.AttrInts)
			if err != nil {
				return err
			}
			if a != nil {
				lists[i] = a.Ints
			} else if i < 2 {
				return c.refuse(onnx.VetOp, "%s is missing", name)
			}
		case c.opset >= 10 && c.has(i+1):
			list, err := c.known64(i+1, name)
			if err != nil {
				return err
			}
			lists[i] = list
			if list == nil {
				lists[i] = []int64{}
			}
		}
	}
	starts, ends := lists[0], lists[1]
	axes, err := c.slicedAxes(lists[2], len(starts), len(in.Shape))
	if err != nil {
		return err
	}
	if lists[3] == nil {
		lists[3] = slices.Repeat([]int64{1}, len(starts))
	}
	if len(ends) != len(starts) || len(axes) != len(starts) || len(lists[3]) != len(starts) {
		return c.shapeError("%d starts, %d ends, %d axes, %d steps", len(starts), len(ends), len(axes), len(lists[3]))
	}
	p := Slice{make([]int, len(in.Shape)), slices.Repeat([]int{1}, len(in.Shape))}
	out := slices.Clone(in.Shape)
	for i, a := range axes {
		if lists[3][i] == 0 {
			return c.shapeError("step 0")
		}
		p.Start[a], p.Step[a], out[a] = sliced(in.Shape[a], starts[i], ends[i], lists[3][i])
	}
	rows := in.Rows
	if rows == Separate && (len(out) == 0 || out[0] != in.Shape[0] || p.Step[0] != 1) {
		rows = Mixed
	}
	c.params = p
	c.result(in.DType, out, rows)
	return nil
}

func (c *call) slicedAxes(given []int64, n, rank int) ([]int, error) {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	if given != nil {
		var err error
		if list, err = c.small("axes", given); err != nil {
			return nil, err
		}
	}
	if _, err := c.axes(list, rank); err != nil {
		return nil, err
	}
	for i := range list {
		if list[i] < 0 {
			list[i] += rank
		}
	}
	return list, nil
}

// sliced clamps a range of one axis as NumPy does: first element, step, number of elements.
func sliced(n int, start, end, step int64) (from, by, count int) {
	size := int64(n)
	lo, hi := int64(0), size
	if step < 0 {
		lo, hi = -1, size-1
	}
	clamp := func(v int64) int64 {
		if v < 0 {
			v = max(v, -size-1) + size
		}
		return min(max(v, lo), hi)
	}
	s, e := clamp(start), clamp(end)
	step = min(max(step, -MaxElements), MaxElements)
	switch {
	case step > 0 && e > s:
		return int(s), int(step), int((e - s + step - 1) / step)
	case step < 0 && e < s:
		return int(s), int(step), int((s - e - step - 1) / -step)
	}
	return 0, int(step), 0
}

// Gather holds the axis, not negative.
type Gather struct{ Axis int }

func gather(c *call) error {
	if err := c.types(indexes, 1); err != nil {
		return err
	}
	in, idx := c.val(0), c.val(1)
	a, err := c.int("axis", 0)
	if err != nil {
		return err
	}
	if a, err = c.axis(a, len(in.Shape)); err != nil {
		return err
	}
	out := slices.Concat(in.Shape[:a], idx.Shape, in.Shape[a+1:])
	rows := Mixed
	switch {
	case in.Rows == Fixed && idx.Rows == Fixed:
		rows = Fixed
	case in.Rows == Fixed && a == 0:
		rows = idx.Rows
	case idx.Rows == Fixed && a > 0:
		rows = in.Rows
	}
	c.params = Gather{a}
	c.result(in.DType, out, rows)
	return nil
}

// Pad holds, for each axis, the elements to add in front (a negative number removes), and what they are.
type Pad struct {
	Before []int
	Mode   string  // constant, reflect, edge, wrap
	Value  float32 // of constant, when input 2 is not there
}

func pad(c *call) error {
	in := c.val(0)
	p := Pad{Before: make([]int, len(in.Shape))}
	var err error
	if p.Mode, err = c.text("mode", "constant"); err != nil {
		return err
	}
	if p.Mode != "constant" && p.Mode != "reflect" && p.Mode != "edge" && (p.Mode != "wrap" || c.opset < 19) {
		return c.refuse(onnx.VetOp, "mode %.64q", p.Mode)
	}
	var pads []int
	if c.opset < 11 {
		if p.Value, err = c.float32("value", 0); err != nil {
			return err
		}
		pads, err = c.ints("pads")
	} else {
		pads, err = c.known(1, "pads")
	}
	if err != nil {
		return err
	}
	if c.has(2) && (c.val(2).DType != in.DType || c.val(2).Len() != 1) {
		return c.shapeError("the value is %s with %d elements", c.val(2).DType, c.val(2).Len())
	}
	list := make([]int, len(in.Shape))
	for i := range list {
		list[i] = i
	}
	if c.has(3) {
		if c.opset < 18 {
			return c.refuse(onnx.VetOp, "axes are an input from opset 18 on")
		}
		given, err := c.known64(3, "axes")
		if err != nil {
			return err
		}
		if given == nil {
			given = []int64{}
		}
		if list, err = c.slicedAxes(given, 0, len(in.Shape)); err != nil {
			return err
		}
	}
	if len(pads) != 2*len(list) {
		return c.shapeError("pads %v for %d axes", pads, len(list))
	}
	out := slices.Clone(in.Shape)
	for i, a := range list {
		before, after := pads[i], pads[len(list)+i]
		total := int64(out[a]) + int64(before) + int64(after)
		if total < 0 || total > MaxElements || p.Mode != "constant" && total > 0 && in.Shape[a] == 0 {
			return c.shapeError("pads %v of %v", pads, in.Shape)
		}
		p.Before[a], out[a] = before, int(total)
	}
	rows := sameRows(in, out)
	if rows == Separate && p.Before[0] != 0 || c.has(2) && c.val(2).Rows != Fixed {
		rows = Mixed
	}
	c.params = p
	c.result(in.DType, out, rows)
	return nil
}

func expand(c *call) error {
	if len(c.val(1).Shape) != 1 {
		return c.shapeError("the shape input has %d dimensions instead of 1", len(c.val(1).Shape))
	}
	shape, err := c.known(1, "the shape")
	if err != nil {
		return err
	}
	in := c.val(0)
	out, ok := Broadcast(in.Shape, shape)
	if !ok {
		return c.shapeError("shape %v does not broadcast to %v", in.Shape, shape)
	}
	c.result(in.DType, out, broadcastRows(out, in))
	return nil
}

func tile(c *call) error {
	repeats, err := c.known(1, "repeats")
	if err != nil {
		return err
	}
	in := c.val(0)
	if len(repeats) != len(in.Shape) {
		return c.shapeError("%d repeats for %d dimensions", len(repeats), len(in.Shape))
	}
	out := slices.Clone(in.Shape)
	for d, r := range repeats {
		n := int64(out[d]) * int64(r) // both factors < 2^31
		if r < 0 || n > MaxElements {
			return c.shapeError("repeats %v of %v", repeats, in.Shape)
		}
		out[d] = int(n)
	}
	c.result(in.DType, out, sameRows(in, out))
	return nil
}
