package consensus

import (
	"slices"

	"github.com/ai-arena/arenad/arena"
)

// Pause is a time in which nothing new entered the arena; Until is its planned end while it is on.
type Pause struct{ From, Until arena.Time }

// By is a deadline of the task as it holds now: moved by every pause since its creation that began before it had passed.
// Rationale: whoever had so many seconds left before a pause has as many after it; what had passed stays passed.
// Source: docs/governance.md; Guard.extended in the contracts.
func (t *Task) By(deadline arena.Time) arena.Time {
	for _, p := range t.pauses {
		if p.From <= deadline {
			deadline += p.Until - p.From
		}
	}
	return deadline
}

// Paused tells until when nothing new enters the arena; false when it is open.
func (s *State) Paused() (until arena.Time, paused bool) {
	return s.pause.Until, s.Now < s.pause.Until
}

// applyPause notes the begin or the early end of a pause in every task. A task that ended before does not mind; one that
// comes later has none of it, since no task is created in a pause.
func (s *State) applyPause(body arena.EventBody) {
	switch b := body.(type) {
	case arena.Paused:
		s.pause = Pause{From: b.From, Until: b.Until}
		for _, t := range s.tasks {
			t.pauses = append(slices.Clip(t.pauses), s.pause)
			s.moveAppeals(t)
		}
	case arena.Unpaused:
		before := s.pause
		s.pause.Until = b.At
		for _, t := range s.tasks {
			if n := len(t.pauses); n > 0 && t.pauses[n-1] == before {
				t.pauses = append(slices.Clone(t.pauses[:n-1]), s.pause)
				s.moveAppeals(t)
			}
		}
	}
}

// moveAppeals: live results that stand can be appealed against until the cut, wherever pauses move it. What is counted from a
// round's end is not moved, since appeals are possible in a pause.
func (s *State) moveAppeals(t *Task) {
	for _, id := range t.Submissions {
		if r := &s.submissions[id].Live; r.Found && !r.Closed {
			r.AppealUntil = max(r.said, t.By(t.Params.CutAt()))
		}
	}
}
