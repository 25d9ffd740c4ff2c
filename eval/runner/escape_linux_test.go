package runner

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/ai-arena/arenad/eval/onnx"
)

// An escape is what somebody would try who broke the engine open and runs code of his own in the child. Its name is followed by the
// layers that stand against it: "all" of them, or one alone, to see that each holds by itself.
const (
	allLayers    = "all "
	onlyLandlock = "landlock "
	noLayer      = "none "
)

// escape does what it is told and says how that went.
func escape(c *channels, req Request, what string) int {
	var err error
	switch {
	case strings.HasPrefix(what, allLayers):
		_, err = confine(req, Strict)
	case strings.HasPrefix(what, onlyLandlock):
		err = isolate()
	}
	if err != nil {
		_ = c.say(word{Fault: err.Error()})
		return 1
	}
	_, what, _ = strings.Cut(what, " ")
	name, argument, _ := strings.Cut(what, " ")
	err = escapes[name](argument)
	_ = c.say(word{Refused: onnx.Refuse(onnx.OutShape, "escape: %v", err)})
	return 0
}

// syscallFor makes an escape of one system call.
func syscallFor(number uintptr, args ...uintptr) func(string) error {
	return func(string) error {
		var a [6]uintptr
		copy(a[:], args)
		_, _, errno := unix.RawSyscall6(number, a[0], a[1], a[2], a[3], a[4], a[5])
		if errno != 0 {
			return errno
		}
		return nil
	}
}

var escapes = map[string]func(string) error{
	"read":  func(path string) error { _, err := os.ReadFile(path); return err },
	"write": func(path string) error { return os.WriteFile(path, []byte("x"), 0o600) },
	"list":  func(path string) error { _, err := os.ReadDir(path); return err },
	"tcp": func(address string) error {
		c, err := net.DialTimeout("tcp", address, 5*time.Second)
		if err == nil {
			_ = c.Close()
		}
		return err
	},
	"unix": func(path string) error {
		c, err := net.Dial("unix", path)
		if err == nil {
			_ = c.Close()
		}
		return err
	},
	"exec": func(path string) error { return unix.Exec(path, []string{path}, nil) },
	"fork": func(string) error { return exec.Command("/proc/self/exe").Run() },
	// The parent's number is known to the child.
	"kill":        func(string) error { return unix.Kill(unix.Getppid(), 0) },
	"tgkill":      func(pid string) error { n := 0; _, _ = fmt.Sscan(pid, &n); return unix.Tgkill(n, n, 0) },
	"memory-of":   func(pid string) error { f, err := os.Open("/proc/" + pid + "/mem"); _ = f.Close(); return err },
	"trace":       syscallFor(unix.SYS_PTRACE, unix.PTRACE_TRACEME),
	"mount":       syscallFor(unix.SYS_MOUNT),
	"unshare":     syscallFor(unix.SYS_UNSHARE, unix.CLONE_NEWUSER),
	"setns":       syscallFor(unix.SYS_SETNS),
	"bpf":         syscallFor(unix.SYS_BPF),
	"io-uring":    syscallFor(unix.SYS_IO_URING_SETUP, 1),
	"keyctl":      syscallFor(unix.SYS_KEYCTL),
	"perf":        syscallFor(unix.SYS_PERF_EVENT_OPEN),
	"userfaultfd": syscallFor(unix.SYS_USERFAULTFD),
	"memfd":       syscallFor(unix.SYS_MEMFD_CREATE),
	"socket":      syscallFor(unix.SYS_SOCKET, unix.AF_INET, unix.SOCK_DGRAM),
	"rlimit":      syscallFor(unix.SYS_PRLIMIT64, 0, unix.RLIMIT_AS),
	"dumpable":    syscallFor(unix.SYS_PRCTL, unix.PR_SET_DUMPABLE, 1),
	"vm-read":     syscallFor(unix.SYS_PROCESS_VM_READV, 1),
	"new-process": syscallFor(unix.SYS_CLONE, uintptr(unix.SIGCHLD)),
	"vfork":       syscallFor(unix.SYS_CLONE, unix.CLONE_VM|unix.CLONE_VFORK|uintptr(unix.SIGCHLD)),
	"thread-out":  syscallFor(unix.SYS_CLONE, threadFlags|unix.CLONE_NEWNET),
	"executable":  syscallFor(unix.SYS_MMAP, 0, 4096, unix.PROT_READ|unix.PROT_EXEC, unix.MAP_PRIVATE|unix.MAP_ANONYMOUS, ^uintptr(0)),
	"make-executable": func(string) error {
		page, err := unix.Mmap(-1, 0, 4096, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANONYMOUS)
		if err != nil {
			return err
		}
		_, _, errno := unix.RawSyscall(unix.SYS_MPROTECT, uintptr(unsafe.Pointer(&page[0])), 4096, unix.PROT_READ|unix.PROT_EXEC)
		if errno != 0 {
			return errno
		}
		return nil
	},
}

// attempt runs an escape and tells what the child said of it, or how it ended.
func attempt(t *testing.T, escape string) error {
	t.Helper()
	_, err := Process{}.Run(t.Context(), []byte(attackWord+"escape "+escape), request(), &host{})
	require.Error(t, err)
	return err
}

