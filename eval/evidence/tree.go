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

// Sentinels.
var (
	// ErrOverflow: the sums do not fit 64 bits; the leaves are not those of an evaluation.
	ErrOverflow = errors.New("sum overflow")
	// ErrSize: no leaves, too many, or not as many salts as leaves.
	ErrSize = errors.New("number of leaves")
	// ErrProof: the opening does not lead to the root.
	ErrProof = errors.New("evidence proof")
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

// OutputDigest hashes one output row: SHA-256(dtype u8 | rank u8 | dims u32 ... | elements, little endian). dims are those of the
// row, without the batch; NaN is canonical in elements.
func OutputDigest(dtype uint8, dims []uint32, elements []byte) [32]byte {
	h := sha256.New()
	head := append(make([]byte, 0, 2+4*8), dtype, uint8(len(dims)))
	for _, d := range dims {
		head = binary.BigEndian.AppendUint32(head, d)
	}
	h.Write(head)
	h.Write(elements)
	return [32]byte(h.Sum(nil))
}

// Node is a node of the tree: a hash and the sums below it.
type Node struct {
	Hash    [32]byte
	Correct uint64
	Q       uint64
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

// join is H(0x01 | left | right), each as hash | correct | q, with the sums added. Errors: ErrOverflow.
func join(l, r Node) (Node, error) {
	var buf [1 + 2*48]byte
	buf[0] = 1
	for i, n := range [2]Node{l, r} {
		at := buf[1+48*i:]
		copy(at, n.Hash[:])
		binary.BigEndian.PutUint64(at[32:], n.Correct)
		binary.BigEndian.PutUint64(at[40:], n.Q)
	}
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
// Errors: ErrSize, ErrOverflow. Pure.
func Build(leaves []Leaf, salts [][32]byte) (*Tree, error) {
	if len(leaves) < 1 || len(leaves) > MaxLeaves || len(salts) != len(leaves) {
		return nil, fmt.Errorf("%w: %d leaves, %d salts: want 1 to %d and as many salts", ErrSize, len(leaves), len(salts), MaxLeaves)
	}
	size := 1 << bits.Len(uint(len(leaves)-1))
	level := make([]Node, size)
	for i, l := range leaves {
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

// Proof opens one leaf.
type Proof struct {
	Position uint64   // of the leaf in the tree
	Salt     [32]byte // of the leaf
	Leaf     Leaf
	Path     []Node // siblings from the leaf up to below the root
}

// Open gives the proof of leaf i. Errors: ErrSize for an index beyond the leaves.
func (t *Tree) Open(i uint64) (Proof, error) {
	if i >= uint64(len(t.leaves)) {
		return Proof{}, fmt.Errorf("%w: leaf %d of %d", ErrSize, i, len(t.leaves))
	}
	p := Proof{Position: i, Salt: t.salts[i], Leaf: t.leaves[i]}
	for _, level := range t.levels[:len(t.levels)-1] {
		p.Path = append(p.Path, level[i^1])
		i >>= 1
	}
	return p, nil
}

// Verify checks that a proof leads to the root of a tree of n leaves, sums included, and that the leaf says of itself that it
// stands where the path puts it.
//
// Errors: ErrProof, ErrOverflow, ErrSize. Pure; the contract does the same on the same vectors.
func Verify(root Node, n uint64, p Proof) error {
	if n < 1 || n > MaxLeaves {
		return fmt.Errorf("%w: %d: want 1 to %d", ErrSize, n, MaxLeaves)
	}
	if p.Position >= n || p.Leaf.Index != p.Position {
		return fmt.Errorf("%w: leaf says sample %d, path says %d, of %d", ErrProof, p.Leaf.Index, p.Position, n)
	}
	if depth := bits.Len64(n - 1); len(p.Path) != depth {
		return fmt.Errorf("%w: path of %d nodes, %d samples need %d", ErrProof, len(p.Path), n, depth)
	}
	node, at := leafNode(p.Salt, p.Leaf), p.Position
	for _, sibling := range p.Path {
		l, r := node, sibling
		if at&1 == 1 {
			l, r = sibling, node
		}
		var err error
		if node, err = join(l, r); err != nil {
			return err
		}
		at >>= 1
	}
	if node != root {
		return fmt.Errorf("%w: path gives %x (%d correct, loss %d), root is %x (%d, %d)",
			ErrProof, node.Hash, node.Correct, node.Q, root.Hash, root.Correct, root.Q)
	}
	return nil
}
