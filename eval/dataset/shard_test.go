package dataset_test

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"math"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/gowebpki/jcs"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx"
)

// set has a column of each type.
func set(t testing.TB) *dataset.Set {
	labels, err := dataset.TextLabels("cat", "dog", "ñandú")
	require.NoError(t, err)
	s, err := dataset.NewSet(dataset.Manifest{Name: "zoo", Split: "live", Label: "kind", Labels: labels, ID: "id", Salt: dataset.Hash{7}}, dataset.Table{
		Rows: 3,
		Columns: []dataset.Column{
			{Field: dataset.Field{Name: "id", DType: onnx.Int64}, I64: []int64{-1, 0, 1<<53 - 1}},
			{Field: dataset.Field{Name: "pixels", DType: onnx.Uint8, Shape: []int{1, 2}}, U8: []uint8{0, 255, 1, 2, 3, 4}},
			{Field: dataset.Field{Name: "weight", DType: onnx.Float32}, F32: []float32{0.1, 1e-9, -3e30}},
			{Field: dataset.Field{Name: "size", DType: onnx.Float64, Shape: []int{1}}, F64: []float64{0.1, 1e21, 1e-7}},
			{Field: dataset.Field{Name: "kind", DType: onnx.String}, Str: []string{"dog", "cat", "ñandú"}},
		},
	})
	require.NoError(t, err)
	return s
}

func shardFile(t testing.TB, s *dataset.Set) (string, dataset.Commitment) {
	var b bytes.Buffer
	c, err := dataset.WriteShard(&b, s)
	require.NoError(t, err)
	return b.String(), c
}

func TestShard_BytesAreGolden(t *testing.T) {
	text, c := shardFile(t, set(t))
	require.Equal(t, `{"columns":[{"dtype":"int64","name":"id"},{"dtype":"uint8","name":"pixels","shape":[1,2]},{"dtype":"float32","name":"weight"},`+
		`{"dtype":"float64","name":"size","shape":[1]},{"dtype":"string","name":"kind"}],"format":"arena/shard/1","id":"id","label":"kind",`+
		`"labels":["cat","dog","ñandú"],"name":"zoo","rows":3,"salt":"07`+strings.Repeat("00", 31)+`","split":"live"}
[-1,[0,255],0.10000000149011612,[0.1],"dog"]
[0,[1,2],9.999999717180685e-10,[1e+21],"cat"]
[9007199254740991,[3,4],-2.999999894026671e+30,[1e-7],"ñandú"]
`, text)

	// The root by the definition, with nothing of the package.
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")[1:]
	var nodes [][32]byte
	for i, line := range lines {
		mac := hmac.New(sha256.New, append([]byte{7}, make([]byte, 31)...))
		mac.Write(binary.BigEndian.AppendUint64([]byte("arena/eval/salt/1"), uint64(i)))
		nodes = append(nodes, sha256.Sum256(append(mac.Sum([]byte{0}), line...)))
	}
	nodes = append(nodes, sha256.Sum256([]byte{2}))
	join := func(l, r [32]byte) [32]byte { return sha256.Sum256(append(append([]byte{1}, l[:]...), r[:]...)) }
	require.Equal(t, dataset.Commitment{Rows: 3, Root: join(join(nodes[0], nodes[1]), join(nodes[2], nodes[3]))}, c)
}

func TestReadShard_GivesBackWhatWasWritten(t *testing.T) {
	want := set(t)
	text, c := shardFile(t, want)
	got, err := dataset.ReadShard(strings.NewReader(text), c)
	require.NoError(t, err)
	require.Equal(t, want.Manifest, got.Manifest)
	require.Equal(t, want.Table, got.Table)
	require.Equal(t, c, got.Commitment)
	classes, err := got.Classes()
	require.NoError(t, err)
	require.Equal(t, []uint32{1, 0, 2}, classes)
}

