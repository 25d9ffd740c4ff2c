package metric

import "math/big"

// Worst is the worst score of a metric where lower is better, and where such scores saturate. Source: docs/eval.md 10, M4.
const Worst = 4_294_000_000

// Stats are the sufficient statistics of a set of rows. With at most 2^22 rows no sum passes 2^63.
type Stats struct {
	Samples uint64
	Valid   uint64
	Correct uint64
	Q       uint64 // sum of losses in nano-units
}

// Add counts one row.
func (s *Stats) Add(r Row) {
	s.Samples++
	if r.Valid {
		s.Valid++
	}
	if r.Correct {
		s.Correct++
	}
	s.Q += r.Q
}

// Merge adds the statistics of another, disjoint set of rows.
func (s *Stats) Merge(o Stats) {
	s.Samples += o.Samples
	s.Valid += o.Valid
	s.Correct += o.Correct
	s.Q += o.Q
}

// Counts lists the statistics in the order samples, valid, correct, sum of losses.
func (s Stats) Counts() []uint64 { return []uint64{s.Samples, s.Valid, s.Correct, s.Q} }

// Score rounds the statistics to millionths, once, half up: rnd(a/b) = floor((2a+b)/(2b)). No rows give the worst score. Pure.
// Source: docs/eval.md 10, M2 and M4.
func (k Kind) Score(s Stats) uint32 {
	if k == Accuracy {
		if s.Samples == 0 {
			return 0
		}
		return uint32(round(new(big.Int).Mul(num(s.Correct), num(1_000_000)), num(s.Samples)))
	}
	if s.Samples == 0 {
		return Worst
	}
	return uint32(round(num(s.Q), new(big.Int).Mul(num(1000), num(s.Samples))))
}

func num(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

// round is a/b rounded half up, at most Worst.
func round(a, b *big.Int) uint64 {
	n := new(big.Int).Lsh(a, 1)
	n.Add(n, b)
	n.Div(n, new(big.Int).Lsh(b, 1))
	if !n.IsUint64() {
		return Worst
	}
	return min(n.Uint64(), Worst)
}
