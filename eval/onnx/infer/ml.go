package infer

import (
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
)

// tierML marks the operators of classical models in the table.
const tierML = 4

func mlOps() []Operator {
	return []Operator{
		{"ArrayFeatureExtractor", tierML, 1, mlOpset, 2, 2, 1, arrayFeatureExtractor, ML},
		{"Binarizer", tierML, 1, mlOpset, 1, 1, 1, binarizer, ML},
		{"FeatureVectorizer", tierML, 1, mlOpset, 1, maxVariadic, 1, featureVectorizer, ML},
		{"Imputer", tierML, 1, mlOpset, 1, 1, 1, imputer, ML},
		{"LabelEncoder", tierML, 2, mlOpset, 1, 1, 1, labelEncoder, ML},
		{"LinearClassifier", tierML, 1, mlOpset, 1, 1, 2, linearClassifier, ML},
		{"LinearRegressor", tierML, 1, mlOpset, 1, 1, 1, linearRegressor, ML},
		{"Normalizer", tierML, 1, mlOpset, 1, 1, 1, normalizer, ML},
		{"OneHotEncoder", tierML, 1, mlOpset, 1, 1, 1, oneHotEncoder, ML},
		{"Scaler", tierML, 1, mlOpset, 1, 1, 1, scaler, ML},
		{"SVMClassifier", tierML, 1, mlOpset, 1, 1, 2, svmClassifier, ML},
		{"SVMRegressor", tierML, 1, mlOpset, 1, 1, 1, svmRegressor, ML},
		{"TreeEnsembleClassifier", tierML, 1, mlOpset, 1, 1, 2, treeClassifier, ML},
		{"TreeEnsembleRegressor", tierML, 1, mlOpset, 1, 1, 1, treeRegressor, ML},
	}
}

const (
	mlOpset = 3
	// mlInputs are the element types that the operators take.
	mlInputs = float32s | 1<<onnx.Float64 | 1<<onnx.Int64 | 1<<onnx.Int32
)

// floats returns a list attribute, nil when it is absent.
func (c *call) floats(name string) ([]float32, error) {
	a, err := c.attr(name, onnx.AttrFloats)
	if a == nil {
		return nil, err
	}
	return a.Floats, nil
}

// int64s returns a list attribute of any size of number, nil when it is absent.
func (c *call) int64s(name string) ([]int64, error) {
	a, err := c.attr(name, onnx.AttrInts)
	if a == nil {
		return nil, err
	}
	return a.Ints, nil
}

func (c *call) int64(name string, def int64) (int64, error) {
	a, err := c.attr(name, onnx.AttrInt)
	if a == nil {
		return def, err
	}
	return a.I, nil
}

// noTexts refuses attributes that hold texts: strings are no graph values.
func (c *call) noTexts(names ...string) error {
	for _, name := range names {
		a, err := c.attr(name, onnx.AttrStrings)
		if err != nil {
			return err
		}
		if a != nil && len(a.Strings) > 0 {
			return c.refuse(onnx.VetOp, "attribute %q holds texts, only numbers are supported", name)
		}
	}
	return nil
}

// table reads the input as rows of features: a single dimension is one row.
func (c *call) table(i int) (n, features int, rows Rows, err error) {
	v := c.val(i)
	if err := c.types(mlInputs, i); err != nil {
		return 0, 0, 0, err
	}
	switch len(v.Shape) {
	case 1:
		rows = v.Rows
		if rows == Separate {
			rows = Mixed
		}
		return 1, v.Shape[0], rows, nil
	case 2:
		return v.Shape[0], v.Shape[1], v.Rows, nil
	}
	return 0, 0, 0, c.shapeError("input %d has %d dimensions instead of 1 or 2", i, len(v.Shape))
}

