package ref_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

// TestA2_ConvTranspose gathers what the engine scatters: for each output element the taps that reach it, channel by channel.
func TestA2_ConvTranspose(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		group, cin, cout := rapid.IntRange(1, 2).Draw(rt, "group"), rapid.IntRange(1, 3).Draw(rt, "cin"), rapid.IntRange(1, 3).Draw(rt, "cout")
		h, w := rapid.IntRange(1, 4).Draw(rt, "h"), rapid.IntRange(1, 4).Draw(rt, "w")
		kh, kw := rapid.IntRange(1, 3).Draw(rt, "kh"), rapid.IntRange(1, 3).Draw(rt, "kw")
		stride, dilation, pad := rapid.IntRange(1, 3).Draw(rt, "stride"), rapid.IntRange(1, 2).Draw(rt, "dilation"), rapid.IntRange(0, 1).Draw(rt, "pad")
		oh, ow := stride*(h-1)+(kh-1)*dilation+1-pad, stride*(w-1)+(kw-1)*dilation+1-pad // padded before only
		if oh < 1 || ow < 1 {
			return
		}
		x, k, b := ox.Fill(group*cin*h*w, 1), ox.Fill(group*cin*cout*kh*kw, 2), ox.Fill(group*cout, 3)
		var want []float32
		for o := range group * cout {
			for y := range oh {
				for v := range ow {
					var acc float32
					for c := range cin {
						ch := o/cout*cin + c
						for i := range kh {
							for j := range kw {
								py, px := y+pad-i*dilation, v+pad-j*dilation
								if py < 0 || px < 0 || py%stride != 0 || px%stride != 0 || py/stride >= h || px/stride >= w {
									continue
								}
								acc += float32(x[(ch*h+py/stride)*w+px/stride] * k[((ch*cout+o%cout)*kh+i)*kw+j])
							}
						}
					}
					want = append(want, acc+b[o])
				}
			}
		}
		s, d, p := int64(stride), int64(dilation), int64(pad)
		got := one(t, 11, "ConvTranspose", []ref.Tensor{f32(x, 1, group*cin, h, w), f32(k, group*cin, cout, kh, kw), f32(b, group*cout)},
			ox.Int("group", int64(group)), ox.Ints("strides", s, s), ox.Ints("dilations", d, d), ox.Ints("pads", p, p, 0, 0))
		require.Equal(rt, []int{1, group * cout, oh, ow}, got.Shape)
		requireBits(rt, want, got.F32)
	})
}

