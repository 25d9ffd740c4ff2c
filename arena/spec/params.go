package spec

import (
	"fmt"

	"github.com/ai-arena/arenad/arena"
)

var alphas = map[string]arena.StakeExponent{"0": arena.StakeZero, "1/2": arena.StakeHalf, "1": arena.StakeOne}

// Params is what the contracts need of a task.
//
//	stored  the canonical spec as content
//	opens   time of the block in which the task opens, from which its moments count
//
// Errors: ErrSpec for a task that does not pass Check or has no evaluation set. Pure.
func (t *Task) Params(stored arena.Content, opens arena.Time) (arena.TaskParams, error) {
	if err := t.Check(); err != nil {
		return arena.TaskParams{}, err
	}
	if t.Evaluation == nil {
		return arena.TaskParams{}, fmt.Errorf("%w: evaluation: missing: the shards must be made first", ErrSpec)
	}
	live, err := t.Evaluation.Live.onChain()
	if err != nil {
		return arena.TaskParams{}, err
	}
	var last arena.Shard
	if t.Evaluation.Last != nil {
		if last, err = t.Evaluation.Last.onChain(); err != nil {
			return arena.TaskParams{}, err
		}
	}
	p := arena.TaskParams{
		Spec: stored, Live: live, Last: last,
		Engine: arena.EngineReference, Direction: arena.HigherIsBetter, Baseline: arena.Score(t.Baseline),
		SubmitBy: opens + arena.Time(t.Schedule.SubmitBy), RevealBy: opens + arena.Time(t.Schedule.RevealBy),
		CloseBy: opens + arena.Time(t.Schedule.CloseBy), KeyWindow: uint32(t.Schedule.KeyWindow),
		EvidenceWindow: uint32(t.Schedule.EvidenceWindow), CommitWindow: uint16(t.Schedule.CommitWindow),
		AlternateWindow: uint16(t.Schedule.AlternateWindow), RevealWindow: uint16(t.Schedule.RevealWindow),
		AppealWindow: uint16(t.Schedule.AppealWindow), Seats: t.Committee.Seats, Alternates: t.Committee.Alternates,
		FinalSeats: t.Committee.FinalSeats, SeatCap: t.Committee.SeatCap, CommitsPerEpoch: t.Economy.CommitsPerEpoch, CommitsInAll: t.Economy.CommitsInAll,
		Alpha: alphas[t.Economy.Alpha], Gamma: uint32(t.Economy.Gamma), Rho: uint32(t.Economy.Rho), CopyTau: uint32(t.Economy.CopyTau),
		Reward: t.Economy.Reward.Wei(), SeatFee: t.Economy.SeatFee.Wei(), MinTrainerStake: t.Economy.MinTrainerStake.Wei(),
		MaxModelBytes: uint64(t.Limits.ModelBytes), MacsPerRow: t.Limits.MACsPerRow,
	}
	if t.Direction == "lower-is-better" {
		p.Direction = arena.LowerIsBetter
	}
	return p, nil
}

func (s *Shard) onChain() (arena.Shard, error) {
	c, err := content(s.CID, s.Size)
	if err != nil {
		return arena.Shard{}, fmt.Errorf("%w: %w", ErrSpec, err)
	}
	return arena.Shard{Content: c, Rows: s.Rows, RowRoot: s.RowRoot, KeyHash: s.KeyHash}, nil
}
