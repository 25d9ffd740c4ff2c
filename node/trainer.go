package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/vet"
	"github.com/ai-arena/arenad/train"
)

// retrainPause is how long the trainer rests after a failure that may pass: no peer serves the spec, the chain is away.
const retrainPause = 3 * time.Second

// trainer makes one model for each open task that it takes part in, and commits to it. The machine reveals it.
//
//	task open --> spec --> local data --> train --> vet --> seal --> content --> draft (fsync) --> commit on chain
//
// The key of the sealed model follows from the keystore: a kill at any instant loses none.
type trainer struct {
	log     *slog.Logger
	domain  arena.Domain
	secret  []byte // of salts
	seal    []byte // of the keys of sealed models
	account sender
	calls   *chain.Calls
	reader  allowances
	library *library
	store   *content.Store
	drafts  *drafts
	make    func(arena.TaskID) train.Trainer
	load    func(*spec.Task) (train.Data, error) // the node's local data, as the spec binds it
	dir     string
	tasks   []arena.TaskID // those that it takes part in; empty: all
	loop    *loop
	poke    chan struct{}
	awake   bool // belongs to the loop
}

// allowances tells how much of an account's FML the arena may take. *chain.Reader does.
type allowances interface {
	Allowance(ctx context.Context, owner common.Address) (*big.Int, error)
}

// candidate is a task that the trainer could take part in.
type candidate struct {
	id      arena.TaskID
	params  arena.TaskParams
	creator common.Address
	// submitBy is the end of commits, as pauses moved it so far.
	submitBy arena.Time
}

// heard looks at what the chain said and wakes the trainer for a new task; called inside the loop.
func (t *trainer) heard(e arena.Event) {
	if _, ok := e.Body.(arena.TaskCreated); ok {
		t.wake()
	}
}

// advanced wakes the trainer once the chain is caught up with; called inside the loop.
func (t *trainer) advanced(consensus.Head, uint64) {
	if t.loop.live && !t.awake {
		t.awake = true
		t.wake()
	}
}

func (t *trainer) wake() {
	select {
	case t.poke <- struct{}{}:
	default:
	}
}

// run trains for one task after the other until ctx ends.
func (t *trainer) run(ctx context.Context) {
	given := map[arena.TaskID]bool{} // done, or given up for good
	for {
		again := false
		open, err := t.open(ctx)
		if err != nil {
			return
		}
		for _, c := range open {
			if given[c.id] {
				continue
			}
			err := t.submit(ctx, c)
			switch {
			case err == nil:
				given[c.id] = true
			case ctx.Err() != nil:
				return
			case t.passing(err):
				t.log.Warn("Cannot take part yet", "task", c.id, "err", err, "retry_in", retrainPause)
				again = true
			default:
				given[c.id] = true
				t.log.Error("Cannot take part in the task", "task", c.id, "err", err)
			}
		}
		var timer <-chan time.Time
		if again {
			timer = time.After(retrainPause)
		}
		select {
		case <-ctx.Done():
			return
		case <-t.poke:
		case <-timer:
		}
	}
}

