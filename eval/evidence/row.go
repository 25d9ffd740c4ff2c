package evidence

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrRow: type and dimensions of a raw row do not describe its bytes, or the row is not the leaf's.
var ErrRow = errors.New("output row")

// elementBytes are the bytes of an element by ONNX's number of its type; 0: no type of an output.
var elementBytes = [...]uint64{0, 4, 1, 1, 2, 2, 4, 8, 0, 1, 2, 8, 4, 8, 0, 0, 2}

// AppendRow appends what the digest of one output row is made of: dtype u8 | rank u8 | dims u32 ... | elements, little endian. dims
// are those of the row, without the batch; NaN is canonical in elements.
func AppendRow(dst []byte, dtype uint8, dims []uint32, elements []byte) []byte {
	return append(appendHead(dst, dtype, dims), elements...)
}

func appendHead(dst []byte, dtype uint8, dims []uint32) []byte {
	dst = append(dst, dtype, uint8(len(dims)))
	for _, d := range dims {
		dst = binary.BigEndian.AppendUint32(dst, d)
	}
	return dst
}

// OutputDigest is the SHA-256 of AppendRow.
func OutputDigest(dtype uint8, dims []uint32, elements []byte) [32]byte {
	h := sha256.New()
	h.Write(appendHead(make([]byte, 0, 2+4*8), dtype, dims))
	h.Write(elements)
	return [32]byte(h.Sum(nil))
}

// Opening is what a seat shows of one sample: its leaf with salt and path, and the raw output row.
type Opening struct {
	Proof
	Row []byte // as AppendRow gives it
}

// Verify checks an opening against the root of a tree of n leaves: the row is the leaf's, the leaf is the root's.
// Errors: those of Leaf.CheckRow and Verify. Pure; the contract does the same on the same vectors.
func (o Opening) Verify(root Node, n uint64) error {
	if err := o.Leaf.CheckRow(o.Row); err != nil {
		return err
	}
	return Verify(root, n, o.Proof)
}

// CheckRow checks that a raw row is well made and the one of the leaf. Errors: ErrRow. Pure; the contract does the same.
func (l Leaf) CheckRow(row []byte) error {
	if !wellMade(row) {
		return fmt.Errorf("%w of sample %d: type and dimensions do not describe %d bytes", ErrRow, l.Index, len(row))
	}
	if got := sha256.Sum256(row); got != l.Output {
		return fmt.Errorf("%w of sample %d: digest %x, the leaf has %x", ErrRow, l.Index, got, l.Output)
	}
	return nil
}

func wellMade(row []byte) bool {
	if len(row) < 2 || int(row[0]) >= len(elementBytes) {
		return false
	}
	size, head := elementBytes[row[0]], 2+4*int(row[1])
	if size == 0 || len(row) < head {
		return false
	}
	for i := 2; i < head; i += 4 {
		if size *= uint64(binary.BigEndian.Uint32(row[i:])); size > uint64(len(row)) {
			return false
		}
	}
	return uint64(len(row)-head) == size
}
