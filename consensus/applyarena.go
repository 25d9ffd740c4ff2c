package consensus

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

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
	case arena.RewardSplit:
		t, err := s.knownTask(b.Task)
		if err != nil {
			return err
		}
		// The last word on a task, settled or void.
		t.Split = &b
		delete(s.openTasks, t.ID)
		if t.State == arena.TaskStateSettled && !t.Opened() {
			s.refund(t)
		}
	}
	return nil
}

// refund notes what trainers get back in a task that was not ranked for want of a key: each fee that did not return when
// its submission ended, as far as the reward reaches that the seats do not get. Source: docs/protocol.md 9.3.
func (s *State) refund(t *Task) {
	var paid []*Submission
	for _, id := range t.Submissions {
		if x := s.submissions[id]; !x.Reason.Returns() {
			paid = append(paid, x)
		}
	}
	if len(paid) == 0 {
		return
	}
	each := minus(t.Params.Reward, t.Split.ValidatorPart)
	each.Quo(each, big.NewInt(int64(len(paid))))
	if fee := t.Params.SubmissionFee(); each.Cmp(fee) > 0 {
		each = fee
	}
	if each.Sign() == 0 {
		return
	}
	for _, x := range paid {
		acc := s.account(x.Trainer)
		acc.owed[t.ID] = plus(acc.owed[t.ID], each)
	}
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
		if x.State != arena.SubmissionSealed {
			return fmt.Errorf("re-draw of submission %d in state %s: %w", x.ID, x.State, ErrLog)
		}
		x.State, x.Since, x.Queue = arena.SubmissionRevealed, e.Time, arena.QueueAgain
		x.JoinedEpoch, x.Round = b.JoinedEpoch, b.NextRound
		t.enqueue(x)
	case arena.SubmissionEnded:
		x, t, err := s.known(b.Submission)
		if err != nil {
			return err
		}
		x.Score = b.Score
		s.end(t, x, arena.SubmissionFinal, e.Time)
		s.rank(t, x)
	case arena.SubmissionVoided:
		x, t, err := s.known(b.Submission)
		if err != nil {
			return err
		}
		x.Reason = b.Reason
		s.end(t, x, arena.SubmissionVoid, e.Time)
		s.unrank(t, x)
	}
	return nil
}

// applyKey notes a key that is on chain. A submission can be ranked once it is Final and its key is there, whichever
// comes later.
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
		x, t, err := s.known(b.Submission)
		if err != nil {
			return err
		}
		if x.RevealedAt == 0 || x.Key != nil {
			return fmt.Errorf("key of submission %d in state %s: %w", x.ID, x.State, ErrLog)
		}
		x.Key = &b.Key
		s.rank(t, x)
	}
	return nil
}

// end makes the submission terminal. A final one can still become Void: when an earlier commit of the same bytes is
// revealed after it was scored.
func (s *State) end(t *Task, x *Submission, state arena.SubmissionState, at arena.Time) {
	t.dequeue(x)
	if !x.State.Terminal() {
		t.open--
		delete(s.unfinished, x.ID)
	}
	x.State, x.Since = state, at
}

func (s *State) known(id arena.SubmissionID) (*Submission, *Task, error) {
	x := s.submissions[id]
	if x == nil {
		return nil, nil, fmt.Errorf("no submission %d: %w", id, ErrLog)
	}
	t, err := s.knownTask(x.Task)
	return x, t, err
}

// Round is the round with that id, nil if there is none.
func (s *State) Round(id arena.RoundID) *Round {
	x := s.submissions[id.Submission]
	if x == nil || int(id.Round) >= len(x.Rounds) {
		return nil
	}
	return x.Rounds[id.Round]
}

func (s *State) seat(id arena.SeatID) (*Round, *Seat, error) {
	r := s.Round(id.RoundID)
	if r == nil || int(id.Seat) >= len(r.Seats) {
		return nil, nil, fmt.Errorf("no seat %s: %w", id, ErrLog)
	}
	return r, &r.Seats[id.Seat], nil
}

