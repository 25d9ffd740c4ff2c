package infer

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

const (
	bytes8    = types(1<<onnx.Int8 | 1<<onnx.Uint8)
	quantised = bytes8 | 1<<onnx.Int16 | 1<<onnx.Uint16
)

func quantizedOps() []Operator {
	return []Operator{
		{"QuantizeLinear", 3, 10, 0, 2, 3, 1, quantizeLinear, ""},
		{"DequantizeLinear", 3, 10, 0, 2, 3, 1, dequantizeLinear, ""},
		{"DynamicQuantizeLinear", 3, 11, 0, 1, 1, 3, dynamicQuantize, ""},
		{"QLinearMatMul", 3, 10, 0, 8, 8, 1, qLinearMatMul, ""},
		{"QLinearConv", 3, 10, 0, 8, 9, 1, qLinearConv, ""},
		{"MatMulInteger", 3, 10, 0, 2, 4, 1, matMulInteger, ""},
		{"ConvInteger", 3, 10, 0, 2, 4, 1, convInteger, ""},
	}
}

// Quantize holds the elements that lie behind the axis of the scales.
type Quantize struct{ Inner int }

// quantizedRows: the rows stay apart unless each has its own scale.
func (c *call) quantizedRows() Rows {
	byRow := c.val(1).Len() != 1 && c.params.(Quantize).Inner == product(c.val(0).Shape[1:])
	return c.joint(!byRow && c.rowsOf(1, 2) == Fixed, 0, 1, 2)
}

// quantizeAxis checks scale and zero point (inputs 1 and 2): one element, or one for each along the axis.
func (c *call) quantizeAxis() error {
	if err := c.types(float32s, 1); err != nil {
		return err
	}
	x, s := c.val(0), c.val(1)
	def := 1
	axis := 0
	if c.opset >= 13 {
		var err error
		if axis, err = c.int("axis", def); err != nil {
			return err
		}
	}
	if c.opset >= 21 {
		block, err := c.int("block_size", 0)
		if err != nil || block != 0 {
			return c.refuse(onnx.VetOp, "blocks are not supported")
		}
	}
	if c.has(2) && !slices.Equal(c.val(2).Shape, s.Shape) {
		return c.shapeError("scale and zero point have shapes %v and %v", s.Shape, c.val(2).Shape)
	}
	p := Quantize{1}
	if s.Len() != 1 && c.opset < 13 {
		return c.shapeError("scale has shape %v, an axis is from opset 13 on", s.Shape)
	}
	if s.Len() != 1 {
		var err error
		if axis, err = c.axis(axis, len(x.Shape)); err != nil {
			return err
		}
		if !slices.Equal(s.Shape, x.Shape[axis:axis+1]) {
			return c.shapeError("scale has shape %v, input %v, axis %d", s.Shape, x.Shape, axis)
		}
		p.Inner = product(x.Shape[axis+1:])
	}
	c.params = p
	return nil
}

func quantizeLinear(c *call) error {
	if err := c.types(float32s|1<<onnx.Int32, 0); err != nil {
		return err
	}
	if c.opset >= 19 {
		c.used = append(c.used, "saturate") // concerns 8-bit floats only
	}
	if err := c.quantizeAxis(); err != nil {
		return err
	}
	to := onnx.Uint8
	if c.has(2) {
		to = c.val(2).DType
	}
	if c.opset >= 21 {
		d, err := c.int("output_dtype", int(to))
		if err != nil || c.has(2) && onnx.DType(d) != to && d != 0 {
			return c.refuse(onnx.VetOp, "output type %d, the zero point is %s", d, to)
		}
		if d != 0 {
			to = onnx.DType(d)
		}
	}
	allowed := bytes8
	if c.opset >= 21 {
		allowed = quantised
	}
	if !allowed.has(to) {
		return c.refuse(onnx.VetOp, "output is %s, supported: %v", to, allowed)
	}
	c.result(to, c.val(0).Shape, c.quantizedRows())
	return nil
}

func dequantizeLinear(c *call) error {
	allowed := bytes8 | 1<<onnx.Int32
	if c.opset >= 21 {
		allowed |= quantised
	}
	if err := c.types(allowed, 0, 2); err != nil {
		return err
	}
	if err := c.quantizeAxis(); err != nil {
		return err
	}
	c.result(onnx.Float32, c.val(0).Shape, c.quantizedRows())
	return nil
}

func dynamicQuantize(c *call) error {
	if err := c.types(float32s); err != nil {
		return err
	}
	rows := c.joint(false, 0)
	c.result(onnx.Uint8, c.val(0).Shape, rows)
	c.resultAt(1, onnx.Float32, nil, rows)
	c.resultAt(2, onnx.Uint8, nil, rows)
	return nil
}

