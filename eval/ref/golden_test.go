package ref_test

import (
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"encoding/hex"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

var update = flag.Bool("update", false, "write testdata/golden.txt anew")

//go:embed testdata/golden.txt
var goldenText string

// goldenCase is one node whose result bits are fixed. The types replace the element type of each arg that has none.
type goldenCase struct {
	op    string
	name  string // tells cases of one operator apart
	opset int64  // 0: 17
	types []onnx.DType
	in    []arg
	outs  int // 0: 1
	attrs []onnx.Attr
}

// arg is one input: made by the generator, or a list of integers that the model fixes.
type arg struct {
	d     onnx.DType // Undefined: the type of the case
	shape []int
	kind  argKind
	ints  []int64
}

type argKind int

const (
	argTame     argKind = iota // floats in [-4, 4), small integers
	argWild                    // any bits, NaN, infinities and subnormals among them
	argPositive                // floats in (0, 4)
	argFixed
	argAbsent
)

func val(shape ...int) arg       { return arg{shape: shape} }
func bits(shape ...int) arg      { return arg{shape: shape, kind: argWild} }
func pos(shape ...int) arg       { return arg{shape: shape, kind: argPositive} }
func list(v ...int64) arg        { return arg{d: onnx.Int64, shape: []int{len(v)}, kind: argFixed, ints: v} }
func none() arg                  { return arg{kind: argAbsent} }
func of(d onnx.DType, a arg) arg { a.d = d; return a }
func at(shape []int, v ...int64) arg {
	return arg{d: onnx.Int64, shape: shape, kind: argFixed, ints: v}
}

var (
	floatTypes = []onnx.DType{onnx.Float32, onnx.Float64, onnx.Float16, onnx.BFloat16}
	intTypes   = []onnx.DType{onnx.Int8, onnx.Int16, onnx.Int32, onnx.Int64, onnx.Uint8, onnx.Uint16, onnx.Uint32, onnx.Uint64}
	allNumbers = append(slices.Clone(floatTypes), intTypes...)
	anything   = append(slices.Clone(allNumbers), onnx.Bool)
)

// goldenCases joins the lists of all files.
func goldenCases() []goldenCase {
	return slices.Concat(tier1Golden(), tier23Golden())
}

// generator is a 64-bit linear congruence with an output permutation: the same numbers everywhere.
type generator uint64

func (g *generator) next() uint64 {
	*g = *g*6364136223846793005 + 1442695040888963407
	x := uint64(*g)
	x ^= x >> 29
	x *= 0xbf58476d1ce4e5b9
	return x ^ x>>32
}

// tensor makes the elements of an arg.
func (g *generator) tensor(a arg) ref.Tensor {
	c := &onnx.Tensor{DType: a.d}
	n := 1
	for _, d := range a.shape {
		n *= d
		c.Dims = append(c.Dims, int64(d))
	}
	for i := range n {
		u := g.next()
		switch {
		case a.kind == argFixed:
			u = uint64(a.ints[i])
		case a.kind == argWild && i%7 == 0:
			u = special(a.d, int(u%8))
		case a.kind == argWild:
		case a.d == onnx.Bool:
			u &= 1
		default:
			u = numberBits(a.d, u, a.kind == argPositive)
		}
		for k := range a.d.Size() {
			c.Raw = append(c.Raw, byte(u>>(8*k)))
		}
	}
	t, ok := ref.FromONNX(c)
	if !ok {
		panic(a.d)
	}
	return t
}

// numberBits makes a float in [-4, 4) with random low bits, or an integer in -9..9.
func numberBits(d onnx.DType, u uint64, positive bool) uint64 {
	x := float64(int64(u)) * 0x1p-61
	if positive {
		x = math.Abs(x) + 0x1p-10
	}
	switch d {
	case onnx.Float64:
		return math.Float64bits(x)
	case onnx.Float32:
		return uint64(math.Float32bits(float32(x)))
	case onnx.BFloat16:
		return uint64(math.Float32bits(float32(x)) >> 16)
	case onnx.Float16: // exponent 2^-5 to 2^1, any fraction
		b := (10+u%7)<<10 | u>>20&1023
		if !positive {
			b |= u >> 40 & 1 << 15
		}
		return b
	case onnx.Uint8, onnx.Uint16, onnx.Uint32, onnx.Uint64:
		return u%9 + 1
	}
	i := int64(u%9) + 1
	if u>>20&1 == 1 && !positive {
		i = -i
	}
	return uint64(i)
}

// special are the bits of zeros, infinities, NaN, the largest and the smallest numbers.
func special(d onnx.DType, i int) uint64 {
	list := map[onnx.DType][8]uint64{
		onnx.Float32:  {0, 1 << 31, 0x7f800000, 0xff800000, 0x7fc00001, 1, 0x7f7fffff, 0x80000001},
		onnx.Float64:  {0, 1 << 63, 0x7ff << 52, 0xfff << 52, 0x7ff8<<48 | 1, 1, 0x7ff<<52 - 1, 1<<63 | 1},
		onnx.Float16:  {0, 1 << 15, 0x7c00, 0xfc00, 0x7e01, 1, 0x7bff, 0x8001},
		onnx.BFloat16: {0, 1 << 15, 0x7f80, 0xff80, 0x7fc1, 1, 0x7f7f, 0x8001},
	}
	if v, ok := list[d]; ok {
		return v[i]
	}
	return []uint64{0, 1, math.MaxUint64, 1<<63 - 1, 1 << 63, 1<<31 - 1, 1 << 31, 127}[i]
}

// model builds the graph of one node and the inputs that are fed.
func (c *goldenCase) model(d onnx.DType, seed uint64) (*onnx.Model, []ref.Tensor) {
	g := generator(seed)
	graph := onnx.Graph{Name: "golden"}
	node := onnx.Node{Name: c.op, Op: c.op, Attrs: c.attrs}
	var fed []ref.Tensor
	for i, a := range c.in {
		name := string(rune('a' + i))
		if a.kind == argAbsent {
			node.Inputs = append(node.Inputs, "")
			continue
		}
		if a.d == onnx.Undefined {
			a.d = d
		}
		node.Inputs = append(node.Inputs, name)
		v := g.tensor(a)
		if a.kind == argFixed {
			k := *v.ToONNX()
			k.Name = name
			graph.Initializers = append(graph.Initializers, k)
			continue
		}
		dims := []int64{}
		for _, n := range v.Shape {
			dims = append(dims, int64(n))
		}
		graph.Inputs = append(graph.Inputs, ox.Value(name, v.DType, dims...))
		fed = append(fed, v)
	}
	for i := range max(1, c.outs) {
		name := fmt.Sprintf("y%d", i)
		node.Outputs = append(node.Outputs, name)
		graph.Outputs = append(graph.Outputs, onnx.ValueInfo{Name: name})
	}
	graph.Nodes = []onnx.Node{node}
	opset := c.opset
	if opset == 0 {
		opset = 17
	}
	return ox.Model(opset, graph), fed
}

// run computes the digest of all outputs: type, shape, bits.
func (c *goldenCase) run(t *testing.T, d onnx.DType, seed uint64) string {
	m, fed := c.model(d, seed)
	p, err := ref.Compile(m, ref.Limits{})
	require.NoError(t, err)
	out, err := p.Run(t.Context(), fed)
	require.NoError(t, err)
	h := sha256.New()
	for i := range out {
		fmt.Fprintf(h, "%s %v\n", out[i].DType, out[i].Shape)
		h.Write(out[i].AppendBytes(nil))
	}
	return hex.EncodeToString(h.Sum(nil))
}

// TestGoldenOperators fixes the result bits of every operator and type. It needs nothing but its own binary, so that it runs on any
// machine; digests that change are a new version of the rules (A14).
func TestGoldenOperators(t *testing.T) {
	want := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(goldenText), "\n") {
		if name, sum, ok := strings.Cut(line, " "); ok {
			want[name] = sum
		}
	}
	var lines []string
	whole := sha256.New()
	tested, seen := map[string]bool{}, map[string]bool{}
	for _, c := range goldenCases() {
		types := c.types
		if types == nil {
			types = []onnx.DType{onnx.Undefined}
		}
		tested[c.op] = true
		for _, d := range types {
			name := c.op
			if c.name != "" {
				name += "/" + c.name
			}
			if d != onnx.Undefined {
				name += "/" + d.String()
			}
			t.Run(name, func(t *testing.T) {
				h := sha256.Sum256([]byte(name))
				sum := c.run(t, d, binary.BigEndian.Uint64(h[:]))
				require.False(t, seen[name], "two cases of one name")
				seen[name] = true
				lines = append(lines, name+" "+sum)
				fmt.Fprintln(whole, name, sum)
				if !*update {
					require.Equal(t, want[name], sum)
				}
				delete(want, name)
			})
		}
	}
	t.Logf("digest operators %x", whole.Sum(nil))
	if *update {
		require.NoError(t, os.WriteFile("testdata/golden.txt", []byte(strings.Join(lines, "\n")+"\n"), 0o644))
		return
	}
	require.Empty(t, want, "digests without a case")
	for _, op := range infer.Operators() {
		if op.Domain == "" {
			require.True(t, tested[op.Name], "%s has no golden digest", op.Name)
		}
	}
}
