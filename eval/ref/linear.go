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

// product is C = A x B with what follows: m rows of A at lda, by all threads.
func (p *Program) product(c []float32, ldc int, a []float32, lda, m int, b kern.Panels, e kern.Epilogue) {
	const tall = 6 // rows of the largest tile
	width := p.set.PanelWidth()
	rows, cols := (m+tall-1)/tall, (b.N+width-1)/width
	macs := uint64(m) * uint64(b.N) * uint64(b.K)
	if workers := p.shares(max(rows, cols), macs); workers > 1 {
		if rows >= 2*workers || rows >= cols {
			share(workers, rows, func(_, lo, hi int) {
				lo, hi = lo*tall, min(m, hi*tall)
				kern.Gemm(c[lo*ldc:], ldc, a[lo*lda:], lda, hi-lo, b, e.Rows(lo, hi))
			})
			return
		}
		share(workers, cols, func(_, lo, hi int) {
			lo, hi = lo*width, min(b.N, hi*width)
			part := e
			if e.Col != nil {
				part.Col = e.Col[lo:hi]
			}
			kern.Gemm(c[lo:], ldc, a, lda, m, b.Columns(lo, hi), part)
		})
		return
	}
	kern.Gemm(c, ldc, a, lda, m, b, e)
}

// gemm follows rule A3: t = SEQ, R(alpha*t), R(t + R(beta*C)), the factors 1 skipped.
func (p *Program) gemm(out, a *Tensor, valueB int, b, bias *Tensor, g infer.Gemm, relu bool) {
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
	panels := p.panels(valueB, b.F32, work[:room], g.K, g.N, g.TransB)
	if bias != nil && g.Beta == 0 {
		bias = nil
	}
	perColumn := bias != nil && len(bias.Shape) > 0 && g.Alpha == 1 && g.Beta == 1 && len(bias.F32) == g.N && bias.Shape[len(bias.Shape)-1] == g.N
	if perColumn || bias == nil && g.Alpha == 1 {
		e := kern.Epilogue{Relu: relu}
		if perColumn {
			e.Col = bias.F32
		}
		p.product(out.F32, g.N, rows, g.K, g.M, panels, e)
		return
	}
	p.product(out.F32, g.N, rows, g.K, g.M, panels, kern.Epilogue{})
	if g.Alpha != 1 {
		arithRight("Mul", out.F32, out.F32, g.Alpha)
	}
	if bias != nil {
		addBias(out, bias, g)
	}
	if relu {
		p.set.Relu(out.F32, out.F32)
	}
}

// addBias adds R(beta*C), broadcast.
func addBias(out, bias *Tensor, g infer.Gemm) {
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

func (p *Program) matMul(out, a *Tensor, valueB int, b *Tensor, m infer.MatMul, e kern.Epilogue) {
	stack := 1
	wide := false // B differs along the stack
	for d, n := range m.Stack {
		stack *= n
		wide = wide || m.B[d] != 0
	}
	room := p.set.PanelsLen(m.K, m.N)
	if !wide {
		panels := p.panels(valueB, b.F32, p.scratch(room), m.K, m.N, false)
		if len(a.F32) == stack*m.M*m.K { // one tall product
			p.product(out.F32, m.N, a.F32, m.K, stack*m.M, panels, e)
			return
		}
		infer.Walk(m.Stack, m.A, m.B, func(i, x, _ int) {
			p.product(out.F32[i*m.M*m.N:], m.N, a.F32[x*m.M*m.K:], m.K, m.M, panels, e)
		})
		return
	}
	workers := p.shares(stack, uint64(stack)*uint64(m.M)*uint64(m.N)*uint64(m.K))
	if workers <= 1 {
		work := p.scratch(room)
		infer.Walk(m.Stack, m.A, m.B, func(i, x, y int) {
			panels := p.set.Pack(work, b.F32[y*m.K*m.N:], m.K, m.N, m.N, 1)
			p.product(out.F32[i*m.M*m.N:], m.N, a.F32[x*m.M*m.K:], m.K, m.M, panels, e)
		})
		return
	}
	type pair struct{ x, y int }
	pairs := make([]pair, stack)
	infer.Walk(m.Stack, m.A, m.B, func(i, x, y int) { pairs[i] = pair{x, y} })
	work := p.scratch(workers * room)
	share(workers, stack, func(worker, lo, hi int) {
		for i := lo; i < hi; i++ {
			at := pairs[i]
			panels := p.set.Pack(work[worker*room:][:room], b.F32[at.y*m.K*m.N:], m.K, m.N, m.N, 1)
			kern.Gemm(out.F32[i*m.M*m.N:], m.N, a.F32[at.x*m.M*m.K:], m.K, m.M, panels, e)
		}
	})
}
