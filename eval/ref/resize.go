package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func resizeKernels() []operator {
	return []operator{{"Upsample", resize, fresh}, {"Resize", resize, fresh}, {"GridSample", gridSample, fresh}}
}

// resize: an element is the sum over the taps of the first axis that changes, R(w0 v0) + R(w1 v1) + ... from left to right, each v
// the like sum of the next such axis, the last of them of the elements themselves. Taps outside repeat the edge.
func resize(x *exec) error {
	r := x.step.Params.(infer.Resize)
	out, in := x.out(0), x.in(0)
	if out.Len() == 0 {
		return nil
	}
	g := resizing{r: &r, in: in, out: out, fill: Tensor{DType: out.DType, Shape: []int{1}}}
	steps := fullStrides(r.In)
	for d := range r.Axes {
		if a := &r.Axes[d]; !a.Keep {
			g.axes, g.taps = append(g.axes, d), append(g.taps, newTapper(&r.Sampling, a, steps[d]))
			steps[d] = 0
		}
	}
	g.now = make([]tap, len(g.axes))
	g.fill.alloc(1)
	convert(&g.fill, &Tensor{DType: onnx.Float32, Shape: []int{1}, F32: []float32{r.Extrapolation}})
	pos := make([]int, len(out.Shape))
	var at [1]int
	for i := range out.Len() {
		g.element(i, pos, at[0])
		advance(pos, out.Shape, at[:], [][]int{steps})
	}
	return nil
}

// resizing is the state of resize.
type resizing struct {
	r       *infer.Resize
	in, out *Tensor
	fill    Tensor
	axes    []int // that change
	taps    []tapper
	now     []tap // of the element at hand
}

// element computes element i of the output, at pos; base is its place in the input along the axes that stay.
func (g *resizing) element(i int, pos []int, base int) {
	for k, d := range g.axes {
		if g.now[k] = g.taps[k].of(pos[d]); g.now[k].outside {
			copyRun(g.out, i, &g.fill, 0, 1, 1)
			return
		}
	}
	switch {
	case g.r.Mode == "nearest":
		for k := range g.axes {
			base += g.now[k].at[0] * g.taps[k].step
		}
		copyRun(g.out, i, g.in, base, 1, 1)
	case g.out.DType == onnx.Float64:
		g.out.F64[i] = interpolate(g, g.in.F64, 0, base)
	default:
		g.out.F32[i] = interpolate(g, g.in.F32, 0, base)
	}
}

func interpolate[T floating](g *resizing, in []T, k, base int) T {
	if k == len(g.now) {
		return in[base]
	}
	p, step := &g.now[k], g.taps[k].step
	v := T(T(p.w[0]) * interpolate(g, in, k+1, base+p.at[0]*step))
	for i := 1; i < g.r.Width(); i++ {
		v += T(T(p.w[i]) * interpolate(g, in, k+1, base+p.at[i]*step))
	}
	return v
}

// gridSample reads [N, C, H, W] at the places of a grid [N, h, w, 2] (x, y), all in the tensor's type.
func gridSample(x *exec) error {
	g := x.step.Params.(infer.GridSample)
	if x.out(0).DType == onnx.Float64 {
		sampleGrid(x.out(0).F64, x.in(0).F64, x.in(1).F64, g)
	} else {
		sampleGrid(x.out(0).F32, x.in(0).F32, x.in(1).F32, g)
	}
	return nil
}

func sampleGrid[T floating](out, x, grid []T, g infer.GridSample) {
	plane, places := g.H*g.W, g.OutH*g.OutW
	for n := range g.N {
		for p := range places {
			gx, gy := unnormalized(grid[(n*places+p)*2], g.W, g.Align), unnormalized(grid[(n*places+p)*2+1], g.H, g.Align)
			for c := range g.C {
				s := sampler[T]{x: x[(n*g.C+c)*plane:], g: &g}
				out[(n*g.C+c)*places+p] = s.at(gx, gy)
			}
		}
	}
}

// unnormalized takes -1..1 to pixels: corners are pixel centres if align, pixel edges otherwise.
func unnormalized[T floating](v T, n int, align bool) T {
	if align {
		return T((v + 1) / 2 * T(n-1))
	}
	return (T((v+1)*T(n)) - 1) / 2
}

// sampler reads one plane with its padding.
type sampler[T floating] struct {
	x []T
	g *infer.GridSample
}

func (s *sampler[T]) at(x, y T) T {
	if s.g.Mode != "cubic" {
		x, y = s.fold(x, s.g.W), s.fold(y, s.g.H)
	}
	if x-x != 0 || y-y != 0 {
		if x == x && y == y && s.g.Padding == "zeros" {
			return 0 // infinitely far outside
		}
		return T(math.NaN())
	}
	fx, fy := T(math.Floor(float64(x))), T(math.Floor(float64(y)))
	dx, dy := x-fx, y-fy
	switch s.g.Mode {
	case "nearest":
		return s.pixel(T(math.RoundToEven(float64(x))), T(math.RoundToEven(float64(y))))
	case "cubic":
		wx, wy := cubicWeights(dx), cubicWeights(dy)
		var sum T
		for j, w := range wy {
			var row T
			for i, v := range wx {
				row += T(v * s.pixel(s.fold(fx+T(i-1), s.g.W), s.fold(fy+T(j-1), s.g.H)))
			}
			sum += T(w * row)
		}
		return sum
	}
	top := T((1-dx)*s.pixel(fx, fy)) + T(dx*s.pixel(fx+1, fy))
	bottom := T((1-dx)*s.pixel(fx, fy+1)) + T(dx*s.pixel(fx+1, fy+1))
	return T((1-dy)*top) + T(dy*bottom)
}

// pixel is an element, 0 outside.
func (s *sampler[T]) pixel(x, y T) T {
	if !(x >= 0 && y >= 0 && x < T(s.g.W) && y < T(s.g.H)) {
		return 0
	}
	return s.x[int(y)*s.g.W+int(x)]
}

// fold brings a coordinate inside as the padding says.
func (s *sampler[T]) fold(v T, n int) T {
	switch s.g.Padding {
	case "border":
		if v != v {
			return v
		}
		return min(max(v, 0), T(n-1))
	case "reflection":
		if v != v {
			return v
		}
		low, span := T(0), T(n-1)
		if !s.g.Align {
			low, span = -0.5, T(n)
		}
		if span == 0 {
			return 0
		}
		a := T(math.Abs(float64(v - low)))
		rest := T(fmath.Remainder(float64(a), float64(span)))
		turns := fmath.Remainder(math.Floor(float64(a/span)), 2)
		v = rest + low
		if turns != 0 {
			v = span - rest + low
		}
		if v != v {
			return v
		}
		return min(max(v, 0), T(n-1))
	}
	return v
}

// cubicWeights are those of Keys' kernel with a = -0.75 for the taps -1, 0, 1, 2 at the fraction t.
func cubicWeights[T floating](t T) [4]T {
	const a = -0.75
	far := func(x T) T { return T((T((T(a*x)-5*a)*x)+8*a)*x) - 4*a }
	near := func(x T) T { return T(T((T((a+2)*x)-(a+3))*x)*x) + 1 }
	return [4]T{far(t + 1), near(t), near(1 - t), far(2 - t)}
}
