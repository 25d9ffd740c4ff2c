package eval

import (
	"github.com/ai-arena/arenad/eval/evidence"
	"github.com/ai-arena/arenad/eval/metric"
)

// Score is a fixed-point result in millionths, or one of the verdicts. Source: docs/protocol.md 2.3.
type Score uint32

// The verdicts that an evaluation can come to. Their numbers never change.
const (
	InvalidModel   Score = 0xFFFFFFFF
	VerdictTooSlow Score = 0xFFFFFFFB
)

// verdict is the score of a status without a score of its own; 0 where there is no vote.
func (s Status) verdict() Score {
	switch s {
	case Rejected, Failed:
		return InvalidModel
	case TooSlow:
		return VerdictTooSlow
	}
	return 0
}

// Votes tells whether a validator may publish the result: everything but a fault of its own machine.
func (r *Result) Votes() bool { return r.Status >= Scored && r.Status <= TooSlow }

// Disclosure is what a validator keeps of an evaluation to answer questions about single samples. It must not be published while the
// labels are secret: it holds which predictions were right.
type Disclosure struct {
	Tree      *evidence.Tree
	Statement evidence.Statement
	Stats     metric.Stats
}