// TestA8_Resize by hand: coordinates in binary32, edges repeated.
func TestA8_Resize(t *testing.T) {
	row := func(v ...float32) ref.Tensor { return f32(v, 1, len(v)) }
	x := row(0, 8, 16, 24)
	for name, c := range map[string]struct {
		n     int64
		attrs []onnx.Attr
		want  []float32
	}{
		// x = (i + 0.5)/2 - 0.5: -0.25, 0.25, 0.75 ... the edge repeats.
		"linear": {8, []onnx.Attr{ox.Text("mode", "linear")}, []float32{0, 2, 6, 10, 14, 18, 22, 24}},
		// x = 4i/2; 3 elements of 4: x = i*3/2.
		"align":      {3, []onnx.Attr{ox.Text("mode", "linear"), ox.Text("coordinate_transformation_mode", "align_corners")}, []float32{0, 12, 24}},
		"asymmetric": {2, []onnx.Attr{ox.Text("coordinate_transformation_mode", "asymmetric"), ox.Text("nearest_mode", "floor")}, []float32{0, 16}},
		// x = 0.5, 2.5: halves go down, or up.
		"prefer floor": {2, nil, []float32{0, 16}},
		"prefer ceil":  {2, []onnx.Attr{ox.Text("nearest_mode", "round_prefer_ceil")}, []float32{8, 24}},
		"ceil":         {2, []onnx.Attr{ox.Text("nearest_mode", "ceil")}, []float32{8, 24}},
		"floor":        {2, []onnx.Attr{ox.Text("nearest_mode", "floor")}, []float32{0, 16}},
		"one":          {1, []onnx.Attr{ox.Text("coordinate_transformation_mode", "pytorch_half_pixel"), ox.Text("mode", "linear")}, []float32{0}},
		// at t = 1/2 the weights of Keys' kernel are a/8, 1/2 - a/8, the same, and a/8: -0.09375 and 0.59375.
		"cubic":        {2, []onnx.Attr{ox.Text("mode", "cubic")}, []float32{-0.09375*0 + 0.59375*0 + 0.59375*8 - 0.09375*16, 0.59375*16 - 0.09375*8 + 0.59375*24 - 0.09375*24}},
		"cubic inside": {2, []onnx.Attr{ox.Text("mode", "cubic"), ox.Int("exclude_outside", 1)}, []float32{(0.59375*8 - 0.09375*16) / 1.09375, (-0.09375*8 + 0.59375*16 + 0.59375*24) / 1.09375}},
	} {
		t.Run(name, func(t *testing.T) {
			got := one(t, 13, "Resize", []ref.Tensor{x, leftOut(), leftOut(), i64([]int64{1, c.n}, 2)}, c.attrs...)
			require.Equal(t, []int{1, int(c.n)}, got.Shape)
			for i, w := range c.want {
				require.InDelta(t, w, got.F32[i], 1e-5, "%v", got.F32)
			}
		})
	}
	scaled := one(t, 18, "Resize", []ref.Tensor{x, leftOut(), f32([]float32{1.5}, 1)}, ox.Ints("axes", 1), ox.Text("coordinate_transformation_mode", "asymmetric"), ox.Text("nearest_mode", "floor"))
	requireBits(t, []float32{0, 0, 8, 16, 16, 24}, scaled.F32)
	crop := one(t, 13, "Resize", []ref.Tensor{x, f32([]float32{0, 0.5, 1, 1.5}, 4), leftOut(), i64([]int64{1, 3}, 2)},
		ox.Text("mode", "linear"), ox.Text("coordinate_transformation_mode", "tf_crop_and_resize"), ox.Float("extrapolation_value", -7))
	requireBits(t, []float32{12, 24, -7}, crop.F32) // 1.5, 3 and 4.5, which is outside
	same := one(t, 13, "Resize", []ref.Tensor{f32([]float32{1, inf, nan, 2}, 1, 4), leftOut(), f32([]float32{1, 1}, 2)}, ox.Text("mode", "linear"))
	requireBits(t, []float32{1, inf, nan, 2}, same.F32) // an axis that stays is not interpolated
	in := []ref.Tensor{x, leftOut(), f32([]float32{1, inf}, 2)}
	refusedNode(t, onnx.RunShape, 13, "Resize", in)
	refusedNode(t, onnx.RunShape, 13, "Resize", []ref.Tensor{x, leftOut(), f32([]float32{1, 0}, 2)})
	refusedNode(t, onnx.VetOp, 18, "Resize", in, ox.Int("antialias", 1))
	refusedNode(t, onnx.VetOp, 13, "Resize", in[:1])
}

// TestA8_GridSample: what is outside is 0, the edge, or mirrored; a place that is no number gives none.
func TestA8_GridSample(t *testing.T) {
	x := f32([]float32{0, 10, 20, 30}, 1, 1, 1, 4)
	places := func(v ...float32) ref.Tensor {
		var xy []float32
		for _, p := range v {
			xy = append(xy, p, 0)
		}
		return f32(xy, 1, 1, len(v), 2)
	}
	// Without align_corners pixel i lies at (2i + 1)/4 - 1; -1 is half a pixel before the first one.
	grid := places(-0.75, -0.5, -1, 1.25, nan, inf)
	for pad, want := range map[string][]float32{
		"zeros": {0, 5, 0, 0, nan, 0}, "border": {0, 5, 0, 30, nan, 30}, "reflection": {0, 5, 0, 30, nan, nan},
	} {
		requireBits(t, want, one(t, 16, "GridSample", []ref.Tensor{x, grid}, ox.Text("padding_mode", pad)).F32)
	}
	requireBits(t, []float32{0, 7.5, 30, 15}, one(t, 16, "GridSample", []ref.Tensor{x, places(-1, -0.5, 1, 0)}, ox.Int("align_corners", 1)).F32)
	requireBits(t, []float32{0, 20}, one(t, 16, "GridSample", []ref.Tensor{x, places(-0.5, 0)}, ox.Text("mode", "nearest")).F32) // 0.5 and 1.5: halves to even
	refusedNode(t, onnx.VetOp, 20, "GridSample", []ref.Tensor{x, grid}, ox.Text("mode", "bicubic"))
}

