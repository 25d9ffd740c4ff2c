package eval_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/runner"
)

// weak forgets some of the pixels, so that it has enough rows wrong to be compared; noise is added to each weight in turn.
func weak(w [64][10]float32, keep func(pixel int) bool, noise float32) [64][10]float32 {
	for k := range w {
		for c := range w[k] {
			if !keep(k) {
				w[k][c] = 0
			}
			if (k+c)%2 == 0 {
				w[k][c] += noise
			} else {
				w[k][c] -= noise
			}
		}
	}
	return w
}

// A copy keeps the errors of its original though every output differs; rivals that are as good do not.
func TestCompare_CopiesShareErrors(t *testing.T) {
	live, rest := liveShard(t)
	w, b := centroids(rest)
	run := func(w [64][10]float32) eval.Result {
		res, err := eval.Evaluate(t.Context(), runner.InProcess{}, job(t), linear(w, b), live, nil)
		require.NoError(t, err)
		require.Equal(t, eval.Scored, res.Status)
		return res
	}
	j := job(t)
	left := func(k int) bool { return k%8 < 4 }
	original, perturbed := run(weak(w, left, 0)), run(weak(w, left, 1e-4))
	rival := run(weak(w, func(k int) bool { return k%8 >= 4 }, 0))
	require.NotEqual(t, original.Evidence, perturbed.Evidence, "another model by its bits")

	o, err := eval.Compare(&j, original, perturbed)
	require.NoError(t, err)
	require.EqualValues(t, 360, o.Rows)
	require.GreaterOrEqual(t, o.Either, uint64(50))
	require.True(t, o.Copy(900_000), "%+v", o)
	back, err := eval.Compare(&j, perturbed, original)
	require.NoError(t, err)
	require.Equal(t, o, back, "it does not matter who is asked first")

	o, err = eval.Compare(&j, original, rival)
	require.NoError(t, err)
	require.GreaterOrEqual(t, o.Either, uint64(50))
	require.False(t, o.Copy(900_000), "%+v", o)

	good := run(w)
	o, err = eval.Compare(&j, good, good)
	require.NoError(t, err)
	require.Equal(t, o.Either, o.Both)
	require.Less(t, o.Either, uint64(50))
	require.False(t, o.Copy(500_000), "a handful of hard rows proves nothing: %+v", o)
}

func TestOverlap_Copy(t *testing.T) {
	for _, c := range []struct {
		o    eval.Overlap
		tau  uint32
		copy bool
	}{
		{eval.Overlap{Either: 100, Both: 90, Least: 50}, 900_000, true},
		{eval.Overlap{Either: 100, Both: 89, Least: 50}, 900_000, false},
		{eval.Overlap{Either: 49, Both: 49, Least: 50}, 900_000, false},
		{eval.Overlap{Either: 50, Both: 45, Least: 50}, 900_000, true},
		{eval.Overlap{}, 900_000, false},
		{eval.Overlap{Rows: 4_194_304, Either: 4_194_304, Both: 4_194_304}, 1_000_000, true},
	} {
		require.Equal(t, c.copy, c.o.Copy(c.tau), "%+v", c)
	}
}

// Where nothing is classified, rows with the same output count.
func TestCompare_OutputsOfOtherKinds(t *testing.T) {
	live, rest := liveShard(t)
	w, b := centroids(rest)
	scored, err := eval.Evaluate(t.Context(), runner.InProcess{}, job(t), linear(w, b), live, nil)
	require.NoError(t, err)
	regression := job(t)
	regression.Metric.Kind = "mse"
	o, err := eval.Compare(&regression, scored, scored)
	require.NoError(t, err)
	require.Equal(t, eval.Overlap{Rows: 360, Either: 360, Both: 360}, o)

	refused, err := eval.Evaluate(t.Context(), runner.InProcess{}, job(t),
		linear(w, b, func(m *onnx.Model) { m.Graph.Nodes[0].Op = "Nothing" }), live, nil)
	require.NoError(t, err)
	j := job(t)
	_, err = eval.Compare(&j, scored, refused)
	require.ErrorContains(t, err, "no score")
	other := job(t, func(j *eval.Job) { j.Dataset.SHA256 = eval.Digest{5} })
	elsewhere, err := eval.Evaluate(t.Context(), runner.InProcess{}, other, linear(w, b), live, nil)
	require.NoError(t, err)
	_, err = eval.Compare(&j, scored, elsewhere)
	require.ErrorContains(t, err, "shard")
}
