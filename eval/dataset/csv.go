package dataset

import (
	"bufio"
	"compress/gzip"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/ai-arena/arenad/eval/onnx"
)

// maxFileBytes bounds what is unpacked from one file: packed files can grow a thousandfold.
const maxFileBytes = 8 << 30

// Sources names the columns of a file that a field is made of, in order, where they are not called as the field is.
type Sources map[string][]string

// ReadCSV reads a table with a header line. Each scalar field takes the column of its name; a field of n values a row takes the columns
// name0 ... name(n-1), as pixel0, pixel1 and so on; sources names others. Columns that no field names are left out. Numbers are read
// strictly: no spaces, no empty cells, rounded once to the field's type.
//
// Errors: ErrData with line and column; the reader's errors.
func ReadCSV(r io.Reader, fields []Field, sources Sources) (*Table, error) {
	in := csv.NewReader(r)
	in.ReuseRecord = true
	header, err := in.Read()
	if err != nil {
		return nil, fmt.Errorf("%w: read header: %w", ErrData, err)
	}
	places := make(map[string]int, len(header))
	for i, name := range header {
		if i == 0 {
			name = strings.TrimPrefix(name, "\ufeff")
		}
		if _, dup := places[name]; dup {
			return nil, fmt.Errorf("%w: two columns are called %q", ErrData, name)
		}
		places[name] = i
	}
	t := &Table{}
	var from [][]int
	for _, f := range fields {
		if err := f.check(); err != nil {
			return nil, err
		}
		names, err := sources.of(f, func() (names []string) {
			if f.Shape == nil {
				return []string{f.Name}
			}
			for i := range f.Elements() {
				names = append(names, f.Name+strconv.Itoa(i))
			}
			return names
		})
		if err != nil {
			return nil, err
		}
		var at []int
		for _, n := range names {
			i, ok := places[n]
			if !ok {
				return nil, fmt.Errorf("%w: there is no column %q", ErrData, n)
			}
			at = append(at, i)
		}
		from = append(from, at)
		t.Columns = append(t.Columns, Column{Field: f})
	}
	for {
		cells, err := in.Read()
		if errors.Is(err, io.EOF) {
			return t, t.Check()
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrData, err)
		}
		if t.Rows++; t.Rows > MaxRows {
			return nil, fmt.Errorf("%w: more than %d rows", ErrData, MaxRows)
		}
		for k := range t.Columns {
			for _, i := range from[k] {
				if err := t.Columns[k].appendText(cells[i]); err != nil {
					line, _ := in.FieldPos(i)
					return nil, fmt.Errorf("%w: line %d, column %d (%s): %.40q: %w", ErrData, line, i+1, t.Columns[k].Name, cells[i], err)
				}
			}
		}
	}
}

// of are the columns of the file for a field, each of which gives one value a row.
func (s Sources) of(f Field, otherwise func() []string) ([]string, error) {
	names, ok := s[f.Name]
	if !ok {
		return otherwise(), nil
	}
	if len(names) != f.Elements() {
		return nil, fmt.Errorf("%w: column %q has %d values a row, and is made of %d columns of the file", ErrData, f.Name, f.Elements(), len(names))
	}
	return names, nil
}

// Reasons for which a cell is refused.
var (
	errSmall  = errors.New("want an integer of 0 to 255")
	errInt    = errors.New("want an integer within ±(2^53-1)")
	errNumber = errors.New("want a finite number")
	errText   = errors.New("want text, in UTF-8")
)

// appendText parses one cell strictly.
func (c *Column) appendText(cell string) error {
	switch c.DType {
	case onnx.Uint8, onnx.Int64:
		v, err := strconv.ParseInt(cell, 10, 64)
		if err != nil {
			return c.wantInt()
		}
		return c.AppendInt(v)
	case onnx.Float32:
		// Parsed at once to the type that it is kept in: a detour over binary64 would round twice.
		v, err := strconv.ParseFloat(cell, 32)
		if err != nil {
			return errNumber
		}
		return c.AppendFloat(v)
	case onnx.Float64:
		v, err := strconv.ParseFloat(cell, 64)
		if err != nil {
			return errNumber
		}
		return c.AppendFloat(v)
	default:
		return c.AppendText(strings.Clone(cell))
	}
}

func (c *Column) wantInt() error {
	if c.DType == onnx.Uint8 {
		return errSmall
	}
	return errInt
}

// AppendInt appends an integer, rounded once where the column holds floats. The error says what the column wants.
func (c *Column) AppendInt(v int64) error {
	switch {
	case c.DType == onnx.Uint8 && v >= 0 && v <= 255:
		c.U8 = append(c.U8, uint8(v))
	case c.DType == onnx.Int64 && v <= maxExactInt && v >= -maxExactInt:
		c.I64 = append(c.I64, v)
	case c.DType == onnx.Float32:
		c.F32 = append(c.F32, float32(v))
	case c.DType == onnx.Float64:
		c.F64 = append(c.F64, float64(v))
	case c.DType == onnx.String:
		return errText
	default:
		return c.wantInt()
	}
	return nil
}

// AppendFloat appends a number to a column of floats, rounded once. The error says what the column wants.
func (c *Column) AppendFloat(v float64) error {
	narrow := float32(v)
	switch {
	case c.DType == onnx.String:
		return errText
	case c.DType != onnx.Float32 && c.DType != onnx.Float64:
		return c.wantInt()
	case math.IsNaN(v) || math.IsInf(v, 0) || c.DType == onnx.Float32 && math.IsInf(float64(narrow), 0):
		return errNumber
	case c.DType == onnx.Float32:
		c.F32 = append(c.F32, narrow)
	default:
		c.F64 = append(c.F64, v)
	}
	return nil
}

// AppendText appends a text to a column of texts. The error says what the column wants.
func (c *Column) AppendText(v string) error {
	switch {
	case c.DType == onnx.Uint8, c.DType == onnx.Int64:
		return c.wantInt()
	case c.DType != onnx.String:
		return errNumber
	case !utf8.ValidString(v):
		return errText
	}
	c.Str = append(c.Str, v)
	return nil
}

// OpenFile opens a file for reading, unpacked when its name ends in .gz.
func OpenFile(path string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	in := bufio.NewReaderSize(f, 1<<16)
	if !strings.HasSuffix(path, ".gz") {
		return readCloser{&capped{in, maxFileBytes}, f}, nil
	}
	z, err := gzip.NewReader(in)
	if err != nil {
		_ = f.Close()
		return nil, fmt.Errorf("%w: unpack %s: %w", ErrData, path, err)
	}
	return readCloser{&capped{z, maxFileBytes}, f}, nil
}

type readCloser struct {
	io.Reader
	io.Closer
}

// capped fails where more than left bytes come: a set that was cut in silence would be another set.
type capped struct {
	from io.Reader
	left int64
}

func (c *capped) Read(p []byte) (int, error) {
	if c.left <= 0 {
		return 0, fmt.Errorf("%w: the unpacked file is too large: at most %d bytes", ErrData, int64(maxFileBytes))
	}
	n, err := c.from.Read(p[:min(int64(len(p)), c.left)])
	c.left -= int64(n)
	return n, err
}
