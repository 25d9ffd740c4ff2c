package train

import (
	"context"
	"errors"
	"time"
)

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
	CNN    Kind = "cnn" // rows of shape [height, width] or [channels, height, width]
)

// Data is a node's local training set, already scaled as the task's binding says.
type Data struct {
	X       []float32 // rows x product of Shape
	Shape   []int     // of one row
	Y       []int32   // class of each row, classification
	Classes int
	Targets []float32 // rows x Outputs, regression
	Outputs int
}

// Config chooses a model and how it is trained. Zero fields take the defaults of Default.
type Config struct {
	Kind         Kind
	Hidden       []int // widths of the hidden layers (mlp), or of the dense layer after the convolutions (cnn)
	Channels     []int // output channels of the 3x3 convolutions, each followed by Relu and 2x2 max pooling
	Loss         Loss
	Epochs       int
	Batch        int
	LearningRate float64
	Momentum     float64
	WeightDecay  float64
	HoldOut      float64 // part of the data kept for validation, 0..0.5
	Patience     int     // epochs without improvement before training stops; 0: never
	Seed         [32]byte
	InputName    string // graph input, default "input"
	OutputName   string // graph output, default "output"
}

// Event is one progress report.
type Event struct {
	Progress float64 // 0..1
	Message  string
	Epoch    int // from 1; 0 when the trainer does not say
	Epochs   int
	Loss     float64 // mean training loss of the epoch
	Metric   float64 // accuracy (classification) or mean squared error on the held-out rows
}

// Progress receives events on the goroutine that trains. It must return quickly.
type Progress func(Event)

// Report sums a training up.
type Report struct {
	Epochs int     // epochs run
	Best   int     // epoch whose weights were kept
	Loss   float64 // training loss at Best
	Metric float64 // held-out metric at Best
	Rows   int     // rows trained on
	Held   int     // rows held out
}

// Job is one task to train for.
type Job struct {
	Spec     []byte                              // task spec, canonical JSON
	Dir      string                              // folder with the node's local data
	Deadline time.Time                           // the model is useless after it; zero: none
	Load     func(context.Context) (Data, error) // reads Dir as the spec says; only the built-in trainer calls it
}

// Trainer makes a model for a job: an ONNX file with one input [batch, ...] and one output [batch, classes or outputs].
type Trainer interface {
	Train(ctx context.Context, job Job, progress Progress) ([]byte, Report, error)
}

// Run trains a model on data and returns it as an ONNX file.
func Run(ctx context.Context, cfg Config, data Data, progress Progress) ([]byte, Report, error) {
	return nil, Report{}, errors.New("train: not wired")
}
