package kern

// Conv is a convolution laid out for the vector kernels: the input in planes padded with +0, so that each tap is the same planes read
// from another place, and the positions of the output as one row of vectors. A row of the output takes as many lanes as a row of a
// plane; those beyond its end are computed and dropped. Immutable; safe for use by several goroutines.
//
// A stride greater than 1 splits the planes into phases, each with every stride-th row or column, so that reads stay dense.
type Conv struct {
	set      Set
	g        Geometry
	channels int

	phases   [2]int // along rows and columns
	rows     int    // of a phase
	width    int    // of a row of a phase
	depth    int    // slices of the padded input
	planeLen int    // elements of one slice of one channel, all phases
	size     int    // elements of the padded input with what the last vectors read beyond it

	offs   []int   // by tap: bytes from the first position's element
	places []place // by vector of one slice of the output
}

// NewConv prepares a convolution of so many input channels (of one group) for the vector kernels. s is not Generic, which has Im2col.
func NewConv(s Set, g Geometry, channels int) *Conv {
	c := &Conv{set: s, g: g, channels: channels, phases: [2]int{g.Stride[1], g.Stride[2]}}
	need := func(axis int) int { return (g.Out[axis]-1)*g.Stride[axis] + (g.Kernel[axis]-1)*g.Dilation[axis] + 1 }
	c.depth = max(need(0), g.Before[0]+g.In[0])
	c.rows = (max(need(1), g.Before[1]+g.In[1]) + g.Stride[1] - 1) / g.Stride[1]
	c.width = (max(need(2), g.Before[2]+g.In[2]) + g.Stride[2] - 1) / g.Stride[2]
	if g.Stride[2] == 1 {
		// What is read beyond a row is the padding in front of the next one: the larger of the two is enough for both.
		c.width = max(g.Out[2], g.In[2]+max(g.Before[2], need(2)-g.In[2]-g.Before[2], 0))
	}
	c.planeLen = c.phases[0] * c.phases[1] * c.rows * c.width
	for ch := range channels {
		for kd := range g.Kernel[0] {
			for kh := range g.Kernel[1] {
				for kw := range g.Kernel[2] {
					h, w := kh*g.Dilation[1], kw*g.Dilation[2]
					phase := h%c.phases[0]*c.phases[1] + w%c.phases[1]
					at := (ch*c.depth+kd*g.Dilation[0])*c.planeLen + (phase*c.rows+h/c.phases[0])*c.width + w/c.phases[1]
					c.offs = append(c.offs, 4*at)
				}
			}
		}
	}
	c.placeOutputs()
	c.size = (g.Out[0]-1)*g.Stride[0]*c.planeLen + c.offs[len(c.offs)-1]/4
	for _, o := range c.offs {
		c.size = max(c.size, (g.Out[0]-1)*g.Stride[0]*c.planeLen+o/4)
	}
	c.size = max(c.size+len(c.places)*s.lanes(), channels*c.depth*c.planeLen)
	return c
}

// placeOutputs finds for each vector the lanes that are positions of the output. They are neighbours there.
func (c *Conv) placeOutputs() {
	lanes := c.set.lanes()
	n := (c.g.Out[1]-1)*c.width + c.g.Out[2]
	next := 0
	for first := 0; first < n; first += lanes {
		p := place{offset: 4 * next}
		used := 0
		for l := range lanes {
			if j := first + l; j < n && j%c.width < c.g.Out[2] {
				p.index[used] = int32(l)
				used++
			}
		}
		if next+lanes > c.g.Out[1]*c.g.Out[2] {
			p.mask = 1<<used - 1
		}
		if c.set == AVX2 {
			for l := range used {
				p.index[8+l] = -1
			}
		}
		next += used
		c.places = append(c.places, p)
	}
}

// Scratch is the number of elements that Fill needs.
func (c *Conv) Scratch() int { return c.size }

// Dense tells whether the input needs no padding and no phases, so that Run can read it where it is, if there are Scratch elements.
func (c *Conv) Dense() bool {
	return c.phases == [2]int{1, 1} && c.g.Before == [3]int{} && c.width == c.g.In[2] && c.rows == c.g.In[1] && c.depth == c.g.In[0]
}

