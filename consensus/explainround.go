package consensus

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

func explainRound(p *arena.TaskParams, x *Submission, now arena.Time, e *Explanation) {
	r := x.Open()
	b, w := r.Bits(), r.Windows
	if r.Named != 0 {
		e.say("Round %d judges whether it is a copy of submission %d.", r.ID.Round, r.Named)
	}
	e.say("Round %d was drawn %s: %d primaries, %d alternates; %d committed, %d revealed.",
		r.ID.Round, in(r.SealedAt, now), r.Primaries, len(r.Seats)-r.Primaries, b.Committed.Len(), b.Revealed.Len())
	pick := func(to *[]common.Address, which func(i int, s *Seat) bool) {
		for i := range r.Seats {
			if o := r.Seats[i].Owner; which(i, &r.Seats[i]) && o != (common.Address{}) {
				*to = append(*to, o)
			}
		}
	}
	uncommitted := func(i int, s *Seat) bool { return i < r.Primaries && !s.Committed() }
	unrevealed := func(_ int, s *Seat) bool { return s.Committed() && !s.Revealed }
	if now >= lastQuarter(r.SealedAt, w.CommitBy) {
		pick(&e.Late, uncommitted)
	}
	if now >= lastQuarter(w.AlternateBy, w.RevealBy) {
		pick(&e.Late, unrevealed)
	}
	switch {
	case Decidable(w, b, now):
		e.Next = "anybody may have the round decided: " + foretell(p, x, r)
	case b.Missing() == 0 || now >= w.AlternateBy:
		if b.Missing() > b.StandIns() {
			e.say("%d seats stayed empty.", b.Missing()-b.StandIns())
		}
		pick(&e.Awaited, unrevealed)
		e.Next, e.By = "the seats reveal their votes", w.RevealBy
	case now < w.CommitBy:
		pick(&e.Awaited, uncommitted)
		e.Next, e.By = "the primaries evaluate the model and commit", w.CommitBy
	default:
		e.say("%d primaries did not commit; alternates stand in.", b.Missing())
		pick(&e.Awaited, func(i int, _ *Seat) bool { return MayCommit(w, b, arena.Seat(i), now) == nil }) //nolint:gosec // at most MaxSeats
		e.Next, e.By = "alternates commit", w.AlternateBy
	}
}

// foretell says what deciding the round will do.
func foretell(p *arena.TaskParams, x *Submission, r *Round) string {
	decided := *r
	tally := Count(p.Engine, p.Tolerance, r.Primaries, r.Ballots())
	decided.Outcome, decided.Score, decided.Agreeing = tally.Outcome, tally.Score, tally.Agreeing
	course, after := x.Course.After(p, r.ID.Round, r.Bits(), tally, x.Pool(p))
	switch {
	case after.Stands && !course.Result.Strong:
		return outcomeText(&decided) + fmt.Sprintf(", so what most votes of the stage say stands unless somebody appeals: %s", course.Result.Score)
	case after.Stands:
		return outcomeText(&decided) + ", which stands unless somebody appeals"
	case after.Stays:
		return outcomeText(&decided) + ", so the result before it stays: " + x.Result(x.Stage).Score.String()
	case after.Redraw && course.Size > r.Size:
		return outcomeText(&decided) + ", so a larger committee is drawn"
	case after.Redraw:
		return outcomeText(&decided) + ", so another committee is drawn"
	default:
		return outcomeText(&decided) + ", so it ends: " + voidText(after.Void)
	}
}

// lastQuarter is when the last quarter of a window begins.
func lastQuarter(opens, closes arena.Time) arena.Time { return closes - (closes-opens)/4 }

// roundText says what is special about a round.
func roundText(x *Submission, r *Round) string {
	text := ""
	if r.Stage == arena.StageFinal {
		text = " (final stage)"
	}
	for i := range x.Appeals {
		if a := &x.Appeals[i]; a.Stage == r.Stage && r.ID.Round >= a.Round && (!a.Closed || r.DecidedAt <= a.ClosedAt) {
			return text + fmt.Sprintf(", which hears the appeal of %s,", a.Appellant)
		}
	}
	return text
}

