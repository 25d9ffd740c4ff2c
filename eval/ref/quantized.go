package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func quantizedKernels() []operator {
	return []operator{
		{"QuantizeLinear", quantizeLinear, fresh},
		{"DequantizeLinear", dequantizeLinear, fresh},
		{"DynamicQuantizeLinear", dynamicQuantize, fresh},
		{"QLinearMatMul", qLinearMatMul, fresh},
		{"QLinearConv", qLinearConv, fresh},
		{"MatMulInteger", matMulInteger, fresh},
		{"ConvInteger", convInteger, fresh},
	}
}

func quantizeLinear(x *exec) error {
	kernels := perType[func(x *exec)]{
		i8: quantizeTo[int8], u8: quantizeTo[uint8], i16: quantizeTo[int16], u16: quantizeTo[uint16],
	}
	kernels.of(x.out(0).DType)(x)
	return nil
}

func quantizeTo[T byteInt](x *exec) {
	in := x.in(0)
	if in.DType == onnx.Int32 {
		in = &Tensor{DType: onnx.Float32, Shape: in.Shape}
		in.alloc(in.count())
		convert(in, x.in(0))
	}
	quantizeAs(view[T](x.out(0)), in.F32, x.in(1).F32, optional[T](x, 2), x.step.Params.(infer.Quantize).Inner)
}

// optional returns the elements of input i, nil when it is absent.
func optional[T element](x *exec, i int) []T {
	if !x.has(i) {
		return nil
	}
	return view[T](x.in(i))
}

func dequantizeLinear(x *exec) error {
	kernels := perType[func(x *exec)]{
		i8: dequantizeFrom[int8], u8: dequantizeFrom[uint8], i16: dequantizeFrom[int16], u16: dequantizeFrom[uint16], i32: dequantizeFrom[int32],
	}
	kernels.of(x.in(0).DType)(x)
	return nil
}

func dequantizeFrom[T int8 | uint8 | int16 | uint16 | int32](x *exec) {
	dequantizeAs(x.out(0).F32, view[T](x.in(0)), x.in(1).F32, optional[T](x, 2), x.step.Params.(infer.Quantize).Inner)
}

func dynamicQuantize(x *exec) error {
	out := make([]uint8, x.in(0).Len())
	scale, zero := quantizeRange(out, x.in(0).F32)
	if x.wants(0) {
		copy(x.out(0).U8, out)
	}
	if x.wants(1) {
		x.out(1).F32[0] = scale
	}
	if x.wants(2) {
		x.out(2).U8[0] = zero
	}
	return nil
}

// by8 picks the instance for two 8-bit types.
func by8[F any](a, b onnx.DType, ss, su, us, uu F) F {
	switch {
	case a == onnx.Int8 && b == onnx.Int8:
		return ss
	case a == onnx.Int8:
		return su
	case b == onnx.Int8:
		return us
	}
	return uu
}

func matMulInteger(x *exec) error {
	stackProduct(x, x.out(0).I32, 0, 1, 2, 3)
	return nil
}

func convInteger(x *exec) error {
	convolve(x, x.out(0).I32, 0, 1, 2, 3, nil)
	return nil
}

// stackProduct multiplies the matrices of inputs a and b, with the zero points of inputs za and zb.
func stackProduct(x *exec, out []int32, a, b, za, zb int) {
	by8(x.in(a).DType, x.in(b).DType, stackProductAs[int8, int8], stackProductAs[int8, uint8], stackProductAs[uint8, int8], stackProductAs[uint8, uint8])(x, out, a, b, za, zb)
}

func stackProductAs[A, B int8 | uint8](x *exec, out []int32, a, b, za, zb int) {
	m := x.step.Params.(infer.MatMul)
	va, vb := view[A](x.in(a)), view[B](x.in(b))
	infer.Walk(m.Stack, m.A, m.B, func(i, p, q int) {
		multiply8(out[i*m.M*m.N:], va[p*m.M*m.K:], vb[q*m.K*m.N:], optional[A](x, za), optional[B](x, zb), m.M, m.K, m.N)
	})
}

// convolve convolves input a with input w, with the zero points of inputs za and zw.
func convolve(x *exec, out []int32, a, w, za, zw int, bias []int32) {
	by8(x.in(a).DType, x.in(w).DType, convolveAs[int8, int8], convolveAs[int8, uint8], convolveAs[uint8, int8], convolveAs[uint8, uint8])(x, out, a, w, za, zw, bias)
}

func convolveAs[A, W int8 | uint8](x *exec, out []int32, a, w, za, zw int, bias []int32) {
	var zero A
	if z := optional[A](x, za); len(z) > 0 {
		zero = z[0]
	}
	convolve8(out, view[A](x.in(a)), view[W](x.in(w)), zero, optional[W](x, zw), bias, x.step.Params.(infer.Conv))
}

func qLinearMatMul(x *exec) error {
	acc := make([]int32, x.out(0).Len())
	stackProduct(x, acc, 0, 3, 2, 5)
	x.requantize(acc, 1)
	return nil
}

func qLinearConv(x *exec) error {
	acc := make([]int32, x.out(0).Len())
	var bias []int32
	if x.has(8) {
		bias = x.in(8).I32
	}
	convolve(x, acc, 0, 3, 2, 5, bias)
	x.requantize(acc, size(x.out(0).Shape[2:]))
	return nil
}

