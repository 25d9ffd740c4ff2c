package audit_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/audit"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/content"
)

func contains(text, part string) bool { return strings.Contains(text, part) }

func TestRun_WithheldBytesAreNotCountedAsRight(t *testing.T) {
	w := honestTown(t)
	live := w.shardContent()
	for name, c := range map[string]struct {
		withhold arena.Content
		served   []byte
		says     string
	}{
		"a model":                {w.models[1].model.Content, nil, "The model of submission 1 is not to be had"},
		"other bytes of a model": {w.models[1].model.Content, []byte("not that"), "what was served as"},
		"the shard":              {live, nil, "The live shard is not to be had"},
	} {
		t.Run(name, func(t *testing.T) {
			in := w.input()
			in.Content = withheld{w, c.withhold, c.served}
			r := w.auditOf(in)
			require.Equal(t, audit.Open, r.Result, "%v", r.Failures())
			require.Contains(t, strings.Join(r.Unknown(), "\n"), c.says)
			require.Contains(t, r.Sentence, "could not be checked")
			require.Equal(t, audit.Open, r.Submissions[0].Result)
			require.Nil(t, r.Submissions[0].Stages[0].Again)
		})
	}
}

// withheld is content without one blob, or with other bytes for it.
type withheld struct {
	audit.Content
	blob   arena.Content
	served []byte
}

func (f withheld) Read(ctx context.Context, c arena.Content) ([]byte, error) {
	if c != f.blob {
		return f.Content.Read(ctx, c)
	}
	if f.served != nil {
		return f.served, nil
	}
	return nil, content.ErrUnavailable
}

func (w *town) shardContent() arena.Content {
	for _, e := range w.events {
		if b, ok := e.Body.(arena.TaskCreated); ok {
			return b.Params.Live.Content
		}
	}
	return arena.Content{}
}

// Bytes that are there and are not what was committed to are INVALID_MODEL, and whoever says so is right.
func TestRun_ModelThatIsNotTheCommittedOne(t *testing.T) {
	w := newTown(t)
	w.open(nil)
	id := w.submit(0, []byte("no model at all"))
	w.play(nil)
	r := w.audit()
	require.Equal(t, audit.Holds, r.Result, "%v %v", r.Failures(), r.Unknown())
	require.Equal(t, "INVALID_MODEL", r.Submissions[0].Again.Text)
	require.Contains(t, r.Submissions[0].Rounds[0].Seats[0].Text, "Voted INVALID_MODEL: right")
	require.Equal(t, id, r.Submissions[0].ID)

	w = newTown(t)
	w.open(nil)
	w.submitSealed(0, mlp(8), [32]byte{0, 9}, func(m *arena.Model) { m.Flat[0] ^= 1 })
	for _, n := range w.nodes {
		n.Evaluate = func(consensus.Evaluate) consensustest.Answer {
			return consensustest.Answer{Vote: arena.Vote{Score: arena.VerdictInvalidModel}, After: 1}
		}
	}
	w.play(nil)
	r = w.audit()
	require.Len(t, r.Failures(), 1)
	require.Contains(t, r.Failures()[0], "its trainer committed to")
	require.Contains(t, r.Submissions[0].Rounds[0].Seats[0].Text, "Voted INVALID_MODEL: right")
}

// A verdict that depends on who was served what can be judged by nobody afterwards, and is not called right.
func TestRun_UnavailableCannotBeJudged(t *testing.T) {
	w := newTown(t)
	w.open(nil)
	w.submit(0, mlp(8))
	for _, n := range w.nodes {
		n.Evaluate = func(consensus.Evaluate) consensustest.Answer {
			return consensustest.Answer{Impossible: true, Reason: consensus.ModelUnavailable}
		}
	}
	w.play(nil)
	r := w.audit()
	require.Equal(t, audit.Open, r.Result, "%v", r.Failures())
	require.Contains(t, r.Unknown()[0], "UNAVAILABLE cannot be judged afterwards")
	require.Equal(t, "No seat scored it: there is nothing to compare.", r.Submissions[0].Text)
	require.Equal(t, arena.SubmissionVoid, r.Submissions[0].State)

	// Said in time it would have been an excuse; before the last quarter of the window nobody may say it.
	in, sealed := w.input(), arena.Time(0)
	in.Events = slices.Clone(in.Events)
	for i, e := range in.Events {
		switch e.Body.(type) {
		case arena.Sealed:
			sealed = e.Time
		case arena.VoteCommitted:
			in.Events[i].Time = sealed
		}
	}
	r = w.auditOf(in)
	require.Contains(t, r.Section(audit.SectionWindows).Failures[0], "UNAVAILABLE was committed before the last quarter of the window")
}

