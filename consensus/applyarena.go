package consensus

import (
	"fmt"
	"slices"

	"github.com/ai-arena/arenad/arena"
)

func (s *State) knownTask(id arena.TaskID) (*Task, error) {
	t := s.tasks[id]
	if t == nil || t.State == arena.TaskStateNone {
		return nil, fmt.Errorf("no task %d: %w", id, ErrLog)
	}
	return t, nil
}

func (s *State) applyTask(e arena.Event) error {
	if b, ok := e.Body.(arena.TaskCreated); ok {
		t, err := s.task(b.Task)
		if err != nil {
			return err
		}
		if t.State != arena.TaskStateNone {
			return fmt.Errorf("task %d exists: %w", b.Task, ErrLog)
		}
		t.Creator, t.Routes, t.Bond, t.Params = b.Creator, b.Routes, b.Bond, b.Params
		t.CreatorLeaf, t.CreatorTakenAt = b.CreatorLeaf, b.CreatorTakenAt
		t.State, t.CreatedAt = arena.TaskStateOpen, e.Time
		s.openTasks[t.ID] = struct{}{}
		return nil
	}
	end := func(id arena.TaskID, state arena.TaskState) (*Task, error) {
		t, err := s.knownTask(id)
		if err != nil {
			return nil, err
		}
		if t.State == arena.TaskStateOpen {
			t.State, t.EndedAt = state, e.Time
		}
		return t, nil
	}
	switch b := e.Body.(type) {
	case arena.TaskCancelled:
		t, err := end(b.Task, arena.TaskStateCancelled)
		if err != nil {
			return err
		}
		delete(s.openTasks, t.ID)
	case arena.TaskVoided:
		_, err := end(b.Task, arena.TaskStateVoid)
		return err
	case arena.TaskSettled:
		t, err := end(b.Task, arena.TaskStateSettled)
		if err != nil {
			return err
		}
		t.Order = b.Order
	case arena.SeatFees:
		s.payOwed(b)
	case arena.RewardSplit:
		t, err := s.knownTask(b.Task)
		if err != nil {
			return err
		}
		// The last word on a task, settled or void.
		t.Split = &b
		delete(s.openTasks, t.ID)
		if t.State != arena.TaskStateCancelled {
			s.refund(t)
		}
	}
	return nil
}

