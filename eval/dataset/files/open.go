package files

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/dataset/parquet"
)

// Open reads the data set that a description names.
//
// Errors: dataset.ErrData with file and place; ErrHash; those of the file system.
func Open(path string) (*dataset.Set, error) {
	d, err := ReadDescription(path)
	if err != nil {
		return nil, err
	}
	return d.Read(filepath.Dir(path))
}

// Read reads the data set; dir is the folder that its paths start from. Errors as Open.
func (d *Description) Read(dir string) (*dataset.Set, error) {
	if err := d.check(); err != nil {
		return nil, err
	}
	var all dataset.Table
	for i := range d.Files {
		f := &d.Files[i]
		t, err := f.read(filepath.Join(dir, f.Path))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Path, err)
		}
		if i > 0 && t.Rows != all.Rows {
			return nil, fmt.Errorf("%w: %s has %d rows, the files before it %d", dataset.ErrData, f.Path, t.Rows, all.Rows)
		}
		all.Rows, all.Columns = t.Rows, append(all.Columns, t.Columns...)
	}
	label := all.Column(d.Label)
	if label == nil {
		return nil, fmt.Errorf("%w: no file gives the label column %q", dataset.ErrData, d.Label)
	}
	labels, err := d.labelMap(label)
	if err != nil {
		return nil, err
	}
	return dataset.NewSet(dataset.Manifest{Name: d.Name, Licence: d.Licence, Source: d.Source, Label: d.Label, Labels: labels, ID: d.ID}, all)
}

func isArray(path string) bool {
	e := extension(path)
	// The old collections are called like train-images-idx3-ubyte.
	return e == ".npy" || e == ".idx" || strings.Contains(filepath.Base(path), "-idx")
}

// read reads one file after comparing its hash.
func (f *File) read(path string) (*dataset.Table, error) {
	if f.SHA256 != "" {
		sum, _, err := Sum(path)
		if err != nil {
			return nil, err
		}
		if !strings.EqualFold(sum, strings.TrimPrefix(f.SHA256, "0x")) {
			return nil, fmt.Errorf("%w: its SHA-256 is %s, the description says %s", ErrHash, sum, f.SHA256)
		}
	}
	if isArray(path) {
		return f.readArray(path)
	}
	fields, sources, err := f.fields()
	if err != nil {
		return nil, err
	}
	if extension(path) == ".parquet" {
		return readParquet(path, fields, sources)
	}
	r, err := dataset.OpenFile(path)
	if err != nil {
		return nil, err
	}
	defer r.Close() //nolint:errcheck // nothing was written
	switch extension(path) {
	case ".csv":
		return dataset.ReadCSV(r, fields, sources)
	case ".jsonl":
		return dataset.ReadJSONL(r, fields, sources)
	}
	return nil, fmt.Errorf("%w: the name should end in .csv, .jsonl, .parquet, .npy or .idx, packed (.gz) or not", dataset.ErrData)
}

func readParquet(path string, fields []dataset.Field, sources dataset.Sources) (*dataset.Table, error) {
	file, err := os.Open(path) //nolint:gosec // the operator names it
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // nothing was written
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	return parquet.Read(file, info.Size(), fields, sources)
}

// readArray reads a file that is one column. Type and shape of the description, where it has any, must be the file's; a shape may
// cut the same values otherwise.
func (f *File) readArray(path string) (*dataset.Table, error) {
	r, err := dataset.OpenFile(path)
	if err != nil {
		return nil, err
	}
	defer r.Close() //nolint:errcheck // nothing was written
	want, read := f.Columns[0], dataset.ReadIDX
	if extension(path) == ".npy" {
		read = dataset.ReadNPY
	}
	c, err := read(r, want.Name)
	if err != nil {
		return nil, err
	}
	if want.DType != "" && want.DType != strings.ToLower(c.DType.String()) {
		return nil, fmt.Errorf("%w: the array holds %s, the description says %s", dataset.ErrData, c.DType, want.DType)
	}
	if want.Shape != nil {
		rows := c.Len() / c.Elements()
		again := dataset.Field{Name: c.Name, DType: c.DType, Shape: want.Shape}
		if again.Elements() != c.Elements() {
			return nil, fmt.Errorf("%w: a row has shape %v, the description says %v", dataset.ErrData, c.Shape, want.Shape)
		}
		c.Field = again
		return &dataset.Table{Rows: rows, Columns: []dataset.Column{c}}, nil
	}
	return &dataset.Table{Rows: c.Len() / c.Elements(), Columns: []dataset.Column{c}}, nil
}

// Sum is the SHA-256 of a file as it lies on the disk, in hex, and its size.
func Sum(path string) (sum string, size int64, err error) {
	file, err := os.Open(path) //nolint:gosec // the operator names it
	if err != nil {
		return "", 0, err
	}
	defer file.Close() //nolint:errcheck // nothing was written
	h := sha256.New()
	if size, err = io.Copy(h, file); err != nil {
		return "", 0, fmt.Errorf("read %s: %w", path, err)
	}
	return hex.EncodeToString(h.Sum(nil)), size, nil
}

// OpenAny reads what a path names: a description, a CSV file whose label is given, or a shard.
//
//	label  the label column, for a CSV file alone
//
// The commitment is that of a shard, nil for the others. Errors as Open; dataset.ErrData for a CSV file without a label.
func OpenAny(path, label string) (*dataset.Set, *dataset.Commitment, error) {
	switch {
	case IsDescription(path):
		set, err := Open(path)
		return set, nil, err
	case IsTable(path) && label == "":
		return nil, nil, fmt.Errorf("%w: %s: say which column models predict with --label, or write a description", dataset.ErrData, path)
	case IsTable(path):
		d, err := Guess(path, label)
		if err != nil {
			return nil, nil, err
		}
		set, err := d.Read(filepath.Dir(path))
		return set, nil, err
	}
	file, err := dataset.OpenFile(path)
	if err != nil {
		return nil, nil, err
	}
	defer file.Close() //nolint:errcheck // nothing was written
	shard, err := dataset.ReadUnchecked(file)
	if err != nil {
		return nil, nil, fmt.Errorf("read %s: %w", path, err)
	}
	return shard.Set, &shard.Commitment, nil
}
