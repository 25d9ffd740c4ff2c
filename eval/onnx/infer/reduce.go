package infer

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

func reduceOps() []Operator {
	return []Operator{
		{"Softmax", 1, 1, 0, 1, 1, 1, softmax, ""},
		{"LogSoftmax", 1, 1, 0, 1, 1, 1, softmax, ""},
		{"ArgMax", 1, 1, 0, 1, 1, 1, argMax, ""},
		{"ArgMin", 1, 1, 0, 1, 1, 1, argMax, ""},
		{"TopK", 1, 1, 9, 1, 1, 2, topK, ""},
		{"TopK", 1, 10, 0, 2, 2, 2, topK, ""},
		{"ReduceMean", 1, 1, 0, 1, 2, 1, reduce, ""},
		{"ReduceSum", 1, 1, 0, 1, 2, 1, reduce, ""},
		{"ReduceMax", 1, 1, 0, 1, 2, 1, reduce, ""},
		{"ReduceMin", 1, 1, 0, 1, 2, 1, reduce, ""},
		{"ReduceProd", 1, 1, 0, 1, 2, 1, reduce, ""},
		{"ReduceL1", 1, 1, 0, 1, 2, 1, reduce, ""},
		{"ReduceL2", 1, 1, 0, 1, 2, 1, reduce, ""},
		{"ReduceSumSquare", 1, 1, 0, 1, 2, 1, reduce, ""},
		{"ReduceLogSum", 1, 1, 0, 1, 2, 1, reduce, ""},
		{"ReduceLogSumExp", 1, 1, 0, 1, 2, 1, reduce, ""},
	}
}

// Softmax splits the input into Outer x Axis x Inner; each column of Axis elements is normalised.
type Softmax struct{ Outer, Axis, Inner int }

func softmax(c *call) error {
	if err := c.types(floats); err != nil {
		return err
	}
	in := c.val(0)
	def := -1
	if c.opset < 13 {
		def = 1
	}
	a, err := c.int("axis", def)
	if err != nil {
		return err
	}
	if a, err = c.axis(a, len(in.Shape)); err != nil {
		return err
	}
	p := Softmax{product(in.Shape[:a]), in.Shape[a], product(in.Shape[a+1:])}
	if c.opset < 13 { // everything from the axis on is one row
		p.Axis, p.Inner = p.Axis*p.Inner, 1
	}
	rows := in.Rows
	if rows == Separate && a == 0 {
		rows = Mixed
	}
	c.params = p
	c.result(in.DType, in.Shape, rows)
	return nil
}

// ArgMax splits like Softmax; ArgMin too.
type ArgMax struct {
	Outer, Axis, Inner int
	Last               bool
}

func argMax(c *call) error {
	if err := c.types(numbers); err != nil {
		return err
	}
	in := c.val(0)
	a, err := c.int("axis", 0)
	if err != nil {
		return err
	}
	keep, err := c.flag("keepdims", true)
	if err != nil {
		return err
	}
	last, err := c.flag("select_last_index", false)
	if err != nil {
		return err
	}
	if a, err = c.axis(a, len(in.Shape)); err != nil {
		return err
	}
	c.params = ArgMax{product(in.Shape[:a]), in.Shape[a], product(in.Shape[a+1:]), last}
	out := reduced(in.Shape, []int{a}, keep)
	c.result(onnx.Int64, out, reducedRows(in, []int{a}))
	return nil
}

// Reduce holds the shape as alternating kept and reduced runs. Elements of one group are met in row-major order of the reduced axes.
type Reduce struct {
	Shape []int // of the input
	Axes  []int // reduced, ascending
	Noop  bool  // nothing is reduced
}

func reduce(c *call) error {
	allowed := numbers
	if c.opset >= 20 && (c.node.Op == "ReduceMax" || c.node.Op == "ReduceMin") {
		allowed |= bools
	}
	if err := c.types(allowed, 0); err != nil {
		return err
	}
	in := c.val(0)
	keep, err := c.flag("keepdims", true)
	if err != nil {
		return err
	}
	since := int64(18)
	if c.node.Op == "ReduceSum" {
		since = 13
	}
	noop, err := c.flag("noop_with_empty_axes", false)
	if err != nil {
		return err
	}
	if noop && c.opset < since {
		return c.refuse(onnx.VetOp, "noop_with_empty_axes is from opset %d on", since)
	}
	list, err := c.listed(since)
	if err != nil {
		return err
	}
	axes, err := c.axes(list, len(in.Shape))
	if err != nil {
		return err
	}
	if len(axes) == 0 && !noop {
		for d := range in.Shape {
			axes = append(axes, d)
		}
	}
	c.params = Reduce{Shape: in.Shape, Axes: axes, Noop: len(axes) == 0}
	out := in.Shape
	if len(axes) > 0 {
		out = reduced(in.Shape, axes, keep)
	}
	c.result(in.DType, out, reducedRows(in, axes))
	return nil
}

func reduced(shape, axes []int, keep bool) []int {
	out := []int{}
	for d, n := range shape {
		switch {
		case !slices.Contains(axes, d):
			out = append(out, n)
		case keep:
			out = append(out, 1)
		}
	}
	return out
}

func reducedRows(in *Value, axes []int) Rows {
	if in.Rows == Separate && slices.Contains(axes, 0) {
		return Mixed
	}
	return in.Rows
}

// TopK splits like Softmax and keeps K elements of each column.
type TopK struct {
	Outer, Axis, Inner, K int
	Largest               bool
}

func topK(c *call) error {
	if err := c.types(numbers, 0); err != nil {
		return err
	}
	in := c.val(0)
	c.used = append(c.used, "sorted") // sorted always
	a, err := c.int("axis", -1)
	if err != nil {
		return err
	}
	if a, err = c.axis(a, len(in.Shape)); err != nil {
		return err
	}
	p := TopK{Outer: product(in.Shape[:a]), Axis: in.Shape[a], Inner: product(in.Shape[a+1:]), Largest: true}
	if c.opset < 10 {
		if p.K, err = c.int("k", -1); err != nil {
			return err
		}
	} else {
		k, err := c.known(1, "k")
		if err != nil {
			return err
		}
		if len(k) != 1 {
			return c.shapeError("k has %d elements instead of 1", len(k))
		}
		p.K = k[0]
	}
	if c.opset >= 11 {
		if p.Largest, err = c.flag("largest", true); err != nil {
			return err
		}
	}
	if p.K < 0 || p.K > p.Axis {
		return c.shapeError("%d of %d elements", p.K, p.Axis)
	}
	out := slices.Clone(in.Shape)
	out[a] = p.K
	rows := in.Rows
	if rows == Separate && a == 0 {
		rows = Mixed
	}
	c.params = p
	c.result(in.DType, out, rows)
	c.resultAt(1, onnx.Int64, out, rows)
	return nil
}
