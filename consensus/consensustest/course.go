package consensustest

import "github.com/ai-arena/arenad/arena"

// course is where a submission stands in its stage, as the contracts would keep it.
type course struct {
	size, silences uint8
	absent         bool
	before         int // primaries of the committee that the next one has to exceed
	stands         bool
	round          int // that the result comes from
	score          arena.Score
	strong, shaky  bool
	until          arena.Time
	waiting        bool // something waits to be confirmed by a larger committee
	waitRound      int
	waitScore      arena.Score
	appeals        int
	appellant      *[20]byte // of the pending appeal
	named          arena.SubmissionID
	heard          bool
	excused        bool // an excuse ended the stage
	excusedBy      int  // in that round
}

// step is what follows from a round.
type step struct {
	redraw, task bool
	void         arena.VoidReason
	end          arena.AppealEnd
	ended        bool // an appeal
}

func largest(stage arena.Stage) uint8 { return 2 - uint8(stage) }

// advance decides what follows from a round in which `agreeing` seats agree on score.
func (c *course) advance(r *round, outcome arena.Outcome, score arena.Score, agreeing int) (s step) {
	n, top := int(r.id.Round), c.size == largest(r.stage)
	grow := func(size uint8) {
		c.before, c.size, c.silences = r.primaries, size, 0
		c.waiting, c.waitRound, c.waitScore = agreeing > 0, n, score
		s.redraw = true
	}
	take := func(strong bool) { c.stands, c.round, c.score, c.strong, c.shaky = true, n, score, strong, false }
	appealEnds := func(e arena.AppealEnd) { s.ended, s.end, c.shaky = true, e, e == arena.AppealUndecided }
	switch outcome {
	case arena.OutcomeSilence:
		switch {
		case c.silences < 4:
			c.silences++
			s.redraw = true
		case c.stands:
			appealEnds(arena.AppealUndecided)
		default:
			s.void = arena.VoidNoQuorum
		}
	case arena.OutcomeAgreed:
		switch {
		case !c.stands:
			take(3*agreeing >= 2*r.primaries)
		case score == c.score:
			appealEnds(arena.AppealUpheld)
		case r.primaries > c.before || score == arena.VerdictDuplicate:
			c.waitRound, c.waitScore, c.waiting = c.round, c.score, true
			take(true)
			appealEnds(arena.AppealOverturned)
		default:
			appealEnds(arena.AppealUndecided)
		}
	case arena.OutcomeSplit:
		switch {
		case !top:
			c.heard = c.stands
			grow(c.size + 1)
		case c.stands:
			appealEnds(arena.AppealUndecided)
		default:
			s.void = arena.VoidNoQuorum
		}
	case arena.OutcomeTaskFault:
		switch {
		case c.stands:
			appealEnds(arena.AppealUndecided)
		case top:
			s.void, s.task = arena.VoidTaskVoid, true
			c.excused, c.excusedBy = true, n
		default:
			grow(largest(r.stage))
		}
	default:
		reason := arena.VoidUnavailable
		if outcome == arena.OutcomeTooSlow {
			reason = arena.VoidTooSlow
		}
		switch {
		case c.stands:
			appealEnds(arena.AppealUndecided)
		case r.stage == arena.StageLive && !c.absent:
			c.absent, s.redraw = true, true
		case r.stage == arena.StageFinal && !top:
			grow(c.size + 1)
		default:
			s.void = reason
			c.excused, c.excusedBy = true, n
		}
	}
	return s
}

// without decides what follows where no larger committee can be drawn.
func (c *course) without() (s step) {
	switch {
	case c.stands && c.heard:
		s.ended, s.end, c.shaky = true, arena.AppealUndecided, true
	case c.stands:
		s.ended, s.end, c.shaky = true, arena.AppealUnheard, false
	case !c.waiting:
		s.void = arena.VoidNoQuorum
	case !c.waitScore.Slashable():
		c.excused, c.excusedBy = true, c.waitRound
		s.void = map[arena.Score]arena.VoidReason{
			arena.VerdictTaskFault: arena.VoidTaskVoid, arena.VerdictUnavailable: arena.VoidUnavailable, arena.VerdictTooSlow: arena.VoidTooSlow,
		}[c.waitScore]
		s.task = s.void == arena.VoidTaskVoid
	default:
		c.stands, c.round, c.score, c.strong = true, c.waitRound, c.waitScore, false
	}
	return s
}

// appealable tells whether another appeal can come at all.
func (c *course) appealable(stage arena.Stage, rounds int, named bool) bool {
	return c.appeals < 2 && rounds <= 26 && (c.size < largest(stage) || named && stage == arena.StageFinal)
}
