package consensus

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Head is the submission of a queue that may be drawn in epoch e; 0 if there is none. In the live queue it is the front
// of the lowest-numbered line whose front joined before e: everybody's first model is drawn before anybody's second. In
// the final queue it is the finalist of the first trainer that came, of those that were not drawn.
//
// Rationale: only entries that joined before e, since the beacon of e must not be known to who joins. Source:
// docs/protocol.md 6.3.
func (s *State) Head(t *Task, q arena.QueueKind, e arena.Epoch) arena.SubmissionID {
	switch q {
	case arena.QueueAgain:
		return s.front(t.again, e)
	case arena.QueueFinal:
		if waiting := s.Waiting(t); len(waiting) > 0 && t.CutEpoch < e {
			return waiting[0]
		}
		return 0
	}
	for _, line := range t.live {
		if id := s.front(line, e); id != 0 {
			return id
		}
	}
	return 0
}

// Waiting are the finalists of a task that were not drawn yet, in the order of the final queue.
func (s *State) Waiting(t *Task) (ids []arena.SubmissionID) {
	if !t.Cut {
		return nil
	}
	for _, id := range s.Finalists(t) {
		if s.waits(t, s.submissions[id]) {
			ids = append(ids, id)
		}
	}
	return ids
}

// waits tells whether the submission is a finalist that was not drawn yet.
func (s *State) waits(t *Task, x *Submission) bool {
	return t.Cut && x.Stage == arena.StageLive && x.State.Terminal() && t.finalists[x.Trainer] == x.ID
}

// Finalists are, of each trainer, the submission that it named, else the best live result, so far: if that is above the
// baseline and can be opened. In the order of the trainers' first commits.
func (s *State) Finalists(t *Task) (ids []arena.SubmissionID) {
	for _, trainer := range t.Trainers {
		if id, ok := t.finalists[trainer]; ok {
			ids = append(ids, id)
		}
	}
	return ids
}

// FinalistOf is the account's finalist in a task as things stand, nil if it has none.
func (s *State) FinalistOf(id arena.TaskID, trainer common.Address) *Submission {
	t := s.tasks[id]
	if t == nil {
		return nil
	}
	return s.submissions[t.finalists[trainer]]
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
	if s.waits(t, x) {
		i := slices.Index(s.Waiting(t), x.ID)
		return i, i >= 0
	}
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
