package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Offsets of the fields of kern.tile. A test of that package compares them.
const (
	tileK      = 8 * iota // steps, at least 1
	tileA                 // first row of A
	tileLDA               // bytes between rows of A
	tileB                 // first row of the panel
	tileB2                // the second panel of a pair
	tileOffs              // shifted: where row k of B starts, in bytes from tileB
	tileC                 // first row of C
	tileLDC               // bytes between rows of C
	tileCol               // one number for each column to add, or nil
	tileRow               // one number for each row to add, or nil
	tileRelu              // not 0: the larger of the result and +0
	tileTail              // not 0: lanes of the last vector that are in use
	tilePlaces            // shifted: where the lanes of each vector go
	tileScale             // one factor for each row, or nil
	tileShift             // with it: one number for each row to add after the factor
)

// Offsets of the fields of kern.place.
const (
	placeIndex  = 0  // lanes, those in use first
	placeLanes  = 32 // AVX2: all ones for lanes in use
	placeMask   = 64 // bits of lanes in use, 0 to write all
	placeOffset = 72 // bytes from the row's start in C
	placeBytes  = 80
)

// layout is where the rows of B lie.
type layout int

const (
	packed  layout = iota // one after the other
	shifted               // each at its own offset
	paired                // two panels side by side, for a single row of A
)

var layoutNames = [...]string{"Packed", "Shifted", "Paired"}

// tile computes rows x (nv vectors) of C by SEQ(k): acc = +0; k ascending: acc = R(acc + R(a*b)).
func (s isa) tile(rows, nv int, where layout) {
	name := fmt.Sprintf("tile%s%s%dx%d", s.name, layoutNames[where], rows, nv)
	s.calls.add(where, rows, nv, s.name, name)
	build.TEXT(name, build.NOSPLIT, "func(t *tile)")
	build.Pragma("noescape")
	t := build.Load(build.Param("t"), build.GP64())
	field := func(offset int) reg.GPVirtual {
		r := build.GP64()
		build.MOVQ(at(t, offset), r)
		return r
	}
	k, a, lda, b := field(tileK), field(tileA), field(tileLDA), field(tileB)
	upper := a
	if rows > 3 {
		upper = build.GP64()
		build.LEAQ(operand.Mem{Base: lda, Index: lda, Scale: 2}, upper)
		build.ADDQ(a, upper)
	}
	bases := []reg.Register{b}
	var offs reg.GPVirtual
	switch where {
	case shifted:
		offs = field(tileOffs)
		bases[0] = build.GP64()
	case paired:
		bases = append(bases, field(tileB2))
	}
	perBase := nv / len(bases)

	acc := make([]reg.VecVirtual, rows*nv)
	for i := range acc {
		acc[i] = s.zero()
	}
	bv := make([]reg.VecVirtual, nv)
	for j := range bv {
		bv[j] = s.vec()
	}
	av, product := s.vec(), s.vec()

	step := func(u int) {
		if where == shifted {
			build.MOVQ(at(offs, 8*u), bases[0])
			build.ADDQ(b, bases[0])
		}
		for j := range bv {
			disp := j % perBase * s.bytes
			if where != shifted {
				disp += u * perBase * s.bytes
			}
			build.VMOVUPS(at(bases[j/perBase], disp), bv[j])
		}
		for i := range rows {
			m := at(a, 4*u)
			if i >= 3 {
				m.Base = upper
			}
			if i%3 > 0 {
				m.Index, m.Scale = lda, uint8(i%3)
			}
			s.spread(m, av)
			for j := range bv {
				build.VMULPS(bv[j], av, product)
				build.VADDPS(product, acc[i*nv+j], acc[i*nv+j])
			}
		}
	}
	advance := func(u int) {
		build.ADDQ(operand.I32(4*u), a)
		if rows > 3 {
			build.ADDQ(operand.I32(4*u), upper)
		}
		if where == shifted {
			build.ADDQ(operand.I32(8*u), offs)
			return
		}
		for _, base := range bases {
			build.ADDQ(operand.I32(u*perBase*s.bytes), base)
		}
	}
	unroll := 1
	for unroll < 4 && rows*nv*unroll < 24 {
		unroll *= 2
	}
	if !s.wide {
		unroll = 4
	}
	if unroll > 1 {
		build.SUBQ(operand.I32(unroll), k)
		build.JLT(operand.LabelRef("rest"))
		build.Label("unrolled")
		for u := range unroll {
			step(u)
		}
		advance(unroll)
		build.SUBQ(operand.I32(unroll), k)
		build.JGE(operand.LabelRef("unrolled"))
		build.Label("rest")
		build.ADDQ(operand.I32(unroll), k)
		build.JZ(operand.LabelRef("summed"))
	}
	build.Label("single")
	step(0)
	advance(1)
	build.DECQ(k)
	build.JNZ(operand.LabelRef("single"))
	build.Label("summed")
	if where == shifted {
		s.rowBias(t, rows, nv, acc, av)
		s.clamp(t, acc, av)
		s.storePlaces(t, rows, nv, acc, bv)
	} else {
		s.colBias(t, rows, nv, acc, bv)
		s.rowBias(t, rows, nv, acc, av)
		s.clamp(t, acc, av)
		s.store(t, rows, nv, acc)
	}
	build.VZEROUPPER()
	build.RET()
}

