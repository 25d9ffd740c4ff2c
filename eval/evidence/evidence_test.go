package evidence_test

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/eval/evidence"
)

// rowTypes are outputs as models have them: scores of classes, a label, half floats, a matrix, flags, a wide row.
var rowTypes = []struct {
	dtype uint8
	dims  []uint32
	size  int
}{
	{1, []uint32{10}, 40}, {7, nil, 8}, {10, []uint32{3}, 6}, {11, []uint32{2, 2}, 32}, {9, []uint32{4}, 4}, {1, []uint32{75}, 300},
}

// row is the raw output row of sample i.
func row(i int) []byte {
	r := rowTypes[i%len(rowTypes)]
	elements := make([]byte, r.size)
	for k := range elements {
		elements[k] = byte(7*i + 13*k)
	}
	return evidence.AppendRow(nil, r.dtype, r.dims, elements)
}

func sample(n int) ([]evidence.Leaf, [][32]byte) {
	leaves, salts := make([]evidence.Leaf, n), make([][32]byte, n)
	for i := range leaves {
		leaves[i] = evidence.Leaf{
			Index: uint64(i), Valid: i%7 != 6, Class: uint32(i%10) * 100_003, Correct: i%3 == 0, Q: uint64(i) * 1_000_003,
			Output: sha256.Sum256(row(i)),
		}
		salts[i] = sha256.Sum256([]byte{'s', byte(i), byte(i >> 8)})
	}
	return leaves, salts
}

// plain computes the root from the definition, recursively and with nothing of the package.
func plain(leaves []evidence.Leaf, salts [][32]byte) (h [32]byte, correct, q uint64) {
	size := 1
	for size < len(leaves) {
		size *= 2
	}
	var node func(lo, hi int) ([32]byte, uint64, uint64)
	node = func(lo, hi int) ([32]byte, uint64, uint64) {
		if hi-lo > 1 {
			lh, lc, lq := node(lo, (lo+hi)/2)
			rh, rc, rq := node((lo+hi)/2, hi)
			b := []byte{1}
			b = append(b, lh[:]...)
			b = binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(b, lc), lq)
			b = append(b, rh[:]...)
			b = binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(b, rc), rq)
			return sha256.Sum256(b), lc + rc, lq + rq
		}
		if lo >= len(leaves) {
			return sha256.Sum256([]byte{2}), 0, 0
		}
		l := leaves[lo]
		b := append([]byte{0}, salts[lo][:]...)
		b = binary.BigEndian.AppendUint64(b, l.Index)
		flag := map[bool]byte{true: 1}
		b = append(b, flag[l.Valid])
		b = binary.BigEndian.AppendUint32(b, l.Class)
		b = append(b, flag[l.Correct])
		b = binary.BigEndian.AppendUint64(b, l.Q)
		b = append(b, l.Output[:]...)
		return sha256.Sum256(b), uint64(flag[l.Correct]), l.Q
	}
	return node(0, size)
}

func TestBuild_IsTheDefinition(t *testing.T) {
	for _, n := range []int{1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 100} {
		leaves, salts := sample(n)
		tree, err := evidence.Build(leaves, salts)
		require.NoError(t, err)
		h, correct, q := plain(leaves, salts)
		require.Equal(t, evidence.Node{Hash: h, Correct: correct, Q: q}, tree.Root(), "n = %d", n)
	}
}

func TestOpen_EachLeafVerifies(t *testing.T) {
	for _, n := range []int{1, 2, 3, 6, 17} {
		leaves, salts := sample(n)
		tree, err := evidence.Build(leaves, salts)
		require.NoError(t, err)
		for i := range uint64(n) {
			p, err := tree.Open(i)
			require.NoError(t, err)
			require.NoError(t, evidence.Verify(tree.Root(), uint64(n), p))
		}
		_, err = tree.Open(uint64(n))
		require.ErrorIs(t, err, evidence.ErrSize)
	}
}

