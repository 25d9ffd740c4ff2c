package eval_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"math"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/datasets"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/evidence"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/eval/vet"
)

// TestMain makes the test binary its own runner, as arenad is.
func TestMain(m *testing.M) {
	if len(os.Args) == 2 && os.Args[1] == runner.Subcommand {
		os.Exit(runner.Main(nil))
	}
	goleak.VerifyTestMain(m)
}

// liveShard deals out 360 of the digits; the rest is for whoever trains.
func liveShard(t testing.TB) (live *dataset.Shard, rest *dataset.Set) {
	set, err := datasets.Open(datasets.Digits)
	require.NoError(t, err)
	parts, err := dataset.Split(dataset.Hash{1}, set.Table.Rows, 360, 1400)
	require.NoError(t, err)
	liveSet := set.Select("live", parts[0])
	liveSet.Manifest.Salt = dataset.Hash{42}
	var file bytes.Buffer
	commitment, err := dataset.WriteShard(&file, liveSet)
	require.NoError(t, err)
	live, err = dataset.ReadShard(&file, commitment)
	require.NoError(t, err)
	return live, set.Select("local", parts[1])
}

// centroids is a linear classifier by hand: x·c - |c|²/2 is largest for the nearest class mean.
func centroids(set *dataset.Set) (w [64][10]float32, b [10]float32) {
	classes, _ := set.Classes()
	pixels := set.Table.Column("pixels").U8
	var n [10]float32
	for i, c := range classes {
		n[c]++
		for k := range 64 {
			w[k][c] += float32(pixels[i*64+k]) / 16
		}
	}
	for c := range 10 {
		for k := range 64 {
			w[k][c] /= n[c]
			b[c] -= w[k][c] * w[k][c] / 2
		}
	}
	return w, b
}

func floats(name string, dims []int64, values ...float32) onnx.Tensor {
	raw := make([]byte, 0, 4*len(values))
	for _, v := range values {
		raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(v))
	}
	return onnx.Tensor{Name: name, DType: onnx.Float32, Dims: dims, Raw: raw}
}

func declare(name string, dims ...int64) onnx.ValueInfo {
	v := onnx.ValueInfo{Name: name, DType: onnx.Float32, HasShape: true, Dims: []onnx.Dim{{Param: "batch"}}}
	for _, d := range dims {
		v.Dims = append(v.Dims, onnx.Dim{Value: d, Known: true})
	}
	return v
}

// linear is a model with one Gemm, edited by change.
func linear(w [64][10]float32, b [10]float32, change ...func(*onnx.Model)) []byte {
	var flat []float32
	for k := range w {
		flat = append(flat, w[k][:]...)
	}
	m := &onnx.Model{
		IRVersion: 8, Producer: "test", Opsets: []onnx.Opset{{Version: 17}},
		Graph: &onnx.Graph{
			Name:         "linear",
			Nodes:        []onnx.Node{{Name: "gemm", Op: "Gemm", Inputs: []string{"x", "w", "b"}, Outputs: []string{"logits"}}},
			Initializers: []onnx.Tensor{floats("w", []int64{64, 10}, flat...), floats("b", []int64{10}, b[:]...)},
			Inputs:       []onnx.ValueInfo{declare("x", 64)},
			Outputs:      []onnx.ValueInfo{declare("logits", 10)},
		},
	}
	for _, c := range change {
		c(m)
	}
	return m.Marshal()
}

func job(t testing.TB, change ...func(*eval.Job)) eval.Job {
	task, err := spec.Parse([]byte(`
name: digits
kind: classification
input: [{column: pixels, name: x, shape: [0, 64], scale: 0.0625}]
labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
`))
	require.NoError(t, err)
	j, err := eval.FromSpec(task, 360)
	require.NoError(t, err)
	j.TaskID, j.SubmissionID, j.Seed = 1, 7, eval.Digest{9}
	j.Model.SHA256, j.Dataset.SHA256 = eval.Digest{3}, eval.Digest{4}
	for _, c := range change {
		c(&j)
	}
	return j
}

