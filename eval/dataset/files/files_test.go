package files_test

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"

	lib "github.com/parquet-go/parquet-go"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/dataset/files"
	"github.com/ai-arena/arenad/eval/onnx"
)

func put(t testing.TB, dir, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(dir, name)
	require.NoError(t, os.WriteFile(path, data, 0o600))
	return path
}

func packed(t testing.TB, data string) []byte {
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	_, err := z.Write([]byte(data))
	require.NoError(t, err)
	require.NoError(t, z.Close())
	return out.Bytes()
}

// every puts one file of each format into a folder, and a description of all of them.
func every(t testing.TB) (dir, description string) {
	dir = t.TempDir()
	put(t, dir, "t.csv.gz", packed(t, "a,b,class\n1,2,yes\n3,4,no\n"))
	put(t, dir, "t.jsonl", []byte(`{"n":[7,8]}`+"\n"+`{"n":[9,10]}`+"\n"))
	put(t, dir, "small-idx3-ubyte", []byte{0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 1, 2, 3, 4})
	header := "{'descr': '|u1', 'fortran_order': False, 'shape': (2,), }\n"
	put(t, dir, "w.npy", append([]byte("\x93NUMPY\x01\x00"+string(rune(len(header)))+"\x00"+header), 5, 6))
	var p bytes.Buffer
	type row struct {
		F float64 `parquet:"f"`
	}
	require.NoError(t, lib.Write(&p, []row{{0.5}, {1.5}}))
	put(t, dir, "p.parquet", p.Bytes())
	sum, _, err := files.Sum(filepath.Join(dir, "t.jsonl"))
	require.NoError(t, err)
	return dir, put(t, dir, "set.yaml", []byte(`format: arena/dataset/1
name: mixed
licence: CC0-1.0
source: made for a test
label: class
labels: [no, yes]
files:
  - path: t.csv.gz
    columns:
      - {name: x, dtype: float32, from: [b, a]}
      - {name: class, dtype: string}
  - path: t.jsonl
    sha256: `+sum+`
    columns: [{name: n, dtype: int64, shape: [2]}]
  - path: small-idx3-ubyte
    columns: [{name: image, dtype: uint8, shape: [2]}]
  - path: w.npy
    columns: [{name: weight}]
  - path: p.parquet
    columns: [{name: f, dtype: float32}]
`))
}

func TestOpen_FilesOfEveryFormat(t *testing.T) {
	_, path := every(t)
	set, commitment, err := files.OpenAny(path, "")
	require.NoError(t, err)
	require.Nil(t, commitment)
	require.Equal(t, "CC0-1.0", set.Manifest.Licence)
	require.Equal(t, 2, set.Table.Rows)
	require.Equal(t, []float32{2, 1, 4, 3}, set.Table.Column("x").F32)
	require.Equal(t, []int{2}, set.Table.Column("x").Shape)
	require.Equal(t, []int64{7, 8, 9, 10}, set.Table.Column("n").I64)
	require.Equal(t, []uint8{1, 2, 3, 4}, set.Table.Column("image").U8)
	require.Equal(t, []uint8{5, 6}, set.Table.Column("weight").U8)
	require.Equal(t, []float32{0.5, 1.5}, set.Table.Column("f").F32)
	classes, err := set.Classes()
	require.NoError(t, err)
	require.Equal(t, []uint32{1, 0}, classes)
}

