package onnx_test

import (
	"bytes"
	"encoding/hex"
	"math"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
)

func bytesField(num protowire.Number, parts ...[]byte) []byte {
	return protowire.AppendBytes(protowire.AppendTag(nil, num, protowire.BytesType), bytes.Join(parts, nil))
}

func intField(num protowire.Number, v uint64) []byte {
	return protowire.AppendVarint(protowire.AppendTag(nil, num, protowire.VarintType), v)
}

func fixedField(num protowire.Number, v float32) []byte {
	return protowire.AppendFixed32(protowire.AppendTag(nil, num, protowire.Fixed32Type), math.Float32bits(v))
}

// tensor parses a TensorProto by making it the initializer of a model.
func tensor(t *testing.T, fields ...[]byte) (onnx.Tensor, error) {
	t.Helper()
	m, err := onnx.Parse(bytesField(7, bytesField(5, fields...)))
	if err != nil {
		return onnx.Tensor{}, err
	}
	return m.Graph.Initializers[0], nil
}

// full is a model with every kind of field that the reader keeps.
func full() *onnx.Model {
	inner := &onnx.Graph{Name: "inner", Nodes: []onnx.Node{ox.Node("Relu", []string{"x"}, "y")}}
	constant := onnx.NewInt64("t", []int64{2}, []int64{-1, math.MaxInt64})
	return &onnx.Model{
		IRVersion: 8, Producer: "p", ProducerVersion: "1", Domain: "d", Version: 3, Doc: "doc",
		Opsets: []onnx.Opset{{Domain: "ai.onnx.ml", Version: 3}, {Version: 17}},
		Graph: &onnx.Graph{
			Name: "g", Doc: "graph",
			Nodes: []onnx.Node{{
				Name: "n", Op: "Op", Domain: "ai.onnx", Doc: "node", Inputs: []string{"x", "", "w"}, Outputs: []string{"y", ""},
				Attrs: []onnx.Attr{
					ox.Float("f", 0), ox.Int("i", 0), ox.Int("j", -5), ox.Text("s", ""), ox.Ints("is", 0, -1, 1<<40),
					{Name: "fs", Kind: onnx.AttrFloats, Floats: []float32{0, -0.5, float32(math.Inf(1))}},
					{Name: "ss", Kind: onnx.AttrStrings, Strings: [][]byte{[]byte("a"), {}}},
					{Name: "t", Kind: onnx.AttrTensor, T: &constant, Doc: "tensor"},
					{Name: "ts", Kind: onnx.AttrTensors, Tensors: []onnx.Tensor{constant, constant}},
					{Name: "g", Kind: onnx.AttrGraph, G: inner},
					{Name: "gs", Kind: onnx.AttrGraphs, Graphs: []onnx.Graph{*inner, *inner}},
					{Name: "r", Kind: onnx.AttrInt, Ref: "outer"},
				},
			}},
			Initializers: []onnx.Tensor{onnx.NewFloat32("w", []int64{2, 1}, []float32{1, -2})},
			Inputs:       []onnx.ValueInfo{ox.Value("x", onnx.Float32, ox.Batch, 3), {Name: "rankless", DType: onnx.Int64}},
			Outputs:      []onnx.ValueInfo{{Name: "y", Doc: "untyped"}},
			Values:       []onnx.ValueInfo{{Name: "scalar", DType: onnx.Bool, HasShape: true}},
		},
	}
}

func TestMarshal_RoundTrip(t *testing.T) {
	for name, m := range map[string]*onnx.Model{"full": full(), "mlp": ox.MLP(3, 4, 2), "empty": {}} {
		data := m.Marshal()
		back, err := onnx.Parse(data)
		require.NoError(t, err, name)
		require.Equal(t, data, back.Marshal(), name)
		if name == "full" {
			require.Equal(t, int64(17), back.Opset())
			require.Equal(t, m.Graph.Nodes[0].Inputs, back.Graph.Nodes[0].Inputs)
			require.Equal(t, m.Graph.Inputs, back.Graph.Inputs)
			require.Equal(t, m.Graph.Nodes[0].Attr("is"), back.Graph.Nodes[0].Attr("is"))
			require.Equal(t, []int64{-1, math.MaxInt64}, back.Graph.Nodes[0].Attr("t").T.Int64s())
			require.Nil(t, back.Graph.Nodes[0].Attr("none"))
		}
	}
}

