package train

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// ErrDeclined: the external command does not want this task (exit code 3). The caller takes the next one.
var ErrDeclined = errors.New("external trainer declines the task")

// ErrCommand: the external command could not be started, failed, or left no usable model. The operator reads its output.
var ErrCommand = errors.New("external trainer failed")

const (
	exitDeclined = 3
	// DefaultGrace is the time between SIGTERM and SIGKILL: enough to write a checkpoint.
	DefaultGrace = 10 * time.Second
	// DefaultMaxBytes bounds the model file that is read back; tasks set tighter limits of their own.
	DefaultMaxBytes = 1 << 30
)

// External runs a command of the operator; the package documentation has the contract.
type External struct {
	Command  []string      // program and arguments
	Grace    time.Duration // 0: DefaultGrace
	MaxBytes int64         // 0: DefaultMaxBytes
	Temp     string        // parent of the working folder, empty: the system's
	Log      *slog.Logger  // nil: lines that are not progress are dropped
}

// Train runs the command and reads the model that it wrote. Errors: ErrDeclined, ErrCommand, or the cause of the context.
func (e *External) Train(ctx context.Context, job Job, progress Progress) ([]byte, Report, error) {
	if len(e.Command) == 0 {
		return nil, Report{}, fmt.Errorf("%w: no command is configured", ErrCommand)
	}
	dir, err := os.MkdirTemp(e.Temp, "arenad-train-")
	if err != nil {
		return nil, Report{}, fmt.Errorf("make working folder: %w", err)
	}
	defer func() { _ = os.RemoveAll(dir) }() // whatever the command left there
	spec, output := filepath.Join(dir, "task.json"), filepath.Join(dir, "model.onnx")
	if err := os.WriteFile(spec, job.Spec, 0o600); err != nil {
		return nil, Report{}, fmt.Errorf("write task spec: %w", err)
	}
	data, err := filepath.Abs(job.Dir)
	if err != nil {
		return nil, Report{}, fmt.Errorf("find data folder: %w", err)
	}
	var deadline int64
	if !job.Deadline.IsZero() {
		deadline = job.Deadline.Unix()
	}
	env := append(inherited(os.Environ()),
		"ARENAD_TASK_SPEC="+spec, "ARENAD_DATA_DIR="+data, "ARENAD_OUTPUT="+output, "ARENAD_WORK_DIR="+dir,
		"ARENAD_DEADLINE="+strconv.FormatInt(deadline, 10))
	report, err := e.run(ctx, dir, env, progress)
	if err != nil {
		return nil, Report{}, err
	}
	model, err := e.read(output)
	return model, report, err
}

// inherited drops every variable of the node itself: passphrases are among them.
func inherited(environ []string) []string {
	var out []string
	for _, v := range environ {
		if !strings.HasPrefix(v, "ARENAD_") {
			out = append(out, v)
		}
	}
	return out
}

func (e *External) run(ctx context.Context, dir string, env []string, progress Progress) (Report, error) {
	cmd := exec.CommandContext(ctx, e.Command[0], e.Command[1:]...)
	cmd.Dir, cmd.Env = dir, env
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.WaitDelay = e.Grace
	if cmd.WaitDelay == 0 {
		cmd.WaitDelay = DefaultGrace
	}
	// The group has the number of its first process.
	signal := func(s syscall.Signal) error { return syscall.Kill(-cmd.Process.Pid, s) }
	cmd.Cancel = func() error { return signal(syscall.SIGTERM) }
	out := &lines{each: progressLines(progress, e.note("stdout"))}
	errs := &lines{each: e.note("stderr"), keep: 5}
	cmd.Stdout, cmd.Stderr = out, errs
	if err := cmd.Start(); err != nil {
		return Report{}, fmt.Errorf("%w: start %q: %w", ErrCommand, e.Command[0], err)
	}
	err := cmd.Wait()
	// Children that outlive the command would go on training for nobody. The group may be empty already.
	_ = signal(syscall.SIGKILL)
	out.flush()
	errs.flush()
	if ctx.Err() != nil {
		return Report{}, context.Cause(ctx)
	}
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit) && exit.ExitCode() == exitDeclined:
		return Report{}, ErrDeclined
	case err != nil && !errors.Is(err, exec.ErrWaitDelay):
		return Report{}, fmt.Errorf("%w: %q: %w: %s", ErrCommand, e.Command[0], err, strings.Join(errs.last, " | "))
	}
	return out.report, nil
}

func (e *External) note(stream string) func(*lines, string) {
	return func(_ *lines, line string) {
		if e.Log != nil {
			e.Log.Info("External trainer", "stream", stream, "line", line)
		}
	}
}

// read takes the model over, if it is a file of a sensible size.
func (e *External) read(path string) ([]byte, error) {
	limit := e.MaxBytes
	if limit == 0 {
		limit = DefaultMaxBytes
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("%w: it ended without a model at ARENAD_OUTPUT: %w", ErrCommand, err)
	}
	if !info.Mode().IsRegular() || info.Size() == 0 || info.Size() > limit {
		return nil, fmt.Errorf("%w: the model is no file of 1 to %d bytes (%d)", ErrCommand, limit, info.Size())
	}
	model, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%w: read its model: %w", ErrCommand, err)
	}
	return model, nil
}
