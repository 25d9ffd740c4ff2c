package envelope_test

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"runtime"
	"runtime/debug"
	"testing"

	"filippo.io/age"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/envelope"
)

func seal(t require.TestingT, plain []byte, k envelope.Key) []byte {
	r, err := envelope.Seal(bytes.NewReader(plain), k)
	require.NoError(t, err)
	sealed, err := io.ReadAll(r)
	require.NoError(t, err)
	return sealed
}

func openAll(sealed []byte, k envelope.Key) ([]byte, error) {
	return envelope.OpenAll(bytes.NewReader(sealed), uint64(len(sealed)), k)
}

func open(sealed []byte, k envelope.Key) ([]byte, error) {
	r, err := envelope.Open(bytes.NewReader(sealed), uint64(len(sealed)), k)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

const chunk = 64 << 10

func TestSeal_Opens(t *testing.T) {
	k := envelope.Key{1, 2, 3}
	for _, n := range []int{0, 1, 31, chunk - 1, chunk, chunk + 1, 3*chunk - 16, 3 * chunk, 3*chunk + 7} {
		plain := make([]byte, n)
		_, err := rand.Read(plain)
		require.NoError(t, err)
		sealed := seal(t, plain, k)
		require.EqualValues(t, len(sealed), envelope.SealedSize(uint64(n)), "size %d", n)
		size, err := envelope.PlainSize(uint64(len(sealed)))
		require.NoError(t, err)
		require.EqualValues(t, n, size)
		got, err := openAll(sealed, k)
		require.NoError(t, err)
		require.True(t, bytes.Equal(plain, got))
		got, err = open(sealed, k)
		require.NoError(t, err)
		require.True(t, bytes.Equal(plain, got))
		require.NotEqual(t, sealed, seal(t, plain, k), "sealed again under other randomness")
	}
}

// TestSeal_AnyAgeProgramOpens: the format is age's own, and so is the spelling of the key inside a wrapped one.
func TestSeal_AnyAgeProgramOpens(t *testing.T) {
	k, box := envelope.Key{1: 7}, envelope.Key{1: 8}
	wrapped, err := envelope.Wrap(k, box.Point())
	require.NoError(t, err)
	require.Len(t, wrapped, envelope.WrappedSize)
	require.Equal(t, 274, envelope.WrappedSize)

	id := identityOf(t, box)
	r, err := age.Decrypt(bytes.NewReader(wrapped), id)
	require.NoError(t, err)
	text, err := io.ReadAll(r)
	require.NoError(t, err)
	inner, err := age.ParseX25519Identity(string(text))
	require.NoError(t, err)
	r, err = age.Decrypt(bytes.NewReader(seal(t, []byte("rows"), k)), inner)
	require.NoError(t, err)
	rows, err := io.ReadAll(r)
	require.NoError(t, err)
	require.Equal(t, "rows", string(rows))
}

// identityOf learns how age writes a key from a key that is wrapped for itself.
func identityOf(t *testing.T, k envelope.Key) *age.X25519Identity {
	wrapped, err := envelope.Wrap(k, k.Point())
	require.NoError(t, err)
	text, err := openAll(wrapped, k)
	require.NoError(t, err)
	id, err := age.ParseX25519Identity(string(text))
	require.NoError(t, err)
	require.Equal(t, string(text), id.String())
	return id
}

func TestOpen_Refuses(t *testing.T) {
	k := envelope.Key{1: 1}
	plain := bytes.Repeat([]byte("row of the shard\n"), 9000) // three chunks
	sealed := seal(t, plain, k)
	two, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	var twice bytes.Buffer
	w, err := age.Encrypt(&twice, identityOf(t, k).Recipient(), two.Recipient())
	require.NoError(t, err)
	_, err = w.Write(plain)
	require.NoError(t, err)
	require.NoError(t, w.Close())

	for name, b := range map[string][]byte{
		"nothing":           nil,
		"no age file":       bytes.Repeat([]byte{'x'}, len(sealed)),
		"header cut":        sealed[:100],
		"last byte cut":     sealed[:len(sealed)-1],
		"last chunk cut":    sealed[:len(sealed)-len(plain)%chunk-16],
		"two chunks cut":    sealed[:len(sealed)-len(plain)%chunk-16-chunk-16],
		"a byte more":       append(bytes.Clone(sealed), 0),
		"twice":             append(bytes.Clone(sealed), sealed...),
		"a second reader":   twice.Bytes(),
		"plain":             plain,
		"version":           bytes.Replace(sealed, []byte("age-encryption.org/v1"), []byte("age-encryption.org/v2"), 1),
		"chunks in a swap":  swapChunks(sealed),
		"header of another": append(bytes.Clone(seal(t, plain, k)[:184]), sealed[184:]...),
	} {
		_, err := openAll(b, k)
		require.ErrorIs(t, err, envelope.ErrSealed, name)
		_, err = open(b, k)
		require.ErrorIs(t, err, envelope.ErrSealed, name)
	}
	_, err = openAll(sealed, envelope.Key{1: 2})
	require.ErrorIs(t, err, envelope.ErrSealed, "another key")
}

func swapChunks(sealed []byte) []byte {
	const head, step = 184, chunk + 16
	out := bytes.Clone(sealed)
	copy(out[head:head+step], sealed[head+step:head+2*step])
	copy(out[head+step:head+2*step], sealed[head:head+step])
	return out
}

// TestOpen_AnyFlippedBit: no bit of a sealed file can change.
func TestOpen_AnyFlippedBit(t *testing.T) {
	k := envelope.Key{1: 1}
	sealed := seal(t, []byte("a model of a few bytes"), k)
	for i := range 8 * len(sealed) {
		b := bytes.Clone(sealed)
		b[i/8] ^= 1 << (i % 8)
		_, err := openAll(b, k)
		require.ErrorIs(t, err, envelope.ErrSealed, "bit %d", i)
	}
}

// TestOpen_DiskFault: a reader that fails is found in the error.
func TestOpen_DiskFault(t *testing.T) {
	k, fault := envelope.Key{1: 1}, errors.New("input/output error")
	sealed := seal(t, make([]byte, 5*chunk), k)
	for _, at := range []int{0, 50, 184, len(sealed) / 2, len(sealed) - 1} {
		_, err := envelope.OpenAll(io.MultiReader(bytes.NewReader(sealed[:at]), faulty{fault}), uint64(len(sealed)), k)
		require.ErrorIs(t, err, fault)
		_, err = envelope.Seal(faulty{fault}, k)
		if err == nil {
			r, _ := envelope.Seal(faulty{fault}, k)
			_, err = io.ReadAll(r)
		}
		require.ErrorIs(t, err, fault)
	}
}

type faulty struct{ err error }

func (f faulty) Read([]byte) (int, error) { return 0, f.err }

func TestWrap_LowOrderPoints(t *testing.T) {
	for name, text := range map[string]string{
		"zero":     "0000000000000000000000000000000000000000000000000000000000000000",
		"one":      "0100000000000000000000000000000000000000000000000000000000000000",
		"order 8a": "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
		"order 8b": "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
		"p - 1":    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"p":        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"p + 1":    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
	} {
		b, err := hex.DecodeString(text)
		require.NoError(t, err)
		_, err = envelope.Wrap(envelope.Key{1: 1}, envelope.Point(b))
		require.ErrorIs(t, err, envelope.ErrPoint, name)
	}
}

func TestUnwrap_Refuses(t *testing.T) {
	k, box := envelope.Key{1: 1}, envelope.Key{1: 2}
	wrapped, err := envelope.Wrap(k, box.Point())
	require.NoError(t, err)
	got, err := envelope.Unwrap(wrapped, box)
	require.NoError(t, err)
	require.Equal(t, [32]byte(k), [32]byte(got))

	_, err = envelope.Unwrap(wrapped, envelope.Key{1: 3})
	require.ErrorIs(t, err, envelope.ErrWrapped, "another box")
	for name, inner := range map[string]string{
		"no identity":        string(bytes.Repeat([]byte{'A'}, 74)),
		"another prefix":     "AGE-PUBLIC-KEY-1" + string(bytes.Repeat([]byte{'Q'}, 58)),
		"a letter too high":  "AGE-SECRET-KEY-1" + string(bytes.Repeat([]byte{'B'}, 58)),
		"checksum":           "AGE-SECRET-KEY-1" + string(bytes.Repeat([]byte{'Q'}, 58)),
		"lower case":         "age-secret-key-1" + string(bytes.Repeat([]byte{'q'}, 58)),
		"shorter than a key": "AGE-SECRET-KEY-1",
	} {
		_, err = envelope.Unwrap(seal(t, []byte(inner), box), box)
		require.ErrorIs(t, err, envelope.ErrWrapped, name)
	}
	for i := range wrapped {
		b := bytes.Clone(wrapped)
		b[i] ^= 1
		_, err = envelope.Unwrap(b, box)
		require.ErrorIs(t, err, envelope.ErrWrapped, "byte %d", i)
	}
}

func TestWrap_AnyKey(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		scalar := rapid.SliceOfN(rapid.Byte(), 32, 32)
		k, box := envelope.Key(scalar.Draw(t, "key")), envelope.Key(scalar.Draw(t, "box"))
		wrapped, err := envelope.Wrap(k, box.Point())
		require.NoError(t, err)
		got, err := envelope.Unwrap(wrapped, box)
		require.NoError(t, err)
		require.Equal(t, [32]byte(k), [32]byte(got))
	})
}

