package selection_test

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/selection"
)

var (
	// seats is how many seats are drawn in Go and in the EVM and compared.
	seats = flag.Int("seats", 100_000, "seats to compare with the EVM")
	// campaignSeed makes another campaign, and each one again.
	campaignSeed = flag.Uint64("campaign", 1, "seed of the campaign")
)

// allHappens is how many seats a campaign compares in which whatever can happen to leaves has to have happened.
const allHappens = 100_000

// errDiffers: Go and the EVM drew differently.
var errDiffers = errors.New("go and the EVM differ")

// surroundings are the arenas of the campaign, and how much of it happens in each; the last has the rest.
var surroundings = []struct {
	validators, outsiders int
	share                 float64
}{
	{1, 2, 0.002},
	{2, 2, 0.004},
	{3, 2, 0.006},
	{5, 3, 0.01},
	{8, 4, 0.02},
	{31, 8, 0.05},
	{32, 8, 0.05},
	{150, 30, 0.3},
	{600, 100, 0.25},
	{arena.MaxLeaves, 200, 0},
}

// TestEquivalence draws committees in Go, from facts alone, and with the deployed Stake contract, while validators join,
// leave, displace each other, add and take out stake, earn records, are refreshed, slashed, fall asleep and wake up, and
// epochs are skipped. Sizes from 1 to 31, seeds of both stages, a creator's leaf left out or taken over by somebody else.
// `make equivalence SEATS=1000000 SEED=2` makes a campaign of any length.
func TestEquivalence(t *testing.T) {
	began, compared, happened := time.Now(), 0, map[string]int{}
	for i, s := range surroundings {
		c, err := newCampaign(s.validators, s.outsiders, *campaignSeed+uint64(i)<<32, happened)
		require.NoError(t, err)
		share := int(s.share * float64(*seats))
		if i == len(surroundings)-1 {
			share = *seats - compared
		}
		err = c.run(share)
		compared += c.compared
		if err != nil {
			t.Logf("equivalence: %d seats compared, 1 difference, %.0f s", compared, time.Since(began).Seconds())
			require.NoError(t, err, "with %d validators; to have it again: make equivalence SEATS=%d SEED=%d", s.validators, *seats, *campaignSeed)
		}
	}
	t.Logf("equivalence: %d seats compared, 0 differences, %.0f s", compared, time.Since(began).Seconds())
	for _, what := range slices.Sorted(maps.Keys(happened)) {
		t.Logf("equivalence: %8d %s", happened[what], what)
	}
	if *seats < allHappens {
		return
	}
	for _, what := range []string{
		"join", "stake", "unbond", "unbond all", "withdraw", "refresh", "delegate", "reward", "slash missed", "slash unrevealed", "slept", "wake",
		"leaf taken again", "displaced", "heir took the leaf", "epochs skipped", "creator left out", "creator's leaf taken over",
		"creator's leaf free", "fewer than asked for", "largest size", "live", "final",
	} {
		require.Positive(t, happened[what], what)
	}
}

// TestEquivalence_SeesABug runs the campaign with draws that are wrong in ways that are easy to overlook.
func TestEquivalence_SeesABug(t *testing.T) {
	for name, wrong := range map[string]drawFunc{
		"the excluded leaf takes part": func(seed common.Hash, w *selection.Weights, size int, _ arena.Leaf) []arena.Leaf {
			return selection.Draw(seed, w, size, arena.NoLeaf)
		},
		"the committee is sorted": func(seed common.Hash, w *selection.Weights, size int, excluded arena.Leaf) []arena.Leaf {
			leaves := selection.Draw(seed, w, size, excluded)
			slices.Sort(leaves)
			return leaves
		},
		"one seat too few at the largest size": func(seed common.Hash, w *selection.Weights, size int, excluded arena.Leaf) []arena.Leaf {
			return selection.Draw(seed, w, min(size, arena.MaxSeats-1), excluded)
		},
		"weights of an epoch ago": staleDraw(),
	} {
		t.Run(name, func(t *testing.T) {
			c, err := newCampaign(40, 8, 1, map[string]int{})
			require.NoError(t, err)
			c.draw = wrong
			require.ErrorIs(t, c.run(5000), errDiffers)
		})
	}
}

func staleDraw() drawFunc {
	var before, current *selection.Weights
	return func(seed common.Hash, w *selection.Weights, size int, excluded arena.Leaf) []arena.Leaf {
		if current == nil || current.Total() != w.Total() {
			before, current = current, w.Clone()
		}
		if before != nil {
			w = before
		}
		return selection.Draw(seed, w, size, excluded)
	}
}

type drawFunc func(seed common.Hash, w *selection.Weights, size int, excluded arena.Leaf) []arena.Leaf

// campaign is one arena whose draws are compared.
type campaign struct {
	*churn
	book     *selection.Book
	applied  int // facts that the book knows
	draw     drawFunc
	compared int // seats
}

func newCampaign(validators, outsiders int, seed uint64, happened map[string]int) (*campaign, error) {
	ch, err := newChurn(validators, outsiders, seed, happened)
	if err != nil {
		return nil, err
	}
	return &campaign{churn: ch, book: selection.NewBook(ch.vm.Domain), draw: selection.Draw}, nil
}

