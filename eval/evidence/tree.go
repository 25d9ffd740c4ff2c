package evidence

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
)

// MaxLeaves is the largest number of samples in one tree. Source: docs/eval.md 10, M6.
const MaxLeaves = 1 << 22

// MaxLoss is the largest loss of a sample, in nano-units. Source: docs/eval.md 10, M6.
const MaxLoss = 1<<40 - 1

// Sentinels.
var (
	// ErrSize: no leaves, too many, or not as many salts as leaves.
	ErrSize = errors.New("number of leaves")
	// ErrOverflow: the sums do not fit 64 bits; the leaves are not those of an evaluation.
	ErrOverflow = errors.New("sum overflow")
	// ErrExcess: a node claims more right answers or a larger loss than its samples can have.
	ErrExcess = errors.New("sums beyond what the samples can have")
	// ErrProof: the opening does not lead to the root. The four below say in what, and match ErrProof too.
	ErrProof = errors.New("evidence proof")
	// ErrPath: the opening does not stand where it says, or its path has the wrong length.
	ErrPath = fmt.Errorf("%w: path", ErrProof)
	// ErrHash: leaf, salt, row, place or path is another one than the root's.
	ErrHash = fmt.Errorf("%w: hash", ErrProof)
	// ErrCount: the hashes agree, but the root claims another number of right answers.
	ErrCount = fmt.Errorf("%w: right answers", ErrProof)
	// ErrLoss: the hashes agree, but the root claims another sum of losses.
	ErrLoss = fmt.Errorf("%w: loss", ErrProof)
)

// Leaf is what is committed of one sample.
type Leaf struct {
	Index   uint64 // of the sample in manifest order
	Valid   bool
	Class   uint32
	Correct bool
	Q       uint64   // loss in nano-units
	Output  [32]byte // OutputDigest of the row
}

// leafBytes is the length of an encoded leaf.
const leafBytes = 8 + 1 + 4 + 1 + 8 + 32

// Append appends the leaf's encoding: index u64 | valid u8 | class u32 | correct u8 | q u64 | output digest.
func (l Leaf) Append(dst []byte) []byte {
	dst = binary.BigEndian.AppendUint64(dst, l.Index)
	dst = append(dst, bit(l.Valid))
	dst = binary.BigEndian.AppendUint32(dst, l.Class)
	dst = append(dst, bit(l.Correct))
	dst = binary.BigEndian.AppendUint64(dst, l.Q)
	return append(dst, l.Output[:]...)
}

func bit(b bool) byte {
	if b {
		return 1
	}
	return 0
}

// Node is a node of the tree: a hash and the sums below it.
type Node struct {
	Hash    [32]byte
	Correct uint64
	Q       uint64
}

// nodeBytes is the length of an encoded node.
const nodeBytes = 32 + 8 + 8

// append appends the node's encoding: hash | correct u64 | q u64.
func (n Node) append(dst []byte) []byte {
	dst = append(dst, n.Hash[:]...)
	dst = binary.BigEndian.AppendUint64(dst, n.Correct)
	return binary.BigEndian.AppendUint64(dst, n.Q)
}

// leafNode is H(0x00 | salt | leaf) with the leaf's own numbers.
func leafNode(salt [32]byte, l Leaf) Node {
	var buf [1 + 32 + leafBytes]byte
	copy(buf[1:], salt[:])
	l.Append(buf[:33])
	return Node{Hash: sha256.Sum256(buf[:]), Correct: uint64(bit(l.Correct)), Q: l.Q}
}

// padding fills the tree up to a power of two: H(0x02), sums 0.
func padding() Node { return Node{Hash: sha256.Sum256([]byte{2})} }

// join is H(0x01 | left | right), each as hash | correct u64 | q u64, with the sums added. Errors: ErrOverflow.
func join(l, r Node) (Node, error) {
	var buf [1 + 2*nodeBytes]byte
	buf[0] = 1
	r.append(l.append(buf[:1]))
	correct, c1 := bits.Add64(l.Correct, r.Correct, 0)
	q, c2 := bits.Add64(l.Q, r.Q, 0)
	if c1|c2 != 0 {
		return Node{}, ErrOverflow
	}
	return Node{Hash: sha256.Sum256(buf[:]), Correct: correct, Q: q}, nil
}

// Tree is a Merkle-sum tree with all its nodes. Immutable after Build; safe for use by several goroutines.
type Tree struct {
	leaves []Leaf
	salts  [][32]byte
	levels [][]Node // levels[0] are the leaves, padded to a power of two; the last is the root
}

// Build makes the tree over leaves, leaf i with salt i; neither is copied, and they must not change afterwards.
//
// Errors: ErrSize, ErrExcess. Pure.
func Build(leaves []Leaf, salts [][32]byte) (*Tree, error) {
	if len(leaves) < 1 || len(leaves) > MaxLeaves || len(salts) != len(leaves) {
		return nil, fmt.Errorf("%w: %d leaves, %d salts: want 1 to %d and as many salts", ErrSize, len(leaves), len(salts), MaxLeaves)
	}
	size := 1 << bits.Len(uint(len(leaves)-1))
	level := make([]Node, size)
	for i, l := range leaves {
		if l.Q > MaxLoss {
			return nil, fmt.Errorf("leaf %d: %w: loss %d: want at most %d", i, ErrExcess, l.Q, uint64(MaxLoss))
		}
		level[i] = leafNode(salts[i], l)
	}
	for i := len(leaves); i < size; i++ {
		level[i] = padding()
	}
	t := &Tree{leaves: leaves, salts: salts, levels: [][]Node{level}}
	for len(level) > 1 {
		up := make([]Node, len(level)/2)
		for i := range up {
			var err error
			if up[i], err = join(level[2*i], level[2*i+1]); err != nil {
				return nil, fmt.Errorf("node %d of level %d: %w", i, len(t.levels), err)
			}
		}
		t.levels = append(t.levels, up)
		level = up
	}
	return t, nil
}

// Leaf is leaf i.
func (t *Tree) Leaf(i int) Leaf { return t.leaves[i] }

// Root is the top node with the sums over all samples.
func (t *Tree) Root() Node { return t.levels[len(t.levels)-1][0] }
