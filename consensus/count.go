package consensus

import (
	"cmp"
	"slices"

	"github.com/ai-arena/arenad/arena"
)

// Ballot is a revealed vote.
type Ballot struct {
	Seat arena.Seat
	Vote arena.Vote
}

// Tally is what the votes of a round say.
type Tally struct {
	Outcome  arena.Outcome
	Score    arena.Score   // of the agreeing votes; 0 where there are none
	Agreeing arena.SeatSet // a quorum, or a majority on something that a seat stands for; empty where there is neither
}

// Count decides a round from its revealed votes, in any order; they are not modified.
//
//	c     voting seats of the committee
//	last  a majority decides: there is no larger size, and no result stands
//
// A group of Quorum(c) that agrees decides; one that agrees on UNAVAILABLE, TOO_SLOW or TASK_FAULT gives that outcome
// instead of a score. Otherwise the round is silent, if fewer than a quorum revealed, or split.
//
// Rationale: one vote per seat, since stake was used by the draw. Half a committee must not void a submission or a
// task, so the verdicts that do always need the quorum. Source: docs/protocol.md 8.3.
func Count(engine arena.EngineClass, tolerance uint32, c int, last bool, ballots []Ballot) Tally {
	if len(ballots) < Quorum(c) {
		return Tally{Outcome: arena.OutcomeSilence}
	}
	var t Tally
	if engine == arena.EngineReference {
		t = largestGroup(ballots)
	} else {
		t = aroundMedian(ballots, tolerance)
	}
	switch n := t.Agreeing.Len(); {
	case n < Quorum(c) && (n < Majority(c) || !t.Score.Slashable()):
		return Tally{Outcome: arena.OutcomeSplit}
	case n < Quorum(c) && !last:
		t.Outcome = arena.OutcomeSplit
	case t.Score == arena.VerdictUnavailable:
		t.Outcome = arena.OutcomeUnavailable
	case t.Score == arena.VerdictTooSlow:
		t.Outcome = arena.OutcomeTooSlow
	case t.Score == arena.VerdictTaskFault:
		t.Outcome = arena.OutcomeTaskFault
	default:
		t.Outcome = arena.OutcomeAgreed
	}
	return t
}

// largestGroup finds the largest set of equal votes (score and evidence root). Of two sets of equal size either may
// come: neither is a majority.
func largestGroup(ballots []Ballot) (best Tally) {
	for _, b := range ballots {
		t := Tally{Score: b.Vote.Score}
		for _, o := range ballots {
			if o.Vote.Same(b.Vote) {
				t.Agreeing = t.Agreeing.With(o.Seat)
			}
		}
		if t.Agreeing.Len() > best.Agreeing.Len() {
			best = t
		}
	}
	return best
}

// aroundMedian finds the votes within tau of the lower median m = r[(n-1)/2]; verdicts agree only with themselves.
func aroundMedian(ballots []Ballot, tolerance uint32) Tally {
	if len(ballots) == 0 {
		return Tally{}
	}
	sorted := slices.SortedFunc(slices.Values(ballots), func(a, b Ballot) int { return cmp.Compare(a.Vote.Score, b.Vote.Score) })
	m := sorted[(len(sorted)-1)/2].Vote.Score
	t := Tally{Score: m}
	for _, b := range ballots {
		s := b.Vote.Score
		near := max(s, m)-min(s, m) <= arena.Score(tolerance) && s <= arena.MaxScore && m <= arena.MaxScore
		if s == m || near {
			t.Agreeing = t.Agreeing.With(b.Seat)
		}
	}
	return t
}
