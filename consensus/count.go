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
	Agreeing arena.SeatSet // a quorum
}

// Count decides a round from its revealed votes, in any order; they are not modified. c are the voting seats of the
// committee.
//
// A group of Quorum(c) that agrees decides; one that agrees on UNAVAILABLE, TOO_SLOW or TASK_FAULT gives that outcome
// instead of a score. Otherwise the round is silent, if fewer than a quorum revealed, or split.
//
// Rationale: one vote per seat, since stake was used by the draw. Source: docs/protocol.md 8.3.
func Count(engine arena.EngineClass, tolerance uint32, c int, ballots []Ballot) Tally {
	if len(ballots) < Quorum(c) {
		return Tally{Outcome: arena.OutcomeSilence}
	}
	var t Tally
	if engine == arena.EngineReference {
		t = largestGroup(ballots)
	} else {
		t = aroundMedian(ballots, tolerance)
	}
	switch {
	case t.Agreeing.Len() < Quorum(c):
		return Tally{Outcome: arena.OutcomeSplit}
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

// PoolCount is what the votes of several rounds say together.
type PoolCount struct {
	Found bool        // something has more votes than all else
	Score arena.Score // that
	Most  int         // its votes
	Total int         // all votes that say something of the model
}

// PoolVote is a vote of one of several rounds.
type PoolVote struct {
	Score arena.Score
	Last  bool // of the last round
}

// PoolVotes counts the scores and verdicts that seats revealed in several rounds together, in any order; they are not
// modified. Excuses count for nothing. A value has the votes that equal it, of a tolerant engine those within tau of it.
// Most votes count; of several values with as many, the one with most in the last round; of those the lowest, unless another
// one is not near it.
//
// Rationale: where the largest committee is torn, all who were ever asked are a larger one. Source: docs/protocol.md 8.3.
func PoolVotes(engine arena.EngineClass, tolerance uint32, votes []PoolVote) (p PoolCount) {
	said := slices.DeleteFunc(slices.Clone(votes), func(v PoolVote) bool { return !v.Score.Slashable() })
	slices.SortFunc(said, func(a, b PoolVote) int { return cmp.Compare(a.Score, b.Score) })
	params := arena.TaskParams{Engine: engine, Tolerance: tolerance}
	p.Total = len(said)
	recent := 0
	for _, of := range said {
		n, last := 0, 0
		for _, v := range said {
			if Differs(&params, v.Score, of.Score) {
				continue
			}
			n++
			if v.Last {
				last++
			}
		}
		switch more := cmp.Or(cmp.Compare(n, p.Most), cmp.Compare(last, recent)); {
		case more > 0:
			p.Found, p.Score, p.Most, recent = true, of.Score, n, last
		case more == 0 && Differs(&params, of.Score, p.Score):
			p.Found = false
		}
	}
	if !p.Found {
		p.Score = 0
	}
	return p
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
