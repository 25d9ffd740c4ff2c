package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Task is where a task stands.
type Task struct {
	Creator        common.Address
	State          arena.TaskState
	Routes         arena.Routes
	CreatorLeaf    arena.Leaf
	CreatorTakenAt arena.Epoch
	CreatedAt      arena.Time
	DropBy         arena.Time
	Submissions    uint32
	Open           uint32 // submissions that have not ended
	Trainers       uint32
	Bond           *big.Int
	Params         arena.TaskParams
}

// Task reads a task. Errors: ErrInput if there is none.
func (r *Reader) Task(ctx context.Context, t arena.TaskID) (Task, error) {
	v, err := read(ctx, r, r.at.Arena, r.b.arena.PackTaskOf(uint64(t)), r.b.arena.UnpackTaskOf)
	if err != nil {
		return Task{}, err
	}
	return Task{
		Creator: v.Creator, State: arena.TaskState(v.State), Routes: arena.Routes(v.Routes), CreatorLeaf: arena.Leaf(v.CreatorLeaf),
		CreatorTakenAt: arena.Epoch(v.CreatorTakenAt), CreatedAt: seconds(v.CreatedAt), DropBy: seconds(v.DropBy),
		Submissions: v.Submissions, Open: v.Open, Trainers: v.Trainers, Bond: v.Bond, Params: paramsFrom(v.Params),
	}, nil
}

// Submission is where a submission stands.
type Submission struct {
	Task        arena.TaskID
	Trainer     common.Address
	State       arena.SubmissionState
	Stage       arena.Stage
	Reason      arena.VoidReason // why it is Void; VoidDuplicate while Sealed: it will be once its round ends
	Queue       arena.QueueKind
	Rounds      uint8 // drawn so far
	Ordinal     uint8 // which of the trainer's reveals in the task, from 1
	JoinedEpoch arena.Epoch
	Score       arena.Score // of the stage
	Locked      *big.Int
	Hash        common.Hash // the commitment; from the reveal on arena.Model.Standing
}

// Submission reads a submission. Errors: ErrInput if there is none.
func (r *Reader) Submission(ctx context.Context, s arena.SubmissionID) (Submission, error) {
	v, err := read(ctx, r, r.at.Arena, r.b.arena.PackSubmissionOf(uint64(s)), r.b.arena.UnpackSubmissionOf)
	if err != nil {
		return Submission{}, err
	}
	return Submission{
		Task: arena.TaskID(v.Task), Trainer: v.Trainer, State: arena.SubmissionState(v.State), Stage: arena.Stage(v.Stage), Reason: arena.VoidReason(v.Reason),
		Queue: arena.QueueKind(v.Queue), Rounds: v.Rounds, Ordinal: v.Ordinal, JoinedEpoch: arena.Epoch(v.JoinedEpoch),
		Score: arena.Score(v.Score), Locked: v.Locked, Hash: v.Hash,
	}, nil
}

// Round is where a committee stands.
type Round struct {
	Outcome   arena.Outcome
	Stage     arena.Stage
	Epoch     arena.Epoch
	SealedAt  arena.Time
	Seats     uint8
	Primaries uint8
	Committed arena.SeatSet
	Revealed  arena.SeatSet
	Due       bool // to be settled
	Agreeing  arena.SeatSet
	Leaves    []arena.Leaf
}

// Round reads a committee.
func (r *Reader) Round(ctx context.Context, id arena.RoundID) (Round, error) {
	v, err := read(ctx, r, r.at.Scores, r.b.scores.PackRoundOf(uint64(id.Submission), uint8(id.Round)), r.b.scores.UnpackRoundOf)
	if err != nil {
		return Round{}, err
	}
	out := Round{
		Outcome: arena.Outcome(v.Outcome), Stage: arena.Stage(v.Stage), Epoch: arena.Epoch(v.Epoch), SealedAt: seconds(v.SealedAt), Seats: v.Seats,
		Primaries: v.Primaries, Committed: arena.SeatSet(v.Committed), Revealed: arena.SeatSet(v.Revealed), Due: v.Due, Agreeing: arena.SeatSet(v.Agreeing),
	}
	for _, l := range v.Leaves {
		out.Leaves = append(out.Leaves, arena.Leaf(l))
	}
	return out, nil
}

// Seed reads the seed of a round, as the contract derives it.
func (r *Reader) Seed(ctx context.Context, id arena.RoundID, stage arena.Stage, e arena.Epoch) (common.Hash, error) {
	v, err := read(ctx, r, r.at.Scores, r.b.scores.PackSeedOf(uint64(id.Submission), uint8(id.Round), uint8(stage), uint32(e)), r.b.scores.UnpackSeedOf)
	return v, err
}