// Keys decide what can be checked: a missing one leaves it open, a wrong one is somebody's fault.
func TestRun_SealedContent(t *testing.T) {
	t.Run("the creator withholds a key", func(t *testing.T) {
		w := newTown(t)
		w.open(nil)
		w.submit(0, mlp(8))
		w.nodes[7].Drop = func(a consensus.Action) bool {
			_, publishes := a.(consensus.PublishShardKey)
			return publishes
		}
		for _, n := range w.nodes[:7] {
			n.Drop = w.nodes[7].Drop
		}
		w.play(nil)
		r := w.audit()
		require.Empty(t, r.Failures(), "nobody is ranked, fees return, the bond burns: all to the wei")
		require.Equal(t, audit.Open, r.Result)
		require.Contains(t, r.Unknown()[0], "The live shard is not to be had: its key is not on chain.")
		require.Contains(t, r.Unknown()[1], "The votes on submission 1 in the live stage were not compared")
	})
	t.Run("the shard is sealed with another key", func(t *testing.T) {
		w := newTown(t)
		w.open(func(p *arena.TaskParams) { p.Live.Content = w.seal([]byte("other rows"), [32]byte{5}) })
		w.submit(0, mlp(8))
		w.play(nil)
		r := w.audit()
		require.Equal(t, audit.Fails, r.Result)
		require.Contains(t, r.Failures()[0], "The live shard is not what the chain says: it does not open with the key on chain")
		require.Equal(t, "TASK_FAULT", r.Submissions[0].Stages[0].Again.Text)
		require.Equal(t, audit.Fails, r.Submissions[0].Result)
	})
	t.Run("a model is sealed with another key", func(t *testing.T) {
		w := newTown(t)
		w.open(nil)
		w.submitSealed(0, mlp(8), [32]byte{6}, nil)
		for _, n := range w.nodes {
			n.Evaluate = func(consensus.Evaluate) consensustest.Answer {
				return consensustest.Answer{Vote: arena.Vote{Score: arena.VerdictInvalidModel}, After: 1}
			}
		}
		w.play(nil)
		r := w.audit()
		require.Len(t, r.Failures(), 1)
		require.Contains(t, r.Failures()[0], "The model of submission 1 is not what the chain says: it does not open")
		require.Contains(t, r.Submissions[0].Rounds[0].Seats[0].Text, "Voted INVALID_MODEL: right")
	})
}

func TestRun_SomeRows(t *testing.T) {
	w := honestTown(t)
	in := w.input()
	in.Rows, in.Seed = 1, [32]byte{9} // one batch of sixteen rows, or of the twelve that are left
	r := w.auditOf(in)
	require.Equal(t, audit.Open, r.Result, "%v", r.Failures())
	require.Equal(t, audit.RowsReport{Each: 1, Seed: common.Hash{9}.Hex()}, r.Rows)
	require.Contains(t, r.Submissions[0].Text, "rows that were run are right")
	require.Equal(t, r, w.auditOf(in), "the same seed picks the same rows")

	// Rows of every batch: then all are run, and all is compared.
	in.Rows = shardRows
	require.Equal(t, audit.Holds, w.auditOf(in).Result)

	in.Rows, in.Submission = 0, 2
	r = w.auditOf(in)
	require.Equal(t, audit.Holds, r.Result)
	require.Len(t, r.Submissions, 1)
}

func TestRun_BudgetAndCancellation(t *testing.T) {
	w := honestTown(t)
	in := w.input()
	in.Budget = time.Nanosecond
	r := w.auditOf(in)
	require.Equal(t, audit.Open, r.Result)
	require.Contains(t, strings.Join(r.Unknown(), "\n"), "the time for running models is used up")

	stop := errors.New("ctrl-c")
	ctx, cancel := context.WithCancelCause(t.Context())
	in.Budget = 0
	in.Progress = func(what string, done, _ int) {
		if strings.HasPrefix(what, "Running") {
			cancel(stop)
		}
	}
	_, err := audit.Run(ctx, in)
	require.ErrorIs(t, err, stop)

	_, err = audit.Run(t.Context(), audit.Input{Task: 7, Params: w.params(), Events: w.events, Chain: w, Content: w})
	require.ErrorIs(t, err, audit.ErrNoTask)
}

func TestFolder(t *testing.T) {
	dir := t.TempDir()
	store, err := content.NewStore(filepath.Join(dir, "home", "content"), content.DefaultStoreConfig())
	require.NoError(t, err)
	c, _, err := store.Add(t.Context(), strings.NewReader("some bytes"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "banana"), nil, 0o600))
	f, err := audit.OpenFolder(dir)
	require.NoError(t, err)
	b, err := audit.Sources{f}.Read(t.Context(), c)
	require.NoError(t, err)
	require.Equal(t, "some bytes", string(b))
	c.Digest[0] ^= 1
	_, err = audit.Sources{f}.Read(t.Context(), c)
	require.ErrorIs(t, err, content.ErrNotFound)
	_, err = audit.OpenFolder(filepath.Join(dir, "banana"))
	require.ErrorContains(t, err, "not a folder")
}
