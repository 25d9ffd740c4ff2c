package train

import (
	"fmt"
	"math/rand/v2"
)

// net is a chain of layers from rows of shape to width outputs.
type net struct {
	layers []layer
	shape  []int
	width  int
	image  []int // channels, height, width that the convolutions see; nil without any
}

// build draws the weights of a new network.
func build(c Config, rng *rand.Rand, shape []int, features, width int) (*net, error) {
	n := &net{shape: shape, width: width}
	hidden := c.Hidden
	switch c.Kind {
	case Linear:
		hidden = nil
	case CNN:
		img, err := c.image(shape)
		if err != nil {
			return nil, err
		}
		n.image = img[:]
		channels, h, w := img[0], img[1], img[2]
		for _, out := range c.Channels {
			if h < 2 || w < 2 {
				return nil, fmt.Errorf("%w: %d convolutions halve images of %v below 2x2", ErrData, len(c.Channels), img)
			}
			n.layers = append(n.layers, newConv(rng, channels, out, h, w), &relu{}, &pool{c: out, h: h, w: w})
			channels, h, w = out, h/2, w/2
		}
		features = channels * h * w
	}
	for _, width := range hidden {
		n.layers = append(n.layers, newDense(rng, features, width), &relu{})
		features = width
	}
	last := newDense(rng, features, width)
	n.layers = append(n.layers, last)
	return n, nil
}

func (n *net) forward(x []float32, rows int) []float32 {
	for _, l := range n.layers {
		x = l.forward(x, rows)
	}
	return x
}

func (n *net) backward(dy []float32, rows int) {
	for i := len(n.layers) - 1; i >= 0; i-- {
		dy = n.layers[i].backward(dy, rows, i == 0)
	}
}

func (n *net) params() []*param {
	var all []*param
	for _, l := range n.layers {
		all = append(all, l.params()...)
	}
	return all
}

// step moves every weight against its gradient: v = mu*v + (g + decay*w), w = w - rate*v. The conversions keep the products from
// being fused, so that training has the same bits on every CPU.
func (n *net) step(rate, mu, decay float32) {
	for _, p := range n.params() {
		d := decay
		if !p.decay {
			d = 0
		}
		for i, g := range p.g {
			v := float32(mu*p.v[i]) + (g + float32(d*p.w[i]))
			p.v[i] = v
			p.w[i] -= float32(rate * v)
		}
	}
}

// save copies the weights out, load copies them back.
func (n *net) save() [][]float32 {
	var dst [][]float32
	for _, p := range n.params() {
		dst = append(dst, append([]float32(nil), p.w...))
	}
	return dst
}

func (n *net) load(src [][]float32) {
	for i, p := range n.params() {
		copy(p.w, src[i])
	}
}
