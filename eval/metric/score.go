package metric

import (
	"maps"
	"math/big"
	"slices"
)

// Worst is the worst score of a metric where lower is better, and where such scores saturate. Source: docs/eval.md 10, M4.
const Worst = 4_294_000_000

const (
	million  = 1_000_000
	trillion = 1_000_000_000_000 // shares of classes carry twelve digits until their mean is rounded
)

// correctShare is rnd(1e6 correct / n).
func correctShare(s *Stats) uint32 { return round(mul(s.Correct, million), num(s.Samples)) }

// meanLoss is rnd(sum of losses / (1000 n)).
func meanLoss(s *Stats) uint32 { return round(num(s.Q), mul(s.Samples, 1000)) }

// rootMeanLoss is the largest s with (2s-1)^2 n <= 4000 sum of losses: the root of the mean, rounded half up.
func rootMeanLoss(s *Stats) uint32 {
	root := mul(s.Q, 4000)
	root.Sqrt(root.Div(root, num(s.Samples)))
	return saturate(root.Rsh(root.Add(root, num(1)), 1))
}

// explained is rnd(1e6 (spread - losses) / spread), 0 where the losses are not below the spread.
func explained(s *Stats) uint32 {
	if s.Q >= s.Spread {
		return 0
	}
	return round(mul(s.Spread-s.Q, million), num(s.Spread))
}

// meanRecall is the mean of rnd(1e12 tp / (tp + fn)) over the classes that occur.
func meanRecall(s *Stats) uint32 {
	return meanShare(s, func(t Tally) (part, whole uint64) { return t.TruePositive, t.TruePositive + t.FalseNegative })
}

// meanF1 is the mean of rnd(1e12 2tp / (2tp + fp + fn)) over the classes that occur.
func meanF1(s *Stats) uint32 {
	return meanShare(s, func(t Tally) (part, whole uint64) {
		return 2 * t.TruePositive, 2*t.TruePositive + t.FalsePositive + t.FalseNegative
	})
}

func meanShare(s *Stats, share func(Tally) (part, whole uint64)) uint32 {
	sum, occurring := new(big.Int), uint64(0)
	for _, t := range s.Classes {
		if t.TruePositive+t.FalseNegative == 0 {
			continue
		}
		occurring++
		part, whole := share(t)
		sum.Add(sum, half(mul(part, trillion), num(whole)))
	}
	return round(sum, mul(occurring, million))
}

// sumF1 is rnd(1e6 2TP / (2TP + FP + FN)) of the sums over all classes, "other" included; with a background class over all but that one
// and "other".
func sumF1(s *Stats) uint32 {
	var sum Tally
	for c, t := range s.Classes {
		if s.Background >= 0 && (c == s.Background || c == len(s.Classes)-1) {
			continue
		}
		sum.TruePositive += t.TruePositive
		sum.FalsePositive += t.FalsePositive
		sum.FalseNegative += t.FalseNegative
	}
	whole := 2*sum.TruePositive + sum.FalsePositive + sum.FalseNegative
	if whole == 0 {
		return 0
	}
	return round(mul(2*sum.TruePositive, million), num(whole))
}

// areaUnderCurve is rnd(1e6 U2 / (2 P N)), U2 = 2 #{positive above negative} + #{equal}.
func areaUnderCurve(s *Stats) uint32 {
	twice := new(big.Int)
	var positive, below uint64 // below: negatives of lower rank
	for _, key := range slices.Sorted(maps.Keys(s.Ranks)) {
		r := s.Ranks[key]
		twice.Add(twice, mul(r.Positive, 2*below+r.Negative))
		positive += r.Positive
		below += r.Negative
	}
	pairs := mul(positive, 2*below)
	if pairs.Sign() == 0 {
		return 0 // the task is refused before any row is scored
	}
	return round(twice.Mul(twice, num(million)), pairs)
}

// bitsPerByte is rnd(losses * 1442695040888963407 / (1e21 bytes)): nats to bits, nano-units to millionths.
func bitsPerByte(s *Stats) uint32 {
	if s.Bytes == 0 {
		return Worst
	}
	const bitsInNat = 1_442_695_040_888_963_407 // 1e18 / ln 2
	return round(mul(s.Q, bitsInNat), new(big.Int).Mul(mul(s.Bytes, trillion), num(1_000_000_000)))
}

func num(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

func mul(a, b uint64) *big.Int { return new(big.Int).Mul(num(a), num(b)) }

// half is a/b rounded half up: floor((2a + b) / (2b)).
func half(a, b *big.Int) *big.Int {
	n := new(big.Int).Lsh(a, 1)
	n.Add(n, b)
	return n.Div(n, new(big.Int).Lsh(b, 1))
}

func round(a, b *big.Int) uint32 { return saturate(half(a, b)) }

func saturate(n *big.Int) uint32 {
	if !n.IsUint64() {
		return Worst
	}
	return uint32(min(n.Uint64(), Worst))
}
