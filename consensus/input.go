package consensus

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Input is something that happened.
type Input interface{ input() }

// Impossible is why an evaluation gave no vote.
type Impossible uint8

// The reasons.
const (
	// ModelUnavailable: nobody serves the model's bytes now. Asked again; becomes the verdict UNAVAILABLE late.
	ModelUnavailable Impossible = iota
	// TaskFaulty: the evaluation set does not match its commitments. Becomes the verdict TASK_FAULT.
	TaskFaulty
	// MachineFault: this machine failed. No vote follows from it; asked again.
	MachineFault
)

// The inputs.
type (
	// Event: the chain reported a fact. Facts come in chain order, those of a block before its Head.
	Event struct{ arena.Event }
	// Head: a block is complete.
	Head struct {
		Number uint64
		Time   arena.Time
	}
	// FinalHead: blocks up to Number cannot change any more.
	FinalHead struct{ Number uint64 }
	// Reset: a reorg. State is the fold up to the last block that both branches share or an earlier one; the facts
	// after it follow as Events. The machine owns State from now on.
	Reset struct{ State *State }
	// Evaluated: an Evaluate came to a vote (TOO_SLOW and INVALID_MODEL included).
	Evaluated struct {
		EvalID
		Vote arena.Vote
	}
	// EvaluationImpossible: it did not.
	EvaluationImpossible struct {
		EvalID
		Reason Impossible
	}
	// Checked: what an own evaluation, bound to no seat, says of a submission on the shard of the stage of that round. CopyOf
	// is a submission of which the model was found to be a copy; 0: none.
	Checked struct {
		RoundID arena.RoundID
		Score   arena.Score
		CopyOf  arena.SubmissionID
	}
	// Recorded: the durable record holds this vote for a seat of this account. Given for every record at the start.
	Recorded struct {
		SeatID arena.SeatID
		Seed   common.Hash
		Vote   arena.Vote
	}
	// GossipReveal: somebody said by gossip what a seat voted. The machine checks it against the commitment.
	GossipReveal struct {
		SeatID arena.SeatID
		Vote   arena.Vote
		Salt   common.Hash
	}
	// DutyDone: the duty was performed; its effect will show on chain.
	DutyDone struct{ Key Key }
	// DutyFailed: it was not. Permanent: asking again with this key is pointless.
	DutyFailed struct {
		Key       Key
		Permanent bool
	}
)

func (Event) input()                {}
func (Head) input()                 {}
func (FinalHead) input()            {}
func (Reset) input()                {}
func (Evaluated) input()            {}
func (EvaluationImpossible) input() {}
func (Checked) input()              {}
func (Recorded) input()             {}
func (GossipReveal) input()         {}
func (DutyDone) input()             {}
func (DutyFailed) input()           {}
