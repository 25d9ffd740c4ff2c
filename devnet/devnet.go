package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/internal/localchain"
)

var (
	// ErrDir: the folder holds something that is not a devnet's. The caller names another one.
	ErrDir = errors.New("not a devnet folder")
	// ErrRunning: another devnet runs in the folder. The caller stops it, or names another folder.
	ErrRunning = errors.New("a devnet runs")
	// ErrEnded: a participant or the chain ended although nobody asked it to. Its log says more.
	ErrEnded = errors.New("ended by itself")
	// ErrPort: it ended since another program has its port. Another devnet gets other ports.
	ErrPort = errors.New("another program listens on its port: start the devnet again, it takes other ports")
)

// Options say what devnet to run.
type Options struct {
	Chain    localchain.Kind
	Anvil    string           // path of the binary; empty: found by itself
	Port     int              // of the chain's RPC; 0: any
	Speed    int              // chain seconds per second
	Dataset  string           // digits or fashion-mnist
	Dir      string           // everything lives here; emptied at the start if it is a devnet's
	Binary   string           // arenad itself, for the participants
	LogLevel string           // of the participants
	Beacon   chain.BeaconKind // where randomness comes from; empty: randao
	Spec     string           // task spec, YAML; empty: the data set's own
	Once     bool             // end when the first task is settled and claimed
	Report   string           // where to write the report; empty: nowhere
	Attack   string           // how three of the validators misbehave, one of Attacks; empty: all are honest
}

// What takes part. Stakes are in whole FML: very different on purpose, the cap of 9 m = 9,000 lies between them.
var (
	validatorStakes = []int64{1000, 1500, 2500, 4000, 6000, 9000, 20000}
	trainerModels   = []string{"linear", "mlp", "cnn"}
	trainerStakes   = []int64{100, 400, 900}
)

const (
	creatorStake = 5_000
	reward       = 10_000
	// pocket is what each participant has beyond its stake: reward, bond and fees come from it.
	pocket = 20_000
)

// Participant is an account with a home and a process.
type Participant struct {
	*Process
	account common.Address
	stake   int64
}

// Net is a running devnet.
type Net struct {
	opts       Options
	log        *slog.Logger
	out        io.Writer
	started    time.Time
	chain      *localchain.Chain
	client     *chain.Client
	reader     *chain.Reader
	Deployment chain.Deployment
	Creator    *Participant
	Validators []*Participant
	Trainers   []*Participant
	names      map[common.Address]string
	deployer   *chain.Key
	gas        []common.Address // who pays for transactions: all accounts and signers
	feed       *feed
	drand      *drandServer // of a devnet with a drand beacon
	homes      []home
	lock       *os.File // of the folder, while the devnet runs
}

// Start makes the homes, starts the chain, deploys, funds, and starts all processes; the task is not open yet. Whatever
// was started is stopped again on an error.
//
// Errors: ErrDir, ErrRunning; ErrAttack; localchain.ErrNoAnvil; ErrEnded, ErrPort; those of the chain; the cause of ctx.
func Start(ctx context.Context, opts Options, out io.Writer, log *slog.Logger) (_ *Net, err error) {
	n := &Net{opts: opts, log: log, out: out, started: time.Now(), names: map[common.Address]string{}}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Stop())
		}
	}()
	if _, err := Misbehaviour(opts.Attack, common.Address{}); opts.Attack != "" && err != nil {
		return nil, err
	}
	if err := n.prepareDir(); err != nil {
		return nil, err
	}
	if err := n.startDrand(); err != nil {
		return nil, err
	}
	if err := n.makeHomes(); err != nil {
		return nil, err
	}
	n.sayf("Starting a chain (%s)", opts.Chain)
	if err := n.startChain(ctx); err != nil {
		return nil, err
	}
	if err := n.writeConfigs(); err != nil {
		return nil, err
	}
	if err := n.guarded(ctx, n.populate); err != nil {
		return nil, err
	}
	return n, nil
}

