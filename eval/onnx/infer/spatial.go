package infer

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

func spatialOps() []Operator {
	return []Operator{
		{"ConvTranspose", 3, 1, 0, 2, 3, 1, convTranspose, ""},
		{"DepthToSpace", 3, 1, 0, 1, 1, 1, depthToSpace, ""},
		{"SpaceToDepth", 3, 1, 0, 1, 1, 1, depthToSpace, ""},
		{"MaxUnpool", 3, 9, 0, 2, 3, 1, maxUnpool, ""},
		{"GlobalLpPool", 3, 2, 0, 1, 1, 1, globalLpPool, ""},
		{"Det", 3, 11, 0, 1, 1, 1, det, ""},
		{"RoiAlign", 3, 10, 0, 3, 3, 1, roiAlign, ""},
		{"NonMaxSuppression", 3, 10, 0, 2, 5, 1, nonMaxSuppression, ""},
		{"Unique", 3, 11, 0, 1, 1, 4, unique, ""},
		{"TfIdfVectorizer", 3, 9, 0, 1, 1, 1, tfIdf, ""},
	}
}

// convTranspose's parameters are a Conv whose window goes the other way: In is the input, Out the output.
func convTranspose(c *call) error {
	if err := c.types(floats); err != nil {
		return err
	}
	x, w := c.val(0), c.val(1)
	if len(x.Shape) < 3 || len(x.Shape) > 5 || len(w.Shape) != len(x.Shape) || w.Shape[0] != x.Shape[1] {
		return c.shapeError("operands have shapes %v and %v", x.Shape, w.Shape)
	}
	group, err := c.int("group", 1)
	if err != nil {
		return err
	}
	p := Conv{N: x.Shape[0], Cin: x.Shape[1], Group: group}
	if group < 1 || p.Cin%group != 0 {
		return c.shapeError("%d input channels, %d groups", p.Cin, group)
	}
	p.Cout = w.Shape[1] * group
	if c.has(2) && !slices.Equal(c.val(2).Shape, []int{p.Cout}) {
		return c.shapeError("bias has shape %v instead of [%d]", c.val(2).Shape, p.Cout)
	}
	if p.Window, err = c.transposedWindow(x.Shape[2:], w.Shape[2:]); err != nil {
		return err
	}
	c.params = p
	out := append([]int{p.N, p.Cout}, p.Out...)
	c.result(x.DType, out, c.joint(c.rowsOf(1, 2) == Fixed, 0, 1, 2))
	if _, err := c.checkShape(out); err != nil {
		return err
	}
	return c.cost(p.N, p.Cout, p.Cin/group, product(p.In), product(p.Kernel))
}

// transposedWindow reads the geometry: out = stride (in - 1) + padding of the output + reach - before - after, or output_shape, from
// which the padding follows.
func (c *call) transposedWindow(in, kernel []int) (Window, error) {
	r := len(in)
	w := Window{In: in, Kernel: kernel, Out: make([]int, r), Before: make([]int, r), After: make([]int, r)}
	var err error
	if w.Stride, err = c.perAxis("strides", r); err != nil {
		return w, err
	}
	if w.Dilation, err = c.perAxis("dilations", r); err != nil {
		return w, err
	}
	auto, err := c.choice("auto_pad", "NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER")
	if err != nil {
		return w, err
	}
	lists := make(map[string][]int)
	for name, n := range map[string]int{"kernel_shape": r, "output_padding": r, "output_shape": r, "pads": 2 * r} {
		list, err := c.ints(name)
		if err != nil {
			return w, err
		}
		if name == "output_shape" && len(list) == r+2 { // opset 1 allowed batch and channels in front
			list = list[2:]
		}
		if list != nil && (len(list) != n || slices.Min(list) < 0) {
			return w, c.shapeError("%s %v for %d axes", name, list, r)
		}
		lists[name] = list
	}
	if k := lists["kernel_shape"]; k != nil && !slices.Equal(k, kernel) {
		return w, c.shapeError("kernel_shape %v, weights have %v", k, kernel)
	}
	for d := range r {
		if kernel[d] < 1 || in[d] < 1 {
			return w, c.shapeError("input %v, window %v", in, kernel)
		}
		extra := 0
		if l := lists["output_padding"]; l != nil {
			extra = l[d]
		}
		full := w.Stride[d]*(in[d]-1) + extra + (kernel[d]-1)*w.Dilation[d] + 1
		var want int
		switch {
		case lists["output_shape"] != nil:
			want = lists["output_shape"][d]
		case auto == "SAME_UPPER" || auto == "SAME_LOWER":
			want = in[d] * w.Stride[d]
		default:
			if l := lists["pads"]; l != nil && auto == "NOTSET" {
				w.Before[d], w.After[d] = l[d], l[r+d]
			}
			want = full - w.Before[d] - w.After[d]
		}
		if lists["output_shape"] != nil || auto != "NOTSET" && auto != "VALID" {
			total := max(0, full-want)
			w.Before[d] = total / 2
			if auto == "SAME_LOWER" {
				w.Before[d] = total - total/2
			}
			w.After[d] = total - w.Before[d]
		}
		if w.Out[d] = want; want < 1 || want > MaxElements {
			return w, c.shapeError("output has %d elements along an axis", want)
		}
	}
	return w, nil
}

