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

// ReadCSV reads a table with a header line. Each scalar field takes the column of its name; a field of n values a row takes the columns
// name0 ... name(n-1), as pixel0, pixel1 and so on. Columns that no field names are left out. Numbers are read strictly: no spaces, no
// empty cells, rounded once to the field's type.
//
// Errors: ErrData with line and column; the reader's errors.
func ReadCSV(r io.Reader, fields []Field) (*Table, error) {
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
		names := []string{f.Name}
		if f.Shape != nil {
			names = names[:0]
			for i := range f.Elements() {
				names = append(names, f.Name+strconv.Itoa(i))
			}
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

// Reasons for which a cell is refused.
var (
	errSmall  = errors.New("want an integer of 0 to 255")
	errInt    = errors.New("want an integer within ±(2^53-1)")
	errNumber = errors.New("want a finite number")
	errText   = errors.New("want UTF-8")
)

// appendText parses one cell strictly.
func (c *Column) appendText(cell string) error {
	switch c.DType {
	case onnx.Uint8:
		v, err := strconv.ParseUint(cell, 10, 8)
		if err != nil {
			return errSmall
		}
		c.U8 = append(c.U8, uint8(v))
	case onnx.Int64:
		v, err := strconv.ParseInt(cell, 10, 64)
		if err != nil || v > maxExactInt || v < -maxExactInt {
			return errInt
		}
		c.I64 = append(c.I64, v)
	case onnx.Float32:
		v, err := strconv.ParseFloat(cell, 32)
		if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
			return errNumber
		}
		c.F32 = append(c.F32, float32(v))
	case onnx.Float64:
		v, err := strconv.ParseFloat(cell, 64)
		if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
			return errNumber
		}
		c.F64 = append(c.F64, v)
	case onnx.String:
		if !utf8.ValidString(cell) {
			return errText
		}
		c.Str = append(c.Str, strings.Clone(cell))
	}
	return nil
}

// ReadFile reads a table from a file whose name ends in .csv or .jsonl, packed (.gz) or not. Formats of single arrays have readers
// of their own: ReadIDX, ReadNPY. Errors: ErrData; those of the file system.
func ReadFile(path string, fields []Field) (*Table, error) {
	r, err := OpenFile(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = r.Close() }()
	var t *Table
	switch name := strings.TrimSuffix(path, ".gz"); {
	case strings.HasSuffix(name, ".csv"):
		t, err = ReadCSV(r, fields)
	case strings.HasSuffix(name, ".jsonl"):
		t, err = ReadJSONL(r, fields)
	default:
		return nil, fmt.Errorf("%w: %s: want a file that ends in .csv, .csv.gz, .jsonl or .jsonl.gz", ErrData, path)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return t, nil
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
