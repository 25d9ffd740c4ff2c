package consensus

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
)

func courseParams() arena.TaskParams {
	return arena.TaskParams{Seats: 3, Alternates: 2, FinalSeats: 5, RevealBy: 1000, KeyWindow: 10, AppealWindow: 6}
}

func TestSizeOf(t *testing.T) {
	p := courseParams()
	for _, c := range []struct {
		stage       arena.Stage
		size        uint8
		seats, alts int
	}{
		{arena.StageLive, 0, 3, 2},
		{arena.StageLive, 1, 7, 0},
		{arena.StageLive, 2, 31, 0},
		{arena.StageFinal, 0, 5, 0},
		{arena.StageFinal, 1, 31, 0},
	} {
		seats, alts := SizeOf(&p, c.stage, c.size)
		require.Equal(t, []int{c.seats, c.alts}, []int{seats, alts}, "%s %d", c.stage, c.size)
	}
}

// move is one thing that happens to a submission between two looks at it, and what must follow.
type move struct {
	what string // agreed, silence, withheld (a quorum committed, none revealed), split, absent, slow, fault, none (no larger committee), appeal
	// of the committee, and what it says
	voters int
	score  arena.Score
	want   string // redraw, stands, stays, void
	size   uint8  // afterwards
	reason arena.VoidReason
	end    arena.AppealEnd
	named  bool      // of an appeal
	pool   PoolCount // what all votes of the stage say
}

func (m move) tally() Tally {
	q := arena.FirstSeats(Quorum(m.voters))
	switch m.what {
	case "agreed":
		return Tally{arena.OutcomeAgreed, m.score, q}
	case "silence", "withheld":
		return Tally{Outcome: arena.OutcomeSilence}
	case "absent":
		return Tally{arena.OutcomeUnavailable, arena.VerdictUnavailable, q}
	case "slow":
		return Tally{arena.OutcomeTooSlow, arena.VerdictTooSlow, q}
	case "fault":
		return Tally{arena.OutcomeTaskFault, arena.VerdictTaskFault, q}
	}
	return Tally{Outcome: arena.OutcomeSplit}
}

// bits are the seats: all of them committed, but for those of a silent committee.
func (m move) bits() Bits {
	b := Bits{Seats: m.voters, Primaries: m.voters, Committed: arena.FirstSeats(m.voters)}
	switch m.what {
	case "silence":
		b.Committed = arena.FirstSeats(Quorum(m.voters) - 1)
	case "withheld":
		b.Committed = arena.FirstSeats(Quorum(m.voters))
	}
	return b
}

func times(n int, m move) (ms []move) {
	for range n {
		ms = append(ms, m)
	}
	return ms
}

