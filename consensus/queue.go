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

// enqueue appends the submission to its queue.
func (t *Task) enqueue(x *Submission) {
	if x.Queue == arena.QueueAgain {
		t.again = append(t.again, x.ID)
		return
	}
	for len(t.live) < int(x.Ordinal) {
		t.live = append(t.live, nil)
	}
	t.live[x.Ordinal-1] = append(t.live[x.Ordinal-1], x.ID)
}

// dequeue takes the submission out of its queue, if it is in one.
func (t *Task) dequeue(x *Submission) {
	drop := func(line []arena.SubmissionID) []arena.SubmissionID {
		if i := slices.Index(line, x.ID); i >= 0 {
			return slices.Delete(line, i, i+1)
		}
		return line
	}
	if x.Queue == arena.QueueAgain {
		t.again = drop(t.again)
	} else if n := int(x.Ordinal); n > 0 && n <= len(t.live) {
		t.live[n-1] = drop(t.live[n-1])
	}
}

// Ranking are the submissions of a task that may get a paid rank, best first: of every trainer the best final score
// that beats the baseline, at most maxRanked of them. Equal scores go by the earlier commit, which is the lower id.
// Source: docs/protocol.md 9.3.
func (s *State) Ranking(t *Task) []arena.SubmissionID {
	var all []*Submission
	for _, id := range t.Submissions {
		x := s.submissions[id]
		if x.State == arena.SubmissionFinal && beatsBaseline(t, x.Score) {
			all = append(all, x)
		}
	}
	slices.SortFunc(all, func(a, b *Submission) int { return better(t, a, b) })
	seen := map[[20]byte]bool{}
	order := []arena.SubmissionID{}
	for _, x := range all {
		if !seen[x.Trainer] && len(order) < maxRanked {
			seen[x.Trainer] = true
			order = append(order, x.ID)
		}
	}
	return order
}

func beatsBaseline(t *Task, score arena.Score) bool {
	return !score.IsVerdict() && score.Merit(t.Params.Direction) > t.Params.Baseline.Merit(t.Params.Direction)
}

// better is negative if a ranks before b.
func better(t *Task, a, b *Submission) int {
	ma, mb := a.Score.Merit(t.Params.Direction), b.Score.Merit(t.Params.Direction)
	switch {
	case ma != mb && ma > mb, ma == mb && a.ID < b.ID:
		return -1
	case a.ID == b.ID:
		return 0
	default:
		return 1
	}
}
