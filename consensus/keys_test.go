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

// Ranked are, in whatever order scores and keys come, the best of each trainer that has both, of those the 32 best.
func TestRanking_ScoreAndKeyInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, p := taskWithKeys(t)
		n := rapid.IntRange(1, 60).Draw(t, "submissions")
		trainers := rapid.IntRange(1, 50).Draw(t, "trainers")
		var later []arena.EventBody
		best := map[int]arena.SubmissionID{}
		scores := map[arena.SubmissionID]arena.Score{}
		for i := range n {
			id, trainer := arena.SubmissionID(i+1), i%trainers
			facts(t, s, p.SubmitBy, revealed(id, trainer)...)
			scores[id] = arena.Score(rapid.Uint32Range(99_990, 100_020).Draw(t, "score"))
			later = append(later, ended(id, scores[id]))
			if !rapid.Bool().Draw(t, "keyed") {
				continue
			}
			later = append(later, published(id))
			old, known := best[trainer]
			if scores[id] > p.Baseline && (!known || scores[id] > scores[old]) {
				best[trainer] = id
			}
		}
		facts(t, s, p.RevealBy+1, rapid.Permutation(later).Draw(t, "later")...)
		want := []arena.SubmissionID{}
		for _, id := range best {
			want = append(want, id)
		}
		slices.SortFunc(want, func(a, b arena.SubmissionID) int {
			return arena.Better(p.Direction, scores[a], a, scores[b], b)
		})
		require.Equal(t, want[:min(len(want), 32)], append([]arena.SubmissionID{}, s.Ranking(s.Task(1))...))
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
		name      string
		validator *big.Int // R_val of a reward of 10,000
		each      *big.Int
	}{
		{"enough", new(big.Int).Mul(big.NewInt(3000), big.NewInt(1e18)), fee},
		{"short", new(big.Int).Sub(new(big.Int).Mul(big.NewInt(10_000), big.NewInt(1e18)), big.NewInt(10)), big.NewInt(3)},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, p := taskWithKeys(t)
			for id, trainer := range []int{0, 1, 1, 2} {
				facts(t, s, p.SubmitBy, revealed(arena.SubmissionID(id+1), trainer)...)
			}
			facts(t, s, p.SubmitBy, ended(1, 900_000), ended(2, 50_000),
				arena.SubmissionVoided{Submission: 3, Task: 1, Reason: arena.VoidDuplicate},
				arena.SubmissionVoided{Submission: 4, Task: 1, Reason: arena.VoidNoQuorum})
			facts(t, s, p.KeyBy(), arena.ShardKeyPublished{Task: 1, Shard: arena.ShardLive}, published(1))
			require.Equal(t, []arena.SubmissionID{1}, s.Ranking(s.Task(1)), "the last key may still come")
			require.False(t, s.Withheld(s.Task(1)))
			s.Advance(s.Number+1, p.KeyBy()+1)
			require.True(t, s.Withheld(s.Task(1)))
			require.Empty(t, s.Ranking(s.Task(1)))
			require.Contains(t, s.Explain(1, s.Now).Sentences, "A key of the task's shards was not published in time: nobody is ranked, and submission fees return.")
			facts(t, s, p.CloseBy, arena.TaskSettled{Task: 1},
				arena.RewardSplit{Task: 1, TrainerPart: new(big.Int), ValidatorPart: c.validator, Returned: new(big.Int)})
			view, ok := s.ViewTask(1)
			require.True(t, ok)
			require.Equal(t, consensus.KeysView{From: p.RevealBy + 1, By: p.KeyBy(), Live: true, Withheld: true}, view.Keys)
			require.Equal(t, c.each.String(), s.Owed(1, ct.Account(0)).String())
			require.Equal(t, new(big.Int).Mul(c.each, big.NewInt(2)).String(), s.Owed(1, ct.Account(1)).String())
			require.Zero(t, s.Owed(1, ct.Account(2)).Sign(), "its fee returned when it ended")
			facts(t, s, p.CloseBy+1, arena.Credited{Task: 1, Account: ct.Account(0), Kind: arena.OutFeeReturn, Amount: c.each})
			require.Zero(t, s.Owed(1, ct.Account(0)).Sign())
		})
	}
}

func TestExplain_WaitsForTheKey(t *testing.T) {
	s, p := taskWithKeys(t)
	facts(t, s, p.SubmitBy, revealed(1, 0)...)
	facts(t, s, p.SubmitBy, ended(1, 900_000))
	e := s.Explain(1, s.Now)
	require.Equal(t, "keys are published after the last reveal", e.Next)
	require.Equal(t, p.RevealBy+1, e.By)
	e = s.Explain(1, p.RevealBy+1)
	require.Equal(t, "its trainer, or whoever else has the key, publishes it", e.Next)
	require.Equal(t, ct.Account(0), e.Awaited[0])
	require.Equal(t, p.KeyBy(), e.By)
	late, _ := taskWithKeys(t)
	facts(t, late, p.SubmitBy, append(revealed(1, 0), ended(1, 900_000))...)
	facts(t, late, p.KeyBy(), arena.ShardKeyPublished{Task: 1}, arena.ShardKeyPublished{Task: 1, Shard: arena.ShardLast})
	e = late.Explain(1, p.KeyBy()+1)
	require.Contains(t, e.Sentences[len(e.Sentences)-1], "so it gets no rank")
	facts(t, s, p.KeyBy(), arena.ShardKeyPublished{Task: 1}, arena.ShardKeyPublished{Task: 1, Shard: arena.ShardLast}, published(1))
	e = s.Explain(1, s.Now)
	require.Contains(t, e.Sentences, "It holds rank 1 of 1.")
	sub, ok := s.ViewSubmission(1)
	require.True(t, ok)
	require.True(t, sub.KeyOnChain)
}
