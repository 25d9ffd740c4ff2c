package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref/kern"
)

func elementwiseKernels() []operator {
	return []operator{
		{"Abs", unary, inPlace},
		{"Neg", unary, inPlace},
		{"Relu", vectors(kern.Set.Relu, 1, unary), inPlace},
		{"Sqrt", unary, inPlace},
		{"Floor", unary, inPlace},
		{"Ceil", unary, inPlace},
		{"Round", unary, inPlace},
		{"Sign", unary, inPlace},
		{"Reciprocal", unary, inPlace},
		{"Softsign", unary, inPlace},
		{"HardSwish", unary, inPlace},
		{"Exp", vectors(kern.Set.Exp, 16, function(fmath.E64)), inPlace},
		{"Log", function(fmath.L64), inPlace},
		{"Erf", function(fmath.ERF64), inPlace},
		{"Sigmoid", vectors(kern.Set.Sigmoid, 16, function(fmath.S64)), inPlace},
		{"Tanh", vectors(kern.Set.Tanh, 16, function(fmath.T64)), inPlace},
		{"Softplus", function(fmath.Softplus64), inPlace},
		{"LeakyRelu", activation, inPlace},
		{"Elu", activation, inPlace},
		{"Selu", activation, inPlace},
		{"HardSigmoid", activation, inPlace},
		{"Add", arithmetic, inPlace},
		{"Sub", arithmetic, inPlace},
		{"Mul", arithmetic, inPlace},
		{"Div", arithmetic, inPlace},
		{"Pow", pow, inPlace},
		{"PRelu", pRelu, fresh},
		{"Min", variadic, fresh},
		{"Max", variadic, fresh},
		{"Sum", variadic, fresh},
		{"Mean", variadic, fresh},
		{"Clip", clip, inPlace},
		{"Cast", cast, fresh},
	}
}

// function makes the kernel of an elementary function: f in binary64, rounded once to the type of the tensor (rule A7).
func function(f func(float64) float64) kernel {
	return func(x *exec) error {
		out, in := x.out(0), x.in(0)
		for i, v := range in.F32 {
			out.F32[i] = float32(f(float64(v)))
		}
		for i, v := range in.F64 {
			out.F64[i] = f(v)
		}
		return nil
	}
}

// unary applies a function of one element that is exact or rounds once (rule A8).
func unary(x *exec) error {
	kernels := perType[func(op string, out, in *Tensor)]{
		unaryFloats[float32], unaryFloats[float64], unaryInts[int64], unaryInts[int32], unaryInts[int16], unaryInts[int8],
		unaryInts[uint64], unaryInts[uint32], unaryInts[uint16], unaryInts[uint8],
	}
	kernels.of(x.out(0).DType)(x.op(), x.out(0), x.in(0))
	return nil
}

func unaryFloats[T floating](op string, out, in *Tensor) {
	dst, src := view[T](out), view[T](in)
	switch op {
	case "Relu":
		for i, v := range src {
			dst[i] = max(v, 0) // the built-in keeps NaN and makes -0 +0
		}
	case "Neg":
		for i, v := range src {
			dst[i] = -v
		}
	case "Abs":
		for i, v := range src {
			dst[i] = T(math.Abs(float64(v)))
		}
	case "Sqrt":
		for i, v := range src {
			dst[i] = T(math.Sqrt(float64(v))) // rounding binary64 to binary32 after a square root is exact in effect
		}
	case "Floor":
		for i, v := range src {
			dst[i] = T(math.Floor(float64(v)))
		}
	case "Ceil":
		for i, v := range src {
			dst[i] = T(math.Ceil(float64(v)))
		}
	case "Round":
		for i, v := range src {
			dst[i] = T(math.RoundToEven(float64(v)))
		}
	case "Reciprocal":
		for i, v := range src {
			dst[i] = 1 / v
		}
	case "Softsign":
		for i, v := range src {
			dst[i] = v / (1 + T(math.Abs(float64(v))))
		}
	case "HardSwish":
		for i, v := range src {
			dst[i] = v * hardSigmoid(v, T(float32(1.0/6)), 0.5)
		}
	case "Sign":
		for i, v := range src {
			switch {
			case v > 0:
				v = 1
			case v < 0:
				v = -1
			case v == 0:
				v = 0 // of either sign
			}
			dst[i] = v
		}
	}
}

func unaryInts[T integer](op string, out, in *Tensor) {
	dst := view[T](out)
	for i, v := range view[T](in) {
		switch {
		case op == "Neg" || op == "Abs" && v < 0:
			v = -v
		case op == "Relu":
			v = max(v, 0)
		case op == "Sign" && v > 0:
			v = 1
		case op == "Sign" && v < 0:
			v = ^T(0) // -1
		}
		dst[i] = v
	}
}

func hardSigmoid[T floating](v, alpha, beta T) T { return max(0, min(1, T(alpha*v)+beta)) }

// activation applies a function with attributes: rules A7 and A8.
func activation(x *exec) error {
	a := x.step.Params.(infer.Activation)
	activate(x.op(), x.out(0).F32, x.in(0).F32, a)
	activate(x.op(), x.out(0).F64, x.in(0).F64, a)
	return nil
}

func activate[T floating](op string, dst, src []T, a infer.Activation) {
	alpha, beta := float64(a.Alpha), float64(a.Beta)
	switch op {
	case "LeakyRelu":
		for i, v := range src {
			if v < 0 {
				v = T(T(alpha) * v)
			}
			dst[i] = v
		}
	case "Elu":
		for i, v := range src {
			if !(v >= 0) {
				v = T(alpha * (fmath.E64(float64(v)) - 1))
			}
			dst[i] = v
		}
	case "Selu":
		for i, v := range src {
			d := float64(v)
			if !(d > 0) {
				d = float64(alpha * (fmath.E64(d) - 1))
			}
			dst[i] = T(beta * d)
		}
	case "HardSigmoid":
		for i, v := range src {
			dst[i] = hardSigmoid(v, T(alpha), T(beta))
		}
	}
}

// clip is max with the lower bound, then min with the upper one: a lower bound above the upper one loses.
func clip(x *exec) error {
	kernels := perType[func(x *exec)]{
		clipTo[float32], clipTo[float64], clipTo[int64], clipTo[int32], clipTo[int16], clipTo[int8],
		clipTo[uint64], clipTo[uint32], clipTo[uint16], clipTo[uint8],
	}
	kernels.of(x.out(0).DType)(x)
	return nil
}

func clipTo[T element](x *exec) {
	c := x.step.Params.(infer.Clip)
	lo, hi := T(c.Min), T(c.Max)
	if x.has(1) {
		c.HasMin, lo = true, view[T](x.in(1))[0]
	}
	if x.has(2) {
		c.HasMax, hi = true, view[T](x.in(2))[0]
	}
	dst := view[T](x.out(0))
	for i, v := range view[T](x.in(0)) {
		if c.HasMin {
			v = max(v, lo)
		}
		if c.HasMax {
			v = min(v, hi)
		}
		dst[i] = v
	}
}