func (s *State) applyRound(e arena.Event) error {
	switch b := e.Body.(type) {
	case arena.Sealed:
		return s.applySealed(e, b)
	case arena.VoteCommitted:
		r, seat, err := s.seat(b.SeatID)
		if err != nil {
			return err
		}
		if seat.Committed() || r.Outcome != arena.OutcomePending {
			return fmt.Errorf("commitment of seat %s: %w", b.SeatID, ErrLog)
		}
		seat.Commitment, seat.CommittedAt, seat.CommitBlock = b.Commitment, e.Time, e.Block
	case arena.VoteRevealed:
		r, seat, err := s.seat(b.SeatID)
		if err != nil {
			return err
		}
		if !seat.Committed() || seat.Revealed || r.Outcome != arena.OutcomePending {
			return fmt.Errorf("reveal of seat %s: %w", b.SeatID, ErrLog)
		}
		seat.Vote, seat.Revealed, seat.RevealedAt = b.Vote, true, e.Time
	case arena.RoundDecided:
		r := s.Round(b.RoundID)
		if r == nil {
			// No committee could be drawn: the round has an outcome and no seats.
			if b.Outcome == arena.OutcomeNoCommittee {
				return nil
			}
			return fmt.Errorf("no round %s: %w", b.RoundID, ErrLog)
		}
		if r.Outcome != arena.OutcomePending {
			return fmt.Errorf("round %s decided twice: %w", b.RoundID, ErrLog)
		}
		r.Outcome, r.Score, r.Workers, r.DecidedAt = b.Outcome, b.Score, b.Agreeing, e.Time
		if !r.Decided() {
			r.Workers = Scored(r.Ballots())
		}
		for i := range r.Seats {
			if n := arena.Seat(i); SeatDue(r.Bits(), r.Workers, n) { //nolint:gosec // at most MaxSeats
				r.due = r.due.With(n)
			}
		}
		if r.due != 0 {
			s.unsettled[r.ID] = struct{}{}
			s.tasks[r.Task].due++
		}
	case arena.SeatSettled:
		return s.applySeatSettled(b)
	}
	return nil
}

func (s *State) applySealed(e arena.Event, b arena.Sealed) error {
	x, t, err := s.known(b.Submission)
	if err != nil {
		return err
	}
	if x.State != arena.SubmissionRevealed || int(b.Round) != len(x.Rounds) || len(b.Leaves) > arena.MaxSeats {
		return fmt.Errorf("seal of round %d of submission %d in state %s after %d rounds: %w",
			b.Round, x.ID, x.State, len(x.Rounds), ErrLog)
	}
	r := &Round{
		ID: arena.RoundID{Submission: b.Submission, Round: b.Round}, Task: t.ID, Stage: b.Stage, Queue: x.Queue, Epoch: b.Epoch,
		Seed: b.Seed, SealedAt: e.Time, Block: e.Block, Primaries: int(b.Primaries), Seats: make([]Seat, len(b.Leaves)),
		Windows: WindowsOf(&t.Params, e.Time, len(b.Leaves) > int(b.Primaries)),
	}
	for i, l := range b.Leaves {
		r.Seats[i].Leaf = l
		if holder := s.leaves[l]; holder != nil && holder.TakenAt < b.Epoch {
			r.Seats[i].Owner = holder.Account
		}
	}
	t.dequeue(x)
	x.Rounds = append(x.Rounds, r)
	x.State, x.Since, x.Round = arena.SubmissionSealed, e.Time, b.Round
	return nil
}

func (s *State) applySeatSettled(b arena.SeatSettled) error {
	r, seat, err := s.seat(b.SeatID)
	if err != nil {
		return err
	}
	if seat.Settled {
		return fmt.Errorf("seat %s settled twice: %w", b.SeatID, ErrLog)
	}
	seat.Settled, seat.Paid, seat.Slashed = true, b.Paid, b.Slashed
	t := s.tasks[r.Task]
	if r.due.Has(b.SeatID.Seat) {
		r.due &^= arena.SeatSet(0).With(b.SeatID.Seat)
		if r.due == 0 {
			delete(s.unsettled, r.ID)
			t.due--
		}
	}
	if b.Account == (common.Address{}) || !r.Workers.Has(b.SeatID.Seat) {
		return nil
	}
	acc := s.account(b.Account)
	if amount(b.Paid).Sign() > 0 {
		acc.owed[t.ID] = plus(acc.owed[t.ID], b.Paid)
	}
	if r.Outcome == arena.OutcomeAgreed {
		acc.shares[t.ID]++
	}
	return nil
}
