package infer

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

func windowOps() []Operator {
	return []Operator{
		{"Conv", 1, 1, 0, 2, 3, 1, conv, ""},
		{"MaxPool", 1, 1, 0, 1, 1, 2, pool, ""},
		{"AveragePool", 1, 1, 0, 1, 1, 1, pool, ""},
		{"GlobalAveragePool", 1, 1, 0, 1, 1, 1, globalPool, ""},
		{"GlobalMaxPool", 1, 1, 0, 1, 1, 1, globalPool, ""},
		{"LRN", 1, 1, 0, 1, 1, 1, lrn, ""},
		{"BatchNormalization", 1, 1, 0, 5, 5, 1, batchNorm, ""},
	}
}

// Window is the geometry of a sliding window over the spatial axes of [N, C, D1, ...].
type Window struct {
	In, Out, Kernel, Stride, Dilation []int
	Before, After                     []int // padding
	Ceil                              bool
}

// Conv adds the channels to a Window.
type Conv struct {
	Window
	N, Cin, Cout, Group int
}

// Pool adds the planes (batch x channels) and the way of counting to a Window.
type Pool struct {
	Window
	Planes      int
	IncludePad  bool
	ColumnMajor bool // how the indices of MaxPool count within a plane
}

func conv(c *call) error {
	if err := c.types(floats); err != nil {
		return err
	}
	return convShapes(c)
}

// convShapes is the rule of a convolution without its types.
func convShapes(c *call) error {
	x, w := c.val(0), c.val(1)
	if len(x.Shape) < 3 || len(x.Shape) > 5 || len(w.Shape) != len(x.Shape) {
		return c.shapeError("operands have shapes %v and %v instead of 3 to 5 dimensions each", x.Shape, w.Shape)
	}
	p := Conv{N: x.Shape[0], Cin: x.Shape[1], Cout: w.Shape[0]}
	var err error
	if p.Group, err = c.int("group", 1); err != nil {
		return err
	}
	if p.Group < 1 || p.Cin%p.Group != 0 || p.Cout%p.Group != 0 || w.Shape[1] != p.Cin/p.Group {
		return c.shapeError("%d input channels, weights %v, %d groups", p.Cin, w.Shape, p.Group)
	}
	if p.Window, err = c.window(x.Shape[2:], w.Shape[2:]); err != nil {
		return err
	}
	if c.has(2) && !slices.Equal(c.val(2).Shape, []int{p.Cout}) {
		return c.shapeError("bias has shape %v instead of [%d]", c.val(2).Shape, p.Cout)
	}
	rows := x.Rows
	if c.rowsOf(1, 2) != Fixed {
		rows = Mixed
	}
	c.params = p
	out := append([]int{p.N, p.Cout}, p.Out...)
	c.result(c.val(0).DType, out, rows)
	if _, err := c.checkShape(out); err != nil {
		return err
	}
	return c.cost(product(out), p.Cin/p.Group, product(p.Kernel))
}

func pool(c *call) error {
	allowed := floats
	if c.node.Op == "MaxPool" {
		allowed |= 1<<onnx.Int8 | 1<<onnx.Uint8
	}
	if err := c.types(allowed); err != nil {
		return err
	}
	x := c.val(0)
	if len(x.Shape) < 3 || len(x.Shape) > 5 {
		return c.shapeError("input has shape %v instead of 3 to 5 dimensions", x.Shape)
	}
	p := Pool{Planes: x.Shape[0] * x.Shape[1]}
	var err error
	if c.node.Op == "AveragePool" {
		if p.IncludePad, err = c.flag("count_include_pad", false); err != nil {
			return err
		}
	} else if p.ColumnMajor, err = c.flag("storage_order", false); err != nil {
		return err
	}
	if p.Ceil, err = c.flag("ceil_mode", false); err != nil {
		return err
	}
	ceil := p.Ceil
	if c.node.Attr("kernel_shape") == nil {
		return c.refuse(onnx.VetOp, "kernel_shape is missing")
	}
	kernel, err := c.ints("kernel_shape")
	if err != nil {
		return err
	}
	if p.Window, err = c.windowCeil(x.Shape[2:], kernel, ceil); err != nil {
		return err
	}
	for d := range p.Kernel {
		if p.Before[d] >= (p.Kernel[d]-1)*p.Dilation[d]+1 || p.After[d] >= (p.Kernel[d]-1)*p.Dilation[d]+1 {
			return c.shapeError("padding %v, %v is not smaller than the window %v", p.Before, p.After, p.Kernel)
		}
	}
	c.params = p
	out := append([]int{x.Shape[0], x.Shape[1]}, p.Out...)
	c.result(x.DType, out, x.Rows)
	indexRows := x.Rows
	if indexRows == Separate {
		indexRows = Mixed // they count from the start of the batch
	}
	c.resultAt(1, onnx.Int64, out, indexRows)
	if _, err := c.checkShape(out); err != nil {
		return err
	}
	return c.cost(product(out), product(p.Kernel))
}

