package consensus

import (
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Explanation says in sentences where a submission stands.
type Explanation struct {
	State     string           `json:"state"`
	Since     arena.Time       `json:"since"`
	Sentences []string         `json:"sentences"`
	Awaited   []common.Address `json:"awaited"` // on whom it depends now
	Late      []common.Address `json:"late"`    // those of them and those before them whose time is over, or nearly
	Next      string           `json:"next"`    // what happens next
	By        arena.Time       `json:"by"`      // when at the latest; 0: nothing more happens, or nobody knows
}

func (e *Explanation) say(format string, args ...any) {
	e.Sentences = append(e.Sentences, fmt.Sprintf(format, args...))
}

// in is a time as seen from now: "10:04:05 UTC (in 8s)".
func in(t, now arena.Time) string {
	clock := t.UTC().Format("15:04:05 UTC")
	switch d := t.Sub(now); {
	case d > 0:
		return fmt.Sprintf("%s (in %s)", clock, short(d))
	case d < 0:
		return fmt.Sprintf("%s (%s ago)", clock, short(-d))
	default:
		return clock + " (now)"
	}
}

func short(d time.Duration) string {
	s := d.Round(time.Second).String()
	s = strings.TrimSuffix(s, "m0s")
	if s != d.Round(time.Second).String() {
		s += "m"
	}
	return s
}

// Explain says where the submission is, since when, who is late, what happens next and when, as seen at `now`. Pure.
func (s *State) Explain(id arena.SubmissionID, now arena.Time) Explanation {
	x := s.submissions[id]
	if x == nil {
		return Explanation{
			State: "unknown", Sentences: []string{fmt.Sprintf("There is no submission %d.", id)},
			Awaited: []common.Address{}, Late: []common.Address{},
		}
	}
	e := Explanation{
		State: x.State.String(), Since: x.Since, Sentences: []string{}, Awaited: []common.Address{}, Late: []common.Address{},
	}
	t := s.tasks[x.Task]
	for _, r := range x.Rounds {
		if r.Outcome != arena.OutcomePending {
			e.say("Round %d ended: %s.", r.ID.Round, outcomeText(r))
		}
	}
	switch x.State {
	case arena.SubmissionCommitted:
		s.explainCommitted(t, x, now, &e)
	case arena.SubmissionRevealed:
		s.explainQueued(t, x, now, &e)
	case arena.SubmissionSealed:
		explainRound(&t.Params, x, now, &e)
	case arena.SubmissionFinal:
		e.say("Final since %s with %s.", in(x.Since, now), x.Score)
		if !t.Params.Beats(x.Score) {
			e.say("It does not beat the baseline of %s, so it gets no rank.", t.Params.Baseline)
		}
		s.explainReward(t, x, now, &e)
	case arena.SubmissionVoid:
		e.say("Void since %s: %s.", in(x.Since, now), voidText(x.Reason))
	}
	s.explainChallenges(x, now, &e)
	return e
}

func (s *State) explainCommitted(t *Task, x *Submission, now arena.Time, e *Explanation) {
	e.say("Committed %s by %s; the model is not known yet.", in(x.CommittedAt, now), x.Trainer)
	if now > t.Params.RevealBy {
		e.say("The trainer did not reveal it in time.")
		e.Late = append(e.Late, x.Trainer)
		e.Next, e.By = "anybody may end it as not revealed; the fee is lost", t.Params.DropBy()
		return
	}
	e.Awaited = append(e.Awaited, x.Trainer)
	e.Next, e.By = "the trainer reveals the model", t.Params.RevealBy
}

func (s *State) explainQueued(t *Task, x *Submission, now arena.Time, e *Explanation) {
	if t.State == arena.TaskStateVoid {
		e.Next, e.By = "anybody may end it: the task is void; the fee returns", 0
		return
	}
	c := s.Params.Clock
	current := c.Epoch(now)
	ahead, _ := s.Ahead(x)
	e.say("In the %s queue since epoch %d, with %d ahead of it.", x.Queue, x.JoinedEpoch, ahead)
	draw := max(current, x.JoinedEpoch+1)
	switch {
	case now > t.Params.DropBy():
		e.Next = "anybody may end it as late; the fee returns"
		return
	case roundEnd(t, c.Start(draw)) > t.Params.DropBy():
		e.Next, e.By = "no time is left for another committee: it ends as late, and the fee returns", t.Params.DropBy()
		return
	case x.JoinedEpoch >= current:
		e.say("It can be drawn from epoch %d on: the random value of its epoch must not be known to who joins.", draw)
	case ahead == 0 && !s.beaconAt(current, now):
		e.say("It is the next; epoch %d has no random value yet.", current)
	case ahead == 0:
		e.say("It is the next, and can be drawn now. If a drawn validator has no seat left in this epoch, it is drawn in the next one.")
	}
	e.Next, e.By = fmt.Sprintf("anybody draws its committee of %d seats in epoch %d or later", t.Params.Seats+t.Params.Alternates, draw), t.Params.DropBy()
}

func (s *State) beaconAt(e arena.Epoch, now arena.Time) bool {
	if _, ok := s.beacons[e]; ok {
		return true
	}
	return !s.Params.BeaconPosted && now >= s.Params.Clock.Start(e)+arena.Time(s.Params.BeaconDelay)
}

func explainRound(p *arena.TaskParams, x *Submission, now arena.Time, e *Explanation) {
	r := x.Open()
	b, w := r.Bits(), r.Windows
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
	var earlier []arena.Outcome
	for _, old := range x.Rounds[:r.ID.Round] {
		earlier = append(earlier, old.Outcome)
	}
	decided := *r
	tally := Count(p.Engine, p.Tolerance, r.Primaries, r.Ballots())
	decided.Outcome, decided.Score, decided.Workers = tally.Outcome, tally.Score, tally.Workers
	switch after := After(earlier, tally.Outcome); {
	case after.Final:
		return outcomeText(&decided) + ", which is final"
	case after.Redraw:
		return outcomeText(&decided) + ", so another committee is drawn"
	default:
		return outcomeText(&decided) + ", so it ends: " + voidText(after.Void)
	}
}

// lastQuarter is when the last quarter of a window begins.
func lastQuarter(opens, closes arena.Time) arena.Time { return closes - (closes-opens)/4 }

func (s *State) explainReward(t *Task, x *Submission, now arena.Time, e *Explanation) {
	if !t.Opened() && now > t.Params.KeyBy() && t.State != arena.TaskStateVoid {
		e.say("A key of the task's shards was not published in time: nobody is ranked, and submission fees return.")
		if !t.PaidOut() {
			e.Next, e.By = "the task is settled without ranks once all its submissions and seats are", t.Params.CloseBy
		}
		return
	}
	if t.Params.Beats(x.Score) && !x.Opened() {
		explainKey(&t.Params, x, now, e)
		return
	}
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
		e.Next, e.By = "the task is settled once all its submissions and seats are", t.Params.CloseBy
	case t.Params.Beats(x.Score):
		e.say("Its trainer has a better one in the ranking, or 32 others are better.")
	}
}

