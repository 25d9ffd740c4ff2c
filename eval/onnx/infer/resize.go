package infer

import (
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
)

func resizeOps() []Operator {
	return []Operator{
		{"Upsample", 3, 7, 9, 1, 2, 1, upsample, ""},
		{"Resize", 3, 10, 10, 2, 2, 1, upsample, ""},
		{"Resize", 3, 11, 0, 1, 4, 1, resize, ""},
		{"GridSample", 3, 16, 0, 2, 2, 1, gridSample, ""},
	}
}

// Resize is the geometry of Resize and Upsample.
type Resize struct {
	In            []int
	Axes          []ResizeAxis // one for each axis of In
	Extrapolation float32
}

// ResizeAxis says how the elements along an axis come about.
type ResizeAxis struct {
	Out     int
	Width   int       // taps of an element
	Taps    []int     // Out*Width places along the axis; nil: the axis stays as it is
	Weights []float32 // as Taps; nil: the tap itself
	Outside []bool    // by element: it has the extrapolation value; nil: none has
}

// upsample is Upsample, and Resize as of opset 10: scales alone, coordinates x / scale, floor for nearest.
func upsample(c *call) error {
	if err := c.types(anyType, 0); err != nil {
		return err
	}
	mode, err := c.choice("mode", "nearest", "linear", "bilinear")
	if err != nil {
		return err
	}
	if mode == "bilinear" {
		mode = "linear"
	}
	var scales []float32
	if c.opset < 9 {
		scales, err = c.floatList("scales")
	} else {
		scales, err = c.scales(1)
	}
	if err != nil {
		return err
	}
	s := sampling{mode: mode, coordinate: "asymmetric", round: "floor"}
	return c.resized(s, allAxes(len(c.val(0).Shape)), scales, nil, nil)
}

func allAxes(rank int) []int {
	axes := make([]int, rank)
	for i := range axes {
		axes[i] = i
	}
	return axes
}

// scales reads a list of finite positive numbers.
func (c *call) scales(i int) ([]float32, error) {
	list, err := c.knownFloats(i)
	if err != nil {
		return nil, err
	}
	for _, v := range list {
		if !(v > 0 && v <= MaxElements) {
			return nil, c.shapeError("scale %v", v)
		}
	}
	return list, nil
}

func (c *call) knownFloats(i int) ([]float32, error) {
	if !c.has(i) {
		return nil, c.refuse(onnx.VetOp, "input %d is missing", i)
	}
	if err := c.types(float32s, i); err != nil {
		return nil, err
	}
	if n := c.val(i).Len(); n > 2*MaxRank {
		return nil, c.shapeError("input %d has %d elements", i, n)
	}
	t, err := c.content(i)
	if err != nil {
		return nil, err
	}
	return t.Float32s(), nil
}

func resize(c *call) error {
	if err := c.types(anyType, 0); err != nil {
		return err
	}
	s, err := c.sampling()
	if err != nil {
		return err
	}
	x := c.val(0)
	axes := allAxes(len(x.Shape))
	if c.opset >= 18 {
		list, err := c.ints("axes")
		if err != nil {
			return err
		}
		if list != nil {
			if axes, err = c.axes(list, len(x.Shape)); err != nil {
				return err
			}
			for i, a := range list { // scales and sizes are in the order of the attribute
				if a != axes[i] && a+len(x.Shape) != axes[i] {
					return c.refuse(onnx.VetOp, "axes %v are not ascending", list)
				}
			}
		}
	}
	var roi []float32
	if s.coordinate == "tf_crop_and_resize" {
		if !c.has(1) {
			return c.refuse(onnx.VetOp, "the region of interest is missing")
		}
		if roi, err = c.knownFloats(1); err != nil {
			return err
		}
		for _, v := range roi {
			if !(v >= -MaxElements && v <= MaxElements) {
				return c.shapeError("region of interest %v", roi)
			}
		}
		if len(roi) != 2*len(axes) {
			return c.shapeError("region of interest has %d elements for %d axes", len(roi), len(axes))
		}
	}
	if c.has(3) {
		sizes, err := c.known(3, "sizes")
		if err != nil {
			return err
		}
		return c.resized(s, axes, nil, sizes, roi)
	}
	if !c.has(2) {
		return c.refuse(onnx.VetOp, "neither scales nor sizes")
	}
	scales, err := c.scales(2)
	if err != nil {
		return err
	}
	return c.resized(s, axes, scales, nil, roi)
}

