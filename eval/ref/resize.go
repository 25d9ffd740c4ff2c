package ref

import (
	"math"
	"slices"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func resizeKernels() []operator {
	return []operator{{"Upsample", resize, fresh}, {"Resize", resize, fresh}, {"GridSample", gridSample, fresh}}
}

// resize works axis by axis, the last one first: along an axis each element is R(w0 x0) + R(w1 x1) + ... from left to right over its
// taps. Coordinates and weights are binary32 (package infer has the formulas); taps outside repeat the edge. An axis that keeps its
// size and scale is skipped.
func resize(x *exec) error {
	out, src, r := x.out(0), x.in(0), x.step.Params.(infer.Resize)
	shape := slices.Clone(r.In)
	first := slices.IndexFunc(r.Axes, func(a infer.ResizeAxis) bool { return a.Taps != nil })
	if first < 0 {
		copyRun(out, 0, src, 0, 1, src.Len())
		return nil
	}
	for d := len(shape) - 1; d >= first; d-- {
		a := &r.Axes[d]
		if a.Taps == nil {
			continue
		}
		outer, inner := size(shape[:d]), size(shape[d+1:])
		dst := out
		if d != first {
			dst = &Tensor{DType: out.DType}
			dst.alloc(outer * a.Out * inner)
		}
		if a.Weights == nil {
			nearestAxis(dst, src, a, outer, shape[d], inner, r.Extrapolation)
		} else {
			resizeAxis(dst.F32, src.F32, a, outer, shape[d], inner, r.Extrapolation)
			resizeAxis(dst.F64, src.F64, a, outer, shape[d], inner, float64(r.Extrapolation))
		}
		shape[d] = a.Out
		src = dst
	}
	return nil
}

// nearestAxis copies the tap of each element.
func nearestAxis(dst, src *Tensor, a *infer.ResizeAxis, outer, n, inner int, fill float32) {
	outside := Tensor{DType: dst.DType, Shape: []int{1}}
	outside.alloc(1)
	convert(&outside, &Tensor{DType: onnx.Float32, Shape: []int{1}, F32: []float32{fill}})
	for o := range outer {
		for j := range a.Out {
			if a.Outside != nil && a.Outside[j] {
				copyRun(dst, (o*a.Out+j)*inner, &outside, 0, 0, inner)
			} else {
				copyRun(dst, (o*a.Out+j)*inner, src, (o*n+a.Taps[j])*inner, 1, inner)
			}
		}
	}
}

// resizeAxis interpolates; the slices of the other type are empty.
func resizeAxis[T floating](dst, src []T, a *infer.ResizeAxis, outer, n, inner int, fill T) {
	if len(dst) == 0 {
		return
	}
	for o := range outer {
		for j := range a.Out {
			to := dst[(o*a.Out+j)*inner : (o*a.Out+j+1)*inner]
			if a.Outside != nil && a.Outside[j] {
				for i := range to {
					to[i] = fill
				}
				continue
			}
			taps := a.Taps[j*a.Width : (j+1)*a.Width]
			from := src[o*n*inner:]
			for k, at := range taps {
				w := T(a.Weights[j*a.Width+k])
				line := from[at*inner:][:len(to)]
				if k == 0 {
					for i, v := range line {
						to[i] = T(w * v)
					}
					continue
				}
				for i, v := range line {
					to[i] += T(w * v)
				}
			}
		}
	}
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
