package chain_test

import (
	"context"
	"crypto/sha256"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/chaintest"
)

// stage is a deployed arena on anvil with three validators, a creator, and a trainer, who all have FML.
type stage struct {
	t      *testing.T
	node   *chaintest.Anvil
	eth    *ethclient.Client
	c      *chain.Client
	d      chain.Deployment
	calls  *chain.Calls
	r      *chain.Reader
	keys   []*chain.Key
	txs    []*chain.Transactor
	serial int
}

const (
	owner   = 0 // holds the supply, creates the task
	trainer = 1
	firstV  = 2
	voters  = 3
)

func newStage(t *testing.T) *stage {
	node := chaintest.StartAnvil(t)
	s := &stage{t: t, node: node, eth: ethclient.NewClient(node.RPC), c: dial(t, node.URL)}
	for i := range firstV + voters {
		k := chaintest.AnvilKey(t, i)
		s.keys = append(s.keys, k)
		s.txs = append(s.txs, start(t, s.c, k, chaintest.NewMemory()))
	}
	var err error
	s.d, err = chain.Deploy(t.Context(), s.c, s.txs[owner], chain.DevnetParams(s.keys[owner].Address()))
	require.NoError(t, err)
	s.calls, s.r = chain.NewCalls(s.d.Addresses), chain.NewReader(s.c, s.d.Addresses)
	for i := range s.keys {
		if i != owner {
			s.do(owner, s.calls.Transfer(s.key(), s.keys[i].Address(), fml(20_000)))
		}
		s.do(i, s.calls.Approve(s.key(), fml(1_000_000)))
		s.do(i, s.calls.AddStake(s.key(), fml(5000)))
	}
	for i := firstV; i < len(s.keys); i++ {
		s.do(i, s.calls.JoinValidators(s.key(), sha256.Sum256([]byte{byte(i)})))
	}
	return s
}

func (s *stage) key() string {
	s.serial++
	return "test/" + big.NewInt(int64(s.serial)).String()
}

func (s *stage) do(who int, in chain.Intent) []arena.Event {
	s.t.Helper()
	r, err := s.txs[who].Send(s.t.Context(), in)
	require.NoError(s.t, err)
	events, err := chain.NewDecoder(s.d.Addresses).Events(r.Logs)
	require.NoError(s.t, err)
	return events
}

func (s *stage) clock() arena.Clock { return arena.Clock{Genesis: s.d.Genesis, EpochLength: 12} }

func (s *stage) now() arena.Time {
	s.t.Helper()
	h, err := s.c.Head(context.Background())
	require.NoError(s.t, err)
	return h.Time
}

func (s *stage) warp(to arena.Time) {
	s.t.Helper()
	if to > s.now() {
		s.node.WarpTo(s.t, uint64(to))
	}
}

func (s *stage) params() arena.TaskParams {
	now := s.now()
	shard := arena.Shard{Content: arena.Content{Digest: [32]byte{1}, Codec: arena.CodecRaw, Size: 1000}, Rows: 100, RowRoot: [32]byte{2}}
	last := shard // another one, as the protocol wants it
	last.Content.Digest, last.RowRoot = [32]byte{4}, [32]byte{5}
	creator := s.keys[owner].Address()
	shard.KeyHash = s.d.Domain().ShardKeyHash(creator, arena.ShardLive, [32]byte{0x11})
	last.KeyHash = s.d.Domain().ShardKeyHash(creator, arena.ShardLast, [32]byte{0x12})
	return arena.TaskParams{
		Spec: arena.Content{Digest: [32]byte{3}, Codec: arena.CodecRaw, Size: 500}, Live: shard, Last: last,
		SubmitBy: now + 72, RevealBy: now + 84, CloseBy: now + 240, KeyWindow: 60, EvidenceWindow: 120,
		CommitWindow: 8, AlternateWindow: 4, RevealWindow: 6, AppealWindow: 6, Seats: 3, Alternates: 2, FinalSeats: 5, CopyTau: 900_000, SeatCap: 4,
		CommitsPerEpoch: 2, CommitsInAll: 20, Alpha: arena.StakeHalf, Gamma: 300_000, Rho: 500_000,
		Reward: fml(10_000), SeatFee: fml(2), MinTrainerStake: fml(100), MaxModelBytes: 1 << 20, MacsPerRow: 100_000,
	}
}

