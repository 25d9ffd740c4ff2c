package audit

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/selection"
)

// ErrNoTask: the log knows no such task, or no such submission in it.
var ErrNoTask = errors.New("not in the log")

// Params are the facts of a deployment that an audit needs. Amounts in FML wei.
type Params struct {
	consensus.Params
	MinStake    *big.Int
	SeatFeeUnit *big.Int
}

// Chain is what an audit asks of the chain beside its log. Safe for use by one goroutine.
type Chain interface {
	// Openings are what a transaction showed to open commitments.
	Openings(ctx context.Context, tx common.Hash) (chain.Openings, error)
	// Beacon is the random value of an epoch, derived from the chain's headers again where it comes from there.
	Beacon(ctx context.Context, e arena.Epoch) (common.Hash, error)
}

// Content gets bytes by their reference, from wherever: the audit hashes them itself. Errors: content.ErrNotFound or
// content.ErrUnavailable where nobody has them.
type Content interface {
	Read(ctx context.Context, c arena.Content) ([]byte, error)
}

// Input is what is audited, and how.
type Input struct {
	Task       arena.TaskID
	Submission arena.SubmissionID // 0: all
	Params     Params
	Events     []arena.Event // of the whole arena, from the deployment on
	Block      uint64        // last block of Events, and its time
	Now        arena.Time
	Chain      Chain
	Content    Content
	Runner     runner.Runner

	Rows   int           // rows to run again for each submission; 0: all
	Seed   [32]byte      // picks them
	Budget time.Duration // for running models; 0: none is run. What is left then stays open
	Wall   time.Duration // for one model; 0: the evaluator's default
	// Progress is told what is being done, and of rows how many are done; nil: nobody is told. It must return quickly.
	Progress func(what string, done, total int)
}

// auditor is one audit.
type auditor struct {
	Input
	rep   *Report
	state *consensus.State
	book  *selection.Book
	reg   *registry
	till  *till
	// What becomes of submissions in the transaction that is being replayed.
	course course
	// What replay found of each round.
	drawn, decided map[arena.RoundID]Result
	openings       map[common.Hash]chain.Openings
	// What running the models again gave, and what they were run for.
	findings map[trial]*finding
	jobs     [arena.Stages]eval.Job
}

// Run audits a task. A report comes whenever the task is known, whatever it says.
//
// Errors: ErrNoTask; the cause of ctx; those of the chain, where it does not answer.
func Run(ctx context.Context, in Input) (*Report, error) {
	a := &auditor{
		Input: in, rep: newReport(in.Task), state: consensus.NewState(in.Params.Params),
		book: selection.NewBook(in.Params.Domain), reg: newRegistry(in.Params), till: newTill(in.Task),
		drawn: map[arena.RoundID]Result{}, decided: map[arena.RoundID]Result{}, openings: map[common.Hash]chain.Openings{},
		findings: map[trial]*finding{},
		course:   course{decided: map[arena.SubmissionID]bool{}},
	}
	if in.Progress == nil {
		a.Progress = func(string, int, int) {}
	}
	if err := a.replay(ctx); err != nil {
		return nil, err
	}
	t := a.state.Task(in.Task)
	if t == nil || t.State == arena.TaskStateNone {
		return nil, fmt.Errorf("audit task %d: %w", in.Task, ErrNoTask)
	}
	if x := a.state.Submission(in.Submission); in.Submission != 0 && (x == nil || x.Task != in.Task) {
		return nil, fmt.Errorf("audit submission %d of task %d: %w", in.Submission, in.Task, ErrNoTask)
	}
	a.rep.State, a.rep.Block = t.State, in.Block
	a.ranking(t)
	a.closing(t)
	if err := a.scores(ctx, t); err != nil {
		return nil, err
	}
	a.rep.conclude()
	return a.rep, nil
}

func (a *auditor) section(name string) *Section { return a.rep.Section(name) }

// mine tells whether a submission belongs to the task.
func (a *auditor) mine(id arena.SubmissionID) bool {
	x := a.state.Submission(id)
	return x != nil && x.Task == a.Task
}

// wanted tells whether the submission is to be looked at in detail.
func (a *auditor) wanted(id arena.SubmissionID) bool { return a.Submission == 0 || a.Submission == id }
