package node

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/evidence"
)

// court is a real evaluation before the real contracts: three seats voted on a model, its keys are public. Seat 0 worked; seat 1
// copied its root; seat 2 lies, as the test wants.
type court struct {
	*evmtest.EVM
	*site
	t      *testing.T
	round  arena.RoundID
	owners [3]common.Address
	asker  common.Address // who challenges
	caller common.Address // of what anybody may call
	honest eval.Result
	vote   arena.Vote
	lie    lie // what seat 2's root is made of
	state  *consensus.State
	logged int
}

// lie is what a root is made of.
type lie struct {
	evidence.Statement
	top evidence.Node
}

// inflated claims a right answer too many.
func inflated(l *lie) { l.top.Correct++ }

// older is a root of an earlier round.
func older(l *lie) { l.Seed[0] ^= 1 }

func newCourt(t *testing.T, change func(*lie)) *court {
	t.Helper()
	vm, err := evmtest.New(evmtest.Defaults())
	require.NoError(t, err)
	c := &court{EVM: vm, site: newSite(t, goodModel()), t: t, asker: evmtest.Account(50), caller: evmtest.Account(51), round: arena.RoundID{Submission: 1}}
	c.state = consensus.NewState(consensus.Params{Domain: c.Domain, Clock: c.Clock, BlockTime: 1, BeaconDelay: c.Config.BeaconDelay, RecordHalfLife: 256})
	for i := range 5 {
		require.NoError(t, c.Join(evmtest.Account(i), evmtest.FML(2000)))
	}
	require.NoError(t, c.Fund(c.asker, evmtest.FML(1000)))

	creator, trainer := evmtest.Account(60), evmtest.Account(61)
	key := envelope.Key(evmtest.ShardKey(arena.ShardLive))
	file, commitment := shardFile(t, 42, shardRows)
	live, _ := addBlob(t, c.far, sealed(t, file, key))
	task, err := c.CreateTask(creator, c.Devnet(func(p *arena.TaskParams) {
		p.Spec = c.work.params.Spec
		p.Live = arena.Shard{Content: live, Rows: commitment.Rows, RowRoot: commitment.Root}
	}))
	require.NoError(t, err)
	require.NoError(t, c.Fund(trainer, evmtest.FML(1000)))
	c.must(trainer, c.Calls().AddStake("trainer", evmtest.FML(100)))
	sealedModel, _ := addBlob(t, c.far, sealed(t, goodModel(), modelKey))
	model := arena.Model{Flat: sha256.Sum256(goodModel()), Content: sealedModel, KeyHash: c.Domain.FileKeyHash(modelKey)}
	c.must(trainer, c.Calls().CommitModel(task, c.Domain.ModelCommitment(task, trainer, model, common.Hash{5}), evmtest.FML(100), 0))
	c.must(trainer, c.Calls().RevealModel(1, model, common.Hash{5}, 0))
	c.epoch(1)
	c.must(c.caller, c.Calls().Seal(c.round, c.Epoch(), 0))

	r, p := c.state.Round(c.round), c.state.Task(task).Params
	for i := range c.owners {
		c.owners[i] = r.Seats[i].Owner
	}
	c.town.keys.learn(p.Live.KeyHash, key)
	c.town.keys.learn(model.KeyHash, modelKey)
	c.work = work{
		id: consensus.EvalID{RoundID: c.round, Seed: r.Seed}, task: task, params: p, creator: creator,
		target: entry{id: c.round.Submission, trainer: trainer, model: model},
		now:    c.Now, fetchBy: c.Now + 5, deadline: c.Now + 7,
	}
	c.honest, _, err = c.evaluator().open(t.Context(), c.work, nil)
	require.NoError(t, err)
	require.Equal(t, eval.Scored, c.honest.Status)
	c.vote = arena.Vote{Score: arena.Score(c.honest.Score), EvidenceRoot: common.Hash(c.honest.Evidence)}
	c.lie = lie{c.honest.Proof.Statement, c.honest.Proof.Tree.Root()}
	change(&c.lie)
	votes := [3]arena.Vote{c.vote, c.vote, {Score: c.vote.Score, EvidenceRoot: c.lie.Root(c.lie.top)}}
	for i, v := range votes {
		c.must(c.owners[i], c.Calls().CommitVote(c.seat(i), c.Domain.VoteCommitment(c.round, arena.StageLive, c.owners[i], v, common.Hash{6}), 0))
	}
	for i, v := range votes {
		c.must(c.caller, c.Calls().RevealVote(c.seat(i), v, common.Hash{6}, 0))
	}
	c.must(c.caller, c.Calls().Finalize(c.round))
	c.Now = p.RevealBy + 1
	for _, shard := range []arena.ShardIndex{arena.ShardLive, arena.ShardLast} {
		require.NoError(t, c.PublishShardKey(c.caller, task, shard))
	}
	c.must(c.caller, c.Calls().PublishModelKey(1, model.Flat, modelKey, 0))
	c.Now = p.CutAt()
	c.must(c.caller, c.Calls().CloseResult(1, arena.StageLive))
	return c
}

