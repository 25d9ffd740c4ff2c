package p2p

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/internal/strictpb"
)

// ModelNotice says that its author has a model. What the submission's content is, the chain says.
type ModelNotice struct {
	Submission arena.SubmissionID
	Content    arena.Content
	Account    common.Address // the author's
}

// ScoreNotice is a reveal on its way to the chain. It opens the commitment on chain or it is worth nothing: the reader
// checks that.
type ScoreNotice struct {
	Seat    arena.SeatID
	Vote    arena.Vote
	Salt    common.Hash
	Account common.Address // the author's: holder of the seat
}

// Message is a validated gossip message of another node.
type Message struct {
	Peer   string // peer id of the author
	Notice Notice
}

// Notice is one of NodeRecord, ModelNotice, ScoreNotice, KeyNotice.
type Notice interface{ notice() }

func (NodeRecord) notice()  {}
func (ModelNotice) notice() {}
func (ScoreNotice) notice() {}

// MarshalRecord is the canonical encoding of a record, as it travels and as it is stored. Source: p2p/wire/arena.proto.
func MarshalRecord(r NodeRecord) []byte {
	b := strictpb.AppendBytes(nil, 1, r.Account[:])
	b = strictpb.AppendBytes(b, 2, r.Signer[:])
	b = strictpb.AppendBytes(b, 3, []byte(r.Peer))
	for _, a := range r.Addrs {
		b = strictpb.AppendBytes(b, 4, []byte(a))
	}
	b = strictpb.AppendUint(b, 5, uint64(r.Roles))
	b = strictpb.AppendUint(b, 6, r.Seq)
	b = strictpb.AppendUint(b, 7, r.IssuedAt)
	return strictpb.AppendBytes(b, 8, r.Signature)
}

// ParseRecord reads a record; only its form is checked, see NodeRecord.Verify. Errors: strictpb.ErrMalformed.
func ParseRecord(b []byte) (r NodeRecord, err error) {
	err = strictpb.Each(b, func(f strictpb.Field) bool {
		switch {
		case f.IsBytes(1):
			return take20(f, &r.Account)
		case f.IsBytes(2):
			return take20(f, &r.Signer)
		case f.IsBytes(3):
			r.Peer = peer.ID(f.Bytes)
			return len(f.Bytes) <= maxPeerIDBytes
		case f.IsBytes(4):
			if len(r.Addrs) == maxAddrs || len(f.Bytes) > maxAddrBytes {
				return false
			}
			r.Addrs = append(r.Addrs, string(f.Bytes))
			return true
		case f.IsUint(5):
			r.Roles = Roles(f.Uint) //nolint:gosec // a larger one is not canonical
			return true
		case f.IsUint(6):
			r.Seq = f.Uint
			return true
		case f.IsUint(7):
			r.IssuedAt = f.Uint
			return true
		case f.IsBytes(8):
			r.Signature = append([]byte(nil), f.Bytes...)
			return len(f.Bytes) == 65
		}
		return false
	})
	if err == nil {
		err = strictpb.Canonical(b, MarshalRecord(r))
	}
	if err != nil {
		return NodeRecord{}, fmt.Errorf("node record: %w", err)
	}
	return r, nil
}

func (n ModelNotice) marshal() []byte {
	b := strictpb.AppendUint(nil, 1, uint64(n.Submission))
	b = strictpb.AppendBytes(b, 2, n.Content.Digest[:])
	b = strictpb.AppendUint(b, 3, n.Content.Codec)
	b = strictpb.AppendUint(b, 4, n.Content.Size)
	return strictpb.AppendBytes(b, 5, n.Account[:])
}

func parseModelNotice(b []byte) (n ModelNotice, err error) {
	err = strictpb.Each(b, func(f strictpb.Field) bool {
		switch {
		case f.IsUint(1):
			n.Submission = arena.SubmissionID(f.Uint)
			return true
		case f.IsBytes(2):
			return take32(f, &n.Content.Digest)
		case f.IsUint(3):
			n.Content.Codec = f.Uint
			return f.Uint == arena.CodecRaw || f.Uint == arena.CodecDagPB
		case f.IsUint(4):
			n.Content.Size = f.Uint
			return true
		case f.IsBytes(5):
			return take20(f, &n.Account)
		}
		return false
	})
	if err == nil {
		err = strictpb.Canonical(b, n.marshal())
	}
	if err == nil && (n.Submission == 0 || n.Content.Codec == 0) {
		err = fmt.Errorf("submission or codec missing: %w", strictpb.ErrMalformed)
	}
	if err != nil {
		return ModelNotice{}, fmt.Errorf("model notice: %w", err)
	}
	return n, nil
}

func (n ScoreNotice) marshal() []byte {
	b := strictpb.AppendUint(nil, 1, uint64(n.Seat.Submission))
	b = strictpb.AppendUint(b, 2, uint64(n.Seat.Round))
	b = strictpb.AppendUint(b, 3, uint64(n.Seat.Seat))
	b = strictpb.AppendUint(b, 4, uint64(n.Vote.Score))
	b = strictpb.AppendBytes(b, 5, n.Vote.EvidenceRoot[:])
	b = strictpb.AppendBytes(b, 6, n.Salt[:])
	return strictpb.AppendBytes(b, 7, n.Account[:])
}

func parseScoreNotice(b []byte) (n ScoreNotice, err error) {
	err = strictpb.Each(b, func(f strictpb.Field) bool {
		switch {
		case f.IsUint(1):
			n.Seat.Submission = arena.SubmissionID(f.Uint)
			return true
		case f.IsUint(2):
			n.Seat.Round = arena.Round(f.Uint) //nolint:gosec // a larger one is not canonical
			return true
		case f.IsUint(3):
			n.Seat.Seat = arena.Seat(f.Uint) //nolint:gosec // as above, and bounded here
			return f.Uint < arena.MaxSeats
		case f.IsUint(4):
			n.Vote.Score = arena.Score(f.Uint) //nolint:gosec // as above
			return true
		case f.IsBytes(5):
			return take32(f, (*[32]byte)(&n.Vote.EvidenceRoot))
		case f.IsBytes(6):
			return take32(f, (*[32]byte)(&n.Salt))
		case f.IsBytes(7):
			return take20(f, &n.Account)
		}
		return false
	})
	if err == nil {
		err = strictpb.Canonical(b, n.marshal())
	}
	if err == nil && n.Seat.Submission == 0 {
		err = fmt.Errorf("submission missing: %w", strictpb.ErrMalformed)
	}
	if err != nil {
		return ScoreNotice{}, fmt.Errorf("score notice: %w", err)
	}
	return n, nil
}

func take20(f strictpb.Field, to *common.Address) bool {
	copy(to[:], f.Bytes)
	return len(f.Bytes) == len(to)
}

func take32(f strictpb.Field, to *[32]byte) bool {
	copy(to[:], f.Bytes)
	return len(f.Bytes) == len(to)
}
