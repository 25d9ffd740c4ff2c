// Package strictpb writes and reads small protobuf messages in one canonical encoding: fields in order of their numbers,
// each at most once unless repeated, default values left out, varints minimal, unknown fields refused. Two parties that
// agree on a message agree on its bytes, so bytes can be compared, hashed and signed.
//
// A reader takes the fields with Each, encodes what it read again and compares (Canonical). All functions are pure.
package strictpb

import (
	"bytes"
	"errors"
	"fmt"

	"google.golang.org/protobuf/encoding/protowire"
)

// ErrMalformed: bytes that are no canonical encoding of the message. Whoever sent them is to blame.
var ErrMalformed = errors.New("malformed message")

// AppendUint appends an unsigned integer field, nothing for 0.
func AppendUint(b []byte, num protowire.Number, v uint64) []byte {
	if v == 0 {
		return b
	}
	return protowire.AppendVarint(protowire.AppendTag(b, num, protowire.VarintType), v)
}

// AppendBytes appends a bytes, string or message field, nothing when it is empty.
func AppendBytes(b []byte, num protowire.Number, v []byte) []byte {
	if len(v) == 0 {
		return b
	}
	return protowire.AppendBytes(protowire.AppendTag(b, num, protowire.BytesType), v)
}

// Field is one field as read: Bytes is nil for an integer, and aliases the message otherwise.
type Field struct {
	Num   protowire.Number
	Uint  uint64
	Bytes []byte
}

// IsUint tells whether f is the integer field num.
func (f Field) IsUint(num protowire.Number) bool { return f.Num == num && f.Bytes == nil }

// IsBytes tells whether f is the bytes, string or message field num.
func (f Field) IsBytes(num protowire.Number) bool { return f.Num == num && f.Bytes != nil }

// Each calls take with every field in the order of the bytes; take says whether it knows the field and likes its value.
// Errors: ErrMalformed.
func Each(b []byte, take func(Field) bool) error {
	for len(b) > 0 {
		num, typ, n := protowire.ConsumeTag(b)
		if n < 0 {
			return fmt.Errorf("tag: %w", ErrMalformed)
		}
		b = b[n:]
		f := Field{Num: num}
		switch typ {
		case protowire.VarintType:
			f.Uint, n = protowire.ConsumeVarint(b)
		case protowire.BytesType:
			f.Bytes, n = protowire.ConsumeBytes(b)
			if f.Bytes == nil {
				f.Bytes = []byte{}
			}
		default:
			return fmt.Errorf("field %d of type %d: %w", num, typ, ErrMalformed)
		}
		if n < 0 {
			return fmt.Errorf("field %d: %w", num, ErrMalformed)
		}
		if !take(f) {
			return fmt.Errorf("field %d is unknown or out of bounds: %w", num, ErrMalformed)
		}
		b = b[n:]
	}
	return nil
}

// Canonical tells whether received is the canonical encoding: again is what was read, encoded. Errors: ErrMalformed.
func Canonical(received, again []byte) error {
	if !bytes.Equal(received, again) {
		return fmt.Errorf("encoding is not canonical: %w", ErrMalformed)
	}
	return nil
}
