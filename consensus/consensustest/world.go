// Package consensustest runs consensus machines against a small model of the contracts: one task, blocks of one second,
// calls that are checked by rules written down here a second time. For tests only.
package consensustest

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// Depth is how many blocks behind the head a block of the model is final.
const Depth = 2

// Block is a block of the model.
type Block struct {
	Number uint64
	Time   arena.Time
	Events []arena.Event
}

// World is the model: what the contracts would store, and the log.
type World struct {
	Params  consensus.Params
	Task    arena.TaskParams
	Creator common.Address
	Blocks  []Block
	// Refused counts the calls that were refused, by action.
	Refused map[string]int

	leaves    []common.Address
	beacons   map[arena.Epoch]common.Hash
	subs      []*sub
	taskState arena.TaskState
	keys      [2]bool // of the shards, on chain
	modelKeys map[arena.SubmissionID]bool
	cut       bool
	cutEpoch  arena.Epoch
	paidOut   bool
	fork      uint64
	building  []arena.EventBody
}

type sub struct {
	trainer common.Address
	state   arena.SubmissionState
	stage   arena.Stage
	ordinal uint8
	joined  arena.Epoch
	order   int
	round   *round
	drawn   []*round // all, by number
	course  course
	live    arena.Score // once the live stage is closed
	noted   bool        // the live stage is closed with a score
	score   arena.Score // of the last stage that is closed
	unpaid  map[arena.Round]arena.SeatSet
}

type round struct {
	id         arena.RoundID
	stage      arena.Stage
	outcome    arena.Outcome
	silent     arena.SeatSet // at fault
	punished   bool          // they were slashed
	named      arena.SubmissionID
	seed       common.Hash
	at         arena.Time
	primaries  int
	owners     []common.Address
	commitment map[int]common.Hash
	commitAt   map[int]arena.Time
	votes      map[int]arena.Vote
}

// ErrRefused: the model does not accept the call.
var ErrRefused = errors.New("refused")

func refused(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrRefused, fmt.Sprintf(format, args...))
}

// Account is the n-th account of the tests, from 0.
func Account(n int) (a common.Address) {
	a[0], a[19] = byte(n>>8)+1, byte(n)
	return a
}

// Defaults are the parameters of a devnet: epochs of 12 blocks of one second.
func Defaults() consensus.Params {
	return consensus.Params{
		Domain:       arena.Domain{ChainID: 31337, Arena: common.HexToAddress("0xa")},
		Clock:        arena.Clock{Genesis: 1000, EpochLength: 12},
		BlockTime:    1,
		BeaconDelay:  2,
		BeaconPosted: true, RecordHalfLife: 256,
	}
}

// Devnet is a task with the defaults of a devnet that opens at `at`.
func Devnet(at arena.Time) arena.TaskParams {
	fml := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	return arena.TaskParams{
		SubmitBy: at + 72, RevealBy: at + 84, CloseBy: at + 186, KeyWindow: 6, EvidenceWindow: 120,
		CommitWindow: 8, AlternateWindow: 4, RevealWindow: 6, AppealWindow: 6, Seats: 3, Alternates: 2, FinalSeats: 5, SeatCap: 4,
		CommitsPerEpoch: 2, CommitsInAll: 20, Gamma: 300_000, Rho: 500_000, Baseline: 100_000,
		Reward: fml(10_000), SeatFee: fml(2), MinTrainerStake: fml(100), MaxModelBytes: 64 << 20, CopyTau: 900_000,
		Live: arena.Shard{KeyHash: [32]byte{1}}, Last: arena.Shard{KeyHash: [32]byte{2}},
	}
}

// NewWorld is a model with one open task and validators Account(0) ... Account(n-1), each on its leaf; the first block
// is in epoch 1, so that all of them can be drawn.
func NewWorld(p consensus.Params, validators int, task func(arena.Time) arena.TaskParams) *World {
	start := p.Clock.Start(1)
	w := &World{
		Params: p, Task: task(start), Creator: Account(1000), Refused: map[string]int{},
		beacons: map[arena.Epoch]common.Hash{}, taskState: arena.TaskStateOpen, modelKeys: map[arena.SubmissionID]bool{},
	}
	for i := range validators {
		w.leaves = append(w.leaves, Account(i))
		w.emit(arena.LeafTaken{Leaf: arena.Leaf(i), Account: Account(i), Epoch: 0})
		w.emit(arena.WeightSet{Leaf: arena.Leaf(i), Effective: 1, Weight: 1000})
	}
	w.emit(arena.TaskCreated{Task: 1, Creator: w.Creator, CreatorLeaf: arena.NoLeaf, Bond: big.NewInt(0), Params: w.Task})
	return w
}

// Next is the time of the block that is being built.
func (w *World) Next() arena.Time {
	if len(w.Blocks) == 0 {
		return w.Params.Clock.Start(1)
	}
	return w.Blocks[len(w.Blocks)-1].Time + arena.Time(w.Params.BlockTime)
}

func (w *World) emit(b arena.EventBody) { w.building = append(w.building, b) }

