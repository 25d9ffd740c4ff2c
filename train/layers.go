package train

import (
	"math"
	"math/rand/v2"

	"github.com/ai-arena/arenad/eval/ref/kern"
)

// param is a weight array with its gradient and its momentum.
type param struct {
	w, g, v []float32
	decay   bool
}

func newParam(n int, decay bool) *param {
	return &param{w: make([]float32, n), g: make([]float32, n), v: make([]float32, n), decay: decay}
}

// spread draws uniform weights whose variance keeps that of the signal through Relu: 2/inputs (He).
func (p *param) spread(rng *rand.Rand, inputs int) {
	limit := float32(math.Sqrt(6 / float64(inputs)))
	for i := range p.w {
		p.w[i] = float32(rng.Float32()*(2*limit)) - limit
	}
}

// layer is one step of a network. Slices it returns are its own and valid until its next call.
type layer interface {
	forward(x []float32, rows int) []float32
	// backward takes the gradient of the output and returns that of the input of the last forward call; the gradients of the
	// parameters are overwritten. Without first a layer may return nil.
	backward(dy []float32, rows int, first bool) []float32
	params() []*param
	write(g *exporter, in, out string)
}

func room(buf *[]float32, n int) []float32 {
	if cap(*buf) < n {
		*buf = make([]float32, n)
	}
	return (*buf)[:n]
}

// panels lays a matrix [k, n] out for a product, by the fastest kernels of this machine: all give the same bits.
func panels(buf *[]float32, b []float32, k, n, row, col int) kern.Panels {
	set := kern.Best()
	return set.Pack(room(buf, set.PanelsLen(k, n)), b, k, n, row, col)
}

// dense is y = x W + b.
type dense struct {
	in, out              int
	w, b                 *param // w [in, out]
	x                    []float32
	y, dx, packed, turns []float32
}

func newDense(rng *rand.Rand, in, out int) *dense {
	d := &dense{in: in, out: out, w: newParam(in*out, true), b: newParam(out, false)}
	d.w.spread(rng, in)
	return d
}

func (d *dense) params() []*param { return []*param{d.w, d.b} }

func (d *dense) forward(x []float32, rows int) []float32 {
	d.x = x
	y := room(&d.y, rows*d.out)
	kern.Gemm(y, d.out, x, d.in, rows, panels(&d.packed, d.w.w, d.in, d.out, d.out, 1), kern.Epilogue{})
	for r := range rows {
		row := y[r*d.out : (r+1)*d.out]
		for j := range row {
			row[j] += d.b.w[j]
		}
	}
	return y
}

func (d *dense) backward(dy []float32, rows int, first bool) []float32 {
	clear(d.b.g)
	for r := range rows {
		for j, v := range dy[r*d.out : (r+1)*d.out] {
			d.b.g[j] += v
		}
	}
	turned := room(&d.turns, d.in*rows) // x transposed
	for r := range rows {
		for i, v := range d.x[r*d.in : (r+1)*d.in] {
			turned[i*rows+r] = v
		}
	}
	kern.Gemm(d.w.g, d.out, turned, rows, d.in, panels(&d.packed, dy, rows, d.out, d.out, 1), kern.Epilogue{})
	if first {
		return nil
	}
	dx := room(&d.dx, rows*d.in)
	kern.Gemm(dx, d.in, dy, d.out, rows, panels(&d.packed, d.w.w, d.out, d.in, 1, d.out), kern.Epilogue{})
	return dx
}

// relu is max(x, 0).
type relu struct{ y, dx []float32 }

func (l *relu) params() []*param { return nil }

func (l *relu) forward(x []float32, _ int) []float32 {
	y := room(&l.y, len(x))
	for i, v := range x {
		y[i] = max(v, 0)
	}
	return y
}

func (l *relu) backward(dy []float32, _ int, _ bool) []float32 {
	dx := room(&l.dx, len(dy))
	for i, v := range dy {
		if l.y[i] <= 0 {
			v = 0
		}
		dx[i] = v
	}
	return dx
}
