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
			e.say("Round %d%s ended: %s.", r.ID.Round, roundText(x, r), outcomeText(r))
		}
	}
	explainAppeals(x, now, &e)
	switch x.State {
	case arena.SubmissionCommitted:
		s.explainCommitted(t, x, now, &e)
	case arena.SubmissionRevealed:
		s.explainQueued(t, x, now, &e)
	case arena.SubmissionSealed:
		explainRound(&t.Params, x, now, &e)
	case arena.SubmissionScored:
		s.explainScored(t, x, now, &e)
	case arena.SubmissionFinal:
		s.explainFinal(t, x, now, &e)
	case arena.SubmissionVoid:
		if x.Stage == arena.StageFinal {
			e.say("Final with %s in the live stage; void in the final stage since %s: %s.", x.Live.Score, in(x.Since, now), voidText(x.Reason))
			break
		}
		e.say("Void since %s: %s.", in(x.Since, now), voidText(x.Reason))
		if t.finalists[x.Trainer] == x.ID {
			s.explainFinalist(t, x, now, &e)
		}
	}
	s.explainChallenges(x, now, &e)
	return e
}

func (s *State) explainCommitted(t *Task, x *Submission, now arena.Time, e *Explanation) {
	e.say("Committed %s by %s; the model is not known yet.", in(x.CommittedAt, now), x.Trainer)
	if now > t.By(t.Params.RevealBy) {
		e.say("The trainer did not reveal it in time.")
		e.Late = append(e.Late, x.Trainer)
		e.Next, e.By = "anybody may end it as not revealed; the fee is lost", t.By(t.Params.DropBy())
		return
	}
	e.Awaited = append(e.Awaited, x.Trainer)
	e.Next, e.By = "the trainer reveals the model", t.By(t.Params.RevealBy)
}

func (s *State) explainQueued(t *Task, x *Submission, now arena.Time, e *Explanation) {
	stands := x.Result(x.Stage).Found && !x.Result(x.Stage).Closed
	if t.State == arena.TaskStateVoid {
		e.Next, e.By = "anybody may end it: the task is void; the fee returns", 0
		return
	}
	by := t.By(t.Params.RoundsBy(x.nextStage()))
	c, joined, queue := s.Params.Clock, x.JoinedEpoch, x.Queue
	if s.waits(t, x) {
		joined, queue = t.CutEpoch, arena.QueueFinal
	}
	current := c.Epoch(now)
	ahead, _ := s.Ahead(x)
	e.say("In the %s queue since epoch %d, with %d ahead of it.", queue, joined, ahead)
	if until, paused := s.Paused(); paused {
		e.say("The arena is paused until %s: nothing is drawn, and deadlines move by it.", in(until, now))
	}
	draw := max(current, joined+1)
	late := "it ends as late, and the fee returns"
	switch {
	case stands:
		late = "the result that stands becomes final, and the appeal's bond returns"
	case queue == arena.QueueFinal || x.Stage == arena.StageFinal:
		late = "it ends as late, without a final result"
	}
	switch {
	case now > by:
		e.Next = "anybody may end that: " + late
		return
	case x.roundEnd(t, c.Start(draw)) > by:
		e.Next, e.By = "no time is left for another committee: "+late, by
		return
	case joined >= current:
		e.say("It can be drawn from epoch %d on: the random value of its epoch must not be known to who joins.", draw)
	case ahead == 0 && !s.beaconAt(current, now):
		e.say("It is the next; epoch %d has no random value yet.", current)
	case ahead == 0:
		e.say("It is the next, and can be drawn now. If a drawn validator has no seat left in this epoch, it is drawn in the next one.")
	}
	stage, size := x.Stage, x.Course.Size
	if queue == arena.QueueFinal {
		stage, size = arena.StageFinal, 0
	}
	primaries, alternates := SizeOf(&t.Params, stage, size)
	e.Next = fmt.Sprintf("anybody draws its committee of %d seats in epoch %d or later", primaries+alternates, draw)
	e.By = by
}

func (s *State) beaconAt(e arena.Epoch, now arena.Time) bool {
	if _, ok := s.beacons[e]; ok {
		return true
	}
	return !s.Params.BeaconPosted && now >= s.Params.Clock.Start(e)+arena.Time(s.Params.BeaconDelay)
}
