package leaderboard

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// last is the result of the last stage that has one.
func (s *submission) last() (arena.Stage, result) {
	if s.result[arena.StageFinal].found {
		return arena.StageFinal, s.result[arena.StageFinal]
	}
	return arena.StageLive, s.result[arena.StageLive]
}

func tied(x, y *submission) bool {
	xs, xr := x.last()
	ys, yr := y.last()
	return xs == ys && xr.score == yr.score
}

// open tells whether a committee can still say something of the submission.
func (s *submission) open(t *task) bool {
	return !s.state.Terminal() || t.cut && s.stage == arena.StageLive && t.finalist(s)
}

// finalist tells whether the submission is the one of its trainer that takes part in the final stage: the one that it named,
// else the best.
func (t *task) finalist(s *submission) bool {
	if id, chosen := t.named[s.Trainer]; chosen {
		return id == s.Submission
	}
	for _, y := range t.all {
		if y.Trainer == s.Trainer && t.eligible(y) && y != s && t.before(arena.StageLive, y, s) {
			return false
		}
	}
	return t.eligible(s)
}

// eligible tells whether the submission could take part in the final stage, once it begins: its key may still come.
func (t *task) eligible(s *submission) bool {
	r := s.result[arena.StageLive]
	return r.found && t.created.Params.Beats(r.score) && (!t.cut || r.closed && !s.sealed)
}

func (t *task) before(stage arena.Stage, x, y *submission) bool {
	return arena.Better(t.created.Params.Direction, x.result[stage].score, x.Submission, y.result[stage].score, y.Submission) < 0
}

// ranking are the ranked submissions, best first. Results count as they come, those of the final stage before all others;
// once no key can be published any more only what can be opened does. After the settlement it is what the chain settled.
func (b *Table) ranking(t *task) (ranked []*submission) {
	if t.state == arena.TaskStateSettled {
		for _, id := range t.order {
			if s := b.submissions[id]; s != nil {
				ranked = append(ranked, s)
			}
		}
		return ranked
	}
	late := t.keysOver(b.at)
	if t.state == arena.TaskStateVoid || late && t.withheld() {
		return nil
	}
	best := map[common.Address]*submission{}
	for _, s := range t.all {
		id, chosen := t.named[s.Trainer]
		fits := t.eligible(s) && (!late || !s.sealed) && (best[s.Trainer] == nil || t.before(arena.StageLive, s, best[s.Trainer]))
		if chosen && id == s.Submission && s.result[arena.StageFinal].found || !chosen && fits {
			best[s.Trainer] = s
		}
	}
	for _, s := range t.all {
		stage, last := s.last()
		ended := s.state == arena.SubmissionVoid || stage == arena.StageFinal && !t.created.Params.Beats(last.score)
		if best[s.Trainer] == s && !ended {
			ranked = append(ranked, s)
		}
	}
	slices.SortFunc(ranked, func(x, y *submission) int {
		xs, xr := x.last()
		ys, yr := y.last()
		return cmp.Or(cmp.Compare(ys, xs), arena.Better(t.created.Params.Direction, xr.score, x.Submission, yr.score, y.Submission))
	})
	return ranked[:min(len(ranked), maxPaid)]
}
