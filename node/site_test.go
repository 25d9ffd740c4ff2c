package node

import (
	"bytes"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/datasets"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/store"
)

const digitsSpec = `name: digits
kind: classification
input: [{column: pixels, name: x, shape: [0, 64], scale: 0.0625}]
labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
`

const shardRows = 40

// The keys that the shard and the model of a site are sealed with.
var shardKey, modelKey = envelope.Key{1: 1}, envelope.Key{1: 2}

// site is a validator with a task, a model and the peer that serves them: the trainer's and creator's.
type site struct {
	town   *town
	far    *content.Store // of the peer
	near   *content.Store
	store  *store.Store
	clock  *chainClock
	work   work
	runner runner.Runner
	log    heardLog
}

func newSite(t testing.TB, model []byte) *site {
	t.Helper()
	s := &site{town: newTown(t), far: newBlobs(t), near: newBlobs(t), store: openStore(t, t.TempDir()), clock: newChainClock(), runner: runner.InProcess{}}
	s.town.joins("far", s.far)
	spec, _ := addBlob(t, s.far, []byte(digitsSpec))
	file, commitment := shardFile(t, 42, shardRows)
	live, _ := addBlob(t, s.far, sealed(t, file, shardKey))
	p := consensustest.Devnet(1000)
	p.Spec = spec
	p.Live = arena.Shard{Content: live, Rows: commitment.Rows, RowRoot: commitment.Root, KeyHash: consensustest.Defaults().Domain.ShardKeyHash(creator200, arena.ShardLive, shardKey)}
	sealedModel := addModel(t, s.far, model, modelKey)
	s.town.keys.learn(p.Live.KeyHash, shardKey)
	s.town.keys.learn(sealedModel.KeyHash, modelKey)
	s.work = work{
		id:   consensus.EvalID{RoundID: arena.RoundID{Submission: 1}, Seed: common.Hash{7}},
		task: 1, params: p, creator: creator200, target: entry{id: 1, trainer: trainer100, model: sealedModel},
		now: 1000, fetchBy: 1005, deadline: 1007,
	}
	return s
}

func shardFile(t testing.TB, salt byte, rows int) ([]byte, dataset.Commitment) {
	t.Helper()
	set, err := datasets.Open(datasets.Digits)
	require.NoError(t, err)
	parts, err := dataset.Split(dataset.Hash{1}, set.Table.Rows, rows)
	require.NoError(t, err)
	live := set.Select("live", parts[0])
	live.Manifest.Salt = dataset.Hash{salt}
	var file bytes.Buffer
	c, err := dataset.WriteShard(&file, live)
	require.NoError(t, err)
	return file.Bytes(), c
}

func (s *site) evaluator() *evaluator {
	return newEvaluator(s.log.logger(), s.clock, s.town.library(s.near), s.runner, s.store, 1, time.Minute)
}

// late lets the chain's time pass until the wait for bytes is over.
func (s *site) late() {
	for at := s.work.now; at <= s.work.deadline; at++ {
		s.clock.advanced(consensus.Head{Number: uint64(at), Time: at}, 0)
	}
}

func goodModel() []byte { return onnxtest.MLP(64, 8, 10).Marshal() }
