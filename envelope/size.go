package envelope

import "fmt"

// The age format for one X25519 recipient: a header of fixed length, a nonce, then chunks with a tag each.
const (
	headerSize = len("age-encryption.org/v1\n") + len("-> X25519 ") + 43 + 1 + 43 + 1 + len("--- ") + 43 + 1
	nonceSize  = 16
	chunkSize  = 64 << 10
	tagSize    = 16
)

// SealedSize is the size of n sealed bytes.
func SealedSize(n uint64) uint64 {
	chunks := max(1, (n+chunkSize-1)/chunkSize)
	return uint64(headerSize) + nonceSize + n + chunks*tagSize
}

// PlainSize is the size of the bytes in a sealed file of n bytes. Errors: ErrSealed: nothing sealed has this size.
func PlainSize(n uint64) (uint64, error) {
	const least = uint64(headerSize) + nonceSize + tagSize
	if n < least {
		return 0, fmt.Errorf("%w: %d bytes are fewer than any sealed file has", ErrSealed, n)
	}
	body := n - uint64(headerSize) - nonceSize
	chunks := (body + chunkSize + tagSize - 1) / (chunkSize + tagSize)
	if body < chunks*tagSize || SealedSize(body-chunks*tagSize) != n {
		return 0, fmt.Errorf("%w: no sealed file has %d bytes", ErrSealed, n)
	}
	return body - chunks*tagSize, nil
}
