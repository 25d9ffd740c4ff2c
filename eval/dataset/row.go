package dataset

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strconv"

	"github.com/ai-arena/arenad/eval/onnx"
)

// appendRow appends row i as a canonical JSON array of its columns; a shaped column is a flat nested array, row-major.
func (t *Table) appendRow(dst []byte, i int) []byte {
	dst = append(dst, '[')
	for k := range t.Columns {
		if k > 0 {
			dst = append(dst, ',')
		}
		c := &t.Columns[k]
		if c.Shape == nil {
			dst = c.appendValue(dst, i)
			continue
		}
		e := c.Elements()
		dst = append(dst, '[')
		for j := i * e; j < (i+1)*e; j++ {
			if j > i*e {
				dst = append(dst, ',')
			}
			dst = c.appendValue(dst, j)
		}
		dst = append(dst, ']')
	}
	return append(dst, ']')
}

func (c *Column) appendValue(dst []byte, j int) []byte {
	switch c.DType {
	case onnx.Uint8:
		return strconv.AppendUint(dst, uint64(c.U8[j]), 10)
	case onnx.Int64:
		return strconv.AppendInt(dst, c.I64[j], 10)
	case onnx.Float32:
		return appendNumber(dst, float64(c.F32[j]))
	case onnx.Float64:
		return appendNumber(dst, c.F64[j])
	}
	return appendString(dst, c.Str[j])
}

// appendNumber writes a finite number as ECMAScript does, which is what RFC 8785 asks for.
func appendNumber(dst []byte, v float64) []byte {
	if v == 0 {
		return append(dst, '0') // -0 too
	}
	if a := math.Abs(v); a >= 1e-6 && a < 1e21 {
		return strconv.AppendFloat(dst, v, 'f', -1, 64)
	}
	dst = strconv.AppendFloat(dst, v, 'e', -1, 64)
	// Go writes at least two digits of exponent, ECMAScript as many as needed.
	if n := len(dst); dst[n-2] == '0' && (dst[n-3] == '-' || dst[n-3] == '+') {
		dst[n-2] = dst[n-1]
		dst = dst[:n-1]
	}
	return dst
}

const hexDigits = "0123456789abcdef"

// appendString writes valid UTF-8 with the least escapes, as RFC 8785 asks for.
func appendString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	for i := range len(s) {
		switch c := s[i]; c {
		case '"', '\\':
			dst = append(dst, '\\', c)
		case '\b':
			dst = append(dst, '\\', 'b')
		case '\f':
			dst = append(dst, '\\', 'f')
		case '\n':
			dst = append(dst, '\\', 'n')
		case '\r':
			dst = append(dst, '\\', 'r')
		case '\t':
			dst = append(dst, '\\', 't')
		default:
			if c < 0x20 {
				dst = append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
			} else {
				dst = append(dst, c)
			}
		}
	}
	return append(dst, '"')
}

// rowReader appends parsed rows to a table. It takes the canonical spelling only, so that there is one spelling of a row and one root
// of a set: the brackets and commas where they must be, and each value as the writer would write it.
type rowReader struct {
	table *Table
	line  []byte
	pos   int
	again []byte
}

// errCanonical: the value has another spelling than RFC 8785 gives it.
var errCanonical = fmt.Errorf("%w: not in canonical form (RFC 8785)", ErrData)

func (r *rowReader) read(line []byte) error {
	r.line, r.pos = line, 0
	if err := r.expect('['); err != nil {
		return err
	}
	t := r.table
	for k := range t.Columns {
		c := &t.Columns[k]
		if k > 0 {
			if err := r.expect(','); err != nil {
				return err
			}
		}
		if err := r.column(c); err != nil {
			return fmt.Errorf("column %q: %w", c.Name, err)
		}
	}
	if err := r.expect(']'); err != nil {
		return err
	}
	if r.pos != len(line) {
		return fmt.Errorf("%w: bytes after the row", ErrData)
	}
	t.Rows++
	return nil
}

