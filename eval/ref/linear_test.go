package ref_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

func TestA1_SubnormalsAreKept(t *testing.T) {
	y := eval(t, 13, "Mul", []ref.Tensor{f32([]float32{0x1p-100, 0x1p-149}, 2), f32([]float32{0x1p-49, 0.75}, 2)})
	requireBits(t, []float32{0x1p-149, 0x1p-149}, y.F32)
}

// TestA3_Gemm: alpha and beta cost a rounding each only when they are not 1, and the bias comes last.
func TestA3_Gemm(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		m, k, n := rapid.IntRange(1, 9).Draw(rt, "m"), rapid.IntRange(1, 9).Draw(rt, "k"), rapid.IntRange(1, 9).Draw(rt, "n")
		ta, tb := rapid.IntRange(0, 1).Draw(rt, "transA"), rapid.IntRange(0, 1).Draw(rt, "transB")
		alpha := rapid.SampledFrom([]float32{1, 0.3, -2}).Draw(rt, "alpha")
		beta := rapid.SampledFrom([]float32{1, 0, 0.7}).Draw(rt, "beta")
		bias := rapid.SampledFrom([][]int{{m, n}, {1, n}, {m, 1}, {n}, {1}, {}}).Draw(rt, "bias")
		a, b, c := ox.Fill(m*k, 1), ox.Fill(k*n, 2), ox.Fill(m*n, 3)
		shapeA, shapeB := []int{m, k}, []int{k, n}
		if ta == 1 {
			shapeA = []int{k, m}
		}
		if tb == 1 {
			shapeB = []int{n, k}
		}
		size := 1
		for _, d := range bias {
			size *= d
		}
		var want []float32
		for i := range m {
			for j := range n {
				var acc float32
				for p := range k {
					x, y := a[i*k+p], b[p*n+j]
					if ta == 1 {
						x = a[p*m+i]
					}
					if tb == 1 {
						y = b[j*k+p]
					}
					acc += float32(x * y)
				}
				if alpha != 1 {
					acc = float32(alpha * acc)
				}
				at := 0
				if len(bias) == 2 && bias[0] == m && m > 1 {
					at += i * bias[1]
				}
				if len(bias) > 0 && bias[len(bias)-1] == n && n > 1 {
					at += j
				}
				if beta != 0 {
					v := c[at]
					if beta != 1 {
						v = float32(beta * v)
					}
					acc += v
				}
				want = append(want, acc)
			}
		}
		got := eval(t, 13, "Gemm", []ref.Tensor{f32(a, shapeA...), f32(b, shapeB...), f32(c[:size], bias...)},
			ox.Int("transA", int64(ta)), ox.Int("transB", int64(tb)), ox.Float("alpha", alpha), ox.Float("beta", beta))
		requireBits(rt, want, got.F32)
	})
	y := eval(t, 13, "Gemm", []ref.Tensor{f32([]float32{2}, 1, 1), f32([]float32{3}, 1, 1)})
	requireBits(t, []float32{6}, y.F32)
}