// The whole path of a submission on a real chain, through this package alone: beacon proofs by real headers, events as
// the watcher gives them, views as the reader does.
func TestArena_WholePathOnAnvil(t *testing.T) {
	s := newStage(t)
	f := &chaintest.Follower{}
	out, end, _ := run(t, s.c, s.d, chaintest.NewMemory(), chain.Finality{Depth: 2})
	domain := s.d.Domain()

	create, err := s.calls.CreateTask(s.key(), s.params())
	require.NoError(t, err)
	made := find[arena.TaskCreated](t, s.do(owner, create))
	require.Equal(t, arena.TaskID(1), made.Task)
	task, err := s.r.Task(t.Context(), made.Task)
	require.NoError(t, err)
	require.Equal(t, arena.TaskStateOpen, task.State)
	require.Equal(t, made.Params, task.Params)

	me := s.keys[trainer].Address()
	model := arena.Model{
		Flat: [32]byte{9}, Content: arena.Content{Digest: [32]byte{8}, Codec: arena.CodecRaw, Size: 777},
		KeyHash: domain.FileKeyHash([32]byte{0x13}),
	}
	salt := domain.ModelSalt(s.keys[trainer].Secret("salt"), made.Task, me, model.Flat)
	committed := find[arena.ModelCommitted](t, s.do(trainer, s.calls.CommitModel(
		made.Task, domain.ModelCommitment(made.Task, me, model, salt), made.Params.MinTrainerStake, made.Params.SubmitBy)))
	revealed := find[arena.ModelRevealed](t, s.do(trainer, s.calls.RevealModel(committed.Submission, model, salt, made.Params.RevealBy)))
	require.Equal(t, model, revealed.Model)

	// The next epoch: its beacon, and the draw.
	epoch := s.clock().Epoch(s.now()) + 1
	s.warp(s.clock().Start(epoch))
	moment, err := s.r.BeaconMoment(t.Context(), epoch)
	require.NoError(t, err)
	_, err = s.c.ProveBeacon(t.Context(), moment)
	require.ErrorIs(t, err, chain.ErrNotYet)
	_, err = s.txs[owner].Send(t.Context(), s.calls.Seal(arena.RoundID{Submission: committed.Submission}, epoch, 0))
	require.ErrorIs(t, err, chain.ErrNotYet)
	s.warp(moment)
	s.node.Mine(t, 1)
	proof, err := s.c.ProveBeacon(t.Context(), moment)
	require.NoError(t, err)
	posted := find[arena.BeaconPosted](t, s.do(owner, s.calls.PostBeacon(epoch, proof, 0)))
	require.Equal(t, proof.Value, posted.Value)
	_, err = s.txs[trainer].Send(t.Context(), s.calls.PostBeacon(epoch, proof, 0))
	require.ErrorIs(t, err, chain.ErrDone)
	require.ErrorContains(t, err, "has its random value already")

	drawn := find[arena.Sealed](t, s.do(owner, s.calls.Seal(arena.RoundID{Submission: committed.Submission}, epoch, 0)))
	require.Len(t, drawn.Leaves, voters)
	require.Equal(t, domain.Seed(posted.Value, committed.Submission, 0, arena.StageLive), drawn.Seed)

	vote := arena.Vote{Score: 859_700, EvidenceRoot: common.Hash{7}}
	live := s.votes(drawn, vote)
	stands := find[arena.ResultStands](t, live)
	require.Equal(t, vote.Score, stands.Score)
	require.Equal(t, made.Params.CutAt(), stands.AppealUntil)
	view, err := s.r.Round(t.Context(), stands.RoundID)
	require.NoError(t, err)
	require.Equal(t, drawn.Leaves, view.Leaves)
	bond, err := s.r.AppealQuote(t.Context(), committed.Submission, 0)
	require.NoError(t, err)
	require.Equal(t, fml(3*7), bond, "1.5 times the fees of 2k + 1 seats")

	s.publish(made, committed.Submission, model)
	refused := func(class error, in chain.Intent) {
		_, err := s.txs[trainer].Send(t.Context(), in)
		require.ErrorIs(t, err, class)
	}
	refused(chain.ErrNotYet, s.calls.CloseResult(committed.Submission, arena.StageLive))
	s.warp(made.Params.CutAt())
	require.Equal(t, arena.StageLive, find[arena.SubmissionEnded](t, s.do(trainer, s.calls.CloseResult(committed.Submission, arena.StageLive))).Stage)
	require.EqualValues(t, 1, find[arena.TaskCut](t, s.do(trainer, s.calls.CutTask(made.Task))).Finalists)

	// The final stage: another beacon, another committee, the last shard.
	epoch = s.clock().Epoch(s.now()) + 1
	moment, err = s.r.BeaconMoment(t.Context(), epoch)
	require.NoError(t, err)
	s.warp(moment)
	s.node.Mine(t, 1)
	proof, err = s.c.ProveBeacon(t.Context(), moment)
	require.NoError(t, err)
	s.do(owner, s.calls.PostBeacon(epoch, proof, 0))
	final := find[arena.Sealed](t, s.do(owner, s.calls.Seal(arena.RoundID{Submission: committed.Submission, Round: 1}, epoch, 0)))
	require.Equal(t, arena.StageFinal, final.Stage)
	best := arena.Vote{Score: 848_200, EvidenceRoot: common.Hash{8}}
	stands = find[arena.ResultStands](t, s.votes(final, best))
	require.Equal(t, arena.StageFinal, stands.Stage)
	s.warp(stands.AppealUntil)
	ended := find[arena.SubmissionEnded](t, s.do(trainer, s.calls.CloseResult(committed.Submission, arena.StageFinal)))
	require.Equal(t, arena.SubmissionEnded{Submission: committed.Submission, Task: made.Task, Stage: arena.StageFinal, Score: best.Score}, ended)
	for n := range arena.Round(2) {
		s.do(trainer, s.calls.SettleRound(arena.RoundID{Submission: committed.Submission, Round: n}))
	}

	s.warp(made.Params.CloseBy)
	ranked, err := s.r.Ranked(t.Context(), made.Task)
	require.NoError(t, err)
	require.Equal(t, []arena.SubmissionID{committed.Submission}, ranked)
	s.do(trainer, s.calls.Settle(made.Task, ranked))
	s.do(trainer, s.calls.ClaimShares(s.key(), made.Task, s.keys[firstV].Address()))
	account, err := s.r.Account(t.Context(), me)
	require.NoError(t, err)
	require.Positive(t, account.Claimable.Sign())
	s.do(trainer, s.calls.Claim(s.key(), me))

	s.node.Mine(t, 3)
	untilHead(t, f, out, end, headHash(t, s.eth))
	require.NotEmpty(t, find[arena.TaskSettled](t, f.Events).Order)
	require.Equal(t, drawn, find[arena.Sealed](t, f.Events))
}

