package audit_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/audit"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/eval/onnx/onnxtest"
)

// copied is a copy of mlp(8) in other bytes.
func copied() []byte {
	m := onnxtest.MLP(64, 8, 10)
	m.Producer = "somebody else"
	return m.Marshal()
}

// appellant doubts results.
var appellant = evmtest.Account(800)

// tornTown has three trainers: one whose first committee lies, which an appeal overturns; one whose result an appeal confirms; and
// one who copied the second one's model, which the final stage finds. Validators stake more in every epoch.
func tornTown(t *testing.T) *town {
	w := newTown(t)
	w.open(nil)
	w.submit(0, mlp(8))
	w.submit(1, copied())
	w.submit(2, mlp(9))
	lied := arena.RoundID{Submission: 3}
	for _, n := range w.nodes {
		honest := n.Evaluate
		n.Evaluate = func(e consensus.Evaluate) consensustest.Answer {
			a := honest(e)
			if e.RoundID == lied {
				a.Vote.Score += 500_000
			}
			return a
		}
	}
	require.NoError(t, w.Fund(appellant, evmtest.FML(1_000)))
	for i := range 7 {
		require.NoError(t, w.Fund(evmtest.Account(i), evmtest.FML(1_000)))
	}
	s, asked := w.nodes[0].Machine.State(), map[arena.SubmissionID]arena.Stage{}
	appeal := func(id, named arena.SubmissionID, stage arena.Stage) {
		x := s.Submission(id)
		if _, before := asked[id]; before || x == nil || x.Stage != stage || !x.Appealable(w.Now, named != 0) {
			return
		}
		_, err := w.Do(appellant, w.Calls().Appeal("appeal", id, named, 0))
		require.NoError(t, err)
		asked[id] = stage
	}
	w.play(func() {
		appeal(1, 0, arena.StageLive)
		appeal(3, 0, arena.StageLive)
		appeal(2, 1, arena.StageFinal)
		if w.Now%7 == 0 {
			for i := range 7 {
				_, err := w.Do(evmtest.Account(i), w.Calls().AddStake("more", evmtest.FML(int64(i+1))))
				require.NoError(t, err)
			}
		}
	})
	require.Len(t, asked, 3)
	return w
}

// has tells how many facts of a kind there are that fit.
func has[T arena.EventBody](w *town, fits func(T) bool) (n int) {
	for _, e := range w.events {
		if b, ok := e.Body.(T); ok && fits(b) {
			n++
		}
	}
	return n
}

func TestRun_StagesAndAppeals(t *testing.T) {
	w := tornTown(t)
	for end, n := range map[arena.AppealEnd]int{arena.AppealOverturned: 2, arena.AppealUpheld: 1} {
		require.Equal(t, n, has(w, func(b arena.AppealClosed) bool { return b.End == end }), end)
	}
	require.Equal(t, 3, has(w, func(b arena.SeatSettled) bool {
		r := w.nodes[0].Machine.State().Round(b.SeatID.RoundID)
		return r.Judged.Refuted.Has(b.SeatID.Seat) && b.Slashed.Sign() > 0
	}), "the first committee of submission 3")
	r := w.audit()
	for _, s := range r.Sections {
		if s.Name != audit.SectionScores {
			require.Empty(t, s.Failures, s.Name)
		}
	}
	require.Len(t, r.Section(audit.SectionScores).Failures, 3)
	require.Contains(t, r.Section(audit.SectionScores).Failures[0], "Submission 3, live stage, round 0, seat")
	require.Contains(t, r.Sentence, "Every result of task 1 holds, but 3 wrong votes were cast")

	x := r.Submissions[1]
	require.Equal(t, "DUPLICATE", x.Score.Text)
	require.Equal(t, "DUPLICATE", x.Again.Text)
	require.Equal(t, audit.Holds, x.Result)
	last := x.Rounds[len(x.Rounds)-1]
	require.Equal(t, arena.StageFinal, last.Stage)
	require.Len(t, last.Seats, 5, "who was slashed below the minimum is not drawn any more")
	require.Contains(t, last.Seats[0].Text, "Voted DUPLICATE: right, a copy of submission 1")
	require.Len(t, r.Submissions[2].Rounds[1].Seats, 7, "the appeal asked more")
}

