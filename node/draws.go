package node

import (
	"errors"
	"fmt"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/selection"
)

// draws re-derives every committee that the chain reports from the facts before it. A difference means that this
// program and the contracts disagree about the protocol, or that an endpoint lies: a person should look at it. It belongs
// to the loop.
type draws struct {
	book  *selection.Book // up to the newest fact
	final *selection.Book // up to the last final one
	alarm func(string)
}

func newDraws(d arena.Domain, alarm func(string)) *draws {
	return &draws{book: selection.NewBook(d), final: selection.NewBook(d), alarm: alarm}
}

// apply checks a committee, then takes the fact in. A beacon that gives its values without posting them is not in the
// log: its committees cannot be checked here.
func (d *draws) apply(e arena.Event) {
	if x, ok := e.Body.(arena.Sealed); ok {
		if err := d.book.Verify(x); err != nil && !errors.Is(err, selection.ErrNoBeacon) {
			d.alarm(fmt.Sprintf("The committee of submission %d, round %d, does not follow from the log: %v", x.Submission, x.Round, err))
		}
	}
	d.book.Apply(e)
}

// finalize takes a fact that cannot change any more into the final book.
func (d *draws) finalize(e arena.Event) { d.final.Apply(e) }

// rollback goes back to the last final fact; what still stands is applied anew.
func (d *draws) rollback() { d.book = d.final.Clone() }
