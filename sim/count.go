package sim

import (
	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

func quorum(c int) int { return consensus.Quorum(c) }

// pool is what all votes of the stage so far say, those of silent rounds included. Without that rule it is what more than half of the
// last committee say, which never overturns anything.
func (w *World) pool(r *round, t consensus.Tally) consensus.PoolCount {
	if !w.rules.Pooled {
		var votes []consensus.PoolVote
		for _, b := range r.ballots() {
			votes = append(votes, consensus.PoolVote{Score: b.Vote.Score, Last: true})
		}
		p := consensus.PoolVotes(w.params.Engine, w.rules.Tolerance, votes)
		p.Found = p.Found && t.Outcome == arena.OutcomeSplit && p.Most >= consensus.Majority(r.bits.Primaries)
		p.Total = 2 * arena.MaxSeats * arena.MaxRounds
		return p
	}
	var votes []consensus.PoolVote
	for _, o := range r.sub.rounds {
		if o.stage != r.stage {
			continue
		}
		for _, b := range o.ballots() {
			votes = append(votes, consensus.PoolVote{Score: b.Vote.Score, Last: o == r})
		}
	}
	return consensus.PoolVotes(w.params.Engine, w.rules.Tolerance, votes)
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
