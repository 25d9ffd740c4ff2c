package ref_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx"
	ox "github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/ref"
)

// naiveCell is the rule written out for one row, one step: x, h and c go in, h and c come out.
type naiveCell struct {
	w, r, b, p []float32 // of one direction
	in, hidden int
	resetAfter bool
	clip       float32
}

// product is SEQ of x with a row of w.
func product(x, w []float32, row int) float32 {
	var s float32
	for i, v := range x {
		s += float32(v * w[row*len(x)+i])
	}
	return s
}

func (k *naiveCell) bound(v float32) float32 {
	if k.clip == 0 {
		return v
	}
	return min(max(v, -k.clip), k.clip)
}

// gate is R(R(SEQ(X, W) + SEQ(H, Rw)) + R(Wb + Rb)), the peephole term in between.
func (k *naiveCell) gate(x, h []float32, row, rows int, peephole float32) float32 {
	v := product(x, k.w, row) + product(h, k.r, row)
	if k.p != nil {
		v += peephole
	}
	if k.b != nil {
		v += k.b[row] + k.b[rows+row]
	}
	return k.bound(v)
}

func (k *naiveCell) rnn(x, h []float32) []float32 {
	out := make([]float32, k.hidden)
	for i := range out {
		out[i] = fmath.Tanh(k.gate(x, h, i, k.hidden, 0))
	}
	return out
}

func (k *naiveCell) gru(x, h []float32) []float32 {
	n := k.hidden
	z, r, rh := make([]float32, n), make([]float32, n), make([]float32, n)
	for i := range n {
		z[i] = fmath.Sigmoid(k.gate(x, h, i, 3*n, 0))
		r[i] = fmath.Sigmoid(k.gate(x, h, n+i, 3*n, 0))
		rh[i] = float32(r[i] * h[i])
	}
	out := make([]float32, n)
	for i := range n {
		row := 2*n + i
		v := k.gate(x, rh, row, 3*n, 0)
		if k.resetAfter {
			s := product(h, k.r, row)
			if k.b != nil {
				s += k.b[3*n+row]
			}
			v = product(x, k.w, row) + float32(r[i]*s)
			if k.b != nil {
				v += k.b[row]
			}
			v = k.bound(v)
		}
		out[i] = float32((1-z[i])*fmath.Tanh(v)) + float32(z[i]*h[i])
	}
	return out
}

func (k *naiveCell) lstm(x, h, c []float32) (nextH, nextC []float32) {
	n := k.hidden
	p := func(which, i int, c float32) float32 {
		if k.p == nil {
			return 0
		}
		return float32(k.p[which*n+i] * c)
	}
	nextH, nextC = make([]float32, n), make([]float32, n)
	bare := *k
	bare.p = nil
	for i := range n {
		in := fmath.Sigmoid(k.gate(x, h, i, 4*n, p(0, i, c[i])))
		forget := fmath.Sigmoid(k.gate(x, h, 2*n+i, 4*n, p(2, i, c[i])))
		candidate := fmath.Tanh(bare.gate(x, h, 3*n+i, 4*n, 0))
		nextC[i] = float32(forget*c[i]) + float32(in*candidate)
		o := fmath.Sigmoid(k.gate(x, h, n+i, 4*n, p(1, i, nextC[i])))
		nextH[i] = float32(o * fmath.Tanh(nextC[i]))
	}
	return nextH, nextC
}

