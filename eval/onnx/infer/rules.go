package infer

import (
	"errors"

	"github.com/ai-arena/arenad/eval/onnx"
)

// Check finds the first node whose operator is not supported, then control flow, then random operators: the order of V5, V6, V7.
//
// Errors: *onnx.Refusal.
func Check(g *onnx.Graph, opset int64) error {
	for _, reason := range []onnx.Reason{onnx.VetOp, onnx.VetControl, onnx.VetRandom} {
		for k := range g.Nodes {
			c := &call{opset: opset, index: k, node: &g.Nodes[k]}
			_, err := c.rule()
			if r, ok := errors.AsType[*onnx.Refusal](err); ok && r.Reason == reason {
				return err
			}
		}
	}
	return nil
}

// rule finds the rule of the node's operator, or refuses it with the reason that fits best.
func (c *call) rule() (rule, error) {
	if c.node.Domain != "" && c.node.Domain != "ai.onnx" {
		return rule{}, c.refuse(onnx.VetOp, "operators of domain %.64q are not supported", c.node.Domain)
	}
	switch c.node.Op {
	case "Abs", "Neg":
		return rule{1, 1, unary(onnx.Float32, onnx.Int64)}, nil
	case "Sqrt", "Exp", "Log", "Relu", "Sigmoid", "Tanh", "Softplus":
		return rule{1, 1, unary(onnx.Float32)}, nil
	case "Erf":
		return since(9, c, rule{1, 1, unary(onnx.Float32)})
	case "LeakyRelu":
		return rule{1, 1, leakyRelu}, nil
	case "Add", "Sub", "Mul", "Div":
		return rule{2, 2, binary}, nil
	case "Clip":
		return rule{1, 3, clip}, nil
	case "Gemm":
		return rule{2, 3, gemm}, nil
	case "MatMul":
		return rule{2, 2, matMul}, nil
	case "Conv":
		return rule{2, 3, conv}, nil
	case "MaxPool", "AveragePool":
		return rule{1, 1, pool}, nil
	case "GlobalAveragePool":
		return rule{1, 1, globalPool}, nil
	case "BatchNormalization":
		return rule{5, 5, batchNorm}, nil
	case "Identity":
		return rule{1, 1, identity}, nil
	case "Dropout":
		return rule{1, 3, dropout}, nil
	case "Flatten":
		return rule{1, 1, flatten}, nil
	case "Reshape":
		return rule{2, 2, reshape}, nil
	case "Transpose":
		return rule{1, 1, transpose}, nil
	case "Concat":
		return rule{1, 1024, concat}, nil
	case "Squeeze":
		return rule{1, 2, squeeze}, nil
	case "Unsqueeze":
		return rule{1, 2, unsqueeze}, nil
	case "Constant":
		return rule{0, 0, constantNode}, nil
	case "Shape":
		return rule{1, 1, shapeOf}, nil
	case "Cast":
		return rule{1, 1, cast}, nil
	case "Softmax", "LogSoftmax":
		return rule{1, 1, softmax}, nil
	case "ArgMax":
		return rule{1, 1, argMax}, nil
	case "ReduceMean", "ReduceSum", "ReduceMax":
		return rule{1, 2, reduce}, nil
	case "Loop", "Scan", "If":
		return rule{}, c.refuse(onnx.VetControl, "control flow is not supported")
	case "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike", "Bernoulli", "Multinomial":
		return rule{}, c.refuse(onnx.VetRandom, "random operators are not allowed")
	}
	return rule{}, c.refuse(onnx.VetOp, "operator is not supported")
}

func since(opset int64, c *call, r rule) (rule, error) {
	if c.opset < opset {
		return rule{}, c.refuse(onnx.VetOp, "operator is from opset %d on, the model imports %d", opset, c.opset)
	}
	return r, nil
}