func TestVerify_AnyChangeIsFound(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		n := rapid.IntRange(2, 40).Draw(r, "n")
		leaves, salts := sample(n)
		tree, err := evidence.Build(leaves, salts)
		require.NoError(r, err)
		p, err := tree.Open(uint64(rapid.IntRange(0, n-1).Draw(r, "i")))
		require.NoError(r, err)
		root, size := tree.Root(), uint64(n)
		at := rapid.IntRange(0, len(p.Path)-1).Draw(r, "level")
		bit := byte(1) << rapid.IntRange(0, 7).Draw(r, "bit")
		b := rapid.IntRange(0, 31).Draw(r, "byte")
		switch rapid.IntRange(0, 12).Draw(r, "change") {
		case 0:
			p.Leaf.Class++
		case 1:
			p.Leaf.Correct = !p.Leaf.Correct
		case 2:
			p.Leaf.Q++
		case 3:
			p.Leaf.Valid = !p.Leaf.Valid
		case 4:
			p.Leaf.Output[b] ^= bit
		case 5:
			p.Salt[b] ^= bit
		case 6:
			p.Path[at].Hash[b] ^= bit
		case 7:
			p.Path[at].Correct++
		case 8:
			p.Path[at].Q--
		case 9:
			p.Position, p.Leaf.Index = p.Position^1, p.Leaf.Index^1
		case 10:
			p.Path = p.Path[:len(p.Path)-1]
		case 11:
			root.Q++
		case 12:
			p.Leaf.Index++
		}
		err = evidence.Verify(root, size, p)
		if err == nil {
			r.Fatal("a changed proof was taken")
		}
	})
}

func TestVerify_InnerNodeIsNoLeaf(t *testing.T) {
	leaves, salts := sample(4)
	tree, err := evidence.Build(leaves, salts)
	require.NoError(t, err)
	p, err := tree.Open(2)
	require.NoError(t, err)
	require.ErrorIs(t, evidence.Verify(tree.Root(), 2, evidence.Proof{Position: 0, Leaf: leaves[0], Salt: salts[0], Path: p.Path[1:]}), evidence.ErrProof)
	require.ErrorIs(t, evidence.Verify(tree.Root(), 0, p), evidence.ErrSize)
	require.ErrorIs(t, evidence.Verify(tree.Root(), 1<<22+1, p), evidence.ErrSize)
	require.ErrorIs(t, evidence.Verify(tree.Root(), 2, p), evidence.ErrProof, "beyond the end")
}

func TestBuild_RefusesExcessAndSizes(t *testing.T) {
	leaves, salts := sample(2)
	_, err := evidence.Build(nil, nil)
	require.ErrorIs(t, err, evidence.ErrSize)
	_, err = evidence.Build(leaves, salts[:1])
	require.ErrorIs(t, err, evidence.ErrSize)

	leaves[0].Q = evidence.MaxLoss + 1
	_, err = evidence.Build(leaves, salts)
	require.ErrorIs(t, err, evidence.ErrExcess)
	leaves[0].Q--
	_, err = evidence.Build(leaves, salts)
	require.NoError(t, err)
}

