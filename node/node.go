package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/internal/buildinfo"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/p2p"
	"github.com/ai-arena/arenad/store"
)

// errStopped: the node is stopping or has stopped.
var errStopped = errors.New("the node has stopped")

// stopTimeout bounds a clean stop; after it connections are cut.
const stopTimeout = 10 * time.Second

// updateBuffer is how many updates of the chain wait for the loop.
const updateBuffer = 16

// Keys are what a node signs with.
type Keys struct {
	Owner  common.Address // the account that owns stake and rewards; zero: none
	Sender *chain.Key     // signs transactions and records: the signer where there is one, else the account; nil: the node only watches
	Box    *chain.Key     // boxes and the keys of own sealed work follow from it; nil: from Sender
}

// sealer is the key that the node opens boxes and seals with.
func (k Keys) sealer() *chain.Key {
	if k.Box != nil {
		return k.Box
	}
	return k.Sender
}

// recordSigner signs the node's record; nil without a key.
func (k Keys) recordSigner() p2p.Signer {
	if k.Sender == nil {
		return nil
	}
	return recordSigner{k.Sender}
}

// recordSigner signs EIP-712 statements with a key of the chain.
type recordSigner struct{ *chain.Key }

// SignTypedData gives the EIP-712 signature of data.
func (s recordSigner) SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error) {
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return nil, fmt.Errorf("hash the statement: %w", err)
	}
	return s.SignHash(ctx, common.BytesToHash(digest))
}

// Node is one participant. Build it with New, Run it once.
type Node struct {
	log     *slog.Logger
	listen  string
	self    Status
	lock    *os.File
	store   *store.Store
	client  *chain.Client
	watcher *chain.Watcher
	updates chan Update
	loop    *loop
	actor   *actor
	host    *p2p.Host
	sources func() error // ends what gets content from outside the arena
	api     *api
	metrics *metrics
	senders []*chain.Transactor
	tasks   []func(context.Context) // run between start and stop

	mu     sync.Mutex
	alarms []string
	final  uint64
	synced bool
}

// New builds a node that Run brings to life. The chain must answer: what it says decides everything else.
//
// Errors: config.ErrConfig (another node on the same home is one), chain.ErrUnreachable, chain.ErrWrongChain, chain.ErrNotDeployed; those of the disk.
func New(ctx context.Context, cfg config.Config, keys Keys, log *slog.Logger) (*Node, error) {
	return NewAdversary(ctx, cfg, keys, Hooks{}, log)
}

// NewAdversary builds a node that misbehaves as its hooks say. Errors besides those of New: ErrHooks.
func NewAdversary(ctx context.Context, cfg config.Config, keys Keys, hooks Hooks, log *slog.Logger) (*Node, error) {
	n := &Node{log: log, listen: cfg.API.Listen, updates: make(chan Update, updateBuffer)}
	var err error
	if n.lock, err = lockHome(cfg.Home); err != nil {
		return nil, err
	}
	if err := n.wire(ctx, cfg, keys, hooks, log); err != nil {
		return nil, errors.Join(err, n.close())
	}
	return n, nil
}

// run notes a goroutine of the node's life; it ends with its context.
func (n *Node) run(f func(context.Context)) { n.tasks = append(n.tasks, f) }

// transactor makes the one sender of an account's transactions.
func (n *Node) transactor(key *chain.Key, finality chain.Finality, log *slog.Logger) *chain.Transactor {
	t := chain.NewTransactor(n.client, key, n.store.Journal(), chain.TxConfig{Finality: finality}, log)
	n.senders = append(n.senders, t)
	return t
}

