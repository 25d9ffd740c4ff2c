package consensus

import "github.com/ai-arena/arenad/arena"

// Faulty tells whether a seat of a decided round is at fault: a primary that did not commit, where a quorum of the
// committee did, or a seat that committed and did not reveal. Alternates are never at fault for not committing.
//
// Rationale: where fewer than a quorum committed, the network was at fault rather than the seats. Source:
// docs/protocol.md 8.6.
func Faulty(b Bits, s arena.Seat) bool {
	if b.Committed.Has(s) {
		return !b.Revealed.Has(s)
	}
	return int(s) < b.Primaries && b.Committed.Len() >= Quorum(b.Primaries)
}

// atFault are the seats of a decided round that are at fault.
func atFault(b Bits) (set arena.SeatSet) {
	for i := range b.Seats {
		if n := arena.Seat(i); Faulty(b, n) { //nolint:gosec // at most MaxSeats
			set = set.With(n)
		}
	}
	return set
}

// Judged is what becomes of the seats of a round once its stage is closed. All others earn nothing and lose nothing.
type Judged struct {
	Worked  arena.SeatSet // voted for what the stage came to; in a silent round: revealed something a seat stands for
	Refuted arena.SeatSet // contradicted by a later committee's quorum
	AtFault arena.SeatSet // known, and slashed, as soon as the round is decided
}

// Due are the seats that have to be settled.
func (j Judged) Due() arena.SeatSet { return j.Worked | j.Refuted | j.AtFault }

// resultFor is the result that the votes of a round are judged by: that of its stage. Who was not asked whether the model
// is a copy scored it, which is not wrong because it is one.
func (c *Course) resultFor(round arena.Round) Finding {
	if c.Result.Score == arena.VerdictDuplicate && c.Result.Round != round {
		return c.Standby
	}
	return c.Result
}

// Judge judges the seats of a round by what its stage came to.
//
//	c       the course at the end of the stage
//
// Rationale: whoever was right is paid, in whatever round: the committee that was overruled by mistake, too. Being out of
// consensus costs the pay, not stake; only who says what a later quorum contradicts loses some, unless that quorum was
// doubted and not confirmed. In the round whose quorum decided, votes agree with their evidence; across rounds scores alone are
// compared, since evidence is bound to its round. An excuse pays the round that it ended. Source: docs/protocol.md 8.6.
func Judge(p *arena.TaskParams, c Course, r *Round) Judged {
	j := Judged{AtFault: atFault(r.Bits())}
	result := c.resultFor(r.ID.Round)
	if result.Found && result.Strong && result.Round == r.ID.Round {
		j.Worked = Count(p.Engine, p.Tolerance, r.Primaries, r.Ballots()).Agreeing
		return j
	}
	refutes := result.Strong && !result.Contested && result.Round > r.ID.Round
	for _, v := range r.Ballots() {
		score, slashable := v.Vote.Score, v.Vote.Score.Slashable()
		compared := result.Found && result.Score.Slashable()
		refuted := compared && refutes && slashable && farther(p, score, result.Score, 2*p.Tolerance)
		silent := r.Outcome == arena.OutcomeSilence
		switch {
		case refuted:
			j.Refuted = j.Refuted.With(v.Seat)
		case silent && slashable, !silent && compared && !Differs(p, score, result.Score):
			j.Worked = j.Worked.With(v.Seat)
		}
	}
	return j
}
