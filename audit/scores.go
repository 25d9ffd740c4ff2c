package audit

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/dataset"
)

var (
	// errBudget: the time for running models is used up.
	errBudget = errors.New("the time for running models is used up (--budget)")
	// errNoVote: no seat revealed a score, so that nothing was run.
	errNoVote = errors.New("no seat scored it")
)

// exam is what all submissions of the task are scored by.
type exam struct {
	job   eval.Job
	shard *dataset.Shard
	fault error // errFalse: the evaluation set itself is wrong; errUnseen: nothing can be run
}

// finding is what running a model again gives.
type finding struct {
	unseen  error // nothing can be said
	score   arena.Score
	detail  string       // why there is no score
	result  *eval.Result // nil for a verdict, and for a sample
	sample  *sample      // of a run over some rows only
	classes uint32       // of the label map; 0: none
}

// trial is a model on the shard of a stage.
type trial struct {
	id    arena.SubmissionID
	stage arena.Stage
}

// vote is what a seat of the round had to reveal.
func (f *finding) vote(seed common.Hash) arena.Vote {
	v := arena.Vote{Score: f.score}
	if f.result != nil && f.result.Proof != nil {
		s := f.result.Proof.Statement
		s.Seed = seed
		v.EvidenceRoot = s.Root(f.result.Proof.Tree.Root())
	}
	return v
}

// scores runs the models again and judges every vote.
func (a *auditor) scores(ctx context.Context, t *consensus.Task) error {
	a.rep.Rows = RowsReport{All: a.Rows == 0, Each: a.Rows}
	if a.Rows > 0 {
		a.rep.Rows.Seed = common.Hash(a.Seed).Hex()
	}
	var ids []arena.SubmissionID
	for _, id := range t.Submissions {
		if a.wanted(id) {
			ids = append(ids, id)
			a.rep.Submissions = append(a.rep.Submissions, a.submission(a.state.Submission(id)))
		}
	}
	running, stop := ctx, func() {}
	if a.Budget > 0 {
		running, stop = context.WithTimeoutCause(ctx, a.Budget, errBudget)
	}
	defer stop()
	for stage := range arena.Stage(arena.Stages) {
		if err := a.stageScores(ctx, running, t, stage, ids); err != nil {
			return err
		}
	}
	for i, id := range ids {
		a.judge(t, a.state.Submission(id), a.rep.Submissions[i])
	}
	return nil
}

// stageScores runs all models that a stage came to, on its shard.
func (a *auditor) stageScores(ctx, running context.Context, t *consensus.Task, stage arena.Stage, ids []arena.SubmissionID) error {
	e, err := a.exam(ctx, t, stage)
	if err != nil {
		return err
	}
	began := stage == arena.StageLive || slices.ContainsFunc(t.Submissions, func(id arena.SubmissionID) bool {
		return scored(a.state.Submission(id), stage)
	})
	content := a.section(SectionContent)
	switch {
	case e.fault == nil:
		content.held()
	case errors.Is(e.fault, errFalse):
		content.fail("%s.", capital(e.fault))
	case began: // no score stands on the last shard before the final stage
		content.open("%s.", capital(e.fault))
	}
	for _, id := range ids {
		x := a.state.Submission(id)
		if err := a.findOnce(ctx, running, e, x, stage); err != nil {
			return err
		}
		for _, r := range x.Rounds { // what it is said to be a copy of is compared with it
			if named := a.state.Submission(r.Named); named != nil && r.Stage == stage {
				if err := a.findOnce(ctx, running, e, named, stage); err != nil {
					return err
				}
			}
		}
	}
	a.jobs[stage] = e.job
	return nil
}

func (a *auditor) findOnce(ctx, running context.Context, e *exam, x *consensus.Submission, stage arena.Stage) error {
	key := trial{x.ID, stage}
	if a.findings[key] != nil {
		return nil
	}
	f, err := a.find(ctx, running, e, x, stage)
	a.findings[key] = f
	return err
}

// scored tells whether a seat revealed something in the stage that running the model can confirm.
func scored(x *consensus.Submission, stage arena.Stage) bool {
	for _, r := range x.Rounds {
		if r.Stage != stage {
			continue
		}
		for _, b := range r.Ballots() {
			if b.Vote.Score.Slashable() {
				return true
			}
		}
	}
	return false
}

