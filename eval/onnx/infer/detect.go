package infer

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

// RoiAlign is the geometry of the operator: Samples x Samples places in each bin.
type RoiAlign struct {
	N, C, H, W, OutH, OutW int
	Samples                int
	Scale                  float32
	HalfPixel, Max         bool
}

func roiAlign(c *call) error {
	if err := c.types(float32s, 0, 1); err != nil {
		return err
	}
	if err := c.types(1<<onnx.Int64, 2); err != nil {
		return err
	}
	x, rois := c.val(0), c.val(1)
	if len(x.Shape) != 4 || x.Shape[2] < 1 || x.Shape[3] < 1 || len(rois.Shape) != 2 || rois.Shape[1] != 4 || !slices.Equal(c.val(2).Shape, rois.Shape[:1]) {
		return c.shapeError("shapes %v, %v, %v", x.Shape, rois.Shape, c.val(2).Shape)
	}
	p := RoiAlign{N: x.Shape[0], C: x.Shape[1], H: x.Shape[2], W: x.Shape[3]}
	for _, a := range []struct {
		name string
		to   *int
		def  int
	}{{"output_height", &p.OutH, 1}, {"output_width", &p.OutW, 1}, {"sampling_ratio", &p.Samples, 0}} {
		var err error
		if *a.to, err = c.int(a.name, a.def); err != nil {
			return err
		}
	}
	if p.OutH < 1 || p.OutW < 1 || p.Samples < 1 {
		return c.refuse(onnx.VetOp, "output %d x %d, sampling_ratio %d: all must be positive, a ratio that hangs on the region is not supported", p.OutH, p.OutW, p.Samples)
	}
	mode, err := c.choice("mode", "avg", "max")
	if err != nil {
		return err
	}
	p.Max = mode == "max"
	if p.Scale, err = c.float32("spatial_scale", 1); err != nil {
		return err
	}
	if c.opset >= 16 {
		coordinates, err := c.choice("coordinate_transformation_mode", "half_pixel", "output_half_pixel")
		if err != nil {
			return err
		}
		p.HalfPixel = coordinates == "half_pixel"
	}
	c.params = p
	c.result(onnx.Float32, []int{rois.Shape[0], p.C, p.OutH, p.OutW}, c.joint(false, 0, 1, 2))
	return c.cost(rois.Shape[0], p.C, p.OutH, p.OutW, p.Samples, p.Samples, 4)
}

// Suppression is the geometry of NonMaxSuppression; Center: boxes are given by centre and size.
type Suppression struct {
	Batch, Classes, Boxes int
	Center                bool
}

func nonMaxSuppression(c *call) error {
	if err := c.types(float32s, 0, 1, 3, 4); err != nil {
		return err
	}
	if err := c.types(1<<onnx.Int64, 2); err != nil {
		return err
	}
	if err := c.one(2, 3, 4); err != nil {
		return err
	}
	b, s := c.val(0).Shape, c.val(1).Shape
	if len(b) != 3 || len(s) != 3 || b[2] != 4 || b[0] != s[0] || b[1] != s[2] {
		return c.shapeError("boxes and scores have shapes %v and %v", b, s)
	}
	center, err := c.flag("center_point_box", false)
	if err != nil {
		return err
	}
	c.params = Suppression{s[0], s[1], s[2], center}
	c.late()
	c.result(onnx.Int64, []int{product(s), 3}, c.joint(false, 0, 1, 2, 3, 4))
	return c.cost(product(s), s[2])
}

// maxUnique bounds the items of Unique: the engine takes some 50 bytes for each while it sorts, which no budget counts.
const maxUnique = 1 << 22

// Unique says whether items are the slices along Axis or, with -1, the elements.
type Unique struct {
	Axis   int
	Sorted bool
}

func unique(c *call) error {
	x := c.val(0)
	if err := c.types(numbers | bools); err != nil {
		return err
	}
	p := Unique{Axis: -1}
	var err error
	if p.Sorted, err = c.flag("sorted", true); err != nil {
		return err
	}
	n, whole := x.Len(), []int{x.Len()}
	if c.node.Attr("axis") != nil {
		if p.Axis, err = c.axisOr(0, len(x.Shape)); err != nil {
			return err
		}
		n, whole = x.Shape[p.Axis], x.Shape
	}
	if n > maxUnique {
		return c.shapeError("%d items, at most %d", n, maxUnique)
	}
	c.params = p
	c.late()
	rows := c.joint(false, 0)
	c.result(x.DType, whole, rows)
	for i := 1; i < 4; i++ {
		c.resultAt(i, onnx.Int64, []int{n}, rows)
	}
	return c.cost(x.Len(), 32)
}

