package files

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx"
)

// guessRows bounds the rows that a guess looks at.
const guessRows = 1 << 16

// Guess makes up a description for a CSV file, so that a first look needs no work: columns of integers become int64, other numbers float32,
// the rest text; a label with at most 1,000 different values of integers or text gets a label map, in order. All numeric columns but the
// label form one vector column, "features". What a guess gets wrong a person writes down.
//
// Errors: dataset.ErrData; those of the file system.
func Guess(path, label string) (*Description, error) {
	if extension(path) != ".csv" {
		return nil, fmt.Errorf("%w: %s: the columns of a file are guessed for CSV only: write a description", dataset.ErrData, path)
	}
	r, err := dataset.OpenFile(path)
	if err != nil {
		return nil, err
	}
	defer r.Close() //nolint:errcheck // nothing was written
	in := csv.NewReader(r)
	in.ReuseRecord = true
	header, err := in.Read()
	if err != nil {
		return nil, fmt.Errorf("%w: %s: read header: %w", dataset.ErrData, path, err)
	}
	names := slices.Clone(header)
	names[0] = strings.TrimPrefix(names[0], "\ufeff")
	at := slices.Index(names, label)
	if at < 0 {
		return nil, fmt.Errorf("%w: %s has no column %q: it has %s", dataset.ErrData, path, label, strings.Join(names, ", "))
	}
	whole, number, seen := make([]bool, len(names)), make([]bool, len(names)), make(map[string]bool)
	for i := range names {
		whole[i], number[i] = true, true
	}
	for range guessRows {
		cells, err := in.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %s: %w", dataset.ErrData, path, err)
		}
		for i, cell := range cells {
			_, asInt := strconv.ParseInt(cell, 10, 64)
			_, asFloat := strconv.ParseFloat(cell, 32)
			whole[i], number[i] = whole[i] && asInt == nil, number[i] && asFloat == nil
		}
		seen[strings.Clone(cells[at])] = true
	}
	name, _, _ := strings.Cut(filepath.Base(path), ".")
	d := &Description{Format: Format, Name: name, Label: label, Files: []File{{Path: filepath.Base(path)}}}
	f := &d.Files[0]
	var features []string
	for i, n := range names {
		if i != at && number[i] {
			features = append(features, n)
		}
	}
	if len(features) > 0 {
		f.Columns = append(f.Columns, Column{Name: "features", DType: "float32", Shape: []int{len(features)}, From: features})
	}
	for i, n := range names {
		if i == at || !number[i] {
			f.Columns = append(f.Columns, Column{Name: n, DType: guessed(whole[i], number[i])})
		}
	}
	const maxGuessedClasses = 1000
	if (whole[at] || !number[at]) && len(seen) <= maxGuessedClasses {
		d.Labels = slices.Sorted(maps.Keys(seen))
		if ints, err := integers(d.Labels); err == nil && whole[at] {
			slices.Sort(ints)
			for i, v := range ints {
				d.Labels[i] = strconv.FormatInt(v, 10)
			}
		}
	}
	return d, nil
}

func guessed(whole, number bool) string {
	switch {
	case whole:
		return strings.ToLower(onnx.Int64.String())
	case number:
		return strings.ToLower(onnx.Float32.String())
	}
	return strings.ToLower(onnx.String.String())
}

// integers reads labels of a column of integers.
func integers(labels []string) ([]int64, error) {
	out := make([]int64, len(labels))
	for i, l := range labels {
		v, err := strconv.ParseInt(l, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("%w: label %q: the label column holds integers", dataset.ErrData, l)
		}
		out[i] = v
	}
	return out, nil
}
