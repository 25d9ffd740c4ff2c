package ref

import (
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func createKernels() []operator {
	return []operator{
		{"Identity", nil, reshape},
		{"Dropout", dropout, reshape},
		{"Constant", nil, reshape},
		{"Shape", nil, reshape},
		{"Size", nil, reshape}, // inference gives their elements
		{"ConstantOfShape", constantOfShape, fresh},
	}
}

func constantOfShape(x *exec) error {
	p := x.step.Params.(infer.ConstantOfShape)
	if v, ok := FromONNX(&p.Value); ok {
		copyRun(x.out(0), 0, &v, 0, 0, x.out(0).count())
	}
	return nil
}

// dropout fills the mask; the data are passed on.
func dropout(x *exec) error {
	if x.wants(1) {
		fill(x.out(1), 1)
	}
	return nil
}

// fill sets every element to a small number.
func fill(t *Tensor, v int8) {
	one := Tensor{DType: onnx.Int8, Shape: []int{1}, I8: []int8{v}}
	same := Tensor{DType: t.DType, Shape: one.Shape}
	same.alloc(1)
	convert(&same, &one)
	copyRun(t, 0, &same, 0, 0, t.count())
}
