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

type pool = struct {
	score       arena.Score
	most, total int
}

// advance decides what follows from a round with that outcome; all are the votes of the stage so far.
func (c *course) advance(r *round, outcome arena.Outcome, score arena.Score, all pool) (s step) {
	n, top := int(r.id.Round), c.size == largest(r.stage)
	grow := func(size uint8) {
		c.before, c.size, c.silences = r.primaries, size, 0
		c.waiting, c.waitRound, c.waitScore = outcome != arena.OutcomeSplit, n, score
		s.redraw = true
	}
	take := func(strong bool) { c.stands, c.round, c.score, c.strong, c.shaky = true, n, score, strong, false }
	appealEnds := func(e arena.AppealEnd) { s.ended, s.end, c.shaky = true, e, e == arena.AppealUndecided }
	switch outcome {
	case arena.OutcomeSilence:
		switch {
		case !top && (3*len(r.commitment) >= 2*r.primaries || c.absent && !c.stands):
			c.size, c.silences, s.redraw = c.size+1, 0, true
		case c.silences < 4:
			c.silences++
			s.redraw = true
		case c.stands:
			appealEnds(arena.AppealUndecided)
		case all.most >= (2*r.primaries+2)/3:
			c.stands, c.round, c.score = true, n, all.score
		default:
			s.void = arena.VoidNoQuorum
		}
	case arena.OutcomeAgreed:
		switch {
		case !c.stands:
			take(true)
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
		default:
			return c.torn(n, all)
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
			if !top && c.silences > 0 {
				c.size, c.silences = c.size+1, 0
			}
		case r.stage == arena.StageFinal && !top:
			grow(c.size + 1)
		default:
			s.void = reason
			c.excused, c.excusedBy = true, n
		}
	}
	return s
}

// torn decides what follows where nobody larger can be asked: most of all votes say.
func (c *course) torn(n int, all pool) (s step) {
	switch {
	case c.stands && 2*all.most > all.total && all.score != c.score:
		c.waiting, c.waitRound, c.waitScore = true, c.round, c.score
		c.round, c.score, c.strong, c.shaky = n, all.score, false, false
		s.ended, s.end = true, arena.AppealOverturned
	case c.stands:
		s.ended, s.end, c.shaky = true, arena.AppealUndecided, true
	case all.most > 0:
		c.stands, c.round, c.score, c.strong = true, n, all.score, false
	default:
		s.void = arena.VoidNoQuorum
	}
	return s
}

// without decides what follows where no larger committee can be drawn than that of round n.
func (c *course) without(n int, all pool) (s step) {
	switch {
	case c.stands && c.heard:
		return c.torn(n, all)
	case c.stands:
		s.ended, s.end, c.shaky = true, arena.AppealUnheard, false
	case c.waiting:
		c.excused, c.excusedBy = true, c.waitRound
		s.void = map[arena.Score]arena.VoidReason{
			arena.VerdictTaskFault: arena.VoidTaskVoid, arena.VerdictUnavailable: arena.VoidUnavailable, arena.VerdictTooSlow: arena.VoidTooSlow,
		}[c.waitScore]
		s.task = s.void == arena.VoidTaskVoid
	default:
		return c.torn(n, all)
	}
	return s
}

// appealable tells whether another appeal can come at all.
func (c *course) appealable(stage arena.Stage, rounds int, named bool) bool {
	most := 11
	if stage == arena.StageFinal {
		most = 26
	}
	return c.appeals < 2 && rounds <= most && c.score != arena.VerdictDuplicate &&
		(c.size < largest(stage) || !c.strong || c.shaky || named && stage == arena.StageFinal)
}
