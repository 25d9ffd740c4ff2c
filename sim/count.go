package sim

import (
	"cmp"
	"maps"
	"slices"

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
		return w.pooled(r)
	}
	return t
}

// pooled decides a round of the largest size that has no quorum for anything, by all votes of the stage. Where no result stands that
// with most votes does, as a weak one; a standing result is overturned by more than half of them.
func (w *World) pooled(r *round) consensus.Tally {
	none := consensus.Tally{Outcome: arena.OutcomeSplit}
	score, votes, all := w.pool(r)
	stands := r.sub.Result
	if votes == 0 || stands.Found && (2*votes <= all || !consensus.Differs(&w.params, stands.Score, score)) {
		return none
	}
	t := consensus.Tally{Outcome: arena.OutcomeAgreed, Score: score}
	for _, b := range r.ballots() {
		if !consensus.Differs(&w.params, b.Vote.Score, score) {
			t.Agreeing = t.Agreeing.With(b.Seat)
		}
	}
	if t.Agreeing == 0 {
		return none
	}
	return t
}

// redraws is how often a silent committee is drawn again at the same size.
const redraws = 4

// lastWord is what follows from the last silent committee of a size where no result stands: all votes of the stage decide, if as many
// of them agree as the committee's quorum.
func (w *World) lastWord(r *round) (consensus.Finding, bool) {
	s := r.sub
	if !w.rules.Pooled || r.outcome != arena.OutcomeSilence || int(s.Silences) < redraws || s.Result.Found {
		return consensus.Finding{}, false
	}
	score, votes, _ := w.pool(r)
	return consensus.Finding{Found: true, Round: r.number, Score: score}, votes >= quorum(r.bits.Primaries)
}

// pool counts all revealed votes of a stage, those of silent rounds included; excuses count for nothing. It gives what has most votes
// (of what has equally many, what the last round said most), 0 votes if nothing has, and how many votes there are.
func (w *World) pool(r *round) (best arena.Score, votes, all int) {
	counts, last := map[arena.Score]int{}, map[arena.Score]int{}
	for _, o := range r.sub.rounds {
		for _, b := range o.ballots() {
			if o.stage == r.stage && b.Vote.Score.Slashable() {
				counts[b.Vote.Score]++
				all++
				if o == r {
					last[b.Vote.Score]++
				}
			}
		}
	}
	tied, here := false, 0
	for _, score := range slices.Sorted(maps.Keys(counts)) {
		n, m := w.near(counts, score), w.near(last, score)
		more := cmp.Or(cmp.Compare(n, votes), cmp.Compare(m, here))
		switch {
		case more > 0:
			best, votes, here, tied = score, n, m, false
		case more == 0 && consensus.Differs(&w.params, best, score):
			tied = true
		}
	}
	if tied {
		return 0, 0, all
	}
	return best, votes, all
}

// near is how many votes say so, within the tolerance.
func (w *World) near(counts map[arena.Score]int, score arena.Score) (n int) {
	if w.rules.Tolerance == 0 {
		return counts[score]
	}
	for o, c := range counts {
		if !consensus.Differs(&w.params, o, score) {
			n += c
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
