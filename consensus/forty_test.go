package consensus_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
)

// forty is an arena of forty validators on the contracts, so many that committees of all sizes can be drawn. What seats
// vote, and what trainers find when they check results, is written down; all else is done by machines.
type forty struct {
	*contracts
	nodes []*consensustest.Node
	task  arena.TaskID
	told  int
	found map[stageOf]consensus.Finding // the last of each stage
}

const fortyValidators = 40

// falsehood is what a committee says that was bought.
const falsehood = arena.Score(950_000)

// openForty makes the arena. votes is what the holder of a seat says; doubts is what a trainer finds about a result.
func openForty(t *testing.T, change func(*arena.TaskParams), votes func(e consensus.Evaluate, seat arena.Seat) arena.Score,
	doubts func(k consensus.Check, trainer common.Address) consensus.Checked,
) *forty {
	f := &forty{contracts: deploy(t), found: map[stageOf]consensus.Finding{}}
	f.nodes = f.nodesOf(fortyValidators, 3)
	for _, n := range f.nodes {
		n.Evaluate = func(e consensus.Evaluate) consensustest.Answer {
			seat, holds := n.Machine.State().Round(e.RoundID).SeatOf(n.Account)
			require.True(t, holds)
			v := arena.Vote{Score: votes(e, seat)}
			if !v.Score.IsVerdict() {
				v.EvidenceRoot = e.Seed
			}
			return consensustest.Answer{Vote: v, After: 1}
		}
		n.Check = func(k consensus.Check) consensus.Checked {
			if found := doubts(k, n.Account); found.Score != 0 {
				found.RoundID = k.RoundID
				return found
			}
			return consensus.Checked{RoundID: k.RoundID, Score: n.Machine.State().Submission(k.RoundID.Submission).Result(k.Stage).Score}
		}
	}
	var err error
	f.task, err = f.CreateTask(creator, f.Devnet(func(p *arena.TaskParams) {
		p.SubmitBy, p.RevealBy, p.CloseBy, p.SeatCap = f.Now+20, f.Now+30, f.Now+290, 15
		change(p)
	}))
	require.NoError(t, err)
	return f
}

func (f *forty) state() *consensus.State { return f.nodes[0].Machine.State() }

// play plays the task to its end, and compares what changed in each block with the contracts. each is called before a block
// is closed.
func (f *forty) play(each func()) {
	for range 500 {
		for _, n := range f.nodes {
			n.Send()
		}
		each()
		f.Mine()
		for _, n := range f.nodes {
			n.Follow()
		}
		f.compare()
		if f.PaidOut() {
			require.Empty(f.t, f.refused, "the rules of the machine are those of the contracts")
			f.requireSame(f.state(), f.task)
			return
		}
	}
	require.Fail(f.t, "the task does not end", "refused: %v", f.refused)
}

func (f *forty) compare() {
	var changed []arena.SubmissionID
	for ; f.told < f.logged; f.told++ {
		if id := touched(f.Log[f.told].Body); id != 0 {
			changed = append(changed, id)
		}
	}
	for _, id := range inOrder(changed) {
		x := f.state().Submission(id)
		f.checkSubmission(x)
		f.found[stageOf{id, x.Course.Stage}] = x.Course.Result
	}
}

// rounds are what the rounds of a submission came to.
func (f *forty) rounds(id arena.SubmissionID) (rs []sat) {
	for _, r := range f.state().Submission(id).Rounds {
		seen := map[common.Address]bool{}
		for _, s := range r.Seats {
			seen[s.Owner] = true
		}
		require.Len(f.t, seen, len(r.Seats), "nobody sits twice in round %s", r.ID)
		rs = append(rs, sat{r.Stage, r.Primaries, r.Outcome})
	}
	return rs
}

type sat struct {
	stage     arena.Stage
	primaries int
	outcome   arena.Outcome
}

func (f *forty) appeals(id arena.SubmissionID) (ends []arena.AppealEnd) {
	for _, e := range f.Log {
		if a, is := e.Body.(arena.AppealClosed); is && a.Submission == id {
			ends = append(ends, a.End)
		}
	}
	return ends
}

