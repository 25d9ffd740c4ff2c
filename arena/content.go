package arena

import (
	"errors"
	"fmt"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"
)

// Codecs of content. Source: docs/protocol.md 2.5.
const (
	CodecRaw   = uint64(cid.Raw)         // one block of at most MaxRawBlock bytes
	CodecDagPB = uint64(cid.DagProtobuf) // balanced UnixFS file
)

// ErrContent: a reference that cannot be content of the arena.
var ErrContent = errors.New("not a content reference")

// Content names bytes: CIDv1 with sha2-256, and the size of the file in bytes, as the chain stores it.
type Content struct {
	Digest [32]byte
	Codec  uint64
	Size   uint64
}

// CID is the content's CIDv1; cid.Undef for a codec that the arena does not know.
func (c Content) CID() cid.Cid {
	if c.Codec != CodecRaw && c.Codec != CodecDagPB {
		return cid.Undef
	}
	mh, err := multihash.Encode(c.Digest[:], multihash.SHA2_256)
	if err != nil {
		return cid.Undef
	}
	return cid.NewCidV1(c.Codec, mh)
}

// String is the CID in its usual base32 form.
func (c Content) String() string {
	id := c.CID()
	if !id.Defined() {
		return fmt.Sprintf("content(%x, codec %#x)", c.Digest, c.Codec)
	}
	return id.String()
}

// ContentOf is the content of size bytes that id names. Errors: ErrContent for anything but CIDv1, sha2-256, raw or
// dag-pb.
func ContentOf(id cid.Cid, size uint64) (Content, error) {
	p := id.Prefix()
	if p.Version != 1 || p.MhType != multihash.SHA2_256 || p.MhLength != 32 || (p.Codec != CodecRaw && p.Codec != CodecDagPB) {
		return Content{}, fmt.Errorf("%w: %s: want CIDv1, sha2-256, raw or dag-pb", ErrContent, id)
	}
	dec, err := multihash.Decode(id.Hash())
	if err != nil {
		return Content{}, fmt.Errorf("%w: %w", ErrContent, err)
	}
	return Content{Digest: [32]byte(dec.Digest), Codec: p.Codec, Size: size}, nil
}
