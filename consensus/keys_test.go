package consensus_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	ct "github.com/ai-arena/arenad/consensus/consensustest"
)

// taskWithKeys is a task of which shards and models are sealed, with nothing in it.
func taskWithKeys(t require.TestingT) (*consensus.State, arena.TaskParams) {
	s := consensus.NewState(ct.Defaults())
	p := ct.Devnet(1000)
	p.Live.KeyHash, p.Last.KeyHash = [32]byte{1}, [32]byte{2}
	facts(t, s, p.SubmitBy, arena.TaskCreated{Task: 1, CreatorLeaf: arena.NoLeaf, Bond: new(big.Int), Params: p})
	return s, p
}

// facts folds facts of one block.
func facts(t require.TestingT, s *consensus.State, at arena.Time, bodies ...arena.EventBody) {
	for _, b := range bodies {
		require.NoError(t, s.Apply(arena.Event{Time: at, Body: b}))
	}
	s.Advance(s.Number+1, at)
}

// revealed is a sealed model of the trainer.
func revealed(id arena.SubmissionID, trainer int) []arena.EventBody {
	return []arena.EventBody{
		arena.ModelCommitted{Submission: id, Task: 1, Trainer: ct.Account(trainer), Locked: new(big.Int)},
		arena.ModelRevealed{Submission: id, Task: 1, Ordinal: 1, Model: arena.Model{KeyHash: [32]byte{byte(id), 1}}},
	}
}

func published(id arena.SubmissionID) arena.EventBody {
	return arena.ModelKeyPublished{Submission: id, Task: 1, Key: [32]byte{byte(id)}}
}

func ended(id arena.SubmissionID, score arena.Score) arena.EventBody {
	return arena.SubmissionEnded{Submission: id, Task: 1, Score: score}
}

// finals is the final stage of finalists with these final scores: a committee each, with that number, and its end.
func finals(round arena.Round, scores map[arena.SubmissionID]arena.Score, order []arena.SubmissionID) (bodies []arena.EventBody) {
	for _, id := range order {
		bodies = append(bodies,
			arena.Sealed{Submission: id, Task: 1, Round: round, Stage: arena.StageFinal, Leaves: []arena.Leaf{0, 1, 2}, Primaries: 3},
			arena.SubmissionEnded{Submission: id, Task: 1, Stage: arena.StageFinal, Score: scores[id]})
	}
	return bodies
}

// Finalists are the best of each trainer that has a score above the baseline and its key, whatever place it has; ranked,
// in whatever order final results come, the 32 best of them that beat the baseline again.
func TestRanking_FinalResultsOfTheBestOfEachTrainer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, p := taskWithKeys(t)
		n := rapid.IntRange(1, 60).Draw(t, "submissions")
		trainers := rapid.IntRange(1, 50).Draw(t, "trainers")
		score := rapid.Custom(func(t *rapid.T) arena.Score { return arena.Score(rapid.Uint32Range(99_990, 100_020).Draw(t, "score")) })
		var later []arena.EventBody
		best := map[int]arena.SubmissionID{}
		scores, final := map[arena.SubmissionID]arena.Score{}, map[arena.SubmissionID]arena.Score{}
		for i := range n {
			id, trainer := arena.SubmissionID(i+1), i%trainers
			facts(t, s, p.SubmitBy, revealed(id, trainer)...)
			scores[id] = score.Draw(t, "live")
			later = append(later, ended(id, scores[id]))
			if !rapid.Bool().Draw(t, "keyed") {
				continue
			}
			facts(t, s, p.RevealBy+1, published(id))
			old, known := best[trainer]
			if scores[id] > p.Baseline && (!known || scores[id] > scores[old]) {
				best[trainer] = id
			}
		}
		facts(t, s, p.RevealBy+1, arena.ShardKeyPublished{Task: 1}, arena.ShardKeyPublished{Task: 1, Shard: arena.ShardLast})
		facts(t, s, p.CutAt(), rapid.Permutation(later).Draw(t, "later")...)
		finalists, want := []arena.SubmissionID{}, []arena.SubmissionID{}
		for trainer := range trainers {
			if id, ok := best[trainer]; ok {
				finalists = append(finalists, id)
				if final[id] = score.Draw(t, "final"); final[id] > p.Baseline {
					want = append(want, id)
				}
			}
		}
		require.Equal(t, finalists, append([]arena.SubmissionID{}, s.Finalists(s.Task(1))...), "in the order of first commits")
		facts(t, s, p.CutAt(), arena.TaskCut{Task: 1, Finalists: uint32(len(finalists))})
		require.Equal(t, finalists, append([]arena.SubmissionID{}, s.Waiting(s.Task(1))...))
		require.Empty(t, s.Ranking(s.Task(1)), "live results rank nobody")
		facts(t, s, p.CutAt()+24, finals(0, final, rapid.Permutation(finalists).Draw(t, "order"))...)
		slices.SortFunc(want, func(a, b arena.SubmissionID) int {
			return arena.Better(p.Direction, final[a], a, final[b], b)
		})
		require.Equal(t, want[:min(len(want), 32)], append([]arena.SubmissionID{}, s.Ranking(s.Task(1))...))
		require.Empty(t, s.Waiting(s.Task(1)))
	})
}

