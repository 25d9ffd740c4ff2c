package infer

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

func createOps() []Operator {
	return []Operator{
		{"Identity", 1, 1, 0, 1, 1, 1, identity, ""},
		{"Dropout", 1, 1, 0, 1, 3, 2, dropout, ""},
		{"Constant", 1, 1, 0, 0, 0, 1, constantNode, ""},
		{"Shape", 1, 1, 0, 1, 1, 1, shapeOf, ""},
		{"Size", 1, 1, 0, 1, 1, 1, sizeOf, ""},
		{"ConstantOfShape", 1, 9, 0, 1, 1, 1, constantOfShape, ""},
	}
}

func identity(c *call) error {
	v := c.val(0)
	c.result(v.DType, v.Shape, v.Rows)
	return nil
}

// dropout passes its input on: the training form is random. The mask, when it is asked for, keeps everything.
func dropout(c *call) error {
	c.used = append(c.used, "ratio", "seed")
	if err := c.types(floats, 0); err != nil {
		return err
	}
	if c.opset < 7 {
		test, err := c.flag("is_test", false)
		if err != nil {
			return err
		}
		if !test {
			return c.refuse(onnx.VetRandom, "is_test must be 1")
		}
	}
	if c.opset < 12 && len(c.in) > 1 {
		return c.refuse(onnx.VetOp, "%d inputs before opset 12", len(c.in))
	}
	if err := c.notTraining(); err != nil {
		return err
	}
	v := c.val(0)
	mask := onnx.Bool
	if c.opset < 10 {
		mask = v.DType
	}
	c.result(v.DType, v.Shape, v.Rows)
	c.resultAt(1, mask, v.Shape, v.Rows)
	return nil
}

// notTraining looks at inputs 1 and 2 of Dropout: the ratio (0.5 when it is not given) matters only when the model trains.
func (c *call) notTraining() error {
	if !c.has(2) {
		return nil
	}
	mode, err := c.content(2)
	if err != nil {
		return err
	}
	if mode.DType != onnx.Bool || len(mode.Raw) != 1 {
		return c.refuse(onnx.VetOp, "the training mode is %s with %d elements", mode.DType, len(mode.Raw))
	}
	if mode.Raw[0] == 0 {
		return nil
	}
	if c.has(1) {
		ratio, err := c.content(1)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(ratio.Raw, func(b byte) bool { return b != 0 }) {
			return nil // nothing is dropped
		}
	}
	return c.refuse(onnx.VetRandom, "training mode must be false")
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

func shapeOf(c *call) error {
	in := c.val(0)
	start, err := c.place("start", 0)
	if err != nil {
		return err
	}
	end, err := c.place("end", len(in.Shape))
	if err != nil {
		return err
	}
	if c.opset < 15 && len(c.node.Attrs) > 0 {
		return c.refuse(onnx.VetOp, "attributes are from opset 15 on")
	}
	clamp := func(a int) int {
		if a < 0 {
			a += len(in.Shape)
		}
		return min(max(a, 0), len(in.Shape))
	}
	start, end = clamp(start), clamp(end)
	end = max(start, end)
	rows := Fixed
	if in.Rows != Fixed {
		rows = Mixed // it may hold the batch size
	}
	var dims []int64
	for _, d := range in.Shape[start:end] {
		dims = append(dims, int64(d))
	}
	t := onnx.NewInt64("", []int64{int64(len(dims))}, dims)
	c.result(onnx.Int64, []int{end - start}, rows)
	c.plan.Values[c.out[0]].Const = &t
	return nil
}

func sizeOf(c *call) error {
	in := c.val(0)
	rows := Fixed
	if in.Rows != Fixed {
		rows = Mixed
	}
	t := onnx.NewInt64("", nil, []int64{int64(in.Len())})
	c.result(onnx.Int64, []int{}, rows)
	c.plan.Values[c.out[0]].Const = &t
	return nil
}

// ConstantOfShape holds the one element that fills the output.
type ConstantOfShape struct{ Value onnx.Tensor }

func constantOfShape(c *call) error {
	if len(c.val(0).Shape) != 1 {
		return c.shapeError("the shape input has %d dimensions instead of 1", len(c.val(0).Shape))
	}
	shape, err := c.known(0, "the shape")
	if err != nil {
		return err
	}
	a, err := c.attr("value", onnx.AttrTensor)
	if err != nil {
		return err
	}
	p := ConstantOfShape{onnx.NewFloat32("", []int64{1}, []float32{0})}
	if a != nil {
		n, ok := uint64(0), false
		if a.T != nil {
			n, ok = onnx.Count(a.T.Dims)
		}
		if !ok || n != 1 || !Computable(a.T.DType) {
			return c.refuse(onnx.VetOp, "value must be a tensor of one number")
		}
		p.Value = *a.T
	}
	c.params = p
	rows := c.val(0).Rows
	if rows != Fixed {
		rows = Mixed
	}
	c.result(p.Value.DType, shape, rows)
	return nil
}
