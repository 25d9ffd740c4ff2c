package dataset

import (
	"errors"
	"fmt"
	"math"
	"unicode/utf8"

	"github.com/ai-arena/arenad/eval/onnx"
)

const (
	// MaxRows is the largest sample count of one shard: it keeps sums of per-sample losses below 2^63.
	// Source: docs/eval.md 9, M6.
	MaxRows = 1 << 22
	// maxRowElements bounds the values of one row over all columns. Need: an image of 1024 x 1024 x 3 has 3.1 million.
	maxRowElements = 1 << 22
	// maxColumns bounds the columns of a table; wide tables are vector columns, not many scalar ones.
	maxColumns = 4096
)

// ErrData means that the file or table is not a usable data set. The message says where and what is allowed; another file is needed.
var ErrData = errors.New("data set")

// Field describes a column.
type Field struct {
	Name  string
	DType onnx.DType // Uint8, Int64, Float32, Float64 or String
	Shape []int      // of one row; nil for a scalar
}

// Elements is the number of values in one row of the column.
func (f Field) Elements() int {
	n := 1
	for _, d := range f.Shape {
		n *= d
	}
	return n
}

func (f Field) check() error {
	if f.Name == "" || len(f.Name) > 128 || !utf8.ValidString(f.Name) {
		return fmt.Errorf("%w: column name %q: want 1 to 128 bytes of UTF-8", ErrData, f.Name)
	}
	switch f.DType {
	case onnx.Uint8, onnx.Int64, onnx.Float32, onnx.Float64, onnx.String:
	default:
		return fmt.Errorf("%w: column %q: type %s: want uint8, int64, float32, float64 or string", ErrData, f.Name, f.DType)
	}
	if len(f.Shape) > 7 {
		return fmt.Errorf("%w: column %q: %d dimensions: at most 7", ErrData, f.Name, len(f.Shape))
	}
	n := 1
	for _, d := range f.Shape {
		if d < 1 || d > maxRowElements || n*d > maxRowElements {
			return fmt.Errorf("%w: column %q: shape %v: each dimension at least 1, at most %d values a row", ErrData, f.Name, f.Shape, maxRowElements)
		}
		n *= d
	}
	return nil
}

// Column is a field with its values, row-major. The slice that DType names has rows x Elements values, the others are nil.
type Column struct {
	Field
	U8  []uint8
	I64 []int64
	F32 []float32
	F64 []float64
	Str []string
}

// Len is the number of values, Elements for each row.
func (c *Column) Len() int {
	switch c.DType {
	case onnx.Uint8:
		return len(c.U8)
	case onnx.Int64:
		return len(c.I64)
	case onnx.Float32:
		return len(c.F32)
	case onnx.Float64:
		return len(c.F64)
	}
	return len(c.Str)
}

// grow makes room for n more values without a reallocation on the way.
func (c *Column) grow(n int) {
	switch c.DType {
	case onnx.Uint8:
		c.U8 = append(make([]uint8, 0, len(c.U8)+n), c.U8...)
	case onnx.Int64:
		c.I64 = append(make([]int64, 0, len(c.I64)+n), c.I64...)
	case onnx.Float32:
		c.F32 = append(make([]float32, 0, len(c.F32)+n), c.F32...)
	case onnx.Float64:
		c.F64 = append(make([]float64, 0, len(c.F64)+n), c.F64...)
	case onnx.String:
		c.Str = append(make([]string, 0, len(c.Str)+n), c.Str...)
	}
}

// selectRows copies the given rows, in the given order.
func (c *Column) selectRows(rows []int) Column {
	out, e := Column{Field: c.Field}, c.Elements()
	out.grow(len(rows) * e)
	for _, r := range rows {
		lo, hi := r*e, (r+1)*e
		switch c.DType {
		case onnx.Uint8:
			out.U8 = append(out.U8, c.U8[lo:hi]...)
		case onnx.Int64:
			out.I64 = append(out.I64, c.I64[lo:hi]...)
		case onnx.Float32:
			out.F32 = append(out.F32, c.F32[lo:hi]...)
		case onnx.Float64:
			out.F64 = append(out.F64, c.F64[lo:hi]...)
		case onnx.String:
			out.Str = append(out.Str, c.Str[lo:hi]...)
		}
	}
	return out
}

