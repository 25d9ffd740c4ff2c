package arena

import "slices"

// Pause is a time in which nothing new entered the arena; Until is its planned end while it is on.
type Pause struct{ From, Until Time }

// Pauses are those since a task was created, oldest first. Its methods leave what they are called on as it was.
type Pauses []Pause

// Move is a deadline of the task as it holds now: moved by every pause that began before it had passed.
//
// Rationale: whoever had so many seconds left before a pause has as many after it; what had passed stays passed.
// Source: docs/governance.md; Guard.extended in the contracts.
func (p Pauses) Move(deadline Time) Time {
	for _, x := range p {
		if x.From <= deadline {
			deadline += x.Until - x.From
		}
	}
	return deadline
}

// Begin is with a further pause.
func (p Pauses) Begin(b Paused) Pauses { return append(slices.Clip(p), Pause(b)) }

// End is with an early end of the last pause; none that is over ends again.
func (p Pauses) End(b Unpaused) Pauses {
	n := len(p)
	if n == 0 || p[n-1].Until <= b.At {
		return p
	}
	return append(slices.Clone(p[:n-1]), Pause{p[n-1].From, b.At})
}
