package node

import (
	"bytes"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/p2p"
)

// want asks for the keys that this node needs and that did not come by themselves.
func (c *courier) want(ctx context.Context, todo errands) {
	for l, pause := range todo.needs {
		if _, held, _ := c.ring.get(ctx, l.hash); held {
			delete(c.wanted, l.hash)
			continue
		}
		w := c.wanted[l.hash]
		if w == nil {
			w = &wanting{next: todo.block + pause, pause: pause, least: pause}
			c.wanted[l.hash] = w
		}
		w.seen = todo.block
		if pause < w.least { // it was drawn, and a seat cannot wait
			w.next = min(w.next, todo.block)
			w.pause = pause
		}
		w.least = pause
		if todo.block < w.next {
			continue
		}
		c.log.Debug("Asking for a key", "of", l)
		c.publish(ctx, noticeOf(l), l)
		w.next = todo.block + w.pause
		if pause > resendBlocks {
			w.pause = min(2*w.pause, maxWantBlocks)
		}
	}
}

// heardBoxes takes what is for this node, and notes who was answered.
func (c *courier) heardBoxes(ctx context.Context, n p2p.KeyNotice) {
	for _, b := range n.Boxes {
		if a := c.asks[asker{n.Task, n.Submission, b.Account}]; a != nil {
			if vain, known := a.answers[n.Account]; !known || !vain {
				a.answers[n.Account] = false
				a.due = 0
			}
		}
	}
	i, mine := slices.BinarySearchFunc(n.Boxes, c.self, func(b p2p.KeyBox, a common.Address) int { return b.Account.Cmp(a) })
	if !mine {
		return
	}
	n.Boxes = n.Boxes[i : i+1]
	l, block, known := c.find(ctx, n.Task, n.Submission)
	switch {
	case known:
		c.open(ctx, l, n)
	case len(c.early) < maxEarly:
		c.early = append(c.early, earlyBox{n, block})
	}
}

// find gives the lock that a notice is about, false if the chain does not show it.
func (c *courier) find(ctx context.Context, t arena.TaskID, x arena.SubmissionID) (l lock, block uint64, known bool) {
	_ = c.loop.ask(ctx, func(s *consensus.State, h consensus.Head) {
		block = h.Number
		if task := s.Task(t); task != nil {
			l, known = shardLock(task, arena.ShardLive), true
		}
		if sub := s.Submission(x); sub != nil && sub.RevealedAt != 0 {
			l, known = modelLock(sub), true
		}
	})
	return l, block, known
}

// open opens this node's box.
func (c *courier) open(ctx context.Context, l lock, n p2p.KeyNotice) {
	if _, held, _ := c.ring.get(ctx, l.hash); held {
		return
	}
	ok, err := c.ring.receive(ctx, l, n.Boxes[0].Wrapped)
	switch {
	case !ok:
		c.log.Debug("A box does not contain the key that it should", "of", l, "from", n.Account)
	case err != nil:
		c.log.Warn("A key was not kept; a restart asks for it again", "of", l, "err", err)
	default:
		c.log.Info("Key received", "of", l, "from", n.Account)
	}
}

// openEarly opens what came before the chain showed what it is for.
func (c *courier) openEarly(ctx context.Context, block uint64) {
	waiting := c.early
	c.early = nil
	for _, e := range waiting {
		if l, _, known := c.find(ctx, e.notice.Task, e.notice.Submission); known {
			c.open(ctx, l, e.notice)
		} else if block < e.arrived+keepBlocks {
			c.early = append(c.early, e)
		}
	}
}

// heardWant decides when this node answers a want, if it may.
func (c *courier) heardWant(ctx context.Context, n p2p.KeyNotice) {
	l, block, known := c.find(ctx, n.Task, n.Submission)
	if !known || n.Account == c.self {
		return
	}
	if _, held, _ := c.ring.get(ctx, l.hash); !held {
		return
	}
	who := asker{n.Task, n.Submission, n.Account}
	entitled, made, turn := false, false, uint64(0)
	key := consensus.Key(bytes.Join([][]byte{[]byte("key"), l.hash[:], n.Account[:]}, nil))
	_ = c.loop.ask(ctx, func(s *consensus.State, _ consensus.Head) {
		_, _, entitled = entitlement(s, who)
		made = makerOf(s, n) == c.self
		turn = consensus.Turn(mayAnswer(s, n), key, c.self, maxTurn)
	})
	if !entitled {
		return
	}
	a := c.asks[who]
	if a == nil {
		a = &ask{answers: map[common.Address]bool{}}
		c.asks[who] = a
	}
	a.seen = block
	for by := range a.answers { // it was answered and asks again
		a.answers[by] = true
	}
	switch {
	case made:
		a.due = block
		c.answer(ctx, block)
	case a.due == 0: // else it is waiting for its turn already
		a.due = block + 1 + turn
	}
}

// mayAnswer lists who may have the key that a notice is about, besides its maker: validators that of a live shard, those who have
// held a seat that of a model.
func mayAnswer(s *consensus.State, n p2p.KeyNotice) (out []common.Address) {
	x := s.Submission(n.Submission)
	if x == nil {
		return s.Awake()
	}
	for _, r := range x.Rounds {
		for i := range r.Seats {
			out = append(out, r.Seats[i].Owner)
		}
	}
	slices.SortFunc(out, common.Address.Cmp)
	return slices.Compact(out)
}

// makerOf is the account that made the key.
func makerOf(s *consensus.State, n p2p.KeyNotice) common.Address {
	if t := s.Task(n.Task); t != nil {
		return t.Creator
	}
	if x := s.Submission(n.Submission); x != nil {
		return x.Trainer
	}
	return common.Address{}
}

// answer answers the wants that are due. Who may have a key, and to which box key it goes, says the chain alone.
func (c *courier) answer(ctx context.Context, block uint64) {
	left := maxAnswers
	for who, a := range c.asks {
		if a.due == 0 || a.due > block || left == 0 {
			continue
		}
		a.due = 0
		left--
		var l lock
		var to recipient
		entitled := false
		_ = c.loop.ask(ctx, func(s *consensus.State, _ consensus.Head) { l, to, entitled = entitlement(s, who) })
		if entitled {
			c.deliver(ctx, parcel{l, []recipient{to}, 1}, block)
		}
	}
}

// entitlement tells whether somebody may have a key: a validator that of an open task's live shard, a seat that of the
// model that its committee scores now.
func entitlement(s *consensus.State, who asker) (l lock, to recipient, ok bool) {
	if to, ok = boxOf(s, who.account); !ok {
		return l, to, false
	}
	if t := s.Task(who.task); t != nil {
		return shardLock(t, arena.ShardLive), to, t.State == arena.TaskStateOpen
	}
	x := s.Submission(who.submission)
	if x == nil || x.Open() == nil {
		return l, to, false
	}
	return modelLock(x), to, slices.Contains(seatsOf(s, x.Open(), true), to)
}
