package consensus

import (
	"errors"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// ErrLog: a fact contradicts the facts before it. The caller has lost events or mixed branches and must fold again from
// its last final block.
var ErrLog = errors.New("fact contradicts the log before it")

// State is the fold of the chain's facts. It changes by Apply and Advance alone; everything it hands out is to be read,
// not changed. Not safe for concurrent use.
type State struct {
	Params Params
	// Number and Now are the last complete block and its time.
	Number uint64
	Now    arena.Time
	// Final is the last block that cannot change any more.
	Final uint64

	tasks       map[arena.TaskID]*Task
	submissions map[arena.SubmissionID]*Submission
	accounts    map[common.Address]*Account
	leaves      map[arena.Leaf]*LeafState
	beacons     map[arena.Epoch]Beacon
	upkeep      *big.Int // paid out of the fee pool
	flushed     *big.Int

	// What may need work, so that a block costs the open work and not the whole past.
	openTasks  map[arena.TaskID]struct{}
	unfinished map[arena.SubmissionID]struct{} // not terminal
	unsettled  map[arena.RoundID]struct{}      // decided, seats due
	challenged map[arena.SeatID]struct{}       // asked for rows
}

// Beacon is the random value of an epoch.
type Beacon struct {
	Value common.Hash
	Block uint64
}

// Account is what the facts say of an account, FML wei.
type Account struct {
	Own       *big.Int
	Unbonding *big.Int
	Claimable *big.Int
	ReadyAt   arena.Time
	Leaf      arena.Leaf // NoLeaf: none
	Attested  arena.Time
	signers   []signerFrom
	locks     map[arena.TaskID]*big.Int
	owed      map[arena.TaskID]*big.Int // seat fees, shares of slashes and returned submission fees not claimed yet
	shares    map[arena.TaskID]int      // in-consensus seats not claimed yet
}

type signerFrom struct {
	signer common.Address
	from   arena.Epoch
}

// Signer is who may act for the account in epoch e besides itself; zero: nobody.
func (a *Account) Signer(e arena.Epoch) (signer common.Address) {
	for _, s := range a.signers {
		if s.from <= e {
			signer = s.signer
		}
	}
	return signer
}

// LeafState is what the facts say of a leaf.
type LeafState struct {
	Account   common.Address // zero: free
	TakenAt   arena.Epoch
	BoxKey    [32]byte
	Weight    uint32 // before Effective
	Next      uint32 // from Effective on
	Effective arena.Epoch
	Record    uint64 // units as last reported, not decayed since
	Gained    bool   // record units since the last refresh
	Refreshed arena.Epoch
	Asleep    bool
}

// WeightAt is the weight in epoch e, for the current epoch and later ones.
func (l *LeafState) WeightAt(e arena.Epoch) uint32 {
	if e >= l.Effective {
		return l.Next
	}
	return l.Weight
}

// Task is what the facts say of a task.
type Task struct {
	ID             arena.TaskID
	Creator        common.Address
	Routes         arena.Routes
	CreatorLeaf    arena.Leaf
	CreatorTakenAt arena.Epoch
	Bond           *big.Int
	Params         arena.TaskParams
	State          arena.TaskState
	CreatedAt      arena.Time
	EndedAt        arena.Time
	ShardKeys      [2]*[32]byte         // by arena.ShardIndex; nil: not on chain
	Submissions    []arena.SubmissionID // in the order of their commits
	Order          []arena.SubmissionID // paid, best first; set at the settlement
	Split          *arena.RewardSplit   // nil before the settlement
	Ledger         Ledger

	live   [][]arena.SubmissionID // by ordinal - 1: the trainers' n-th reveals in order
	again  []arena.SubmissionID
	open   int                  // submissions that are not terminal
	due    int                  // rounds with seats that are not settled
	ranked []arena.SubmissionID // candidates for a paid rank, unordered
}

// Opened tells whether whoever has the bytes of the shards can read them: both keys are on chain, or they were never
// sealed.
func (t *Task) Opened() bool {
	for i, k := range t.ShardKeys {
		if k == nil && t.Params.Shard(arena.ShardIndex(i)).KeyHash != [32]byte{} { //nolint:gosec // two shards
			return false
		}
	}
	return true
}

// PaidOut tells whether the task's money was divided: nothing more can happen to it.
func (t *Task) PaidOut() bool { return t.Split != nil || t.State == arena.TaskStateCancelled }

// Submission is what the facts say of a submission.
type Submission struct {
	ID          arena.SubmissionID
	Task        arena.TaskID
	Trainer     common.Address
	Commitment  common.Hash
	Locked      *big.Int
	State       arena.SubmissionState
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
	Rounds      []*Round    // by number
	Score       arena.Score // once Final
}

// Opened tells whether whoever has the model's bytes can read them: its key is on chain, or it was never sealed.
func (s *Submission) Opened() bool { return s.Key != nil || s.Model.KeyHash == (common.Hash{}) }

// Open is the round that is under way, nil if none is.
func (s *Submission) Open() *Round {
	if s.State != arena.SubmissionSealed || len(s.Rounds) == 0 {
		return nil
	}
	return s.Rounds[len(s.Rounds)-1]
}

// Round is what the facts say of a committee.
type Round struct {
	ID        arena.RoundID
	Task      arena.TaskID
	Stage     arena.Stage
	Queue     arena.QueueKind
	Epoch     arena.Epoch
	Seed      common.Hash
	SealedAt  arena.Time
	Block     uint64
	Windows   Windows
	Primaries int
	Seats     []Seat
	Outcome   arena.Outcome
	Score     arena.Score
	Workers   arena.SeatSet // in consensus; without consensus: revealed a score
	DecidedAt arena.Time
	due       arena.SeatSet
}

// Decided tells whether the committee came to a result, be it that there is nothing to score.
func (r *Round) Decided() bool {
	return r.Outcome != arena.OutcomePending && r.Outcome != arena.OutcomeSilence && r.Outcome != arena.OutcomeSplit
}

// Bits is the progress of the round.
func (r *Round) Bits() Bits {
	b := Bits{Seats: len(r.Seats), Primaries: r.Primaries}
	for i := range r.Seats {
		s := arena.Seat(i) //nolint:gosec // at most MaxSeats
		if r.Seats[i].Committed() {
			b.Committed = b.Committed.With(s)
		}
		if r.Seats[i].Revealed {
			b.Revealed = b.Revealed.With(s)
		}
	}
	return b
}

// Ballots are the revealed votes, in seat order.
func (r *Round) Ballots() (bs []Ballot) {
	for i, s := range r.Seats {
		if s.Revealed {
			bs = append(bs, Ballot{Seat: arena.Seat(i), Vote: s.Vote}) //nolint:gosec // at most MaxSeats
		}
	}
	return bs
}

// LastCommit is the block of the latest commitment, 0 if there is none.
func (r *Round) LastCommit() (block uint64) {
	for _, s := range r.Seats {
		block = max(block, s.CommitBlock)
	}
	return block
}

// SeatOf is the seat that the account holds, false if it holds none.
func (r *Round) SeatOf(a common.Address) (arena.Seat, bool) {
	for i, s := range r.Seats {
		if s.Owner == a && a != (common.Address{}) {
			return arena.Seat(i), true //nolint:gosec // at most MaxSeats
		}
	}
	return 0, false
}

// Seat is a place in a committee.
type Seat struct {
	Leaf        arena.Leaf
	Owner       common.Address // holder of the leaf at the seal
	Commitment  common.Hash
	CommittedAt arena.Time
	CommitBlock uint64
	Vote        arena.Vote // once Revealed
	Revealed    bool
	RevealedAt  arena.Time
	Settled     bool
	Paid        *big.Int // once Settled
	Slashed     *big.Int
	Challenge   Challenge // the last one
}

// Committed tells whether the seat committed.
func (s *Seat) Committed() bool { return s.Commitment != (common.Hash{}) }

// Ledger is the money of a task's pot so far, FML wei.
type Ledger struct {
	In     [arena.Inflows]*big.Int  // by arena.Inflow
	Out    [arena.Outflows]*big.Int // by arena.Outflow
	Burned *big.Int
	Pooled *big.Int
	Dusted *big.Int
}

// Held is what the pot holds: everything that came in less everything that went out.
func (l *Ledger) Held() *big.Int {
	h := new(big.Int)
	for _, v := range l.In {
		h.Add(h, amount(v))
	}
	for _, v := range l.Out {
		h.Sub(h, amount(v))
	}
	for _, v := range []*big.Int{l.Burned, l.Pooled, l.Dusted} {
		h.Sub(h, amount(v))
	}
	return h
}

// NewState is the state before the first fact.
func NewState(p Params) *State {
	return &State{
		Params:      p,
		tasks:       map[arena.TaskID]*Task{},
		submissions: map[arena.SubmissionID]*Submission{},
		accounts:    map[common.Address]*Account{},
		leaves:      map[arena.Leaf]*LeafState{},
		beacons:     map[arena.Epoch]Beacon{},
		upkeep:      new(big.Int),
		flushed:     new(big.Int),
		openTasks:   map[arena.TaskID]struct{}{},
		unfinished:  map[arena.SubmissionID]struct{}{},
		unsettled:   map[arena.RoundID]struct{}{},
		challenged:  map[arena.SeatID]struct{}{},
	}
}

// Advance says that a block is complete: its facts are all applied.
func (s *State) Advance(number uint64, now arena.Time) { s.Number, s.Now = number, now }

// Epoch is the current epoch.
func (s *State) Epoch() arena.Epoch { return s.Params.Clock.Epoch(s.Now) }

// Task is the task with that id, nil if there is none.
func (s *State) Task(id arena.TaskID) *Task { return s.tasks[id] }

// Submission is the submission with that id, nil if there is none.
func (s *State) Submission(id arena.SubmissionID) *Submission { return s.submissions[id] }

// Account is what is known of an account, nil if the facts do not mention it.
func (s *State) Account(a common.Address) *Account { return s.accounts[a] }

// Leaf is what is known of a leaf, nil if nobody ever held it.
func (s *State) Leaf(l arena.Leaf) *LeafState { return s.leaves[l] }

// Beacon is the random value of an epoch, false if there is none.
func (s *State) Beacon(e arena.Epoch) (Beacon, bool) {
	b, ok := s.beacons[e]
	return b, ok
}

// Tasks are the ids of all tasks, ascending.
func (s *State) Tasks() []arena.TaskID { return slices.Sorted(maps.Keys(s.tasks)) }

// Validators are the accounts that hold a leaf, in leaf order.
func (s *State) Validators() (as []common.Address) {
	for _, l := range slices.Sorted(maps.Keys(s.leaves)) {
		if a := s.leaves[l].Account; a != (common.Address{}) {
			as = append(as, a)
		}
	}
	return as
}

// Upkeep is what the fee pool paid to callers so far, FML wei.
func (s *State) Upkeep() *big.Int { return new(big.Int).Set(s.upkeep) }

// Flushed is what the burn ledger burned so far, FML wei.
func (s *State) Flushed() *big.Int { return new(big.Int).Set(s.flushed) }

// Locked is the account's stake that the task holds, FML wei.
func (s *State) Locked(t arena.TaskID, a common.Address) *big.Int {
	acc := s.accounts[a]
	if acc == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(amount(acc.locks[t]))
}

// Shares is the number of the account's in-consensus seats in the task that are not claimed yet.
func (s *State) Shares(t arena.TaskID, a common.Address) int {
	acc := s.accounts[a]
	if acc == nil {
		return 0
	}
	return acc.shares[t]
}

// Owed is what the account can claim in the task besides a share of the reward, FML wei.
func (s *State) Owed(t arena.TaskID, a common.Address) *big.Int {
	acc := s.accounts[a]
	if acc == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(amount(acc.owed[t]))
}

// amount is v, or 0 for an amount that never was set.
func amount(v *big.Int) *big.Int {
	if v == nil {
		return new(big.Int)
	}
	return v
}

// plus is a new amount a + b; both may be nil.
func plus(a, b *big.Int) *big.Int { return new(big.Int).Add(amount(a), amount(b)) }

// minus is a new amount a - b, at least 0; both may be nil.
func minus(a, b *big.Int) *big.Int {
	d := new(big.Int).Sub(amount(a), amount(b))
	if d.Sign() < 0 {
		return new(big.Int)
	}
	return d
}
