package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/eval/evidence"
)

// Claim is what the evidence root of a vote is made of, as far as the chain does not know it.
type Claim struct {
	Model   [32]byte    // SHA-256 of the plain model, as revealed
	KeyHash common.Hash // as revealed
	Metric  [32]byte    // digest of the metric's spec
	Batch   uint32
	Top     evidence.Node
}

func nodeTo(n evidence.Node) abi.EvidenceNode {
	return abi.EvidenceNode{Hash: n.Hash, Correct: n.Correct, Q: n.Q}
}

func openingTo(o evidence.Opening) abi.EvidenceOpening {
	return abi.EvidenceOpening{
		Valid: o.Leaf.Valid, Class: o.Leaf.Class, Correct: o.Leaf.Correct, Q: o.Leaf.Q, Salt: o.Salt, Row: o.Row, Path: o.AppendPath(nil),
	}
}

// Challenge asks a seat for rows of its evaluation; it needs an allowance over the bond.
func (c *Calls) Challenge(key string, s arena.SeatID, until arena.Time) Intent {
	return Intent{
		Key: key, To: c.at.Challenges, Data: c.b.challenges.PackChallenge(uint64(s.Submission), uint8(s.Round), uint8(s.Seat)), Deadline: until,
	}
}

// AnswerChallenge opens rows that a seat was asked for: from the first-th on, in the order in which they were drawn.
func (c *Calls) AnswerChallenge(s arena.SeatID, claim Claim, first int, openings []evidence.Opening, until arena.Time) Intent {
	rows := make([]abi.EvidenceOpening, len(openings))
	for i, o := range openings {
		rows[i] = openingTo(o)
	}
	return Intent{
		Key: key("answer", s, first), To: c.at.Challenges, Deadline: until,
		Data: c.b.challenges.PackAnswer(uint64(s.Submission), uint8(s.Round), uint8(s.Seat), abi.IChallengesClaim{
			Model: claim.Model, KeyHash: claim.KeyHash, Metric: claim.Metric, Batch: claim.Batch, Top: nodeTo(claim.Top),
		}, uint8(first), rows), //nolint:gosec // below arena.ChallengeRows
	}
}

// CloseChallenge ends a challenge that was not answered in time.
func (c *Calls) CloseChallenge(s arena.SeatID) Intent {
	return Intent{
		Key: key("close-challenge", s), To: c.at.Challenges,
		Data: c.b.challenges.PackClose(uint64(s.Submission), uint8(s.Round), uint8(s.Seat)),
	}
}

// RefuteVote shows that the root of a vote was made for something else: stated and top are its parts. model and keyHash are those that
// were revealed.
func (c *Calls) RefuteVote(s arena.SeatID, stated evidence.Statement, top evidence.Node, model [32]byte, keyHash common.Hash) Intent {
	return Intent{
		Key: key("refute", s), To: c.at.Challenges,
		Data: c.b.challenges.PackRefute(uint64(s.Submission), uint8(s.Round), uint8(s.Seat), abi.EvidenceStatement{
			Seed: stated.Seed, Task: stated.TaskID, Submission: stated.SubmissionID, Model: stated.Model, Dataset: stated.Dataset,
			Metric: stated.Metric, Batch: stated.Batch, Samples: stated.Samples,
		}, nodeTo(top), model, keyHash),
	}
}

// Challenge is where the last question about the evidence of a seat stands.
type Challenge struct {
	State      arena.ChallengeState
	Challenger common.Address
	Epoch      arena.Epoch
	DrawnAt    arena.Epoch // epoch whose beacon picks the rows; 0: not known
	Opened     uint16      // bit set of the rows that were opened
	AnswerBy   arena.Time  // an answer must come before; 0 while the rows are not known
}

// Challenge reads the last challenge of a seat; state none if nobody ever asked.
func (r *Reader) Challenge(ctx context.Context, s arena.SeatID) (Challenge, error) {
	data := r.b.challenges.PackChallengeOf(uint64(s.Submission), uint8(s.Round), uint8(s.Seat))
	v, err := read(ctx, r, r.at.Challenges, data, r.b.challenges.UnpackChallengeOf)
	if err != nil {
		return Challenge{}, err
	}
	return Challenge{
		State: arena.ChallengeState(v.State), Challenger: v.Challenger, Epoch: arena.Epoch(v.Epoch), DrawnAt: arena.Epoch(v.DrawnAt),
		Opened: v.Opened, AnswerBy: seconds(v.AnswerBy),
	}, nil
}

// ChallengeRows reads the rows that an open challenge asks for, in the order in which they were drawn. Errors: ErrNotYet before
// they are known.
func (r *Reader) ChallengeRows(ctx context.Context, s arena.SeatID) ([]uint64, error) {
	data := r.b.challenges.PackRowsOf(uint64(s.Submission), uint8(s.Round), uint8(s.Seat))
	v, err := read(ctx, r, r.at.Challenges, data, r.b.challenges.UnpackRowsOf)
	if err != nil {
		return nil, err
	}
	rows := make([]uint64, len(v))
	for i, n := range v {
		rows[i] = n.Uint64()
	}
	return rows, nil
}

// ChallengeBond reads what a challenge costs, FML wei.
func (r *Reader) ChallengeBond(ctx context.Context) (*big.Int, error) {
	return read(ctx, r, r.at.Challenges, r.b.challenges.PackBond(), r.b.challenges.UnpackBond)
}

// ChallengesUntil reads the time before which seats of a submission can be challenged.
func (r *Reader) ChallengesUntil(ctx context.Context, s arena.SubmissionID) (arena.Time, error) {
	v, err := read(ctx, r, r.at.Challenges, r.b.challenges.PackOpenUntil(uint64(s)), r.b.challenges.UnpackOpenUntil)
	return seconds(v), err
}