func (s *State) applySubmission(e arena.Event) error {
	if b, ok := e.Body.(arena.ModelCommitted); ok {
		t, err := s.knownTask(b.Task)
		if err != nil {
			return err
		}
		if s.submissions[b.Submission] != nil {
			return fmt.Errorf("submission %d exists: %w", b.Submission, ErrLog)
		}
		s.submissions[b.Submission] = &Submission{
			ID: b.Submission, Task: b.Task, Trainer: b.Trainer, Commitment: b.Commitment, Locked: b.Locked,
			State: arena.SubmissionCommitted, Since: e.Time, CommittedAt: e.Time, CommitBlock: e.Block,
		}
		t.Submissions = append(t.Submissions, b.Submission)
		if !slices.Contains(t.Trainers, b.Trainer) {
			t.Trainers = append(t.Trainers, b.Trainer)
		}
		t.open++
		s.unfinished[b.Submission] = struct{}{}
		return nil
	}
	switch b := e.Body.(type) {
	case arena.ModelRevealed:
		x, t, err := s.known(b.Submission)
		if err != nil {
			return err
		}
		if x.State != arena.SubmissionCommitted {
			return fmt.Errorf("reveal of submission %d in state %s: %w", x.ID, x.State, ErrLog)
		}
		x.Ordinal, x.JoinedEpoch, x.Model, x.RevealedAt = b.Ordinal, b.JoinedEpoch, b.Model, e.Time
		x.State, x.Since, x.Queue = arena.SubmissionRevealed, e.Time, arena.QueueLive
		t.enqueue(x)
	case arena.Requeued:
		x, t, err := s.known(b.Submission)
		if err != nil {
			return err
		}
		if x.State != arena.SubmissionSealed && x.State != arena.SubmissionScored || int(b.NextRound) != len(x.Rounds) {
			return fmt.Errorf("re-draw of submission %d in state %s: %w", x.ID, x.State, ErrLog)
		}
		x.State, x.Since, x.Queue = arena.SubmissionRevealed, e.Time, arena.QueueAgain
		x.JoinedEpoch, x.Round, x.Course.Size = b.JoinedEpoch, b.NextRound, b.Size
		t.enqueue(x)
	case arena.ResultStands:
		return s.applyStands(e, b)
	case arena.SubmissionEnded:
		x, t, err := s.known(b.Submission)
		if err != nil {
			return err
		}
		if b.Stage >= arena.Stages {
			return fmt.Errorf("stage %d of submission %d: %w", b.Stage, x.ID, ErrLog)
		}
		result := x.Result(b.Stage)
		result.Found, result.Score = true, b.Score
		s.end(t, x, b.Stage, arena.SubmissionFinal, e.Time)
		t.note(s, x)
	case arena.SubmissionVoided:
		x, t, err := s.known(b.Submission)
		if err != nil {
			return err
		}
		if b.Stage >= arena.Stages {
			return fmt.Errorf("stage %d of submission %d: %w", b.Stage, x.ID, ErrLog)
		}
		x.Reason = b.Reason
		x.Result(b.Stage).Found, x.Result(b.Stage).Void = false, b.Reason
		s.end(t, x, b.Stage, arena.SubmissionVoid, e.Time)
	}
	return nil
}

// applyStands notes a result that stands: for the first time in its stage, or after an appeal.
func (s *State) applyStands(e arena.Event, b arena.ResultStands) error {
	x, t, err := s.known(b.RoundID.Submission)
	if err != nil {
		return err
	}
	if s.Round(b.RoundID) == nil || b.Stage != x.Stage || x.State != arena.SubmissionSealed && x.State != arena.SubmissionRevealed {
		return fmt.Errorf("result of round %s in state %s: %w", b.RoundID, x.State, ErrLog)
	}
	t.dequeue(x)
	result := x.Result(b.Stage)
	if !result.Found || result.Round != b.RoundID.Round {
		result.StandsSince = e.Time
	}
	result.Found, result.Round, result.Score, result.AppealUntil, result.said = true, b.RoundID.Round, b.Score, b.AppealUntil, b.AppealUntil
	x.State, x.Since = arena.SubmissionScored, e.Time
	return nil
}

// applyAppeal notes who doubts a result, and what came of it.
func (s *State) applyAppeal(e arena.Event) error {
	switch b := e.Body.(type) {
	case arena.AppealOpened:
		x, _, err := s.known(b.Submission)
		if err != nil {
			return err
		}
		if x.Appealed() != nil || len(x.Rounds) == 0 || !x.Result(x.Stage).Found {
			return fmt.Errorf("appeal %d of submission %d in state %s: %w", b.Number, x.ID, x.State, ErrLog)
		}
		s.appealed[x.ID] = struct{}{}
		x.Appeals = append(x.Appeals, Appeal{
			Stage: x.Stage, Number: b.Number, Appellant: b.Appellant, Named: b.Named, Bond: b.Bond, OpenedAt: e.Time,
			Round: arena.Round(len(x.Rounds)), //nolint:gosec // at most MaxRounds
		})
		size := x.Course.Size
		x.Course = x.Course.Appeal(x.Rounds[len(x.Rounds)-1].Primaries)
		if x.State == arena.SubmissionRevealed {
			x.Course.Size = size // said by Requeued already
		}
	case arena.AppealClosed:
		x, _, err := s.known(b.Submission)
		if err != nil {
			return err
		}
		a := x.Appealed()
		if a == nil || a.Number != b.Number {
			return fmt.Errorf("end of appeal %d of submission %d: %w", b.Number, x.ID, ErrLog)
		}
		delete(s.appealed, x.ID)
		if x.Course.Appealed && !x.Result(x.Stage).Closed {
			x.Course, _ = x.Course.Unheard() // otherwise the last round said so
		}
		a.Closed, a.ClosedAt, a.End, a.Returned = true, e.Time, b.End, b.Returned
	case arena.FinalistNamed:
		x, t, err := s.known(b.Submission)
		if err != nil {
			return err
		}
		if x.Task != b.Task || t.Cut {
			return fmt.Errorf("finalist %d of task %d: %w", x.ID, b.Task, ErrLog)
		}
		t.finalists[x.Trainer], t.named[x.Trainer] = x.ID, struct{}{}
	case arena.TaskCut:
		return s.applyCut(e, b)
	}
	return nil
}

