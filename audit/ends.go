package audit

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// maxRanked is how many ranks are paid. Source: docs/protocol.md 9.1.
const maxRanked = 32

// ends compares how submissions ended with what their rounds say.
func (a *auditor) ends(t *consensus.Task) {
	s := a.section(SectionDecisions)
	for _, id := range t.Submissions {
		x := a.state.Submission(id)
		if x.State.Terminal() {
			s.check(a.end(t, x), "Submission %d is %s", id, stateText(x))
		}
	}
}

func stateText(x *consensus.Submission) string {
	if x.State == arena.SubmissionFinal {
		return "final with " + x.Result(x.Stage).Score.String()
	}
	return fmt.Sprintf("%s (%s)", x.State, x.Reason)
}

// end tells why the submission could not have ended as it did; nil if it could.
func (a *auditor) end(t *consensus.Task, x *consensus.Submission) error {
	last := (*consensus.Round)(nil)
	for _, r := range x.Rounds {
		if r.Stage == x.Stage {
			last = r
		}
	}
	if x.State == arena.SubmissionFinal {
		result := x.Result(x.Stage)
		switch {
		case last == nil || !x.Rounds[result.Round].Decided() && x.Rounds[result.Round] == last:
			return fmt.Errorf("no committee agreed on a result")
		case x.Rounds[result.Round].Decided() && x.Rounds[result.Round].Score != result.Score:
			return fmt.Errorf("the committee that decided agreed on %s", x.Rounds[result.Round].Score)
		case a.duplicateOf(t, x) != 0:
			return fmt.Errorf("submission %d committed to the same bytes before", a.duplicateOf(t, x))
		}
		return nil
	}
	switch x.Reason {
	case arena.VoidNotRevealed:
		if x.RevealedAt != 0 || x.Since <= t.Params.RevealBy {
			return fmt.Errorf("it was revealed, or there was time left")
		}
	case arena.VoidDuplicate:
		if a.duplicateOf(t, x) == 0 {
			return fmt.Errorf("nobody committed to the same bytes before")
		}
	case arena.VoidLate:
		if x.Since <= t.Params.DropBy() {
			return fmt.Errorf("it ended before dropBy %d", t.Params.DropBy())
		}
	case arena.VoidTaskVoid:
		if t.State != arena.TaskStateVoid {
			return fmt.Errorf("the task is not void")
		}
	case arena.VoidNoCommittee:
		return nil // the draw was checked
	default:
		if last == nil || !ends(last.Outcome, x.Reason) {
			return fmt.Errorf("its committees do not say so")
		}
	}
	return nil
}

// ends tells whether a stage can end for that reason after a last round with that outcome.
func ends(o arena.Outcome, reason arena.VoidReason) bool {
	switch reason {
	case arena.VoidUnavailable:
		return o == arena.OutcomeUnavailable
	case arena.VoidTooSlow:
		return o == arena.OutcomeTooSlow
	default:
		return o == arena.OutcomeSilence || o == arena.OutcomeSplit
	}
}

// duplicateOf is the earlier submission of the task that revealed the same bytes; 0: there is none. One whose fee had
// returned by then stands in nobody's way.
func (a *auditor) duplicateOf(t *consensus.Task, x *consensus.Submission) arena.SubmissionID {
	for _, id := range t.Submissions {
		y := a.state.Submission(id)
		gone := y.State == arena.SubmissionVoid && y.Reason.Returns() && y.Since <= x.RevealedAt
		if id < x.ID && y.RevealedAt != 0 && x.RevealedAt != 0 && y.Model.Flat == x.Model.Flat && !gone {
			return id
		}
	}
	return 0
}

// order is the ranking that the final results give, best first; nobody without the shards' keys.
func (a *auditor) order(t *consensus.Task) []arena.SubmissionID {
	if !t.Opened() {
		return nil
	}
	best := map[common.Address]*consensus.Submission{}
	before := func(x, y *consensus.Submission) int {
		return arena.Better(t.Params.Direction, x.Final.Score, x.ID, y.Final.Score, y.ID)
	}
	for _, id := range t.Submissions {
		x := a.state.Submission(id)
		ranked := x.State == arena.SubmissionFinal && x.Stage == arena.StageFinal && t.Params.Beats(x.Final.Score)
		if old := best[x.Trainer]; ranked && (old == nil || before(x, old) < 0) {
			best[x.Trainer] = x
		}
	}
	ranked := make([]*consensus.Submission, 0, len(best))
	for _, x := range best {
		ranked = append(ranked, x)
	}
	slices.SortFunc(ranked, before)
	out := []arena.SubmissionID{}
	for _, x := range ranked[:min(len(ranked), maxRanked)] {
		out = append(out, x.ID)
	}
	return out
}

// ranking compares the order that was paid with the one that the results give.
func (a *auditor) ranking(t *consensus.Task) {
	s := a.section(SectionRanking)
	switch t.State {
	case arena.TaskStateOpen:
		s.open("The task is not settled yet.")
		return
	case arena.TaskStateSettled:
	default:
		s.held() // nobody is ranked
		return
	}
	want := a.order(t)
	for i := range max(len(want), len(t.Order)) {
		switch {
		case i >= len(t.Order):
			s.fail("Submission %d should have rank %d and was left out.", want[i], i+1)
		case i >= len(want):
			s.fail("Submission %d has rank %d and should have none.", t.Order[i], i+1)
		case want[i] != t.Order[i]:
			s.fail("Submission %d has rank %d, which is submission %d's.", t.Order[i], i+1, want[i])
		default:
			s.held()
		}
	}
	if len(want) == 0 && len(t.Order) == 0 {
		s.held()
	}
}
