package main

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/ai-arena/arenad/devnet"
	"github.com/ai-arena/arenad/node"
	"github.com/ai-arena/arenad/node/config"
)

// misbehaveSpec is a validator of a devnet that misbehaves. It is hidden: `arenad devnet --attack NAME` starts it, and on
// any other chain it refuses to run.
func misbehaveSpec() spec {
	return spec{
		name: devnet.Subcommand, args: "NAME", usage: "run a node that misbehaves, on a devnet", hidden: true,
		text: "Runs a validator that misbehaves in the named way, so that a devnet can show what that gains and costs. `arenad devnet --attack` starts " +
			"such processes; on any other chain it refuses to run.",
		example: "arenad misbehave colluder --home build/devnet/validator-2",
		flags:   allSettings(),
		do:      doMisbehave,
	}
}

func doMisbehave(ctx context.Context, c *call) error {
	return c.runNode(ctx, func(cfg config.Config, keys node.Keys, log *slog.Logger) (*node.Node, error) {
		hooks, err := devnet.Misbehaviour(c.args[0], keys.Owner)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errUsage, err)
		}
		return node.NewAdversary(ctx, cfg, keys, hooks, log)
	})
}
