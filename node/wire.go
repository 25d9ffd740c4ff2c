package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/leaderboard"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/p2p"
	"github.com/ai-arena/arenad/store"
	"github.com/ai-arena/arenad/train"
)

// wire builds the node. This page is the flow of the product:
//
//	chain --watcher--> Update --> loop --> consensus.Machine --> Action --> actor --+--> evaluator --> vote
//	                                ^                                             +--> guard (fsync) --> transactor --> chain
//	                                +-------- what became of it -------------------+
//	peers --gossip--> loop (reveals), library (who has which model);  library <--blob--> peers
//	peers --boxes--> courier --> keyring --> evaluator (opens shards and models), actor (publishes keys)
//	trainer: task open --> train --> seal --> content --> draft (fsync) --> commit; the machine asks for the reveal
//
// Nothing runs before start. Whatever was opened is closed by Close, also after an error here.
func (n *Node) wire(ctx context.Context, cfg config.Config, keys Keys, hooks Hooks, log *slog.Logger) error {
	// The chain, and what it says of this arena.
	deployment, err := chain.ReadDeployment(cfg.Deployment())
	if err != nil {
		return fmt.Errorf("%w: %w", config.ErrConfig, err)
	}
	if err := hooks.check(deployment.ChainID); err != nil {
		return err
	}
	finality, err := chain.ParseFinality(cfg.Chain.Finality)
	if err != nil {
		return fmt.Errorf("%w: %w", config.ErrConfig, err)
	}
	if n.client, err = chain.Dial(chain.Config{URLs: cfg.Chain.RPC, ChainID: deployment.ChainID, Timeout: cfg.Chain.Timeout}, log); err != nil {
		return fmt.Errorf("%w: %w", config.ErrConfig, err)
	}
	if err := n.client.Check(ctx); err != nil {
		return err
	}
	if err := deployment.Verify(ctx, n.client); err != nil {
		return err
	}
	reader := chain.NewReader(n.client, deployment.Addresses)
	params, minStake, err := Params(ctx, reader, deployment)
	if err != nil {
		return err
	}

	// Memory, and what the outside can watch.
	if n.store, err = store.Open(cfg.Database()); err != nil {
		return err
	}
	if err := n.store.Bind(ctx, params.Domain); err != nil {
		if errors.Is(err, store.ErrOtherArena) {
			err = fmt.Errorf("%w: %w", config.ErrConfig, err)
		}
		return err
	}
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	if n.metrics, err = newMetrics(registry); err != nil {
		return err
	}
	blobs, err := content.NewStore(cfg.ContentDir(), contentLimits(cfg))
	if err != nil {
		return err
	}

	// The core: facts in, actions out.
	self := consensus.Self{Account: keys.Owner, Roles: coreRoles(cfg), Duties: keys.Sender != nil, Appeals: appealPolicy(cfg)}
	n.watcher = chain.NewWatcher(n.client, deployment, n.store.Archive(), chain.WatchConfig{Finality: finality, Poll: cfg.Chain.Poll}, log)
	actor := &actor{log: log.With("component", "actor"), domain: params.Domain, owner: keys.Owner, metrics: n.metrics, alarm: n.raise, hooks: hooks}
	n.loop = newLoop(log.With("component", "loop"), consensus.New(self, params), consensus.NewState(params),
		newDraws(params.Domain, n.raise), n.updates, actor.perform)
	n.actor, actor.loop = actor, n.loop
	clock := newChainClock()

	// What runs the models of others.
	var models runner.Runner = runner.Process{}
	if runsModels(cfg) {
		if models, err = sandboxed(ctx, cfg.Eval.Sandbox, n.metrics, log.With("component", "sandbox")); err != nil {
			return err
		}
	}

	// The peers.
	roster := newRoster(params.Clock)
	p2p.RouteLogs(log)
	n.host, err = p2p.New(p2pConfig(cfg), p2p.Deps{
		Domain: params.Domain, Account: keys.Owner, Roles: p2pRoles(cfg), Signer: keys.recordSigner(),
		Chain: roster, Records: n.store, Log: log, Metrics: registry,
	})
	if err != nil {
		return err
	}
	var ring *keyring
	var post *courier
	if keys.Sender != nil {
		ring = newKeyring(log, params.Domain, keys.Owner, keys.sealer(), n.store)
		post = newCourier(log, keys.Owner, ring, n.host, n.loop, n.raise)
	}
	sources, closeSources, err := Sources(cfg.Content, n.host)
	if err != nil {
		return err
	}
	n.sources = closeSources
	library := newLibrary(log, blobs, content.NewFetcher(blobs, n.host, log, sources...), n.host, ring)
	server := content.NewServer(blobs, log)
	n.host.Handle(content.Protocol, server.Serve)
	crier := &crier{log: log, account: keys.Owner, gossip: n.host, has: blobs.Has, loop: n.loop, wake: make(chan struct{}, 1)}
	n.run(func(ctx context.Context) { listen(ctx, log, n.host.Messages(), library, post, n.loop) })
	n.run(func(ctx context.Context) { lonely(ctx, log, n.host) })
	keeper := &keeper{log: log.With("component", "keeper"), store: blobs, loop: n.loop, over: map[arena.TaskID]bool{}}
	n.run(keeper.run)

	// Acting: only with a key.
	if keys.Sender != nil {
		sender := n.transactor(keys.Sender, finality, log)
		actor.secret = keys.Sender.Secret("votes")
		actor.calls, actor.sender, actor.drawer, actor.quotes = chain.NewCalls(deployment.Addresses), sender, reader, reader
		// One question an epoch is not worth a connection that is kept.
		web := &http.Client{Timeout: cfg.Chain.Timeout, Transport: &http.Transport{DisableKeepAlives: true, Proxy: http.ProxyFromEnvironment}}
		actor.prove = chain.NewProver(n.client, reader, cfg.Chain.Drand, web).Prove
		actor.guard, actor.drafts = n.store.Guard(params.Domain), &drafts{n.store}
		actor.evaluator = newEvaluator(log, clock, library, models, n.store, cfg.Eval.Parallel, cfg.Eval.Wall)
		actor.gossip, actor.ring = n.host, ring
		n.loop.onEvent = append(n.loop.onEvent, func(e arena.Event) { ring.heard(n.loop.machine.State(), e) }, actor.lastKeyNotice)
		n.loop.onHead = append(n.loop.onHead, post.advanced)
		n.run(post.run)
		if sender.Account() != keys.Owner {
			tips := &tips{log: log.With("component", "tips"), owner: keys.Owner, sender: sender, calls: actor.calls, reader: reader, settled: make(chan arena.TaskID, 1)}
			n.loop.onEvent = append(n.loop.onEvent, tips.heard)
			n.run(tips.run)
		}
		n.run(crier.run)
		if cfg.HasRole(config.RoleValidator) {
			n.loop.onEvent = append(n.loop.onEvent, actor.heard)
		}
		if cfg.HasRole(config.RoleTrainer) {
			t := &trainer{
				log: log.With("component", "trainer"), domain: params.Domain, secret: actor.secret, seal: ring.secret, account: sender,
				calls: actor.calls, reader: reader, library: library, store: blobs, drafts: actor.drafts,
				make: newTrainer(cfg.Train, external(cfg, log)), dir: cfg.Path(cfg.Train.Data),
				load: func(t *spec.Task) (train.Data, error) { return loadLocal(localSource(cfg), t) },
				loop: n.loop, poke: make(chan struct{}, 1), tasks: taskIDs(cfg.Train.Tasks),
			}
			n.loop.onEvent, n.loop.onHead = append(n.loop.onEvent, t.heard), append(n.loop.onHead, t.advanced)
			n.run(t.run)
		}
	}
	board := leaderboard.New(leaderboard.Params{MinStake: minStake})
	n.loop.onEvent = append(n.loop.onEvent, roster.heard, crier.heard, n.metrics.event)
	n.loop.onFinal = board.Apply
	n.loop.onHead = append(n.loop.onHead, clock.advanced, roster.advanced, crier.advanced, n.metrics.advanced, (&brake{log: log, loop: n.loop}).advanced)
	n.api = newAPI(log, n.loop, registry, n.Status, board)
	n.self = Status{Account: keys.Owner, Roles: roleNames(cfg), Peer: n.host.ID(), ChainID: deployment.ChainID, Arena: deployment.Addresses.Arena}
	if keys.Sender != nil {
		n.self.Signer = keys.Sender.Address()
	}
	return nil
}

