package sim

import (
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// FML is an amount in millionths of an FML: enough for shares of a seat fee, and 1e12 FML fit.
type FML int64

// Unit is one FML.
const Unit FML = 1_000_000

// weiPerMicro is how many FML wei a millionth is.
const weiPerMicro = 1_000_000_000_000

// Wei is the amount in FML wei; new.
func (f FML) Wei() *big.Int { return new(big.Int).Mul(big.NewInt(int64(f)), big.NewInt(weiPerMicro)) }

// FromWei is an amount of FML wei, cut to millionths; what does not fit saturates.
func FromWei(wei *big.Int) FML {
	f := new(big.Int).Quo(wei, big.NewInt(weiPerMicro))
	if !f.IsInt64() {
		return 1<<63 - 1
	}
	return FML(f.Int64())
}

// String is the amount without its unit, as short as it is exact: "2", "0.5".
func (f FML) String() string {
	sign, v := "", int64(f)
	if v < 0 {
		sign, v = "-", -v
	}
	text := sign + strconv.FormatInt(v/int64(Unit), 10)
	if rest := v % int64(Unit); rest != 0 {
		text += "." + strings.TrimRight(fmt.Sprintf("%06d", rest), "0")
	}
	return text
}

// MarshalJSON writes the amount as a number of FML.
func (f FML) MarshalJSON() ([]byte, error) { return []byte(f.String()), nil }

var errAmount = errors.New("no amount of FML: want a number with at most six decimals, below 1e12")

// UnmarshalJSON reads a number of FML.
func (f *FML) UnmarshalJSON(b []byte) error {
	whole, fraction, _ := strings.Cut(string(b), ".")
	if len(fraction) > 6 {
		return fmt.Errorf("%s: %w", b, errAmount)
	}
	v, err := strconv.ParseInt(whole+fraction+strings.Repeat("0", 6-len(fraction)), 10, 64)
	if err != nil {
		return fmt.Errorf("%s: %w", b, errAmount)
	}
	*f = FML(v)
	return nil
}

// part is f * num / den, rounded down, without overflow.
func (f FML) part(num, den int64) FML {
	v := new(big.Int).Mul(big.NewInt(int64(f)), big.NewInt(num))
	return FML(v.Quo(v, big.NewInt(den)).Int64())
}

// partUp is f * num / den, rounded up: slashes.
func (f FML) partUp(num, den int64) FML {
	v := f.part(num, den)
	if v.part(den, num) < f {
		v++
	}
	return v
}

// purse is an account of the books.
type purse int32

// The purses that there is one of.
const (
	purseWorld   purse = iota // where trainers' and creators' money comes from, and where it goes back to
	purseBurned               // burned
	pursePool                 // the fee pool
	purseKeepers              // tips to callers
	purseFixed
)

// books are all the money of a run. Money only moves: its sum never changes.
type books struct {
	held  []FML
	total FML
}

func (b *books) open(amount FML) purse {
	b.held = append(b.held, amount)
	b.total += amount
	return purse(len(b.held) - 1) //nolint:gosec // far below 2^31 purses
}

// move takes up to amount from one purse to another, and says how much it was.
func (b *books) move(from, to purse, amount FML) FML {
	amount = max(min(amount, b.held[from]), 0)
	b.held[from] -= amount
	b.held[to] += amount
	return amount
}

// must is move of an amount that has to be there.
func (w *World) must(from, to purse, amount FML) {
	if got := w.books.move(from, to, amount); got != amount {
		w.violate("payout of %s FML from a purse that holds %s", amount, got)
	}
}
