package parquet

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/parquet-go/parquet-go"

	"github.com/ai-arena/arenad/eval/dataset"
)

// Read reads a table. A field takes the column of its name: a flat one, or a list that has as many values in each row as the field; sources
// names flat columns that make up a field together. Missing values are refused. Columns that no field names are left out.
//
//	r, size  the file
//
// Errors: dataset.ErrData with row and column; the reader's errors.
func Read(r io.ReaderAt, size int64, fields []dataset.Field, sources dataset.Sources) (t *dataset.Table, err error) {
	// The library checks much, and what it does not check it meets as a broken invariant.
	defer func() {
		if p := recover(); p != nil {
			t, err = nil, fmt.Errorf("%w: damaged Parquet file: %v", dataset.ErrData, p)
		}
	}()
	file, err := parquet.OpenFile(r, size, parquet.SkipPageIndex(true), parquet.SkipBloomFilters(true))
	if err != nil {
		return nil, fmt.Errorf("%w: open Parquet file: %w", dataset.ErrData, err)
	}
	if n := file.NumRows(); n < 1 || n > dataset.MaxRows {
		return nil, fmt.Errorf("%w: %d rows: want 1 to %d", dataset.ErrData, n, dataset.MaxRows)
	}
	t = &dataset.Table{Rows: int(file.NumRows())}
	for _, f := range fields {
		c, err := readField(file, f, sources[f.Name])
		if err != nil {
			return nil, fmt.Errorf("column %q: %w", f.Name, err)
		}
		t.Columns = append(t.Columns, *c)
	}
	return t, t.Check()
}

// readField reads the columns of the file that a field is made of, side by side.
func readField(file *parquet.File, f dataset.Field, names []string) (*dataset.Column, error) {
	if names == nil {
		c := dataset.Column{Field: f}
		return &c, readColumn(file, &c, f.Name, f.Elements())
	}
	if len(names) != f.Elements() {
		return nil, fmt.Errorf("%w: %d values a row, made of %d columns of the file", dataset.ErrData, f.Elements(), len(names))
	}
	parts := make([]dataset.Column, len(names))
	for i, name := range names {
		parts[i] = dataset.Column{Field: dataset.Field{Name: name, DType: f.DType}}
		if err := readColumn(file, &parts[i], name, 1); err != nil {
			return nil, err
		}
	}
	return dataset.Beside(f, parts)
}

// readColumn appends the values of a column of the file, so many in each row.
func readColumn(file *parquet.File, c *dataset.Column, name string, width int) error {
	leaf, list, err := find(file.Schema(), name)
	if err != nil {
		return err
	}
	if !list && width != 1 {
		return fmt.Errorf("%w: %q has one value a row, want %d", dataset.ErrData, name, width)
	}
	row, inRow := -1, width
	for _, group := range file.RowGroups() {
		pages := group.ColumnChunks()[leaf].Pages()
		err := eachValue(pages, func(v parquet.Value) error {
			if v.RepetitionLevel() == 0 {
				if inRow != width {
					return fmt.Errorf("%w: row %d has %d values, want %d", dataset.ErrData, row, inRow, width)
				}
				row, inRow = row+1, 0
			}
			inRow++
			if inRow > width || row >= dataset.MaxRows {
				return fmt.Errorf("%w: row %d has more than %d values", dataset.ErrData, row, width)
			}
			if err := appendValue(c, v); err != nil {
				return fmt.Errorf("%w: row %d: %w", dataset.ErrData, row, err)
			}
			return nil
		})
		if err := errors.Join(err, pages.Close()); err != nil {
			return err
		}
	}
	if inRow != width {
		return fmt.Errorf("%w: row %d has %d values, want %d", dataset.ErrData, row, inRow, width)
	}
	return nil
}

// find looks for the one leaf below the column of that name; list tells whether rows may have several values.
func find(schema *parquet.Schema, name string) (leaf int, list bool, err error) {
	leaf = -1
	for i, path := range schema.Columns() {
		if path[0] != name {
			continue
		}
		if leaf >= 0 {
			return 0, false, fmt.Errorf("%w: %q is a structure of several columns", dataset.ErrData, name)
		}
		found, ok := schema.Lookup(path...)
		if !ok {
			return 0, false, fmt.Errorf("%w: %q cannot be found in its own schema", dataset.ErrData, name)
		}
		if found.MaxRepetitionLevel > 1 {
			return 0, false, fmt.Errorf("%w: %q holds lists of lists: want flat lists", dataset.ErrData, name)
		}
		leaf, list = i, found.MaxRepetitionLevel == 1
	}
	if leaf < 0 {
		return 0, false, fmt.Errorf("%w: there is no column %q", dataset.ErrData, name)
	}
	return leaf, list, nil
}

func eachValue(pages parquet.Pages, take func(parquet.Value) error) error {
	values := make([]parquet.Value, 1024)
	for {
		page, err := pages.ReadPage()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%w: read page: %w", dataset.ErrData, err)
		}
		for in := page.Values(); ; {
			n, err := in.ReadValues(values)
			for _, v := range values[:n] {
				if err := take(v); err != nil {
					parquet.Release(page)
					return err
				}
			}
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				parquet.Release(page)
				return fmt.Errorf("%w: read values: %w", dataset.ErrData, err)
			}
		}
		parquet.Release(page)
	}
}

var (
	errMissing = errors.New("the value is missing")
	errType    = errors.New("want numbers or text")
)

func appendValue(c *dataset.Column, v parquet.Value) error {
	if v.IsNull() {
		return errMissing
	}
	switch v.Kind() {
	case parquet.Boolean:
		if v.Boolean() {
			return c.AppendInt(1)
		}
		return c.AppendInt(0)
	case parquet.Int32:
		return c.AppendInt(int64(v.Int32()))
	case parquet.Int64:
		return c.AppendInt(v.Int64())
	case parquet.Float:
		return c.AppendFloat(float64(v.Float()))
	case parquet.Double:
		return c.AppendFloat(v.Double())
	case parquet.ByteArray:
		return c.AppendText(string(slices.Clone(v.ByteArray())))
	}
	return errType
}
