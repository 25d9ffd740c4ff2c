package arena

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Tasks and submissions.
type (
	// TaskCreated: a task was opened and funded.
	TaskCreated struct {
		Task           TaskID
		Creator        common.Address
		Routes         Routes
		CreatorLeaf    Leaf
		CreatorTakenAt Epoch
		Bond           *big.Int
		Params         TaskParams
	}
	// TaskCancelled: the creator withdrew a task without submissions.
	TaskCancelled struct{ Task TaskID }
	// TaskVoided: the evaluation set was found to be faulty.
	TaskVoided struct {
		Task       TaskID
		Submission SubmissionID
	}
	// TaskSettled: the reward was paid out to Order, best first.
	TaskSettled struct {
		Task  TaskID
		Order []SubmissionID
	}
	// ModelCommitted: a trainer committed to a model.
	ModelCommitted struct {
		Submission SubmissionID
		Task       TaskID
		Trainer    common.Address
		Commitment common.Hash
		Locked     *big.Int
	}
	// ModelRevealed: the model is known and stands in the live queue.
	ModelRevealed struct {
		Submission  SubmissionID
		Task        TaskID
		Ordinal     uint8
		JoinedEpoch Epoch
		Model       Model
	}
	// Requeued: another committee will be drawn, of the size with that index.
	Requeued struct {
		Submission  SubmissionID
		Task        TaskID
		NextRound   Round
		Size        uint8
		JoinedEpoch Epoch
	}
	// SubmissionEnded mirrors SubmissionFinal: the score (or verdict) of the stage can no longer be overturned.
	SubmissionEnded struct {
		Submission SubmissionID
		Task       TaskID
		Stage      Stage
		Score      Score
	}
	// SubmissionVoided mirrors SubmissionVoid: the submission ended without a score in the stage.
	SubmissionVoided struct {
		Submission SubmissionID
		Task       TaskID
		Stage      Stage
		Reason     VoidReason
	}
	// ShardKeyPublished: whoever has the bytes of that shard can open it; Key is the scalar of its X25519 identity.
	ShardKeyPublished struct {
		Task  TaskID
		Shard ShardIndex
		Key   [32]byte
	}
	// ModelKeyPublished: whoever has the bytes of the model can open it, and it can be ranked; Key is the scalar of its
	// X25519 identity.
	ModelKeyPublished struct {
		Submission SubmissionID
		Task       TaskID
		Key        [32]byte
	}
	// TaskCut: from now on the finalists of the task are drawn.
	TaskCut struct {
		Task      TaskID
		Finalists uint32
	}
	// FinalistNamed: its trainer sends the submission into the final stage, whatever its live result is. The last one
	// named counts.
	FinalistNamed struct {
		Task       TaskID
		Submission SubmissionID
	}
	// TrackRecord: account earned in a task that counts towards its track record.
	TrackRecord struct {
		Account, Creator common.Address
		Earned, Total    *big.Int
	}
)

// Committees and money of seats.
type (
	// Sealed: the committee of a round was drawn; Leaves are in seat order.
	Sealed struct {
		Submission SubmissionID
		Task       TaskID
		Round      Round
		Stage      Stage
		Epoch      Epoch
		Seed       common.Hash
		Leaves     []Leaf
		Primaries  uint8
	}
	// VoteCommitted: a seat committed.
	VoteCommitted struct {
		SeatID     SeatID
		Commitment common.Hash
	}
	// VoteRevealed: a seat's vote is known.
	VoteRevealed struct {
		SeatID SeatID
		Vote   Vote
	}
	// RoundDecided: the round ended. Agreeing is the bit set of the seats that agree, a consensus or a majority; 0 where
	// there is none.
	RoundDecided struct {
		RoundID  RoundID
		Outcome  Outcome
		Score    Score
		Agreeing SeatSet
	}
	// ResultStands: the round gave a result. It can be appealed before AppealUntil, and is closed from then on.
	ResultStands struct {
		RoundID     RoundID
		Task        TaskID
		Stage       Stage
		Score       Score
		AppealUntil Time
	}
	// SeatSettled: the seat was slashed, or earned Paid now; what it is owed until the settlement is not in it.
	SeatSettled struct {
		SeatID        SeatID
		Account       common.Address
		Paid, Slashed *big.Int
	}
	// RoundSettled: all seats of the round were paid or slashed that were to be.
	RoundSettled struct{ RoundID RoundID }
	// SeatFees: at the settlement, the seats that a task still owed were paid Each.
	SeatFees struct {
		Task  TaskID
		Seats uint64
		Each  *big.Int
	}
	// RewardSplit: how the reward of a settled task was divided.
	RewardSplit struct {
		Task                                 TaskID
		TrainerPart, ValidatorPart, Returned *big.Int
	}
)

