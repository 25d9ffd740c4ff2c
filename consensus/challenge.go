package consensus

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Challenge is the last question about the evidence of a seat. Source: docs/protocol.md 8.5.
type Challenge struct {
	State      arena.ChallengeState
	Challenger common.Address
	Epoch      arena.Epoch // in which it was asked
	AskedAt    arena.Time
	Opened     uint16 // bit set of the rows that were opened
	EndedAt    arena.Time
}

// applyChallenge folds a fact about a challenge.
func (s *State) applyChallenge(e arena.Event) error {
	change := func(id arena.SeatID, from func(Challenge) bool, to func(*Challenge)) error {
		_, seat, err := s.seat(id)
		if err != nil {
			return err
		}
		if !seat.Revealed || !from(seat.Challenge) {
			return fmt.Errorf("challenge of seat %s, %s: %w", id, seat.Challenge.State, ErrLog)
		}
		to(&seat.Challenge)
		if seat.Challenge.State == arena.ChallengeStateOpen {
			s.challenged[id] = struct{}{}
		} else {
			delete(s.challenged, id)
		}
		return nil
	}
	open := func(c Challenge) bool { return c.State == arena.ChallengeStateOpen }
	end := func(id arena.SeatID, from func(Challenge) bool, state arena.ChallengeState) error {
		return change(id, from, func(c *Challenge) { c.State, c.EndedAt = state, e.Time })
	}
	switch b := e.Body.(type) {
	case arena.ChallengeOpened:
		asks := func(c Challenge) bool { return !open(c) && c.State != arena.ChallengeStateFailed }
		return change(b.SeatID, asks, func(c *Challenge) {
			*c = Challenge{State: arena.ChallengeStateOpen, Challenger: b.Challenger, Epoch: b.Epoch, AskedAt: e.Time}
		})
	case arena.RowsOpened:
		return change(b.SeatID, open, func(c *Challenge) { c.Opened = b.Opened })
	case arena.ChallengeAnswered:
		return change(b.SeatID, open, func(c *Challenge) {
			c.State, c.Opened, c.EndedAt = arena.ChallengeStateAnswered, arena.AllRowsOpened, e.Time
		})
	case arena.ChallengeFailed:
		// Who shows that a root was made elsewhere need not have asked.
		refutable := func(c Challenge) bool { return c.State != arena.ChallengeStateFailed }
		return end(b.SeatID, refutable, arena.ChallengeStateFailed)
	case arena.ChallengeDropped:
		return end(b.SeatID, open, arena.ChallengeStateDropped)
	}
	return nil
}

// RowsDrawn is the epoch whose beacon picks the rows of a challenge, false while there is none.
func (s *State) RowsDrawn(c Challenge) (arena.Epoch, bool) {
	for e := c.Epoch + 1; e <= c.Epoch+arena.ChallengeDrawEpochs; e++ {
		if s.beaconReady(e) {
			return e, true
		}
	}
	return 0, false
}

// AnswerBy is the time before which a challenge has to be answered, false while its rows are not known.
func (s *State) AnswerBy(c Challenge) (arena.Time, bool) {
	drawn, ok := s.RowsDrawn(c)
	return s.Params.Clock.Start(drawn + arena.ChallengeAnswerEpochs), ok
}

// rowsWaitForBeacon tells whether the random value of the current epoch would pick the rows of a challenge.
func (s *State) rowsWaitForBeacon() bool {
	e := s.Epoch()
	if s.beaconReady(e) || s.Params.Clock.Epoch(s.next()) != e {
		return false
	}
	for id := range s.challenged {
		c := s.Round(id.RoundID).Seats[id.Seat].Challenge
		if _, drawn := s.RowsDrawn(c); !drawn && e > c.Epoch && e <= c.Epoch+arena.ChallengeDrawEpochs {
			return true
		}
	}
	return false
}

// challengeDuties: answer what own seats are asked for, and end what was not answered in time. Whoever asked comes first
// with the latter; whoever is asked leaves it to others.
func (m *Machine) challengeDuties(out []due) []due {
	s := m.state
	ids := slices.SortedFunc(maps.Keys(s.challenged), func(a, b arena.SeatID) int {
		return cmp.Or(cmp.Compare(a.Submission, b.Submission), cmp.Compare(a.Round, b.Round), cmp.Compare(a.Seat, b.Seat))
	})
	for _, id := range ids {
		r := s.Round(id.RoundID)
		seat := &r.Seats[id.Seat]
		c := seat.Challenge
		answerBy, drawn := s.AnswerBy(c)
		own := seat.Owner == m.self.Account
		over := drawn && s.Now >= answerBy || !drawn && s.Epoch() > c.Epoch+arena.ChallengeDrawEpochs
		switch {
		case own && drawn && s.next() < answerBy:
			out = append(out, due{
				key: Key(fmt.Sprintf("answer/%s/%d", id, c.Epoch)), deadline: answerBy - 1,
				action: AnswerChallenge{SeatID: id, Task: r.Task},
			})
		case over && !own && m.self.Duties:
			out = append(out, due{
				key: Key(fmt.Sprintf("close/%s/%d", id, c.Epoch)), public: true, first: c.Challenger,
				action: CloseChallenge{SeatID: id},
			})
		}
	}
	return out
}

// explainChallenges says what became of questions about the evidence of a submission's seats.
func (s *State) explainChallenges(x *Submission, now arena.Time, e *Explanation) {
	for _, r := range x.Rounds {
		for i := range r.Seats {
			if c := r.Seats[i].Challenge; c.State != arena.ChallengeStateNone {
				e.say("Seat %d of round %d %s", i, r.ID.Round, s.challengeText(c, now))
			}
		}
	}
}

func (s *State) challengeText(c Challenge, now arena.Time) string {
	switch c.State {
	case arena.ChallengeStateAnswered:
		return fmt.Sprintf("was asked to show its rows, and did %s.", in(c.EndedAt, now))
	case arena.ChallengeStateFailed:
		return fmt.Sprintf("gave false evidence, or did not show it; it was slashed %s.", in(c.EndedAt, now))
	case arena.ChallengeStateDropped:
		return "was asked to show its rows, but no random value came to pick them."
	}
	answerBy, drawn := s.AnswerBy(c)
	switch {
	case !drawn && s.Epoch() > c.Epoch+arena.ChallengeDrawEpochs:
		return "was asked to show its rows, but no random value came to pick them; anybody may end that."
	case !drawn:
		return fmt.Sprintf("was asked by %s to show %d rows; a random value of epoch %d or later picks them.",
			c.Challenger, arena.ChallengeRows, c.Epoch+1)
	case now < answerBy:
		return fmt.Sprintf("was asked by %s to show %d rows; it must by %s.", c.Challenger, arena.ChallengeRows, in(answerBy, now))
	}
	return "was asked to show its rows and did not; anybody may have it slashed."
}
