package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/internal/localchain"
)

// stopTimeout is how long a process may take to stop before it is killed. A node stops within a second; the rest is
// for machines with more processes than cores.
const stopTimeout = 15 * time.Second

// Process is one participant: an arenad process with a home of its own.
type Process struct {
	Name string // "validator-3"
	Home string

	binary string
	args   []string
	env    []string
	ports  []*localchain.Reservation // what it will listen on, until it does

	mu   sync.Mutex
	cmd  *exec.Cmd
	done chan struct{}
	err  error
	stop bool // we asked for its end
}

// Account is the address of the participant.
func (p *Participant) Account() common.Address { return p.account }

// newProcess describes a participant; nothing runs yet.
func newProcess(binary, name, home string, args ...string) *Process {
	env := []string{"HOME=" + home, "PATH=" + os.Getenv("PATH")}
	for _, v := range os.Environ() {
		// What decides which kernels or limits the Go runtime and the evaluator use is the same for all.
		if strings.HasPrefix(v, "GO") || strings.HasPrefix(v, "ARENAD_KERNELS=") || strings.HasPrefix(v, "TMPDIR=") {
			env = append(env, v)
		}
	}
	return &Process{Name: name, Home: home, binary: binary, args: args, env: env}
}

// LogPath is where the process writes what it has to say.
func (p *Process) LogPath() string { return filepath.Join(p.Home, "node.log") }

// Start starts the process, or starts it again after it ended. Its output is appended to LogPath.
func (p *Process) Start() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cmd != nil {
		select {
		case <-p.done:
		default:
			return fmt.Errorf("start %s: it runs already", p.Name)
		}
	}
	log, err := os.OpenFile(p.LogPath(), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("start %s: %w", p.Name, err)
	}
	defer func() { _ = log.Close() }()
	cmd := exec.Command(p.binary, p.args...) //nolint:gosec // our own binary
	cmd.Env, cmd.Stdout, cmd.Stderr = p.env, log, log
	// A group of its own: Ctrl-C at the terminal reaches only us, and we stop the others in order.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	p.releasePorts()
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start %s: %w", p.Name, err)
	}
	done := make(chan struct{})
	p.cmd, p.done, p.stop = cmd, done, false
	go func() {
		err := cmd.Wait()
		p.mu.Lock()
		p.err = err
		p.mu.Unlock()
		close(done)
	}()
	return nil
}

func (p *Process) releasePorts() {
	for _, r := range p.ports {
		r.Release()
	}
}

// Kill ends the process at once (SIGKILL), as a power cut would, and waits until it is gone.
func (p *Process) Kill() error { return p.end(syscall.SIGKILL, stopTimeout) }

// Stop asks the process to stop, and kills it if it does not.
func (p *Process) Stop() error {
	err := p.end(syscall.SIGTERM, stopTimeout)
	if errors.Is(err, context.DeadlineExceeded) {
		return errors.Join(fmt.Errorf("stop %s: it did not stop within %s and was killed", p.Name, stopTimeout), p.Kill())
	}
	return err
}

func (p *Process) end(sig syscall.Signal, timeout time.Duration) error {
	p.mu.Lock()
	cmd, done := p.cmd, p.done
	p.stop = true
	p.mu.Unlock()
	if cmd == nil {
		p.releasePorts()
		return nil
	}
	_ = cmd.Process.Signal(sig)
	select {
	case <-done:
		return nil
	case <-time.After(timeout):
		return context.DeadlineExceeded
	}
}

// Failed gives the reason why the process ended although nobody asked it to; nil while it runs or after Stop.
func (p *Process) Failed() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cmd == nil || p.stop {
		return nil
	}
	select {
	case <-p.done:
		last := lastLine(p.LogPath())
		if strings.Contains(last, syscall.EADDRINUSE.Error()) {
			return fmt.Errorf("%s %w: %w (%s)", p.Name, ErrEnded, ErrPort, last)
		}
		return fmt.Errorf("%s %w (%w); its last words in %s: %s", p.Name, ErrEnded, errOr(p.err), p.LogPath(), last)
	default:
		return nil
	}
}

var errExitZero = errors.New("exit status 0")

func errOr(err error) error {
	if err == nil {
		return errExitZero
	}
	return err
}

// lastLine is the last line of a log, for a message about its writer's end.
func lastLine(path string) string {
	b, err := os.ReadFile(path) //nolint:gosec // our own log
	if err != nil || len(bytes.TrimSpace(b)) == 0 {
		return "(none)"
	}
	lines := strings.Split(strings.TrimSpace(string(b)), "\n")
	return strings.TrimPrefix(lines[len(lines)-1], "arenad: ")
}

// run runs one arenad command to its end and gives its standard output. Errors carry what it said on standard error.
func run(ctx context.Context, binary string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, binary, args...) //nolint:gosec // our own binary
	var out, errOut strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &errOut
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("arenad %s: %w: %s", strings.Join(args, " "), err, strings.TrimPrefix(strings.TrimSpace(errOut.String()), "arenad: "))
	}
	return []byte(out.String()), nil
}
