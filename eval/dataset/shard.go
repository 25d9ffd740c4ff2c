package dataset

import (
	"bufio"
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"io"
	"math/bits"
)

// maxLine bounds one line of a shard file. Need: a row of maxRowElements values of 12 characters has 50 MiB.
const maxLine = 64 << 20

// ErrShard means that the bytes are not the shard that was committed to. A validator that meets it votes TASK_FAULT.
var ErrShard = errors.New("shard")

// Commitment is what the chain keeps of a shard besides the place of its bytes.
type Commitment struct {
	Rows uint32 // number of samples n
	Root Hash   // Merkle root over the salted rows
}

// Shard is a set read from, or written to, a shard file.
type Shard struct {
	*Set
	Commitment Commitment
}

// Salter derives the salt of each row: HMAC-SHA256(dataset salt, "arena/eval/salt/1" | i), i as 8 bytes, big endian. Whoever
// has the set can compute it; to others a hash of a row tells nothing. Not safe for use by several goroutines at once.
// Source: docs/eval.md 11.
type Salter struct {
	mac hash.Hash
	msg [17 + 8]byte
}

// NewSalter prepares the salts of the set whose secret is given.
func NewSalter(secret Hash) *Salter {
	s := &Salter{mac: hmac.New(sha256.New, secret[:])}
	copy(s.msg[:], "arena/eval/salt/1")
	return s
}

// At is the salt of row i.
func (s *Salter) At(i uint64) (salt Hash) {
	binary.BigEndian.PutUint64(s.msg[17:], i)
	s.mac.Reset()
	s.mac.Write(s.msg[:])
	s.mac.Sum(salt[:0])
	return salt
}

// RowLeaf is the leaf of a row in the row tree: SHA-256(0x00 | salt | canonical JSON array). Source: docs/protocol.md 5.
func RowLeaf(salt Hash, line []byte) Hash {
	h := sha256.New()
	h.Write([]byte{0})
	h.Write(salt[:])
	h.Write(line)
	return Hash(h.Sum(nil))
}

// rowRoot folds leaves into the root, in place: nodes are SHA-256(0x01 | left | right), the row of leaves is filled up to a
// power of two with SHA-256(0x02).
func rowRoot(leaves []Hash) Hash {
	pad := sha256.Sum256([]byte{2})
	size := 1 << bits.Len(uint(len(leaves)-1))
	for len(leaves) < size {
		leaves = append(leaves, pad)
	}
	var node [65]byte
	node[0] = 1
	for ; len(leaves) > 1; leaves = leaves[:len(leaves)/2] {
		for i := range len(leaves) / 2 {
			copy(node[1:], leaves[2*i][:])
			copy(node[33:], leaves[2*i+1][:])
			leaves[i] = sha256.Sum256(node[:])
		}
	}
	return leaves[0]
}

// WriteShard writes a set as a shard file and returns the commitment to it. The manifest's Salt must be set: 32 secret random
// bytes of their own for each shard.
//
// Errors: ErrData for a set that cannot be a shard; the writer's errors.
func WriteShard(w io.Writer, s *Set) (Commitment, error) {
	if s.Manifest.Salt == (Hash{}) {
		return Commitment{}, fmt.Errorf("%w: the salt is missing: 32 random bytes", ErrData)
	}
	checked, err := NewSet(s.Manifest, s.Table)
	if err != nil {
		return Commitment{}, err
	}
	head, err := checked.Manifest.Marshal()
	if err != nil {
		return Commitment{}, err
	}
	out := bufio.NewWriterSize(w, 1<<16)
	_, _ = out.Write(append(head, '\n')) // Flush gives the first error
	salts, leaves := NewSalter(s.Manifest.Salt), make([]Hash, 0, s.Table.Rows)
	var line []byte
	for i := range s.Table.Rows {
		line = s.Table.appendRow(line[:0], i)
		if len(line) > maxLine {
			return Commitment{}, fmt.Errorf("%w: row %d: %d bytes: at most %d", ErrData, i, len(line), maxLine)
		}
		leaves = append(leaves, RowLeaf(salts.At(uint64(i)), line))
		_, _ = out.Write(append(line, '\n'))
	}
	if err := out.Flush(); err != nil {
		return Commitment{}, fmt.Errorf("write shard: %w", err)
	}
	return Commitment{Rows: uint32(s.Table.Rows), Root: rowRoot(leaves)}, nil
}

