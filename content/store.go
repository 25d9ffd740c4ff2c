package content

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sys/unix"

	"github.com/ai-arena/arenad/arena"
)

var (
	// ErrNotFound: the store does not hold the content. The caller fetches it.
	ErrNotFound = errors.New("content not found")
	// ErrTooLarge: a blob is over StoreConfig.MaxBlobBytes. The caller refuses it for good.
	ErrTooLarge = errors.New("content too large")
	// ErrFull: the store is at StoreConfig.MaxBytes with what is pinned alone. The operator unpins or raises the limit.
	ErrFull = errors.New("content store full")
)

// StoreConfig limits a Store.
type StoreConfig struct {
	MaxBlobBytes uint64 // largest single blob
	MaxBytes     uint64 // all blobs together, half-fetched ones included
}

// DefaultStoreConfig is 1 GiB a blob, 64 GiB in all: need is models of up to some 100 MiB and evaluation shards of
// some 10 MiB; a task's own limit is far lower and checked before a fetch.
func DefaultStoreConfig() StoreConfig {
	return StoreConfig{MaxBlobBytes: 1 << 30, MaxBytes: 64 << 30}
}

// Check tells whether the limits make sense.
func (c StoreConfig) Check() error {
	if c.MaxBlobBytes == 0 || c.MaxBytes < c.MaxBlobBytes {
		return fmt.Errorf("content limits: largest blob %d bytes, all blobs %d bytes: want 0 < largest <= all",
			c.MaxBlobBytes, c.MaxBytes)
	}
	return nil
}

// Store keeps blobs as plain files named by their CID.
//
//	blobs/<cid>          the bytes of the file
//	blobs/<cid>.leaves   SHA-256 of each 1 MiB leaf, for files of more than one; the whole tree follows from it
//	partial/<cid>.data   what a fetch has so far, leaves at their offsets
//	partial/<cid>.have   36-byte records: leaf number, its SHA-256
//	tmp/                 files being written
//	pins/<cid>/<reason>  empty; a blob with a reason stays, the others go when room is needed, the longest unused first
//
// A blob appears by a rename, after its bytes are on disk: there is never a half file under a CID. Several processes
// may use one folder. Safe for concurrent use.
type Store struct {
	dir string
	cfg StoreConfig
}

// NewStore opens the store in dir and creates it when it is not there. Files that a killed process left half written
// are removed; half-fetched blobs stay, to be resumed.
func NewStore(dir string, cfg StoreConfig) (*Store, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	s := &Store{dir: dir, cfg: cfg}
	for _, sub := range []string{"blobs", "partial", "tmp"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return nil, fmt.Errorf("create content store: %w", err)
		}
	}
	if err := s.removeOrphans(); err != nil {
		return nil, fmt.Errorf("clean content store: %w", err)
	}
	return s, nil
}