func (c *court) seat(i int) arena.SeatID {
	return arena.SeatID{RoundID: c.round, Seat: arena.Seat(i)} //nolint:gosec // three seats
}

// must sends an intent and folds what it did.
func (c *court) must(from common.Address, in chain.Intent) []arena.Event {
	c.t.Helper()
	events, err := c.Do(from, in)
	require.NoError(c.t, err)
	c.fold()
	return events
}

func (c *court) fold() {
	c.t.Helper()
	for ; c.logged < len(c.Log); c.logged++ {
		require.NoError(c.t, c.state.Apply(c.Log[c.logged]))
	}
	c.state.Advance(c.state.Number+1, c.Now)
}

// epoch lets epochs pass, to the moment at which the last one's beacon is known.
func (c *court) epoch(n arena.Epoch) {
	c.Now = c.Clock.Start(c.Epoch()+n) + arena.Time(c.Config.BeaconDelay)
	c.must(c.caller, c.Calls().PostBeacon(c.Epoch(), chain.BeaconProof{}, 0))
}

// stakeOf is the own stake of a seat's holder.
func (c *court) stakeOf(i int) *big.Int { return c.state.Account(c.owners[i]).Own }

// ask has a seat challenged, and waits until its rows are drawn.
func (c *court) ask(i int) []uint64 {
	c.t.Helper()
	c.must(c.asker, c.Calls().Challenge("ask", c.seat(i), 0))
	c.epoch(1)
	rows, err := c.ChallengeRows(c.t.Context(), c.seat(i))
	require.NoError(c.t, err)
	return rows
}

// ChallengeRows draws the rows as the protocol says; whether the contract does so, its answers tell.
func (c *court) ChallengeRows(_ context.Context, s arena.SeatID) ([]uint64, error) {
	seat := c.state.Round(s.RoundID).Seats[s.Seat]
	e, drawn := c.state.RowsDrawn(seat.Challenge)
	if !drawn {
		return nil, chain.ErrNotYet
	}
	value, err := c.BeaconValue(e)
	rows := c.Domain.RowsAsked(value, s, c.work.params.Live.Rows)
	return rows[:], err
}

// clerk sends what a node sends to the contracts.
type clerk struct {
	court *court
	self  common.Address
	sent  int
}

func (k *clerk) Account() common.Address { return k.self }

func (k *clerk) Send(_ context.Context, in chain.Intent) (chain.Receipt, error) {
	k.sent++
	_, err := k.court.Do(k.self, in)
	return chain.Receipt{}, err
}

