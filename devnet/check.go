package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/selection"
)

// ErrCheck: a number of the run does not follow from the log, the models and the evaluation set.
var ErrCheck = errors.New("the run does not add up")

// Checked is what was recomputed after a run.
type Checked struct {
	Committees int // drawn again from the log
	Votes      int // revealed votes whose score and evidence root were computed again
}

// Check recomputes what a finished run claims, from its events and the models alone: every committee, every score and
// evidence root that a consensus stands on, and the balance of the money. Errors: ErrCheck.
func (n *Net) Check(ctx context.Context, r *Report) (Checked, error) {
	var c Checked
	events := n.Events()
	if !r.Ledger.Balanced() {
		return c, fmt.Errorf("%w: money came from nowhere or went there: %+v", ErrCheck, r.Ledger)
	}
	stake, err := n.reader.Config(ctx)
	if err != nil {
		return c, err
	}
	book := selection.NewBook(n.Deployment.Domain(), stake.Clock)
	rounds := map[arena.RoundID]arena.Sealed{}
	models := map[arena.SubmissionID]arena.Model{}
	voted := map[arena.RoundID]arena.Vote{}
	for _, e := range events {
		switch b := e.Body.(type) {
		case arena.Sealed:
			if err := book.Verify(b); err != nil {
				return c, fmt.Errorf("%w: %w", ErrCheck, err)
			}
			rounds[arena.RoundID{Submission: b.Submission, Round: b.Round}] = b
			c.Committees++
		case arena.ModelRevealed:
			models[b.Submission] = b.Model
		case arena.VoteRevealed:
			voted[b.SeatID.RoundID] = b.Vote
		case arena.RoundDecided:
			if b.Outcome != arena.OutcomeAgreed || b.Score.IsVerdict() {
				break
			}
			want, err := n.evaluate(ctx, r, rounds[b.RoundID], models[b.RoundID.Submission])
			if err != nil {
				return c, err
			}
			// All agreeing votes are equal; so any one of them that has the result's score must be ours.
			if got := voted[b.RoundID]; b.Score != want.Score || (got.Score == b.Score && got != want) {
				return c, fmt.Errorf("%w: submission %d scored %s with evidence %s, computed again %s with %s",
					ErrCheck, b.RoundID.Submission, b.Score, got.EvidenceRoot, want.Score, want.EvidenceRoot)
			}
			c.Votes++
		}
		book.Apply(e)
	}
	return c, nil
}

// evaluate computes the vote of a round again, in this process.
func (n *Net) evaluate(ctx context.Context, r *Report, round arena.Sealed, m arena.Model) (arena.Vote, error) {
	p := r.Task.params
	text, err := n.read(p.Spec)
	if err != nil {
		return arena.Vote{}, err
	}
	t, err := spec.Parse(text)
	if err != nil {
		return arena.Vote{}, err
	}
	store, err := n.holder(p.Live.Content)
	if err != nil {
		return arena.Vote{}, err
	}
	f, err := store.Open(p.Live.Content)
	if err != nil {
		return arena.Vote{}, err
	}
	shard, err := dataset.ReadShard(f, dataset.Commitment{Rows: p.Live.Rows, Root: p.Live.RowRoot})
	if err = errors.Join(err, f.Close()); err != nil {
		return arena.Vote{}, err
	}
	model, err := n.read(m.Content)
	if err != nil {
		return arena.Vote{}, err
	}
	job, err := eval.FromSpec(t, p.Live.Rows)
	if err != nil {
		return arena.Vote{}, err
	}
	job.TaskID, job.SubmissionID, job.Round = uint64(round.Task), uint64(round.Submission), uint32(round.Round)
	job.Seed = eval.Digest(round.Seed)
	job.Model, job.Dataset = blob(m.Content), blob(p.Live.Content)
	res, err := eval.Evaluate(ctx, runner.InProcess{}, job, model, shard, nil)
	return arena.Vote{Score: arena.Score(res.Score), EvidenceRoot: [32]byte(res.Evidence)}, err
}

func blob(c arena.Content) eval.Blob {
	return eval.Blob{SHA256: c.Digest, Size: int64(c.Size)} //nolint:gosec // files of a devnet
}

// holder finds a participant's content store that has c, verified.
func (n *Net) holder(c arena.Content) (*content.Store, error) {
	for _, h := range n.homes {
		store, err := content.NewStore(h.cfg.ContentDir(), content.DefaultStoreConfig())
		if err != nil {
			return nil, err
		}
		if store.Has(c) {
			return store, store.Verify(c)
		}
	}
	return nil, fmt.Errorf("find %s: %w: no participant has it", c, content.ErrNotFound)
}

func (n *Net) read(c arena.Content) ([]byte, error) {
	store, err := n.holder(c)
	if err != nil {
		return nil, err
	}
	return os.ReadFile(store.Path(c))
}
