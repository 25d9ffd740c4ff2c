package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/evidence"
)

// errEvidence: this node cannot show what it voted. It is not worth another try.
var errEvidence = errors.New("evidence cannot be shown")

// drawer knows which rows a challenge asks for. *chain.Reader is one.
type drawer interface {
	ChallengeRows(ctx context.Context, s arena.SeatID) ([]uint64, error)
}

// answerBytes is how much a transaction of an answer carries at most. Nodes pass on transactions of 128 KiB; below that there is room
// for what is around the rows. A row is up to 12 gas a byte to hash, and 40 to send: 5 million for all.
const answerBytes = 96 << 10

// question is what an answer needs of the state; a copy, since the state belongs to the loop.
type question struct {
	work   work
	vote   arena.Vote
	opened uint16
}

// answer evaluates again and opens the rows that an own seat is asked for. Nothing of the first evaluation is needed: the
// engine gives the same bits again, and model and shard are in the store, their keys on chain.
func (a *actor) answer(ctx context.Context, c consensus.AnswerChallenge) error {
	q, err := a.question(ctx, c)
	if err != nil {
		return err
	}
	rows, err := a.drawer.ChallengeRows(ctx, c.SeatID)
	if err != nil {
		return fmt.Errorf("read the rows asked for: %w", err)
	}
	res, openings, err := a.evaluator.open(ctx, q.work, rows)
	if err != nil {
		return fmt.Errorf("evaluate again: %w", err)
	}
	now := arena.Vote{Score: arena.Score(res.Score), EvidenceRoot: common.Hash(res.Evidence)}
	if res.Status != eval.Scored || !now.Same(q.vote) {
		return fmt.Errorf("%w: seat %s voted %s with root %x, it is %s with root %x now",
			errEvidence, c.SeatID, q.vote.Score, q.vote.EvidenceRoot, now.Score, now.EvidenceRoot)
	}
	claim := chain.Claim{
		Model: q.work.target.model.Flat, KeyHash: q.work.target.model.KeyHash, Metric: res.Proof.Statement.Metric, Batch: res.Proof.Statement.Batch,
		Top: res.Proof.Tree.Root(),
	}
	for _, p := range parts(openings, q.opened) {
		in := a.calls.AnswerChallenge(c.SeatID, claim, p.first, openings[p.first:p.last], c.Deadline)
		in.Key = fmt.Sprintf("%s#%d/%d", c.Key, c.Attempt, p.first)
		if _, err := a.sender.Send(ctx, in); err != nil {
			return err
		}
	}
	a.log.Info("Showed the rows that a seat was asked for", "submission", c.SeatID.Submission, "round", c.SeatID.Round, "seat", c.SeatID.Seat,
		"rows", len(rows))
	return nil
}

// question copies what an answer needs out of the state. Errors: chain.ErrDone if nobody asks any more.
func (a *actor) question(ctx context.Context, c consensus.AnswerChallenge) (q question, err error) {
	err = a.loop.ask(ctx, func(s *consensus.State, head consensus.Head) {
		r, x, t := s.Round(c.SeatID.RoundID), s.Submission(c.SeatID.Submission), s.Task(c.Task)
		if r == nil || x == nil || t == nil || r.Seats[c.SeatID.Seat].Challenge.State != arena.ChallengeStateOpen {
			return
		}
		seat := &r.Seats[c.SeatID.Seat]
		q = question{vote: seat.Vote, opened: seat.Challenge.Opened, work: workOn(s, consensus.EvalID{RoundID: r.ID, Seed: r.Seed}, r.Stage, head.Time)}
		q.work.fetchBy, q.work.deadline = c.Deadline, c.Deadline
	})
	if err == nil && q.work.task == 0 {
		err = fmt.Errorf("answer for seat %s: %w", c.SeatID, chain.ErrDone)
	}
	return q, err
}

// part is a run of rows that one transaction opens.
type part struct{ first, last int }

// parts cuts what is not opened yet into transactions.
func parts(openings []evidence.Opening, opened uint16) (all []part) {
	size := 0
	for i, o := range openings {
		if opened>>i&1 != 0 {
			size = 0
			continue
		}
		n := len(o.Row) + 48*len(o.Path) + 512
		if last := len(all) - 1; size > 0 && size+n <= answerBytes && all[last].last == i {
			all[last].last, size = i+1, size+n
			continue
		}
		all, size = append(all, part{i, i + 1}), n
	}
	return all
}

// open evaluates again, as evaluate does, and opens rows of it.
func (e *evaluator) open(ctx context.Context, w work, rows []uint64) (eval.Result, []evidence.Opening, error) {
	p, model, err := e.gather(ctx, w)
	if err != nil {
		return eval.Result{}, nil, err
	}
	select {
	case e.slots <- struct{}{}:
		defer func() { <-e.slots }()
	case <-ctx.Done():
		return eval.Result{}, nil, context.Cause(ctx)
	}
	return eval.EvaluateAndOpen(ctx, e.runner, e.jobOf(p, &w, model), model, p.shard, rows)
}
