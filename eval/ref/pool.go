package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref/kern"
)

func windowKernels() []operator {
	return []operator{
		{"Conv", conv, fresh},
		{"BatchNormalization", batchNorm, inPlace},
		{"MaxPool", maxPool, fresh},
		{"AveragePool", averagePool, fresh},
		{"GlobalAveragePool", globalPool, fresh},
		{"GlobalMaxPool", globalPool, fresh},
		{"LRN", lrn, fresh},
	}
}

// maxPool: padding is never a candidate, NaN wins, +0 is above -0 (rule A8).
func maxPool(x *exec) error {
	if vectorPool(x) {
		return nil
	}
	kernels := perType[func(x *exec)]{f32: maxPoolAs[float32], f64: maxPoolAs[float64], i8: maxPoolAs[int8], u8: maxPoolAs[uint8]}
	kernels.of(x.in(0).DType)(x)
	return nil
}

func maxPoolAs[T element](x *exec) {
	p, src := x.step.Params.(infer.Pool), view[T](x.in(0))
	var out []T
	var index []int64
	if x.wants(0) {
		out = view[T](x.out(0))
	}
	if x.wants(1) {
		index = x.out(1).I64
	}
	g := geometry(p.Window)
	plane := g.In[0] * g.In[1] * g.In[2]
	i := 0
	for c := range p.Planes {
		in := src[c*plane : (c+1)*plane]
		positions(&g, func(from, to [3]int) {
			var best T
			at := none
			for d := from[0]; d < to[0]; d += g.Dilation[0] {
				for h := from[1]; h < to[1]; h += g.Dilation[1] {
					start := (d*g.In[1] + h) * g.In[2]
					for w := from[2]; w < to[2]; w += g.Dilation[2] {
						v := in[start+w]
						if at == none {
							best, at = v, start+w
							continue
						}
						if before, _ := ranks(v, best, true); before {
							at = start + w
						}
						best = max(best, v)
					}
				}
			}
			if at == none { // every tap lies in the padding
				best, at = lowest[T](), 0
			}
			if out != nil {
				out[i] = best
			}
			if index != nil {
				index[i] = int64(c*plane + flatIndex(&g, at, p))
			}
			i++
		})
	}
}

// flatIndex is the number of an element within its plane.
func flatIndex(g *kern.Geometry, at int, p infer.Pool) int {
	if !p.ColumnMajor {
		return at
	}
	n := len(p.In)
	idx := [3]int{at / (g.In[1] * g.In[2]), at / g.In[2] % g.In[1], at % g.In[2]}
	i := 0
	for d := 2; d >= 3-n; d-- { // the first spatial axis runs fastest
		i = i*g.In[d] + idx[d]
	}
	return i
}

func lowest[T element]() T {
	lo := T(0)
	switch p := any(&lo).(type) {
	case *float32:
		*p = float32(math.Inf(-1))
	case *float64:
		*p = math.Inf(-1)
	case *int8:
		*p = math.MinInt8
	}
	return lo
}

func averagePool(x *exec) error {
	p := x.step.Params.(infer.Pool)
	if x.out(0).DType == onnx.Float64 {
		averagePoolAs(x.out(0).F64, x.in(0).F64, p)
	} else {
		averagePoolAs(x.out(0).F32, x.in(0).F32, p)
	}
	return nil
}

// averagePoolAs sums in binary64 in the order of the window and rounds once (rule A4).
func averagePoolAs[T floating](out, x []T, p infer.Pool) {
	g := geometry(p.Window)
	after := [3]int{}
	copy(after[3-len(p.After):], p.After)
	plane := g.In[0] * g.In[1] * g.In[2]
	i := 0
	for c := range p.Planes {
		in := x[c*plane : (c+1)*plane]
		positions(&g, func(from, to [3]int) {
			var sum float64
			n := 0
			for d := from[0]; d < to[0]; d += g.Dilation[0] {
				for h := from[1]; h < to[1]; h += g.Dilation[1] {
					row := in[(d*g.In[1]+h)*g.In[2]:]
					for w := from[2]; w < to[2]; w += g.Dilation[2] {
						sum += float64(row[w])
						n++
					}
				}
			}
			if p.IncludePad {
				n = paddedTaps(&g, after, i%g.Positions())
			}
			out[i] = T(sum / float64(n))
			i++
		})
	}
}

