package consensus_test

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/leaderboard"
	"github.com/ai-arena/arenad/selection"
)

// creator opens the task.
var creator = evmtest.Account(900)

// contracts are the deployed contracts as a chain for nodes: one block a second.
type contracts struct {
	*evmtest.EVM
	t       require.TestingT
	blocks  []consensustest.Block
	logged  int
	book    *selection.Book
	models  map[arena.SubmissionID]int // which model of its trainer a submission is
	refused map[string]int
}

func deploy(t require.TestingT) *contracts {
	vm, err := evmtest.New(evmtest.Defaults())
	require.NoError(t, err)
	return &contracts{
		EVM: vm, t: t, book: selection.NewBook(vm.Domain), models: map[arena.SubmissionID]int{}, refused: map[string]int{},
	}
}

func (c *contracts) params() consensus.Params {
	return consensus.Params{
		Domain: c.Domain, Clock: c.Clock, BlockTime: 1, BeaconDelay: c.Config.BeaconDelay, BeaconPosted: true, RecordHalfLife: c.Config.RecordHalfLife,
	}
}

func (c *contracts) Chain() []consensustest.Block { return c.blocks }

// PaidOut tells whether nothing is left in the pots of tasks: all was paid out, and claimed.
func (c *contracts) PaidOut() bool {
	out, err := c.View(c.Addresses.Arena, c.Arena.PackCounts())
	require.NoError(c.t, err)
	counts, err := c.Arena.UnpackCounts(out)
	require.NoError(c.t, err)
	for id := range counts.Tasks {
		pot, err := c.View(c.Addresses.Stake, c.Stake.PackPotOf(id+1))
		require.NoError(c.t, err)
		if new(big.Int).SetBytes(pot).Sign() != 0 {
			return false
		}
	}
	return true
}

func (c *contracts) Mine() consensustest.Block {
	b := consensustest.Block{Number: uint64(len(c.blocks)) + 1, Time: c.Now}
	value, err := c.BeaconValue(c.Epoch())
	require.NoError(c.t, err)
	if value != (common.Hash{}) {
		c.book.SetBeacon(c.Epoch(), value)
	}
	for ; c.logged < len(c.Log); c.logged++ {
		e := c.Log[c.logged]
		e.Block, e.Index = b.Number, uint(len(b.Events))
		if s, drawn := e.Body.(arena.Sealed); drawn {
			require.NoError(c.t, c.book.Verify(s))
		}
		c.book.Apply(e)
		b.Events = append(b.Events, e)
	}
	c.blocks = append(c.blocks, b)
	c.Now++
	return b
}

func (c *contracts) Call(from common.Address, action consensus.Action) error {
	_, err := c.Do(from, c.intent(action))
	var revert *evmtest.RevertError
	if errors.As(err, &revert) && revert.Has("ScoresSaturated(uint64,uint16,uint32)") {
		return errors.Join(err, consensustest.ErrNever)
	}
	if err != nil {
		c.refused[fmt.Sprintf("%T: %v", action, err)]++
	}
	return err
}

func (c *contracts) intent(action consensus.Action) chain.Intent {
	calls := c.Calls()
	switch a := action.(type) {
	case consensus.RevealModel:
		n := c.models[a.Submission]
		m, salt := c.ModelOf(trainer(n/100), n%100)
		return calls.RevealModel(a.Submission, m, salt, 0)
	case consensus.PublishShardKey:
		return calls.PublishShardKey(a.Task, a.Shard, evmtest.ShardKey(a.Shard), 0)
	case consensus.PublishModelKey:
		n := c.models[a.Submission]
		m, _ := c.ModelOf(trainer(n/100), n%100)
		return calls.PublishModelKey(a.Submission, m.Flat, evmtest.ModelKey(trainer(n/100), n%100), 0)
	case consensus.PostBeacon:
		return calls.PostBeacon(a.Epoch, chain.BeaconProof{}, 0)
	case consensus.Seal:
		return calls.Seal(arena.RoundID{Submission: a.Submission, Round: a.Round}, a.Epoch, 0)
	case consensus.Commit:
		h := c.Domain.VoteCommitment(a.SeatID.RoundID, a.Stage, a.Owner, a.Vote, consensustest.Salt(a.Owner, a.Seed))
		return calls.CommitVote(a.SeatID, h, 0)
	case consensus.Reveal:
		return calls.RevealVote(a.SeatID, a.Vote, consensustest.Salt(a.Owner, a.Seed), 0)
	case consensus.Finalize:
		return calls.Finalize(a.RoundID)
	case consensus.CloseResult:
		return calls.CloseResult(a.Submission, a.Stage)
	case consensus.CutTask:
		return calls.CutTask(a.Task)
	case consensus.AppealResult:
		return calls.Appeal("appeal", a.Submission, a.Named, 0)
	case consensus.ReclaimBond:
		return calls.ReclaimBond(a.Submission)
	case consensus.SettleRound:
		return calls.SettleRound(a.RoundID)
	case consensus.Expire:
		return calls.Expire(a.Submission)
	case consensus.Settle:
		return calls.Settle(a.Task, a.Order)
	case consensus.ClaimShares:
		return calls.ClaimShares("claim", a.Task, a.Account)
	case consensus.Release:
		return calls.Release(a.Task, a.Account)
	case consensus.Wake:
		return calls.Wake(a.Leaf, 0)
	}
	require.Failf(c.t, "no call", "%T", action)
	return chain.Intent{}
}

