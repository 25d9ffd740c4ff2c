package leaderboard_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/internal/golden"
	"github.com/ai-arena/arenad/leaderboard"
)

func fml(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

func account(n byte) common.Address { return common.Address{19: n} }

func params() leaderboard.Params { return leaderboard.Params{MinStake: fml(1000)} }

// story collects facts.
type story struct {
	events []arena.Event
	next   arena.SubmissionID
}

func (s *story) say(b arena.EventBody) {
	s.events = append(s.events, arena.Event{Block: uint64(len(s.events)), Time: arena.Time(1000 + len(s.events)), Body: b})
}

func (s *story) task(id arena.TaskID, change func(*arena.TaskParams)) {
	p := arena.TaskParams{
		CloseBy: 5000, Seats: 3, Baseline: 100_000, Alpha: arena.StakeHalf, Gamma: 300_000, Rho: 500_000, Reward: fml(10_000),
		SeatFee: fml(2), MinTrainerStake: fml(100),
	}
	if change != nil {
		change(&p)
	}
	s.say(arena.TaskCreated{Task: id, Creator: account(200), Params: p})
}

// validators are leaves 0, 1, 2, with stakes of which the last is above the cap.
func (s *story) validators() {
	for i := range byte(3) {
		s.say(arena.Staked{Account: account(100 + i), Own: fml(1000 + 5000*int64(i)), Amount: fml(1)})
		s.say(arena.LeafTaken{Leaf: arena.Leaf(i), Account: account(100 + i)})
	}
}

func (s *story) submit(t arena.TaskID, trainer byte) arena.SubmissionID {
	s.next++
	s.say(arena.ModelCommitted{Submission: s.next, Task: t, Trainer: account(trainer), Locked: fml(100)})
	return s.next
}

// score ends a submission with a score that all three validators found.
func (s *story) score(t arena.TaskID, id arena.SubmissionID, score arena.Score) {
	s.say(arena.ModelRevealed{Submission: id, Task: t, Ordinal: 1})
	s.say(arena.Sealed{Submission: id, Task: t, Leaves: []arena.Leaf{0, 1, 2}, Primaries: 3})
	s.say(arena.RoundDecided{RoundID: arena.RoundID{Submission: id}, Outcome: arena.OutcomeAgreed, Score: score, Agreeing: 0b111})
	s.say(arena.SubmissionEnded{Submission: id, Task: t, Score: score})
}

// example is a task with everything in it: ranks, a tie, a better second try, a baseline that was not beaten, an invalid
// model, one that was not revealed, one that is still open; and a second task where lower is better.
func example() *story {
	s := &story{}
	s.validators()
	s.task(1, nil)
	s.score(1, s.submit(1, 1), 800_000)
	s.score(1, s.submit(1, 2), 900_000)
	s.score(1, s.submit(1, 1), 900_000)
	s.score(1, s.submit(1, 3), 50_000)
	s.score(1, s.submit(1, 4), arena.VerdictInvalidModel)
	s.say(arena.SubmissionVoided{Submission: s.submit(1, 5), Task: 1, Reason: arena.VoidNotRevealed})
	s.submit(1, 6)
	s.score(1, s.submit(1, 7), 700_000)
	s.task(2, func(p *arena.TaskParams) { p.Direction, p.Baseline = arena.LowerIsBetter, 500_000 })
	s.score(2, s.submit(2, 1), 400_000)
	s.score(2, s.submit(2, 2), 300_000)
	s.score(2, s.submit(2, 3), 500_000)
	return s
}

func TestFold_OpenTasks(t *testing.T) {
	golden.JSON(t, "testdata/open.json", leaderboard.Fold(params(), example().events))
}

func TestFold_SettledTask(t *testing.T) {
	s := example()
	s.say(arena.TaskSettled{Task: 2, Order: []arena.SubmissionID{10, 9}})
	s.say(arena.RewardSplit{Task: 2, TrainerPart: fml(3000), ValidatorPart: fml(7000), Returned: new(big.Int)})
	s.say(arena.Credited{Task: 2, Account: account(2), Kind: arena.OutTrainerReward, Amount: fml(2000)})
	s.say(arena.Credited{Task: 2, Account: account(1), Kind: arena.OutTrainerReward, Amount: fml(1000)})
	s.say(arena.Credited{Task: 2, Account: account(1), Kind: arena.OutFeeReturn, Amount: fml(1)})
	s.say(arena.TaskVoided{Task: 1})
	golden.JSON(t, "testdata/settled.json", leaderboard.Fold(params(), s.events))
}

// final gives a finalist a final result.
func (s *story) final(t arena.TaskID, id arena.SubmissionID, score arena.Score, closed bool) {
	s.say(arena.Sealed{Submission: id, Task: t, Round: 1, Stage: arena.StageFinal, Leaves: []arena.Leaf{0, 1, 2}, Primaries: 3})
	s.say(arena.ResultStands{RoundID: arena.RoundID{Submission: id, Round: 1}, Task: t, Stage: arena.StageFinal, Score: score})
	if closed {
		s.say(arena.SubmissionEnded{Submission: id, Task: t, Stage: arena.StageFinal, Score: score})
	}
}

// In the final stage final results rank before live ones, by the last shard; who ends there without a result, or below the
// baseline, or as a copy, is out; and whoever was not the best of its trainer at the cut takes no part.
func TestFold_FinalStage(t *testing.T) {
	s := &story{}
	s.validators()
	s.task(1, nil)
	for i, live := range []arena.Score{900_000, 800_000, 700_000, 600_000, 500_000, 400_000, 300_000} {
		s.score(1, s.submit(1, byte(i)), live)
	}
	second := s.submit(1, 0)
	s.score(1, second, 850_000)
	s.say(arena.TaskCut{Task: 1, Finalists: 7})
	s.final(1, 2, 650_000, true)
	s.final(1, 3, 750_000, false)
	s.final(1, 4, 50_000, true)
	s.final(1, 5, arena.VerdictDuplicate, true)
	s.say(arena.SubmissionVoided{Submission: 6, Task: 1, Stage: arena.StageFinal, Reason: arena.VoidUnavailable})
	b := leaderboard.Fold(params(), s.events).Tasks[0]
	require.True(t, b.Cut)
	require.Equal(t, 3, b.Open, "two were not drawn, and one result can still be appealed against")
	type row struct {
		id     arena.SubmissionID
		stage  arena.Stage
		score  uint32
		closed bool
	}
	var rows []row
	for _, r := range b.Ranks {
		rows = append(rows, row{r.Submission, r.Stage, r.Score.Value, r.Closed})
	}
	require.Equal(t, []row{
		{3, arena.StageFinal, 750_000, false},
		{2, arena.StageFinal, 650_000, true},
		{1, arena.StageLive, 900_000, true},
		{7, arena.StageLive, 300_000, true},
	}, rows)
	why := map[arena.SubmissionID]string{}
	for _, o := range b.Others {
		why[o.Submission] = o.Why
	}
	require.Equal(t, map[arena.SubmissionID]string{
		4: "does not beat the baseline", 5: "a copy of an earlier submission", 6: "void in the final stage: unavailable",
		8: "its trainer has a better one, or others are better",
	}, why)
}

// A result that stands is on the board before it is final, and leaves it when an appeal overturns it.
func TestFold_ResultsThatStand(t *testing.T) {
	s := &story{}
	s.validators()
	s.task(1, nil)
	id := s.submit(1, 1)
	stands := func(round arena.Round, score arena.Score) leaderboard.Task {
		s.say(arena.Sealed{Submission: id, Task: 1, Round: round, Leaves: []arena.Leaf{0, 1, 2}, Primaries: 3})
		s.say(arena.ResultStands{RoundID: arena.RoundID{Submission: id, Round: round}, Task: 1, Score: score})
		return leaderboard.Fold(params(), s.events).Tasks[0]
	}
	b := stands(0, 900_000)
	require.Equal(t, uint32(900_000), b.Ranks[0].Score.Value)
	require.False(t, b.Ranks[0].Closed)
	require.Equal(t, 1, b.Open)
	require.Empty(t, stands(1, 50_000).Ranks)
}

// A result is on the board as soon as it is there; once keys can no longer come, one without its key is not, and nobody is
// if a shard cannot be opened.
func TestFold_SealedWithoutKeys(t *testing.T) {
	fold := func(models, shards bool) leaderboard.Task {
		s := &story{}
		s.validators()
		s.task(1, func(p *arena.TaskParams) {
			p.RevealBy, p.KeyWindow = 1020, 3
			p.Live.KeyHash, p.Last.KeyHash = [32]byte{1}, [32]byte{2}
		})
		for i := range byte(2) {
			id := s.submit(1, i+1)
			s.score(1, id, 900_000-arena.Score(i))
			s.say(arena.ModelRevealed{Submission: id, Task: 1, Ordinal: 1, Model: arena.Model{KeyHash: [32]byte{i + 1}}})
			s.say(arena.SubmissionEnded{Submission: id, Task: 1, Score: 900_000 - arena.Score(i)})
		}
		require.Len(t, leaderboard.Fold(params(), s.events).Tasks[0].Ranks, 2, "live results")
		if models {
			s.say(arena.ModelKeyPublished{Submission: 2, Task: 1})
		}
		if shards {
			s.say(arena.ShardKeyPublished{Task: 1, Shard: arena.ShardLive})
			s.say(arena.ShardKeyPublished{Task: 1, Shard: arena.ShardLast})
		}
		s.events = append(s.events, arena.Event{Time: 1024, Body: arena.BeaconPosted{}})
		return leaderboard.Fold(params(), s.events).Tasks[0]
	}
	board := fold(true, true)
	require.Len(t, board.Ranks, 1)
	require.Equal(t, arena.SubmissionID(2), board.Ranks[0].Submission)
	require.Equal(t, "its key was not published", board.Others[0].Why)
	board = fold(true, false)
	require.Empty(t, board.Ranks)
	require.Equal(t, "a key of the task's shards was not published", board.Others[1].Why)
}

func TestFold_SameFactsSameBytes(t *testing.T) {
	first, err := json.Marshal(leaderboard.Fold(params(), example().events))
	require.NoError(t, err)
	for range 50 {
		again, err := json.Marshal(leaderboard.Fold(params(), example().events))
		require.NoError(t, err)
		require.True(t, bytes.Equal(first, again))
	}
}

// The earlier commit of equal scores ranks first, whichever was scored first.
func TestFold_TiesGoToTheEarlierCommit(t *testing.T) {
	s := &story{}
	s.validators()
	s.task(1, nil)
	early, late := s.submit(1, 1), s.submit(1, 2)
	s.score(1, late, 500_000)
	s.score(1, early, 500_000)
	ranks := leaderboard.Fold(params(), s.events).Tasks[0].Ranks
	require.Equal(t, early, ranks[0].Submission)
	require.True(t, ranks[0].Tied && ranks[1].Tied)
	require.Equal(t, []int{1, 2}, []int{ranks[0].Rank, ranks[1].Rank}, "ranks are not shared")
}

// A model that turns out to be a copy leaves the board, and its trainer's next best comes back.
func TestFold_DuplicateMakesRoom(t *testing.T) {
	s := &story{}
	s.validators()
	s.task(1, nil)
	own, copied := s.submit(1, 1), s.submit(1, 1)
	s.score(1, own, 400_000)
	s.score(1, copied, 900_000)
	s.say(arena.SubmissionVoided{Submission: copied, Task: 1, Reason: arena.VoidDuplicate})
	b := leaderboard.Fold(params(), s.events).Tasks[0]
	require.Len(t, b.Ranks, 1)
	require.Equal(t, own, b.Ranks[0].Submission)
	require.Equal(t, "void: duplicate", b.Others[0].Why)
}

func TestFold_NoMoreThan32Ranks(t *testing.T) {
	s := &story{}
	s.validators()
	s.task(1, nil)
	for i := range byte(40) {
		s.score(1, s.submit(1, i), 200_000+arena.Score(i))
	}
	b := leaderboard.Fold(params(), s.events).Tasks[0]
	require.Len(t, b.Ranks, 32)
	require.Len(t, b.Others, 8)
	require.Equal(t, account(39), b.Ranks[0].Trainer)
}

// Whatever the numbers: parts never exceed the reward, the dust is small, better ranks never get less for equal stakes,
// and each side gets at least gamma.
func TestPayout(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		wei := rapid.Custom(func(t *rapid.T) *big.Int {
			return new(big.Int).Add(fml(rapid.Int64Range(100, 1_000_000).Draw(t, "FML")), big.NewInt(rapid.Int64Range(0, 1e18-1).Draw(t, "wei")))
		})
		p := arena.TaskParams{
			Reward: wei.Draw(t, "reward"), MinTrainerStake: wei.Draw(t, "least"), Alpha: arena.StakeExponent(rapid.IntRange(0, 2).Draw(t, "alpha")),
			Gamma: rapid.Uint32Range(0, 499_999).Draw(t, "gamma"), Rho: rapid.Uint32Range(1, 999_999).Draw(t, "rho"),
		}
		var stakes []*big.Int
		for _, locked := range rapid.SliceOfN(wei, 1, 32).Draw(t, "locked") {
			stakes = append(stakes, leaderboard.Counted(locked, &p))
		}
		trainers, validators := leaderboard.Split(&p, stakes, wei.Draw(t, "validators' stake"))
		require.Equal(t, p.Reward, new(big.Int).Add(trainers, validators))
		least := new(big.Int).Mul(p.Reward, big.NewInt(int64(p.Gamma)))
		least.Quo(least, big.NewInt(1_000_000))
		require.GreaterOrEqual(t, trainers.Cmp(least), 0)
		require.GreaterOrEqual(t, validators.Cmp(least), 0)

		sum := new(big.Int)
		parts := leaderboard.Portions(&p, stakes, trainers)
		for i, part := range parts {
			sum.Add(sum, part)
			if i > 0 && stakes[i].Cmp(stakes[i-1]) == 0 {
				require.LessOrEqual(t, part.Cmp(parts[i-1]), 0)
			}
		}
		require.LessOrEqual(t, sum.Cmp(trainers), 0)
		dust := new(big.Int).Sub(trainers, sum)
		// Each of up to 32 floors loses at most one part in 1e18, and a wei.
		most := new(big.Int).Quo(new(big.Int).Mul(trainers, big.NewInt(32)), big.NewInt(1e18))
		require.LessOrEqual(t, dust.Cmp(most.Add(most, big.NewInt(33))), 0, "dust %s", dust)
	})
}