func TestKeys_ContradictionsAreRefused(t *testing.T) {
	s, p := taskWithKeys(t)
	facts(t, s, p.SubmitBy, revealed(1, 0)...)
	facts(t, s, p.SubmitBy, arena.ModelCommitted{Submission: 2, Task: 1, Trainer: ct.Account(1)})
	live := arena.ShardKeyPublished{Task: 1, Shard: arena.ShardLive, Key: [32]byte{5}}
	facts(t, s, p.RevealBy+1, live, published(1))
	require.Equal(t, live.Key, *s.Task(1).ShardKeys[arena.ShardLive])
	require.Nil(t, s.Task(1).ShardKeys[arena.ShardLast])
	require.False(t, s.Task(1).Opened())
	for _, b := range []arena.EventBody{
		live, published(1), published(2), published(9),
		arena.ShardKeyPublished{Task: 1, Shard: 2},
		arena.ShardKeyPublished{Task: 7},
	} {
		require.ErrorIs(t, s.Apply(arena.Event{Body: b}), consensus.ErrLog, "%+v", b)
	}
}

// Without the key of a shard nobody is ranked; each fee that did not return comes back, as far as the rest of the reward
// reaches, and is to be claimed once.
func TestKeys_WithheldShard(t *testing.T) {
	fee := big.NewInt(10)
	fee.Mul(fee, big.NewInt(1e18))
	for _, c := range []struct {
		name   string
		reward *big.Int // of which the seats get 3/10
		each   *big.Int
	}{
		{"enough", new(big.Int).Mul(big.NewInt(10_000), big.NewInt(1e18)), fee},
		{"short", big.NewInt(15), big.NewInt(3)},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, p := taskWithKeys(t)
			s.Task(1).Params.Reward = c.reward
			for id, trainer := range []int{0, 1, 1, 2} {
				facts(t, s, p.SubmitBy, revealed(arena.SubmissionID(id+1), trainer)...)
			}
			facts(t, s, p.SubmitBy, ended(1, 900_000), ended(2, 50_000),
				arena.SubmissionVoided{Submission: 3, Task: 1, Reason: arena.VoidDuplicate},
				arena.SubmissionVoided{Submission: 4, Task: 1, Reason: arena.VoidNoQuorum})
			facts(t, s, p.KeyBy(), arena.ShardKeyPublished{Task: 1, Shard: arena.ShardLive}, published(1))
			require.Equal(t, []arena.SubmissionID{1}, s.LiveRanking(s.Task(1)), "the last key may still come")
			require.False(t, s.Withheld(s.Task(1)))
			s.Advance(s.Number+1, p.KeyBy()+1)
			require.True(t, s.Withheld(s.Task(1)))
			require.Empty(t, s.Ranking(s.Task(1)))
			require.Contains(t, s.Explain(1, s.Now).Sentences, "A key of the task's shards was not published in time: nobody is ranked, and submission fees return.")
			facts(t, s, p.CloseBy, arena.TaskSettled{Task: 1},
				arena.RewardSplit{Task: 1, TrainerPart: new(big.Int), ValidatorPart: new(big.Int), Returned: new(big.Int)})
			view, ok := s.ViewTask(1)
			require.True(t, ok)
			require.Equal(t, consensus.KeysView{From: p.RevealBy + 1, By: p.KeyBy(), Live: true, Withheld: true}, view.Keys)
			back := func(fees int64) string {
				sum := new(big.Int).Mul(c.each, big.NewInt(fees))
				return sum.Add(sum, p.FinalFee()).String()
			}
			require.Equal(t, back(1), s.Owed(1, ct.Account(0)).String())
			require.Equal(t, back(2), s.Owed(1, ct.Account(1)).String())
			require.Equal(t, back(0), s.Owed(1, ct.Account(2)).String(), "its fee returned when it ended")
			facts(t, s, p.CloseBy+1, arena.Credited{Task: 1, Account: ct.Account(0), Kind: arena.OutFeeReturn, Amount: c.each})
			require.Zero(t, s.Owed(1, ct.Account(0)).Sign())
		})
	}
}

