package consensus

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// The views are what the API and the CLI show: plain values with stable JSON names. Amounts are FML wei as decimal
// strings, times unix seconds of chain time, scores millionths beside their text.

// TaskView is the standing of a task.
type TaskView struct {
	ID          arena.TaskID         `json:"id"`
	Creator     common.Address       `json:"creator"`
	State       arena.TaskState      `json:"state"`
	CreatedAt   arena.Time           `json:"created_at"`
	SubmitBy    arena.Time           `json:"submit_by"`
	RevealBy    arena.Time           `json:"reveal_by"`
	CloseBy     arena.Time           `json:"close_by"`
	DropBy      arena.Time           `json:"drop_by"`
	PausedUntil arena.Time           `json:"paused_until"` // while the arena is paused and the task open; else 0
	Spec        string               `json:"spec"`
	LiveShard   string               `json:"live_shard"`
	Rows        uint32               `json:"rows"`
	LowerBetter bool                 `json:"lower_is_better"`
	Baseline    ScoreView            `json:"baseline"`
	Seats       uint8                `json:"seats"`
	Alternates  uint8                `json:"alternates"`
	FinalSeats  uint8                `json:"final_seats"`
	Reward      string               `json:"reward"`
	SeatFee     string               `json:"seat_fee"`
	Submissions []arena.SubmissionID `json:"submissions"`
	Open        int                  `json:"open"`
	Final       FinalView            `json:"final"`
	RoundsDue   int                  `json:"rounds_due"`
	LiveRanking []arena.SubmissionID `json:"live_ranking"`
	Ranking     []arena.SubmissionID `json:"ranking"` // of final results, which alone are paid
	PaidOut     bool                 `json:"paid_out"`
	Keys        KeysView             `json:"keys"`
	Money       MoneyView            `json:"money"`
}

// FinalView is the standing of a task's final stage.
type FinalView struct {
	From      arena.Time           `json:"from"` // it can begin
	Begun     bool                 `json:"begun"`
	BegunAt   arena.Time           `json:"begun_at"`
	Finalists []arena.SubmissionID `json:"finalists"` // so far; fixed once it has begun
	Open      int                  `json:"open"`      // of them without a final result
}

// KeysView is the standing of the keys of a task's shards. Those of shards and models can be
// published from From on, until By.
type KeysView struct {
	From     arena.Time `json:"from"`
	By       arena.Time `json:"by"`
	Live     bool       `json:"live"` // on chain
	Last     bool       `json:"last"`
	Withheld bool       `json:"withheld"` // one is missing and can no longer come: nobody is ranked
}

// ScoreView is a score as number and text.
type ScoreView struct {
	Value uint32 `json:"value"`
	Text  string `json:"text"`
}

// MoneyView is the money of a task's pot so far.
type MoneyView struct {
	Reward        string `json:"reward"`
	Bond          string `json:"bond"`
	Fees          string `json:"fees"`
	Slashes       string `json:"slashes"`
	Paid          string `json:"paid"`
	Returned      string `json:"returned"`
	Burned        string `json:"burned"`
	Pooled        string `json:"pooled"`
	Dust          string `json:"dust"`
	Held          string `json:"held"`
	TrainerPart   string `json:"trainer_part"`
	ValidatorPart string `json:"validator_part"`
}

// SubmissionView is the standing of a submission.
type SubmissionView struct {
	ID          arena.SubmissionID    `json:"id"`
	Task        arena.TaskID          `json:"task"`
	Trainer     common.Address        `json:"trainer"`
	State       arena.SubmissionState `json:"state"`
	Stage       arena.Stage           `json:"stage"`
	Reason      arena.VoidReason      `json:"reason"`
	Since       arena.Time            `json:"since"`
	CommittedAt arena.Time            `json:"committed_at"`
	RevealedAt  arena.Time            `json:"revealed_at"`
	Model       string                `json:"model"` // CID; empty before the reveal
	Bytes       uint64                `json:"bytes"`
	Locked      string                `json:"locked"`
	KeyOnChain  bool                  `json:"key_on_chain"`
	Score       *ScoreView            `json:"score"` // of the last stage that closed with a result; null before
	Live        *ResultView           `json:"live"`  // null while no result stands
	Final       *ResultView           `json:"final"`
	Appeals     []AppealView          `json:"appeals"`
	Rounds      []RoundView           `json:"rounds"`
	Explanation Explanation           `json:"explanation"`
}

