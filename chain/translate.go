package chain

import (
	"math/big"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
)

func seatID(submission uint64, round, seat uint8) arena.SeatID {
	return arena.SeatID{
		RoundID: arena.RoundID{Submission: arena.SubmissionID(submission), Round: arena.Round(round)}, Seat: arena.Seat(seat),
	}
}

func submissionIDs(in []uint64) []arena.SubmissionID {
	out := make([]arena.SubmissionID, len(in))
	for i, v := range in {
		out[i] = arena.SubmissionID(v)
	}
	return out
}

func rawIDs(in []arena.SubmissionID) []uint64 {
	out := make([]uint64, len(in))
	for i, v := range in {
		out[i] = uint64(v)
	}
	return out
}

// lanes is how many leaves a word holds.
const lanes = 16

// leavesFrom unpacks up to `lanes` leaves: 16-bit lanes from the lowest bits up.
func leavesFrom(word *big.Int, seats uint8) []arena.Leaf {
	var w [32]byte
	word.FillBytes(w[:])
	out := make([]arena.Leaf, min(seats, lanes))
	for i := range out {
		out[i] = arena.Leaf(w[31-2*i]) | arena.Leaf(w[30-2*i])<<8
	}
	return out
}

func contentFrom(c abi.IArenaContent) arena.Content {
	return arena.Content{Digest: c.Digest, Codec: c.Codec, Size: c.Size}
}

func contentTo(c arena.Content) abi.IArenaContent {
	return abi.IArenaContent{Digest: c.Digest, Codec: c.Codec, Size: c.Size}
}

func modelFrom(m abi.IArenaModel) arena.Model {
	return arena.Model{Flat: m.Flat, Content: contentFrom(m.Content), KeyHash: m.KeyHash}
}

func modelTo(m arena.Model) abi.IArenaModel {
	return abi.IArenaModel{Flat: m.Flat, Content: contentTo(m.Content), KeyHash: m.KeyHash}
}

func shardFrom(s abi.IArenaShard) arena.Shard {
	return arena.Shard{Content: contentFrom(s.Content), Rows: s.Rows, RowRoot: s.RowRoot, KeyHash: s.KeyHash}
}

func shardTo(s arena.Shard) abi.IArenaShard {
	return abi.IArenaShard{Content: contentTo(s.Content), Rows: s.Rows, RowRoot: s.RowRoot, KeyHash: s.KeyHash}
}

func paramsFrom(p abi.IArenaTaskParams) arena.TaskParams {
	return arena.TaskParams{
		Spec: contentFrom(p.Spec), Live: shardFrom(p.Live), Last: shardFrom(p.Last),
		Engine: arena.EngineClass(p.Engine), Direction: arena.Direction(p.Direction), Baseline: arena.Score(p.Baseline),
		Tolerance: p.Tolerance, SubmitBy: seconds(p.SubmitBy), RevealBy: seconds(p.RevealBy), CloseBy: seconds(p.CloseBy),
		KeyWindow: p.KeyWindow, EvidenceWindow: p.EvidenceWindow, CommitWindow: p.CommitWindow,
		AlternateWindow: p.AlternateWindow, RevealWindow: p.RevealWindow, AppealWindow: p.AppealWindow,
		Seats: p.Seats, Alternates: p.Alternates, FinalSeats: p.FinalSeats, SeatCap: p.SeatCap, CommitsPerEpoch: p.CommitsPerEpoch,
		CommitsInAll: p.CommitsInAll, CopyTau: p.CopyTau, Alpha: arena.StakeExponent(p.Alpha), Gamma: p.Gamma, Rho: p.Rho,
		Reward: p.Reward, SeatFee: p.SeatFee, MinTrainerStake: p.MinTrainerStake, MaxModelBytes: p.MaxModelBytes,
		MacsPerRow: p.MacsPerRow,
	}
}

func paramsTo(p arena.TaskParams) abi.IArenaTaskParams {
	return abi.IArenaTaskParams{
		Spec: contentTo(p.Spec), Live: shardTo(p.Live), Last: shardTo(p.Last),
		Engine: uint8(p.Engine), Direction: uint8(p.Direction), Baseline: uint32(p.Baseline),
		Tolerance: p.Tolerance, SubmitBy: timeWord(p.SubmitBy), RevealBy: timeWord(p.RevealBy), CloseBy: timeWord(p.CloseBy),
		KeyWindow: p.KeyWindow, EvidenceWindow: p.EvidenceWindow, CommitWindow: p.CommitWindow,
		AlternateWindow: p.AlternateWindow, RevealWindow: p.RevealWindow, AppealWindow: p.AppealWindow,
		Seats: p.Seats, Alternates: p.Alternates, FinalSeats: p.FinalSeats, SeatCap: p.SeatCap, CommitsPerEpoch: p.CommitsPerEpoch,
		CommitsInAll: p.CommitsInAll, CopyTau: p.CopyTau, Alpha: uint8(p.Alpha), Gamma: p.Gamma, Rho: p.Rho,
		Reward: amount(p.Reward), SeatFee: amount(p.SeatFee), MinTrainerStake: amount(p.MinTrainerStake),
		MaxModelBytes: p.MaxModelBytes, MacsPerRow: p.MacsPerRow,
	}
}

func timeWord(t arena.Time) *big.Int { return new(big.Int).SetUint64(uint64(t)) }

// amount reads an amount that was left out as none.
func amount(v *big.Int) *big.Int {
	if v == nil {
		return new(big.Int)
	}
	return v
}