// Run lives until ctx ends, which is no error, or something breaks that the node cannot mend.
//
// The order: senders, so that what was under way goes on; the peers; the votes on record; the API; those who act; last
// the loop and the watcher, which brings the news. All stop at once, in whatever state they are: what a sender had under way is in
// its journal, and goes on with the next start. What was opened is closed, once, also if the start came only half way.
func (n *Node) Run(ctx context.Context) (err error) {
	life, end := context.WithCancelCause(context.WithoutCancel(ctx))
	var wg sync.WaitGroup
	defer func() {
		end(errStopped)
		stopCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
		defer cancel()
		err = errors.Join(err, n.api.stop(stopCtx), n.sources(), n.host.Close())
		wg.Wait() // the loop, which starts what flies
		n.actor.flying.Wait()
		err = errors.Join(err, n.close())
		n.log.Info("Stopped")
	}()
	n.actor.ctx = life
	broken := make(chan error, len(n.senders)+2)
	for _, s := range n.senders {
		wg.Go(func() { broken <- s.Run(life) })
	}
	if err := n.host.Start(ctx); err != nil {
		return err
	}
	if err := n.recall(ctx); err != nil {
		return err
	}
	if n.listen != "" {
		if err := n.api.start(life, n.listen); err != nil {
			return err
		}
	}
	for _, f := range n.tasks {
		wg.Go(func() { f(life) })
	}
	wg.Go(func() { broken <- n.loop.run(life) })
	wg.Go(func() { broken <- n.watch(life) })

	select {
	case <-ctx.Done():
		n.log.Info("Stopping")
		return nil
	case err := <-broken:
		if err == nil {
			err = errors.New("a part of the node ended by itself")
		}
		n.log.Error("Stopping, the node cannot go on", "err", err)
		return err
	}
}

// recall gives the machine the votes that are on record, before the first fact.
func (n *Node) recall(ctx context.Context) error {
	if n.actor.guard == nil {
		return nil
	}
	votes, err := n.actor.guard.Votes(ctx)
	if err != nil {
		return err
	}
	for _, v := range votes {
		n.loop.step(consensus.Recorded{SeatID: v.Seat, Seed: v.Seed, Vote: v.Vote})
	}
	return nil
}

// watch translates the chain's updates for the loop.
func (n *Node) watch(ctx context.Context) error {
	in := make(chan chain.Update, updateBuffer)
	failed := make(chan error, 1)
	go func() {
		failed <- n.watcher.Run(ctx, in)
		close(in)
	}()
	for u := range in {
		out := Update{Events: u.Events, Head: consensus.Head{Number: u.Head.Number, Time: u.Head.Time}, Final: u.Final.Number, Live: u.Live}
		if u.Rollback {
			out.Rollback = &u.RollbackTo
		}
		n.mu.Lock()
		n.final, n.synced = u.Final.Number, n.synced || u.Live
		n.mu.Unlock()
		select {
		case n.updates <- out:
		case <-ctx.Done():
		}
	}
	return <-failed
}

// raise tells a person, by the log, the metrics and the status.
func (n *Node) raise(what string) {
	n.log.Error("ALARM", "what", what)
	n.metrics.alarms.Inc()
	n.mu.Lock()
	defer n.mu.Unlock()
	const most = 32 // a person reads the first ones; the log has all
	if len(n.alarms) < most && !slices.Contains(n.alarms, what) {
		n.alarms = append(n.alarms, what)
	}
}

// Status is how the node stands.
func (n *Node) Status(ctx context.Context) (Status, error) {
	s := n.self
	s.Version, s.Addrs, s.Peers = buildinfo.Version, n.host.Addrs(), len(n.host.Connected())
	n.mu.Lock()
	s.Alarms, s.Final, s.Synced = append([]string{}, n.alarms...), n.final, n.synced
	n.mu.Unlock()
	err := n.loop.ask(ctx, func(state *consensus.State, h consensus.Head) {
		s.Head, s.ChainTime, s.Epoch = h.Number, h.Time, state.Epoch()
		if until, paused := state.Paused(); paused {
			s.PausedUntil = until
		}
	})
	return s, err
}

// close closes what New opened.
func (n *Node) close() error {
	var errs []error
	if n.store != nil {
		errs = append(errs, n.store.Close())
	}
	if n.client != nil {
		n.client.Close()
	}
	if n.lock != nil {
		errs = append(errs, n.lock.Close())
	}
	return errors.Join(errs...)
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
