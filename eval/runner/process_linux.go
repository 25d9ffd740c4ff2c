package runner

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"sync"
	"syscall"

	"golang.org/x/sys/unix"
)

// ownProgram is this very binary, even when its file was replaced by another version since.
func ownProgram() string { return "/proc/self/exe" }

// modelMemory puts the model into anonymous memory that is sealed against every change.
func modelMemory(model []byte) (*os.File, error) {
	fd, err := unix.MemfdCreate("model", unix.MFD_CLOEXEC|unix.MFD_ALLOW_SEALING)
	if err != nil {
		return nil, err
	}
	f := os.NewFile(uintptr(fd), "model")
	if _, err := f.Write(model); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	seals := unix.F_SEAL_WRITE | unix.F_SEAL_GROW | unix.F_SEAL_SHRINK | unix.F_SEAL_SEAL
	if _, err := unix.FcntlInt(uintptr(fd), unix.F_ADD_SEALS, seals); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

func socketPair() (ours, theirs *os.File, err error) {
	fds, err := unix.Socketpair(unix.AF_UNIX, unix.SOCK_STREAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return nil, nil, err
	}
	// Ours goes to the poller, so that closing it wakes a reader; theirs stays blocking.
	if err := unix.SetNonblock(fds[0], true); err != nil {
		return nil, nil, errors.Join(err, unix.Close(fds[0]), unix.Close(fds[1]))
	}
	return os.NewFile(uintptr(fds[0]), "control"), os.NewFile(uintptr(fds[1]), "control of child"), nil
}

// child is a running process group.
type child struct {
	mu     sync.Mutex
	pid    int // 0 once it may have been reaped
	ended  chan struct{}
	status *os.ProcessState
}

// spawn starts the command in a process group of its own, from a thread that lives exactly as long as the child: the kernel kills the
// child when the thread that started it ends (Pdeathsig), so it cannot outlive this process either. The thread gives up the right
// to gain privileges, which the child inherits; it is therefore never used again.
func spawn(cmd *exec.Cmd) (*child, error) {
	c := &child{ended: make(chan struct{})}
	started := make(chan error)
	go func() {
		runtime.LockOSThread() // not unlocked: the thread ends with the goroutine
		err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
		if err == nil {
			err = keepToOurselves()
		}
		if err == nil {
			err = startApart(cmd)
		}
		// The child stands in its directory by now, or never will: without a name nothing can be put there, and nothing stays
		// behind when this process is killed.
		_ = os.Remove(cmd.Dir)
		if err != nil {
			started <- err
			return
		}
		c.pid = cmd.Process.Pid
		started <- nil
		defer close(c.ended)
		// Wait without reaping: while the zombie keeps its number, the group of that number can only be the child's.
		for {
			var info unix.Siginfo
			if err := unix.Waitid(unix.P_PID, cmd.Process.Pid, &info, unix.WEXITED|unix.WNOWAIT, nil); err != unix.EINTR {
				break
			}
		}
		c.mu.Lock()
		_ = unix.Kill(-c.pid, unix.SIGKILL) // what the child may have left in its group
		c.pid = 0
		c.mu.Unlock()
		_ = cmd.Wait() // the state says it all
		c.status = cmd.ProcessState
	}()
	if err := <-started; err != nil {
		return nil, err
	}
	return c, nil
}

// startApart starts the command in a group of its own, and in a network of its own where the system lets anybody have one: it would find
// no network even behind a filter with a hole.
func startApart(cmd *exec.Cmd) error {
	cmd.SysProcAttr = &unix.SysProcAttr{Setpgid: true, Pdeathsig: unix.SIGKILL, Cloneflags: unix.CLONE_NEWUSER | unix.CLONE_NEWNET}
	err := cmd.Start()
	if !errors.Is(err, unix.EPERM) && !errors.Is(err, unix.ENOSPC) && !errors.Is(err, unix.EINVAL) && !errors.Is(err, unix.EUSERS) {
		return err
	}
	again := exec.Cmd{Path: cmd.Path, Args: cmd.Args, Env: cmd.Env, Dir: cmd.Dir, ExtraFiles: cmd.ExtraFiles}
	again.SysProcAttr = &unix.SysProcAttr{Setpgid: true, Pdeathsig: unix.SIGKILL}
	*cmd = again
	return cmd.Start()
}

// keepToOurselves makes every open file of this process end at an exec. Go opens its files that way; what whoever started this
// process left open would reach the child.
func keepToOurselves() error {
	open, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		return fmt.Errorf("list open files: %w", err)
	}
	for _, e := range open {
		// A file that is gone by now, as the list's own, needs nothing.
		if fd, err := strconv.Atoi(e.Name()); err == nil && fd > 2 {
			_, _ = unix.FcntlInt(uintptr(fd), unix.F_SETFD, unix.FD_CLOEXEC)
		}
	}
	return nil
}

// kill ends the whole group at once. Harmless when it has ended.
func (c *child) kill() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.pid > 0 {
		_ = unix.Kill(-c.pid, unix.SIGKILL)
	}
}

// wait returns once the child is gone.
func (c *child) wait() *os.ProcessState {
	<-c.ended
	return c.status
}

// outOfTime tells whether the child used up its processor time.
func outOfTime(s *os.ProcessState) bool {
	return endedBy(s, unix.SIGXCPU)
}

// escaped tells whether the filter of system calls killed the child.
func escaped(s *os.ProcessState) bool { return endedBy(s, unix.SIGSYS) }

func endedBy(s *os.ProcessState, signal syscall.Signal) bool {
	ws, ok := s.Sys().(syscall.WaitStatus)
	return ok && ws.Signaled() && ws.Signal() == signal
}
