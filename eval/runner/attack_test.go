package runner

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
	"golang.org/x/sys/unix"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/vet"
)

// TestMain makes the test binary its own child. A "model" that starts with attackWord is not evaluated: it names what the child does
// instead, as somebody could who broke the engine open.
func TestMain(m *testing.M) {
	if len(os.Args) == 2 && os.Args[1] == Subcommand {
		model := os.NewFile(fdModel, "model")
		name := make([]byte, 100)
		n, _ := model.ReadAt(name, 0)
		if attack, ok := strings.CutPrefix(string(name[:n]), attackWord); ok {
			os.Exit(misbehave(attack))
		}
		os.Exit(Main(nil))
	}
	if len(os.Args) == 2 && os.Args[1] == orphanWord {
		_, _ = Process{}.Run(context.Background(), []byte(attackWord+"spin"), request(), &host{})
		os.Exit(0)
	}
	goleak.VerifyTestMain(m)
}

// orphanWord makes the test binary a parent whose child does not end by itself.
const orphanWord = "parent of a child that spins"

const attackWord = "attack "

// facts are what a child finds around itself.
type facts struct {
	Environment, Directory, Open []string
	Group, Process               int
	Status                       string
	WriteFile                    string
	Stdin                        string
	ModelSeals                   string
	Limits                       map[string]uint64
}

func misbehave(attack string) int {
	c := &channels{control: os.NewFile(fdControl, "control"), outputs: os.NewFile(fdOutputs, "outputs")}
	var o order
	if err := readMessage(c.control, &o); err != nil {
		return 1
	}
	if name, ok := strings.CutPrefix(attack, "escape "); ok {
		return escape(c, o.Request, name)
	}
	if attack == "look around" {
		look(c, o.Request)
		return 0
	}
	if _, err := confine(o.Request, Strict); err != nil {
		return 1
	}
	announce := func(dtype onnx.DType, dims ...uint32) {
		_ = c.say(word{Ready: &ready{Output: Output{DType: dtype, Dims: dims}}})
	}
	frame := func(batch, rows, size uint32, payload []byte) {
		b := binary.BigEndian.AppendUint32(nil, batch)
		b = binary.BigEndian.AppendUint32(b, rows)
		b = binary.BigEndian.AppendUint32(b, size)
		_, _ = c.outputs.Write(append(append(b, payload...), make([]byte, 32)...))
	}
	switch attack {
	case "spin":
		for i := 0; ; i++ {
			_ = i * i
		}
	case "memory":
		type block struct {
			_    [64 << 20]byte
			next *block
		}
		all := new(block)
		for {
			all = &block{next: all}
		}
	case "exit":
		return 0
	case "crash":
		_ = unix.Tgkill(os.Getpid(), unix.Gettid(), unix.SIGSEGV)
	case "garbage":
		_, _ = c.control.Write([]byte("\x00\x00\x00\x05hello"))
	case "long message":
		_, _ = c.control.Write([]byte("\xff\xff\xff\xffhello"))
	case "done at once":
		_ = c.say(word{Done: &ref.Meter{}})
	case "huge rows":
		announce(onnx.Float32, 1<<30, 1<<30)
	case "no rows":
		announce(onnx.Float32, 0)
	case "strings":
		announce(onnx.String)
	case "wrong batch":
		announce(onnx.Float32, 2)
		frame(1, 2, 16, make([]byte, 16))
	case "wrong rows":
		announce(onnx.Float32, 2)
		frame(0, 3, 24, make([]byte, 24))
	case "wrong size":
		announce(onnx.Float32, 2)
		frame(0, 2, 1<<31, make([]byte, 16))
	case "wrong checksum":
		announce(onnx.Float32, 2)
		frame(0, 2, 16, make([]byte, 16))
	case "half a frame":
		announce(onnx.Float32, 2)
		_, _ = c.outputs.Write(make([]byte, 12+7))
	case "no last word":
		announce(onnx.Float32, 2)
		f := newFrames()
		_ = f.write(c.outputs, 2, make([]byte, 16))
		_ = f.write(c.outputs, 1, make([]byte, 8))
	case "output without end":
		announce(onnx.Float32, 2)
		for {
			frame(9, 9, 9, make([]byte, 1<<20))
		}
	case "no features read":
		announce(onnx.Float32, 2)
		time.Sleep(time.Hour)
	case "refuse in the middle":
		announce(onnx.Float32, 2)
		_ = newFrames().write(c.outputs, 2, make([]byte, 16))
		_ = c.say(word{Refused: onnx.Refuse(onnx.RunBudget, "enough")})
	}
	return 0
}

