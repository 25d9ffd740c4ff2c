package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/runner"
)

// results keeps what evaluations gave, so that a restart does not do them again. store implements it.
type results interface {
	PutResult(ctx context.Context, id consensus.EvalID, v arena.Vote) error
	Result(ctx context.Context, id consensus.EvalID) (v arena.Vote, ok bool, err error)
}

// errTask: what is wrong is the task's own: its spec or its evaluation set, not the model.
var errTask = errors.New("evaluation set")

// evaluator turns an Evaluate action into a vote, or says why there is none. Safe for concurrent use; at most parallel
// evaluations run at once.
type evaluator struct {
	log     *slog.Logger
	clock   *chainClock
	library *library
	runner  runner.Runner
	results results
	wall    time.Duration
	slots   chan struct{}

	mu    sync.Mutex
	tasks []*prepared // the one used last comes last
}

// prepared is what all evaluations on a shard of a task share. It is found by what the chain says of the task, not by the task's
// number alone: after a reorg the same number can be another task.
type prepared struct {
	task  arena.TaskID
	spec  arena.Content
	on    arena.Shard
	job   eval.Job
	shard *dataset.Shard
}

func (p *prepared) of(w *work) bool {
	return p.task == w.task && p.spec == w.params.Spec && p.on == w.shard()
}

// maxPrepared bounds the shards that are kept in memory; a node is rarely drawn for more at a time.
const maxPrepared = 4

func newEvaluator(log *slog.Logger, clock *chainClock, lib *library, r runner.Runner, res results, parallel int, wall time.Duration) *evaluator {
	return &evaluator{
		log: log.With("component", "evaluator"), clock: clock, library: lib, runner: r, results: res, wall: wall,
		slots: make(chan struct{}, parallel),
	}
}

// work is what an evaluation needs to know of the chain; a copy, since the state belongs to the loop.
type work struct {
	id      consensus.EvalID
	task    arena.TaskID
	params  arena.TaskParams
	creator common.Address
	stage   arena.Stage
	target  entry
	named   *entry // the submission that this one is said to copy; nil: none is
	// originals are the models that a check compares this one with.
	originals []entry
	// now is the chain time at which the evaluation was asked for, fetchBy the one at which the wait for bytes ends,
	// deadline the last one at which a vote still counts.
	now, fetchBy, deadline arena.Time
}

// entry is a submission, as far as an evaluation needs it.
type entry struct {
	id      arena.SubmissionID
	trainer common.Address
	model   arena.Model
}

// shard is the evaluation set of the stage.
func (w *work) shard() arena.Shard { return *w.params.Shard(w.stage.Shard()) }

// patience is when to stop waiting for bytes. Who begins after fetchBy, after a restart for example, still tries for half
// of the time that is left, so that the other half is there for the vote.
func (w *work) patience() arena.Time {
	if w.now < w.fetchBy || w.deadline <= w.now {
		return w.fetchBy
	}
	return w.now + (w.deadline-w.now)/2
}

// evaluate gives consensus.Evaluated or consensus.EvaluationImpossible; nil when ctx ended first.
func (e *evaluator) evaluate(ctx context.Context, w work) consensus.Input {
	log := e.log.With("submission", w.id.RoundID.Submission, "round", w.id.RoundID.Round)
	if v, ok, err := e.results.Result(ctx, w.id); err == nil && ok {
		log.Debug("Evaluation known from before the restart", "score", v.Score)
		return consensus.Evaluated{EvalID: w.id, Vote: v}
	}
	impossible := func(reason consensus.Impossible, err error) consensus.Input {
		if ctx.Err() != nil {
			return nil
		}
		log.Warn("Cannot evaluate", "err", err)
		return consensus.EvaluationImpossible{EvalID: w.id, Reason: reason}
	}
	res, _, err := e.run(ctx, w)
	switch {
	case errors.Is(err, errInvalid):
		log.Warn("The model is not the one that was committed to", "err", err)
		return e.keep(ctx, w.id, arena.Vote{Score: arena.VerdictInvalidModel})
	case err != nil:
		return impossible(blame(err), err)
	case res.Status == eval.Inconclusive:
		return impossible(consensus.MachineFault, fmt.Errorf("evaluate: %s", res.Detail))
	}
	log.Info("Evaluated", "status", res.Status, "score", arena.Score(res.Score), "reason", res.Reason, "rows", res.Samples,
		"ms", res.Elapsed.Milliseconds())
	vote := arena.Vote{Score: arena.Score(res.Score), EvidenceRoot: common.Hash(res.Evidence)}
	if w.named != nil {
		isCopy, err := e.copies(ctx, w, res)
		if err != nil {
			return impossible(blame(err), err)
		}
		if isCopy {
			vote = arena.Vote{Score: arena.VerdictDuplicate}
		}
	}
	return e.keep(ctx, w.id, vote)
}