func TestReadShard_SaysWhatIsWrong(t *testing.T) {
	good, c := shardFile(t, set(t))
	lines := strings.SplitAfter(good, "\n")
	for name, x := range map[string]struct{ text, want string }{
		"empty":             {"", "line 1"},
		"no manifest":       {"[1]\n", "line 1: data set: manifest"},
		"unknown field":     {strings.Replace(good, `"name":"zoo"`, `"nom":1,"name":"zoo"`, 1), `unknown field "nom"`},
		"manifest spelling": {strings.Replace(good, `"rows":3`, `"rows": 3`, 1), "manifest is not in canonical form"},
		"another value":     {strings.Replace(good, "[0,255]", "[0,254]", 1), "row root"},
		"another salt":      {strings.Replace(good, `"salt":"07`, `"salt":"08`, 1), "row root"},
		"swapped rows":      {lines[0] + lines[2] + lines[1] + lines[3], "row root"},
		"row too few":       {lines[0] + lines[1] + lines[2], "line 4: 2 rows, the manifest says 3"},
		"row too many":      {good + lines[3], "line 5: more rows"},
		"cut":               {good[:len(good)-5], "line 4: the last line has no end"},
		"no line end":       {good[:len(good)-1], "line 4: the last line has no end"},
		"carriage return":   {strings.Replace(good, "\"dog\"]\n", "\"dog\"]\r\n", 1), "line 2"},
		"space":             {strings.Replace(good, "[0,255]", "[0, 255]", 1), "line 2"},
		"leading zero":      {strings.Replace(good, "[0,255]", "[00,255]", 1), "not in canonical form"},
		"minus zero":        {strings.Replace(good, "[0.1]", "[-0]", 1), "not in canonical form"},
		"number spelling":   {strings.Replace(good, "[1e-7]", "[0.0000001]", 1), "not in canonical form"},
		"more precise":      {strings.Replace(good, "0.10000000149011612", "0.1", 1), "not in canonical form"},
		"escaped letter":    {strings.Replace(good, `"cat"]`, `"\u0063at"]`, 1), "not in canonical form"},
		"too large":         {strings.Replace(good, "[0,255]", "[0,256]", 1), `column "pixels": data set: "256": want an integer of 0 to 255`},
		"a float":           {strings.Replace(good, "[0,255]", "[0,2.5]", 1), `want an integer of 0 to 255`},
		"not finite":        {strings.Replace(good, "[0.1]", "[1e999]", 1), `column "size": data set: "1e999": want a finite number`},
		"null":              {strings.Replace(good, "[0.1]", "[null]", 1), `"null": want a finite number`},
		"not in the map":    {strings.Replace(good, `"dog"]`, `"cow"]`, 1), "row 0: label cow is not in the label map"},
		"invalid text":      {strings.Replace(good, `"dog"]`, "\"d\xffg\"]", 1), "line 2"},
		"value missing":     {strings.Replace(good, "[0,255]", "[0]", 1), "line 2"},
		"row goes on":       {strings.Replace(good, `"dog"]`, `"dog"]]`, 1), "line 2: data set: bytes after the row"},
	} {
		t.Run(name, func(t *testing.T) {
			require.NotEqual(t, good, x.text)
			_, err := dataset.ReadShard(strings.NewReader(x.text), c)
			require.ErrorIs(t, err, dataset.ErrShard)
			require.ErrorContains(t, err, x.want)
		})
	}
	_, err := dataset.ReadShard(strings.NewReader(good), dataset.Commitment{Rows: 4, Root: c.Root})
	require.ErrorContains(t, err, "3 rows, the commitment says 4")

	// Trouble with reading is no fault of the shard.
	broken := errors.New("disk gone")
	_, err = dataset.ReadShard(iotest.TimeoutReader(iotest.ErrReader(broken)), c)
	require.ErrorIs(t, err, broken)
	require.NotErrorIs(t, err, dataset.ErrShard)
}

func TestWriteShard_RefusesWhatCannotBeOne(t *testing.T) {
	for name, change := range map[string]func(*dataset.Set){
		"no salt":        func(s *dataset.Set) { s.Manifest.Salt = dataset.Hash{} },
		"no name":        func(s *dataset.Set) { s.Manifest.Name = "" },
		"no label":       func(s *dataset.Set) { s.Manifest.Label = "what" },
		"text label":     func(s *dataset.Set) { s.Manifest.Labels = nil },
		"wrong id":       func(s *dataset.Set) { s.Manifest.ID = "nobody" },
		"nan":            func(s *dataset.Set) { s.Table.Columns[3].F64[1] = math.NaN() },
		"infinity":       func(s *dataset.Set) { s.Table.Columns[2].F32[1] = float32(math.Inf(-1)) },
		"large integer":  func(s *dataset.Set) { s.Table.Columns[0].I64[1] = 1 << 53 },
		"not UTF-8":      func(s *dataset.Set) { s.Table.Columns[4].Str[1] = "\xff" },
		"unlabelled row": func(s *dataset.Set) { s.Table.Columns[4].Str[1] = "" },
		"short column":   func(s *dataset.Set) { s.Table.Columns[1].U8 = s.Table.Columns[1].U8[1:] },
		"same name":      func(s *dataset.Set) { s.Table.Columns[2].Name = "size" },
		"no rows":        func(s *dataset.Set) { s.Table.Rows = 0 },
		"bad shape":      func(s *dataset.Set) { s.Table.Columns[1].Shape = []int{0, 2} },
	} {
		s := set(t)
		change(s)
		_, err := dataset.WriteShard(&bytes.Buffer{}, s)
		require.ErrorIs(t, err, dataset.ErrData, name)
	}
}

