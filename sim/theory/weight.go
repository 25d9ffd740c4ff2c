package theory

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
)

// MeanRecord is the record that settles for one seat an epoch, in units of r0: a record halves at each multiple of H epochs, so
// it swings between g H and 2 g H, and its mean is 1.5 g H.
//
//	seats     seats an epoch, each of a fee of one unit
//	halfLife  H, epochs
//	base      r0, seats
//
// Source: docs/protocol.md 3.4.
func MeanRecord(seats, halfLife, base float64) float64 { return 1.5 * seats * halfLife / base }

// Settled is the weight that a stake settles at, in weights of the minimum stake without a record: the fixed point of
// w = sqrt(s (1 + slope w)).
//
//	stake  own stake in minimum stakes, at most the cap
//	slope  record that a weight of 1 settles at, in units of r0
//
// Pure. Source: docs/protocol.md 3.3.
func Settled(stake, slope float64) float64 {
	b := stake * slope
	return (b + math.Sqrt(b*b+4*stake)) / 2
}

// Equilibrium is where weights and records settle together.
type Equilibrium struct {
	Slope    float64 `json:"slope" doc:"record of a validator per weight of 1, in units of r0"`
	Record   float64 `json:"record" doc:"mean record at equilibrium over r0: R_eq / r0"`
	Exponent float64 `json:"exponent" doc:"long-run exponent of weight in stake: slope of a line through log weight over log stake"`
	Total    float64 `json:"total" doc:"sum of all weights, in weights of the minimum stake without a record"`
}

// Settle solves for the equilibrium of a table of stakes.
//
//	stakes    in minimum stakes, each from 1 to the cap
//	seats     in-consensus seats an epoch, in seat fee units
//	halfLife  H, epochs
//	base      r0, seats
//
// Pure. Source: docs/protocol.md 3.3, 3.4.
func Settle(stakes []float64, seats, halfLife, base float64) Equilibrium {
	// The records sum to MeanRecord(seats), and each is slope times its weight: find the slope by bisection. The sum
	// rises with it.
	want := MeanRecord(seats, halfLife, base)
	total := func(slope float64) (sum float64) {
		for _, s := range stakes {
			sum += Settled(s, slope)
		}
		return sum
	}
	low, high := 0.0, 1.0
	for high*total(high) < want {
		high *= 2
	}
	for range 80 {
		if mid := (low + high) / 2; mid*total(mid) < want {
			low = mid
		} else {
			high = mid
		}
	}
	e := Equilibrium{Slope: high, Total: total(high)}
	if len(stakes) > 0 {
		e.Record = want / float64(len(stakes))
	}
	weights := make([]float64, len(stakes))
	for i, s := range stakes {
		weights[i] = Settled(s, e.Slope)
	}
	e.Exponent = Exponent(stakes, weights)
	return e
}

// Exponent is the slope of the line of least squares through log y over log x; 0 where all x are equal.
func Exponent(x, y []float64) float64 {
	var mx, my, sxy, sxx float64
	n := float64(len(x))
	for i := range x {
		mx += fmath.L64(x[i]) / n
		my += fmath.L64(y[i]) / n
	}
	for i := range x {
		dx := fmath.L64(x[i]) - mx
		sxy += dx * (fmath.L64(y[i]) - my)
		sxx += dx * dx
	}
	if sxx < 1e-12 {
		return 0
	}
	return sxy / sxx
}

// SplitGain is what an owner gains in weight by n identities of equal stake over the fewest that its stake needs, and the
// number that gains most; nobody may be below the minimum stake.
//
//	stake  of the owner, in minimum stakes, at least 1
//	limit  the cap, in minimum stakes
//	slope  as of Settled; 0: no record at all
//
// Pure. Source: docs/protocol.md 3.3.
func SplitGain(stake, limit, slope float64) (gain float64, identities int) {
	fewest := max(int(math.Ceil(stake/limit)), 1)
	honest := float64(fewest) * Settled(stake/float64(fewest), slope)
	gain, identities = 1, fewest
	for n := fewest + 1; float64(n) <= stake; n++ {
		if g := float64(n) * Settled(stake/float64(n), slope) / honest; g > gain {
			gain, identities = g, n
		}
	}
	return gain, identities
}
