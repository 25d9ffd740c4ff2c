package theory

import (
	"slices"

	"github.com/ai-arena/arenad/eval/fmath"
)

// Law is the chance of each number of attacker's seats in a committee: Law[j] of exactly j.
type Law []float64

// AtLeast is the chance of j seats or more.
func (l Law) AtLeast(j int) (p float64) {
	for i := len(l) - 1; i >= max(j, 0); i-- {
		p += l[i]
	}
	return min(p, 1)
}

// Between is the chance of from..to seats, both included.
func (l Law) Between(from, to int) (p float64) {
	for j := max(from, 0); j <= min(to, len(l)-1); j++ {
		p += l[j]
	}
	return p
}

// Mean is the expected number of seats.
func (l Law) Mean() (m float64) {
	for j, p := range l {
		m += float64(j) * p
	}
	return m
}

// Binomial is the law of c seats of which each is the attacker's with chance p: the limit of many light validators.
func Binomial(p float64, c int) Law {
	l := Law{1}
	for range c {
		l = l.one(p)
	}
	return l
}

// one is the law after one more seat that is the attacker's with chance p.
func (l Law) one(p float64) Law {
	out := make(Law, len(l)+1)
	for j, q := range l {
		out[j] += q * (1 - p)
		out[j+1] += q * p
	}
	return out
}

// Hypergeometric is the law of c seats drawn without replacement from `bad` and `good` validators of equal weight. Fewer
// than c come if there are not so many.
func Hypergeometric(bad, good, c int) Law {
	l := Law{1}
	for i := range min(c, bad+good) {
		out := make(Law, len(l)+1)
		for j, q := range l {
			p := float64(max(bad-j, 0)) / float64(bad+good-i)
			out[j] += q * (1 - p)
			out[j+1] += q * p
		}
		l = out
	}
	return l
}

// nodes is the grid of the integral of Seats; twice as many are used besides, to extrapolate. The error is below 1e-6 for
// tables of a hundred validators and more (a test compares with exact laws).
const nodes = 64

// Seats is the law of the first c seats drawn by weight without replacement.
//
// Successive sampling is a race: validator i arrives at an exponential time of rate w_i, and the first c arrivals are the
// committee. Up to time t the two sides arrive independently, so the chance that the c-th arrival leaves the attacker with j
// seats is the integral of P(c-j of the others) dP(at least j of the attacker) + P(j of the attacker) dP(at least c-j).
//
//	bad   weights of the attacker's validators
//	good  weights of the others; together at least c of them weigh something
//
// Pure. Source: docs/protocol.md 7.
func Seats(bad, good []uint32, c int) Law {
	bad, good = positive(bad), positive(good)
	c = min(c, len(bad)+len(good))
	coarse, fine := race(bad, good, c, nodes), race(bad, good, c, 2*nodes)
	sum := 0.0
	for j := range fine {
		// The trapezoid's error falls with the square of the step.
		fine[j] = max((4*fine[j]-coarse[j])/3, 0)
		sum += fine[j]
	}
	for j := range fine {
		fine[j] /= sum
	}
	return fine
}

func positive(weights []uint32) []uint32 {
	return slices.DeleteFunc(slices.Clone(weights), func(w uint32) bool { return w == 0 })
}

// race integrates over time in n steps: u from 0 to 1 stands for the time u / (1 - u) * c / W. By u = 1/2 some c validators have
// arrived, and the tail reaches far enough for any table.
func race(bad, good []uint32, c, n int) Law {
	total := 0.0
	for _, w := range bad {
		total += float64(w)
	}
	for _, w := range good {
		total += float64(w)
	}
	law := make(Law, c+1)
	lastBad, lastGood := arrived(bad, c, 0), arrived(good, c, 0)
	for i := 1; i <= n; i++ {
		t := -1.0 // for ever
		if i < n {
			t = float64(i) / float64(n-i) * float64(c) / total
		}
		nowBad, nowGood := arrived(bad, c, t), arrived(good, c, t)
		for j := 0; j <= c; j++ {
			if j > 0 {
				law[j] += (lastGood[c-j] + nowGood[c-j]) / 2 * (tail(nowBad, j) - tail(lastBad, j))
			}
			if j < c {
				law[j] += (lastBad[j] + nowBad[j]) / 2 * (tail(nowGood, c-j) - tail(lastGood, c-j))
			}
		}
		lastBad, lastGood = nowBad, nowGood
	}
	return law
}

// arrived is the law of how many have arrived by time t (negative: for ever), for 0..c of them.
func arrived(weights []uint32, c int, t float64) []float64 {
	law := make([]float64, c+1)
	law[0] = 1
	cache, cached := uint32(0), 0.0
	for i, w := range weights {
		p := 1.0
		if t >= 0 {
			if w != cache {
				cache, cached = w, 1-fmath.E64(-float64(w)*t)
			}
			p = cached
		}
		for j := min(i+1, c); j > 0; j-- {
			law[j] = law[j]*(1-p) + law[j-1]*p
		}
		law[0] *= 1 - p
	}
	return law
}

// tail is the chance of j or more.
func tail(law []float64, j int) float64 {
	p := 1.0
	for _, q := range law[:j] {
		p -= q
	}
	return p
}