// Fill lays the channels of one image out in buf, which has Scratch elements and outside of the image +0: as the caller cleared it, or
// as an earlier Fill left it.
func (c *Conv) Fill(buf, x []float32) {
	g := &c.g
	plane := g.In[1] * g.In[2]
	if c.phases == [2]int{1, 1} && g.In[0] == 1 {
		at := g.Before[0]*c.planeLen + g.Before[1]*c.width + g.Before[2]
		copyRows(c.set, buf[at:], x[:c.channels*plane], g.In[2], g.In[1], c.channels, c.width, c.depth*c.planeLen)
		return
	}
	for ch := range c.channels {
		for d := range g.In[0] {
			c.fillPlane(buf[(ch*c.depth+d+g.Before[0])*c.planeLen:], x[(ch*g.In[0]+d)*plane:][:plane])
		}
	}
}

// fillPlane lays one slice of one channel out, by phases.
func (c *Conv) fillPlane(dst, x []float32) {
	g := &c.g
	if c.phases[1] == 1 && c.phases[0] == 1 {
		copyRows(c.set, dst[g.Before[1]*c.width+g.Before[2]:], x, g.In[2], g.In[1], 1, c.width, 0)
		return
	}
	for h := range g.In[1] {
		row := x[h*g.In[2] : (h+1)*g.In[2]]
		at := h + g.Before[1]
		if at/c.phases[0] >= c.rows {
			break // below what any tap reads
		}
		for phase := range c.phases[1] {
			out := dst[((at%c.phases[0]*c.phases[1]+phase)*c.rows+at/c.phases[0])*c.width:][:c.width]
			// Element q of the phase is column q*stride + phase - before.
			q := 0
			if short := g.Before[2] - phase; short > 0 {
				q = (short + c.phases[1] - 1) / c.phases[1]
			}
			for w := q*c.phases[1] + phase - g.Before[2]; w < len(row) && q < len(out); w += c.phases[1] {
				out[q] = row[w]
				q++
			}
		}
	}
}

// Run computes the rows of the output: row i of w are the weights of output channel i, row i of out its positions. buf is as Fill
// left it; the epilogue's Col is not looked at.
func (c *Conv) Run(out, w []float32, channels int, buf []float32, e Epilogue) {
	k, positions := len(c.offs), c.g.Positions()
	slice := c.g.Out[1] * c.g.Out[2]
	// The kernels check nothing: these bounds hold for all that they touch.
	out, w, buf = out[:channels*positions], w[:channels*k], buf[:c.size]
	e.Col = nil
	e.check(channels, 0)
	t := tile{k: k, lda: 4 * k, offs: &c.offs[0], ldc: 4 * positions, relu: clamped(e.Relu)}
	step, lanes := c.set.width()/c.set.lanes(), c.set.lanes()
	for d := range c.g.Out[0] {
		base := d * c.g.Stride[0] * c.planeLen
		for v := 0; v < len(c.places); v += step {
			t.b, t.places = &buf[base+v*lanes], &c.places[v]
			for i := 0; i < channels; {
				rows := rowsOf(channels - i)
				t.a, t.c = &w[i*k], &out[i*positions+d*slice]
				t.rowsFrom(&e, i)
				t.call(kindOf(c.set, shifted, rows, min(step, len(c.places)-v)))
				i += rows
			}
		}
	}
}

// copyRows moves the rows of planes apart; stride and plane are elements of dst.
func copyRows(s Set, dst, src []float32, width, rows, planes, stride, plane int) {
	if s == Generic || width < 4 {
		for p := range planes {
			for r := range rows {
				copy(dst[p*plane+r*stride:][:width], src[(p*rows+r)*width:])
			}
		}
		return
	}
	_, _ = dst[(planes-1)*plane+(rows-1)*stride+width-1], src[planes*rows*width-1]
	s.copyRowsV(&dst[0], &src[0], width, rows, planes, 4*stride, 4*plane)
}
