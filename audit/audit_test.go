package audit_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/audit"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/eval/evidence"
)

// honestTown has two trainers with a model each, and everything went well.
func honestTown(t *testing.T) *town {
	w := newTown(t)
	w.open(nil)
	w.submit(0, mlp(8))
	w.submit(1, mlp(9))
	w.play(nil)
	return w
}

func TestRun_ConfirmsAnHonestArena(t *testing.T) {
	w := honestTown(t)
	told := map[string]bool{}
	in := w.input()
	in.Progress = func(what string, _, _ int) { told[what] = true }
	r := w.auditOf(in)
	require.Equal(t, audit.Holds, r.Result, "%v %v", r.Failures(), r.Unknown())
	require.Empty(t, r.Failures())
	require.Empty(t, r.Unknown())
	require.Equal(t, "Task 1 holds: 4 committees, 16 votes and every wei follow from the chain and the content.", r.Sentence)
	for _, s := range r.Sections {
		require.Positive(t, s.Checked, s.Name)
		require.Equal(t, audit.Holds, s.Result, s.Name)
	}
	require.Len(t, r.Submissions, 2)
	for _, x := range r.Submissions {
		require.Equal(t, audit.Holds, x.Result)
		require.Equal(t, x.Score, x.Again)
		require.Equal(t, "Voted "+x.Stages[0].Score.Text+": score and evidence root are right.", x.Rounds[0].Seats[0].Text)
		require.Len(t, x.Stages, 2)
		require.Equal(t, arena.StageFinal, x.Rounds[1].Stage)
		require.Equal(t, "Voted "+x.Score.Text+": score and evidence root are right.", x.Rounds[1].Seats[0].Text)
		require.Contains(t, x.Rounds[0].Seats[4].Text, "Alternate")
	}
	require.True(t, told["Running the model of submission 2"])
}

// TestRun_NeverDoubtsWhatTheContractsDid: seats dissent, vanish, find no model, find the set faulty, and lose calls; the
// arena is paused. The audit derives the same as the contracts to the wei, in the middle and at the end.
func TestRun_NeverDoubtsWhatTheContractsDid(t *testing.T) {
	appeals := 0
	for seed := range uint64(8) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			rng := rand.New(rand.NewPCG(seed, 2))
			w := newTown(t)
			w.open(func(p *arena.TaskParams) {
				p.Seats, p.Alternates = uint8(3+2*rng.IntN(3)), uint8(rng.IntN(2))
				p.Alpha = arena.StakeExponent(rng.IntN(3))
				if rng.IntN(2) == 0 {
					p.Engine, p.Tolerance = arena.EngineTolerant, 4000
				}
			})
			for i := range 3 {
				w.submit(i, mlp(int64(8+i)))
			}
			trouble := []int{0, 10, 25, 40}[rng.IntN(4)]
			for _, n := range w.nodes {
				honest := n.Evaluate
				n.Drop = func(consensus.Action) bool { return rng.IntN(400) < trouble }
				n.Evaluate = func(e consensus.Evaluate) consensustest.Answer {
					a := honest(e)
					if rng.IntN(100) >= trouble {
						return a
					}
					switch rng.IntN(6) {
					case 0:
						a.Impossible, a.Reason = true, consensus.ModelUnavailable
					case 1:
						a.Impossible, a.Reason = true, consensus.TaskFaulty
					case 2:
						a.Vote = arena.Vote{Score: arena.VerdictTooSlow}
					case 3:
						a.Vote = arena.Vote{Score: arena.VerdictInvalidModel}
					default:
						a.Vote.Score += arena.Score(rng.IntN(9000))
					}
					return a
				}
			}
			require.NoError(t, w.Fund(appellant, evmtest.FML(10_000)))
			state := w.nodes[0].Machine.State()
			brakes := rand.New(rand.NewPCG(seed, 3))
			pause, over := 20+brakes.IntN(90), 20+brakes.IntN(150) // blocks; in some runs the guardian pauses, in some it ends that early
			consensustest.Run(w, w.nodes, 700, func() {
				if len(w.blocks) == pause && seed%2 == 1 {
					_, err := w.Do(evmtest.Bank(), w.Calls().Pause("pause", uint32(5+brakes.IntN(60))))
					require.NoError(t, err)
				}
				if len(w.blocks) == over {
					_, _ = w.Do(evmtest.Bank(), w.Calls().Unpause("unpause")) // refused where there is no pause
				}
				id, named := arena.SubmissionID(1+rng.IntN(3)), arena.SubmissionID(rng.IntN(2))
				if x := state.Submission(id); x != nil && id != named && rng.IntN(4) == 0 && x.Appealable(w.Now, named != 0) {
					_, _ = w.Do(appellant, w.Calls().Appeal("appeal", id, named, 0)) // refused where that is no finalist
				}
				if n := w.nodes[rng.IntN(len(w.nodes))]; rng.IntN(200) < trouble {
					n.Away = !n.Away
				}
				if len(w.blocks) > 450 {
					for _, n := range w.nodes {
						n.Away = false
					}
				}
			})
			require.True(t, w.PaidOut(), "after %d blocks", len(w.blocks))
			appeals += has(w, func(arena.AppealClosed) bool { return true })
			for _, share := range []int{25, 50, 75, 100} {
				in := w.input()
				in.Events = in.Events[:len(in.Events)*share/100]
				// Whole transactions: what follows from a fact is logged after it.
				for n := len(in.Events); n < len(w.events) && w.events[n].Tx == w.events[n-1].Tx; n++ {
					in.Events = w.events[:n+1]
				}
				r, err := audit.Run(t.Context(), in)
				require.NoError(t, err)
				for _, s := range r.Sections {
					if s.Name != audit.SectionScores {
						require.Empty(t, s.Failures, "%s at %d %%", s.Name, share)
					}
				}
			}
		})
	}
	require.Greater(t, appeals, 5)
}

