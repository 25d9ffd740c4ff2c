package vet

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// bind applies V9: the job feeds exactly the inputs that the model declares, and only the batch may be free.
func bind(g *onnx.Graph, l *infer.Linked, spec Spec, rows uint64) ([]infer.Value, error) {
	if spec.Batch < 1 || spec.Batch > maxBatch {
		return nil, onnx.Refuse(onnx.VetInput, "batch of %d rows, must be 1 to %d", spec.Batch, maxBatch)
	}
	if len(l.Inputs) != len(spec.Inputs) {
		return nil, onnx.Refuse(onnx.VetInput, "model has %d inputs, the task binds %d", len(l.Inputs), len(spec.Inputs))
	}
	values := make([]infer.Value, len(l.Inputs))
	for i, id := range l.Inputs {
		name := l.Names[id]
		b := slices.IndexFunc(spec.Inputs, func(in Input) bool { return in.Name == name || in.Name == "" && len(spec.Inputs) == 1 })
		if b < 0 {
			return nil, onnx.Refuse(onnx.VetInput, "the task binds nothing to input %.64q", name)
		}
		d := slices.IndexFunc(g.Inputs, func(v onnx.ValueInfo) bool { return v.Name == name })
		v, err := bindOne(&g.Inputs[d], spec.Inputs[b], spec, rows)
		if err != nil {
			return nil, err
		}
		values[i] = v
	}
	return values, nil
}

func bindOne(decl *onnx.ValueInfo, in Input, spec Spec, rows uint64) (infer.Value, error) {
	v := infer.Value{DType: in.DType, Shape: make([]int, len(in.Shape))}
	if decl.DType != in.DType {
		return v, onnx.Refuse(onnx.VetInput, "input %.64q is %s, the task gives %s", decl.Name, decl.DType, in.DType)
	}
	if !decl.HasShape || len(decl.Dims) != len(in.Shape) {
		return v, onnx.Refuse(onnx.VetInput, "input %.64q has %d dimensions, the task gives %d", decl.Name, len(decl.Dims), len(in.Shape))
	}
	for k, want := range in.Shape {
		have := decl.Dims[k]
		batch := want == 0
		if batch {
			want = int64(rows)
			v.Rows = infer.Mixed
			if k == 0 {
				v.Rows = infer.Separate
			}
		}
		switch {
		case batch && !have.Known:
		case !have.Known && want < 0:
			return v, onnx.Refuse(onnx.VetInput, "input %.64q: dimension %d is free, only the batch may be", decl.Name, k)
		case !have.Known:
			return v, onnx.Refuse(onnx.VetInput, "input %.64q: dimension %d is free, only the batch may be; the task gives %d", decl.Name, k, want)
		case have.Value != want && !(batch && have.Value == int64(spec.Batch)):
			return v, onnx.Refuse(onnx.VetInput, "input %.64q: dimension %d is %d, the task gives %d", decl.Name, k, have.Value, want)
		case batch && spec.Rows%uint64(spec.Batch) != 0:
			return v, onnx.Refuse(onnx.VetInput, "input %.64q: the batch is fixed at %d, but the last batch is shorter: export it with a free batch", decl.Name, have.Value)
		}
		if want < 1 || want > infer.MaxElements {
			return v, onnx.Refuse(onnx.VetInput, "input %.64q: dimension %d is %d", decl.Name, k, want)
		}
		v.Shape[k] = int(want)
	}
	if n, ok := onnx.Count(in.Shape); len(v.Shape) > infer.MaxRank || !ok || n > infer.MaxElements || uint64(v.Len()) > infer.MaxElements {
		return v, onnx.Refuse(onnx.VetInput, "input %.64q: shape %v is too large", decl.Name, v.Shape)
	}
	return v, nil
}