// applyCut fixes the finalists: each waits for its first committee of the final stage.
func (s *State) applyCut(e arena.Event, b arena.TaskCut) error {
	t, err := s.knownTask(b.Task)
	if err != nil {
		return err
	}
	if t.Cut || int(b.Finalists) != len(t.finalists) {
		return fmt.Errorf("cut of task %d with %d finalists, %d are known: %w", t.ID, b.Finalists, len(t.finalists), ErrLog)
	}
	for _, id := range t.finalists {
		if !s.submissions[id].Live.Closed {
			return fmt.Errorf("cut of task %d before submission %d ended: %w", t.ID, id, ErrLog)
		}
	}
	t.Cut, t.CutAt, t.CutEpoch, t.playing = true, e.Time, s.Params.Clock.Epoch(e.Time), len(t.finalists)
	for _, id := range t.finalists {
		s.unfinished[id] = struct{}{}
	}
	return nil
}

// applyKey notes a key that is on chain.
func (s *State) applyKey(e arena.Event) error {
	switch b := e.Body.(type) {
	case arena.ShardKeyPublished:
		t, err := s.knownTask(b.Task)
		if err != nil {
			return err
		}
		if int(b.Shard) >= len(t.ShardKeys) || t.ShardKeys[b.Shard] != nil {
			return fmt.Errorf("key of the %s shard of task %d: %w", b.Shard, t.ID, ErrLog)
		}
		t.ShardKeys[b.Shard] = &b.Key
	case arena.ModelKeyPublished:
		x, _, err := s.known(b.Submission)
		if err != nil {
			return err
		}
		if x.RevealedAt == 0 || x.Key != nil {
			return fmt.Errorf("key of submission %d in state %s: %w", x.ID, x.State, ErrLog)
		}
		x.Key = &b.Key
	}
	return nil
}

// end closes the stage of a submission. Only then do its rounds say what each seat is due.
func (s *State) end(t *Task, x *Submission, stage arena.Stage, state arena.SubmissionState, at arena.Time) {
	t.dequeue(x)
	result := x.Result(stage)
	if !result.Closed {
		if stage == arena.StageLive {
			t.open--
		} else {
			t.playing--
		}
		delete(s.unfinished, x.ID)
	}
	result.Closed, result.ClosedAt = true, at
	x.State, x.Stage, x.Since = state, stage, at
	for _, r := range x.Rounds {
		if r.Stage != stage || r.Closed {
			continue
		}
		r.Closed, r.Judged = true, Judge(&t.Params, x.Course, r)
		delete(s.unsettled, r.ID)
		if r.Outcome != arena.OutcomePending && r.Bits().Committed != 0 {
			s.unsettled[r.ID] = struct{}{}
			t.due++
		}
	}
}

func (s *State) known(id arena.SubmissionID) (*Submission, *Task, error) {
	x := s.submissions[id]
	if x == nil {
		return nil, nil, fmt.Errorf("no submission %d: %w", id, ErrLog)
	}
	t, err := s.knownTask(x.Task)
	return x, t, err
}
