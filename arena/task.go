package arena

import "math/big"

// Direction says which scores are better. The order never changes.
type Direction uint8

// The directions.
const (
	HigherIsBetter Direction = iota
	LowerIsBetter
)

// EngineClass says how votes agree. The order never changes.
type EngineClass uint8

// The engine classes.
const (
	EngineReference EngineClass = iota
	EngineTolerant
)

// StakeExponent is the exponent of stake among paid trainers. The order never changes.
type StakeExponent uint8

// The exponents 0, 1/2 and 1.
const (
	StakeZero StakeExponent = iota
	StakeHalf
	StakeOne
)

// TaskState is where a task stands. The order never changes.
type TaskState uint8

// The states of a task.
const (
	TaskStateNone TaskState = iota
	TaskStateOpen
	TaskStateSettled
	TaskStateCancelled
	TaskStateVoid
)

// SubmissionState is where a submission stands. The order never changes.
type SubmissionState uint8

// The states of a submission.
const (
	SubmissionNone SubmissionState = iota
	SubmissionCommitted
	SubmissionRevealed
	SubmissionSealed
	SubmissionScored // a result stands, and an appeal can still overturn it
	SubmissionFinal
	SubmissionVoid
)

// Terminal tells whether nothing can happen to the submission any more.
func (s SubmissionState) Terminal() bool { return s == SubmissionFinal || s == SubmissionVoid }

// VoidReason is why a submission ended without a score. The order never changes.
type VoidReason uint8

// The reasons.
const (
	VoidNone VoidReason = iota
	VoidNotRevealed
	VoidDuplicate
	VoidUnavailable
	VoidTooSlow
	VoidNoQuorum
	VoidNoCommittee
	VoidLate
	VoidTaskVoid
)

// Returns tells whether the submission fee goes back to the trainer when a submission ends so. Source: docs/protocol.md 6.
func (r VoidReason) Returns() bool { return r >= VoidNoQuorum }

// QueueKind is one of a task's queues. The order never changes.
type QueueKind uint8

// The queues: first draws, further draws of either stage, and first draws of the final stage.
const (
	QueueLive QueueKind = iota
	QueueAgain
	QueueFinal
)

// Outcome is how a round ended. The order never changes.
type Outcome uint8

// The outcomes.
const (
	OutcomePending Outcome = iota
	OutcomeAgreed
	OutcomeSilence
	OutcomeSplit
	OutcomeUnavailable
	OutcomeTooSlow
	OutcomeTaskFault
	OutcomeNoCommittee // no round was opened: fewer than three validators could be drawn
	OutcomeNoLarger    // no round was opened: the larger committee would not have been larger
)

// Routes is the set of grounds on which an account may create tasks.
type Routes uint8

// The grounds.
const (
	RouteStake Routes = 1 << iota
	RouteRecord
	RouteExpert
)

var (
	taskStateNames       = [...]string{"none", "open", "settled", "cancelled", "void"}
	submissionStateNames = [...]string{"none", "committed", "revealed", "sealed", "scored", "final", "void"}
	voidReasonNames      = [...]string{
		"", "not revealed", "duplicate", "unavailable", "too slow", "no quorum", "no committee", "late", "task void",
	}
	outcomeNames = [...]string{
		"pending", "agreed", "silence", "split", "unavailable", "too slow", "task fault", "no committee", "no larger",
	}
	queueNames = [...]string{"live", "again", "final"}
)

func name(names []string, i uint8) string {
	if int(i) < len(names) {
		return names[i]
	}
	return "unknown"
}

func (s TaskState) String() string       { return name(taskStateNames[:], uint8(s)) }
func (s SubmissionState) String() string { return name(submissionStateNames[:], uint8(s)) }
func (r VoidReason) String() string      { return name(voidReasonNames[:], uint8(r)) }
func (o Outcome) String() string         { return name(outcomeNames[:], uint8(o)) }
func (q QueueKind) String() string       { return name(queueNames[:], uint8(q)) }

