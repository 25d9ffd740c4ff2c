package arena

import "math/bits"

// SeatSet is a set of seats of one committee: bit i stands for seat i, as in the contract's storage.
type SeatSet uint32

// Has tells whether s is in the set.
func (b SeatSet) Has(s Seat) bool { return s < MaxSeats && b>>s&1 == 1 }

// With is the set with s added; seats that no committee has are ignored.
func (b SeatSet) With(s Seat) SeatSet {
	if s >= MaxSeats {
		return b
	}
	return b | 1<<s
}

// First is the lowest seat of the set; MaxSeats for the empty one.
func (b SeatSet) First() Seat { return min(Seat(bits.TrailingZeros32(uint32(b))), MaxSeats) } //nolint:gosec // at most 32

// Len is the number of seats in the set.
func (b SeatSet) Len() int { return bits.OnesCount32(uint32(b)) }

// FirstSeats is the set of the seats 0..n-1; all of them for n >= MaxSeats.
func FirstSeats(n int) SeatSet {
	if n >= MaxSeats {
		return 1<<MaxSeats - 1
	}
	return SeatSet(1<<max(n, 0) - 1) //nolint:gosec // n < 31
}
