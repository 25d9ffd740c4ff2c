package store_test

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/p2p"
	"github.com/ai-arena/arenad/store"
)

var (
	_ chain.Archive   = (*store.Archive)(nil)
	_ chain.Journal   = (*store.Journal)(nil)
	_ p2p.RecordStore = (*store.Store)(nil)
)

var domain = arena.Domain{ChainID: 31337, Arena: common.HexToAddress("0xa1")}

func open(t *testing.T, path string) *store.Store {
	t.Helper()
	s, err := store.Open(path)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func vote(seat arena.Seat, score arena.Score) store.Vote {
	return store.Vote{
		Seat: arena.SeatID{RoundID: arena.RoundID{Submission: 3, Round: 1}, Seat: seat}, Seed: common.HexToHash("0x5eed"),
		Owner: common.HexToAddress("0x01"), Vote: arena.Vote{Score: score, EvidenceRoot: common.HexToHash("0xe0")},
		Salt: common.HexToHash("0x5a"), Commitment: common.BigToHash(common.Big1),
	}
}

func TestGuard_RefusesASecondDifferentVote(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a b?.db") // a name that a URL would misread
	s := open(t, path)
	g := s.Guard(domain)
	require.NoError(t, g.Record(t.Context(), vote(0, 859_700)))
	require.NoError(t, g.Record(t.Context(), vote(0, 859_700)))
	require.ErrorIs(t, g.Record(t.Context(), vote(0, 859_701)), store.ErrDoubleVote)
	require.NoError(t, s.Close())

	g = open(t, path).Guard(domain)
	require.ErrorIs(t, g.Record(t.Context(), vote(0, 859_701)), store.ErrDoubleVote)
	got, ok, err := g.Lookup(t.Context(), vote(0, 0).Seat, vote(0, 0).Seed)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, vote(0, 859_700), got)

	// Another seed is another draw of the seat; another arena is another world.
	other := vote(0, 1)
	other.Seed = common.HexToHash("0x02")
	require.NoError(t, g.Record(t.Context(), other))
	_, ok, err = g.Lookup(t.Context(), vote(1, 0).Seat, vote(1, 0).Seed)
	require.NoError(t, err)
	require.False(t, ok)
}

func TestGuard_ExportImport(t *testing.T) {
	old := open(t, filepath.Join(t.TempDir(), "old.db")).Guard(domain)
	require.NoError(t, old.Record(t.Context(), vote(0, 10)))
	require.NoError(t, old.Record(t.Context(), vote(1, arena.VerdictInvalidModel)))
	var file bytes.Buffer
	require.NoError(t, old.Export(t.Context(), &file))
	text := file.Bytes()

	s := open(t, filepath.Join(t.TempDir(), "new.db"))
	g := s.Guard(domain)
	require.NoError(t, g.Import(t.Context(), bytes.NewReader(text)))
	votes, err := g.Votes(t.Context())
	require.NoError(t, err)
	require.Equal(t, []store.Vote{vote(0, 10), vote(1, arena.VerdictInvalidModel)}, votes)
	require.ErrorIs(t, g.Record(t.Context(), vote(1, 5)), store.ErrDoubleVote)

	elsewhere := s.Guard(arena.Domain{ChainID: 1, Arena: domain.Arena})
	require.ErrorIs(t, elsewhere.Import(t.Context(), bytes.NewReader(text)), store.ErrInterchange)
	require.ErrorIs(t, g.Import(t.Context(), bytes.NewReader([]byte("{"))), store.ErrInterchange)

	// A contradiction takes nothing over, not even what comes before it.
	conflicting := open(t, filepath.Join(t.TempDir(), "third.db")).Guard(domain)
	require.NoError(t, conflicting.Record(t.Context(), vote(1, 77)))
	require.ErrorIs(t, conflicting.Import(t.Context(), bytes.NewReader(text)), store.ErrDoubleVote)
	votes, err = conflicting.Votes(t.Context())
	require.NoError(t, err)
	require.Equal(t, []store.Vote{vote(1, 77)}, votes)
}