func TestPlainSize_IsTheInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Uint64Range(0, 1<<40).Draw(t, "sealed")
		if plain, err := envelope.PlainSize(n); err == nil {
			require.Equal(t, n, envelope.SealedSize(plain))
		}
		m := rapid.Uint64Range(0, 1<<40).Draw(t, "plain")
		plain, err := envelope.PlainSize(envelope.SealedSize(m))
		require.NoError(t, err)
		require.Equal(t, m, plain)
	})
}

// TestKey_HidesItself: no way of printing shows a key.
func TestKey_HidesItself(t *testing.T) {
	k := envelope.Key{0xab, 0xab, 0xab}
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "key", k, "in", struct{ K envelope.Key }{k})
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "key", k, "in", struct{ K envelope.Key }{k})
	text, err := json.Marshal(map[string]any{"k": k})
	require.NoError(t, err)
	out := log.String() + string(text) + fmt.Sprintf("%v %+v %#v %x %X %d %s %q %v", k, k, k, k, k, k, k, k, struct{ K envelope.Key }{k})
	require.NotContains(t, out, "171")
	require.NotContains(t, out, "ababab")
	require.NotContains(t, out, "ABABAB")
	require.Contains(t, out, "hidden")
}

// TestOpenAll_OneCopy: a model of 64 MiB is sealed and opened in pieces, and is in memory once.
func TestOpenAll_OneCopy(t *testing.T) {
	const size = 64 << 20
	k := envelope.Key{1: 1}
	sealed, err := envelope.Seal(io.LimitReader(zeros{}, size), k)
	require.NoError(t, err)
	limit := debug.SetMemoryLimit(-1)
	defer debug.SetMemoryLimit(limit)
	debug.SetMemoryLimit(96 << 20) // so that the pieces are collected as they go
	plain, err := envelope.OpenAll(sealed, envelope.SealedSize(size), k)
	require.NoError(t, err)
	require.Len(t, plain, size)
	var now runtime.MemStats
	runtime.ReadMemStats(&now)
	require.Less(t, now.HeapInuse, uint64(size+32<<20))
	runtime.KeepAlive(plain)
}

