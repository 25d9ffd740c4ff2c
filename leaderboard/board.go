package leaderboard

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Board is the standing of all tasks. Amounts are FML wei as decimal strings, times unix seconds of chain time, scores
// millionths beside their text.
type Board struct {
	Tasks []Task `json:"tasks"` // by id
}

// Task is the board of one task.
type Task struct {
	ID            arena.TaskID    `json:"task"`
	Creator       common.Address  `json:"creator"`
	State         arena.TaskState `json:"state"`
	LowerIsBetter bool            `json:"lower_is_better"`
	Baseline      Score           `json:"baseline"`
	Reward        string          `json:"reward"`
	TrainerPart   string          `json:"trainer_part"`
	ValidatorPart string          `json:"validator_part"`
	Estimate      bool            `json:"estimate"` // parts and rewards are what a settlement would pay now
	ClosesAt      arena.Time      `json:"closes_at"`
	Cut           bool            `json:"cut"`  // the final stage has begun: nobody can join it any more
	Open          int             `json:"open"` // submissions that have no result yet
	Ranks         []Rank          `json:"ranks"`
	Others        []Other         `json:"others"` // by submission
}

// Score is a score or verdict.
type Score struct {
	Value uint32 `json:"value"`
	Text  string `json:"text"`
}

// Rank is a trainer's best submission. Those that have a final result come first, by that, since final results alone are
// paid; then those whose live result is all there is yet.
type Rank struct {
	Rank        int                `json:"rank"`
	Trainer     common.Address     `json:"trainer"`
	Submission  arena.SubmissionID `json:"submission"`
	Stage       arena.Stage        `json:"stage"` // of Score
	Score       Score              `json:"score"`
	Closed      bool               `json:"closed"` // it can no longer change
	Live        Score              `json:"live"`
	Tied        bool               `json:"tied"` // a neighbour has the same score; the earlier commit ranks first
	CommittedAt arena.Time         `json:"committed_at"`
	Reward      string             `json:"reward"`
}

// Other is a submission without a rank, and why.
type Other struct {
	Submission arena.SubmissionID    `json:"submission"`
	Trainer    common.Address        `json:"trainer"`
	State      arena.SubmissionState `json:"state"`
	Stage      arena.Stage           `json:"stage"` // of Score
	Score      *Score                `json:"score"` // the last result; null before
	Why        string                `json:"why"`
}

// maxPaid is how many ranks are paid. Source: docs/protocol.md 9.1.
const maxPaid = 32

// Params are the facts of the deployment that rewards depend on.
type Params struct {
	// MinStake is m, the least stake of a validator, FML wei: own stake above 9 m does not count.
	MinStake *big.Int
}

// Fold is the board that the facts add up to. Facts come in the order of the chain.
func Fold(p Params, events []arena.Event) Board {
	f := New(p)
	for _, e := range events {
		f.Apply(e)
	}
	return f.Board()
}
