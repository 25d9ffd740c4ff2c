package ref

import (
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref/kern"
)

// convolution is one Conv step: N images times groups, each a unit of work that any thread can do.
type convolution struct {
	infer.Conv
	g         kern.Geometry
	set       kern.Set
	planes    *kern.Conv // nil for the loops in Go
	out, x, w []float32
	e         kern.Epilogue
	room      int // scratch of a worker
	work      []float32
}

type convKey struct {
	g        kern.Geometry
	channels int
}

// conv follows rules A2 and A3: the taps in the order (channel, kd, kh, kw), padding as +0, then what follows.
func (p *Program) conv(out, x, w []float32, c infer.Conv, e kern.Epilogue) {
	v := &p.convolving // not a variable: the goroutines would move it to the heap
	*v = convolution{Conv: c, g: geometry(c.Window), set: p.set, out: out, x: x, w: w, e: e}
	cin, cout := c.Cin/c.Group, c.Cout/c.Group
	if v.set == kern.Generic || len(out) == 0 {
		v.room = v.set.PanelsLen(cin*v.g.Taps(), v.g.Positions())
	} else {
		v.planes = p.planes(convKey{v.g, cin})
		v.room = v.planes.Scratch()
	}
	units := c.N * c.Group
	macs := uint64(units) * uint64(cout) * uint64(v.g.Positions()) * uint64(cin*v.g.Taps())
	workers := max(1, p.shares(max(units, cout/6), macs))
	v.work = p.scratch(workers * v.room)
	if v.planes != nil {
		clear(v.work) // the padding; what the images leave behind they overwrite
	}
	switch {
	case workers == 1:
		for i := range units {
			v.rows(i, v.prepare(0, i), 0, cout)
		}
	case units >= workers:
		share(workers, units, func(worker, lo, hi int) {
			for i := lo; i < hi; i++ {
				v.rows(i, v.prepare(worker, i), 0, cout)
			}
		})
	default:
		for i := range units {
			in := v.prepare(0, i)
			share(workers, (cout+5)/6, func(_, lo, hi int) { v.rows(i, in, 6*lo, min(cout, 6*hi)) })
		}
	}
}

// planes finds the layout of a convolution or makes it.
func (p *Program) planes(k convKey) *kern.Conv {
	c := p.convs[k]
	if c == nil {
		c = kern.NewConv(p.set, k.g, k.channels)
		p.convs[k] = c
	}
	return c
}

// prepare lays the input of unit i out for the kernels.
func (v *convolution) prepare(worker, i int) []float32 {
	cin := v.Cin / v.Group
	plane := v.g.In[0] * v.g.In[1] * v.g.In[2]
	x := v.x[(i/v.Group*v.Cin+i%v.Group*cin)*plane:]
	buf := v.work[worker*v.room:][:v.room]
	switch {
	case v.planes == nil:
		return kern.Im2col(buf, x, cin, &v.g).Data
	case v.planes.Dense() && len(x) >= v.room:
		return x
	}
	v.planes.Fill(buf, x)
	return buf
}

// rows computes output channels lo to hi of unit i.
func (v *convolution) rows(i int, in []float32, lo, hi int) {
	cout, k, n := v.Cout/v.Group, v.Cin/v.Group*v.g.Taps(), v.g.Positions()
	from := i % v.Group * cout
	out, w, e := v.out[(i/v.Group*v.Cout+from+lo)*n:], v.w[(from+lo)*k:], v.e.Rows(from+lo, from+hi)
	if v.planes == nil {
		kern.Gemm(out, n, w, k, hi-lo, kern.Panels{K: k, N: n, Data: in, Set: v.set}, e)
		return
	}
	v.planes.Run(out, w, hi-lo, in, e)
}

// geometry brings a window to three axes.
func geometry(w infer.Window) kern.Geometry {
	one := [3]int{1, 1, 1}
	g := kern.Geometry{In: one, Out: one, Kernel: one, Stride: one, Dilation: one}
	skip := 3 - len(w.In)
	for d := range w.In {
		g.In[skip+d], g.Out[skip+d], g.Kernel[skip+d] = w.In[d], w.Out[d], w.Kernel[d]
		g.Stride[skip+d], g.Dilation[skip+d], g.Before[skip+d] = w.Stride[d], w.Dilation[d], w.Before[d]
	}
	return g
}
