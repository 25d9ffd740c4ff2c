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
}

// Run implements Runner.
func (p Process) Run(ctx context.Context, model []byte, req Request, host Host) (rep Report, err error) {
	began := time.Now()
	defer func() { rep.Elapsed = time.Since(began) }()
	if err := req.check(); err != nil {
		return Report{}, err
	}
	wall, stop := context.WithTimeoutCause(ctx, req.Wall, ErrTooSlow)
	defer stop()
	l, child, err := p.start(model)
	if err != nil {
		return Report{}, fmt.Errorf("%w: %w", ErrFault, err)
	}
	unhook := context.AfterFunc(wall, func() {
		child.kill()
		l.close()
	})
	rep, err = l.exchange(req, len(model), host)
	unhook()
	l.close()
	child.kill()
	state := child.wait()
	if outOfTime(state) {
		return Report{}, explain(ctx, wall, ErrTooSlow)
	}
	if err = explain(ctx, wall, markStream(err)); errors.Is(err, ErrFault) {
		return Report{}, fmt.Errorf("%w (child: %s)", err, state)
	}
	return rep, err
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