func arrayFeatureExtractor(c *call) error {
	x, y := c.val(0), c.val(1)
	if err := c.types(mlInputs, 0); err != nil {
		return err
	}
	if err := c.types(1<<onnx.Int64, 1); err != nil {
		return err
	}
	if len(x.Shape) == 0 {
		return c.shapeError("input 0 has no dimensions")
	}
	shape := append([]int{}, x.Shape[:len(x.Shape)-1]...)
	if len(shape) == 0 {
		shape = []int{1}
	}
	rows := c.rowsOf(0, 1)
	if y.Rows != Fixed || len(x.Shape) == 1 && rows == Separate {
		rows = Mixed // the columns that are picked hang on other rows
	}
	c.result(x.DType, append(shape, y.Len()), rows)
	return nil
}

// Binarizer holds the threshold above which a number becomes 1.
type Binarizer struct{ Threshold float32 }

func binarizer(c *call) error {
	t, err := c.float32("threshold", 0)
	if err != nil {
		return err
	}
	if err := c.types(mlInputs); err != nil {
		return err
	}
	c.params = Binarizer{t}
	c.result(c.val(0).DType, c.val(0).Shape, c.val(0).Rows)
	return nil
}

// FeatureVectorizer joins columns: input i fills Widths[i] of them, cut or filled up with 0.
type FeatureVectorizer struct{ Widths []int }

func featureVectorizer(c *call) error {
	widths, err := c.ints("inputdimensions")
	if err != nil {
		return err
	}
	if len(widths) != len(c.in) {
		return c.refuse(onnx.VetOp, "%d inputdimensions for %d inputs", len(widths), len(c.in))
	}
	total, rows, n := 0, Fixed, 0
	for i, w := range widths {
		m, _, r, err := c.table(i)
		if err != nil {
			return err
		}
		if i == 0 {
			n = m
		}
		if m != n {
			return c.shapeError("input %d has %d rows, input 0 has %d", i, m, n)
		}
		if w < 0 || total+w > MaxElements {
			return c.refuse(onnx.VetOp, "inputdimensions %v", widths)
		}
		if i > 0 && r != rows && min(r, rows) == Fixed {
			r = Mixed // a constant per row beside rows of the batch
		}
		total, rows = total+w, max(rows, r)
	}
	c.params = FeatureVectorizer{widths}
	c.result(onnx.Float32, []int{n, total}, rows)
	return nil
}

// Imputer replaces one number, by column or everywhere.
type Imputer struct {
	Floats      []float32 // by column, or one; nil for integers
	Ints        []int64
	Float       float32 // replaced; NaN means every NaN
	Int         int64
	ByLast, Len int // columns, and elements in all
}

func imputer(c *call) error {
	var p Imputer
	var err error
	if p.Floats, err = c.floats("imputed_value_floats"); err != nil {
		return err
	}
	if p.Ints, err = c.int64s("imputed_value_int64s"); err != nil {
		return err
	}
	if p.Float, err = c.float32("replaced_value_float", 0); err != nil {
		return err
	}
	if p.Int, err = c.int64("replaced_value_int64", 0); err != nil {
		return err
	}
	if err := c.types(float32s | 1<<onnx.Float64 | 1<<onnx.Int64); err != nil {
		return err
	}
	x := c.val(0)
	have := len(p.Floats)
	if x.DType == onnx.Int64 {
		have = len(p.Ints)
	}
	if len(x.Shape) > 0 {
		p.ByLast = x.Shape[len(x.Shape)-1]
	}
	if have != 1 && (have == 0 || have != p.ByLast) {
		return c.refuse(onnx.VetOp, "%d imputed values for %d columns of %s", have, p.ByLast, x.DType)
	}
	c.params = p
	c.result(x.DType, x.Shape, x.Rows)
	return nil
}

// LabelEncoder maps numbers to numbers. One of the key lists and one of the value lists is in use; the first of equal keys counts.
type LabelEncoder struct {
	IntKeys      []int64
	FloatKeys    []float32
	IntValues    []int64
	FloatValues  []float32
	IntDefault   int64
	FloatDefault float32
}

