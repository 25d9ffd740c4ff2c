package sim

import (
	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// course is what the protocol keeps of a submission. Source: docs/protocol.md 8.3, 8.4.
type course struct {
	state    arena.SubmissionState
	void     arena.VoidReason
	revealAt int64
	joined   arena.Epoch
	fee      FML // what is left of the submission fee

	number arena.Round // of the next round
	consensus.Course
	appeals int
	pending *appeal
	until   int64
	closed  [2]*consensus.Finding // what each stage ended with
	rounds  []*round
}

// appeal is one that is not decided yet.
type appeal struct {
	player int // who appealed: honest or a player
	bond   FML
	purse  purse
	named  *submission
}

// sizes of the committees of a stage.
func (w *World) sizes(stage arena.Stage) (all []int) {
	for size := range consensus.Sizes(stage) {
		primaries, _ := consensus.SizeOf(&w.params, stage, size)
		all = append(all, primaries)
	}
	return all
}

// follow moves a submission on after a round.
func (w *World) follow(r *round, t consensus.Tally) {
	s := r.sub
	next, verdict := s.After(&w.params, r.number, r.bits, t, w.pool(r, t))
	if same, again := w.sameAgain(s, t.Outcome); !w.rules.WilfulGrows && again && next.Size > s.Size {
		next, verdict = same, consensus.Verdict{Redraw: true}
	}
	w.move(s, next, verdict)
}

// sameAgain is the course after a round that says nothing of the model, by the former rule: the same size again, four times for
// silence, and in the live stage once for an excuse.
func (w *World) sameAgain(s *submission, o arena.Outcome) (consensus.Course, bool) {
	next := s.Course
	switch {
	case o == arena.OutcomeSilence && next.Silences < redraws:
		next.Silences++
		return next, true
	case (o == arena.OutcomeUnavailable || o == arena.OutcomeTooSlow) && next.Stage == arena.StageLive && !next.Excused:
		next.Excused = true
		return next, true
	}
	return next, false
}

// redraws is how often a silent committee is drawn again at the same size. Source: docs/protocol.md 8.3.
const redraws = 4

// sameSize tells whether a round that ends so, by seats that committed or did not, is drawn again at the same size.
func (w *World) sameSize(r *round, o arena.Outcome, committed int) bool {
	if !w.rules.WilfulGrows {
		_, again := w.sameAgain(r.sub, o)
		return again
	}
	b := consensus.Bits{Primaries: r.bits.Primaries, Committed: arena.FirstSeats(committed)}
	next, verdict := r.sub.After(&w.params, r.number, b, consensus.Tally{Outcome: o}, consensus.PoolCount{})
	return verdict.Redraw && next.Size == r.sub.Size
}

// move carries out what follows from a round, or from one that was not drawn.
func (w *World) move(s *submission, next consensus.Course, v consensus.Verdict) {
	s.Course = next
	if !w.rules.DoubtSpares {
		s.Result.Contested = false
	}
	if s.pending != nil && !v.Redraw {
		w.endAppeal(s, v.Appeal)
	}
	switch {
	case v.Redraw:
		w.requeue(s)
	case v.Void != arena.VoidNone:
		w.end(s, v.Void)
	default:
		w.stands(s)
	}
}

// requeue puts a submission into the queue of re-draws.
func (w *World) requeue(s *submission) {
	s.state = arena.SubmissionRevealed
	s.joined = w.epochNow()
	s.task.again = append(s.task.again, s)
}

// stands lets the result stand until it is closed or appealed.
func (w *World) stands(s *submission) {
	s.state = arena.SubmissionScored
	ends := arena.Time(w.now)
	if last := s.rounds[len(s.rounds)-1]; int64(last.windows.RevealBy) > w.now {
		ends = last.windows.RevealBy
	}
	p := w.params
	p.RevealBy, p.KeyWindow = arena.Time(s.task.revealBy), uint32(w.rules.KeyWindow) //nolint:gosec // seconds
	s.until = int64(consensus.AppealUntil(&p, s.Stage, ends, arena.Time(w.now), w.mayAppeal(s, true)))
	w.expectAppeals(s)
	w.plan(s.until, resultCloses, index(s), 0)
}

func index(s *submission) int32 { return int32(s.id) - 1 } //nolint:gosec // far below 2^31 submissions

// end ends a stage of a submission without a result.
func (w *World) end(s *submission, why arena.VoidReason) {
	s.state, s.void = arena.SubmissionVoid, why
	w.tally.void[s.Stage][why]++
	w.closeRounds(s)
	w.nudge(s.task)
}

// close ends a stage with the result that stands. It came too early if an appeal is pending or a later result has a later end.
func (w *World) close(s *submission) {
	if s.state != arena.SubmissionScored || s.pending != nil || w.now < s.until {
		return
	}
	result := s.Result
	s.closed[s.Stage] = &result
	s.state = arena.SubmissionFinal
	w.tallyClosed(s)
	if s.Stage == arena.StageLive && result.Score <= arena.MaxScore && result.Score > baseline {
		if f := s.trainer.finalist; f == nil || result.Score > f.closed[arena.StageLive].Score {
			s.trainer.finalist = s
		}
	}
	w.closeRounds(s)
	w.nudge(s.task)
}

// nudge looks at the task once more: a keeper does what is due.
func (w *World) nudge(t *task) { w.plan(w.now, taskSettles, int32(t.id), 0) } //nolint:gosec // far below 2^31 tasks
