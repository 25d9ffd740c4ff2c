package infer

import (
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
	Sampling
	In   []int
	Axes []ResizeAxis // one for each axis of In
}

// ResizeAxis says how the elements along an axis come about.
type ResizeAxis struct {
	Keep       bool // the axis stays as it is
	In, Out    int
	Scale      float32
	Length     float32 // of the result, before it was cut to Out elements
	Start, End float32 // region of interest, for tf_crop_and_resize
}

// Sampling is what the attributes say of all axes.
type Sampling struct {
	Mode           string // nearest, linear, cubic
	Coordinate     string // coordinate_transformation_mode
	Round          string // nearest_mode
	A              float32
	Extrapolation  float32
	ExcludeOutside bool
}

// Width is the number of taps of an element along an axis.
func (s *Sampling) Width() int {
	switch s.Mode {
	case "linear":
		return 2
	case "cubic":
		return 4
	}
	return 1
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
		scales, err = c.knownFloats(1)
	}
	if err != nil {
		return err
	}
	s := Sampling{Mode: mode, Coordinate: "asymmetric", Round: "floor"}
	return c.resized(s, allAxes(len(c.val(0).Shape)), scales, nil, nil)
}

func allAxes(rank int) []int {
	axes := make([]int, rank)
	for i := range axes {
		axes[i] = i
	}
	return axes
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
	if s.Coordinate == "tf_crop_and_resize" {
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
	scales, err := c.knownFloats(2)
	if err != nil {
		return err
	}
	return c.resized(s, axes, scales, nil, roi)
}

// resized works out the axes from scales, or from sizes.
func (c *call) resized(s Sampling, axes []int, scales []float32, sizes []int, roi []float32) error {
	x := c.val(0)
	if len(axes) != len(scales)+len(sizes) {
		return c.shapeError("%d scales and sizes for %d axes", len(scales)+len(sizes), len(axes))
	}
	if s.Mode != "nearest" && !floats.has(x.DType) {
		return c.refuse(onnx.VetOp, "mode %s of %s", s.Mode, x.DType)
	}
	p := Resize{Sampling: s, In: x.Shape, Axes: make([]ResizeAxis, len(x.Shape))}
	for d, n := range x.Shape {
		p.Axes[d] = ResizeAxis{Keep: true, In: n, Out: n}
	}
	taps := 1
	for i, d := range axes {
		a := &p.Axes[d]
		if sizes != nil {
			a.Out, a.Length = sizes[i], float32(sizes[i])
			a.Scale = a.Length / float32(a.In)
		} else {
			a.Scale = scales[i]
			a.Length = float32(float32(a.In) * a.Scale)
			if !(a.Scale > 0 && a.Length <= MaxElements/2) {
				return c.shapeError("scale %v of %d elements", a.Scale, a.In)
			}
			a.Out = int(a.Length)
		}
		if a.Out > 0 && a.In == 0 {
			return c.shapeError("%d elements cannot become %d", a.In, a.Out)
		}
		if roi != nil {
			a.Start, a.End = roi[i], roi[len(axes)+i]
		}
		if a.Keep = a.In == a.Out && a.Scale == 1 && roi == nil; !a.Keep {
			taps *= s.Width() // 4^8 at most
		}
	}
	out := make([]int, len(p.Axes))
	for d := range p.Axes {
		out[d] = p.Axes[d].Out
	}
	if _, err := c.checkShape(out); err != nil {
		return err
	}
	c.params = p
	c.result(x.DType, out, c.joint(len(out) > 0 && p.Axes[0].Keep, 0))
	return c.cost(product(out), taps)
}

func (c *call) sampling() (Sampling, error) {
	var s Sampling
	var err error
	if s.Mode, err = c.choice("mode", "nearest", "linear", "cubic"); err != nil {
		return s, err
	}
	coordinates := []string{"half_pixel", "pytorch_half_pixel", "align_corners", "asymmetric", "tf_crop_and_resize"}
	if c.opset < 13 {
		coordinates = append(coordinates, "tf_half_pixel_for_nn")
	}
	if c.opset >= 19 {
		coordinates = append(coordinates, "half_pixel_symmetric")
	}
	if s.Coordinate, err = c.choice("coordinate_transformation_mode", coordinates...); err != nil {
		return s, err
	}
	if s.Round, err = c.choice("nearest_mode", "round_prefer_floor", "round_prefer_ceil", "floor", "ceil"); err != nil {
		return s, err
	}
	if s.A, err = c.float32("cubic_coeff_a", -0.75); err != nil {
		return s, err
	}
	if s.Extrapolation, err = c.float32("extrapolation_value", 0); err != nil {
		return s, err
	}
	if s.ExcludeOutside, err = c.flag("exclude_outside", false); err != nil {
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
