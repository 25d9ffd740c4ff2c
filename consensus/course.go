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
	Strong bool        `json:"strong"` // by a quorum of a committee, not by what most votes of the stage say
	// Contested: the last appeal against it was heard, and not decided.
	Contested bool `json:"contested"`
}

// lastAppeal is the number of the last round of a stage after which somebody can still appeal.
//
// Rationale: rounds are numbered below MaxRounds, and a size takes at most maxRedraws + 1 of them: an appeal in the live stage
// two sizes, and after it the final stage two; one in the final stage one. Source: docs/protocol.md 8.4.
func lastAppeal(stage arena.Stage) arena.Round {
	if stage == arena.StageFinal {
		return arena.MaxRounds - 1 - (maxRedraws + 1)
	}
	return arena.MaxRounds - 1 - 4*(maxRedraws+1)
}

// Course is where a submission stands in a stage between two rounds.
type Course struct {
	Stage    arena.Stage
	Size     uint8   // index of the size of the next committee
	Silences uint8   // silent committees of this size
	Excused  bool    // a committee found the model unavailable or too slow
	Smaller  int     // voting seats of the committee before that the next one has to exceed; 0: none
	Result   Finding // what stands and an appeal can still overturn; an excuse where the stage ended for it
	Standby  Finding // what a quorum of that committee said and a larger one has to confirm; once DUPLICATE stands, what stood before
	Appealed bool    // the next round is heard because of an appeal
	Heard    bool    // a committee has heard the appeal, and split
}

// Largest tells whether no larger size exists.
func (c *Course) Largest() bool { return c.Size+1 >= Sizes(c.Stage) }

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

// After is what follows from a round.
//
//	b     its seats, and which of them committed
//	t     what its votes say
//	pool  what all votes of the stage so far say, those of this round included
//
// Rationale: silence says nothing about the model, so the same size is asked again (larger committees fail more). Where a quorum
// committed and did not reveal, that was a choice: the same size again would be another draw of the first committee for whoever
// makes it. For the same reason one stage has its committee drawn again for silence or for an excuse, not for both. A split needs more eyes. What depends on withheld bytes or a slow machine
// is asked once more; in the final stage, where much hangs on it, only the largest committee can end a submission so. A
// faulty evaluation set ends a whole task, so a largest committee must say so too. A result that stands is only ever
// replaced by a quorum that says something else, or, where no larger committee is left to ask, by more than half of all who
// ever voted: a round without a decision removes nothing. Source: docs/protocol.md 8.3, 8.4.
func (c Course) After(p *arena.TaskParams, round arena.Round, b Bits, t Tally, pool PoolCount) (Course, Verdict) {
	voters := b.Primaries
	found := Finding{Found: t.Agreeing.Len() >= Quorum(voters), Round: round, Score: t.Score, Strong: true}
	excuse := t.Outcome == arena.OutcomeUnavailable || t.Outcome == arena.OutcomeTooSlow
	switch {
	case t.Outcome == arena.OutcomeSilence && c.wilful(b):
		return c.step()
	case t.Outcome == arena.OutcomeSilence && c.Silences < maxRedraws:
		c.Silences++
		return c, Verdict{Redraw: true}
	case t.Outcome == arena.OutcomeSilence && c.Result.Found:
		return c.endAppeal(arena.AppealUndecided)
	case t.Outcome == arena.OutcomeSilence:
		return c.pooled(round, pool, Quorum(voters))
	case c.Result.Found:
		return c.afterAppeal(p, voters, t, found, pool)
	case t.Outcome == arena.OutcomeAgreed:
		c.Result = found
		return c, Verdict{Stands: true}
	case excuse && c.Stage == arena.StageLive && !c.Excused:
		c.Excused = true
		if c.Silences > 0 && !c.Largest() {
			return c.step()
		}
		return c, Verdict{Redraw: true}
	case t.Outcome == arena.OutcomeSplit && c.Largest():
		return c.pooled(round, pool, 1)
	case excuse && c.Stage == arena.StageLive, c.Largest():
		return c.fallBack(found)
	case t.Outcome == arena.OutcomeTaskFault:
		return c.grow(voters, Sizes(c.Stage)-1, found)
	default:
		return c.grow(voters, c.Size+1, found)
	}
}

// afterAppeal is what follows from a round about a result that stands. A committee that is not larger than the one before
// only judges whether the model is a copy.
func (c Course) afterAppeal(p *arena.TaskParams, voters int, t Tally, found Finding, pool PoolCount) (Course, Verdict) {
	switch {
	case t.Outcome == arena.OutcomeAgreed && !Differs(p, c.Result.Score, found.Score):
		return c.endAppeal(arena.AppealUpheld)
	case t.Outcome == arena.OutcomeAgreed && (voters > c.Smaller || found.Score == arena.VerdictDuplicate):
		return c.overturn(found)
	case t.Outcome == arena.OutcomeSplit && !c.Largest():
		c.Heard = true
		return c.grow(voters, c.Size+1, found)
	case t.Outcome == arena.OutcomeSplit:
		return c.outvoted(p, found.Round, pool)
	}
	return c.endAppeal(arena.AppealUndecided)
}

