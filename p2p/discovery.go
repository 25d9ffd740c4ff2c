package p2p

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/discovery/mdns"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
)

const (
	// announceGap is the least time between two announcements of the own record, however many peers join.
	announceGap = time.Second
	// lookEvery is how often the node looks whether it lacks peers.
	lookEvery = time.Second
	// The time between two attempts to reach a peer doubles from firstRetry to lastRetry.
	firstRetry = time.Second
	lastRetry  = time.Minute
	// maxDials bounds attempts under way.
	maxDials = 8
	// maxNearby bounds the peers remembered from the local network.
	maxNearby = 256
	// addrTTL is how long addresses of a record are kept beside the record itself.
	addrTTL = 24 * time.Hour
)

// recall fills the book with the records of an earlier run. Damaged ones are skipped: they are news of no value.
func (h *Host) recall(ctx context.Context, lh host.Host) error {
	saved, err := h.deps.Records.LoadRecords(ctx)
	if err != nil {
		return fmt.Errorf("load known peers: %w", err)
	}
	for _, raw := range saved {
		r, err := ParseRecord(raw)
		if err == nil {
			err = r.Verify(h.deps.Domain)
		}
		if err != nil {
			h.log.DebugContext(ctx, "Stored record skipped", "err", err)
			continue
		}
		if r.Account == h.deps.Account {
			h.ownSeq = max(h.ownSeq, r.Seq)
		}
		h.book.put(r)
		h.remember(lh, r)
	}
	return nil
}

func (h *Host) remember(lh host.Host, r NodeRecord) {
	if r.Peer != h.id {
		lh.Peerstore().AddAddrs(r.Peer, r.multiaddrs(), addrTTL)
	}
}

// learn takes a validated record over, and answers a new node with the own record. It reports false when the record is
// no news after all.
func (h *Host) learn(ctx context.Context, r NodeRecord) bool {
	running := h.running.Load()
	if running == nil {
		return false
	}
	taken, known := h.book.put(r)
	if !taken {
		return false
	}
	h.remember(running.host, r)
	if !known {
		h.log.InfoContext(ctx, "Node found", "account", r.Account, "peer", r.Peer, "roles", r.Roles.String())
		h.wantAnnounce()
	}
	if err := h.deps.Records.SaveRecord(ctx, r.Account, MarshalRecord(r)); err != nil {
		h.log.WarnContext(ctx, "Known peer not saved", "account", r.Account, "err", err)
	}
	return true
}

func (h *Host) wantAnnounce() {
	select {
	case h.announceSoon <- struct{}{}:
	default: // one is due already
	}
}

// announce publishes the own record: each Refresh, and soon after somebody new appears. Each time it is signed anew
// with a higher seq, so that it travels all the way.
func (h *Host) announce(ctx context.Context, lh host.Host) {
	if h.deps.Signer == nil {
		return
	}
	timer := time.NewTimer(0)
	defer timer.Stop()
	last := time.Time{}
	for {
		select {
		case <-ctx.Done():
			return
		case <-h.announceSoon:
			if wait := announceGap - time.Since(last); wait > 0 {
				timer.Reset(wait)
				continue
			}
		case <-timer.C:
		}
		last = time.Now()
		if err := h.announceOnce(ctx, lh, last); err != nil && ctx.Err() == nil {
			h.log.WarnContext(ctx, "Own record not announced", "err", err)
		}
		h.conduct.forget(last)
		timer.Reset(h.cfg.Refresh)
	}
}

func (h *Host) announceOnce(ctx context.Context, lh host.Host, now time.Time) error {
	ctx, cancel := context.WithTimeout(ctx, h.cfg.Refresh)
	defer cancel()
	issued := uint64(now.Unix()) //nolint:gosec // after 1970
	h.ownSeq = max(h.ownSeq+1, issued)
	r := NodeRecord{
		Account: h.deps.Account, Peer: h.id, Roles: h.deps.Roles, Seq: h.ownSeq, IssuedAt: issued,
	}
	for _, a := range lh.Addrs() {
		if s := a.String(); len(s) <= maxAddrBytes && len(r.Addrs) < maxAddrs {
			r.Addrs = append(r.Addrs, s)
		}
	}
	r, err := r.Sign(ctx, h.deps.Domain, h.deps.Signer)
	if err != nil {
		return err
	}
	h.book.put(r)
	raw := MarshalRecord(r)
	if err := h.deps.Records.SaveRecord(ctx, r.Account, raw); err != nil {
		return fmt.Errorf("save own record: %w", err)
	}
	return h.publish(ctx, topicNodes, raw)
}