func TestExplain_WaitsForTheKey(t *testing.T) {
	stands := func(s *consensus.State, p arena.TaskParams) {
		facts(t, s, p.SubmitBy, revealed(1, 0)...)
		facts(t, s, p.SubmitBy, arena.Sealed{Submission: 1, Task: 1, Leaves: []arena.Leaf{0, 1, 2}, Primaries: 3},
			arena.ResultStands{RoundID: arena.RoundID{Submission: 1}, Task: 1, Score: 900_000, AppealUntil: p.CutAt()})
	}
	s, p := taskWithKeys(t)
	stands(s, p)
	e := s.Explain(1, s.Now)
	require.Equal(t, "keys are published after the last reveal", e.Next)
	require.Equal(t, p.RevealBy+1, e.By)
	e = s.Explain(1, p.RevealBy+1)
	require.Equal(t, "its trainer, or whoever else has the key, publishes it", e.Next)
	require.Equal(t, ct.Account(0), e.Awaited[0])
	require.Equal(t, p.KeyBy(), e.By)
	shards := []arena.EventBody{arena.ShardKeyPublished{Task: 1}, arena.ShardKeyPublished{Task: 1, Shard: arena.ShardLast}}
	late, _ := taskWithKeys(t)
	stands(late, p)
	facts(t, late, p.KeyBy(), shards...)
	e = late.Explain(1, p.KeyBy()+1)
	require.Contains(t, e.Sentences[len(e.Sentences)-1], "so it takes no part in the final stage")
	facts(t, late, p.CutAt(), ended(1, 900_000))
	require.Contains(t, late.Explain(1, p.CutAt()).Sentences[1], "so it takes no part in the final stage")
	require.Empty(t, late.Finalists(late.Task(1)))
	facts(t, s, p.KeyBy(), append(shards, published(1))...)
	require.Equal(t, "it becomes final unless somebody appeals", s.Explain(1, s.Now).Next)
	facts(t, s, p.CutAt(), ended(1, 900_000))
	e = s.Explain(1, s.Now)
	require.Contains(t, e.Sentences, "It is the best of its trainer so far; who is ranked is decided in the final stage.")
	facts(t, s, p.CutAt(), arena.TaskCut{Task: 1, Finalists: 1})
	facts(t, s, p.CutAt()+24, finals(1, map[arena.SubmissionID]arena.Score{1: 850_000}, []arena.SubmissionID{1})...)
	require.Contains(t, s.Explain(1, s.Now).Sentences, "It holds rank 1 of 1.")
	sub, ok := s.ViewSubmission(1)
	require.True(t, ok)
	require.True(t, sub.KeyOnChain)
	require.Equal(t, []uint32{900_000, 850_000, 850_000}, []uint32{sub.Live.Score.Value, sub.Final.Score.Value, sub.Score.Value})
}

// A trainer may send another model into the final stage than its best: also one whose live stage came to nothing.
func TestFinalists_NamedByTheirTrainers(t *testing.T) {
	s, p := taskWithKeys(t)
	for id, trainer := range []int{0, 0, 1} {
		facts(t, s, p.SubmitBy, revealed(arena.SubmissionID(id+1), trainer)...)
	}
	facts(t, s, p.RevealBy+1, published(1), published(2), published(3),
		arena.ShardKeyPublished{Task: 1}, arena.ShardKeyPublished{Task: 1, Shard: arena.ShardLast},
		arena.FinalistNamed{Task: 1, Submission: 2})
	require.ErrorIs(t, s.Clone().Apply(arena.Event{Body: arena.TaskCut{Task: 1, Finalists: 1}}), consensus.ErrLog, "its live stage is not over")
	facts(t, s, p.CutAt(), ended(1, 900_000), ended(3, 800_000),
		arena.SubmissionVoided{Submission: 2, Task: 1, Reason: arena.VoidNoQuorum})
	require.Equal(t, []arena.SubmissionID{2, 3}, s.Finalists(s.Task(1)), "the named one, not the best")
	require.Equal(t, arena.SubmissionID(2), s.FinalistOf(1, ct.Account(0)).ID)
	require.Contains(t, s.Explain(1, s.Now).Sentences, "Its trainer's submission 2 takes part in the final stage in its place.")
	require.Contains(t, s.Explain(2, s.Now).Sentences, "It is the one that its trainer named; who is ranked is decided in the final stage.")
	facts(t, s, p.CutAt(), arena.TaskCut{Task: 1, Finalists: 2})
	require.Equal(t, []arena.SubmissionID{2, 3}, s.Waiting(s.Task(1)))
	facts(t, s, p.CutAt()+24, finals(0, map[arena.SubmissionID]arena.Score{2: 700_000, 3: 600_000}, []arena.SubmissionID{3, 2})...)
	require.Equal(t, []arena.SubmissionID{2, 3}, s.Ranking(s.Task(1)))
	require.Equal(t, arena.VoidNoQuorum, s.Submission(2).Live.Void)
	require.Equal(t, arena.VoidNone, s.Submission(2).Reason, "it has a final result")
	require.ErrorIs(t, s.Apply(arena.Event{Body: arena.FinalistNamed{Task: 1, Submission: 1}}), consensus.ErrLog, "after the cut")
}
