package p2p

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ai-arena/arenad/arena"
)

var (
	// ErrNotStarted: the host is not running.
	ErrNotStarted = errors.New("peer-to-peer host is not running")
	// ErrPortTaken: another program listens on an address that the operator gave. The operator picks another port.
	ErrPortTaken = errors.New("address already in use")
)

// RecordStore keeps the records of other nodes over a restart. Records are opaque and prove themselves.
type RecordStore interface {
	LoadRecords(ctx context.Context) ([][]byte, error)
	// SaveRecord replaces the record of account.
	SaveRecord(ctx context.Context, account common.Address, record []byte) error
}

// Deps is what a host needs from the rest of the node.
type Deps struct {
	Domain  arena.Domain
	Account common.Address // whose stake this node works with
	Roles   Roles
	Signer  Signer // nil: the node announces no record, it only listens
	Chain   Chain
	Records RecordStore
	Log     *slog.Logger
	Metrics prometheus.Registerer
	Options []libp2p.Option // appended to ours; tests pass simulated networks
}

// Host is this node among its peers. Safe for concurrent use.
//
// Goroutines, all started by Start and ended by Close: a reader for each topic, meet (peers that join), announce (the
// own record), discover (connections; its dials). Each waits on its one source and on the context that Close cancels.
// Stream handlers get that context too, and Close resets their streams.
type Host struct {
	cfg     Config
	deps    Deps
	log     *slog.Logger
	id      peer.ID
	book    *book
	rules   *validator
	conduct *conduct
	metrics *metrics
	inbox   chan Message

	running  atomic.Pointer[running]
	mu       sync.Mutex
	handlers map[string]StreamHandler
	joined   map[string]*joined // written by Start alone

	announceSoon chan struct{}
	found        chan peer.AddrInfo // by mDNS
	ownSeq       uint64             // of the announce goroutine
}

// running is what exists between Start and Close.
type running struct {
	host   host.Host
	ctx    context.Context //nolint:containedctx // the life of the host's goroutines; Close cancels it
	cancel context.CancelFunc
	mdns   interface{ Close() error }
	wg     sync.WaitGroup

	mu     sync.Mutex
	closed bool
}

// enter counts a stream handler in; it reports false when the host is closing.
func (r *running) enter() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.closed {
		r.wg.Add(1)
	}
	return !r.closed
}

func (r *running) close() {
	r.mu.Lock()
	r.closed = true
	r.mu.Unlock()
	r.cancel()
}

// New checks the configuration, reads or makes the node's key and registers the metrics. Nothing listens yet.
// Errors: ErrConfig; those of the file system.
func New(cfg Config, deps Deps) (*Host, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	key, err := LoadKey(cfg.KeyFile)
	if err != nil {
		return nil, err
	}
	id, err := peer.IDFromPrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("derive peer id: %w", err)
	}
	h := &Host{
		cfg: cfg, deps: deps, id: id,
		log:          deps.Log.With("component", "p2p"),
		book:         newBook(),
		conduct:      newConduct(),
		inbox:        make(chan Message, inboxSize),
		handlers:     make(map[string]StreamHandler),
		joined:       make(map[string]*joined),
		announceSoon: make(chan struct{}, 1),
		found:        make(chan peer.AddrInfo, 16),
	}
	h.rules = &validator{domain: deps.Domain, chain: deps.Chain, book: h.book, waiting: newWaiting()}
	h.metrics, err = newMetrics(deps.Metrics, func() float64 { return float64(len(h.Connected())) })
	if err != nil {
		return nil, err
	}
	h.deps.Options = append([]libp2p.Option{libp2p.Identity(key)}, deps.Options...)
	return h, nil
}

// ID is the peer id of this node.
func (h *Host) ID() string { return h.id.String() }

// Start listens, joins the topics and begins to look for peers. It does not wait for any: a missing bootstrap node
// never stops a start. Errors: ErrPortTaken; others of the network or of the record store.
func (h *Host) Start(ctx context.Context) (err error) {
	lh, err := h.listen()
	if err != nil {
		return err
	}
	runCtx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	r := &running{host: lh, ctx: runCtx, cancel: cancel}
	defer func() {
		if err != nil {
			cancel()
			err = errors.Join(err, lh.Close())
		}
	}()
	if err := h.recall(ctx, lh); err != nil {
		return err
	}
	if err := h.joinAll(runCtx, lh); err != nil {
		return err
	}
	h.mu.Lock()
	for protocol, handler := range h.handlers {
		setHandler(r, protocol, handler)
	}
	h.running.Store(r)
	h.mu.Unlock()

	for _, j := range h.joined {
		r.wg.Go(func() { h.read(runCtx, j) })
	}
	r.wg.Go(func() { h.meet(runCtx, h.joined[topicNodes]) })
	r.wg.Go(func() { h.announce(runCtx, lh) })
	r.wg.Go(func() { h.discover(runCtx, r) })
	if h.cfg.MDNS {
		r.mdns = h.startMDNS(lh)
	}
	h.log.InfoContext(ctx, "Listening for peers", "peer", h.id, "addrs", h.Addrs())
	return nil
}

// Close ends all connections and waits for the host's goroutines. A host that was not started may be closed; a closed
// one is not started again.
func (h *Host) Close() error {
	h.mu.Lock()
	r := h.running.Swap(nil)
	h.mu.Unlock()
	if r == nil {
		return nil
	}
	r.close()
	var err error
	if r.mdns != nil {
		err = r.mdns.Close()
	}
	for _, j := range h.joined {
		j.sub.Cancel()
		j.events.Cancel()
	}
	err = errors.Join(err, r.host.Close())
	r.wg.Wait()
	close(h.inbox)
	if err != nil {
		return fmt.Errorf("close peer-to-peer host: %w", err)
	}
	return nil
}