// pooled takes what most votes of the stage say, if they are at least so many.
func (c Course) pooled(round arena.Round, pool PoolCount, least int) (Course, Verdict) {
	if !pool.Found || pool.Most < least {
		return c, Verdict{Void: arena.VoidNoQuorum}
	}
	c.Result = Finding{Found: true, Round: round, Score: pool.Score}
	return c, Verdict{Stands: true}
}

// outvoted ends an appeal by all votes of the stage: more than half of them overturn.
func (c Course) outvoted(p *arena.TaskParams, round arena.Round, pool PoolCount) (Course, Verdict) {
	if !pool.Found || 2*pool.Most <= pool.Total || !Differs(p, c.Result.Score, pool.Score) {
		return c.endAppeal(arena.AppealUndecided)
	}
	return c.overturn(Finding{Found: true, Round: round, Score: pool.Score})
}

// overturn replaces the result that stands.
func (c Course) overturn(by Finding) (Course, Verdict) {
	c.Standby, c.Result = c.Result, by
	return c.endAppeal(arena.AppealOverturned)
}

// endAppeal ends an appeal: a result stands, that of the last round or the one before.
func (c Course) endAppeal(end arena.AppealEnd) (Course, Verdict) {
	c.Appealed, c.Heard = false, false
	c.Result.Contested = end == arena.AppealUndecided
	return c, Verdict{Stands: end == arena.AppealOverturned, Stays: end != arena.AppealOverturned, Appeal: end}
}

// fallBack takes what the last committee came to: no larger one can be asked.
func (c Course) fallBack(f Finding) (Course, Verdict) {
	c.Result = f
	switch {
	case !f.Found:
		return c, Verdict{Void: arena.VoidNoQuorum}
	case f.Score == arena.VerdictTaskFault:
		return c, Verdict{Void: arena.VoidTaskVoid}
	case f.Score == arena.VerdictUnavailable:
		return c, Verdict{Void: arena.VoidUnavailable}
	case f.Score == arena.VerdictTooSlow:
		return c, Verdict{Void: arena.VoidTooSlow}
	}
	return c, Verdict{Stands: true}
}

// grow asks a larger committee. What this one came to waits for it.
func (c Course) grow(voters int, size uint8, standby Finding) (Course, Verdict) {
	c.Size, c.Silences, c.Smaller, c.Standby = size, 0, voters, standby
	return c, Verdict{Redraw: true}
}

// wilful tells whether a silent committee of those seats makes the next one larger.
func (c *Course) wilful(b Bits) bool {
	chosen := b.Committed.Len() >= Quorum(b.Primaries)
	return !c.Largest() && (chosen || c.Excused && !c.Result.Found)
}

// step asks the next size after silence: whatever there is of validators makes its committee, which needs to be no larger than the
// silent one.
func (c Course) step() (Course, Verdict) {
	c.Size, c.Silences = c.Size+1, 0
	return c, Verdict{Redraw: true}
}

// NoLarger is what follows where the next committee would not be larger than the one before: that one, of round last, was the
// largest there is. Source: docs/protocol.md 8.3.
func (c Course) NoLarger(p *arena.TaskParams, last arena.Round, pool PoolCount) (Course, Verdict) {
	switch {
	case c.Result.Found && c.Heard:
		return c.outvoted(p, last, pool)
	case c.Result.Found:
		return c.Unheard()
	case c.Standby.Found:
		return c.fallBack(c.Standby)
	}
	return c.pooled(last, pool, 1)
}

// Unheard ends an appeal for which no further committee is drawn.
func (c Course) Unheard() (Course, Verdict) {
	if c.Heard {
		return c.endAppeal(arena.AppealUndecided)
	}
	return c.endAppeal(arena.AppealUnheard)
}

// Appeal is the course once somebody appealed against the result that stands; voters are the voting seats of the last
// committee. Where there is no larger size the largest is asked again: whether the model is a copy, since a copier must not
// be able to use up the sizes, or about a result that is in doubt, which any other committee of that size may then replace.
func (c Course) Appeal(voters int) Course {
	c.Smaller = voters
	if c.Largest() && c.Result.doubtful() {
		c.Smaller = 0
	}
	c.Size, c.Silences, c.Appealed, c.Heard = min(c.Size+1, Sizes(c.Stage)-1), 0, true, false
	return c
}

// doubtful tells whether no quorum stands behind a result, or as many doubt it.
func (f Finding) doubtful() bool { return !f.Strong || f.Contested }

// Appealable tells whether a result that stands can be appealed against after that round, time aside; named: for being a
// copy.
//
// Rationale: an appeal asks a larger committee, so there must be a larger size, unless the result is in doubt; and two must
// be the end of it. A round that is not asked whether a model is a copy could not say so again. Source: docs/protocol.md 8.4.
func (c *Course) Appealable(last arena.Round, appeals int, named bool) bool {
	if appeals >= MaxAppeals || last > lastAppeal(c.Stage) || c.Result.Score == arena.VerdictDuplicate {
		return false
	}
	return !c.Largest() || c.Result.doubtful() || named && c.Stage == arena.StageFinal
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
