package content

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ai-arena/arenad/arena"
)

// ErrBusy: another process that uses the same store is fetching this content. The caller waits and looks again.
var ErrBusy = errors.New("content is being fetched by another process")

// haveRecord is the length of one record of verified leaves: leaf number and digest.
const haveRecord = 4 + 32

// partial is a blob on its way in. Leaves lie at their offsets; what is verified is noted in a second file. Neither is
// synced while the fetch runs: what a crash tore does not match its noted digest and is fetched again.
type partial struct {
	content arena.Content
	layout  layout
	data    *os.File
	have    *os.File
	leaves  [][32]byte
	done    []bool
	missing uint64 // leaves
}

func (s *Store) openPartial(c arena.Content) (p *partial, err error) {
	base := filepath.Join(s.dir, "partial", c.String())
	p = &partial{content: c, layout: layoutOf(c.Size)}
	if p.data, err = os.OpenFile(base+".data", os.O_RDWR|os.O_CREATE, 0o600); err != nil {
		return nil, fmt.Errorf("open partial content: %w", err)
	}
	if err := lock(p.data); err != nil {
		return nil, errors.Join(fmt.Errorf("fetch %s: %w", c, ErrBusy), p.data.Close())
	}
	if p.have, err = os.OpenFile(base+".have", os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o600); err != nil {
		return nil, errors.Join(fmt.Errorf("open partial content: %w", err), p.data.Close())
	}
	p.leaves = make([][32]byte, p.layout.leaves)
	p.done = make([]bool, p.layout.leaves)
	p.missing = p.layout.leaves
	if err := p.recover(); err != nil {
		return nil, errors.Join(err, p.close())
	}
	return p, nil
}

// recover takes over the leaves of an earlier run whose bytes still match. A note alone proves nothing, a leaf is
// hashed again; a last note cut short is dropped.
func (p *partial) recover() error {
	notes, err := io.ReadAll(io.LimitReader(p.have, int64(2*haveRecord*p.layout.leaves))) //nolint:gosec // below 2^44
	if err != nil {
		return fmt.Errorf("read partial content: %w", err)
	}
	kept := len(notes) - len(notes)%haveRecord
	if err := p.have.Truncate(int64(kept)); err != nil {
		return fmt.Errorf("read partial content: %w", err)
	}
	buf := make([]byte, min(BlockSize, p.content.Size))
	for ; kept > 0; kept -= haveRecord {
		note := notes[kept-haveRecord : kept]
		leaf := uint64(binary.BigEndian.Uint32(note))
		if leaf >= p.layout.leaves || p.done[leaf] {
			continue
		}
		block := buf[:p.layout.fileSize(position{0, leaf})]
		if n, _ := p.data.ReadAt(block, int64(leaf)*BlockSize); n < len(block) { //nolint:gosec // within the file
			continue
		}
		if digest := sha256.Sum256(block); digest == [32]byte(note[4:]) {
			p.leaves[leaf], p.done[leaf] = digest, true
			p.missing--
		}
	}
	return nil
}

// put writes a verified leaf. It reports false when the leaf was there already.
func (p *partial) put(leaf uint64, digest [32]byte, block []byte) (bool, error) {
	if p.done[leaf] {
		return false, nil
	}
	if _, err := p.data.WriteAt(block, int64(leaf)*BlockSize); err != nil { //nolint:gosec // within the file
		return false, fmt.Errorf("write content: %w", err)
	}
	note := binary.BigEndian.AppendUint32(make([]byte, 0, haveRecord), uint32(leaf)) //nolint:gosec // checked by Fetch
	if _, err := p.have.Write(append(note, digest[:]...)); err != nil {
		return false, fmt.Errorf("write content: %w", err)
	}
	p.leaves[leaf], p.done[leaf] = digest, true
	p.missing--
	return true, nil
}

// bytesDone is how much of the file is verified.
func (p *partial) bytesDone() uint64 {
	if p.missing == 0 {
		return p.content.Size
	}
	n := (p.layout.leaves - p.missing) * BlockSize
	if last := p.layout.leaves - 1; p.done[last] {
		n -= BlockSize - p.layout.fileSize(position{0, last})
	}
	return n
}

// finish makes the complete partial a blob of the store.
func (p *partial) finish(s *Store) error {
	t, err := treeOf(p.content.Size, p.leaves)
	if err != nil {
		return err
	}
	if t.content() != p.content {
		// Only a disk that changed both notes and bytes gets here: start again from nothing.
		return errors.Join(fmt.Errorf("fetched bytes of %s have CID %s: %w", p.content, t.content(), errDisk),
			os.Remove(p.have.Name()), os.Remove(p.data.Name()))
	}
	if err := s.publish(p.data, p.content, p.leaves); err != nil {
		return err
	}
	return os.Remove(p.have.Name())
}

var errDisk = errors.New("partial content is damaged")

func (p *partial) close() error { return errors.Join(p.have.Close(), p.data.Close()) }
