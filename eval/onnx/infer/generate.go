package infer

import (
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
)

func generateOps() []Operator {
	return []Operator{
		{"Range", 2, 11, 0, 3, 3, 1, rangeOf, ""},
		{"EyeLike", 2, 9, 0, 1, 1, 1, eyeLike, ""},
		{"Trilu", 2, 14, 0, 1, 2, 1, trilu, ""},
		{"CumSum", 2, 11, 0, 2, 2, 1, cumSum, ""},
		{"Hardmax", 2, 1, 0, 1, 1, 1, hardmax, ""},
	}
}

// wholeNumber reads a constant of one number, floats truncated; false when it has no value or not one.
func wholeNumber(t *onnx.Tensor) (int64, bool) {
	f, i, ok := scalar(t)
	if ok && floats.has(t.DType) {
		if !(f > -0x1p63 && f < 0x1p63) {
			return 0, false
		}
		return int64(f), true
	}
	return i, ok
}

// scalar reads a constant of one number: f for floats, i for integers.
func scalar(t *onnx.Tensor) (f float64, i int64, ok bool) {
	if len(t.Raw) == 0 || len(t.Raw) != t.DType.Size() {
		return 0, 0, false
	}
	var u uint64
	for k, b := range t.Raw {
		u |= uint64(b) << (8 * k)
	}
	switch t.DType {
	case onnx.Float32:
		return float64(math.Float32frombits(uint32(u))), 0, true
	case onnx.Float64:
		return math.Float64frombits(u), 0, true
	case onnx.Int32:
		return 0, int64(int32(u)), true
	case onnx.Int16:
		return 0, int64(int16(u)), true
	case onnx.Int8:
		return 0, int64(int8(u)), true
	}
	return 0, int64(u), !floats.has(t.DType)
}

// rangeOf counts the elements: ceil(R(R(limit - start) / delta)), exactly for integers.
func rangeOf(c *call) error {
	if err := c.types(1<<onnx.Float32 | 1<<onnx.Float64 | 1<<onnx.Int16 | indexes); err != nil {
		return err
	}
	var f [3]float64
	var n [3]int64
	for i := range 3 {
		t, err := c.content(i)
		if err != nil {
			return err
		}
		var ok bool
		if f[i], n[i], ok = scalar(t); !ok {
			return c.shapeError("input %d has shape %v", i, c.val(i).Shape)
		}
	}
	var count float64
	switch c.val(0).DType {
	case onnx.Float32:
		count = math.Ceil(float64((float32(f[1]) - float32(f[0])) / float32(f[2])))
	case onnx.Float64:
		count = math.Ceil((f[1] - f[0]) / f[2])
	default:
		count = steps(n[0], n[1], n[2])
	}
	if !(count <= MaxElements) { // NaN: a step of 0, or none of a number
		return c.shapeError("range of %v elements", count)
	}
	c.result(c.val(0).DType, []int{int(max(count, 0))}, c.joint(false, 0, 1, 2))
	return nil
}

// steps is ceil((limit - start) / delta), NaN for delta 0; above 2^53 it is not exact, which is too many anyway.
func steps(start, limit, delta int64) float64 {
	switch {
	case delta == 0:
		return math.NaN()
	case delta > 0 && limit > start:
		return float64((uint64(limit)-uint64(start)-1)/uint64(delta)) + 1
	case delta < 0 && limit < start:
		return float64((uint64(start)-uint64(limit)-1)/-uint64(delta)) + 1
	}
	return 0
}

// EyeLike holds the diagonal.
type EyeLike struct{ K int }

func eyeLike(c *call) error {
	x := c.val(0)
	to, err := c.int("dtype", int(x.DType))
	if err != nil {
		return err
	}
	k, err := c.int("k", 0)
	if err != nil {
		return err
	}
	if len(x.Shape) != 2 || !anyType.has(onnx.DType(to)) {
		return c.shapeError("shape %v, type %v", x.Shape, onnx.DType(to))
	}
	c.params = EyeLike{k}
	c.result(onnx.DType(to), x.Shape, c.joint(false, 0))
	return nil
}

// Trilu says which triangle stays; the diagonal is input 1.
type Trilu struct{ Upper bool }

func trilu(c *call) error {
	x := c.val(0)
	upper, err := c.flag("upper", true)
	if err != nil {
		return err
	}
	if len(x.Shape) < 2 || c.has(1) && (c.val(1).Len() != 1 || c.val(1).DType != onnx.Int64) {
		return c.shapeError("shape %v: needs matrices, and one int64 for the diagonal", x.Shape)
	}
	c.params = Trilu{upper}
	c.same(c.joint(len(x.Shape) > 2 && c.rowsOf(1) == Fixed, 0, 1))
	return nil
}

// CumSum splits the input into Outer x Axis x Inner.
type CumSum struct {
	Outer, Axis, Inner int
	Exclusive, Reverse bool
}

func cumSum(c *call) error {
	x := c.val(0)
	if err := c.types(floats|indexes|1<<onnx.Uint32|1<<onnx.Uint64, 0); err != nil {
		return err
	}
	var p CumSum
	var err error
	if p.Exclusive, err = c.flag("exclusive", false); err != nil {
		return err
	}
	if p.Reverse, err = c.flag("reverse", false); err != nil {
		return err
	}
	list, err := c.known(1, "axis")
	if err != nil {
		return err
	}
	if len(list) != 1 {
		return c.shapeError("axis has shape %v", c.val(1).Shape)
	}
	axis, err := c.axis(list[0], len(x.Shape))
	if err != nil {
		return err
	}
	p.Outer, p.Axis, p.Inner = product(x.Shape[:axis]), x.Shape[axis], product(x.Shape[axis+1:])
	c.params = p
	c.same(c.joint(axis > 0, 0))
	return nil
}

// Hardmax splits like Softmax.
type Hardmax Softmax

func hardmax(c *call) error {
	if err := softmax(c); err != nil {
		return err
	}
	c.params = Hardmax(c.params.(Softmax))
	return nil
}
