package envelope

import (
	"crypto/ecdh"
	"errors"
	"fmt"
	"io"
	"log/slog"

	"filippo.io/age"
	"filippo.io/age/plugin"
)

var (
	// ErrSealed: the bytes do not open with this key: they were sealed for another, cut, changed, or are no age file for one
	// X25519 identity. Whoever committed to both is to blame; every machine finds the same.
	ErrSealed = errors.New("sealed bytes do not open")
	// ErrPoint: a point to which nothing can be encrypted (of low order). The recipient is skipped.
	ErrPoint = errors.New("not a usable X25519 point")
)

// Point is an X25519 public key.
type Point [32]byte

// Key is the scalar of an X25519 identity. It hides itself from logs and from fmt.
type Key [32]byte

// hidden is what a key shows of itself.
const hidden = "key(hidden)"

// Format hides the key whatever the verb is.
func (Key) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, hidden) }

// LogValue hides the key.
func (Key) LogValue() slog.Value { return slog.StringValue(hidden) }

// MarshalText hides the key.
func (Key) MarshalText() ([]byte, error) { return []byte(hidden), nil }

// Point is the public key of k. Any 32 bytes are a scalar, so every key has one.
func (k Key) Point() Point {
	private, err := ecdh.X25519().NewPrivateKey(k[:])
	if err != nil { // the length is right, and nothing else can be wrong
		panic(fmt.Sprintf("envelope: public key of a scalar: %v", err))
	}
	return Point(private.PublicKey().Bytes())
}

// identity is k as age knows it.
func (k Key) identity() (*age.X25519Identity, error) {
	id, err := age.ParseX25519Identity(encodeIdentity(k))
	if err != nil {
		return nil, fmt.Errorf("make an age identity: %w", err)
	}
	return id, nil
}

// recipient is p as age knows it. Errors: ErrPoint.
func (p Point) recipient() (*age.X25519Recipient, error) {
	public, err := ecdh.X25519().NewPublicKey(p[:])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPoint, err)
	}
	text, err := plugin.EncodeX25519Recipient(public)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPoint, err)
	}
	r, err := age.ParseX25519Recipient(text)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPoint, err)
	}
	return r, nil
}

// Seal gives the sealed form of what plain gives, piece by piece. Two calls give different bytes. Errors, also while it
// is read: those of plain.
func Seal(plain io.Reader, k Key) (io.Reader, error) {
	to, err := k.Point().recipient()
	if err != nil {
		return nil, err
	}
	sealed, err := age.EncryptReader(plain, to)
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return sealed, nil
}

// Open gives the bytes of a sealed file of size bytes, piece by piece: what was read is authentic, and whether it was all
// is known at its end only. Errors, also while it is read: ErrSealed, around whatever stopped it; a reader of a disk that
// fails is found there as well, so that the caller looks at its own disk before it blames anybody.
func Open(sealed io.Reader, size uint64, k Key) (io.Reader, error) {
	want, err := PlainSize(size)
	if err != nil {
		return nil, err
	}
	id, err := k.identity()
	if err != nil {
		return nil, err
	}
	plain, err := age.Decrypt(sealed, id)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSealed, err)
	}
	return &opening{from: plain, left: want}, nil
}

// opening reads a sealed file to its end and compares what came with what its size promises.
type opening struct {
	from io.Reader
	left uint64
}

func (o *opening) Read(b []byte) (int, error) {
	n, err := o.from.Read(b)
	switch {
	case uint64(n) > o.left: //nolint:gosec // never negative
		return 0, fmt.Errorf("%w: more bytes than its size has room for", ErrSealed)
	case errors.Is(err, io.EOF) && uint64(n) < o.left: //nolint:gosec // as above
		return n, fmt.Errorf("%w: fewer bytes than its size promises: it has more than one recipient", ErrSealed)
	case err != nil && !errors.Is(err, io.EOF):
		err = fmt.Errorf("%w: %w", ErrSealed, err)
	}
	o.left -= uint64(n) //nolint:gosec // as above
	return n, err
}

// OpenAll gives all bytes of a sealed file of size bytes, in one allocation of their size. Errors: as Open.
func OpenAll(sealed io.Reader, size uint64, k Key) ([]byte, error) {
	plain, err := Open(sealed, size, k)
	if err != nil {
		return nil, err
	}
	n, err := PlainSize(size)
	if err != nil {
		return nil, err
	}
	out := make([]byte, n)
	if _, err := io.ReadFull(plain, out); err != nil {
		return nil, sealedError(err)
	}
	// The end of the file is authenticated as well: nothing may follow.
	if _, err := io.ReadFull(plain, make([]byte, 1)); !errors.Is(err, io.EOF) {
		return nil, sealedError(err)
	}
	return out, nil
}

// sealedError makes sure that err, nil included, is an ErrSealed.
func sealedError(err error) error {
	switch {
	case errors.Is(err, ErrSealed):
		return err
	case err == nil:
		return fmt.Errorf("%w: bytes follow its end", ErrSealed)
	default:
		return fmt.Errorf("%w: %w", ErrSealed, err)
	}
}
