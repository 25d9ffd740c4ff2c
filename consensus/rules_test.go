package consensus

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
)

func TestQuorum(t *testing.T) {
	for c, want := range map[int]int{3: 2, 5: 4, 7: 5, 11: 8, 15: 10, 31: 21} {
		require.Equal(t, want, Quorum(c), "of %d", c)
	}
	require.Equal(t, 2, Majority(3))
	require.Equal(t, 3, Majority(5))
}

func TestWindows(t *testing.T) {
	p := arena.TaskParams{CommitWindow: 8, AlternateWindow: 4, RevealWindow: 6}
	require.Equal(t, Windows{108, 112, 118}, WindowsOf(&p, 100, true, false))
	require.Equal(t, Windows{108, 108, 114}, WindowsOf(&p, 100, false, false), "nobody to wait for")
	require.Equal(t, Windows{116, 116, 122}, WindowsOf(&p, 100, false, true), "two models to evaluate")
	require.Equal(t, arena.Time(106), UnavailableFrom(&p, WindowsOf(&p, 100, true, false)))
}

func TestMayCommit(t *testing.T) {
	w := Windows{CommitBy: 108, AlternateBy: 112, RevealBy: 118}
	for _, c := range []struct {
		name      string
		committed arena.SeatSet
		seat      arena.Seat
		at        arena.Time
		want      error
	}{
		{"a primary in time", 0, 0, 107, nil},
		{"a primary late", 0, 0, 108, ErrTooLate},
		{"a primary again", 0b1, 0, 101, ErrDone},
		{"no such seat", 0, 5, 101, ErrNoSeat},
		{"an alternate early", 0, 3, 107, ErrTooEarly},
		{"an alternate late", 0, 3, 112, ErrTooLate},
		{"nobody missing", 0b111, 3, 108, ErrNotNeeded},
		{"one missing, first alternate", 0b110, 3, 108, nil},
		{"one missing, second alternate, first half", 0b110, 4, 109, ErrNotNeeded},
		{"one missing, second alternate, second half", 0b110, 4, 110, nil},
		{"one missing and filled", 0b1110, 4, 111, ErrNotNeeded},
		{"two missing, second alternate", 0b001, 4, 108, nil},
		{"two missing, one filled", 0b1001, 4, 108, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.ErrorIs(t, MayCommit(w, Bits{Seats: 5, Primaries: 3, Committed: c.committed}, c.seat, c.at), c.want)
		})
	}
}

// However seats and times fall, there are never more votes than primaries: stand-ins fill gaps, and no more.
func TestMayCommit_NeverMoreVotesThanPrimaries(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := Bits{Primaries: rapid.SampledFrom([]int{3, 5, 7}).Draw(t, "primaries")}
		b.Seats = rapid.IntRange(b.Primaries, arena.MaxSeats).Draw(t, "seats")
		w := Windows{CommitBy: 8, AlternateBy: 12, RevealBy: 18}
		for now := arena.Time(0); now < 14; now++ {
			for _, s := range rapid.SliceOfN(rapid.Uint8Range(0, 8), 0, 3).Draw(t, "come") {
				if MayCommit(w, b, arena.Seat(s), now) == nil {
					b.Committed = b.Committed.With(arena.Seat(s))
				}
			}
			require.LessOrEqual(t, b.Committed.Len(), b.Primaries)
		}
	})
}

func TestMayReveal(t *testing.T) {
	w := Windows{CommitBy: 108, AlternateBy: 112, RevealBy: 118}
	for _, c := range []struct {
		name                string
		committed, revealed arena.SeatSet
		at                  arena.Time
		want                error
	}{
		{"all primaries committed", 0b111, 0, 101, nil},
		{"one may still come", 0b011, 0, 111, ErrTooEarly},
		{"an alternate filled the gap, but the primary is missing", 0b1011, 0, 111, ErrTooEarly},
		{"nobody can come any more", 0b001, 0, 112, nil},
		{"the last second", 0b111, 0, 117, nil},
		{"too late", 0b111, 0, 118, ErrTooLate},
		{"again", 0b111, 0b001, 113, ErrDone},
		{"nothing committed", 0b110, 0, 113, ErrNoSeat},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := Bits{Seats: 5, Primaries: 3, Committed: c.committed, Revealed: c.revealed}
			require.ErrorIs(t, MayReveal(w, b, 0, c.at), c.want)
		})
	}
}

func TestDecidable(t *testing.T) {
	w := Windows{CommitBy: 108, AlternateBy: 112, RevealBy: 118}
	for _, c := range []struct {
		name                string
		committed, revealed arena.SeatSet
		at                  arena.Time
		want                bool
	}{
		{"all there", 0b111, 0b111, 101, true},
		{"a reveal is missing", 0b111, 0b011, 117, false},
		{"a reveal is missing for good", 0b111, 0b011, 118, true},
		{"a commitment may still come", 0b011, 0b011, 111, false},
		{"no commitment can come", 0b011, 0b011, 112, true},
		{"nobody came", 0, 0, 112, true},
		{"nobody came yet", 0, 0, 111, false},
	} {
		require.Equal(t, c.want, Decidable(w, Bits{Seats: 5, Primaries: 3, Committed: c.committed, Revealed: c.revealed}, c.at), c.name)
	}
}

func TestFaulty(t *testing.T) {
	for _, c := range []struct {
		name                string
		committed, revealed arena.SeatSet
		want                arena.SeatSet
	}{
		{"all well", 0b111, 0b111, 0},
		{"one missed", 0b011, 0b011, 0b100},
		{"one missed, an alternate came", 0b1011, 0b1011, 0b100},
		{"one did not reveal", 0b111, 0b011, 0b100},
		{"an alternate did not reveal", 0b1011, 0b0011, 0b1100},
		{"fewer than a quorum committed: only who did not reveal", 0b001, 0, 0b001},
		{"nobody came", 0, 0, 0},
	} {
		b := Bits{Seats: 5, Primaries: 3, Committed: c.committed, Revealed: c.revealed}
		got := arena.SeatSet(0)
		for s := arena.Seat(0); s < 5; s++ {
			if Faulty(b, s) {
				got = got.With(s)
			}
		}
		require.Equal(t, c.want, got, c.name)
	}
}