// appeals: trainers check every result, and appeal where it is wrong.
var appeals = map[consensus.Role]consensus.AppealPolicy{consensus.RoleTrainer: consensus.AppealAll}

// nodesOf are validators with very different stakes, trainers, and the creator.
func (c *contracts) nodesOf(validators, trainers int) (nodes []*consensustest.Node) {
	node := func(a common.Address, r consensus.Role) *consensustest.Node {
		n := consensustest.NewNode(c, c.params(), consensus.Self{Account: a, Roles: r, Duties: true, Appeals: appeals[r]})
		n.Evaluate = func(e consensus.Evaluate) consensustest.Answer {
			return consensustest.Answer{Vote: truth(e), After: 2}
		}
		n.Check = func(k consensus.Check) consensus.Checked {
			return consensus.Checked{RoundID: k.RoundID, Score: scoreOf(k.RoundID.Submission, k.Stage)}
		}
		nodes = append(nodes, n)
		return n
	}
	for i := range validators {
		require.NoError(c.t, c.Join(evmtest.Account(i), evmtest.FML(1000<<(i%4))))
		node(evmtest.Account(i), consensus.RoleValidator)
	}
	for i := range trainers {
		require.NoError(c.t, c.Fund(trainer(i), evmtest.FML(10_000)))
		_, err := c.Do(trainer(i), c.Calls().AddStake("stake", evmtest.FML(1000)))
		require.NoError(c.t, err)
		node(trainer(i), consensus.RoleTrainer)
	}
	// It settles as soon as it may, and so may the validator whose turn it is: one of them would be refused.
	node(creator, consensus.RoleCreator).Drop = func(a consensus.Action) bool {
		_, settles := a.(consensus.Settle)
		return settles
	}
	c.Now += 12 // the leaves taken can be drawn
	return nodes
}

func (c *contracts) submit(t int, task arena.TaskID, n int) arena.SubmissionID {
	id, err := c.CommitModel(trainer(t), task, n)
	require.NoError(c.t, err)
	c.models[id] = 100*t + n
	return id
}

func TestContracts_HonestArena(t *testing.T) {
	c := deploy(t)
	nodes := c.nodesOf(7, 3)
	task, err := c.CreateTask(creator, c.Devnet(nil))
	require.NoError(t, err)
	for i := range 3 {
		c.submit(i, task, 0)
		c.submit(i, task, 1)
	}
	consensustest.Run(c, nodes, 300, nil)
	require.True(t, c.PaidOut(), "refused: %v", c.refused)
	require.Empty(t, c.refused, "the rules of the machine are those of the contracts")
	c.requireSame(nodes[0].Machine.State(), task)
	s := nodes[0].Machine.State()
	require.Equal(t, []arena.SubmissionID{2, 4, 6}, s.Task(task).Order, "by their final results")
	require.LessOrEqual(t, c.Now, s.Task(task).Params.CloseBy+12, "settled and claimed soon after its time")
}

// requireSame compares the fold with what the contracts store.
func (c *contracts) requireSame(s *consensus.State, task arena.TaskID) {
	t := s.Task(task)
	require.NotNil(c.t, t)
	require.Zero(c.t, t.Ledger.Held().Sign(), "the pot is empty by the log")
	c.requireBoard(s, t)
	for _, id := range t.Submissions {
		out, err := c.View(c.Addresses.Arena, c.Arena.PackSubmissionOf(uint64(id)))
		require.NoError(c.t, err)
		v, err := c.Arena.UnpackSubmissionOf(out)
		require.NoError(c.t, err)
		x := s.Submission(id)
		require.Equal(c.t, v.State, uint8(x.State), "submission %d", id)
		require.Equal(c.t, v.Reason, uint8(x.Reason), "submission %d", id)
		require.Len(c.t, x.Rounds, int(v.Rounds), "submission %d, %s %s", id, x.State, x.Reason)
		require.Equal(c.t, v.Stage, uint8(x.Stage), "submission %d", id)
		if x.State == arena.SubmissionFinal {
			require.Equal(c.t, v.Score, uint32(x.Result(x.Stage).Score))
		}
		view, ok := s.ViewSubmission(id)
		require.True(c.t, ok)
		require.NotEmpty(c.t, view.Explanation.Sentences)
		c.requireCourse(x)
		for _, r := range x.Rounds {
			c.requireRound(t, r)
		}
	}
	for _, a := range s.Validators() {
		out, err := c.View(c.Addresses.Stake, c.Stake.PackAccountOf(a))
		require.NoError(c.t, err)
		v, err := c.Stake.UnpackAccountOf(out)
		require.NoError(c.t, err)
		require.Equal(c.t, v.Own.String(), s.Account(a).Own.String())
		require.Equal(c.t, v.Claimable.String(), s.Account(a).Claimable.String())
		require.Zero(c.t, s.Shares(task, a))
	}
}

