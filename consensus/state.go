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
	pause       arena.Pause // the newest
	pools       map[common.Address]*Pool
	nominations map[arena.NominationID]*Nomination
	upkeep      *big.Int // paid out of the fee pool
	flushed     *big.Int

	// What may need work, so that a block costs the open work and not the whole past.
	openTasks  map[arena.TaskID]struct{}
	unfinished map[arena.SubmissionID]struct{} // not terminal
	unsettled  map[arena.RoundID]struct{}      // decided, seats due
	challenged map[arena.SeatID]struct{}       // asked for rows
	appealed   map[arena.SubmissionID]struct{} // appealed against, and not decided
	refunding  map[arena.TaskID]struct{}       // void, and settled in the block that is being folded
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
	unpaid    map[arena.TaskID]int      // seats that are paid at the settlement
	shares    map[arena.TaskID]int      // of the validators' part, not claimed yet: one for a live seat in consensus, two for a final one
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
		appealed:    map[arena.SubmissionID]struct{}{},
		pools:       map[common.Address]*Pool{},
		nominations: map[arena.NominationID]*Nomination{},
		refunding:   map[arena.TaskID]struct{}{},
	}
}

// Advance says that a block is complete: its facts are all applied.
func (s *State) Advance(number uint64, now arena.Time) {
	s.Number, s.Now = number, now
	for id := range s.refunding {
		s.refundVoid(s.tasks[id])
		delete(s.refunding, id)
	}
}

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

// Shares is the number of the account's shares of the validators' part in the task that are not claimed yet; 0 once it is
// known that there is no such part: the task became void after some results were final, or nobody was in consensus.
func (s *State) Shares(id arena.TaskID, a common.Address) int {
	acc, t := s.accounts[a], s.tasks[id]
	if acc == nil || t != nil && t.Split != nil && amount(t.Split.ValidatorPart).Sign() == 0 {
		return 0
	}
	return acc.shares[id]
}

// Collectable are the tasks in which ClaimShares has something for the account, and for those who lent to it.
func (s *State) Collectable(a common.Address) (ids []arena.TaskID) {
	acc := s.accounts[a]
	if acc == nil {
		return nil
	}
	ids = slices.AppendSeq(ids, maps.Keys(acc.owed))
	for id := range acc.shares {
		if split := s.tasks[id].Split; split != nil && amount(split.ValidatorPart).Sign() > 0 {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return slices.DeleteFunc(slices.Compact(ids), func(id arena.TaskID) bool { return !s.tasks[id].PaidOut() })
}

// UnpaidSeats counts the seats of an account in a task whose fees the settlement decides: those of larger committees and of the
// final stage.
func (s *State) UnpaidSeats(t arena.TaskID, a common.Address) int {
	if acc := s.accounts[a]; acc != nil {
		return acc.unpaid[t]
	}
	return 0
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
