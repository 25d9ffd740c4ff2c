package infer

import "github.com/ai-arena/arenad/eval/onnx"

func logicOps() []Operator {
	return []Operator{
		{"Equal", 2, 7, 0, 2, 2, 1, compare(anyType), ""},
		{"Greater", 2, 7, 0, 2, 2, 1, compare(numbers), ""},
		{"GreaterOrEqual", 2, 12, 0, 2, 2, 1, compare(numbers), ""},
		{"Less", 2, 7, 0, 2, 2, 1, compare(numbers), ""},
		{"LessOrEqual", 2, 12, 0, 2, 2, 1, compare(numbers), ""},
		{"And", 2, 7, 0, 2, 2, 1, compare(bools), ""},
		{"Or", 2, 7, 0, 2, 2, 1, compare(bools), ""},
		{"Xor", 2, 7, 0, 2, 2, 1, compare(bools), ""},
		{"Not", 2, 1, 0, 1, 1, 1, unary(bools), ""},
		{"IsNaN", 2, 9, 0, 1, 1, 1, isNaN, ""},
		{"IsInf", 2, 10, 0, 1, 1, 1, isInf, ""},
		{"Where", 2, 9, 0, 3, 3, 1, where, ""},
		{"CastLike", 2, 15, 0, 2, 2, 1, castLike, ""},
		{"Mod", 2, 10, 0, 2, 2, 1, mod, ""},
		{"BitShift", 3, 11, 0, 2, 2, 1, bitShift, ""},
		{"Sin", 2, 7, 0, 1, 1, 1, unary(floats), ""},
		{"Cos", 2, 7, 0, 1, 1, 1, unary(floats), ""},
		{"Tan", 3, 7, 0, 1, 1, 1, unary(floats), ""},
		{"Asin", 3, 7, 0, 1, 1, 1, unary(floats), ""},
		{"Acos", 3, 7, 0, 1, 1, 1, unary(floats), ""},
		{"Atan", 3, 7, 0, 1, 1, 1, unary(floats), ""},
		{"Sinh", 3, 9, 0, 1, 1, 1, unary(floats), ""},
		{"Cosh", 3, 9, 0, 1, 1, 1, unary(floats), ""},
		{"Asinh", 3, 9, 0, 1, 1, 1, unary(floats), ""},
		{"Acosh", 3, 9, 0, 1, 1, 1, unary(floats), ""},
		{"Atanh", 3, 9, 0, 1, 1, 1, unary(floats), ""},
		{"Mish", 2, 18, 0, 1, 1, 1, unary(floats), ""},
		{"Gelu", 2, 20, 0, 1, 1, 1, gelu, ""},
		{"Celu", 2, 12, 0, 1, 1, 1, shaped("alpha", 1), ""},
		{"ThresholdedRelu", 2, 10, 0, 1, 1, 1, shaped("alpha", 1), ""},
		{"Shrink", 2, 9, 0, 1, 1, 1, shrink, ""},
	}
}

// compare is the rule of comparisons and logic with broadcasting.
func compare(allowed types) func(c *call) error {
	return func(c *call) error {
		if err := c.types(allowed); err != nil {
			return err
		}
		return c.broadcast(onnx.Bool)
	}
}

func isNaN(c *call) error {
	if err := c.types(floats); err != nil {
		return err
	}
	c.result(onnx.Bool, c.val(0).Shape, c.val(0).Rows)
	return nil
}

// IsInf says which infinities count.
type IsInf struct{ Negative, Positive bool }

func isInf(c *call) error {
	var p IsInf
	var err error
	if p.Negative, err = c.flag("detect_negative", true); err != nil {
		return err
	}
	if p.Positive, err = c.flag("detect_positive", true); err != nil {
		return err
	}
	c.params = p
	return isNaN(c)
}

func where(c *call) error {
	if err := c.types(bools, 0); err != nil {
		return err
	}
	if err := c.types(anyType, 1, 2); err != nil {
		return err
	}
	return c.broadcast(c.val(1).DType)
}

func castLike(c *call) error {
	c.used = append(c.used, "saturate") // concerns 8-bit floats only
	c.params = Cast{c.val(1).DType}
	c.result(c.val(1).DType, c.val(0).Shape, c.val(0).Rows)
	return nil
}

// Mod says whose sign the remainder takes: the dividend's with Trunc, the divisor's without.
type Mod struct{ Trunc bool }

func mod(c *call) error {
	trunc, err := c.flag("fmod", false)
	if err != nil {
		return err
	}
	if floats.has(c.val(0).DType) && !trunc {
		return c.refuse(onnx.VetOp, "floats need fmod=1")
	}
	c.params = Mod{trunc}
	return c.typedBroadcast(numbers)
}

// typedBroadcast is the rule of two operands of one type.
func (c *call) typedBroadcast(allowed types) error {
	if err := c.types(allowed); err != nil {
		return err
	}
	return c.broadcast(c.val(0).DType)
}

// BitShift is the direction.
type BitShift struct{ Left bool }

func bitShift(c *call) error {
	direction, err := c.text("direction", "")
	if err != nil {
		return err
	}
	if direction != "LEFT" && direction != "RIGHT" {
		return c.refuse(onnx.VetOp, "direction %.64q", direction)
	}
	c.params = BitShift{direction == "LEFT"}
	return c.typedBroadcast(unsigned)
}

// Gelu says which form: by the error function or by the hyperbolic tangent.
type Gelu struct{ Tanh bool }

func gelu(c *call) error {
	form, err := c.choice("approximate", "none", "tanh")
	if err != nil {
		return err
	}
	c.params = Gelu{form == "tanh"}
	return unary(floats)(c)
}

// Shape1 is the one parameter of a function of one element.
type Shape1 struct{ Alpha float32 }

func shaped(name string, def float32) func(c *call) error {
	return func(c *call) error {
		a, err := c.float32(name, def)
		if err != nil {
			return err
		}
		c.params = Shape1{a}
		return unary(floats)(c)
	}
}

// Shrink: x < -Lambda: x + Bias; x > Lambda: x - Bias; else 0.
type Shrink struct{ Bias, Lambda float32 }

func shrink(c *call) error {
	var p Shrink
	var err error
	if p.Bias, err = c.float32("bias", 0); err != nil {
		return err
	}
	if p.Lambda, err = c.float32("lambd", 0.5); err != nil {
		return err
	}
	c.params = p
	return unary(floats)(c)
}