func TestCourse(t *testing.T) {
	const live, final = arena.StageLive, arena.StageFinal
	silent := func(size uint8, voters int) []move {
		return times(4, move{what: "silence", voters: voters, want: "redraw", size: size})
	}
	stands := move{what: "agreed", voters: 3, score: 7, want: "stands"}
	appeal := func(size uint8) move { return move{what: "appeal", size: size} }
	named := func(size uint8) move { return move{what: "appeal", size: size, named: true} }
	for _, c := range []struct {
		name  string
		stage arena.Stage
		moves [][]move
	}{
		{"agreed", live, [][]move{{stands}}},
		{"silence ends after the fourth re-draw", live, [][]move{silent(0, 3), {{what: "silence", voters: 3, want: "void", reason: arena.VoidNoQuorum}}}},
		{"silence is counted anew at each size", live, [][]move{
			silent(0, 3),
			{{what: "split", voters: 3, want: "redraw", size: 1}},
			silent(1, 7),
			{{what: "silence", voters: 7, want: "void", size: 1, reason: arena.VoidNoQuorum}},
		}},
		{"split, split, a majority of the largest", live, [][]move{{
			{what: "split", voters: 3, want: "redraw", size: 1},
			{what: "split", voters: 7, score: 5, want: "redraw", size: 2},
			{what: "split", voters: 31, score: 6, want: "stands", size: 2, pool: PoolCount{true, 6, 20, 41}},
		}}},
		{"split to the end, and all votes together are even", live, [][]move{{
			{what: "split", voters: 3, want: "redraw", size: 1},
			{what: "split", voters: 7, want: "redraw", size: 2},
			{what: "split", voters: 31, want: "void", size: 2, reason: arena.VoidNoQuorum, pool: PoolCount{Most: 20, Total: 41}},
		}}},
		{"who commits and withholds gets no second committee of the same size", live, [][]move{{
			{what: "silence", voters: 3, want: "redraw"},
			{what: "withheld", voters: 3, want: "redraw", size: 1},
			{what: "withheld", voters: 3, want: "redraw", size: 2}, // as many as there are
			{what: "withheld", voters: 31, want: "redraw", size: 2},
			{what: "agreed", voters: 31, score: 7, want: "stands", size: 2},
		}}},
		{"withheld in the final stage", final, [][]move{{
			{what: "withheld", voters: 5, want: "redraw", size: 1}, {what: "silence", voters: 31, want: "redraw", size: 1},
		}}},
		{"the same size again for an excuse or for silence, not for both", live, [][]move{{
			{what: "absent", voters: 3, want: "redraw"},
			{what: "silence", voters: 3, want: "redraw", size: 1},
			{what: "silence", voters: 7, want: "redraw", size: 2},
			{what: "silence", voters: 31, want: "redraw", size: 2},
		}, {{what: "absent", voters: 31, want: "void", size: 2, reason: arena.VoidUnavailable}}}},
		{"silence first", live, [][]move{{
			{what: "silence", voters: 3, want: "redraw"},
			{what: "slow", voters: 3, want: "redraw", size: 1},
			{what: "absent", voters: 7, want: "void", size: 1, reason: arena.VoidUnavailable},
		}}},
		{"withheld in an appeal: the larger one has to exceed the committee of the result", live, [][]move{{
			stands, appeal(1),
			{what: "withheld", voters: 7, want: "redraw", size: 2},
			{what: "agreed", voters: 7, score: 8, want: "stands", size: 2, end: arena.AppealOverturned},
		}}},
		{"silence in an appeal does not care for an excuse before", live, [][]move{
			{{what: "absent", voters: 3, want: "redraw"}, stands, appeal(1)},
			silent(1, 7),
			{{what: "silence", voters: 7, want: "stays", size: 1, end: arena.AppealUndecided}},
		}},
		{"silent to the end, and all that came agree", live, [][]move{
			silent(0, 3), {{what: "silence", voters: 3, want: "stands", pool: PoolCount{true, 7, 2, 2}}},
		}},
		{"silent to the end, and too few came", live, [][]move{
			silent(0, 3), {{what: "silence", voters: 3, want: "void", reason: arena.VoidNoQuorum, pool: PoolCount{true, 7, 1, 1}}},
		}},
		{"no larger committee: most votes count", live, [][]move{{
			{what: "split", voters: 5, score: 5, want: "redraw", size: 1},
			{what: "none", want: "stands", size: 1, pool: PoolCount{true, 5, 3, 5}},
		}}},
		{"no larger committee, and no majority", live, [][]move{{
			{what: "split", voters: 5, want: "redraw", size: 1}, {what: "none", want: "void", size: 1, reason: arena.VoidNoQuorum},
		}}},
		{"absent twice", live, [][]move{{
			{what: "absent", voters: 3, want: "redraw"}, {what: "slow", voters: 3, want: "void", reason: arena.VoidTooSlow},
		}}},
		{"absent twice, whatever the sizes", live, [][]move{{
			{what: "absent", voters: 3, want: "redraw"},
			{what: "split", voters: 3, want: "redraw", size: 1},
			{what: "absent", voters: 7, want: "void", size: 1, reason: arena.VoidUnavailable},
		}}},
		{"a faulty task goes to the largest at once", live, [][]move{{
			{what: "fault", voters: 3, want: "redraw", size: 2}, {what: "fault", voters: 31, want: "void", size: 2, reason: arena.VoidTaskVoid},
		}}},
		{"and that one decides whatever it is", live, [][]move{{
			{what: "fault", voters: 3, want: "redraw", size: 2}, {what: "agreed", voters: 31, score: 9, want: "stands", size: 2},
		}}},
		{"a faulty task without a larger committee", live, [][]move{{
			{what: "fault", voters: 5, want: "redraw", size: 2}, {what: "none", want: "void", size: 2, reason: arena.VoidTaskVoid},
		}}},
		{"in the final stage only the largest voids", final, [][]move{{
			{what: "absent", voters: 5, want: "redraw", size: 1}, {what: "slow", voters: 31, want: "void", size: 1, reason: arena.VoidTooSlow},
		}}},
		{"absent in the final stage without a larger committee", final, [][]move{{
			{what: "absent", voters: 5, want: "redraw", size: 1}, {what: "none", want: "void", size: 1, reason: arena.VoidUnavailable},
		}}},
		{"overturned", live, [][]move{{
			stands, appeal(1), {what: "agreed", voters: 7, score: 8, want: "stands", size: 1, end: arena.AppealOverturned},
		}}},
		{"upheld, then overturned by the largest", live, [][]move{{
			stands, appeal(1),
			{what: "agreed", voters: 7, score: 7, want: "stays", size: 1, end: arena.AppealUpheld},
			appeal(2),
			{what: "agreed", voters: 31, score: 8, want: "stands", size: 2, end: arena.AppealOverturned},
		}}},
		{"an appeal that splits goes on, and half of all votes overturn nothing", live, [][]move{{
			stands, appeal(1),
			{what: "split", voters: 7, score: 8, want: "redraw", size: 2},
			{what: "split", voters: 31, score: 8, want: "stays", size: 2, end: arena.AppealUndecided, pool: PoolCount{true, 8, 20, 40}},
		}}},
		{"more than half of all votes do, and that can be appealed against", live, [][]move{{
			stands, appeal(1),
			{what: "split", voters: 7, score: 8, want: "redraw", size: 2},
			{what: "split", voters: 31, score: 8, want: "stands", size: 2, end: arena.AppealOverturned, pool: PoolCount{true, 8, 21, 41}},
			appeal(2),
			{what: "agreed", voters: 31, score: 7, want: "stands", size: 2, end: arena.AppealOverturned},
		}}},
		{"silence removes nothing", live, [][]move{
			{stands, appeal(1)}, silent(1, 7), {{what: "silence", voters: 7, want: "stays", size: 1, end: arena.AppealUndecided}},
		}},
		{"excuses remove nothing", live, [][]move{{
			stands, appeal(1),
			{what: "absent", voters: 7, want: "stays", size: 1, end: arena.AppealUndecided},
			appeal(2),
			{what: "fault", voters: 31, want: "stays", size: 2, end: arena.AppealUndecided},
		}}},
		{"an appeal that nobody hears", live, [][]move{{stands, appeal(1), {what: "none", want: "stays", size: 1, end: arena.AppealUnheard}}}},
		{"an appeal that was heard, and has no larger committee left", live, [][]move{{
			stands, appeal(1), {what: "split", voters: 7, want: "redraw", size: 2}, {what: "none", want: "stays", size: 2, end: arena.AppealUndecided},
		}}},
		{"the same, and most votes say otherwise", live, [][]move{{
			stands, appeal(1),
			{what: "split", voters: 7, want: "redraw", size: 2},
			{what: "none", want: "stands", size: 2, end: arena.AppealOverturned, pool: PoolCount{true, 8, 6, 10}},
		}}},
		{"a copy, said by a committee that is no larger", final, [][]move{{
			{what: "agreed", voters: 7, score: 7, want: "stands"},
			named(1),
			{what: "agreed", voters: 7, score: arena.VerdictDuplicate, want: "stands", size: 1, end: arena.AppealOverturned},
		}}},
		{"no copy, but another score, said by a committee that is no larger", final, [][]move{{
			{what: "agreed", voters: 7, score: 7, want: "stands"},
			named(1),
			{what: "agreed", voters: 7, score: 8, want: "stays", size: 1, end: arena.AppealUndecided},
		}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, course, round := courseParams(), Course{Stage: c.stage}, arena.Round(0)
			voters := 0
			for _, ms := range c.moves {
				for _, m := range ms {
					before := course
					var v Verdict
					switch m.what {
					case "appeal":
						require.True(t, course.Appealable(round, 0, m.named))
						course = course.Appeal(voters)
						require.Equal(t, m.size, course.Size)
						continue
					case "none":
						course, v = course.NoLarger(&p, round-1, m.pool)
					default:
						course, v = course.After(&p, round, m.bits(), m.tally(), m.pool)
						voters = m.voters
						round++
					}
					want := Verdict{Redraw: m.want == "redraw", Stands: m.want == "stands", Stays: m.want == "stays", Void: m.reason}
					if before.Appealed && !want.Redraw {
						want.Appeal = m.end
					}
					require.Equal(t, want, v, "%s after %+v", m.what, before)
					require.Equal(t, m.size, course.Size, m.what)
				}
			}
		})
	}
}

