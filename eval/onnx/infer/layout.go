package infer

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

func layoutOps() []Operator {
	return []Operator{
		{"Flatten", 1, 1, 0, 1, 1, 1, flatten, ""},
		{"Reshape", 1, 5, 0, 2, 2, 1, reshape, ""},
		{"Transpose", 1, 1, 0, 1, 1, 1, transpose, ""},
		{"Concat", 1, 4, 0, 1, maxVariadic, 1, concat, ""},
		{"Split", 1, 2, 0, 1, 2, maxVariadic, split, ""},
		{"Slice", 1, 1, 9, 1, 1, 1, slice, ""},
		{"Slice", 1, 10, 0, 3, 5, 1, slice, ""},
		{"Gather", 1, 1, 0, 2, 2, 1, gather, ""},
		{"Pad", 1, 2, 10, 1, 1, 1, pad, ""},
		{"Pad", 1, 11, 0, 2, 4, 1, pad, ""},
		{"Expand", 1, 8, 0, 2, 2, 1, expand, ""},
		{"Tile", 1, 6, 0, 2, 2, 1, tile, ""},
		{"Squeeze", 1, 1, 0, 1, 2, 1, squeeze, ""},
		{"Unsqueeze", 1, 1, 0, 1, 2, 1, unsqueeze, ""},
	}
}

func flatten(c *call) error {
	in := c.val(0)
	a, err := c.int("axis", 1)
	if err != nil {
		return err
	}
	if a < 0 && c.opset >= 11 {
		a += len(in.Shape)
	}
	if a < 0 || a > len(in.Shape) {
		return c.shapeError("axis %d of %d dimensions", a, len(in.Shape))
	}
	out := []int{product(in.Shape[:a]), product(in.Shape[a:])}
	c.result(in.DType, out, sameRows(in, out))
	return nil
}

func reshape(c *call) error {
	zero, err := c.flag("allowzero", false)
	if err != nil {
		return err
	}
	if len(c.val(1).Shape) != 1 {
		return c.shapeError("the shape input has %d dimensions instead of 1", len(c.val(1).Shape))
	}
	out, err := c.known(1, "the shape")
	if err != nil {
		return err
	}
	in := c.val(0)
	wild, rest := -1, int64(1)
	for i, d := range out {
		switch {
		case d == -1 && wild < 0:
			wild = i
			continue
		case d == 0 && !zero && i < len(in.Shape):
			out[i] = in.Shape[i]
		case d < 0:
			return c.shapeError("shape %v for an input of %v", out, in.Shape)
		}
		if rest *= int64(out[i]); rest > MaxElements { // both factors < 2^31
			return c.shapeError("shape %v is larger than the input %v", out, in.Shape)
		}
	}
	if wild >= 0 && rest > 0 {
		out[wild] = in.Len() / int(rest)
		rest *= int64(out[wild])
	}
	if wild >= 0 && rest == 0 || rest != int64(in.Len()) {
		return c.shapeError("shape %v for an input of %v", out, in.Shape)
	}
	c.result(in.DType, out, sameRows(in, out))
	return nil
}

// Transpose holds the permutation: axis i of the output is axis Perm[i] of the input.
type Transpose struct{ Perm []int }

func transpose(c *call) error {
	in := c.val(0)
	perm, err := c.ints("perm")
	if err != nil {
		return err
	}
	if perm == nil {
		for i := range in.Shape {
			perm = append(perm, len(in.Shape)-1-i)
		}
	}
	sorted, err := c.axes(perm, len(in.Shape))
	if err != nil {
		return err
	}
	if len(sorted) != len(in.Shape) || len(perm) > 0 && slices.Min(perm) < 0 {
		return c.shapeError("permutation %v of %d dimensions", perm, len(in.Shape))
	}
	out := make([]int, len(perm))
	for i, a := range perm {
		out[i] = in.Shape[a]
	}
	rows := in.Rows
	if rows == Separate && perm[0] != 0 {
		rows = Mixed
	}
	c.params = Transpose{perm}
	c.result(in.DType, out, rows)
	return nil
}

// Concat holds the axis, not negative.
type Concat struct{ Axis int }

func concat(c *call) error {
	if err := c.types(anyType); err != nil {
		return err
	}
	for i := range c.in {
		if !c.has(i) {
			return c.refuse(onnx.VetOp, "input %d is missing", i)
		}
	}
	first := c.val(0)
	if c.node.Attr("axis") == nil {
		return c.refuse(onnx.VetOp, "axis is missing")
	}
	a, err := c.int("axis", 0)
	if err != nil {
		return err
	}
	if a, err = c.axis(a, len(first.Shape)); err != nil {
		return err
	}
	out := slices.Clone(first.Shape)
	rows := first.Rows
	for i := 1; i < len(c.in); i++ {
		v := c.val(i)
		if len(v.Shape) != len(out) {
			return c.shapeError("shapes %v and %v", first.Shape, v.Shape)
		}
		for d := range out {
			if d != a && v.Shape[d] != out[d] {
				return c.shapeError("shapes %v and %v differ outside axis %d", first.Shape, v.Shape, a)
			}
		}
		if out[a] > MaxElements-v.Shape[a] {
			return c.shapeError("more than %d along axis %d", MaxElements, a)
		}
		out[a] += v.Shape[a]
		if v.Rows != rows {
			rows = Mixed
		}
	}
	if rows == Separate && a == 0 {
		rows = Mixed
	}
	c.params = Concat{a}
	c.result(first.DType, out, rows)
	return nil
}

// listed returns axes from the attribute (old opsets) or from input 1; nil when neither is there.
func (c *call) listed(inputSince int64) ([]int, error) {
	if c.opset < inputSince {
		if len(c.in) > 1 {
			return nil, c.refuse(onnx.VetOp, "axes are an input from opset %d on", inputSince)
		}
		return c.ints("axes")
	}
	if !c.has(1) {
		return nil, nil
	}
	return c.known(1, "axes")
}

func squeeze(c *call) error {
	in := c.val(0)
	list, err := c.listed(13)
	if err != nil {
		return err
	}
	axes, err := c.axes(list, len(in.Shape))
	if err != nil {
		return err
	}
	out := []int{}
	for d, n := range in.Shape {
		switch {
		case list == nil && n == 1:
		case slices.Contains(axes, d):
			if n != 1 {
				return c.shapeError("axis %d of %v is not 1", d, in.Shape)
			}
		default:
			out = append(out, n)
		}
	}
	c.result(in.DType, out, sameRows(in, out))
	return nil
}

func unsqueeze(c *call) error {
	in := c.val(0)
	list, err := c.listed(13)
	if err != nil {
		return err
	}
	if len(list) > MaxRank {
		return c.refuse(onnx.VetOp, "%d axes, at most %d", len(list), MaxRank)
	}
	axes, err := c.axes(list, len(in.Shape)+len(list))
	if err != nil {
		return err
	}
	out := slices.Clone(in.Shape)
	for _, a := range axes {
		out = slices.Insert(out, a, 1)
	}
	rows := sameRows(in, out)
	if in.Rows == Separate && len(axes) > 0 && axes[0] == 0 {
		rows = Mixed
	}
	c.result(in.DType, out, rows)
	return nil
}
