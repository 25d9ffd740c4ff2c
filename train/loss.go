package train

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
)

// crossEntropy returns the summed loss and the hits of a batch of logits, and, when grad is not nil, the gradient of the mean loss.
func crossEntropy(logits []float32, y []int32, classes int, grad []float32) (loss float64, hits int) {
	scale := 1 / float64(len(y))
	e := make([]float64, classes)
	for r, label := range y {
		row := logits[r*classes : (r+1)*classes]
		best := 0
		for j, v := range row {
			if v > row[best] {
				best = j
			}
		}
		if best == int(label) {
			hits++
		}
		m, sum := float64(row[best]), 0.0
		for j, v := range row {
			e[j] = fmath.E64(float64(v) - m)
			sum += e[j]
		}
		loss += fmath.L64(sum) - (float64(row[label]) - m)
		if grad == nil {
			continue
		}
		for j := range row {
			p := e[j] / sum
			if j == int(label) {
				p--
			}
			grad[r*classes+j] = float32(p * scale)
		}
	}
	return loss, hits
}

// squares returns the summed squared error of a batch, averaged over its columns, and the gradient of half the mean.
func squares(out, want []float32, columns int, grad []float32) float64 {
	var loss float64
	scale := 1 / float64(len(out))
	for i, v := range out {
		d := float64(v) - float64(want[i])
		loss += float64(d * d)
		if grad != nil {
			grad[i] = float32(d * scale * float64(columns))
		}
	}
	return loss / float64(columns)
}

// norm is the mean and spread of each target column; networks learn targets of mean 0 and spread 1.
type norm struct{ mean, spread []float64 }

func newNorm(targets []float32, columns int) norm {
	n := norm{make([]float64, columns), make([]float64, columns)}
	rows := float64(len(targets) / columns)
	for i, v := range targets {
		n.mean[i%columns] += float64(v) / rows
	}
	for i, v := range targets {
		d := float64(v) - n.mean[i%columns]
		n.spread[i%columns] += float64(d*d) / rows
	}
	for c, v := range n.spread {
		if n.spread[c] = math.Sqrt(v); !(v > 0) {
			n.spread[c] = 1
		}
	}
	return n
}

func (n norm) apply(targets []float32) []float32 {
	out := make([]float32, len(targets))
	for i, v := range targets {
		c := i % len(n.mean)
		out[i] = float32((float64(v) - n.mean[c]) / n.spread[c])
	}
	return out
}

// undo folds the scale back into the last layer, so that the model answers in the task's unit.
func (n norm) undo(d *dense) {
	for j := range d.out {
		for i := range d.in {
			d.w.w[i*d.out+j] = float32(float64(d.w.w[i*d.out+j]) * n.spread[j])
		}
		d.b.w[j] = float32(float64(float64(d.b.w[j])*n.spread[j]) + n.mean[j])
	}
}