// A node may claim what its samples can have, and no more: three samples, of which a path to sample 0 shows one, and two places
// of which one is padding.
func TestVerify_NoNodeClaimsMoreThanItsSamples(t *testing.T) {
	leaves, salts := sample(3)
	tree, err := evidence.Build(leaves, salts)
	require.NoError(t, err)
	for name, c := range map[string]struct {
		sample  uint64
		level   int
		correct uint64
		q       uint64
		excess  bool
	}{
		"a leaf counts once":             {0, 0, 1, evidence.MaxLoss, false},
		"a leaf counts twice":            {0, 0, 2, 0, true},
		"a leaf loses too much":          {0, 0, 0, evidence.MaxLoss + 1, true},
		"one sample beside padding":      {0, 1, 1, evidence.MaxLoss, false},
		"padding that counts":            {0, 1, 2, 0, true},
		"padding that loses":             {0, 1, 0, evidence.MaxLoss + 1, true},
		"padding alone is nothing":       {2, 0, 0, 0, false},
		"padding alone that counts":      {2, 0, 1, 0, true},
		"padding alone that loses":       {2, 0, 0, 1, true},
		"two samples":                    {2, 1, 2, 2 * evidence.MaxLoss, false},
		"two samples that count as more": {2, 1, 3, 0, true},
	} {
		p, err := tree.Open(c.sample)
		require.NoError(t, err)
		p.Path[c.level].Correct, p.Path[c.level].Q = c.correct, c.q
		err = evidence.Verify(tree.Root(), 3, p)
		if c.excess {
			require.ErrorIs(t, err, evidence.ErrExcess, name)
		} else {
			require.NotErrorIs(t, err, evidence.ErrExcess, name)
		}
	}
	p, err := tree.Open(0)
	require.NoError(t, err)
	p.Leaf.Q = math.MaxUint64
	require.ErrorIs(t, evidence.Verify(tree.Root(), 3, p), evidence.ErrExcess, "the leaf itself")
	p.Leaf.Q, p.Path[0].Q = 1, math.MaxUint64
	require.ErrorIs(t, evidence.Verify(tree.Root(), 3, p), evidence.ErrOverflow)
}

// Whoever claims g right answers too many has g false leaves at least, if nothing that is opened is refused: as many wrong answers
// lie below the nodes that were not opened.
func TestVerify_GainNeedsFalseLeaves(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		n := rapid.IntRange(2, 64).Draw(r, "n")
		leaves, salts := sample(n)
		var correct uint64
		for i := range leaves {
			leaves[i].Correct = false
		}
		tree, err := evidence.Build(leaves, salts)
		require.NoError(r, err)
		p, err := tree.Open(uint64(rapid.IntRange(0, n-1).Draw(r, "i")))
		require.NoError(r, err)
		for k := range p.Path {
			p.Path[k].Correct = rapid.Uint64Range(0, uint64(n)).Draw(r, "claim")
			correct += p.Path[k].Correct
		}
		err = evidence.Verify(tree.Root(), uint64(n), p)
		if !errors.Is(err, evidence.ErrExcess) && correct > uint64(n-1) {
			r.Fatalf("%d right answers among %d samples that are not opened: %v", correct, n-1, err)
		}
	})
}

func TestVerify_SaysWhatIsWrong(t *testing.T) {
	leaves, salts := sample(9)
	tree, err := evidence.Build(leaves, salts)
	require.NoError(t, err)
	root := tree.Root()
	p, err := tree.Open(4)
	require.NoError(t, err)
	falsified := p
	falsified.Leaf.Correct = !p.Leaf.Correct
	require.ErrorIs(t, evidence.Verify(root, 9, falsified), evidence.ErrHash)
	count, loss := root, root
	count.Correct++
	loss.Q--
	require.ErrorIs(t, evidence.Verify(count, 9, p), evidence.ErrCount)
	require.ErrorIs(t, evidence.Verify(loss, 9, p), evidence.ErrLoss)
	require.ErrorIs(t, evidence.Verify(root, 8, p), evidence.ErrPath)
	for _, err := range []error{evidence.ErrHash, evidence.ErrCount, evidence.ErrLoss, evidence.ErrPath} {
		require.ErrorIs(t, err, evidence.ErrProof)
	}
}