func TestArchive(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := open(t, path)
	a := s.Archive()
	_, _, _, ok, err := a.LogCursor(t.Context())
	require.NoError(t, err)
	require.False(t, ok)
	log := func(block uint64, idx uint) types.Log {
		return types.Log{
			Address: common.HexToAddress("0x11"), Topics: []common.Hash{{1}, {2}}, Data: []byte{9}, BlockNumber: block,
			BlockTimestamp: 1000 + block, TxHash: common.Hash{byte(block)}, TxIndex: 1, BlockHash: common.Hash{0xb}, Index: idx,
		}
	}
	want := []types.Log{log(5, 0), log(5, 7), log(6, 2)}
	require.NoError(t, a.AppendLogs(t.Context(), want[:2], 5, common.Hash{5}, 1005))
	require.NoError(t, a.AppendLogs(t.Context(), want[1:], 8, common.Hash{8}, 1008)) // one of them again
	require.NoError(t, s.Close())

	a = open(t, path).Archive()
	number, hash, at, ok, err := a.LogCursor(t.Context())
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, []any{uint64(8), common.Hash{8}, uint64(1008)}, []any{number, hash, at})
	var got []types.Log
	require.NoError(t, a.Logs(t.Context(), func(batch []types.Log) error {
		got = append(got, batch...)
		return nil
	}))
	require.Equal(t, want, got)
}

func TestJournal(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "x.db"))
	j, me, other := s.Journal(), common.HexToAddress("0x01"), common.HexToAddress("0x02")
	next, err := j.NextNonce(t.Context(), me)
	require.NoError(t, err)
	require.Zero(t, next)
	require.NoError(t, j.PutTx(t.Context(), me, 4, "seal/1", true, []byte("a")))
	require.NoError(t, j.PutTx(t.Context(), me, 5, "seal/1", true, []byte("b")))
	require.NoError(t, j.PutTx(t.Context(), other, 9, "seal/1", true, []byte("x")))
	require.NoError(t, j.PutTx(t.Context(), me, 4, "seal/1", false, []byte("c")))
	next, err = j.NextNonce(t.Context(), me)
	require.NoError(t, err)
	require.Equal(t, uint64(6), next)
	last, err := j.LastTx(t.Context(), me, "seal/1")
	require.NoError(t, err)
	require.Equal(t, []byte("b"), last)
	last, err = j.LastTx(t.Context(), me, "seal/2")
	require.NoError(t, err)
	require.Nil(t, last)
	pending, err := j.OpenTxs(t.Context(), me)
	require.NoError(t, err)
	require.Equal(t, [][]byte{[]byte("b")}, pending)
}

func TestTables(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "x.db"))
	ctx := t.Context()
	require.NoError(t, s.SaveRecord(ctx, common.HexToAddress("0x02"), []byte("old")))
	require.NoError(t, s.SaveRecord(ctx, common.HexToAddress("0x02"), []byte("new")))
	require.NoError(t, s.SaveRecord(ctx, common.HexToAddress("0x01"), []byte("one")))
	records, err := s.LoadRecords(ctx)
	require.NoError(t, err)
	require.Equal(t, [][]byte{[]byte("one"), []byte("new")}, records)

	id := consensus.EvalID{RoundID: arena.RoundID{Submission: 1}, Seed: common.HexToHash("0x01")}
	_, ok, err := s.Result(ctx, id)
	require.NoError(t, err)
	require.False(t, ok)
	first := arena.Vote{Score: arena.VerdictInvalidModel, EvidenceRoot: common.HexToHash("0x02")}
	require.NoError(t, s.PutResult(ctx, id, first))
	require.NoError(t, s.PutResult(ctx, id, arena.Vote{Score: 1}))
	got, ok, err := s.Result(ctx, id)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, first, got)

	_, ok, err = s.Get(ctx, "a")
	require.NoError(t, err)
	require.False(t, ok)
	require.NoError(t, s.Put(ctx, "a", []byte("1")))
	require.NoError(t, s.Put(ctx, "a", []byte("2")))
	v, ok, err := s.Get(ctx, "a")
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, []byte("2"), v)
}