// TestA11_Quantized: sat(RNE(R(x/scale)) + zero), NaN as 0; products exact in int32.
func TestA11_Quantized(t *testing.T) {
	x := f32([]float32{0.5, 1.5, -2.5, 1e30, -inf, nan, 300}, 7)
	requireEqual := func(want, got any) { t.Helper(); require.Equal(t, want, got) }
	requireEqual([]uint8{10, 12, 8, 255, 0, 10, 255}, one(t, 13, "QuantizeLinear", []ref.Tensor{x, f32([]float32{1}), u8([]uint8{10})}).U8)
	requireEqual([]int8{0, 2, -2, 127, -128, 0, 127}, one(t, 13, "QuantizeLinear", []ref.Tensor{x, f32([]float32{1}), i8([]int8{0})}).I8)
	back := one(t, 13, "DequantizeLinear", []ref.Tensor{u8([]uint8{0, 255}, 2), f32([]float32{0.1, 2}, 2), u8([]uint8{3, 5}, 2)}, ox.Int("axis", 0))
	requireBits(t, []float32{float32(-3 * float32(0.1)), 500}, back.F32)
	requireBits(t, []float32{float32(float32(math.MaxInt32) * float32(0.5))}, one(t, 13, "DequantizeLinear", []ref.Tensor{i32([]int32{math.MaxInt32}, 1), f32([]float32{0.5})}).F32)

	dynamic := node(t, 11, "DynamicQuantizeLinear", 3, []ref.Tensor{f32([]float32{-1, 0, 4.1}, 3)})
	requireBits(t, []float32{float32(5.1) / 255}, dynamic[1].F32)
	requireEqual([]uint8{50}, dynamic[2].U8)
	requireEqual([]uint8{0, 50, 255}, dynamic[0].U8)

	product := one(t, 10, "MatMulInteger", []ref.Tensor{u8([]uint8{255, 0, 3, 4}, 2, 2), i8([]int8{-128, 1, 2, 127}, 2, 2), u8([]uint8{1, 2}, 2), i8([]int8{0, 1}, 2)})
	requireEqual([]int32{254*-128 + -1*2, -1 * 126, 1*-128 + 2*2, 1*0 + 2*126}, product.I32)
	conv := one(t, 10, "ConvInteger", []ref.Tensor{u8([]uint8{1, 2, 3}, 1, 1, 3), u8([]uint8{1, 4}, 1, 1, 2), u8([]uint8{1})}, ox.Ints("pads", 1, 0))
	requireEqual([]int32{0, 4, 9}, conv.I32) // padding is 0 after the zero point is off: 0*1+0*4, 0+1*4, 1+2*4
	q := one(t, 10, "QLinearMatMul", []ref.Tensor{
		u8([]uint8{4, 6}, 1, 2), f32([]float32{0.5}), u8([]uint8{2}), u8([]uint8{3, 5}, 2, 1), f32([]float32{0.25}), u8([]uint8{1}), f32([]float32{0.2}), u8([]uint8{7}),
	})
	requireEqual([]uint8{19}, q.U8) // (2*2 + 4*4) * 0.125/0.2 = 12.5, to even, + 7
	refusedNode(t, onnx.VetOp, 13, "QuantizeLinear", []ref.Tensor{x, f32([]float32{1}), i32([]int32{0})})
}

// TestDetection by hand.
func TestDetection(t *testing.T) {
	boxes := f32([]float32{0, 0, 1, 1, 0, 0.1, 1, 1.1, 0, 2, 1, 3, 0, 0, 1, 1}, 1, 4, 4) // 0, 1 and 3 overlap
	scores := f32([]float32{0.5, 0.9, 0.2, 0.9}, 1, 1, 4)
	kept := func(most int64, iou float32, more ...ref.Tensor) []int64 {
		return one(t, 11, "NonMaxSuppression", append([]ref.Tensor{boxes, scores, i64([]int64{most}, 1), f32([]float32{iou}, 1)}, more...)).I64
	}
	require.Equal(t, []int64{0, 0, 1, 0, 0, 2}, kept(9, 0.5))                          // 1 before 3, which is equal, and kills 3 and 0
	require.Equal(t, []int64{0, 0, 1, 0, 0, 3, 0, 0, 2}, kept(9, 0.95))                // 0 and 3 are the same box
	require.Equal(t, []int64{0, 0, 1}, kept(1, 0.5))                                   // no more than asked for
	require.Equal(t, []int64{0, 0, 1}, kept(9, 0.5, f32([]float32{0.2}, 1)))           // scores must be above the limit
	require.Empty(t, one(t, 11, "NonMaxSuppression", []ref.Tensor{boxes, scores}).I64) // the limit of boxes is 0 by default
	require.Equal(t, []int{0, 3}, one(t, 11, "NonMaxSuppression", []ref.Tensor{boxes, scores}).Shape)

	ramp := make([]float32, 16)
	for i := range ramp {
		ramp[i] = float32(i % 4) // the value is the column
	}
	size := []onnx.Attr{ox.Int("output_height", 1), ox.Int("output_width", 2), ox.Int("sampling_ratio", 1)}
	roi := []ref.Tensor{f32(ramp, 1, 1, 4, 4), f32([]float32{0, 0, 4, 4}, 1, 4), i64([]int64{0}, 1)}
	requireBits(t, []float32{0.5, 2.5}, one(t, 16, "RoiAlign", roi, size...).F32) // centres at 1 and 3, less half a pixel
	requireBits(t, []float32{1, 3}, one(t, 10, "RoiAlign", roi, size...).F32)
	refusedNode(t, onnx.VetOp, 16, "RoiAlign", roi)
	refusedNode(t, onnx.RunArith, 16, "RoiAlign", []ref.Tensor{roi[0], roi[1], i64([]int64{1}, 1)}, size...)
}

