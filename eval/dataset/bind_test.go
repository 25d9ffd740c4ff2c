package dataset_test

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx"
)

func TestBinding_ScalesAndRoundsEachStep(t *testing.T) {
	s := set(t)
	b := dataset.Binding{Column: "pixels", DType: onnx.Float32, Shape: []int64{0, 2}, Scale: 0.1, Offset: 0.3}
	require.NoError(t, b.Check(&s.Table))
	got, err := b.Floats(&s.Table)
	require.NoError(t, err)
	for i, x := range s.Table.Column("pixels").U8 {
		product := float32(float64(float32(0.1)) * float64(x)) // exact in binary64, so rounded once
		require.Equal(t, float32(float64(product)+float64(float32(0.3))), got[i])
	}
	raw := b.Append(nil, &s.Table, []int{2, 0})
	require.Len(t, raw, 16)
	for i, j := range []int{4, 5, 0, 1} {
		require.Equal(t, got[j], math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:])))
	}
}

func TestBinding_IntegersStayWhatTheyAre(t *testing.T) {
	s := set(t)
	b := dataset.Binding{Column: "id", DType: onnx.Int64, Shape: []int64{0}, Scale: 1}
	require.NoError(t, b.Check(&s.Table))
	raw := b.Append(nil, &s.Table, []int{2, 0})
	require.Equal(t, uint64(1<<53-1), binary.LittleEndian.Uint64(raw))
	require.Equal(t, int64(-1), int64(binary.LittleEndian.Uint64(raw[8:])))
}

func TestBinding_Check(t *testing.T) {
	s := set(t)
	good := dataset.Binding{Column: "pixels", DType: onnx.Float32, Shape: []int64{0, 1, 2}, Scale: 1}
	require.NoError(t, good.Check(&s.Table))
	for name, change := range map[string]func(*dataset.Binding){
		"no column":     func(b *dataset.Binding) { b.Column = "none" },
		"text":          func(b *dataset.Binding) { b.Column, b.Shape = "kind", []int64{0} },
		"no batch":      func(b *dataset.Binding) { b.Shape = []int64{1, 2} },
		"no shape":      func(b *dataset.Binding) { b.Shape = nil },
		"other size":    func(b *dataset.Binding) { b.Shape = []int64{0, 3} },
		"two batches":   func(b *dataset.Binding) { b.Shape = []int64{0, 0, 2} },
		"overflow":      func(b *dataset.Binding) { b.Shape = []int64{0, math.MaxInt64, 2} },
		"scale 0":       func(b *dataset.Binding) { b.Scale = 0 },
		"scale nan":     func(b *dataset.Binding) { b.Scale = float32(math.NaN()) },
		"offset inf":    func(b *dataset.Binding) { b.Offset = float32(math.Inf(1)) },
		"type":          func(b *dataset.Binding) { b.DType = onnx.Float64 },
		"scaled int":    func(b *dataset.Binding) { b.DType, b.Scale = onnx.Int64, 2 },
		"int of floats": func(b *dataset.Binding) { b.DType, b.Column, b.Shape = onnx.Int64, "weight", []int64{0} },
	} {
		b := good
		b.Shape = slices.Clone(good.Shape)
		change(&b)
		require.ErrorIs(t, b.Check(&s.Table), dataset.ErrData, name)
	}
}

func TestSplit_DealsEachRowOnce(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		n := rapid.IntRange(3, 200).Draw(r, "n")
		a := rapid.IntRange(1, n-2).Draw(r, "a")
		b := rapid.IntRange(1, n-a).Draw(r, "b")
		seed := dataset.Hash{byte(n)}
		parts, err := dataset.Split(seed, n, a, b)
		require.NoError(r, err)
		require.Len(r, parts[0], a)
		require.Len(r, parts[1], b)
		all := slices.Concat(parts...)
		slices.Sort(all)
		require.Equal(r, all, slices.Compact(slices.Clone(all)))
		require.True(r, all[0] >= 0 && all[len(all)-1] < n)
		again, err := dataset.Split(seed, n, a, b)
		require.NoError(r, err)
		require.Equal(r, parts, again)
		_, err = dataset.Split(seed, n, a, n)
		require.ErrorIs(r, err, dataset.ErrData)
	})
	_, err := dataset.Split(dataset.Hash{}, 5, 0)
	require.ErrorIs(t, err, dataset.ErrData)
}

