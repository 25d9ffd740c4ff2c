package dataset

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

// Binding feeds a column into a graph input: x' = R(R(x*Scale) + Offset), in binary32, each step rounded once; a scale of 1 and
// an offset of 0 are skipped. Integers go in unchanged. Source: docs/eval.md 9.
type Binding struct {
	Column string
	Name   string     // graph input; empty: the model's only one
	DType  onnx.DType // of the graph input: Float32 or Int64
	Shape  []int64    // of the graph input, 0 = batch, which comes first
	Scale  float32    // never 0
	Offset float32
}

// Elements is the number of values in one row.
func (b Binding) Elements() int {
	n := int64(1)
	for _, d := range b.Shape {
		if d > 0 {
			n *= d
		}
	}
	return int(n)
}

// Check verifies that a set can feed the binding. Errors: ErrData.
func (b Binding) Check(t *Table) error {
	c := t.Column(b.Column)
	if c == nil {
		return fmt.Errorf("%w: column %q, which %s needs, does not exist", ErrData, b.Column, b.input())
	}
	if len(b.Shape) < 1 || b.Shape[0] != 0 {
		return fmt.Errorf("%w: %s: shape %v: the first dimension is the batch, written 0", ErrData, b.input(), b.Shape)
	}
	n := int64(1)
	for _, d := range b.Shape[1:] {
		if d < 1 || d > maxRowElements || n*d > maxRowElements {
			return fmt.Errorf("%w: %s: shape %v: dimensions of at least 1, at most %d values a row", ErrData, b.input(), b.Shape, maxRowElements)
		}
		n *= d
	}
	if c.Elements() != int(n) {
		return fmt.Errorf("%w: %s: shape %v has %d values a row, column %q has %d", ErrData, b.input(), b.Shape, n, b.Column, c.Elements())
	}
	switch b.DType {
	case onnx.Float32:
		if c.DType == onnx.String {
			return fmt.Errorf("%w: %s: column %q holds text", ErrData, b.input(), b.Column)
		}
		if b.Scale == 0 || math.IsNaN(float64(b.Scale)) || math.IsInf(float64(b.Scale), 0) ||
			math.IsNaN(float64(b.Offset)) || math.IsInf(float64(b.Offset), 0) {
			return fmt.Errorf("%w: %s: scale %v, offset %v: finite, scale not 0", ErrData, b.input(), b.Scale, b.Offset)
		}
	case onnx.Int64:
		if c.DType != onnx.Int64 && c.DType != onnx.Uint8 {
			return fmt.Errorf("%w: %s: int64 wants a column of integers, %q is %s", ErrData, b.input(), b.Column, c.DType)
		}
		if b.Scale != 1 || b.Offset != 0 {
			return fmt.Errorf("%w: %s: integers are not scaled", ErrData, b.input())
		}
	default:
		return fmt.Errorf("%w: %s: type %s: want float32 or int64", ErrData, b.input(), b.DType)
	}
	return nil
}

// input is the graph input in words: it may have no name where the model has but one.
func (b Binding) input() string {
	if b.Name == "" {
		return "the input"
	}
	return fmt.Sprintf("input %q", b.Name)
}

// scaled applies the binding to value j of the column.
func (b Binding) scaled(c *Column, j int) float32 {
	var x float32
	switch c.DType {
	case onnx.Uint8:
		x = float32(c.U8[j])
	case onnx.Int64:
		x = float32(c.I64[j])
	case onnx.Float32:
		x = c.F32[j]
	case onnx.Float64:
		x = float32(c.F64[j])
	}
	if b.Scale != 1 {
		x = float32(x * b.Scale)
	}
	if b.Offset != 0 {
		x = float32(x + b.Offset)
	}
	return x
}

// Append appends the bound values of the given rows to dst as little-endian bytes, row-major. The binding must have passed
// Check for this table.
func (b Binding) Append(dst []byte, t *Table, rows []int) []byte {
	c := t.Column(b.Column)
	e := c.Elements()
	if b.DType == onnx.Float32 && c.DType == onnx.Uint8 {
		return b.appendBytes(dst, c, rows)
	}
	dst = slices.Grow(dst, len(rows)*e*b.DType.Size())
	for _, r := range rows {
		for j := r * e; j < (r+1)*e; j++ {
			switch {
			case b.DType == onnx.Float32:
				dst = binary.LittleEndian.AppendUint32(dst, math.Float32bits(b.scaled(c, j)))
			case c.DType == onnx.Uint8:
				dst = binary.LittleEndian.AppendUint64(dst, uint64(c.U8[j]))
			default:
				dst = binary.LittleEndian.AppendUint64(dst, uint64(c.I64[j]))
			}
		}
	}
	return dst
}

// appendBytes is Append from bytes to binary32, as images are: there are 256 values, each computed once.
func (b Binding) appendBytes(dst []byte, c *Column, rows []int) []byte {
	var bits [256]uint32
	all := Column{Field: Field{DType: onnx.Uint8}, U8: make([]uint8, len(bits))}
	for i := range bits {
		all.U8[i] = uint8(i)
		bits[i] = math.Float32bits(b.scaled(&all, i))
	}
	e, at := c.Elements(), len(dst)
	dst = slices.Grow(dst, 4*e*len(rows))[:at+4*e*len(rows)]
	for _, r := range rows {
		out := dst[at : at+4*e]
		for _, v := range c.U8[r*e : (r+1)*e] {
			binary.LittleEndian.PutUint32(out, bits[v])
			out = out[4:]
		}
		at += 4 * e
	}
	return dst
}

// Floats are the bound values of all rows, rows x Elements, for training. Errors: ErrData, as Check, and for an int64 input.
func (b Binding) Floats(t *Table) ([]float32, error) {
	if err := b.Check(t); err != nil {
		return nil, err
	}
	if b.DType != onnx.Float32 {
		return nil, fmt.Errorf("%w: input %q: type %s: want float32", ErrData, b.Name, b.DType)
	}
	c := t.Column(b.Column)
	out := make([]float32, c.Len())
	for j := range out {
		out[j] = b.scaled(c, j)
	}
	return out, nil
}
