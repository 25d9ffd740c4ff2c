package node

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/ai-arena/arenad/node/config"
)

// lockHome takes the home folder for this process until the file is closed or the process ends, however it ends. Two
// nodes on one home would share nonces and votes.
//
// Errors: config.ErrConfig when another node has it; those of the file system.
func lockHome(home string) (*os.File, error) {
	path := filepath.Join(home, "node.lock")
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600) //nolint:gosec // the operator's own folder
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: there is no folder %s: make it with arenad init", config.ErrConfig, home)
	}
	if err != nil {
		return nil, fmt.Errorf("lock the home folder: %w", err)
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil { //nolint:gosec // a descriptor is small
		defer f.Close() //nolint:errcheck // nothing was written
		if !errors.Is(err, unix.EWOULDBLOCK) {
			return nil, fmt.Errorf("lock %s: %w", path, err)
		}
		return nil, fmt.Errorf("%w: another node%s runs in %s: stop it, or give this one a folder of its own with --home",
			config.ErrConfig, holder(f), home)
	}
	// The number is for people; the lock is what counts.
	err = f.Truncate(0)
	if err == nil {
		_, err = f.WriteString(strconv.Itoa(os.Getpid()) + "\n")
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("write %s: %w", path, err), f.Close())
	}
	return f, nil
}

// holder names the process that holds the lock, as far as it said so.
func holder(f *os.File) string {
	b, err := io.ReadAll(io.LimitReader(f, 32))
	if pid := strings.TrimSpace(string(b)); err == nil && pid != "" {
		return " (process " + pid + ")"
	}
	return ""
}