func (c *call) window(in, kernel []int) (Window, error) {
	if c.node.Attr("kernel_shape") != nil {
		given, err := c.ints("kernel_shape")
		if err != nil {
			return Window{}, err
		}
		if !slices.Equal(given, kernel) {
			return Window{}, c.shapeError("kernel_shape %v, weights have %v", given, kernel)
		}
	}
	return c.windowCeil(in, kernel, false)
}

// windowCeil reads strides, dilations and padding and computes the size of the output.
func (c *call) windowCeil(in, kernel []int, ceil bool) (Window, error) {
	r := len(in)
	w := Window{In: in, Kernel: kernel, Ceil: ceil, Out: make([]int, r)}
	var err error
	if w.Stride, err = c.perAxis("strides", r); err != nil {
		return w, err
	}
	if w.Dilation, err = c.perAxis("dilations", r); err != nil {
		return w, err
	}
	if len(kernel) != r {
		return w, c.shapeError("window %v over %d axes", kernel, r)
	}
	pads, err := c.ints("pads")
	if err != nil {
		return w, err
	}
	if pads == nil {
		pads = make([]int, 2*r)
	}
	if len(pads) != 2*r {
		return w, c.shapeError("pads %v for %d axes", pads, r)
	}
	w.Before, w.After = slices.Clone(pads[:r]), slices.Clone(pads[r:])
	auto, err := c.text("auto_pad", "NOTSET")
	if err != nil {
		return w, err
	}
	for d := range r {
		if kernel[d] < 1 || w.Before[d] < 0 || w.After[d] < 0 {
			return w, c.shapeError("window %v, pads %v: a size is out of range", kernel, pads)
		}
		const far = 1 << 15 // keeps the sums below in 32 bits
		if kernel[d] > far || w.Dilation[d] > far || w.Stride[d] > far || w.Before[d] > far || w.After[d] > far {
			return w, c.shapeError("window %v, strides %v, dilations %v, pads %v: at most %d each", kernel, w.Stride, w.Dilation, pads, far)
		}
		reach := (kernel[d]-1)*w.Dilation[d] + 1
		switch auto {
		case "NOTSET":
		case "VALID":
			w.Before[d], w.After[d] = 0, 0
		case "SAME_UPPER", "SAME_LOWER":
			out := (in[d] + w.Stride[d] - 1) / w.Stride[d]
			total := max(0, (out-1)*w.Stride[d]+reach-in[d])
			w.Before[d], w.After[d] = total/2, total-total/2
			if auto == "SAME_LOWER" {
				w.Before[d], w.After[d] = w.After[d], w.Before[d]
			}
		default:
			return w, c.refuse(onnx.VetOp, "auto_pad %.64q", auto)
		}
		if in[d] > MaxElements-w.Before[d]-w.After[d]-reach {
			return w, c.shapeError("input of %d with padding is too large", in[d])
		}
		free := in[d] + w.Before[d] + w.After[d] - reach
		if free < 0 {
			return w, c.shapeError("window of %d is wider than the padded input of %d", reach, in[d]+w.Before[d]+w.After[d])
		}
		w.Out[d] = free/w.Stride[d] + 1
		if ceil && free%w.Stride[d] != 0 && w.Out[d]*w.Stride[d] < in[d]+w.Before[d] {
			w.Out[d]++ // a window that would start in the padding behind the input is left out
		}
	}
	return w, nil
}

