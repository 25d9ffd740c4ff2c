package main

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/ai-arena/arenad/internal/logging"
	"github.com/ai-arena/arenad/node"
	"github.com/ai-arena/arenad/node/config"
)

func runSpec() spec {
	return spec{
		name: "run", usage: "run the node",
		text: "Runs the node until Ctrl-C. Its roles say what it does: a validator evaluates the models that it is drawn for and votes on " +
			"them; a trainer trains on its own data for each open task, submits a model and serves it; a creator serves the evaluation " +
			"sets of its tasks; an observer follows the chain and serves the API, without a key. Nodes with a key also do the permissionless " +
			"work of the arena, which is paid. A node may be killed at any moment and started again: it goes on where it was.",
		example: "arenad run --role validator --passphrase-file pass.txt\n" +
			"arenad run --role trainer --train-data data/train.shard --train-model cnn\n" +
			"arenad run --role observer --api-listen 127.0.0.1:8080",
		flags: allSettings(),
		do:    doRun,
	}
}

func doRun(ctx context.Context, c *call) error {
	return c.runNode(ctx, func(cfg config.Config, keys node.Keys, log *slog.Logger) (*node.Node, error) {
		return node.New(ctx, cfg, keys, log)
	})
}

// runNode runs the node that build makes of configuration and keys, until ctx ends.
func (c *call) runNode(ctx context.Context, build func(config.Config, node.Keys, *slog.Logger) (*node.Node, error)) error {
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
	n, err := build(cfg, keys, log)
	if err != nil {
		return err
	}
	return n.Run(ctx)
}

// nodeKeys unlocks what the node signs with: the signer where the configuration names one, so that the account's key
// can stay locked; else the account. A trainer's account pays its fees itself, and is always unlocked.
func (c *call) nodeKeys(cfg *config.Config) (node.Keys, error) {
	if !cfg.NeedsKey() {
		return node.Keys{}, nil
	}
	owner, err := cfg.Keystore().Find(cfg.Keys.Account)
	if err != nil {
		return node.Keys{}, err
	}
	passphrase, err := c.passphrase(cfg, false)
	if err != nil {
		return node.Keys{}, err
	}
	keys := node.Keys{Owner: owner.Address}
	voter, sealer := voterName(cfg), sealerName(cfg)
	if keys.Sender, err = cfg.Keystore().Unlock(voter, passphrase); err != nil {
		return node.Keys{}, fmt.Errorf("unlock the key %q: %w", voter, err)
	}
	if sealer != voter {
		if keys.Box, err = cfg.Keystore().Unlock(sealer, passphrase); err != nil {
			return node.Keys{}, fmt.Errorf("unlock the key %q: %w", sealer, err)
		}
	}
	return keys, nil
}

// voterName is the name of the key that a node signs with.
func voterName(cfg *config.Config) string {
	if cfg.Keys.Signer != "" && !cfg.HasRole(config.RoleTrainer) {
		return cfg.Keys.Signer
	}
	return cfg.Keys.Account
}

// sealerName is the name of the key that a node opens boxes and seals with. Commands use the same one, so that the node
// can make the keys of what they sealed.
func sealerName(cfg *config.Config) string {
	if cfg.Keys.Box != "" {
		return cfg.Keys.Box
	}
	return voterName(cfg)
}