func TestOpen_SaysWhatIsWrong(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"format":        {"arena/dataset/1", "arena/dataset/2", `format "arena/dataset/2": want "arena/dataset/1"`},
		"unknown field": {"licence:", "license:", "license"},
		"no label":      {"label: class\n", "", "label is missing"},
		"other label":   {"label: class\n", "label: y\n", `no file gives the label column "y"`},
		"labels":        {"[no, yes]", "[no, maybe]", "not in the label map"},
		"no such file":  {"w.npy", "v.npy", "v.npy: open"},
		"no such type":  {"dtype: int64", "dtype: int65", "int65"},
		"type of array": {"name: weight", "name: weight, dtype: float32", "the array holds uint8, the description says float32"},
		"shape":         {"dtype: uint8, shape: [2]", "dtype: uint8, shape: [3]", "a row has shape [1 2], the description says [3]"},
		"two of array":  {"[{name: weight}]", "[{name: weight}, {name: v}]", "an array is one column"},
		"no columns":    {"    columns: [{name: weight}]\n", "", "columns are missing"},
		"other column":  {"[b, a]", "[b, c]", `there is no column "c"`},
		"called twice":  {"name: weight", "name: n", `"n"`},
		"kind of file":  {"t.jsonl", "set.yaml", "SHA-256"},
	} {
		_, path := every(t)
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Contains(t, string(text), c.old, name)
		put(t, filepath.Dir(path), "set.yaml", bytes.Replace(text, []byte(c.old), []byte(c.new), 1))
		_, err = files.Open(path)
		require.Error(t, err, name)
		require.ErrorContains(t, err, c.want, name)
	}
}

func TestOpen_ChangedFileIsNoticed(t *testing.T) {
	dir, path := every(t)
	put(t, dir, "t.jsonl", []byte(`{"n":[7,8]}`+"\n"+`{"n":[9,11]}`+"\n"))
	_, err := files.Open(path)
	require.ErrorIs(t, err, files.ErrHash)
	require.ErrorContains(t, err, "t.jsonl")
}

func TestOpen_FilesOfOtherLength(t *testing.T) {
	dir, path := every(t)
	put(t, dir, "t.csv.gz", packed(t, "a,b,class\n1,2,yes\n"))
	_, err := files.Open(path)
	require.ErrorIs(t, err, dataset.ErrData)
	require.ErrorContains(t, err, "t.jsonl has 2 rows, the files before it 1")
}

func TestGuess_DescribesWhatItReads(t *testing.T) {
	dir := t.TempDir()
	path := put(t, dir, "wine.csv", []byte("alcohol,colour,year,class\n12.5,red,1999,10\n13,white,2001,9\n11.25,red,2003,10\n"))
	d, err := files.Guess(path, "class")
	require.NoError(t, err)
	require.Equal(t, &files.Description{
		Format: files.Format, Name: "wine", Label: "class", Labels: []string{"9", "10"},
		Files: []files.File{{Path: "wine.csv", Columns: []files.Column{
			{Name: "features", DType: "float32", Shape: []int{2}, From: []string{"alcohol", "year"}},
			{Name: "colour", DType: "string"},
			{Name: "class", DType: "int64"},
		}}},
	}, d)
	set, _, err := files.OpenAny(path, "class")
	require.NoError(t, err)
	require.Equal(t, []float32{12.5, 1999, 13, 2001, 11.25, 2003}, set.Table.Column("features").F32)

	// What it writes down is read again as the same.
	text, err := d.Marshal()
	require.NoError(t, err)
	again, err := files.Open(put(t, dir, "wine.yaml", text))
	require.NoError(t, err)
	require.Equal(t, set, again)

	regression, err := files.Guess(path, "alcohol")
	require.NoError(t, err)
	require.Nil(t, regression.Labels, "numbers with a fraction are no classes")
	require.Equal(t, files.Column{Name: "alcohol", DType: "float32"}, regression.Files[0].Columns[1])

	_, err = files.Guess(path, "price")
	require.ErrorContains(t, err, `has no column "price": it has alcohol, colour, year, class`)
	_, _, err = files.OpenAny(path, "")
	require.ErrorContains(t, err, "--label")
	_, _, err = files.OpenAny(filepath.Join(dir, "nothing.shard"), "")
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestOpenAny_Shard(t *testing.T) {
	set, err := dataset.NewSet(dataset.Manifest{Name: "s", Label: "y", Salt: dataset.Hash{1}}, dataset.Table{Rows: 1, Columns: []dataset.Column{
		{Field: dataset.Field{Name: "y", DType: onnx.Float32}, F32: []float32{1}},
	}})
	require.NoError(t, err)
	var file bytes.Buffer
	want, err := dataset.WriteShard(&file, set)
	require.NoError(t, err)
	_, got, err := files.OpenAny(put(t, t.TempDir(), "live.shard", file.Bytes()), "")
	require.NoError(t, err)
	require.Equal(t, &want, got)
}
