package node

import (
	"context"
	"log/slog"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/p2p"
)

const (
	// resendBlocks is the pause between two deliveries of a model's key to the seats that have not committed yet, and
	// between two wants of a seat: a commit window has eight blocks at least.
	resendBlocks = 2
	// wantBlocks is how long a validator waits for a live shard's key before it asks, and the first pause between two wants;
	// it doubles up to maxWantBlocks. Nothing hurries before the node is drawn.
	wantBlocks    = 4
	maxWantBlocks = 64
	// keepBlocks is how long the courier remembers what it heard of a lock that the chain does not show yet.
	keepBlocks = 32
	// maxTurn is how many blocks holders leave an answer to others at most: who asks has a commit window of eight.
	maxTurn = 4
	// maxEarly bounds the boxes that wait for the chain, maxAnswers the wants that are answered at once: 256 of 274 bytes, and
	// 32 messages of some 400 bytes. Nobody is answered twice at one block.
	maxEarly   = 256
	maxAnswers = 32
	// noticeBuffer holds notices while the courier works; one takes some 0.2 ms.
	noticeBuffer = 256
)

// keyGossip carries notices about keys. *p2p.Host is one.
type keyGossip interface {
	PublishKey(ctx context.Context, n p2p.KeyNotice) error
}

// courier brings keys to the validators that need them, over gossip:
//
//	creator: live key --> every registered validator, once each          holder: live key --> a validator that wants it
//	trainer: model key --> seats of the open round, until they commit     seat that wants: the trainer, else another seat
//
// It is level-triggered: at each block it derives from the state who should have which key. What it remembers (whom it
// has served, what it asked for) only saves messages.
//
// A holder that is not the maker of a key waits for its turn, and stays silent when somebody else has answered. Who
// answered a want that was repeated since did not help, and silences nobody any more.
type courier struct {
	log    *slog.Logger
	self   common.Address
	ring   *keyring
	gossip keyGossip
	loop   *loop
	alarm  func(string)

	wake    chan struct{}
	notices chan p2p.KeyNotice

	// Of the goroutine alone.
	served  map[delivery]uint64 // block of the last delivery
	wanted  map[common.Hash]*wanting
	early   []earlyBox
	asks    map[asker]*ask
	checked bool // the registered box key was compared
}

// delivery is a key for a validator's box.
type delivery struct {
	hash common.Hash
	to   recipient
}

type recipient struct {
	account common.Address
	point   envelope.Point
}

// wanting is a key that this node needs: when it asks next, and the pause after that; the state asks for a pause of least.
type wanting struct{ next, pause, least, seen uint64 }

// earlyBox is a box for this node whose lock the chain did not show when it came.
type earlyBox struct {
	notice  p2p.KeyNotice // with this node's box alone
	arrived uint64
}

// asker is somebody that wants a key.
type asker struct {
	task       arena.TaskID
	submission arena.SubmissionID
	account    common.Address
}

// ask is what became of a want.
type ask struct {
	due     uint64 // block at which this node answers; 0: it does not
	seen    uint64
	answers map[common.Address]bool // who answered; true: before the latest want, so in vain
}

func newCourier(log *slog.Logger, self common.Address, ring *keyring, g keyGossip, l *loop, alarm func(string)) *courier {
	return &courier{
		log: log.With("component", "courier"), self: self, ring: ring, gossip: g, loop: l, alarm: alarm,
		wake: make(chan struct{}, 1), notices: make(chan p2p.KeyNotice, noticeBuffer),
		served: map[delivery]uint64{}, wanted: map[common.Hash]*wanting{}, asks: map[asker]*ask{},
	}
}

// advanced wakes the courier with each block; called inside the loop.
func (c *courier) advanced(consensus.Head, uint64) {
	select {
	case c.wake <- struct{}{}:
	default:
	}
}

// told takes a notice of another node. One that comes while many wait is dropped: it will be asked for again.
func (c *courier) told(n p2p.KeyNotice) {
	select {
	case c.notices <- n:
	default:
	}
}

// run works until ctx ends.
func (c *courier) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case n := <-c.notices:
			if len(n.Boxes) == 0 {
				c.heardWant(ctx, n)
			} else {
				c.heardBoxes(ctx, n)
			}
		case <-c.wake:
			c.round(ctx)
		}
	}
}

// parcel is a key and those who should have it now.
type parcel struct {
	lock lock
	to   []recipient
	// again is after how many blocks who was served is served again; never for math.MaxUint64.
	again uint64
}

// errands is what the state says should be done about keys.
type errands struct {
	block   uint64
	live    bool
	parcels []parcel
	needs   map[lock]uint64 // keys that this node needs, with the pause after which it asks
	box     *envelope.Point // that the chain has of this node; nil: it is no validator
}

// round does what is due at a block.
func (c *courier) round(ctx context.Context) {
	var todo errands
	if c.loop.ask(ctx, func(s *consensus.State, h consensus.Head) { todo = c.errands(s, h) }) != nil || !todo.live {
		return
	}
	c.checkBox(todo.box)
	c.openEarly(ctx, todo.block)
	for _, p := range todo.parcels {
		c.deliver(ctx, p, todo.block)
	}
	c.want(ctx, todo)
	c.answer(ctx, todo.block)
	c.forget(todo)
}