// perAxis reads a list of positive numbers, all 1 when absent.
func (c *call) perAxis(name string, r int) ([]int, error) {
	list, err := c.ints(name)
	if err != nil {
		return nil, err
	}
	if list == nil {
		list = slices.Repeat([]int{1}, r)
	}
	if len(list) != r || slices.Min(list) < 1 {
		return nil, c.shapeError("%s %v for %d axes", name, list, r)
	}
	return list, nil
}

func globalPool(c *call) error {
	if err := c.types(floats); err != nil {
		return err
	}
	x := c.val(0)
	if len(x.Shape) < 3 {
		return c.shapeError("input has shape %v, needs spatial axes", x.Shape)
	}
	out := slices.Clone(x.Shape)
	for d := 2; d < len(out); d++ {
		out[d] = 1
	}
	c.result(c.val(0).DType, out, x.Rows)
	return nil
}

// BatchNorm holds the term that keeps the variance off zero.
type BatchNorm struct{ Epsilon float32 }

// batchNormTypes: from opset 15 on the statistics may have another type than the data. binary64 does not mix with the others here.
func (c *call) batchNormTypes() error {
	if c.opset < 15 || c.val(0).DType == onnx.Float64 {
		return c.types(floats)
	}
	for i := range c.in {
		if err := c.types(floats&^(1<<onnx.Float64), i); err != nil {
			return err
		}
	}
	return nil
}

func batchNorm(c *call) error {
	if err := c.batchNormTypes(); err != nil {
		return err
	}
	c.used = append(c.used, "momentum")
	eps, err := c.float32("epsilon", 1e-5)
	if err != nil {
		return err
	}
	if c.opset < 7 {
		test, err := c.flag("is_test", false)
		if err != nil {
			return err
		}
		if !test {
			return c.refuse(onnx.VetRandom, "is_test must be 1")
		}
	}
	training, err := c.flag("training_mode", false)
	if err != nil {
		return err
	}
	spatial, err := c.flag("spatial", true)
	if err != nil {
		return err
	}
	if training {
		return c.refuse(onnx.VetRandom, "training mode is not allowed")
	}
	x := c.val(0)
	if len(x.Shape) < 2 || !spatial {
		return c.shapeError("input has shape %v, needs channels", x.Shape)
	}
	for i := 1; i < 5; i++ {
		if !slices.Equal(c.val(i).Shape, []int{x.Shape[1]}) {
			return c.shapeError("input %d has shape %v instead of [%d]", i, c.val(i).Shape, x.Shape[1])
		}
	}
	rows := x.Rows
	if c.rowsOf(1, 2, 3, 4) != Fixed {
		rows = Mixed
	}
	c.params = BatchNorm{eps}
	c.result(x.DType, x.Shape, rows)
	return nil
}

// LRN holds the attributes of local response normalisation.
type LRN struct {
	Alpha, Beta, Bias float32
	Size              int
}

func lrn(c *call) error {
	if err := c.types(floats); err != nil {
		return err
	}
	var p LRN
	var err error
	if p.Alpha, err = c.float32("alpha", 0.0001); err != nil {
		return err
	}
	if p.Beta, err = c.float32("beta", 0.75); err != nil {
		return err
	}
	if p.Bias, err = c.float32("bias", 1); err != nil {
		return err
	}
	if p.Size, err = c.int("size", 0); err != nil {
		return err
	}
	x := c.val(0)
	if p.Size < 1 || len(x.Shape) < 2 {
		return c.shapeError("size %d over the channels of %v", p.Size, x.Shape)
	}
	c.params = p
	c.result(x.DType, x.Shape, x.Rows)
	return c.cost(x.Len(), min(p.Size, x.Shape[1]))
}