// TestA2_MatMul: stacks broadcast as in NumPy, vectors lose their axis.
func TestA2_MatMul(t *testing.T) {
	for name, c := range map[string]struct{ a, b, y []int }{
		"matrices":   {[]int{2, 3}, []int{3, 4}, []int{2, 4}},
		"vector":     {[]int{3}, []int{3, 4}, []int{4}},
		"by vector":  {[]int{2, 3}, []int{3}, []int{2}},
		"dot":        {[]int{3}, []int{3}, []int{}},
		"stack":      {[]int{2, 2, 3}, []int{2, 3, 4}, []int{2, 2, 4}},
		"shared b":   {[]int{5, 2, 3}, []int{3, 4}, []int{5, 2, 4}},
		"shared a":   {[]int{2, 3}, []int{5, 3, 4}, []int{5, 2, 4}},
		"stretched":  {[]int{2, 1, 2, 3}, []int{5, 3, 4}, []int{2, 5, 2, 4}},
		"stretch a0": {[]int{1, 2, 3}, []int{1, 3, 4}, []int{1, 2, 4}},
		"wide a":     {[]int{1, 2, 3}, []int{2, 3, 4}, []int{2, 2, 4}},
		"a over b 1": {[]int{3, 2, 3}, []int{1, 3, 4}, []int{3, 2, 4}},
	} {
		t.Run(name, func(t *testing.T) {
			a, b := ox.Fill(size(c.a), 1), ox.Fill(size(c.b), 2)
			got := eval(t, 13, "MatMul", []ref.Tensor{f32(a, c.a...), f32(b, c.b...)})
			require.Equal(t, c.y, got.Shape)
			m, k, n := 1, c.a[len(c.a)-1], 1
			if len(c.a) > 1 {
				m = c.a[len(c.a)-2]
			}
			if len(c.b) > 1 {
				n = c.b[len(c.b)-1]
			}
			stackA, stackB := size(c.a)/m/k, size(c.b)/n/k
			stack := size(c.y) / m / n
			var want []float32
			for s := range stack {
				// In each case one of the stacks repeats with the period of its own size, or each element of it repeats.
				sa, sb := s%stackA, s%stackB
				if name == "stretched" {
					sa = s / 5
				}
				for i := range m {
					for j := range n {
						var acc float32
						for p := range k {
							acc += float32(a[(sa*m+i)*k+p] * b[(sb*k+p)*n+j])
						}
						want = append(want, acc)
					}
				}
			}
			requireBits(t, want, got.F32)
		})
	}
}

func size(shape []int) int {
	n := 1
	for _, d := range shape {
		n *= d
	}
	return n
}

// TestA2_ConvIsTheNaiveLoop compares bits with the definition: taps in the order (channel, kh, kw), padding as +0, then the bias.
func TestA2_ConvIsTheNaiveLoop(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		pick := func(name string, lo, hi int) int { return rapid.IntRange(lo, hi).Draw(rt, name) }
		n, group := pick("n", 1, 2), pick("group", 1, 2)
		cin, cout := group*pick("cin", 1, 3), group*pick("cout", 1, 3)
		kh, kw, sh, sw, dh, dw := pick("kh", 1, 3), pick("kw", 1, 3), pick("sh", 1, 2), pick("sw", 1, 3), pick("dh", 1, 2), pick("dw", 1, 2)
		top, left, bottom, right := pick("top", 0, 2), pick("left", 0, 2), pick("bottom", 0, 2), pick("right", 0, 2)
		h, w := pick("h", 1, 4)+(kh-1)*dh, pick("w", 1, 6)+(kw-1)*dw
		x, k, b := ox.Fill(n*cin*h*w, 1), ox.Fill(cout*cin/group*kh*kw, 2), ox.Fill(cout, 3)
		oh, ow := (h+top+bottom-(kh-1)*dh-1)/sh+1, (w+left+right-(kw-1)*dw-1)/sw+1
		var want []float32
		for img := range n {
			for o := range cout {
				for y := range oh {
					for z := range ow {
						var acc float32
						for c := range cin / group {
							for i := range kh {
								for j := range kw {
									r, q := y*sh+i*dh-top, z*sw+j*dw-left
									var v float32
									if r >= 0 && r < h && q >= 0 && q < w {
										v = x[((img*cin+o/(cout/group)*(cin/group)+c)*h+r)*w+q]
									}
									acc += float32(v * k[((o*(cin/group)+c)*kh+i)*kw+j])
								}
							}
						}
						want = append(want, acc+b[o])
					}
				}
			}
		}
		got := eval(t, 13, "Conv", []ref.Tensor{f32(x, n, cin, h, w), f32(k, cout, cin/group, kh, kw), f32(b, cout)},
			ox.Ints("pads", int64(top), int64(left), int64(bottom), int64(right)), ox.Ints("strides", int64(sh), int64(sw)),
			ox.Ints("dilations", int64(dh), int64(dw)), ox.Int("group", int64(group)))
		require.Equal(rt, []int{n, cout, oh, ow}, got.Shape)
		requireBits(rt, want, got.F32)
	})
}