// TestA3_Recurrent compares RNN, GRU and LSTM to the rule written out, for both directions, with and without bias, initial states,
// peepholes, lengths and clipping, bit for bit.
func TestA3_Recurrent(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		op := rapid.SampledFrom([]string{"RNN", "GRU", "LSTM"}).Draw(rt, "op")
		seq, batch, in, hidden := rapid.IntRange(1, 4).Draw(rt, "seq"), rapid.IntRange(1, 3).Draw(rt, "batch"), rapid.IntRange(1, 6).Draw(rt, "in"), rapid.IntRange(1, 6).Draw(rt, "hidden")
		direction := rapid.SampledFrom([]string{"forward", "reverse", "bidirectional"}).Draw(rt, "direction")
		bias, lens, states, peep := rapid.Bool().Draw(rt, "bias"), rapid.Bool().Draw(rt, "lens"), rapid.Bool().Draw(rt, "states"), rapid.Bool().Draw(rt, "peepholes") && op == "LSTM"
		resetAfter := rapid.Bool().Draw(rt, "resetAfter") && op == "GRU"
		clip := rapid.SampledFrom([]float32{0, 0.25}).Draw(rt, "clip")
		layout := rapid.IntRange(0, 1).Draw(rt, "layout")
		gates := map[string]int{"RNN": 1, "GRU": 3, "LSTM": 4}[op]
		dirs, g := 1, gates*hidden
		if direction == "bidirectional" {
			dirs = 2
		}
		state, xs := []int{dirs, batch, hidden}, []int{seq, batch, in}
		if layout == 1 {
			state, xs = []int{batch, dirs, hidden}, []int{batch, seq, in}
		}
		inputs := []ref.Tensor{
			f32(ox.Fill(seq*batch*in, 1), xs...), f32(ox.Fill(dirs*g*in, 2), dirs, g, in), f32(ox.Fill(dirs*g*hidden, 3), dirs, g, hidden),
			leftOut(), leftOut(), leftOut(),
		}
		if bias {
			inputs[3] = f32(ox.Fill(dirs*2*g, 4), dirs, 2*g)
		}
		length := []int32{int32(seq), int32(max(seq-1, 0)), 1}[:batch]
		if lens {
			inputs[4] = i32(length, batch)
		}
		if states {
			inputs[5] = f32(ox.Fill(dirs*batch*hidden, 5), state...)
		}
		if op == "LSTM" {
			inputs = append(inputs, leftOut(), leftOut())
			if states {
				inputs[6] = f32(ox.Fill(dirs*batch*hidden, 6), state...)
			}
			if peep {
				inputs[7] = f32(ox.Fill(dirs*3*hidden, 7), dirs, 3*hidden)
			}
		}
		attrs := []onnx.Attr{ox.Int("hidden_size", int64(hidden)), ox.Text("direction", direction), ox.Int("layout", int64(layout))}
		if clip > 0 {
			attrs = append(attrs, ox.Float("clip", clip))
		}
		if op == "GRU" && resetAfter {
			attrs = append(attrs, ox.Int("linear_before_reset", 1))
		}
		outputs := 2
		if op == "LSTM" {
			outputs = 3
		}
		got := node(t, 14, op, outputs, inputs, attrs...)

		wantY := make([]float32, seq*dirs*batch*hidden)
		wantH, wantC := make([]float32, dirs*batch*hidden), make([]float32, dirs*batch*hidden)
		for d := range dirs {
			k := naiveCell{w: inputs[1].F32[d*g*in:][:g*in], r: inputs[2].F32[d*g*hidden:][:g*hidden], in: in, hidden: hidden, resetAfter: resetAfter, clip: clip}
			if bias {
				k.b = inputs[3].F32[d*2*g:][:2*g]
			}
			if peep {
				k.p = inputs[7].F32[d*3*hidden:][:3*hidden]
			}
			for b := range batch {
				at := (d*batch + b) * hidden
				if layout == 1 {
					at = (b*dirs + d) * hidden
				}
				h, c := make([]float32, hidden), make([]float32, hidden)
				if states {
					copy(h, inputs[5].F32[at:])
					if op == "LSTM" {
						copy(c, inputs[6].F32[at:])
					}
				}
				n := seq
				if lens {
					n = int(length[b])
				}
				for s := range n {
					step := s
					if direction == "reverse" || d == 1 {
						step = n - 1 - s
					}
					row, to := (step*batch+b)*in, ((step*dirs+d)*batch+b)*hidden
					if layout == 1 {
						row, to = (b*seq+step)*in, ((b*seq+step)*dirs+d)*hidden
					}
					x := inputs[0].F32[row : row+in]
					switch op {
					case "RNN":
						h = k.rnn(x, h)
					case "GRU":
						h = k.gru(x, h)
					default:
						h, c = k.lstm(x, h, c)
					}
					copy(wantY[to:], h)
				}
				copy(wantH[at:], h)
				copy(wantC[at:], c)
			}
		}
		requireBits(rt, wantY, got[0].F32)
		requireBits(rt, wantH, got[1].F32)
		if op == "LSTM" {
			requireBits(rt, wantC, got[2].F32)
		}
	})
}

