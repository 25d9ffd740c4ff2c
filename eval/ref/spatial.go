package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func spatialKernels() []operator {
	return []operator{
		{"ConvTranspose", convTranspose, fresh},
		{"DepthToSpace", depthToSpace, fresh},
		{"SpaceToDepth", spaceToDepth, fresh},
		{"MaxUnpool", maxUnpool, fresh},
		{"GlobalLpPool", globalLpPool, fresh},
		{"Det", det, fresh},
		{"RoiAlign", roiAlign, fresh},
		{"NonMaxSuppression", nonMaxSuppression, fresh},
		{"Unique", unique, fresh},
		{"TfIdfVectorizer", tfIdf, fresh},
	}
}

// depthToSpace takes blocks of channels to blocks of pixels.
func depthToSpace(x *exec) error {
	out, in, p := x.out(0), x.in(0), x.step.Params.(infer.Blocks)
	depth := p.C / (p.Size * p.Size)
	i := 0
	for n := range p.N {
		for d := range depth {
			for y := range p.H * p.Size {
				for v := range p.W * p.Size {
					at := y%p.Size*p.Size + v%p.Size
					c := at*depth + d
					if p.ColumnsFirst {
						c = d*p.Size*p.Size + at
					}
					copyRun(out, i, in, ((n*p.C+c)*p.H+y/p.Size)*p.W+v/p.Size, 1, 1)
					i++
				}
			}
		}
	}
	return nil
}

// spaceToDepth takes blocks of pixels to channels, depth first.
func spaceToDepth(x *exec) error {
	out, in, p := x.out(0), x.in(0), x.step.Params.(infer.Blocks)
	w := p.W / p.Size
	i := 0
	for n := range p.N {
		for c := range p.C * p.Size * p.Size {
			dy, dx, d := c/p.C/p.Size, c/p.C%p.Size, c%p.C
			for y := range p.H / p.Size {
				if w > 0 {
					copyRun(out, i, in, ((n*p.C+d)*p.H+y*p.Size+dy)*p.W+dx, p.Size, w)
				}
				i += w
			}
		}
	}
	return nil
}

// maxUnpool puts each element at its index of a tensor of the shape Inner, which lies at the start of the output, filled with +0.
func maxUnpool(x *exec) error {
	out, in, inner := x.out(0), x.in(0), x.step.Params.(infer.MaxUnpool).Inner
	out.zero()
	total := size(inner)
	steps := fullStrides(out.Shape)
	for i, k := range x.in(1).I64 {
		if k < 0 || k >= int64(total) {
			return x.outside(k, total)
		}
		at, inside := 0, true
		for d := len(inner) - 1; d >= 0; d-- {
			p := int(k % int64(inner[d]))
			k /= int64(inner[d])
			inside = inside && p < out.Shape[d]
			at += p * steps[d]
		}
		if inside {
			copyRun(out, at, in, i, 1, 1)
		}
	}
	return nil
}

// globalLpPool is the p-norm of each plane: RED of |x|^p in binary64, and its p-th root, rounded once.
func globalLpPool(x *exec) error {
	p := x.step.Params.(infer.GlobalLpPool).P
	lpPlanes(x.out(0).F32, x.in(0).F32, p)
	lpPlanes(x.out(0).F64, x.in(0).F64, p)
	return nil
}

func lpPlanes[T floating](out, in []T, p int) {
	if len(out) == 0 {
		return
	}
	n := len(in) / len(out)
	for i := range out {
		var l lanes
		for _, v := range in[i*n : (i+1)*n] {
			a := math.Abs(float64(v))
			y := a
			for range p - 1 {
				y = float64(y * a)
			}
			l.add(y)
		}
		s := l.sum()
		switch {
		case p == 2:
			s = math.Sqrt(s)
		case p > 2 && s > 0:
			s = fmath.E64(fmath.L64(s) / float64(p))
		}
		out[i] = T(s)
	}
}

// det is the determinant of each matrix by elimination in binary64 with the largest pivot of the column, the first of equals.
func det(x *exec) error {
	in := x.in(0)
	n := in.Shape[len(in.Shape)-1]
	for i := range x.out(0).F32 {
		x.out(0).F32[i] = float32(determinant(in.F32[i*n*n:(i+1)*n*n], n))
	}
	for i := range x.out(0).F64 {
		x.out(0).F64[i] = determinant(in.F64[i*n*n:(i+1)*n*n], n)
	}
	return nil
}

func determinant[T floating](x []T, n int) float64 {
	m := make([]float64, n*n)
	for i, v := range x {
		m[i] = float64(v)
	}
	d := 1.0
	for c := range n {
		best := c
		for r := c + 1; r < n; r++ {
			if math.Abs(m[r*n+c]) > math.Abs(m[best*n+c]) {
				best = r
			}
		}
		if best != c {
			for k := range n {
				m[c*n+k], m[best*n+k] = m[best*n+k], m[c*n+k]
			}
			d = -d
		}
		pivot := m[c*n+c]
		if d = float64(d * pivot); pivot == 0 {
			return d
		}
		for r := c + 1; r < n; r++ {
			f := m[r*n+c] / pivot
			for k := c; k < n; k++ {
				m[r*n+k] -= float64(f * m[c*n+k])
			}
		}
	}
	return d
}

// tfIdf counts the grams of the pool in each row.
func tfIdf(x *exec) error {
	out, p, items := x.out(0).F32, x.step.Params.(infer.TfIdf), x.in(0).integers64()
	clear(out)
	for r := range p.Rows {
		row := items[r*p.Cols : (r+1)*p.Cols]
		for _, g := range p.Grams {
			count := occurrences(g.Items, row, p.Skip)
			if count == 0 {
				continue
			}
			v := float32(count)
			switch p.Mode {
			case "IDF":
				v = g.Weight
			case "TFIDF":
				v = float32(v * g.Weight)
			}
			out[r*p.Out+g.Column] = v
		}
	}
	return nil
}

// occurrences counts the places of a gram whose elements lie 1 to skip+1 apart, the same distance between all.
func occurrences(gram, row []int64, skip int) int {
	if len(gram) == 1 {
		skip = 0
	}
	count := 0
	for d := 1; d <= skip+1; d++ {
		for i := 0; i+(len(gram)-1)*d < len(row); i++ {
			k := 0
			for k < len(gram) && row[i+k*d] == gram[k] {
				k++
			}
			if k == len(gram) {
				count++
			}
		}
	}
	return count
}
