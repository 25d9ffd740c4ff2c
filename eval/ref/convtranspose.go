package ref

import (
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func convTranspose(x *exec) error {
	p := x.step.Params.(infer.Conv)
	if x.out(0).DType == onnx.Float64 {
		transposed(x.out(0).F64, x.in(0).F64, x.in(1).F64, optional[float64](x, 2), p)
	} else {
		transposed(x.out(0).F32, x.in(0).F32, x.in(1).F32, optional[float32](x, 2), p)
	}
	return nil
}

// transposed adds, to each output element, the contributing taps in the order (channel in its group, kd, kh, kw), then the bias
// (rules A2 and A3). It scatters: each tap of a channel reaches an output element at most once, so the loops' order is the rule's.
func transposed[T floating](out, x, w, bias []T, c infer.Conv) {
	g := geometry(c.Window)
	cin, cout := c.Cin/c.Group, c.Cout/c.Group
	planeIn, planeOut, taps := g.In[0]*g.In[1]*g.In[2], g.Positions(), g.Taps()
	clear(out)
	for n := range c.N {
		for o := range c.Cout {
			dst := out[(n*c.Cout+o)*planeOut : (n*c.Cout+o+1)*planeOut]
			for i := range cin {
				ch := o/cout*cin + i
				src := x[(n*c.Cin+ch)*planeIn : (n*c.Cin+ch+1)*planeIn]
				k := w[(ch*cout+o%cout)*taps:]
				for t := range taps {
					kd, kh, kw := t/(g.Kernel[1]*g.Kernel[2]), t/g.Kernel[2]%g.Kernel[1], t%g.Kernel[2]
					scatterTap(dst, src, k[t], g.In, g.Out, g.Stride, [3]int{
						kd*g.Dilation[0] - g.Before[0], kh*g.Dilation[1] - g.Before[1], kw*g.Dilation[2] - g.Before[2],
					})
				}
			}
			if bias != nil {
				for i := range dst {
					dst[i] += bias[o]
				}
			}
		}
	}
}

// scatterTap adds weight * src[p] to dst[p*stride + shift] for every p whose place is inside.
func scatterTap[T floating](dst, src []T, weight T, in, out, stride, shift [3]int) {
	for d := range in[0] {
		z := d*stride[0] + shift[0]
		if z < 0 || z >= out[0] {
			continue
		}
		for h := range in[1] {
			y := h*stride[1] + shift[1]
			if y < 0 || y >= out[1] {
				continue
			}
			row := dst[(z*out[1]+y)*out[2]:][:out[2]]
			from := src[(d*in[1]+h)*in[2]:][:in[2]]
			for i, v := range from {
				if x := i*stride[2] + shift[2]; x >= 0 && x < len(row) {
					row[x] += T(v * weight)
				}
			}
		}
	}
}