// MarshalText gives the state by its name.
func (s TaskState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// MarshalText gives the state by its name.
func (s SubmissionState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// MarshalText gives the reason by its name.
func (r VoidReason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// MarshalText gives the outcome by its name.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// ShardIndex names one of a task's two shards. The order never changes.
type ShardIndex uint8

// The shards: scored as submissions arrive, and for the final ranking.
const (
	ShardLive ShardIndex = iota
	ShardLast
	shards
)

var shardNames = [shards]string{"live", "last"}

func (i ShardIndex) String() string { return name(shardNames[:], uint8(i)) }

// Shard is one part of a task's evaluation set as the chain commits to it.
type Shard struct {
	Content Content
	Rows    uint32
	RowRoot [32]byte
	KeyHash [32]byte // zero: in the clear
}

// TaskParams are what a creator chose for a task, as the chain keeps them. Times in unix seconds, windows in seconds,
// money in FML wei, shares in millionths. Source: docs/protocol.md 5.
type TaskParams struct {
	Spec            Content
	Live            Shard
	Last            Shard
	Engine          EngineClass
	Direction       Direction
	Baseline        Score
	Tolerance       uint32
	SubmitBy        Time
	RevealBy        Time
	CloseBy         Time
	KeyWindow       uint32
	EvidenceWindow  uint32
	CommitWindow    uint16
	AlternateWindow uint16
	RevealWindow    uint16
	AppealWindow    uint16
	Seats           uint8
	Alternates      uint8
	FinalSeats      uint8 // of the first committee in the final stage; an odd number
	SeatCap         uint8
	CommitsPerEpoch uint8
	CommitsInAll    uint8
	Alpha           StakeExponent
	Gamma           uint32
	Rho             uint32
	CopyTau         uint32 // share of common errors from which a model counts as a copy
	Reward          *big.Int
	SeatFee         *big.Int
	MinTrainerStake *big.Int
	MaxModelBytes   uint64
	MacsPerRow      uint64
}

// Shard is the shard with that index: the last one for ShardLast, else the live one.
func (p *TaskParams) Shard(i ShardIndex) *Shard {
	if i == ShardLast {
		return &p.Last
	}
	return &p.Live
}

// KeyBy is the last moment at which keys of shards and models can be published, revealBy + keyWindow; the first is the
// second after revealBy. Source: docs/protocol.md 5.
func (p *TaskParams) KeyBy() Time { return p.RevealBy + Time(p.KeyWindow) }

// CutAt is the moment from which the finalists of a task can be drawn, and before which no live result closes: keyBy +
// appealWindow. Source: docs/protocol.md 9.1.
func (p *TaskParams) CutAt() Time { return p.KeyBy() + Time(p.AppealWindow) }

// DropBy is the moment after which a submission that is not final ends: 2 closeBy - revealBy. Source: docs/protocol.md 5.
func (p *TaskParams) DropBy() Time { return 2*p.CloseBy - p.RevealBy }

// RoundsBy is when the rounds of a stage have to be over: closeBy for the live one, DropBy for the final one.
//
// Rationale: whoever crowds the live queue must not keep everybody from the final stage. Source: docs/protocol.md 9.1.
func (p *TaskParams) RoundsBy(s Stage) Time {
	if s == StageLive {
		return p.CloseBy
	}
	return p.DropBy()
}

// Beats tells whether s is a score, and better than the baseline: only such results get a rank.
func (p *TaskParams) Beats(s Score) bool {
	return s <= MaxScore && s.Merit(p.Direction) > p.Baseline.Merit(p.Direction)
}

// FinalFee is what a trainer's first commit in a task costs besides, FML wei: the seats of a first committee in the final
// stage. It returns unless the trainer has a finalist that is not paid. Source: docs/protocol.md 9.1.
func (p *TaskParams) FinalFee() *big.Int {
	return new(big.Int).Mul(p.SeatFee, big.NewInt(int64(p.FinalSeats)))
}

// SubmissionFee is what a submission costs, FML wei: the fees of all seats, alternates included.
// Source: docs/protocol.md 5.
func (p *TaskParams) SubmissionFee() *big.Int {
	return new(big.Int).Mul(p.SeatFee, big.NewInt(int64(p.Seats)+int64(p.Alternates)))
}