func TestEvaluate_DigitsInTheChildProcess(t *testing.T) {
	live, rest := liveShard(t)
	w, b := centroids(rest)
	var told []int
	res, err := eval.Evaluate(t.Context(), runner.Process{}, job(t), linear(w, b), live, func(done, total int) {
		require.Equal(t, 360, total)
		told = append(told, done)
	})
	require.NoError(t, err)
	require.Equal(t, eval.Scored, res.Status, res.Detail)
	require.Equal(t, []int{64, 128, 192, 256, 320, 360}, told)

	// The same by a plain loop over the shard.
	classes, err := live.Classes()
	require.NoError(t, err)
	correct := uint64(0)
	pixels := live.Table.Column("pixels").U8
	for i, want := range classes {
		best, at := math.Inf(-1), 0
		for c := range 10 {
			y := float64(b[c])
			for k := range 64 {
				y += float64(pixels[i*64+k]) / 16 * float64(w[k][c])
			}
			if y > best {
				best, at = y, c
			}
		}
		require.Equal(t, uint32(at), res.Predictions[i])
		if uint32(at) == want {
			correct++
		}
	}
	require.Equal(t, []uint64{360, 360, correct, 0}, res.Counts)
	require.Equal(t, eval.Score((2_000_000*correct+360)/720), res.Score)
	require.Greater(t, res.Score, eval.Score(850_000))
	require.Equal(t, uint64(640*384), res.Report.TotalMACs)

	// What a trainer can ask beforehand is what the validators found.
	j := job(t)
	report, err := vet.Vet(linear(w, b), j.Vetting(360))
	require.NoError(t, err)
	report.Model = nil
	require.Equal(t, report, res.Report)

	// The root is that of the kept tree, and any sample opens against it.
	root := res.Proof.Tree.Root()
	require.Equal(t, res.Evidence, eval.Digest(res.Proof.Statement.Root(root)))
	require.Equal(t, correct, root.Correct)
	proof, err := res.Proof.Tree.Open(123)
	require.NoError(t, err)
	require.NoError(t, evidence.Verify(root, 360, proof))
}

func TestEvaluate_SameResultEverywhere(t *testing.T) {
	live, rest := liveShard(t)
	w, b := centroids(rest)
	run := func(r runner.Runner, j eval.Job) eval.Result {
		res, err := eval.Evaluate(t.Context(), r, j, linear(w, b), live, nil)
		require.NoError(t, err)
		require.Equal(t, eval.Scored, res.Status, res.Detail)
		return res
	}
	first := run(runner.Process{}, job(t))
	for name, again := range map[string]eval.Result{
		"again": run(runner.Process{}, job(t)), "in process": run(runner.InProcess{}, job(t)),
		"two threads": run(runner.Process{}, job(t, func(j *eval.Job) { j.Limits.Threads = 2 })),
	} {
		require.Equal(t, first.Evidence, again.Evidence, name)
		require.Equal(t, first.Score, again.Score, name)
	}
	for _, batch := range []uint32{1, 7, 360, 4096} {
		other := run(runner.InProcess{}, job(t, func(j *eval.Job) { j.Batch, j.Limits.MACs, j.Limits.Elements = batch, 0, 0 }))
		// The root names the batch; what it stands on does not depend on it.
		require.Equal(t, first.Score, other.Score)
		require.Equal(t, first.Proof.Tree.Root(), other.Proof.Tree.Root(), "batch %d", batch)
		require.NotEqual(t, first.Evidence, other.Evidence)
	}
	otherSeed := run(runner.InProcess{}, job(t, func(j *eval.Job) { j.Seed[0]++ }))
	require.NotEqual(t, first.Evidence, otherSeed.Evidence)
}

