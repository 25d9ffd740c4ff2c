package content

import (
	"context"
	"crypto/sha256"
	"fmt"
	"sync"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"github.com/ai-arena/arenad/arena"
)

// Source gives single blocks by their CID from outside the arena: an IPFS gateway, bitswap. It is asked when no peer of the arena can help,
// and trusted no more than they are. Safe for concurrent use.
type Source interface {
	// Name is what logs call it.
	Name() string
	// Block gives the bytes of a block of at most BlockSize bytes; the caller checks them.
	Block(ctx context.Context, id cid.Cid) ([]byte, error)
}

// taker is handed each verified leaf, in order, until it says stop. The bytes are its own until it returns.
type taker func(leaf uint64, digest [32]byte, block []byte) (more bool, err error)

// supplier delivers leaves of a blob: a peer, or a source.
type supplier interface {
	name() string
	// receive delivers the leaves [first, end), verified. Errors: ErrLayout, ErrSize: about the content; the others about the supplier.
	receive(ctx context.Context, c arena.Content, first, end uint64, take taker) error
}

// peerSupplier is a peer of the arena.
type peerSupplier struct {
	dialer Dialer
	id     string
}

func (p peerSupplier) name() string { return p.id }

func (p peerSupplier) receive(ctx context.Context, c arena.Content, first, end uint64, take taker) error {
	return receive(ctx, p.dialer, p.id, c, first, end, take)
}

// ahead is the number of blocks that are asked of a source at once: it hides the time that an answer takes, and holds 8 MiB.
const ahead = 8

// blockSupplier walks the tree of a blob over a source. It serves one fetch, one caller at a time.
type blockSupplier struct {
	source  Source
	digests map[position][32]byte // of nodes whose parents were read
	inner   map[position]bool     // nodes that were read
}

func newBlockSupplier(s Source) *blockSupplier {
	return &blockSupplier{source: s, digests: make(map[position][32]byte), inner: make(map[position]bool)}
}

func (b *blockSupplier) name() string { return b.source.Name() }

func (b *blockSupplier) receive(ctx context.Context, c arena.Content, first, end uint64, take taker) (err error) {
	l := layoutOf(c.Size)
	b.digests[l.root()] = c.Digest
	l.blocksOf(first, end, func(p position) bool {
		if p.level == 0 || b.inner[p] {
			return true
		}
		var block []byte
		if block, err = b.block(ctx, p); err == nil {
			err = l.admit(p, block, b.digests)
		}
		b.inner[p] = err == nil
		return err == nil
	})
	if err != nil {
		return err
	}
	return b.leaves(ctx, l, first, end, take)
}

// answer is a leaf, or why there is none.
type answer struct {
	block []byte
	err   error
}

// leaves asks for several leaves at once and hands them over in order.
func (b *blockSupplier) leaves(ctx context.Context, l layout, first, end uint64, take taker) error {
	ctx, stop := context.WithCancel(ctx)
	var asking sync.WaitGroup
	defer asking.Wait()
	defer stop()
	var queue []chan answer
	asked := first
	for leaf := range end - first {
		for ; asked < end && len(queue) < ahead; asked++ {
			p, reply := position{0, asked}, make(chan answer, 1)
			queue = append(queue, reply)
			asking.Go(func() {
				block, err := b.block(ctx, p)
				reply <- answer{block, err}
			})
		}
		a := <-queue[0]
		queue = queue[1:]
		if a.err != nil {
			return a.err
		}
		p := position{0, first + leaf}
		if err := l.admit(p, a.block, nil); err != nil {
			return err
		}
		if more, err := take(p.index, b.digests[p], a.block); err != nil || !more {
			return err
		}
	}
	return nil
}

// block gets the block at p and compares it with its link. It only reads the supplier's notes.
func (b *blockSupplier) block(ctx context.Context, p position) ([]byte, error) {
	digest := b.digests[p]
	hash, err := multihash.Encode(digest[:], multihash.SHA2_256)
	if err != nil {
		return nil, fmt.Errorf("encode digest: %w", err)
	}
	codec := arena.CodecRaw
	if p.level > 0 {
		codec = arena.CodecDagPB
	}
	ctx, cancel := context.WithTimeout(ctx, idleLimit)
	defer cancel()
	block, err := b.source.Block(ctx, cid.NewCidV1(codec, hash))
	if err != nil {
		return nil, fmt.Errorf("get block: %w", err)
	}
	if sha256.Sum256(block) != digest {
		return nil, fmt.Errorf("block at level %d index %d does not match its link: %w", p.level, p.index, ErrBadPeer)
	}
	return block, nil
}