// resized works out the axes from scales, or from sizes.
func (c *call) resized(s sampling, axes []int, scales []float32, sizes []int, roi []float32) error {
	x := c.val(0)
	if len(axes) != len(scales)+len(sizes) {
		return c.shapeError("%d scales and sizes for %d axes", len(scales)+len(sizes), len(axes))
	}
	if s.mode != "nearest" && !floats.has(x.DType) {
		return c.refuse(onnx.VetOp, "mode %s of %s", s.mode, x.DType)
	}
	p := Resize{In: x.Shape, Axes: make([]ResizeAxis, len(x.Shape)), Extrapolation: s.extrapolation}
	out := append([]int{}, x.Shape...)
	scaleOf, length := make([]float32, len(axes)), make([]float32, len(axes))
	for i, d := range axes {
		if sizes != nil {
			out[d], length[i] = sizes[i], float32(sizes[i])
			scaleOf[i] = length[i] / float32(x.Shape[d])
			continue
		}
		length[i] = float32(float32(x.Shape[d]) * scales[i])
		n := math.Floor(float64(length[i]))
		if n > MaxElements {
			return c.shapeError("size %v", n)
		}
		out[d], scaleOf[i] = int(n), scales[i]
	}
	if _, err := c.checkShape(out); err != nil {
		return err
	}
	for d := range p.Axes {
		p.Axes[d].Out = out[d]
	}
	width := 1
	for i, d := range axes {
		if out[d] > 0 && x.Shape[d] == 0 {
			return c.shapeError("shape %v cannot become %v", x.Shape, out)
		}
		var start, end float32
		if roi != nil {
			start, end = roi[i], roi[len(axes)+i]
		}
		p.Axes[d] = s.axis(x.Shape[d], out[d], scaleOf[i], length[i], start, end)
		if p.Axes[d].Taps != nil {
			width = max(width, p.Axes[d].Width)
		}
	}
	c.params = p
	c.result(x.DType, out, c.joint(len(out) > 0 && p.Axes[0].Taps == nil, 0))
	return c.cost(product(out), width, len(out))
}

// sampling is what the attributes say of all axes.
type sampling struct {
	mode, coordinate, round string
	a, extrapolation        float32
	excludeOutside          bool
}

func (c *call) sampling() (sampling, error) {
	var s sampling
	var err error
	if s.mode, err = c.choice("mode", "nearest", "linear", "cubic"); err != nil {
		return s, err
	}
	coordinates := []string{"half_pixel", "pytorch_half_pixel", "align_corners", "asymmetric", "tf_crop_and_resize"}
	if c.opset < 13 {
		coordinates = append(coordinates, "tf_half_pixel_for_nn")
	}
	if c.opset >= 19 {
		coordinates = append(coordinates, "half_pixel_symmetric")
	}
	if s.coordinate, err = c.choice("coordinate_transformation_mode", coordinates...); err != nil {
		return s, err
	}
	if s.round, err = c.choice("nearest_mode", "round_prefer_floor", "round_prefer_ceil", "floor", "ceil"); err != nil {
		return s, err
	}
	if s.a, err = c.float32("cubic_coeff_a", -0.75); err != nil {
		return s, err
	}
	if s.extrapolation, err = c.float32("extrapolation_value", 0); err != nil {
		return s, err
	}
	if s.excludeOutside, err = c.flag("exclude_outside", false); err != nil {
		return s, err
	}
	if c.opset < 18 {
		return s, nil
	}
	if _, err = c.choice("keep_aspect_ratio_policy", "stretch"); err != nil {
		return s, err
	}
	antialias, err := c.flag("antialias", false)
	if antialias {
		return s, c.refuse(onnx.VetOp, "antialias is not supported")
	}
	return s, err
}

