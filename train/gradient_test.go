package train

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestBackward_MatchesFiniteDifferences compares the gradient of every weight with the slope of the loss.
func TestBackward_MatchesFiniteDifferences(t *testing.T) {
	for name, c := range map[string]struct {
		cfg   Config
		shape []int
	}{
		"linear": {Config{Kind: Linear}, []int{6}},
		"mlp":    {Config{Kind: MLP, Hidden: []int{5, 4}}, []int{6}},
		"cnn":    {Config{Kind: CNN, Channels: []int{2, 3}, Hidden: []int{5}}, []int{2, 5, 4}},
	} {
		for _, loss := range []Loss{CrossEntropy, MSE} {
			t.Run(name+" "+string(loss), func(t *testing.T) {
				const rows, width = 3, 3
				rng := rand.New(rand.NewChaCha8([32]byte{1}))
				d := Data{Shape: c.shape}
				n, err := build(c.cfg.filled(), rng, c.shape, d.features(), width)
				require.NoError(t, err)
				x := make([]float32, rows*d.features())
				for i := range x {
					x[i] = 2*rng.Float32() - 1
				}
				y, want := []int32{0, 2, 1}, []float32{1, -1, 0, 2, 0, 0, -2, 1, 0.5}
				value := func(grad []float32) float64 {
					out := n.forward(x, rows)
					if loss == MSE {
						// The gradient is that of half the mean, of the sum over columns.
						return squares(out, want, width, grad) * width / rows / 2
					}
					sum, _ := crossEntropy(out, y, width, grad)
					return sum / rows
				}
				grad := make([]float32, rows*width)
				value(grad)
				n.backward(grad, rows)
				far, seen := 0, 0
				for _, p := range n.params() {
					for i, g := range append([]float32(nil), p.g...) {
						const h = 1e-3
						w := p.w[i]
						p.w[i] = w + h
						up := value(nil)
						p.w[i] = w - h
						down := value(nil)
						p.w[i] = w
						slope := (up - down) / (2 * h)
						if seen++; math.Abs(slope-float64(g)) > 1e-3+0.02*math.Abs(slope) {
							far++ // a kink of Relu or of pooling lies between the two points
						}
					}
				}
				require.LessOrEqual(t, far, seen/50, "of %d weights", seen)
			})
		}
	}
}
