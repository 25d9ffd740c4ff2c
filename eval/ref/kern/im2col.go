package kern

// Geometry is a window over three spatial axes; fewer axes have size 1 in front.
type Geometry struct {
	In, Out, Kernel, Stride, Dilation, Before [3]int
}

// Positions is the number of places of the window.
func (g *Geometry) Positions() int { return g.Out[0] * g.Out[1] * g.Out[2] }

// Taps is the number of elements of the window.
func (g *Geometry) Taps() int { return g.Kernel[0] * g.Kernel[1] * g.Kernel[2] }

func (g *Geometry) plane() int { return g.In[0] * g.In[1] * g.In[2] }

// Im2col lays the windows of all channels out as a matrix B [channels*Taps, Positions]: row (c, kd, kh, kw), column (od, oh, ow),
// +0 outside of the input, in panels of the generic set. dst has PanelsLen elements.
func Im2col(dst, x []float32, channels int, g *Geometry) Panels {
	k, n := channels*g.Taps(), g.Positions()
	p := Panels{K: k, N: n, Data: dst[:Generic.PanelsLen(k, n)]}
	row := 0
	for c := range channels {
		plane := x[c*g.plane() : (c+1)*g.plane()]
		for kd := range g.Kernel[0] {
			for kh := range g.Kernel[1] {
				for kw := range g.Kernel[2] {
					g.fillRow(p, row, plane, [3]int{kd * g.Dilation[0], kh * g.Dilation[1], kw * g.Dilation[2]})
					row++
				}
			}
		}
	}
	if pad := n % genericWidth; pad != 0 { // the unused columns of the last panel
		last := p.Data[(n-pad)*k:]
		for r := range k {
			clear(last[r*genericWidth+pad : r*genericWidth+genericWidth])
		}
	}
	return p
}

// fillRow writes one row of the matrix: the tap at the given offset, for every position.
func (g *Geometry) fillRow(p Panels, row int, plane []float32, tap [3]int) {
	from, to := g.inside(2, tap[2])
	j := 0
	for od := range g.Out[0] {
		d := od*g.Stride[0] + tap[0] - g.Before[0]
		for oh := range g.Out[1] {
			h := oh*g.Stride[1] + tap[1] - g.Before[1]
			if d < 0 || d >= g.In[0] || h < 0 || h >= g.In[1] {
				for range g.Out[2] {
					p.Data[p.at(row, j)] = 0
					j++
				}
				continue
			}
			line := plane[(d*g.In[1]+h)*g.In[2]:]
			for range from {
				p.Data[p.at(row, j)] = 0
				j++
			}
			w := from*g.Stride[2] + tap[2] - g.Before[2]
			for range to - from {
				p.Data[p.at(row, j)] = line[w]
				w += g.Stride[2]
				j++
			}
			for range g.Out[2] - to {
				p.Data[p.at(row, j)] = 0
				j++
			}
		}
	}
}

func (p *Panels) at(row, col int) int {
	return (col/genericWidth*p.K+row)*genericWidth + col%genericWidth
}

// inside returns the range of positions along an axis at which a tap falls into the input.
func (g *Geometry) inside(axis, tap int) (from, to int) {
	s, shift := g.Stride[axis], tap-g.Before[axis]
	if shift < 0 {
		from = min(g.Out[axis], (-shift+s-1)/s)
	}
	if last := g.In[axis] - 1 - shift; last >= 0 {
		to = min(g.Out[axis], last/s+1)
	}
	return from, max(from, to)
}