func outcomeText(r *Round) string {
	b := r.Bits()
	switch r.Outcome {
	case arena.OutcomeAgreed:
		return fmt.Sprintf("%d of %d seats agree on %s", r.Agreeing.Len(), r.Primaries, r.Score)
	case arena.OutcomeSilence:
		return fmt.Sprintf("only %d of %d seats revealed, %d are needed", b.Revealed.Len(), r.Primaries, Quorum(r.Primaries))
	case arena.OutcomeSplit:
		return fmt.Sprintf("%d seats revealed and do not agree", b.Revealed.Len())
	case arena.OutcomeUnavailable:
		return "the seats could not get the model's bytes"
	case arena.OutcomeTooSlow:
		return "the model was too slow to evaluate"
	case arena.OutcomeTaskFault:
		return "the evaluation set does not match its commitments"
	default:
		return r.Outcome.String()
	}
}

func voidText(r arena.VoidReason) string {
	switch r {
	case arena.VoidNotRevealed:
		return "the trainer did not reveal the model in time"
	case arena.VoidDuplicate:
		return "the same bytes were committed earlier by another submission"
	case arena.VoidUnavailable:
		return "no committee could get the model's bytes"
	case arena.VoidTooSlow:
		return "the model was too slow for every committee"
	case arena.VoidNoQuorum:
		return "no committee came to a result"
	case arena.VoidNoCommittee:
		return "there were fewer than three validators to draw"
	case arena.VoidLate:
		return "no committee was drawn before the task's last deadline"
	case arena.VoidTaskVoid:
		return "the task's evaluation set is faulty"
	default:
		return r.String()
	}
}

// Why says in one sentence what a seat did, and why it earned or did not, as seen at `now`.
func (r *Round) Why(n arena.Seat, now arena.Time) string {
	if int(n) >= len(r.Seats) {
		return "No such seat."
	}
	s, b := &r.Seats[n], r.Bits()
	if r.Outcome == arena.OutcomePending {
		return r.whyPending(n, now)
	}
	switch {
	case s.Committed() && !s.Revealed:
		return "Committed and did not reveal: slashed by 1 %."
	case Faulty(b, n):
		return "Missed: did not commit although a quorum did; slashed by 0.1 %."
	case !s.Committed() && int(n) < r.Primaries:
		return "Did not commit; not slashed, since most others did not either."
	case !s.Committed():
		return "Alternate: was not needed."
	case !r.Closed:
		return "Revealed; is paid if the stage comes to the same."
	case r.Judged.Refuted.Has(n):
		return "Refuted: a later committee agreed on something else; slashed by 5 %."
	case !r.Judged.Worked.Has(n) && r.Outcome == arena.OutcomeSilence:
		return "The round came to no result, and the vote says nothing of the model: earns nothing."
	case !r.Judged.Worked.Has(n):
		return "Voted otherwise than the stage ended: earns nothing."
	case r.Outcome == arena.OutcomeSilence:
		return "The round came to no result: earns a share of the slashes at most."
	case !r.Score.Slashable() && r.Decided():
		return "In consensus on a verdict: earns the seat fee at most."
	case r.Stage == arena.StageFinal:
		return "In consensus: earns the seat fee at the settlement, two shares of the reward, and record."
	case r.Size > 0:
		return "In consensus: earns the seat fee at the settlement, a share of the reward, and record."
	default:
		return "In consensus: earns the seat fee, a share of the reward, and record."
	}
}

func (r *Round) whyPending(n arena.Seat, now arena.Time) string {
	s, b := &r.Seats[n], r.Bits()
	switch {
	case s.Revealed:
		return "Revealed; waits for the round to be decided."
	case s.Committed() && now < r.Windows.RevealBy:
		return fmt.Sprintf("Committed; has to reveal by %s.", in(r.Windows.RevealBy, now))
	case s.Committed():
		return "Committed and did not reveal in time."
	case int(n) < r.Primaries && now < r.Windows.CommitBy:
		return fmt.Sprintf("Has to commit by %s.", in(r.Windows.CommitBy, now))
	case int(n) < r.Primaries:
		return "Did not commit in time."
	case now < r.Windows.CommitBy:
		return "Alternate: stands in if a primary does not commit."
	case MayCommit(r.Windows, b, n, now) == nil:
		return fmt.Sprintf("Alternate: is needed, may commit until %s.", in(r.Windows.AlternateBy, now))
	default:
		return "Alternate: is not needed."
	}
}
