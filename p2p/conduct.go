package p2p

import (
	"math"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
	"golang.org/x/time/rate"
)

const (
	// Penalty points, taken off a peer's gossip score. banPoints of them close its connections and keep it away until
	// half of them have worn off, which takes at least penaltyHalfLife: two wrong blocks within five minutes, 5
	// invalid messages, or 100 messages over the rate.
	banPoints       = 100
	reportPoints    = 60
	rejectPoints    = 20
	excessPoints    = 1
	penaltyHalfLife = 10 * time.Minute

	// strangerRate bounds messages of accounts that the chain does not know, per forwarding peer. Need: while this node
	// catches up with the chain all accounts are unknown: 256 nodes announcing at once, then 256/60 s = 4/s. Attack: a
	// parsed and verified record costs 0.1 ms, so 16/s cost 0.2 % of a core per peer.
	strangerRate  = 16
	strangerBurst = 256

	// forgetAfter is how long a quiet peer's limiters are kept; by then they are full again.
	forgetAfter = 10 * time.Minute
)

// conduct keeps what peers did wrong and how much they send. Safe for concurrent use.
type conduct struct {
	mu    sync.Mutex
	peers map[peer.ID]*behaviour
}

type behaviour struct {
	points    float64
	since     time.Time // when points was right
	banned    bool
	seen      time.Time
	forwards  map[string]*rate.Limiter // by topic
	authors   map[string]*rate.Limiter // by topic; of peers with a record only
	strangers *rate.Limiter
}

func newConduct() *conduct { return &conduct{peers: make(map[peer.ID]*behaviour)} }

func (c *conduct) of(id peer.ID, now time.Time) *behaviour {
	b, ok := c.peers[id]
	if !ok {
		b = &behaviour{
			since:     now,
			forwards:  make(map[string]*rate.Limiter),
			authors:   make(map[string]*rate.Limiter),
			strangers: rate.NewLimiter(strangerRate, strangerBurst),
		}
		c.peers[id] = b
	}
	b.seen = now
	b.wear(now)
	return b
}

// wear lets penalty points decay and ends a ban at half of its points.
func (b *behaviour) wear(now time.Time) {
	b.points *= math.Exp2(-float64(now.Sub(b.since)) / float64(penaltyHalfLife))
	b.since = now
	if b.points < banPoints/2 {
		b.banned = false
	}
}

// allow tells whether the peer may deliver one more message of so many bytes on the topic; an excess costs points.
func (c *conduct) allow(id peer.ID, t topic, bytes int, now time.Time) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	b := c.of(id, now)
	if t.forward.take(b.forwards, t.name, bytes, now) {
		return true
	}
	b.punish(excessPoints)
	return false
}

// allowAuthor tells whether one more message that the peer wrote itself may pass.
func (c *conduct) allowAuthor(id peer.ID, t topic, bytes int, now time.Time) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return t.author.take(c.of(id, now).authors, t.name, bytes, now)
}

func (q quota) take(of map[string]*rate.Limiter, name string, bytes int, now time.Time) bool {
	l, ok := of[name]
	if !ok {
		l = rate.NewLimiter(q.rate, q.burst)
		of[name] = l
	}
	return l.AllowN(now, cost(bytes))
}

// stranger counts a message of an unknown account against the peer that forwarded it.
func (c *conduct) stranger(id peer.ID, now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if b := c.of(id, now); !b.strangers.AllowN(now, 1) {
		b.punish(excessPoints)
	}
}

// report takes points for a fault.
func (c *conduct) report(id peer.ID, points float64, now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.of(id, now).punish(points)
}

func (b *behaviour) punish(points float64) {
	b.points += points
	b.banned = b.banned || b.points >= banPoints
}

// score is the application's part of the gossip score: the points, negative.
func (c *conduct) score(id peer.ID) float64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	if b, ok := c.peers[id]; ok {
		b.wear(time.Now())
		return -b.points
	}
	return 0
}

func (c *conduct) banned(id peer.ID) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	b, ok := c.peers[id]
	if !ok {
		return false
	}
	b.wear(time.Now())
	return b.banned
}

// forget drops peers that have been quiet and owe nothing.
func (c *conduct) forget(now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for id, b := range c.peers {
		b.wear(now)
		if now.Sub(b.seen) > forgetAfter && b.points < 1 {
			delete(c.peers, id)
		}
	}
}

// gater refuses connections with banned peers.
type gater struct{ conduct *conduct }

func (g gater) InterceptPeerDial(id peer.ID) bool                               { return !g.conduct.banned(id) }
func (g gater) InterceptAddrDial(peer.ID, multiaddr.Multiaddr) bool             { return true }
func (g gater) InterceptAccept(network.ConnMultiaddrs) bool                     { return true }
func (g gater) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }
func (g gater) InterceptSecured(_ network.Direction, id peer.ID, _ network.ConnMultiaddrs) bool {
	return !g.conduct.banned(id)
}
