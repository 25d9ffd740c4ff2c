package devnet

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/audit"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/eval/runner"
)

// ErrCheck: a number of the run does not follow from the log, the models and the evaluation set.
var ErrCheck = errors.New("the run does not add up")

// Check audits a finished run as anybody could afterwards: the whole task from the log and the content alone, and beside
// it the balance of the money of all tasks. Wrong votes of validators that are meant to misbehave are no error. Errors: ErrCheck.
func (n *Net) Check(ctx context.Context, r *Report) (*audit.Report, error) {
	if !r.Ledger.Balanced() {
		return nil, fmt.Errorf("%w: money came from nowhere or went there: %+v", ErrCheck, r.Ledger)
	}
	params, err := audit.ReadParams(ctx, n.reader, n.Deployment)
	if err != nil {
		return nil, err
	}
	blobs, err := audit.OpenFolder(n.opts.Dir)
	if err != nil {
		return nil, err
	}
	head, err := n.client.Head(ctx)
	if err != nil {
		return nil, err
	}
	report, err := audit.Run(ctx, audit.Input{
		Task: r.Task.ID, Params: params, Events: n.Events(), Block: head.Number, Now: head.Time,
		Chain: audit.OnChain(n.client, n.reader, params), Content: blobs,
		// The participants are told to be strict; the supervisor runs their models once more wherever it can.
		Runner: runner.Process{Path: n.opts.Binary, Sandbox: runner.BestEffort},
	})
	if err != nil {
		return nil, err
	}
	if report.Result == audit.Fails && !excused(report, n.Attackers()) {
		return report, fmt.Errorf("%w: %s", ErrCheck, report.Sentence)
	}
	return report, nil
}

// excused tells whether all that an audit found wrong are votes of validators that were made to misbehave, on which no
// result stands.
func excused(r *audit.Report, attackers []common.Address) bool {
	wrong := 0
	for _, x := range r.Submissions {
		if x.Result == audit.Fails {
			return false
		}
		for _, round := range x.Rounds {
			for _, seat := range round.Seats {
				if seat.Result == audit.Fails && !slices.Contains(attackers, seat.Validator) {
					return false
				} else if seat.Result == audit.Fails {
					wrong++
				}
			}
		}
	}
	for _, s := range r.Sections {
		if s.Result == audit.Fails && (s.Name != audit.SectionScores || len(s.Failures) != wrong) {
			return false
		}
	}
	return true
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
