package runner

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/landlock-lsm/go-landlock/landlock"
	ll "github.com/landlock-lsm/go-landlock/landlock/syscall"
	"golang.org/x/sys/unix"
)

const (
	// headroom is the address space beyond the counted tensor memory: the model's bytes, the program, garbage.
	headroom = 1 << 30
	// maxFiles are the descriptors of the child: standard streams, four channels, and those of Go's poller.
	maxFiles = 16
)

// confine takes away from the child what the run does not need, before the first byte of the model is read: first the resource limits,
// then files and network (Landlock), last the system calls (seccomp), since each step needs calls that the next one takes away.
//
// Errors: what the kernel refused; with BestEffort only that of the resource limits.
func confine(req Request, mode Sandbox) (Layers, error) {
	var layers Layers
	if err := limit(req); err != nil {
		return layers, err
	}
	var missing error
	if err := isolate(); err != nil {
		missing = err
	} else {
		// The kernel answers with the version of its interface; it did so a moment ago.
		layers.Landlock, _ = ll.LandlockGetABIVersion()
	}
	if err := filter(); err != nil {
		missing = errors.Join(missing, err)
	} else {
		layers.Seccomp = true
	}
	if mode == BestEffort {
		return layers, nil
	}
	return layers, missing
}

// limit sets the resource limits.
func limit(req Request) error {
	runtime.GOMAXPROCS(max(req.Threads, 1))
	size, err := addressSpace()
	if err != nil {
		return err
	}
	memory := req.Spec.Limits.PeakBytes + headroom
	debug.SetMemoryLimit(int64(min(memory, 1<<62)))
	cpu := uint64((2*req.Wall + time.Second - 1) / time.Second)
	for _, l := range []struct {
		name      string
		which     int
		soft, cap uint64
	}{
		// Go reserves address space that it never uses, how much depends on the version and platform: that comes on top.
		{"address space", unix.RLIMIT_AS, size + memory, size + memory},
		{"processor time", unix.RLIMIT_CPU, cpu, cpu + 1},
		{"file size", unix.RLIMIT_FSIZE, 0, 0},
		{"core size", unix.RLIMIT_CORE, 0, 0},
		{"open files", unix.RLIMIT_NOFILE, maxFiles, maxFiles},
	} {
		if err := unix.Setrlimit(l.which, &unix.Rlimit{Cur: l.soft, Max: l.cap}); err != nil {
			return fmt.Errorf("limit %s to %d: %w", l.name, l.soft, err)
		}
	}
	return nil
}

// isolate takes away every file, device, TCP port and other process, as far as this kernel's Landlock knows how: what it knows less of
// the filter forbids as well. A kernel without Landlock is an error.
func isolate() error {
	if version, err := ll.LandlockGetABIVersion(); err != nil || version < 1 {
		return errors.New("this kernel has no Landlock: it takes Linux 5.13 or later with \"landlock\" in its list of security modules (lsm=)")
	}
	if err := landlock.V7.BestEffort().Restrict(); err != nil {
		return fmt.Errorf("restrict files: %w", err)
	}
	return nil
}

// addressSpace is the size of this process's address space in bytes.
func addressSpace() (uint64, error) {
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0, fmt.Errorf("read address space: %w", err)
	}
	var pages uint64
	if _, err := fmt.Sscan(string(text), &pages); err != nil {
		return 0, fmt.Errorf("read address space: %w", err)
	}
	return pages * uint64(os.Getpagesize()), nil
}
