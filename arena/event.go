package arena

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Event is one fact that the chain reported, with its place in the chain.
type Event struct {
	Block     uint64
	BlockHash common.Hash
	Time      Time // timestamp of the block
	Tx        common.Hash
	Index     uint // of the log in its block
	Body      EventBody
}

// EventBody is one of the event types of this file. Each mirrors the contract event of the same name; amounts are FML wei.
type EventBody interface{ eventBody() }

// Stake and weights.
type (
	// Staked: account added to its own stake.
	Staked struct {
		Account     common.Address
		Amount, Own *big.Int
	}
	// UnbondStarted: account began to take stake out.
	UnbondStarted struct {
		Account     common.Address
		Amount, Own *big.Int
		ReadyAt     Time
	}
	// Withdrawn: unbonded stake left the arena.
	Withdrawn struct {
		Account common.Address
		Amount  *big.Int
	}
	// SignerSet: from FromEpoch on Signer may act for Account.
	SignerSet struct {
		Account, Signer common.Address
		FromEpoch       Epoch
	}
	// LeafTaken: account holds the leaf from Epoch on; it can be drawn from the next one.
	LeafTaken struct {
		Leaf    Leaf
		Account common.Address
		Epoch   Epoch
		BoxKey  [32]byte
	}
	// LeafFreed: nobody holds the leaf any more.
	LeafFreed struct {
		Leaf    Leaf
		Account common.Address
		Epoch   Epoch
	}
	// LeafAwaited: Heir displaced Holder, and gets the leaf from FreeAt on.
	LeafAwaited struct {
		Leaf         Leaf
		Heir, Holder common.Address
		FreeAt       Time
	}
	// WeightSet: the leaf weighs Weight from epoch Effective on.
	WeightSet struct {
		Leaf      Leaf
		Effective Epoch
		Weight    uint32
	}
	// RecordGained: the leaf gained record units.
	RecordGained struct {
		Leaf          Leaf
		Units, Record uint64
	}
	// Refreshed: the weight of the leaf was recomputed from its decayed record.
	Refreshed struct {
		Leaf   Leaf
		Record uint64
	}
	// Slept: the leaf missed too many seats and weighs 0.
	Slept struct {
		Leaf  Leaf
		Epoch Epoch
	}
	// Woken: the sleep of the leaf ended.
	Woken struct {
		Leaf  Leaf
		Epoch Epoch
	}
	// Locked: a task holds part of the account's stake.
	Locked struct {
		Task    TaskID
		Account common.Address
		Amount  *big.Int
	}
	// Unlocked: stake that a task held is free again.
	Unlocked struct {
		Task    TaskID
		Account common.Address
		Amount  *big.Int
	}
)

// Inflow is what money is paid into a task's pot for. The order never changes.
type Inflow uint8

// The inflows.
const (
	InReward Inflow = iota
	InBond
	InFee
	InSlash
	InChallenge
)

// Outflow is what money is paid out for. The order never changes.
type Outflow uint8

// The outflows.
const (
	OutTip Outflow = iota
	OutSeatFee
	OutSlashShare
	OutValidatorReward
	OutTrainerReward
	OutFeeReturn
	OutBondReturn
	OutRewardReturn
	OutUpkeep
	OutChallenge
	OutChallengeReward
)

var outflowNames = [...]string{
	"tip", "seat fee", "slash share", "validator reward", "trainer reward", "fee return", "bond return", "reward return", "upkeep",
	"challenge bond", "challenge reward",
}

func (o Outflow) String() string { return name(outflowNames[:], uint8(o)) }

// Money.
type (
	// Deposited: money came into the pot of Task.
	Deposited struct {
		Task   TaskID
		From   common.Address
		Kind   Inflow
		Amount *big.Int
	}
	// Credited: money became claimable by Account, from the pot of Task or, if that is 0, from the fee pool.
	Credited struct {
		Task    TaskID
		Account common.Address
		Kind    Outflow
		Amount  *big.Int
	}
	// Burned: money of the pot that nobody will get.
	Burned struct {
		Task   TaskID
		Amount *big.Int
	}
	// Pooled: money of the pot that went to the fee pool.
	Pooled struct {
		Task   TaskID
		Amount *big.Int
	}
	// Dusted: a rounding rest of the pot.
	Dusted struct {
		Task   TaskID
		Amount *big.Int
	}
	// Claimed: Account took its claimable balance out.
	Claimed struct {
		Account, To common.Address
		Amount      *big.Int
	}
	// BurnFlushed: what Task had burned left the supply.
	BurnFlushed struct {
		Task   TaskID
		Amount *big.Int
	}
)

