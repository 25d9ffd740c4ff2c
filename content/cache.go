package content

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/ai-arena/arenad/arena"
)

// ErrReason: a pin needs a reason that can be a file name. The caller gives a better one.
var ErrReason = errors.New("reason of a pin")

// Entry is a blob of the store.
type Entry struct {
	Content arena.Content
	Used    time.Time // last opened, or stored
	Pins    []string  // reasons for which it must stay, sorted; empty: it may go when room is needed
}

// Pin keeps c until every reason for it is gone. Pins may come before the blob. A reason is 1 to 64 letters, digits and dashes: "user",
// "task-7". The same pin twice is one. Errors: ErrReason; those of the file system.
func (s *Store) Pin(c arena.Content, reason string) error {
	path, err := s.pinPath(c, reason)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("pin %s: %w", c, err)
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o600) //nolint:gosec // a path of the store
	if err != nil {
		return fmt.Errorf("pin %s: %w", c, err)
	}
	return f.Close()
}

// Unpin takes a reason away; one that is not there is no error. Errors: ErrReason; those of the file system.
func (s *Store) Unpin(c arena.Content, reason string) error {
	path, err := s.pinPath(c, reason)
	if err != nil {
		return err
	}
	if err := ignoreMissing(os.Remove(path)); err != nil {
		return fmt.Errorf("unpin %s: %w", c, err)
	}
	// The folder goes with its last reason; with others left this fails, as it should.
	_ = os.Remove(filepath.Dir(path))
	return nil
}

// UnpinAll takes a reason away from every blob that has it, stored or not.
func (s *Store) UnpinAll(reason string) error {
	paths, err := filepath.Glob(filepath.Join(s.dir, "pins", "*", reason))
	if err != nil || !goodReason(reason) {
		return fmt.Errorf("%w: %q", ErrReason, reason)
	}
	for _, path := range paths {
		if err := ignoreMissing(os.Remove(path)); err != nil {
			return fmt.Errorf("unpin: %w", err)
		}
		_ = os.Remove(filepath.Dir(path))
	}
	return nil
}

// Pins are the reasons for which c must stay, sorted.
func (s *Store) Pins(c arena.Content) ([]string, error) {
	entries, err := os.ReadDir(filepath.Join(s.dir, "pins", c.String()))
	if err := ignoreMissing(err); err != nil {
		return nil, fmt.Errorf("read pins: %w", err)
	}
	out := make([]string, 0, len(entries))
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out, nil
}

func (s *Store) pinPath(c arena.Content, reason string) (string, error) {
	if !goodReason(reason) {
		return "", fmt.Errorf("%w %q: want 1 to 64 letters, digits and dashes", ErrReason, reason)
	}
	return filepath.Join(s.dir, "pins", c.String(), reason), nil
}

func goodReason(reason string) bool {
	return len(reason) >= 1 && len(reason) <= 64 && !strings.ContainsFunc(reason, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-'
	})
}

// List gives the blobs of the store, the longest unused first.
func (s *Store) List() ([]Entry, error) {
	files, err := os.ReadDir(filepath.Join(s.dir, "blobs"))
	if err != nil {
		return nil, fmt.Errorf("list content: %w", err)
	}
	var out []Entry
	for _, f := range files {
		id, err := cid.Decode(f.Name())
		if err != nil {
			continue // leaves of a blob, or a stranger's file
		}
		info, err := f.Info()
		if err != nil {
			continue // removed meanwhile
		}
		c, err := arena.ContentOf(id, uint64(info.Size())) //nolint:gosec // sizes are >= 0
		if err != nil {
			continue
		}
		pins, err := s.Pins(c)
		if err != nil {
			return nil, err
		}
		out = append(out, Entry{Content: c, Used: info.ModTime(), Pins: pins})
	}
	slices.SortFunc(out, func(a, b Entry) int {
		if d := a.Used.Compare(b.Used); d != 0 {
			return d
		}
		return strings.Compare(a.Content.String(), b.Content.String())
	})
	return out, nil
}

// Remove deletes c, pinned or not. A process that has it open keeps its bytes until it closes it.
func (s *Store) Remove(c arena.Content) error {
	for _, path := range []string{s.Path(c), s.leavesPath(c)} {
		if err := ignoreMissing(os.Remove(path)); err != nil {
			return fmt.Errorf("remove content: %w", err)
		}
	}
	return nil
}

// Collect deletes blobs that nothing pins, the longest unused first, until the store uses at most `most` bytes, and gives those that it
// deleted. Half-fetched blobs count and stay: they are somebody's work in progress. It never fails for want of blobs to delete.
func (s *Store) Collect(most uint64) ([]Entry, error) {
	used, err := s.Used()
	if err != nil || used <= most {
		return nil, err
	}
	all, err := s.List()
	if err != nil {
		return nil, err
	}
	var gone []Entry
	for _, e := range all {
		if used <= most {
			break
		}
		if len(e.Pins) > 0 {
			continue
		}
		freed := onDisk(s.Path(e.Content)) + onDisk(s.leavesPath(e.Content))
		if err := s.Remove(e.Content); err != nil {
			return gone, err
		}
		gone = append(gone, e)
		used -= min(used, freed)
	}
	return gone, nil
}

// room is how many of the wanted bytes may be stored, after older blobs that nothing pins have made way for them.
func (s *Store) room(want uint64) (uint64, error) {
	if _, err := s.Collect(s.cfg.MaxBytes - min(want, s.cfg.MaxBytes)); err != nil {
		return 0, fmt.Errorf("make room: %w", err)
	}
	used, err := s.Used()
	if err != nil {
		return 0, err
	}
	return s.cfg.MaxBytes - min(used, s.cfg.MaxBytes), nil
}

// Used is the number of bytes on the disk. It counts the folder anew: other processes write to it too.
func (s *Store) Used() (uint64, error) {
	var used uint64
	err := filepath.WalkDir(s.dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() || strings.HasPrefix(entry.Name(), "add-") {
			return ignoreMissing(err)
		}
		used += onDisk(path)
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("measure content store: %w", err)
	}
	return used, nil
}

// onDisk is what a file takes on the disk: half-fetched files have holes. 0 for one that is not there.
func onDisk(path string) uint64 {
	info, err := os.Lstat(path)
	if err != nil {
		return 0
	}
	if st, ok := info.Sys().(*syscall.Stat_t); ok {
		return uint64(st.Blocks) * 512 //nolint:gosec // not negative
	}
	return uint64(info.Size()) //nolint:gosec // sizes are >= 0
}
