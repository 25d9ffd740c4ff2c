package store_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/store"
)

// step is the n-th write of a story that touches every table that holds a promise.
func step(ctx context.Context, s *store.Store, n int) error {
	me := common.HexToAddress("0x01")
	switch n % 3 {
	case 0:
		return s.Guard(domain).Record(ctx, vote(arena.Seat(n), arena.Score(n)))
	case 1:
		return s.Journal().PutTx(ctx, me, uint64(n), fmt.Sprint("key/", n), true, []byte(strconv.Itoa(n)))
	default:
		l := types.Log{BlockNumber: uint64(n), Topics: []common.Hash{{byte(n)}}, Data: []byte{byte(n)}}
		return s.Archive().AppendLogs(ctx, []types.Log{l, {BlockNumber: uint64(n), Index: 1, Data: []byte{1}}}, uint64(n), common.Hash{byte(n)}, uint64(n))
	}
}

// written tells how many steps the database holds, and that it holds each of them whole and none after a gap.
func written(t *testing.T, s *store.Store) int {
	t.Helper()
	ctx := t.Context()
	have := map[int]bool{}
	votes, err := s.Guard(domain).Votes(ctx)
	require.NoError(t, err)
	for _, v := range votes {
		n := int(v.Seat.Seat)
		require.Equal(t, vote(arena.Seat(n), arena.Score(n)), v)
		have[n] = true
	}
	txs, err := s.Journal().OpenTxs(ctx, common.HexToAddress("0x01"))
	require.NoError(t, err)
	for _, b := range txs {
		n, err := strconv.Atoi(string(b))
		require.NoError(t, err)
		have[n] = true
	}
	last := -1
	logs := map[int]int{}
	require.NoError(t, s.Archive().Logs(ctx, func(page []types.Log) error {
		for _, l := range page {
			last = int(l.BlockNumber)
			logs[last]++
		}
		return nil
	}))
	for n, count := range logs {
		require.Equal(t, 2, count, "block %d is not whole", n)
		have[n] = true
	}
	number, _, _, ok, err := s.Archive().LogCursor(ctx)
	require.NoError(t, err)
	if ok {
		require.Equal(t, last, int(number), "the cursor and the logs disagree")
	}
	for n := range have {
		require.Less(t, n, len(have), "step %d is there, an earlier one is not", n)
	}
	return len(have)
}

// The power fails at every place in the write-ahead log, and the tail that was being written is torn, or garbage. What
// was acknowledged before is there; the rest is there whole or not at all; and the program goes on.
func TestStore_TornWrites(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.db")
	s := open(t, path)
	const steps = 12
	var ends []int64 // of the log, when each step was acknowledged
	wal := path + "-wal"
	size := func() int64 {
		st, err := os.Stat(wal)
		require.NoError(t, err)
		return st.Size()
	}
	start := size()
	for n := range steps {
		require.NoError(t, step(t.Context(), s, n))
		ends = append(ends, size())
	}
	base, err := os.ReadFile(path)
	require.NoError(t, err)
	log, err := os.ReadFile(wal)
	require.NoError(t, err)
	require.Equal(t, ends[steps-1], int64(len(log)))

	for n, end := range ends {
		begin := start
		if n > 0 {
			begin = ends[n-1]
		}
		for _, cut := range []int64{begin, begin + 1, begin + (end-begin)/2, end - 1, end} {
			for _, tail := range [][]byte{nil, make([]byte, 64), log[:64]} {
				at := filepath.Join(t.TempDir(), "b.db")
				require.NoError(t, os.WriteFile(at, base, 0o600))
				require.NoError(t, os.WriteFile(at+"-wal", append(append([]byte{}, log[:cut]...), tail...), 0o600))
				again, err := store.Open(at)
				require.NoError(t, err)
				want := n
				if cut == end {
					want = n + 1
				}
				require.Equal(t, want, written(t, again), "step %d, log cut at %d of %d..%d", n, cut, begin, end)
				require.NoError(t, step(t.Context(), again, want))
				require.Equal(t, want+1, written(t, again))
				require.NoError(t, again.Close())
			}
		}
	}
}

const killedChild = "ARENAD_STORE_TEST_CHILD"

// TestMain lets the test binary be the program that is killed.
func TestMain(m *testing.M) {
	if path := os.Getenv(killedChild); path != "" {
		s, err := store.Open(path)
		if err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
		for n := 0; n < 250; n++ {
			if err := step(context.Background(), s, n); err != nil {
				fmt.Println("error", err)
				os.Exit(1)
			}
			fmt.Println(n)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func TestStore_KilledProcessKeepsWhatItAcknowledged(t *testing.T) {
	for _, after := range []int{0, 1, 2, 40, 101} {
		path := filepath.Join(t.TempDir(), "a.db")
		child := exec.CommandContext(t.Context(), os.Args[0])
		child.Env = append(os.Environ(), killedChild+"="+path)
		out, err := child.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, child.Start())
		acknowledged := 0
		for lines := bufio.NewScanner(out); lines.Scan(); {
			require.False(t, strings.HasPrefix(lines.Text(), "error"), lines.Text())
			if acknowledged++; acknowledged > after {
				break
			}
		}
		require.NoError(t, child.Process.Kill())
		require.Error(t, child.Wait())
		s := open(t, path)
		have := written(t, s)
		require.GreaterOrEqual(t, have, acknowledged)
		require.NoError(t, step(t.Context(), s, have))
	}
}

func TestStore_BelongsToOneArena(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	s := open(t, path)
	require.NoError(t, s.Bind(t.Context(), domain))
	require.NoError(t, s.Bind(t.Context(), domain))
	other := domain
	other.Arena[19] ^= 1
	require.ErrorIs(t, s.Bind(t.Context(), other), store.ErrOtherArena)
	other = domain
	other.ChainID++
	require.NoError(t, s.Close())
	require.ErrorIs(t, open(t, path).Bind(t.Context(), other), store.ErrOtherArena)
}

func TestJournal_TwoProcessesNeverShareANonce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	one, two := open(t, path).Journal(), open(t, path).Journal()
	me := common.HexToAddress("0x01")
	require.NoError(t, one.PutTx(t.Context(), me, 7, "mine", true, []byte("a")))
	require.ErrorIs(t, two.PutTx(t.Context(), me, 7, "yours", true, []byte("b")), store.ErrNonceHeld)
	last, err := two.LastTx(t.Context(), me, "mine")
	require.NoError(t, err)
	require.Equal(t, []byte("a"), last)
	require.NoError(t, one.PutTx(t.Context(), me, 7, "mine", false, []byte("c")))
}

func TestOpen_RefusesANewerFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	require.NoError(t, open(t, path).Close())
	store.SetVersion(t, path, 99)
	_, err := store.Open(path)
	require.ErrorIs(t, err, store.ErrNewer)
}

// A commit that is acknowledged before it is on the disk is a vote that can be given twice.
func TestOpen_CommitsAreDurable(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "a.db"))
	require.Equal(t, "2", s.Pragma(t, "synchronous"), "FULL")
	require.Equal(t, "wal", s.Pragma(t, "journal_mode"))
}
