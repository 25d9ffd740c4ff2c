package content

import (
	"crypto/sha256"
	"fmt"

	"github.com/ai-arena/arenad/arena"
)

// tree holds the digests of all nodes of a complete file: digests[level][index]. 32 bytes per MiB of the file.
type tree struct {
	layout
	digests [][][32]byte
}

// treeOf builds the inner nodes over the given leaves.
func treeOf(size uint64, leaves [][32]byte) (*tree, error) {
	l := layoutOf(size)
	if uint64(len(leaves)) != l.leaves {
		return nil, fmt.Errorf("%d leaves for %d bytes, want %d: %w", len(leaves), size, l.leaves, ErrLayout)
	}
	t := &tree{layout: l, digests: [][][32]byte{leaves}}
	for level := 1; level <= l.depth; level++ {
		below := t.digests[level-1]
		count := (len(below)-1)/maxLinks + 1
		row := make([][32]byte, count)
		for i := range row {
			row[i] = sha256.Sum256(t.block(position{level, uint64(i)}))
		}
		t.digests = append(t.digests, row)
	}
	return t, nil
}

// block is the encoded inner node at p.
func (t *tree) block(p position) []byte {
	first, end := t.children(p)
	return t.encode(p, t.digests[p.level-1][first:end])
}

// content is the reference to the whole file.
func (t *tree) content() arena.Content {
	c := arena.Content{Digest: t.digests[t.depth][0], Codec: arena.CodecRaw, Size: t.size}
	if t.depth > 0 {
		c.Codec = arena.CodecDagPB
	}
	return c
}

// blocksOf lists the blocks that carry and prove the leaves [first, end), in DAG order: root first, depth first, left
// to right. It stops when yield returns false.
func (l layout) blocksOf(first, end uint64, yield func(position) bool) {
	l.walk(l.root(), first, end, yield)
}

func (l layout) walk(p position, first, end uint64, yield func(position) bool) bool {
	from, to := l.leavesUnder(p)
	if to <= first || end <= from {
		return true
	}
	if !yield(p) {
		return false
	}
	if p.level == 0 {
		return true
	}
	i, last := l.children(p)
	for ; i < last; i++ {
		if !l.walk(position{p.level - 1, i}, first, end, yield) {
			return false
		}
	}
	return true
}

// blocks counts what blocksOf lists.
func (l layout) blocks(first, end uint64) (n uint64) {
	l.blocksOf(first, end, func(position) bool { n++; return true })
	return n
}

// leafRange is the range of leaves that holds the bytes [offset, offset+length); length 0 means to the end.
func (l layout) leafRange(offset, length uint64) (first, end uint64, err error) {
	if offset > l.size || (offset == l.size && l.size > 0) {
		return 0, 0, fmt.Errorf("offset %d of %d bytes: %w", offset, l.size, errRange)
	}
	until := l.size
	if length > 0 {
		until = min(l.size, satAdd(offset, length))
	}
	if until == 0 {
		return 0, 1, nil
	}
	return offset / BlockSize, (until-1)/BlockSize + 1, nil
}
