package audit_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/audit"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/datasets"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/runner"
)

const digitsSpec = `name: digits
kind: classification
input: [{column: pixels, name: x, shape: [0, 64], scale: 0.0625}]
labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
batch: 16
baseline: 0
`

const shardRows = 60

// town is a whole arena: the real contracts, nodes whose votes the test decides, real models and a real shard.
type town struct {
	*evmtest.EVM
	t        *testing.T
	nodes    []*consensustest.Node
	blocks   []consensustest.Block
	events   []arena.Event
	openings map[common.Hash]chain.Openings
	blobs    map[arena.Content][]byte
	task     arena.TaskID
	job      eval.Job
	shards   [2]*dataset.Shard
	shard    *dataset.Shard // the live one
	models   map[arena.SubmissionID]*submitted
	runs     map[trial]*eval.Result
	tau      uint32
	digests  [2]eval.Digest
}

// trial is a model on the shard of a stage.
type trial struct {
	id    arena.SubmissionID
	stage arena.Stage
}

type submitted struct {
	trainer common.Address
	model   arena.Model
	salt    common.Hash
	plain   []byte
	key     [32]byte
}

var creator = evmtest.Account(900)

func trainer(i int) common.Address { return evmtest.Account(500 + i) }

// newTown has seven validators with very different stakes.
func newTown(t *testing.T) *town {
	t.Helper()
	vm, err := evmtest.New(evmtest.Defaults())
	require.NoError(t, err)
	w := &town{
		EVM: vm, t: t, openings: map[common.Hash]chain.Openings{}, blobs: map[arena.Content][]byte{},
		models: map[arena.SubmissionID]*submitted{}, runs: map[trial]*eval.Result{},
	}
	for i := range 7 {
		require.NoError(t, w.Join(evmtest.Account(i), evmtest.FML(1000<<(i%5))))
		w.node(evmtest.Account(i), consensus.RoleValidator)
	}
	// It settles as soon as it may, and so may the validator whose turn it is: one of them would be refused.
	w.node(creator, consensus.RoleCreator).Drop = func(a consensus.Action) bool {
		_, settles := a.(consensus.Settle)
		return settles
	}
	w.Now += 12 // the leaves taken can be drawn
	return w
}

func (w *town) params() audit.Params {
	return audit.Params{
		Params: consensus.Params{
			Domain: w.Domain, Clock: w.Clock, BlockTime: 1, BeaconDelay: w.Config.BeaconDelay, BeaconPosted: true, RecordHalfLife: w.Config.RecordHalfLife,
		},
		MinStake: w.Config.MinStake, SeatFeeUnit: evmtest.FML(1),
	}
}

func (w *town) node(a common.Address, r consensus.Role) *consensustest.Node {
	n := consensustest.NewNode(w, w.params().Params, consensus.Self{Account: a, Roles: r, Duties: true})
	n.Evaluate = func(e consensus.Evaluate) consensustest.Answer {
		return consensustest.Answer{Vote: w.seat(e), After: 1}
	}
	w.nodes = append(w.nodes, n)
	return n
}

func (w *town) add(b []byte) arena.Content {
	c, err := content.Identify(bytes.NewReader(b))
	require.NoError(w.t, err)
	w.blobs[c] = b
	return c
}

// seal adds bytes as they lie with everybody until their key is known.
func (w *town) seal(plain []byte, key [32]byte) arena.Content {
	sealed, err := envelope.Seal(bytes.NewReader(plain), key)
	require.NoError(w.t, err)
	b, err := io.ReadAll(sealed)
	require.NoError(w.t, err)
	return w.add(b)
}

