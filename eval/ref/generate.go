package ref

import (
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func generateKernels() []operator {
	return []operator{
		{"Range", rangeOf, fresh}, {"EyeLike", eyeLike, fresh}, {"Trilu", trilu, inPlace}, {"CumSum", cumSum, fresh}, {"Hardmax", hardmax, fresh},
	}
}

// zero clears every element.
func (t *Tensor) zero() {
	clear(t.F32)
	clear(t.F64)
	clear(t.I64)
	clear(t.I32)
	clear(t.I16)
	clear(t.I8)
	clear(t.U64)
	clear(t.U32)
	clear(t.U16)
	clear(t.U8)
}

// rangeOf is start + i*delta, each operation rounded once.
func rangeOf(x *exec) error {
	kernels := perType[func(x *exec)]{
		f32: rangeAs[float32], f64: rangeAs[float64], i64: rangeAs[int64], i32: rangeAs[int32], i16: rangeAs[int16],
	}
	kernels.of(x.out(0).DType)(x)
	return nil
}

func rangeAs[T element](x *exec) {
	start, delta := view[T](x.in(0))[0], view[T](x.in(2))[0]
	dst := view[T](x.out(0))
	for i := range dst {
		dst[i] = start + T(T(i)*delta)
	}
}

func eyeLike(x *exec) error {
	out, k := x.out(0), x.step.Params.(infer.EyeLike).K
	out.zero()
	rows, cols := out.Shape[0], out.Shape[1]
	one := Tensor{DType: onnx.Uint8, Shape: []int{1}, U8: []uint8{1}}
	unit := Tensor{DType: out.DType, Shape: []int{1}}
	unit.alloc(1)
	convert(&unit, &one)
	for r := range rows {
		if c := r + k; c >= 0 && c < cols {
			copyRun(out, r*cols+c, &unit, 0, 1, 1)
		}
	}
	return nil
}

// trilu keeps a triangle of each matrix, counted from the diagonal of input 1.
func trilu(x *exec) error {
	out, in := x.out(0), x.in(0)
	var k int64
	if x.has(1) {
		k = x.in(1).I64[0]
	}
	upper := x.step.Params.(infer.Trilu).Upper
	rows, cols := in.Shape[len(in.Shape)-2], in.Shape[len(in.Shape)-1]
	if in.Len() == 0 {
		return nil
	}
	none := Tensor{DType: in.DType, Shape: []int{1}}
	none.alloc(1)
	for i := range in.Len() / cols {
		r := int64(i % rows)
		// Columns below edge are left of the diagonal.
		edge := min(max(r+k, 0), int64(cols))
		if !upper {
			edge = min(max(r+k+1, 0), int64(cols))
		}
		if k > int64(cols) || k < -int64(rows) { // beyond the corners; r + k may wrap
			edge = 0
			if k > 0 {
				edge = int64(cols)
			}
		}
		kept, from, to := int(edge), 0, int(edge)
		if upper {
			kept, from, to = 0, int(edge), cols
		}
		dropped, n := to, cols-to
		if upper {
			dropped, n = kept, from
		}
		copyRun(out, i*cols+from, in, i*cols+from, 1, to-from)
		copyRun(out, i*cols+dropped, &none, 0, 0, n)
	}
	return nil
}

// cumSum runs in binary64 from +0 and rounds each element once (rule A4); integers wrap.
func cumSum(x *exec) error {
	kernels := perType[func(x *exec)]{
		f32: cumFloats[float32], f64: cumFloats[float64], i64: cumInts[int64], i32: cumInts[int32], u64: cumInts[uint64], u32: cumInts[uint32],
	}
	kernels.of(x.out(0).DType)(x)
	return nil
}

// along visits the elements of each column in the order of the sum; first marks the start of a column.
func along(p infer.CumSum, visit func(at int, first bool)) {
	for o := range p.Outer {
		for i := range p.Inner {
			for k := range p.Axis {
				at := k
				if p.Reverse {
					at = p.Axis - 1 - k
				}
				visit((o*p.Axis+at)*p.Inner+i, k == 0)
			}
		}
	}
}

func cumFloats[T floating](x *exec) {
	dst, src, p := view[T](x.out(0)), view[T](x.in(0)), x.step.Params.(infer.CumSum)
	var sum float64
	along(p, func(at int, first bool) {
		if first {
			sum = 0
		}
		before := sum
		sum += float64(src[at])
		dst[at] = T(sum)
		if p.Exclusive {
			dst[at] = T(before)
		}
	})
}

func cumInts[T integer](x *exec) {
	dst, src, p := view[T](x.out(0)), view[T](x.in(0)), x.step.Params.(infer.CumSum)
	var sum T
	along(p, func(at int, first bool) {
		if first {
			sum = 0
		}
		before := sum
		sum += src[at]
		dst[at] = sum
		if p.Exclusive {
			dst[at] = before
		}
	})
}

// hardmax marks the largest of each column: rule A9, the lowest index of equals, NaN above every number.
func hardmax(x *exec) error {
	p := infer.Softmax(x.step.Params.(infer.Hardmax))
	mark(x.out(0).F32, x.in(0).F32, p)
	mark(x.out(0).F64, x.in(0).F64, p)
	return nil
}

func mark[T floating](out, in []T, p infer.Softmax) {
	clear(out)
	if len(in) == 0 {
		return
	}
	for o := range p.Outer {
		for i := range p.Inner {
			base, best := o*p.Axis*p.Inner+i, 0
			for k := 1; k < p.Axis; k++ {
				v, w := in[base+k*p.Inner], in[base+best*p.Inner]
				if v > w || v != v && w == w {
					best = k
				}
			}
			out[base+best*p.Inner] = 1
		}
	}
}
