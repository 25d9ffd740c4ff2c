package localchain

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// startTimeout bounds the wait for the first answer. Measured: 0.1 s idle, 3 s on a busy machine of two cores.
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

func startAnvil(ctx context.Context, cfg Config) (*Chain, error) {
	bin, err := FindAnvil(cfg.Binary)
	if err != nil {
		return nil, err
	}
	args := []string{
		"--host", "127.0.0.1", "--port", strconv.Itoa(cfg.Port),
		"--chain-id", strconv.Itoa(AnvilChainID),
		"--slots-in-an-epoch", "1", // finalized = head - 2
		"--enable-tx-gas-limit", // what the mainnet allows
		"--accounts", "1", "--quiet",
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
	cmd := exec.Command(bin, args...) //nolint:gosec // the operator names the binary
	cmd.Stdout, cmd.Stderr = cfg.Log, cfg.Log
	// A group of its own, so that Ctrl-C at the terminal reaches only us and we stop it last; and it dies with us.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	c := &Chain{URL: fmt.Sprintf("http://127.0.0.1:%d", cfg.Port), ChainID: AnvilChainID, done: make(chan struct{})}
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
		c.err = cmd.Wait()
		close(c.done)
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start anvil: %w", err)
	}
	c.stop = sync.OnceValue(func() error {
		_ = cmd.Process.Signal(syscall.SIGTERM)
		select {
		case <-c.done:
		case <-time.After(5 * time.Second):
			_ = cmd.Process.Kill()
			<-c.done
		}
		return nil
	})
	if err := c.prepare(ctx, cfg); err != nil {
		_ = c.Stop()
		return nil, err
	}
	return c, nil
}

// ask asks for the chain id, for a second at most: whoever else holds the port may never answer.
func ask(ctx context.Context, client *rpc.Client) error {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	var id hexutil.Uint64
	return client.CallContext(ctx, &id, "eth_chainId")
}

// prepare waits for anvil and sets what the command line cannot say.
func (c *Chain) prepare(ctx context.Context, cfg Config) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	client, err := rpc.DialContext(ctx, c.URL)
	if err != nil {
		return fmt.Errorf("dial anvil: %w", err)
	}
	defer client.Close()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if err = ask(ctx, client); err == nil {
			break
		}
		select {
		case <-c.done:
			return fmt.Errorf("start anvil: it ended at once; is port %d taken? %w", cfg.Port, errors.Join(c.err, syscall.EADDRINUSE))
		case <-ctx.Done():
			return fmt.Errorf("wait for anvil at %s: %w", c.URL, err)
		case <-tick.C:
		}
	}
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