// ResultView is what a stage came to so far.
type ResultView struct {
	Score       ScoreView   `json:"score"`
	Round       arena.Round `json:"round"`
	StandsSince arena.Time  `json:"stands_since"`
	AppealUntil arena.Time  `json:"appeal_until"`
	Closed      bool        `json:"closed"` // it can no longer change
}

// AppealView is the standing of an appeal.
type AppealView struct {
	Number    uint8              `json:"number"`
	Stage     arena.Stage        `json:"stage"`
	Appellant common.Address     `json:"appellant"`
	Named     arena.SubmissionID `json:"named"` // said to be the original; 0: none
	Bond      string             `json:"bond"`
	OpenedAt  arena.Time         `json:"opened_at"`
	Closed    bool               `json:"closed"`
	End       *arena.AppealEnd   `json:"end"` // null while it is open
	Returned  string             `json:"returned"`
}

// RoundView is the standing of a committee.
type RoundView struct {
	Round     arena.Round   `json:"round"`
	Stage     arena.Stage   `json:"stage"`
	Size      uint8         `json:"size"`
	Epoch     arena.Epoch   `json:"epoch"`
	Seed      common.Hash   `json:"seed"`
	SealedAt  arena.Time    `json:"sealed_at"`
	Windows   Windows       `json:"windows"`
	Primaries int           `json:"primaries"`
	Outcome   arena.Outcome `json:"outcome"`
	Score     *ScoreView    `json:"score"` // null unless agreed
	Seats     []SeatView    `json:"seats"`
}

// SeatView is the standing of a seat.
type SeatView struct {
	Seat        arena.Seat     `json:"seat"`
	Leaf        arena.Leaf     `json:"leaf"`
	Owner       common.Address `json:"owner"`
	Alternate   bool           `json:"alternate"`
	CommittedAt arena.Time     `json:"committed_at"`
	RevealedAt  arena.Time     `json:"revealed_at"`
	Vote        *ScoreView     `json:"vote"` // null before the reveal
	Evidence    *common.Hash   `json:"evidence"`
	Agrees      bool           `json:"in_consensus"` // with the round, or with the stage once that is closed
	Refuted     bool           `json:"refuted"`
	Settled     bool           `json:"settled"`
	Paid        string         `json:"paid"`
	Slashed     string         `json:"slashed"`
	Why         string         `json:"why"`
	Challenge   *ChallengeView `json:"challenge"` // the last one; null: never asked
}

// ChallengeView is the standing of a question about a seat's evidence.
type ChallengeView struct {
	State      arena.ChallengeState `json:"state"`
	Challenger common.Address       `json:"challenger"`
	Epoch      arena.Epoch          `json:"epoch"`
	AskedAt    arena.Time           `json:"asked_at"`
	EndedAt    arena.Time           `json:"ended_at"`
	Opened     int                  `json:"opened"` // rows shown
}

// AccountView is what the facts say of an account.
type AccountView struct {
	Account   common.Address `json:"account"`
	Own       string         `json:"own"`
	Unbonding string         `json:"unbonding"`
	Claimable string         `json:"claimable"`
	ReadyAt   arena.Time     `json:"ready_at"`
	Leaf      *arena.Leaf    `json:"leaf"`
	Weight    uint32         `json:"weight"`
	Asleep    bool           `json:"asleep"`
	Signer    common.Address `json:"signer"`
	// Delegation is what others lend it; null: it never said for what commission it takes that.
	Delegation *DelegationView `json:"delegation"`
	Seats      SeatCounts      `json:"seats"`
}

// DelegationView is what others lend to an operator. Commissions are in millionths.
type DelegationView struct {
	Delegated  string      `json:"delegated"` // half of it counts for the weight
	Delegators int         `json:"delegators"`
	Commission uint32      `json:"commission"`
	Next       uint32      `json:"next_commission"` // from NextFrom on; the same: none is announced
	NextFrom   arena.Epoch `json:"next_from"`
}

// SeatCounts are the seats of an account in decided rounds.
type SeatCounts struct {
	Held        int `json:"held"`
	Committed   int `json:"committed"`
	Revealed    int `json:"revealed"`
	InConsensus int `json:"in_consensus"`
	AtFault     int `json:"at_fault"`
	Refuted     int `json:"refuted"`
}