// axis computes the taps of one axis of n elements; length is the length of the result before it was cut to out elements, start and end
// are the region of interest. Coordinates and weights are binary32, each operation of ONNX's formula rounded once, from left to right.
func (s *sampling) axis(n, out int, scale, length, start, end float32) ResizeAxis {
	width := map[string]int{"nearest": 1, "linear": 2, "cubic": 4}[s.mode]
	a := ResizeAxis{Out: out, Width: width}
	if n == out && scale == 1 && s.coordinate != "tf_crop_and_resize" {
		return a
	}
	a.Taps = make([]int, 0, out*width)
	for j := range out {
		x := s.place(float32(j), float32(n), length, scale, start, end)
		if s.coordinate == "tf_crop_and_resize" {
			a.Outside = append(a.Outside, !(x >= 0 && x <= float32(n-1)))
		}
		if s.mode == "nearest" {
			a.Taps = append(a.Taps, clamped(s.nearest(x), n))
			continue
		}
		low := float32(math.Floor(float64(x)))
		a.Weights = append(a.Weights, s.weights(x-low, low, width, n)...)
		for k := range width {
			a.Taps = append(a.Taps, clamped(low+float32(k-width/2+1), n))
		}
	}
	return a
}

// clamped brings a coordinate into 0..n-1.
func clamped(x float32, n int) int {
	if !(x > 0) {
		return 0
	}
	return min(int(min(x, MaxElements/2)), n-1)
}

// place is where element x of an axis lies in the input.
func (s *sampling) place(x, n, length, scale, start, end float32) float32 {
	switch s.coordinate {
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

func (s *sampling) nearest(x float32) float32 {
	low, up := float32(math.Floor(float64(x))), float32(math.Ceil(float64(x)))
	down := false
	switch s.round {
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

// weights are those of the taps around a place at fraction t of the element low.
func (s *sampling) weights(t, low float32, width, n int) []float32 {
	w := []float32{1 - t, t}
	if width == 4 {
		w = []float32{s.far(t + 1), s.near(t), s.near(1 - t), s.far(2 - t)}
	}
	if !s.excludeOutside {
		return w
	}
	var sum float32
	for k := range w {
		if at := low + float32(k-width/2+1); at < 0 || at >= float32(n) {
			w[k] = 0
		}
		sum += w[k]
	}
	for k := range w {
		w[k] /= sum
	}
	return w
}

// far and near are Keys' cubic kernel for distances in [1, 2] and [0, 1].
func (s *sampling) far(x float32) float32 {
	return float32((float32((float32(s.a*x)-float32(5*s.a))*x)+float32(8*s.a))*x) - float32(4*s.a)
}

func (s *sampling) near(x float32) float32 {
	return float32(float32((float32((s.a+2)*x)-(s.a+3))*x)*x) + 1
}

// GridSample is the geometry of the operator; Mode is nearest, linear or cubic, Padding zeros, border or reflection.
type GridSample struct {
	N, C, H, W, OutH, OutW int
	Mode, Padding          string
	Align                  bool
}

func gridSample(c *call) error {
	if err := c.types(floats); err != nil {
		return err
	}
	x, grid := c.val(0), c.val(1)
	if len(x.Shape) != 4 || len(grid.Shape) != 4 || grid.Shape[0] != x.Shape[0] || grid.Shape[3] != 2 || x.Shape[2] < 1 || x.Shape[3] < 1 {
		return c.shapeError("input and grid have shapes %v and %v", x.Shape, grid.Shape)
	}
	p := GridSample{N: x.Shape[0], C: x.Shape[1], H: x.Shape[2], W: x.Shape[3], OutH: grid.Shape[1], OutW: grid.Shape[2]}
	var err error
	if c.opset >= 20 {
		p.Mode, err = c.choice("mode", "linear", "nearest", "cubic")
	} else {
		p.Mode, err = c.choice("mode", "bilinear", "nearest", "bicubic")
	}
	if err != nil {
		return err
	}
	switch p.Mode {
	case "bilinear":
		p.Mode = "linear"
	case "bicubic":
		p.Mode = "cubic"
	}
	if p.Padding, err = c.choice("padding_mode", "zeros", "border", "reflection"); err != nil {
		return err
	}
	if p.Align, err = c.flag("align_corners", false); err != nil {
		return err
	}
	c.params = p
	c.result(x.DType, []int{p.N, p.C, p.OutH, p.OutW}, c.joint(c.apart(0, 1), 0, 1))
	return c.cost(p.N, p.C, p.OutH, p.OutW, 16)
}