// The first to commit to some bytes owns them, even if it reveals after the copy was scored; what became of the copy's fee
// stays as it is.
func TestRun_Duplicates(t *testing.T) {
	for _, late := range []bool{false, true} {
		t.Run(fmt.Sprint("late ", late), func(t *testing.T) {
			w := newTown(t)
			w.open(nil)
			w.submit(0, mlp(8))
			copied := w.submit(1, mlp(8))
			author, s := w.nodes[8], w.nodes[0].Machine.State()
			author.Away = late
			w.play(func() {
				if x := s.Submission(copied); x != nil && x.State == arena.SubmissionScored {
					author.Away = false
				}
			})
			r := w.audit()
			require.Equal(t, audit.Holds, r.Result, "%v %v", r.Failures(), r.Unknown())
			require.Equal(t, arena.SubmissionVoid, r.Submissions[1].State)
			require.Equal(t, arena.SubmissionFinal, r.Submissions[0].State)
		})
	}
}

// dissent makes the first seat of a submission's first round vote otherwise.
func (w *town) dissent(id arena.SubmissionID, vote func(seed common.Hash) arena.Vote) {
	for _, n := range w.nodes {
		honest := n.Evaluate
		n.Evaluate = func(e consensus.Evaluate) consensustest.Answer {
			a := honest(e)
			if e.RoundID == (arena.RoundID{Submission: id}) && e.Seat == 0 {
				a.Vote = vote(e.Seed)
			}
			return a
		}
	}
}

// TestRun_SaysWhatIsWrongWithAVote: validators post roots that they made up, through the contracts, in each known way.
func TestRun_SaysWhatIsWrongWithAVote(t *testing.T) {
	statement := func(w *town, id arena.SubmissionID, seed common.Hash) (evidence.Statement, *evidence.Tree) {
		p := w.run(id).Proof
		s := p.Statement
		s.Seed = seed
		return s, p.Tree
	}
	for name, c := range map[string]struct {
		vote func(w *town, seed common.Hash) arena.Vote
		says []string
	}{
		"falsified leaf": {func(w *town, seed common.Hash) arena.Vote {
			s, tree := statement(w, 2, seed)
			for i := range s.Samples {
				p, err := tree.Open(i)
				require.NoError(w.t, err)
				if !p.Leaf.Correct {
					classes, err := w.shard.Classes()
					require.NoError(w.t, err)
					p.Leaf.Correct, p.Leaf.Class = true, classes[i]
					top, err := p.Top()
					require.NoError(w.t, err)
					return arena.Vote{Score: arena.Score((2_000_000*top.Correct + shardRows) / (2 * shardRows)), EvidenceRoot: s.Root(top)}
				}
			}
			panic("every row is right")
		}, []string{"falsified leaf: its row", "right; run again it says class"}},
		"copied root of another submission": {func(w *town, _ common.Hash) arena.Vote {
			for _, e := range w.Log {
				if s, ok := e.Body.(arena.Sealed); ok && s.Submission == 1 {
					return w.honest(1, s.Seed)
				}
			}
			panic("submission 1 was not sealed before")
		}, []string{"copied root: it is that of round 0 (live stage) of submission 1"}},
		"wrong count": {func(w *town, seed common.Hash) arena.Vote {
			s, tree := statement(w, 2, seed)
			top := tree.Root()
			top.Correct += 5
			return arena.Vote{Score: arena.Score(w.run(2).Score), EvidenceRoot: s.Root(top)}
		}, []string{"wrong count: the top of its tree says", "right rows, the rows add up to"}},
		"wrong number of rows": {func(w *town, seed common.Hash) arena.Vote {
			s, tree := statement(w, 2, seed)
			s.Samples--
			return arena.Vote{Score: arena.Score(w.run(2).Score), EvidenceRoot: s.Root(tree.Root())}
		}, []string{"wrong count: its statement says 59 rows, there are 60"}},
		"wrong score": {func(w *town, seed common.Hash) arena.Vote {
			v := w.honest(2, seed)
			v.Score += 1000
			return v
		}, []string{"wrong score: its own evidence root stands for"}},
		"made up": {func(w *town, seed common.Hash) arena.Vote {
			return arena.Vote{Score: w.honest(2, seed).Score, EvidenceRoot: common.Hash{1}}
		}, []string{"wrong evidence root: the score is right"}},
		"a verdict for a model that runs": {func(*town, common.Hash) arena.Vote {
			return arena.Vote{Score: arena.VerdictInvalidModel}
		}, []string{"Voted INVALID_MODEL; wrong verdict: the model runs and scores"}},
	} {
		t.Run(name, func(t *testing.T) {
			w := newTown(t)
			w.open(nil)
			w.submit(0, mlp(8))
			w.submit(1, mlp(9))
			w.dissent(2, func(seed common.Hash) arena.Vote { return c.vote(w, seed) })
			w.play(nil)
			r := w.audit()
			require.Equal(t, audit.Fails, r.Result)
			require.Len(t, r.Failures(), 1)
			for _, text := range c.says {
				require.Contains(t, r.Failures()[0], text)
			}
			require.Contains(t, r.Sentence, "Every result of task 1 holds, but 1 wrong vote was cast")
			require.Equal(t, audit.Holds, r.Submissions[1].Result, "two of three were right")
			wrong := 0
			for _, s := range r.Submissions[1].Rounds[0].Seats {
				if s.Result == audit.Fails {
					wrong++
				}
			}
			require.Equal(t, 1, wrong)
		})
	}
}