// open opens the task with a real spec and real shards, sealed.
func (w *town) open(change func(*arena.TaskParams)) {
	text, err := spec.Parse([]byte(digitsSpec))
	require.NoError(w.t, err)
	set, err := datasets.Open(datasets.Digits)
	require.NoError(w.t, err)
	parts, err := dataset.Split(dataset.Hash{1}, set.Table.Rows, shardRows, shardRows)
	require.NoError(w.t, err)
	var shards [2]arena.Shard
	for i, name := range []string{"live", "last"} {
		s := set.Select(name, parts[i])
		s.Manifest.Salt = dataset.Hash{byte(i + 1)}
		var file bytes.Buffer
		commitment, err := dataset.WriteShard(&file, s)
		require.NoError(w.t, err)
		w.shards[i], err = dataset.ReadShard(bytes.NewReader(file.Bytes()), commitment)
		require.NoError(w.t, err)
		shards[i] = arena.Shard{Content: w.seal(file.Bytes(), evmtest.ShardKey(arena.ShardIndex(i))), Rows: commitment.Rows, RowRoot: commitment.Root}
	}
	w.job, err = eval.FromSpec(text, shardRows)
	require.NoError(w.t, err)
	p := w.Devnet(func(p *arena.TaskParams) {
		p.Spec, p.Live, p.Last, p.Baseline = w.add([]byte(digitsSpec)), shards[0], shards[1], 0
		if change != nil {
			change(p)
		}
	})
	w.task, err = w.CreateTask(creator, p)
	require.NoError(w.t, err)
	w.job.TaskID, w.shard, w.tau = uint64(w.task), w.shards[0], p.CopyTau
	w.digests = [2]eval.Digest{eval.Digest(p.Live.Content.Digest), eval.Digest(p.Last.Content.Digest)}
}

// submit commits to a model of its own for the i-th trainer; nodes reveal it, and publish its key.
func (w *town) submit(i int, plain []byte) arena.SubmissionID {
	return w.submitSealed(i, plain, [32]byte{byte(i), 9}, nil)
}

// submitSealed seals the model with a key that need not be the one that is committed to, and may change what is said of it.
func (w *town) submitSealed(i int, plain []byte, key [32]byte, change func(*arena.Model)) arena.SubmissionID {
	who := trainer(i)
	if len(w.models) <= i {
		require.NoError(w.t, w.Fund(who, evmtest.FML(10_000)))
		_, err := w.Do(who, w.Calls().AddStake("stake", evmtest.FML(int64(1000+100*i))))
		require.NoError(w.t, err)
		w.node(who, consensus.RoleTrainer)
	}
	m := &submitted{trainer: who, salt: common.Hash{byte(i), 7}, plain: plain, key: [32]byte{byte(i), 9}}
	m.model = arena.Model{Flat: sha256.Sum256(plain), Content: w.seal(plain, key), KeyHash: w.Domain.FileKeyHash(m.key)}
	if change != nil {
		change(&m.model)
	}
	events, err := w.Do(who, w.Calls().CommitModel(w.task, w.Domain.ModelCommitment(w.task, who, m.model, m.salt), evmtest.FML(int64(100*(i+1))), 0))
	require.NoError(w.t, err)
	for _, e := range events {
		if c, ok := e.Body.(arena.ModelCommitted); ok {
			w.models[c.Submission] = m
			return c.Submission
		}
	}
	require.Fail(w.t, "no commitment")
	return 0
}

func mlp(hidden int64) []byte { return onnxtest.MLP(64, hidden, 10).Marshal() }

// run is what an honest seat finds in the live stage.
func (w *town) run(id arena.SubmissionID) *eval.Result { return w.runIn(id, arena.StageLive) }

func (w *town) runIn(id arena.SubmissionID, stage arena.Stage) *eval.Result {
	key := trial{id, stage}
	if r := w.runs[key]; r != nil {
		return r
	}
	m, job := w.models[id], w.job
	job.SubmissionID, job.Model.SHA256, job.Dataset.SHA256 = uint64(id), m.model.Flat, w.digests[stage]
	res, err := eval.Evaluate(w.t.Context(), runner.InProcess{}, job, m.plain, w.shards[stage], nil)
	require.NoError(w.t, err)
	w.runs[key] = &res
	return &res
}

func (w *town) honest(id arena.SubmissionID, seed common.Hash) arena.Vote {
	return w.honestIn(id, arena.StageLive, seed)
}

func (w *town) honestIn(id arena.SubmissionID, stage arena.Stage, seed common.Hash) arena.Vote {
	r := w.runIn(id, stage)
	v := arena.Vote{Score: arena.Score(r.Score)}
	if r.Proof != nil {
		s := r.Proof.Statement
		s.Seed = seed
		v.EvidenceRoot = s.Root(r.Proof.Tree.Root())
	}
	return v
}

// seat is what an honest seat votes.
func (w *town) seat(e consensus.Evaluate) arena.Vote {
	id := e.RoundID.Submission
	if e.Named != 0 {
		o, err := eval.Compare(&w.job, *w.runIn(id, e.Stage), *w.runIn(e.Named, e.Stage))
		require.NoError(w.t, err)
		if o.Copy(w.tau) {
			return arena.Vote{Score: arena.VerdictDuplicate}
		}
	}
	return w.honestIn(id, e.Stage, e.Seed)
}