// TestParse_KnownBytes reads a file written by hand, so that reader and writer cannot agree on a wrong format.
func TestParse_KnownBytes(t *testing.T) {
	data, err := hex.DecodeString("0808" + // ir_version 8
		"3a1e" + "0a0c0a01781201792204" + "52656c75" + // graph: node x -> y, Relu
		"5a050a017812" + "00" + "62050a017912" + "00" + "0a00" + // input, output, an empty node
		"42021011") // opset 17
	require.NoError(t, err)
	m, err := onnx.Parse(data)
	require.NoError(t, err)
	require.Equal(t, int64(8), m.IRVersion)
	require.Equal(t, int64(17), m.Opset())
	require.Equal(t, onnx.Node{Op: "Relu", Inputs: []string{"x"}, Outputs: []string{"y"}}, m.Graph.Nodes[0])
	require.Equal(t, "x", m.Graph.Inputs[0].Name)
	require.Equal(t, "y", m.Graph.Outputs[0].Name)
}

func TestParse_TensorData(t *testing.T) {
	f32, i64 := intField(2, 1), intField(2, 7)
	for name, c := range map[string]struct {
		fields [][]byte
		floats []float32
		ints   []int64
	}{
		"raw":             {[][]byte{intField(1, 2), f32, bytesField(9, []byte{0, 0, 128, 63, 0, 0, 0, 64})}, []float32{1, 2}, nil},
		"packed floats":   {[][]byte{bytesField(1, []byte{2}), f32, bytesField(4, []byte{0, 0, 128, 63, 0, 0, 0, 64})}, []float32{1, 2}, nil},
		"single floats":   {[][]byte{intField(1, 2), f32, fixedField(4, 1), fixedField(4, 2)}, []float32{1, 2}, nil},
		"mixed floats":    {[][]byte{intField(1, 2), f32, bytesField(4, []byte{0, 0, 128, 63}), fixedField(4, 2)}, []float32{1, 2}, nil},
		"packed ints":     {[][]byte{intField(1, 2), i64, bytesField(7, []byte{5, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1})}, nil, []int64{5, -1}},
		"single int":      {[][]byte{i64, intField(7, 9)}, nil, []int64{9}},
		"int32":           {[][]byte{intField(1, 1), intField(2, 6), intField(5, math.MaxUint64)}, nil, []int64{-1}},
		"scalar":          {[][]byte{f32, fixedField(4, 3)}, []float32{3}, nil},
		"empty":           {[][]byte{intField(1, 0), f32}, []float32{}, nil},
		"last name":       {[][]byte{f32, bytesField(8, []byte("a")), bytesField(8, []byte("b")), fixedField(4, 3)}, []float32{3}, nil},
		"people metadata": {[][]byte{f32, fixedField(4, 3), bytesField(16)}, []float32{3}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			v, err := tensor(t, c.fields...)
			require.NoError(t, err)
			require.Equal(t, c.floats, v.Float32s())
			require.Equal(t, c.ints, v.Int64s())
		})
	}
}