// targets are things outside that the child must not reach, and the escapes that reach for them.
func targets(t *testing.T) []string {
	dir := t.TempDir()
	secret := filepath.Join(dir, "s")
	require.NoError(t, os.WriteFile(secret, []byte("key"), 0o644))
	require.NoError(t, os.Chmod(dir, 0o777))
	return []string{"read " + secret, "write " + filepath.Join(dir, "w"), "list " + dir, "read /proc/self/maps", "read /etc/passwd"}
}

func TestEscape_EachOneKillsTheChild(t *testing.T) {
	tcp, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer tcp.Close() //nolint:errcheck // nothing was sent
	socket := filepath.Join(t.TempDir(), "u")
	local, err := net.Listen("unix", socket)
	require.NoError(t, err)
	defer local.Close() //nolint:errcheck // nothing was sent
	list := append(
		targets(t), "tcp "+tcp.Addr().String(), "unix "+socket, "exec /bin/true", "fork", "kill",
		fmt.Sprintf("tgkill %d", os.Getpid()), fmt.Sprintf("memory-of %d", os.Getpid()),
	)
	for name := range escapes {
		if !strings.Contains(" read write list tcp unix exec fork kill tgkill memory-of ", " "+name+" ") {
			list = append(list, name)
		}
	}
	for _, e := range list {
		t.Run(strings.Fields(e)[0], func(t *testing.T) {
			err := attempt(t, allLayers+e)
			require.ErrorIs(t, err, ErrEscape)
			require.ErrorIs(t, err, ErrFault, "a matter of this machine, which gives no vote")
		})
	}
}

// The same would succeed without a sandbox: the attempts above are real ones.
func TestEscape_WithoutLayersTheyWork(t *testing.T) {
	for _, e := range append(targets(t), "socket", "new-process", "executable", "make-executable", "rlimit") {
		require.ErrorContains(t, attempt(t, noLayer+e), "escape: <nil>", e)
	}
}

// The second wall holds by itself: files and TCP are closed even to a child whose system calls nobody filters.
func TestEscape_LandlockAlone(t *testing.T) {
	for _, e := range targets(t) {
		require.ErrorContains(t, attempt(t, onlyLandlock+e), "permission denied", e)
	}
	tcp, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer tcp.Close() //nolint:errcheck // nothing was sent
	// Landlock knows TCP from its version 4 on; where it does not, the network of its own or the filter stands there.
	require.NotContains(t, attempt(t, onlyLandlock+"tcp "+tcp.Addr().String()).Error(), "escape: <nil>")
}

// What ended a child decides between a slow model, an escape and a fault.
func TestEnd_IsTold(t *testing.T) {
	for signal, want := range map[string][2]bool{"XCPU": {true, false}, "SYS": {false, true}, "SEGV": {false, false}} {
		cmd := exec.Command("/bin/sh", "-c", "kill -"+signal+" $$")
		_ = cmd.Run() // it ends by a signal
		require.Equal(t, want, [2]bool{outOfTime(cmd.ProcessState), escaped(cmd.ProcessState)}, signal)
	}
}

func TestProbe_TellsTheLayers(t *testing.T) {
	layers, err := Process{}.Probe(t.Context())
	require.NoError(t, err)
	require.True(t, layers.Complete(), layers.String())
}

func TestSandbox_Names(t *testing.T) {
	for _, s := range []Sandbox{Strict, BestEffort} {
		got, err := ParseSandbox(s.String())
		require.NoError(t, err)
		require.Equal(t, s, got)
	}
	_, err := ParseSandbox("none")
	require.ErrorContains(t, err, "strict, best-effort")
	require.Equal(t, Strict, Process{}.Sandbox, "nobody runs strangers' models unconfined by leaving something out")
}

// A machine on which a layer is missing runs nothing, unless its owner says so.
func TestServe_MissingLayer(t *testing.T) {
	confined := func(_ Request, mode Sandbox) (Layers, error) {
		if mode == BestEffort {
			return Layers{Landlock: 3}, nil
		}
		return Layers{Landlock: 3}, fmt.Errorf("filter system calls: none here")
	}
	ours, theirs := net.Pipe()
	child := &channels{control: theirs}
	talk := func(mode Sandbox) (Layers, error) {
		done := make(chan struct{})
		go func() {
			defer close(done)
			_ = child.serve(t.Context(), confined)
		}()
		l := &link{control: ours}
		layers, err := l.probe(mode)
		<-done
		return layers, err
	}
	_, err := talk(Strict)
	require.ErrorIs(t, err, ErrSandbox)
	require.ErrorContains(t, err, "none here")
	layers, err := talk(BestEffort)
	require.NoError(t, err)
	require.Equal(t, Layers{Landlock: 3}, layers)
	require.False(t, layers.Complete())
	require.Equal(t, "Landlock 3, no seccomp", layers.String())
}

func TestCompile_OtherMachines(t *testing.T) {
	_, err := compile("s390x", permits(1))
	require.ErrorContains(t, err, "s390x")
	program, err := compile(runtime.GOARCH, permits(1))
	require.NoError(t, err)
	require.Less(t, len(program), 4096, "the kernel takes no more")
	require.Equal(t, uint32(unix.SECCOMP_RET_KILL_PROCESS), program[len(program)-1].K, "what is not named is forbidden")
}
