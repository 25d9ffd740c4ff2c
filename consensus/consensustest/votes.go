package consensustest

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// The ends of the windows: commit, alternates, reveal.
func (w *World) ends(r *round) (c, a, v arena.Time) { return w.windows(r, len(r.owners) > r.primaries) }

func (w *World) windows(r *round, alternates bool) (c, a, v arena.Time) {
	c = r.at + arena.Time(w.Task.CommitWindow)
	if r.named != 0 {
		c += arena.Time(w.Task.CommitWindow)
	}
	a = c
	if alternates {
		a += arena.Time(w.Task.AlternateWindow)
	}
	return c, a, a + arena.Time(w.Task.RevealWindow)
}

func (w *World) open(id arena.RoundID) *round {
	r := w.subs[id.Submission-1].round
	if r == nil || r.id != id {
		return nil
	}
	return r
}

// empty counts the primaries that have not committed, filled the alternates that have.
func (r *round) gaps() (empty, filled int) {
	for i := range r.owners {
		_, committed := r.commitment[i]
		switch {
		case i < r.primaries && !committed:
			empty++
		case i >= r.primaries && committed:
			filled++
		}
	}
	return empty, filled
}

func (w *World) commit(a consensus.Commit, from common.Address, now arena.Time) error {
	r, n := w.open(a.SeatID.RoundID), int(a.SeatID.Seat)
	if r == nil || n >= len(r.owners) || r.owners[n] != from || r.seed != a.Seed {
		return refused("commit of seat %s by %s", a.SeatID, from)
	}
	if _, twice := r.commitment[n]; twice {
		return refused("second commit of seat %s", a.SeatID)
	}
	c, alt, _ := w.ends(r)
	if n < r.primaries {
		if now >= c {
			return refused("commit of seat %s at %d, window closed at %d", a.SeatID, now, c)
		}
	} else {
		empty, filled := r.gaps()
		half := c + (alt-c)/2
		if now < c || now >= alt || filled >= empty || now < half && n-r.primaries >= empty {
			return refused("commit of alternate %s at %d: %d missing, %d filled", a.SeatID, now, empty, filled)
		}
	}
	r.commitment[n] = w.Params.Domain.VoteCommitment(r.id, r.stage, from, a.Vote, Salt(from, r.seed))
	r.commitAt[n] = now
	w.emit(arena.VoteCommitted{SeatID: a.SeatID, Commitment: r.commitment[n]})
	return nil
}

func (w *World) reveal(a consensus.Reveal, now arena.Time) error {
	r, n := w.open(a.SeatID.RoundID), int(a.SeatID.Seat)
	if r == nil || n >= len(r.owners) {
		return refused("reveal of seat %s", a.SeatID)
	}
	if _, twice := r.votes[n]; twice {
		return refused("second reveal of seat %s", a.SeatID)
	}
	c, alt, end := w.ends(r)
	empty, _ := r.gaps()
	late := r.commitAt[n] >= c-arena.Time(w.Task.CommitWindow/4)
	if now >= end || empty > 0 && now < alt || a.Vote.Score == arena.VerdictUnavailable && !late ||
		a.Vote.Score == arena.VerdictDuplicate && r.named == 0 {
		return refused("reveal of seat %s at %d", a.SeatID, now)
	}
	if w.Params.Domain.VoteCommitment(r.id, r.stage, r.owners[n], a.Vote, Salt(r.owners[n], r.seed)) != r.commitment[n] {
		return refused("reveal of seat %s does not open its commitment", a.SeatID)
	}
	r.votes[n] = a.Vote
	w.emit(arena.VoteRevealed{SeatID: a.SeatID, Vote: a.Vote})
	return nil
}

// result counts votes the plain way: for each value that was voted, who voted it. After a split: more than half.
func (r *round) result() (arena.Outcome, arena.Score, arena.SeatSet) {
	quorum := (2*r.primaries + 2) / 3
	if len(r.votes) < quorum {
		return arena.OutcomeSilence, 0, 0
	}
	by := map[arena.Vote]arena.SeatSet{}
	for n, v := range r.votes {
		if v.Score > arena.MaxScore {
			v.EvidenceRoot = common.Hash{}
		}
		by[v] = by[v].With(arena.Seat(n))
	}
	for v, set := range by {
		excuse := v.Score == arena.VerdictUnavailable || v.Score == arena.VerdictTaskFault || v.Score == arena.VerdictTooSlow
		switch {
		case set.Len() < quorum && (excuse || 2*set.Len() <= r.primaries):
			continue
		case set.Len() < quorum:
			return arena.OutcomeSplit, v.Score, set
		case v.Score == arena.VerdictUnavailable:
			return arena.OutcomeUnavailable, v.Score, set
		case v.Score == arena.VerdictTooSlow:
			return arena.OutcomeTooSlow, v.Score, set
		case v.Score == arena.VerdictTaskFault:
			return arena.OutcomeTaskFault, v.Score, set
		}
		return arena.OutcomeAgreed, v.Score, set
	}
	return arena.OutcomeSplit, 0, 0
}

func (w *World) finalize(id arena.RoundID, now arena.Time, e arena.Epoch) error {
	r := w.open(id)
	if r == nil {
		return refused("finalize %s", id)
	}
	_, alt, end := w.ends(r)
	empty, _ := r.gaps()
	if now < end && (len(r.votes) < len(r.commitment) || empty > 0 && now < alt) {
		return refused("finalize %s at %d", id, now)
	}
	s := w.subs[id.Submission-1]
	outcome, score, agreeing := r.result()
	what := s.course.advance(r, outcome, score, s.pool(r.stage))
	r.outcome, s.round, r.silent = outcome, nil, r.faulty()
	if outcome == arena.OutcomeSplit {
		score, agreeing = 0, 0
	}
	w.emit(arena.RoundDecided{RoundID: id, Outcome: outcome, Score: score, Agreeing: agreeing})
	w.follow(id.Submission, what, end, now, e)
	return nil
}

// faulty are the seats that missed, or did not reveal.
func (r *round) faulty() (set arena.SeatSet) {
	for i := range r.owners {
		_, revealed := r.votes[i]
		_, committed := r.commitment[i]
		missed := i < r.primaries && !committed && len(r.commitment) >= (2*r.primaries+2)/3
		if missed || committed && !revealed {
			set = set.With(arena.Seat(i))
		}
	}
	return set
}

// pool is what most of all votes of a stage say, of as many the last round's most, with how many: 0 for a tie; and how many
// votes there are. Excuses are none.
func (s *sub) pool(stage arena.Stage) (p pool) {
	by, recent := map[arena.Score]int{}, map[arena.Score]int{}
	for _, r := range s.drawn {
		for _, v := range r.votes {
			if r.stage == stage && v.Score.Slashable() {
				by[v.Score] += 100
				p.total++
				if int(r.id.Round) == len(s.drawn)-1 {
					recent[v.Score]++
				}
			}
		}
	}
	tied, best := false, 0
	for score, n := range by {
		switch n += recent[score]; {
		case n > best:
			p.score, best, tied = score, n, false
		case n == best:
			tied = true
		}
	}
	if !tied {
		p.most = best / 100
	}
	return p
}
