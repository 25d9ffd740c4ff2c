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
		return "final with " + x.Score.String()
	}
	return fmt.Sprintf("%s (%s)", x.State, x.Reason)
}

// end tells why the submission could not have ended as it did; nil if it could.
func (a *auditor) end(t *consensus.Task, x *consensus.Submission) error {
	var verdict consensus.Verdict
	var last *consensus.Round
	var earlier []arena.Outcome
	for i, r := range x.Rounds {
		last, verdict = r, consensus.After(earlier, r.Outcome)
		earlier = append(earlier, r.Outcome)
		// A duplicate and a void task end a submission whatever its last round says.
		if verdict.Redraw != (i+1 < len(x.Rounds)) && (i+1 < len(x.Rounds) || x.State == arena.SubmissionFinal) {
			return fmt.Errorf("after round %d (%s) %s", r.ID.Round, r.Outcome, redrawText(verdict.Redraw))
		}
	}
	if x.State == arena.SubmissionFinal {
		switch {
		case last == nil || !verdict.Final:
			return fmt.Errorf("no committee agreed on a result")
		case last.Score != x.Score:
			return fmt.Errorf("its last committee agreed on %s", last.Score)
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
		if verdict.Void != x.Reason {
			return fmt.Errorf("its committees do not say so")
		}
	}
	return nil
}

func redrawText(redraw bool) string {
	if redraw {
		return "another committee should have been drawn"
	}
	return "no other committee should have been drawn"
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

// rankable tells whether the submission may have a rank: final above the baseline, and everybody can open it.
func (a *auditor) rankable(t *consensus.Task, x *consensus.Submission) bool {
	return x.State == arena.SubmissionFinal && t.Params.Beats(x.Score) && x.Opened()
}

// order is the ranking that the results give: the best of each trainer, best first; nobody without the shards' keys.
func (a *auditor) order(t *consensus.Task) []arena.SubmissionID {
	if !t.Opened() {
		return nil
	}
	best := map[common.Address]*consensus.Submission{}
	before := func(x, y *consensus.Submission) int {
		return arena.Better(t.Params.Direction, x.Score, x.ID, y.Score, y.ID)
	}
	for _, id := range t.Submissions {
		x := a.state.Submission(id)
		if old := best[x.Trainer]; a.rankable(t, x) && (old == nil || before(x, old) < 0) {
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
