package selection_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/selection"
)

// TestBook_EqualsSeals lets the deployed contracts draw the committees of many submissions, and compares each with what
// the book says beforehand: the committee, or that a drawn validator has no seat left. Few validators of very different
// weight, so that the rate limit bites; the creator holds a leaf; committees of all shapes.
func TestBook_EqualsSeals(t *testing.T) {
	for _, c := range []struct {
		name              string
		validators        int
		seats, alternates uint8
	}{
		{"3 of 4, the creator is one", 5, 3, 1},
		{"3 with 2 alternates", 8, 3, 2},
		{"5 with 3 alternates", 12, 5, 3},
		{"7 without alternates, 6 there", 7, 7, 0},
		{"5 with 2 alternates, 4 there", 5, 5, 2},
		{"too few", 3, 3, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			sealed, saturated := sealAll(t, c.validators, c.seats, c.alternates)
			require.Positive(t, sealed)
			if c.validators > 3 {
				require.Positive(t, saturated, "the rate limit was never met")
			}
		})
	}
}

func sealAll(t *testing.T, validators int, seats, alternates uint8) (sealed, saturated int) {
	vm, err := evmtest.New(evmtest.Defaults())
	require.NoError(t, err)
	book, applied := selection.NewBook(vm.Domain), 0
	catchUp := func() {
		for ; applied < len(vm.Log); applied++ {
			if s, ok := vm.Log[applied].Body.(arena.Sealed); ok {
				require.NoError(t, book.Verify(s))
			}
			book.Apply(vm.Log[applied])
		}
	}
	rng := rand.New(rand.NewPCG(3, uint64(validators)))
	for i := range validators {
		require.NoError(t, vm.Join(evmtest.Account(i), evmtest.FML(1000+8000*int64(i%2))))
	}
	vm.Now += 12
	creator := evmtest.Account(0) // holds the first leaf
	task, err := vm.CreateTask(creator, vm.Devnet(func(p *arena.TaskParams) {
		p.Seats, p.Alternates, p.CommitsPerEpoch = seats, alternates, 20
	}))
	require.NoError(t, err)
	var queue []arena.SubmissionID
	for i := range 4 {
		trainer := evmtest.Account(100 + i)
		require.NoError(t, vm.Fund(trainer, evmtest.FML(10_000)))
		_, err := vm.Do(trainer, vm.Calls().AddStake("stake", evmtest.FML(1000)))
		require.NoError(t, err)
		for n := range 6 {
			id, err := vm.CommitModel(trainer, task, n)
			require.NoError(t, err)
			require.NoError(t, vm.RevealModel(trainer, id, n))
		}
	}
	for n := range 6 {
		for i := range 4 {
			queue = append(queue, arena.SubmissionID(6*i+n+1)) // everybody's first before anybody's second
		}
	}
	for len(queue) > 0 && vm.Now < vm.Clock.Start(18) {
		vm.Now = vm.Clock.Start(vm.Epoch()+1) + 2
		beacon, err := vm.BeaconValue(vm.Epoch())
		require.NoError(t, err)
		catchUp()
		book.SetBeacon(vm.Epoch(), beacon)
		for len(queue) > 0 {
			id := arena.RoundID{Submission: queue[0]}
			want, previewErr := book.Preview(id, vm.Epoch())
			events, err := vm.Do(evmtest.Account(rng.IntN(validators)), vm.Calls().Seal(id, vm.Epoch(), 0))
			if isRevert(err, "ScoresSaturated(uint64,uint16,uint32)") {
				require.ErrorIs(t, previewErr, selection.ErrSaturated)
				saturated++
				break
			}
			require.NoError(t, err)
			require.NoError(t, previewErr)
			requireCommittee(t, want, events)
			catchUp()
			queue = queue[1:]
			sealed++
		}
	}
	return sealed, saturated
}

func requireCommittee(t *testing.T, want selection.Committee, events []arena.Event) {
	for _, e := range events {
		switch x := e.Body.(type) {
		case arena.Sealed:
			require.Equal(t, want.Leaves, x.Leaves)
			require.Equal(t, want.Primaries, int(x.Primaries))
			require.Equal(t, want.Seed, x.Seed)
			require.NotContains(t, x.Leaves, arena.Leaf(0), "the creator's leaf is never drawn")
			return
		case arena.RoundDecided:
			require.Equal(t, arena.OutcomeNoCommittee, x.Outcome)
			require.Zero(t, want.Primaries)
			return
		}
	}
	require.Fail(t, "the seal logged no committee")
}
