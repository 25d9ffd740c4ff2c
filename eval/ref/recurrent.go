package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref/kern"
)

func recurrentKernels() []operator {
	return []operator{{"RNN", recurrent, fresh}, {"GRU", recurrent, fresh}, {"LSTM", recurrent, fresh}}
}

func recurrent(x *exec) error {
	if x.in(0).DType == onnx.Float64 {
		recurrentAs[float64](x)
	} else {
		recurrentAs[float32](x)
	}
	return nil
}

func recurrentAs[T floating](x *exec) {
	p := x.step.Params.(infer.Recurrent)
	in := cellInput[T]{
		x: view[T](x.in(0)), w: view[T](x.in(1)), r: view[T](x.in(2)), bias: optional[T](x, 3),
		h0: optional[T](x, 5), c0: optional[T](x, 6), peep: optional[T](x, 7),
	}
	if x.has(4) {
		in.lens = x.in(4).I32
	}
	var out cellOutput[T]
	for i, dst := range []*[]T{&out.y, &out.h, &out.c} {
		if x.wants(i) {
			*dst = view[T](x.out(i))
		}
	}
	cells(x.p.set, out, in, &p)
}

// cellInput is what a recurrent node computes from. Absent operands are nil. Rows are row-major.
type cellInput[T floating] struct {
	x      []T     // [seq, batch, in], or [batch, seq, in] for batch-first
	w, r   []T     // [dirs, gates*hidden, in] and [dirs, gates*hidden, hidden]
	bias   []T     // [dirs, 2*gates*hidden]
	lens   []int32 // [batch]
	h0, c0 []T     // [dirs, batch, hidden], or [batch, dirs, hidden]
	peep   []T     // [dirs, 3*hidden]
}

// cellOutput are the results; nil ones are not wanted.
type cellOutput[T floating] struct {
	y    []T // [seq, dirs, batch, hidden], or [batch, seq, dirs, hidden]
	h, c []T // as h0
}

// cell runs one direction of one sequence.
type cell[T floating] struct {
	p        *infer.Recurrent
	in       *cellInput[T]
	dir      int
	wb, rb   []T // of this direction
	peep     []T
	x        []T // the input of a step
	xg, hg   []T // gates before their activation: from the input, from the state
	h, c, hr []T
	act      [3]func(T) T

	fromX, fromH rowProduct[T]
	last         rowProduct[T] // GRU: the gate that sees the state after the reset
}

// cells follows rules A3 and A8. A gate before its activation is g = R(R(SEQ(X, W) + SEQ(H, Rw)) + R(Wb + Rb)); LSTM's
// peephole term comes before the bias; GRU applied after the product (linear_before_reset) is
// R(R(SEQ(X, W) + R(r R(SEQ(H, Rw) + Rb))) + Wb). States: C = R(R(f C) + R(i c)), H = R(o h(C)); H = R(R(R(1 - z) h) + R(z H)).
// What follows a sequence's length is +0.
func cells[T floating](set kern.Set, out cellOutput[T], in cellInput[T], p *infer.Recurrent) {
	clear(out.y)
	g, n := p.Gates*p.Hidden, p.Hidden
	k := cell[T]{
		p: p, in: &in, x: make([]T, p.In), xg: make([]T, g), hg: make([]T, g),
		h: make([]T, n), c: make([]T, n), hr: make([]T, n),
	}
	early := g // gates that see the state as it is
	if p.Gates == 3 {
		early = 2 * n
	}
	reset := k.hr
	if p.ResetAfter {
		reset = k.h
	}
	for dir := range p.Dirs {
		k.dir = dir
		r := in.r[dir*g*n : (dir+1)*g*n]
		k.fromX = newRowProduct(set, k.xg, k.x, in.w[dir*g*p.In:(dir+1)*g*p.In])
		k.fromH = newRowProduct(set, k.hg[:early], k.h, r[:early*n])
		k.last = newRowProduct(set, k.hg[early:], reset, r[early*n:])
		if in.bias != nil {
			b := in.bias[dir*2*g : (dir+1)*2*g]
			k.wb, k.rb = b[:g], b[g:]
		}
		if in.peep != nil {
			k.peep = in.peep[dir*3*p.Hidden : (dir+1)*3*p.Hidden]
		}
		for i, a := range p.Acts[dir] {
			k.act[i] = gateFunc[T](a)
		}
		for b := range p.Batch {
			k.sequence(out, b)
		}
	}
}

