package vet

import (
	"encoding/binary"
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref"
)

// operands names the inputs of an operator that rules V12 (weights) and V13 (scales) look at.
func operands(n *onnx.Node) (weights, scales []int) {
	if n.Domain == infer.ML {
		return nil, nil // trees are checked where they are read
	}
	switch n.Op {
	case "MatMul", "Gemm":
		return []int{0, 1}, nil
	case "Conv", "ConvTranspose":
		return []int{1}, nil
	case "LSTM", "GRU", "RNN":
		return []int{1, 2}, nil
	case "QuantizeLinear", "DequantizeLinear":
		return nil, []int{1}
	case "QLinearConv", "QLinearMatMul":
		return nil, []int{1, 4, 6}
	}
	return nil, nil
}

// constants applies V12 and V13. One NaN in a weight makes every output NaN, and infinities turn into NaN at the first zero; a scale
// is something that numbers are divided by.
func constants(p *infer.Plan) error {
	for _, rule := range []struct {
		pick func(n *onnx.Node) []int
		bad  func(t *onnx.Tensor) int
		text string
	}{
		{func(n *onnx.Node) []int { w, _ := operands(n); return w }, nonFinite, "input %d: element %d of the weights is NaN or infinite"},
		{func(n *onnx.Node) []int { _, s := operands(n); return s }, notPositive, "input %d: element %d of the scales is not a finite number above 0"},
	} {
		for i := range p.Steps {
			s := &p.Steps[i]
			for _, k := range rule.pick(s.Node) {
				if k >= len(s.In) || s.In[k] == infer.Absent || p.Values[s.In[k]].Const == nil {
					continue
				}
				if at := rule.bad(p.Values[s.In[k]].Const); at >= 0 {
					return onnx.RefuseNode(onnx.VetConstant, s.Index, s.Node, rule.text, k, at)
				}
			}
		}
	}
	return nil
}

// nonFinite returns the index of the first NaN or infinite element, -1 if there is none or the type has no such.
func nonFinite(t *onnx.Tensor) int {
	var mask uint64
	switch t.DType {
	case onnx.Float32:
		return t.NonFinite()
	case onnx.Float64:
		mask = 0x7ff << 52
	case onnx.Float16:
		mask = 0x1f << 10
	case onnx.BFloat16:
		mask = 0xff << 7
	default:
		return -1
	}
	size := t.DType.Size()
	for i := 0; (i+1)*size <= len(t.Raw); i++ {
		var u uint64
		if size == 8 {
			u = binary.LittleEndian.Uint64(t.Raw[i*8:])
		} else {
			u = uint64(binary.LittleEndian.Uint16(t.Raw[i*2:]))
		}
		if u&mask == mask {
			return i
		}
	}
	return -1
}

// notPositive returns the index of the first element that is not a finite number above 0, -1 if there is none.
func notPositive(t *onnx.Tensor) int {
	v, ok := ref.FromONNX(t)
	if !ok {
		return -1
	}
	for i, x := range v.F32 {
		if !(x > 0) || math.IsInf(float64(x), 0) {
			return i
		}
	}
	for i, x := range v.F64 {
		if !(x > 0) || math.IsInf(x, 0) {
			return i
		}
	}
	return -1
}
