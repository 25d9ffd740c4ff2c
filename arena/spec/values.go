package spec

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// value is a type with its own spelling in the document: read takes a string or a json.Number.
type value interface {
	read(v any) error
	want() string // what is allowed, for messages
}

// Duration is a number of whole seconds. Written "90s", "72h", "2d", "1h30m"; the canonical form has seconds.
type Duration uint64

var secondsOf = map[byte]uint64{'s': 1, 'm': 60, 'h': 3600, 'd': 86400}

const maxSeconds = 1 << 40

func (d *Duration) want() string { return `a duration such as "72s", "90m", "2d" or "1h30m"` }

func (d *Duration) read(v any) error {
	s, ok := v.(string)
	if !ok || s == "" {
		return errWant
	}
	total := uint64(0)
	for s != "" {
		i := strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' })
		if i < 1 {
			return errWant
		}
		n, err := strconv.ParseUint(s[:i], 10, 40)
		unit := secondsOf[s[i]]
		if err != nil || unit == 0 {
			return errWant
		}
		if total += n * unit; total > maxSeconds {
			return errWant
		}
		s = s[i+1:]
	}
	*d = Duration(total)
	return nil
}

func (d Duration) String() string { return strconv.FormatUint(uint64(d), 10) + "s" }

// MarshalText writes seconds, as "72s".
func (d Duration) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// Size is a number of bytes. Written as a number or as "64 MiB"; the canonical form is the number.
type Size uint64

func (s *Size) want() string {
	return `a number of bytes, or a size such as "512 KiB", "64 MiB" or "1 GiB"`
}

func (s *Size) read(v any) error {
	if n, ok := v.(json.Number); ok {
		u, err := strconv.ParseUint(n.String(), 10, 53)
		if err != nil {
			return errWant
		}
		*s = Size(u)
		return nil
	}
	text, ok := v.(string)
	if !ok {
		return errWant
	}
	for unit, shift := range map[string]uint{"KiB": 10, "MiB": 20, "GiB": 30} {
		if digits, ok := strings.CutSuffix(text, unit); ok {
			u, err := strconv.ParseUint(strings.TrimRight(digits, " "), 10, 53-int(shift))
			if err != nil {
				return errWant
			}
			*s = Size(u << shift)
			return nil
		}
	}
	return errWant
}

// Decimal is a number with at most six decimal places, held in millionths.
type Decimal uint32

func (d *Decimal) want() string { return "a number of 0 to 4294 with at most 6 decimal places" }

func (d *Decimal) read(v any) error {
	var text string
	switch v := v.(type) {
	case json.Number:
		text = v.String()
	case string:
		text = v
	}
	m, ok := fixed(text, 6)
	if !ok || !m.IsUint64() || m.Uint64() > uint64(worstScore) {
		return errWant
	}
	*d = Decimal(m.Uint64())
	return nil
}

func (d Decimal) String() string { return unfixed(new(big.Int).SetUint64(uint64(d)), 6) }

// MarshalJSON writes a number.
func (d Decimal) MarshalJSON() ([]byte, error) { return []byte(d.String()), nil }

// Amount is a sum of money in FML wei. Written "10000 FML", "0.5 FML" or "5 wei"; the canonical form is in FML. The zero value is 0.
type Amount struct{ wei *big.Int }

func amountOf(tokens uint64) Amount {
	w := new(big.Int).SetUint64(tokens)
	return Amount{w.Mul(w, new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil))}
}

// Wei is the amount in FML wei, a copy.
func (a Amount) Wei() *big.Int {
	if a.wei == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(a.wei)
}

func (a *Amount) want() string { return `an amount such as "10000 FML" or "0.5 FML"` }

func (a *Amount) read(v any) error {
	s, _ := v.(string)
	places := 18
	digits, ok := strings.CutSuffix(s, "FML")
	if !ok {
		digits, ok = strings.CutSuffix(s, "wei")
		places = 0
	}
	wei, valid := fixed(strings.TrimRight(digits, " "), places)
	if !ok || !valid || wei.BitLen() > 128 {
		return errWant
	}
	a.wei = wei
	return nil
}

func (a Amount) String() string { return unfixed(a.Wei(), 18) + " FML" }

// MarshalText writes the amount in FML without trailing zeros.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// fixed reads a plain decimal number with at most the given places as an integer of that unit.
func fixed(text string, places int) (*big.Int, bool) {
	whole, frac, dot := strings.Cut(text, ".")
	if whole == "" || len(whole) > 40 || (dot && frac == "") || len(frac) > places {
		return nil, false
	}
	digits := whole + frac + strings.Repeat("0", places-len(frac))
	if strings.Trim(digits, "0123456789") != "" {
		return nil, false
	}
	return new(big.Int).SetString(digits, 10)
}

// unfixed writes an integer of the unit 10^-places as a decimal number without trailing zeros.
func unfixed(n *big.Int, places int) string {
	s := n.String()
	if len(s) <= places {
		s = strings.Repeat("0", places+1-len(s)) + s
	}
	whole, frac := s[:len(s)-places], strings.TrimRight(s[len(s)-places:], "0")
	if frac == "" {
		return whole
	}
	return whole + "." + frac
}

// Hash is 32 bytes, written as 0x and 64 lower-case hex digits.
type Hash [32]byte

func (h *Hash) want() string { return "0x and 64 hex digits" }

func (h *Hash) read(v any) error {
	s, _ := v.(string)
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil || len(b) != 32 || !strings.HasPrefix(s, "0x") {
		return errWant
	}
	*h = Hash(b)
	return nil
}

// MarshalText writes 0x and hex digits.
func (h Hash) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "0x%x", h[:]), nil }

// Labels is the ordered list of labels, either texts or integers; a label's place is its class.
type Labels struct {
	Texts []string
	Ints  []int64
}

// Len is the number of classes.
func (l *Labels) Len() int {
	if l == nil {
		return 0
	}
	return len(l.Texts) + len(l.Ints)
}

// Place is the class of a label as it is written.
func (l *Labels) Place(label string) (class uint32, ok bool) {
	if l == nil {
		return 0, false
	}
	for i, text := range l.Texts {
		if text == label {
			return uint32(i), true
		}
	}
	for i, n := range l.Ints {
		if strconv.FormatInt(n, 10) == label {
			return uint32(i), true
		}
	}
	return 0, false
}

func (l *Labels) want() string {
	return "2 to 65536 different labels, all texts (in Unicode normal form C) or all integers"
}

// MarshalJSON writes a plain array.
func (l *Labels) MarshalJSON() ([]byte, error) {
	if l.Texts != nil {
		return json.Marshal(l.Texts)
	}
	return json.Marshal(l.Ints)
}

func (l *Labels) read(v any) error {
	list, ok := v.([]any)
	if !ok || len(list) < 2 || len(list) > 65_536 {
		return errWant
	}
	seen := make(map[any]bool, len(list))
	for _, e := range list {
		switch e := e.(type) {
		case string:
			if e == "" || !norm.NFC.IsNormalString(e) {
				return errWant
			}
			l.Texts = append(l.Texts, e)
		case json.Number:
			n, err := strconv.ParseInt(e.String(), 10, 54)
			if err != nil {
				return errWant
			}
			l.Ints = append(l.Ints, n)
		default:
			return errWant
		}
		if seen[e] {
			return errWant
		}
		seen[e] = true
	}
	if l.Texts != nil && l.Ints != nil {
		return errWant
	}
	return nil
}