type zeros struct{}

func (zeros) Read(b []byte) (int, error) {
	clear(b)
	return len(b), nil
}

func FuzzOpen(f *testing.F) {
	k := envelope.Key{1: 1}
	f.Add(seal(f, []byte("rows"), k))
	f.Add(seal(f, nil, k))
	f.Add([]byte("age-encryption.org/v1\n-> X25519 "))
	f.Fuzz(func(t *testing.T, b []byte) {
		plain, err := openAll(b, k)
		if err != nil {
			require.ErrorIs(t, err, envelope.ErrSealed)
			return
		}
		require.EqualValues(t, len(b), envelope.SealedSize(uint64(len(plain))))
	})
}

func FuzzUnwrap(f *testing.F) {
	box := envelope.Key{1: 2}
	wrapped, err := envelope.Wrap(envelope.Key{1: 1}, box.Point())
	require.NoError(f, err)
	f.Add(wrapped)
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, err := envelope.Unwrap(b, box); err != nil {
			require.ErrorIs(t, err, envelope.ErrWrapped)
		}
	})
}

func BenchmarkOpenAll(b *testing.B) {
	const size = 30 << 20
	k := envelope.Key{1: 1}
	sealed := seal(b, make([]byte, size), k)
	b.SetBytes(size)
	for b.Loop() {
		_, err := openAll(sealed, k)
		require.NoError(b, err)
	}
}
