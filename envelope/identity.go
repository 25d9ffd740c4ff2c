package envelope

import (
	"fmt"
	"strings"
)

// Identities are written in Bech32 (BIP 173), all in upper case.
const (
	prefix   = "AGE-SECRET-KEY-"
	alphabet = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"
	checkLen = 6
)

// encodeIdentity is a key as age programs write it.
func encodeIdentity(k Key) string {
	digits := fiveBits(k)
	var b strings.Builder
	b.WriteString(prefix + "1")
	for _, d := range append(digits, checksum(digits)...) {
		b.WriteByte(alphabet[d])
	}
	return b.String()
}

// decodeIdentity reads an identity; each key has one spelling. Errors: ErrWrapped.
func decodeIdentity(text string) (k Key, err error) {
	body, ok := strings.CutPrefix(text, prefix+"1")
	if !ok || len(text) != identitySize {
		return k, fmt.Errorf("%w: its contents are no identity", ErrWrapped)
	}
	acc, bits, at := uint32(0), 0, 0
	for i := range len(body) - checkLen {
		d := strings.IndexByte(alphabet, body[i])
		if d < 0 {
			return Key{}, fmt.Errorf("%w: its contents are no identity", ErrWrapped)
		}
		acc, bits = acc<<5|uint32(d), bits+5 //nolint:gosec // below 32
		if bits >= 8 && at < len(k) {
			bits -= 8
			k[at] = byte(acc >> bits)
			at++
		}
	}
	if encodeIdentity(k) != text { // checksum, and the bits that are left over
		return Key{}, fmt.Errorf("%w: its contents are no identity", ErrWrapped)
	}
	return k, nil
}

// fiveBits cuts a key into digits of five bits, the last one filled up with zeros.
func fiveBits(k Key) (digits []byte) {
	acc, bits := uint32(0), 0
	for _, b := range k {
		acc, bits = acc<<8|uint32(b), bits+8
		for bits >= 5 {
			bits -= 5
			digits = append(digits, byte(acc>>bits)&31)
		}
	}
	return append(digits, byte(acc<<(5-bits))&31)
}

// checksum is the Bech32 checksum of digits behind the prefix.
func checksum(digits []byte) []byte {
	lower := strings.ToLower(prefix)
	var values []byte
	for i := range len(lower) {
		values = append(values, lower[i]>>5)
	}
	values = append(values, 0)
	for i := range len(lower) {
		values = append(values, lower[i]&31)
	}
	values = append(append(values, digits...), make([]byte, checkLen)...)
	rest := uint32(1)
	for _, v := range values {
		top := rest >> 25
		rest = rest&0x1ffffff<<5 ^ uint32(v)
		for i, g := range [...]uint32{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3} {
			if top>>i&1 == 1 {
				rest ^= g
			}
		}
	}
	rest ^= 1
	out := make([]byte, checkLen)
	for i := range out {
		out[i] = byte(rest>>(5*(checkLen-1-i))) & 31
	}
	return out
}