// populate deploys the contracts, starts all processes and has them stake.
func (n *Net) populate(ctx context.Context) error {
	n.sayf("Deploying the contracts and funding %d participants", len(n.all()))
	if err := n.deploy(ctx); err != nil {
		return err
	}
	n.follow(ctx)
	n.sayf("Starting %d processes, each with a home in %s", len(n.all()), n.opts.Dir)
	for _, p := range n.all() {
		if err := p.Start(); err != nil {
			return err
		}
	}
	n.sayf("Staking: %d validators with %d to %d FML, %d training nodes", len(n.Validators),
		slices.Min(n.opts.stakes()), slices.Max(n.opts.stakes()), len(n.Trainers))
	if n.opts.Attack != "" {
		n.sayf("Three of them misbehave: %s, %s and %s %s", n.Validators[attackers[0]].Name, n.Validators[attackers[1]].Name,
			n.Validators[attackers[2]].Name, attacks()[n.opts.Attack].do)
	}
	return n.stakeAll(ctx)
}

func (n *Net) sayf(format string, args ...any) {
	_, _ = fmt.Fprintf(n.out, "%6.1fs  %s\n", time.Since(n.started).Seconds(), fmt.Sprintf(format, args...))
}

// all lists the participants in the order in which they start: the creator serves as bootstrap node.
func (n *Net) all() []*Participant {
	out := []*Participant{}
	if n.Creator != nil {
		out = append(out, n.Creator)
	}
	return append(append(out, n.Validators...), n.Trainers...)
}

// Node finds a participant by name, as "validator-3" or "creator"; nil if there is none.
func (n *Net) Node(name string) *Process {
	for _, p := range n.all() {
		if p.Name == name {
			return p.Process
		}
	}
	return nil
}

// startChain starts the chain with gas money for everybody.
func (n *Net) startChain(ctx context.Context) (err error) {
	rich := new(big.Int).Mul(big.NewInt(10_000), big.NewInt(1e18))
	alloc := map[common.Address]*big.Int{n.deployer.Address(): rich}
	for _, a := range n.gas {
		alloc[a] = rich
	}
	log, err := os.Create(filepath.Join(n.opts.Dir, "chain.log"))
	if err != nil {
		return fmt.Errorf("make the chain's log: %w", err)
	}
	n.chain, err = localchain.Start(ctx, localchain.Config{
		Kind: n.opts.Chain, Port: n.opts.Port, Speed: n.opts.Speed, Alloc: alloc, Binary: n.opts.Anvil, Log: log,
		Save: filepath.Join(n.opts.Dir, chainFile),
	})
	if err != nil {
		return errors.Join(err, log.Close())
	}
	n.client, err = chain.Dial(chain.Config{URLs: []string{n.chain.URL}, ChainID: n.chain.ChainID}, n.log)
	return err
}

// Stop stops the processes, the creator last since the others know it as bootstrap, then the chain.
func (n *Net) Stop() error {
	var errs []error
	if n.feed != nil {
		n.feed.stop()
	}
	all := n.all()
	done := make(chan error, len(all))
	for _, p := range all {
		go func() { done <- p.Stop() }()
	}
	for range all {
		errs = append(errs, <-done)
	}
	if n.drand != nil {
		errs = append(errs, n.drand.stop())
	}
	if n.client != nil {
		n.client.Close()
	}
	if n.chain != nil {
		errs = append(errs, n.chain.Stop())
	}
	if n.lock != nil {
		errs = append(errs, n.lock.Close())
		n.lock = nil
	}
	return errors.Join(errs...)
}

// Failed gives the reason why the chain ended by itself, or else the first participant that did; nil while all is well.
func (n *Net) Failed() error {
	if n.chain != nil {
		select {
		case <-n.chain.Done():
			return fmt.Errorf("the chain %w; see %s", ErrEnded, filepath.Join(n.opts.Dir, "chain.log"))
		default:
		}
	}
	for _, p := range n.all() {
		if err := p.Failed(); err != nil {
			return err
		}
	}
	return nil
}
