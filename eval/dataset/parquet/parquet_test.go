package parquet_test

import (
	"bytes"
	"testing"

	lib "github.com/parquet-go/parquet-go"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/dataset/parquet"
	"github.com/ai-arena/arenad/eval/onnx"
)

type row struct {
	X     []float32 `parquet:"x,list"`
	Left  float64   `parquet:"left,zstd"`
	Right float64   `parquet:"right,snappy"`
	N     int64     `parquet:"n"`
	Small int32     `parquet:"small"`
	Kind  string    `parquet:"kind,dict"`
	Maybe *int64    `parquet:"maybe,optional"`
	Flag  bool      `parquet:"flag"`
}

func written(t testing.TB, rows ...row) []byte {
	t.Helper()
	var file bytes.Buffer
	w := lib.NewGenericWriter[row](&file, lib.MaxRowsPerRowGroup(2))
	_, err := w.Write(rows)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return file.Bytes()
}

func three() []row {
	one := int64(1)
	return []row{
		{X: []float32{0.1, -2}, Left: 1, Right: 2, N: 7, Small: 3, Kind: "a b", Maybe: &one, Flag: true},
		{X: []float32{1e-3, 4}, Left: 3, Right: 4, N: -8, Small: 255, Kind: "c", Maybe: &one},
		{X: []float32{5, 6}, Left: 5, Right: 6, N: 1 << 52, Small: 0, Kind: "ä", Maybe: &one},
	}
}

func read(file []byte, sources dataset.Sources, fields ...dataset.Field) (*dataset.Table, error) {
	return parquet.Read(bytes.NewReader(file), int64(len(file)), fields, sources)
}

func TestRead_EveryKindOfColumn(t *testing.T) {
	fields := []dataset.Field{
		{Name: "x", DType: onnx.Float32, Shape: []int{2}},
		{Name: "both", DType: onnx.Float32, Shape: []int{2}},
		{Name: "n", DType: onnx.Int64},
		{Name: "small", DType: onnx.Uint8},
		{Name: "kind", DType: onnx.String},
		{Name: "maybe", DType: onnx.Int64},
		{Name: "flag", DType: onnx.Uint8},
		{Name: "left", DType: onnx.Float64},
	}
	got, err := read(written(t, three()...), dataset.Sources{"both": {"right", "left"}}, fields...)
	require.NoError(t, err)
	require.Equal(t, &dataset.Table{Rows: 3, Columns: []dataset.Column{
		{Field: fields[0], F32: []float32{0.1, -2, 1e-3, 4, 5, 6}},
		{Field: fields[1], F32: []float32{2, 1, 4, 3, 6, 5}},
		{Field: fields[2], I64: []int64{7, -8, 1 << 52}},
		{Field: fields[3], U8: []uint8{3, 255, 0}},
		{Field: fields[4], Str: []string{"a b", "c", "ä"}},
		{Field: fields[5], I64: []int64{1, 1, 1}},
		{Field: fields[6], U8: []uint8{1, 0, 0}},
		{Field: fields[7], F64: []float64{1, 3, 5}},
	}}, got)
}

func TestRead_SaysWhatIsWrong(t *testing.T) {
	for name, c := range map[string]struct {
		change func([]row)
		field  dataset.Field
		want   string
	}{
		"no such column":  {nil, dataset.Field{Name: "y", DType: onnx.Int64}, `there is no column "y"`},
		"missing value":   {func(r []row) { r[1].Maybe = nil }, dataset.Field{Name: "maybe", DType: onnx.Int64}, "row 1: the value is missing"},
		"long list":       {func(r []row) { r[2].X = []float32{1, 2, 3} }, dataset.Field{Name: "x", DType: onnx.Float32, Shape: []int{2}}, "row 2 has more than 2 values"},
		"short list":      {func(r []row) { r[1].X = []float32{1} }, dataset.Field{Name: "x", DType: onnx.Float32, Shape: []int{2}}, "row 1 has 1 values, want 2"},
		"short last list": {func(r []row) { r[2].X = []float32{1} }, dataset.Field{Name: "x", DType: onnx.Float32, Shape: []int{2}}, "row 2 has 1 values, want 2"},
		"empty list":      {func(r []row) { r[1].X = nil }, dataset.Field{Name: "x", DType: onnx.Float32, Shape: []int{2}}, "missing"},
		"too large":       {func(r []row) { r[0].Small = 256 }, dataset.Field{Name: "small", DType: onnx.Uint8}, "row 0: want an integer of 0 to 255"},
		"not exact":       {func(r []row) { r[0].N = 1 << 53 }, dataset.Field{Name: "n", DType: onnx.Int64}, "want an integer"},
		"float as int":    {nil, dataset.Field{Name: "left", DType: onnx.Int64}, "want an integer"},
		"text as number":  {nil, dataset.Field{Name: "kind", DType: onnx.Float32}, "want a finite number"},
		"number as text":  {nil, dataset.Field{Name: "n", DType: onnx.String}, "want text"},
		"not UTF-8":       {func(r []row) { r[0].Kind = "\xff" }, dataset.Field{Name: "kind", DType: onnx.String}, "UTF-8"},
		"beyond binary32": {func(r []row) { r[0].Left = 1e300 }, dataset.Field{Name: "left", DType: onnx.Float32}, "want a finite number"},
		"flat as vector":  {nil, dataset.Field{Name: "n", DType: onnx.Int64, Shape: []int{2}}, "one value a row, want 2"},
	} {
		rows := three()
		if c.change != nil {
			c.change(rows)
		}
		_, err := read(written(t, rows...), nil, c.field)
		require.ErrorIs(t, err, dataset.ErrData, name)
		require.ErrorContains(t, err, c.want, name)
	}
	_, err := read(written(t), nil, dataset.Field{Name: "n", DType: onnx.Int64})
	require.ErrorContains(t, err, "0 rows")
}

// FuzzRead changes bytes of a good file: it reads or says why not.
func FuzzRead(f *testing.F) {
	good := written(f, three()...)
	f.Add(good, 0, byte(0))
	f.Add(good, len(good)/2, byte(0xff))
	f.Add(good, len(good)-9, byte(0x7f))
	f.Add([]byte("PAR1"), 0, byte(1))
	f.Fuzz(func(t *testing.T, file []byte, at int, flip byte) {
		if len(file) > 0 {
			file[uint(at)%uint(len(file))] ^= flip
		}
		got, err := read(file, nil, dataset.Field{Name: "x", DType: onnx.Float32, Shape: []int{2}}, dataset.Field{Name: "kind", DType: onnx.String})
		if err == nil {
			require.Len(t, got.Columns[0].F32, 2*got.Rows)
		}
	})
}
