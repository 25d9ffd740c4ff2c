package train

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"time"
)

// Run trains a model on data and returns it as an ONNX file, with the weights of the epoch that did best on the held-out rows. Equal
// arguments give equal bytes, unless a deadline cut the training short.
//
// Errors: ErrData, ErrDiverged, or the cause of the context.
func Run(ctx context.Context, cfg Config, data Data, progress Progress) ([]byte, Report, error) {
	if err := cfg.Check(); err != nil {
		return nil, Report{}, err
	}
	cfg = cfg.filled()
	if err := data.check(cfg); err != nil {
		return nil, Report{}, err
	}
	if progress == nil {
		progress = func(Event) {}
	}
	r := &run{cfg: cfg, data: data, rng: rand.New(rand.NewChaCha8(cfg.Seed)), width: data.Classes}
	if cfg.Loss == MSE {
		r.width = data.Outputs
		r.norm = newNorm(data.Targets, data.Outputs)
		r.data.Targets = r.norm.apply(data.Targets)
	}
	r.split()
	var err error
	if r.net, err = build(cfg, r.rng, data.Shape, data.features(), r.width); err != nil {
		return nil, Report{}, err
	}
	report, err := r.epochs(ctx, progress)
	if err != nil {
		return nil, Report{}, err
	}
	if cfg.Loss == MSE {
		r.norm.undo(r.net.layers[len(r.net.layers)-1].(*dense))
	}
	return r.net.export(cfg), report, nil
}

// run is one training.
type run struct {
	cfg   Config
	data  Data
	rng   *rand.Rand
	net   *net
	norm  norm
	width int

	train, held []int // rows
	x, grad     []float32
	y           []int32
	want        []float32
}

// split keeps a random part of the rows for validation, at least one when any is asked for.
func (r *run) split() {
	rows := r.rng.Perm(r.data.Rows())
	held := 0
	if r.cfg.HoldOut > 0 {
		held = max(1, int(float64(len(rows))*r.cfg.HoldOut))
	}
	r.held, r.train = rows[:held], rows[held:]
}

func (r *run) epochs(ctx context.Context, progress Progress) (Report, error) {
	report := Report{Rows: len(r.train), Held: len(r.held)}
	var best [][]float32
	var bestScore score
	start := time.Now()
	for e := 1; e <= r.cfg.Epochs; e++ {
		loss, err := r.epoch(ctx, e)
		if err != nil {
			return report, err
		}
		s := r.validate()
		if math.IsNaN(loss) || math.IsInf(loss, 0) || math.IsNaN(s.loss) || math.IsInf(s.loss, 0) {
			return report, fmt.Errorf("%w in epoch %d: the loss is %v; lower the learning rate or check the scale of the data", ErrDiverged, e, loss)
		}
		report.Epochs = e
		if best == nil || s.better(bestScore) {
			best, bestScore = r.net.save(), s
			report.Best, report.Loss, report.Metric = e, loss, s.metric
		}
		progress(Event{
			Progress: float64(e) / float64(r.cfg.Epochs), Epoch: e, Epochs: r.cfg.Epochs, Loss: loss, Metric: s.metric,
			Message: fmt.Sprintf("epoch %d of %d: loss %.4f, held-out %s %.4f", e, r.cfg.Epochs, loss, r.metricName(), s.metric),
		})
		if r.cfg.Patience > 0 && e-report.Best >= r.cfg.Patience {
			break
		}
		if pace := time.Since(start) / time.Duration(e); !r.cfg.until.IsZero() && time.Now().Add(pace).After(r.cfg.until) {
			break
		}
	}
	r.net.load(best)
	return report, nil
}

func (r *run) metricName() string {
	if r.cfg.Loss == MSE {
		return "squared error"
	}
	return "accuracy"
}

// epoch goes through the training rows once, in a new order, and returns their mean loss.
func (r *run) epoch(ctx context.Context, e int) (float64, error) {
	r.rng.Shuffle(len(r.train), func(i, j int) { r.train[i], r.train[j] = r.train[j], r.train[i] })
	rate := r.cfg.LearningRate
	if r.cfg.Epochs > 1 {
		rate *= 1 - 0.9*float64(e-1)/float64(r.cfg.Epochs-1)
	}
	var sum float64
	for batch := range slices.Chunk(r.train, r.cfg.Batch) {
		if ctx.Err() != nil {
			return 0, context.Cause(ctx)
		}
		out := r.gather(batch)
		grad := room(&r.grad, len(out))
		loss, _ := r.loss(out, grad)
		sum += loss
		r.net.backward(grad, len(batch))
		r.net.step(float32(rate), float32(r.cfg.Momentum), float32(r.cfg.WeightDecay))
	}
	return r.unit(sum) / float64(len(r.train)), nil
}

// gather copies rows into one batch and runs the network on it.
func (r *run) gather(rows []int) []float32 {
	f := r.data.features()
	x := room(&r.x, len(rows)*f)
	r.y, r.want = r.y[:0], r.want[:0]
	for i, row := range rows {
		copy(x[i*f:(i+1)*f], r.data.X[row*f:])
		if r.cfg.Loss == MSE {
			r.want = append(r.want, r.data.Targets[row*r.width:(row+1)*r.width]...)
			continue
		}
		r.y = append(r.y, r.data.Y[row])
	}
	return r.net.forward(x, len(rows))
}

func (r *run) loss(out, grad []float32) (sum float64, hits int) {
	if r.cfg.Loss == MSE {
		return squares(out, r.want, r.width, grad), 0
	}
	return crossEntropy(out, r.y, r.width, grad)
}

// unit brings a squared error of normalised targets back to the task's unit. With several columns it is that of the mean spread.
func (r *run) unit(loss float64) float64 {
	if r.cfg.Loss != MSE {
		return loss
	}
	var v float64
	for _, s := range r.norm.spread {
		v += float64(s*s) / float64(len(r.norm.spread))
	}
	return loss * v
}

// score orders epochs: the metric first, then the loss.
type score struct {
	metric, loss float64
	lower        bool
}

func (s score) better(than score) bool {
	if s.metric == than.metric {
		return s.loss < than.loss
	}
	return (s.metric > than.metric) != s.lower
}

// validate measures the network on the held-out rows, or on the training rows when none are held out.
func (r *run) validate() score {
	rows := r.held
	if len(rows) == 0 {
		rows = r.train
	}
	var sum float64
	hits := 0
	for batch := range slices.Chunk(rows, 256) {
		loss, h := r.loss(r.gather(batch), nil)
		sum, hits = sum+loss, hits+h
	}
	loss := r.unit(sum) / float64(len(rows))
	if r.cfg.Loss == MSE {
		return score{metric: loss, loss: loss, lower: true}
	}
	return score{metric: float64(hits) / float64(len(rows)), loss: loss}
}
