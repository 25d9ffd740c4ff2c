package main

import (
	"context"
	"fmt"

	"github.com/ai-arena/arenad/devnet"
	"github.com/ai-arena/arenad/internal/logging"
	"github.com/ai-arena/arenad/node"
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
	cfg, err := c.config()
	if err != nil {
		return err
	}
	log, err := logging.New(c.stderr, cfg.Log.Level, cfg.Log.Format)
	if err != nil {
		return err
	}
	keys, err := c.nodeKeys(&cfg)
	if err != nil {
		return err
	}
	hooks, err := devnet.Misbehaviour(c.args[0], keys.Owner)
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	n, err := node.NewAdversary(ctx, cfg, keys, hooks, log)
	if err != nil {
		return err
	}
	return n.Run(ctx)
}
