package devnet

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Wei is an amount of FML in its smallest unit; in JSON a decimal string, since it does not fit a JSON number.
type Wei struct{ *big.Int }

// MarshalJSON gives the amount as a decimal string.
func (w Wei) MarshalJSON() ([]byte, error) {
	if w.Int == nil {
		return []byte(`"0"`), nil
	}
	return json.Marshal(w.Int.String())
}

func (w *Wei) add(v *big.Int) {
	if w.Int == nil {
		w.Int = new(big.Int)
	}
	w.Int.Add(w.Int, v)
}

// Report says everything that somebody needs to recompute a finished devnet run: every committee from the logs, every
// score from the models and the evaluation set. docs/devnet.md describes each field.
type Report struct {
	Chain       string                    `json:"chain"`
	ChainID     uint64                    `json:"chain_id"`
	Dataset     string                    `json:"dataset"`
	ElapsedS    float64                   `json:"elapsed_s"`
	Contracts   map[string]common.Address `json:"contracts"`
	Task        TaskReport                `json:"task"`
	Validators  []ValidatorReport         `json:"validators"`
	Submissions []SubmissionReport        `json:"submissions"`
	Leaderboard []RankReport              `json:"leaderboard"`
	Ledger      Ledger                    `json:"ledger"`
	Attack      *AttackReport             `json:"attack"` // null: all validators were honest
	Logs        string                    `json:"logs"`
	Models      string                    `json:"models"`
	Evalset     string                    `json:"evalset"`
	Spec        string                    `json:"spec"`
}

// TaskReport is the task as the chain has it: its parameters under the names of the contract's TaskParams, in snake case.
// Times in unix seconds, windows in seconds, money in FML wei, shares in millionths.
type TaskReport struct {
	ID      arena.TaskID    `json:"id"`
	Creator common.Address  `json:"creator"`
	State   arena.TaskState `json:"state"`
	Bond    Wei             `json:"bond"`

	Spec            ContentReport       `json:"spec"`
	Live            ShardReport         `json:"live"`
	Last            ShardReport         `json:"last"`
	Engine          arena.EngineClass   `json:"engine"`
	Direction       arena.Direction     `json:"direction"`
	Baseline        arena.Score         `json:"baseline"`
	Tolerance       uint32              `json:"tolerance"`
	SubmitBy        arena.Time          `json:"submit_by"`
	RevealBy        arena.Time          `json:"reveal_by"`
	CloseBy         arena.Time          `json:"close_by"`
	DropBy          arena.Time          `json:"drop_by"`
	KeyWindow       uint32              `json:"key_window"`
	EvidenceWindow  uint32              `json:"evidence_window"`
	CommitWindow    uint16              `json:"commit_window"`
	AlternateWindow uint16              `json:"alternate_window"`
	RevealWindow    uint16              `json:"reveal_window"`
	AppealWindow    uint16              `json:"appeal_window"`
	Seats           uint8               `json:"seats"`
	Alternates      uint8               `json:"alternates"`
	SeatCap         uint8               `json:"seat_cap"`
	FinalSeats      uint8               `json:"final_seats"`
	CopyTau         uint32              `json:"copy_tau"`
	CutAt           arena.Time          `json:"cut_at"` // when the final stage began; 0: it never did
	Finalists       uint32              `json:"finalists"`
	CommitsPerEpoch uint8               `json:"commits_per_epoch"`
	CommitsInAll    uint8               `json:"commits_in_all"`
	Alpha           arena.StakeExponent `json:"alpha"`
	Gamma           uint32              `json:"gamma"`
	Rho             uint32              `json:"rho"`
	Reward          Wei                 `json:"reward"`
	SeatFee         Wei                 `json:"seat_fee"`
	MinTrainerStake Wei                 `json:"min_trainer_stake"`
	MaxModelBytes   uint64              `json:"max_model_bytes"`
	MacsPerRow      uint64              `json:"macs_per_row"`

	params arena.TaskParams
}