// AppealEnd is how an appeal ended. The order never changes.
type AppealEnd uint8

// The ends.
const (
	AppealOverturned AppealEnd = iota // the larger committee says something else
	AppealUpheld                      // it says the same
	AppealUndecided                   // it does not say anything that counts
	AppealUnheard                     // there was none
)

var appealEndNames = [...]string{"overturned", "upheld", "undecided", "unheard"}

func (e AppealEnd) String() string { return name(appealEndNames[:], uint8(e)) }

// MarshalText gives the end by its name.
func (e AppealEnd) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// Appeals.
type (
	// AppealOpened: a standing result goes to a larger committee. Named is the submission that it is said to copy, 0:
	// none. Number counts the submission's appeals in the stage.
	AppealOpened struct {
		Submission SubmissionID
		Task       TaskID
		Number     uint8
		Appellant  common.Address
		Named      SubmissionID
		Bond       *big.Int
	}
	// AppealClosed: the appeal ended, and Returned of its bond went back.
	AppealClosed struct {
		Submission SubmissionID
		Task       TaskID
		Number     uint8
		Appellant  common.Address
		End        AppealEnd
		Returned   *big.Int
	}
)

// Questions about evidence.
type (
	// ChallengeOpened: a seat was asked for rows; the beacon of an epoch after Epoch picks them.
	ChallengeOpened struct {
		SeatID     SeatID
		Challenger common.Address
		Epoch      Epoch
	}
	// RowsOpened: some of the rows were opened; Opened is the bit set of all that were, so far.
	RowsOpened struct {
		SeatID SeatID
		Opened uint16
	}
	// ChallengeAnswered: all rows were opened, the bond went to Account.
	ChallengeAnswered struct {
		SeatID  SeatID
		Account common.Address
	}
	// ChallengeFailed: the evidence of Account is false, or was not shown: it was slashed, and Reward of that went to Winner.
	ChallengeFailed struct {
		SeatID          SeatID
		Account, Winner common.Address
		Reward          *big.Int
	}
	// ChallengeDropped: no epoch had a beacon in time, the bond returned.
	ChallengeDropped struct{ SeatID SeatID }
)

func (TaskCreated) eventBody()       {}
func (TaskCancelled) eventBody()     {}
func (TaskVoided) eventBody()        {}
func (TaskSettled) eventBody()       {}
func (ModelCommitted) eventBody()    {}
func (ModelRevealed) eventBody()     {}
func (Requeued) eventBody()          {}
func (SubmissionEnded) eventBody()   {}
func (SubmissionVoided) eventBody()  {}
func (ShardKeyPublished) eventBody() {}
func (ModelKeyPublished) eventBody() {}
func (TrackRecord) eventBody()       {}
func (Sealed) eventBody()            {}
func (VoteCommitted) eventBody()     {}
func (VoteRevealed) eventBody()      {}
func (RoundDecided) eventBody()      {}
func (SeatSettled) eventBody()       {}
func (RewardSplit) eventBody()       {}
func (ChallengeOpened) eventBody()   {}
func (RowsOpened) eventBody()        {}
func (ChallengeAnswered) eventBody() {}
func (ChallengeFailed) eventBody()   {}
func (ChallengeDropped) eventBody()  {}
func (TaskCut) eventBody()           {}
func (ResultStands) eventBody()      {}
func (SeatFees) eventBody()          {}
func (RoundSettled) eventBody()      {}
func (AppealOpened) eventBody()      {}
func (AppealClosed) eventBody()      {}
func (FinalistNamed) eventBody()     {}