// TestSpatial by hand.
func TestSpatial(t *testing.T) {
	x := make([]float32, 16)
	for i := range x {
		x[i] = float32(i)
	}
	deep := f32(x[:8], 1, 8, 1, 1)
	requireBits(t, []float32{0, 2, 4, 6, 1, 3, 5, 7}, one(t, 13, "DepthToSpace", []ref.Tensor{deep}, ox.Int("blocksize", 2)).F32)
	requireBits(t, x[:8], one(t, 13, "DepthToSpace", []ref.Tensor{deep}, ox.Int("blocksize", 2), ox.Text("mode", "CRD")).F32)
	requireBits(t, []float32{0, 2, 8, 10, 1, 3, 9, 11, 4, 6, 12, 14, 5, 7, 13, 15}, one(t, 13, "SpaceToDepth", []ref.Tensor{f32(x, 1, 1, 4, 4)}, ox.Int("blocksize", 2)).F32)
	refusedNode(t, onnx.VetShape, 13, "SpaceToDepth", []ref.Tensor{f32(x[:9], 1, 1, 3, 3)}, ox.Int("blocksize", 2))

	requireBits(t, []float32{5}, one(t, 2, "GlobalLpPool", []ref.Tensor{f32([]float32{3, -4}, 1, 1, 2)}).F32)
	requireBits(t, []float32{7}, one(t, 2, "GlobalLpPool", []ref.Tensor{f32([]float32{3, -4}, 1, 1, 2)}, ox.Int("p", 1)).F32)
	require.InDelta(t, math.Cbrt(91), one(t, 2, "GlobalLpPool", []ref.Tensor{f32([]float32{3, -4}, 1, 1, 2)}, ox.Int("p", 3)).F32[0], 1e-6)

	requireBits(t, []float32{-2, zero}, one(t, 11, "Det", []ref.Tensor{f32([]float32{1, 2, 3, 4, 1, 2, 2, 4}, 2, 2, 2)}).F32)
	require.InDelta(t, 1e-30, one(t, 11, "Det", []ref.Tensor{f64([]float64{1e-30, 1, 0, 1}, 2, 2)}).F64[0], 1e-45)

	pooled := []ref.Tensor{f32([]float32{1, 2}, 1, 1, 2), i64([]int64{1, 2}, 1, 1, 2)}
	requireBits(t, []float32{0, 1, 2, 0}, one(t, 11, "MaxUnpool", pooled, ox.Ints("kernel_shape", 2), ox.Ints("strides", 2)).F32)
	refusedNode(t, onnx.RunArith, 11, "MaxUnpool", []ref.Tensor{pooled[0], i64([]int64{1, 4}, 1, 1, 2)}, ox.Ints("kernel_shape", 2), ox.Ints("strides", 2))
}

// TestResize_PlansWithoutMemory: what a file asks for is counted before anything is made of that size, along an axis or in between
// two axes.
func TestResize_PlansWithoutMemory(t *testing.T) {
	for _, size := range [][]int64{{1, 1 << 30}, {1 << 15, 1 << 15}} {
		m, fed := oneNode(13, "Resize", 1, []ref.Tensor{f32([]float32{1, 2}, 1, 2), leftOut(), leftOut(), i64(size, 2)}, func(i int) bool { return i > 0 }, ox.Text("mode", "cubic"))
		p, err := ref.Compile(m, ref.Limits{Elements: 1000})
		require.NoError(t, err)
		_, err = p.Run(t.Context(), fed)
		refused(t, err, onnx.RunBudget)
	}
	// Wide and flat becomes narrow and tall: the product of both larger sides is never held.
	x := f32(ox.Fill(1<<14, 1), 1<<14, 1)
	got := one(t, 13, "Resize", []ref.Tensor{x, leftOut(), leftOut(), i64([]int64{1, 1 << 14}, 2)}, ox.Text("mode", "linear"))
	require.Equal(t, []int{1, 1 << 14}, got.Shape)
}