func TestRoot_BindsEachField(t *testing.T) {
	base := evidence.Statement{Rules: "ref/1"}
	top := evidence.Node{}
	want := base.Root(top)
	for name, other := range map[string][32]byte{
		"seed":       (evidence.Statement{Rules: "ref/1", Seed: [32]byte{1}}).Root(top),
		"task":       (evidence.Statement{Rules: "ref/1", TaskID: 1}).Root(top),
		"submission": (evidence.Statement{Rules: "ref/1", SubmissionID: 1}).Root(top),
		"model":      (evidence.Statement{Rules: "ref/1", Model: [32]byte{1}}).Root(top),
		"dataset":    (evidence.Statement{Rules: "ref/1", Dataset: [32]byte{1}}).Root(top),
		"rules":      (evidence.Statement{Rules: "ref/2"}).Root(top),
		"metric":     (evidence.Statement{Rules: "ref/1", Metric: [32]byte{1}}).Root(top),
		"batch":      (evidence.Statement{Rules: "ref/1", Batch: 1}).Root(top),
		"samples":    (evidence.Statement{Rules: "ref/1", Samples: 1}).Root(top),
		"hash":       base.Root(evidence.Node{Hash: [32]byte{1}}),
		"correct":    base.Root(evidence.Node{Correct: 1}),
		"loss":       base.Root(evidence.Node{Q: 1}),
	} {
		require.NotEqual(t, want, other, name)
	}
}

func TestOutputDigest_ByHand(t *testing.T) {
	row := []byte{1, 2, 3, 4, 5, 6, 7, 8}
	require.Equal(t, sha256.Sum256(append([]byte{1, 1, 0, 0, 0, 2}, row...)), evidence.OutputDigest(1, []uint32{2}, row))
	require.Equal(t, sha256.Sum256(append([]byte{7, 0}, row...)), evidence.OutputDigest(7, nil, row))
	require.Equal(t, append([]byte{7, 0}, row...), evidence.AppendRow(nil, 7, nil, row))
}

func TestCheckRow(t *testing.T) {
	for name, c := range map[string]struct {
		row  []byte
		good bool
	}{
		"a vector":              {[]byte{1, 1, 0, 0, 0, 1, 1, 2, 3, 4}, true},
		"a scalar":              {[]byte{9, 0, 1}, true},
		"half floats":           {[]byte{16, 1, 0, 0, 0, 1, 1, 2}, true},
		"no elements":           {[]byte{1, 1, 0, 0, 0, 0}, true},
		"nothing":               {nil, false},
		"no rank":               {[]byte{1}, false},
		"strings":               {[]byte{8, 0}, false},
		"no such type":          {[]byte{17, 0, 1}, false},
		"undefined type":        {[]byte{0, 0}, false},
		"cut in the dimensions": {[]byte{1, 1, 0, 0, 0}, false},
		"an element too few":    {[]byte{1, 1, 0, 0, 0, 2, 1, 2, 3, 4}, false},
		"a byte too many":       {[]byte{9, 0, 1, 1}, false},
		"too large":             {[]byte{1, 2, 255, 255, 255, 255, 255, 255, 255, 255}, false},
	} {
		leaf := evidence.Leaf{Output: sha256.Sum256(c.row)}
		err := leaf.CheckRow(c.row)
		if !c.good {
			require.ErrorIs(t, err, evidence.ErrRow, name)
			continue
		}
		require.NoError(t, err, name)
		leaf.Output[0] ^= 1
		require.ErrorIs(t, leaf.CheckRow(c.row), evidence.ErrRow, name)
	}
}

// P5: a tree of 2^20 leaves takes 600 ms at most, on one core.
func BenchmarkBuild(b *testing.B) {
	leaves, salts := sample(1 << 20)
	for b.Loop() {
		if _, err := evidence.Build(leaves, salts); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(b.N), "ms/tree")
}

func BenchmarkVerify(b *testing.B) {
	leaves, salts := sample(1 << 20)
	tree, err := evidence.Build(leaves, salts)
	if err != nil {
		b.Fatal(err)
	}
	p, err := tree.Open(123_456)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := evidence.Verify(tree.Root(), 1<<20, p); err != nil {
			b.Fatal(err)
		}
	}
}
