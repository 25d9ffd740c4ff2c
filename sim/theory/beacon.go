package theory

// Picked is the chance of something that a random value brings with chance c, if whoever wants it proposes each of the last blocks
// that make the value with chance p: with k of them in a row it takes the best of 2^k values.
//
// Pure. Source: docs/beacons.md, randao.
func Picked(c, p float64) (picked float64) {
	const rest = 1e-15
	run, misses := 1.0, 1-c // chance of a run of k blocks at least, and that none of 2^k values brings it
	for run > rest {
		picked += run * (1 - p) * (1 - misses)
		run *= p
		misses *= misses
	}
	return picked
}
