package ref

import (
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// exec runs one step. Inference has checked types and shapes, so that only integer division can still fail.
func (p *Program) exec(b *bound, s *infer.Step) error {
	out := &b.values[s.Out[0]]
	in := func(i int) *Tensor { return &b.values[s.In[i]] }
	has := func(i int) bool { return i < len(s.In) && s.In[i] != infer.Absent }
	switch s.Node.Op {
	case "Neg", "Abs":
		if out.DType == onnx.Int64 {
			unaryInt(s.Node.Op, out.I64, in(0).I64)
			return nil
		}
		unary(s.Node.Op, out.F32, in(0).F32)
	case "Sqrt", "Exp", "Log", "Relu", "Sigmoid", "Tanh", "Softplus", "Erf":
		unary(s.Node.Op, out.F32, in(0).F32)
	case "LeakyRelu":
		leakyRelu(out.F32, in(0).F32, s.Params.(infer.LeakyRelu).Alpha)
	case "Clip":
		c := s.Params.(infer.Clip)
		if has(1) {
			c.Min, c.HasMin = in(1).F32[0], true
		}
		if has(2) {
			c.Max, c.HasMax = in(2).F32[0], true
		}
		clip(out.F32, in(0).F32, c)
	case "Add", "Sub", "Mul", "Div":
		if out.DType == onnx.Int64 {
			if !binaryInt(s.Node.Op, out, in(0), in(1)) {
				return onnx.RefuseNode(onnx.RunArith, s.Index, s.Node, "integer division by zero")
			}
			return nil
		}
		binary(s.Node.Op, out, in(0), in(1))
	case "Gemm":
		var bias *Tensor
		if has(2) {
			bias = in(2)
		}
		p.gemm(out, in(0), s.In[1], in(1), bias, s.Params.(infer.Gemm))
	case "MatMul":
		p.matMul(out, in(0), s.In[1], in(1), s.Params.(infer.MatMul))
	case "Conv":
		var bias []float32
		if has(2) {
			bias = in(2).F32
		}
		p.conv(out.F32, in(0).F32, in(1).F32, bias, s.Params.(infer.Conv))
	case "MaxPool":
		maxPool(out.F32, in(0).F32, s.Params.(infer.Pool))
	case "AveragePool":
		averagePool(out.F32, in(0).F32, s.Params.(infer.Pool))
	case "GlobalAveragePool":
		globalAveragePool(out.F32, in(0).F32)
	case "BatchNormalization":
		batchNorm(out, in(0), in(1).F32, in(2).F32, in(3).F32, in(4).F32, s.Params.(infer.BatchNorm).Epsilon)
	case "Transpose":
		transpose(out, in(0), s.Params.(infer.Transpose).Perm)
	case "Concat":
		axis, at := s.Params.(infer.Concat).Axis, 0
		for i := range s.In {
			at = concatOne(out, in(i), axis, at)
		}
	case "Cast":
		cast(out, in(0))
	case "Softmax":
		p.softmax(out.F32, in(0).F32, s.Params.(infer.Softmax), false)
	case "LogSoftmax":
		p.softmax(out.F32, in(0).F32, s.Params.(infer.Softmax), true)
	case "ArgMax":
		argMax(out.I64, in(0), s.Params.(infer.ArgMax))
	case "ReduceMean", "ReduceSum", "ReduceMax":
		reduce(s.Node.Op, out, in(0), s.Params.(infer.Reduce))
	default:
		return onnx.RefuseNode(onnx.VetOp, s.Index, s.Node, "operator is not supported")
	}
	return nil
}
