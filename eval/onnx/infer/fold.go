package infer

import (
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
)

// fold computes the elements of a small integer output whose inputs are all known: shapes are spelled out with such nodes. What is
// not folded is merely unknown; a node that needs it refuses.
func (c *call) fold(out *Value) {
	if out.DType != onnx.Int64 || out.Known || out.Len() > maxFold || len(c.in) == 0 {
		return
	}
	for _, id := range c.in {
		if id != Absent && !c.plan.Values[id].Known {
			return
		}
	}
	a := c.val(0)
	switch c.node.Op {
	case "Identity", "Dropout", "Flatten", "Reshape", "Squeeze", "Unsqueeze", "Cast":
		out.Ints, out.Known = a.Ints, true
	case "Concat":
		if len(out.Shape) != 1 {
			return
		}
		for i := range c.in {
			out.Ints = append(out.Ints, c.val(i).Ints...)
		}
		out.Known = true
	case "Add", "Sub", "Mul", "Div":
		b := c.val(1)
		ints, whole := make([]int64, out.Len()), true
		Walk(out.Shape, Strides(a.Shape, out.Shape), Strides(b.Shape, out.Shape), func(i, x, y int) {
			v, ok := Int64Op(c.node.Op, a.Ints[x], b.Ints[y])
			ints[i], whole = v, whole && ok
		})
		if whole { // the engine reports a division by zero when it gets there
			out.Ints, out.Known = ints, true
		}
	}
}

// Int64Op computes Add, Sub, Mul or Div in two's complement; false for a division by zero. Source: rule A11.
func Int64Op(op string, a, b int64) (int64, bool) {
	switch op {
	case "Add":
		return a + b, true
	case "Sub":
		return a - b, true
	case "Mul":
		return a * b, true
	}
	switch {
	case b == 0:
		return 0, false
	case a == math.MinInt64 && b == -1:
		return a, true
	}
	return a / b, true
}
