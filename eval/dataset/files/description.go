package files

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx"
)

// Format is the first word of a description.
const Format = "arena/dataset/1"

// maxDescription bounds a description. Need: 65,536 labels of 40 bytes.
const maxDescription = 4 << 20

// Description says what a data set is made of.
type Description struct {
	Format  string   `yaml:"format" json:"format"`
	Name    string   `yaml:"name" json:"name"`
	Licence string   `yaml:"licence,omitempty" json:"licence,omitempty"`
	Source  string   `yaml:"source,omitempty" json:"source,omitempty"`
	Label   string   `yaml:"label" json:"label"`
	Labels  []string `yaml:"labels,omitempty" json:"labels,omitempty"` // classification: the classes in order, as text
	ID      string   `yaml:"id,omitempty" json:"id,omitempty"`
	Files   []File   `yaml:"files" json:"files"`
}

// File is one of the files. Row i of the set is row i of every file.
type File struct {
	Path    string   `yaml:"path" json:"path"`                         // relative to the description
	SHA256  string   `yaml:"sha256,omitempty" json:"sha256,omitempty"` // 64 hex digits; empty: not checked
	Columns []Column `yaml:"columns" json:"columns"`
}

// Column is a column of the set.
type Column struct {
	Name  string   `yaml:"name" json:"name"`
	DType string   `yaml:"dtype,omitempty" json:"dtype,omitempty"` // arrays have their own
	Shape []int    `yaml:"shape,omitempty,flow" json:"shape,omitempty"`
	From  []string `yaml:"from,omitempty,flow" json:"from,omitempty"` // columns of the file, where they are called otherwise
}

// IsDescription tells by its name whether a file is a description.
func IsDescription(path string) bool {
	return slices.Contains([]string{".yaml", ".yml", ".json"}, strings.ToLower(filepath.Ext(path)))
}

// IsTable tells by its name whether a file is a table and no shard. (Lines of JSON may be either.)
func IsTable(path string) bool {
	return slices.Contains([]string{".csv", ".parquet"}, extension(path))
}

// extension is what a file's name ends in, packed or not.
func extension(path string) string {
	return strings.ToLower(filepath.Ext(strings.TrimSuffix(path, ".gz")))
}

// ReadDescription reads a description from YAML or JSON. Errors: dataset.ErrData; those of the file system.
func ReadDescription(path string) (*Description, error) {
	f, err := os.Open(path) //nolint:gosec // the operator names it
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // nothing was written
	text, err := io.ReadAll(io.LimitReader(f, maxDescription+1))
	if err != nil {
		return nil, fmt.Errorf("read description: %w", err)
	}
	if len(text) > maxDescription {
		return nil, fmt.Errorf("%w: %s: a description of more than %d bytes", dataset.ErrData, path, maxDescription)
	}
	var d Description
	dec := yaml.NewDecoder(bytes.NewReader(text)) // JSON is YAML
	dec.KnownFields(true)
	if err := dec.Decode(&d); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", dataset.ErrData, path, err)
	}
	if err := d.check(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &d, nil
}

func (d *Description) check() error {
	switch {
	case d.Format != Format:
		return fmt.Errorf("%w: format %q: want %q", dataset.ErrData, d.Format, Format)
	case d.Name == "":
		return fmt.Errorf("%w: the name is missing", dataset.ErrData)
	case d.Label == "":
		return fmt.Errorf("%w: label is missing: want the column that models predict", dataset.ErrData)
	case len(d.Files) == 0:
		return fmt.Errorf("%w: files are missing", dataset.ErrData)
	}
	for _, f := range d.Files {
		if len(f.Columns) == 0 {
			return fmt.Errorf("%w: file %q: columns are missing", dataset.ErrData, f.Path)
		}
		if isArray(f.Path) && len(f.Columns) != 1 {
			return fmt.Errorf("%w: file %q: an array is one column, %d are asked for", dataset.ErrData, f.Path, len(f.Columns))
		}
	}
	return nil
}

// ErrHash: a file has another SHA-256 than its description says.
var ErrHash = errors.New("file has changed")

// fields are the columns of a file as its reader takes them.
func (f *File) fields() ([]dataset.Field, dataset.Sources, error) {
	var fields []dataset.Field
	sources := dataset.Sources{}
	for _, c := range f.Columns {
		d, err := dataset.ParseDType(c.DType)
		if err != nil {
			return nil, nil, fmt.Errorf("column %q: %w", c.Name, err)
		}
		field := dataset.Field{Name: c.Name, DType: d, Shape: c.Shape}
		if c.From != nil {
			sources[c.Name] = c.From
			if c.Shape == nil && len(c.From) > 1 {
				field.Shape = []int{len(c.From)}
			}
		}
		fields = append(fields, field)
	}
	return fields, sources, nil
}

// Marshal writes the description as YAML.
func (d *Description) Marshal() ([]byte, error) {
	var out bytes.Buffer
	enc := yaml.NewEncoder(&out)
	enc.SetIndent(2)
	if err := enc.Encode(d); err != nil {
		return nil, fmt.Errorf("encode description: %w", err)
	}
	return out.Bytes(), enc.Close()
}

// labelMap is the map of the labels, as texts or, for a column of integers, as those.
func (d *Description) labelMap(label *dataset.Column) (*dataset.LabelMap, error) {
	if d.Labels == nil {
		return nil, nil
	}
	if label.DType == onnx.String {
		return dataset.TextLabels(d.Labels...)
	}
	ints, err := integers(d.Labels)
	if err != nil {
		return nil, err
	}
	return dataset.IntLabels(ints...)
}
