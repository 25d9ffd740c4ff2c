package sim

import (
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

// pool counts the votes of all rounds of the stage together, where the largest committee has no quorum: what most of its seats say is
// the result if it has more than half of the seats of all rounds in which a quorum revealed.
func (w *World) pool(r *round, t consensus.Tally) consensus.Tally {
	none := consensus.Tally{Outcome: arena.OutcomeSplit}
	best, most := arena.Score(0), 0
	for _, b := range r.ballots() {
		n := w.votesFor(r, b.Vote.Score)
		stands := r.sub.Result.Found && b.Vote.Score == r.sub.Result.Score
		if n > most || n == most && (stands || b.Vote.Score < best) {
			best, most = b.Vote.Score, n
		}
	}
	all, voters := 0, 0
	for _, o := range r.sub.rounds {
		if o.stage == r.stage && o.bits.Revealed.Len() >= quorum(o.bits.Primaries) {
			all += w.votesFor(o, best)
			voters += o.bits.Primaries
		}
	}
	same := r.sub.Result.Found && !consensus.Differs(&w.params, r.sub.Result.Score, best)
	if 2*all <= voters || !best.Slashable() || same {
		return none
	}
	t = consensus.Tally{Outcome: arena.OutcomeAgreed, Score: best}
	for _, b := range r.ballots() {
		if !consensus.Differs(&w.params, b.Vote.Score, best) {
			t.Agreeing = t.Agreeing.With(b.Seat)
		}
	}
	return t
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
