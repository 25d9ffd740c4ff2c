package runner

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"time"
)

// Process runs each model in a child process of its own, which is not used again.
type Process struct {
	// Path is the program to start; empty: this one. It must call Main when its first argument is Subcommand.
	Path string
	// Sandbox says whether a model may run where the kernel lacks a layer of the sandbox.
	Sandbox Sandbox
	// Bare leaves the sandbox out. It is for measuring what the sandbox costs, on models that one made.
	Bare bool
}

// Run implements Runner.
func (p Process) Run(ctx context.Context, model []byte, req Request, host Host) (rep Report, err error) {
	began := time.Now()
	defer func() { rep.Elapsed = time.Since(began) }()
	if err := errors.Join(req.check(), req.choose()); err != nil {
		return Report{}, err
	}
	wall, stop := context.WithTimeoutCause(ctx, req.Wall, ErrTooSlow)
	defer stop()
	err = p.with(wall, ctx, model, func(l *link) error {
		rep, err = l.exchange(order{Request: req, ModelBytes: int64(len(model)), Sandbox: p.Sandbox, Bare: p.Bare}, host)
		return err
	})
	if err != nil {
		return Report{}, err
	}
	return rep, nil
}

// probeWall is how long a child may take to confine itself. It takes some milliseconds.
const probeWall = 20 * time.Second

// Probe starts a child that confines itself and ends, and tells which layers of the sandbox it has.
//
// Errors: ErrSandbox when Strict asks for a layer that this machine does not give; ErrFault; the context's cause.
func (p Process) Probe(ctx context.Context) (layers Layers, err error) {
	wall, stop := context.WithTimeoutCause(ctx, probeWall, ErrTooSlow)
	defer stop()
	err = p.with(wall, ctx, nil, func(l *link) error {
		layers, err = l.probe(p.Sandbox)
		return err
	})
	return layers, err
}

// with starts a child, talks to it, and ends it; what went wrong is explained by what became of the child.
func (p Process) with(wall, ctx context.Context, model []byte, talk func(*link) error) error {
	l, child, err := p.start(model)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrFault, err)
	}
	unhook := context.AfterFunc(wall, func() {
		child.kill()
		l.close()
	})
	err = talk(l)
	unhook()
	l.close()
	child.kill()
	state := child.wait()
	if outOfTime(state) {
		return explain(ctx, wall, ErrTooSlow)
	}
	err = explain(ctx, wall, markStream(err))
	switch {
	case errors.Is(err, ErrFault) && escaped(state):
		return fmt.Errorf("%w: %w (child: %s)", err, ErrEscape, state)
	case errors.Is(err, ErrFault):
		return fmt.Errorf("%w (child: %s)", err, state)
	}
	return err
}

// markStream marks the errors of pipes, which say no more than that the child is gone.
func markStream(err error) error {
	var pathErr *os.PathError
	if errors.As(err, &pathErr) || errors.Is(err, os.ErrClosed) {
		return streamError{err}
	}
	return err
}

// start makes the channels, hands the child's ends over and gives the model to it in memory that nobody can change.
func (p Process) start(model []byte) (_ *link, _ *child, err error) {
	var opened []*os.File // all, to be closed on failure
	var theirs []*os.File // the child's ends, closed here once it runs
	defer func() {
		for _, f := range theirs {
			_ = f.Close()
		}
		if err != nil {
			for _, f := range opened {
				_ = f.Close()
			}
		}
	}()
	modelFile, err := modelMemory(model)
	if err != nil {
		return nil, nil, fmt.Errorf("put model into memory: %w", err)
	}
	theirs = append(theirs, modelFile)
	featuresChild, features, err := os.Pipe()
	if err != nil {
		return nil, nil, fmt.Errorf("open pipe: %w", err)
	}
	theirs, opened = append(theirs, featuresChild), append(opened, features)
	outputs, outputsChild, err := os.Pipe()
	if err != nil {
		return nil, nil, fmt.Errorf("open pipe: %w", err)
	}
	theirs, opened = append(theirs, outputsChild), append(opened, outputs)
	control, controlChild, err := socketPair()
	if err != nil {
		return nil, nil, fmt.Errorf("open control channel: %w", err)
	}
	theirs, opened = append(theirs, controlChild), append(opened, control)
	dir, err := os.MkdirTemp("", "arenad-runner-")
	if err != nil {
		return nil, nil, fmt.Errorf("make working directory: %w", err)
	}
	path := p.Path
	if path == "" {
		path = ownProgram()
	}
	cmd := &exec.Cmd{
		Path:       path,
		Args:       []string{"arenad", Subcommand},
		Env:        []string{},
		Dir:        dir,
		ExtraFiles: []*os.File{modelFile, featuresChild, outputsChild, controlChild}, // fdModel and on
	}
	c, err := spawn(cmd)
	if err != nil {
		return nil, nil, fmt.Errorf("start child: %w", err)
	}
	return &link{control: control, features: features, outputs: outputs}, c, nil
}