// spread fills a vector with one number. The integer form is a load alone where the other one also takes a slot of the multipliers
// (AMD, 512 bits): 93 against 115 GFLOP/s.
func (s isa) spread(from operand.Mem, v reg.VecVirtual) {
	if s.wide {
		build.VPBROADCASTD(from, v)
	} else {
		build.VBROADCASTSS(from, v)
	}
}

// colBias adds one number for each column, if there are any.
func (s isa) colBias(t reg.Register, rows, nv int, acc, bias []reg.VecVirtual) {
	ptr := build.GP64()
	build.MOVQ(at(t, tileCol), ptr)
	build.TESTQ(ptr, ptr)
	build.JZ(operand.LabelRef("rows"))
	m := s.mask(t)
	for j := range nv {
		if j < nv-1 {
			build.VMOVUPS(at(ptr, j*s.bytes), bias[j])
		} else {
			m.load(at(ptr, j*s.bytes), bias[j])
		}
	}
	for i := range rows {
		for j := range nv {
			build.VADDPS(bias[j], acc[i*nv+j], acc[i*nv+j])
		}
	}
}

// rowBias adds one number for each row, multiplies by one and adds another, each if there are any.
func (s isa) rowBias(t reg.Register, rows, nv int, acc []reg.VecVirtual, one reg.VecVirtual) {
	build.Label("rows")
	ptr := build.GP64()
	build.MOVQ(at(t, tileRow), ptr)
	build.TESTQ(ptr, ptr)
	build.JZ(operand.LabelRef("scale"))
	for i := range rows {
		s.spread(at(ptr, 4*i), one)
		for j := range nv {
			build.VADDPS(one, acc[i*nv+j], acc[i*nv+j])
		}
	}
	build.Label("scale")
	shift := build.GP64()
	build.MOVQ(at(t, tileScale), ptr)
	build.TESTQ(ptr, ptr)
	build.JZ(operand.LabelRef("clamp"))
	build.MOVQ(at(t, tileShift), shift)
	for i := range rows {
		s.spread(at(ptr, 4*i), one)
		for j := range nv {
			build.VMULPS(one, acc[i*nv+j], acc[i*nv+j])
		}
		s.spread(at(shift, 4*i), one)
		for j := range nv {
			build.VADDPS(one, acc[i*nv+j], acc[i*nv+j])
		}
	}
}

// clamp takes the larger of each result and +0, if asked to.
func (s isa) clamp(t reg.Register, acc []reg.VecVirtual, zero reg.VecVirtual) {
	build.Label("clamp")
	build.CMPQ(at(t, tileRelu), operand.I8(0))
	build.JEQ(operand.LabelRef("store"))
	s.clear(zero)
	for i := range acc {
		s.relu(acc[i], zero)
	}
}

// store writes the rows; the last vector may be used in part.
func (s isa) store(t reg.Register, rows, nv int, acc []reg.VecVirtual) {
	build.Label("store")
	c, ldc := build.GP64(), build.GP64()
	build.MOVQ(at(t, tileC), c)
	build.MOVQ(at(t, tileLDC), ldc)
	build.CMPQ(at(t, tileTail), operand.I8(0))
	build.JNE(operand.LabelRef("storeTail"))
	for i := range rows {
		for j := range nv {
			build.VMOVUPS(acc[i*nv+j], at(c, j*s.bytes))
		}
		if i < rows-1 {
			build.ADDQ(ldc, c)
		}
	}
	build.VZEROUPPER()
	build.RET()
	build.Label("storeTail")
	m := s.mask(t)
	for i := range rows {
		for j := range nv - 1 {
			build.VMOVUPS(acc[i*nv+j], at(c, j*s.bytes))
		}
		m.store(acc[i*nv+nv-1], at(c, (nv-1)*s.bytes))
		if i < rows-1 {
			build.ADDQ(ldc, c)
		}
	}
}