// errInvalid: the bytes of a model are in hand, and are not those that its trainer committed to.
var errInvalid = errors.New("not the model that was committed to")

// run evaluates the target of w. Errors: errInvalid, errTask, those of gather; the context's cause.
func (e *evaluator) run(ctx context.Context, w work) (eval.Result, *prepared, error) {
	p, model, err := e.gather(ctx, w)
	if err != nil && invalid(err) {
		return eval.Result{}, nil, fmt.Errorf("%w: %w", errInvalid, err)
	}
	if err != nil {
		return eval.Result{}, nil, err
	}
	select {
	case e.slots <- struct{}{}:
		defer func() { <-e.slots }()
	case <-ctx.Done():
		return eval.Result{}, nil, context.Cause(ctx)
	}
	res, err := eval.Evaluate(ctx, e.runner, e.jobOf(p, &w, model), model, p.shard, nil)
	if err != nil && ctx.Err() == nil {
		err = fmt.Errorf("%w: %w: %w", errTask, spec.ErrSpec, err)
	}
	return res, p, err
}

// jobOf is what a seat evaluates: all that its evidence root is bound to.
func (e *evaluator) jobOf(p *prepared, w *work, model []byte) eval.Job {
	job := p.job
	job.TaskID, job.SubmissionID, job.Round = uint64(w.task), uint64(w.target.id), uint32(w.id.RoundID.Round)
	job.Seed, job.Dataset = eval.Digest(w.id.Seed), blob(w.shard().Content)
	job.Model = eval.Blob{SHA256: w.target.model.Flat, Size: int64(len(model))}
	job.Limits.Wall = e.wall
	return job
}

// gather gets all that an evaluation needs. What nobody serves is asked for again with every block and every key that
// arrives, until it is too late: a peer that holds a stream open for nothing must not cost the seat either.
//
// Errors: errTask around what concerns the task; else those of library.model. errLate besides if the time ran out.
func (e *evaluator) gather(ctx context.Context, w work) (p *prepared, model []byte, err error) {
	fetch, done := e.clock.until(ctx, w.patience())
	defer done()
	for {
		_, _, news := e.library.keys.get(fetch, w.target.model.KeyHash) // asked first, so that none is missed
		if p, err = e.prepare(fetch, w); err == nil {
			model, err = e.library.model(fetch, w.target.model, w.target.trainer)
		}
		if err == nil {
			return p, model, nil
		}
		if fetch.Err() == nil && (errors.Is(err, content.ErrUnavailable) || errors.Is(err, content.ErrBusy) || errors.Is(err, errNoKey)) {
			e.log.Debug("Waiting for bytes or their key", "submission", w.target.id, "err", err)
			if e.clock.next(fetch, news) == nil {
				continue
			}
		}
		if errors.Is(context.Cause(fetch), errLate) {
			err = fmt.Errorf("%w: %w", errLate, err)
		}
		return nil, nil, err
	}
}

func (e *evaluator) keep(ctx context.Context, id consensus.EvalID, v arena.Vote) consensus.Input {
	if err := e.results.PutResult(ctx, id, v); err != nil {
		e.log.Warn("Cannot keep the result; a restart will evaluate again", "err", err)
	}
	return consensus.Evaluated{EvalID: id, Vote: v}
}

// warmTries is how often the evaluation set of a new task is asked for ahead of time, with doubling pauses from a second:
// for a minute. After that the first evaluation asks again.
const warmTries = 6

// warm gets the spec and the shards of a new task before anybody is drawn: the more nodes have them, the less it matters
// whether the creator stays online. The last shard stays sealed until the task has its keys on chain.
func (e *evaluator) warm(ctx context.Context, w work) {
	pause := time.Second
	for range warmTries {
		_, err := e.prepare(ctx, w)
		if err == nil {
			_, err = e.library.fetch(ctx, w.params.Last.Content, w.creator)
		}
		if err == nil {
			e.log.Info("Evaluation set is here", "task", w.task, "rows", w.params.Live.Rows)
			return
		}
		e.log.Debug("Evaluation set is not here yet", "task", w.task, "err", err, "retry_in", pause)
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
		pause *= 2
	}
}

