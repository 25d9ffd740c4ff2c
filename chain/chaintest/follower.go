package chaintest

import (
	"fmt"
	"slices"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
)

// Follower applies updates as a node does, and checks what they promise.
type Follower struct {
	Events []arena.Event
	Last   chain.Update
}

// Apply takes an update in. Errors: a promise that the update breaks.
func (f *Follower) Apply(u chain.Update) error {
	if u.Rollback {
		if u.RollbackTo < f.Last.Final.Number {
			return fmt.Errorf("rolled back to %d, below the final block %d", u.RollbackTo, f.Last.Final.Number)
		}
		f.Events = slices.DeleteFunc(f.Events, func(e arena.Event) bool { return e.Block > u.RollbackTo })
	}
	for _, e := range u.Events {
		if n := len(f.Events); n > 0 {
			last := f.Events[n-1]
			if e.Block < last.Block || (e.Block == last.Block && e.Index <= last.Index) {
				return fmt.Errorf("event %d/%d came after %d/%d", e.Block, e.Index, last.Block, last.Index)
			}
		}
		if e.Block > u.Head.Number {
			return fmt.Errorf("event of block %d came with head %d", e.Block, u.Head.Number)
		}
		f.Events = append(f.Events, e)
	}
	if u.Final.Number < f.Last.Final.Number {
		return fmt.Errorf("final went back from %d to %d", f.Last.Final.Number, u.Final.Number)
	}
	f.Last = u
	return nil
}