// votes has all seats of a committee vote the same, and the round decided.
func (s *stage) votes(drawn arena.Sealed, vote arena.Vote) []arena.Event {
	s.t.Helper()
	domain, id := s.d.Domain(), arena.RoundID{Submission: drawn.Submission, Round: drawn.Round}
	seats := drawn.Leaves[:drawn.Primaries]
	each := func(do func(seat arena.SeatID, who int, salt common.Hash)) {
		for i, leaf := range seats {
			info, err := s.r.Leaf(s.t.Context(), leaf)
			require.NoError(s.t, err)
			who := s.index(info.Account)
			do(arena.SeatID{RoundID: id, Seat: arena.Seat(i)}, who, domain.VoteSalt(s.keys[who].Secret("salt"), drawn.Seed, info.Account))
		}
	}
	each(func(seat arena.SeatID, who int, salt common.Hash) {
		s.do(who, s.calls.CommitVote(seat, domain.VoteCommitment(id, drawn.Stage, s.keys[who].Address(), vote, salt), 0))
	})
	each(func(seat arena.SeatID, who int, salt common.Hash) {
		require.Equal(s.t, vote, find[arena.VoteRevealed](s.t, s.do(who, s.calls.RevealVote(seat, vote, salt, 0))).Vote)
	})
	events := s.do(trainer, s.calls.Finalize(id))
	require.Equal(s.t, arena.OutcomeAgreed, find[arena.RoundDecided](s.t, events).Outcome)
	return events
}