// one checks that inputs are there with one element each.
func (c *call) one(inputs ...int) error {
	for _, i := range inputs {
		if c.has(i) && c.val(i).Len() != 1 {
			return c.shapeError("input %d has shape %v instead of one element", i, c.val(i).Shape)
		}
	}
	return nil
}

// oneOr checks that inputs have one element, or n in one axis (or in the given number of axes but 1 elsewhere).
func (c *call) oneOr(n int, inputs ...int) error {
	for _, i := range inputs {
		if c.has(i) && c.val(i).Len() != 1 && c.val(i).Len() != n {
			return c.shapeError("input %d has shape %v instead of one or %d elements", i, c.val(i).Shape, n)
		}
	}
	return nil
}

// product8 infers a product of 8-bit matrices a and b by the rule of MatMul.
func (c *call) product8(a, b int) (MatMul, error) {
	if err := c.types(bytes8, a); err != nil {
		return MatMul{}, err
	}
	if err := c.types(bytes8, b); err != nil {
		return MatMul{}, err
	}
	rest := c.in
	c.in = []int{rest[a], rest[b]}
	err := matMulShapes(c)
	c.in = rest
	if err != nil {
		return MatMul{}, err
	}
	return c.params.(MatMul), nil
}

func matMulInteger(c *call) error {
	m, err := c.product8(0, 1)
	if err != nil {
		return err
	}
	if err := c.types(1<<c.val(0).DType, 2); err != nil {
		return err
	}
	if err := c.types(1<<c.val(1).DType, 3); err != nil {
		return err
	}
	if err := c.oneOr(m.M, 2); err != nil {
		return err
	}
	ok := c.rowsOf(1, 2, 3) == Fixed && len(c.val(0).Shape) > 1 && (!c.has(2) || c.val(2).Len() == 1)
	c.setType(onnx.Int32, c.joint(ok, 0, 1, 2, 3))
	return c.oneOr(m.N, 3)
}

// setType changes the type and rows of the first output.
func (c *call) setType(d onnx.DType, rows Rows) {
	if c.wants(0) {
		v := &c.plan.Values[c.out[0]]
		v.DType, v.Rows = d, max(v.Rows, rows)
	}
}

func qLinearMatMul(c *call) error {
	m, err := c.product8(0, 3)
	if err != nil {
		return err
	}
	if err := c.qParams(); err != nil {
		return err
	}
	if err := c.one(1, 2, 6, 7); err != nil {
		return err
	}
	c.setType(c.val(7).DType, c.joint(c.rowsOf(1, 2, 3, 4, 5, 6, 7) == Fixed && len(c.val(0).Shape) > 1, 0, 1, 2, 3, 4, 5, 6, 7))
	return c.oneOr(m.N, 4, 5)
}

// qParams checks the types of scales and zero points of QLinearMatMul and QLinearConv.
func (c *call) qParams() error {
	for _, t := range []struct {
		types  types
		inputs []int
	}{{float32s, []int{1, 4, 6}}, {1 << c.val(0).DType, []int{2}}, {1 << c.val(3).DType, []int{5}}, {bytes8, []int{7}}} {
		if err := c.types(t.types, t.inputs...); err != nil {
			return err
		}
	}
	return nil
}

func convInteger(c *call) error {
	if err := c.conv8(0, 1); err != nil {
		return err
	}
	if err := c.types(1<<c.val(0).DType, 2); err != nil {
		return err
	}
	if err := c.types(1<<c.val(1).DType, 3); err != nil {
		return err
	}
	if err := c.one(2); err != nil {
		return err
	}
	c.setType(onnx.Int32, c.joint(c.rowsOf(1, 2, 3) == Fixed, 0, 1, 2, 3))
	return c.oneOr(c.params.(Conv).Cout, 3)
}

// conv8 infers a convolution of 8-bit numbers by the rule of Conv.
func (c *call) conv8(x, w int) error {
	if err := c.types(bytes8, x); err != nil {
		return err
	}
	if err := c.types(bytes8, w); err != nil {
		return err
	}
	rest := c.in
	c.in = []int{rest[x], rest[w]}
	err := convShapes(c)
	c.in = rest
	return err
}

func qLinearConv(c *call) error {
	if err := c.conv8(0, 3); err != nil {
		return err
	}
	if err := c.qParams(); err != nil {
		return err
	}
	if err := c.one(1, 2, 6, 7); err != nil {
		return err
	}
	n := c.params.(Conv).Cout
	if c.has(8) && (!slices.Equal(c.val(8).Shape, []int{n}) || c.val(8).DType != onnx.Int32) {
		return c.shapeError("bias is %s of shape %v", c.val(8).DType, c.val(8).Shape)
	}
	c.setType(c.val(7).DType, c.joint(c.rowsOf(1, 2, 3, 4, 5, 6, 7, 8) == Fixed, 0, 1, 2, 3, 4, 5, 6, 7, 8))
	return c.oneOr(n, 4, 5)
}
