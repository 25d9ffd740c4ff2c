package consensus

import (
	"cmp"
	"errors"
	"slices"

	"github.com/ai-arena/arenad/arena"
)

// What a rule says to a seat that may not do what it wants. Callers wait on ErrTooEarly and ErrNotNeeded, and give up
// on the others.
var (
	ErrTooEarly  = errors.New("the window is not open yet")
	ErrTooLate   = errors.New("the window is closed")
	ErrNotNeeded = errors.New("no primary is missing that this alternate could stand in for")
	ErrDone      = errors.New("already done")
	ErrNoSeat    = errors.New("no such seat")
)

// Quorum is how many of c voting seats must agree: ceil(2c/3).
//
// Rationale: two quorums of the same committee overlap in at least c/3 seats, so two results need that many seats that
// voted twice, which the chain does not let them. Source: docs/protocol.md 8.3.
func Quorum(c int) int { return (2*c + 2) / 3 }

// Majority is the least number of seats that is more than half of c. It decides a score in the largest committee, when
// a quorum revealed and did not agree.
//
// Rationale: nobody larger is left to ask, and two different majorities cannot exist. Source: docs/protocol.md 8.3.
func Majority(c int) int { return c/2 + 1 }

// Windows are the ends of a round's windows: each is the first second that no longer belongs to its window. They follow
// each other from the block of the seal.
type Windows struct {
	CommitBy    arena.Time `json:"commit_by"`
	AlternateBy arena.Time `json:"alternate_by"`
	RevealBy    arena.Time `json:"reveal_by"`
}

// WindowsOf places the windows of a task's round that was sealed at `sealed`.
//
// Rationale: fixed by the seal alone, so that no later event (an early reveal, a lost seat) moves anybody's deadline. A
// committee without alternates has nobody to wait for. Source: docs/protocol.md 5, 8.2.
func WindowsOf(p *arena.TaskParams, sealed arena.Time, alternates bool) Windows {
	var w Windows
	w.CommitBy = sealed + arena.Time(p.CommitWindow)
	w.AlternateBy = w.CommitBy
	if alternates {
		w.AlternateBy += arena.Time(p.AlternateWindow)
	}
	w.RevealBy = w.AlternateBy + arena.Time(p.RevealWindow)
	return w
}

// Bits is what the chain stores of a round's progress.
type Bits struct {
	Seats     int // alternates included
	Primaries int // c
	Committed arena.SeatSet
	Revealed  arena.SeatSet
}

// Missing is the number of primaries that have not committed.
func (b Bits) Missing() int {
	return b.Primaries - (b.Committed & arena.FirstSeats(b.Primaries)).Len()
}

// StandIns is the number of alternates that have committed.
func (b Bits) StandIns() int {
	return (b.Committed &^ arena.FirstSeats(b.Primaries)).Len()
}

// MayCommit tells whether the seat may commit in a block of time t; nil if it may.
//
// Rationale: primaries have their window to themselves. Alternates fill gaps only, so that there are never more than c
// votes; in the first half of their window in seat order, so that they do not race for the same gap; in the second half
// any of them, so that an absent alternate does not leave a gap open. Errors: ErrTooEarly, ErrTooLate, ErrNotNeeded,
// ErrDone, ErrNoSeat. Source: docs/protocol.md 8.1.
func MayCommit(w Windows, b Bits, s arena.Seat, t arena.Time) error {
	switch {
	case int(s) >= b.Seats:
		return ErrNoSeat
	case b.Committed.Has(s):
		return ErrDone
	case int(s) < b.Primaries:
		if t >= w.CommitBy {
			return ErrTooLate
		}
		return nil
	case t < w.CommitBy:
		return ErrTooEarly
	case t >= w.AlternateBy:
		return ErrTooLate
	}
	missing := b.Missing()
	if missing <= b.StandIns() {
		return ErrNotNeeded
	}
	firstHalf := t < w.CommitBy+(w.AlternateBy-w.CommitBy)/2
	if firstHalf && int(s)-b.Primaries >= missing {
		return ErrNotNeeded
	}
	return nil
}

// MayReveal tells whether the seat's vote may be revealed in a block of time t; nil if it may.
//
// Rationale: as long as somebody can still commit, a revealed vote could be copied. Errors: ErrTooEarly, ErrTooLate,
// ErrDone, ErrNoSeat (also: nothing committed). Source: docs/protocol.md 8.2.
func MayReveal(w Windows, b Bits, s arena.Seat, t arena.Time) error {
	switch {
	case int(s) >= b.Seats || !b.Committed.Has(s):
		return ErrNoSeat
	case b.Revealed.Has(s):
		return ErrDone
	case t >= w.RevealBy:
		return ErrTooLate
	case b.Missing() > 0 && t < w.AlternateBy:
		return ErrTooEarly
	}
	return nil
}

// Decidable tells whether the round can be decided in a block of time t.
//
// Rationale: once every committed seat revealed and nobody can commit any more, waiting changes nothing; after the
// reveal window nobody can add anything. Source: docs/protocol.md 8.2.
func Decidable(w Windows, b Bits, t arena.Time) bool {
	if t >= w.RevealBy {
		return true
	}
	return b.Revealed == b.Committed && (b.Missing() == 0 || t >= w.AlternateBy)
}