func TestPermutation_IsGolden(t *testing.T) {
	require.Equal(t, []int{8, 6, 5, 0, 7, 2, 1, 3, 9, 4}, dataset.Permutation("arena/eval/perm/1", dataset.Hash{1}, 10))
	require.Empty(t, dataset.Permutation("arena/eval/perm/1", dataset.Hash{1}, 0))
}

func TestLabelMap(t *testing.T) {
	for _, text := range []string{`["a","b"]`, `[3,-1,7]`} {
		var m dataset.LabelMap
		require.NoError(t, json.Unmarshal([]byte(text), &m))
		out, err := json.Marshal(&m)
		require.NoError(t, err)
		require.Equal(t, text, string(out))
	}
	for _, text := range []string{`[]`, `["a","a"]`, `[1,1]`, `["a",1]`, `[1.5]`, `"a"`, `["e\u0301"]`, `[9007199254740992]`} {
		var m dataset.LabelMap
		require.ErrorIs(t, json.Unmarshal([]byte(text), &m), dataset.ErrData, text)
	}
	m, err := dataset.IntLabels(3, -1)
	require.NoError(t, err)
	c, ok := m.ClassOfInt(-1)
	require.True(t, ok)
	require.Equal(t, uint32(1), c)
	_, ok = m.ClassOfInt(0)
	require.False(t, ok)
	require.Equal(t, "-1", m.Name(1))
	require.Equal(t, "other", m.Name(2))
	_, ok = m.ClassOfText("3")
	require.False(t, ok)
}

func TestSet_TargetsAndSelection(t *testing.T) {
	s, err := dataset.NewSet(dataset.Manifest{Name: "prices", Label: "y"}, dataset.Table{Rows: 3, Columns: []dataset.Column{
		{Field: dataset.Field{Name: "y", DType: onnx.Float32, Shape: []int{2}}, F32: []float32{1, 2, 3, 4, 5, 6}},
	}})
	require.NoError(t, err)
	half := s.Select("half", []int{2, 0})
	require.Equal(t, 2, half.Manifest.Rows)
	y, width, err := half.Targets()
	require.NoError(t, err)
	require.Equal(t, 2, width)
	require.Equal(t, []float64{5, 6, 1, 2}, y)
	_, err = s.Classes()
	require.ErrorIs(t, err, dataset.ErrData)
	_, _, err = set(t).Targets()
	require.ErrorIs(t, err, dataset.ErrData)
}

// TestBinding_BytesAreScaledAsTheRuleSays: R(R(x*Scale) + Offset) for each of the 256 values.
func TestBinding_BytesAreScaledAsTheRuleSays(t *testing.T) {
	c := dataset.Column{Field: dataset.Field{Name: "x", DType: onnx.Uint8, Shape: []int{2}}}
	var rows []int
	for v := range 256 {
		c.U8 = append(c.U8, uint8(v), uint8(255-v))
		rows = append(rows, v)
	}
	b := dataset.Binding{Column: "x", DType: onnx.Float32, Shape: []int64{0, 2}, Scale: 1 / float32(255), Offset: -0.28604}
	raw := b.Append([]byte{9}, &dataset.Table{Rows: 256, Columns: []dataset.Column{c}}, rows)
	require.Len(t, raw, 1+4*512)
	for j, v := range c.U8 {
		x := float32(float32(v)*b.Scale) + b.Offset
		require.Equal(t, math.Float32bits(x), binary.LittleEndian.Uint32(raw[1+4*j:]))
	}
}
