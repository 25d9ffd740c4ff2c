package train

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"time"
)

// ErrData: the data or the configuration cannot be trained on. The caller shows it to the operator.
var ErrData = errors.New("cannot train on this")

// ErrDiverged: the loss is no longer a number. The operator lowers the learning rate or checks the scale of the data.
var ErrDiverged = errors.New("training diverged")

// Loss is what training minimises.
type Loss string

// Losses.
const (
	CrossEntropy Loss = "cross-entropy" // classification: logits against Y
	MSE          Loss = "mse"           // regression: outputs against Targets
)

// Kind is a family of models.
type Kind string

// Kinds of models.
const (
	Linear Kind = "linear" // softmax regression, or least squares with MSE
	MLP    Kind = "mlp"
	CNN    Kind = "cnn" // rows are images, see Config.Image
)

// Data is a node's local training set, already scaled as the task's binding says.
type Data struct {
	X       []float32 // rows x product of Shape
	Shape   []int     // of one row
	Y       []int32   // class of each row, 0..Classes-1: classification
	Classes int
	Targets []float32 // rows x Outputs: regression
	Outputs int
}

// Rows returns the number of rows.
func (d *Data) Rows() int {
	if f := d.features(); f > 0 {
		return len(d.X) / f
	}
	return 0
}

func (d *Data) features() int {
	n := 1
	for _, s := range d.Shape {
		n *= s
	}
	return n
}

// Config chooses a model and how it is trained. Zero fields take the defaults of Default.
type Config struct {
	Kind         Kind
	Hidden       []int // widths of the hidden layers (mlp), or of the dense layers behind the convolutions (cnn)
	Channels     []int // output channels of the 3x3 convolutions, each followed by Relu and 2x2 max pooling (cnn)
	Image        []int // channels, height, width of a row (cnn); empty: from the shape of the rows, a flat row being a square of one channel
	Loss         Loss
	Epochs       int     // at most
	Batch        int     // rows per step
	LearningRate float64 // of the first epoch; it falls linearly to a tenth
	Momentum     float64
	WeightDecay  float64 // of weights, not of biases
	HoldOut      float64 // part of the rows kept for validation, 0..0.5; negative: none, the metric is then that of the training rows
	Patience     int     // epochs without improvement before training stops; negative: never
	Seed         [32]byte
	InputName    string // graph input
	OutputName   string // graph output

	until time.Time // stop before; zero: never
}

// Default returns the values that zero fields take: a small MLP that learns 8x8 digits in seconds.
func Default() Config {
	return Config{
		Kind: MLP, Hidden: []int{64}, Channels: []int{8, 16}, Loss: CrossEntropy, Epochs: 40, Batch: 32, LearningRate: 0.05,
		Momentum: 0.9, WeightDecay: 1e-4, HoldOut: 0.1, Patience: 10, InputName: "input", OutputName: "output",
	}
}

func (c Config) filled() Config {
	d := Default()
	set(&c.Kind, d.Kind)
	set(&c.Loss, d.Loss)
	set(&c.Epochs, d.Epochs)
	set(&c.Batch, d.Batch)
	set(&c.LearningRate, d.LearningRate)
	set(&c.Momentum, d.Momentum)
	set(&c.WeightDecay, d.WeightDecay)
	set(&c.HoldOut, d.HoldOut)
	set(&c.Patience, d.Patience)
	set(&c.InputName, d.InputName)
	set(&c.OutputName, d.OutputName)
	if c.Hidden == nil {
		c.Hidden = d.Hidden
	}
	if c.Channels == nil {
		c.Channels = d.Channels
	}
	return c
}

func set[T comparable](v *T, def T) {
	var zero T
	if *v == zero {
		*v = def
	}
}

// Check finds values that cannot work, defaults filled in. Errors: ErrData.
func (c Config) Check() error {
	c = c.filled()
	switch {
	case !slices.Contains([]Kind{Linear, MLP, CNN}, c.Kind):
		return fmt.Errorf("%w: model kind %q, known: linear, mlp, cnn", ErrData, c.Kind)
	case c.Loss != CrossEntropy && c.Loss != MSE:
		return fmt.Errorf("%w: loss %q, known: cross-entropy, mse", ErrData, c.Loss)
	case c.Epochs < 1 || c.Batch < 1:
		return fmt.Errorf("%w: %d epochs in batches of %d rows", ErrData, c.Epochs, c.Batch)
	case !(c.LearningRate > 0) || !(c.Momentum >= 0 && c.Momentum < 1) || !(c.WeightDecay >= 0) || !(c.HoldOut <= 0.5):
		return fmt.Errorf("%w: learning rate %v > 0, momentum %v in [0,1), weight decay %v >= 0 and hold-out %v <= 0.5 are needed",
			ErrData, c.LearningRate, c.Momentum, c.WeightDecay, c.HoldOut)
	case c.InputName == c.OutputName:
		return fmt.Errorf("%w: input and output are both called %q", ErrData, c.InputName)
	case slices.ContainsFunc(append(slices.Clone(c.Hidden), c.Channels...), func(n int) bool { return n < 1 || n > 1<<16 }):
		return fmt.Errorf("%w: layers of %v and %v units", ErrData, c.Hidden, c.Channels)
	}
	return nil
}

// check compares the data with the configuration.
func (d *Data) check(c Config) error {
	f, rows := d.features(), d.Rows()
	if f < 1 || rows < 2 || rows*f != len(d.X) {
		return fmt.Errorf("%w: %d numbers for rows of shape %v; two rows at least are needed", ErrData, len(d.X), d.Shape)
	}
	if c.Kind == CNN {
		if _, err := c.image(d.Shape); err != nil {
			return err
		}
	}
	if c.Loss == MSE {
		if d.Outputs < 1 || len(d.Targets) != rows*d.Outputs {
			return fmt.Errorf("%w: %d targets for %d rows of %d", ErrData, len(d.Targets), rows, d.Outputs)
		}
		return nil
	}
	if d.Classes < 2 || len(d.Y) != rows {
		return fmt.Errorf("%w: %d labels of %d classes for %d rows", ErrData, len(d.Y), d.Classes, rows)
	}
	for i, y := range d.Y {
		if y < 0 || int(y) >= d.Classes {
			return fmt.Errorf("%w: row %d has class %d of %d", ErrData, i, y, d.Classes)
		}
	}
	return nil
}

// image returns the channels, height and width of a row.
func (c Config) image(shape []int) ([3]int, error) {
	n := 1
	for _, s := range shape {
		n *= s
	}
	img := c.Image
	if len(img) == 0 {
		img = shape
		if len(img) == 1 {
			side := int(math.Sqrt(float64(n)))
			img = []int{side, side}
		}
		if len(img) == 2 {
			img = []int{1, img[0], img[1]}
		}
	}
	if len(img) != 3 || slices.Min(img) < 1 || img[0]*img[1]*img[2] != n {
		return [3]int{}, fmt.Errorf("%w: a cnn needs images [channels, height, width], rows of shape %v are none", ErrData, shape)
	}
	return [3]int(img), nil
}
