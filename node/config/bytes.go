package config

import (
	"fmt"
	"strconv"
	"strings"
)

// Bytes is a number of bytes that people write as "64MiB".
type Bytes uint64

type byteUnit struct {
	suffix string
	size   Bytes
}

func byteUnits() []byteUnit {
	return []byteUnit{{"TiB", 1 << 40}, {"GiB", 1 << 30}, {"MiB", 1 << 20}, {"KiB", 1 << 10}, {"B", 1}}
}

// String uses the largest unit that divides b.
func (b Bytes) String() string {
	for _, u := range byteUnits() {
		if b >= u.size && b%u.size == 0 {
			return strconv.FormatUint(uint64(b/u.size), 10) + u.suffix
		}
	}
	return "0B"
}

// ParseBytes reads a whole number of B, KiB, MiB, GiB or TiB; without a unit, bytes. Errors: ErrConfig.
func ParseBytes(s string) (Bytes, error) {
	digits, unit := s, Bytes(1)
	for _, u := range byteUnits() {
		if head, ok := strings.CutSuffix(s, u.suffix); ok {
			digits, unit = strings.TrimSpace(head), u.size
			break
		}
	}
	n, err := strconv.ParseUint(digits, 10, 64)
	if err != nil || n > uint64(^Bytes(0)/unit) {
		return 0, fmt.Errorf("%w: %q is no size: want a whole number of bytes, or like 64MiB", ErrConfig, s)
	}
	return Bytes(n) * unit, nil
}

// MarshalText writes String.
func (b Bytes) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads what ParseBytes reads.
func (b *Bytes) UnmarshalText(text []byte) error {
	n, err := ParseBytes(string(text))
	if err == nil {
		*b = n
	}
	return err
}
