package arena_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
)

func TestClock(t *testing.T) {
	c := arena.Clock{Genesis: 1000, EpochLength: 12}
	for _, x := range []struct {
		at   arena.Time
		want arena.Epoch
	}{{0, 0}, {999, 0}, {1000, 0}, {1011, 0}, {1012, 1}, {1024, 2}} {
		require.Equal(t, x.want, c.Epoch(x.at), "at %d", x.at)
	}
	rapid.Check(t, func(t *rapid.T) {
		e := arena.Epoch(rapid.Uint32Range(0, 1<<31).Draw(t, "epoch"))
		require.Equal(t, e, c.Epoch(c.Start(e)))
		require.Equal(t, e, c.Epoch(c.Start(e+1)-1))
	})
	require.Equal(t, -2*time.Second, arena.Time(5).Sub(7))
	require.Equal(t, time.Unix(5, 0).UTC(), arena.Time(5).UTC())
}

func TestScore_Text(t *testing.T) {
	for s, want := range map[arena.Score]string{
		0: "0.000000", 859_700: "0.859700", 1_000_000: "1.000000", arena.MaxScore: "4294.000000",
		arena.VerdictInvalidModel: "INVALID_MODEL", arena.VerdictUnavailable: "UNAVAILABLE", arena.VerdictTaskFault: "TASK_FAULT",
		arena.VerdictTooSlow: "TOO_SLOW", 0xFFFFFFF4: "VERDICT_FFFFFFF4",
	} {
		require.Equal(t, want, s.String())
	}
}

func TestScore_Kinds(t *testing.T) {
	for _, x := range []struct {
		score                      arena.Score
		verdict, slashable, exists bool
	}{
		{0, false, true, true},
		{arena.MaxScore, false, true, true},
		{arena.MaxScore + 1, false, true, false},
		{0xFFFFFFF0, true, true, false},
		{arena.VerdictInvalidModel, true, true, true},
		{arena.VerdictUnavailable, true, false, true},
		{arena.VerdictTaskFault, true, false, true},
		{arena.VerdictTooSlow, true, false, true},
		{arena.VerdictDuplicate, true, true, true},
	} {
		require.Equal(t, x.verdict, x.score.IsVerdict(), x.score)
		require.Equal(t, x.slashable, x.score.Slashable(), x.score)
		require.Equal(t, x.exists, x.score.Known(), x.score)
	}
}

func TestBetter_IsAnOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := arena.Direction(rapid.IntRange(0, 1).Draw(t, "direction"))
		score := rapid.Uint32Range(0, 3)
		a, b := arena.Score(score.Draw(t, "a")), arena.Score(score.Draw(t, "b"))
		ab, ba := arena.Better(d, a, 1, b, 2), arena.Better(d, b, 2, a, 1)
		require.Equal(t, -ab, ba)
		switch {
		case a == b:
			require.Negative(t, ab, "the earlier commit ranks first")
		case (a > b) == (d == arena.HigherIsBetter):
			require.Negative(t, ab)
		default:
			require.Positive(t, ab)
		}
	})
	require.Positive(t, arena.Better(arena.LowerIsBetter, arena.VerdictInvalidModel, 1, arena.MaxScore, 2), "a verdict is worse than the worst score")
	require.Positive(t, arena.Better(arena.HigherIsBetter, arena.VerdictInvalidModel, 1, 0, 2))
}

func TestTaskParams_Beats(t *testing.T) {
	up := arena.TaskParams{Baseline: 100}
	down := arena.TaskParams{Baseline: 100, Direction: arena.LowerIsBetter}
	require.False(t, up.Beats(100), "equal is not better")
	require.True(t, up.Beats(101))
	require.False(t, down.Beats(100))
	require.True(t, down.Beats(99))
	require.False(t, up.Beats(arena.VerdictInvalidModel))
	require.False(t, down.Beats(arena.VerdictInvalidModel))
}