// ContentReport names bytes.
type ContentReport struct {
	CID    string `json:"cid"`
	Digest string `json:"digest"` // 0x hex of the 32 bytes of the CID
	Codec  uint64 `json:"codec"`
	Size   uint64 `json:"size"`
}

// ShardReport is one part of the evaluation set.
type ShardReport struct {
	ContentReport
	Rows    uint32 `json:"rows"`
	RowRoot string `json:"row_root"`
	KeyReport
}

// KeyReport is the key that opens a shard or a model, once it is on chain.
type KeyReport struct {
	KeyHash string     `json:"key_hash"`
	Key     string     `json:"key"`    // 0x hex of the scalar of an X25519 identity; empty: never published
	KeyAt   arena.Time `json:"key_at"` // time of the block with it; 0: never published

	key *[32]byte
}

func (k *KeyReport) published(key [32]byte, at arena.Time) {
	k.Key, k.KeyAt, k.key = common.Hash(key).Hex(), at, &key
}

func reportContent(c arena.Content) ContentReport {
	return ContentReport{CID: c.String(), Digest: common.Hash(c.Digest).Hex(), Codec: c.Codec, Size: c.Size}
}

func reportShard(s arena.Shard) ShardReport {
	return ShardReport{ContentReport: reportContent(s.Content), Rows: s.Rows, RowRoot: common.Hash(s.RowRoot).Hex(), KeyReport: KeyReport{KeyHash: common.Hash(s.KeyHash).Hex()}}
}

func reportTask(b arena.TaskCreated) TaskReport {
	p := b.Params
	return TaskReport{
		ID: b.Task, Creator: b.Creator, State: arena.TaskStateOpen, Bond: Wei{b.Bond},
		Spec: reportContent(p.Spec), Live: reportShard(p.Live), Last: reportShard(p.Last),
		Engine: p.Engine, Direction: p.Direction, Baseline: p.Baseline, Tolerance: p.Tolerance,
		SubmitBy: p.SubmitBy, RevealBy: p.RevealBy, CloseBy: p.CloseBy, DropBy: p.DropBy(), KeyWindow: p.KeyWindow, EvidenceWindow: p.EvidenceWindow,
		CommitWindow: p.CommitWindow, AlternateWindow: p.AlternateWindow, RevealWindow: p.RevealWindow, AppealWindow: p.AppealWindow,
		Seats: p.Seats, Alternates: p.Alternates, SeatCap: p.SeatCap, FinalSeats: p.FinalSeats, CopyTau: p.CopyTau, CommitsPerEpoch: p.CommitsPerEpoch, CommitsInAll: p.CommitsInAll,
		Alpha: p.Alpha, Gamma: p.Gamma, Rho: p.Rho, Reward: Wei{p.Reward}, SeatFee: Wei{p.SeatFee}, MinTrainerStake: Wei{p.MinTrainerStake},
		MaxModelBytes: p.MaxModelBytes, MacsPerRow: p.MacsPerRow,
		params: p,
	}
}

// ValidatorReport is what a validator did and earned.
type ValidatorReport struct {
	Address     common.Address `json:"address"`
	Peer        string         `json:"peer"`
	Stake       Wei            `json:"stake"`
	Weight      uint32         `json:"weight"`
	Seats       int            `json:"seats"`
	InConsensus int            `json:"in_consensus"`
	Paid        Wei            `json:"paid"`      // all that it earned: the next two, tips, halves of slashes, appeals
	Fees        Wei            `json:"seat_fees"` // for its seats
	Reward      Wei            `json:"reward"`    // of the validators' part of the reward
	Slashed     Wei            `json:"slashed"`   // of its stake; half of that is burned
}

