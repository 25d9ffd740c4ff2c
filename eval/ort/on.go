//go:build ort

package ort

import (
	"errors"
	"fmt"

	onnxruntime "github.com/yalue/onnxruntime_go"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
)

// Runtime is the opened library. There is one in a process.
type Runtime struct{}

// Open opens the library, libonnxruntime.so.1 as it is called on Linux. It may be closed and opened again.
//
// Errors: ErrMissing.
func Open(path string) (*Runtime, error) {
	onnxruntime.SetSharedLibraryPath(path)
	if err := onnxruntime.InitializeEnvironment(onnxruntime.WithLogLevelError()); err != nil {
		return nil, fmt.Errorf("%w at %q: %w", ErrMissing, path, err)
	}
	return &Runtime{}, nil
}

// Version is that of the library.
func (*Runtime) Version() string { return onnxruntime.GetVersion() }

// Close closes the library.
func (*Runtime) Close() error { return onnxruntime.DestroyEnvironment() }

// Session is a loaded model.
type Session struct {
	session *onnxruntime.DynamicAdvancedSession
}

// Load prepares a model for so many threads, with all optimisations.
func (*Runtime) Load(model []byte, inputs, outputs []string, threads int) (*Session, error) {
	options, err := onnxruntime.NewSessionOptions()
	if err != nil {
		return nil, fmt.Errorf("set options: %w", err)
	}
	defer options.Destroy() //nolint:errcheck // freed either way
	if err := errors.Join(options.SetIntraOpNumThreads(threads), options.SetInterOpNumThreads(1)); err != nil {
		return nil, fmt.Errorf("set threads: %w", err)
	}
	s, err := onnxruntime.NewDynamicAdvancedSessionWithONNXData(model, inputs, outputs, options)
	if err != nil {
		return nil, fmt.Errorf("load model: %w", err)
	}
	return &Session{s}, nil
}

// Close frees the model.
func (s *Session) Close() error { return s.session.Destroy() }

// Call is one batch of a session, bound to memory.
type Call struct {
	session *Session
	in, out []onnxruntime.Value
}

// Bind prepares a call that reads in and writes out, in the order of the names that Load was given; their shapes are those of the
// batch, and their memory is used in place.
func (s *Session) Bind(in, out []ref.Tensor) (*Call, error) {
	c := &Call{session: s}
	for _, list := range []struct {
		tensors []ref.Tensor
		values  *[]onnxruntime.Value
	}{{in, &c.in}, {out, &c.out}} {
		for i := range list.tensors {
			v, err := value(&list.tensors[i])
			if err != nil {
				return nil, errors.Join(err, c.Close())
			}
			*list.values = append(*list.values, v)
		}
	}
	return c, nil
}

func value(t *ref.Tensor) (onnxruntime.Value, error) {
	shape := make(onnxruntime.Shape, len(t.Shape))
	for i, d := range t.Shape {
		shape[i] = int64(d)
	}
	switch t.DType {
	case onnx.Float32:
		return onnxruntime.NewTensor(shape, t.F32)
	case onnx.Float64:
		return onnxruntime.NewTensor(shape, t.F64)
	case onnx.Int64:
		return onnxruntime.NewTensor(shape, t.I64)
	case onnx.Int32:
		return onnxruntime.NewTensor(shape, t.I32)
	}
	return nil, fmt.Errorf("tensor of type %s: want float32, float64, int64 or int32", t.DType)
}

// Run evaluates the batch.
func (c *Call) Run() error {
	if err := c.session.session.Run(c.in, c.out); err != nil {
		return fmt.Errorf("run model: %w", err)
	}
	return nil
}

// Close frees the call; the memory of its tensors stays.
func (c *Call) Close() error {
	var errs []error
	for _, v := range append(c.in, c.out...) {
		errs = append(errs, v.Destroy())
	}
	return errors.Join(errs...)
}