// errands derives them from the state; called inside the loop.
func (c *courier) errands(s *consensus.State, h consensus.Head) errands {
	todo := errands{block: h.Number, live: c.loop.live, needs: map[lock]uint64{}}
	if !todo.live { // what looks open may be long over
		return todo
	}
	if mine, ok := boxOf(s, c.self); ok {
		todo.box = &mine.point
	}
	for _, id := range s.Tasks() {
		t := s.Task(id)
		if t.State != arena.TaskStateOpen {
			continue
		}
		live := shardLock(t, arena.ShardLive)
		if t.Creator == c.self && t.ShardKeys[arena.ShardLive] == nil {
			todo.parcels = append(todo.parcels, parcel{live, everybody(s), math.MaxUint64})
		}
		if todo.box != nil {
			todo.needs[live] = wantBlocks
		}
		for _, id := range t.Submissions {
			x := s.Submission(id)
			r := x.Open()
			if r == nil || x.Key != nil {
				continue
			}
			if x.Trainer == c.self && h.Time < r.Windows.AlternateBy {
				todo.parcels = append(todo.parcels, parcel{modelLock(x), seatsOf(s, r, false), resendBlocks})
			}
			if n, ok := r.SeatOf(c.self); ok && !r.Seats[n].Revealed {
				todo.needs[modelLock(x)], todo.needs[live] = resendBlocks, resendBlocks
			}
		}
	}
	return todo
}

// boxOf is the registered box key of a validator.
func boxOf(s *consensus.State, a common.Address) (recipient, bool) {
	acc := s.Account(a)
	if acc == nil || acc.Leaf == arena.NoLeaf {
		return recipient{}, false
	}
	l := s.Leaf(acc.Leaf)
	if l == nil || l.Account != a {
		return recipient{}, false
	}
	return recipient{a, envelope.Point(l.BoxKey)}, true
}

// everybody lists the registered validators.
func everybody(s *consensus.State) (out []recipient) {
	for _, a := range s.Validators() {
		if r, ok := boxOf(s, a); ok {
			out = append(out, r)
		}
	}
	return out
}

// seatsOf lists the holders of a round's seats; without committed only those who have not committed.
func seatsOf(s *consensus.State, r *consensus.Round, committed bool) (out []recipient) {
	for _, seat := range r.Seats {
		if seat.Committed() && !committed {
			continue
		}
		if to, ok := boxOf(s, seat.Owner); ok {
			out = append(out, to)
		}
	}
	return out
}

// checkBox compares, once, the box key on chain with the one that this node can open.
func (c *courier) checkBox(registered *envelope.Point) {
	if c.checked || registered == nil {
		return
	}
	c.checked = true
	if *registered != c.ring.box.Point() {
		c.alarm("The box key that is registered for this validator is not the one that this node can open: it gets no keys of shards and " +
			"models, and cannot score. Start it with the key that joined (keys.box), or leave with `arenad stake unbond` and join again.")
	}
}

// deliver wraps a key for those who were not served lately, and sends it.
func (c *courier) deliver(ctx context.Context, p parcel, block uint64) {
	key, held, _ := c.ring.get(ctx, p.lock.hash)
	if !held {
		return
	}
	var boxes []p2p.KeyBox
	for _, to := range p.to {
		d := delivery{p.lock.hash, to}
		last, was := c.served[d]
		if to.account == c.self || (was && block-last < p.again) {
			continue
		}
		wrapped, err := envelope.Wrap(key, to.point)
		c.served[d] = block
		if err != nil {
			c.log.Warn("No key can be wrapped for this validator; it is skipped", "account", to.account, "err", err)
			continue
		}
		boxes = append(boxes, p2p.KeyBox{Account: to.account, Wrapped: wrapped})
	}
	c.send(ctx, p.lock, boxes)
}

// send publishes boxes, as many messages as they need.
func (c *courier) send(ctx context.Context, l lock, boxes []p2p.KeyBox) {
	slices.SortFunc(boxes, func(a, b p2p.KeyBox) int { return a.Account.Cmp(b.Account) })
	for part := range slices.Chunk(boxes, p2p.MaxKeyBoxes) {
		n := noticeOf(l)
		n.Boxes = part
		c.publish(ctx, n, l)
	}
}

// noticeOf is a notice about a lock that asks for its key.
func noticeOf(l lock) p2p.KeyNotice { return p2p.KeyNotice{Task: l.task, Submission: l.submission} }

func (c *courier) publish(ctx context.Context, n p2p.KeyNotice, l lock) {
	n.Account = c.self
	if err := c.gossip.PublishKey(ctx, n); err != nil {
		c.log.Debug("Notice about a key not sent", "of", l, "err", err)
		return
	}
	c.log.Debug("Notice about a key sent", "of", l, "boxes", len(n.Boxes))
}

// forget drops what was not heard of for a while.
func (c *courier) forget(todo errands) {
	block, open := todo.block, map[common.Hash]bool{}
	for _, p := range todo.parcels {
		open[p.lock.hash] = true
	}
	for d, at := range c.served {
		if !open[d.hash] && at+keepBlocks < block {
			delete(c.served, d)
		}
	}
	for k, w := range c.wanted {
		if w.seen+keepBlocks < block {
			delete(c.wanted, k)
		}
	}
	for k, a := range c.asks {
		if a.seen+keepBlocks < block {
			delete(c.asks, k)
		}
	}
}
