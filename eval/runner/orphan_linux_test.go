package runner

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// childOf finds a process whose parent is pid; 0 when there is none.
func childOf(pid int) int {
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, path := range stats {
		text, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		// "pid (name) state parent ..."; the name may hold anything.
		rest := strings.Fields(string(text[strings.LastIndexByte(string(text), ')')+1:]))
		if len(rest) > 1 && rest[1] == strconv.Itoa(pid) {
			child, _ := strconv.Atoi(filepath.Base(filepath.Dir(path)))
			return child
		}
	}
	return 0
}

func TestProcess_ChildDiesWithItsParent(t *testing.T) {
	parent := exec.Command(os.Args[0], orphanWord)
	require.NoError(t, parent.Start())
	defer func() { _ = parent.Wait() }()
	var child int
	require.Eventually(t, func() bool {
		child = childOf(parent.Process.Pid)
		if child == 0 {
			return false
		}
		// Between fork and exec it is still the parent's program; then it has the runner's arguments.
		args, _ := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", child))
		return string(args) == "arenad\x00runner\x00"
	}, 10*time.Second, 5*time.Millisecond)
	require.NoError(t, parent.Process.Kill())
	require.Eventually(t, func() bool {
		state, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", child))
		return err != nil || syscall.Kill(child, 0) != nil || strings.Contains(string(state), ") Z ")
	}, 10*time.Second, 5*time.Millisecond)
}
