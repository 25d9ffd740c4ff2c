package sim

import (
	"crypto/sha256"
	"encoding/binary"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
)

// stream gives the random numbers of one topic of a run. Topics are apart, so that a change in one leaves the others alone.
func stream(seed uint64, topic string) *rand.Rand {
	var word [8]byte
	binary.BigEndian.PutUint64(word[:], seed)
	key := sha256.Sum256(append(word[:], "arena/sim/"+topic...))
	return rand.New(rand.NewChaCha8(key)) //nolint:gosec // reproducible, not secret
}

// digest is a hash that a word of values gives: roots and beacons of the simulation.
func digest(words ...uint64) (h common.Hash) {
	buf := make([]byte, 0, 64)
	for _, w := range words {
		buf = binary.BigEndian.AppendUint64(buf, w)
	}
	return sha256.Sum256(buf)
}

// chance is true with probability p, in 2^-32 steps.
func chance(r *rand.Rand, p float64) bool { return float64(r.Uint32()) < p*(1<<32) }