// storePlaces moves the lanes of each vector that are positions of the output together and writes them where they belong.
func (s isa) storePlaces(t reg.Register, rows, nv int, acc, index []reg.VecVirtual) {
	build.Label("store")
	c, ldc, places := build.GP64(), build.GP64(), build.GP64()
	build.MOVQ(at(t, tilePlaces), places)
	build.MOVQ(at(t, tileLDC), ldc)
	for j := range nv {
		build.MOVQ(at(t, tileC), c)
		build.ADDQ(at(places, j*placeBytes+placeOffset), c)
		build.VMOVUPS(at(places, j*placeBytes+placeIndex), index[0])
		for i := range rows {
			build.VPERMPS(acc[i*nv+j], index[0], acc[i*nv+j])
		}
		rest, next := fmt.Sprintf("rest%d", j), fmt.Sprintf("next%d", j)
		bits := build.GP64()
		build.MOVQ(at(places, j*placeBytes+placeMask), bits)
		build.TESTQ(bits, bits)
		build.JNZ(operand.LabelRef(rest))
		write := func(store func(v reg.VecVirtual)) {
			for i := range rows {
				store(acc[i*nv+j])
				if i < rows-1 {
					build.ADDQ(ldc, c)
				}
			}
		}
		write(func(v reg.VecVirtual) { build.VMOVUPS(v, at(c, 0)) })
		build.JMP(operand.LabelRef(next))
		build.Label(rest)
		m := mask{wide: s.wide}
		if s.wide {
			k := build.K()
			build.KMOVW(bits.As32(), k)
			m.k = k
		} else {
			build.VMOVUPS(at(places, j*placeBytes+placeLanes), index[0])
			m.k = index[0]
		}
		write(func(v reg.VecVirtual) { m.store(v, at(c, 0)) })
		build.Label(next)
	}
}

// relu is the larger of v and +0 by the rules: VMAXPS gives its last operand when one is NaN or both are zeros, so NaN stays; adding
// +0 turns -0 into +0 and changes nothing else.
func (s isa) relu(v, zero reg.VecVirtual) {
	build.VMAXPS(v, zero, v)
	build.VADDPS(zero, v, v)
}

// mask covers lanes of a vector.
type mask struct {
	wide bool
	k    reg.Register // AVX-512: mask register; else a vector of all ones and all zeros
}

// mask covers the first lanes as the tile's tail says, all of them for a tail of 0.
func (s isa) mask(t reg.Register) mask {
	bits, count := build.GP64(), reg.RCX
	build.MOVQ(at(t, tileTail), count)
	if s.wide {
		// -1 >> (-lanes mod 16) within 16 bits; a count of 0 keeps all.
		build.NEGQ(count)
		build.ANDQ(operand.I32(15), count)
		build.MOVQ(operand.U32(0xffff), bits)
		build.SHRQ(reg.CL, bits)
		k := build.K()
		build.KMOVW(bits.As32(), k)
		return mask{wide: true, k: k}
	}
	build.NEGQ(count)
	build.ANDQ(operand.I32(7), count)
	table := build.GP64()
	build.LEAQ(lanesTable(), table)
	v := build.YMM()
	build.VMOVUPS(operand.Mem{Base: table, Index: count, Scale: 4}, v)
	return mask{k: v}
}

func (m mask) load(from operand.Mem, v reg.VecVirtual) {
	if m.wide {
		build.VMOVUPS_Z(from, m.k, v)
	} else {
		build.VMASKMOVPS(from, m.k, v)
	}
}

func (m mask) store(v reg.VecVirtual, to operand.Mem) {
	if m.wide {
		build.VMOVUPS(v, m.k, to)
	} else {
		build.VMASKMOVPS(v, m.k, to)
	}
}

var lanes operand.Mem

// lanesTable is eight lanes in use, then eight that are not: at distance d it is the mask of the first 8-d lanes.
func lanesTable() operand.Mem { return lanes }

func declareTables() {
	lanes = build.GLOBL("lanes", build.RODATA|build.NOPTR)
	for i := range 16 {
		v := uint32(0xffffffff)
		if i >= 8 {
			v = 0
		}
		build.DATA(4*i, operand.U32(v))
	}
}
