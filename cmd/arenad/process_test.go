package main

import (
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/internal/localchain"
)

// process is arenad as a process of its own, with what it said on standard error.
type process struct {
	cmd  *exec.Cmd
	said strings.Builder
	done chan struct{}
}

// start runs an observer on the town's chain.
func (c *town) start(t *testing.T, args ...string) *process {
	t.Helper()
	p := &process{done: make(chan struct{})}
	p.cmd = exec.Command(os.Args[0], append([]string{"run", "--role", "observer", "--mdns=false", "--rpc", c.url, "--deployment", c.deployment}, args...)...)
	p.cmd.Env = append(os.Environ(), programEnv+"=1")
	p.cmd.Stderr = &p.said
	require.NoError(t, p.cmd.Start())
	go func() {
		_ = p.cmd.Wait()
		close(p.done)
	}()
	t.Cleanup(func() { _ = p.cmd.Process.Kill(); <-p.done })
	return p
}

// code waits for the end and gives the exit code.
func (p *process) code(t *testing.T) int {
	t.Helper()
	select {
	case <-p.done:
	case <-time.After(30 * time.Second):
		require.FailNow(t, "it does not end", p.said.String())
	}
	return p.cmd.ProcessState.ExitCode()
}

func port(t *testing.T) string {
	t.Helper()
	r, err := localchain.Reserve()
	require.NoError(t, err)
	r.Release()
	return strconv.Itoa(r.Port())
}

func TestRun_StopsCleanlyOnCtrlC(t *testing.T) {
	c := newTown(t)
	api := "127.0.0.1:" + port(t)
	home := t.TempDir()
	p := c.start(t, "--home", home, "--api-listen", api, "--p2p-listen", "/ip4/127.0.0.1/tcp/"+port(t))
	require.Eventually(t, func() bool {
		r, err := http.Get("http://" + api + "/readyz") //nolint:noctx // a test on loopback
		if err != nil {
			return false
		}
		return r.Body.Close() == nil && r.StatusCode == http.StatusOK
	}, 30*time.Second, 50*time.Millisecond)

	// A second node on the same home is refused, and so is one whose ports are taken; the first one does not notice.
	second := c.start(t, "--home", home, "--api-listen", "", "--p2p-listen", "/ip4/127.0.0.1/tcp/"+port(t))
	require.Equal(t, exitConfig, second.code(t), second.said.String())
	other := c.start(t, "--home", t.TempDir(), "--api-listen", api, "--p2p-listen", "/ip4/127.0.0.1/tcp/"+port(t))
	require.Equal(t, exitPort, other.code(t), other.said.String())
	require.Contains(t, other.said.String(), "--api-listen")
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close() //nolint:errcheck // only to hold the port
	taken := c.start(t, "--home", t.TempDir(), "--api-listen", "", "--p2p-listen", "/ip4/127.0.0.1/tcp/"+strconv.Itoa(l.Addr().(*net.TCPAddr).Port))
	require.Equal(t, exitPort, taken.code(t), taken.said.String())

	require.NoError(t, p.cmd.Process.Signal(syscall.SIGINT))
	require.Equal(t, exitOK, p.code(t), p.said.String())
	require.Contains(t, p.said.String(), "Stopped")
}