func (r *rowReader) expect(c byte) error {
	if r.pos >= len(r.line) || r.line[r.pos] != c {
		return fmt.Errorf("%w: want %q at byte %d", ErrData, c, r.pos)
	}
	r.pos++
	return nil
}

func (r *rowReader) column(c *Column) error {
	if c.Shape == nil {
		return r.value(c)
	}
	if err := r.expect('['); err != nil {
		return err
	}
	n := c.Elements()
	if c.DType == onnx.Uint8 {
		if err := r.images(c, n); err != nil {
			return err
		}
		return r.expect(']')
	}
	for j := range n {
		if j > 0 {
			if err := r.expect(','); err != nil {
				return err
			}
		}
		if err := r.value(c); err != nil {
			return err
		}
	}
	return r.expect(']')
}

// images reads n small integers with commas between them: the loop in which a set of images spends its time.
func (r *rowReader) images(c *Column, n int) error {
	line, pos, out := r.line, r.pos, c.U8
	for j := range n {
		if j > 0 {
			if pos >= len(line) || line[pos] != ',' {
				r.pos = pos
				return r.expect(',')
			}
			pos++
		}
		v, start := 0, pos
		for pos < len(line) && line[pos]-'0' <= 9 && pos-start < 4 {
			v = 10*v + int(line[pos]-'0')
			pos++
		}
		if pos == start || v > 255 || (line[start] == '0' && pos-start > 1) || (pos < len(line) && line[pos] != ',' && line[pos] != ']') {
			r.pos = start
			return r.value(c) // finds the fault and names it
		}
		out = append(out, uint8(v))
	}
	c.U8, r.pos = out, pos
	return nil
}

func (r *rowReader) value(c *Column) error {
	tok := r.token()
	switch c.DType {
	case onnx.Uint8:
		v, err := strconv.ParseUint(string(tok), 10, 8)
		if err != nil {
			return fmt.Errorf("%w: %.40q: want an integer of 0 to 255", ErrData, tok)
		}
		c.U8 = append(c.U8, uint8(v))
	case onnx.Int64:
		v, err := strconv.ParseInt(string(tok), 10, 64)
		if err != nil || v > maxExactInt || v < -maxExactInt {
			return fmt.Errorf("%w: %.40q: want an integer within ±(2^53-1)", ErrData, tok)
		}
		c.I64 = append(c.I64, v)
	case onnx.Float32:
		v, err := strconv.ParseFloat(string(tok), 32)
		if err != nil {
			return fmt.Errorf("%w: %.40q: want a finite number", ErrData, tok)
		}
		c.F32 = append(c.F32, float32(v))
	case onnx.Float64:
		v, err := strconv.ParseFloat(string(tok), 64)
		if err != nil {
			return fmt.Errorf("%w: %.40q: want a finite number", ErrData, tok)
		}
		c.F64 = append(c.F64, v)
	case onnx.String:
		var s string
		if err := json.Unmarshal(tok, &s); err != nil {
			return fmt.Errorf("%w: %.40q: want text in quotes", ErrData, tok)
		}
		c.Str = append(c.Str, s)
	}
	if r.again = c.appendValue(r.again[:0], c.Len()-1); !bytes.Equal(r.again, tok) {
		return fmt.Errorf("%.40q: %w", tok, errCanonical)
	}
	return nil
}

// token takes the bytes of one scalar: a quoted string, or everything up to the next comma or bracket.
func (r *rowReader) token() []byte {
	start := r.pos
	if r.pos < len(r.line) && r.line[r.pos] == '"' {
		for r.pos++; r.pos < len(r.line); r.pos++ {
			if r.line[r.pos] == '\\' {
				r.pos++
			} else if r.line[r.pos] == '"' {
				r.pos++
				break
			}
		}
		r.pos = min(r.pos, len(r.line))
		return r.line[start:r.pos]
	}
	for r.pos < len(r.line) && r.line[r.pos] != ',' && r.line[r.pos] != ']' {
		r.pos++
	}
	return r.line[start:r.pos]
}