// Whatever committees say, a stage ends within the rounds that there are numbers for, appeals included; a result that
// stands is only replaced by a quorum, or by more than half of all votes where
// no larger committee is left to ask; and excuses and silence never replace it.
func TestCourse_EndsAndKeepsWhatStands(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := courseParams()
		p.Engine = arena.EngineClass(rapid.IntRange(0, 1).Draw(t, "engine"))
		p.Tolerance = uint32(p.Engine)
		course, round, appeals := Course{Stage: arena.Stage(rapid.IntRange(0, 1).Draw(t, "stage"))}, 0, 0
		over := false
		var said []PoolVote
		for !over {
			require.Less(t, round, arena.MaxRounds, "rounds are numbered below 31")
			seats, _ := SizeOf(&p, course.Stage, course.Size)
			voters := 1 + 2*rapid.IntRange(1, (seats-1)/2).Draw(t, "voters")
			before := course
			var v Verdict
			if course.Smaller != 0 && voters <= course.Smaller {
				course, v = course.NoLarger(&p, arena.Round(round-1), PoolVotes(p.Engine, p.Tolerance, said))
			} else {
				var ballots []Ballot
				bits := Bits{Seats: voters, Primaries: voters, Committed: arena.FirstSeats(rapid.IntRange(0, voters).Draw(t, "committed"))}
				for s := range rapid.IntRange(0, bits.Committed.Len()).Draw(t, "revealed") {
					score := rapid.SampledFrom([]arena.Score{5, 5, 5, 6, 9, arena.VerdictInvalidModel, arena.VerdictUnavailable, arena.VerdictTaskFault}).Draw(t, "score")
					ballots = append(ballots, Ballot{arena.Seat(s), arena.Vote{Score: score}})
					said = append(said, PoolVote{Score: score})
				}
				tally, pool := Count(p.Engine, p.Tolerance, voters, ballots), PoolVotes(p.Engine, p.Tolerance, said)
				course, v = course.After(&p, arena.Round(round), bits, tally, pool)
				round++
				if before.Result.Found {
					replaced := course.Result.Round != before.Result.Round
					require.True(t, !replaced || tally.Outcome == arena.OutcomeAgreed || before.Largest() && 2*pool.Most > pool.Total)
				}
			}
			require.True(t, !before.Result.Found || course.Result.Found, "a result is never lost")
			ways := 0
			for _, is := range []bool{v.Redraw, v.Stands, v.Stays, v.Void != arena.VoidNone} {
				if is {
					ways++
				}
			}
			require.Equal(t, 1, ways, "one thing follows")
			switch {
			case v.Void != arena.VoidNone:
				require.False(t, before.Result.Found)
				over = true
			case !v.Redraw:
				over = !course.Appealable(arena.Round(max(round, 1)-1), appeals, false) || rapid.Bool().Draw(t, "content")
				if !over {
					course = course.Appeal(voters)
					appeals++
				}
			}
		}
	})
}

func TestAppealUntil(t *testing.T) {
	p := courseParams() // cutAt 1016
	for _, c := range []struct {
		name      string
		stage     arena.Stage
		ends, now arena.Time
		possible  bool
		want      arena.Time
	}{
		{"live, early: until the cut", arena.StageLive, 500, 490, true, 1016},
		{"live, late: its own window", arena.StageLive, 1200, 1190, true, 1206},
		{"live, nobody can", arena.StageLive, 500, 490, false, 1016},
		{"live, late, nobody can", arena.StageLive, 1200, 1190, false, 1190},
		{"final", arena.StageFinal, 1200, 1190, true, 1206},
		{"final, nobody can", arena.StageFinal, 1200, 1190, false, 1190},
	} {
		require.Equal(t, c.want, AppealUntil(&p, c.stage, c.ends, c.now, c.possible), c.name)
	}
}
