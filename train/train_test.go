package train_test

import (
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"math"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/vet"
	"github.com/ai-arena/arenad/train"
)

// digits reads the 8x8 digits of the repository, scaled to 0..1, and keeps each fifth row for the test.
func digits(t *testing.T, shape ...int) (fit, test train.Data) {
	t.Helper()
	f, err := os.Open("../datasets/digits/digits.csv.gz")
	require.NoError(t, err)
	defer f.Close()
	z, err := gzip.NewReader(f)
	require.NoError(t, err)
	rows, err := csv.NewReader(z).ReadAll()
	require.NoError(t, err)
	fit = train.Data{Shape: shape, Classes: 10}
	test = fit
	n := 0
	for _, row := range rows {
		if _, err := strconv.ParseFloat(row[0], 32); err != nil || len(row) != 65 {
			continue // the header
		}
		dst := &fit
		if n++; n%5 == 0 {
			dst = &test
		}
		for i, cell := range row {
			v, err := strconv.ParseFloat(cell, 32)
			require.NoError(t, err)
			if i == 64 {
				dst.Y = append(dst.Y, int32(v))
				continue
			}
			dst.X = append(dst.X, float32(v)/16)
		}
	}
	require.Equal(t, 1797, n)
	return fit, test
}

// accuracy vets a model, runs it on the reference engine and compares the highest logit with the label.
func accuracy(t *testing.T, model []byte, d train.Data) float64 {
	t.Helper()
	out := outputs(t, model, d)
	hits := 0
	for i, y := range d.Y {
		best := 0
		row := out[i*d.Classes : (i+1)*d.Classes]
		for j, v := range row {
			if v > row[best] {
				best = j
			}
		}
		if best == int(y) {
			hits++
		}
	}
	return float64(hits) / float64(len(d.Y))
}

func outputs(t *testing.T, model []byte, d train.Data) []float32 {
	t.Helper()
	in := vet.Input{DType: onnx.Float32, Shape: []int64{0}}
	shape := []int{d.Rows()}
	for _, s := range d.Shape {
		in.Shape = append(in.Shape, int64(s))
		shape = append(shape, s)
	}
	r, err := vet.Vet(model, vet.Spec{Inputs: []vet.Input{in}, Batch: 64, Rows: uint64(d.Rows())})
	require.NoError(t, err)
	require.True(t, r.RowSeparable)
	p, err := ref.Compile(r.Model, ref.Limits{})
	require.NoError(t, err)
	out, err := p.Run(context.Background(), []ref.Tensor{{DType: onnx.Float32, Shape: shape, F32: d.X}})
	require.NoError(t, err)
	return out[0].F32
}

func TestRun_LearnsDigits(t *testing.T) {
	for name, c := range map[string]struct {
		cfg   train.Config
		shape []int
		least float64
	}{
		"softmax regression":  {train.Config{Kind: train.Linear, Epochs: 20}, []int{64}, 0.93},
		"mlp":                 {train.Config{Kind: train.MLP}, []int{64}, 0.95},
		"mlp on square rows":  {train.Config{Kind: train.MLP, Epochs: 10}, []int{8, 8}, 0.93},
		"cnn on flat rows":    {train.Config{Kind: train.CNN, Epochs: 6}, []int{64}, 0.96},
		"cnn on planes":       {train.Config{Kind: train.CNN, Epochs: 3}, []int{1, 8, 8}, 0.92},
		"mlp of three layers": {train.Config{Kind: train.MLP, Epochs: 6, Hidden: []int{16, 16}}, []int{64}, 0.80},
	} {
		t.Run(name, func(t *testing.T) {
			fit, test := digits(t, c.shape...)
			events := 0
			start := time.Now()
			model, report, err := train.Run(t.Context(), c.cfg, fit, func(e train.Event) {
				events++
				require.Equal(t, events, e.Epoch)
			})
			require.NoError(t, err)
			require.Equal(t, events, report.Epochs)
			got := accuracy(t, model, test)
			t.Logf("%.4f in %v, %+v, %d bytes", got, time.Since(start).Round(time.Millisecond), report, len(model))
			require.GreaterOrEqual(t, got, c.least)
		})
	}
}

// TestRun_IsDeterministic pins the bytes of a model: training has the same bits on every CPU.
func TestRun_IsDeterministic(t *testing.T) {
	fit, _ := digits(t, 64)
	for name, c := range map[string]struct {
		cfg  train.Config
		want string
	}{
		"mlp": {train.Config{Epochs: 2, Hidden: []int{8}}, "30c8345eb26684bf2df22d5db96f5894ec8e999e205c05baebbef6f0e9427dea"},
		"cnn": {train.Config{Kind: train.CNN, Epochs: 1, Channels: []int{2, 2}, Hidden: []int{4}}, "cc43fd1f6f652e64b2f417d21fbdbd2927d40ebff07847e8c7ec8c17fecb4cd7"},
	} {
		t.Run(name, func(t *testing.T) {
			sum := func() string {
				model, _, err := train.Run(t.Context(), c.cfg, fit, nil)
				require.NoError(t, err)
				h := sha256.Sum256(model)
				return hex.EncodeToString(h[:])
			}
			first := sum()
			require.Equal(t, first, sum())
			require.Equal(t, c.want, first)
			c.cfg.Seed[0]++
			require.NotEqual(t, first, sum(), "another seed")
		})
	}
}

