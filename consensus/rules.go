package consensus

import (
	"errors"

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

// Majority is the least number of seats that is more than half of c.
func Majority(c int) int { return c/2 + 1 }

// Windows are the ends of a round's windows: each is the first second that no longer belongs to its window. They follow
// each other from the block of the seal.
type Windows struct {
	CommitBy    arena.Time `json:"commit_by"`
	AlternateBy arena.Time `json:"alternate_by"`
	RevealBy    arena.Time `json:"reveal_by"`
}

// WindowsOf places the windows of a task's round that was sealed at `sealed`. A round that judges whether a model is a
// copy of a named one has twice the time to commit, since two models have to be evaluated.
//
// Rationale: fixed by the seal alone, so that no later event (an early reveal, a lost seat) moves anybody's deadline. A
// committee without alternates has nobody to wait for. Source: docs/protocol.md 5, 8.2, 9.2.
func WindowsOf(p *arena.TaskParams, sealed arena.Time, alternates, named bool) Windows {
	var w Windows
	w.CommitBy = sealed + arena.Time(p.CommitWindow)
	if named {
		w.CommitBy += arena.Time(p.CommitWindow)
	}
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
