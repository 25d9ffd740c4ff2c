package consensus

import (
	"fmt"

	"github.com/ai-arena/arenad/arena"
)

// explainAppeals says who doubted a result, and what came of it.
func explainAppeals(x *Submission, now arena.Time, e *Explanation) {
	for i := range x.Appeals {
		a := &x.Appeals[i]
		about := ""
		if a.Named != 0 {
			about = fmt.Sprintf(", as a copy of submission %d", a.Named)
		}
		if a.Closed {
			e.say("%s appealed against the %s result%s: %s.", a.Appellant, a.Stage, about, appealText(a.End))
			continue
		}
		e.say("%s appealed against the %s result of %s%s %s: a larger committee has to say.",
			a.Appellant, a.Stage, x.Result(a.Stage).Score, about, in(a.OpenedAt, now))
	}
}

func appealText(end arena.AppealEnd) string {
	switch end {
	case arena.AppealOverturned:
		return "it was right, and its bond returned"
	case arena.AppealUpheld:
		return "the result was upheld, and its bond is lost"
	case arena.AppealUndecided:
		return "the committee did not decide, and half of its bond is lost"
	default:
		return "no committee heard it, and its bond returned"
	}
}

// explainScored says how long a result can still be doubted.
func (s *State) explainScored(t *Task, x *Submission, now arena.Time, e *Explanation) {
	result := x.Result(x.Stage)
	r := x.Rounds[result.Round]
	e.say("Scored in the %s stage with %s, which stands since %s.", x.Stage, result.Score, in(result.StandsSince, now))
	if !r.Strong() {
		e.say("No committee agreed on that; it is what most votes of the stage say.")
	}
	switch {
	case t.State == arena.TaskStateVoid:
		e.Next = "anybody may end it: the task is void; the fee returns"
	case now >= result.AppealUntil:
		e.Next = "anybody may make that final"
	case x.Appealable(now, false):
		seats, _ := SizeOf(&t.Params, x.Stage, min(x.Course.Size+1, Sizes(x.Stage)-1))
		e.say("Anybody can appeal against it until %s, and have up to %d seats look again.", in(result.AppealUntil, now), seats)
		e.Next, e.By = "it becomes final unless somebody appeals", result.AppealUntil
	case x.Appealable(now, true):
		e.say("It can be appealed against as a copy until %s.", in(result.AppealUntil, now))
		e.Next, e.By = "it becomes final unless somebody appeals", result.AppealUntil
	default:
		e.say("Nobody can appeal against it any more.")
		e.Next, e.By = "it becomes final", result.AppealUntil
	}
	if x.Stage == arena.StageLive && t.Params.Beats(result.Score) && !x.Opened() {
		explainKey(t, x, now, e)
	}
}

// explainKey says what becomes of a submission whose key is not on chain.
func explainKey(t *Task, x *Submission, now arena.Time, e *Explanation) {
	reveal, by := t.By(t.Params.RevealBy), t.By(t.Params.KeyBy())
	if now > by {
		e.say("Its key was not published by %s, so it takes no part in the final stage.", in(by, now))
		return
	}
	e.say("It beats the baseline, and can take part in the final stage once its key is on chain.")
	if now <= reveal {
		e.Next, e.By = "keys are published after the last reveal", reveal+1
		return
	}
	e.Awaited = append(e.Awaited, x.Trainer)
	e.Next, e.By = "its trainer, or whoever else has the key, publishes it", by
}

// explainFinal says what follows from a final result.
func (s *State) explainFinal(t *Task, x *Submission, now arena.Time, e *Explanation) {
	if x.Stage == arena.StageFinal {
		e.say("Final since %s with %s on the last shard; the live stage gave %s.", in(x.Since, now), x.Final.Score, x.Live.Score)
		if !t.Params.Beats(x.Final.Score) {
			e.say("That does not beat the baseline of %s, so it gets no rank.", t.Params.Baseline)
		}
		s.explainReward(t, x, e)
		return
	}
	e.say("Final since %s with %s in the live stage.", in(x.Since, now), x.Live.Score)
	best, noted := t.finalists[x.Trainer]
	switch {
	case s.withheldAt(t, now):
		e.say("A key of the task's shards was not published in time: nobody is ranked, and submission fees return.")
		if !t.PaidOut() {
			e.Next, e.By = "the task is settled without ranks once all its submissions and seats are", t.By(t.Params.CloseBy)
		}
	case noted && best == x.ID:
		s.explainFinalist(t, x, now, e)
	case !t.Params.Beats(x.Live.Score):
		e.say("It does not beat the baseline of %s, so it takes no part in the final stage.", t.Params.Baseline)
	case !x.Opened():
		e.say("Its key was not published by %s, so it takes no part in the final stage.", in(t.By(t.Params.KeyBy()), now))
	case noted:
		e.say("Its trainer's submission %d takes part in the final stage in its place.", best)
	default:
		s.explainFinalist(t, x, now, e)
	}
}

// explainFinalist says when a finalist's final stage begins.
func (s *State) explainFinalist(t *Task, x *Submission, now arena.Time, e *Explanation) {
	what := "is the best of its trainer so far"
	if _, chosen := t.named[x.Trainer]; chosen {
		what = "is the one that its trainer named"
	}
	switch {
	case t.State != arena.TaskStateOpen:
		e.say("The task is %s.", t.State)
	case t.Cut:
		e.say("It takes part in the final stage, which began %s.", in(t.CutAt, now))
		s.explainQueued(t, x, now, e)
	case t.open == 0 && now >= t.By(t.Params.CutAt()):
		e.say("It %s; who is ranked is decided in the final stage.", what)
		e.Next, e.By = "anybody may begin the final stage", t.By(t.Params.DropBy())
	default:
		e.say("It %s; who is ranked is decided in the final stage.", what)
		e.Next = fmt.Sprintf("the final stage begins once all submissions have a final live result (%d have not)", t.open)
		e.By = t.By(t.Params.DropBy())
		if t.open == 0 {
			e.By = t.By(t.Params.CutAt())
		}
	}
}

func (s *State) withheldAt(t *Task, now arena.Time) bool {
	return !t.Opened() && now > t.By(t.Params.KeyBy()) && t.State != arena.TaskStateVoid
}

// explainReward says which rank a final result holds.
func (s *State) explainReward(t *Task, x *Submission, e *Explanation) {
	rank := 0
	for i, id := range s.Ranking(t) {
		if id == x.ID {
			rank = i + 1
		}
	}
	switch {
	case t.PaidOut() && rank > 0:
		e.say("The task is settled; it was paid in rank %d.", rank)
	case t.PaidOut():
		e.say("The task is settled.")
	case rank > 0:
		e.say("It holds rank %d of %d.", rank, len(t.ranked))
		e.Next, e.By = "the task is settled once all its submissions and seats are", t.By(t.Params.CloseBy)
	case t.Params.Beats(x.Final.Score):
		e.say("32 others are better.")
	}
}
