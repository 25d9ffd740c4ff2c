package node

import (
	"context"
	"crypto/sha256"
	"io"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/envelope"
)

func TestLibrary_AsksThoseWhoSaidSoThenOwnersThenEverybody(t *testing.T) {
	n := newTown(t)
	n.connected = []string{"c", "heard-2", "trainer"}
	n.accounts[trainer100] = "trainer"
	l := n.library(newBlobs(t))
	c := arena.Content{Digest: [32]byte{1}, Codec: arena.CodecRaw, Size: 5}
	l.announced(c, "heard-1")
	l.announced(c, "heard-2")
	l.announced(c, "heard-1")
	require.Equal(t, []string{"heard-1", "heard-2", "trainer", "c"}, l.providers(c, []common.Address{trainer100, creator200}))
	other := arena.Content{Digest: [32]byte{2}, Codec: arena.CodecRaw, Size: 5}
	require.Equal(t, []string{"c", "heard-2", "trainer"}, l.providers(other, nil))
}

func TestLibrary_RemembersABoundedNumberOfAnnouncements(t *testing.T) {
	n := newTown(t)
	l := n.library(newBlobs(t))
	at := func(i int) arena.Content {
		return arena.Content{Digest: [32]byte{byte(i >> 8), byte(i), 1}, Codec: arena.CodecRaw, Size: 5}
	}
	for i := range maxHoldersHeard + 5 {
		l.announced(at(0), string(rune('a'+i)))
	}
	require.Len(t, l.providers(at(0), nil), maxHoldersHeard)
	for i := 1; i <= maxHeard; i++ {
		l.announced(at(i), "p")
	}
	require.Len(t, l.heard, maxHeard)
	require.Len(t, l.digest, maxHeard)
	require.Empty(t, l.providers(at(0), nil), "the oldest is forgotten")
	require.NotEmpty(t, l.providers(at(maxHeard), nil))
}

func TestLibrary_FetchesOnceAndReports(t *testing.T) {
	n := newTown(t)
	far, near := newBlobs(t), newBlobs(t)
	m := addModel(t, far, []byte("a model"), modelKey)
	c := m.Content
	l := n.library(near)
	_, err := l.read(t.Context(), c, trainer100)
	require.ErrorIs(t, err, content.ErrUnavailable)
	require.ErrorContains(t, err, "no peer is known")

	n.connected = []string{"gone"}
	n.peers["liar"] = func(_ context.Context, _ string, s io.ReadWriteCloser) { // answers with a frame that is no header
		n.wg.Go(func() { _, _ = io.Copy(io.Discard, s) })
		_, _ = s.Write([]byte{3, 0xff, 0xff, 0xff})
	}
	n.connected = append(n.connected, "liar")
	_, err = l.read(t.Context(), c)
	require.ErrorIs(t, err, content.ErrUnavailable)
	require.Equal(t, []string{"liar"}, n.reported, "who is just away did nothing wrong")

	n.joins("far", far)
	_, err = l.model(t.Context(), m, trainer100)
	require.ErrorIs(t, err, errNoKey)
	require.True(t, near.Has(c), "the bytes do not wait for the key")
	n.keys.learn(m.KeyHash, modelKey)
	b, err := l.model(t.Context(), m, trainer100)
	require.NoError(t, err)
	require.Equal(t, "a model", string(b))
	asked := len(n.asked)
	f, err := l.open(t.Context(), c)
	require.NoError(t, err)
	require.NoError(t, f.Close())
	require.Len(t, n.asked, asked, "what is here is not asked for")
}

func TestLibrary_WrongBytesAndDamagedOnes(t *testing.T) {
	near := newBlobs(t)
	n := newTown(t)
	l := n.library(near)
	m := addModel(t, near, []byte("a model of some bytes"), modelKey)
	c := m.Content
	n.keys.learn(m.KeyHash, modelKey)
	other := m
	other.Flat = sha256.Sum256([]byte("another"))
	_, err := l.model(t.Context(), other, trainer100)
	require.ErrorIs(t, err, errWrongBytes)
	n.keys.learn(common.Hash{5}, envelope.Key{1: 9})
	other = m
	other.KeyHash = common.Hash{5}
	_, err = l.model(t.Context(), other, trainer100)
	require.ErrorIs(t, err, errWrongBytes, "sealed for another key")

	damage(t, near, c)
	_, err = l.model(t.Context(), m, trainer100)
	require.ErrorIs(t, err, errDamaged)
	require.NotErrorIs(t, err, errWrongBytes, "no vote follows from a bad disk")
	require.ErrorContains(t, err, near.Path(c))

	require.NoError(t, os.Remove(near.Path(c)))
	_, err = l.open(t.Context(), c)
	require.ErrorIs(t, err, content.ErrUnavailable)
}
