package theory_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/sim/theory"
)

// exact is the law of Seats by walking through every order in which validators can be drawn.
func exact(bad, good []uint32, c int) theory.Law {
	law := make(theory.Law, c+1)
	weights := append(append([]uint32{}, bad...), good...)
	gone := make([]bool, len(weights))
	var walk func(drawn, mine int, p float64)
	walk = func(drawn, mine int, p float64) {
		if drawn == c {
			law[mine] += p
			return
		}
		left := 0.0
		for i, w := range weights {
			if !gone[i] {
				left += float64(w)
			}
		}
		for i, w := range weights {
			if gone[i] || w == 0 {
				continue
			}
			gone[i] = true
			also := 0
			if i < len(bad) {
				also = 1
			}
			walk(drawn+1, mine+also, p*float64(w)/left)
			gone[i] = false
		}
	}
	walk(0, 0, 1)
	return law
}

func requireLaw(t require.TestingT, want, got theory.Law, within float64) {
	require.Len(t, got, len(want))
	for j := range want {
		require.InDelta(t, want[j], got[j], within, "chance of %d seats", j)
	}
}

func TestSeats_AgreesWithEveryOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weight := rapid.Uint32Range(500, 3000)
		bad := rapid.SliceOfN(weight, 1, 3).Draw(t, "bad")
		good := rapid.SliceOfN(weight, 3, 4).Draw(t, "good")
		c := rapid.IntRange(1, 3).Draw(t, "c")
		requireLaw(t, exact(bad, good, c), theory.Seats(bad, good, c), 1e-4)
	})
}

func TestSeats_EqualWeightsAreHypergeometric(t *testing.T) {
	for _, c := range []int{3, 5, 11, 15, 31} {
		requireLaw(t, theory.Hypergeometric(33, 67, c), theory.Seats(equal(33), equal(67), c), 1e-6)
	}
	requireLaw(t, theory.Binomial(0.33, 31), theory.Hypergeometric(330_000, 670_000, 31), 1e-4)
}

func equal(n int) []uint32 {
	w := make([]uint32, n)
	for i := range w {
		w[i] = 1000
	}
	return w
}

// The figures that docs/protocol.md 5 names: at c = 3 a third of the weight captures 26 % of the committees.
func TestChain_Figures(t *testing.T) {
	third := theory.Chain([]theory.Law{theory.Binomial(1.0/3, 3)})
	require.InDelta(t, 0.26, third.First, 0.005)
	live := theory.Chain([]theory.Law{theory.Binomial(0.33, 5), theory.Binomial(0.33, 11), theory.Binomial(0.33, 31)})
	require.InDelta(t, 0.01812, live.Majority, 1e-4)
	last := theory.Chain([]theory.Law{theory.Binomial(0.33, 15), theory.Binomial(0.33, 31)})
	require.InDelta(t, 0.01246, last.Majority, 1e-4)
	require.Less(t, live.Wrong, 2e-3)
	require.Less(t, last.Wrong, 1e-3)
	require.Less(t, last.Slashed, 1e-4)
	quarter := theory.Chain([]theory.Law{theory.Binomial(0.25, 15), theory.Binomial(0.25, 31)})
	require.Less(t, quarter.Majority, 3.1e-4)
	require.Less(t, quarter.Wrong, quarter.Majority)
}

// R10: k = 5 and a = 3 alone give 82.6 % with 40 % silent, with four re-draws 99.98 %.
func TestFinal_Figures(t *testing.T) {
	once, inAll := theory.Final(theory.Binomial(0.6, 8), 5, 4)
	require.InDelta(t, 0.826, once, 5e-4)
	require.Greater(t, inAll, 0.999)
}

func TestSplitGain_Figures(t *testing.T) {
	// Without a record nine identities weigh sqrt(9) times as much as one.
	gain, n := theory.SplitGain(9, 9, 0)
	require.InDelta(t, 3, gain, 1e-9)
	require.Equal(t, 9, n)
	// Above the cap the owner has to split anyhow: 18 m are two identities at least.
	gain, n = theory.SplitGain(18, 9, 0)
	require.InDelta(t, 3, gain, 1e-9)
	require.Equal(t, 18, n)
	// Whatever the record, splitting never loses, and never gains more than without one.
	rapid.Check(t, func(t *rapid.T) {
		slope := rapid.Float64Range(0, 10).Draw(t, "slope")
		gain, _ := theory.SplitGain(rapid.Float64Range(1, 40).Draw(t, "stake"), 9, slope)
		require.GreaterOrEqual(t, gain, 1.0)
		require.LessOrEqual(t, gain, 3.0+1e-9)
	})
}

func TestSettle_RecordsSumToWhatSeatsGive(t *testing.T) {
	stakes := []float64{1, 2, 4, 9, 9, 3, 1.5, 6}
	e := theory.Settle(stakes, 0.5, 256, 32)
	sum := 0.0
	for _, s := range stakes {
		w := theory.Settled(s, e.Slope)
		sum += e.Slope * w
		require.InDelta(t, w*w, s*(1+e.Slope*w), 1e-9)
	}
	require.InDelta(t, theory.MeanRecord(0.5, 256, 32), sum, 1e-6)
	require.InDelta(t, 0.5, theory.Settle(stakes, 1e-9, 256, 32).Exponent, 1e-6)
	require.Greater(t, e.Exponent, 0.5)
	require.Less(t, e.Exponent, 1.0)
}

// The table of docs/beacons.md: the factor for a small chance, which is its bound (1 - p) / (1 - 2p).
func TestPicked_Figures(t *testing.T) {
	for p, want := range map[float64]float64{0.05: 1.06, 0.10: 1.13, 0.20: 1.33, 0.25: 1.5, 0.33: 1.97} {
		require.InDelta(t, want, theory.Picked(1e-9, p)/1e-9, 0.01)
		require.Less(t, theory.Picked(0.04, p)/0.04, want)
	}
	require.InDelta(t, 0.04, theory.Picked(0.04, 0), 1e-12)
	require.InDelta(t, 0.0696, theory.Picked(0.0405, 0.33), 1e-4)
}