// look gathers what a child is given; the resource limits are in force, what would forbid the look itself is not yet.
func look(c *channels, req Request) {
	_ = limit(req)
	f := facts{Environment: os.Environ(), Process: os.Getpid(), Group: syscall.Getpgrp()}
	entries, err := os.ReadDir(".")
	f.Directory = append(f.Directory, fmt.Sprint(err))
	for _, e := range entries {
		f.Directory = append(f.Directory, e.Name())
	}
	for fd := range 64 {
		if to, err := os.Readlink(fmt.Sprintf("/proc/self/fd/%d", fd)); err == nil {
			f.Open = append(f.Open, fmt.Sprintf("%d %s", fd, to))
		}
	}
	status, _ := os.ReadFile("/proc/self/status")
	f.Status = string(status)
	f.WriteFile = fmt.Sprint(os.WriteFile("file", []byte("x"), 0o600))
	n, err := os.Stdin.Read(make([]byte, 1))
	f.Stdin = fmt.Sprint(n, err)
	_, err = syscall.Mmap(fdModel, 0, 1, syscall.PROT_WRITE, syscall.MAP_SHARED)
	f.ModelSeals = fmt.Sprint(err)
	f.Limits = make(map[string]uint64)
	for name, which := range map[string]int{
		"file size": syscall.RLIMIT_FSIZE, "core": syscall.RLIMIT_CORE, "files": syscall.RLIMIT_NOFILE, "processor seconds": syscall.RLIMIT_CPU,
	} {
		var l syscall.Rlimit
		_ = syscall.Getrlimit(which, &l)
		f.Limits[name] = l.Cur
	}
	text, _ := json.Marshal(f)
	_ = c.say(word{Refused: onnx.Refuse(onnx.OutShape, "%s", text)})
}

func request() Request {
	return Request{
		Spec: vet.Spec{
			Inputs: []vet.Input{{DType: onnx.Float32, Shape: []int64{0, 2}}}, Batch: 2, Rows: 3,
			Limits: vet.Limits{PeakBytes: 64 << 20},
		},
		Wall: 20 * time.Second,
	}
}

// host takes everything.
type host struct{ results int }

func (*host) Accept(Output) error { return nil }
func (*host) Features(dst []byte, i int) []byte {
	return append(dst, make([]byte, []int{16, 8}[i])...)
}
func (h *host) Result(int, int, []byte) error { h.results++; return nil }

func TestProcess_ChildHasNothing(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	// A file that a parent process left open for everybody.
	inherited, err := syscall.Open("/dev/zero", syscall.O_RDONLY, 0)
	require.NoError(t, err)
	defer syscall.Close(inherited)
	_, err = Process{}.Run(t.Context(), []byte(attackWord+"look around"), request(), &host{})
	var refusal *onnx.Refusal
	require.ErrorAs(t, err, &refusal)
	var f facts
	require.NoError(t, json.Unmarshal([]byte(refusal.Detail), &f))
	require.Empty(t, f.Environment)
	require.Equal(t, []string{"readdirent .: no such file or directory"}, f.Directory, "the directory has no name left")
	require.Equal(t, f.Process, f.Group)
	require.NotEqual(t, syscall.Getpgrp(), f.Group)
	require.Contains(t, f.Status, "NoNewPrivs:\t1")
	require.Contains(t, f.WriteFile, "no such file or directory")
	require.Equal(t, map[string]uint64{"file size": 0, "core": 0, "files": 16, "processor seconds": 40}, f.Limits)
	require.Equal(t, "0 EOF", f.Stdin)
	require.Contains(t, f.ModelSeals, "operation not permitted")
	require.Contains(t, f.Open[0], "/dev/null")
	require.Contains(t, f.Open[1], "/dev/null")
	require.Contains(t, f.Open[2], "/dev/null")
	require.Contains(t, f.Open[fdModel], "memfd:model")
	for _, open := range f.Open[fdModel+1:] {
		// Besides the channels there are those of Go's runtime: the poller, and the processor quota, read only.
		require.Regexp(t, `^\d+ (pipe:|socket:|anon_inode:\[event|/sys/fs/cgroup/cpu)`, open)
	}
	left, err := os.ReadDir(os.TempDir())
	require.NoError(t, err)
	require.Empty(t, left)
}

