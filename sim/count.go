package sim

import (
	"cmp"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

func quorum(c int) int { return consensus.Quorum(c) }

// count decides a round from its revealed votes.
func (w *World) count(r *round) consensus.Tally {
	s := r.sub
	c := r.bits.Primaries
	last := s.Last() && !w.rules.Pooled
	t := consensus.Count(w.params.Engine, w.rules.Tolerance, c, last, r.ballots())
	if w.rules.Pooled && s.Largest() && t.Outcome == arena.OutcomeSplit {
		return w.pool(r, t)
	}
	return t
}

// pool counts the votes of all rounds of the stage together, where the largest committee has no quorum. The result is what most of
// its seats say, if it has more than half of the seats of all rounds in which a quorum revealed. With Plurality it is what has most
// votes over all those rounds; where a result stands it still needs more than half of them.
func (w *World) pool(r *round, t consensus.Tally) consensus.Tally {
	var best poolOf
	for _, b := range r.ballots() {
		p := w.poolFor(r, b.Vote.Score)
		stands := r.sub.Result.Found && p.score == r.sub.Result.Score
		more := cmp.Compare(p.here, best.here)
		if w.rules.Plurality {
			more = cmp.Compare(p.all, best.all)
		}
		switch {
		case more > 0:
			best = p
		case more == 0 && p.score != best.score:
			best.tied = true
			if stands || p.score < best.score {
				best.score = p.score
			}
		}
	}
	same := r.sub.Result.Found && !consensus.Differs(&w.params, r.sub.Result.Score, best.score)
	enough := 2*best.all > best.voters || w.rules.Plurality && !r.sub.Result.Found && !best.tied
	if !enough || !best.score.Slashable() || same {
		return consensus.Tally{Outcome: arena.OutcomeSplit}
	}
	t = consensus.Tally{Outcome: arena.OutcomeAgreed, Score: best.score}
	for _, b := range r.ballots() {
		if !consensus.Differs(&w.params, b.Vote.Score, best.score) {
			t.Agreeing = t.Agreeing.With(b.Seat)
		}
	}
	return t
}

// poolOf are the votes for a score.
type poolOf struct {
	score     arena.Score
	here, all int // in the last round; in all that count
	voters    int // voting seats of those
	tied      bool
}

func (w *World) poolFor(r *round, score arena.Score) poolOf {
	p := poolOf{score: score, here: w.votesFor(r, score)}
	for _, o := range r.sub.rounds {
		if o.stage == r.stage && o.bits.Revealed.Len() >= quorum(o.bits.Primaries) {
			p.all += w.votesFor(o, score)
			p.voters += o.bits.Primaries
		}
	}
	return p
}

// votesFor is how many seats of a round said so.
func (w *World) votesFor(r *round, score arena.Score) (n int) {
	for _, b := range r.ballots() {
		if !consensus.Differs(&w.params, b.Vote.Score, score) {
			n++
		}
	}
	return n
}

// ballots are the revealed votes.
func (r *round) ballots() (all []consensus.Ballot) {
	for i := range r.leaves {
		if seat := arena.Seat(i); r.bits.Revealed.Has(seat) { //nolint:gosec // a seat
			all = append(all, consensus.Ballot{Seat: seat, Vote: r.votes[i]})
		}
	}
	return all
}

// asChain is the round as consensus judges it.
func (r *round) asChain() *consensus.Round {
	out := &consensus.Round{
		ID: arena.RoundID{Submission: r.sub.id, Round: r.number}, Stage: r.stage, Primaries: r.bits.Primaries, Outcome: r.outcome,
		Agreeing: r.agreeing, Seats: make([]consensus.Seat, len(r.leaves)),
	}
	for i := range out.Seats {
		seat := arena.Seat(i) //nolint:gosec // a seat
		out.Seats[i] = consensus.Seat{Leaf: r.leaves[i], Vote: r.votes[i], Revealed: r.bits.Revealed.Has(seat)}
		if r.bits.Committed.Has(seat) {
			out.Seats[i].Commitment[0] = 1
		}
	}
	return out
}