// UnavailableFrom is the first second in which a seat may commit UNAVAILABLE: the last quarter of the commit window.
//
// Rationale: the bytes may still come; a verdict that depends on who withholds what is the last thing to say. Source:
// docs/protocol.md 2.3.
func UnavailableFrom(p *arena.TaskParams, w Windows) arena.Time {
	return w.CommitBy - arena.Time(p.CommitWindow/4)
}

// Ballot is a revealed vote.
type Ballot struct {
	Seat arena.Seat
	Vote arena.Vote
}

// Tally is what the votes of a round say.
type Tally struct {
	Outcome arena.Outcome
	Score   arena.Score   // of the agreeing votes; 0 where nothing was agreed
	Workers arena.SeatSet // those that agree; without agreement those that revealed a score
}

// Count decides a round from its revealed votes, in any order; they are not modified.
//
//	c  voting seats of the committee
//
// A group of Quorum(c) that agrees decides. So does a group of Majority(c) in the largest committee, of which there is
// one size as yet, if a quorum revealed and it agrees on something that a seat stands for. A group that agrees on
// UNAVAILABLE, TOO_SLOW or TASK_FAULT gives that outcome instead of a score.
//
// Rationale: one vote per seat, since stake was used by the draw. Half a committee must not void a submission or a
// task, so the verdicts that do always need the quorum. Source: docs/protocol.md 8.3.
func Count(engine arena.EngineClass, tolerance uint32, c int, ballots []Ballot) Tally {
	var t Tally
	if engine == arena.EngineReference {
		t = largestGroup(ballots)
	} else {
		t = aroundMedian(ballots, tolerance)
	}
	enough := Quorum(c)
	if len(ballots) >= enough && t.Score.Slashable() {
		enough = Majority(c)
	}
	if t.Workers.Len() < enough {
		none := Tally{Outcome: arena.OutcomeSplit, Workers: Scored(ballots)}
		if len(ballots) < Quorum(c) {
			none.Outcome = arena.OutcomeSilence
		}
		return none
	}
	switch t.Score {
	case arena.VerdictUnavailable:
		t.Outcome = arena.OutcomeUnavailable
	case arena.VerdictTooSlow:
		t.Outcome = arena.OutcomeTooSlow
	case arena.VerdictTaskFault:
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
				t.Workers = t.Workers.With(o.Seat)
			}
		}
		if t.Workers.Len() > best.Workers.Len() {
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
			t.Workers = t.Workers.With(b.Seat)
		}
	}
	return t
}

// Scored are the seats that revealed something a seat stands for. In a round without a result they did the work.
func Scored(ballots []Ballot) (set arena.SeatSet) {
	for _, b := range ballots {
		if b.Vote.Score.Slashable() {
			set = set.With(b.Seat)
		}
	}
	return set
}

// Verdict is what becomes of a submission after a round.
type Verdict struct {
	Redraw bool             // another committee of the same size
	Final  bool             // the round's score stands
	Void   arena.VoidReason // VoidNone unless the submission ends without a score
	Task   bool             // the evaluation set is faulty: the whole task is void
}

// After is what follows from the outcome of a round, given the outcomes of the submission's earlier rounds, oldest
// first.
//
// Rationale: silence says nothing about the model, so the same size is asked again (larger committees fail more). What
// depends on withheld bytes or a slow machine is asked once more. A faulty evaluation set ends a whole task, so two
// committees must say so. Source: docs/protocol.md 8.3.
func After(earlier []arena.Outcome, now arena.Outcome) Verdict {
	before := func(os ...arena.Outcome) (n int) {
		for _, o := range earlier {
			if slices.Contains(os, o) {
				n++
			}
		}
		return n
	}
	switch now {
	case arena.OutcomeAgreed:
		return Verdict{Final: true}
	case arena.OutcomeSilence:
		if before(arena.OutcomeSilence) < maxRedraws {
			return Verdict{Redraw: true}
		}
		return Verdict{Void: arena.VoidNoQuorum}
	case arena.OutcomeUnavailable, arena.OutcomeTooSlow:
		if before(arena.OutcomeUnavailable, arena.OutcomeTooSlow) == 0 {
			return Verdict{Redraw: true}
		}
		if now == arena.OutcomeTooSlow {
			return Verdict{Void: arena.VoidTooSlow}
		}
		return Verdict{Void: arena.VoidUnavailable}
	case arena.OutcomeTaskFault:
		if before(arena.OutcomeTaskFault) == 0 {
			return Verdict{Redraw: true}
		}
		return Verdict{Void: arena.VoidTaskVoid, Task: true}
	case arena.OutcomeNoCommittee:
		return Verdict{Void: arena.VoidNoCommittee}
	default:
		return Verdict{Void: arena.VoidNoQuorum}
	}
}

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

// SeatDue tells whether a seat of a decided round must be settled: it worked, or it is at fault. All others earn
// nothing and lose nothing.
func SeatDue(b Bits, workers arena.SeatSet, s arena.Seat) bool { return workers.Has(s) || Faulty(b, s) }