// SubmissionReport is what became of a model. Stage, Committee and Round are those of the last round; Blocks counts the
// blocks from the model's reveal to its first result. Live and Final are its results in the two stages; null where there is none.
type SubmissionReport struct {
	ID      arena.SubmissionID `json:"id"`
	Trainer common.Address     `json:"trainer"`
	CID     string             `json:"cid"`   // of the sealed model
	Bytes   uint64             `json:"bytes"` // of the sealed model
	Flat    string             `json:"flat"`  // SHA-256 of the plain model
	KeyReport
	State       arena.SubmissionState `json:"state"`
	Round       arena.Round           `json:"round"`
	Committee   []common.Address      `json:"committee"`
	Revealed    int                   `json:"revealed"`
	InConsensus int                   `json:"in_consensus"`
	Stage       arena.Stage           `json:"stage"`
	Live        *arena.Score          `json:"live"`
	Final       *arena.Score          `json:"final"`
	Appeals     []AppealReport        `json:"appeals"`
	Blocks      uint64                `json:"blocks"`
	Gas         GasReport             `json:"gas"`

	revealedAt uint64
	content    arena.Content
}

// AppealReport is somebody's doubt of a result, and how it ended: overturned, upheld, undecided or unheard.
type AppealReport struct {
	Appellant common.Address     `json:"appellant"`
	Stage     arena.Stage        `json:"stage"`
	Named     arena.SubmissionID `json:"named"` // the submission that it was said to copy; 0: the score was doubted
	Bond      Wei                `json:"bond"`
	End       string             `json:"end"`
	Returned  Wei                `json:"returned"` // of the bond
}

// GasReport is the gas of the transactions of a submission, whole transactions with their 21,000; votes are those of the last round.
type GasReport struct {
	CommitModel uint64   `json:"commit_model"`
	RevealModel uint64   `json:"reveal_model"`
	Seal        uint64   `json:"seal"`
	Commit      []uint64 `json:"commit"`
	Reveal      []uint64 `json:"reveal"`
	Finalize    uint64   `json:"finalize"`
}

// RankReport is a line of the final board.
type RankReport struct {
	Rank       int                `json:"rank"`
	Trainer    common.Address     `json:"trainer"`
	Submission arena.SubmissionID `json:"submission"`
	Live       *arena.Score       `json:"live"`  // on the live shard
	Score      arena.Score        `json:"score"` // on the last shard: what ranks and pays
	Reward     Wei                `json:"reward"`
}

// Ledger is where the money of all tasks came from and went. EscrowIn + Fees + Bonds + Slashes = Paid + Refunded +
// Burned + Dust; Dust holds the rounding rests and FeePool, what the fee pool still has.
type Ledger struct {
	EscrowIn Wei `json:"escrow_in"`
	Fees     Wei `json:"fees"`
	Bonds    Wei `json:"bonds"`
	Slashes  Wei `json:"slashes"`
	Paid     Wei `json:"paid"`
	Refunded Wei `json:"refunded"`
	Burned   Wei `json:"burned"`
	Dust     Wei `json:"dust"`
	FeePool  Wei `json:"fee_pool"`
}

// Balanced tells whether no money appeared or vanished.
func (l Ledger) Balanced() bool {
	in, out := new(big.Int), new(big.Int)
	for _, w := range []Wei{l.EscrowIn, l.Fees, l.Bonds, l.Slashes} {
		if w.Int != nil {
			in.Add(in, w.Int)
		}
	}
	for _, w := range []Wei{l.Paid, l.Refunded, l.Burned, l.Dust} {
		if w.Int != nil {
			out.Add(out, w.Int)
		}
	}
	return in.Cmp(out) == 0
}

// Write writes the report as indented JSON.
func (r *Report) Write(path string) error {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetIndent("", "  ")
	if err := enc.Encode(r); err != nil {
		return fmt.Errorf("encode the report: %w", err)
	}
	if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil { //nolint:gosec // meant to be read by others
		return fmt.Errorf("write the report: %w", err)
	}
	return nil
}