// Messages delivers the validated gossip of other nodes, one reader at a time; it is closed by Close. A reader that
// falls behind by 256 messages loses the newest.
func (h *Host) Messages() <-chan Message { return h.inbox }

func (h *Host) listen() (host.Host, error) {
	if err := h.taken(); err != nil {
		return nil, fmt.Errorf("listen for peers: %w", err)
	}
	conns, err := connmgr.NewConnManager(h.cfg.PeersLow, h.cfg.PeersHigh, connmgr.WithGracePeriod(20*time.Second))
	if err != nil {
		return nil, fmt.Errorf("make connection manager: %w", err)
	}
	limits := rcmgr.DefaultLimits
	libp2p.SetDefaultServiceLimits(&limits)
	resources, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits.AutoScale()), rcmgr.WithMetricsDisabled())
	if err != nil {
		return nil, fmt.Errorf("make resource manager: %w", err)
	}
	options := []libp2p.Option{
		libp2p.ListenAddrStrings(h.cfg.Listen...),
		// Sharing a port between processes would make a second node on it start in silence and get half of the traffic.
		libp2p.Transport(tcp.NewTCPTransport, tcp.DisableReuseport()),
		libp2p.Transport(quic.NewTransport),
		libp2p.ConnectionManager(conns),
		libp2p.ResourceManager(resources),
		libp2p.ConnectionGater(gater{h.conduct}),
		libp2p.DisableRelay(),
		libp2p.DisableMetrics(),
		libp2p.DisableIdentifyAddressDiscovery(),
		libp2p.UserAgent("arenad"),
	}
	if len(h.cfg.Announce) > 0 {
		announce := make([]multiaddr.Multiaddr, 0, len(h.cfg.Announce))
		for _, s := range h.cfg.Announce {
			announce = append(announce, multiaddr.StringCast(s)) // Check has parsed it
		}
		options = append(options, libp2p.AddrsFactory(func([]multiaddr.Multiaddr) []multiaddr.Multiaddr { return announce }))
	}
	lh, err := libp2p.New(append(options, h.deps.Options...)...)
	if err != nil {
		return nil, fmt.Errorf("listen for peers: %w", errors.Join(err, resources.Close(), conns.Close()))
	}
	return lh, nil
}

// taken tries the TCP addresses first: libp2p says only in words that a port is in use, and logs it as an error.
func (h *Host) taken() error {
	for _, s := range h.cfg.Listen {
		m, err := multiaddr.NewMultiaddr(s)
		if err != nil {
			continue
		}
		l, err := manet.Listen(m)
		if errors.Is(err, syscall.EADDRINUSE) {
			return fmt.Errorf("%s: %w", s, ErrPortTaken)
		}
		if err == nil {
			_ = l.Close()
		}
	}
	return nil
}

// Addrs are the addresses of this node with its peer id, as others need them for their bootstrap list.
func (h *Host) Addrs() []string {
	r := h.running.Load()
	if r == nil {
		return nil
	}
	var out []string
	for _, a := range r.host.Addrs() {
		out = append(out, a.String()+"/p2p/"+h.id.String())
	}
	return out
}

// LibP2P is the host of libp2p below, for protocols of others; false before Start and after Close.
func (h *Host) LibP2P() (host.Host, bool) {
	r := h.running.Load()
	if r == nil {
		return nil, false
	}
	return r.host, true
}

// Connected lists the peer ids with an open connection.
func (h *Host) Connected() []string {
	r := h.running.Load()
	if r == nil {
		return nil
	}
	var out []string
	for _, id := range r.host.Network().Peers() {
		if r.host.Network().Connectedness(id) == network.Connected {
			out = append(out, id.String())
		}
	}
	return out
}

// Record is the newest record of account that this node knows.
func (h *Host) Record(account common.Address) (NodeRecord, bool) { return h.book.record(account) }

// Records lists the newest record of each account that this node knows, by account.
func (h *Host) Records() []NodeRecord { return h.book.all() }

// PeerOf is the peer id of account.
func (h *Host) PeerOf(account common.Address) (peerID string, ok bool) {
	r, ok := h.book.record(account)
	if !ok {
		return "", false
	}
	return r.Peer.String(), true
}

// AccountOf is the account that a peer id is bound to.
func (h *Host) AccountOf(peerID string) (common.Address, bool) {
	id, err := peer.Decode(peerID)
	if err != nil {
		return common.Address{}, false
	}
	return h.book.account(id)
}

// Report scores a peer down for something that no honest node does, such as sending a wrong block. Two reports within
// five minutes close its connections and keep it away for ten or more.
func (h *Host) Report(peerID string, reason error) {
	id, err := peer.Decode(peerID)
	if err != nil {
		return
	}
	h.log.Info("Peer reported", "peer", id, "err", reason)
	h.conduct.report(id, reportPoints, time.Now())
	h.enforce(id)
}

// enforce closes the connections of a banned peer.
func (h *Host) enforce(id peer.ID) {
	if !h.conduct.banned(id) {
		return
	}
	r := h.running.Load()
	if r == nil || r.host.Network().Connectedness(id) != network.Connected {
		return
	}
	h.metrics.banned.Inc()
	h.log.Warn("Peer sent away", "peer", id)
	if err := r.host.Network().ClosePeer(id); err != nil {
		h.log.Debug("Close of connection", "peer", id, "err", err)
	}
}