// TestA3_RecurrentByHand: one unit, one step, numbers that a person can follow.
func TestA3_RecurrentByHand(t *testing.T) {
	x, w, r := f32([]float32{0.5}, 1, 1, 1), f32([]float32{2}, 1, 1, 1), f32([]float32{1}, 1, 1, 1)
	h := f32([]float32{0.25}, 1, 1, 1)
	in := []ref.Tensor{x, w, r, leftOut(), leftOut(), h}
	for name, c := range map[string]struct {
		attrs []onnx.Attr
		want  float32
	}{
		"relu":        {[]onnx.Attr{texts("activations", "Relu")}, 1.25},
		"affine":      {[]onnx.Attr{texts("activations", "Affine"), reals("activation_alpha", 2), reals("activation_beta", -1)}, 1.5},
		"hardsigmoid": {[]onnx.Attr{texts("activations", "HardSigmoid"), reals("activation_alpha", 0.25), reals("activation_beta", 0.5)}, 0.8125},
		"leaky":       {[]onnx.Attr{texts("activations", "LeakyRelu")}, 1.25},
		"softsign":    {[]onnx.Attr{texts("activations", "Softsign")}, float32(1.25) / float32(2.25)},
		"threshold":   {[]onnx.Attr{texts("activations", "ThresholdedRelu"), reals("activation_alpha", 1.5)}, 0},
		"elu":         {[]onnx.Attr{texts("activations", "Elu")}, 1.25},
		"scaledtanh":  {[]onnx.Attr{texts("activations", "ScaledTanh"), reals("activation_alpha", 3), reals("activation_beta", 0.5)}, 3 * fmath.Tanh(0.625)},
		"softplus":    {[]onnx.Attr{texts("activations", "Softplus")}, fmath.Softplus(1.25)},
	} {
		t.Run(name, func(t *testing.T) { requireBits(t, []float32{c.want}, one(t, 14, "RNN", in, c.attrs...).F32) })
	}
	refusedNode(t, onnx.VetOp, 14, "RNN", in, texts("activations", "Swish"))
	refusedNode(t, onnx.VetOp, 14, "RNN", in, texts("activations", "Tanh", "Tanh"))
	refusedNode(t, onnx.VetShape, 14, "RNN", in, ox.Text("direction", "bidirectional"))
	refusedNode(t, onnx.VetShape, 14, "RNN", in, ox.Int("hidden_size", 2))
	refusedNode(t, onnx.VetShape, 14, "LSTM", in)

	// f = 1 - i with input_forget: gates i = relu(1) = 1, o = relu(1) = 1, c = relu(1), so C = R(0*8) + R(1*1).
	lstm := []ref.Tensor{f32([]float32{1}, 1, 1, 1), f32([]float32{1, 1, 1, 1}, 1, 4, 1), f32([]float32{0, 0, 0, 0}, 1, 4, 1), leftOut(), leftOut(), leftOut(), f32([]float32{8}, 1, 1, 1)}
	relu := texts("activations", "Relu", "Relu", "Relu")
	require.Equal(t, []float32{1}, node(t, 14, "LSTM", 3, lstm, relu, ox.Int("input_forget", 1))[2].F32)
	require.Equal(t, []float32{9}, node(t, 14, "LSTM", 3, lstm, relu)[2].F32)
}
