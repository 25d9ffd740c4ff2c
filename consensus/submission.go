package consensus

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Submission is what the facts say of a submission.
type Submission struct {
	ID          arena.SubmissionID
	Task        arena.TaskID
	Trainer     common.Address
	Commitment  common.Hash
	Locked      *big.Int
	State       arena.SubmissionState
	Stage       arena.Stage // that it is in, or ended in
	Reason      arena.VoidReason
	Since       arena.Time // of State
	CommittedAt arena.Time
	CommitBlock uint64
	RevealedAt  arena.Time
	Ordinal     uint8
	Queue       arena.QueueKind
	JoinedEpoch arena.Epoch
	Model       arena.Model
	Key         *[32]byte   // of the model; nil: not on chain
	Round       arena.Round // the next to be drawn while in a queue, else the last
	Rounds      []*Round    // by number, of both stages
	Course      Course      // in the stage, as the rules say it
	Live        Result
	Final       Result   // of the final stage; only finalists have one
	Appeals     []Appeal // of both stages, in the order of their opening
}

// Result is what a stage came to so far.
type Result struct {
	Found       bool // a committee found something that stands, or stood when the stage ended
	Round       arena.Round
	Score       arena.Score
	StandsSince arena.Time
	AppealUntil arena.Time       // the first second in which nobody can appeal any more, as pauses moved it
	Void        arena.VoidReason // why the stage ended without a result
	Closed      bool             // the stage is over
	ClosedAt    arena.Time

	said arena.Time // AppealUntil when the result began to stand
}

// Appeal is what the facts say of an appeal, FML wei.
type Appeal struct {
	Stage     arena.Stage
	Number    uint8 // of the submission; those of the final stage from 2
	Appellant common.Address
	Named     arena.SubmissionID // said to be the original; 0: none
	Bond      *big.Int
	OpenedAt  arena.Time
	Round     arena.Round // the first that hears it
	Closed    bool
	ClosedAt  arena.Time
	End       arena.AppealEnd
	Returned  *big.Int
}

// Opened tells whether whoever has the model's bytes can read them: its key is on chain, or it was never sealed.
func (s *Submission) Opened() bool { return s.Key != nil || s.Model.KeyHash == (common.Hash{}) }

// Sound tells whether it had a committee and did not end by its trainer's fault: others can have its bytes.
// Source: docs/protocol.md 9.1.
func (s *Submission) Sound() bool {
	failed := s.State == arena.SubmissionVoid && (!s.Reason.Returns() || s.Reason == arena.VoidTaskVoid)
	return len(s.Rounds) > 0 && !failed
}

// Original tells whether an appeal can name it as what x copies. Source: docs/protocol.md 8.4.
func (s *Submission) Original(x *Submission) bool {
	return s.Task == x.Task && s.ID < x.ID && s.Trainer != x.Trainer && s.Sound() && s.Opened()
}

// Open is the round that is under way, nil if none is.
func (s *Submission) Open() *Round {
	if s.State != arena.SubmissionSealed || len(s.Rounds) == 0 {
		return nil
	}
	return s.Rounds[len(s.Rounds)-1]
}

// Result is what a stage came to so far.
func (s *Submission) Result(stage arena.Stage) *Result {
	if stage == arena.StageFinal {
		return &s.Final
	}
	return &s.Live
}

// Appealed is the appeal that is not decided yet, nil if there is none.
func (s *Submission) Appealed() *Appeal {
	if n := len(s.Appeals); n > 0 && !s.Appeals[n-1].Closed {
		return &s.Appeals[n-1]
	}
	return nil
}

// appeals is how often somebody appealed in the stage so far.
func (s *Submission) appeals(stage arena.Stage) (n int) {
	for i := range s.Appeals {
		if s.Appeals[i].Stage == stage {
			n++
		}
	}
	return n
}

// Appealable tells whether the result that stands can be appealed against in a block of time t; named: for being a copy.
func (s *Submission) Appealable(t arena.Time, named bool) bool {
	return s.State == arena.SubmissionScored && s.Appealed() == nil && t < s.Result(s.Stage).AppealUntil &&
		(!named || s.Stage == arena.StageFinal) && s.Course.Appealable(s.lastRound(), s.appeals(s.Stage), named)
}

// Pool counts all votes of the stage that the submission is in.
func (s *Submission) Pool(p *arena.TaskParams) PoolCount {
	var votes []PoolVote
	for _, r := range s.Rounds {
		if r.Stage != s.Stage {
			continue
		}
		for _, b := range r.Ballots() {
			votes = append(votes, PoolVote{b.Vote.Score, r.ID.Round == s.lastRound()})
		}
	}
	return PoolVotes(p.Engine, p.Tolerance, votes)
}

// nextStage is the stage of the next round.
func (s *Submission) nextStage() arena.Stage {
	if s.Live.Closed {
		return arena.StageFinal
	}
	return arena.StageLive
}

// lastRound is the number of the last committee that was drawn.
func (s *Submission) lastRound() arena.Round { return arena.Round(max(len(s.Rounds), 1) - 1) } //nolint:gosec // at most MaxRounds
