package consensus

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Round is what the facts say of a committee.
type Round struct {
	ID        arena.RoundID
	Task      arena.TaskID
	Stage     arena.Stage
	Queue     arena.QueueKind
	Epoch     arena.Epoch
	Seed      common.Hash
	SealedAt  arena.Time
	Block     uint64
	Windows   Windows
	Primaries int
	Seats     []Seat
	Size      uint8              // index of its size
	Named     arena.SubmissionID // it judges whether the model is a copy of that one's; 0: it does not
	Outcome   arena.Outcome
	Score     arena.Score
	Agreeing  arena.SeatSet // that gave the outcome
	DecidedAt arena.Time
	Closed    bool   // its stage is
	Judged    Judged // once Closed
	Settled   bool   // its seats were
}

// Decided tells whether the committee came to a result, be it that there is nothing to score.
func (r *Round) Decided() bool {
	return r.Outcome != arena.OutcomePending && r.Outcome != arena.OutcomeSilence && r.Outcome != arena.OutcomeSplit
}

// Strong tells whether a quorum agreed, and not a majority alone.
func (r *Round) Strong() bool { return r.Decided() && r.Agreeing.Len() >= Quorum(r.Primaries) }

// silentSettled tells whether all seats that are at fault were slashed.
func (r *Round) silentSettled() bool {
	for i := range r.Seats {
		if r.Judged.AtFault.Has(arena.Seat(i)) && !r.Seats[i].Settled { //nolint:gosec // at most MaxSeats
			return false
		}
	}
	return true
}

// Bits is the progress of the round.
func (r *Round) Bits() Bits {
	b := Bits{Seats: len(r.Seats), Primaries: r.Primaries}
	for i := range r.Seats {
		s := arena.Seat(i) //nolint:gosec // at most MaxSeats
		if r.Seats[i].Committed() {
			b.Committed = b.Committed.With(s)
		}
		if r.Seats[i].Revealed {
			b.Revealed = b.Revealed.With(s)
		}
	}
	return b
}

// Ballots are the revealed votes, in seat order.
func (r *Round) Ballots() (bs []Ballot) {
	for i, s := range r.Seats {
		if s.Revealed {
			bs = append(bs, Ballot{Seat: arena.Seat(i), Vote: s.Vote}) //nolint:gosec // at most MaxSeats
		}
	}
	return bs
}

// LastCommit is the block of the latest commitment, 0 if there is none.
func (r *Round) LastCommit() (block uint64) {
	for _, s := range r.Seats {
		block = max(block, s.CommitBlock)
	}
	return block
}

// SeatOf is the seat that the account holds, false if it holds none.
func (r *Round) SeatOf(a common.Address) (arena.Seat, bool) {
	for i, s := range r.Seats {
		if s.Owner == a && a != (common.Address{}) {
			return arena.Seat(i), true //nolint:gosec // at most MaxSeats
		}
	}
	return 0, false
}

// Seat is a place in a committee.
type Seat struct {
	Leaf        arena.Leaf
	Owner       common.Address // holder of the leaf at the seal
	Commitment  common.Hash
	CommittedAt arena.Time
	CommitBlock uint64
	Vote        arena.Vote // once Revealed
	Revealed    bool
	RevealedAt  arena.Time
	Settled     bool
	Paid        *big.Int // once Settled
	Slashed     *big.Int
	Challenge   Challenge // the last one
}

// Committed tells whether the seat committed.
func (s *Seat) Committed() bool { return s.Commitment != (common.Hash{}) }
