package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// tap says from which elements along an axis one element of a result comes, and with which weights.
type tap struct {
	at      [4]int
	w       [4]float32
	outside bool // it has the extrapolation value
}

// tapper works out the taps of an axis. Coordinates and weights are binary32, each operation of ONNX's formula rounded once, from
// left to right.
type tapper struct {
	s    *infer.Sampling
	a    *infer.ResizeAxis
	step int   // of the axis in the input
	kept []tap // those of all elements, of a short axis
}

// maxKeptTaps bounds the memory of an axis to 4 MiB; the taps of a longer one are worked out each time.
const maxKeptTaps = 1 << 16

func newTapper(s *infer.Sampling, a *infer.ResizeAxis, step int) tapper {
	t := tapper{s: s, a: a, step: step}
	if a.Out <= maxKeptTaps {
		kept := make([]tap, a.Out)
		for j := range kept {
			kept[j] = t.of(j)
		}
		t.kept = kept
	}
	return t
}

// of is the tap of element j.
func (t *tapper) of(j int) tap {
	if t.kept != nil {
		return t.kept[j]
	}
	var p tap
	x := t.place(float32(j))
	p.outside = t.s.Coordinate == "tf_crop_and_resize" && !(x >= 0 && x <= float32(t.a.In-1))
	width := t.s.Width()
	if width == 1 {
		p.at[0] = t.clamped(t.nearest(x))
		return p
	}
	low := float32(math.Floor(float64(x)))
	p.w = t.weights(x-low, low, width)
	for k := range width {
		p.at[k] = t.clamped(low + float32(k-width/2+1))
	}
	return p
}

// clamped brings a coordinate into the axis: the edge repeats.
func (t *tapper) clamped(x float32) int {
	if !(x > 0) {
		return 0
	}
	return min(int(min(x, infer.MaxElements/2)), t.a.In-1)
}

// place is where element x of an axis lies in the input.
func (t *tapper) place(x float32) float32 {
	n, length, scale, start, end := float32(t.a.In), t.a.Length, t.a.Scale, t.a.Start, t.a.End
	switch t.s.Coordinate {
	case "asymmetric":
		return x / scale
	case "align_corners":
		if length == 1 {
			return 0
		}
		return float32(x*(n-1)) / (length - 1)
	case "pytorch_half_pixel":
		if length == 1 {
			return 0
		}
	case "tf_half_pixel_for_nn":
		return (x + 0.5) / scale
	case "half_pixel_symmetric":
		whole := float32(math.Floor(float64(length)))
		offset := float32(n / 2 * (1 - whole/length))
		return offset + (x+0.5)/scale - 0.5
	case "tf_crop_and_resize":
		if length == 1 {
			return float32(float32(0.5*(start+end)) * (n - 1))
		}
		return float32(start*(n-1)) + float32(float32(x*(end-start))*(n-1))/(length-1)
	}
	return (x+0.5)/scale - 0.5
}

func (t *tapper) nearest(x float32) float32 {
	low, up := float32(math.Floor(float64(x))), float32(math.Ceil(float64(x)))
	down := false
	switch t.s.Round {
	case "floor":
		down = true
	case "ceil":
	case "round_prefer_ceil":
		down = x-low < 0.5
	default:
		down = x-low <= 0.5
	}
	if down {
		return low
	}
	return up
}

// weights are those of the taps around a place at fraction d of the element low.
func (t *tapper) weights(d, low float32, width int) [4]float32 {
	w := [4]float32{1 - d, d}
	if width == 4 {
		w = [4]float32{t.far(d + 1), t.near(d), t.near(1 - d), t.far(2 - d)}
	}
	if !t.s.ExcludeOutside {
		return w
	}
	var sum float32
	for k := range width {
		if at := low + float32(k-width/2+1); at < 0 || at >= float32(t.a.In) {
			w[k] = 0
		}
		sum += w[k]
	}
	for k := range width {
		w[k] /= sum
	}
	return w
}

// far and near are Keys' cubic kernel for distances in [1, 2] and [0, 1].
func (t *tapper) far(x float32) float32 {
	return float32((float32((float32(t.s.A*x)-float32(5*t.s.A))*x)+float32(8*t.s.A))*x) - float32(4*t.s.A)
}

func (t *tapper) near(x float32) float32 {
	return float32(float32((float32((t.s.A+2)*x)-(t.s.A+3))*x)*x) + 1
}