// Stake never outweighs one rank: with the most that counts, the next rank with the least gets no more.
func TestCounted_StakeNeverOutweighsARank(t *testing.T) {
	for _, alpha := range []arena.StakeExponent{arena.StakeZero, arena.StakeHalf, arena.StakeOne} {
		p := arena.TaskParams{Reward: fml(1000), MinTrainerStake: fml(100), Alpha: alpha, Rho: 500_000, Gamma: 100_000}
		stakes := []*big.Int{leaderboard.Counted(fml(100), &p), leaderboard.Counted(fml(1_000_000), &p)}
		parts := leaderboard.Portions(&p, stakes, fml(1000))
		require.GreaterOrEqual(t, parts[0].Cmp(parts[1]), 0, "alpha %d", alpha)
	}
}

func TestSplit_NobodyToPay(t *testing.T) {
	p := arena.TaskParams{Reward: fml(1000), Gamma: 300_000}
	trainers, validators := leaderboard.Split(&p, nil, fml(5))
	require.Zero(t, trainers.Sign())
	require.Equal(t, fml(300), validators)
	require.Empty(t, leaderboard.Portions(&p, nil, trainers))
}

// While a pause moves the time for keys, nobody is said to have let it pass.
func TestBoard_APauseMovesTheTimeForKeys(t *testing.T) {
	s := &story{}
	s.validators()
	s.task(1, func(p *arena.TaskParams) {
		p.RevealBy, p.KeyWindow, p.CloseBy, p.Live.KeyHash = 1010, 10, 1100, common.Hash{1}
	})
	s.score(1, s.submit(1, 10), 900_000)
	at := func(moment arena.Time, bodies ...arena.EventBody) leaderboard.Task {
		for _, b := range bodies {
			s.events = append(s.events, arena.Event{Block: uint64(len(s.events)), Time: moment, Body: b})
		}
		return leaderboard.Fold(params(), s.events).Tasks[0]
	}
	require.Len(t, at(1015, arena.Paused{From: 1015, Until: 1065}).Ranks, 1)
	moved := at(1070, arena.BeaconPosted{Epoch: 1})
	require.Len(t, moved.Ranks, 1, "its keys can come until 1070")
	require.Equal(t, arena.Time(1150), moved.ClosesAt)
	late := at(1071, arena.BeaconPosted{Epoch: 2})
	require.Empty(t, late.Ranks)
	require.Equal(t, "a key of the task's shards was not published", late.Others[0].Why)
}
