package dataset

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
)

// Permutation is the shuffle of 0..n-1 that follows from a seed: Fisher-Yates for i = n-1..1 with
// j = u64be(SHA-256(domain | seed | u64be i)[:8]) mod (i+1). Pure. Source: docs/eval.md 8, S1.
func Permutation(domain string, seed Hash, n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	msg := append([]byte(domain), seed[:]...)
	at := len(msg)
	msg = append(msg, make([]byte, 8)...)
	for i := n - 1; i >= 1; i-- {
		binary.BigEndian.PutUint64(msg[at:], uint64(i))
		h := sha256.Sum256(msg)
		j := int(binary.BigEndian.Uint64(h[:8]) % uint64(i+1))
		p[i], p[j] = p[j], p[i]
	}
	return p
}

// Split deals the rows 0..n-1 out at random into parts of the given sizes, which must not need more than n rows; rows left over
// go to no part. The same seed gives the same parts. Errors: ErrData. Pure.
func Split(seed Hash, n int, sizes ...int) ([][]int, error) {
	need := 0
	for _, s := range sizes {
		if s < 1 {
			return nil, fmt.Errorf("%w: a part of %d rows: want at least 1", ErrData, s)
		}
		need += s
	}
	if need > n {
		return nil, fmt.Errorf("%w: parts of %d rows in all, the set has %d", ErrData, need, n)
	}
	order, parts := Permutation("arena/dataset/split/1", seed, n), make([][]int, len(sizes))
	for i, s := range sizes {
		parts[i], order = order[:s:s], order[s:]
	}
	return parts, nil
}
