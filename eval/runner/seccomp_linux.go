package runner

import (
	"fmt"
	"os"
	"runtime"
	"unsafe"

	"golang.org/x/sys/unix"
)

// permit is a system call that the child may make. With a mask, only if argument arg has exactly the bits want among those of the
// mask; arguments are compared in their low 32 bits, which is where all those below live.
type permit struct {
	call       uint32
	arg        uint32
	mask, want uint32
}

// threadFlags make a clone a thread; namespaceFlags would take it into other namespaces.
const (
	threadFlags    = unix.CLONE_VM | unix.CLONE_SIGHAND | unix.CLONE_THREAD
	namespaceFlags = unix.CLONE_NEWNS | unix.CLONE_NEWCGROUP | unix.CLONE_NEWUTS | unix.CLONE_NEWIPC | unix.CLONE_NEWUSER | unix.CLONE_NEWPID | unix.CLONE_NEWNET
)

// permits is all that the engine and Go's runtime need once the channels are open: reading and writing them, memory that is never
// executable, threads, sleeping, and the signals that the runtime sends to itself.
func permits(pid int) []permit {
	list := []permit{
		{call: unix.SYS_CLONE, arg: 0, mask: threadFlags | namespaceFlags, want: threadFlags},
		{call: unix.SYS_MMAP, arg: 2, mask: unix.PROT_EXEC},
		{call: unix.SYS_MPROTECT, arg: 2, mask: unix.PROT_EXEC},
		// The runtime gives names to its memory.
		{call: unix.SYS_PRCTL, arg: 0, mask: ^uint32(0), want: unix.PR_SET_VMA},
		{call: unix.SYS_TGKILL, arg: 0, mask: ^uint32(0), want: uint32(pid)},
	}
	for _, call := range []uint32{
		unix.SYS_READ, unix.SYS_WRITE, unix.SYS_PREAD64, unix.SYS_CLOSE,
		unix.SYS_MUNMAP, unix.SYS_MADVISE,
		unix.SYS_FUTEX, unix.SYS_SCHED_YIELD, unix.SYS_SCHED_GETAFFINITY, unix.SYS_GETPID, unix.SYS_GETTID,
		unix.SYS_SET_ROBUST_LIST, unix.SYS_RSEQ, // of threads made by a C library, where the program has one
		unix.SYS_NANOSLEEP, unix.SYS_CLOCK_NANOSLEEP, unix.SYS_CLOCK_GETTIME, unix.SYS_RESTART_SYSCALL,
		unix.SYS_RT_SIGACTION, unix.SYS_RT_SIGPROCMASK, unix.SYS_RT_SIGRETURN, unix.SYS_SIGALTSTACK,
		unix.SYS_EPOLL_CREATE1, unix.SYS_EPOLL_CTL, unix.SYS_EPOLL_PWAIT, unix.SYS_EVENTFD2,
		unix.SYS_GETRANDOM, unix.SYS_EXIT, unix.SYS_EXIT_GROUP,
	} {
		list = append(list, permit{call: call})
	}
	return list
}

// architectures are those whose calls the filter knows: 64 bits, little endian, which is what the places of the arguments below assume.
var architectures = map[string]uint32{
	"amd64": unix.AUDIT_ARCH_X86_64, "arm64": unix.AUDIT_ARCH_AARCH64, "riscv64": unix.AUDIT_ARCH_RISCV64,
}

// filter lets the kernel kill this process at the first system call that is not permitted, on every thread, from now on.
func filter() error {
	program, err := compile(runtime.GOARCH, permits(os.Getpid()))
	if err != nil {
		return err
	}
	fprog := unix.SockFprog{Len: uint16(len(program)), Filter: &program[0]}
	thread, _, errno := unix.Syscall(unix.SYS_SECCOMP, unix.SECCOMP_SET_MODE_FILTER, unix.SECCOMP_FILTER_FLAG_TSYNC, uintptr(unsafe.Pointer(&fprog))) //nolint:gosec // the kernel copies the program during the call
	switch {
	case errno != 0:
		return fmt.Errorf("filter system calls: %w: it takes a kernel with seccomp filters, and a container that does not forbid them", errno)
	case thread != 0:
		return fmt.Errorf("filter system calls: thread %d does not take the filter", thread)
	}
	return nil
}

// Offsets into struct seccomp_data: int nr; u32 arch; u64 instruction_pointer; u64 args[6].
const (
	offCall = 0
	offArch = 4
	offArgs = 16
)

// compile writes the permits as a program for the kernel's packet filter.
func compile(goarch string, list []permit) ([]unix.SockFilter, error) {
	arch, ok := architectures[goarch]
	if !ok {
		return nil, fmt.Errorf("filter system calls: not known how on %s", goarch)
	}
	const (
		load = unix.BPF_LD | unix.BPF_W | unix.BPF_ABS
		and  = unix.BPF_ALU | unix.BPF_AND | unix.BPF_K
		same = unix.BPF_JMP | unix.BPF_JEQ | unix.BPF_K
		ret  = unix.BPF_RET | unix.BPF_K
	)
	kill := unix.SockFilter{Code: ret, K: unix.SECCOMP_RET_KILL_PROCESS}
	allow := unix.SockFilter{Code: ret, K: unix.SECCOMP_RET_ALLOW}
	out := []unix.SockFilter{
		{Code: load, K: offArch},
		{Code: same, K: arch, Jt: 1},
		kill,
		{Code: load, K: offCall},
		// A C library that cannot ask for a thread in the new way, whose arguments no filter can read, asks in the old way.
		{Code: same, K: unix.SYS_CLONE3, Jf: 1},
		{Code: ret, K: unix.SECCOMP_RET_ERRNO | uint32(unix.ENOSYS)},
	}
	for _, p := range list {
		if p.mask == 0 {
			out = append(out, unix.SockFilter{Code: same, K: p.call, Jf: 1}, allow)
			continue
		}
		out = append(
			out,
			unix.SockFilter{Code: same, K: p.call, Jf: 5},
			unix.SockFilter{Code: load, K: offArgs + 8*p.arg},
			unix.SockFilter{Code: and, K: p.mask},
			unix.SockFilter{Code: same, K: p.want, Jf: 1},
			allow,
			kill,
		)
	}
	// Numbers of another calling convention (x32) are none of the above.
	return append(out, kill), nil
}
