package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/devnet"
	"github.com/ai-arena/arenad/internal/logging"
	"github.com/ai-arena/arenad/node"
	"github.com/ai-arena/arenad/node/config"
)

// session is an arena that a command reads.
type session struct {
	call       *call
	cfg        config.Config
	log        *slog.Logger
	deployment chain.Deployment
	client     *chain.Client
	reader     *chain.Reader
	head       chain.Head // when the session was opened
}

// open reads the configuration and finds the arena on the chain. Errors: config.ErrConfig, chain.ErrUnreachable,
// chain.ErrWrongChain.
func (c *call) open(ctx context.Context) (*session, error) {
	cfg, err := c.config()
	if err != nil {
		return nil, err
	}
	level := cfg.Log.Level
	if level == "info" {
		level = "warn" // what is information to a daemon's reader is noise beside a result
	}
	log, err := logging.New(c.stderr, level, cfg.Log.Format)
	if err != nil {
		return nil, err
	}
	deployment, err := chain.ReadDeployment(cfg.Deployment())
	if err != nil {
		if _, serr := os.Stat(cfg.Home); errors.Is(serr, os.ErrNotExist) && errors.Is(err, os.ErrNotExist) {
			return nil, says(config.ErrConfig, "there is no home folder %s: name yours with --home, or make it with `arenad init`", cfg.Home)
		}
		return nil, fmt.Errorf("%w: %w: give the deployment file of the arena with --deployment", config.ErrConfig, err)
	}
	client, err := chain.Dial(chain.Config{URLs: cfg.Chain.RPC, ChainID: deployment.ChainID, Timeout: cfg.Chain.Timeout}, log)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", config.ErrConfig, err)
	}
	s := &session{
		call: c, cfg: cfg, log: log, deployment: deployment, client: client, reader: chain.NewReader(client, deployment.Addresses),
	}
	if s.head, err = client.Head(ctx); err != nil {
		client.Close()
		if !c.cli.IsSet("rpc") {
			err = endedDevnet(&cfg, err)
		}
		return nil, err
	}
	return s, nil
}

// endedDevnet adds to the error of a chain that does not answer what it means for the home of a devnet's participant.
func endedDevnet(cfg *config.Config, err error) error {
	dir := filepath.Dir(cfg.Home)
	if !errors.Is(err, chain.ErrUnreachable) || !devnet.IsFolder(dir) {
		return err
	}
	return says(errEnded, "the devnet of this home has ended (%s): `arenad devnet --dir %s` runs another, `arenad audit 1 --devnet %s` reads the old one", cfg.Chain.RPC[0], dir, dir)
}

func (s *session) close() { s.client.Close() }

// with runs do on an open session.
func with(do func(context.Context, *session) error) func(context.Context, *call) error {
	return func(ctx context.Context, c *call) error {
		s, err := c.open(ctx)
		if err != nil {
			return err
		}
		defer s.close()
		return do(ctx, s)
	}
}

// noArchive lets the watcher begin at the deployment: a command keeps nothing.
type noArchive struct{}

func (noArchive) LogCursor(context.Context) (uint64, common.Hash, uint64, bool, error) {
	return 0, common.Hash{}, 0, false, nil
}

func (noArchive) AppendLogs(context.Context, []types.Log, uint64, common.Hash, uint64) error {
	return nil
}

func (noArchive) Logs(context.Context, func([]types.Log) error) error { return nil }