// requireBoard compares the board, and the formulas that it estimates rewards with, with what was paid.
func (c *contracts) requireBoard(s *consensus.State, t *consensus.Task) {
	board := leaderboard.Fold(leaderboard.Params{MinStake: c.Config.MinStake}, c.Log).Tasks[t.ID-1]
	require.Len(c.t, board.Ranks, len(t.Order))
	require.Equal(c.t, t.Split.TrainerPart.String(), board.TrainerPart)
	if t.Split.ValidatorPart.Sign() == 0 {
		return
	}
	out, err := c.View(c.Addresses.Settle, c.Settle.PackMoneyOf(uint64(t.ID)))
	require.NoError(c.t, err)
	money, err := c.Settle.UnpackMoneyOf(out)
	require.NoError(c.t, err)
	var stakes []*big.Int
	for _, id := range t.Order {
		stakes = append(stakes, leaderboard.Counted(s.Submission(id).Locked, &t.Params))
	}
	trainers, validators := leaderboard.Split(&t.Params, stakes, money.StakeSum)
	require.Equal(c.t, t.Split.TrainerPart.String(), trainers.String())
	// The seats that were owed are paid first, by what was kept for them and by final fees that stay.
	validators.Add(validators, money.Kept)
	for _, id := range s.Finalists(t) {
		if t.Opened() && !slices.Contains(t.Order, id) && !s.Submission(id).Reason.Returns() {
			validators.Add(validators, t.Params.FinalFee())
		}
	}
	validators.Sub(validators, new(big.Int).Mul(money.Each, big.NewInt(int64(money.Owed))))
	require.Equal(c.t, t.Split.ValidatorPart.String(), validators.String())
	for i, part := range leaderboard.Portions(&t.Params, stakes, trainers) {
		require.Equal(c.t, t.Order[i], board.Ranks[i].Submission)
		require.Equal(c.t, part.String(), board.Ranks[i].Reward, "rank %d", i+1)
	}
}

// requireCourse compares where the rules say that a submission stands with what the contract keeps.
func (c *contracts) requireCourse(x *consensus.Submission) {
	if len(x.Rounds) == 0 {
		return
	}
	out, err := c.View(c.Addresses.Scores, c.Scores.PackCourseOf(uint64(x.ID)))
	require.NoError(c.t, err)
	v, err := c.Scores.UnpackCourseOf(out)
	require.NoError(c.t, err)
	want := x.Course
	if x.Stage == arena.StageFinal && x.Rounds[len(x.Rounds)-1].Stage == arena.StageLive {
		return // a finalist that was never drawn
	}
	require.Equal(c.t, v.Stage, uint8(want.Stage), "submission %d", x.ID)
	require.Equal(c.t, want.Size, v.Size, "submission %d", x.ID)
	require.Equal(c.t, want.Silences, v.Silences, "submission %d", x.ID)
	require.Equal(c.t, v.Stands, want.Result.Found, "submission %d: %+v", x.ID, want)
	if want.Result.Found {
		require.Equal(c.t, []any{v.Round, v.Score, v.Strong, v.Contested},
			[]any{uint8(want.Result.Round), uint32(want.Result.Score), want.Result.Strong, want.Result.Contested}, "submission %d", x.ID)
	}
}

