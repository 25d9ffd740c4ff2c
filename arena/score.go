package arena

import (
	"cmp"
	"fmt"
)

// Score is a fixed-point result in millionths, or one of the verdicts above MaxScore. Source: docs/protocol.md 2.3.
type Score uint32

const (
	// MaxScore is where results saturate; for a metric where lower is better it is also the worst.
	MaxScore Score = 4_294_000_000

	// The verdicts. Their numbers never change; the sixteen values from firstVerdict up are reserved for them.

	// VerdictInvalidModel: rejected by vetting, failed, or out of its counted budgets, the same on every machine.
	VerdictInvalidModel Score = 0xFFFFFFFF
	// VerdictUnavailable: model bytes not had. Committed only in the last quarter of the window; never slashed.
	VerdictUnavailable Score = 0xFFFFFFFE
	// VerdictTaskFault: the evaluation set does not match its commitments.
	VerdictTaskFault Score = 0xFFFFFFFD
	// VerdictDuplicate: a copy of an earlier commit, in a round that judges whether it is one.
	VerdictDuplicate Score = 0xFFFFFFFC
	// VerdictTooSlow: the wall clock passed although the counted budgets hold.
	VerdictTooSlow Score = 0xFFFFFFFB

	firstVerdict Score = 0xFFFFFFF0
)

// IsVerdict tells whether s says why there is no score.
func (s Score) IsVerdict() bool { return s >= firstVerdict }

// Slashable tells whether the seat that reveals s stands for it like for a score. The other verdicts depend on what a
// trainer or creator withholds. Source: docs/protocol.md 2.3.
func (s Score) Slashable() bool {
	return s != VerdictUnavailable && s != VerdictTaskFault && s != VerdictTooSlow
}

// Known tells whether s is a score or a verdict of this version; the chain takes no other.
func (s Score) Known() bool {
	return s <= MaxScore || s == VerdictInvalidModel || s == VerdictDuplicate || !s.Slashable()
}

// Merit maps s to a number of which more is better: s itself, or MaxScore - s where lower is better. Verdicts have
// merit -1, below every score.
func (s Score) Merit(d Direction) int64 {
	switch {
	case s > MaxScore:
		return -1
	case d == LowerIsBetter:
		return int64(MaxScore - s)
	default:
		return int64(s)
	}
}

// Better is negative if submission a with score sa ranks before submission b with score sb: by score, then by the earlier
// commit, which is the lower id. Source: docs/protocol.md 9.3.
func Better(d Direction, sa Score, a SubmissionID, sb Score, b SubmissionID) int {
	return cmp.Or(cmp.Compare(sb.Merit(d), sa.Merit(d)), cmp.Compare(a, b))
}

// String gives a score as a decimal fraction with six places, a verdict by its name.
func (s Score) String() string {
	switch s {
	case VerdictInvalidModel:
		return "INVALID_MODEL"
	case VerdictUnavailable:
		return "UNAVAILABLE"
	case VerdictTaskFault:
		return "TASK_FAULT"
	case VerdictDuplicate:
		return "DUPLICATE"
	case VerdictTooSlow:
		return "TOO_SLOW"
	}
	if s.IsVerdict() {
		return fmt.Sprintf("VERDICT_%X", uint32(s))
	}
	return fmt.Sprintf("%d.%06d", s/1_000_000, s%1_000_000)
}