// publish puts the keys of both shards and of the model on chain, each refused before as often as it can be.
func (s *stage) publish(made arena.TaskCreated, id arena.SubmissionID, model arena.Model) {
	s.t.Helper()
	ctx, keyBy := s.t.Context(), made.Params.KeyBy()
	refused := func(class error, in chain.Intent) {
		s.t.Helper()
		in.Key = s.key()
		_, err := s.txs[trainer].Send(ctx, in)
		require.ErrorIs(s.t, err, class)
	}
	live := s.calls.PublishShardKey(made.Task, arena.ShardLive, [32]byte{0x11}, keyBy)
	last := s.calls.PublishShardKey(made.Task, arena.ShardLast, [32]byte{0x12}, keyBy)
	shown := s.calls.PublishModelKey(id, model.Flat, [32]byte{0x13}, keyBy)
	refused(chain.ErrNotYet, live)
	refused(chain.ErrNotYet, shown)
	ranked, err := s.r.Ranked(ctx, made.Task)
	require.NoError(s.t, err)
	require.Empty(s.t, ranked, "its key is not there")
	s.warp(made.Params.RevealBy + 1)
	refused(chain.ErrInput, s.calls.PublishShardKey(made.Task, arena.ShardLast, [32]byte{0x11}, keyBy))
	refused(chain.ErrInput, s.calls.PublishModelKey(id, [32]byte{1}, [32]byte{0x13}, keyBy))
	require.Equal(s.t, arena.ShardKeyPublished{Task: made.Task, Key: [32]byte{0x11}}, find[arena.ShardKeyPublished](s.t, s.do(trainer, live)))
	require.Equal(s.t, arena.ShardLast, find[arena.ShardKeyPublished](s.t, s.do(owner, last)).Shard)
	got := find[arena.ModelKeyPublished](s.t, s.do(owner, shown))
	require.Equal(s.t, arena.ModelKeyPublished{Submission: id, Task: made.Task, Key: [32]byte{0x13}}, got)
	refused(chain.ErrDone, live)
	refused(chain.ErrDone, shown)
	for _, shard := range []arena.ShardIndex{arena.ShardLive, arena.ShardLast} {
		there, err := s.r.ShardKeyOnChain(ctx, made.Task, shard)
		require.NoError(s.t, err)
		require.True(s.t, there)
	}
	there, err := s.r.ModelKeyOnChain(ctx, id)
	require.NoError(s.t, err)
	require.True(s.t, there)
}

func (s *stage) index(a common.Address) int {
	for i, k := range s.keys {
		if k.Address() == a {
			return i
		}
	}
	s.t.Fatalf("nobody is %s", a)
	return -1
}