// requireRound compares a round with what the contract keeps of it, its outcome with what the rules say, and what its seats are worth.
func (c *contracts) requireRound(t *consensus.Task, r *consensus.Round) {
	id, number := uint64(r.ID.Submission), uint8(r.ID.Round)
	out, err := c.View(c.Addresses.Scores, c.Scores.PackRoundOf(id, number))
	require.NoError(c.t, err)
	v, err := c.Scores.UnpackRoundOf(out)
	require.NoError(c.t, err)
	b := r.Bits()
	require.Equal(c.t, v.Outcome, uint8(r.Outcome), "round %s", r.ID)
	require.Equal(c.t, v.Stage, uint8(r.Stage))
	require.Equal(c.t, v.Committed, uint32(b.Committed))
	require.Equal(c.t, v.Revealed, uint32(b.Revealed))
	require.Equal(c.t, int(v.Primaries), b.Primaries)
	require.False(c.t, v.Due, "round %s", r.ID)
	tally := consensus.Count(t.Params.Engine, t.Params.Tolerance, r.Primaries, r.Ballots())
	require.Equal(c.t, r.Outcome, tally.Outcome, "round %s: %v", r.ID, r.Ballots())
	require.Equal(c.t, r.Agreeing, tally.Agreeing, "round %s", r.ID)
	out, err = c.View(c.Addresses.Scores, c.Scores.PackJudge(id, number))
	require.NoError(c.t, err)
	judged, err := c.Scores.UnpackJudge(out)
	require.NoError(c.t, err)
	require.Equal(c.t, []uint32{judged.Agreeing, judged.Refuted}, []uint32{uint32(r.Judged.Worked), uint32(r.Judged.Refuted)},
		"round %s (%s): %v", r.ID, r.Outcome, r.Ballots())
}

// TestContracts_Trouble lets seats dissent, vanish, find no model, find the set faulty, and lose calls, and compares the
// mirror with the contracts after all of it.
func TestContracts_Trouble(t *testing.T) {
	for seed := range uint64(12) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			c := deploy(t)
			rng := rand.New(rand.NewPCG(seed, 1))
			nodes := c.nodesOf(4+rng.IntN(7), 3)
			task, err := c.CreateTask(creator, c.Devnet(func(p *arena.TaskParams) {
				p.Seats, p.Alternates = uint8(3+2*rng.IntN(3)), uint8(rng.IntN(2))
				p.Alpha = arena.StakeExponent(rng.IntN(3))
				if rng.IntN(2) == 0 {
					p.Engine, p.Tolerance = arena.EngineTolerant, 4000
				}
			}))
			require.NoError(t, err)
			trouble := []int{0, 5, 15, 40}[rng.IntN(4)]
			for _, n := range nodes {
				n.Drop = func(consensus.Action) bool { return rng.IntN(400) < trouble }
				n.Evaluate = func(e consensus.Evaluate) consensustest.Answer {
					a := consensustest.Answer{Vote: truth(e), After: rng.IntN(5)}
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
			for n := range 2 {
				for i := range 3 {
					c.submit(i, task, n)
				}
			}
			consensustest.Run(c, nodes, 900, func() {
				if n := nodes[rng.IntN(len(nodes))]; rng.IntN(200) < trouble {
					n.Away = !n.Away
				}
				if len(c.blocks) > 600 {
					for _, n := range nodes {
						n.Away = false // whoever was away comes back for its money
					}
				}
			})
			require.True(t, c.PaidOut(), "after %d blocks; refused: %v", len(c.blocks), c.refused)
			for _, e := range c.Log {
				if a, ok := e.Body.(arena.AppealClosed); ok {
					t.Logf("appeal %d of submission %d: %s", a.Number, a.Submission, a.End)
				}
			}
			for _, n := range nodes {
				n.Away = false
				n.Follow()
				c.requireSame(n.Machine.State(), task)
				require.Empty(t, n.Alarms)
			}
		})
	}
}

// The first to commit to some bytes owns them, even if it reveals after the copy was scored: the copy never has a rank, and
// its trainer's next best takes the place.
func TestContracts_EarlierCommitTakesTheRankOfACopy(t *testing.T) {
	c := deploy(t)
	nodes := c.nodesOf(7, 2)
	nodes[7].Away = true // the author reveals by hand, late
	task, err := c.CreateTask(creator, c.Devnet(nil))
	require.NoError(t, err)
	model, salt := c.ModelOf(trainer(1), 1)
	_, err = c.Do(trainer(0), c.Calls().CommitModel(task, c.Domain.ModelCommitment(task, trainer(0), model, salt), evmtest.FML(100), 0))
	require.NoError(t, err)
	c.models[1] = 101
	c.submit(1, task, 0)
	copied := c.submit(1, task, 1)
	s := nodes[0].Machine.State()
	revealed := false
	consensustest.Run(c, nodes, 300, func() {
		if x := s.Submission(copied); !revealed && x != nil && x.State == arena.SubmissionScored {
			require.Empty(t, s.Ranking(s.Task(task)), "no key is on chain before the last reveal")
			_, err := c.Do(trainer(0), c.Calls().RevealModel(1, model, salt, 0))
			require.NoError(t, err)
			revealed, nodes[7].Away = true, false
		}
	})
	require.True(t, revealed)
	require.True(t, c.PaidOut(), "refused: %v", c.refused)
	require.Equal(t, arena.VoidDuplicate, s.Submission(copied).Reason)
	require.Equal(t, []arena.SubmissionID{1, 2}, s.Task(task).Order)
	c.requireSame(s, task)
}
