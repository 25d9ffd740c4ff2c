package main

import (
	"math"

	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// loop emits a function over n elements, a positive multiple of the lanes: body computes one vector.
//
//	step  elements of one vector
func (s isa) loop(name, signature string, pointers []string, step int, prepare func(), body func(at func(pointer string, bytes int) operand.Mem)) {
	build.TEXT(name+s.name, build.NOSPLIT, signature)
	build.Pragma("noescape")
	n, i := build.Load(build.Param("n"), build.GP64()), build.GP64()
	regs := map[string]reg.Register{}
	for _, p := range pointers {
		regs[p] = build.Load(build.Param(p), build.GP64())
	}
	build.XORQ(i, i)
	prepare()
	build.Label("next")
	body(func(pointer string, bytes int) operand.Mem {
		return operand.Mem{Base: regs[pointer], Index: i, Scale: uint8(bytes)}
	})
	build.ADDQ(operand.I32(step), i)
	build.CMPQ(i, n)
	build.JLT(operand.LabelRef("next"))
	build.VZEROUPPER()
	build.RET()
}

// lanes is the number of binary32 elements in a vector.
func (s isa) lanes() int { return s.bytes / 4 }

// simple are the functions of one or two operands in binary32.
func (s isa) simple() {
	none := func() {}
	zero := reg.VecVirtual(nil)
	s.loop("relu", "func(dst, x *float32, n int)", []string{"dst", "x"}, s.lanes(), func() { zero = s.zero() }, func(at func(string, int) operand.Mem) {
		v := s.vec()
		build.VMOVUPS(at("x", 4), v)
		s.relu(v, zero)
		build.VMOVUPS(v, at("dst", 4))
	})
	var nan reg.VecVirtual
	s.loop("canonical", "func(x *float32, n int)", []string{"x"}, s.lanes(), func() {
		nan = s.vec()
		build.VMOVUPS(s.constant("nan32"), nan)
	}, func(at func(string, int) operand.Mem) {
		v := s.vec()
		build.VMOVUPS(at("x", 4), v)
		s.keepUnless(v, nan)
		build.VMOVUPS(v, at("x", 4))
	})
	var scale, shift reg.VecVirtual
	s.loop("affine", "func(dst, x *float32, n int, scale, shift float32)", []string{"dst", "x"}, s.lanes(), func() {
		scale, shift = s.vec(), s.vec()
		build.VBROADCASTSS(operand.NewParamAddr("scale", 24), scale)
		build.VBROADCASTSS(operand.NewParamAddr("shift", 28), shift)
	}, func(at func(string, int) operand.Mem) {
		v := s.vec()
		build.VMOVUPS(at("x", 4), v)
		build.VMULPS(scale, v, v)
		build.VADDPS(shift, v, v)
		build.VMOVUPS(v, at("dst", 4))
	})
	for _, b := range []struct {
		name string
		op   func(m operand.Op, v, w operand.Op)
	}{
		{"add", func(m, v, w operand.Op) { build.VADDPS(m, v, w) }},
		{"sub", func(m, v, w operand.Op) { build.VSUBPS(m, v, w) }},
		{"mul", func(m, v, w operand.Op) { build.VMULPS(m, v, w) }},
		{"div", func(m, v, w operand.Op) { build.VDIVPS(m, v, w) }},
	} {
		s.loop(b.name, "func(dst, x, y *float32, n int)", []string{"dst", "x", "y"}, s.lanes(), none, func(at func(string, int) operand.Mem) {
			v := s.vec()
			build.VMOVUPS(at("x", 4), v)
			b.op(at("y", 4), v, v)
			build.VMOVUPS(v, at("dst", 4))
		})
	}
}

// keepUnless replaces the elements of v that are NaN.
func (s isa) keepUnless(v, nan reg.VecVirtual) {
	const unordered = 3
	if s.wide {
		k := build.K()
		build.VCMPPS(operand.U8(unordered), v, v, k)
		build.VMOVAPS(nan, k, v)
		return
	}
	m := s.vec()
	build.VCMPPS(operand.U8(unordered), v, v, m)
	build.VBLENDVPS(m, nan, v, v)
}

// constants are vectors of one number each, 64 bytes long.
type constants map[string]operand.Mem

var table constants

func (s isa) constant(name string) operand.Mem {
	m, ok := table[name]
	if !ok {
		panic("no constant " + name)
	}
	return m
}

// declareConstants lays the numbers of docs/eval.md 5, A7 out.
func declareConstants() {
	table = constants{}
	wide := func(name string, bits uint64) {
		table[name] = build.GLOBL("c_"+name, build.RODATA|build.NOPTR)
		for i := range 8 {
			build.DATA(8*i, operand.U64(bits))
		}
	}
	number := func(name string, v float64) { wide(name, math.Float64bits(v)) }
	wide("nan32", 0x7fc00000_7fc00000)
	wide("abs", 1<<63-1)
	wide("sign", 1<<63)
	wide("bias", 1023<<52)
	number("log2e", 0x1.71547652b82fep+0)
	number("ln2hi", 0x1.62e42feep-1)
	number("ln2lo", 0x1.a39ef35793c76p-33)
	number("shift", 0x1.8p52)
	number("over", 709)
	number("under", -708)
	number("inf", math.Inf(1))
	number("one", 1)
	number("minusTwo", -2)
	number("third", 1.0/3)
	number("small", 0x1p-12)
	pairs := func(name string, first uint64) { // every second element of two vectors
		table[name] = build.GLOBL("c_"+name, build.RODATA|build.NOPTR)
		for i := range uint64(8) {
			build.DATA(int(8*i), operand.U64((4*i+first)|(4*i+2+first)<<32))
		}
	}
	pairs("even", 0)
	pairs("odd", 1)
	factorial := 1.0
	for i := 2; i <= 11; i++ {
		factorial *= float64(i)
		number(factorialName(i), 1/factorial)
	}
}

func factorialName(i int) string { return "f" + string(rune('a'+i)) }

// e64 computes E64 of x in binary64 lanes: rule A7, in the same steps as fmath.E64.
func (s isa) e64(x reg.VecVirtual) reg.VecVirtual {
	t, k, r, p := s.vec(), s.vec(), s.vec(), s.vec()
	build.VMULPD(s.constant("log2e"), x, t)
	build.VADDPD(s.constant("shift"), t, t) // the low bits are k now
	build.VSUBPD(s.constant("shift"), t, k)
	build.VMULPD(s.constant("ln2hi"), k, r)
	build.VSUBPD(r, x, r)
	build.VMULPD(s.constant("ln2lo"), k, k)
	build.VSUBPD(k, r, r)
	build.VMOVUPD(s.constant(factorialName(11)), p)
	for i := 10; i >= 0; i-- {
		name := "one"
		if i >= 2 {
			name = factorialName(i)
		}
		build.VMULPD(r, p, p)
		build.VADDPD(s.constant(name), p, p)
	}
	build.VPSLLQ(operand.U8(52), t, t)
	if s.wide {
		build.VPADDQ(s.constant("bias"), t, t)
		build.VMULPD(t, p, p)
		over, under := build.K(), build.K()
		build.VCMPPD(operand.U8(greater), s.constant("over"), x, over)
		build.VMOVUPD(s.constant("inf"), over, p)
		build.VCMPPD(operand.U8(less), s.constant("under"), x, under)
		zero := s.zero()
		build.VMOVAPD(zero, under, p)
		return p
	}
	build.VPADDQ(s.constant("bias"), t, t)
	build.VMULPD(t, p, p)
	m := s.vec()
	build.VCMPPD(operand.U8(greater), s.constant("over"), x, m)
	build.VBLENDVPD(m, s.constant("inf"), p, p)
	build.VCMPPD(operand.U8(less), s.constant("under"), x, m)
	build.VANDNPD(p, m, p)
	return p
}

// Predicates of comparisons, ordered and quiet.
const (
	less    = 17
	greater = 30
)

// narrow is the register that holds a vector's elements once they are rounded to binary32.
func (s isa) narrow() reg.VecVirtual {
	if s.wide {
		return build.YMM()
	}
	return build.XMM()
}

func (s isa) round(v reg.VecVirtual, to operand.Mem) {
	out := s.narrow()
	if s.wide {
		build.VCVTPD2PS(v, out)
	} else {
		build.VCVTPD2PSY(v, out)
	}
	build.VMOVUPS(out, to)
}

// elementary are the functions that are computed in binary64 lanes and rounded once.
func (s isa) elementary() {
	none := func() {}
	step := s.lanes() / 2
	define := func(name string, f func(x reg.VecVirtual) reg.VecVirtual) {
		s.loop(name, "func(dst, x *float32, n int)", []string{"dst", "x"}, step, none, func(at func(string, int) operand.Mem) {
			x := s.vec()
			build.VCVTPS2PD(at("x", 4), x)
			s.round(f(x), at("dst", 4))
		})
	}
	define("exp", s.e64)
	define("sigmoid", func(x reg.VecVirtual) reg.VecVirtual {
		build.VXORPD(s.constant("sign"), x, x)
		e, one := s.e64(x), s.vec()
		build.VMOVUPD(s.constant("one"), one)
		build.VADDPD(one, e, e)
		build.VDIVPD(e, one, e)
		return e
	})
	define("tanh", func(x reg.VecVirtual) reg.VecVirtual {
		a, t, one, y := s.vec(), s.vec(), s.vec(), s.vec()
		build.VANDPD(s.constant("abs"), x, a)
		build.VMULPD(s.constant("minusTwo"), a, t)
		t = s.e64(t)
		build.VMOVUPD(s.constant("one"), one)
		build.VSUBPD(t, one, y)
		build.VADDPD(t, one, t)
		build.VDIVPD(t, y, y)
		// Near 0, and for NaN: a - a*a*a/3.
		near := s.vec()
		build.VMULPD(a, a, near)
		build.VMULPD(a, near, near)
		build.VMULPD(s.constant("third"), near, near)
		build.VSUBPD(near, a, near)
		const notGreaterOrEqual = 25 // true for NaN
		if s.wide {
			k := build.K()
			build.VCMPPD(operand.U8(notGreaterOrEqual), s.constant("small"), a, k)
			build.VMOVAPD(near, k, y)
		} else {
			m := s.vec()
			build.VCMPPD(operand.U8(notGreaterOrEqual), s.constant("small"), a, m)
			build.VBLENDVPD(m, near, y, y)
		}
		build.VANDPD(s.constant("abs"), y, y)
		build.VANDPD(s.constant("sign"), x, x)
		build.VORPD(x, y, y)
		return y
	})
	// The numerators of a softmax: E64(D(x - m)), kept in binary64.
	var top reg.VecVirtual
	s.loop("expLess", "func(dst *float64, x *float32, n int, m float64)", []string{"dst", "x"}, step, func() {
		top = s.vec()
		build.VBROADCASTSD(operand.NewParamAddr("m", 24), top)
	}, func(at func(string, int) operand.Mem) {
		x := s.vec()
		build.VCVTPS2PD(at("x", 4), x)
		build.VSUBPD(top, x, x)
		build.VMOVUPD(s.e64(x), at("dst", 8))
	})
}
