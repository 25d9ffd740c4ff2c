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

// Judged is what becomes of the seats of a round once its stage is closed. All others earn nothing and lose nothing.
type Judged struct {
	Worked  arena.SeatSet // voted for what the stage came to; in a silent round: revealed something a seat stands for
	Refuted arena.SeatSet // contradicted by a later committee's quorum
	AtFault arena.SeatSet
}

// Due are the seats that have to be settled.
func (j Judged) Due() arena.SeatSet { return j.Worked | j.Refuted | j.AtFault }

// Judge judges the seats of a round of a submission by what its stage came to.
//
//	shaky  the last appeal against that was not decided: nobody is refuted
//
// Rationale: whoever was right is paid, in whatever round: the committee that was overruled by mistake, too. Being out of
// consensus costs the pay, not stake; only who says what a later quorum contradicts loses some. In the round that decided,
// votes agree with their evidence; across rounds scores alone are compared, since evidence is bound to its round.
// Source: docs/protocol.md 8.6.
func Judge(p *arena.TaskParams, x *Submission, r *Round) Judged {
	var j Judged
	b := r.Bits()
	for i := range r.Seats {
		if n := arena.Seat(i); Faulty(b, n) { //nolint:gosec // at most MaxSeats
			j.AtFault = j.AtFault.With(n)
		}
	}
	result := x.Result(r.Stage)
	var by *Round // that decided
	if result.Found {
		by = x.Rounds[result.Round]
	}
	for _, v := range r.Ballots() {
		if by != nil && by.ID.Round > r.ID.Round && by.Strong() && v.Vote.Score.Slashable() &&
			farther(p, v.Vote.Score, result.Score, 2*p.Tolerance) {
			j.Refuted = j.Refuted.With(v.Seat)
		}
	}
	switch {
	case by == r:
		j.Worked = Count(p.Engine, p.Tolerance, r.Primaries, true, r.Ballots()).Agreeing
	case r.Outcome == arena.OutcomeSilence:
		for _, v := range r.Ballots() {
			if v.Vote.Score.Slashable() {
				j.Worked = j.Worked.With(v.Seat)
			}
		}
		j.Worked &^= j.Refuted
	case by != nil:
		for _, v := range r.Ballots() {
			if !Differs(p, v.Vote.Score, result.Score) {
				j.Worked = j.Worked.With(v.Seat)
			}
		}
	case x.State == arena.SubmissionVoid && x.last(r.Stage) == r && !r.Score.Slashable():
		j.Worked = r.Agreeing
	}
	return j
}

// last is the last round of a stage, nil if there was none.
func (s *Submission) last(stage arena.Stage) (last *Round) {
	for _, r := range s.Rounds {
		if r.Stage == stage {
			last = r
		}
	}
	return last
}
