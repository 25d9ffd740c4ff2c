package envelope

import (
	"bytes"
	"errors"
	"fmt"

	"filippo.io/age"
)

// identitySize is the length of an identity as age writes it: AGE-SECRET-KEY-1 and 58 characters.
const identitySize = 74

// WrappedSize is the size of a wrapped key in bytes.
const WrappedSize = headerSize + nonceSize + identitySize + tagSize

// ErrWrapped: the bytes are no key wrapped for this recipient.
var ErrWrapped = errors.New("wrapped key does not open")

// Wrap seals k for the holder of the scalar of a point: an age file that contains the identity as age writes it, so that
// any age program can use what it opens. Errors: ErrPoint.
func Wrap(k Key, to Point) ([]byte, error) {
	r, err := to.recipient()
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	w, err := age.Encrypt(&out, r)
	if err != nil { // a point of low order shows here
		return nil, fmt.Errorf("%w: %w", ErrPoint, err)
	}
	if _, err := w.Write([]byte(encodeIdentity(k))); err != nil {
		return nil, fmt.Errorf("wrap a key: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("wrap a key: %w", err)
	}
	return out.Bytes(), nil
}

// Unwrap opens a wrapped key with the recipient's own scalar. Errors: ErrWrapped.
func Unwrap(wrapped []byte, with Key) (Key, error) {
	if len(wrapped) != WrappedSize {
		return Key{}, fmt.Errorf("%w: it has %d bytes, not %d", ErrWrapped, len(wrapped), WrappedSize)
	}
	text, err := OpenAll(bytes.NewReader(wrapped), uint64(len(wrapped)), with)
	if err != nil {
		return Key{}, fmt.Errorf("%w: %w", ErrWrapped, err)
	}
	return decodeIdentity(string(text))
}