// run compares at least that many seats. Errors: errDiffers, with what differs first.
func (c *campaign) run(seats int) error {
	for c.compared < seats {
		for range 30 {
			c.churn.step()
		}
		for ; c.applied < len(c.vm.Log); c.applied++ {
			c.book.Apply(c.vm.Log[c.applied])
		}
		c.pass()
		w := c.book.WeightsAt(c.vm.Epoch())
		if err := c.compareWeights(w); err != nil {
			return err
		}
		for range 50 {
			if err := c.compareDraw(w); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *campaign) compareWeights(w *selection.Weights) error {
	total, err := c.vm.View(c.vm.Addresses.Stake, c.vm.Stake.PackTotalWeight(uint32(c.vm.Epoch())))
	if err != nil {
		return err
	}
	if got := new(big.Int).SetBytes(total).Uint64(); got != w.Total() {
		return fmt.Errorf("%w: epoch %d: all weigh %d in Go, %d in the EVM", errDiffers, c.vm.Epoch(), w.Total(), got)
	}
	for range 3 {
		leaf := c.anyLeaf()
		view, err := c.leafAt(leaf)
		if err != nil {
			return err
		}
		if taken, held := c.takenAt[leaf]; view.Weight != w.Weight(int(leaf)) || held != (view.Account != common.Address{}) || held && uint32(taken) != view.TakenAt {
			return fmt.Errorf("%w: epoch %d: leaf %d is %+v in the EVM; in Go it weighs %d, held %t since %d",
				errDiffers, c.vm.Epoch(), leaf, view, w.Weight(int(leaf)), held, taken)
		}
	}
	return nil
}

// compareDraw draws one committee on both sides.
func (c *campaign) compareDraw(w *selection.Weights) error {
	var beacon common.Hash
	for i := range beacon {
		beacon[i] = byte(c.rng.Uint32())
	}
	stage := arena.Stage(c.rng.IntN(arena.Stages))
	id := arena.RoundID{Submission: arena.SubmissionID(c.rng.Uint64N(1 << 40)), Round: arena.Round(c.rng.IntN(arena.MaxRounds))}
	seed := selection.Seed(c.vm.Domain, beacon, id, stage)
	size := 1 + c.rng.IntN(arena.MaxSeats)
	excluded, leaf, takenAt := arena.NoLeaf, arena.NoLeaf, arena.Epoch(0)
	if c.rng.IntN(3) == 0 {
		leaf = c.anyLeaf()
		taken, held := c.takenAt[leaf]
		switch {
		case !held:
			c.happened["creator's leaf free"]++
		case taken > 0 && c.rng.IntN(3) == 0:
			takenAt = taken - 1 // it was the creator's before
			c.happened["creator's leaf taken over"]++
		default:
			excluded, takenAt = leaf, taken
			c.happened["creator left out"]++
		}
	}
	want := c.draw(seed, w, size, excluded)
	out, err := c.vm.View(c.vm.Addresses.Stake, c.vm.Stake.PackDraw(seed, uint32(c.vm.Epoch()), uint8(size), uint16(leaf), uint32(takenAt)))
	if err != nil {
		return err
	}
	drawn, err := c.vm.Stake.UnpackDraw(out)
	if err != nil {
		return err
	}
	got := make([]arena.Leaf, drawn.Count)
	for i := range got {
		word := drawn.Leaves
		if i >= 16 {
			word = drawn.More
		}
		got[i] = arena.Leaf(new(big.Int).Rsh(word, uint(i%16)*16).Uint64() & 0xffff)
	}
	c.compared += len(got)
	c.happened[stage.String()]++
	if len(got) < size {
		c.happened["fewer than asked for"]++
	}
	if len(got) == arena.MaxSeats {
		c.happened["largest size"]++
	}
	if !slices.Equal(got, want) {
		seat := 0
		for seat < min(len(got), len(want)) && got[seat] == want[seat] {
			seat++
		}
		return fmt.Errorf("%w at seat %d: epoch %d, all weigh %d, seed %s (%s, round %s), size %d, without leaf %d (taken in epoch %d): %v in Go, %v in the EVM",
			errDiffers, seat, c.vm.Epoch(), w.Total(), seed, stage, id, size, leaf, takenAt, want, got)
	}
	return nil
}

func TestWeight_EqualsEVM(t *testing.T) {
	cfg := evmtest.Defaults()
	vm, err := evmtest.New(cfg)
	require.NoError(t, err)
	rapid.Check(t, func(t *rapid.T) {
		own := new(big.Int).Mul(big.NewInt(rapid.Int64Range(0, 12_000).Draw(t, "own, FML")), big.NewInt(1e18))
		own.Add(own, big.NewInt(rapid.Int64Range(0, 1e18-1).Draw(t, "own, wei")))
		delegated := new(big.Int).Mul(big.NewInt(rapid.Int64Range(0, 20_000).Draw(t, "delegated, FML")), big.NewInt(1e18))
		record := rapid.Uint64Range(0, 1<<rapid.IntRange(0, 40).Draw(t, "bits")-1).Draw(t, "record")
		out, err := vm.View(vm.Addresses.Stake, vm.Stake.PackWeightOf(own, delegated, new(big.Int).SetUint64(record)))
		require.NoError(t, err)
		require.Equal(t, new(big.Int).SetBytes(out).Uint64(), uint64(selection.Weight(own, delegated, record, cfg.MinStake)))
	})
}

func isRevert(err error, signature string) bool {
	var r *evmtest.RevertError
	return errors.As(err, &r) && r.Has(signature)
}