func TestEvaluate_ModelsAtFault(t *testing.T) {
	live, rest := liveShard(t)
	w, b := centroids(rest)
	good := linear(w, b)
	nan := w
	nan[3][3] = float32(math.NaN())
	for name, c := range map[string]struct {
		model  []byte
		job    func(*eval.Job)
		status eval.Status
		reason eval.Reason
	}{
		"empty":      {model: nil, status: eval.Rejected, reason: onnx.VetParse},
		"truncated":  {model: good[:len(good)-100], status: eval.Rejected, reason: onnx.VetParse},
		"garbage":    {model: bytes.Repeat([]byte{0xff}, 5000), status: eval.Rejected, reason: onnx.VetParse},
		"too large":  {model: good, job: func(j *eval.Job) { j.Limits.ModelBytes = 100 }, status: eval.Rejected, reason: onnx.VetSize},
		"nan weight": {model: linear(nan, b), status: eval.Rejected, reason: onnx.VetConstant},
		"wrong input shape": {model: linear(w, b, func(m *onnx.Model) {
			m.Graph.Inputs[0] = declare("x", 63)
		}), status: eval.Rejected, reason: onnx.VetInput},
		"wrong input name": {model: linear(w, b, func(m *onnx.Model) {
			m.Graph.Inputs[0].Name, m.Graph.Nodes[0].Inputs[0] = "y", "y"
		}), status: eval.Rejected, reason: onnx.VetInput},
		"external data": {model: append(good[:len(good):len(good)],
			7<<3|2, 4 /* graph */, 5<<3|2, 2 /* initializer */, 14<<3, 1 /* its data lies elsewhere */), status: eval.Rejected, reason: onnx.VetExternalData},
		"unknown operator": {model: linear(w, b, func(m *onnx.Model) {
			m.Graph.Nodes[0].Op = "ReadFile"
		}), status: eval.Rejected, reason: onnx.VetOp},
		"nine logits": {model: linear(w, b, func(m *onnx.Model) {
			m.Graph.Initializers[0] = floats("w", []int64{64, 9}, make([]float32, 576)...)
			m.Graph.Initializers[1] = floats("b", []int64{9}, make([]float32, 9)...)
			m.Graph.Outputs[0] = declare("logits", 9)
		}), status: eval.Rejected, reason: onnx.OutShape},
		"another output": {model: good, job: func(j *eval.Job) { j.Output = "probabilities" }, status: eval.Rejected, reason: onnx.OutShape},
		"too costly":     {model: good, job: func(j *eval.Job) { j.Limits.MACs = 1000 }, status: eval.Rejected, reason: onnx.VetBudget},
	} {
		t.Run(name, func(t *testing.T) {
			j := job(t)
			if c.job != nil {
				c.job(&j)
			}
			res, err := eval.Evaluate(t.Context(), runner.Process{}, j, c.model, live, nil)
			require.NoError(t, err)
			require.Equal(t, c.status, res.Status, res.Detail)
			require.Equal(t, c.reason, res.Reason, res.Detail)
			require.Equal(t, eval.InvalidModel, res.Score)
			require.Zero(t, res.Evidence)
			require.True(t, res.Votes())
		})
	}
}

func TestEvaluate_TooSlowAndCancelled(t *testing.T) {
	live, rest := liveShard(t)
	w, b := centroids(rest)
	slow := linear(w, b, func(m *onnx.Model) {
		// x stays what it is, at the cost of 20,000 multiplications by the unit matrix: a second on the fastest kernels of today.
		unit := make([]float32, 64*64)
		for i := range 64 {
			unit[i*65] = 1
		}
		m.Graph.Initializers = append(m.Graph.Initializers, floats("unit", []int64{64, 64}, unit...))
		var nodes []onnx.Node
		at := "x"
		for i := range 20_000 {
			next := "x" + strconv.Itoa(i)
			nodes = append(nodes, onnx.Node{Name: next, Op: "MatMul", Inputs: []string{at, "unit"}, Outputs: []string{next}})
			at = next
		}
		m.Graph.Nodes[0].Inputs[0] = at
		m.Graph.Nodes = append(nodes, m.Graph.Nodes[0])
	})
	j := job(t, func(j *eval.Job) {
		j.Limits.MACs, j.Limits.Elements, j.Limits.PeakBytes = 0, 0, 0
		j.Limits.Wall = 150 * time.Millisecond
	})
	for name, r := range map[string]runner.Runner{"process": runner.Process{}, "in process": runner.InProcess{}} {
		t.Run(name, func(t *testing.T) {
			res, err := eval.Evaluate(t.Context(), r, j, slow, live, nil)
			require.NoError(t, err)
			require.Equal(t, eval.TooSlow, res.Status, res.Detail)
			require.Equal(t, eval.VerdictTooSlow, res.Score)
			require.Less(t, res.Elapsed, 5*time.Second)

			ctx, cancel := context.WithCancel(t.Context())
			cancel()
			_, err = eval.Evaluate(ctx, r, j, slow, live, nil)
			require.ErrorIs(t, err, context.Canceled)
		})
	}
}
