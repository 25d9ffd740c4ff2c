package infer

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

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
		{"Softsign", 1, 1, 0, 1, 1, 1, unary(floats), ""},
		{"Erf", 1, 9, 0, 1, 1, 1, unary(floats), ""},
		{"Floor", 1, 1, 0, 1, 1, 1, unary(floats), ""},
		{"Ceil", 1, 1, 0, 1, 1, 1, unary(floats), ""},
		{"Round", 1, 11, 0, 1, 1, 1, unary(floats), ""},
		{"Sign", 1, 9, 0, 1, 1, 1, unary(numbers), ""},
		{"Reciprocal", 1, 1, 0, 1, 1, 1, unary(floats), ""},
		{"LeakyRelu", 1, 1, 0, 1, 1, 1, activation(0.01, 0), ""},
		{"Elu", 1, 1, 0, 1, 1, 1, activation(1, 0), ""},
		{"HardSigmoid", 1, 1, 0, 1, 1, 1, activation(0.2, 0.5), ""},
		{"Selu", 1, 1, 5, 1, 1, 1, selu(1.6732, 1.0507), ""},
		{"Selu", 1, 6, 0, 1, 1, 1, selu(1.67326319217681884765625, 1.05070102214813232421875), ""},
		{"HardSwish", 1, 14, 0, 1, 1, 1, unary(floats), ""},
		{"PRelu", 1, 1, 0, 2, 2, 1, pRelu, ""},
		{"Add", 1, 1, 0, 2, 2, 1, binary, ""},
		{"Sub", 1, 1, 0, 2, 2, 1, binary, ""},
		{"Mul", 1, 1, 0, 2, 2, 1, binary, ""},
		{"Div", 1, 1, 0, 2, 2, 1, binary, ""},
		{"Pow", 1, 1, 0, 2, 2, 1, pow, ""},
		{"Min", 1, 1, 0, 1, maxVariadic, 1, variadic(numbers), ""},
		{"Max", 1, 1, 0, 1, maxVariadic, 1, variadic(numbers), ""},
		{"Sum", 1, 1, 0, 1, maxVariadic, 1, variadic(floats), ""},
		{"Mean", 1, 1, 0, 1, maxVariadic, 1, variadic(floats), ""},
		{"Clip", 1, 1, 0, 1, 3, 1, clip, ""},
		{"Cast", 1, 6, 0, 1, 1, 1, cast, ""},
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

// Activation holds the numbers of LeakyRelu, Elu, Selu (Beta is gamma) and HardSigmoid.
type Activation struct{ Alpha, Beta float32 }

// activation is the rule of functions of one element with attributes alpha and beta; beta 0 is no attribute.
func activation(alpha, beta float32) func(c *call) error {
	return func(c *call) error {
		p := Activation{Beta: beta}
		var err error
		if p.Alpha, err = c.float32("alpha", alpha); err != nil {
			return err
		}
		if beta != 0 {
			if p.Beta, err = c.float32("beta", beta); err != nil {
				return err
			}
		}
		c.params = p
		return unary(floats)(c)
	}
}

func selu(alpha, gamma float32) func(c *call) error {
	return func(c *call) error {
		var p Activation
		var err error
		if p.Alpha, err = c.float32("alpha", alpha); err != nil {
			return err
		}
		if p.Beta, err = c.float32("gamma", gamma); err != nil {
			return err
		}
		c.params = p
		return unary(floats)(c)
	}
}

// Arith holds the shape under which the second operand of old opsets broadcasts; nil: its own.
type Arith struct{ B []int }

// aligned reads the attributes axis and broadcast, by which an operator before opset 7 stretches its second operand.
func (c *call) aligned() error {
	if c.opset >= 7 {
		c.params = Arith{}
		return nil
	}
	stretch, err := c.flag("broadcast", false)
	if err != nil {
		return err
	}
	a, b := c.val(0).Shape, c.val(1).Shape
	axis, err := c.int("axis", len(a)-len(b))
	if err != nil {
		return err
	}
	if axis < 0 {
		axis += len(a)
	}
	if !stretch || len(b) > len(a) || axis < 0 || axis+len(b) > len(a) {
		if !slices.Equal(a, b) {
			return c.shapeError("shapes %v and %v differ, broadcast %t at axis %d", a, b, stretch, axis)
		}
		axis = 0
	}
	shape := slices.Repeat([]int{1}, len(a))
	copy(shape[axis:], b)
	if joined, ok := Broadcast(a, shape); !ok || !slices.Equal(joined, a) {
		return c.shapeError("shape %v does not broadcast to %v at axis %d", b, a, axis)
	}
	c.params = Arith{shape}
	return nil
}

// pRelu stretches the slopes to the data, never the reverse. Before opset 7 a list of slopes belongs to the channels.
func pRelu(c *call) error {
	if err := c.types(numbers); err != nil {
		return err
	}
	x, slope := c.val(0), c.val(1).Shape
	if c.opset < 7 && len(slope) == 1 && len(x.Shape) > 1 {
		wide := slices.Repeat([]int{1}, len(x.Shape))
		wide[1] = slope[0]
		slope = wide
	}
	if joined, ok := Broadcast(x.Shape, slope); !ok || !slices.Equal(joined, x.Shape) {
		return c.shapeError("slopes of shape %v do not broadcast to %v", slope, x.Shape)
	}
	c.params = Arith{slope}
	c.result(x.DType, x.Shape, broadcastRows(x.Shape, x, &Value{Shape: slope, Rows: c.val(1).Rows}))
	return nil
}

// pow: the exponent may have a type of its own from opset 12 on.
func pow(c *call) error {
	if err := c.types(numbers, 0); err != nil {
		return err
	}
	if err := c.types(numbers, 1); err != nil {
		return err
	}
	if c.opset < 12 {
		if err := c.types(numbers); err != nil {
			return err
		}
	}
	if err := c.aligned(); err != nil {
		return err
	}
	return c.broadcast(c.val(0).DType)
}

// variadic is the rule of element-wise operators of any number of operands.
func variadic(allowed types) func(c *call) error {
	return func(c *call) error {
		if err := c.types(allowed); err != nil {
			return err
		}
		return c.broadcast(c.val(0).DType)
	}
}

// binary is the rule of arithmetic with broadcasting.
func binary(c *call) error {
	if err := c.types(numbers); err != nil {
		return err
	}
	if err := c.aligned(); err != nil {
		return err
	}
	return c.broadcast(c.val(0).DType)
}

// broadcast sets the output of an element-wise operator of all inputs.
func (c *call) broadcast(d onnx.DType) error {
	shape := c.val(0).Shape
	operands := []*Value{c.val(0)}
	for i := 1; i < len(c.in); i++ {
		if !c.has(i) {
			return c.refuse(onnx.VetOp, "input %d is missing", i)
		}
		v := *c.val(i)
		if p, ok := c.params.(Arith); ok && p.B != nil {
			v.Shape = p.B
		}
		joined, ok := Broadcast(shape, v.Shape)
		if !ok {
			return c.shapeError("shapes %v and %v do not broadcast", shape, v.Shape)
		}
		shape, operands = joined, append(operands, &v)
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
	allowed := floats
	if c.opset >= 12 {
		allowed = numbers
	}
	if err := c.types(allowed); err != nil {
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
