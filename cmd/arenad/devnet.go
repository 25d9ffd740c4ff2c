package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/datasets"
	"github.com/ai-arena/arenad/devnet"
	"github.com/ai-arena/arenad/internal/localchain"
	"github.com/ai-arena/arenad/internal/logging"
)

func devnetSpec() spec {
	return spec{
		name: "devnet", usage: "run a whole arena on this machine",
		text: "Starts a local chain, deploys the contracts, funds accounts, and runs a creator, three training nodes and seven validators as " +
			"processes of their own, with real libp2p between them. A task is opened, models are trained, submitted and scored; what " +
			"happens is shown as it happens, and the leaderboard at the end. With --once it ends when the task is settled and everybody has " +
			"claimed; otherwise it goes on until Ctrl-C, and further tasks can be opened with the creator's home. With --attack there are nine " +
			"validators, of which three misbehave with a third of the weight; the end says by name what that gained and cost them, and " +
			"how many wrong results stood, and so does the report. Exit code 1: a wrong result stood.",
		example: "arenad devnet\narenad devnet --once --report report.json\narenad devnet --chain embedded --once --speed 4\narenad devnet --attack colluder --once --report report.json",
		flags: append(settings("log-level"),
			stringFlag("chain", string(localchain.Anvil), "what makes the blocks: anvil, or embedded (nothing else is needed)"),
			anvilFlag(),
			stringFlag("beacon", string(chain.BeaconRandao), "where randomness comes from: randao, drand (a network of one member is run beside it) or fixed"),
			stringFlag("rpc-port", "0", "port of the chain on 127.0.0.1; 0: a free one"),
			stringFlag("speed", "1", "seconds of chain time per second, 1 to 20"),
			stringFlag("dataset", datasets.Digits, "what is learned: digits or fashion-mnist"),
			stringFlag("dir", filepath.Join("build", "devnet"), "folder of everything; a devnet that has ended there is removed"),
			stringFlag("report", "", "write a report as JSON, with logs, models and evaluation set beside it"),
			stringFlag("attack", "", "how three of nine validators misbehave: "+strings.Join(devnet.Attacks(), ", ")),
			boolFlag("once", "end when the task is settled and claimed")),
		do: doDevnet,
	}
}

func doDevnet(ctx context.Context, c *call) error {
	number := func(name string, least, most int) (int, error) {
		n, err := strconv.Atoi(c.cli.String(name))
		if err != nil || n < least || n > most {
			return 0, fmt.Errorf("%w: --%s is %q: want a number from %d to %d", errUsage, name, c.cli.String(name), least, most)
		}
		return n, nil
	}
	speed, err := number("speed", 1, 20)
	if err != nil {
		return err
	}
	port, err := number("rpc-port", 0, 65535)
	if err != nil {
		return err
	}
	kind := localchain.Kind(c.cli.String("chain"))
	if kind != localchain.Anvil && kind != localchain.Embedded {
		return fmt.Errorf("%w: --chain is %q: want anvil or embedded", errUsage, kind)
	}
	if name := c.cli.String("dataset"); name != datasets.Digits && name != datasets.FashionMNIST {
		return fmt.Errorf("%w: --dataset is %q: want %s or %s", errUsage, name, datasets.Digits, datasets.FashionMNIST)
	}
	beacon := chain.BeaconKind(c.cli.String("beacon"))
	if beacon != chain.BeaconRandao && beacon != chain.BeaconDrand && beacon != chain.BeaconFixed {
		return fmt.Errorf("%w: --beacon is %q: want randao, drand or fixed", errUsage, beacon)
	}
	attack := c.cli.String("attack")
	if attack != "" && !slices.Contains(devnet.Attacks(), attack) {
		return fmt.Errorf("%w: --attack is %q: want %s", errUsage, attack, strings.Join(devnet.Attacks(), ", "))
	}
	self, err := os.Executable()
	if err != nil {
		return fmt.Errorf("find the arenad binary: %w", err)
	}
	log, err := logging.New(c.stderr, "warn", "text")
	if err != nil {
		return err
	}
	err = devnet.Run(ctx, devnet.Options{
		Chain: kind, Anvil: c.cli.String("anvil"), Port: port, Speed: speed, Dataset: c.cli.String("dataset"),
		Dir: c.cli.String("dir"), Binary: self, LogLevel: c.cli.String("log-level"),
		Beacon: beacon, Once: c.cli.Bool("once"), Report: c.cli.String("report"), Attack: attack,
	}, c.stdout, log)
	if errors.Is(err, errInterrupted) {
		return says(errCut, "interrupted before the task was settled: what happened so far is in %s, the next devnet begins anew", c.cli.String("dir"))
	}
	return err
}

func anvilFlag() cli.Flag {
	return stringFlag("anvil", "", "path of the anvil binary (default: found in PATH or contracts/node_modules)")
}

func endedFlag() cli.Flag { return stringFlag("devnet", "", "folder of a devnet that has ended") }

// withDevnet runs do on the devnet of --devnet, whose chain is started again for it, or without the flag on the arena of the configuration.
func (c *call) withDevnet(ctx context.Context, do func(context.Context, *session) error) error {
	dir := c.cli.String("devnet")
	if dir == "" {
		return with(do)(ctx, c)
	}
	again, err := devnet.Reload(ctx, dir, c.cli.String("anvil"))
	if err != nil {
		return err
	}
	defer again.Stop() //nolint:errcheck // nothing is kept of it
	for flag, value := range map[string]string{"rpc": again.URL, "deployment": again.Deployment} {
		if err := c.cli.Set(flag, value); err != nil {
			return fmt.Errorf("%w: --%s: %w", errUsage, flag, err)
		}
	}
	return with(do)(ctx, c)
}
