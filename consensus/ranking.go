package consensus

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Ranking are the submissions of a task that get a rank as things stand, best first: final result, then earlier commit,
// which is the lower id. Nobody does where a key of a shard never came. Source: docs/protocol.md 9.3.
func (s *State) Ranking(t *Task) []arena.SubmissionID {
	if s.Withheld(t) {
		return nil
	}
	order := slices.Clone(t.ranked)
	s.sort(t, arena.StageFinal, order)
	return order
}

// LiveRanking are the best live results of the trainers as far as they stand, best first. Nobody is paid for them: they
// are who will be in the final stage if nothing changes.
func (s *State) LiveRanking(t *Task) []arena.SubmissionID {
	best := map[common.Address]*Submission{}
	for _, id := range t.Submissions {
		x := s.submissions[id]
		if !x.Live.Found || !t.Params.Beats(x.Live.Score) || x.Live.Closed && !x.Opened() {
			continue
		}
		if y := best[x.Trainer]; y == nil || arena.Better(t.Params.Direction, x.Live.Score, x.ID, y.Live.Score, y.ID) < 0 {
			best[x.Trainer] = x
		}
	}
	order := []arena.SubmissionID{}
	for _, x := range best {
		order = append(order, x.ID)
	}
	s.sort(t, arena.StageLive, order)
	return order
}

func (s *State) sort(t *Task, stage arena.Stage, order []arena.SubmissionID) {
	slices.SortFunc(order, func(a, b arena.SubmissionID) int {
		return arena.Better(t.Params.Direction, s.submissions[a].Result(stage).Score, a, s.submissions[b].Result(stage).Score, b)
	})
}

// Originals are the submissions of a trainer that an appeal can name as what x copies: its finalist first, then the latest.
func (s *State) Originals(x *Submission, of common.Address) (all []*Submission) {
	finalist := s.FinalistOf(x.Task, of)
	for _, id := range s.tasks[x.Task].Submissions {
		if y := s.submissions[id]; y.Trainer == of && y.Original(x) && y != finalist {
			all = append(all, y)
		}
	}
	slices.Reverse(all)
	if finalist != nil && finalist.Original(x) {
		all = slices.Insert(all, 0, finalist)
	}
	return all
}

// Withheld tells whether the task cannot be ranked any more, since a key of its shards was not published in time.
func (s *State) Withheld(t *Task) bool { return !t.Opened() && s.Now > t.By(t.Params.KeyBy()) }

// note takes a closed result in: a live one as that of its trainer's finalist, if it is the best so far and the trainer named
// none; a final one on
// the list of candidates for a paid rank, of which a full one drops its last.
//
// Rationale: live labels leak, so live results decide only which of a trainer's own models goes on, never whose.
// Source: docs/protocol.md 9.1.
func (t *Task) note(s *State, x *Submission) {
	result := x.Result(x.Stage)
	if _, chosen := t.named[x.Trainer]; !t.Params.Beats(result.Score) || !x.Opened() || chosen && x.Stage == arena.StageLive {
		return
	}
	before := func(a, b *Submission) bool {
		return arena.Better(t.Params.Direction, a.Result(x.Stage).Score, a.ID, b.Result(x.Stage).Score, b.ID) < 0
	}
	if x.Stage == arena.StageLive {
		if best, ok := t.finalists[x.Trainer]; !ok || before(x, s.submissions[best]) {
			t.finalists[x.Trainer] = x.ID
		}
		return
	}
	if len(t.ranked) < maxRanked {
		t.ranked = append(t.ranked, x.ID)
		return
	}
	worst := 0
	for i, id := range t.ranked {
		if before(s.submissions[t.ranked[worst]], s.submissions[id]) {
			worst = i
		}
	}
	if before(x, s.submissions[t.ranked[worst]]) {
		t.ranked[worst] = x.ID
	}
}