// Head reads the head of a queue of a task in the current epoch; 0: none can be drawn.
func (r *Reader) Head(ctx context.Context, t arena.TaskID, q arena.QueueKind) (arena.SubmissionID, error) {
	v, err := read(ctx, r, r.at.Arena, r.b.arena.PackHeadOf(uint64(t), uint8(q)), r.b.arena.UnpackHeadOf)
	return arena.SubmissionID(v), err
}

// Counts reads how many tasks and submissions there are.
func (r *Reader) Counts(ctx context.Context) (tasks, submissions uint64, err error) {
	v, err := read(ctx, r, r.at.Arena, r.b.arena.PackCounts(), r.b.arena.UnpackCounts)
	return v.Tasks, v.Submissions, err
}

// Ranked reads the best final results of a task so far, unordered.
func (r *Reader) Ranked(ctx context.Context, t arena.TaskID) ([]arena.SubmissionID, error) {
	v, err := read(ctx, r, r.at.Finals, r.b.finals.PackRankedOf(uint64(t)), r.b.finals.UnpackRankedOf)
	return submissionIDs(v), err
}

// ShardKeyOnChain reads whether the key of a shard is on chain.
func (r *Reader) ShardKeyOnChain(ctx context.Context, t arena.TaskID, shard arena.ShardIndex) (bool, error) {
	v, err := read(ctx, r, r.at.Keys, r.b.keys.PackShardsOf(uint64(t)), r.b.keys.UnpackShardsOf)
	return v>>shard&1 != 0, err
}

// ModelKeyOnChain reads whether the key of a model is on chain.
func (r *Reader) ModelKeyOnChain(ctx context.Context, s arena.SubmissionID) (bool, error) {
	return read(ctx, r, r.at.Keys, r.b.keys.PackHasModelKey(uint64(s)), r.b.keys.UnpackHasModelKey)
}

// Money is the money of a task, FML wei.
type Money struct {
	RoundsDue     uint32
	RoundsSettled uint32
	Shares        uint32   // of the validators' part: one for a live seat in consensus, two for a final one
	Owed          uint32   // seats that are paid at the settlement
	Kept          *big.Int // what pays them before the reward does
	Each          *big.Int // what an owed seat is paid, a quarter of it burned; 0 before settlement
	StakeSum      *big.Int
	TrainerPart   *big.Int // 0 before settlement
	ValidatorPart *big.Int // 0 before settlement
	FeeReturn     *big.Int // of each submission fee, in a task that was not ranked for want of a key
}

// Money reads the money of a task.
func (r *Reader) Money(ctx context.Context, t arena.TaskID) (Money, error) {
	v, err := read(ctx, r, r.at.Settle, r.b.settle.PackMoneyOf(uint64(t)), r.b.settle.UnpackMoneyOf)
	return Money(v), err
}

// Shares reads an account's in-consensus seats in a task that are not claimed yet, and the FML wei that it is owed
// besides.
func (r *Reader) Shares(ctx context.Context, t arena.TaskID, who common.Address) (shares uint32, owed *big.Int, err error) {
	if shares, err = read(ctx, r, r.at.Settle, r.b.settle.PackSharesOf(uint64(t), who), r.b.settle.UnpackSharesOf); err != nil {
		return 0, nil, err
	}
	owed, err = read(ctx, r, r.at.Settle, r.b.settle.PackOwedOf(uint64(t), who), r.b.settle.UnpackOwedOf)
	return shares, owed, err
}

// Pot reads what the pot of a task holds, FML wei.
func (r *Reader) Pot(ctx context.Context, t arena.TaskID) (*big.Int, error) {
	return read(ctx, r, r.at.Stake, r.b.stake.PackPotOf(uint64(t)), r.b.stake.UnpackPotOf)
}

// Burnt reads what a task has burned and still lies in the arena, FML wei.
func (r *Reader) Burnt(ctx context.Context, t arena.TaskID) (*big.Int, error) {
	return read(ctx, r, r.at.Stake, r.b.stake.PackBurnedOf(uint64(t)), r.b.stake.UnpackBurnedOf)
}

// Pools are the ledgers that belong to nobody, FML wei.
type Pools struct {
	FeePool, Dust *big.Int
}

// Pools reads the fee pool and the dust ledger.
func (r *Reader) Pools(ctx context.Context) (Pools, error) {
	v, err := read(ctx, r, r.at.Stake, r.b.stake.PackPools(), r.b.stake.UnpackPools)
	return Pools{FeePool: v.FeePool, Dust: v.DustLedger}, err
}