func TestRun_FindsForgedFactsOfStages(t *testing.T) {
	w := tornTown(t)
	more := func(v *big.Int) *big.Int { return new(big.Int).Add(v, big.NewInt(1)) }
	deposit := func(kind arena.Inflow) []arena.Event {
		return tampered(w, func(b arena.Deposited) arena.EventBody {
			if b.Kind != kind {
				return nil
			}
			b.Amount = more(b.Amount)
			return b
		})
	}
	paid := func(kind arena.Outflow) []arena.Event {
		return tampered(w, func(b arena.Credited) arena.EventBody { return one(b, kind) })
	}
	without := func(fits func(arena.EventBody) bool) []arena.Event {
		i := slices.IndexFunc(w.events, func(e arena.Event) bool { return fits(e.Body) })
		require.GreaterOrEqual(t, i, 0)
		return slices.Delete(slices.Clone(w.events), i, i+1)
	}
	final := func(b arena.SubmissionEnded) bool { return b.Stage == arena.StageFinal }
	refuted := func(b arena.SeatSettled) bool {
		return w.nodes[0].Machine.State().Round(b.SeatID.RoundID).Judged.Refuted.Has(b.SeatID.Seat)
	}
	closed := func(end arena.AppealEnd) func(arena.AppealClosed) arena.EventBody {
		return func(b arena.AppealClosed) arena.EventBody {
			if b.End == end {
				return nil
			}
			b.End = end
			return b
		}
	}
	for name, c := range map[string]struct {
		events  []arena.Event
		section string
		says    string
	}{
		"size of the next committee": {tampered(w, func(b arena.Requeued) arena.EventBody { b.Size++; return b }), audit.SectionDecisions, "is drawn again"},
		"stage of a committee": {tampered(w, func(b arena.Sealed) arena.EventBody {
			b.Stage ^= 1
			return b
		}), audit.SectionCommittees, "is not the one that the log gives"},
		"seat of a large committee": {tampered(w, func(b arena.Sealed) arena.EventBody {
			if b.Primaries != 7 {
				return nil
			}
			b.Leaves = slices.Clone(b.Leaves)
			b.Leaves[5], b.Leaves[6] = b.Leaves[6], b.Leaves[5]
			return b
		}), audit.SectionCommittees, "is not the one that the log gives"},
		"standing result":    {tampered(w, func(b arena.ResultStands) arena.EventBody { b.Score++; return b }), audit.SectionDecisions, "stands in the live stage until"},
		"end of the appeals": {tampered(w, func(b arena.ResultStands) arena.EventBody { b.AppealUntil--; return b }), audit.SectionDecisions, "stands in the live stage until"},
		"round of the result": {tampered(w, func(b arena.ResultStands) arena.EventBody {
			if b.RoundID.Round == 0 {
				return nil
			}
			b.RoundID.Round--
			return b
		}), audit.SectionDecisions, "stands in the live stage until"},
		"no result":            {without(func(b arena.EventBody) bool { _, is := b.(arena.ResultStands); return is }), audit.SectionDecisions, "by the rules"},
		"appeal undecided":     {tampered(w, closed(arena.AppealUndecided)), audit.SectionDecisions, "the appeal on submission"},
		"appeal overturned":    {tampered(w, closed(arena.AppealOverturned)), audit.SectionDecisions, "is upheld"},
		"number of the appeal": {tampered(w, func(b arena.AppealOpened) arena.EventBody { b.Number++; return b }), audit.SectionWindows, "it is the 1."},
		"bond of the appeal":   {tampered(w, func(b arena.AppealOpened) arena.EventBody { b.Bond = more(b.Bond); return b }), audit.SectionMoney, "The bond of appeal 0"},
		"bond that returned":   {tampered(w, func(b arena.AppealClosed) arena.EventBody { b.Returned = more(b.Returned); return b }), audit.SectionMoney, "Of the bond of appeal"},
		"bond in":              {deposit(arena.InAppeal), audit.SectionMoney, "Wrong payment: appeal bond in"},
		"bond out":             {paid(arena.OutAppealBond), audit.SectionMoney, "Wrong payment: appeal bond"},
		"reward of the appeal": {paid(arena.OutAppealReward), audit.SectionMoney, "Wrong payment: appeal reward"},
		"final fee in":         {deposit(arena.InFinalFee), audit.SectionMoney, "Wrong payment: final fee in"},
		"final fee out":        {paid(arena.OutFeeReturn), audit.SectionMoney, "Wrong payment: fee return"},
		"live result":          {tampered(w, func(b arena.SubmissionEnded) arena.EventBody { b.Score++; return b }), audit.SectionDecisions, "its committees came to"},
		"final result": {tampered(w, func(b arena.SubmissionEnded) arena.EventBody {
			if !final(b) {
				return nil
			}
			b.Score++
			return b
		}), audit.SectionDecisions, "in the final stage: its committees came to"},
		"finalists": {tampered(w, func(b arena.TaskCut) arena.EventBody { b.Finalists--; return b }), audit.SectionDecisions, "3 trainers have one"},
		"refuted seat": {tampered(w, func(b arena.SeatSettled) arena.EventBody {
			if !refuted(b) {
				return nil
			}
			b.Slashed = more(b.Slashed)
			return b
		}), audit.SectionMoney, "stay in the task"},
		"refuted seat left out": {without(func(b arena.EventBody) bool { x, is := b.(arena.SeatSettled); return is && refuted(x) }), audit.SectionMoney, "was not settled with it"},
		"owed seats":            {tampered(w, func(b arena.SeatFees) arena.EventBody { b.Seats++; return b }), audit.SectionMoney, "owed seats"},
		"pay of owed seats":     {tampered(w, func(b arena.SeatFees) arena.EventBody { b.Each = more(b.Each); return b }), audit.SectionMoney, "owed seats"},
		"validators' part":      {tampered(w, func(b arena.RewardSplit) arena.EventBody { b.ValidatorPart = more(b.ValidatorPart); return b }), audit.SectionMoney, "the validators' part"},
		"rank of a copy": {tampered(w, func(b arena.TaskSettled) arena.EventBody {
			b.Order = append(slices.Clone(b.Order), 2)
			return b
		}), audit.SectionRanking, "Submission 2 has rank 3 and should have none"},
		"order of the final queue": {swapFinals(w), audit.SectionCommittees, "out of turn"},
		"copy that nobody asked about": {tampered(w, func(b arena.VoteRevealed) arena.EventBody {
			b.Vote.Score = arena.VerdictDuplicate
			return b
		}), audit.SectionWindows, "the round was not asked whether the model is a copy"},
		"copy that is none": {tampered(w, func(b arena.VoteRevealed) arena.EventBody {
			if b.Vote.Score != arena.VerdictDuplicate {
				return nil
			}
			b.Vote.Score = arena.Score(w.runIn(2, arena.StageFinal).Score)
			return b
		}), audit.SectionScores, "it is a copy of submission 1"},
		"result closed early": {early(w), audit.SectionDecisions, "somebody can appeal until"},
	} {
		t.Run(name, func(t *testing.T) {
			in := w.input()
			in.Events = c.events
			r := w.auditOf(in)
			require.Equal(t, audit.Fails, r.Section(c.section).Result)
			require.Condition(t, func() bool {
				return slices.ContainsFunc(r.Section(c.section).Failures, func(text string) bool { return contains(text, c.says) })
			}, "%q in %q", c.says, r.Section(c.section).Failures)
		})
	}
}