// Add stores all of r. It returns the reference and the SHA-256 of the plain bytes.
//
// Errors: ErrTooLarge, ErrFull; otherwise those of r and of the file system. On an error nothing is stored.
func (s *Store) Add(ctx context.Context, r io.Reader) (c arena.Content, flat [32]byte, err error) {
	tmp, err := s.createTemp()
	if err != nil {
		return c, flat, err
	}
	defer func() { err = errors.Join(err, discard(tmp)) }()

	room, err := s.room(0)
	if err != nil {
		return c, flat, err
	}
	whole := sha256.New()
	var leaves [][32]byte
	var size uint64
	buf := make([]byte, BlockSize)
	for {
		if err := context.Cause(ctx); err != nil {
			return c, flat, fmt.Errorf("add content: %w", err)
		}
		n, readErr := io.ReadFull(r, buf)
		if readErr != nil && !errors.Is(readErr, io.EOF) && !errors.Is(readErr, io.ErrUnexpectedEOF) {
			return c, flat, fmt.Errorf("read content: %w", readErr)
		}
		if n > 0 || len(leaves) == 0 {
			size += uint64(n) //nolint:gosec // n >= 0
			if size > s.cfg.MaxBlobBytes {
				return c, flat, fmt.Errorf("add content of more than %d bytes: %w", s.cfg.MaxBlobBytes, ErrTooLarge)
			}
			if size > room {
				if room, err = s.room(size); err != nil {
					return c, flat, err
				}
				if size > room {
					return c, flat, fmt.Errorf("add content: %w", ErrFull)
				}
			}
			whole.Write(buf[:n])
			leaves = append(leaves, sha256.Sum256(buf[:n]))
			if _, err := tmp.Write(buf[:n]); err != nil {
				return c, flat, fmt.Errorf("write content: %w", err)
			}
		}
		if readErr != nil {
			break
		}
	}
	t, err := treeOf(size, leaves)
	if err != nil {
		return c, flat, err
	}
	c = t.content()
	if s.Has(c) {
		return c, [32]byte(whole.Sum(nil)), nil
	}
	if err := s.publish(tmp, c, leaves); err != nil {
		return arena.Content{}, flat, err
	}
	return c, [32]byte(whole.Sum(nil)), nil
}

// Has tells whether the store holds all of c.
func (s *Store) Has(c arena.Content) bool {
	info, err := os.Stat(s.Path(c))
	return err == nil && info.Mode().IsRegular() && uint64(info.Size()) == c.Size //nolint:gosec // sizes are >= 0
}

// Path is the file that holds c, or would hold it. The file must not be written to.
func (s *Store) Path(c arena.Content) string { return filepath.Join(s.dir, "blobs", c.String()) }

// Open opens c for reading, and notes that it is in use. Errors: ErrNotFound, ErrSize when the stored file is not c.Size long.
func (s *Store) Open(c arena.Content) (*os.File, error) {
	f, err := os.Open(s.Path(c))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("open %s: %w", c, ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("open content: %w", err)
	}
	info, err := f.Stat()
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open content: %w", err), f.Close())
	}
	if uint64(info.Size()) != c.Size { //nolint:gosec // sizes are >= 0
		return nil, errors.Join(fmt.Errorf("open %s of %d bytes, want %d: %w", c, info.Size(), c.Size, ErrSize), f.Close())
	}
	now := time.Now()
	_ = os.Chtimes(f.Name(), now, now) // a note for Collect; a store that cannot be written to is read as well
	return f, nil
}

// Flat is the SHA-256 of the plain bytes of c. Errors: as Open.
func (s *Store) Flat(c arena.Content) (flat [32]byte, err error) {
	f, err := s.Open(c)
	if err != nil {
		return flat, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return flat, fmt.Errorf("read content: %w", err)
	}
	return [32]byte(h.Sum(nil)), nil
}

// Verify reads all of c and checks it against its CID. Errors: as Open; ErrLayout when the disk has other bytes.
func (s *Store) Verify(c arena.Content) (err error) {
	f, err := s.Open(c)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	leaves, err := hashLeaves(f)
	if err != nil {
		return err
	}
	t, err := treeOf(c.Size, leaves)
	if err != nil {
		return err
	}
	if t.content() != c {
		return fmt.Errorf("stored bytes of %s have CID %s: %w", c, t.content(), ErrLayout)
	}
	return nil
}

func hashLeaves(r io.Reader) ([][32]byte, error) {
	var leaves [][32]byte
	buf := make([]byte, BlockSize)
	for {
		n, err := io.ReadFull(r, buf)
		if n > 0 || (len(leaves) == 0 && errors.Is(err, io.EOF)) {
			leaves = append(leaves, sha256.Sum256(buf[:n]))
		}
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return leaves, nil
		}
		if err != nil {
			return nil, fmt.Errorf("read content: %w", err)
		}
	}
}