// ReadShard reads a shard file and checks it against the commitment: row count, canonical form of every line, labels, root.
//
// Errors: ErrShard (with the line at fault), or the reader's errors.
func ReadShard(r io.Reader, want Commitment) (*Shard, error) {
	s, err := ReadUnchecked(r)
	if err != nil {
		return nil, err
	}
	if got := s.Commitment.Rows; got != want.Rows {
		return nil, fmt.Errorf("%w: %d rows, the commitment says %d", ErrShard, got, want.Rows)
	}
	if got := s.Commitment.Root; got != want.Root {
		return nil, fmt.Errorf("%w: row root %x, the commitment says %x", ErrShard, got, want.Root)
	}
	return s, nil
}

// ReadUnchecked reads a shard file without a commitment to compare with; the result carries the one that follows from the
// bytes. For a creator's own files. Errors as ReadShard.
func ReadUnchecked(r io.Reader) (*Shard, error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 0, 1<<16), maxLine+1)
	lines.Split(splitLines)
	if !lines.Scan() {
		return nil, shardError(1, lines.Err(), io.ErrUnexpectedEOF)
	}
	m, err := ParseManifest(lines.Bytes())
	if err != nil {
		return nil, fmt.Errorf("%w: line 1: %w", ErrShard, err)
	}
	t := Table{Columns: make([]Column, len(m.Fields))}
	for i, f := range m.Fields {
		t.Columns[i].Field = f
		// Room is taken ahead only up to 1 Mi values: a manifest may lie about its rows.
		t.Columns[i].grow(min(m.Rows*f.Elements(), 1<<20))
	}
	rows, salts := rowReader{table: &t}, NewSalter(m.Salt)
	leaves := make([]Hash, 0, min(m.Rows, 1<<16))
	for i := range m.Rows {
		if !lines.Scan() {
			return nil, shardError(i+2, lines.Err(), fmt.Errorf("%d rows, the manifest says %d", i, m.Rows))
		}
		if err := rows.read(lines.Bytes()); err != nil {
			return nil, fmt.Errorf("%w: line %d: %w", ErrShard, i+2, err)
		}
		leaves = append(leaves, RowLeaf(salts.At(uint64(i)), lines.Bytes()))
	}
	if lines.Scan() {
		return nil, fmt.Errorf("%w: line %d: more rows than the manifest's %d", ErrShard, m.Rows+2, m.Rows)
	}
	if err := lines.Err(); err != nil {
		return nil, shardError(m.Rows+2, err, nil)
	}
	set := &Set{Manifest: m, Table: t}
	if m.Labels != nil {
		if _, err := set.Classes(); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrShard, err)
		}
	}
	return &Shard{Set: set, Commitment: Commitment{Rows: uint32(m.Rows), Root: rowRoot(leaves)}}, nil
}

// errUnended: the file stops inside a line.
var errUnended = errors.New("the last line has no end")

// shardError tells damage of the file from trouble with reading it.
func shardError(line int, scan, otherwise error) error {
	switch {
	case scan == nil:
		return fmt.Errorf("%w: line %d: %w", ErrShard, line, otherwise)
	case errors.Is(scan, errUnended) || errors.Is(scan, bufio.ErrTooLong):
		return fmt.Errorf("%w: line %d: %w", ErrShard, line, scan)
	}
	return fmt.Errorf("read shard: %w", scan)
}

// splitLines ends lines at "\n" alone and takes no unfinished one, so that one shard has one spelling.
func splitLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if i := bytes.IndexByte(data, '\n'); i >= 0 {
		return i + 1, data[:i], nil
	}
	if atEOF && len(data) > 0 {
		return 0, nil, errUnended
	}
	return 0, nil, nil
}