// attempt says when a peer may be dialled again.
type attempt struct {
	next    time.Time
	backoff time.Duration
}

// discover keeps the node connected: always to the bootstrap nodes, and to peers of the book and of the local network
// while there are fewer than PeersLow. Each second it also looks whether the chain backs a waiting record by now. Only this goroutine owns attempts; dials report back on done.
func (h *Host) discover(ctx context.Context, r *running) {
	bootstrap, err := h.cfg.bootstrap()
	if err != nil {
		return // Check has passed
	}
	attempts := make(map[peer.ID]*attempt)
	dialing := make(map[peer.ID]bool)
	done := make(chan peer.ID, maxDials)
	nearby := make(map[peer.ID]peer.AddrInfo)
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for {
		for _, info := range h.wanted(r.host, bootstrap, nearby) {
			if len(dialing) == maxDials || dialing[info.ID] {
				continue
			}
			now := time.Now()
			a, ok := attempts[info.ID]
			if !ok {
				a = &attempt{backoff: firstRetry}
				attempts[info.ID] = a
			}
			if now.Before(a.next) {
				continue
			}
			a.next = now.Add(a.backoff + rand.N(a.backoff/4)) //nolint:gosec // spreads load, no secret
			a.backoff = min(2*a.backoff, lastRetry)
			dialing[info.ID] = true
			r.wg.Go(func() {
				h.dial(ctx, r.host, info)
				done <- info.ID // room for all dials under way
			})
		}
		select {
		case <-ctx.Done():
			return
		case id := <-done:
			delete(dialing, id)
			if r.host.Network().Connectedness(id) == network.Connected {
				delete(attempts, id)
			}
		case info := <-h.found:
			if len(nearby) < maxNearby {
				nearby[info.ID] = info
			}
			delete(attempts, info.ID) // it is up: try now
		case <-tick.C:
			for _, r := range h.rules.waiting.take(h.rules.counts) {
				h.learn(ctx, r)
			}
		}
	}
}

// wanted lists the peers to connect to, the most wanted first.
func (h *Host) wanted(lh host.Host, bootstrap []peer.AddrInfo, nearby map[peer.ID]peer.AddrInfo) []peer.AddrInfo {
	var out []peer.AddrInfo
	add := func(info peer.AddrInfo) {
		if info.ID != h.id && lh.Network().Connectedness(info.ID) != network.Connected && !h.conduct.banned(info.ID) {
			out = append(out, info)
		}
	}
	for _, info := range bootstrap {
		add(info)
	}
	if len(lh.Network().Peers()) >= h.cfg.PeersLow {
		return out
	}
	for _, info := range nearby {
		add(info)
	}
	for _, r := range h.book.all() {
		add(peer.AddrInfo{ID: r.Peer, Addrs: r.multiaddrs()})
	}
	return out
}

func (h *Host) dial(ctx context.Context, lh host.Host, info peer.AddrInfo) {
	ctx, cancel := context.WithTimeout(ctx, h.cfg.Dial)
	defer cancel()
	if s, ok := lh.Network().(*swarm.Swarm); ok {
		s.Backoff().Clear(info.ID) // ours is shorter and knows why it dials
	}
	if err := lh.Connect(ctx, info); err != nil {
		h.log.DebugContext(ctx, "Peer not reached", "peer", info.ID, "err", err)
		return
	}
	h.log.DebugContext(ctx, "Connected", "peer", info.ID)
}

// HandlePeerFound takes a peer that mDNS found; it implements the callback of libp2p's mDNS service.
func (f nearbyFinder) HandlePeerFound(info peer.AddrInfo) {
	select {
	case f.found <- info:
	default: // discover is busy; mDNS repeats itself
	}
}

type nearbyFinder struct{ found chan<- peer.AddrInfo }

// startMDNS looks for nodes of the same arena on the local network. A machine without multicast goes without.
func (h *Host) startMDNS(lh host.Host) interface{ Close() error } {
	name := fmt.Sprintf("_arena-%d-%x._udp", h.deps.Domain.ChainID, h.deps.Domain.Arena[:4])
	service := mdns.NewMdnsService(lh, name, nearbyFinder{h.found})
	if err := service.Start(); err != nil {
		h.log.Warn("Nodes on the local network are not looked for", "err", err)
		return nil
	}
	return service
}