// node is the actor of a seat's holder, and the answer that its machine wants of it.
func (c *court) node(i int) (*desk, consensus.AnswerChallenge) {
	c.t.Helper()
	d := newDesk(c.t)
	self := consensus.Self{Account: c.owners[i], Roles: consensus.RoleValidator}
	loop := newTestLoop(self)
	loop.machine, loop.draws = consensus.New(self, c.state.Params), newDraws(c.Domain, func(what string) { d.alarms = append(d.alarms, what) })
	loop.final = consensus.NewState(c.state.Params)
	d.actor.loop, d.owner, d.domain = loop.loop, self.Account, c.Domain
	d.calls, d.sender, d.drawer, d.evaluator = c.Calls(), &clerk{court: c, self: self.Account}, c, c.evaluator()
	loop.start(c.t)
	events := make([]arena.Event, len(c.Log))
	for n, e := range c.Log {
		e.Block, e.Index = 1, uint(n)
		events[n] = e
	}
	loop.updates <- Update{Events: events, Head: consensus.Head{Number: 2, Time: c.Now}, Live: true}
	var wanted []consensus.Action
	require.NoError(c.t, loop.ask(c.t.Context(), func(*consensus.State, consensus.Head) { wanted = loop.performed }))
	for _, a := range wanted {
		if answer, ok := a.(consensus.AnswerChallenge); ok {
			return d, answer
		}
	}
	c.t.Fatalf("the machine wants no answer: %v", wanted)
	return nil, consensus.AnswerChallenge{}
}

// refused is the custom error with which the contracts refused.
func refused(t *testing.T, err error) (name string) {
	t.Helper()
	var revert *evmtest.RevertError
	require.ErrorAs(t, err, &revert)
	for _, signature := range []string{
		"EvidenceWrongRoot(uint224,uint224)", "EvidenceWrongHash(uint256,bytes32,bytes32)", "EvidenceWrongCount(uint256,uint64,uint64)",
		"EvidenceWrongLoss(uint256,uint64,uint64)", "EvidenceBadRow(uint256)", "EvidencePathLength(uint256,uint256,uint256)",
		"EvidenceExcess(uint256,uint256,uint64,uint64)", "EvidenceOverflow(uint256,uint256)", "ChallengesTooLate(uint40,uint40)", "ChallengesNothingFalse(uint64,uint8,uint8)",
	} {
		if revert.Has(signature) {
			name, _, _ = strings.Cut(signature, "(")
			return name
		}
	}
	return err.Error()
}

// claim is what the honest root is made of.
func (c *court) claim() chain.Claim {
	s := c.honest.Proof.Statement
	return chain.Claim{Model: s.Model, KeyHash: c.work.target.model.KeyHash, Metric: s.Metric, Batch: s.Batch, Top: c.honest.Proof.Tree.Root()}
}

// A seat that worked evaluates again, shows the rows that it is asked for, keeps its stake, and gets the bond.
func TestChallenge_HonestSeatShowsItsRows(t *testing.T) {
	c := newCourt(t, inflated)
	before := c.stakeOf(0)
	c.ask(0)
	d, a := c.node(0)
	require.Equal(t, consensus.DutyDone{Key: a.Key}, d.do(a))
	c.fold()
	seat := c.state.Round(c.round).Seats[0]
	require.Equal(t, arena.ChallengeStateAnswered, seat.Challenge.State)
	require.Equal(t, before, c.stakeOf(0))
	require.Equal(t, evmtest.FML(20), c.state.Account(c.owners[0]).Claimable)
	require.Equal(t, evmtest.FML(20), c.state.Task(1).Ledger.Out[arena.OutChallenge])
	require.Equal(t, 1, d.sender.(*clerk).sent)
}