// find gives the one event of a kind.
func find[T arena.EventBody](t *testing.T, events []arena.Event) (out T) {
	t.Helper()
	for _, e := range events {
		if b, ok := e.Body.(T); ok {
			return b
		}
	}
	require.FailNow(t, "event missing", "no %T in %v", out, events)
	return out
}

func TestCalls_PermitStakesWithoutAnAllowance(t *testing.T) {
	s := newStage(t)
	me := s.keys[trainer]
	s.do(trainer, s.calls.Approve(s.key(), new(big.Int)))
	_, err := s.txs[trainer].Send(t.Context(), s.calls.AddStake(s.key(), fml(7)))
	require.ErrorIs(t, err, chain.ErrFunds)
	require.ErrorContains(t, err, "approve more")

	p, err := s.r.Permit(t.Context(), me.Address(), s.d.Addresses.Stake, fml(7), s.now()+100)
	require.NoError(t, err)
	sig, err := me.SignHash(t.Context(), p.Digest)
	require.NoError(t, err)
	in, err := s.calls.AddStakeWithPermit(s.key(), p, sig)
	require.NoError(t, err)
	require.Equal(t, fml(7), find[arena.Staked](t, s.do(trainer, in)).Amount)
}

// The embedded chain's headers prove a beacon, too.
func TestBeacon_ProvedOnTheChainInProcess(t *testing.T) {
	sim := chaintest.NewSim(t)
	stop := mining(t, sim)
	k := chaintest.AnvilKey(t, 0)
	c := sim.Client(t)
	tx := start(t, c, k, chaintest.NewMemory())
	p := chain.DevnetParams(k.Address())
	p.EpochLength = 10_000 // blocks made without rest outrun the clock
	d, err := chain.Deploy(t.Context(), c, tx, p)
	require.NoError(t, err)
	stop()
	commit(t, sim, 1)
	mining(t, sim)
	clock := arena.Clock{Genesis: d.Genesis, EpochLength: p.EpochLength}
	head, err := c.Head(t.Context())
	require.NoError(t, err)
	epoch := clock.Epoch(head.Time)
	moment := clock.Start(epoch) + arena.Time(p.BeaconDelay)
	require.GreaterOrEqual(t, head.Time, moment)
	proof, err := c.ProveBeacon(t.Context(), moment)
	require.NoError(t, err)
	_, err = tx.Send(t.Context(), chain.NewCalls(d.Addresses).PostBeacon(epoch, proof, 0))
	require.NoError(t, err)
	value, err := chain.NewReader(c, d.Addresses).BeaconOf(t.Context(), epoch)
	require.NoError(t, err)
	require.Equal(t, proof.Value, value)
}

func TestProveBeacon_FindsTheFirstBlockOfTheMoment(t *testing.T) {
	node := chaintest.StartAnvil(t)
	eth := ethclient.NewClient(node.RPC)
	c := dial(t, node.URL)
	var times []uint64
	for i := range uint64(30) {
		h, err := eth.HeaderByNumber(t.Context(), nil)
		require.NoError(t, err)
		times = append(times, h.Time)
		node.WarpTo(t, h.Time+1+i*i%7)
	}
	for n := 1; n < len(times); n++ {
		for _, moment := range []uint64{times[n-1] + 1, times[n]} {
			proof, err := c.ProveBeacon(t.Context(), arena.Time(moment))
			require.NoError(t, err)
			require.Equal(t, uint64(n), proof.Block)
			require.Equal(t, mixHash(t, eth, uint64(n)), proof.Value)
		}
	}
	_, err := c.ProveBeacon(t.Context(), arena.Time(times[0]))
	require.ErrorIs(t, err, chain.ErrNotYet, "the first block has no parent")
}

func mixHash(t *testing.T, eth *ethclient.Client, n uint64) common.Hash {
	t.Helper()
	h, err := eth.HeaderByNumber(t.Context(), new(big.Int).SetUint64(n))
	require.NoError(t, err)
	return h.MixDigest
}
