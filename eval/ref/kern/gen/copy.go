package main

import (
	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// copyRows moves the rows of planes apart: row r of plane p goes from src + 4*width*(p*rows + r) to dst + p*plane + r*stride. A row
// that is no whole number of vectors ends with one that overlaps the one before it, so that nothing beside the row is touched.
func (s isa) copyRows() {
	build.TEXT("copyRows"+s.name, build.NOSPLIT, "func(dst, src *float32, width, rows, planes, stride, plane int)")
	build.Pragma("noescape")
	arg := func(name string) reg.GPVirtual { return build.Load(build.Param(name), build.GP64()).(reg.GPVirtual) }
	dst, src, bytes, planes := arg("dst"), arg("src"), arg("width"), arg("planes")
	stride, plane := arg("stride"), arg("plane")
	build.SHLQ(operand.U8(2), bytes)
	to, left, n := build.GP64(), build.GP64(), build.GP64()

	type size struct {
		bytes int
		vec   func() reg.VecVirtual
	}
	sizes := []size{{16, build.XMM}, {32, build.YMM}}
	if s.wide {
		sizes = append(sizes, size{64, build.ZMM})
	}
	label := func(what string, z size) string { return what + string(rune('a'+z.bytes/32)) }
	for i := len(sizes) - 1; i > 0; i-- {
		build.CMPQ(bytes, operand.U32(sizes[i].bytes))
		build.JGE(operand.LabelRef(label("plane", sizes[i])))
	}
	for _, z := range sizes {
		v, last := z.vec(), z.vec()
		build.Label(label("plane", z))
		build.MOVQ(dst, to)
		build.Load(build.Param("rows"), left)
		build.Label(label("row", z))
		build.VMOVUPS(operand.Mem{Base: src, Index: bytes, Scale: 1, Disp: -z.bytes}, last)
		build.MOVQ(operand.U32(z.bytes), n)
		build.VMOVUPS(at(src, 0), v)
		build.VMOVUPS(v, at(to, 0))
		build.Label(label("more", z))
		build.ADDQ(operand.I32(z.bytes), n)
		build.CMPQ(n, bytes)
		build.JGT(operand.LabelRef(label("end", z)))
		build.VMOVUPS(operand.Mem{Base: src, Index: n, Scale: 1, Disp: -z.bytes}, v)
		build.VMOVUPS(v, operand.Mem{Base: to, Index: n, Scale: 1, Disp: -z.bytes})
		build.JMP(operand.LabelRef(label("more", z)))
		build.Label(label("end", z))
		build.VMOVUPS(last, operand.Mem{Base: to, Index: bytes, Scale: 1, Disp: -z.bytes})
		build.ADDQ(bytes, src)
		build.ADDQ(stride, to)
		build.DECQ(left)
		build.JNZ(operand.LabelRef(label("row", z)))
		build.ADDQ(plane, dst)
		build.DECQ(planes)
		build.JNZ(operand.LabelRef(label("plane", z)))
		build.VZEROUPPER()
		build.RET()
	}
}
