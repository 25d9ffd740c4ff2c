package content

import (
	"crypto/sha256"
	_ "embed"
	"encoding/json"
	"io"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/ipfs/go-cid"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
)

//go:embed testdata/layout.json
var layoutVectors []byte

type layoutVector struct {
	Size uint64
	CID  string
}

func readVectors(t *testing.T) (stream, zeros []layoutVector) {
	t.Helper()
	var v struct{ Stream, Zeros []layoutVector }
	require.NoError(t, json.Unmarshal(layoutVectors, &v))
	return v.Stream, v.Zeros
}

// TestTree_EqualsIPFS: any IPFS implementation must give our files the same CID.
func TestTree_EqualsIPFS(t *testing.T) {
	stream, zeros := readVectors(t)
	for _, v := range stream {
		leaves, err := hashLeaves(io.LimitReader(rand.NewChaCha8([32]byte{}), int64(v.Size)))
		require.NoError(t, err)
		requireCID(t, v, leaves)
	}
	full := sha256.Sum256(make([]byte, BlockSize))
	for _, v := range zeros {
		leaves := make([][32]byte, (v.Size-1)/BlockSize+1)
		for i := range leaves {
			leaves[i] = full
		}
		leaves[len(leaves)-1] = sha256.Sum256(make([]byte, (v.Size-1)%BlockSize+1))
		requireCID(t, v, leaves)
	}
}

func requireCID(t *testing.T, v layoutVector, leaves [][32]byte) {
	t.Helper()
	tr, err := treeOf(v.Size, leaves)
	require.NoError(t, err)
	require.Equal(t, v.CID, tr.content().String(), "%d bytes", v.Size)
	id, err := cid.Decode(v.CID)
	require.NoError(t, err)
	c, err := arena.ContentOf(id, v.Size)
	require.NoError(t, err)
	require.Equal(t, c, tr.content())
	require.NoError(t, checkContent(c))
}

func TestLayout_Shape(t *testing.T) {
	for _, tc := range []struct {
		size, leaves uint64
		depth        int
	}{
		{0, 1, 0},
		{1, 1, 0},
		{BlockSize, 1, 0},
		{BlockSize + 1, 2, 1},
		{174 * BlockSize, 174, 1},
		{174*BlockSize + 1, 175, 2},
		{174 * 174 * BlockSize, 174 * 174, 2},
		{174*174*BlockSize + 1, 174*174 + 1, 3},
		{math.MaxUint64, 1 << 44, 6},
	} {
		l := layoutOf(tc.size)
		require.Equal(t, tc.leaves, l.leaves, "%d bytes", tc.size)
		require.Equal(t, tc.depth, l.depth, "%d bytes", tc.size)
		require.Equal(t, tc.size, l.fileSize(l.root()))
		require.LessOrEqual(t, l.depth, maxDepth)
	}
}

// TestLayout_BlocksCoverRange: the blocks of a range are its leaves, each after all nodes that prove it.
func TestLayout_BlocksCoverRange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := layoutOf(rapid.Uint64Range(1, 70_000*BlockSize).Draw(t, "size"))
		first := rapid.Uint64Range(0, l.leaves-1).Draw(t, "first")
		end := rapid.Uint64Range(first+1, min(l.leaves, first+400)).Draw(t, "end")
		proved := map[position]bool{l.root(): true}
		next := first
		l.blocksOf(first, end, func(p position) bool {
			require.True(t, proved[p], "level %d index %d comes before its parent", p.level, p.index)
			if p.level == 0 {
				require.Equal(t, next, p.index)
				next++
				return true
			}
			i, last := l.children(p)
			for ; i < last; i++ {
				proved[position{p.level - 1, i}] = true
			}
			return true
		})
		require.Equal(t, end, next)
	})
}

// TestLayout_DecodeIsInverse: the canonical block gives its digests back, any other bytes are refused.
func TestLayout_DecodeIsInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := layoutOf(rapid.Uint64Range(BlockSize+1, 40_000*BlockSize).Draw(t, "size"))
		p := l.root()
		first, end := l.children(p)
		digests := make([][32]byte, end-first)
		for i := range digests {
			digests[i] = sha256.Sum256([]byte{byte(i)})
		}
		block := l.encode(p, digests)
		require.Equal(t, l.blockLen(p), uint64(len(block)))
		got, err := l.decode(p, block)
		require.NoError(t, err)
		require.Equal(t, digests, got)
		size, err := claimedSize(block)
		require.NoError(t, err)
		require.Equal(t, l.size, size)

		_, err = l.decode(p, append(block, 0x18, 0x01))
		require.ErrorIs(t, err, ErrLayout)
		_, err = l.decode(p, block[:rapid.IntRange(0, len(block)-1).Draw(t, "cut")])
		require.ErrorIs(t, err, ErrLayout)
	})
}

func FuzzLayoutDecode(f *testing.F) {
	l := layoutOf(3 * BlockSize)
	f.Add(l.encode(l.root(), nil))
	f.Fuzz(func(t *testing.T, block []byte) {
		digests, err := l.decode(l.root(), block)
		if err != nil {
			require.ErrorIs(t, err, ErrLayout)
			return
		}
		require.Equal(t, block, l.encode(l.root(), digests))
		_, err = claimedSize(block)
		require.NoError(t, err)
	})
}

func TestCheckContent(t *testing.T) {
	for _, tc := range []struct {
		name  string
		codec uint64
		size  uint64
		ok    bool
	}{
		{"empty", arena.CodecRaw, 0, true},
		{"one block", arena.CodecRaw, BlockSize, true},
		{"raw over one block", arena.CodecRaw, BlockSize + 1, false},
		{"file within one block", arena.CodecDagPB, BlockSize, false},
		{"file", arena.CodecDagPB, BlockSize + 1, true},
		{"other codec", 0x71, 5, false},
	} {
		err := checkContent(arena.Content{Codec: tc.codec, Size: tc.size})
		if tc.ok {
			require.NoError(t, err, tc.name)
		} else {
			require.ErrorIs(t, err, ErrLayout, tc.name)
		}
	}
}