// A result bought in two committees is overturned by the largest; a copy is said to be one; a model about which nobody agrees
// with anybody is void; and one that more believe than anything else has a result, of which there is doubt.
func TestForty_LargestCommittees(t *testing.T) {
	const bought, copied, disputed, doubtful = 1, 2, 3, 4
	votes := func(e consensus.Evaluate, seat arena.Seat) arena.Score {
		id, live := e.RoundID.Submission, e.Stage == arena.StageLive
		truth, own := scoreOf(id, e.Stage), arena.Score(1000*(uint32(seat)+1)+uint32(e.RoundID.Round))
		switch {
		case id == bought && live && e.RoundID.Round < 2:
			return falsehood
		case id == copied && e.Named == bought:
			return arena.VerdictDuplicate
		case id == disputed && live:
			return own
		case id == doubtful && live && (e.RoundID.Round < 2 || seat >= 18):
			return own // 18 of 31 are no quorum of 21
		}
		return truth
	}
	doubts := func(k consensus.Check, who common.Address) (c consensus.Checked) {
		switch id := k.RoundID.Submission; {
		case id == bought && k.Stage == arena.StageLive && who == trainer(0):
			c.Score = scoreOf(id, k.Stage)
		case id == copied && k.Stage == arena.StageFinal && who == trainer(0):
			c.Score, c.CopyOf = scoreOf(id, k.Stage), bought
		}
		return c
	}
	f := openForty(t, func(*arena.TaskParams) {}, votes, doubts)
	for _, by := range []int{0, 1, 2} {
		f.submit(by, f.task, 0)
	}
	f.submit(2, f.task, 1)
	f.play(func() {})

	const live, final, agreed, split = arena.StageLive, arena.StageFinal, arena.OutcomeAgreed, arena.OutcomeSplit
	require.Equal(t, []sat{{live, 3, agreed}, {live, 7, agreed}, {live, 31, agreed}, {final, 5, agreed}}, f.rounds(bought))
	require.Equal(t, []arena.AppealEnd{arena.AppealUpheld, arena.AppealOverturned}, f.appeals(bought))
	require.Equal(t, []sat{{live, 3, agreed}, {final, 5, agreed}, {final, 31, agreed}}, f.rounds(copied))
	require.Equal(t, []arena.AppealEnd{arena.AppealOverturned}, f.appeals(copied))
	require.Equal(t, []sat{{live, 3, split}, {live, 7, split}, {live, 31, split}}, f.rounds(disputed))
	require.Equal(t, []sat{{live, 3, split}, {live, 7, split}, {live, 31, split}, {final, 5, agreed}}, f.rounds(doubtful))

	s := f.state()
	require.Equal(t, arena.VerdictDuplicate, s.Submission(copied).Final.Score)
	require.Equal(t, arena.VoidNoQuorum, s.Submission(disputed).Reason)
	require.Equal(t, consensus.Finding{Found: true, Round: 2, Score: scoreOf(doubtful, live)}, f.found[stageOf{doubtful, live}])
	require.Equal(t, consensus.Finding{Found: true, Round: 2, Score: scoreOf(bought, live), Strong: true}, f.found[stageOf{bought, live}])
	require.False(t, f.found[stageOf{disputed, live}].Found)
	require.Equal(t, []arena.SubmissionID{bought, doubtful}, s.Task(f.task).Order)
	for n := range 2 {
		r := s.Submission(bought).Rounds[n]
		require.Equal(t, r.Primaries, r.Judged.Refuted.Len(), "who was bought pays in round %d", n)
	}
	require.Equal(t, 18, s.Submission(doubtful).Rounds[2].Judged.Worked.Len())
}

// Most validators leave while a committee is at odds: there is no larger one any more, and its votes have to do. An appeal is
// heard by nobody. After it the largest size has been asked for, and as the result is in doubt any other committee may replace it.
func TestForty_NoLargerCommittee(t *testing.T) {
	const seats, remain = 7, 8
	const live, final, agreed, split = arena.StageLive, arena.StageFinal, arena.OutcomeAgreed, arena.OutcomeSplit
	for name, c := range map[string]struct {
		believers arena.Seat // of seven
		finding   consensus.Finding
		reason    arena.VoidReason
		rounds    []sat
		none      int // larger committees that could not be drawn
		appeals   []arena.AppealEnd
	}{
		"a majority": {
			believers: 4, finding: consensus.Finding{Found: true, Round: 1, Score: falsehood, Strong: true},
			rounds: []sat{{live, seats, split}, {live, seats, agreed}, {final, 5, agreed}},
			none:   2, appeals: []arena.AppealEnd{arena.AppealUnheard, arena.AppealOverturned},
		},
		"all different": {believers: 1, reason: arena.VoidNoQuorum, rounds: []sat{{live, seats, split}}, none: 1},
	} {
		t.Run(name, func(t *testing.T) {
			votes := func(e consensus.Evaluate, seat arena.Seat) arena.Score {
				switch {
				case e.Stage == live && e.RoundID.Round > 0:
					return falsehood
				case e.Stage == live && seat >= c.believers:
					return 1000 * arena.Score(seat)
				}
				return scoreOf(1, e.Stage)
			}
			doubts := func(k consensus.Check, who common.Address) (c consensus.Checked) {
				if k.Stage == live && who == trainer(0) {
					c.Score = falsehood
				}
				return c
			}
			f := openForty(t, func(p *arena.TaskParams) { p.Seats, p.Alternates = seats, 0 }, votes, doubts)
			f.submit(0, f.task, 0)
			gone := false
			f.play(func() {
				x := f.state().Submission(1)
				if gone || x == nil || len(x.Rounds) == 0 || x.Rounds[0].Outcome != split {
					return
				}
				gone = true
				for i := remain; i < fortyValidators; i++ {
					who := evmtest.Account(i)
					_, err := f.Do(who, f.Calls().Unbond("unbond", f.state().Account(who).Own))
					require.NoError(t, err)
				}
			})
			require.Equal(t, c.rounds, f.rounds(1))
			require.Equal(t, c.appeals, f.appeals(1))
			require.Equal(t, c.reason, f.state().Submission(1).Reason)
			require.Equal(t, c.finding, f.found[stageOf{1, live}])
			none := 0
			for _, e := range f.Log {
				if d, is := e.Body.(arena.RoundDecided); is && d.Outcome == arena.OutcomeNoLarger {
					none++
				}
			}
			require.Equal(t, c.none, none)
		})
	}
}
