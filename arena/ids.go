package arena

import (
	"fmt"
	"strconv"
	"time"
)

// TaskID numbers tasks from 1 in the order of their creation.
type TaskID uint64

// SubmissionID numbers submissions from 1 in the order of their commits, over all tasks: of two submissions the one
// with the lower id was committed first.
type SubmissionID uint64

// Epoch is a slice of chain time in which weights are constant.
type Epoch uint32

// Leaf is a validator's place in the weight tree, 0..4095.
type Leaf uint16

// Seat is a place in a committee, in draw order from 0.
type Seat uint8

// Round counts the committees of a submission from 0.
type Round uint8

const (
	// NoLeaf stands for "none" where a leaf is optional.
	NoLeaf Leaf = 0xffff
	// MaxLeaves is the capacity of the weight tree: 4 levels of 8 lanes.
	MaxLeaves = 4096
	// MaxSeats is the largest committee. Source: docs/protocol.md 8.1.
	MaxSeats = 31
	// MaxFirstSeats is the largest first committee of a submission, alternates included: its leaves and bits fit one
	// storage word.
	MaxFirstSeats = 8
	// MaxRounds is how many committees a submission can have, over both stages.
	MaxRounds = 31
)

// Stage is one of the two passes in which models are scored. The order never changes.
type Stage uint8

// The stages.
const (
	StageLive  Stage = iota // as models arrive, on the live shard
	StageFinal              // the best model of each trainer, on the last shard; only its results are paid
)

// Stages is their number.
const Stages = 2

func (s Stage) String() string { return name(stageNames[:], uint8(s)) }

// MarshalText gives the stage by its name.
func (s Stage) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Shard is the shard that models are scored on in the stage.
func (s Stage) Shard() ShardIndex {
	if s == StageFinal {
		return ShardLast
	}
	return ShardLive
}

var stageNames = [Stages]string{"live", "final"}

func (t TaskID) String() string       { return strconv.FormatUint(uint64(t), 10) }
func (s SubmissionID) String() string { return strconv.FormatUint(uint64(s), 10) }

// RoundID names one committee of one submission.
type RoundID struct {
	Submission SubmissionID
	Round      Round
}

func (r RoundID) String() string { return fmt.Sprintf("%d/%d", r.Submission, r.Round) }

// SeatID names one seat of one committee.
type SeatID struct {
	RoundID
	Seat Seat
}

func (s SeatID) String() string { return fmt.Sprintf("%d/%d/%d", s.Submission, s.Round, s.Seat) }

// Time is chain time in unix seconds, as block timestamps give it.
type Time uint64

// UTC gives the time as a calendar time.
func (t Time) UTC() time.Time { return time.Unix(int64(t), 0).UTC() } //nolint:gosec // block timestamps fit int64

// Sub is t - u as a duration; negative when t is earlier.
func (t Time) Sub(u Time) time.Duration {
	return time.Duration(int64(t)-int64(u)) * time.Second //nolint:gosec // block timestamps fit int64
}

// Clock turns chain time into epochs. Source: docs/protocol.md 2.1.
type Clock struct {
	Genesis     Time
	EpochLength uint32 // seconds, at least 1
}

// Epoch is the epoch that t lies in; times before genesis lie in epoch 0.
func (c Clock) Epoch(t Time) Epoch {
	if t < c.Genesis {
		return 0
	}
	return Epoch((t - c.Genesis) / Time(c.EpochLength)) //nolint:gosec // 2^32 epochs outlast any deployment
}

// Start is the first second of e.
func (c Clock) Start(e Epoch) Time { return c.Genesis + Time(e)*Time(c.EpochLength) }
