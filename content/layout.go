package content

import (
	"errors"
	"fmt"
	"math"

	"google.golang.org/protobuf/encoding/protowire"

	"github.com/ai-arena/arenad/arena"
)

const (
	// BlockSize is the size of a leaf and the largest block on the wire, in bytes. Source: docs/protocol.md 2.5.
	BlockSize = 1 << 20
	// maxLinks is the most children that an inner node has. Source: docs/protocol.md 2.5.
	maxLinks = 174
	// maxDepth bounds the tree. 174^6 leaves of 1 MiB are 2.7e19 bytes, more than a uint64 counts.
	maxDepth = 6
)

// ErrLayout: the bytes behind a CID are no canonical layout of any file. No other provider can help: a validator
// answers UNAVAILABLE.
var ErrLayout = errors.New("not the canonical layout")

// ErrSize: the bytes behind a CID are canonical, but of another size than was said. No other provider can help.
var ErrSize = errors.New("content has another size than was said")

// position names a node of the tree: level 0 are the leaves, index counts from the left.
type position struct {
	level int
	index uint64
}

// layout is the shape of the one canonical tree over size bytes. It follows from the size alone; so do the encoded
// lengths of all its nodes, because every link takes the same room for its digest.
type layout struct {
	size   uint64
	leaves uint64
	depth  int // level of the root; 0: one raw block
}

func layoutOf(size uint64) layout {
	l := layout{size: size, leaves: max(1, (size-1)/BlockSize+1)}
	if size == 0 {
		l.leaves = 1
	}
	for span := uint64(1); span < l.leaves; l.depth++ {
		span = satMul(span, maxLinks)
	}
	return l
}

// checkContent refuses references whose codec does not fit their size. Errors: ErrLayout.
func checkContent(c arena.Content) error {
	want := arena.CodecRaw
	if c.Size > BlockSize {
		want = arena.CodecDagPB
	}
	if c.Codec != want {
		return fmt.Errorf("content of %d bytes with codec %#x, want %#x: %w", c.Size, c.Codec, want, ErrLayout)
	}
	return nil
}

func (l layout) root() position { return position{level: l.depth} }

// span is the number of leaves under a full node of that level.
func span(level int) uint64 {
	n := uint64(1)
	for range level {
		n = satMul(n, maxLinks)
	}
	return n
}

// leavesUnder is the range [first, end) of leaves below p.
func (l layout) leavesUnder(p position) (first, end uint64) {
	s := span(p.level)
	first = satMul(p.index, s)
	return first, min(l.leaves, satAdd(first, s))
}

// children of an inner node: level p.level-1, indexes [first, end).
func (l layout) children(p position) (first, end uint64) {
	leaf, leafEnd := l.leavesUnder(p)
	below := span(p.level - 1)
	return leaf / below, (leafEnd-1)/below + 1
}

// fileSize is the number of file bytes below p.
func (l layout) fileSize(p position) uint64 {
	first, end := l.leavesUnder(p)
	return min(l.size, satMul(end, BlockSize)) - first*BlockSize
}

// blockLen is the length of p's block.
func (l layout) blockLen(p position) uint64 {
	if p.level == 0 {
		return l.fileSize(p)
	}
	return uint64(len(l.encode(p, nil)))
}

// cumulative is the Tsize of a link to p: its block and all blocks below.
func (l layout) cumulative(p position) uint64 {
	if p.level == 0 {
		return l.fileSize(p)
	}
	total := l.blockLen(p)
	first, end := l.children(p)
	full := uint64(0) // all children but the last of a level are alike
	for i := first; i < end; i++ {
		child := position{p.level - 1, i}
		if i+1 < end {
			if full == 0 {
				full = l.cumulative(child)
			}
			total += full
			continue
		}
		total += l.cumulative(child)
	}
	return total
}

// encode is the dag-pb block of the inner node p with the given digests of its children; nil digests stand for zeros,
// which is enough to know the length. Links come before data, a name is there and empty, the UnixFS part has type
// File, no data, mode or mtime.
func (l layout) encode(p position, digests [][32]byte) []byte {
	first, end := l.children(p)
	codec := arena.CodecRaw
	if p.level > 1 {
		codec = arena.CodecDagPB
	}
	const typeFile = 2
	var unixfs []byte
	unixfs = protowire.AppendTag(unixfs, 1, protowire.VarintType)
	unixfs = protowire.AppendVarint(unixfs, typeFile)
	unixfs = protowire.AppendTag(unixfs, 3, protowire.VarintType)
	unixfs = protowire.AppendVarint(unixfs, l.fileSize(p))

	var out []byte
	sizeOf := l.childSizes(p)
	for i := first; i < end; i++ {
		var digest [32]byte
		if digests != nil {
			digest = digests[i-first]
		}
		file, cumulative := sizeOf(i)
		var link []byte
		link = protowire.AppendTag(link, 1, protowire.BytesType)
		link = protowire.AppendBytes(link, cidBytes(codec, digest))
		link = protowire.AppendTag(link, 2, protowire.BytesType)
		link = protowire.AppendBytes(link, nil)
		link = protowire.AppendTag(link, 3, protowire.VarintType)
		link = protowire.AppendVarint(link, cumulative)
		out = protowire.AppendTag(out, 2, protowire.BytesType)
		out = protowire.AppendBytes(out, link)

		unixfs = protowire.AppendTag(unixfs, 4, protowire.VarintType)
		unixfs = protowire.AppendVarint(unixfs, file)
	}
	out = protowire.AppendTag(out, 1, protowire.BytesType)
	return protowire.AppendBytes(out, unixfs)
}

