package node

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/p2p"
)

// roster is what gossip validation needs of the chain: who has stake, and who signs for whom. It follows the events
// without undoing them after a reorg: for some blocks an account may be heard that has no stake on the new branch, which
// costs a message and decides nothing. Safe for concurrent use.
type roster struct {
	clock arena.Clock

	mu      sync.RWMutex
	epoch   arena.Epoch
	staked  map[common.Address]bool
	bonded  map[common.Address]int // open tasks of a creator
	creator map[arena.TaskID]common.Address
	signers map[common.Address][]signer
}

type signer struct {
	account common.Address
	from    arena.Epoch
}

var _ p2p.Chain = (*roster)(nil)

func newRoster(clock arena.Clock) *roster {
	return &roster{clock: clock, staked: map[common.Address]bool{}, bonded: map[common.Address]int{}, creator: map[arena.TaskID]common.Address{}, signers: map[common.Address][]signer{}}
}

// heard applies an event.
func (r *roster) heard(e arena.Event) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.epoch = max(r.epoch, r.clock.Epoch(e.Time))
	switch b := e.Body.(type) {
	case arena.Staked:
		r.staked[b.Account] = b.Own.Sign() > 0
	case arena.Withdrawn:
		delete(r.staked, b.Account)
	case arena.TaskCreated:
		r.bonded[b.Creator]++
		r.creator[b.Task] = b.Creator
	case arena.TaskSettled:
		r.closed(b.Task)
	case arena.TaskCancelled:
		r.closed(b.Task)
	case arena.TaskVoided:
		r.closed(b.Task)
	case arena.SignerSet:
		s := r.signers[b.Account]
		if len(s) > 1 { // only the present and the next one can count
			s = s[len(s)-1:]
		}
		r.signers[b.Account] = append(s, signer{b.Signer, b.FromEpoch})
	}
}

// closed notes that a task holds its creator's bond no more.
func (r *roster) closed(t arena.TaskID) {
	a, known := r.creator[t]
	if !known {
		return
	}
	delete(r.creator, t)
	if r.bonded[a]--; r.bonded[a] <= 0 {
		delete(r.bonded, a)
	}
}

// advanced tells the roster the time.
func (r *roster) advanced(h consensus.Head, _ uint64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.epoch = r.clock.Epoch(h.Time)
}

// Staked tells whether account has stake, or the bond of an open task: who may create tasks without stake serves its
// shards and their key.
func (r *roster) Staked(account common.Address) bool {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.staked[account] || r.bonded[account] > 0
}

// ActsFor tells whether who is account, or its signer in the current epoch.
func (r *roster) ActsFor(who, account common.Address) bool {
	if who == account {
		return true
	}
	r.mu.RLock()
	defer r.mu.RUnlock()
	var now common.Address
	for _, s := range r.signers[account] {
		if s.from <= r.epoch {
			now = s.account
		}
	}
	return now != (common.Address{}) && now == who
}

// lonely says now and then that the node has no peers. It starts without them and works as far as it can: the chain is
// enough to follow; but nobody serves it models.
func lonely(ctx context.Context, log *slog.Logger, h holders) {
	const first, later = 15 * time.Second, 2 * time.Minute
	for pause := first; ; pause = later {
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
		if len(h.Connected()) == 0 {
			log.Warn("No peers yet: models and evaluation sets cannot be had; check p2p.bootstrap and the firewall", "look_again_in", later)
		}
	}
}

// listen hands validated gossip to those whom it helps, until the host closes. post is nil on a node without a key.
func listen(ctx context.Context, log *slog.Logger, messages <-chan p2p.Message, lib *library, post *courier, l *loop) {
	for m := range messages {
		switch n := m.Notice.(type) {
		case p2p.ModelNotice:
			lib.announced(n.Content, m.Peer)
		case p2p.ScoreNotice:
			l.report(ctx, consensus.GossipReveal{SeatID: n.Seat, Vote: n.Vote, Salt: n.Salt})
		case p2p.KeyNotice:
			if post != nil {
				post.told(n)
			}
		case p2p.NodeRecord:
			log.Debug("Peer known", "account", n.Account, "peer", n.Peer, "roles", n.Roles)
		}
	}
}

// crier announces the models that this node serves, when their reveal is seen and again while they wait for a result:
// a validator that was away must hear of them.
type crier struct {
	log     *slog.Logger
	account common.Address
	gossip  gossip
	has     func(arena.Content) bool
	loop    *loop
	wake    chan struct{}
}

// cryEvery is how many blocks pass between two announcements of the same models. A seat has a commit window of eight
// blocks at least to find the bytes, and asks the trainer's own peer first.
const cryEvery = 4

// run announces until ctx ends.
func (c *crier) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-c.wake:
		}
		var notices []p2p.ModelNotice
		err := c.loop.ask(ctx, func(s *consensus.State, _ consensus.Head) {
			if !c.loop.live { // what looks open may be long over
				return
			}
			for _, id := range s.Tasks() {
				if t := s.Task(id); t.State == arena.TaskStateOpen {
					notices = append(notices, c.own(s, t)...)
				}
			}
		})
		if err != nil {
			return
		}
		for _, n := range notices {
			if err := c.gossip.PublishModel(ctx, n); err != nil {
				c.log.Debug("Model not announced", "submission", n.Submission, "err", err)
			}
		}
	}
}

// own lists the models of a task that wait for a result and that this node has.
func (c *crier) own(s *consensus.State, t *consensus.Task) (out []p2p.ModelNotice) {
	for _, id := range t.Submissions {
		x := s.Submission(id)
		if x.RevealedAt != 0 && !x.State.Terminal() && c.has(x.Model.Content) {
			out = append(out, p2p.ModelNotice{Submission: id, Content: x.Model.Content, Account: c.account})
		}
	}
	return out
}

// heard wakes the crier for a model that was just revealed; called inside the loop.
func (c *crier) heard(e arena.Event) {
	if _, ok := e.Body.(arena.ModelRevealed); ok {
		c.ring()
	}
}

// advanced wakes the crier now and then.
func (c *crier) advanced(h consensus.Head, _ uint64) {
	if h.Number%cryEvery == 0 {
		c.ring()
	}
}

func (c *crier) ring() {
	select {
	case c.wake <- struct{}{}:
	default:
	}
}
