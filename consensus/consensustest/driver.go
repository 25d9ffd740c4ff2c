package consensustest

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// Driver feeds one machine step by step with whatever the test says happened on chain: one task, one submission by
// Account(100) in the clear, one round whose seats belong to Account(0), Account(1) ... in seat order. It checks nothing by itself.
type Driver struct {
	Machine *consensus.Machine
	Params  consensus.Params
	Task    arena.TaskParams
	Number  uint64
	Now     arena.Time
	Seed    common.Hash
	// Final lets blocks become final; while false the final block stays where it is.
	Final bool

	t      testing.TB
	log    []arena.Event
	events []arena.EventBody
}

// Seats is the committee of the driver's round: 3 primaries, 2 alternates.
const Seats = 5

// NewDriver is a machine of Account(self) that knows the task and its revealed submission. The time is the start of
// epoch 2.
func NewDriver(t testing.TB, self consensus.Self) *Driver {
	p := Defaults()
	d := &Driver{
		Machine: consensus.New(self, p), Params: p, Task: Devnet(p.Clock.Start(1)), t: t, Number: 9, Now: p.Clock.Start(1) - 1,
		Seed: crypto.Keccak256Hash([]byte("seed")), Final: true,
	}
	d.Task.Live.KeyHash, d.Task.Last.KeyHash = [32]byte{}, [32]byte{}
	for i := range Seats + 2 {
		d.Say(arena.LeafTaken{Leaf: arena.Leaf(i), Account: Account(i)})
		d.Say(arena.WeightSet{Leaf: arena.Leaf(i), Effective: 1, Weight: 1000})
	}
	d.Say(arena.TaskCreated{Task: 1, Creator: Account(200), CreatorLeaf: arena.NoLeaf, Bond: big.NewInt(0), Params: d.Task})
	d.Say(arena.ModelCommitted{Submission: 1, Task: 1, Trainer: Account(100), Locked: big.NewInt(0)})
	d.Say(arena.ModelRevealed{Submission: 1, Task: 1, Ordinal: 1, JoinedEpoch: 1})
	d.Block()
	d.Until(p.Clock.Start(2))
	return d
}

// Say adds a fact to the block that is being built.
func (d *Driver) Say(b arena.EventBody) { d.events = append(d.events, b) }

// Block closes the block that is being built, one second after the last, and gives what the machine wants.
func (d *Driver) Block() (wanted []consensus.Action) {
	d.Number++
	d.Now++
	for i, b := range d.events {
		e := arena.Event{Block: d.Number, Time: d.Now, Index: uint(i), Body: b}
		d.log = append(d.log, e)
		wanted = append(wanted, d.Step(consensus.Event{Event: e})...)
	}
	d.events = nil
	wanted = append(wanted, d.Step(consensus.Head{Number: d.Number, Time: d.Now})...)
	if d.Final {
		wanted = append(wanted, d.Step(consensus.FinalHead{Number: d.Number - Depth})...)
	}
	return wanted
}

// Step gives the machine an input.
func (d *Driver) Step(in consensus.Input) []consensus.Action { return d.Machine.Step(in) }

// Until closes empty blocks up to the one at time t, and gives what the machine wanted meanwhile.
func (d *Driver) Until(t arena.Time) (all []consensus.Action) {
	for d.Now < t {
		all = append(all, d.Block()...)
	}
	return all
}

// Seal seals the round in a block of its own.
func (d *Driver) Seal() []consensus.Action {
	leaves := make([]arena.Leaf, Seats)
	for i := range leaves {
		leaves[i] = arena.Leaf(i)
	}
	d.Say(arena.Sealed{Submission: 1, Task: 1, Epoch: d.Params.Clock.Epoch(d.Now + 1), Seed: d.Seed, Leaves: leaves, Primaries: 3})
	return d.Block()
}

// Round is the round's id.
func (d *Driver) Round() arena.RoundID { return arena.RoundID{Submission: 1} }

// Seat is the id of a seat of the round.
func (d *Driver) Seat(n int) arena.SeatID {
	return arena.SeatID{RoundID: d.Round(), Seat: arena.Seat(n)}
}

// Eval is the id of the round's evaluation.
func (d *Driver) Eval() consensus.EvalID {
	return consensus.EvalID{RoundID: d.Round(), Seed: d.Seed}
}

// SaySeatCommits adds the commitments of seats to a vote, whose salts are Salt's.
func (d *Driver) SaySeatCommits(v arena.Vote, seats ...int) {
	for _, n := range seats {
		d.Say(arena.VoteCommitted{SeatID: d.Seat(n), Commitment: d.Params.Domain.VoteCommitment(d.Round(), arena.StageLive, Account(n), v, Salt(Account(n), d.Seed))})
	}
}

// Replay gives the machine a state without the facts from block `from` on, and then a block with the given ones: a reorg.
func (d *Driver) Replay(from uint64, instead ...arena.EventBody) []consensus.Action {
	s := consensus.NewState(d.Params)
	d.log = slices.DeleteFunc(d.log, func(e arena.Event) bool { return e.Block >= from })
	for _, e := range d.log {
		require.NoError(d.t, s.Apply(e))
	}
	d.Step(consensus.Reset{State: s})
	d.events = instead
	return d.Block()
}

// Want is the only action of type T among the actions.
func Want[T consensus.Action](t testing.TB, actions []consensus.Action) T {
	t.Helper()
	found := All[T](actions)
	require.Len(t, found, 1, "%T among %s", *new(T), Names(actions))
	return found[0]
}

// All are the actions of type T among the actions.
func All[T consensus.Action](actions []consensus.Action) (found []T) {
	for _, a := range actions {
		if x, ok := a.(T); ok {
			found = append(found, x)
		}
	}
	return found
}

// Names are the actions in short.
func Names(actions []consensus.Action) (names []string) {
	for _, a := range actions {
		names = append(names, fmt.Sprintf("%T(%s #%d)", a, a.About().Key, a.About().Attempt))
	}
	return names
}