// TfIdf is the pool of TfIdfVectorizer.
type TfIdf struct {
	Rows, Cols, Out int
	Min, Max, Skip  int    // length of a gram, and how many elements may lie between its elements
	Mode            string // TF, IDF, TFIDF
	Grams           []Gram // of the lengths Min to Max
}

// Gram is one entry of the pool: its elements, the column it counts in, and its weight.
type Gram struct {
	Items  []int64
	Column int
	Weight float32
}

func tfIdf(c *call) error {
	x := c.val(0)
	if err := c.types(indexes); err != nil {
		return err
	}
	p := TfIdf{Rows: 1, Cols: x.lastDim()}
	if len(x.Shape) < 1 || len(x.Shape) > 2 {
		return c.shapeError("input has shape %v", x.Shape)
	}
	if len(x.Shape) == 2 {
		p.Rows = x.Shape[0]
	}
	var err error
	if p.Mode, err = c.text("mode", ""); err != nil {
		return err
	}
	for _, a := range []struct {
		name string
		to   *int
	}{{"min_gram_length", &p.Min}, {"max_gram_length", &p.Max}, {"max_skip_count", &p.Skip}} {
		if *a.to, err = c.int(a.name, 0); err != nil {
			return err
		}
	}
	if p.Mode != "TF" && p.Mode != "IDF" && p.Mode != "TFIDF" || p.Min < 1 || p.Max < p.Min || p.Skip < 0 || p.Skip > 1<<16 {
		return c.refuse(onnx.VetOp, "mode %.64q, grams of %d to %d, skip %d", p.Mode, p.Min, p.Max, p.Skip)
	}
	if c.node.Attr("pool_strings") != nil {
		return c.refuse(onnx.VetOp, "a pool of strings is not supported")
	}
	work, err := c.pool(&p)
	if err != nil {
		return err
	}
	out := []int{p.Out}
	if len(x.Shape) == 2 {
		out = []int{p.Rows, p.Out}
	}
	c.params = p
	c.result(onnx.Float32, out, c.joint(len(x.Shape) == 2, 0))
	return c.cost(p.Rows, p.Cols, work, p.Skip+1)
}

// pool reads the grams: ngram_counts says where those of each length start. It returns the sum of their lengths.
func (c *call) pool(p *TfIdf) (work int, err error) {
	a, err := c.attr("pool_int64s", onnx.AttrInts)
	if err != nil || a == nil {
		return 0, c.refuse(onnx.VetOp, "pool_int64s is missing")
	}
	starts, err := c.ints("ngram_counts")
	if err != nil {
		return 0, err
	}
	columns, err := c.ints("ngram_indexes")
	if err != nil {
		return 0, err
	}
	weights, err := c.floatList("weights")
	if err != nil {
		return 0, err
	}
	k := 0
	for n := 1; n <= len(starts); n++ {
		from, to := starts[n-1], len(a.Ints)
		if n < len(starts) {
			to = starts[n]
		}
		if from < 0 || to < from || to > len(a.Ints) || (to-from)%n != 0 {
			return 0, c.shapeError("ngram_counts %v over %d elements", starts, len(a.Ints))
		}
		for ; from < to; from += n {
			if k >= len(columns) || columns[k] < 0 || columns[k] >= 1<<24 || weights != nil && k >= len(weights) {
				return 0, c.shapeError("%d grams or more, %d indexes, %d weights", k+1, len(columns), len(weights))
			}
			g := Gram{Items: a.Ints[from : from+n], Column: columns[k], Weight: 1}
			if weights != nil {
				g.Weight = weights[k]
			}
			k++
			p.Out = max(p.Out, g.Column+1)
			if n >= p.Min && n <= p.Max {
				p.Grams = append(p.Grams, g)
				work += n
			}
		}
	}
	if k == 0 {
		return 0, c.shapeError("the pool is empty")
	}
	return work, nil
}
