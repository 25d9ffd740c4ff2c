package consensus

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Key names a duty. The same duty has the same key on every node and after every restart.
type Key string

// Duty is what every action carries.
type Duty struct {
	Key Key
	// Attempt counts from 1 how often this machine asked for the duty. A further attempt means that the chain did not
	// show the effect of the one before.
	Attempt int
	// Deadline is the last second of chain time in which the effect can still be had; 0: none.
	Deadline arena.Time
}

// About gives the duty of an action.
func (d Duty) About() Duty { return d }

// Action is something that the machine wants done. The performer reports on it by DutyDone or DutyFailed with its key,
// on Evaluate by Evaluated or EvaluationImpossible, on Check by Checked besides, on Alarm not at all.
type Action interface {
	About() Duty
	withDuty(Duty) Action
}

// EvalID names one evaluation: the round, and its seed, to which the evidence is bound. A reorg can give the same round
// another seed.
type EvalID struct {
	RoundID arena.RoundID
	Seed    common.Hash
}

// The actions.
type (
	// Evaluate: score the model of Submission for a seat that this account holds.
	Evaluate struct {
		Duty
		EvalID
		Task  arena.TaskID
		Stage arena.Stage // on whose shard
		Seat  arena.Seat
		// Named is the submission that this one is said to copy; 0: the round judges nothing of the kind.
		Named arena.SubmissionID
		// FetchBy is when to give up on the model's bytes, and report ModelUnavailable, so that the seat can still say so.
		FetchBy arena.Time
	}
	// Commit: record the vote durably, then commit to it on chain.
	Commit struct {
		Duty
		SeatID arena.SeatID
		Task   arena.TaskID
		Stage  arena.Stage
		Owner  common.Address
		Seed   common.Hash
		Vote   arena.Vote
	}
	// Reveal: reveal a vote on chain, and gossip it. Salt is set for the vote of another account, learned by gossip; for
	// an own vote it is nil: the durable record has it.
	Reveal struct {
		Duty
		SeatID arena.SeatID
		Owner  common.Address
		Seed   common.Hash
		Vote   arena.Vote
		Salt   *common.Hash
	}
	// Seal: draw the committee of the head of a queue.
	Seal struct {
		Duty
		Submission arena.SubmissionID
		Round      arena.Round
		Epoch      arena.Epoch
	}
	// PostBeacon: prove the random value of the epoch.
	PostBeacon struct {
		Duty
		Epoch arena.Epoch
	}
	// Finalize: have the open round of a submission decided.
	Finalize struct {
		Duty
		RoundID arena.RoundID
	}
	// CloseResult: make the result that stands in a stage final.
	CloseResult struct {
		Duty
		Submission arena.SubmissionID
		Stage      arena.Stage
	}
	// CutTask: begin the final stage of a task.
	CutTask struct {
		Duty
		Task arena.TaskID
	}
	// Check: score the model of a result that stands, as a seat would but for no round, and report by Checked.
	Check struct {
		Duty
		RoundID arena.RoundID // that the result comes from
		Task    arena.TaskID
		Stage   arena.Stage
	}
	// AppealResult: have a larger committee say whether the result that stands is right. Named is the submission that this one is
	// said to copy; 0: the score is doubted.
	AppealResult struct {
		Duty
		Submission arena.SubmissionID
		Task       arena.TaskID
		Stage      arena.Stage
		Named      arena.SubmissionID
	}
	// ReclaimBond: get back the own bond of an appeal that nobody can hear any more.
	ReclaimBond struct {
		Duty
		Submission arena.SubmissionID
	}
	// SettleRound: have the seats of a decided round paid or slashed.
	SettleRound struct {
		Duty
		RoundID arena.RoundID
	}
	// Expire: end a submission that is past its last deadline, or whose task is void.
	Expire struct {
		Duty
		Submission arena.SubmissionID
	}
	// Settle: pay a task out. Order are the ranked submissions, best first; empty for a void task.
	Settle struct {
		Duty
		Task  arena.TaskID
		Order []arena.SubmissionID
	}
	// ClaimShares: move the own seat fees and the own part of the validators' reward to the claimable balance.
	ClaimShares struct {
		Duty
		Task    arena.TaskID
		Account common.Address
	}
	// Release: free the own stake of a closed task.
	Release struct {
		Duty
		Task    arena.TaskID
		Account common.Address
	}
	// RevealModel: reveal an own model whose commitment is final.
	RevealModel struct {
		Duty
		Submission arena.SubmissionID
		Task       arena.TaskID
	}
	// PublishShardKey: put the key of a shard on chain, if this node has it.
	PublishShardKey struct {
		Duty
		Task  arena.TaskID
		Shard arena.ShardIndex
	}
	// PublishModelKey: put the key of a submission's model on chain, if this node has it.
	PublishModelKey struct {
		Duty
		Submission arena.SubmissionID
		Task       arena.TaskID
	}
	// AnswerChallenge: evaluate again, and open the rows that an own seat is asked for.
	AnswerChallenge struct {
		Duty
		SeatID arena.SeatID
		Task   arena.TaskID
	}
	// CloseChallenge: have a seat slashed that did not answer in time, or drop a question for which no beacon came.
	CloseChallenge struct {
		Duty
		SeatID arena.SeatID
	}
	// Refresh: bring the record of the own leaf into its weight.
	Refresh struct {
		Duty
		Leaf arena.Leaf
	}
	// Wake: end the sleep of the own leaf.
	Wake struct {
		Duty
		Leaf arena.Leaf
	}
	// Alarm: a person should look at this. Given once.
	Alarm struct {
		Duty
		What string
	}
)

