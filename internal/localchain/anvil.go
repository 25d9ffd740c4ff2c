package localchain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// startTimeout bounds the wait for anvil's first words. Measured: 0.1 s idle, 3 s on a busy machine of two cores.
const startTimeout = 30 * time.Second

// FindAnvil gives the path of the anvil binary: binary itself if set, else ARENAD_ANVIL, PATH, and
// contracts/node_modules/.bin in the working directory or above it. Errors: ErrNoAnvil.
func FindAnvil(binary string) (string, error) {
	for _, p := range []string{binary, os.Getenv("ARENAD_ANVIL")} {
		if p == "" {
			continue
		}
		if _, err := os.Stat(p); err != nil {
			return "", fmt.Errorf("%w at %s", ErrNoAnvil, p)
		}
		return p, nil
	}
	if p, err := exec.LookPath("anvil"); err == nil {
		return p, nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrNoAnvil, err)
	}
	for ; ; dir = filepath.Dir(dir) {
		p := filepath.Join(dir, "contracts", "node_modules", ".bin", "anvil")
		if _, err := os.Stat(p); err == nil {
			return p, nil
		}
		if dir == filepath.Dir(dir) {
			return "", fmt.Errorf("%w: run `npm ci` in contracts/, name it by ARENAD_ANVIL, or use --chain embedded", ErrNoAnvil)
		}
	}
}

// Process is a running anvil.
type Process struct {
	URL  string // HTTP JSON-RPC
	cmd  *exec.Cmd
	done chan struct{}
	err  error
}

// Spawn runs anvil on a port of 127.0.0.1 and returns when anvil says that it listens there; port 0 leaves the choice to the
// system, so that nobody can take the port in between. binary is as for FindAnvil, args come behind the port, log gets what
// anvil says on standard error (nil: nobody). ctx bounds the start only.
//
// Errors: ErrNoAnvil; an anvil that ended at once, with syscall.EADDRINUSE if a port was asked for; the cause of ctx.
func Spawn(ctx context.Context, binary string, port int, log io.Writer, args ...string) (*Process, error) {
	bin, err := FindAnvil(binary)
	if err != nil {
		return nil, err
	}
	found := make(chan string, 1)
	cmd := exec.Command(bin, append([]string{"--host", "127.0.0.1", "--port", strconv.Itoa(port)}, args...)...) //nolint:gosec // the operator names the binary
	cmd.Stdout, cmd.Stderr = &address{found: found}, log
	// A group of its own, so that Ctrl-C at the terminal reaches only us and we stop it last; and it dies with us.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	p := &Process{cmd: cmd, done: make(chan struct{})}
	started := make(chan error)
	go func() {
		// The kernel kills anvil when the thread that started it ends, and the process may end threads: those of locked goroutines.
		// This thread lives as long as anvil.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		started <- err
		if err != nil {
			return
		}
		p.err = cmd.Wait()
		close(p.done)
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start anvil: %w", err)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, startTimeout, fmt.Errorf("anvil said nothing for %s", startTimeout))
	defer cancel()
	select {
	case at := <-found:
		p.URL = "http://" + at
		return p, nil
	case <-p.done:
		err := fmt.Errorf("start anvil: it ended at once: %w", p.err)
		if port != 0 {
			err = fmt.Errorf("start anvil: it ended at once; is port %d taken? %w", port, errors.Join(p.err, syscall.EADDRINUSE))
		}
		return nil, err
	case <-ctx.Done():
		p.Stop()
		return nil, fmt.Errorf("wait for anvil: %w", context.Cause(ctx))
	}
}

// Done is closed when anvil has ended.
func (p *Process) Done() <-chan struct{} { return p.done }

// Stop asks anvil to end, which writes its state if it was told to, and waits. After five seconds it kills it.
func (p *Process) Stop() {
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-p.done:
	case <-time.After(5 * time.Second):
		p.Kill()
	}
}

// Kill ends anvil at once and waits.
func (p *Process) Kill() {
	_ = p.cmd.Process.Kill()
	<-p.done
}

// address finds where anvil listens in what it prints, and forgets the rest: a line for each request.
type address struct {
	line  []byte
	found chan string // buffered; nil once it was told
}

func (a *address) Write(b []byte) (int, error) {
	if a.found == nil {
		return len(b), nil
	}
	a.line = append(a.line, b...)
	for {
		line, rest, whole := bytes.Cut(a.line, []byte("\n"))
		if !whole {
			return len(b), nil
		}
		if at, ok := bytes.CutPrefix(line, []byte("Listening on ")); ok {
			a.found <- strings.TrimSpace(string(at))
			a.found, a.line = nil, nil
			return len(b), nil
		}
		a.line = rest
	}
}

func startAnvil(ctx context.Context, cfg Config) (*Chain, error) {
	args := []string{
		"--chain-id", strconv.Itoa(AnvilChainID),
		"--slots-in-an-epoch", "1", // finalized = head - 2
		"--enable-tx-gas-limit", // what the mainnet allows
		"--accounts", "1",
	}
	if cfg.Load != "" {
		if _, err := os.Stat(cfg.Load); err != nil {
			return nil, fmt.Errorf("load the chain: %w: %w", ErrNotSaved, err)
		}
		args = append(args, "--load-state", cfg.Load, "--no-mining")
	} else {
		args = append(args, "--block-time", strconv.FormatFloat(cfg.blockInterval().Seconds(), 'f', -1, 64))
	}
	if cfg.Save != "" {
		args = append(args, "--dump-state", cfg.Save)
	}
	p, err := Spawn(ctx, cfg.Binary, cfg.Port, cfg.Log, args...)
	if err != nil {
		return nil, err
	}
	c := &Chain{URL: p.URL, ChainID: AnvilChainID, done: p.done, stop: sync.OnceValue(func() error { p.Stop(); return nil })}
	if err := c.prepare(ctx, cfg); err != nil {
		_ = c.Stop()
		return nil, err
	}
	return c, nil
}

// prepare sets what the command line cannot say.
func (c *Chain) prepare(ctx context.Context, cfg Config) error {
	client, err := rpc.DialContext(ctx, c.URL)
	if err != nil {
		return fmt.Errorf("dial anvil: %w", err)
	}
	defer client.Close()
	for a, wei := range cfg.Alloc {
		if err := client.CallContext(ctx, nil, "anvil_setBalance", a, (*hexutil.Big)(wei)); err != nil {
			return fmt.Errorf("fund %s: %w", a, err)
		}
	}
	if cfg.Speed > 1 {
		if err := client.CallContext(ctx, nil, "anvil_setBlockTimestampInterval", 1); err != nil {
			return fmt.Errorf("set the block interval: %w", err)
		}
	}
	return nil
}
