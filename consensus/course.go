package consensus

import "github.com/ai-arena/arenad/arena"

// Sizes is how many sizes of committees there are in a stage. A size is named by its index from 0.
func Sizes(stage arena.Stage) uint8 {
	if stage == arena.StageFinal {
		return 2
	}
	return 3
}

// SizeOf is a size of committees in a stage: the primaries, and the alternates that only the first committees of a
// submission have. Live: k + a, 2k + 1, 31; final: kf, 31. Fewer are drawn where there are fewer validators.
// Source: docs/protocol.md 8.3.
func SizeOf(p *arena.TaskParams, stage arena.Stage, size uint8) (primaries, alternates int) {
	switch {
	case size+1 >= Sizes(stage):
		return arena.MaxSeats, 0
	case stage == arena.StageFinal:
		return int(p.FinalSeats), 0
	case size == 0:
		return int(p.Seats), int(p.Alternates)
	default:
		return 2*int(p.Seats) + 1, 0
	}
}

const (
	// maxRedraws is how often a silent committee is drawn again at the same size. Source: docs/protocol.md 8.3.
	maxRedraws = 4
	// MaxAppeals is how many appeals a submission can have in a stage. Source: docs/protocol.md 8.4.
	MaxAppeals = 2
)

// Finding is what a committee found; the zero value: nothing.
type Finding struct {
	Found  bool        `json:"found"`
	Round  arena.Round `json:"round"`
	Score  arena.Score `json:"score"`
	Strong bool        `json:"strong"` // by a quorum, not by a majority alone
}

// lastAppeal is the number of the last round after which somebody can still appeal, so that there are numbers left for
// the rounds of the appeal.
const lastAppeal = 25

// Course is where a submission stands in a stage between two rounds.
type Course struct {
	Stage    arena.Stage
	Size     uint8            // index of the size of the next committee
	Silences uint8            // silent committees of this size
	Excused  bool             // a committee found the model unavailable or too slow
	Smaller  int              // voting seats of the committee before that the next one has to exceed; 0: none
	Standing Finding          // the result that an appeal can still overturn
	Weak     Finding          // more than half of that committee, which split, found it
	Reason   arena.VoidReason // what a quorum of that committee would have ended the stage for, if it had been the largest
	Appealed bool             // the next round is heard because of an appeal
	Named    bool             // the appeal says that the model is a copy
	Heard    bool             // a committee has heard the appeal, and split
}

// Largest tells whether no larger size exists.
func (c *Course) Largest() bool { return c.Size+1 >= Sizes(c.Stage) }

// Last tells whether a majority decides the next round: nobody larger is left to ask, and no result stands.
func (c *Course) Last() bool { return c.Largest() && !c.Standing.Found }

// Verdict is what becomes of a submission after a round.
type Verdict struct {
	Redraw bool             // another committee is drawn, of the size that the course says
	Stands bool             // a result stands that did not before, or in place of another
	Stays  bool             // the result that stood before stays
	Void   arena.VoidReason // VoidNone unless the stage ends without a result
	Appeal arena.AppealEnd  // how the appeal ended, where there was one and no redraw follows
}

// Differs tells whether a result of a later committee differs from an earlier one's, so that it overturns it.
//
// Rationale: evidence is bound to the seed of its round, so the roots of two rounds are never equal; scores are.
// Source: docs/protocol.md 8.4.
func Differs(p *arena.TaskParams, a, b arena.Score) bool { return farther(p, a, b, p.Tolerance) }

// farther tells whether two results lie farther from each other than what the class of engine allows.
func farther(p *arena.TaskParams, a, b arena.Score, allowed uint32) bool {
	if p.Engine == arena.EngineReference || a > arena.MaxScore || b > arena.MaxScore {
		return a != b
	}
	return max(a, b)-min(a, b) > arena.Score(allowed)
}