// explainKey says what becomes of a submission that would be ranked if its key were on chain.
func explainKey(p *arena.TaskParams, x *Submission, now arena.Time, e *Explanation) {
	if now > p.KeyBy() {
		e.say("Its key was not published by %s, so it gets no rank.", in(p.KeyBy(), now))
		return
	}
	e.say("It beats the baseline, and is ranked once its key is on chain.")
	if now <= p.RevealBy {
		e.Next, e.By = "keys are published after the last reveal", p.RevealBy+1
		return
	}
	e.Awaited = append(e.Awaited, x.Trainer)
	e.Next, e.By = "its trainer, or whoever else has the key, publishes it", p.KeyBy()
}

func outcomeText(r *Round) string {
	b := r.Bits()
	switch r.Outcome {
	case arena.OutcomeAgreed:
		return fmt.Sprintf("%d of %d seats agree on %s", r.Workers.Len(), r.Primaries, r.Score)
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
		return "two committees could not get the model's bytes"
	case arena.VoidTooSlow:
		return "two committees found the model too slow"
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
	case r.Decided() && r.Workers.Has(n) && r.Outcome == arena.OutcomeAgreed:
		return "In consensus: earns the seat fee, a share of the reward, and record."
	case r.Decided() && r.Workers.Has(n):
		return "In consensus on a verdict: earns the seat fee at most."
	case r.Decided():
		return "Out of consensus: earns nothing."
	default:
		return "The round came to no result: earns a share of the slashes at most."
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
