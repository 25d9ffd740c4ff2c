package dataset

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"

	"github.com/gowebpki/jcs"

	"github.com/ai-arena/arenad/eval/onnx"
)

// Format is the first word of a shard's manifest.
const Format = "arena/shard/1"

// Hash is 32 bytes, written as lower-case hex in JSON.
type Hash [32]byte

// MarshalText writes 64 hex digits.
func (h Hash) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, h[:]), nil }

// UnmarshalText reads 64 hex digits. Errors: ErrData.
func (h *Hash) UnmarshalText(text []byte) error {
	if n, err := hex.Decode(h[:], text[:min(len(text), 64)]); err != nil || n != 32 || len(text) != 64 {
		return fmt.Errorf("%w: %.80q: want 64 hex digits", ErrData, text)
	}
	return nil
}

// Manifest describes a set. It is the first line of a shard file.
type Manifest struct {
	Format  string    // Format
	Name    string    // of the data set
	Split   string    // which part of it this is, as "live"
	Licence string    // SPDX identifier or a sentence
	Source  string    // where it comes from
	Fields  []Field   // columns in order; a row's JSON array follows it
	Label   string    // the column that models have to predict
	Labels  *LabelMap // classification: label -> class; nil for regression
	Rows    int       // number of samples
	Salt    Hash      // secret of the set: all row salts derive from it
	ID      string    // optional column that names rows; never given to a model
}

type manifestJSON struct {
	Columns []fieldJSON `json:"columns"`
	Format  string      `json:"format"`
	ID      string      `json:"id,omitempty"`
	Label   string      `json:"label"`
	Labels  *LabelMap   `json:"labels,omitempty"`
	Licence string      `json:"licence,omitempty"`
	Name    string      `json:"name"`
	Rows    int         `json:"rows"`
	Salt    Hash        `json:"salt"`
	Source  string      `json:"source,omitempty"`
	Split   string      `json:"split,omitempty"`
}

type fieldJSON struct {
	DType string `json:"dtype"`
	Name  string `json:"name"`
	Shape []int  `json:"shape,omitempty"`
}

// ParseDType turns "uint8", "int64", "float32", "float64" or "string" into a column type. Errors: ErrData.
func ParseDType(name string) (onnx.DType, error) {
	for _, d := range []onnx.DType{onnx.Uint8, onnx.Int64, onnx.Float32, onnx.Float64, onnx.String} {
		if d.String() == name {
			return d, nil
		}
	}
	return 0, fmt.Errorf("%w: type %q: want uint8, int64, float32, float64 or string", ErrData, name)
}

// Marshal writes the manifest as canonical JSON (RFC 8785). Errors: ErrData for a manifest that breaks a rule.
func (m *Manifest) Marshal() ([]byte, error) {
	if err := m.check(); err != nil {
		return nil, err
	}
	doc := manifestJSON{
		Format: m.Format, ID: m.ID, Label: m.Label, Labels: m.Labels, Licence: m.Licence, Name: m.Name, Rows: m.Rows,
		Salt: m.Salt, Source: m.Source, Split: m.Split,
	}
	for _, f := range m.Fields {
		doc.Columns = append(doc.Columns, fieldJSON{DType: f.DType.String(), Name: f.Name, Shape: f.Shape})
	}
	plain, err := json.Marshal(doc)
	if err != nil {
		return nil, fmt.Errorf("encode manifest: %w", err)
	}
	return jcs.Transform(plain)
}

// ParseManifest reads the first line of a shard. Errors: ErrData for anything but the canonical form of a manifest that keeps
// the rules.
func ParseManifest(line []byte) (Manifest, error) {
	var doc manifestJSON
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&doc); err != nil {
		return Manifest{}, fmt.Errorf("%w: manifest: %w", ErrData, err)
	}
	m := Manifest{
		Format: doc.Format, ID: doc.ID, Label: doc.Label, Labels: doc.Labels, Licence: doc.Licence, Name: doc.Name,
		Rows: doc.Rows, Salt: doc.Salt, Source: doc.Source, Split: doc.Split,
	}
	for _, f := range doc.Columns {
		d, err := ParseDType(f.DType)
		if err != nil {
			return Manifest{}, fmt.Errorf("column %q: %w", f.Name, err)
		}
		m.Fields = append(m.Fields, Field{Name: f.Name, DType: d, Shape: f.Shape})
	}
	again, err := m.Marshal()
	if err != nil {
		return Manifest{}, err
	}
	if !bytes.Equal(again, line) {
		return Manifest{}, fmt.Errorf("%w: manifest is not in canonical form (RFC 8785)", ErrData)
	}
	return m, nil
}

