package sim

import (
	"errors"
	"fmt"

	"github.com/ai-arena/arenad/arena"
)

// ErrInvariant: an event broke what docs/protocol.md 9 promises. The text says the seed and the event; the same Config breaks it
// again.
var ErrInvariant = errors.New("invariant broken")

// violate notes the first broken invariant.
func (w *World) violate(format string, args ...any) {
	if w.broken == "" {
		w.broken = fmt.Sprintf(format, args...)
	}
}

// check looks at everything that must hold after every event. Source: docs/protocol.md 9.
func (w *World) check() {
	sum := FML(0)
	for i, held := range w.books.held {
		if held < 0 {
			w.violate("purse %d holds %s FML", i, held)
		}
		sum += held
	}
	if sum != w.books.total {
		w.violate("there are %s FML, not %s", sum, w.books.total)
	}
	w.checkWeights()
	for _, r := range w.fresh {
		w.checkRound(r)
	}
	w.fresh = w.fresh[:0]
}

// checkWeights: the root is the sum of the leaves, in this epoch and the next one.
func (w *World) checkWeights() {
	now, next := uint64(0), uint64(0)
	for leaf := range w.validators {
		now += uint64(w.weights.Weight(leaf))
		next += uint64(w.validators[leaf].weight)
	}
	if now != w.weights.Total() || next != w.nextSum {
		w.violate("weights sum to %d and %d, their roots are %d and %d", now, next, w.weights.Total(), w.nextSum)
	}
}

// checkRound: nobody sits in a committee twice, nobody has more seats than the limit, weightless leaves have none.
func (w *World) checkRound(r *round) {
	if r.twice() {
		w.violate("a validator sits twice in round %d of submission %d", r.number, r.sub.id)
	}
	if r.bits.Primaries%2 == 0 || r.bits.Primaries < 3 {
		w.violate("round %d of submission %d has %d voting seats", r.number, r.sub.id, r.bits.Primaries)
	}
	for _, l := range r.leaves {
		for q := range queues {
			if r.sub.task.used[q][l] > w.rules.SeatCap {
				w.violate("leaf %d has %d seats in an epoch", l, r.sub.task.used[q][l])
			}
		}
		if w.weights.Weight(int(l)) == 0 {
			w.violate("leaf %d is drawn and weighs nothing", l)
		}
	}
}

// honestRefuted checks the promise to honest seats: none is slashed for its vote while no committee of the largest size has two thirds
// of adversaries.
func (w *World) honestRefuted(r *round) {
	w.tally.honestRefuted++
	if !w.rules.DoubtSpares {
		return // the promise does not hold without it: the run counts how often
	}
	for _, o := range r.sub.rounds {
		bad := 0
		for _, l := range o.leaves {
			if w.validators[l].player != honest {
				bad++
			}
		}
		if o.bits.Primaries == arena.MaxSeats && bad >= quorum(arena.MaxSeats) {
			return
		}
	}
	if w.cfg.Misses == 0 && len(w.validators) >= 4*arena.MaxSeats {
		w.violate("an honest seat of submission %d, round %d was refuted", r.sub.id, r.number)
	}
}

// checkEnd: every submission and task reached its end, and every stake can be withdrawn in full.
func (w *World) checkEnd() {
	for _, s := range w.subs {
		if !ended(s) {
			w.violate("submission %d never ended", s.id)
		}
	}
	for _, t := range w.tasks {
		if !t.settled {
			w.violate("task %d was never settled", t.id)
		}
		if left := w.books.held[t.escrow] + w.books.held[t.fees] + w.books.held[t.kept]; left != 0 {
			w.violate("task %d keeps %s FML after its settlement", t.id, left)
		}
	}
	for leaf := range w.validators {
		v := &w.validators[leaf]
		all := w.books.held[v.stake] + w.books.held[v.wallet]
		if w.books.move(v.stake, purseWorld, w.books.held[v.stake])+w.books.move(v.wallet, purseWorld, w.books.held[v.wallet]) != all {
			w.violate("leaf %d cannot withdraw %s FML", leaf, all)
		}
	}
}
