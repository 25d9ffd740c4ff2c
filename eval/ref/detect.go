package ref

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// roiAlign samples each bin of each region Samples x Samples times and keeps the mean or the largest product; everything in binary32,
// each operation rounded once.
func roiAlign(e *exec) error {
	out, x, rois, p := e.out(0).F32, e.in(0).F32, e.in(1).F32, e.step.Params.(infer.RoiAlign)
	plane := p.H * p.W
	i := 0
	for r, n := range e.in(2).I64 {
		if n < 0 || n >= int64(p.N) {
			return e.outside(n, p.N)
		}
		b := newBins(rois[r*4:r*4+4], &p)
		for c := range p.C {
			src := x[(int(n)*p.C+c)*plane:][:plane]
			for h := range p.OutH {
				for w := range p.OutW {
					out[i] = b.bin(src, h, w)
					i++
				}
			}
		}
	}
	return nil
}

// bins are the cells of one region.
type bins struct {
	p            *infer.RoiAlign
	x, y         float32 // where the region starts
	width, depth float32 // of a bin
}

func newBins(roi []float32, p *infer.RoiAlign) bins {
	offset := float32(0)
	if p.HalfPixel {
		offset = 0.5
	}
	b := bins{p: p, x: float32(roi[0]*p.Scale) - offset, y: float32(roi[1]*p.Scale) - offset}
	w, h := float32(roi[2]*p.Scale)-offset-b.x, float32(roi[3]*p.Scale)-offset-b.y
	if !p.HalfPixel { // a region has one pixel at least
		w, h = max(w, 1), max(h, 1)
	}
	b.width, b.depth = w/float32(p.OutW), h/float32(p.OutH)
	return b
}

func (b *bins) bin(src []float32, h, w int) float32 {
	n := b.p.Samples
	var sum, best float32
	for i := range n {
		y := b.y + float32(float32(h)*b.depth) + float32((float32(i)+0.5)*b.depth)/float32(n)
		for k := range n {
			x := b.x + float32(float32(w)*b.width) + float32((float32(k)+0.5)*b.width)/float32(n)
			s, top := b.sample(src, y, x)
			sum += s
			if i+k == 0 {
				best = top
			}
			best = max(best, top)
		}
	}
	if b.p.Max {
		return best
	}
	return sum / float32(n*n)
}

// sample interpolates at a place: the sum of the four products, and the largest. Outside of the image, by more than a pixel, both are 0.
func (b *bins) sample(src []float32, y, x float32) (sum, best float32) {
	if !(y >= -1 && y <= float32(b.p.H) && x >= -1 && x <= float32(b.p.W)) {
		return 0, 0
	}
	y0, y1, dy := neighbours(y, b.p.H)
	x0, x1, dx := neighbours(x, b.p.W)
	w := b.p.W
	v := [4]float32{
		float32(float32((1-dy)*(1-dx)) * src[y0*w+x0]), float32(float32((1-dy)*dx) * src[y0*w+x1]),
		float32(float32(dy*(1-dx)) * src[y1*w+x0]), float32(float32(dy*dx) * src[y1*w+x1]),
	}
	return v[0] + v[1] + v[2] + v[3], max(v[0], v[1], v[2], v[3])
}

// neighbours are the elements below and above a place along an axis, and the fraction between them.
func neighbours(v float32, n int) (low, high int, t float32) {
	v = max(v, 0)
	low = int(v)
	if low >= n-1 {
		return n - 1, n - 1, 0
	}
	return low, low + 1, v - float32(low)
}

// box is a rectangle.
type box struct{ x1, y1, x2, y2 float32 }

func boxOf(v []float32, center bool) box {
	if center {
		hw, hh := float32(v[2]/2), float32(v[3]/2) // the conversion keeps the halving, which is a product, out of the sum
		return box{v[0] - hw, v[1] - hh, v[0] + hw, v[1] + hh}
	}
	return box{min(v[1], v[3]), min(v[0], v[2]), max(v[1], v[3]), max(v[0], v[2])}
}

// overlap tells whether the intersection over the union is above limit, in binary32.
func (a box) overlap(b box, limit float32) bool {
	w, h := min(a.x2, b.x2)-max(a.x1, b.x1), min(a.y2, b.y2)-max(a.y1, b.y1)
	if !(w > 0 && h > 0) {
		return false
	}
	both := float32(w * h)
	areaA, areaB := float32((a.x2-a.x1)*(a.y2-a.y1)), float32((b.x2-b.x1)*(b.y2-b.y1))
	union := areaA + areaB - both
	return areaA > 0 && areaB > 0 && union > 0 && both/union > limit
}

// nonMaxSuppression: without a limit of boxes nothing is kept.
func nonMaxSuppression(x *exec) error {
	var most int64
	if x.has(2) {
		most = x.in(2).I64[0]
	}
	var iou float32
	if x.has(3) {
		iou = x.in(3).F32[0]
	}
	var least *float32
	if x.has(4) {
		least = &x.in(4).F32[0]
	}
	kept := suppress(x.in(0).F32, x.in(1).F32, x.step.Params.(infer.Suppression), most, iou, least)
	copy(x.out(0).I64, kept)
	x.resize(0, len(kept)/3, 3)
	return nil
}

// suppress goes through the boxes of each class by falling score, the lower index first among equals, and keeps a box unless it
// overlaps a kept one. The result has three numbers for each: batch, class, box. A score that is NaN is below every limit.
func suppress(boxes, scores []float32, p infer.Suppression, most int64, iou float32, least *float32) []int64 {
	var out []int64
	order := make([]int, 0, p.Boxes)
	kept := make([]box, 0, p.Boxes)
	for b := range p.Batch {
		for c := range p.Classes {
			s := scores[(b*p.Classes+c)*p.Boxes:][:p.Boxes]
			order, kept = order[:0], kept[:0]
			for i, v := range s {
				if v == v && (least == nil || v > *least) {
					order = append(order, i)
				}
			}
			slices.SortStableFunc(order, func(i, j int) int {
				switch {
				case s[i] > s[j]:
					return -1
				case s[i] < s[j]:
					return 1
				}
				return 0
			})
			for _, i := range order {
				if int64(len(kept)) >= most {
					break
				}
				k := boxOf(boxes[(b*p.Boxes+i)*4:][:4], p.Center)
				if slices.ContainsFunc(kept, func(o box) bool { return k.overlap(o, iou) }) {
					continue
				}
				kept = append(kept, k)
				out = append(out, int64(b), int64(c), int64(i))
			}
		}
	}
	return out
}