// plane is the regression y = 3a - 2b + 50, y2 = 1000a.
func plane(rows int) train.Data {
	d := train.Data{Shape: []int{2}, Outputs: 2}
	for i := range rows {
		a, b := float32(i%7)/7, float32(i%11)/11
		d.X = append(d.X, a, b)
		d.Targets = append(d.Targets, 3*a-2*b+50, 1000*a)
	}
	return d
}

func TestRun_LearnsTargetsInTheirOwnUnit(t *testing.T) {
	d := plane(300)
	for kind, most := range map[train.Kind]float64{train.Linear: 5e-3, train.MLP: 0.3} {
		model, report, err := train.Run(t.Context(), train.Config{Kind: kind, Loss: train.MSE, WeightDecay: 1e-9}, d, nil)
		require.NoError(t, err)
		out := outputs(t, model, d)
		var worst float64
		for i, v := range out {
			scale := []float64{1, 300}[i%2] // about the spread of the two columns
			worst = max(worst, math.Abs(float64(v-d.Targets[i]))/scale)
		}
		require.Less(t, worst, most, "%s: %+v", kind, report)
	}
}

func TestRun_StopsEarlyAndKeepsTheBest(t *testing.T) {
	fit, _ := digits(t, 64)
	var best float64
	_, report, err := train.Run(t.Context(), train.Config{Epochs: 200, Patience: 3}, fit, func(e train.Event) { best = max(best, e.Metric) })
	require.NoError(t, err)
	require.Less(t, report.Epochs, 200)
	require.Equal(t, report.Epochs, report.Best+3)
	require.Equal(t, best, report.Metric)
	require.Equal(t, len(fit.Y), report.Rows+report.Held)
}

func TestRun_EndsWithTheContext(t *testing.T) {
	fit, _ := digits(t, 64)
	cause := errors.New("task is gone")
	ctx, cancel := context.WithCancelCause(t.Context())
	_, _, err := train.Run(ctx, train.Config{Epochs: 1000, Patience: -1}, fit, func(e train.Event) {
		if e.Epoch == 2 {
			cancel(cause)
		}
		require.LessOrEqual(t, e.Epoch, 2)
	})
	require.ErrorIs(t, err, cause)
}

func TestBuiltin_EndsBeforeTheDeadlineWithAModel(t *testing.T) {
	fit, test := digits(t, 64)
	b := train.Builtin{Config: train.Config{Epochs: 1_000_000, Patience: -1}}
	job := train.Job{Deadline: time.Now().Add(300 * time.Millisecond), Load: func(context.Context) (train.Data, error) { return fit, nil }}
	model, report, err := b.Train(t.Context(), job, nil)
	require.NoError(t, err)
	require.Less(t, report.Epochs, 1_000_000)
	require.NotEmpty(t, outputs(t, model, test))

	broken := errors.New("no such column")
	job.Load = func(context.Context) (train.Data, error) { return train.Data{}, broken }
	_, _, err = b.Train(t.Context(), job, nil)
	require.ErrorIs(t, err, broken)
}

func TestRun_RefusesWhatItCannotLearn(t *testing.T) {
	good := func() train.Data {
		return train.Data{X: make([]float32, 40), Shape: []int{4}, Y: make([]int32, 10), Classes: 2}
	}
	for name, c := range map[string]struct {
		cfg  train.Config
		data func(d *train.Data)
		want error
	}{
		"no rows":           {data: func(d *train.Data) { d.X, d.Y = nil, nil }, want: train.ErrData},
		"ragged rows":       {data: func(d *train.Data) { d.X = d.X[:39] }, want: train.ErrData},
		"label missing":     {data: func(d *train.Data) { d.Y = d.Y[:9] }, want: train.ErrData},
		"label too high":    {data: func(d *train.Data) { d.Y[3] = 2 }, want: train.ErrData},
		"label negative":    {data: func(d *train.Data) { d.Y[3] = -1 }, want: train.ErrData},
		"one class":         {data: func(d *train.Data) { d.Classes = 1 }, want: train.ErrData},
		"no targets":        {cfg: train.Config{Loss: train.MSE}, want: train.ErrData},
		"unknown loss":      {cfg: train.Config{Loss: "hinge"}, want: train.ErrData},
		"unknown kind":      {cfg: train.Config{Kind: "forest"}, want: train.ErrData},
		"negative rate":     {cfg: train.Config{LearningRate: -1}, want: train.ErrData},
		"rate not a number": {cfg: train.Config{LearningRate: math.NaN()}, want: train.ErrData},
		"empty layer":       {cfg: train.Config{Hidden: []int{0}}, want: train.ErrData},
		"same names":        {cfg: train.Config{InputName: "x", OutputName: "x"}, want: train.ErrData},
		"no image":          {cfg: train.Config{Kind: train.CNN}, data: func(d *train.Data) { d.Shape = []int{1, 1, 1, 4} }, want: train.ErrData},
		"image too small":   {cfg: train.Config{Kind: train.CNN}, want: train.ErrData}, // 2x2 halves once only
		"nan in the data":   {data: func(d *train.Data) { d.X[0] = float32(math.NaN()) }, want: train.ErrDiverged},
	} {
		t.Run(name, func(t *testing.T) {
			d := good()
			if c.data != nil {
				c.data(&d)
			}
			_, _, err := train.Run(t.Context(), c.cfg, d, nil)
			require.ErrorIs(t, err, c.want)
		})
	}
}