// events reads everything that happened in the arena up to the newest block, which it gives as well.
func (s *session) events(ctx context.Context) ([]arena.Event, chain.Head, error) {
	finality, err := chain.ParseFinality(s.cfg.Chain.Finality)
	if err != nil {
		return nil, chain.Head{}, fmt.Errorf("%w: %w", config.ErrConfig, err)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	updates := make(chan chain.Update)
	failed := make(chan error, 1)
	watcher := chain.NewWatcher(s.client, s.deployment, noArchive{}, chain.WatchConfig{Finality: finality, Poll: s.cfg.Chain.Poll}, s.log)
	go func() { failed <- watcher.Run(ctx, updates) }()
	var events []arena.Event
	for {
		select {
		case u := <-updates:
			if u.Rollback {
				for len(events) > 0 && events[len(events)-1].Block > u.RollbackTo {
					events = events[:len(events)-1]
				}
			}
			events = append(events, u.Events...)
			if u.Live {
				cancel()
				return events, u.Head, <-failed
			}
		case err := <-failed:
			return nil, chain.Head{}, errors.Join(err, context.Cause(ctx))
		}
	}
}

// state folds everything that happened into the present state of the arena.
func (s *session) state(ctx context.Context) (*consensus.State, []arena.Event, error) {
	params, _, err := node.Params(ctx, s.reader, s.deployment)
	if err != nil {
		return nil, nil, err
	}
	events, head, err := s.events(ctx)
	if err != nil {
		return nil, nil, err
	}
	state := consensus.NewState(params)
	for _, e := range events {
		if err := state.Apply(e); err != nil {
			return nil, nil, err
		}
	}
	state.Advance(head.Number, head.Time)
	return state, events, nil
}

// account finds out whom a command is about: an address, the name of a key, or without an argument the account of the
// configuration.
func (s *session) account(arg string) (common.Address, error) {
	if strings.HasPrefix(arg, "0x") {
		if !common.IsHexAddress(arg) {
			return common.Address{}, fmt.Errorf("%w: %q is no address", errUsage, arg)
		}
		return common.HexToAddress(arg), nil
	}
	if arg == "" {
		arg = s.cfg.Keys.Account
	}
	key, err := s.cfg.Keystore().Find(arg)
	if errors.Is(err, config.ErrNoKey) || errors.Is(err, config.ErrKeyName) {
		err = says(config.ErrNoKey, "%q is neither an address (0x and 40 digits) nor the name of a key of %s", arg, s.cfg.Home)
	}
	return key.Address, err
}

// arg is the i-th argument, "" if it was left out.
func (c *call) arg(i int) string {
	if i < len(c.args) {
		return c.args[i]
	}
	return ""
}

// shown is the smallest part of an FML that tables show: 1e-4. JSON has wei as decimal strings.
const shown = 100_000_000_000_000

// fml is an amount for people, cut to four decimals.
func fml(wei *big.Int) string {
	if wei == nil {
		return chain.FormatFML(new(big.Int))
	}
	unit := big.NewInt(shown)
	return chain.FormatFML(new(big.Int).Mul(new(big.Int).Quo(wei, unit), unit))
}

func fmlText(wei string) string {
	v, ok := new(big.Int).SetString(wei, 10)
	if !ok {
		return wei
	}
	return fml(v)
}

func weiText(v *big.Int) string {
	if v == nil {
		return "0"
	}
	return v.String()
}

// parseFML reads an amount like "100", "0.5" or "100 FML". Errors: errUsage.
func parseFML(text string) (*big.Int, error) {
	number := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "FML"))
	whole, fraction, _ := strings.Cut(number, ".")
	const decimals = 18
	digits := whole + fraction + strings.Repeat("0", max(0, decimals-len(fraction)))
	wei, ok := new(big.Int).SetString(digits, 10)
	if !ok || wei.Sign() <= 0 || len(fraction) > decimals || strings.ContainsAny(number, "+-_") || whole == "" {
		return nil, fmt.Errorf("%w: %q is no amount: want FML like 100 or 0.5", errUsage, text)
	}
	return wei, nil
}

// parseID reads the id of a task or a submission. Errors: errUsage.
func parseID[T ~uint64](text, what string) (T, error) {
	id, ok := new(big.Int).SetString(text, 10)
	if !ok || !id.IsUint64() || id.Sign() <= 0 {
		return 0, fmt.Errorf("%w: %q is no %s: want its number", errUsage, text, what)
	}
	return T(id.Uint64()), nil
}

// clock is a moment of the chain in local time, with its distance from now.
func (s *session) clock(t arena.Time) string {
	if t == 0 {
		return "-"
	}
	text := t.UTC().Local().Format("2006-01-02 15:04:05")
	switch d := t.Sub(s.head.Time); {
	case d > 0:
		return fmt.Sprintf("%s (in %s)", text, d)
	case d < 0:
		return fmt.Sprintf("%s (%s ago)", text, -d)
	default:
		return text + " (now)"
	}
}