func TestParse_RefusesTensors(t *testing.T) {
	f32, raw4 := intField(2, 1), bytesField(9, []byte{0, 0, 0, 0})
	for name, c := range map[string]struct {
		fields [][]byte
		text   string
	}{
		"too short":        {[][]byte{intField(1, 2), f32, raw4}, "4 bytes of data"},
		"too long":         {[][]byte{f32, bytesField(9, make([]byte, 8))}, "8 bytes of data"},
		"data twice":       {[][]byte{f32, raw4, fixedField(4, 1)}, "twice"},
		"negative":         {[][]byte{intField(1, math.MaxUint64), f32}, "negative"},
		"product overflow": {[][]byte{intField(1, 1<<40), intField(1, 1<<40), f32}, "too large"},
		"bytes overflow":   {[][]byte{intField(1, 1<<62), f32}, "0 bytes of data"},
		"unknown field":    {[][]byte{f32, raw4, intField(15, 1)}, "unknown tensor field 15"},
		"unknown type":     {[][]byte{intField(2, 99), raw4}, "unknown"},
		"no type":          {[][]byte{raw4}, "unknown"},
		"segment":          {[][]byte{f32, raw4, bytesField(3)}, "segments"},
		"wrong data":       {[][]byte{f32, intField(7, 1)}, "int64_data"},
		"odd floats":       {[][]byte{f32, bytesField(4, []byte{1, 2, 3})}, "multiple of 4"},
		"open varint":      {[][]byte{intField(2, 7), bytesField(7, []byte{0x80})}, "packed field"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := tensor(t, c.fields...)
			require.ErrorContains(t, err, c.text)
			var r *onnx.Refusal
			require.ErrorAs(t, err, &r)
			require.Equal(t, onnx.VetParse, r.Reason)
		})
	}
}

// TestParse_FindsExternalDataEverywhere: in initializers, attributes, subgraphs, sparse tensors, functions and training graphs.
func TestParse_FindsExternalDataEverywhere(t *testing.T) {
	location, entries := bytesField(5, bytesField(8, []byte("w")), intField(14, 1)), bytesField(5, bytesField(8, []byte("w")), bytesField(13))
	attribute := bytesField(1, bytesField(5, bytesField(5, bytesField(8, []byte("w")), intField(14, 1))))
	for name, data := range map[string][]byte{
		"location":    bytesField(7, location),
		"entries":     bytesField(7, entries),
		"attribute":   bytesField(7, attribute),
		"list":        bytesField(7, bytesField(1, bytesField(5, bytesField(10, bytesField(8, []byte("w")), intField(14, 1))))),
		"subgraph":    bytesField(7, bytesField(1, bytesField(5, bytesField(6, location)))),
		"sparse":      bytesField(7, bytesField(15, bytesField(1, bytesField(8, []byte("w")), intField(14, 1)))),
		"sparse attr": bytesField(7, bytesField(1, bytesField(5, bytesField(22, bytesField(2, bytesField(8, []byte("w")), intField(14, 1)))))),
		"function":    bytesField(25, bytesField(7, bytesField(5, bytesField(5, bytesField(8, []byte("w")), intField(14, 1))))),
		"training":    bytesField(20, bytesField(2, location)),
	} {
		m, err := onnx.Parse(data)
		require.NoError(t, err, name)
		require.Equal(t, []string{"w"}, m.External, name)
	}
}

// TestParse_MergesAsProtobufDoes: of scalars the last wins, messages are joined, lists are appended.
func TestParse_MergesAsProtobufDoes(t *testing.T) {
	m, err := onnx.Parse(bytes.Join([][]byte{
		intField(1, 3), bytesField(7, bytesField(2, []byte("first")), bytesField(1, bytesField(4, []byte("A")))),
		intField(1, 8), bytesField(7, bytesField(2, []byte("second")), bytesField(1, bytesField(4, []byte("B")))),
		intField(1000, 5), // unknown
	}, nil))
	require.NoError(t, err)
	require.Equal(t, int64(8), m.IRVersion)
	require.Equal(t, "second", m.Graph.Name)
	require.Equal(t, "B", m.Graph.Nodes[1].Op)
}

// TestParse_GuessesTheKindOfOldAttributes: files before IR version 2 do not say it.
func TestParse_GuessesTheKindOfOldAttributes(t *testing.T) {
	m, err := onnx.Parse(bytesField(7, bytesField(1, bytesField(5, bytesField(1, []byte("a")), bytesField(8, []byte{1, 2})))))
	require.NoError(t, err)
	require.Equal(t, onnx.AttrInts, m.Graph.Nodes[0].Attr("a").Kind)
}