// Mine closes the block that is being built.
func (w *World) Mine() Block {
	b := Block{Number: uint64(len(w.Blocks)) + 1, Time: w.Next()}
	for i, body := range w.building {
		b.Events = append(b.Events, arena.Event{Block: b.Number, Time: b.Time, Index: uint(i), Body: body})
	}
	w.building = nil
	w.Blocks = append(w.Blocks, b)
	return b
}

// Chain are all blocks so far.
func (w *World) Chain() []Block { return w.Blocks }

// Submit commits a model for the trainer.
func (w *World) Submit(trainer common.Address) arena.SubmissionID {
	w.subs = append(w.subs, &sub{trainer: trainer, state: arena.SubmissionCommitted, unpaid: map[arena.Round]arena.SeatSet{}})
	id := arena.SubmissionID(len(w.subs))
	w.emit(arena.Locked{Task: 1, Account: trainer, Amount: big.NewInt(1)})
	w.emit(arena.ModelCommitted{
		Submission: id, Task: 1, Trainer: trainer, Commitment: common.BigToHash(big.NewInt(int64(id))), Locked: big.NewInt(1),
	})
	return id
}

// State is the model's state of a submission.
func (w *World) State(id arena.SubmissionID) arena.SubmissionState { return w.subs[id-1].state }

// Stage is the model's stage of a submission.
func (w *World) Stage(id arena.SubmissionID) arena.Stage { return w.subs[id-1].stage }

// Score is the result of the last stage of a submission that is closed.
func (w *World) Score(id arena.SubmissionID) arena.Score { return w.subs[id-1].score }

// Submissions is how many there are.
func (w *World) Submissions() int { return len(w.subs) }

// PaidOut tells whether the task's money was divided.
func (w *World) PaidOut() bool { return w.paidOut }

// Salt is the salt of every vote of an account in a round: the tests need no secret.
func Salt(owner common.Address, seed common.Hash) common.Hash {
	return crypto.Keccak256Hash(owner[:], seed[:])
}

// Call performs an action in the block that is being built. Errors: ErrRefused.
func (w *World) Call(from common.Address, a consensus.Action) error {
	err := w.call(from, a)
	if err != nil {
		w.Refused[fmt.Sprintf("%T", a)]++
	}
	return err
}

func (w *World) call(from common.Address, a consensus.Action) error {
	now := w.Next()
	e := w.Params.Clock.Epoch(now)
	switch a := a.(type) {
	case consensus.PostBeacon:
		if a.Epoch != e || now < w.Params.Clock.Start(e)+arena.Time(w.Params.BeaconDelay) || w.beacons[e] != (common.Hash{}) {
			return refused("beacon of epoch %d", a.Epoch)
		}
		w.beacons[e] = crypto.Keccak256Hash(fmt.Appendf(nil, "%d/%d", e, w.fork))
		w.emit(arena.BeaconPosted{Epoch: e, Value: w.beacons[e], Poster: from})
	case consensus.RevealModel:
		return w.revealModel(a.Submission, from, now, e)
	case consensus.Seal:
		return w.seal(a, now, e)
	case consensus.Commit:
		return w.commit(a, from, now)
	case consensus.Reveal:
		return w.reveal(a, now)
	case consensus.Finalize:
		return w.finalize(a.RoundID, now, e)
	case consensus.Expire:
		return w.expire(a.Submission, now)
	case consensus.CloseResult:
		return w.close(a.Submission, now)
	case consensus.AppealResult:
		return w.appeal(from, a.Submission, a.Named, now, e)
	case consensus.CutTask:
		return w.cutTask(now, e)
	case consensus.PublishShardKey, consensus.PublishModelKey:
		return w.publish(a, from, now)
	case consensus.SettleRound:
		return w.settleSeats(a.RoundID)
	case consensus.Settle:
		return w.settle(a, now)
	case consensus.ClaimShares:
		w.emit(arena.Credited{Task: 1, Account: a.Account, Kind: arena.OutValidatorReward, Amount: big.NewInt(1)})
		w.emit(arena.Credited{Task: 1, Account: a.Account, Kind: arena.OutSeatFee, Amount: big.NewInt(1)})
	case consensus.Release:
		n := 0
		for _, s := range w.subs {
			if s.trainer == a.Account {
				n++
			}
		}
		w.emit(arena.Unlocked{Task: 1, Account: a.Account, Amount: big.NewInt(int64(n))})
	default:
		return refused("no call for %T", a)
	}
	return nil
}

func (w *World) revealModel(id arena.SubmissionID, from common.Address, now arena.Time, e arena.Epoch) error {
	s := w.subs[id-1]
	if s.state != arena.SubmissionCommitted || now > w.Task.RevealBy || from != s.trainer {
		return refused("reveal of model %d", id)
	}
	n := 0
	for _, o := range w.subs {
		if o.trainer == s.trainer && o.ordinal > 0 {
			n++
		}
	}
	s.ordinal, s.state, s.joined, s.order = uint8(n+1), arena.SubmissionRevealed, e, w.nextOrder()
	w.emit(arena.ModelRevealed{Submission: id, Task: 1, Ordinal: s.ordinal, JoinedEpoch: e, Model: arena.Model{KeyHash: common.Hash{1}}})
	return nil
}