// place is where the state of a direction and a sequence lies.
func (k *cell[T]) place(b int) int {
	if k.p.BatchFirst {
		return (b*k.p.Dirs + k.dir) * k.p.Hidden
	}
	return (k.dir*k.p.Batch + b) * k.p.Hidden
}

func (k *cell[T]) sequence(out cellOutput[T], b int) {
	p := k.p
	clear(k.h)
	clear(k.c)
	if k.in.h0 != nil {
		copy(k.h, k.in.h0[k.place(b):])
	}
	if k.in.c0 != nil {
		copy(k.c, k.in.c0[k.place(b):])
	}
	n := p.Seq
	if k.in.lens != nil {
		n = max(0, min(n, int(k.in.lens[b])))
	}
	for step := range n {
		t := step
		if p.Backward[k.dir] {
			t = n - 1 - step
		}
		row, to := t*p.Batch+b, ((t*p.Dirs+k.dir)*p.Batch+b)*p.Hidden
		if p.BatchFirst {
			row, to = b*p.Seq+t, ((b*p.Seq+t)*p.Dirs+k.dir)*p.Hidden
		}
		k.step(k.in.x[row*p.In : (row+1)*p.In])
		if out.y != nil {
			copy(out.y[to:to+p.Hidden], k.h)
		}
	}
	if out.h != nil {
		copy(out.h[k.place(b):k.place(b)+p.Hidden], k.h)
	}
	if out.c != nil {
		copy(out.c[k.place(b):k.place(b)+p.Hidden], k.c)
	}
}

func (k *cell[T]) step(x []T) {
	copy(k.x, x)
	k.fromX.run()
	k.fromH.run()
	switch k.p.Gates {
	case 4:
		k.lstm()
	case 3:
		k.gru()
	default:
		for i := range k.h {
			k.h[i] = k.act[0](k.gate(i, 0))
		}
	}
}

// gate is element i of all gates before the activation, with a peephole term where there is one.
func (k *cell[T]) gate(i int, peephole T) T {
	g := k.xg[i] + k.hg[i]
	if k.peep != nil {
		g += peephole
	}
	if k.wb != nil {
		g += k.wb[i] + k.rb[i]
	}
	return k.clip(g)
}

func (k *cell[T]) clip(g T) T {
	if c := T(k.p.Clip); c > 0 {
		return min(max(g, -c), c)
	}
	return g
}

// lstm has the gates in the order i, o, f, c and the peepholes in the order i, o, f.
func (k *cell[T]) lstm() {
	n := k.p.Hidden
	var pi, po, pf []T
	if k.peep != nil {
		pi, po, pf = k.peep[:n], k.peep[n:2*n], k.peep[2*n:]
	}
	term := func(p []T, i int) T {
		if p == nil {
			return 0
		}
		return T(p[i] * k.c[i])
	}
	for i := range n {
		in := k.act[0](k.gate(i, term(pi, i)))
		forget := 1 - in
		if !k.p.InputForget {
			forget = k.act[0](k.gate(2*n+i, term(pf, i)))
		}
		saved := k.peep // the candidate has no peephole
		k.peep = nil
		candidate := k.act[1](k.gate(3*n+i, 0))
		k.peep = saved
		k.c[i] = T(forget*k.c[i]) + T(in*candidate)
		o := k.act[0](k.gate(n+i, term(po, i)))
		k.h[i] = T(o * k.act[2](k.c[i]))
	}
}