// A seat that has only the root has no rows: whatever it makes up is refused, and it loses a tenth.
func TestChallenge_CopiedRootIsSlashed(t *testing.T) {
	c := newCourt(t, inflated)
	before, burned := c.stakeOf(1), c.state.Task(1).Ledger.Burned
	rows := c.ask(1)
	made := make([]evidence.Leaf, c.work.params.Live.Rows)
	salts := make([][32]byte, len(made))
	row := evidence.AppendRow(nil, 1, []uint32{10}, make([]byte, 40))
	for i := range made {
		made[i] = evidence.Leaf{Index: uint64(i), Valid: true, Output: sha256.Sum256(row)}
	}
	tree, err := evidence.Build(made, salts)
	require.NoError(t, err)
	openings := make([]evidence.Opening, len(rows))
	for n, i := range rows {
		openings[n].Proof, err = tree.Open(i)
		require.NoError(t, err)
		openings[n].Row = row
	}
	own := c.claim()
	own.Top = tree.Root()
	_, err = c.Do(c.owners[1], c.Calls().AnswerChallenge(c.seat(1), own, 0, openings, 0))
	require.Equal(t, "EvidenceWrongRoot", refused(t, err))
	_, err = c.Do(c.owners[1], c.Calls().AnswerChallenge(c.seat(1), c.claim(), 0, openings, 0))
	require.Equal(t, "EvidenceWrongHash", refused(t, err))
	require.ErrorIs(t, openings[0].Verify(c.claim().Top, uint64(len(made))), evidence.ErrHash)

	c.epoch(2)
	_, err = c.Do(c.owners[1], c.Calls().AnswerChallenge(c.seat(1), c.claim(), 0, openings, 0))
	require.Equal(t, "ChallengesTooLate", refused(t, err))
	c.must(c.asker, c.Calls().CloseChallenge(c.seat(1)))
	require.Equal(t, arena.ChallengeStateFailed, c.state.Round(c.round).Seats[1].Challenge.State)
	tenth := new(big.Int).Quo(before, big.NewInt(10))
	require.Equal(t, new(big.Int).Sub(before, tenth), c.stakeOf(1))
	require.Equal(t, evmtest.FML(40), c.state.Account(c.asker).Claimable, "its bond, and as much again")
	burned = new(big.Int).Sub(c.state.Task(1).Ledger.Burned, burned)
	require.Equal(t, new(big.Int).Sub(tenth, evmtest.FML(20)), burned, "half of the tenth, and what is beyond the reward")
}

// A claim that the leaves do not bear out falls with whatever row is opened; Go and the contract say the same of it.
func TestChallenge_WrongCountAndFalsifiedLeaf(t *testing.T) {
	c := newCourt(t, inflated)
	n := uint64(c.work.params.Live.Rows)
	rows := c.ask(2)
	_, openings, err := c.evaluator().open(t.Context(), c.work, rows)
	require.NoError(t, err)
	claimed := c.claim()
	claimed.Top = c.lie.top
	_, err = c.Do(c.owners[2], c.Calls().AnswerChallenge(c.seat(2), claimed, 0, openings, 0))
	require.Equal(t, "EvidenceWrongCount", refused(t, err))
	require.ErrorIs(t, openings[0].Verify(c.lie.top, n), evidence.ErrCount)

	// Its node has nothing else to show than what it finds now, and says so.
	d, a := c.node(2)
	require.Equal(t, consensus.DutyFailed{Key: a.Key, Permanent: true}, d.do(a))
	require.Len(t, d.alarms, 1)
	require.Zero(t, d.sender.(*clerk).sent)

	c.epoch(2)
	c.must(c.asker, c.Calls().CloseChallenge(c.seat(2)))
	require.Equal(t, arena.ChallengeStateFailed, c.state.Round(c.round).Seats[2].Challenge.State)

	rows = c.ask(0)
	_, openings, err = c.evaluator().open(t.Context(), c.work, rows)
	require.NoError(t, err)
	for name, x := range map[string]struct {
		change func(*evidence.Opening)
		err    error
		refuse string
	}{
		"class":          {func(o *evidence.Opening) { o.Leaf.Class++ }, evidence.ErrHash, "EvidenceWrongHash"},
		"right answer":   {func(o *evidence.Opening) { o.Leaf.Correct = !o.Leaf.Correct }, evidence.ErrHash, "EvidenceWrongHash"},
		"loss":           {func(o *evidence.Opening) { o.Leaf.Q++ }, evidence.ErrHash, "EvidenceWrongHash"},
		"salt":           {func(o *evidence.Opening) { o.Salt[0] ^= 1 }, evidence.ErrHash, "EvidenceWrongHash"},
		"no row":         {func(o *evidence.Opening) { o.Row = o.Row[:len(o.Row)-1] }, evidence.ErrRow, "EvidenceBadRow"},
		"path":           {func(o *evidence.Opening) { o.Path = o.Path[1:] }, evidence.ErrPath, "EvidencePathLength"},
		"too much below": {func(o *evidence.Opening) { o.Path[0].Correct = 2 }, evidence.ErrExcess, "EvidenceExcess"},
	} {
		bad := openings[3]
		bad.Path = append([]evidence.Node{}, bad.Path...)
		x.change(&bad)
		require.ErrorIs(t, bad.Verify(c.claim().Top, n), x.err, name)
		answer := append([]evidence.Opening{}, openings...)
		answer[3] = bad
		_, err := c.Do(c.asker, c.Calls().AnswerChallenge(c.seat(0), c.claim(), 0, answer, 0))
		require.Equal(t, x.refuse, refused(t, err), name)
	}
	c.must(c.asker, c.Calls().AnswerChallenge(c.seat(0), c.claim(), 0, openings[:5], 0))
	require.Equal(t, uint16(31), c.state.Round(c.round).Seats[0].Challenge.Opened)
	c.must(c.asker, c.Calls().AnswerChallenge(c.seat(0), c.claim(), 5, openings[5:], 0))
	require.Equal(t, arena.ChallengeStateAnswered, c.state.Round(c.round).Seats[0].Challenge.State)
}