func TestTaskParams_Derived(t *testing.T) {
	p := arena.TaskParams{RevealBy: 84, CloseBy: 186, Seats: 3, Alternates: 2, SeatFee: big.NewInt(2)}
	require.Equal(t, arena.Time(288), p.DropBy())
	require.Equal(t, big.NewInt(10), p.SubmissionFee())
}

func TestVote_Same(t *testing.T) {
	a := arena.Vote{Score: 5, EvidenceRoot: word("r")}
	top := a
	top.EvidenceRoot[0]++
	low := a
	low.EvidenceRoot[31]++
	require.True(t, a.Same(a))
	require.True(t, a.Same(top), "the chain keeps the low 224 bits of a root")
	require.False(t, a.Same(low))
	require.False(t, a.Same(arena.Vote{Score: 6, EvidenceRoot: a.EvidenceRoot}))
	v := arena.Vote{Score: arena.VerdictUnavailable, EvidenceRoot: word("x")}
	require.True(t, v.Same(arena.Vote{Score: arena.VerdictUnavailable}), "verdicts agree whatever their evidence")
}

func TestSeatSet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seats := rapid.SliceOfDistinct(rapid.Uint8Range(0, 40), rapid.ID).Draw(t, "seats")
		set, want := arena.SeatSet(0), 0
		for _, s := range seats {
			set = set.With(arena.Seat(s))
			if s < arena.MaxSeats {
				want++
			}
		}
		require.Equal(t, want, set.Len())
		for s := range uint8(41) {
			in := false
			for _, x := range seats {
				in = in || x == s && s < arena.MaxSeats
			}
			require.Equal(t, in, set.Has(arena.Seat(s)))
		}
	})
	require.Equal(t, arena.SeatSet(0b111), arena.FirstSeats(3))
	require.Equal(t, arena.SeatSet(0xff), arena.FirstSeats(8))
	require.Equal(t, 31, arena.FirstSeats(40).Len())
	require.Zero(t, arena.FirstSeats(-1))
	require.Equal(t, arena.Seat(2), arena.SeatSet(0b100).First())
	require.Equal(t, arena.Seat(arena.MaxSeats), arena.SeatSet(0).First())
}

func TestContent_RoundTrip(t *testing.T) {
	for _, codec := range []uint64{arena.CodecRaw, arena.CodecDagPB} {
		c := arena.Content{Digest: word("d"), Codec: codec, Size: 77}
		id, err := cid.Decode(c.String())
		require.NoError(t, err)
		back, err := arena.ContentOf(id, 77)
		require.NoError(t, err)
		require.Equal(t, c, back)
	}
	odd := arena.Content{Codec: 0x71}
	require.False(t, odd.CID().Defined())
	require.Contains(t, odd.String(), "0x71")
}

func TestContentOf_Refuses(t *testing.T) {
	for name, text := range map[string]string{
		"version 0": "QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n",
		"identity":  "bafkqabtimvwgy3yk",
		"dag-cbor":  "bafyreigbtj4x7ip5legnfznufuopl4sg4knzc2cof6duas4b3q2fy6swua",
	} {
		id, err := cid.Decode(text)
		require.NoError(t, err, name)
		_, err = arena.ContentOf(id, 1)
		require.ErrorIs(t, err, arena.ErrContent, name)
	}
}

func TestNames(t *testing.T) {
	require.Equal(t, "settled", arena.TaskStateSettled.String())
	require.Equal(t, "void", arena.SubmissionVoid.String())
	require.Equal(t, "task void", arena.VoidTaskVoid.String())
	require.Equal(t, "no committee", arena.OutcomeNoCommittee.String())
	require.Equal(t, "upkeep", arena.OutUpkeep.String())
	require.Equal(t, "again", arena.QueueAgain.String())
	require.Equal(t, "unknown", arena.Outcome(200).String())
	require.Equal(t, "3/1/2", arena.SeatID{RoundID: arena.RoundID{Submission: 3, Round: 1}, Seat: 2}.String())
	require.True(t, arena.SubmissionFinal.Terminal())
	require.False(t, arena.SubmissionSealed.Terminal())
}