// A committee of liars decides; running the model again shows it.
func TestRun_FindsAResultThatACommitteeMadeUp(t *testing.T) {
	w := newTown(t)
	w.open(nil)
	w.submit(0, mlp(8))
	for _, n := range w.nodes {
		n.Evaluate = func(e consensus.Evaluate) consensustest.Answer {
			v := w.honest(1, e.Seed)
			v.Score += 100_000
			return consensustest.Answer{Vote: v, After: 1}
		}
	}
	w.play(nil)
	r := w.audit()
	require.Equal(t, audit.Fails, r.Submissions[0].Result)
	require.Contains(t, r.Submissions[0].Text, "run again it gives")
	require.Contains(t, r.Sentence, "Task 1 does not hold: 8 contradictions")

	// Some rows are enough.
	in := w.input()
	in.Rows, in.Seed = 20, [32]byte{5}
	r = w.auditOf(in)
	require.NotEqual(t, audit.Holds, r.Result)
}

// tampered is the log with one fact changed.
func tampered[T arena.EventBody](w *town, change func(T) arena.EventBody) []arena.Event {
	events := slices.Clone(w.events)
	for i, e := range events {
		if b, ok := e.Body.(T); ok {
			if changed := change(b); changed != nil {
				events[i].Body = changed
				return events
			}
		}
	}
	require.Failf(w.t, "no such fact", "%T", *new(T))
	return nil
}

// first is the first fact of a kind.
func (w *town) first(kind arena.EventBody) arena.Event {
	for _, e := range w.events {
		if reflect.TypeOf(e.Body) == reflect.TypeOf(kind) {
			return e
		}
	}
	require.Failf(w.t, "no such fact", "%T", kind)
	return arena.Event{}
}

