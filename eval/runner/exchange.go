package runner

import (
	"context"
	"errors"
	"fmt"
	"io"

	"golang.org/x/sync/errgroup"

	"github.com/ai-arena/arenad/eval/onnx"
)

// link is the parent's end of the channels to a child.
type link struct {
	control  io.ReadWriteCloser
	features io.WriteCloser
	outputs  io.ReadCloser
}

func (l *link) close() {
	_ = l.control.Close()
	_ = l.features.Close()
	_ = l.outputs.Close()
}

// exchange leads a run from the request to the child's last word. It blocks on the channels alone: closing the link, which run does
// when the context ends, ends it.
func (l *link) exchange(o order, host Host) (Report, error) {
	req := o.Request
	if err := writeMessage(l.control, o); err != nil {
		return Report{}, err
	}
	first, err := l.hear()
	if err != nil {
		return Report{}, err
	}
	if first.Ready == nil {
		return Report{}, fmt.Errorf("%w: not ready", errProtocol)
	}
	rep := Report{Vet: first.Ready.Vet, Output: first.Ready.Output, Sandbox: first.Ready.Layers}
	if err := checkOutput(rep.Output); err != nil {
		return Report{}, err
	}
	if err := host.Accept(rep.Output); err != nil {
		return Report{}, err
	}

	var feeding errgroup.Group
	feeding.Go(func() error { return l.feed(&req, host) })
	err = l.collect(&req, rep.Output, host)
	if err != nil {
		_ = l.features.Close() // the feeder may wait for a child that reads no more
	}
	feedErr := feeding.Wait()
	if err == nil && feedErr != nil {
		err = feedErr
	}
	if err != nil && (errors.Is(err, errProtocol) || !isStreamError(err)) {
		return Report{}, err
	}
	// Either all batches are here, or the child stopped: its last word says why.
	last, heard := l.hear()
	switch {
	case heard != nil:
		return Report{}, heard
	case err != nil:
		return Report{}, err
	case last.Done == nil:
		return Report{}, fmt.Errorf("%w: not done", errProtocol)
	}
	rep.Meter = *last.Done
	return rep, nil
}

// probe asks the child to confine itself and nothing else.
func (l *link) probe(mode Sandbox) (Layers, error) {
	// The limits are those of the smallest run.
	o := order{Probe: true, Sandbox: mode, Request: Request{Wall: probeWall}}
	if err := writeMessage(l.control, o); err != nil {
		return Layers{}, err
	}
	w, err := l.hear()
	if err != nil {
		return Layers{}, err
	}
	if w.Confined == nil {
		return Layers{}, fmt.Errorf("%w: not confined", errProtocol)
	}
	return *w.Confined, nil
}

// streamError marks errors of the streams, in contrast to those of the host.
type streamError struct{ error }

func (s streamError) Unwrap() error { return s.error }

func isStreamError(err error) bool {
	var s streamError
	return errors.As(err, &s)
}

func (l *link) feed(req *Request, host Host) error {
	defer func() { _ = l.features.Close() }()
	f := newFrames()
	var buf []byte
	for i := range req.Batches() {
		buf = host.Features(buf[:0], i)
		if err := f.write(l.features, req.rowsOf(i), buf); err != nil {
			return streamError{err}
		}
	}
	return nil
}

func (l *link) collect(req *Request, out Output, host Host) error {
	f := newFrames()
	for i := range req.Batches() {
		rows := req.rowsOf(i)
		payload, err := f.read(l.outputs, rows, rows*out.RowBytes())
		if err != nil {
			return streamError{err}
		}
		if err := host.Result(i, rows, payload); err != nil {
			return err
		}
	}
	return nil
}

// hear reads one word of the child; a refusal comes back as error.
func (l *link) hear() (word, error) {
	var w word
	if err := readMessage(l.control, &w); err != nil {
		return word{}, err
	}
	switch {
	case w.Refused != nil:
		return word{}, w.Refused
	case w.Unconfined != "":
		return word{}, fmt.Errorf("%w: %.500s", ErrSandbox, w.Unconfined)
	case w.Fault != "":
		return word{}, fmt.Errorf("child: %.200s", w.Fault)
	}
	return w, nil
}

// maxRowBytes bounds one output row. Need: 65,536 classes have 256 KiB.
const maxRowBytes = 16 << 20

// checkOutput bounds what the parent allocates for frames.
func checkOutput(o Output) error {
	n := uint64(o.DType.Size())
	if n == 0 || len(o.Dims) > 8 {
		return onnx.Refuse(onnx.OutShape, "output of type %s and shape %v: want numbers of rank 8 at most", o.DType, o.Dims)
	}
	for _, d := range o.Dims {
		if n *= uint64(d); d == 0 || n > maxRowBytes {
			return onnx.Refuse(onnx.OutShape, "output rows of shape %v: want 1 to %d bytes", o.Dims, maxRowBytes)
		}
	}
	return nil
}

// explain sorts the error of an exchange: what the model is to blame for, what the host or the caller wanted, what the clock did, and the
// rest, which is this machine's.
func explain(ctx context.Context, wall context.Context, err error) error {
	var refusal *onnx.Refusal
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case errors.As(err, &refusal):
		return err
	case wall.Err() != nil:
		return ErrTooSlow
	case errors.Is(err, errProtocol), isStreamError(err), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%w: %w", ErrFault, err)
	}
	return err
}
