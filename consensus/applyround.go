package consensus

import (
	"fmt"

	"github.com/ai-arena/arenad/arena"
)

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
			// No committee was drawn: the round has an outcome and no seats.
			if x := s.submissions[b.RoundID.Submission]; x != nil && b.Outcome == arena.OutcomeNoLarger {
				p := &s.tasks[x.Task].Params
				x.Course, _ = x.Course.NoLarger(p, x.lastRound(), x.Pool(p))
				return nil
			}
			if b.Outcome == arena.OutcomeNoCommittee {
				return nil
			}
			return fmt.Errorf("no round %s: %w", b.RoundID, ErrLog)
		}
		if r.Outcome != arena.OutcomePending {
			return fmt.Errorf("round %s decided twice: %w", b.RoundID, ErrLog)
		}
		s.decide(e, r, b)
	case arena.SeatSettled:
		return s.applySeatSettled(b)
	case arena.RoundSettled:
		return s.applyRoundSettled(b)
	}
	return nil
}

// decide notes how a round ended, and what follows by the rules.
func (s *State) decide(e arena.Event, r *Round, b arena.RoundDecided) {
	x, p := s.submissions[r.ID.Submission], &s.tasks[r.Task].Params
	r.Outcome, r.Score, r.Agreeing, r.DecidedAt = b.Outcome, b.Score, b.Agreeing, e.Time
	if r.Judged.AtFault = atFault(r.Bits()); r.Judged.AtFault != 0 {
		s.unsettled[r.ID] = struct{}{}
	}
	x.Course, _ = x.Course.After(p, r.ID.Round, r.Bits(), Count(p.Engine, p.Tolerance, r.Primaries, r.Ballots()), x.Pool(p))
}

func (s *State) applySealed(e arena.Event, b arena.Sealed) error {
	x, t, err := s.known(b.Submission)
	if err != nil {
		return err
	}
	first := b.Stage == arena.StageFinal && s.waits(t, x)
	again := b.Stage == x.Stage && x.State == arena.SubmissionRevealed
	if !first && !again || int(b.Round) != len(x.Rounds) || len(b.Leaves) > arena.MaxSeats {
		return fmt.Errorf("seal of round %d of submission %d in state %s after %d rounds: %w",
			b.Round, x.ID, x.State, len(x.Rounds), ErrLog)
	}
	if first {
		x.Stage, x.Course, x.Queue, x.Reason = arena.StageFinal, Course{Stage: arena.StageFinal}, arena.QueueFinal, arena.VoidNone
	}
	named := arena.SubmissionID(0)
	if a := x.Appealed(); a != nil {
		named = a.Named
	}
	r := &Round{
		ID: arena.RoundID{Submission: b.Submission, Round: b.Round}, Task: t.ID, Stage: b.Stage, Queue: x.Queue, Epoch: b.Epoch,
		Seed: b.Seed, SealedAt: e.Time, Block: e.Block, Primaries: int(b.Primaries), Seats: make([]Seat, len(b.Leaves)),
		Windows: WindowsOf(&t.Params, e.Time, len(b.Leaves) > int(b.Primaries), named != 0), Size: x.Course.Size, Named: named,
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
	if !r.Closed && r.silentSettled() {
		delete(s.unsettled, r.ID)
	}
	s.earn(s.tasks[r.Task], r, b)
	return nil
}

func (s *State) applyRoundSettled(b arena.RoundSettled) error {
	r := s.Round(b.RoundID)
	if r == nil || !r.Closed || r.Settled {
		return fmt.Errorf("seats of round %s settled: %w", b.RoundID, ErrLog)
	}
	if _, due := s.unsettled[r.ID]; due {
		delete(s.unsettled, r.ID)
		s.tasks[r.Task].due--
	}
	r.Settled = true
	return nil
}
