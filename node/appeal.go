package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
)

// quotes says what an appeal costs now, and what the arena may take. *chain.Reader does.
type quotes interface {
	AppealQuote(ctx context.Context, id, named arena.SubmissionID) (bond *big.Int, err error)
	Allowance(ctx context.Context, owner common.Address) (*big.Int, error)
}

// checkOf copies what a check needs out of the state; called inside the loop. In the final stage it names the own models that the
// submission may be a copy of.
func (a *actor) checkOf(c consensus.Check) work {
	s := a.loop.machine.State()
	x := s.Submission(c.RoundID.Submission)
	w := workOn(s, consensus.EvalID{RoundID: c.RoundID}, c.Stage, a.loop.head.Time)
	w.fetchBy, w.deadline = c.Deadline, c.Deadline
	if c.Stage == arena.StageFinal {
		for _, own := range s.Originals(x, a.owner) {
			w.originals = append(w.originals, *entryOf(own))
		}
	}
	return w
}

// check says what this node finds of a result that stands. A check that is impossible is tried again while it is due.
func (a *actor) check(c consensus.Check, w work) {
	found, err := a.evaluator.check(a.ctx, w)
	if a.ctx.Err() != nil {
		return
	}
	if err != nil {
		a.log.Warn("Cannot check a result", "submission", w.target.id, "round", c.RoundID.Round, "err", err)
		a.loop.report(a.ctx, consensus.DutyFailed{Key: c.Key})
		return
	}
	a.log.Info("Checked a result", "submission", w.target.id, "round", c.RoundID.Round, "stage", c.Stage, "own_score", found.Score, "copy_of", found.CopyOf)
	a.loop.report(a.ctx, consensus.DutyDone{Key: c.Key})
	a.loop.report(a.ctx, *found)
}

// appeal has a larger committee look at a result that this node found to be wrong. The bond comes out of the FML of the account that
// sends, which is asked first whether it has that much to spare.
func (a *actor) appeal(ctx context.Context, x consensus.AppealResult) error {
	bond, err := a.quotes.AppealQuote(ctx, x.Submission, x.Named)
	if err != nil {
		return fmt.Errorf("ask what an appeal costs: %w", err)
	}
	allowed, err := a.quotes.Allowance(ctx, a.sender.Account())
	if err != nil {
		return fmt.Errorf("read the allowance: %w", err)
	}
	if allowed.Cmp(bond) < 0 {
		in := a.calls.Approve(fmt.Sprintf("approve-%s#%d", x.Key, x.Attempt), bond)
		in.Deadline = x.Deadline
		if _, err := a.sender.Send(ctx, in); err != nil {
			return fmt.Errorf("let the arena take the bond: %w", err)
		}
	}
	if err := a.submit(ctx, a.calls.Appeal("", x.Submission, x.Named, x.Deadline), x.Duty); err != nil {
		if errors.Is(err, chain.ErrFunds) {
			err = fmt.Errorf("%w (the bond is %s wei)", err, bond)
		}
		return err
	}
	a.log.Info("Appealed against a result", "submission", x.Submission, "stage", x.Stage, "named", x.Named, "bond", bond)
	return nil
}
