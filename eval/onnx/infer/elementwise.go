package infer

import "github.com/ai-arena/arenad/eval/onnx"

func elementwiseOps() []Operator {
	return []Operator{
		{"Abs", 1, 1, 0, 1, 1, 1, unary(numbers), ""},
		{"Neg", 1, 1, 0, 1, 1, 1, unary(floats | signed), ""},
		{"Sqrt", 1, 1, 0, 1, 1, 1, unary(floats), ""},
		{"Exp", 1, 1, 0, 1, 1, 1, unary(floats), ""},
		{"Log", 1, 1, 0, 1, 1, 1, unary(floats), ""},
		{"Relu", 1, 1, 0, 1, 1, 1, unary(floats | signed), ""},
		{"Sigmoid", 1, 1, 0, 1, 1, 1, unary(floats), ""},
		{"Tanh", 1, 1, 0, 1, 1, 1, unary(floats), ""},
		{"Softplus", 1, 1, 0, 1, 1, 1, unary(floats), ""},
		{"Erf", 1, 9, 0, 1, 1, 1, unary(floats), ""},
		{"LeakyRelu", 1, 1, 0, 1, 1, 1, leakyRelu, ""},
		{"Add", 1, 1, 0, 2, 2, 1, binary(numbers), ""},
		{"Sub", 1, 1, 0, 2, 2, 1, binary(numbers), ""},
		{"Mul", 1, 1, 0, 2, 2, 1, binary(numbers), ""},
		{"Div", 1, 1, 0, 2, 2, 1, binary(numbers), ""},
		{"Clip", 1, 1, 0, 1, 3, 1, clip, ""},
		{"Cast", 1, 1, 0, 1, 1, 1, cast, ""},
	}
}

// unary is the rule of functions of one element.
func unary(allowed types) func(c *call) error {
	return func(c *call) error {
		if err := c.types(allowed, 0); err != nil {
			return err
		}
		c.result(c.val(0).DType, c.val(0).Shape, c.val(0).Rows)
		return nil
	}
}

// LeakyRelu holds the slope for negative values.
type LeakyRelu struct{ Alpha float32 }

func leakyRelu(c *call) error {
	a, err := c.float32("alpha", 0.01)
	if err != nil {
		return err
	}
	c.params = LeakyRelu{a}
	return unary(floats)(c)
}

// binary is the rule of arithmetic with broadcasting.
func binary(allowed types) func(c *call) error {
	return func(c *call) error {
		if err := c.types(allowed); err != nil {
			return err
		}
		return c.broadcast(c.val(0).DType)
	}
}

// broadcast sets the output of an element-wise operator of all inputs.
func (c *call) broadcast(d onnx.DType) error {
	shape := c.val(0).Shape
	operands := []*Value{c.val(0)}
	for i := 1; i < len(c.in); i++ {
		if !c.has(i) {
			return c.refuse(onnx.VetOp, "input %d is missing", i)
		}
		joined, ok := Broadcast(shape, c.val(i).Shape)
		if !ok {
			return c.shapeError("shapes %v and %v do not broadcast", shape, c.val(i).Shape)
		}
		shape, operands = joined, append(operands, c.val(i))
	}
	c.result(d, shape, broadcastRows(shape, operands...))
	return nil
}

// Clip holds the bounds of opset < 11; from 11 on they are inputs 1 and 2.
type Clip struct {
	Min, Max       float32
	HasMin, HasMax bool
}

func clip(c *call) error {
	if err := c.types(numbers); err != nil {
		return err
	}
	var p Clip
	if c.opset < 11 {
		if len(c.in) > 1 {
			return c.refuse(onnx.VetOp, "bounds are inputs from opset 11 on")
		}
		for _, b := range []struct {
			name string
			v    *float32
			has  *bool
		}{{"min", &p.Min, &p.HasMin}, {"max", &p.Max, &p.HasMax}} {
			v, err := c.float32(b.name, 0)
			if err != nil {
				return err
			}
			*b.v, *b.has = v, c.node.Attr(b.name) != nil
		}
	}
	rows := c.val(0).Rows
	for i := 1; i < len(c.in); i++ {
		if !c.has(i) {
			continue
		}
		if len(c.val(i).Shape) != 0 && c.val(i).Len() != 1 {
			return c.shapeError("bound has shape %v instead of one element", c.val(i).Shape)
		}
		if c.val(i).Rows != Fixed {
			rows = Mixed
		}
	}
	c.params = p
	c.result(c.val(0).DType, c.val(0).Shape, rows)
	return nil
}

// Cast holds the target type.
type Cast struct{ To onnx.DType }

func cast(c *call) error {
	c.used = append(c.used, "saturate") // concerns 8-bit floats only
	to, err := c.int("to", 0)
	if err != nil {
		return err
	}
	d := onnx.DType(to)
	if !anyType.has(d) {
		return c.refuse(onnx.VetOp, "target type %s, supported: %v", d, anyType)
	}
	c.params = Cast{d}
	c.result(d, c.val(0).Shape, c.val(0).Rows)
	return nil
}
