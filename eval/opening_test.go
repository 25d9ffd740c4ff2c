package eval_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/evidence"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/runner"
)

// What is opened later is what was committed to: the same root, and rows that hash to its leaves.
func TestEvaluateAndOpen(t *testing.T) {
	live, rest := liveShard(t)
	w, b := centroids(rest)
	first, err := eval.Evaluate(t.Context(), runner.InProcess{}, job(t), linear(w, b), live, nil)
	require.NoError(t, err)

	samples := []uint64{359, 0, 64, 64, 123, 7}
	res, openings, err := eval.EvaluateAndOpen(t.Context(), runner.InProcess{}, job(t), linear(w, b), live, samples)
	require.NoError(t, err)
	require.Equal(t, first.Evidence, res.Evidence)
	require.Equal(t, first.Score, res.Score)
	require.Len(t, openings, len(samples))
	root := res.Proof.Tree.Root()
	for n, i := range samples {
		require.Equal(t, i, openings[n].Position)
		require.NoError(t, openings[n].Verify(root, 360))
		require.Len(t, openings[n].Row, 2+4+40, "ten scores of four bytes")
	}
	swapped := openings[0]
	swapped.Row = openings[1].Row
	require.ErrorIs(t, swapped.Verify(root, 360), evidence.ErrRow)

	_, _, err = eval.EvaluateAndOpen(t.Context(), runner.InProcess{}, job(t), linear(w, b), live, []uint64{360})
	require.ErrorIs(t, err, eval.ErrJob)
	refused := linear(w, b, func(m *onnx.Model) { m.Graph.Nodes[0].Op = "Nothing" })
	res, openings, err = eval.EvaluateAndOpen(t.Context(), runner.InProcess{}, job(t), refused, live, samples)
	require.NoError(t, err)
	require.Equal(t, eval.Rejected, res.Status)
	require.Nil(t, openings)
}