func (a PublishShardKey) withDuty(d Duty) Action { a.Duty = d; return a }
func (a PublishModelKey) withDuty(d Duty) Action { a.Duty = d; return a }
func (a Evaluate) withDuty(d Duty) Action        { a.Duty = d; return a }
func (a Commit) withDuty(d Duty) Action          { a.Duty = d; return a }
func (a Reveal) withDuty(d Duty) Action          { a.Duty = d; return a }
func (a Seal) withDuty(d Duty) Action            { a.Duty = d; return a }
func (a PostBeacon) withDuty(d Duty) Action      { a.Duty = d; return a }
func (a Finalize) withDuty(d Duty) Action        { a.Duty = d; return a }
func (a CloseResult) withDuty(d Duty) Action     { a.Duty = d; return a }
func (a CutTask) withDuty(d Duty) Action         { a.Duty = d; return a }
func (a Check) withDuty(d Duty) Action           { a.Duty = d; return a }
func (a AppealResult) withDuty(d Duty) Action    { a.Duty = d; return a }
func (a ReclaimBond) withDuty(d Duty) Action     { a.Duty = d; return a }
func (a SettleRound) withDuty(d Duty) Action     { a.Duty = d; return a }
func (a Expire) withDuty(d Duty) Action          { a.Duty = d; return a }
func (a Settle) withDuty(d Duty) Action          { a.Duty = d; return a }
func (a ClaimShares) withDuty(d Duty) Action     { a.Duty = d; return a }
func (a Release) withDuty(d Duty) Action         { a.Duty = d; return a }
func (a RevealModel) withDuty(d Duty) Action     { a.Duty = d; return a }
func (a AnswerChallenge) withDuty(d Duty) Action { a.Duty = d; return a }
func (a CloseChallenge) withDuty(d Duty) Action  { a.Duty = d; return a }
func (a Refresh) withDuty(d Duty) Action         { a.Duty = d; return a }
func (a Wake) withDuty(d Duty) Action            { a.Duty = d; return a }
func (a Alarm) withDuty(d Duty) Action           { a.Duty = d; return a }
