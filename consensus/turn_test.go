package consensus

import (
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
)

func nobodies(n int) []common.Address {
	as := make([]common.Address, n)
	for i := range as {
		binary.BigEndian.PutUint32(as[i][:], uint32(i)+1) //nolint:gosec // few
	}
	return as
}

// With everybody there one node acts first; with any of them away, the wait grows with the logarithm; and who is no
// validator comes after all.
func TestTurn(t *testing.T) {
	validators := nobodies(40)
	rapid.Check(t, func(t *rapid.T) {
		key := Key(rapid.StringN(1, 20, 20).Draw(t, "key"))
		at := map[uint64]int{}
		for _, v := range validators {
			at[turn(validators, key, v)]++
		}
		require.Equal(t, map[uint64]int{0: 1, 1: 1, 2: 2, 3: 4, 4: 8, 5: 16, 6: 8}, at)
		require.Equal(t, uint64(7), turn(validators, key, common.Address{200}))
		require.LessOrEqual(t, Turn(validators, key, common.Address{200}, 3), uint64(3))
	})
	require.Equal(t, uint64(1), turn(nil, "k", common.Address{200}), "even with no validator somebody acts")
}

// Shrunk steps keep the order, and the first one is alone still.
func TestTurn_ShrunkStepsKeepTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		last := lastStep(rapid.IntRange(1, 4096).Draw(t, "validators"))
		most := rapid.Uint64Range(0, 40).Draw(t, "most")
		before := uint64(0)
		for step := range last + 1 {
			got := within(most, step, last)
			require.GreaterOrEqual(t, got, before)
			require.LessOrEqual(t, got, min(step, most), "never later than without, never too late")
			if step == 0 || most > 0 {
				require.Equal(t, step == 0, got == 0, "nobody joins the first")
			}
			before = got
		}
		require.Equal(t, min(last, most), before, "all the time there is")
	})
}

// loneMachine is that of a stranger beside n validators.
func loneMachine(n int, p Params) *Machine {
	m := New(Self{Account: common.Address{0xff}, Duties: true}, p)
	for i, a := range nobodies(n) {
		m.state.leaf(arena.Leaf(i)).Account = a //nolint:gosec // few
		m.state.leaf(arena.Leaf(i)).Next = 1000 //nolint:gosec // few
	}
	return m
}

// Whoever is alone awake posts the value of an epoch and then draws with it in the same epoch, for any number of validators
// and any clock that leaves three blocks after the beacon's delay.
func TestWait_BeaconAndSealFitIntoTheirEpoch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Params{Clock: arena.Clock{Genesis: 1000}, BeaconPosted: true}
		p.BlockTime = rapid.Uint32Range(1, 15).Draw(t, "block time")
		p.BeaconDelay = rapid.Uint32Range(0, 60).Draw(t, "beacon delay")
		p.Clock.EpochLength = p.BeaconDelay + 3*p.BlockTime + 1 + rapid.Uint32Range(0, 600).Draw(t, "rest")
		m := loneMachine(rapid.IntRange(1, 4096).Draw(t, "validators"), p)
		block := arena.Time(p.BlockTime)
		end := p.Clock.Start(2) - 1
		// The first block after the delay comes up to a block late.
		m.state.Now = p.Clock.Start(1) + arena.Time(p.BeaconDelay) + arena.Time(rapid.Uint32Range(0, p.BlockTime-1).Draw(t, "late"))
		for _, key := range []Key{"beacon/1", "seal/1/0/1"} {
			m.state.Now += block * arena.Time(1+m.wait(due{key: key, deadline: end, public: true, epochal: true}))
		}
		require.LessOrEqual(t, m.state.Now, end)
	})
}

// Whoever has a key or a vote that its maker does not put on chain is in time too, with half of the blocks to spare.
func TestWait_IsHalfOfWhatIsLeft(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Params{Clock: arena.Clock{Genesis: 1000, EpochLength: 12}, BlockTime: rapid.Uint32Range(1, 15).Draw(t, "block time")}
		m := loneMachine(rapid.IntRange(1, 4096).Draw(t, "validators"), p)
		m.state.Now = 1100
		left := arena.Time(rapid.Uint32Range(p.BlockTime, 600).Draw(t, "left"))
		waited := m.wait(due{key: "k", deadline: m.state.Now + left, public: true})
		blocks := uint64(left) / uint64(p.BlockTime)
		require.LessOrEqual(t, waited+1, blocks)
		require.LessOrEqual(t, waited, blocks/2)
	})
}

// Where there is time for all steps, and where nothing ends, steps are as long as a slow node needs.
func TestWait_NothingShrinksWithoutNeed(t *testing.T) {
	m := loneMachine(100, Params{Clock: arena.Clock{Genesis: 1000, EpochLength: 3600}, BlockTime: 12, BeaconDelay: 24})
	m.state.Now = 1100
	require.EqualValues(t, 16, m.wait(due{key: "expire/1", public: true}))
	require.EqualValues(t, 16, m.wait(due{key: "seal/1/0/1", public: true, epochal: true, deadline: 3600}))
	require.EqualValues(t, 16, m.wait(due{key: "k", public: true, deadline: 1100 + 13*33}))
	require.Zero(t, m.wait(due{key: "k", public: true, first: m.self.Account}))
	require.Zero(t, m.wait(due{key: "k"}))
}