// Blocks are the sides of DepthToSpace and SpaceToDepth; x is N x C x H x W.
type Blocks struct {
	N, C, H, W, Size int
	ColumnsFirst     bool // DepthToSpace in the mode CRD
}

func depthToSpace(c *call) error {
	x := c.val(0)
	size, err := c.int("blocksize", 0)
	if err != nil {
		return err
	}
	down := c.node.Op == "SpaceToDepth"
	mode := "DCR"
	if !down && c.opset >= 11 {
		if mode, err = c.choice("mode", "DCR", "CRD"); err != nil {
			return err
		}
	}
	if len(x.Shape) != 4 || size < 1 || size > 1<<15 || !down && x.Shape[1]%(size*size) != 0 || down && (x.Shape[2]%size != 0 || x.Shape[3]%size != 0) {
		return c.shapeError("shape %v, blocks of %d", x.Shape, size)
	}
	p := Blocks{x.Shape[0], x.Shape[1], x.Shape[2], x.Shape[3], size, mode == "CRD"}
	c.params = p
	out := []int{p.N, p.C / (size * size), p.H * size, p.W * size}
	if down {
		out = []int{p.N, p.C * size * size, p.H / size, p.W / size}
	}
	c.result(x.DType, out, x.Rows)
	return nil
}

// MaxUnpool holds the shape that the indices count in; it lies at the start of the output.
type MaxUnpool struct{ Inner []int }

func maxUnpool(c *call) error {
	x := c.val(0)
	if err := c.types(floats, 0); err != nil {
		return err
	}
	if err := c.types(1<<onnx.Int64, 1); err != nil {
		return err
	}
	r := len(x.Shape) - 2
	kernel, err := c.ints("kernel_shape")
	if err != nil {
		return err
	}
	if r < 1 || len(kernel) != r || !slices.Equal(x.Shape, c.val(1).Shape) {
		return c.shapeError("input and indices have shapes %v and %v, window %v", x.Shape, c.val(1).Shape, kernel)
	}
	strides, err := c.perAxis("strides", r)
	if err != nil {
		return err
	}
	pads, err := c.ints("pads")
	if err != nil {
		return err
	}
	if pads == nil {
		pads = make([]int, 2*r)
	}
	if len(pads) != 2*r {
		return c.shapeError("pads %v for %d axes", pads, r)
	}
	inner := slices.Clone(x.Shape)
	for d := range r {
		inner[2+d] = (x.Shape[2+d]-1)*strides[d] + kernel[d] - pads[d] - pads[r+d]
	}
	if _, err := c.checkShape(inner); err != nil {
		return err
	}
	out := inner
	if c.has(2) {
		if out, err = c.known(2, "output shape"); err != nil {
			return err
		}
		if len(out) != len(inner) {
			return c.shapeError("output shape %v", out)
		}
	}
	c.params = MaxUnpool{inner}
	c.result(x.DType, out, c.joint(false, 0, 1, 2))
	return nil
}

// GlobalLpPool holds the exponent.
type GlobalLpPool struct{ P int }

func globalLpPool(c *call) error {
	p, err := c.int("p", 2)
	if err != nil {
		return err
	}
	if p < 1 || p > 64 {
		return c.refuse(onnx.VetOp, "p is %d, supported are 1 to 64", p)
	}
	if err := globalPool(c); err != nil {
		return err
	}
	c.params = GlobalLpPool{p}
	return c.cost(c.val(0).Len(), p)
}

func det(c *call) error {
	if err := c.types(floats); err != nil {
		return err
	}
	s := c.val(0).Shape
	n := c.val(0).lastDim()
	if len(s) < 2 || s[len(s)-2] != n || n < 1 {
		return c.shapeError("shape %v is no stack of square matrices", s)
	}
	c.result(c.val(0).DType, s[:len(s)-2], c.joint(len(s) > 2, 0))
	return c.cost(product(s), n)
}