// requantize is sat(RNE(R(R32(acc) factor)) + zero), factor = R(R(sa sb)/sy), with one scale sb or one for each channel, whose
// elements inner lie together.
func (x *exec) requantize(acc []int32, inner int) {
	sa, sb, sy := x.in(1).F32[0], x.in(4).F32, x.in(6).F32[0]
	for i, v := range acc {
		f := float32(float32(v) * (float32(sa*sb[i/inner%len(sb)]) / sy))
		if x.out(0).DType == onnx.Int8 {
			x.out(0).I8[i] = quantize(f, x.in(7).I8[0])
		} else {
			x.out(0).U8[i] = quantize(f, x.in(7).U8[0])
		}
	}
}

// byteInt is a quantised element.
type byteInt interface {
	int8 | uint8 | int16 | uint16
}

// within brings v into the range of T.
func within[T byteInt](v int64) T {
	lo, hi := limits[T]()
	return T(min(max(v, int64(lo)), int64(hi)))
}

// quantize is sat(RNE(v) + zero) (rule A11): NaN counts as 0, and values beyond 32 bits saturate anyway.
func quantize[T byteInt](v float32, zero T) T {
	r := math.RoundToEven(float64(v))
	if r != r {
		r = 0
	}
	return within[T](int64(min(max(r, -0x1p31), 0x1p31)) + int64(zero))
}

// quantizeAs has one scale and zero point, or one for each element of an axis with inner elements behind it. zero may be nil.
func quantizeAs[T byteInt](out []T, x, scale []float32, zero []T, inner int) {
	for i, v := range x {
		k := i / inner % len(scale)
		var z T
		if zero != nil {
			z = zero[k]
		}
		out[i] = quantize(v/scale[k], z)
	}
}

// dequantizeAs is R(R32(x - zero) scale); the difference is exact.
func dequantizeAs[T int8 | uint8 | int16 | uint16 | int32](out []float32, x []T, scale []float32, zero []T, inner int) {
	for i, v := range x {
		k := i / inner % len(scale)
		d := int64(v)
		if zero != nil {
			d -= int64(zero[k])
		}
		out[i] = float32(float32(d) * scale[k])
	}
}

// quantizeRange finds the scale R(R(max - min)/255) and the zero point sat(RNE(R(0 - R(min/scale)))) of x with 0 in its range.
func quantizeRange(out []uint8, x []float32) (scale float32, zero uint8) {
	var low, high float32
	for _, v := range x {
		low, high = min(low, v), max(high, v)
	}
	scale = (high - low) / 255
	zero = quantize(0-low/scale, uint8(0))
	for i, v := range x {
		out[i] = quantize(v/scale, zero)
	}
	return scale, zero
}

// multiply8 multiplies one matrix of a stack exactly in int32, less the zero points: za has one element or one a row, zb one or one a
// column; nil is 0.
func multiply8[A, B int8 | uint8](out []int32, a []A, b []B, za []A, zb []B, m, k, n int) {
	pick := func(z []B, j int) int32 {
		if len(z) == 0 {
			return 0
		}
		return int32(z[j%len(z)])
	}
	for i := range m {
		var zero int32
		if len(za) > 0 {
			zero = int32(za[i%len(za)])
		}
		row := out[i*n : (i+1)*n]
		clear(row)
		for p := range k {
			v := int32(a[i*k+p]) - zero
			line := b[p*n : (p+1)*n]
			for j, w := range line {
				row[j] += v * (int32(w) - pick(zb, j))
			}
		}
	}
}

// convolve8 convolves exactly in int32, less the zero points: zx one, zw one or one an output channel. Padding is 0 after the zero
// point is taken off. bias may be nil.
func convolve8[A, B int8 | uint8](out []int32, x []A, w []B, zx A, zw []B, bias []int32, c infer.Conv) {
	g := geometry(c.Window)
	cin, cout := c.Cin/c.Group, c.Cout/c.Group
	plane, places, taps := g.In[0]*g.In[1]*g.In[2], g.Positions(), g.Taps()
	for n := range c.N {
		for o := range c.Cout {
			var zero, start int32
			if len(zw) > 0 {
				zero = int32(zw[o%len(zw)])
			}
			if bias != nil {
				start = bias[o]
			}
			for p := range places {
				at := [3]int{p / (g.Out[1] * g.Out[2]), p / g.Out[2] % g.Out[1], p % g.Out[2]}
				acc := start
				for i := range cin {
					src := x[(n*c.Cin+o/cout*cin+i)*plane:]
					kernel := w[(o*cin+i)*taps:]
					for t := range taps {
						d := at[0]*g.Stride[0] - g.Before[0] + t/(g.Kernel[1]*g.Kernel[2])*g.Dilation[0]
						h := at[1]*g.Stride[1] - g.Before[1] + t/g.Kernel[2]%g.Kernel[1]*g.Dilation[1]
						v := at[2]*g.Stride[2] - g.Before[2] + t%g.Kernel[2]*g.Dilation[2]
						if d < 0 || h < 0 || v < 0 || d >= g.In[0] || h >= g.In[1] || v >= g.In[2] {
							continue
						}
						acc += (int32(src[(d*g.In[1]+h)*g.In[2]+v]) - int32(zx)) * (int32(kernel[t]) - zero)
					}
				}
				out[(n*c.Cout+o)*places+p] = acc
			}
		}
	}
}