// Chain implements consensustest.Chain.
func (w *town) Chain() []consensustest.Block { return w.blocks }

// PaidOut implements consensustest.Chain.
func (w *town) PaidOut() bool {
	pot, err := w.View(w.Addresses.Stake, w.Stake.PackPotOf(uint64(w.task)))
	require.NoError(w.t, err)
	return common.BytesToHash(pot) == common.Hash{}
}

// Mine implements consensustest.Chain.
func (w *town) Mine() consensustest.Block {
	b := consensustest.Block{Number: uint64(len(w.blocks)) + 1, Time: w.Now}
	for _, e := range w.Log[len(w.events):] {
		e.Block, e.Index = b.Number, uint(len(b.Events))
		b.Events = append(b.Events, e)
	}
	w.events = append(w.events, b.Events...)
	w.blocks = append(w.blocks, b)
	w.Now++
	return b
}

// Call implements consensustest.Chain.
func (w *town) Call(from common.Address, action consensus.Action) error {
	in := w.intent(action)
	events, err := w.Do(from, in)
	var revert *evmtest.RevertError
	if errors.As(err, &revert) && revert.Has("ScoresSaturated(uint64,uint16,uint32)") {
		return errors.Join(err, consensustest.ErrNever)
	}
	if len(events) > 0 {
		w.openings[events[0].Tx] = chain.OpeningsIn(in.Data)
	}
	return err
}

func (w *town) intent(action consensus.Action) chain.Intent {
	calls := w.Calls()
	switch a := action.(type) {
	case consensus.RevealModel:
		return calls.RevealModel(a.Submission, w.models[a.Submission].model, w.models[a.Submission].salt, 0)
	case consensus.PostBeacon:
		return calls.PostBeacon(a.Epoch, chain.BeaconProof{}, 0)
	case consensus.Seal:
		return calls.Seal(arena.RoundID{Submission: a.Submission, Round: a.Round}, a.Epoch, 0)
	case consensus.Commit:
		return calls.CommitVote(a.SeatID, w.Domain.VoteCommitment(a.SeatID.RoundID, a.Stage, a.Owner, a.Vote, consensustest.Salt(a.Owner, a.Seed)), 0)
	case consensus.Reveal:
		return calls.RevealVote(a.SeatID, a.Vote, consensustest.Salt(a.Owner, a.Seed), 0)
	case consensus.Finalize:
		return calls.Finalize(a.RoundID)
	case consensus.CloseResult:
		return calls.CloseResult(a.Submission, a.Stage)
	case consensus.CutTask:
		return calls.CutTask(a.Task)
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
	case consensus.PublishShardKey:
		return calls.PublishShardKey(a.Task, a.Shard, evmtest.ShardKey(a.Shard), 0)
	case consensus.PublishModelKey:
		return calls.PublishModelKey(a.Submission, w.models[a.Submission].model.Flat, w.models[a.Submission].key, 0)
	}
	require.Failf(w.t, "no call", "%T", action)
	return chain.Intent{}
}

// play lets the nodes work until everything is paid out.
func (w *town) play(each func()) {
	consensustest.Run(w, w.nodes, 500, each)
	require.True(w.t, w.PaidOut(), "after %d blocks", len(w.blocks))
}

// Openings implements audit.Chain.
func (w *town) Openings(_ context.Context, tx common.Hash) (chain.Openings, error) {
	return w.openings[tx], nil
}

// Beacon implements audit.Chain.
func (w *town) Beacon(_ context.Context, e arena.Epoch) (common.Hash, error) { return w.BeaconValue(e) }

// Read implements audit.Content.
func (w *town) Read(_ context.Context, c arena.Content) ([]byte, error) {
	if b, ok := w.blobs[c]; ok {
		return b, nil
	}
	return nil, fmt.Errorf("%s: %w", c, content.ErrNotFound)
}

// input is an audit of everything that happened.
func (w *town) input() audit.Input {
	return audit.Input{
		Task: w.task, Params: w.params(), Events: w.events, Block: uint64(len(w.blocks)), Now: w.Now, Chain: w, Content: w,
		Runner: runner.InProcess{}, Wall: time.Minute,
	}
}

func (w *town) audit() *audit.Report { return w.auditOf(w.input()) }

func (w *town) auditOf(in audit.Input) *audit.Report {
	r, err := audit.Run(w.t.Context(), in)
	require.NoError(w.t, err)
	return r
}