// childSizes gives file size and Tsize of the children of p, working out the size of a full child once.
func (l layout) childSizes(p position) func(index uint64) (file, cumulative uint64) {
	first, end := l.children(p)
	var fullFile, fullCumulative uint64
	return func(i uint64) (uint64, uint64) {
		child := position{p.level - 1, i}
		if i+1 == end {
			return l.fileSize(child), l.cumulative(child)
		}
		if fullFile == 0 {
			fullFile, fullCumulative = l.fileSize(position{p.level - 1, first}), l.cumulative(position{p.level - 1, first})
		}
		return fullFile, fullCumulative
	}
}

// decode gives the digests of the children of p from its block. Only the canonical block passes: what was read is
// encoded again and compared. Errors: ErrLayout.
func (l layout) decode(p position, block []byte) ([][32]byte, error) {
	digests, err := linkDigests(block)
	if err != nil {
		return nil, err
	}
	first, end := l.children(p)
	if uint64(len(digests)) != end-first {
		return nil, fmt.Errorf("node with %d links, want %d: %w", len(digests), end-first, ErrLayout)
	}
	if string(l.encode(p, digests)) != string(block) {
		return nil, fmt.Errorf("node at level %d index %d: %w", p.level, p.index, ErrLayout)
	}
	return digests, nil
}

// cidBytes is the binary CIDv1 with sha2-256: version, codec, hash function, length, digest, 36 bytes for both codecs.
func cidBytes(codec uint64, digest [32]byte) []byte {
	return append([]byte{0x01, byte(codec), 0x12, 0x20}, digest[:]...)
}

const cidLen = 4 + 32

// linkDigests reads the digests out of a dag-pb block; everything else about the block is checked by encoding it
// again.
func linkDigests(block []byte) ([][32]byte, error) {
	var digests [][32]byte
	for len(block) > 0 {
		num, typ, n := protowire.ConsumeTag(block)
		if n < 0 || typ != protowire.BytesType {
			return nil, fmt.Errorf("read dag-pb node: %w", ErrLayout)
		}
		value, m := protowire.ConsumeBytes(block[n:])
		if m < 0 {
			return nil, fmt.Errorf("read dag-pb node: %w", ErrLayout)
		}
		block = block[n+m:]
		if num != 2 {
			continue
		}
		if len(digests) == maxLinks {
			return nil, fmt.Errorf("node with more than %d links: %w", maxLinks, ErrLayout)
		}
		hash, err := firstField(value)
		if err != nil {
			return nil, err
		}
		digests = append(digests, [32]byte(hash[4:]))
	}
	return digests, nil
}

func firstField(link []byte) ([]byte, error) {
	num, typ, n := protowire.ConsumeTag(link)
	if n < 0 || num != 1 || typ != protowire.BytesType {
		return nil, fmt.Errorf("read dag-pb link: %w", ErrLayout)
	}
	hash, m := protowire.ConsumeBytes(link[n:])
	if m < 0 || len(hash) != cidLen {
		return nil, fmt.Errorf("read dag-pb link: %w", ErrLayout)
	}
	return hash, nil
}

// claimedSize is the file size that an inner node claims in its UnixFS part. Errors: ErrLayout.
func claimedSize(block []byte) (uint64, error) {
	data, ok := field(block, 1, protowire.BytesType)
	if !ok {
		return 0, fmt.Errorf("read UnixFS part: %w", ErrLayout)
	}
	unixfs, m := protowire.ConsumeBytes(data)
	if m < 0 {
		return 0, fmt.Errorf("read UnixFS part: %w", ErrLayout)
	}
	value, ok := field(unixfs, 3, protowire.VarintType)
	if !ok {
		return 0, fmt.Errorf("read UnixFS part: %w", ErrLayout)
	}
	size, m := protowire.ConsumeVarint(value)
	if m < 0 {
		return 0, fmt.Errorf("read UnixFS part: %w", ErrLayout)
	}
	return size, nil
}

// field is the message from the first value of the given field on.
func field(message []byte, want protowire.Number, wantType protowire.Type) ([]byte, bool) {
	for len(message) > 0 {
		num, typ, n := protowire.ConsumeTag(message)
		if n < 0 {
			return nil, false
		}
		message = message[n:]
		if num == want && typ == wantType {
			return message, true
		}
		m := protowire.ConsumeFieldValue(num, typ, message)
		if m < 0 {
			return nil, false
		}
		message = message[m:]
	}
	return nil, false
}

func satMul(a, b uint64) uint64 {
	if b != 0 && a > math.MaxUint64/b {
		return math.MaxUint64
	}
	return a * b
}

func satAdd(a, b uint64) uint64 {
	if a > math.MaxUint64-b {
		return math.MaxUint64
	}
	return a + b
}