func TestParse_RefusesBrokenFiles(t *testing.T) {
	deep := []byte{}
	for range 40 { // attribute -> graph -> node -> attribute
		deep = bytesField(1, bytesField(5, bytesField(6, deep)))
	}
	for name, c := range map[string]struct {
		data []byte
		text string
	}{
		"text":           {[]byte("not a model"), ""},
		"length beyond":  {[]byte{0x3a, 0x7f}, "unexpected EOF"},
		"huge length":    {append([]byte{0x3a}, bytes.Repeat([]byte{0xff}, 9)...), ""},
		"group":          {[]byte{0x3b, 0x3c}, "wire type 3"},
		"wrong type":     {intField(7, 1), "wire type 0"},
		"name as number": {bytesField(7, intField(2, 1)), "wire type 0"},
		"too deep":       {bytesField(7, deep), "deeper than 64"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := onnx.Parse(c.data)
			require.ErrorContains(t, err, c.text)
			var r *onnx.Refusal
			require.ErrorAs(t, err, &r)
		})
	}
}

// TestParse_MemoryIsBounded reads a file of empty messages, each of which becomes a struct a hundred times its size.
func TestParse_MemoryIsBounded(t *testing.T) {
	data := bytesField(7, bytes.Repeat([]byte{0x0a, 0x00}, 4<<20))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := onnx.Parse(data)
	runtime.ReadMemStats(&after)
	require.ErrorContains(t, err, "memory")
	require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(3*len(data)+64<<20))
}

func TestCount(t *testing.T) {
	for _, c := range []struct {
		dims []int64
		n    uint64
		ok   bool
	}{
		{nil, 1, true},
		{[]int64{2, 3}, 6, true},
		{[]int64{0, math.MaxInt64, math.MaxInt64}, 0, false},
		{[]int64{-1}, 0, false},
		{[]int64{math.MaxInt64}, math.MaxInt64, true},
		{[]int64{1 << 32, 1 << 31}, 0, false},
		{[]int64{0, 5}, 0, true},
	} {
		n, ok := onnx.Count(c.dims)
		require.Equal(t, c.ok, ok, c.dims)
		require.Equal(t, c.n, n, c.dims)
	}
}

// FuzzParse: no input may crash the reader, and what it accepts it can write and read again.
func FuzzParse(f *testing.F) {
	f.Add(full().Marshal())
	f.Add(ox.MLP(2, 3, 2).Marshal())
	f.Add(bytesField(7, bytesField(5, intField(14, 1))))
	f.Add([]byte(strings.Repeat("\x0a\x00", 50)))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := onnx.Parse(data)
		if err != nil || len(m.External) > 0 || m.Functions > 0 || m.Training > 0 {
			return
		}
		again := m.Marshal()
		back, err := onnx.Parse(again)
		require.NoError(t, err)
		require.Equal(t, again, back.Marshal())
	})
}

// TestParse_AllocatesLessThanTwiceTheInput: weights are not copied, numbers in the typed fields are decoded once.
func TestParse_AllocatesLessThanTwiceTheInput(t *testing.T) {
	var varints []byte
	for i := range 300_000 {
		varints = protowire.AppendVarint(varints, uint64(-i))
	}
	for name, data := range map[string][]byte{
		"raw":   ox.MLP(1000, 500, 10).Marshal(),
		"ints":  bytesField(7, bytesField(5, intField(1, 300_000), intField(2, 7), bytesField(7, varints))),
		"bytes": bytesField(7, bytesField(5, intField(1, 1<<20), intField(2, 3), bytesField(5, make([]byte, 1<<20)))),
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		m, err := onnx.Parse(data)
		runtime.ReadMemStats(&after)
		require.NoError(t, err, name)
		require.NotEmpty(t, m.Graph.Initializers, name)
		require.LessOrEqual(t, after.TotalAlloc-before.TotalAlloc, uint64(2*len(data)), name)
	}
}
