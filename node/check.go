package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/eval"
)

// copies tells whether the target of w, which came to res, is a copy of the named submission. A named model that itself comes to no
// score has no copies. Errors: as run; one of the machine if the named model could not be run here.
func (e *evaluator) copies(ctx context.Context, w work, res eval.Result) (bool, error) {
	if res.Status != eval.Scored {
		return false, nil
	}
	original := w
	original.target, original.named = *w.named, nil
	was, p, err := e.run(ctx, original)
	switch {
	case errors.Is(err, errInvalid):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("submission %d, said to be copied: %w", w.named.id, err)
	case was.Status == eval.Inconclusive || was.Status == eval.TooSlow:
		return false, fmt.Errorf("%w: submission %d, said to be copied: %s", errMachine, w.named.id, was.Detail)
	case was.Status != eval.Scored:
		return false, nil
	}
	o, err := eval.Compare(&p.job, res, was)
	if err != nil {
		return false, fmt.Errorf("%w: %w", errMachine, err)
	}
	isCopy := o.Copy(w.params.CopyTau)
	e.log.Info("Compared with the model that it is said to copy", "submission", w.target.id, "named", w.named.id, "copy", isCopy,
		"both_wrong_alike", o.Both, "of", o.Either)
	return isCopy, nil
}

// errMachine: a fault of this machine, of which no vote follows.
var errMachine = errors.New("this machine")

// check evaluates a result that stands, for no seat, and compares it with own models. nil when nothing can be said.
func (e *evaluator) check(ctx context.Context, w work) (found *consensus.Checked, err error) {
	res, _, err := e.run(ctx, w)
	found = &consensus.Checked{RoundID: w.id.RoundID}
	switch {
	case errors.Is(err, errInvalid):
		found.Score = arena.VerdictInvalidModel
		return found, nil
	case err != nil:
		return nil, err
	case res.Status == eval.Inconclusive || res.Status == eval.TooSlow:
		return nil, fmt.Errorf("%w: %s", errMachine, res.Detail)
	}
	found.Score = arena.Score(res.Score)
	for i := range w.originals {
		w.named = &w.originals[i]
		isCopy, err := e.copies(ctx, w, res)
		switch {
		case errors.Is(err, errMachine) || ctx.Err() != nil:
			return nil, err
		case err != nil:
			// What cannot be had any more must not keep the others from being compared.
			e.log.Warn("Cannot compare with an own model", "submission", w.target.id, "named", w.named.id, "err", err)
		case isCopy:
			found.CopyOf = w.named.id
			return found, nil
		}
	}
	return found, nil
}