// Randomness and experts.
type (
	// BeaconPosted: the epoch has its random value.
	BeaconPosted struct {
		Epoch  Epoch
		Value  common.Hash
		Poster common.Address
	}
	// Attested: the account is a verified expert.
	Attested struct {
		Expert, Attester common.Address
		Evidence         common.Hash
		ExpiresAt        Time
	}
	// AttestationRevoked: it no longer is.
	AttestationRevoked struct{ Expert, Attester common.Address }
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
	// Requeued: no result; another committee of the same size will be drawn.
	Requeued struct {
		Submission  SubmissionID
		Task        TaskID
		NextRound   Round
		JoinedEpoch Epoch
	}
	// SubmissionEnded mirrors SubmissionFinal: the score (or verdict) stands.
	SubmissionEnded struct {
		Submission SubmissionID
		Task       TaskID
		Score      Score
	}
	// SubmissionVoided mirrors SubmissionVoid: the submission ended without a score.
	SubmissionVoided struct {
		Submission SubmissionID
		Task       TaskID
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
	// RoundDecided: the round ended. Agreeing is the bit set of the seats in consensus; 0 without
	// consensus.
	RoundDecided struct {
		RoundID  RoundID
		Outcome  Outcome
		Score    Score
		Agreeing uint8
	}
	// SeatSettled: the seat was paid or slashed.
	SeatSettled struct {
		SeatID        SeatID
		Account       common.Address
		Paid, Slashed *big.Int
	}
	// RewardSplit: how the reward of a settled task was divided.
	RewardSplit struct {
		Task                                 TaskID
		TrainerPart, ValidatorPart, Returned *big.Int
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

func (Staked) eventBody()             {}
func (UnbondStarted) eventBody()      {}
func (Withdrawn) eventBody()          {}
func (SignerSet) eventBody()          {}
func (LeafTaken) eventBody()          {}
func (LeafFreed) eventBody()          {}
func (LeafAwaited) eventBody()        {}
func (WeightSet) eventBody()          {}
func (RecordGained) eventBody()       {}
func (Refreshed) eventBody()          {}
func (Slept) eventBody()              {}
func (Woken) eventBody()              {}
func (Locked) eventBody()             {}
func (Unlocked) eventBody()           {}
func (Deposited) eventBody()          {}
func (Credited) eventBody()           {}
func (Burned) eventBody()             {}
func (Pooled) eventBody()             {}
func (Dusted) eventBody()             {}
func (Claimed) eventBody()            {}
func (BurnFlushed) eventBody()        {}
func (BeaconPosted) eventBody()       {}
func (Attested) eventBody()           {}
func (AttestationRevoked) eventBody() {}
func (TaskCreated) eventBody()        {}
func (TaskCancelled) eventBody()      {}
func (TaskVoided) eventBody()         {}
func (TaskSettled) eventBody()        {}
func (ModelCommitted) eventBody()     {}
func (ModelRevealed) eventBody()      {}
func (Requeued) eventBody()           {}
func (SubmissionEnded) eventBody()    {}
func (SubmissionVoided) eventBody()   {}
func (ShardKeyPublished) eventBody()  {}
func (ModelKeyPublished) eventBody()  {}
func (TrackRecord) eventBody()        {}
func (Sealed) eventBody()             {}
func (VoteCommitted) eventBody()      {}
func (VoteRevealed) eventBody()       {}
func (RoundDecided) eventBody()       {}
func (SeatSettled) eventBody()        {}
func (RewardSplit) eventBody()        {}
func (ChallengeOpened) eventBody()    {}
func (RowsOpened) eventBody()         {}
func (ChallengeAnswered) eventBody()  {}
func (ChallengeFailed) eventBody()    {}
func (ChallengeDropped) eventBody()   {}
