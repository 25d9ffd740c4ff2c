package content

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/ai-arena/arenad/arena"
	"google.golang.org/protobuf/encoding/protowire"
)

// Protocol is the stream protocol that serves blobs. Source: docs/protocol.md 10.3.
const Protocol = "/arena/blob/1"

// maxMessageBytes bounds request and header. Need: 2 + 36 + 2 varints of 11 = 60 bytes.
const maxMessageBytes = 64

var (
	errWire  = errors.New("malformed message")
	errRange = errors.New("range outside of the content")
)

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
	var b []byte
	b = protowire.AppendTag(b, 1, protowire.BytesType)
	b = protowire.AppendBytes(b, cidBytes(r.codec, r.digest))
	b = appendUint(b, 2, r.offset)
	return appendUint(b, 3, r.length)
}

func parseRequest(b []byte) (r request, err error) {
	var id []byte
	err = eachField(b, func(num protowire.Number, value uint64, data []byte) bool {
		switch {
		case num == 1 && data != nil:
			id = data
		case num == 2 && data == nil:
			r.offset = value
		case num == 3 && data == nil:
			r.length = value
		default:
			return false
		}
		return true
	})
	if err != nil {
		return request{}, fmt.Errorf("request: %w", err)
	}
	if len(id) != cidLen || id[0] != 1 || id[2] != 0x12 || id[3] != 0x20 {
		return request{}, fmt.Errorf("request: cid: %w", errWire)
	}
	r.codec = uint64(id[1])
	if r.codec != arena.CodecRaw && r.codec != arena.CodecDagPB {
		return request{}, fmt.Errorf("request: codec %#x: %w", r.codec, errWire)
	}
	r.digest = [32]byte(id[4:])
	if string(r.marshal()) != string(b) {
		return request{}, fmt.Errorf("request: not canonical: %w", errWire)
	}
	return r, nil
}

// header opens an answer.
type header struct {
	status status
	size   uint64
}

func (h header) marshal() []byte {
	return appendUint(appendUint(nil, 1, uint64(h.status)), 2, h.size)
}

func parseHeader(b []byte) (h header, err error) {
	err = eachField(b, func(num protowire.Number, value uint64, data []byte) bool {
		switch {
		case num == 1 && data == nil && value <= 0xffff:
			h.status = status(value)
		case num == 2 && data == nil:
			h.size = value
		default:
			return false
		}
		return true
	})
	if err != nil {
		return header{}, fmt.Errorf("header: %w", err)
	}
	if string(h.marshal()) != string(b) {
		return header{}, fmt.Errorf("header: not canonical: %w", errWire)
	}
	return h, nil
}

func appendUint(b []byte, num protowire.Number, v uint64) []byte {
	if v == 0 {
		return b
	}
	return protowire.AppendVarint(protowire.AppendTag(b, num, protowire.VarintType), v)
}

// eachField calls take for every field, with data for bytes and data nil for a varint; take says whether it knows the
// field.
func eachField(b []byte, take func(num protowire.Number, value uint64, data []byte) bool) error {
	for len(b) > 0 {
		num, typ, n := protowire.ConsumeTag(b)
		if n < 0 {
			return fmt.Errorf("tag: %w", errWire)
		}
		b = b[n:]
		var value uint64
		var data []byte
		switch typ {
		case protowire.VarintType:
			value, n = protowire.ConsumeVarint(b)
		case protowire.BytesType:
			data, n = protowire.ConsumeBytes(b)
			if data == nil {
				data = []byte{}
			}
		default:
			return fmt.Errorf("field %d has type %d: %w", num, typ, errWire)
		}
		if n < 0 {
			return fmt.Errorf("field %d: %w", num, errWire)
		}
		if !take(num, value, data) {
			return fmt.Errorf("unknown field %d: %w", num, errWire)
		}
		b = b[n:]
	}
	return nil
}

// writeFrame writes uvarint length + bytes.
func writeFrame(w io.Writer, b []byte) error {
	if _, err := w.Write(binary.AppendUvarint(nil, uint64(len(b)))); err != nil {
		return fmt.Errorf("write frame: %w", err)
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
		return nil, fmt.Errorf("frame of %d bytes, limit %d: %w", n, limit, errWire)
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
