package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref/kern"
)

func windowKernels() []operator {
	return []operator{
		{"Conv", conv, fresh}, {"BatchNormalization", batchNorm, inPlace},
		{"MaxPool", floatPool(maxPool[float32], maxPool[float64]), fresh},
		{"AveragePool", floatPool(averagePool[float32], averagePool[float64]), fresh},
		{"GlobalAveragePool", globalAveragePool, fresh},
	}
}

// floatPool makes the kernel of a pooling operator out of its instances.
func floatPool(narrow func(out, x []float32, p infer.Pool), wide func(out, x []float64, p infer.Pool)) kernel {
	return func(x *exec) error {
		p := x.step.Params.(infer.Pool)
		if x.out(0).DType == onnx.Float64 {
			wide(x.out(0).F64, x.in(0).F64, p)
		} else {
			narrow(x.out(0).F32, x.in(0).F32, p)
		}
		return nil
	}
}

// maxPool: padding is never a candidate, NaN wins, +0 is above -0 (rule A8).
func maxPool[T floating](out, x []T, p infer.Pool) {
	g := geometry(p.Window)
	plane := g.In[0] * g.In[1] * g.In[2]
	i := 0
	for c := range p.Planes {
		in := x[c*plane : (c+1)*plane]
		positions(&g, func(from, to [3]int) {
			best := T(math.Inf(-1))
			for d := from[0]; d < to[0]; d += g.Dilation[0] {
				for h := from[1]; h < to[1]; h += g.Dilation[1] {
					row := in[(d*g.In[1]+h)*g.In[2]:]
					for w := from[2]; w < to[2]; w += g.Dilation[2] {
						best = max(best, row[w])
					}
				}
			}
			out[i] = best
			i++
		})
	}
}

// averagePool sums in binary64 in the order of the window and rounds once (rule A4).
func averagePool[T floating](out, x []T, p infer.Pool) {
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

func globalAveragePool(x *exec) error {
	if x.out(0).DType == onnx.Float64 {
		averagePlanes(x.out(0).F64, x.in(0).F64)
	} else {
		averagePlanes(x.out(0).F32, x.in(0).F32)
	}
	return nil
}

func averagePlanes[T floating](out, x []T) {
	if len(out) == 0 {
		return
	}
	n := len(x) / len(out)
	for i := range out {
		out[i] = T(red(x[i*n:(i+1)*n]) / float64(n))
	}
}