// After is what follows from a round of so many voting seats.
//
// Rationale: silence says nothing about the model, so the same size is asked again (larger committees fail more), and
// silence cannot be used to grow committees. A split needs more eyes. What depends on withheld bytes or a slow machine
// is asked once more; in the final stage, where much hangs on it, only the largest committee can end a submission so. A
// faulty evaluation set ends a whole task, so a largest committee must say so too. And a result that stands is only
// ever replaced by a quorum that says something else: a round without a decision removes nothing.
// Source: docs/protocol.md 8.3, 8.4.
func (c Course) After(p *arena.TaskParams, round arena.Round, voters int, t Tally) (Course, Verdict) {
	stood := c.Standing.Found
	switch t.Outcome {
	case arena.OutcomeAgreed:
		return c.agreed(p, voters, Finding{true, round, t.Score, t.Agreeing.Len() >= Quorum(voters)})
	case arena.OutcomeSilence:
		if c.Silences < maxRedraws {
			c.Silences++
			return c, Verdict{Redraw: true}
		}
		return c.undecided(arena.VoidNoQuorum)
	case arena.OutcomeUnavailable, arena.OutcomeTooSlow:
		reason := arena.VoidUnavailable
		if t.Outcome == arena.OutcomeTooSlow {
			reason = arena.VoidTooSlow
		}
		switch {
		case !stood && c.Stage == arena.StageFinal && !c.Largest():
			return c.larger(voters, c.Size+1, Finding{}, reason)
		case !stood && c.Stage == arena.StageLive && !c.Excused:
			c.Excused = true
			return c, Verdict{Redraw: true}
		}
		return c.undecided(reason)
	case arena.OutcomeTaskFault:
		if !stood && !c.Largest() {
			return c.larger(voters, Sizes(c.Stage)-1, Finding{}, arena.VoidTaskVoid)
		}
		return c.undecided(arena.VoidTaskVoid)
	default:
		if c.Largest() {
			return c.undecided(arena.VoidNoQuorum)
		}
		c.Heard = c.Appealed
		return c.larger(voters, c.Size+1, Finding{Found: t.Agreeing != 0, Round: round, Score: t.Score}, arena.VoidNoQuorum)
	}
}

// agreed takes a result. A committee that is not larger than the one before only judges whether the model is a copy.
func (c Course) agreed(p *arena.TaskParams, voters int, f Finding) (Course, Verdict) {
	switch {
	case c.Standing.Found && c.Named && voters <= c.Smaller && f.Score != arena.VerdictDuplicate:
		return c.undecided(arena.VoidNone)
	case c.Standing.Found && !Differs(p, c.Standing.Score, f.Score):
		return c.rest(), Verdict{Stays: true, Appeal: arena.AppealUpheld}
	}
	c.Standing = f
	return c.rest(), Verdict{Stands: true, Appeal: arena.AppealOverturned}
}

// undecided ends the rounds without a new result: the one that stands stays, and where there is none, there will be none.
func (c Course) undecided(reason arena.VoidReason) (Course, Verdict) {
	if c.Standing.Found {
		return c.rest(), Verdict{Stays: true, Appeal: arena.AppealUndecided}
	}
	return c, Verdict{Void: reason}
}

// rest is the course while a result stands and nobody appeals.
func (c Course) rest() Course {
	c.Appealed, c.Named, c.Heard, c.Weak, c.Silences, c.Reason = false, false, false, Finding{}, 0, arena.VoidNone
	return c
}

// larger asks a committee of another size.
func (c Course) larger(voters int, size uint8, weak Finding, reason arena.VoidReason) (Course, Verdict) {
	c.Size, c.Silences, c.Smaller, c.Weak, c.Reason = size, 0, voters, weak, reason
	return c, Verdict{Redraw: true}
}

// NoLarger is what follows where the next committee would not be larger than the one before: that one was the largest
// there is. Source: docs/protocol.md 8.3.
func (c Course) NoLarger() (Course, Verdict) {
	switch {
	case c.Standing.Found:
		v := Verdict{Stays: true, Appeal: arena.AppealUnheard}
		if c.Heard {
			v.Appeal = arena.AppealUndecided
		}
		return c.rest(), v
	case c.Weak.Found:
		c.Standing = c.Weak
		return c.rest(), Verdict{Stands: true}
	}
	return c, Verdict{Void: c.Reason}
}

// Appeal is the course once somebody appealed against the result that stands; voters are the voting seats of the last
// committee. Whether a model is a copy is asked of the largest size again where there is no larger one: a copier must not
// be able to use up the sizes.
func (c Course) Appeal(voters int, named bool) Course {
	c.Size, c.Smaller, c.Silences, c.Appealed, c.Named = min(c.Size+1, Sizes(c.Stage)-1), voters, 0, true, named
	return c
}

// Appealable tells whether a result that stands can be appealed against after that round, time aside; named: only for
// being a copy.
//
// Rationale: an appeal asks a larger committee, so there must be a larger size; and two must be the end of it.
// Source: docs/protocol.md 8.4.
func (c *Course) Appealable(last arena.Round, appeals int, named bool) bool {
	return appeals < MaxAppeals && last <= lastAppeal && (!c.Largest() || named && c.Stage == arena.StageFinal)
}

// AppealUntil is when a result that stands is closed: the first second in which it can no longer be appealed against.
//
//	ends      end of the reveal window of its last round; where no round was opened, now
//	possible  an appeal is possible at all
//
// Rationale: a live result can be checked once the live shard's key is public, and is not needed before the cut.
// Source: docs/protocol.md 8.4.
func AppealUntil(p *arena.TaskParams, stage arena.Stage, ends, now arena.Time, possible bool) arena.Time {
	until := now
	if possible {
		until = ends + arena.Time(p.AppealWindow)
	}
	if stage == arena.StageLive {
		until = max(until, p.CutAt())
	}
	return until
}