// exam prepares the evaluation of a stage. Errors: the cause of ctx.
func (a *auditor) exam(ctx context.Context, t *consensus.Task, stage arena.Stage) (*exam, error) {
	on := t.Params.Shard(stage.Shard())
	text, err := a.read(ctx, "the task's spec", t.Params.Spec)
	if err != nil {
		return &exam{fault: err}, ctx.Err()
	}
	parsed, err := spec.Parse(text)
	if err != nil {
		return &exam{fault: fmt.Errorf("the task's spec is %w: %w", errFalse, err)}, nil
	}
	shard, err := a.shard(ctx, stage.Shard())
	if err != nil {
		return &exam{fault: err}, ctx.Err()
	}
	job, err := eval.FromSpec(parsed, on.Rows)
	if err != nil {
		return &exam{fault: fmt.Errorf("the task's spec is %w: %w", errFalse, err)}, nil
	}
	job.TaskID, job.Limits.Wall = uint64(t.ID), a.Wall
	job.Dataset = eval.Blob{SHA256: on.Content.Digest, Size: int64(on.Content.Size)} //nolint:gosec // the task bounds it
	return &exam{job: job, shard: shard}, nil
}

// find runs the model of a submission again. Errors: the cause of ctx.
func (a *auditor) find(ctx, running context.Context, e *exam, x *consensus.Submission, stage arena.Stage) (*finding, error) {
	content := a.section(SectionContent)
	if !scored(x, stage) {
		if errors.Is(e.fault, errFalse) {
			return &finding{score: arena.VerdictTaskFault, detail: e.fault.Error()}, nil
		}
		return &finding{unseen: errNoVote}, nil
	}
	model, err := a.model(ctx, x.ID)
	switch {
	case ctx.Err() != nil:
		return nil, context.Cause(ctx)
	case errors.Is(err, errFalse):
		content.fail("%s.", capital(err))
		return &finding{score: arena.VerdictInvalidModel, detail: err.Error()}, nil
	case err != nil:
		content.open("%s.", capital(err))
		return &finding{unseen: err}, nil
	}
	content.held()
	switch {
	case errors.Is(e.fault, errFalse):
		return &finding{score: arena.VerdictTaskFault, detail: e.fault.Error()}, nil
	case e.fault != nil:
		return &finding{unseen: e.fault}, nil //nolint:nilerr // the finding carries it
	case running.Err() != nil:
		return &finding{unseen: context.Cause(running)}, nil //nolint:nilerr // the finding carries it
	}
	job := e.job
	job.SubmissionID = uint64(x.ID)
	job.Model = eval.Blob{SHA256: sha256.Sum256(model), Size: int64(len(model))}
	f, err := a.run(running, e, job, model, x.ID)
	switch {
	case ctx.Err() != nil:
		return nil, context.Cause(ctx)
	case running.Err() != nil:
		return &finding{unseen: context.Cause(running)}, nil //nolint:nilerr // the finding carries it
	}
	return f, err
}

// run evaluates all rows, or some.
func (a *auditor) run(ctx context.Context, e *exam, job eval.Job, model []byte, id arena.SubmissionID) (*finding, error) {
	what := fmt.Sprintf("Running the model of submission %d", id)
	progress := func(done, total int) { a.Progress(what, done, total) }
	if n := e.shard.Table.Rows; a.Rows > 0 && !job.Covers(n, a.rowsOf(n)) {
		return a.runSome(ctx, e, job, model, progress)
	}
	res, err := eval.Evaluate(ctx, a.Runner, job, model, e.shard, progress)
	if err != nil {
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		return &finding{score: arena.VerdictTaskFault, detail: err.Error()}, nil
	}
	f := &finding{score: arena.Score(res.Score), detail: res.Detail}
	switch res.Status {
	case eval.Scored:
		f.result, f.classes = &res, uint32(job.Metric.Labels.Len()) //nolint:gosec // at most 65,536
	case eval.TooSlow, eval.Inconclusive:
		f.unseen = fmt.Errorf("the model of submission %d could not be run here: %s after %s: %s", id, res.Status, res.Elapsed.Round(time.Millisecond), res.Detail)
	}
	return f, nil
}

func capital(err error) string {
	text := err.Error()
	if text == "" {
		return text
	}
	return string(text[0]&^0x20) + text[1:]
}
