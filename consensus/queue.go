package consensus

import (
	"slices"

	"github.com/ai-arena/arenad/arena"
)

// Head is the submission of a queue that may be drawn in epoch e; 0 if there is none. In the live queue it is the front
// of the lowest-numbered line whose front joined before e: everybody's first model is drawn before anybody's second.
//
// Rationale: only entries that joined before e, since the beacon of e must not be known to who joins. Source:
// docs/protocol.md 6.3.
func (s *State) Head(t *Task, q arena.QueueKind, e arena.Epoch) arena.SubmissionID {
	if q == arena.QueueAgain {
		return s.front(t.again, e)
	}
	for _, line := range t.live {
		if id := s.front(line, e); id != 0 {
			return id
		}
	}
	return 0
}

func (s *State) front(line []arena.SubmissionID, e arena.Epoch) arena.SubmissionID {
	if len(line) == 0 || s.submissions[line[0]].JoinedEpoch >= e {
		return 0
	}
	return line[0]
}

// Ahead is the number of entries that are drawn before the submission if no more come; false if it is in no queue.
func (s *State) Ahead(x *Submission) (int, bool) {
	t := s.tasks[x.Task]
	if x.State != arena.SubmissionRevealed {
		return 0, false
	}
	if x.Queue == arena.QueueAgain {
		i := slices.Index(t.again, x.ID)
		return i, i >= 0
	}
	n := 0
	for _, line := range t.live {
		if i := slices.Index(line, x.ID); i >= 0 {
			return n + i, true
		}
		n += len(line)
	}
	return 0, false
}

// line is the number of the submission's line in the live queue, from 1; 0: none. The contract keeps lastLine of them,
// the last one for all later reveals.
func line(x *Submission) int { return min(int(x.Ordinal), lastLine) }

// enqueue appends the submission to its queue.
func (t *Task) enqueue(x *Submission) {
	if x.Queue == arena.QueueAgain {
		t.again = append(t.again, x.ID)
		return
	}
	// A duplicate of an earlier commit has no ordinal: it is never drawn.
	if n := line(x); n > 0 {
		for len(t.live) < n {
			t.live = append(t.live, nil)
		}
		t.live[n-1] = append(t.live[n-1], x.ID)
	}
}

// dequeue takes the submission out of its queue, if it is in one.
func (t *Task) dequeue(x *Submission) {
	drop := func(ids []arena.SubmissionID) []arena.SubmissionID {
		if i := slices.Index(ids, x.ID); i >= 0 {
			return slices.Delete(ids, i, i+1)
		}
		return ids
	}
	if x.Queue == arena.QueueAgain {
		t.again = drop(t.again)
	} else if n := line(x); n > 0 && n <= len(t.live) {
		t.live[n-1] = drop(t.live[n-1])
	}
}

// Ranking are the submissions of a task that get a rank as things stand, best first: score, then earlier commit, which is
// the lower id. Nobody does where a key of a shard never came. Source: docs/protocol.md 9.3.
func (s *State) Ranking(t *Task) []arena.SubmissionID {
	if s.Withheld(t) {
		return nil
	}
	order := slices.Clone(t.ranked)
	slices.SortFunc(order, func(a, b arena.SubmissionID) int {
		return arena.Better(t.Params.Direction, s.submissions[a].Score, a, s.submissions[b].Score, b)
	})
	return order
}

// Withheld tells whether the task cannot be ranked any more, since a key of its shards was not published in time.
func (s *State) Withheld(t *Task) bool { return !t.Opened() && s.Now > t.Params.KeyBy() }

// unrank takes a submission that became Void after all off the list; the next best of its trainer takes its place.
func (s *State) unrank(t *Task, x *Submission) {
	i := slices.Index(t.ranked, x.ID)
	if i < 0 {
		return
	}
	t.ranked = slices.Delete(t.ranked, i, i+1)
	var best *Submission
	for _, id := range t.Submissions {
		y := s.submissions[id]
		if y.Trainer != x.Trainer || y.State != arena.SubmissionFinal || !t.Params.Beats(y.Score) {
			continue
		}
		if best == nil || arena.Better(t.Params.Direction, y.Score, y.ID, best.Score, best.ID) < 0 {
			best = y
		}
	}
	if best != nil {
		t.ranked = append(t.ranked, best.ID)
	}
}

// rank puts the submission on its task's list of candidates if it is to be there: Final with a score above the baseline,
// and its key on chain. It takes the place of the trainer's worse one; a full list drops its last.
func (s *State) rank(t *Task, x *Submission) {
	if x.State != arena.SubmissionFinal || !x.Opened() || !t.Params.Beats(x.Score) {
		return
	}
	before := func(a, b *Submission) bool {
		return arena.Better(t.Params.Direction, a.Score, a.ID, b.Score, b.ID) < 0
	}
	worst := -1
	for i, id := range t.ranked {
		y := s.submissions[id]
		if y.Trainer == x.Trainer {
			if before(x, y) {
				t.ranked[i] = x.ID
			}
			return
		}
		if worst < 0 || before(s.submissions[t.ranked[worst]], y) {
			worst = i
		}
	}
	switch {
	case len(t.ranked) < maxRanked:
		t.ranked = append(t.ranked, x.ID)
	case before(x, s.submissions[t.ranked[worst]]):
		t.ranked[worst] = x.ID
	}
}
