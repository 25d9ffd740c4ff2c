package node

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
)

// tips brings what the hot key earned home. The contracts pay tips and upkeep to whoever sends the transaction, which is
// the signer of a node whose account stays offline; nobody should have to unlock the signer by hand for that.
type tips struct {
	log    *slog.Logger
	owner  common.Address
	sender sender
	calls  *chain.Calls
	reader interface {
		Account(ctx context.Context, who common.Address) (chain.Account, error)
	}
	settled chan arena.TaskID
}

// heard notes a settlement, after which no more tips of the task come; called inside the loop. One that is missed while
// another is collected is made up by the next.
func (t *tips) heard(e arena.Event) {
	if b, ok := e.Body.(arena.TaskSettled); ok {
		select {
		case t.settled <- b.Task:
		default:
		}
	}
}

// run collects after each settlement until ctx ends.
func (t *tips) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case id := <-t.settled:
			if err := t.collect(ctx, id); err != nil && ctx.Err() == nil {
				t.log.Warn("Tips of the signer are not collected; the next settlement tries again", "task", id, "err", err)
			}
		}
	}
}

// collect sends the signer's claimable balance to the account.
func (t *tips) collect(ctx context.Context, id arena.TaskID) error {
	a, err := t.reader.Account(ctx, t.sender.Account())
	if err != nil || a.Claimable.Sign() == 0 {
		return err
	}
	if _, err := t.sender.Send(ctx, t.calls.Claim(fmt.Sprintf("claim-tips/%d", id), t.owner)); err != nil {
		return err
	}
	t.log.Info("Tips of the signer went to the account", "task", id, "wei", a.Claimable)
	return nil
}