// swapFinals says that the second finalist was drawn first.
func swapFinals(w *town) []arena.Event {
	return tampered(w, func(b arena.Sealed) arena.EventBody {
		if b.Stage != arena.StageFinal || b.Submission != 1 {
			return nil
		}
		b.Submission = 3
		return b
	})
}

// early closes a final result some seconds before that may be.
func early(w *town) []arena.Event {
	events := slices.Clone(w.events)
	for i, e := range events {
		if b, ok := e.Body.(arena.SubmissionEnded); ok && b.Stage == arena.StageFinal {
			tx := e.Tx
			for ; i >= 0 && events[i].Tx == tx; i-- {
				events[i].Time -= 3
			}
			return events
		}
	}
	require.Fail(w.t, "no final result")
	return nil
}

// A trainer's named model goes on whatever its live result; final fees return to whom they are due. Whoever never revealed has none.
func TestRun_NamedFinalist(t *testing.T) {
	w := newTown(t)
	w.open(func(p *arena.TaskParams) { p.Baseline = 990_000 })
	w.submit(0, mlp(8))
	s, named := w.nodes[0].Machine.State(), false
	w.play(func() {
		if x := s.Submission(1); !named && x != nil && len(x.Rounds) > 0 && x.Key != nil && x.State == arena.SubmissionScored {
			_, err := w.Do(trainer(0), w.Calls().NameFinalist("name", 1, 0))
			require.NoError(t, err)
			named = true
		}
	})
	require.True(t, named)
	r := w.audit()
	require.Equal(t, audit.Holds, r.Result, "%v %v", r.Failures(), r.Unknown())
	require.Len(t, r.Submissions[0].Stages, 2)
	require.Positive(t, has(w, func(b arena.Pooled) bool { return b.Task == w.task }))

	in := w.input()
	in.Events = slices.DeleteFunc(slices.Clone(w.events), func(e arena.Event) bool { _, is := e.Body.(arena.ModelKeyPublished); return is })
	require.True(t, slices.ContainsFunc(w.auditOf(in).Section(audit.SectionDecisions).Failures, func(text string) bool {
		return contains(text, "was named for the final stage")
	}), "only a model that can be opened")
}
