package content

import (
	"math/rand/v2"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
)

// used sets when a blob was last used, in seconds.
func used(t testing.TB, s *Store, c arena.Content, at int64) {
	require.NoError(t, os.Chtimes(s.Path(c), time.Unix(at, 0), time.Unix(at, 0)))
}

func refs(list []Entry) (out []arena.Content) {
	for _, e := range list {
		out = append(out, e.Content)
	}
	return out
}

func TestStore_OldestMakesWay(t *testing.T) {
	s, err := NewStore(t.TempDir(), StoreConfig{MaxBlobBytes: 3 * BlockSize, MaxBytes: 5 * BlockSize})
	require.NoError(t, err)
	var c []arena.Content
	for i := range 4 {
		c = append(c, addSeeded(t, s, uint64(i), BlockSize))
		used(t, s, c[i], int64(100+i))
	}
	require.NoError(t, s.Pin(c[0], "task-1"))
	// The second is the longest unused that nothing pins, until somebody opens it.
	f, err := s.Open(c[1])
	require.NoError(t, err)
	require.NoError(t, f.Close())
	c = append(c, addSeeded(t, s, 9, 2*BlockSize))
	for i, there := range []bool{true, true, false, true, true} {
		require.Equal(t, there, s.Has(c[i]), "blob %d", i)
	}
	list, err := s.List()
	require.NoError(t, err)
	require.Equal(t, c[0], list[0].Content)
	require.Equal(t, []string{"task-1"}, list[0].Pins)
	require.Empty(t, list[1].Pins)
}

func TestStore_PinsHaveReasons(t *testing.T) {
	s := newStore(t)
	c := add(t, s, randomBytes(t, 10))
	for _, reason := range []string{"user", "task-7", "user"} {
		require.NoError(t, s.Pin(c, reason))
	}
	pins, err := s.Pins(c)
	require.NoError(t, err)
	require.Equal(t, []string{"task-7", "user"}, pins)
	collect := func() int {
		gone, err := s.Collect(0)
		require.NoError(t, err)
		return len(gone)
	}
	require.NoError(t, s.UnpinAll("task-7"))
	require.NoError(t, s.Unpin(c, "never there"[:5]))
	require.Zero(t, collect(), "the user still wants it")
	require.NoError(t, s.Unpin(c, "user"))
	require.Equal(t, 1, collect())
	require.False(t, s.Has(c))
	require.NoError(t, s.Pin(c, "later"), "a pin may come before the bytes")
	for _, bad := range []string{"", "a/b", "..", "a b", string(make([]byte, 65))} {
		require.ErrorIs(t, s.Pin(c, bad), ErrReason, bad)
		require.ErrorIs(t, s.Unpin(c, bad), ErrReason)
		require.ErrorIs(t, s.UnpinAll(bad), ErrReason)
	}
}

func TestStore_CollectLeavesNothingBehind(t *testing.T) {
	s := newStore(t)
	add(t, s, randomBytes(t, 3*BlockSize+1))
	gone, err := s.Collect(0)
	require.NoError(t, err)
	require.Len(t, gone, 1)
	require.Empty(t, filesIn(t, s), "not the leaves either")
}

func addSeeded(t testing.TB, s *Store, seed uint64, n int) arena.Content {
	c, _, err := s.Add(t.Context(), newSeeded(seed, n))
	require.NoError(t, err)
	return c
}

// TestStore_Budget: whatever is added and pinned, the store stays inside its budget, loses no pinned blob, and deletes no blob while an
// older one could go.
func TestStore_Budget(t *testing.T) {
	for seed := range uint64(12) {
		random := rand.New(rand.NewPCG(seed, 1))
		const budget = 64 << 10
		s, err := NewStore(t.TempDir(), StoreConfig{MaxBlobBytes: budget, MaxBytes: budget})
		require.NoError(t, err)
		pinned := map[arena.Content]bool{}
		for clock := range int64(12) {
			before, err := s.List()
			require.NoError(t, err)
			c, _, err := s.Add(t.Context(), newSeeded(random.Uint64(), 1+random.IntN(budget/3)))
			if err != nil {
				require.ErrorIs(t, err, ErrFull, "seed %d", seed)
				continue
			}
			used(t, s, c, 1+clock)
			if random.IntN(4) == 0 {
				require.NoError(t, s.Pin(c, "x"))
				pinned[c] = true
			}
			n, err := s.Used()
			require.NoError(t, err)
			require.LessOrEqual(t, n, uint64(budget+4096), "the last block of a file may be half empty")
			after, err := s.List()
			require.NoError(t, err)
			kept := refs(after)
			for p := range pinned {
				require.Contains(t, kept, p, "seed %d", seed)
			}
			stayed := false
			for _, e := range before {
				if pinned[e.Content] || e.Content == c {
					continue
				}
				there := slices.Contains(kept, e.Content)
				require.False(t, stayed && !there, "seed %d: an older one stayed", seed)
				stayed = stayed || there
			}
		}
	}
}
