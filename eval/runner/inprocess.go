package runner

import (
	"bytes"
	"context"
	"errors"
	"io"
	"time"
)

// InProcess runs models inside the calling process, by the same protocol and the same engine, without any protection. It is for
// models that the node made itself, and for tests.
type InProcess struct{}

// Run implements Runner. The clock is looked at between operators only.
func (InProcess) Run(ctx context.Context, model []byte, req Request, host Host) (rep Report, err error) {
	began := time.Now()
	defer func() { rep.Elapsed = time.Since(began) }()
	if err := errors.Join(req.check(), req.choose()); err != nil {
		return Report{}, err
	}
	wall, stop := context.WithTimeoutCause(ctx, req.Wall, ErrTooSlow)
	defer stop()
	toChild, fromParent := io.Pipe()
	toParent, fromChild := io.Pipe()
	featureOut, featureIn := io.Pipe()
	outputOut, outputIn := io.Pipe()
	l := &link{control: duplex{toParent, fromParent}, features: featureIn, outputs: outputOut}
	child := &channels{
		control: duplex{toChild, fromChild}, model: bytes.NewReader(model), features: featureOut, outputs: outputIn,
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		// The parent may have gone; what it did not hear it does not want to know.
		_ = child.serve(wall, func(Request, Sandbox) (Layers, error) { return Layers{}, nil })
		for _, c := range []io.Closer{toChild, featureOut, outputIn, fromChild} {
			_ = c.Close()
		}
	}()
	unhook := context.AfterFunc(wall, l.close)
	rep, err = l.exchange(order{Request: req, ModelBytes: int64(len(model))}, host)
	unhook()
	l.close()
	<-ended
	if errors.Is(err, io.ErrClosedPipe) {
		err = streamError{err}
	}
	return rep, explain(ctx, wall, err)
}

// duplex joins two pipes into one channel.
type duplex struct {
	io.ReadCloser
	io.WriteCloser
}

func (d duplex) Close() error { return errors.Join(d.ReadCloser.Close(), d.WriteCloser.Close()) }