// TestShard_RowsAreCanonicalJSON compares the fast writer with a general implementation of RFC 8785.
func TestShard_RowsAreCanonicalJSON(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		n := rapid.IntRange(1, 5).Draw(r, "rows")
		finite := rapid.Float64().Filter(func(v float64) bool { return !math.IsInf(v, 0) && !math.IsNaN(v) })
		finite32 := rapid.Float32().Filter(func(v float32) bool { return !math.IsInf(float64(v), 0) && v == v })
		s, err := dataset.NewSet(dataset.Manifest{Name: "x", Label: "a", Salt: dataset.Hash{1}}, dataset.Table{Rows: n, Columns: []dataset.Column{
			{Field: dataset.Field{Name: "a", DType: onnx.Float64}, F64: rapid.SliceOfN(finite, n, n).Draw(r, "a")},
			{Field: dataset.Field{Name: "b", DType: onnx.Float32, Shape: []int{2}}, F32: rapid.SliceOfN(finite32, 2*n, 2*n).Draw(r, "b")},
			{Field: dataset.Field{Name: "c", DType: onnx.String}, Str: rapid.SliceOfN(rapid.String(), n, n).Draw(r, "c")},
			{Field: dataset.Field{Name: "d", DType: onnx.Int64}, I64: rapid.SliceOfN(rapid.Int64Range(-1<<53+1, 1<<53-1), n, n).Draw(r, "d")},
		}})
		require.NoError(r, err)
		text, c := shardFile(t, s)
		for line := range strings.SplitSeq(strings.TrimSuffix(text, "\n"), "\n") {
			want, err := jcs.Transform([]byte(line))
			require.NoError(r, err)
			require.Equal(r, string(want), line)
		}
		back, err := dataset.ReadShard(strings.NewReader(text), c)
		require.NoError(r, err)
		require.Equal(r, s.Table, back.Table)
	})
}

func FuzzReadShard(f *testing.F) {
	good, _ := shardFile(f, set(f))
	f.Add([]byte(good))
	f.Add([]byte(strings.Replace(good, `"rows":3`, `"rows":4194304`, 1)))
	f.Add([]byte(strings.Replace(good, `"shape":[1,2]`, `"shape":[4194304]`, 1)))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := dataset.ReadUnchecked(bytes.NewReader(data))
		if err != nil {
			require.ErrorIs(t, err, dataset.ErrShard)
			return
		}
		if s.Manifest.Salt == (dataset.Hash{}) {
			return // read, but not to be written again
		}
		var again bytes.Buffer
		c, err := dataset.WriteShard(&again, s.Set)
		require.NoError(t, err)
		require.Equal(t, string(data), again.String())
		require.Equal(t, s.Commitment, c)
	})
}

func BenchmarkReadShard(b *testing.B) {
	const n = 10_000
	pixels, labels := make([]uint8, n*784), make([]uint8, n)
	for i := range pixels {
		pixels[i] = uint8(i * 7 % 256)
	}
	m, err := dataset.IntLabels(0, 1)
	require.NoError(b, err)
	s, err := dataset.NewSet(dataset.Manifest{Name: "big", Label: "label", Labels: m, Salt: dataset.Hash{1}}, dataset.Table{Rows: n, Columns: []dataset.Column{
		{Field: dataset.Field{Name: "pixels", DType: onnx.Uint8, Shape: []int{784}}, U8: pixels},
		{Field: dataset.Field{Name: "label", DType: onnx.Uint8}, U8: labels},
	}})
	require.NoError(b, err)
	text, c := shardFile(b, s)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := dataset.ReadShard(strings.NewReader(text), c); err != nil {
			b.Fatal(err)
		}
	}
}
