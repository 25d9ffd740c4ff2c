package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/runner"
)

// results keeps what evaluations gave, so that a restart does not do them again. store implements it.
type results interface {
	PutResult(ctx context.Context, id consensus.EvalID, v arena.Vote) error
	Result(ctx context.Context, id consensus.EvalID) (v arena.Vote, ok bool, err error)
}

// evaluator turns an Evaluate action into a vote, or says why there is none. Safe for concurrent use; at most parallel
// evaluations run at once.
type evaluator struct {
	log     *slog.Logger
	library *library
	runner  runner.Runner
	results results
	wall    time.Duration
	slots   chan struct{}

	mu    sync.Mutex
	tasks map[arena.TaskID]*prepared
}

// prepared is what all evaluations of a task share.
type prepared struct {
	job   eval.Job
	shard *dataset.Shard
}

// maxPrepared bounds the tasks whose shards are kept in memory; a node is rarely drawn for more at a time.
const maxPrepared = 4

func newEvaluator(log *slog.Logger, lib *library, r runner.Runner, res results, parallel int, wall time.Duration) *evaluator {
	return &evaluator{
		log: log.With("component", "evaluator"), library: lib, runner: r, results: res, wall: wall,
		slots: make(chan struct{}, parallel), tasks: map[arena.TaskID]*prepared{},
	}
}

// work is what an evaluation needs to know of the chain; a copy, since the state belongs to the loop.
type work struct {
	id      consensus.EvalID
	task    arena.TaskID
	params  arena.TaskParams
	creator common.Address
	trainer common.Address
	model   arena.Model
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
		log.Warn("Cannot evaluate now", "err", err)
		return consensus.EvaluationImpossible{EvalID: w.id, Reason: reason}
	}
	p, reason, err := e.prepare(ctx, w)
	if err != nil {
		return impossible(reason, err)
	}
	model, err := e.library.model(ctx, w.model, w.trainer)
	switch {
	case errors.Is(err, errWrongBytes):
		log.Warn("The model is not the one that was committed to", "err", err)
		return e.keep(ctx, w.id, arena.Vote{Score: arena.VerdictInvalidModel})
	case err != nil:
		return impossible(consensus.ModelUnavailable, err)
	}
	select {
	case e.slots <- struct{}{}:
		defer func() { <-e.slots }()
	case <-ctx.Done():
		return nil
	}
	job := p.job
	job.TaskID, job.SubmissionID, job.Round = uint64(w.task), uint64(w.id.RoundID.Submission), uint32(w.id.RoundID.Round)
	job.Seed, job.Model, job.Dataset = eval.Digest(w.id.Seed), blob(w.model.Content), blob(w.params.Live.Content)
	job.Limits.Wall = e.wall
	res, err := eval.Evaluate(ctx, e.runner, job, model, p.shard, nil)
	if err != nil {
		return impossible(consensus.TaskFaulty, err)
	}
	if res.Status == eval.Inconclusive {
		return impossible(consensus.MachineFault, fmt.Errorf("evaluate: %s", res.Detail))
	}
	log.Info("Evaluated", "status", res.Status, "score", arena.Score(res.Score), "reason", res.Reason, "rows", res.Samples,
		"ms", res.Elapsed.Milliseconds())
	return e.keep(ctx, w.id, arena.Vote{Score: arena.Score(res.Score), EvidenceRoot: common.Hash(res.Evidence)})
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

// warm gets the spec and the shard of a new task before anybody is drawn: the more nodes have them, the less it matters
// whether the creator stays online.
func (e *evaluator) warm(ctx context.Context, w work) {
	pause := time.Second
	for range warmTries {
		_, _, err := e.prepare(ctx, w)
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

// prepare fetches and checks the spec and the shard of a task. Bytes that contradict what the chain says are the
// creator's fault; bytes that cannot be had now are asked for again.
func (e *evaluator) prepare(ctx context.Context, w work) (*prepared, consensus.Impossible, error) {
	e.mu.Lock()
	p := e.tasks[w.task]
	e.mu.Unlock()
	if p != nil {
		return p, 0, nil
	}
	t, err := readSpec(ctx, e.library, w.params.Spec, w.creator)
	if err != nil {
		return nil, blame(err), err
	}
	shard, err := readShard(ctx, e.library, w.params.Live, w.creator)
	if err != nil {
		return nil, blame(err), err
	}
	job, err := eval.FromSpec(t, w.params.Live.Rows)
	if err != nil {
		return nil, consensus.TaskFaulty, err
	}
	p = &prepared{job: job, shard: shard}
	e.mu.Lock()
	defer e.mu.Unlock()
	if len(e.tasks) >= maxPrepared {
		for id := range e.tasks {
			delete(e.tasks, id)
			break
		}
	}
	e.tasks[w.task] = p
	return p, 0, nil
}

func blob(c arena.Content) eval.Blob {
	return eval.Blob{SHA256: c.Digest, Size: int64(c.Size)} //nolint:gosec // bounded by the task
}

// blame says whose fault it is that a task cannot be prepared.
func blame(err error) consensus.Impossible {
	for _, fault := range []error{spec.ErrSpec, dataset.ErrShard, content.ErrLayout, content.ErrSize} {
		if errors.Is(err, fault) {
			return consensus.TaskFaulty
		}
	}
	return consensus.MachineFault
}

// readSpec fetches a task spec. Errors: spec.ErrSpec; those of the library.
func readSpec(ctx context.Context, lib *library, c arena.Content, creator common.Address) (*spec.Task, error) {
	b, err := lib.read(ctx, c, creator)
	if err != nil {
		return nil, fmt.Errorf("task spec: %w", err)
	}
	return spec.Parse(b)
}

// readShard fetches a shard and checks it against its commitment. Errors: dataset.ErrShard; those of the library.
func readShard(ctx context.Context, lib *library, s arena.Shard, creator common.Address) (*dataset.Shard, error) {
	f, err := lib.open(ctx, s.Content, creator)
	if err != nil {
		return nil, fmt.Errorf("evaluation shard: %w", err)
	}
	defer func() { _ = f.Close() }()
	return dataset.ReadShard(f, dataset.Commitment{Rows: s.Rows, Root: s.RowRoot})
}
