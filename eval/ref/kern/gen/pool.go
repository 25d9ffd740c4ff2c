package main

import (
	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// pool is the maximum over windows of 2 x 2 that do not overlap: output row r of so many columns comes from the input rows 2r and
// 2r+1, which are twice as wide and have no gap after them. A row that is no whole number of vectors ends with one that overlaps.
func (s isa) pool() {
	build.TEXT("pool"+s.name, build.NOSPLIT, "func(dst, x *float32, width, rows int)")
	build.Pragma("noescape")
	arg := func(name string) reg.GPVirtual { return build.Load(build.Param(name), build.GP64()).(reg.GPVirtual) }
	dst, x, width, left := arg("dst"), arg("x"), arg("width"), arg("rows")
	second, n := build.GP64(), build.GP64() // the second row; the column after the block

	sizes := []isa{{bytes: 16, vec: build.XMM}, {bytes: 32, vec: build.YMM}}
	if s.wide {
		sizes = append(sizes, isa{bytes: 64, vec: build.ZMM, wide: true})
	}
	label := func(what string, z isa) string { return what + string(rune('a'+z.bytes/32)) }
	for i := len(sizes) - 1; i > 0; i-- {
		build.CMPQ(width, operand.U32(sizes[i].lanes()))
		build.JGE(operand.LabelRef(label("start", sizes[i])))
	}
	for _, z := range sizes {
		build.Label(label("start", z))
		nan := z.vec()
		build.VMOVUPS(z.constant("nan32"), nan)
		var even, odd reg.VecVirtual
		if z.wide {
			even, odd = z.vec(), z.vec()
			build.VMOVUPS(z.constant("even"), even)
			build.VMOVUPS(z.constant("odd"), odd)
		}
		block := func(end reg.Register) {
			part := func(row reg.Register, half int) reg.VecVirtual {
				v := z.vec()
				build.VMOVUPS(operand.Mem{Base: row, Index: end, Scale: 8, Disp: (half - 2) * z.bytes}, v)
				return v
			}
			p0, p1 := z.larger(part(x, 0), part(second, 0), nan), z.larger(part(x, 1), part(second, 1), nan)
			e, o := z.vec(), z.vec()
			if z.wide {
				build.VMOVAPS(p0, e)
				build.VPERMT2PS(p1, even, e)
				build.VMOVAPS(p0, o)
				build.VPERMT2PS(p1, odd, o)
			} else {
				build.VSHUFPS(operand.U8(0x88), p1, p0, e)
				build.VSHUFPS(operand.U8(0xdd), p1, p0, o)
			}
			m := z.larger(e, o, nan)
			if z.bytes == 32 {
				build.VPERMPD(operand.U8(0xd8), m, m) // the halves of the shuffle are interleaved
			}
			build.VMOVUPS(m, operand.Mem{Base: dst, Index: end, Scale: 4, Disp: -z.bytes})
		}
		build.Label(label("row", z))
		build.LEAQ(operand.Mem{Base: x, Index: width, Scale: 8}, second)
		build.MOVQ(operand.U32(z.lanes()), n)
		build.Label(label("more", z))
		block(n)
		build.ADDQ(operand.I32(z.lanes()), n)
		build.CMPQ(n, width)
		build.JLE(operand.LabelRef(label("more", z)))
		block(width)
		build.LEAQ(operand.Mem{Base: second, Index: width, Scale: 8}, x)
		build.LEAQ(operand.Mem{Base: dst, Index: width, Scale: 4}, dst)
		build.DECQ(left)
		build.JNZ(operand.LabelRef(label("row", z)))
		build.VZEROUPPER()
		build.RET()
	}
}

// larger is the larger of each pair by the rules: VMAXPS gives its last operand when one is NaN or both are zeros, so the and of both
// orders is +0 where a zero is +0, and NaN is put in where there is one.
func (s isa) larger(a, b, nan reg.VecVirtual) reg.VecVirtual {
	const unordered = 3
	m, w := s.vec(), s.vec()
	build.VMAXPS(a, b, m)
	build.VMAXPS(b, a, w)
	if s.wide {
		build.VPANDD(w, m, m)
		k := build.K()
		build.VCMPPS(operand.U8(unordered), a, b, k)
		build.VMOVAPS(nan, k, m)
		return m
	}
	build.VANDPS(w, m, m)
	build.VCMPPS(operand.U8(unordered), a, b, w)
	build.VBLENDVPS(w, nan, m, m)
	return m
}
