package evidence

import (
	"fmt"
	"math/bits"
)

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

// AppendPath appends the path as the contract reads it: hash | correct u64 | q u64 of each sibling.
func (p Proof) AppendPath(dst []byte) []byte {
	for _, n := range p.Path {
		dst = n.append(dst)
	}
	return dst
}

// Verify checks that a proof leads to the root of a tree of n leaves, sums included, that the leaf says of itself that it stands
// where the path puts it, and that no node claims more than its samples can have: one right answer and MaxLoss each, nothing where
// there are no samples. So whoever gains g right answers has at least g false leaves.
//
// Errors: ErrSize, ErrOverflow, ErrExcess, and what is below ErrProof. Pure; the contract does the same on the same vectors.
func Verify(root Node, n uint64, p Proof) error {
	if n < 1 || n > MaxLeaves {
		return fmt.Errorf("%w: %d: want 1 to %d", ErrSize, n, MaxLeaves)
	}
	if p.Position >= n || p.Leaf.Index != p.Position {
		return fmt.Errorf("%w: leaf says sample %d, path says %d, of %d", ErrPath, p.Leaf.Index, p.Position, n)
	}
	if depth := bits.Len64(n - 1); len(p.Path) != depth {
		return fmt.Errorf("%w of %d nodes, %d samples need %d", ErrPath, len(p.Path), n, depth)
	}
	node := leafNode(p.Salt, p.Leaf)
	if err := node.check(1); err != nil {
		return err
	}
	for level, sibling := range p.Path {
		at := p.Position >> level
		l, r := node, sibling
		if at&1 == 1 {
			l, r = sibling, node
		}
		var err error
		if node, err = join(l, r); err != nil {
			return err
		}
		if err := sibling.check(samplesBelow(n, at^1, level)); err != nil {
			return fmt.Errorf("node %d of level %d: %w", at^1, level, err)
		}
	}
	switch {
	case node.Hash != root.Hash:
		return fmt.Errorf("%w: path gives %x, root is %x", ErrHash, node.Hash, root.Hash)
	case node.Correct != root.Correct:
		return fmt.Errorf("%w: path gives %d, root claims %d", ErrCount, node.Correct, root.Correct)
	case node.Q != root.Q:
		return fmt.Errorf("%w: path gives %d, root claims %d", ErrLoss, node.Q, root.Q)
	}
	return nil
}

// samplesBelow is how many of n samples lie below node `at` of a level.
func samplesBelow(n, at uint64, level int) uint64 {
	first := at << level
	if first >= n {
		return 0
	}
	return min(n-first, 1<<level)
}

// check refuses sums that so many samples cannot have.
func (n Node) check(samples uint64) error {
	if n.Correct > samples || n.Q > samples*MaxLoss {
		return fmt.Errorf("%w: %d right answers, loss %d, of %d samples", ErrExcess, n.Correct, n.Q, samples)
	}
	return nil
}
