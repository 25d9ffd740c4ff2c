package runner

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/vet"
)

// maxMessage bounds a control message. Need: a vet report of 100 operators and 64 outputs has 10 KiB.
const maxMessage = 1 << 20

// errProtocol: the other side sent something that does not fit.
var errProtocol = errors.New("protocol broken")

// order is the first message on the control channel, from the parent.
type order struct {
	Request    Request
	ModelBytes int64
	Sandbox    Sandbox
	Probe      bool // confine yourself, say so, and end
	Bare       bool // leave the sandbox out: to measure what it costs
}

// word is a message of the child: exactly one field is set.
type word struct {
	Ready      *ready        `json:",omitempty"`
	Confined   *Layers       `json:",omitempty"`
	Refused    *onnx.Refusal `json:",omitempty"`
	Done       *ref.Meter    `json:",omitempty"`
	Unconfined string        `json:",omitempty"`
	Fault      string        `json:",omitempty"`
}

type ready struct {
	Vet    vet.Report
	Output Output
	Layers Layers
}

func writeMessage(w io.Writer, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode message: %w", err)
	}
	if _, err := w.Write(append(binary.BigEndian.AppendUint32(nil, uint32(len(body))), body...)); err != nil {
		return fmt.Errorf("write message: %w", err)
	}
	return nil
}

func readMessage(r io.Reader, v any) error {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return fmt.Errorf("read message: %w", err)
	}
	n := binary.BigEndian.Uint32(head[:])
	if n > maxMessage {
		return fmt.Errorf("%w: message of %d bytes: at most %d", errProtocol, n, maxMessage)
	}
	body := make([]byte, n)
	if _, err := io.ReadFull(r, body); err != nil {
		return fmt.Errorf("read message: %w", err)
	}
	if err := json.Unmarshal(body, v); err != nil {
		return fmt.Errorf("%w: %w", errProtocol, err)
	}
	return nil
}

// frames writes or reads the batches of one direction: u32 batch | u32 rows | u32 bytes | payload | SHA-256 of all before, integers
// big endian. Batches come in order and have the length that both sides know.
type frames struct {
	next int
	head [12]byte
	sum  hash.Hash
	buf  []byte
}

func newFrames() *frames { return &frames{sum: sha256.New()} }

func (f *frames) write(w io.Writer, rows int, payload []byte) error {
	binary.BigEndian.PutUint32(f.head[0:], uint32(f.next))
	binary.BigEndian.PutUint32(f.head[4:], uint32(rows))
	binary.BigEndian.PutUint32(f.head[8:], uint32(len(payload)))
	f.sum.Reset()
	f.sum.Write(f.head[:])
	f.sum.Write(payload)
	f.next++
	for _, part := range [][]byte{f.head[:], payload, f.sum.Sum(nil)} {
		if _, err := w.Write(part); err != nil {
			return fmt.Errorf("write batch %d: %w", f.next-1, err)
		}
	}
	return nil
}

// read returns the payload of the next batch, which must have the given rows and bytes; it is valid until the next call.
func (f *frames) read(r io.Reader, rows, size int) ([]byte, error) {
	if _, err := io.ReadFull(r, f.head[:]); err != nil {
		return nil, fmt.Errorf("read batch %d: %w", f.next, err)
	}
	batch, gotRows := binary.BigEndian.Uint32(f.head[0:]), binary.BigEndian.Uint32(f.head[4:])
	bytes := binary.BigEndian.Uint32(f.head[8:])
	if int(batch) != f.next || int(gotRows) != rows || int(bytes) != size {
		return nil, fmt.Errorf("%w: frame says batch %d, %d rows, %d bytes; want %d, %d, %d",
			errProtocol, batch, gotRows, bytes, f.next, rows, size)
	}
	if cap(f.buf) < size+sha256.Size {
		f.buf = make([]byte, size+sha256.Size)
	}
	body := f.buf[:size+sha256.Size]
	if _, err := io.ReadFull(r, body); err != nil {
		return nil, fmt.Errorf("read batch %d: %w", f.next, err)
	}
	f.sum.Reset()
	f.sum.Write(f.head[:])
	f.sum.Write(body[:size])
	if [sha256.Size]byte(f.sum.Sum(nil)) != [sha256.Size]byte(body[size:]) {
		return nil, fmt.Errorf("%w: batch %d: wrong checksum", errProtocol, f.next)
	}
	f.next++
	return body[:size], nil
}