func TestRun_FindsWhatWasTamperedWith(t *testing.T) {
	w := honestTown(t)
	plus := func(v *big.Int, n int64) *big.Int { return new(big.Int).Add(v, big.NewInt(n)) }
	for name, c := range map[string]struct {
		events  []arena.Event
		section string
		says    string
	}{
		"committee": {tampered(w, func(b arena.Sealed) arena.EventBody {
			b.Leaves = slices.Clone(b.Leaves)
			b.Leaves[0], b.Leaves[1] = b.Leaves[1], b.Leaves[0]
			return b
		}), audit.SectionCommittees, "is not the one that the log gives"},
		"seed":                 {tampered(w, func(b arena.Sealed) arena.EventBody { b.Seed[0] ^= 1; return b }), audit.SectionCommittees, "is not the one that the log gives"},
		"weight":               {tampered(w, func(b arena.WeightSet) arena.EventBody { b.Weight++; return b }), audit.SectionWeights, "its stake and record give"},
		"weight of this epoch": {tampered(w, func(b arena.WeightSet) arena.EventBody { b.Effective--; return b }), audit.SectionWeights, "may count from the next one on only"},
		"stake":                {tampered(w, func(b arena.Staked) arena.EventBody { b.Own = plus(b.Own, 1); return b }), audit.SectionWeights, "follow from the facts before"},
		"record":               {tampered(w, func(b arena.RecordGained) arena.EventBody { b.Record++; return b }), audit.SectionWeights, "follows from the facts before"},
		"vote":                 {tampered(w, func(b arena.VoteRevealed) arena.EventBody { b.Vote.Score++; return b }), audit.SectionCommitments, "is not the one that it committed to"},
		"commitment":           {tampered(w, func(b arena.VoteCommitted) arena.EventBody { b.Commitment[3] ^= 1; return b }), audit.SectionCommitments, "is not the one that it committed to"},
		"model":                {tampered(w, func(b arena.ModelCommitted) arena.EventBody { b.Commitment[3] ^= 1; return b }), audit.SectionCommitments, "is not the one that its trainer committed to"},
		"decision":             {tampered(w, func(b arena.RoundDecided) arena.EventBody { b.Score++; return b }), audit.SectionDecisions, "its votes give"},
		"who agreed":           {tampered(w, func(b arena.RoundDecided) arena.EventBody { b.Agreeing ^= 1; return b }), audit.SectionDecisions, "its votes give"},
		"result":               {tampered(w, func(b arena.SubmissionEnded) arena.EventBody { b.Score++; return b }), audit.SectionDecisions, "its committees came to"},
		"ranking": {tampered(w, func(b arena.TaskSettled) arena.EventBody {
			b.Order = []arena.SubmissionID{b.Order[1], b.Order[0]}
			return b
		}), audit.SectionRanking, "has rank 1, which is submission"},
		"left out":   {tampered(w, func(b arena.TaskSettled) arena.EventBody { b.Order = b.Order[:1]; return b }), audit.SectionRanking, "should have rank 2 and was left out"},
		"split":      {tampered(w, func(b arena.RewardSplit) arena.EventBody { b.TrainerPart = plus(b.TrainerPart, 1); return b }), audit.SectionMoney, "Of the reward, the trainers' part is"},
		"one wei":    {tampered(w, func(b arena.Credited) arena.EventBody { return one(b, arena.OutTrainerReward) }), audit.SectionMoney, "Wrong payment: trainer reward"},
		"seat fee":   {tampered(w, func(b arena.Credited) arena.EventBody { return one(b, arena.OutSeatFee) }), audit.SectionMoney, "Wrong payment: seat fee"},
		"share":      {tampered(w, func(b arena.Credited) arena.EventBody { return one(b, arena.OutValidatorReward) }), audit.SectionMoney, "Wrong payment: validator reward"},
		"to another": {tampered(w, func(b arena.Credited) arena.EventBody { return another(b) }), audit.SectionMoney, "Wrong payment: trainer reward"},
		"seat's pay": {tampered(w, func(b arena.SeatSettled) arena.EventBody { b.Paid = plus(b.Paid, 1); return b }), audit.SectionMoney, "are right"},
		"burned":     {tampered(w, func(b arena.Burned) arena.EventBody { b.Amount = plus(b.Amount, -1); return b }), audit.SectionMoney, "Wrong payment: burned"},
		"random value": {tampered(w, func(b arena.BeaconPosted) arena.EventBody {
			if b.Epoch != w.first(arena.Sealed{}).Body.(arena.Sealed).Epoch {
				return nil
			}
			b.Value[0] ^= 1
			return b
		}), audit.SectionBeacons, "its block gives"},
		"put to sleep": {append(slices.Clone(w.events), arena.Event{Time: w.Now, Body: arena.Slept{Leaf: 2}}), audit.SectionWeights, "did not miss seats in 3 epochs in a row"},
		"a fact twice": {append(slices.Clone(w.events), w.first(arena.VoteRevealed{})), audit.SectionLog, "contradicts itself"},
	} {
		t.Run(name, func(t *testing.T) {
			in := w.input()
			in.Events = c.events
			r := w.auditOf(in)
			require.Equal(t, audit.Fails, r.Result)
			require.Equal(t, audit.Fails, r.Section(c.section).Result)
			require.Condition(t, func() bool {
				return slices.ContainsFunc(r.Section(c.section).Failures, func(text string) bool { return contains(text, c.says) })
			}, "%q in %q", c.says, r.Section(c.section).Failures)
		})
	}
}

func one(b arena.Credited, kind arena.Outflow) arena.EventBody {
	if b.Kind != kind {
		return nil
	}
	b.Amount = new(big.Int).Add(b.Amount, big.NewInt(1))
	return b
}

func another(b arena.Credited) arena.EventBody {
	if b.Kind != arena.OutTrainerReward {
		return nil
	}
	b.Account[0] ^= 1
	return b
}
