package ref_test

import (
	"context"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

// TestTable: each operator that inference knows has its kernel, and the reverse; ranges of opsets do not overlap.
func TestTable(t *testing.T) {
	var rules []string
	until := map[string]int64{}
	for _, op := range infer.Operators() {
		name := op.Domain + ":" + op.Name
		require.NotNil(t, op.Rule, name)
		require.LessOrEqual(t, op.MinIn, op.MaxIn, name)
		require.Positive(t, op.MaxOut, name)
		require.Contains(t, []int{1, 2, 3, 4}, op.Tier, name)
		if end, dup := until[name]; dup {
			require.Greater(t, op.Since, end, "%s: ranges overlap", name)
			require.NotZero(t, end, "%s: ranges overlap", name)
		}
		until[name] = op.Until
		rules = append(rules, name)
	}
	slices.Sort(rules)
	require.Equal(t, slices.Compact(rules), ref.Operators())
}

// TestRun_Stepwise runs a graph whose shape is computed from data: planned node by node, metered as it runs.
func TestRun_Stepwise(t *testing.T) {
	m := ox.Model(13, onnx.Graph{
		Inputs: []onnx.ValueInfo{ox.Value("x", onnx.Float32, ox.Batch, 4), ox.Value("s", onnx.Int64, 2)},
		Nodes: []onnx.Node{
			ox.Node("Add", []string{"s", "s"}, "d"),
			ox.Node("Reshape", []string{"x", "d"}, "r"),
			ox.Node("Relu", []string{"r"}, "y"),
		},
		Outputs: []onnx.ValueInfo{{Name: "y"}, {Name: "r"}},
	})
	x := ox.Fill(8, 1)
	in := []ref.Tensor{f32(x, 2, 4), i64([]int64{2, 1}, 2)}
	p, err := ref.Compile(m, ref.Limits{Elements: 18})
	require.NoError(t, err)
	out, err := p.Run(t.Context(), in)
	require.NoError(t, err)
	require.Equal(t, []int{4, 2}, out[0].Shape)
	requireBits(t, x, out[1].F32)
	require.Equal(t, ref.Meter{Elements: 18}, p.Meter())
	_, err = p.Run(t.Context(), in)
	refused(t, err, onnx.RunBudget)
	_, err = ref.Compile(m, ref.Limits{})
	require.NoError(t, err)
	p, _ = ref.Compile(m, ref.Limits{PeakBytes: 4*8 + 16 + 4*8 + 4*8 - 1})
	_, err = p.Run(t.Context(), in)
	refused(t, err, onnx.RunBudget)
	p, _ = ref.Compile(m, ref.Limits{PeakBytes: 4*8 + 16 + 4*8 + 4*8})
	_, err = p.Run(t.Context(), in)
	require.NoError(t, err)
	_, err = p.Run(t.Context(), []ref.Tensor{f32(x, 2, 4), i64([]int64{2, 2}, 2)})
	refused(t, err, onnx.RunShape)
}

func TestRun_SeveralOutputs(t *testing.T) {
	m := ox.Model(13, onnx.Graph{
		Inputs:  []onnx.ValueInfo{ox.Value("x", onnx.Float32, 2)},
		Nodes:   []onnx.Node{{Op: "Dropout", Inputs: []string{"x"}, Outputs: []string{"y", "mask"}}},
		Outputs: []onnx.ValueInfo{{Name: "mask"}, {Name: "y"}},
	})
	p, err := ref.Compile(m, ref.Limits{})
	require.NoError(t, err)
	out, err := p.Run(t.Context(), []ref.Tensor{f32([]float32{3, 4}, 2)})
	require.NoError(t, err)
	require.Equal(t, []uint8{1, 1}, out[0].U8)
	requireBits(t, []float32{3, 4}, out[1].F32)
}

// TestTable_IsDocumented compares the tiers with the table of docs/eval.md 7.
func TestTable_IsDocumented(t *testing.T) {
	text, err := os.ReadFile("../../docs/eval.md")
	require.NoError(t, err)
	tiers := map[int][]string{}
	for _, op := range infer.Operators() {
		if op.Domain == "" && !slices.Contains(tiers[op.Tier], op.Name) {
			tiers[op.Tier] = append(tiers[op.Tier], op.Name)
		}
	}
	for tier, names := range tiers {
		slices.Sort(names)
		row := regexp.MustCompile(fmt.Sprintf(`(?m)^\| %d \| \d+ \| (.*) \|$`, tier)).FindSubmatch(text)
		require.NotNil(t, row, "tier %d", tier)
		require.Equal(t, names, strings.Fields(string(row[1])), "tier %d", tier)
	}
}

// TestRun_AllocatesNothingInTheSteadyState: for every operator of tier 1 but those that need room by the size of the data.
func TestRun_AllocatesNothingInTheSteadyState(t *testing.T) {
	for _, c := range tier1Golden() {
		if slices.Contains([]string{"Pad", "Tile", "TopK", "Dropout"}, c.op) {
			continue
		}
		m, fed := c.model(onnx.Float32, 1)
		p, err := ref.Compile(m, ref.Limits{})
		require.NoError(t, err)
		once := func() {
			if _, err := p.Run(context.Background(), fed); err != nil {
				panic(err)
			}
		}
		if c.types == nil || slices.Contains(c.types, onnx.Float32) {
			once()
			require.Zero(t, testing.AllocsPerRun(2, once), "%s %s", c.op, c.name)
		}
	}
}
