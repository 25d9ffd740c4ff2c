package selection

import "github.com/ai-arena/arenad/arena"

// rules is what a task says of its draws.
type rules struct {
	creatorLeaf       arena.Leaf
	creatorTakenAt    arena.Epoch
	seats, alternates int
	finalSeats        int
	seatCap           uint8
}

func newRules(x arena.TaskCreated) *rules {
	return &rules{
		creatorLeaf: x.CreatorLeaf, creatorTakenAt: x.CreatorTakenAt,
		seats: int(x.Params.Seats), alternates: int(x.Params.Alternates), finalSeats: int(x.Params.FinalSeats),
		seatCap: x.Params.SeatCap,
	}
}

// size is how many seats the next committee is to have, alternates included: live k + a, 2k + 1, 31; final kf, 31.
// Source: docs/protocol.md 7.
func (r *rules) size(c course) int {
	switch {
	case c.stage == arena.StageFinal && c.size == 0:
		return r.finalSeats
	case c.stage == arena.StageLive && c.size == 0:
		return r.seats + r.alternates
	case c.stage == arena.StageLive && c.size == 1:
		return 2*r.seats + 1
	}
	return arena.MaxSeats
}

// standIns tells whether the next committee has alternates: only a submission's first ones have.
func (r *rules) standIns(c course) bool {
	return c.stage == arena.StageLive && c.size == 0 && r.alternates > 0
}

// seat divides drawn leaves into a committee and its alternates.
//
// Source: docs/protocol.md 7: the largest odd number drawn votes, at most k and at least three; without alternates the
// last one drawn has nothing to do in an even committee.
func (r *rules) seat(c course, drawn []arena.Leaf) (seated []arena.Leaf, primaries int) {
	primaries = len(drawn) - (len(drawn)+1)%2
	if r.standIns(c) {
		primaries = min(r.seats, primaries)
	} else {
		drawn = drawn[:max(primaries, 0)]
	}
	if primaries < 3 {
		return nil, 0
	}
	return drawn, primaries
}

// largest is the index of the largest size.
func largest(s arena.Stage) uint8 {
	if s == arena.StageFinal {
		return 1
	}
	return 2
}

// course is where a submission stands as far as its next draw depends on it.
type course struct {
	task  arena.TaskID
	stage arena.Stage
	size  uint8 // index of the size of its committees
	// begun: the stage has had a committee.
	begun bool
	// last and smaller are the primaries of its last committee, and of its last one of a smaller size. 0: none.
	last, smaller int
	// grown: the size grew, and no committee of it was drawn yet.
	grown bool
	// still: its last round was silent, or a live one ended in an excuse: who comes next does not have to be more.
	still bool
	// named: an appeal that says of which model it is a copy is not decided yet.
	named bool
}

// queue is where it waits for the next draw.
func (c course) queue() arena.QueueKind {
	switch {
	case c.begun:
		return arena.QueueAgain
	case c.stage == arena.StageFinal:
		return arena.QueueFinal
	}
	return arena.QueueLive
}

// mustGrow tells whether a committee counts only if it is larger than the one before. One that judges a named copy is asked
// something else than the one before, so that it does not have to.
func (c course) mustGrow() bool { return c.smaller > 0 && !c.named }

func (c course) sealed(primaries int) course {
	c.begun, c.last, c.grown = true, primaries, false
	return c
}

// decided: a draw gave a round or none; the next appeal is another matter.
func (c course) decided(o arena.Outcome) course {
	c.grown = false
	excused := o == arena.OutcomeUnavailable || o == arena.OutcomeTooSlow
	c.still = o == arena.OutcomeSilence || excused && c.stage == arena.StageLive
	return c
}

// stands: whatever the last round was, it gave or left a result, and the next committee has to be larger.
func (c course) stands() course {
	c.still = false
	return c
}

func (c course) requeued(size uint8) course {
	if size != c.size {
		c.size, c.grown = size, true
		if !c.still {
			c.smaller = c.last
		}
	}
	return c
}

// closed ends the stage: what is drawn next, if anything, is the first committee of the final one.
func (c course) closed() course {
	return course{task: c.task, stage: arena.StageFinal}
}

// appealed: an appeal at the largest size goes to another committee of that size, which does not have to be larger. named is
// the model that it says was copied, 0: none. The fact comes before or after that of the queue.
func (c course) appealed(named arena.SubmissionID) course {
	if c.named = named != 0; !c.grown && c.size == largest(c.stage) {
		c.smaller = 0
	}
	return c
}

// settled: the appeal is decided.
func (c course) settled() course {
	c.named = false
	return c
}