func contentLimits(cfg config.Config) content.StoreConfig {
	c := content.DefaultStoreConfig()
	c.MaxBytes = uint64(cfg.Content.MaxBytes)
	c.MaxBlobBytes = min(c.MaxBlobBytes, c.MaxBytes)
	return c
}

func p2pConfig(cfg config.Config) p2p.Config {
	c := p2p.DefaultConfig()
	c.Listen, c.Bootstrap, c.MDNS, c.KeyFile = cfg.P2P.Listen, cfg.P2P.Bootstrap, cfg.P2P.MDNS, cfg.PeerKey()
	c.PeersHigh = cfg.P2P.MaxPeers
	c.PeersLow = min(c.PeersLow, max(1, c.PeersHigh/2))
	return c
}

// runsModels tells whether the node runs models of others: as a seat, or to check their results.
func runsModels(cfg config.Config) bool {
	switch cfg.Eval.Appeals {
	case config.AppealsAll:
		return true
	case config.AppealsOwn:
		return cfg.HasRole(config.RoleValidator) || cfg.HasRole(config.RoleTrainer)
	}
	return cfg.HasRole(config.RoleValidator)
}

func appealPolicy(cfg config.Config) consensus.AppealPolicy {
	switch cfg.Eval.Appeals {
	case config.AppealsAll:
		return consensus.AppealAll
	case config.AppealsOwn:
		return consensus.AppealOwn
	}
	return consensus.AppealNever
}

