package audit

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// maxRanked is how many ranks are paid. Source: docs/protocol.md 9.1.
const maxRanked = 32

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
