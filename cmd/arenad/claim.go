package main

import (
	"context"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
)

// claimOutput is what was claimed.
type claimOutput struct {
	Account common.Address `json:"account" doc:"whose balance it was"`
	To      common.Address `json:"to" doc:"where the FML went"`
	Amount  string         `json:"amount" doc:"FML wei; 0: there was nothing to claim"`
	Tasks   []arena.TaskID `json:"tasks" doc:"tasks whose seat fees and shares were collected first"`
	Sent    []sent         `json:"transactions" doc:"in the order in which they were sent"`
}

func claimSpec() spec {
	return spec{
		name: "claim", args: "[TASK...]", usage: "take rewards, fees and returned bonds out",
		text: "Collects what the account earned in the tasks named (default: in all tasks that are paid out), then sends its whole claimable " +
			"balance to --to (default: the account itself). Nothing to claim is no error.",
		example: "arenad claim\narenad claim 3 --to 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --json",
		flags:   append(writeFlags(), stringFlag("to", "", "address that gets the FML (default: the account)")),
		output:  claimOutput{}, do: with(claim),
	}
}

func claim(ctx context.Context, s *session) error {
	tasks, err := s.claimTasks(ctx)
	if err != nil {
		return err
	}
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	out := claimOutput{Account: w.account(), To: w.account(), Amount: "0", Tasks: []arena.TaskID{}, Sent: []sent{}}
	if to := s.call.cli.String("to"); to != "" {
		if !common.IsHexAddress(to) {
			return fmt.Errorf("%w: --to is %q: want an address", errUsage, to)
		}
		out.To = common.HexToAddress(to)
	}
	for _, id := range tasks {
		shares, owed, err := s.reader.Shares(ctx, id, w.account())
		if err != nil {
			return err
		}
		if shares == 0 && owed.Sign() == 0 {
			continue
		}
		r, err := w.send(ctx, fmt.Sprintf("Collected from task %d", id), w.calls.ClaimShares(w.occasion(fmt.Sprintf("shares/%d", id)), id, w.account()))
		if err != nil {
			return err
		}
		out.Tasks, out.Sent = append(out.Tasks, id), append(out.Sent, effect(r))
	}
	account, err := s.reader.Account(ctx, w.account())
	if err != nil {
		return err
	}
	if positive(account.Claimable) {
		r, err := w.send(ctx, "Claimed", w.calls.Claim(w.occasion("claim"), out.To))
		if err != nil {
			return err
		}
		amount, err := s.claimed(r)
		if err != nil {
			return err
		}
		out.Amount, out.Sent = weiText(amount), append(out.Sent, effect(r))
	}
	return s.call.emit(out, func(w io.Writer) {
		fmt.Fprintf(w, "%s to %s\n", fmlText(out.Amount), out.To) //nolint:errcheck // emit reports it
	})
}

// claimTasks are the tasks to collect from.
func (s *session) claimTasks(ctx context.Context) ([]arena.TaskID, error) {
	var tasks []arena.TaskID
	for _, arg := range s.call.args {
		id, err := parseID[arena.TaskID](arg, "task")
		if err != nil {
			return nil, err
		}
		tasks = append(tasks, id)
	}
	if len(tasks) > 0 {
		return tasks, nil
	}
	state, _, err := s.state(ctx)
	if err != nil {
		return nil, err
	}
	for _, id := range state.Tasks() {
		if state.Task(id).PaidOut() {
			tasks = append(tasks, id)
		}
	}
	return tasks, nil
}

// claimed is the amount that a claim paid.
func (s *session) claimed(r chain.Receipt) (*big.Int, error) {
	c, err := fact[arena.Claimed](s, r)
	if err != nil || c == nil {
		return new(big.Int), err
	}
	return c.Amount, nil
}
