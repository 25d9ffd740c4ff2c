package dataset_test

import (
	"bytes"
	"encoding/binary"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx"
)

var fields = []dataset.Field{
	{Name: "x", DType: onnx.Float32, Shape: []int{2}}, {Name: "n", DType: onnx.Int64}, {Name: "kind", DType: onnx.String},
}

var wantTable = &dataset.Table{Rows: 2, Columns: []dataset.Column{
	{Field: fields[0], F32: []float32{0.1, -2, 1e-3, 4}}, {Field: fields[1], I64: []int64{7, -8}}, {Field: fields[2], Str: []string{"a b", "c"}},
}}

func TestReadCSV(t *testing.T) {
	got, err := dataset.ReadCSV(strings.NewReader("\ufeffn,x1,ignored,x0,kind\n7,-2,?,0.1,a b\n-8,4,,1e-3,\"c\"\n"), fields, nil)
	require.NoError(t, err)
	require.Equal(t, wantTable, got)
	for text, want := range map[string]string{
		"":                                       "read header",
		"x0,x1,n\n":                              `there is no column "kind"`,
		"x0,x1,n,kind,n\n":                       `two columns are called "n"`,
		"x0,x1,n,kind\n":                         "0 rows",
		"x0,x1,n,kind\n1,2,3\n":                  "wrong number of fields",
		"x0,x1,n,kind\n1, 2,3,a\n":               `line 2, column 2 (x): " 2": want a finite number`,
		"x0,x1,n,kind\n1,,3,a\n":                 "want a finite number",
		"x0,x1,n,kind\n1,NaN,3,a\n":              "want a finite number",
		"x0,x1,n,kind\n1,1e39,3,a\n":             "want a finite number",
		"x0,x1,n,kind\n1,2,3.0,a\n":              "want an integer",
		"x0,x1,n,kind\n1,2,9007199254740992,a\n": "want an integer",
		"x0,x1,n,kind\n1,2,3,\xff\n":             "want text, in UTF-8",
	} {
		_, err := dataset.ReadCSV(strings.NewReader(text), fields, nil)
		require.ErrorIs(t, err, dataset.ErrData, text)
		require.ErrorContains(t, err, want)
	}
}

func TestReadJSONL(t *testing.T) {
	got, err := dataset.ReadJSONL(strings.NewReader(`{"n":7,"x":[0.1,-2],"kind":"a b","ignored":null}`+"\n"+`{"x":[[1e-3],[4]],"kind":"c","n":-8}`+"\n"), fields, nil)
	require.NoError(t, err)
	require.Equal(t, wantTable, got)
	for text, want := range map[string]string{
		"[1]\n":                                  "line 1: want a JSON object",
		`{"n":7,"x":[1,2]}`:                      `line 1: there is no "kind"`,
		`{"n":7,"x":[1],"kind":"a"}`:             `line 1: "x": 1 values, want 2`,
		`{"n":"7","x":[1,2],"kind":"a"}`:         `line 1: "n": want texts or numbers`,
		`{"n":7,"x":[1,2],"kind":3}`:             `line 1: "kind": want texts or numbers`,
		`{"n":7,"x":[1,2],"kind":"a"} {}`:        "more than one object",
		`{"n":1.5,"x":[1,2],"kind":"a"}`:         "want an integer",
		`{"kind":"` + strings.Repeat("a", 1<<20): "line 1: more than 1048576 bytes",
	} {
		_, err := dataset.ReadJSONL(strings.NewReader(text), fields, nil)
		require.ErrorIs(t, err, dataset.ErrData, text)
		require.ErrorContains(t, err, want)
	}
}

func TestSources_OtherNames(t *testing.T) {
	sources := dataset.Sources{"x": {"left", "right"}, "kind": {"k"}}
	got, err := dataset.ReadCSV(strings.NewReader("right,left,n,k\n-2,0.1,7,a b\n4,1e-3,-8,c\n"), fields, sources)
	require.NoError(t, err)
	require.Equal(t, wantTable, got)
	got, err = dataset.ReadJSONL(strings.NewReader(`{"right":-2,"left":0.1,"n":7,"k":"a b"}`+"\n"+`{"right":4,"left":1e-3,"n":-8,"k":"c"}`), fields, sources)
	require.NoError(t, err)
	require.Equal(t, wantTable, got)
	_, err = dataset.ReadCSV(strings.NewReader("x,n,kind\n"), fields, dataset.Sources{"x": {"x"}})
	require.ErrorContains(t, err, `column "x" has 2 values a row, and is made of 1 columns`)
}

