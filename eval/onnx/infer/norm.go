package infer

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

func normOps() []Operator {
	return []Operator{
		{"LayerNormalization", 2, 17, 0, 2, 3, 3, layerNorm, ""},
		{"RMSNormalization", 2, 23, 0, 2, 2, 1, layerNorm, ""},
		{"InstanceNormalization", 2, 1, 0, 3, 3, 1, instanceNorm, ""},
		{"GroupNormalization", 2, 18, 0, 3, 3, 1, groupNorm, ""},
		{"MeanVarianceNormalization", 2, 9, 0, 1, 1, 1, meanVariance, ""},
	}
}

// LayerNorm normalises runs of N elements.
type LayerNorm struct {
	N       int
	Epsilon float32
}

func layerNorm(c *call) error {
	if err := c.types(floats); err != nil {
		return err
	}
	x := c.val(0)
	axis, err := c.axisOr(-1, len(x.Shape))
	if err != nil {
		return err
	}
	eps, err := c.float32("epsilon", 1e-5)
	if err != nil {
		return err
	}
	stash, err := c.int("stash_type", int(onnx.Float32))
	if err != nil {
		return err
	}
	if stash != int(onnx.Float32) {
		return c.refuse(onnx.VetOp, "stash_type %d", stash)
	}
	for i := 1; i < len(c.in); i++ {
		if c.has(i) && c.val(i).Len() != 1 && !slices.Equal(c.val(i).Shape, x.Shape[axis:]) {
			return c.shapeError("input %d has shape %v instead of %v or one element", i, c.val(i).Shape, x.Shape[axis:])
		}
	}
	c.params = LayerNorm{product(x.Shape[axis:]), eps}
	rows := c.joint(axis > 0 && c.rowsOf(1, 2) == Fixed, 0, 1, 2)
	c.same(rows)
	moments := slices.Clone(x.Shape)
	for d := axis; d < len(moments); d++ {
		moments[d] = 1
	}
	c.resultAt(1, onnx.Float32, moments, rows)
	c.resultAt(2, onnx.Float32, moments, rows)
	return nil
}

// GroupNorm normalises groups of channels; PerGroup: scale and shift have one element a group instead of one a channel.
type GroupNorm struct {
	Channels, Groups, Plane int
	Epsilon                 float32
	PerGroup                bool
}

func (c *call) groups(groups int, perGroup bool) error {
	x := c.val(0)
	eps, err := c.float32("epsilon", 1e-5)
	if err != nil {
		return err
	}
	n := x.Shape[1]
	if perGroup {
		n = groups
	}
	if groups < 1 || x.Shape[1]%groups != 0 || !slices.Equal(c.val(1).Shape, []int{n}) || !slices.Equal(c.val(2).Shape, []int{n}) {
		return c.shapeError("%d groups, shapes %v, %v, %v", groups, x.Shape, c.val(1).Shape, c.val(2).Shape)
	}
	c.params = GroupNorm{x.Shape[1], groups, product(x.Shape[2:]), eps, perGroup}
	c.same(c.joint(c.rowsOf(1, 2) == Fixed, 0, 1, 2))
	return nil
}

// channelled checks that the input has a batch and channels.
func (c *call) channelled() error {
	if err := c.types(floats); err != nil {
		return err
	}
	if s := c.val(0).Shape; len(s) < 2 || s[1] < 1 {
		return c.shapeError("input has shape %v, needs channels", s)
	}
	return nil
}

func instanceNorm(c *call) error {
	if err := c.channelled(); err != nil {
		return err
	}
	if c.opset < 6 {
		c.used = append(c.used, "consumed_inputs")
	}
	return c.groups(c.val(0).Shape[1], false)
}

func groupNorm(c *call) error {
	if err := c.channelled(); err != nil {
		return err
	}
	n, err := c.int("num_groups", 0)
	if err != nil {
		return err
	}
	if c.opset >= 21 {
		stash, err := c.int("stash_type", int(onnx.Float32))
		if err != nil || stash != int(onnx.Float32) {
			return c.refuse(onnx.VetOp, "stash_type is not float32")
		}
	}
	return c.groups(n, c.opset < 21)
}

func meanVariance(c *call) error {
	if err := c.types(floats); err != nil {
		return err
	}
	x := c.val(0)
	list, err := c.ints("axes")
	if err != nil {
		return err
	}
	if list == nil {
		list = []int{0, 2, 3}
	}
	axes, err := c.axes(list, len(x.Shape))
	if err != nil {
		return err
	}
	c.params = Reduce{Shape: x.Shape, Axes: axes}
	c.same(c.joint(!slices.Contains(axes, 0), 0))
	return nil
}
