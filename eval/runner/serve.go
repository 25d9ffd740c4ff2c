package runner

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"runtime/debug"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/vet"
)

// channels is the child's end of a link.
type channels struct {
	control  io.ReadWriter
	model    io.ReaderAt
	features io.Reader
	outputs  io.Writer
}

// RunPanic says that the engine met a state that it does not know. The engine is deterministic, so it is the model that leads there, on every
// machine with these rules.
const RunPanic onnx.Reason = "RunPanic"

// serve is the child's whole life. confine is called between the order and the first byte of the model.
func (c *channels) serve(ctx context.Context, confine func(Request, Sandbox) (Layers, error)) error {
	var o order
	if err := readMessage(c.control, &o); err != nil {
		return err
	}
	if !o.Probe {
		if err := o.Request.check(); err != nil {
			return c.say(word{Fault: err.Error()})
		}
	}
	var layers Layers
	if !o.Bare {
		var err error
		if layers, err = confine(o.Request, o.Sandbox); err != nil {
			return c.say(word{Unconfined: err.Error()})
		}
	}
	if o.Probe {
		return c.say(word{Confined: &layers})
	}
	meter, err := c.run(ctx, o, layers)
	var refusal *onnx.Refusal
	switch {
	case errors.As(err, &refusal):
		return c.say(word{Refused: shorten(refusal)})
	case err != nil:
		return c.say(word{Fault: err.Error()})
	}
	return c.say(word{Done: &meter})
}

func (c *channels) say(w word) error { return writeMessage(c.control, w) }

// shorten keeps what a model may write into a log small.
func shorten(r *onnx.Refusal) *onnx.Refusal {
	s := *r
	s.Node, s.Op, s.Detail = s.Node[:min(len(s.Node), 512)], s.Op[:min(len(s.Op), 512)], s.Detail[:min(len(s.Detail), 1024)]
	return &s
}

func (c *channels) run(ctx context.Context, o order, layers Layers) (meter ref.Meter, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = onnx.Refuse(RunPanic, "%v at %.600s", p, debug.Stack())
		}
	}()
	spec := o.Request.Spec
	if limit := spec.Limits.ModelBytes; limit > 0 && uint64(o.ModelBytes) > limit {
		return meter, onnx.Refuse(onnx.VetSize, "%d bytes: at most %d", o.ModelBytes, limit)
	}
	model := make([]byte, o.ModelBytes)
	if _, err := c.model.ReadAt(model, 0); err != nil && err != io.EOF {
		return meter, fmt.Errorf("read model: %w", err)
	}
	report, err := vet.Vet(model, spec)
	if err != nil {
		return meter, err
	}
	at, out, err := chooseOutput(report.Outputs, o.Request)
	if err != nil {
		return meter, err
	}
	program, err := ref.CompileFor(report.Model, ref.Limits{MACs: spec.Limits.MACs, Elements: spec.Limits.Elements, PeakBytes: spec.Limits.PeakBytes},
		ref.Options{Threads: o.Request.Threads, Kernels: o.Request.Kernels})
	if err != nil {
		return meter, err
	}
	in, err := newInputs(program.Inputs(), spec)
	if err != nil {
		return meter, err
	}
	if err := c.say(word{Ready: &ready{Vet: report, Output: out, Layers: layers}}); err != nil {
		return meter, err
	}
	features, outputs := newFrames(), newFrames()
	var payload []byte
	for i := range o.Request.Batches() {
		rows := o.Request.rowsOf(i)
		raw, err := features.read(c.features, rows, rows*in.rowBytes)
		if err != nil {
			return meter, err
		}
		results, err := program.Run(ctx, in.load(raw, rows))
		if err != nil {
			return program.Meter(), err
		}
		if payload, err = appendOutput(payload[:0], &results[at], out, rows); err != nil {
			return program.Meter(), err
		}
		if err := outputs.write(c.outputs, rows, payload); err != nil {
			return program.Meter(), err
		}
	}
	return program.Meter(), nil
}

