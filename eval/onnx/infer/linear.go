package infer

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

func linearOps() []Operator {
	return []Operator{
		{"Gemm", 1, 1, 0, 2, 3, 1, gemm, ""},
		{"MatMul", 1, 1, 0, 2, 2, 1, matMul, ""},
	}
}

// Gemm holds the attributes of Gemm and the sizes: [M, K] x [K, N].
type Gemm struct {
	M, K, N        int
	TransA, TransB bool
	Alpha, Beta    float32
}

func gemm(c *call) error {
	if err := c.types(numbers); err != nil {
		return err
	}
	var p Gemm
	var err error
	if p.TransA, err = c.flag("transA", false); err != nil {
		return err
	}
	if p.TransB, err = c.flag("transB", false); err != nil {
		return err
	}
	if p.Alpha, err = c.float32("alpha", 1); err != nil {
		return err
	}
	if p.Beta, err = c.float32("beta", 1); err != nil {
		return err
	}
	if c.opset < 7 { // without it C has the full shape, which broadcasts too
		if _, err := c.flag("broadcast", false); err != nil {
			return err
		}
	}
	a, b := c.val(0).Shape, c.val(1).Shape
	if len(a) != 2 || len(b) != 2 {
		return c.shapeError("operands have shapes %v and %v instead of two dimensions", a, b)
	}
	p.M, p.K, p.N = a[0], a[1], b[1]
	kb := b[0]
	if p.TransA {
		p.M, p.K = p.K, p.M
	}
	if p.TransB {
		p.N, kb = kb, p.N
	}
	if p.K != kb {
		return c.shapeError("inner dimensions %d and %d differ", p.K, kb)
	}
	out := []int{p.M, p.N}
	rows := Fixed
	if c.val(0).Rows != Fixed || c.val(1).Rows != Fixed {
		rows = Mixed
		if c.val(0).Rows == Separate && !p.TransA && c.val(1).Rows == Fixed {
			rows = Separate
		}
	}
	if c.has(2) {
		bias := c.val(2)
		if s, ok := Broadcast(out, bias.Shape); !ok || !slices.Equal(s, out) {
			return c.shapeError("bias of shape %v does not broadcast to %v", bias.Shape, out)
		}
		if r := broadcastRows(out, &Value{Shape: out, Rows: rows}, bias); rows != Fixed || bias.Rows != Fixed {
			rows = r
		}
	} else if c.opset < 11 {
		return c.refuse(onnx.VetOp, "the third input is required before opset 11")
	}
	c.params = p
	c.result(c.val(0).DType, out, rows)
	return c.cost(p.M, p.K, p.N)
}

// MatMul holds the sizes of a stack of products [M, K] x [K, N]; A and B give the step of each operand, in matrices, along each
// axis of Stack.
type MatMul struct {
	M, K, N     int
	Stack, A, B []int
}

func matMul(c *call) error {
	if err := c.types(numbers); err != nil {
		return err
	}
	return matMulShapes(c)
}

// matMulShapes is the rule of a product without its types.
func matMulShapes(c *call) error {
	a, b := c.val(0).Shape, c.val(1).Shape
	if len(a) == 0 || len(b) == 0 {
		return c.shapeError("operands have shapes %v and %v", a, b)
	}
	vecA, vecB := len(a) == 1, len(b) == 1
	if vecA {
		a = []int{1, a[0]}
	}
	if vecB {
		b = []int{b[0], 1}
	}
	p := MatMul{M: a[len(a)-2], K: a[len(a)-1], N: b[len(b)-1]}
	if b[len(b)-2] != p.K {
		return c.shapeError("inner dimensions of %v and %v differ", c.val(0).Shape, c.val(1).Shape)
	}
	stackA, stackB := a[:len(a)-2], b[:len(b)-2]
	stack, ok := Broadcast(stackA, stackB)
	if !ok {
		return c.shapeError("shapes %v and %v do not broadcast", c.val(0).Shape, c.val(1).Shape)
	}
	if err := c.cost(append([]int{p.M, p.K, p.N}, stack...)...); err != nil {
		return err
	}
	out := slices.Clone(stack)
	if !vecA {
		out = append(out, p.M)
	}
	if !vecB {
		out = append(out, p.N)
	}
	if _, err := c.checkShape(append(slices.Clone(stack), p.M, p.N)); err != nil {
		return err
	}
	p.Stack, p.A, p.B = stack, Strides(stackA, stack), Strides(stackB, stack)
	rows := Fixed
	va, vb := c.val(0), c.val(1)
	switch {
	case va.Rows == Fixed && vb.Rows == Fixed:
	case va.Rows == Separate && vb.Rows == Fixed && len(va.Shape) >= 2 && len(stackB) < len(va.Shape)-1 && out[0] == va.Shape[0]:
		rows = Separate
	case va.Rows == Separate && vb.Rows == Separate && len(a) > 2 && len(a) == len(b) && a[0] == b[0]:
		rows = Separate
	default:
		rows = Mixed
	}
	c.params = p
	c.result(c.val(0).DType, out, rows)
	return nil
}

// Walk visits the elements of a shape in row-major order and passes the positions of two operands that step along it.
func Walk(shape, a, b []int, visit func(i, a, b int)) {
	var idx [MaxRank]int
	n := product(shape)
	atA, atB := 0, 0
	for i := range n {
		visit(i, atA, atB)
		for d := len(shape) - 1; d >= 0; d-- {
			idx[d]++
			atA += a[d]
			atB += b[d]
			if idx[d] < shape[d] {
				break
			}
			atA -= idx[d] * a[d]
			atB -= idx[d] * b[d]
			idx[d] = 0
		}
	}
}

// Strides gives the step of an operand along each axis of a shape it broadcasts to, 0 where it stretches.
func Strides(operand, shape []int) []int {
	s := make([]int, len(shape))
	step := 1
	for i := len(operand) - 1; i >= 0; i-- {
		if operand[i] != 1 {
			s[len(shape)-len(operand)+i] = step
		}
		step *= operand[i]
	}
	return s
}