// gru has the gates in the order z, r, h.
func (k *cell[T]) gru() {
	n := k.p.Hidden
	for i := range n { // hr is r, then r H
		k.hr[i] = k.act[0](k.gate(n+i, 0))
		if !k.p.ResetAfter {
			k.hr[i] = T(k.hr[i] * k.h[i])
		}
	}
	k.last.run()
	for i := range n {
		z := k.act[0](k.gate(i, 0))
		var h T
		if k.p.ResetAfter {
			s := k.hg[2*n+i]
			if k.rb != nil {
				s += k.rb[2*n+i]
			}
			h = k.xg[2*n+i] + T(k.hr[i]*s)
			if k.wb != nil {
				h += k.wb[2*n+i]
			}
			h = k.clip(h)
		} else {
			h = k.gate(2*n+i, 0)
		}
		k.h[i] = T((1-z)*k.act[1](h)) + T(z*k.h[i])
	}
}

// rowProduct is dst = w x by SEQ (rule A2), w having a row for each element of dst. binary32 takes the kernels.
type rowProduct[T floating] struct {
	dst, x, w []T
	dst32     []float32 // dst and x where T is binary32
	x32       []float32
	panels    kern.Panels
}

func newRowProduct[T floating](set kern.Set, dst, x, w []T) rowProduct[T] {
	p := rowProduct[T]{dst: dst, x: x, w: w}
	if w32, narrow := any(w).([]float32); narrow {
		p.dst32, _ = any(dst).([]float32)
		p.x32, _ = any(x).([]float32)
		p.panels = set.Pack(make([]float32, set.PanelsLen(len(x), len(dst))), w32, len(x), len(dst), 1, len(x))
	}
	return p
}

func (p *rowProduct[T]) run() {
	if p.dst32 != nil {
		kern.Gemm(p.dst32, len(p.dst32), p.x32, len(p.x32), 1, p.panels, kern.Epilogue{})
		return
	}
	seqRows(p.dst, p.x, p.w)
}

// seqRows sets dst[j] to SEQ of x with row j of w (rule A2). Four rows run side by side: each keeps its own order.
func seqRows[T floating](dst, x, w []T) {
	n := len(x)
	j := 0
	for ; j+4 <= len(dst); j += 4 {
		var s0, s1, s2, s3 T
		w0, w1, w2, w3 := w[j*n:][:n], w[(j+1)*n:][:n], w[(j+2)*n:][:n], w[(j+3)*n:][:n]
		for i, v := range x {
			s0 += T(v * w0[i])
			s1 += T(v * w1[i])
			s2 += T(v * w2[i])
			s3 += T(v * w3[i])
		}
		dst[j], dst[j+1], dst[j+2], dst[j+3] = s0, s1, s2, s3
	}
	for ; j < len(dst); j++ {
		var s T
		for i, v := range x {
			s += T(v * w[j*n+i])
		}
		dst[j] = s
	}
}

// gateFunc returns the function of a gate: elementary functions by rule A7, the rest by A8.
func gateFunc[T floating](a infer.GateFunc) func(T) T {
	alpha, beta := T(a.Alpha), T(a.Beta)
	switch a.Func {
	case "sigmoid":
		return func(x T) T { return T(fmath.S64(float64(x))) }
	case "tanh":
		return func(x T) T { return T(fmath.T64(float64(x))) }
	case "relu":
		return func(x T) T { return max(x, 0) }
	case "affine":
		return func(x T) T { return T(alpha*x) + beta }
	case "leakyrelu":
		return func(x T) T {
			if x < 0 {
				return T(alpha * x)
			}
			return x
		}
	case "thresholdedrelu":
		return func(x T) T {
			if x >= alpha {
				return x
			}
			return 0
		}
	case "scaledtanh":
		return func(x T) T { return T(alpha * T(fmath.T64(float64(T(beta*x))))) }
	case "hardsigmoid":
		return func(x T) T { return max(0, min(1, T(alpha*x)+beta)) }
	case "elu":
		return func(x T) T {
			if x < 0 {
				return T(float64(a.Alpha) * (fmath.E64(float64(x)) - 1))
			}
			return x
		}
	case "softsign":
		return func(x T) T { return x / (1 + T(math.Abs(float64(x)))) }
	}
	// softplus
	return func(x T) T { return T(fmath.Softplus64(float64(x))) }
}