func coreRoles(cfg config.Config) (r consensus.Role) {
	for role, bit := range map[config.Role]consensus.Role{
		config.RoleTrainer: consensus.RoleTrainer, config.RoleValidator: consensus.RoleValidator, config.RoleCreator: consensus.RoleCreator,
	} {
		if cfg.HasRole(role) {
			r |= bit
		}
	}
	return r
}

func p2pRoles(cfg config.Config) (r p2p.Roles) {
	for role, bit := range map[config.Role]p2p.Roles{
		config.RoleTrainer: p2p.RoleTrainer, config.RoleValidator: p2p.RoleValidator, config.RoleCreator: p2p.RoleCreator,
		config.RoleObserver: p2p.RoleObserver,
	} {
		if cfg.HasRole(role) {
			r |= bit
		}
	}
	return r
}

func roleNames(cfg config.Config) (names []string) {
	for _, r := range cfg.Roles {
		names = append(names, string(r))
	}
	return names
}

// external is the operator's own trainer; nil without one.
func external(cfg config.Config, log *slog.Logger) *train.External {
	if cfg.Train.Command == "" {
		return nil
	}
	return &train.External{Command: strings.Fields(cfg.Train.Command), Grace: cfg.Train.Grace, Log: log.With("component", "trainer")}
}

// localSource is the operator's data: a path, or the name of a data set.
func localSource(cfg config.Config) string {
	if p := cfg.Path(cfg.Train.Data); exists(p) {
		return p
	}
	return cfg.Train.Data
}

func taskIDs(texts []string) (ids []arena.TaskID) {
	for _, t := range texts {
		if id, err := strconv.ParseUint(t, 10, 64); err == nil { // Config.Check has looked at them
			ids = append(ids, arena.TaskID(id))
		}
	}
	return ids
}