// passing tells whether waiting can cure err.
func (t *trainer) passing(err error) bool {
	for _, e := range []error{content.ErrUnavailable, chain.ErrUnreachable, chain.ErrFunds, chain.ErrNotYet, chain.ErrDeadline, chain.ErrReverted, chain.ErrNonceTaken} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

// open lists the tasks that take commitments and hold none of this account's yet. Before the newest block is reached
// nothing is known to be open: the facts to come may close it, or show a commitment of this account's.
func (t *trainer) open(ctx context.Context) (out []candidate, err error) {
	err = t.loop.ask(ctx, func(s *consensus.State, h consensus.Head) {
		if !t.loop.live {
			return
		}
		for _, id := range s.Tasks() {
			x := s.Task(id)
			if x.State != arena.TaskStateOpen || h.Time >= x.By(x.Params.SubmitBy) || x.Creator == t.account.Account() {
				continue
			}
			if len(t.tasks) > 0 && !slices.Contains(t.tasks, x.ID) {
				continue
			}
			mine := slices.ContainsFunc(x.Submissions, func(id arena.SubmissionID) bool {
				return s.Submission(id).Trainer == t.account.Account()
			})
			if !mine {
				out = append(out, candidate{id: x.ID, params: x.Params, creator: x.Creator, submitBy: x.By(x.Params.SubmitBy)})
			}
		}
	})
	return out, err
}

// submit brings a model into the task, from where an earlier run left off.
func (t *trainer) submit(ctx context.Context, c candidate) error {
	d, ok, err := t.drafts.ofTask(ctx, c.id)
	if err != nil {
		return err
	}
	if !ok {
		if d, err = t.train(ctx, c); err != nil {
			return err
		}
	}
	if err := t.fund(ctx, c); err != nil {
		return err
	}
	in := t.calls.CommitModel(c.id, d.Commitment, c.params.MinTrainerStake, c.submitBy)
	if _, err := t.account.Send(ctx, in); err != nil {
		return fmt.Errorf("commit to the model: %w", err)
	}
	t.log.Info("Committed to a model", "task", c.id, "cid", d.Model.Content)
	return nil
}

// fund allows the arena to take the fees of a trainer's first commit: that of the submission, and that of the final stage.
func (t *trainer) fund(ctx context.Context, c candidate) error {
	fee := new(big.Int).Add(c.params.SubmissionFee(), c.params.FinalFee())
	allowed, err := t.reader.Allowance(ctx, t.account.Account())
	if err != nil {
		return err
	}
	if allowed.Cmp(fee) >= 0 {
		return nil
	}
	in := t.calls.Approve(fmt.Sprintf("approve-fee/%d", c.id), fee)
	in.Deadline = c.submitBy
	if _, err := t.account.Send(ctx, in); err != nil {
		return fmt.Errorf("allow the fees: %w", err)
	}
	return nil
}

// train makes the model, checks it as the validators will, and keeps it.
func (t *trainer) train(ctx context.Context, c candidate) (draft, error) {
	ts, err := readSpec(ctx, t.library, c.params.Spec, c.creator)
	if err != nil {
		return draft{}, err
	}
	canonical, err := ts.Canonical()
	if err != nil {
		return draft{}, err
	}
	deadline := c.submitBy.UTC()
	t.log.Info("Training", "task", c.id, "name", ts.Name, "submit_by", deadline)
	began := time.Now()
	model, report, err := t.make(c.id).Train(ctx, train.Job{
		Spec: canonical, Dir: t.dir, Deadline: deadline,
		Load: func(context.Context) (train.Data, error) { return t.load(ts) },
	}, func(e train.Event) {
		t.log.Debug("Training", "task", c.id, "epoch", e.Epoch, "of", e.Epochs, "loss", e.Loss, "metric", e.Metric, "message", e.Message)
	})
	if err != nil {
		return draft{}, fmt.Errorf("train: %w", err)
	}
	t.log.Info("Trained", "task", c.id, "epochs", report.Epochs, "best", report.Best, "loss", report.Loss,
		"held_out_metric", report.Metric, "rows", report.Rows, "seconds", time.Since(began).Seconds())
	job, err := eval.FromSpec(ts, c.params.Live.Rows)
	if err != nil {
		return draft{}, err
	}
	if _, err := vet.Vet(model, job.Vetting(c.params.Live.Rows)); err != nil {
		return draft{}, fmt.Errorf("the validators would refuse the model: %w", err)
	}
	d := draft{Task: c.id, Trainer: t.account.Account()}
	if d.Model, err = SealModel(ctx, t.store, t.domain, t.seal, c.id, d.Trainer, model, c.params.MaxModelBytes); err != nil {
		return draft{}, err
	}
	d.Salt = t.domain.ModelSalt(t.secret, c.id, d.Trainer, d.Model.Flat)
	d.Commitment = t.domain.ModelCommitment(c.id, d.Trainer, d.Model, d.Salt)
	if err := t.drafts.put(ctx, d); err != nil {
		return draft{}, err
	}
	return d, t.drafts.trained(ctx, c.id, d.Commitment)
}
