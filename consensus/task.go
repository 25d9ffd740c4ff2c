package consensus

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Task is what the facts say of a task.
type Task struct {
	ID             arena.TaskID
	Creator        common.Address
	Routes         arena.Routes
	CreatorLeaf    arena.Leaf
	CreatorTakenAt arena.Epoch
	Bond           *big.Int
	Params         arena.TaskParams
	State          arena.TaskState
	CreatedAt      arena.Time
	EndedAt        arena.Time
	ShardKeys      [2]*[32]byte         // by arena.ShardIndex; nil: not on chain
	Submissions    []arena.SubmissionID // in the order of their commits
	Order          []arena.SubmissionID // paid, best first; set at the settlement
	Split          *arena.RewardSplit   // nil before the settlement
	Ledger         Ledger

	Cut      bool       // the finalists are fixed
	CutAt    arena.Time // when they were
	CutEpoch arena.Epoch
	Trainers []common.Address // in the order of their first commits

	live      [][]arena.SubmissionID // by ordinal - 1: the trainers' n-th reveals in order
	again     []arena.SubmissionID
	pauses    arena.Pauses                          // since it was created
	open      int                                   // submissions whose live stage is not over
	playing   int                                   // finalists whose final stage is not over
	due       int                                   // rounds with seats that are not settled
	finalists map[common.Address]arena.SubmissionID // the best live result of each trainer so far
	named     map[common.Address]struct{}           // trainers that chose their finalist themselves
	ranked    []arena.SubmissionID                  // candidates for a paid rank, unordered
}

// Opened tells whether whoever has the bytes of the shards can read them: both keys are on chain, or they were never
// sealed.
func (t *Task) Opened() bool {
	return t.Readable(arena.ShardLive) && t.Readable(arena.ShardLast)
}

// Readable tells whether whoever has the bytes of that shard can read them.
func (t *Task) Readable(shard arena.ShardIndex) bool {
	return t.ShardKeys[shard] != nil || t.Params.Shard(shard).KeyHash == [32]byte{}
}

// PaidOut tells whether the task's money was divided: nothing more can happen to it.
func (t *Task) PaidOut() bool { return t.Split != nil || t.State == arena.TaskStateCancelled }

// Ledger is the money of a task's pot so far, FML wei.
type Ledger struct {
	In     [arena.Inflows]*big.Int  // by arena.Inflow
	Out    [arena.Outflows]*big.Int // by arena.Outflow
	Burned *big.Int
	Pooled *big.Int
	Dusted *big.Int
}

// Held is what the pot holds: everything that came in less everything that went out.
func (l *Ledger) Held() *big.Int {
	h := new(big.Int)
	for _, v := range l.In {
		h.Add(h, amount(v))
	}
	for _, v := range l.Out {
		h.Sub(h, amount(v))
	}
	for _, v := range []*big.Int{l.Burned, l.Pooled, l.Dusted} {
		h.Sub(h, amount(v))
	}
	return h
}