// A root of another round is shown to be one by its parts alone, without any challenge; an honest root is not.
func TestChallenge_RootOfAnotherRoundIsRefuted(t *testing.T) {
	c := newCourt(t, older)
	refute := func(seat int, l lie) error {
		_, err := c.Do(c.asker, c.Calls().RefuteVote(c.seat(seat), l.Statement, l.top, c.honest.Proof.Statement.Model, c.work.target.model.KeyHash))
		c.fold()
		return err
	}
	honest := lie{c.honest.Proof.Statement, c.claim().Top}
	require.Equal(t, "ChallengesNothingFalse", refused(t, refute(0, honest)))
	require.Equal(t, "EvidenceWrongRoot", refused(t, refute(0, c.lie)))
	before := c.stakeOf(2)
	require.NoError(t, refute(2, c.lie))
	require.Equal(t, arena.ChallengeStateFailed, c.state.Round(c.round).Seats[2].Challenge.State)
	require.Equal(t, 1, before.Cmp(c.stakeOf(2)))
	require.Equal(t, evmtest.FML(20), c.state.Account(c.asker).Claimable)
}

func TestParts(t *testing.T) {
	narrow, wide := make([]evidence.Opening, arena.ChallengeRows), make([]evidence.Opening, arena.ChallengeRows)
	for i := range wide {
		narrow[i].Row, wide[i].Row = make([]byte, 46), make([]byte, 40_000)
	}
	require.Equal(t, []part{{0, 16}}, parts(narrow, 0))
	require.Equal(t, []part{{0, 2}, {2, 4}, {4, 6}, {6, 8}, {8, 10}, {10, 12}, {12, 14}, {14, 16}}, parts(wide, 0))
	require.Equal(t, []part{{0, 3}, {5, 16}}, parts(narrow, 0b11000))
	require.Equal(t, []part{{15, 16}}, parts(narrow, arena.AllRowsOpened>>1))
	require.Empty(t, parts(narrow, arena.AllRowsOpened))
	huge := []evidence.Opening{{Row: make([]byte, 200_000)}, {}}
	require.Equal(t, []part{{0, 1}, {1, 2}}, parts(huge, 0), "the chain may refuse it; it is tried")
}

// What keeps a node from answering is tried again, unless its own vote is what is wrong.
func TestAnswer_NotAskedAnyMore(t *testing.T) {
	c := newCourt(t, inflated)
	c.ask(0)
	d, a := c.node(0)
	a.SeatID.Seat = 1
	err := d.answer(t.Context(), a)
	require.ErrorIs(t, err, chain.ErrDone)
	broken := errors.New("no answer")
	a.SeatID.Seat = 0
	d.drawer = drawerFunc(func() ([]uint64, error) { return nil, fmt.Errorf("read: %w", broken) })
	require.ErrorIs(t, d.answer(t.Context(), a), broken)
	require.Equal(t, consensus.DutyFailed{Key: a.Key}, d.do(a))
}

type drawerFunc func() ([]uint64, error)

func (f drawerFunc) ChallengeRows(context.Context, arena.SeatID) ([]uint64, error) { return f() }
