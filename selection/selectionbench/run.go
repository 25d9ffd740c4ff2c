package selectionbench

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"gonum.org/v1/gonum/stat/sampleuv"

	"github.com/ai-arena/arenad/internal/benchmark"
	"github.com/ai-arena/arenad/selection"
)

const (
	seats = 7 // S4
	most  = 1_000_000
	// batch is how many draws or updates are timed together. What one costs hangs on where in the table it falls, and on what
	// the contender before it left in the caches: long enough for both to even out.
	batch = 10_000
	// maxUpdate is S5, nanoseconds.
	maxUpdate = 1000
	// maxOverHashes is S4: what a draw may cost, as a multiple of its hashes.
	maxOverHashes = 1.5
)

// errBroken: a contender did not do its work.
var errBroken = errors.New("a draw is incomplete")

// Run measures S4, S5 and S16 into the report.
func Run(ctx context.Context, r *benchmark.Report) error {
	for n := 100; n <= most; n *= 10 {
		t, err := measure(ctx, n)
		if err != nil {
			return fmt.Errorf("%d validators: %w", n, err)
		}
		r.Cases = append(r.Cases, t.cases(n)...)
	}
	return nil
}

// costs are nanoseconds of one operation.
type costs struct{ weights, gonum, hashed, hashes, update float64 }

func (t costs) cases(n int) []benchmark.Case {
	of := func(what string, value float64) benchmark.Case {
		return benchmark.Case{Name: fmt.Sprintf("%s, n = %d", what, n), Series: what, X: float64(n), Value: value, Unit: "ns", OK: true}
	}
	weights := of("draw of 7, weights alone", t.weights)
	weights.Peer = "gonum"
	hashed := of("draw of 7", t.hashed)
	hashed.Peer = "its 7 hashes"
	update := of("update", t.update)
	faster, share := 0.0, 0.0
	if n == most {
		faster, share = 1, 1/maxOverHashes
		update.Goal, update.OK = fmt.Sprintf("<= %d", maxUpdate), t.update <= maxUpdate
	}
	weights.Against(t.gonum, faster)
	hashed.Against(t.hashes, share)
	return []benchmark.Case{weights, hashed, update}
}

// measure measures everything among n validators.
func measure(ctx context.Context, n int) (costs, error) {
	w, floats := selection.NewWeights(n), make([]float64, n)
	for i := range n {
		weight := 1 + uint32(uint64(i)*2_654_435_761%selection.MaxWeight) //nolint:gosec // below 65,536
		w.Set(i, weight)
		floats[i] = float64(weight)
	}
	d, drawn := selection.NewDrawer(), make([]int, 0, seats)
	ours, theirs := &numbers{}, &numbers{}
	gonum := sampleuv.NewWeighted(floats, theirs)
	keccak, seed, word, out := crypto.NewKeccakState(), common.Hash{1}, [2 * common.HashLength]byte{}, common.Hash{}
	at, sink := 0, byte(0)
	contenders := []func(){
		func() { drawn = d.DrawBy(ours, drawn[:0], w, seats, -1) },
		func() {
			drawn = drawn[:0]
			for range seats {
				leaf, _ := gonum.Take()
				drawn = append(drawn, leaf)
			}
			for _, leaf := range drawn {
				gonum.Reweight(leaf, floats[leaf])
			}
		},
		func() {
			count(&seed)
			drawn = d.Draw(drawn[:0], seed, w, seats, -1)
		},
		func() {
			count((*common.Hash)(word[:common.HashLength]))
			for i := range byte(seats) {
				word[len(word)-1] = i
				keccak.Reset()
				keccak.Write(word[:])
				keccak.Read(out[:]) //nolint:errcheck // a hash never fails
				sink ^= out[0]
			}
		},
		func() {
			at = (at + 7919) % n
			w.Set(at, (w.Weight(at)+12_345)%selection.MaxWeight+1)
		},
	}
	batches := make([]func() error, len(contenders))
	for i, run := range contenders {
		batches[i] = func() error {
			for range batch {
				run()
			}
			if len(drawn) != seats {
				return errBroken
			}
			return nil
		}
	}
	t, err := benchmark.Measure(ctx, benchmark.Effort{Count: 30, Least: 2 * time.Second}, batches...)
	if err != nil {
		return costs{}, err
	}
	one := func(i int) float64 { return float64(t[i].Best.Nanoseconds()) / batch }
	return costs{one(0), one(1), one(2), one(3), one(4)}, nil
}

// count makes another seed.
func count(h *common.Hash) { binary.LittleEndian.PutUint64(h[:], binary.LittleEndian.Uint64(h[:])+1) }

// numbers is one sequence for both: 53 random bits, which gonum makes a float64 in [0, 1), and which are scaled to [0, n)
// here.
type numbers struct{ state uint64 }

// Uint64 is math/rand/v2's Source.
func (s *numbers) Uint64() uint64 {
	s.state += 0x9e3779b97f4a7c15 // splitmix64
	z := s.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// Below is selection's Numbers.
func (s *numbers) Below(_, n uint64) uint64 {
	return uint64(float64(s.Uint64()<<11>>11) / (1 << 53) * float64(n))
}
