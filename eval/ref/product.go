package ref

import (
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func linearKernels() []operator {
	return []operator{{"Gemm", gemm, fresh}, {"MatMul", matMul, fresh}}
}

// gemm follows rule A3. binary32 has its own kernels; the other types take the loops of the definition.
func gemm(x *exec) error {
	g := x.step.Params.(infer.Gemm)
	if storage(x.out(0).DType) == onnx.Float32 && g.K > 0 && x.out(0).Len() > 0 {
		x.p.gemm(x.out(0), x.in(0), x.step.In[1], x.in(1), x.opt(2), g, x.epilogue(nil).Relu)
		return nil
	}
	kernels := perType[func(x *exec, g infer.Gemm)]{
		gemmFloats[float32], gemmFloats[float64], gemmInts[int64], gemmInts[int32], gemmInts[int16], gemmInts[int8],
		gemmInts[uint64], gemmInts[uint32], gemmInts[uint16], gemmInts[uint8],
	}
	kernels.of(x.out(0).DType)(x, g)
	return nil
}

func gemmFloats[T floating](x *exec, g infer.Gemm) {
	gemmAs(x, g, func(v T, by float32) T { return T(T(by) * v) })
}

// gemmInts truncates and saturates products with a factor that is not 1.
func gemmInts[T integer](x *exec, g infer.Gemm) {
	lo, hi := limits[T]()
	gemmAs(x, g, func(v T, by float32) T { return saturated(float64(float64(v)*float64(by)), lo, hi) })
}

func gemmAs[T element](x *exec, g infer.Gemm, scaled func(v T, by float32) T) {
	out, a, b := view[T](x.out(0)), view[T](x.in(0)), view[T](x.in(1))
	rowA, colA, rowB, colB := g.K, 1, g.N, 1
	if g.TransA {
		rowA, colA = 1, g.M
	}
	if g.TransB {
		rowB, colB = 1, g.K
	}
	seq(out, a, b, g.M, g.K, g.N, rowA, colA, rowB, colB)
	if g.Alpha != 1 {
		for i, v := range out {
			out[i] = scaled(v, g.Alpha)
		}
	}
	if !x.has(2) || g.Beta == 0 {
		return
	}
	bias := x.in(2)
	s := infer.Strides(bias.Shape, x.out(0).Shape)
	for i := range g.M {
		for j := range g.N {
			c := view[T](bias)[i*s[0]+j*s[1]]
			if g.Beta != 1 {
				c = scaled(c, g.Beta)
			}
			out[i*g.N+j] += c
		}
	}
}

// seq is SEQ(k) (rule A2): out[i, j] = sum over k of a[i, k] b[k, j], in order, each product rounded.
func seq[T element](out, a, b []T, m, k, n, rowA, colA, rowB, colB int) {
	for i := range m {
		for j := range n {
			var acc T
			for p := range k {
				acc += T(a[i*rowA+p*colA] * b[p*rowB+j*colB])
			}
			out[i*n+j] = acc
		}
	}
}

func matMul(x *exec) error {
	m := x.step.Params.(infer.MatMul)
	if storage(x.out(0).DType) == onnx.Float32 && m.K > 0 && x.out(0).Len() > 0 {
		x.p.matMul(x.out(0), x.in(0), x.step.In[1], x.in(1), m, x.epilogue(nil))
		return nil
	}
	kernels := perType[func(x *exec, m infer.MatMul)]{
		f32: matMulAs[float32], f64: matMulAs[float64], i64: matMulAs[int64], i32: matMulAs[int32], i16: matMulAs[int16], i8: matMulAs[int8],
		u64: matMulAs[uint64], u32: matMulAs[uint32], u16: matMulAs[uint16], u8: matMulAs[uint8],
	}
	kernels.of(x.out(0).DType)(x, m)
	return nil
}

func matMulAs[T element](x *exec, m infer.MatMul) {
	out, a, b := view[T](x.out(0)), view[T](x.in(0)), view[T](x.in(1))
	infer.Walk(m.Stack, m.A, m.B, func(i, p, q int) {
		seq(out[i*m.M*m.N:], a[p*m.M*m.K:], b[q*m.K*m.N:], m.M, m.K, m.N, m.K, 1, m.N, 1)
	})
}

// conv follows rules A2 and A3.
func conv(x *exec) error {
	c := x.step.Params.(infer.Conv)
	if x.out(0).DType == onnx.Float64 {
		var bias []float64
		if x.has(2) {
			bias = x.in(2).F64
		}
		convWide(x.out(0).F64, x.in(0).F64, x.in(1).F64, bias, c)
		return nil
	}
	var bias []float32
	if x.has(2) {
		bias = x.in(2).F32
	}
	x.p.conv(x.out(0).F32, x.in(0).F32, x.in(1).F32, c, x.epilogue(bias))
	return nil
}

// convWide is the definition in binary64; a tap in the padding is +0.
func convWide(out, in, w, bias []float64, c infer.Conv) {
	g := geometry(c.Window)
	cin, cout, plane := c.Cin/c.Group, c.Cout/c.Group, g.In[0]*g.In[1]*g.In[2]
	at := 0
	for n := range c.N {
		for o := range c.Cout {
			base := (n*c.Cin + o/cout*cin) * plane
			for pos := range g.Positions() {
				place := [3]int{pos / (g.Out[1] * g.Out[2]), pos / g.Out[2] % g.Out[1], pos % g.Out[2]}
				var acc float64
				for k := range cin * g.Taps() {
					tap := k % g.Taps()
					taps := [3]int{tap / (g.Kernel[1] * g.Kernel[2]), tap / g.Kernel[2] % g.Kernel[1], tap % g.Kernel[2]}
					from, inside := k/g.Taps(), true
					for d := range 3 {
						p := place[d]*g.Stride[d] + taps[d]*g.Dilation[d] - g.Before[d]
						inside = inside && p >= 0 && p < g.In[d]
						from = from*g.In[d] + p
					}
					if inside {
						acc += float64(in[base+from] * w[o*cin*g.Taps()+k])
					} else {
						acc += float64(0 * w[o*cin*g.Taps()+k])
					}
				}
				if bias != nil {
					acc += bias[o]
				}
				out[at] = acc
				at++
			}
		}
	}
}
