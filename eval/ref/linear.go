package ref

import (
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref/kern"
)

// panels packs B; a constant is packed once and kept.
func (p *Program) panels(value int, b, room []float32, k, n int, trans bool) kern.Panels {
	row, col := n, 1
	if trans {
		row, col = 1, k
	}
	_, fixed := p.consts[value]
	if !fixed {
		return p.set.Pack(room, b, k, n, row, col)
	}
	key := packKey{value, trans}
	if _, ok := p.packed[key]; !ok {
		p.packed[key] = p.set.Pack(make([]float32, p.set.PanelsLen(k, n)), b, k, n, row, col)
	}
	return p.packed[key]
}

// gemm follows rule A3: t = SEQ, R(alpha*t), R(t + R(beta*C)), the factors 1 skipped.
func (p *Program) gemm(out, a *Tensor, valueB int, b, bias *Tensor, g infer.Gemm) {
	room := p.set.PanelsLen(g.K, g.N)
	work := p.scratch(room + g.M*g.K)
	rows := a.F32
	if g.TransA {
		rows = work[room:]
		for i := range g.M {
			for k := range g.K {
				rows[i*g.K+k] = a.F32[k*g.M+i]
			}
		}
	}
	kern.Gemm(out.F32, g.N, rows, g.K, g.M, p.panels(valueB, b.F32, work[:room], g.K, g.N, g.TransB), kern.Epilogue{})
	if g.Alpha != 1 {
		arithRight("Mul", out.F32, out.F32, g.Alpha)
	}
	if bias == nil || g.Beta == 0 {
		return
	}
	s := infer.Strides(bias.Shape, out.Shape)
	for i := range g.M {
		row := out.F32[i*g.N : (i+1)*g.N]
		if g.Beta == 1 && s[1] == 1 {
			arith("Add", row, row, bias.F32[i*s[0]:i*s[0]+g.N])
			continue
		}
		for j := range row {
			c := bias.F32[i*s[0]+j*s[1]]
			if g.Beta != 1 {
				c = float32(g.Beta * c)
			}
			row[j] += c
		}
	}
}

func (p *Program) matMul(out, a *Tensor, valueB int, b *Tensor, m infer.MatMul) {
	stack := 1
	wide := false // B differs along the stack
	for d, n := range m.Stack {
		stack *= n
		wide = wide || m.B[d] != 0
	}
	work := p.scratch(p.set.PanelsLen(m.K, m.N))
	if !wide {
		panels := p.panels(valueB, b.F32, work, m.K, m.N, false)
		if len(a.F32) == stack*m.M*m.K { // one tall product
			kern.Gemm(out.F32, m.N, a.F32, m.K, stack*m.M, panels, kern.Epilogue{})
			return
		}
		infer.Walk(m.Stack, m.A, m.B, func(i, x, _ int) {
			kern.Gemm(out.F32[i*m.M*m.N:], m.N, a.F32[x*m.M*m.K:], m.K, m.M, panels, kern.Epilogue{})
		})
		return
	}
	infer.Walk(m.Stack, m.A, m.B, func(i, x, y int) {
		panels := p.set.Pack(work, b.F32[y*m.K*m.N:], m.K, m.N, m.N, 1)
		kern.Gemm(out.F32[i*m.M*m.N:], m.N, a.F32[x*m.M*m.K:], m.K, m.M, panels, kern.Epilogue{})
	})
}

// conv follows rules A2 and A3: the taps in the order (channel, kd, kh, kw), padding as +0, then the bias.
func (p *Program) conv(out, x, w, bias []float32, c infer.Conv) {
	g := geometry(c.Window)
	cin, cout := c.Cin/c.Group, c.Cout/c.Group
	k, n := cin*g.Taps(), g.Positions()
	plane := g.In[0] * g.In[1] * g.In[2]
	work := p.scratch(kern.Generic.PanelsLen(k, n))
	for i := range c.N {
		for q := range c.Group {
			panels := kern.Im2col(work, x[(i*c.Cin+q*cin)*plane:], cin, &g)
			kern.Gemm(out[(i*c.Cout+q*cout)*n:], n, w[q*cout*k:], k, cout, panels, kern.Epilogue{})
		}
		if bias == nil {
			continue
		}
		for o := range c.Cout {
			row := out[(i*c.Cout+o)*n : (i*c.Cout+o+1)*n]
			arithRight("Add", row, row, bias[o])
		}
	}
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
