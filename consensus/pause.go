package consensus

import "github.com/ai-arena/arenad/arena"

// By is a deadline of the task as it holds now.
func (t *Task) By(deadline arena.Time) arena.Time { return t.pauses.Move(deadline) }

// Paused tells until when nothing new enters the arena; false when it is open.
func (s *State) Paused() (until arena.Time, paused bool) {
	return s.pause.Until, s.Now < s.pause.Until
}

// applyPause notes the begin or the early end of a pause in every task. A task that ended before does not mind; one that
// comes later has none of it, since no task is created in a pause.
func (s *State) applyPause(body arena.EventBody) {
	switch b := body.(type) {
	case arena.Paused:
		s.pause = arena.Pause(b)
		for _, t := range s.tasks {
			t.pauses = t.pauses.Begin(b)
			s.moveAppeals(t)
		}
	case arena.Unpaused:
		s.pause.Until = b.At
		for _, t := range s.tasks {
			t.pauses = t.pauses.End(b)
			s.moveAppeals(t)
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