// chooseOutput finds the graph output that the job reads and drops its batch dimension.
func chooseOutput(outputs []vet.Output, req Request) (at int, out Output, err error) {
	at = -1
	names := make([]string, len(outputs))
	for i, o := range outputs {
		names[i] = o.Name
		if o.Name == req.Output || (req.Output == "" && len(outputs) == 1) {
			at = i
		}
	}
	if at < 0 {
		return 0, out, onnx.Refuse(onnx.OutShape, "no output %q among %.200q", req.Output, names)
	}
	o := outputs[at]
	if len(o.Shape) < 1 || int64(o.Shape[0]) != int64(req.Spec.Batch) {
		return 0, out, onnx.Refuse(onnx.OutShape, "output %q has shape %v at a batch of %d: the first dimension must be the batch", o.Name, o.Shape, req.Spec.Batch)
	}
	out = Output{DType: o.DType, Dims: []uint32{}}
	for _, d := range o.Shape[1:] {
		if d < 1 || d > math.MaxInt32 {
			return 0, out, onnx.Refuse(onnx.OutShape, "output %q has shape %v", o.Name, o.Shape)
		}
		out.Dims = append(out.Dims, uint32(d))
	}
	return at, out, checkOutput(out)
}

// inputs turns the bytes of a batch into the tensors of the program, in its order, reusing their memory.
type inputs struct {
	rowBytes int
	tensors  []ref.Tensor // in the order of the request
	order    []int        // program input -> request input
	given    []ref.Tensor
}

func newInputs(names []string, spec vet.Spec) (*inputs, error) {
	in := &inputs{given: make([]ref.Tensor, len(names))}
	for _, name := range names {
		at := -1
		for i, want := range spec.Inputs {
			if want.Name == name || (want.Name == "" && len(spec.Inputs) == 1) {
				at = i
			}
		}
		if at < 0 {
			return nil, onnx.Refuse(onnx.VetInput, "nothing is bound to the input %.200q", name)
		}
		in.order = append(in.order, at)
	}
	for _, want := range spec.Inputs {
		t, n := ref.Tensor{DType: want.DType}, 1
		for k, d := range want.Shape {
			if k > 0 {
				n *= int(d)
			}
			t.Shape = append(t.Shape, int(d))
		}
		if len(t.Shape) == 0 || t.Shape[0] != 0 {
			return nil, fmt.Errorf("input %q: shape %v: the first dimension is the batch, written 0", want.Name, want.Shape)
		}
		switch want.DType {
		case onnx.Float32:
			t.F32 = make([]float32, n*int(spec.Batch))
		case onnx.Int64:
			t.I64 = make([]int64, n*int(spec.Batch))
		default:
			return nil, fmt.Errorf("input %q: type %s: want float32 or int64", want.Name, want.DType)
		}
		in.rowBytes += n * want.DType.Size()
		in.tensors = append(in.tensors, t)
	}
	return in, nil
}

func (in *inputs) load(raw []byte, rows int) []ref.Tensor {
	loaded := make([]ref.Tensor, len(in.tensors))
	for i, t := range in.tensors {
		n := rows
		t.Shape = append([]int{rows}, t.Shape[1:]...)
		for _, d := range t.Shape[1:] {
			n *= d
		}
		if t.DType == onnx.Float32 {
			t.F32 = t.F32[:n]
			for j := range t.F32 {
				t.F32[j] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*j:]))
			}
		} else {
			t.I64 = t.I64[:n]
			for j := range t.I64 {
				t.I64[j] = int64(binary.LittleEndian.Uint64(raw[8*j:]))
			}
		}
		raw = raw[n*t.DType.Size():]
		loaded[i] = t
	}
	for i, from := range in.order {
		in.given[i] = loaded[from]
	}
	return in.given
}

// appendOutput writes the rows of a result, NaN in its canonical form. Source: docs/eval.md 5, A10.
func appendOutput(dst []byte, t *ref.Tensor, out Output, rows int) ([]byte, error) {
	want := rows * out.Elements()
	if t.DType != out.DType || len(t.Shape) < 1 || t.Shape[0] != rows || len(t.F32)+len(t.I64) != want {
		return nil, onnx.Refuse(onnx.OutShape, "output of shape %v for %d rows: want %d values", t.Shape, rows, want)
	}
	for _, v := range t.F32 {
		b := math.Float32bits(v)
		if v != v {
			b = 0x7fc00000
		}
		dst = binary.LittleEndian.AppendUint32(dst, b)
	}
	for _, v := range t.I64 {
		dst = binary.LittleEndian.AppendUint64(dst, uint64(v))
	}
	return dst, nil
}
