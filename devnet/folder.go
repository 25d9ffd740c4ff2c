package devnet

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// marker is a file that says that a folder is a devnet's and may be emptied. Who runs the devnet holds a lock on it.
const marker = ".arenad-devnet"

// IsFolder tells whether dir is the folder of a devnet, running or not.
func IsFolder(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, marker))
	return err == nil
}

// prepareDir empties the folder if it is a devnet's that has ended, and makes it this one's. Errors: ErrDir, ErrRunning.
func (n *Net) prepareDir() error {
	dir, err := filepath.Abs(n.opts.Dir)
	if err != nil {
		return fmt.Errorf("find the devnet folder: %w", err)
	}
	n.opts.Dir = dir
	entries, err := os.ReadDir(dir)
	if err == nil && len(entries) > 0 && !IsFolder(dir) {
		return fmt.Errorf("%w: %s holds other files: name an empty folder with --dir", ErrDir, dir)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("make the devnet folder: %w", err)
	}
	if n.lock, err = lockDir(dir); err != nil {
		return err
	}
	for _, e := range entries {
		if e.Name() == marker {
			continue
		}
		if err := os.RemoveAll(filepath.Join(dir, e.Name())); err != nil {
			return fmt.Errorf("empty the devnet folder: %w", err)
		}
	}
	secret := make([]byte, 16)
	if _, err := rand.Read(secret); err != nil {
		return fmt.Errorf("make a passphrase: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, passphraseFile), []byte(hex.EncodeToString(secret)+"\n"), 0o600); err != nil {
		return fmt.Errorf("prepare the devnet folder: %w", err)
	}
	return nil
}

// lockDir takes the folder until the file is closed or the process ends, however it ends: nobody empties a devnet that runs.
func lockDir(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, marker), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock the devnet folder: %w", err)
	}
	err = unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB) //nolint:gosec // a descriptor is small
	switch {
	case errors.Is(err, unix.EWOULDBLOCK):
		err = fmt.Errorf("%w in %s: stop it, or give this one a folder of its own with --dir", ErrRunning, dir)
	case err != nil:
		err = fmt.Errorf("lock the devnet folder: %w", err)
	default:
		if _, err = f.WriteString("emptied by the next devnet\n"); err == nil {
			return f, nil
		}
		err = fmt.Errorf("mark the devnet folder: %w", err)
	}
	return nil, errors.Join(err, f.Close())
}
