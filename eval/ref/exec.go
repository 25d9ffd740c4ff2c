package ref

import (
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// exec is one step while its kernel runs.
type exec struct {
	p      *Program // scratch memory and packed weights; nil when a constant is folded
	values []Tensor // by value index
	step   *infer.Step
	fused  *fusion // what a product does besides, or nil
}

func (x *exec) op() string { return x.step.Node.Op }

// in returns input i, which is there.
func (x *exec) in(i int) *Tensor { return &x.values[x.step.In[i]] }

// has tells whether optional input i is there.
func (x *exec) has(i int) bool { return i < len(x.step.In) && x.step.In[i] != infer.Absent }

// opt returns input i or nil.
func (x *exec) opt(i int) *Tensor {
	if !x.has(i) {
		return nil
	}
	return x.in(i)
}

// out returns output i, which is wanted.
func (x *exec) out(i int) *Tensor { return &x.values[x.step.Out[i]] }

// wants tells whether anything reads output i.
func (x *exec) wants(i int) bool { return i < len(x.step.Out) && x.step.Out[i] != infer.Absent }

// resize sets the true shape of output i of a step whose shapes are upper bounds.
func (x *exec) resize(i int, shape ...int) {
	if !x.wants(i) {
		return
	}
	t := x.out(i)
	t.Shape = shape
	t.cut(t.count())
}

// refuse ends the run: a property of the model and its input.
func (x *exec) refuse(reason onnx.Reason, format string, args ...any) error {
	return onnx.RefuseNode(reason, x.step.Index, x.step.Node, format, args...)
}

// compute runs the kernel of a step and rounds what is narrower than its memory.
func (x *exec) compute(op operator) error {
	if op.run == nil {
		if op.how == reshape {
			return nil
		}
		return x.refuse(onnx.VetOp, "operator is not supported")
	}
	if err := op.run(x); err != nil {
		return err
	}
	for i := range x.step.Out {
		if x.wants(i) {
			x.out(i).roundHalf()
		}
	}
	return nil
}

// Fold computes a step whose inputs are constants of the plan: an infer.Folder.
func Fold(p *infer.Plan, s *infer.Step) []*onnx.Tensor {
	op := operatorOf(s)
	local := *s
	local.In, local.Out = make([]int, len(s.In)), make([]int, len(s.Out))
	x := &exec{p: &Program{}, step: &local}
	add := func(id int, t Tensor) int {
		if id == infer.Absent {
			return infer.Absent
		}
		x.values = append(x.values, t)
		return len(x.values) - 1
	}
	for i, id := range s.In {
		var t Tensor
		if id != infer.Absent {
			var ok bool
			if t, ok = FromONNX(p.Values[id].Const); !ok {
				return nil
			}
		}
		local.In[i] = add(id, t)
	}
	for i, id := range s.Out {
		var t Tensor
		if id != infer.Absent {
			t = Tensor{DType: p.Values[id].DType, Shape: p.Values[id].Shape}
			if op.how == reshape && i == 0 {
				t.point(x.in(0))
			} else {
				t.alloc(t.count())
			}
		}
		local.Out[i] = add(id, t)
	}
	if err := x.compute(op); err != nil {
		return nil // the engine meets it again when it gets there
	}
	out := make([]*onnx.Tensor, len(s.Out))
	for i := range out {
		if x.wants(i) {
			out[i] = x.out(i).ToONNX()
		}
	}
	return out
}