func (m *Manifest) check() error {
	if m.Format != Format {
		return fmt.Errorf("%w: manifest format %.40q: want %q", ErrData, m.Format, Format)
	}
	if m.Name == "" || len(m.Name) > 128 {
		return fmt.Errorf("%w: manifest name: want 1 to 128 bytes", ErrData)
	}
	if m.Rows < 1 || m.Rows > MaxRows {
		return fmt.Errorf("%w: manifest rows %d: want 1 to %d", ErrData, m.Rows, MaxRows)
	}
	if len(m.Fields) < 1 || len(m.Fields) > maxColumns {
		return fmt.Errorf("%w: manifest has %d columns: want 1 to %d", ErrData, len(m.Fields), maxColumns)
	}
	byName, elements := make(map[string]Field, len(m.Fields)), 0
	for _, f := range m.Fields {
		if err := f.check(); err != nil {
			return err
		}
		if _, dup := byName[f.Name]; dup {
			return fmt.Errorf("%w: two columns are called %q", ErrData, f.Name)
		}
		byName[f.Name] = f
		if elements += f.Elements(); elements > maxRowElements {
			return fmt.Errorf("%w: a row has more than %d values", ErrData, maxRowElements)
		}
	}
	if _, ok := byName[m.ID]; m.ID != "" && !ok {
		return fmt.Errorf("%w: id column %q does not exist", ErrData, m.ID)
	}
	label, ok := byName[m.Label]
	switch {
	case !ok:
		return fmt.Errorf("%w: label column %q does not exist", ErrData, m.Label)
	case m.Labels == nil && label.DType == onnx.String:
		return fmt.Errorf("%w: label column %q holds text: a label map is needed", ErrData, m.Label)
	case m.Labels == nil:
		return nil
	case label.Elements() != 1:
		return fmt.Errorf("%w: label column %q: one class a row, not shape %v", ErrData, m.Label, label.Shape)
	case label.DType == onnx.String != m.Labels.Texts():
		return fmt.Errorf("%w: label column %q is %s, the label map is of another kind", ErrData, m.Label, label.DType)
	case label.DType == onnx.Float32 || label.DType == onnx.Float64:
		return fmt.Errorf("%w: label column %q: classes are integers or text, not %s", ErrData, m.Label, label.DType)
	}
	return nil
}

// Set is a table with its description: what a reader of files gives, before or after it is split.
type Set struct {
	Manifest Manifest
	Table    Table
}

// NewSet describes a table. m needs Name, Label and, for classification, Labels; columns, format and row count are taken from
// the table. Errors: ErrData.
func NewSet(m Manifest, t Table) (*Set, error) {
	if err := t.Check(); err != nil {
		return nil, err
	}
	m.Format, m.Rows, m.Fields = Format, t.Rows, make([]Field, len(t.Columns))
	for i := range t.Columns {
		m.Fields[i] = t.Columns[i].Field
	}
	if err := m.check(); err != nil {
		return nil, err
	}
	s := &Set{Manifest: m, Table: t}
	if m.Labels != nil {
		if _, err := s.Classes(); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// Select is the set of the given rows, in the given order, under another split name.
func (s *Set) Select(split string, rows []int) *Set {
	out := &Set{Manifest: s.Manifest, Table: s.Table.Select(rows)}
	out.Manifest.Split, out.Manifest.Rows = split, len(rows)
	return out
}

// Classes gives the class of each row. Errors: ErrData when the set has no label map, or a row's label is not in it.
func (s *Set) Classes() ([]uint32, error) {
	m, c := s.Manifest.Labels, s.Table.Column(s.Manifest.Label)
	if m == nil || c == nil {
		return nil, fmt.Errorf("%w: %q has no label map: it is not for classification", ErrData, s.Manifest.Name)
	}
	out := make([]uint32, s.Table.Rows)
	for i := range out {
		var ok bool
		var shown any
		switch c.DType {
		case onnx.String:
			out[i], ok = m.ClassOfText(c.Str[i])
			shown = c.Str[i]
		case onnx.Int64:
			out[i], ok = m.ClassOfInt(c.I64[i])
			shown = c.I64[i]
		case onnx.Uint8:
			out[i], ok = m.ClassOfInt(int64(c.U8[i]))
			shown = c.U8[i]
		}
		if !ok {
			return nil, fmt.Errorf("%w: row %d: label %v is not in the label map", ErrData, i, shown)
		}
	}
	return out, nil
}

// Targets gives the numbers to predict, rows x width. Errors: ErrData when the label column holds text.
func (s *Set) Targets() (values []float64, width int, err error) {
	c := s.Table.Column(s.Manifest.Label)
	if c == nil || c.DType == onnx.String {
		return nil, 0, fmt.Errorf("%w: column %q holds no numbers to predict", ErrData, s.Manifest.Label)
	}
	values = make([]float64, c.Len())
	for i := range values {
		values[i] = c.number(i)
	}
	return values, c.Elements(), nil
}

// number is value j widened to binary64, exact for every number column.
func (c *Column) number(j int) float64 {
	switch c.DType {
	case onnx.Uint8:
		return float64(c.U8[j])
	case onnx.Int64:
		return float64(c.I64[j])
	case onnx.Float32:
		return float64(c.F32[j])
	case onnx.Float64:
		return c.F64[j]
	}
	return math.NaN()
}
