package content

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
)

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

// randomBytes gives the same n bytes for the same n.
func randomBytes(t testing.TB, n int) []byte {
	t.Helper()
	b := make([]byte, n)
	_, err := rand.NewChaCha8([32]byte{byte(n), byte(n >> 8), byte(n >> 16)}).Read(b)
	require.NoError(t, err)
	return b
}

func newStore(t testing.TB) *Store {
	t.Helper()
	s, err := NewStore(t.TempDir(), DefaultStoreConfig())
	require.NoError(t, err)
	return s
}

func add(t testing.TB, s *Store, b []byte) arena.Content {
	t.Helper()
	c, flat, err := s.Add(t.Context(), bytes.NewReader(b))
	require.NoError(t, err)
	require.Equal(t, sha256.Sum256(b), flat)
	return c
}

func requireStored(t testing.TB, s *Store, c arena.Content, want []byte) {
	t.Helper()
	require.True(t, s.Has(c))
	got, err := os.ReadFile(s.Path(c))
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "stored bytes differ")
	require.NoError(t, s.Verify(c))
	flat, err := s.Flat(c)
	require.NoError(t, err)
	require.Equal(t, sha256.Sum256(want), flat)
}

// filesIn lists the files below the store's folder.
func filesIn(t testing.TB, s *Store) []string {
	t.Helper()
	var names []string
	require.NoError(t, filepath.WalkDir(s.dir, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(s.dir, path)
			names = append(names, rel)
		}
		return err
	}))
	return names
}

func TestStore_AddOpen(t *testing.T) {
	s := newStore(t)
	for _, n := range []int{0, 1, BlockSize - 1, BlockSize, BlockSize + 1, 3*BlockSize + 7} {
		b := randomBytes(t, n)
		c := add(t, s, b)
		requireStored(t, s, c, b)
		require.Equal(t, c, add(t, s, b), "the same bytes again")
		f, err := s.Open(c)
		require.NoError(t, err)
		got, err := io.ReadAll(f)
		require.NoError(t, err)
		require.NoError(t, f.Close())
		require.True(t, bytes.Equal(b, got))
	}
	tmp, err := os.ReadDir(filepath.Join(s.dir, "tmp"))
	require.NoError(t, err)
	require.Empty(t, tmp)
}

func TestStore_OpenErrors(t *testing.T) {
	s := newStore(t)
	c := add(t, s, []byte("model"))
	missing := c
	missing.Digest[0] ^= 1
	_, err := s.Open(missing)
	require.ErrorIs(t, err, ErrNotFound)
	require.False(t, s.Has(missing))
	larger := c
	larger.Size++
	_, err = s.Open(larger)
	require.ErrorIs(t, err, ErrSize)
	require.False(t, s.Has(larger))
}

// TestStore_FailedAddLeavesNothing: whatever ends an Add early, no file stays.
func TestStore_FailedAddLeavesNothing(t *testing.T) {
	boom := errors.New("boom")
	cancelled, cancel := context.WithCancelCause(t.Context())
	cancel(boom)
	for _, tc := range []struct {
		name string
		cfg  StoreConfig
		ctx  context.Context
		r    io.Reader
		want error
	}{
		{"reader", DefaultStoreConfig(), t.Context(), io.MultiReader(bytes.NewReader(make([]byte, 2*BlockSize)), iotest.ErrReader(boom)), boom},
		{"context", DefaultStoreConfig(), cancelled, bytes.NewReader(make([]byte, 10)), boom},
		{"one blob", StoreConfig{MaxBlobBytes: BlockSize, MaxBytes: 10 * BlockSize}, t.Context(), bytes.NewReader(make([]byte, BlockSize+1)), ErrTooLarge},
		{"endless", StoreConfig{MaxBlobBytes: BlockSize, MaxBytes: 10 * BlockSize}, t.Context(), rand.NewChaCha8([32]byte{}), ErrTooLarge},
	} {
		s, err := NewStore(t.TempDir(), tc.cfg)
		require.NoError(t, err)
		_, _, err = s.Add(tc.ctx, tc.r)
		require.ErrorIs(t, err, tc.want, tc.name)
		require.Empty(t, filesIn(t, s), tc.name)
	}
}

func TestStore_Full(t *testing.T) {
	s, err := NewStore(t.TempDir(), StoreConfig{MaxBlobBytes: 3 * BlockSize, MaxBytes: 4 * BlockSize})
	require.NoError(t, err)
	first := add(t, s, randomBytes(t, 2*BlockSize))
	require.NoError(t, s.Pin(first, "mine"))
	_, _, err = s.Add(t.Context(), bytes.NewReader(randomBytes(t, 2*BlockSize+1)))
	require.ErrorIs(t, err, ErrFull, "what is pinned does not make way")
	add(t, s, randomBytes(t, BlockSize))
	require.True(t, s.Has(first))
}

func TestStoreConfig_Check(t *testing.T) {
	require.NoError(t, DefaultStoreConfig().Check())
	for _, c := range []StoreConfig{{}, {MaxBlobBytes: 5}, {MaxBlobBytes: 5, MaxBytes: 4}} {
		_, err := NewStore(t.TempDir(), c)
		require.Error(t, err)
	}
}

// TestStore_RemovesOrphansOnly: a temporary file goes when its writer is dead, not while it lives.
func TestStore_RemovesOrphansOnly(t *testing.T) {
	s := newStore(t)
	orphan := filepath.Join(s.dir, "tmp", "add-1234")
	require.NoError(t, os.WriteFile(orphan, []byte("half"), 0o600))
	alive, err := s.createTemp()
	require.NoError(t, err)

	_, err = NewStore(s.dir, DefaultStoreConfig())
	require.NoError(t, err)
	require.NoFileExists(t, orphan)
	require.FileExists(t, alive.Name())
	require.NoError(t, discard(alive))
	require.Empty(t, filesIn(t, s))
}

func TestStore_ConcurrentAddOfOneBlob(t *testing.T) {
	s := newStore(t)
	b := randomBytes(t, 2*BlockSize+5)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			_, _, err := s.Add(t.Context(), bytes.NewReader(b))
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	require.Len(t, filesIn(t, s), 2, "bytes and leaves")
	requireStored(t, s, add(t, s, b), b)
}

// TestStore_VerifyFindsDamage: changed bytes and changed leaves are noticed.
func TestStore_VerifyFindsDamage(t *testing.T) {
	s := newStore(t)
	c := add(t, s, randomBytes(t, 2*BlockSize))
	flipByte(t, s.leavesPath(c), 3)
	_, err := s.tree(c)
	require.ErrorIs(t, err, ErrLayout)
	flipByte(t, s.leavesPath(c), 3)
	_, err = s.tree(c)
	require.NoError(t, err)
	flipByte(t, s.Path(c), BlockSize+1)
	require.ErrorIs(t, s.Verify(c), ErrLayout)
}

func flipByte(t testing.TB, path string, at int64) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	require.NoError(t, err)
	b := make([]byte, 1)
	_, err = f.ReadAt(b, at)
	require.NoError(t, err)
	b[0] ^= 0xff
	_, err = f.WriteAt(b, at)
	require.NoError(t, err)
	require.NoError(t, f.Close())
}

// newSeeded gives n bytes that follow from a seed.
func newSeeded(seed uint64, n int) *bytes.Reader {
	b := make([]byte, n)
	for i := range b {
		seed = seed*6364136223846793005 + 1442695040888963407
		b[i] = byte(seed >> 56)
	}
	return bytes.NewReader(b)
}
