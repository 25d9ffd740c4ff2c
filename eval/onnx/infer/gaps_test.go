package infer_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// TestGaps: what is missing as a whole is not in the table, what is missing in part is (If is folded before the table is asked).
func TestGaps(t *testing.T) {
	known := map[string]bool{"If": true}
	for _, op := range infer.Operators() {
		known[op.Name] = true
	}
	for _, g := range infer.Gaps() {
		require.NotEmpty(t, g.Why, g.Operator)
		require.Equal(t, g.Form != "", known[g.Operator], g.Operator)
	}
}
