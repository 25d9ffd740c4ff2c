package dataset

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// maxObject bounds one line of a JSON lines file. Source: docs/eval.md 9.
const maxObject = 1 << 20

// ReadJSONL reads one JSON object a line; a field takes the member of its name, a shaped field an array, nested or flat, of its values
// row-major; sources names other members, which give one value each. Members that no field names are left out; empty lines are not allowed.
//
// Errors: ErrData with line and member; the reader's errors.
func ReadJSONL(r io.Reader, fields []Field, sources Sources) (*Table, error) {
	t := &Table{}
	var from [][]string
	for _, f := range fields {
		if err := f.check(); err != nil {
			return nil, err
		}
		members, err := sources.of(f, func() []string { return []string{f.Name} })
		if err != nil {
			return nil, err
		}
		from = append(from, members)
		t.Columns = append(t.Columns, Column{Field: f})
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 0, 1<<16), maxObject)
	for lines.Scan() {
		if t.Rows++; t.Rows > MaxRows {
			return nil, fmt.Errorf("%w: more than %d rows", ErrData, MaxRows)
		}
		dec := json.NewDecoder(bytes.NewReader(lines.Bytes()))
		dec.UseNumber()
		var row map[string]any
		if err := dec.Decode(&row); err != nil {
			return nil, fmt.Errorf("%w: line %d: want a JSON object: %w", ErrData, t.Rows, err)
		}
		if dec.More() {
			return nil, fmt.Errorf("%w: line %d: more than one object", ErrData, t.Rows)
		}
		for k := range t.Columns {
			c := &t.Columns[k]
			before := c.Len()
			for _, member := range from[k] {
				v, ok := row[member]
				if !ok {
					return nil, fmt.Errorf("%w: line %d: there is no %q", ErrData, t.Rows, member)
				}
				if err := c.appendJSON(v); err != nil {
					return nil, fmt.Errorf("%w: line %d: %q: %w", ErrData, t.Rows, member, err)
				}
			}
			if got := c.Len() - before; got != c.Elements() {
				return nil, fmt.Errorf("%w: line %d: %q: %d values, want %d", ErrData, t.Rows, c.Name, got, c.Elements())
			}
		}
	}
	if err := lines.Err(); errors.Is(err, bufio.ErrTooLong) {
		return nil, fmt.Errorf("%w: line %d: more than %d bytes", ErrData, t.Rows+1, maxObject)
	} else if err != nil {
		return nil, fmt.Errorf("read rows: %w", err)
	}
	return t, t.Check()
}

var errJSONValue = errors.New("want texts or numbers, as the field's type says")

func (c *Column) appendJSON(v any) error {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			if err := c.appendJSON(e); err != nil {
				return err
			}
		}
		return nil
	case json.Number:
		if c.Str == nil && c.DType.Size() > 0 {
			return c.appendText(v.String())
		}
	case string:
		if c.DType.Size() == 0 {
			return c.appendText(v)
		}
	}
	return errJSONValue
}