// prepare fetches and checks the spec and the shard of a task. Errors: errTask, and what blame makes of it.
func (e *evaluator) prepare(ctx context.Context, w work) (*prepared, error) {
	if p := e.known(&w); p != nil {
		return p, nil
	}
	t, err := readSpec(ctx, e.library, w.params.Spec, w.creator)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errTask, err)
	}
	shard, err := readShard(ctx, e.library, w.shard(), w.creator)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errTask, err)
	}
	job, err := eval.FromSpec(t, w.shard().Rows)
	if err != nil {
		return nil, fmt.Errorf("%w: %w: %w", errTask, spec.ErrSpec, err)
	}
	p := &prepared{task: w.task, spec: w.params.Spec, on: w.shard(), job: job, shard: shard}
	e.mu.Lock()
	defer e.mu.Unlock()
	if len(e.tasks) >= maxPrepared {
		e.tasks = slices.Delete(e.tasks, 0, 1)
	}
	e.tasks = append(e.tasks, p)
	return p, nil
}

// known finds a prepared task, and makes it the one that was used last.
func (e *evaluator) known(w *work) *prepared {
	e.mu.Lock()
	defer e.mu.Unlock()
	i := slices.IndexFunc(e.tasks, func(p *prepared) bool { return p.of(w) })
	if i < 0 {
		return nil
	}
	p := e.tasks[i]
	e.tasks = append(slices.Delete(e.tasks, i, i+1), p)
	return p
}

func blob(c arena.Content) eval.Blob {
	return eval.Blob{SHA256: c.Digest, Size: int64(c.Size)} //nolint:gosec // bounded by the task
}

// invalid tells whether the bytes of a model are in hand and are not those that its trainer committed to: another flat
// hash, or another size. Every node finds the same. Source: docs/protocol.md 2.3.
func invalid(err error) bool {
	return !errors.Is(err, errTask) && !errors.Is(err, errDamaged) && (errors.Is(err, errWrongBytes) || errors.Is(err, content.ErrSize))
}

// blame says whose fault it is that there is nothing to evaluate.
//
// Rationale: a seat that cannot score gives a verdict, never silence; but a fault of its own machine is no vote
// (docs/protocol.md 2.3). Bytes of the task that contradict the chain are the creator's fault. So are bytes of the task, or
// their key, that nobody gave until the last quarter of the commit window: UNAVAILABLE would void the submission of a trainer who
// did nothing wrong, so that a creator could end whom it likes by withholding its own shard; silence would cost the seat
// 0.1 % for the same, and would be drawn again four times. TASK_FAULT is never slashed, needs a quorum of two
// committees, and then returns the reward while the creator's bond pays the seats. A node that is cut off alone says so as
// well, and loses its seat fee, which silence would have cost it too.
func blame(err error) consensus.Impossible {
	is := func(target error) bool { return errors.Is(err, target) }
	switch gone := is(content.ErrUnavailable) || is(errLate); {
	case is(errDamaged), is(content.ErrBusy), is(content.ErrFull), is(content.ErrTooLarge):
		return consensus.MachineFault
	case is(errTask) && (gone || is(spec.ErrSpec) || is(dataset.ErrShard) || is(envelope.ErrSealed) || is(content.ErrLayout) || is(content.ErrSize)):
		return consensus.TaskFaulty
	case !is(errTask) && (gone || is(content.ErrLayout)):
		return consensus.ModelUnavailable
	}
	return consensus.MachineFault
}

// readSpec fetches a task spec. Errors: spec.ErrSpec, errDamaged; those of the library.
func readSpec(ctx context.Context, lib *library, c arena.Content, creator common.Address) (*spec.Task, error) {
	b, err := lib.read(ctx, c, creator)
	if err != nil {
		return nil, fmt.Errorf("task spec: %w", err)
	}
	t, err := spec.Parse(b)
	if err != nil {
		return nil, lib.blamed(c, err)
	}
	return t, nil
}

// readShard fetches a shard, opens it and checks it against its commitment. Errors: envelope.ErrSealed, dataset.ErrShard,
// errNoKey, errDamaged; those of the library.
func readShard(ctx context.Context, lib *library, s arena.Shard, creator common.Address) (*dataset.Shard, error) {
	f, key, err := lib.sealed(ctx, s.Content, s.KeyHash, creator)
	if err != nil {
		return nil, fmt.Errorf("evaluation shard: %w", err)
	}
	defer func() { _ = f.Close() }()
	var shard *dataset.Shard
	plain, err := envelope.Open(f, s.Content.Size, key)
	if err == nil {
		shard, err = dataset.ReadShard(plain, dataset.Commitment{Rows: s.Rows, Root: s.RowRoot})
	}
	if err != nil {
		return nil, lib.blamed(s.Content, err)
	}
	return shard, nil
}