func TestProcess_ChildThatMisbehavesGivesNoVote(t *testing.T) {
	for _, attack := range []string{
		"memory", "exit", "crash", "garbage", "long message", "done at once", "wrong batch", "wrong rows", "wrong size",
		"wrong checksum", "half a frame", "no last word", "output without end",
	} {
		t.Run(attack, func(t *testing.T) {
			_, err := Process{}.Run(t.Context(), []byte(attackWord+attack), request(), &host{})
			require.ErrorIs(t, err, ErrFault)
			require.NotErrorIs(t, err, ErrTooSlow)
			var refusal *onnx.Refusal
			require.NotErrorAs(t, err, &refusal)
		})
	}
}

func TestProcess_OutputThatCannotBeIsRefused(t *testing.T) {
	for _, attack := range []string{"huge rows", "no rows", "strings"} {
		_, err := Process{}.Run(t.Context(), []byte(attackWord+attack), request(), &host{})
		var refusal *onnx.Refusal
		require.ErrorAs(t, err, &refusal, attack)
		require.Equal(t, onnx.OutShape, refusal.Reason)
	}
}

func TestProcess_RefusalInTheMiddleIsHeard(t *testing.T) {
	h := &host{}
	_, err := Process{}.Run(t.Context(), []byte(attackWord+"refuse in the middle"), request(), h)
	var refusal *onnx.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, onnx.RunBudget, refusal.Reason)
	require.Equal(t, 1, h.results)
}

func TestProcess_ClockEndsWhatDoesNotEnd(t *testing.T) {
	for _, attack := range []string{"spin", "no features read"} {
		req := request()
		req.Wall = 200 * time.Millisecond
		rep, err := Process{}.Run(t.Context(), []byte(attackWord+attack), req, &host{})
		require.ErrorIs(t, err, ErrTooSlow, attack)
		require.GreaterOrEqual(t, rep.Elapsed, req.Wall)
		require.Less(t, rep.Elapsed, 10*time.Second)
	}
}

func TestProcess_CallerEndsTheRun(t *testing.T) {
	ctx, cancel := context.WithCancelCause(t.Context())
	why := fmt.Errorf("the task was cancelled")
	go cancel(why)
	_, err := Process{}.Run(ctx, []byte(attackWord+"spin"), request(), &host{})
	require.ErrorIs(t, err, why)
}

func TestProcess_ProgramThatIsNone(t *testing.T) {
	for _, path := range []string{"/nowhere/arenad", "/dev/null", "/bin/false"} {
		_, err := Process{Path: path}.Run(t.Context(), []byte("x"), request(), &host{})
		require.ErrorIs(t, err, ErrFault, path)
	}
}

func TestRun_RefusesRequestsWithoutSense(t *testing.T) {
	for name, change := range map[string]func(*Request){
		"no batch": func(r *Request) { r.Spec.Batch = 0 }, "large batch": func(r *Request) { r.Spec.Batch = 4097 },
		"no rows": func(r *Request) { r.Spec.Rows = 0 }, "no inputs": func(r *Request) { r.Spec.Inputs = nil },
		"no time": func(r *Request) { r.Wall = 0 },
	} {
		req := request()
		change(&req)
		for _, r := range []Runner{Process{}, InProcess{}} {
			_, err := r.Run(t.Context(), nil, req, &host{})
			require.Error(t, err, name)
			require.NotErrorIs(t, err, ErrFault)
		}
	}
}
