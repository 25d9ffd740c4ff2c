package fmath_test

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math"
	"os"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/fmath"
)

// digest hashes f over the inputs whose bits are 0, step, 2*step ... below 2^32, results little endian, NaN as 7fc00000.
func digest(f func(float32) float32, step uint64) string {
	h := sha256.New()
	buf := make([]byte, 0, 1<<16)
	for u := uint64(0); u < 1<<32; u += step {
		y := f(math.Float32frombits(uint32(u)))
		bits := math.Float32bits(y)
		if y != y {
			bits = 0x7fc00000
		}
		if buf = binary.LittleEndian.AppendUint32(buf, bits); len(buf) == cap(buf) {
			h.Write(buf)
			buf = buf[:0]
		}
	}
	h.Write(buf)
	return hex.EncodeToString(h.Sum(nil))
}

type golden struct {
	name    string
	f       func(float32) float32
	full    string // all 2^32 inputs, from the rules
	sampled string // each 251st input
}

func goldens() []golden {
	return []golden{
		{"exp", fmath.Exp, "66ebaf8364f8288f62d65ff62d546beae76716d9bcf07c069679902d2a352a84", "f748bb0df45c67c68e3c17e49dfa9f41f237f34857918d21f9c32e247bf274c8"},
		{"log", fmath.Log, "552520b41156e6e02501cd90a480a4e0f2bb4437fc890a3ab5279888359968dd", "e11123f9991f5c91d484754576e54d85ad7f03aa91deeae51e90b00e10903d02"},
		{"sigmoid", fmath.Sigmoid, "4db5d9918160e949e1d825eee07fa7cebca1a5d48af2acc266b0101d4c9efd9d", "925777b7cd25bb3b4f1c3af605a10b6438d1c6340a884e860f18f38db2f57a5d"},
		{"tanh", fmath.Tanh, "17e517c7253f21ebb12cbd88cb7c188e5335135f5c348d756d6e1658e4fbf8f1", "759a8cb4dea87706a6223c96630519f816c081f088bca6b57db147b56f942c9d"},
		{"erf", fmath.Erf, "3b5c23175aafefcdf4b98ab42f7876645142d6ea74b8b1a19f135009b0ebb5dd", "db072f8140ebe8111fa35f92cb363715b9c7f55278730297411e2aaee05b16f2"},
		{"softplus", fmath.Softplus, "", "527e4d13bcd47a20c2df85ea270e6b2bf94dd488dfa6880c0284ad453782e936"},
	}
}

// TestA7_SampledDigests fixes the bits of every function on 17 million inputs each.
func TestA7_SampledDigests(t *testing.T) {
	for _, g := range goldens() {
		t.Run(g.name, func(t *testing.T) {
			t.Parallel()
			got := digest(g.f, 251)
			t.Logf("digest %s %s", g.name, got)
			require.Equal(t, g.sampled, got, "on %s", runtime.GOARCH)
		})
	}
}

// TestA7_FullDigests runs all 2^32 inputs of the functions when ARENAD_FULL_DIGESTS is set: the nightly job.
func TestA7_FullDigests(t *testing.T) {
	if os.Getenv("ARENAD_FULL_DIGESTS") == "" {
		t.Skip("not asked for: set ARENAD_FULL_DIGESTS=1, takes minutes")
	}
	for _, g := range goldens() {
		if g.full == "" {
			continue
		}
		t.Run(g.name, func(t *testing.T) { require.Equal(t, g.full, digest(g.f, 1)) })
	}
}
