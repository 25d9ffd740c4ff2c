package eval

import (
	"fmt"

	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/metric"
	"github.com/ai-arena/arenad/eval/onnx"
)

// FromSpec is the part of a job that the task fixes; the caller adds ids, seed, blobs and its own guards (Wall, Threads).
//
//	t     a task that passed its Check
//	rows  samples of the shard: a task bounds the cost of a row, a job that of the whole run. Every batch counts as a full one,
//	      because that is how vetting counts
//
// Errors: ErrJob for labels or types that a task cannot have. Pure.
func FromSpec(t *spec.Task, rows uint32) (Job, error) {
	j := Job{
		Output: t.Output.Name,
		Kind:   OutputKind(t.Output.Kind),
		Metric: MetricSpec{Kind: metric.Kind(t.Metric), LossCap: metric.DefaultLossCap},
		Batch:  t.Batch,
	}
	if t.Batch < 1 {
		return Job{}, fmt.Errorf("%w: batch of 0 rows", ErrJob)
	}
	padded := (uint64(rows) + uint64(t.Batch) - 1) / uint64(t.Batch) * uint64(t.Batch)
	j.Limits = Limits{
		ModelBytes: uint64(t.Limits.ModelBytes), MACs: t.Limits.MACsPerRow * padded, Elements: t.Limits.ElementsPerRow * padded,
		PeakBytes: uint64(t.Limits.Memory),
	}
	labels, err := labelMap(t.Labels)
	if err != nil {
		return Job{}, err
	}
	j.Metric.Labels = labels
	if s := t.Scoring; s != nil {
		j.Metric.K, j.Metric.Text, j.Metric.IgnoreCase = s.K, s.Text, s.IgnoreCase
		j.Metric.Positive, j.Metric.Background = classOf(t.Labels, s.Positive), classOf(t.Labels, s.Background)
	}
	for i, in := range t.Input {
		b := Binding{Column: in.Column, Name: in.Name, Shape: in.Shape, Scale: 1}
		switch in.DType {
		case "float32":
			b.DType = onnx.Float32
		case "int64":
			b.DType = onnx.Int64
		default:
			return Job{}, fmt.Errorf("%w: input %d: type %q", ErrJob, i, in.DType)
		}
		if in.Scale != nil {
			b.Scale = float32(*in.Scale)
		}
		if in.Offset != nil {
			b.Offset = float32(*in.Offset)
		}
		j.Input = append(j.Input, b)
	}
	return j, nil
}

// classOf is the class of a label that a task names; nil for none.
func classOf(labels *spec.Labels, label string) *uint32 {
	if class, ok := labels.Place(label); ok {
		return &class
	}
	return nil
}

func labelMap(l *spec.Labels) (m *dataset.LabelMap, err error) {
	switch {
	case l == nil:
		return nil, nil
	case l.Texts != nil:
		m, err = dataset.TextLabels(l.Texts...)
	default:
		m, err = dataset.IntLabels(l.Ints...)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrJob, err)
	}
	return m, nil
}
