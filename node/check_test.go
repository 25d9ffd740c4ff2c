package node

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/runner"
)

// lastRows are enough for models that guess to have 50 of them wrong.
const lastRows = 120

// newFinal is a site in the final stage: another shard, with a key of its own, and a submission 2 beside the model under test.
func newFinal(t *testing.T, model, named []byte) *site {
	t.Helper()
	s := newSite(t, model)
	s.work.target.id, s.work.id.RoundID.Submission = 3, 3
	lastKey := envelope.Key{1: 3}
	file, c := shardFile(t, 43, lastRows)
	last, _ := addBlob(t, s.far, sealed(t, file, lastKey))
	hash := consensustest.Defaults().Domain.ShardKeyHash(creator200, arena.ShardLast, lastKey)
	s.work.params.Last = arena.Shard{Content: last, Rows: c.Rows, RowRoot: c.Root, KeyHash: hash}
	s.work.params.CopyTau = 900_000
	s.work.stage = arena.StageFinal
	s.town.keys.learn(hash, lastKey)
	if named != nil {
		key := envelope.Key{1: 4}
		s.work.named = &entry{id: 2, trainer: common.Address{9}, model: addModel(t, s.far, named, key)}
		s.town.keys.learn(s.work.named.model.KeyHash, key)
		s.work.originals = []entry{*s.work.named}
	}
	return s
}

// perturbed is goodModel with every weight of its first layer moved a little: other bits, the same decisions.
func perturbed() []byte {
	m := onnxtest.MLP(64, 8, 10)
	w := onnxtest.Fill(64*8, 1)
	for i := range w {
		w[i] += 1e-6
	}
	m.Graph.Initializers[0] = onnx.NewFloat32("w1", []int64{64, 8}, w)
	return m.Marshal()
}

func TestEvaluate_OnTheShardOfTheStage(t *testing.T) {
	s := newFinal(t, goodModel(), nil)
	e := s.evaluator()
	final, ok := e.evaluate(t.Context(), s.work).(consensus.Evaluated)
	require.True(t, ok)
	live := s.work
	live.stage, live.id.Seed = arena.StageLive, common.Hash{8}
	on, ok := e.evaluate(t.Context(), live).(consensus.Evaluated)
	require.True(t, ok)
	require.NotEqual(t, on.Vote.Score, final.Vote.Score, "40 rows and 120 others")
	require.Len(t, e.tasks, 2, "both shards are kept")
}

func TestEvaluate_NamedCopies(t *testing.T) {
	broken := onnxtest.MLP(64, 8, 10)
	broken.Graph.Nodes[1].Op = "Loop"
	for name, c := range map[string]struct {
		model, named []byte
		copy         bool
	}{
		"perturbed weights":               {perturbed(), goodModel(), true},
		"another model":                   {onnxtest.MLP(64, 16, 10).Marshal(), goodModel(), false},
		"an original that comes to none":  {perturbed(), broken.Marshal(), false},
		"an original of other bytes":      {perturbed(), nil, false},
		"a model that comes to no result": {broken.Marshal(), goodModel(), false},
	} {
		t.Run(name, func(t *testing.T) {
			named := c.named
			if named == nil {
				named = goodModel()
			}
			s := newFinal(t, c.model, named)
			if c.named == nil {
				s.work.named.model.Flat[0] ^= 1
				s.work.originals[0].model.Flat[0] ^= 1
			}
			got, ok := s.evaluator().evaluate(t.Context(), s.work).(consensus.Evaluated)
			require.True(t, ok)
			require.Equal(t, c.copy, got.Vote.Score == arena.VerdictDuplicate, "%v", got.Vote)
			require.Equal(t, c.copy || got.Vote.Score == arena.VerdictInvalidModel, got.Vote.EvidenceRoot == common.Hash{})

			found, err := s.evaluator().check(t.Context(), s.work)
			require.NoError(t, err)
			require.Equal(t, c.copy, found.CopyOf == 2)
			if !c.copy {
				require.Equal(t, got.Vote.Score, found.Score)
			}
		})
	}
}

// A trainer compares with all of its own models that can be named; one that is lost keeps nobody from looking at the others.
func TestCheck_AnyOfTheOwnModels(t *testing.T) {
	s := newFinal(t, perturbed(), goodModel())
	key := envelope.Key{1: 5}
	other := entry{id: 1, trainer: common.Address{9}, model: addModel(t, s.far, onnxtest.MLP(64, 16, 10).Marshal(), key)}
	s.town.keys.learn(other.model.KeyHash, key)
	s.work.originals = []entry{other, *s.work.named}
	found, err := s.evaluator().check(t.Context(), s.work)
	require.NoError(t, err)
	require.Equal(t, arena.SubmissionID(2), found.CopyOf)
	s.work.originals = s.work.originals[:1]
	found, err = s.evaluator().check(t.Context(), s.work)
	require.NoError(t, err)
	require.Zero(t, found.CopyOf)
}

// A check gives the score that seats give, though bound to no seed, and nothing of it is kept as a vote.
func TestCheck_TheScoreOfTheSeats(t *testing.T) {
	s := newSite(t, goodModel())
	e := s.evaluator()
	vote, ok := e.evaluate(t.Context(), s.work).(consensus.Evaluated)
	require.True(t, ok)
	unbound := s.work
	unbound.id.Seed = common.Hash{}
	found, err := e.check(t.Context(), unbound)
	require.NoError(t, err)
	require.Equal(t, consensus.Checked{RoundID: s.work.id.RoundID, Score: vote.Vote.Score}, *found)
	_, kept, err := s.store.Result(t.Context(), unbound.id)
	require.NoError(t, err)
	require.False(t, kept)

	s.work.target.model.Flat[0] ^= 1
	found, err = e.check(t.Context(), s.work)
	require.NoError(t, err)
	require.Equal(t, arena.VerdictInvalidModel, found.Score)
}

// slow is a runner that finds every model too slow for its machine.
type slow struct{}

func (slow) Run(context.Context, []byte, runner.Request, runner.Host) (runner.Report, error) {
	return runner.Report{}, runner.ErrTooSlow
}

// What is this machine's own fault proves nothing about a result.
func TestCheck_NothingFromAMachineAtFault(t *testing.T) {
	s := newSite(t, goodModel())
	s.runner = slow{}
	_, err := s.evaluator().check(t.Context(), s.work)
	require.ErrorIs(t, err, errMachine)

	f := newFinal(t, goodModel(), perturbed())
	res, _, err := f.evaluator().run(t.Context(), f.work)
	require.NoError(t, err)
	require.Equal(t, eval.Scored, res.Status)
	f.runner = slow{}
	_, err = f.evaluator().copies(t.Context(), f.work, res)
	require.ErrorIs(t, err, errMachine)
}
