package audit

import (
	"fmt"
	"slices"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// course compares what becomes of submissions, transaction by transaction, with what follows by the rules from the facts
// that cause it.
type course struct {
	want, got []string
	decided   map[arena.SubmissionID]bool // in this transaction
	asked     *consensus.Submission       // that an appeal put back into its queue in this transaction, as it stood before
}

func requeued(id arena.SubmissionID, stage arena.Stage, round, size int, epoch arena.Epoch) string {
	return fmt.Sprintf("submission %d is drawn again in its %s stage (round %d, size %d, joined in epoch %d)", id, stage, round, size, epoch)
}

func stands(id arena.RoundID, stage arena.Stage, score arena.Score, until arena.Time) string {
	return fmt.Sprintf("%s of round %s stands in the %s stage until %d", score, id, stage, until)
}

func voided(id arena.SubmissionID, stage arena.Stage, reason arena.VoidReason) string {
	return fmt.Sprintf("submission %d is void in the %s stage (%s)", id, stage, reason)
}

func appealEnded(id arena.SubmissionID, end arena.AppealEnd) string {
	return fmt.Sprintf("the appeal on submission %d is %s", id, end)
}

func taskVoided(id arena.TaskID, by arena.SubmissionID) string {
	return fmt.Sprintf("task %d is void by submission %d", id, by)
}

// flush ends a transaction.
func (c *course) flush(s *Section) {
	want := slices.Clone(c.want)
	var extra []string
	for _, text := range c.got {
		if i := slices.Index(want, text); i >= 0 {
			want = slices.Delete(want, i, i+1)
			s.held()
			continue
		}
		extra = append(extra, text)
	}
	if len(extra)+len(want) > 0 {
		s.fail("The log says: %s; by the rules: %s.", listed(extra), listed(want))
	}
	*c = course{decided: map[arena.SubmissionID]bool{}}
}

// follows takes in what a round of a submission, or a draw that gave none, leads to.
//
//	ends  end of the windows of its last round; now where none was opened
func (a *auditor) follows(e arena.Event, x *consensus.Submission, next consensus.Course, v consensus.Verdict, ends arena.Time) {
	t, c := a.state.Task(x.Task), &a.course
	c.decided[x.ID] = true
	say := func(text string) { c.want = append(c.want, text) }
	reason := v.Void
	switch {
	case reason == arena.VoidTaskVoid && t.State == arena.TaskStateOpen:
		say(taskVoided(t.ID, x.ID))
	case t.State == arena.TaskStateVoid:
		reason = arena.VoidTaskVoid
	case a.duplicateOf(t, x) != 0:
		reason = arena.VoidDuplicate
	}
	isAppealed := x.Appealed() != nil
	switch {
	case reason != arena.VoidNone:
		say(voided(x.ID, x.Stage, reason))
		if isAppealed {
			say(appealEnded(x.ID, arena.AppealUnheard))
		}
	case v.Redraw:
		say(requeued(x.ID, x.Stage, len(x.Rounds), int(next.Size), a.Params.Clock.Epoch(e.Time)))
	default:
		last := arena.Round(len(x.Rounds) - 1) //nolint:gosec // at most MaxRounds
		possible := next.Appealable(last, appealsIn(x, x.Stage), x.Stage == arena.StageFinal)
		until := consensus.AppealUntil(&t.Params, x.Stage, ends, e.Time, possible)
		if x.Stage == arena.StageLive {
			until = max(until, t.By(t.Params.CutAt()))
		}
		say(stands(arena.RoundID{Submission: x.ID, Round: next.Result.Round}, x.Stage, next.Result.Score, until))
		if isAppealed {
			say(appealEnded(x.ID, v.Appeal))
		}
	}
}

func appealsIn(x *consensus.Submission, stage arena.Stage) (n int) {
	for i := range x.Appeals {
		if x.Appeals[i].Stage == stage {
			n++
		}
	}
	return n
}

// stageFact holds a fact about the course of a submission of the task against the state that it met.
func (a *auditor) stageFact(e arena.Event) {
	c := &a.course
	switch b := e.Body.(type) {
	case arena.Requeued:
		if x := a.state.Submission(b.Submission); x != nil && x.Task == a.Task {
			c.got = append(c.got, requeued(x.ID, x.Stage, int(b.NextRound), int(b.Size), b.JoinedEpoch))
			if x.State == arena.SubmissionScored {
				before := *x
				c.asked = &before
			}
		}
	case arena.ResultStands:
		if a.mine(b.RoundID.Submission) {
			c.got = append(c.got, stands(b.RoundID, b.Stage, b.Score, b.AppealUntil))
		}
	case arena.TaskVoided:
		if b.Task == a.Task {
			c.got = append(c.got, taskVoided(b.Task, b.Submission))
		}
	case arena.AppealOpened:
		if x := a.state.Submission(b.Submission); x != nil && x.Task == a.Task {
			a.appealed(e, b, x)
		}
	case arena.AppealClosed:
		if x := a.state.Submission(b.Submission); x != nil && x.Task == a.Task {
			a.appealOver(b, x)
		}
	case arena.SubmissionEnded:
		if x := a.state.Submission(b.Submission); x != nil && x.Task == a.Task {
			a.section(SectionDecisions).check(a.mayEnd(e, b, x), "Submission %d is final with %s in the %s stage", x.ID, b.Score, b.Stage)
		}
	case arena.SubmissionVoided:
		if x := a.state.Submission(b.Submission); x != nil && x.Task == a.Task {
			c.got = append(c.got, voided(x.ID, b.Stage, b.Reason))
			if !c.decided[x.ID] {
				stage, err := a.mayExpire(e, b, x)
				a.section(SectionDecisions).check(err, "Submission %d is void in the %s stage (%s)", x.ID, b.Stage, b.Reason)
				c.want = append(c.want, voided(x.ID, stage, b.Reason))
			}
		}
	case arena.FinalistNamed:
		if x := a.state.Submission(b.Submission); x != nil && x.Task == a.Task {
			var err error
			if !x.Sound() || !x.Opened() {
				err = fmt.Errorf("it is %s, with %d committees", x.State, len(x.Rounds))
			}
			a.section(SectionDecisions).check(err, "Submission %d was named for the final stage", x.ID)
		}
	case arena.TaskCut:
		if t := a.state.Task(b.Task); b.Task == a.Task && t != nil {
			a.section(SectionDecisions).check(a.mayCut(e, b, t), "The final stage began with %d finalists", b.Finalists)
		}
	}
}

// appealed checks an appeal, whose submission is back in the queue already.
func (a *auditor) appealed(e arena.Event, b arena.AppealOpened, x *consensus.Submission) {
	was := a.course.asked
	if was == nil || was.ID != x.ID {
		a.section(SectionDecisions).fail("Appeal %d on submission %d met no result that stands.", b.Number, x.ID)
		return
	}
	var err error
	switch named := a.state.Submission(b.Named); {
	case !was.Appealable(e.Time, b.Named != 0):
		err = fmt.Errorf("its result stands until %d, after %d appeals in the %s stage", was.Result(was.Stage).AppealUntil, appealsIn(x, x.Stage), x.Stage)
	case b.Named != 0 && (named == nil || !named.Original(x)):
		err = fmt.Errorf("submission %d cannot be what it copies", b.Named)
	case int(b.Number) != consensus.MaxAppeals*int(x.Stage)+appealsIn(x, x.Stage):
		err = fmt.Errorf("it is the %d. of the %s stage", appealsIn(x, x.Stage)+1, x.Stage)
	}
	a.section(SectionWindows).check(err, "Appeal %d on submission %d at %d", b.Number, x.ID, e.Time)
	next := was.Course.Appeal(was.Rounds[len(was.Rounds)-1].Primaries)
	a.course.want = append(a.course.want, requeued(x.ID, x.Stage, len(x.Rounds), int(next.Size), a.Params.Clock.Epoch(e.Time)))
}

// appealOver takes in the end of an appeal; one that no round of this transaction decided was not drawn in time.
func (a *auditor) appealOver(b arena.AppealClosed, x *consensus.Submission) {
	c := &a.course
	c.got = append(c.got, appealEnded(x.ID, b.End))
	if c.decided[x.ID] {
		return
	}
	end := arena.AppealUnheard
	if x.State == arena.SubmissionRevealed {
		course := x.Course
		_, v := course.Unheard()
		end = v.Appeal
	}
	c.want = append(c.want, appealEnded(x.ID, end))
}

// mayEnd tells why the result of a stage could not be closed then with that score; nil if it could.
func (a *auditor) mayEnd(e arena.Event, b arena.SubmissionEnded, x *consensus.Submission) error {
	t, r := a.state.Task(x.Task), x.Course.Result
	switch undrawn := x.State == arena.SubmissionRevealed; {
	case b.Stage != x.Stage || !r.Found || !undrawn && x.State != arena.SubmissionScored:
		return fmt.Errorf("no result stands in that stage")
	case r.Score != b.Score:
		return fmt.Errorf("its committees came to %s", r.Score)
	case undrawn && e.Time <= t.By(t.Params.RoundsBy(x.Stage)):
		return fmt.Errorf("an appeal can still be drawn until %d", t.By(t.Params.RoundsBy(x.Stage)))
	case !undrawn && e.Time < x.Result(x.Stage).AppealUntil:
		return fmt.Errorf("somebody can appeal until %d", x.Result(x.Stage).AppealUntil)
	case x.Stage == arena.StageLive && e.Time < t.By(t.Params.CutAt()):
		return fmt.Errorf("its key can come until %d", t.By(t.Params.CutAt()))
	case a.duplicateOf(t, x) != 0:
		return fmt.Errorf("submission %d committed to the same bytes before", a.duplicateOf(t, x))
	}
	return nil
}

// mayExpire tells in which stage a submission is that ended without a round of this transaction, and why it could not.
func (a *auditor) mayExpire(e arena.Event, b arena.SubmissionVoided, x *consensus.Submission) (stage arena.Stage, err error) {
	t := a.state.Task(x.Task)
	if stage = x.Stage; x.State.Terminal() {
		if !slices.Contains(a.state.Waiting(t), x.ID) {
			return stage, fmt.Errorf("it had ended")
		}
		stage = arena.StageFinal
	}
	switch b.Reason {
	case arena.VoidNotRevealed:
		if x.State != arena.SubmissionCommitted || e.Time <= t.By(t.Params.RevealBy) {
			err = fmt.Errorf("it was revealed, or there was time left")
		}
	case arena.VoidDuplicate:
		if a.duplicateOf(t, x) == 0 {
			err = fmt.Errorf("nobody committed to the same bytes before")
		}
	case arena.VoidLate:
		if by := t.By(t.Params.RoundsBy(stage)); e.Time <= by || x.State == arena.SubmissionScored || x.State == arena.SubmissionSealed {
			err = fmt.Errorf("a committee could be drawn until %d", by)
		}
	case arena.VoidTaskVoid:
		if t.State != arena.TaskStateVoid {
			err = fmt.Errorf("the task is not void")
		}
	default:
		err = fmt.Errorf("no committee said so then")
	}
	return stage, err
}

// mayCut tells why the final stage could not begin then; nil if it could. The fold compares who takes part in it.
func (a *auditor) mayCut(e arena.Event, b arena.TaskCut, t *consensus.Task) error {
	switch {
	case e.Time < t.By(t.Params.CutAt()):
		return fmt.Errorf("it begins at %d", t.By(t.Params.CutAt()))
	case !t.Opened():
		return fmt.Errorf("a key of the shards is missing")
	case int(b.Finalists) != len(a.state.Finalists(t)):
		return fmt.Errorf("%d trainers have one", len(a.state.Finalists(t)))
	}
	for _, id := range t.Submissions {
		if !a.state.Submission(id).Live.Closed {
			return fmt.Errorf("the live stage of submission %d is not over", id)
		}
	}
	return nil
}

// duplicateOf is the earlier submission of the task that revealed the same bytes; 0: there is none. One whose fee had
// returned by then stands in nobody's way.
func (a *auditor) duplicateOf(t *consensus.Task, x *consensus.Submission) arena.SubmissionID {
	for _, id := range t.Submissions {
		y := a.state.Submission(id)
		gone := y.Live.Closed && y.Live.Void.Returns() && y.Live.ClosedAt <= x.RevealedAt
		if id < x.ID && y.RevealedAt != 0 && x.RevealedAt != 0 && y.Model.Flat == x.Model.Flat && !gone {
			return id
		}
	}
	return 0
}