// positions visits the places of a window in row-major order with the part of it that lies inside the input: along each axis the
// taps from, from+dilation, ... below to.
func positions(g *kern.Geometry, visit func(from, to [3]int)) {
	var at, from, to [3]int
	for at[0] = range g.Out[0] {
		from[0], to[0] = clipped(g, 0, at[0])
		for at[1] = range g.Out[1] {
			from[1], to[1] = clipped(g, 1, at[1])
			for at[2] = range g.Out[2] {
				from[2], to[2] = clipped(g, 2, at[2])
				visit(from, to)
			}
		}
	}
}

func clipped(g *kern.Geometry, axis, at int) (from, to int) {
	from = at*g.Stride[axis] - g.Before[axis]
	to = min(g.In[axis], from+(g.Kernel[axis]-1)*g.Dilation[axis]+1)
	if d := g.Dilation[axis]; from < 0 {
		from += (-from + d - 1) / d * d
	}
	return from, to
}

// paddedTaps counts the taps of a window that lie inside the padded input; the window of ceil_mode may reach beyond it.
func paddedTaps(g *kern.Geometry, after [3]int, position int) int {
	n := 1
	for axis := 2; axis >= 0; axis-- {
		from := position%g.Out[axis]*g.Stride[axis] - g.Before[axis]
		position /= g.Out[axis]
		end := min(g.In[axis]+after[axis], from+(g.Kernel[axis]-1)*g.Dilation[axis]+1)
		n *= (end - from + g.Dilation[axis] - 1) / g.Dilation[axis]
	}
	return n
}

func globalPool(x *exec) error {
	if x.out(0).DType == onnx.Float64 {
		globalPoolAs(x.op(), x.out(0).F64, x.in(0).F64)
	} else {
		globalPoolAs(x.op(), x.out(0).F32, x.in(0).F32)
	}
	return nil
}

func globalPoolAs[T floating](op string, out, x []T) {
	if len(out) == 0 {
		return
	}
	n := len(x) / len(out)
	for i := range out {
		plane := x[i*n : (i+1)*n]
		if op == "GlobalMaxPool" {
			best := T(math.Inf(-1))
			for _, v := range plane {
				best = max(best, v)
			}
			out[i] = best
			continue
		}
		out[i] = T(red(plane) / float64(n))
	}
}

// lrn sums the squares of the window in binary64 in order (rule A4) and rounds the quotient once:
// x / e^(beta log(bias + alpha/size * sum)).
func lrn(x *exec) error {
	if x.out(0).DType == onnx.Float64 {
		lrnAs[float64](x)
	} else {
		lrnAs[float32](x)
	}
	return nil
}

func lrnAs[T floating](x *exec) {
	p, shape := x.step.Params.(infer.LRN), x.in(0).Shape
	src, dst := view[T](x.in(0)), view[T](x.out(0))
	channels, plane := shape[1], size(shape[2:])
	scale := float64(p.Alpha) / float64(p.Size)
	for n := range shape[0] {
		for c := range channels {
			from, to := max(0, c-(p.Size-1)/2), min(channels, c+p.Size/2+1)
			for k := range plane {
				var sum float64
				for j := from; j < to; j++ {
					v := float64(src[(n*channels+j)*plane+k])
					sum += float64(v * v)
				}
				d := float64(p.Bias) + float64(scale*sum)
				at := (n*channels+c)*plane + k
				dst[at] = T(float64(src[at]) / fmath.E64(float64(float64(p.Beta)*fmath.L64(d))))
			}
		}
	}
}
