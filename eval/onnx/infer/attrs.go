package infer

import "github.com/ai-arena/arenad/eval/onnx"

// floatList returns nil when the attribute is absent.
func (c *call) floatList(name string) ([]float32, error) {
	a, err := c.attr(name, onnx.AttrFloats)
	if a == nil {
		return nil, err
	}
	return a.Floats, nil
}

// choice reads a text attribute that has one of the given values, the first when it is absent.
func (c *call) choice(name string, values ...string) (string, error) {
	s, err := c.text(name, values[0])
	if err != nil {
		return "", err
	}
	for _, v := range values {
		if s == v {
			return s, nil
		}
	}
	return "", c.refuse(onnx.VetOp, "%s %.64q is not supported", name, s)
}

// apart tells whether each of the inputs that is there has the batch at axis 0, all with the same number of rows. A fixed input does
// not: its row meets a row of the batch by its place there.
func (c *call) apart(inputs ...int) bool {
	n := -1
	for _, i := range inputs {
		if !c.has(i) {
			continue
		}
		v := c.val(i)
		if v.Rows != Separate || n >= 0 && v.Shape[0] != n {
			return false
		}
		n = v.Shape[0]
	}
	return true
}

// joint is the state of a result whose rows stay apart if ok says so.
func (c *call) joint(ok bool, inputs ...int) Rows {
	r := c.rowsOf(inputs...)
	if r == Separate && !ok {
		return Mixed
	}
	return r
}

// axisOr reads the attribute axis and brings it into 0..rank-1.
func (c *call) axisOr(def, rank int) (int, error) {
	a, err := c.int("axis", def)
	if err != nil {
		return 0, err
	}
	return c.axis(a, rank)
}

// lastDim is the size of the last axis, 0 for a scalar.
func (v *Value) lastDim() int {
	if len(v.Shape) == 0 {
		return 0
	}
	return v.Shape[len(v.Shape)-1]
}

// same sets the first output to the type and shape of the first input.
func (c *call) same(rows Rows) { c.result(c.val(0).DType, c.val(0).Shape, rows) }
