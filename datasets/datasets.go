package datasets

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx"
)

//go:embed digits/digits.csv.gz
var digitsCSV []byte

// Names of the data sets.
const (
	Digits       = "digits"        // 1,797 images of 8 x 8, 10 classes
	FashionMNIST = "fashion-mnist" // 60,000 and 10,000 images of 28 x 28, 10 classes
)

// fashionDir is where Debian's package dataset-fashion-mnist puts its files.
const fashionDir = "/usr/share/datasets/fashion-mnist"

// Sentinels.
var (
	// ErrUnknown: no data set has that name.
	ErrUnknown = errors.New("unknown data set")
	// ErrNotInstalled: the data set's files are missing; the message says how to install them.
	ErrNotInstalled = errors.New("data set is not installed")
)

// Open reads a data set by its name: columns "pixels" (uint8, one vector a row) and "label" (uint8). Of Fashion-MNIST it gives the
// 60,000 training images followed by the 10,000 test images.
//
// Errors: ErrUnknown, ErrNotInstalled, dataset.ErrData for damaged files.
func Open(name string) (*dataset.Set, error) {
	switch name {
	case Digits:
		return openDigits()
	case FashionMNIST:
		return openFashion(fashionDir)
	}
	return nil, fmt.Errorf("%w %q: there are %s and %s", ErrUnknown, name, Digits, FashionMNIST)
}

func openDigits() (*dataset.Set, error) {
	z, err := gzip.NewReader(bytes.NewReader(digitsCSV))
	if err != nil {
		return nil, fmt.Errorf("unpack digits: %w", err)
	}
	t, err := dataset.ReadCSV(z, []dataset.Field{
		{Name: "pixels", DType: onnx.Uint8, Shape: []int{64}}, {Name: "label", DType: onnx.Uint8},
	}, nil)
	if err != nil {
		return nil, fmt.Errorf("read digits: %w", err)
	}
	return labelled(dataset.Manifest{
		Name: Digits, Licence: "BSD-3-Clause",
		Source: "Optical Recognition of Handwritten Digits (E. Alpaydin, C. Kaynak, 1998), as in scikit-learn 1.2.1",
	}, *t)
}

// OpenFashion is Open of Fashion-MNIST from another folder than Debian's.
func OpenFashion(dir string) (*dataset.Set, error) { return openFashion(dir) }

func openFashion(dir string) (*dataset.Set, error) {
	var pixels, labels dataset.Column
	for i, part := range []string{"train", "t10k"} {
		p, err := readIDX(dir, part+"-images-idx3-ubyte", "pixels")
		if err != nil {
			return nil, err
		}
		l, err := readIDX(dir, part+"-labels-idx1-ubyte", "label")
		if err != nil {
			return nil, err
		}
		p.Shape = []int{p.Elements()}
		if i == 0 {
			pixels, labels = p, l
			continue
		}
		pixels.U8, labels.U8 = append(pixels.U8, p.U8...), append(labels.U8, l.U8...)
	}
	t := dataset.Table{Rows: labels.Len(), Columns: []dataset.Column{pixels, labels}}
	return labelled(dataset.Manifest{
		Name: FashionMNIST, Licence: "MIT", Source: "Zalando Research, https://github.com/zalandoresearch/fashion-mnist",
	}, t)
}

// labelled completes a set with the labels 0 to 9.
func labelled(m dataset.Manifest, t dataset.Table) (*dataset.Set, error) {
	var err error
	if m.Labels, err = dataset.IntLabels(0, 1, 2, 3, 4, 5, 6, 7, 8, 9); err != nil {
		return nil, err
	}
	m.Label = "label"
	return dataset.NewSet(m, t)
}

// readIDX reads a file of the Debian package, which may be packed.
func readIDX(dir, name, column string) (dataset.Column, error) {
	for _, suffix := range []string{".gz", ""} {
		r, err := dataset.OpenFile(filepath.Join(dir, name+suffix))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return dataset.Column{}, fmt.Errorf("open %s: %w", name, err)
		}
		defer func() { _ = r.Close() }()
		c, err := dataset.ReadIDX(r, column)
		if err != nil {
			return dataset.Column{}, fmt.Errorf("read %s: %w", name, err)
		}
		if c.DType != onnx.Uint8 {
			return dataset.Column{}, fmt.Errorf("%w: %s holds %s, not bytes", dataset.ErrData, name, c.DType)
		}
		return c, nil
	}
	return dataset.Column{}, fmt.Errorf("%w: %s is not in %s: run: apt-get install dataset-fashion-mnist", ErrNotInstalled, name, dir)
}
