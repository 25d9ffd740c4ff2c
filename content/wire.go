package content

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/internal/strictpb"
)

// Protocol is the stream protocol that serves blobs. Source: docs/protocol.md 10.3.
const Protocol = "/arena/blob/1"

// maxMessageBytes bounds request and header. Need: 2 + 36 + 2 varints of 11 = 60 bytes.
const maxMessageBytes = 64

var errRange = errors.New("range outside of the content")

// status of an answer. The numbers are on the wire and never change.
type status uint32

const (
	statusOK         status = 1
	statusNotFound   status = 2
	statusBadRequest status = 3
	statusBusy       status = 4
	statusFault      status = 5
)

func (s status) String() string {
	switch s {
	case statusOK:
		return "ok"
	case statusNotFound:
		return "not found"
	case statusBadRequest:
		return "bad request"
	case statusBusy:
		return "busy"
	case statusFault:
		return "internal fault"
	}
	return fmt.Sprintf("status %d", uint32(s))
}

// request asks for the bytes [offset, offset+length) of a file; length 0 means to the end.
type request struct {
	digest         [32]byte
	codec          uint64
	offset, length uint64
}

func (r request) marshal() []byte {
	b := strictpb.AppendBytes(nil, 1, cidBytes(r.codec, r.digest))
	b = strictpb.AppendUint(b, 2, r.offset)
	return strictpb.AppendUint(b, 3, r.length)
}

func parseRequest(b []byte) (r request, err error) {
	var id []byte
	err = strictpb.Each(b, func(f strictpb.Field) bool {
		switch {
		case f.IsBytes(1):
			id = f.Bytes
		case f.IsUint(2):
			r.offset = f.Uint
		case f.IsUint(3):
			r.length = f.Uint
		default:
			return false
		}
		return true
	})
	if err != nil {
		return request{}, fmt.Errorf("request: %w", err)
	}
	if len(id) != cidLen || id[0] != 1 || id[2] != 0x12 || id[3] != 0x20 {
		return request{}, fmt.Errorf("request: cid: %w", strictpb.ErrMalformed)
	}
	r.codec = uint64(id[1])
	if r.codec != arena.CodecRaw && r.codec != arena.CodecDagPB {
		return request{}, fmt.Errorf("request: codec %#x: %w", r.codec, strictpb.ErrMalformed)
	}
	r.digest = [32]byte(id[4:])
	if err := strictpb.Canonical(b, r.marshal()); err != nil {
		return request{}, fmt.Errorf("request: %w", err)
	}
	return r, nil
}

// header opens an answer.
type header struct {
	status status
	size   uint64
}

func (h header) marshal() []byte {
	return strictpb.AppendUint(strictpb.AppendUint(nil, 1, uint64(h.status)), 2, h.size)
}

func parseHeader(b []byte) (h header, err error) {
	err = strictpb.Each(b, func(f strictpb.Field) bool {
		switch {
		case f.IsUint(1) && f.Uint <= 0xffff:
			h.status = status(f.Uint)
		case f.IsUint(2):
			h.size = f.Uint
		default:
			return false
		}
		return true
	})
	if err != nil {
		return header{}, fmt.Errorf("header: %w", err)
	}
	if err := strictpb.Canonical(b, h.marshal()); err != nil {
		return header{}, fmt.Errorf("header: %w", err)
	}
	return h, nil
}

// writeFrame writes uvarint length + bytes.
func writeFrame(w io.Writer, b []byte) error {
	if _, err := w.Write(binary.AppendUvarint(nil, uint64(len(b)))); err != nil {
		return fmt.Errorf("write frame: %w", err)
	}
	if len(b) == 0 {
		return nil // an empty write may wait for a reader that has all it wants
	}
	if _, err := w.Write(b); err != nil {
		return fmt.Errorf("write frame: %w", err)
	}
	return nil
}

// readFrame reads one frame of at most limit bytes into buf's room where it fits. The limit is checked before a byte
// of it is read.
func readFrame(r *bufio.Reader, limit uint64, buf []byte) ([]byte, error) {
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return nil, fmt.Errorf("read frame: %w", noEOF(err))
	}
	if n > limit {
		return nil, fmt.Errorf("frame of %d bytes, limit %d: %w", n, limit, strictpb.ErrMalformed)
	}
	if uint64(cap(buf)) < n {
		buf = make([]byte, n)
	}
	buf = buf[:n]
	if _, err := io.ReadFull(r, buf); err != nil {
		return nil, fmt.Errorf("read frame: %w", noEOF(err))
	}
	return buf, nil
}

// noEOF: an end where more was due is never a clean end.
func noEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}
