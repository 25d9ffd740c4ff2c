package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// ByName lists the contracts by their names.
func (a Addresses) ByName() map[string]common.Address {
	return map[string]common.Address{
		"FML": a.FML, "Stake": a.Stake, "Arena": a.Arena, "Scores": a.Scores, "Settle": a.Settle, "Finals": a.Finals, "Appeals": a.Appeals, "Experts": a.Experts, "Delegation": a.Delegation, "Beacon": a.Beacon,
	}
}

// GasUsed is the gas that a mined transaction used.
func (c *Client) GasUsed(ctx context.Context, tx common.Hash) (gas uint64, err error) {
	err = c.do(ctx, "read receipt", func(ctx context.Context, n conn) error {
		r, err := n.TransactionReceipt(ctx, tx)
		if err == nil {
			gas = r.GasUsed
		}
		return err
	})
	return gas, err
}

// RawLogs are all logs of the deployment so far, in chain order, for somebody who wants to check them without this
// program. For a devnet: everything is read at once.
func (c *Client) RawLogs(ctx context.Context, d Deployment) ([]types.Log, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	logs, err := c.logsIn(ctx, d.Addresses.emitters(), d.Block, head.Number)
	if err != nil {
		return nil, fmt.Errorf("read all logs: %w", err)
	}
	return logs, nil
}