func TestReadIDX(t *testing.T) {
	c, err := dataset.ReadIDX(bytes.NewReader([]byte{0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6}), "x")
	require.NoError(t, err)
	require.Equal(t, dataset.Column{Field: dataset.Field{Name: "x", DType: onnx.Uint8, Shape: []int{3}}, U8: []uint8{1, 2, 3, 4, 5, 6}}, c)
	c, err = dataset.ReadIDX(bytes.NewReader([]byte{0, 0, 0x0B, 1, 0, 0, 0, 2, 0xff, 0xfe, 1, 0}), "x")
	require.NoError(t, err)
	require.Equal(t, []int64{-2, 256}, c.I64)
	c, err = dataset.ReadIDX(bytes.NewReader([]byte{0, 0, 0x0D, 1, 0, 0, 0, 1, 0x3f, 0x80, 0, 0}), "x")
	require.NoError(t, err)
	require.Equal(t, []float32{1}, c.F32)
	for name, data := range map[string][]byte{
		"empty": nil, "no magic": {1, 0, 8, 1, 0, 0, 0, 1, 1}, "unknown type": {0, 0, 7, 1, 0, 0, 0, 1, 1}, "no rows": {0, 0, 8, 1, 0, 0, 0, 0},
		"short": {0, 0, 8, 1, 0, 0, 0, 2, 1}, "long": {0, 0, 8, 1, 0, 0, 0, 1, 1, 1}, "huge": {0, 0, 8, 3, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255},
	} {
		_, err := dataset.ReadIDX(bytes.NewReader(data), "x")
		require.ErrorIs(t, err, dataset.ErrData, name)
	}
}

func npy(version byte, header string, data ...byte) []byte {
	b := append([]byte("\x93NUMPY"), version, 0)
	if version == 1 {
		b = binary.LittleEndian.AppendUint16(b, uint16(len(header)))
	} else {
		b = binary.LittleEndian.AppendUint32(b, uint32(len(header)))
	}
	return append(append(b, header...), data...)
}

func TestReadNPY(t *testing.T) {
	f4 := binary.LittleEndian.AppendUint32(nil, math.Float32bits(1.5))
	for _, version := range []byte{1, 2} {
		c, err := dataset.ReadNPY(bytes.NewReader(npy(version, "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }      \n", f4...)), "x")
		require.NoError(t, err)
		require.Equal(t, dataset.Column{Field: dataset.Field{Name: "x", DType: onnx.Float32}, F32: []float32{1.5}}, c)
	}
	c, err := dataset.ReadNPY(bytes.NewReader(npy(1, "{'descr': '|i1', 'fortran_order': False, 'shape': (2, 2), }", 1, 0xff, 3, 0x80)), "x")
	require.NoError(t, err)
	require.Equal(t, []int64{1, -1, 3, -128}, c.I64)
	require.Equal(t, []int{2}, c.Shape)
	c, err = dataset.ReadNPY(bytes.NewReader(npy(1, "{'descr': '<i4', 'fortran_order': False, 'shape': (1,), }", 0xfe, 0xff, 0xff, 0xff)), "x")
	require.NoError(t, err)
	require.Equal(t, []int64{-2}, c.I64)
	for name, data := range map[string][]byte{
		"empty":   nil,
		"fortran": npy(1, "{'descr': '<f4', 'fortran_order': True, 'shape': (1,), }", f4...),
		"objects": npy(1, "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", f4...),
		"big":     npy(1, "{'descr': '>f4', 'fortran_order': False, 'shape': (1,), }", f4...),
		"half":    npy(1, "{'descr': '<f2', 'fortran_order': False, 'shape': (1,), }", f4...),
		"scalar":  npy(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (), }", f4...),
		"short":   npy(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", f4...),
		"long":    npy(1, "{'descr': '|u1', 'fortran_order': False, 'shape': (2,), }", f4...),
		"huge":    npy(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (2147483647, 2147483647), }", f4...),
		"version": npy(3, "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }", f4...),
		"header":  npy(2, strings.Repeat(" ", 70_000), f4...),
	} {
		_, err := dataset.ReadNPY(bytes.NewReader(data), "x")
		require.ErrorIs(t, err, dataset.ErrData, name)
	}
}

func FuzzReadNPY(f *testing.F) {
	f.Add(npy(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }", 0, 0, 0, 0))
	f.Add([]byte{0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6})
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, read := range []func() (dataset.Column, error){
			func() (dataset.Column, error) { return dataset.ReadNPY(bytes.NewReader(data), "x") },
			func() (dataset.Column, error) { return dataset.ReadIDX(bytes.NewReader(data), "x") },
		} {
			if c, err := read(); err != nil {
				require.ErrorIs(t, err, dataset.ErrData)
			} else {
				require.Positive(t, c.Len())
			}
		}
	})
}
