package selection_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/internal/golden"
	"github.com/ai-arena/arenad/selection"
)

// The vectors are read by the Solidity tests too: contracts/test/vectors/Vectors.t.sol.
type drawVectors struct {
	Leaves  []int        `json:"leaves"`  // where the weights are; all other leaves weigh nothing
	Weights []uint32     `json:"weights"` // of these leaves
	Count   int          `json:"count"`
	Draws   []drawVector `json:"draws"`
}

type drawVector struct {
	Seed     common.Hash  `json:"seed"`
	Size     int          `json:"size"`
	Excluded arena.Leaf   `json:"excluded"`
	Drawn    []arena.Leaf `json:"drawn"`
}

func TestDrawVectors(t *testing.T) {
	v := drawVectors{
		Leaves:  []int{0, 1, 7, 8, 63, 64, 65, 511, 512, 1000, 2047, 2048, 4000, 4095},
		Weights: []uint32{1000, 3000, 1, 65535, 1000, 0, 2, 12000, 1000, 1414, 2236, 65535, 500, 1732},
	}
	for i := range 40 { // enough for the largest committee
		v.Leaves = append(v.Leaves, 70+97*i)
		v.Weights = append(v.Weights, uint32(1000+i*i*13))
	}
	w := selection.NewWeights(arena.MaxLeaves)
	for i, leaf := range v.Leaves {
		w.Set(leaf, v.Weights[i])
	}
	excluded := []arena.Leaf{arena.NoLeaf, 8, 64, 4095, 0, 3, 2048, arena.NoLeaf}
	for i, size := range []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 15, 16, 17, 30, 31, 31} {
		d := drawVector{Seed: crypto.Keccak256Hash([]byte{byte(i)}), Size: size, Excluded: excluded[i%len(excluded)]}
		d.Drawn = selection.Draw(d.Seed, w, d.Size, d.Excluded)
		v.Draws = append(v.Draws, d)
	}
	v.Count = len(v.Draws)
	golden.JSON(t, "../contracts/test/vectors/draw.json", v)
}

// TestDeepDrawVectors is about a tree of 32,768 leaves, all of which weigh something: contracts/test/unit/SumTreeDeep.t.sol.
func TestDeepDrawVectors(t *testing.T) {
	const leaves = 32_768
	w := selection.NewWeights(leaves)
	for i := range leaves {
		w.Set(i, uint32(1+i*40_503%selection.MaxWeight))
	}
	v := drawVectors{Leaves: []int{}, Weights: []uint32{}, Count: 24}
	for i := range v.Count {
		d := drawVector{Seed: crypto.Keccak256Hash([]byte("deep"), []byte{byte(i)}), Size: 8 + 23*(i%2), Excluded: arena.NoLeaf}
		if i%3 == 0 {
			d.Excluded = arena.Leaf(i * 1371 % leaves)
		}
		d.Drawn = selection.Draw(d.Seed, w, d.Size, d.Excluded)
		v.Draws = append(v.Draws, d)
	}
	golden.JSON(t, "../contracts/test/vectors/drawdeep.json", v)
}

type weightVectors struct {
	MinStake string         `json:"minStake"`
	HalfLife uint32         `json:"halfLife"`
	Count    int            `json:"count"`
	Decayed  int            `json:"decayCount"`
	Weights  []weightVector `json:"weights"`
	Decays   []decayVector  `json:"decays"`
}

type weightVector struct {
	Own    string `json:"own"`
	Record uint64 `json:"record,string"`
	Weight uint32 `json:"weight"`
}

type decayVector struct {
	Record  uint64      `json:"record,string"`
	Noted   arena.Epoch `json:"noted"`
	Now     arena.Epoch `json:"now"`
	Decayed uint64      `json:"decayed,string"`
}

func TestWeightVectors(t *testing.T) {
	fml := new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	m := new(big.Int).Mul(big.NewInt(1000), fml)
	v := weightVectors{MinStake: m.String(), HalfLife: 256}
	for _, own := range []string{
		"0", "999999999999999999999", "1000000000000000000000", "1000000000000000000001", "1234567890123456789012",
		"8999999999999999999999", "9000000000000000000000", "9000000000000000000001", "79228162514264337593543950335",
	} {
		for _, record := range []uint64{0, 1, 1023, 32 * 1024, 1<<40 - 1} {
			o, _ := new(big.Int).SetString(own, 10)
			v.Weights = append(v.Weights, weightVector{own, record, selection.Weight(o, nil, record, m)})
		}
	}
	for _, d := range []decayVector{{1024, 0, 0, 0}, {1024, 0, 255, 0}, {1024, 255, 256, 0}, {1 << 39, 100, 5000, 0}, {1<<40 - 1, 3, 1 << 31, 0}} {
		d.Decayed = selection.Decayed(d.Record, d.Noted, d.Now, v.HalfLife)
		v.Decays = append(v.Decays, d)
	}
	v.Count, v.Decayed = len(v.Weights), len(v.Decays)
	golden.JSON(t, "../contracts/test/vectors/weights.json", v)
}