// Beside makes one column out of scalar ones of its type: value k of a row is that of part k. Errors: ErrData when the parts are not
// equally long.
func Beside(f Field, parts []Column) (*Column, error) {
	out := Column{Field: f}
	rows := parts[0].Len()
	for _, p := range parts {
		if p.Len() != rows {
			return nil, fmt.Errorf("%w: column %q: parts of %d and %d values", ErrData, f.Name, rows, p.Len())
		}
	}
	out.grow(rows * len(parts))
	for r := range rows {
		for _, p := range parts {
			switch f.DType {
			case onnx.Uint8:
				out.U8 = append(out.U8, p.U8[r])
			case onnx.Int64:
				out.I64 = append(out.I64, p.I64[r])
			case onnx.Float32:
				out.F32 = append(out.F32, p.F32[r])
			case onnx.Float64:
				out.F64 = append(out.F64, p.F64[r])
			case onnx.String:
				out.Str = append(out.Str, p.Str[r])
			}
		}
	}
	return &out, nil
}

// Table is a list of columns of equal length.
type Table struct {
	Rows    int
	Columns []Column
}

// Column finds a column by name; nil when the table does not have it.
func (t *Table) Column(name string) *Column {
	for i := range t.Columns {
		if t.Columns[i].Name == name {
			return &t.Columns[i]
		}
	}
	return nil
}

// Select copies the given rows, in the given order. Panics on an index outside the table, as slices do.
func (t *Table) Select(rows []int) Table {
	out := Table{Rows: len(rows), Columns: make([]Column, len(t.Columns))}
	for i := range t.Columns {
		out.Columns[i] = t.Columns[i].selectRows(rows)
	}
	return out
}

// Check verifies that the table can be written as a shard: known types, equal lengths, unique names, finite numbers, integers
// that JSON carries exactly, strings in UTF-8. Errors: ErrData.
func (t *Table) Check() error {
	if t.Rows < 1 || t.Rows > MaxRows {
		return fmt.Errorf("%w: %d rows: want 1 to %d", ErrData, t.Rows, MaxRows)
	}
	if len(t.Columns) < 1 || len(t.Columns) > maxColumns {
		return fmt.Errorf("%w: %d columns: want 1 to %d", ErrData, len(t.Columns), maxColumns)
	}
	seen := make(map[string]bool, len(t.Columns))
	for i := range t.Columns {
		c := &t.Columns[i]
		if err := c.check(); err != nil {
			return err
		}
		if seen[c.Name] {
			return fmt.Errorf("%w: two columns are called %q", ErrData, c.Name)
		}
		seen[c.Name] = true
		if want := t.Rows * c.Elements(); c.Len() != want {
			return fmt.Errorf("%w: column %q: %d values, want %d", ErrData, c.Name, c.Len(), want)
		}
		if at, what := c.unusable(); at >= 0 {
			return fmt.Errorf("%w: column %q, row %d: %s", ErrData, c.Name, at/c.Elements(), what)
		}
	}
	return nil
}

// maxExactInt is the largest integer that every JSON reader gives back unchanged.
const maxExactInt = 1<<53 - 1

// unusable finds the first value that canonical JSON cannot carry; -1 when all are fine.
func (c *Column) unusable() (at int, what string) {
	switch c.DType {
	case onnx.Int64:
		for i, v := range c.I64 {
			if v > maxExactInt || v < -maxExactInt {
				return i, fmt.Sprintf("%d: integers lie within ±(2^53-1)", v)
			}
		}
	case onnx.Float32:
		for i, v := range c.F32 {
			if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
				return i, fmt.Sprintf("%v: numbers must be finite", v)
			}
		}
	case onnx.Float64:
		for i, v := range c.F64 {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return i, fmt.Sprintf("%v: numbers must be finite", v)
			}
		}
	case onnx.String:
		for i, v := range c.Str {
			if !utf8.ValidString(v) {
				return i, "text must be UTF-8"
			}
		}
	}
	return -1, ""
}