func labelEncoder(c *call) error {
	var p LabelEncoder
	var err error
	if err := c.noTexts("keys_strings", "values_strings"); err != nil {
		return err
	}
	if _, err := c.text("default_string", ""); err != nil {
		return err
	}
	if p.IntKeys, err = c.int64s("keys_int64s"); err != nil {
		return err
	}
	if p.FloatKeys, err = c.floats("keys_floats"); err != nil {
		return err
	}
	if p.IntValues, err = c.int64s("values_int64s"); err != nil {
		return err
	}
	if p.FloatValues, err = c.floats("values_floats"); err != nil {
		return err
	}
	if p.IntDefault, err = c.int64("default_int64", -1); err != nil {
		return err
	}
	if p.FloatDefault, err = c.float32("default_float", float32(math.Copysign(0, -1))); err != nil {
		return err
	}
	keys, values := len(p.IntKeys)+len(p.FloatKeys), len(p.IntValues)+len(p.FloatValues)
	oneOfEach := (p.IntKeys == nil) != (p.FloatKeys == nil) && (p.IntValues == nil) != (p.FloatValues == nil)
	if !oneOfEach || keys != values || keys == 0 {
		return c.refuse(onnx.VetOp, "%d keys and %d values: want as many of each, keys of one type and values of one type", keys, values)
	}
	in, out := onnx.Int64, onnx.Int64
	if p.FloatKeys != nil {
		in = onnx.Float32
	}
	if p.FloatValues != nil {
		out = onnx.Float32
	}
	if err := c.types(1 << in); err != nil {
		return err
	}
	c.params = p
	c.result(out, c.val(0).Shape, c.val(0).Rows)
	return nil
}

// Norm is the norm that Normalizer divides rows by.
type Norm uint8

// Norms of Normalizer.
const (
	NormMax Norm = iota
	NormL1
	NormL2
)

// Normalizer holds the norm and the width of a row.
type Normalizer struct {
	Norm  Norm
	Width int
}

func normalizer(c *call) error {
	name, err := c.text("norm", "MAX")
	if err != nil {
		return err
	}
	norm, ok := map[string]Norm{"MAX": NormMax, "L1": NormL1, "L2": NormL2}[name]
	if !ok {
		return c.refuse(onnx.VetOp, "norm %.32q is not known", name)
	}
	_, width, rows, err := c.table(0)
	if err != nil {
		return err
	}
	c.params = Normalizer{norm, width}
	c.result(onnx.Float32, c.val(0).Shape, rows)
	return nil
}

// OneHotEncoder turns a number into one column for each category.
type OneHotEncoder struct {
	Categories []int64
	Zeros      bool // an unknown number gives zeros; else the model fails
}

func oneHotEncoder(c *call) error {
	if err := c.noTexts("cats_strings"); err != nil {
		return err
	}
	cats, err := c.int64s("cats_int64s")
	if err != nil {
		return err
	}
	zeros, err := c.flag("zeros", true)
	if err != nil {
		return err
	}
	if err := c.types(mlInputs); err != nil {
		return err
	}
	if len(cats) == 0 {
		return c.refuse(onnx.VetOp, "no categories")
	}
	x := c.val(0)
	c.params = OneHotEncoder{cats, zeros}
	c.result(onnx.Float32, append(append([]int{}, x.Shape...), len(cats)), x.Rows)
	return nil
}

// Scaler holds what is subtracted and then multiplied, by column or one for all.
type Scaler struct {
	Offset, Scale []float32
	Width         int
}

func scaler(c *call) error {
	offset, err := c.floats("offset")
	if err != nil {
		return err
	}
	scale, err := c.floats("scale")
	if err != nil {
		return err
	}
	_, width, rows, err := c.table(0)
	if err != nil {
		return err
	}
	for _, n := range []int{len(offset), len(scale)} {
		if n != 1 && n != width {
			return c.refuse(onnx.VetOp, "%d offsets and %d scales for %d columns", len(offset), len(scale), width)
		}
	}
	c.params = Scaler{offset, scale, width}
	c.result(onnx.Float32, c.val(0).Shape, rows)
	return nil
}