func unary(allowed ...onnx.DType) func(c *call) error {
	return func(c *call) error {
		if err := c.types(allowed...); err != nil {
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
	return unary(onnx.Float32)(c)
}

func binary(c *call) error {
	if err := c.types(onnx.Float32, onnx.Int64); err != nil {
		return err
	}
	a, b := c.val(0), c.val(1)
	shape, ok := Broadcast(a.Shape, b.Shape)
	if !ok {
		return c.shapeError("shapes %v and %v do not broadcast", a.Shape, b.Shape)
	}
	c.result(a.DType, shape, broadcastRows(shape, a, b))
	return nil
}

// Clip holds the bounds of opset < 11; from 11 on they are inputs 1 and 2.
type Clip struct {
	Min, Max       float32
	HasMin, HasMax bool
}

func clip(c *call) error {
	if err := c.float(); err != nil {
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
	c.result(onnx.Float32, c.val(0).Shape, rows)
	return nil
}

func identity(c *call) error {
	v := c.val(0)
	if v.DType != onnx.Float32 && v.DType != onnx.Int64 {
		return c.refuse(onnx.VetOp, "input is %s", v.DType)
	}
	c.result(v.DType, v.Shape, v.Rows)
	return nil
}

// dropout passes its input on: the training form is random.
func dropout(c *call) error {
	c.used = append(c.used, "ratio", "seed")
	if c.opset < 12 && len(c.in) > 1 {
		return c.refuse(onnx.VetOp, "%d inputs before opset 12", len(c.in))
	}
	if c.has(2) {
		t := c.val(2)
		if t.Const == nil || t.DType != onnx.Bool || len(t.Const.Raw) != 1 || t.Const.Raw[0] != 0 {
			return c.refuse(onnx.VetRandom, "training mode must be the constant false")
		}
	}
	return identity(c)
}

func constantNode(c *call) error {
	t, err := c.constantValue()
	if err != nil {
		return err
	}
	v, err := constant(t)
	if err != nil {
		return c.shapeError("%v", err)
	}
	c.plan.Values[c.out[0]] = v
	return nil
}

func (c *call) constantValue() (*onnx.Tensor, error) {
	if len(c.node.Attrs) != 1 {
		return nil, c.refuse(onnx.VetOp, "%d attributes instead of one", len(c.node.Attrs))
	}
	name := c.node.Attrs[0].Name
	kinds := map[string]onnx.AttrKind{
		"value": onnx.AttrTensor, "value_float": onnx.AttrFloat, "value_floats": onnx.AttrFloats, "value_int": onnx.AttrInt, "value_ints": onnx.AttrInts,
	}
	kind, ok := kinds[name]
	if !ok || name != "value" && c.opset < 12 {
		return nil, c.refuse(onnx.VetOp, "attribute %.64q is not known at opset %d", name, c.opset)
	}
	a, err := c.attr(name, kind)
	if err != nil {
		return nil, err
	}
	var t onnx.Tensor
	switch kind {
	case onnx.AttrTensor:
		if a.T == nil {
			return nil, c.refuse(onnx.VetOp, "the tensor is missing")
		}
		t = *a.T
	case onnx.AttrFloat:
		t = onnx.NewFloat32("", nil, []float32{a.F})
	case onnx.AttrFloats:
		t = onnx.NewFloat32("", []int64{int64(len(a.Floats))}, a.Floats)
	case onnx.AttrInt:
		t = onnx.NewInt64("", nil, []int64{a.I})
	case onnx.AttrInts:
		t = onnx.NewInt64("", []int64{int64(len(a.Ints))}, a.Ints)
	}
	return &t, nil
}

// Cast holds the target type.
type Cast struct{ To onnx.DType }

func cast(c *call) error {
	c.used = append(c.used, "saturate") // concerns 8-bit floats only
	to, err := c.int("to", 0)
	if err != nil {
		return err
	}
	if err := c.types(onnx.Float32, onnx.Int64, onnx.Int32); err != nil {
		return err
	}
	d := onnx.DType(to)
	if d != onnx.Float32 && d != onnx.Int64 {
		return c.refuse(onnx.VetOp, "target type %s, supported: float32, int64", d)
	}
	if c.val(0).DType == onnx.Int32 && c.val(0).Const == nil {
		return c.refuse(onnx.VetOp, "input is int32")
	}
	c.params = Cast{d}
	c.result(d, c.val(0).Shape, c.val(0).Rows)
	return nil
}
