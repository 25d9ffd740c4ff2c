package drand_test

import (
	"encoding/hex"
	"testing"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/drand"
	"github.com/ai-arena/arenad/internal/golden"
)

// TestVectors writes what the contracts' tests read: signatures of a key made for tests and of quicknet, and points that
// are none. `go test ./chain/drand -update` makes the file anew.
func TestVectors(t *testing.T) {
	l, err := drand.NewLocal("contracts", 1_600_000_000, 3)
	require.NoError(t, err)
	quick, err := drand.NewNetwork(drand.Quicknet())
	require.NoError(t, err)
	published, err := quick.Check(1000, fromHex(t, round1000))
	require.NoError(t, err)

	words := func(n *drand.Network) (out []string) {
		for _, w := range n.KeyWords() {
			out = append(out, "0x"+hex.EncodeToString(w[:]))
		}
		return out
	}
	var rounds []uint64
	var proofs, values []string
	add := func(r drand.Round) {
		rounds = append(rounds, r.Number)
		proofs, values = append(proofs, "0x"+hex.EncodeToString(r.Proof[:])), append(values, "0x"+hex.EncodeToString(r.Value[:]))
	}
	// Those of epochs 5 to 12 of 12 seconds from 1,700,000,000 on, two seconds into each.
	for epoch := range arena.Time(8) {
		n := l.RoundSince(1_700_000_002 + 12*(5+epoch))
		signature, err := l.Sign(n)
		require.NoError(t, err)
		r, err := l.Check(n, signature)
		require.NoError(t, err)
		add(r)
	}
	outside := outsideSubgroup(t)
	file := map[string]any{
		"testKey": words(l.Network), "testGenesis": uint64(l.Genesis()), "testPeriod": l.Period(),
		"rounds": rounds, "proofs": proofs, "values": values,
		"quicknetKey": words(quick), "quicknetGenesis": uint64(quick.Genesis()), "quicknetPeriod": quick.Period(),
		"quicknetRound": published.Number, "quicknetProof": "0x" + hex.EncodeToString(published.Proof[:]),
		"quicknetValue": "0x" + hex.EncodeToString(published.Value[:]), "outsideSubgroup": "0x" + outside,
	}
	golden.JSON(t, "../../contracts/test/vectors/drand.json", file)
}

// outsideSubgroup is a point of the curve that is none of G1: x and y.
func outsideSubgroup(t *testing.T) string {
	b := make([]byte, drand.SignatureBytes)
	var p bls.G1Affine
	for x := byte(1); x < 255; x++ {
		b[0], b[47] = 0x80, x
		if _, err := p.SetBytes(b); err != nil && p.IsOnCurve() && !p.IsInSubGroup() {
			raw := p.RawBytes()
			return hex.EncodeToString(raw[:])
		}
	}
	t.Fatal("there is one among the first: one x in two is on the curve, and few of those in the subgroup")
	return ""
}