// tree reads the digests of a stored blob, so that its blocks can be served without reading all of it.
func (s *Store) tree(c arena.Content) (*tree, error) {
	if c.Size <= BlockSize {
		return treeOf(c.Size, [][32]byte{c.Digest})
	}
	raw, err := os.ReadFile(s.leavesPath(c))
	if err != nil {
		return nil, fmt.Errorf("read leaves: %w", err)
	}
	if len(raw)%32 != 0 {
		return nil, fmt.Errorf("read leaves of %s: %d bytes: %w", c, len(raw), ErrLayout)
	}
	leaves := make([][32]byte, len(raw)/32)
	for i := range leaves {
		leaves[i] = [32]byte(raw[32*i:])
	}
	t, err := treeOf(c.Size, leaves)
	if err != nil {
		return nil, err
	}
	if t.content() != c {
		return nil, fmt.Errorf("stored leaves of %s have CID %s: %w", c, t.content(), ErrLayout)
	}
	return t, nil
}

// publish makes the written file f the blob c: bytes and leaves to disk first, then the rename that shows it.
func (s *Store) publish(f *os.File, c arena.Content, leaves [][32]byte) error {
	if err := f.Sync(); err != nil {
		return fmt.Errorf("sync content: %w", err)
	}
	if len(leaves) > 1 {
		if err := s.writeLeaves(c, leaves); err != nil {
			return err
		}
	}
	if err := os.Rename(f.Name(), s.Path(c)); err != nil {
		return fmt.Errorf("publish content: %w", err)
	}
	return syncDir(filepath.Join(s.dir, "blobs"))
}

func (s *Store) leavesPath(c arena.Content) string { return s.Path(c) + ".leaves" }

func (s *Store) writeLeaves(c arena.Content, leaves [][32]byte) (err error) {
	tmp, err := s.createTemp()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, discard(tmp)) }()
	var buf bytes.Buffer
	for _, d := range leaves {
		buf.Write(d[:])
	}
	if _, err := tmp.Write(buf.Bytes()); err != nil {
		return fmt.Errorf("write leaves: %w", err)
	}
	if err := tmp.Sync(); err != nil {
		return fmt.Errorf("sync leaves: %w", err)
	}
	if err := os.Rename(tmp.Name(), s.leavesPath(c)); err != nil {
		return fmt.Errorf("publish leaves: %w", err)
	}
	return nil
}

// createTemp makes a file in tmp/ that this process holds a lock on, so that others can tell it from an orphan.
func (s *Store) createTemp() (*os.File, error) {
	for {
		f, err := os.CreateTemp(filepath.Join(s.dir, "tmp"), "add-*")
		if err != nil {
			return nil, fmt.Errorf("create temporary file: %w", err)
		}
		// A process that starts just now may take the new file for an orphan before it is locked.
		lockErr := lock(f)
		if _, err := os.Stat(f.Name()); lockErr == nil && err == nil {
			return f, nil
		}
		if err := discard(f); err != nil {
			return nil, fmt.Errorf("create temporary file: %w", err)
		}
	}
}

// discard closes a temporary file and removes it where it has not been renamed.
func discard(f *os.File) error {
	err := os.Remove(f.Name())
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return errors.Join(err, f.Close())
}

// removeOrphans deletes temporary files that no living process holds.
func (s *Store) removeOrphans() error {
	names, err := filepath.Glob(filepath.Join(s.dir, "tmp", "add-*"))
	if err != nil {
		return err
	}
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			continue // its owner has just renamed or removed it
		}
		if lock(f) != nil {
			_ = f.Close() // in use
			continue
		}
		if err := discard(f); err != nil {
			return err
		}
	}
	return nil
}

// lock takes the exclusive lock of f without waiting; it ends with the process or with Close.
func lock(f *os.File) error { return unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB) } //nolint:gosec // small

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("sync folder: %w", err)
	}
	return errors.Join(d.Sync(), d.Close())
}
