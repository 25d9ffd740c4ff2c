package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/eval/runner"
)

func TestEvaluate_ScoresAndKeepsTheResult(t *testing.T) {
	s := newSite(t, goodModel())
	got, ok := s.evaluator().evaluate(t.Context(), s.work).(consensus.Evaluated)
	require.True(t, ok)
	require.Equal(t, s.work.id, got.EvalID)
	require.LessOrEqual(t, got.Vote.Score, arena.Score(1_000_000))
	require.NotZero(t, got.Vote.EvidenceRoot)
	kept, ok, err := s.store.Result(t.Context(), s.work.id)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, got.Vote, kept)

	// After a restart nothing is fetched or run again.
	s.town, s.near, s.runner = newTown(t), newBlobs(t), nil
	require.Equal(t, consensus.Input(got), s.evaluator().evaluate(t.Context(), s.work))

	// Another seed is another evaluation.
	other := newSite(t, goodModel())
	other.work.id.Seed = common.Hash{8}
	again, ok := other.evaluator().evaluate(t.Context(), other.work).(consensus.Evaluated)
	require.True(t, ok)
	require.Equal(t, got.Vote.Score, again.Vote.Score)
	require.NotEqual(t, got.Vote.EvidenceRoot, again.Vote.EvidenceRoot)
}

func TestEvaluate_ModelsAtFault(t *testing.T) {
	refused := onnxtest.MLP(64, 8, 10)
	refused.Graph.Nodes[1].Op = "Loop"
	for name, c := range map[string]struct {
		model  []byte
		change func(*site)
	}{
		"no model at all":          {model: []byte("PK\x03\x04 this is no ONNX file")},
		"an operator is forbidden": {model: refused.Marshal()},
		"other inputs":             {model: onnxtest.MLP(32, 8, 10).Marshal()},
		"another flat hash":        {model: goodModel(), change: func(s *site) { s.work.target.model.Flat[0] ^= 1 }},
		"another size":             {model: goodModel(), change: func(s *site) { s.work.target.model.Content.Size-- }},
		"in the clear": {model: goodModel(), change: func(s *site) {
			s.work.target.model.Content, _, _ = s.far.Add(context.Background(), bytes.NewReader(goodModel()))
		}},
		"sealed for another key": {model: goodModel(), change: func(s *site) { s.town.keys.learn(s.work.target.model.KeyHash, envelope.Key{1: 9}) }},
		"cut before it was committed to": {model: goodModel(), change: func(s *site) {
			whole, _ := os.ReadFile(s.far.Path(s.work.target.model.Content))
			s.work.target.model.Content, _, _ = s.far.Add(context.Background(), bytes.NewReader(whole[:len(whole)-1]))
		}},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, c.model)
			if c.change != nil {
				c.change(s)
			}
			got := s.evaluator().evaluate(t.Context(), s.work)
			require.Equal(t, consensus.Evaluated{EvalID: s.work.id, Vote: arena.Vote{Score: arena.VerdictInvalidModel}}, withoutRoot(got), "%v", got)
		})
	}
}

func withoutRoot(in consensus.Input) consensus.Input {
	if e, ok := in.(consensus.Evaluated); ok {
		e.Vote.EvidenceRoot = common.Hash{}
		return e
	}
	return in
}

func TestEvaluate_TasksAtFault(t *testing.T) {
	file, _ := shardFile(t, 42, shardRows)
	for name, change := range map[string]func(*testing.T, *site){
		"row root": func(_ *testing.T, s *site) { s.work.params.Live.RowRoot[0] ^= 1 },
		"rows":     func(_ *testing.T, s *site) { s.work.params.Live.Rows++ },
		"no shard": func(t *testing.T, s *site) {
			s.work.params.Live.Content, _ = addBlob(t, s.far, sealed(t, file[:len(file)/2], shardKey))
		},
		"a shard in the clear":               func(t *testing.T, s *site) { s.work.params.Live.Content, _ = addBlob(t, s.far, file) },
		"a key that does not open the shard": func(_ *testing.T, s *site) { s.town.keys.learn(s.work.params.Live.KeyHash, envelope.Key{1: 9}) },
		"a shard cut in its middle": func(t *testing.T, s *site) {
			whole := sealed(t, file, shardKey)
			s.work.params.Live.Content, _ = addBlob(t, s.far, whole[:len(whole)/2])
		},
		"no spec": func(t *testing.T, s *site) { s.work.params.Spec, _ = addBlob(t, s.far, []byte("name: [")) },
		"a spec for other data": func(t *testing.T, s *site) {
			s.work.params.Spec, _ = addBlob(t, s.far, bytes.ReplaceAll([]byte(digitsSpec), []byte("pixels"), []byte("voxels")))
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, goodModel())
			change(t, s)
			require.Equal(t, consensus.EvaluationImpossible{EvalID: s.work.id, Reason: consensus.TaskFaulty}, s.evaluator().evaluate(t.Context(), s.work))
		})
	}
}

// TestEvaluate_NobodyServes: the wait ends by the clock of the chain, and the verdict names who is to blame.
func TestEvaluate_NobodyServes(t *testing.T) {
	for name, c := range map[string]struct {
		missing func(*site) arena.Content
		hang    bool
		reason  consensus.Impossible
		key     func(*site) common.Hash
	}{
		"the model's key":               {reason: consensus.ModelUnavailable, key: func(s *site) common.Hash { return s.work.target.model.KeyHash }},
		"the shard's key":               {reason: consensus.TaskFaulty, key: func(s *site) common.Hash { return s.work.params.Live.KeyHash }},
		"the model":                     {func(s *site) arena.Content { return s.work.target.model.Content }, false, consensus.ModelUnavailable, nil},
		"the shard":                     {func(s *site) arena.Content { return s.work.params.Live.Content }, false, consensus.TaskFaulty, nil},
		"the spec":                      {func(s *site) arena.Content { return s.work.params.Spec }, false, consensus.TaskFaulty, nil},
		"the model, and a peer stalls":  {func(s *site) arena.Content { return s.work.target.model.Content }, true, consensus.ModelUnavailable, nil},
		"the shard, and a peer stalls":  {func(s *site) arena.Content { return s.work.params.Live.Content }, true, consensus.TaskFaulty, nil},
		"anything, there is no peer":    {nil, false, consensus.TaskFaulty, nil},
		"the model, it is late already": {func(s *site) arena.Content { return s.work.target.model.Content }, true, consensus.ModelUnavailable, nil},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, goodModel())
			e := s.evaluator()
			if c.key != nil {
				s.town.keys.lose(c.key(s))
			} else if c.missing == nil {
				s.town.connected = nil
			} else {
				require.NoError(t, os.Remove(s.far.Path(c.missing(s))))
			}
			if c.hang {
				s.town.hangs("slow")
			}
			if name == "the model, it is late already" {
				s.work.now, s.work.deadline = s.work.fetchBy+1, s.work.fetchBy+7
			}
			beside(t, func(ctx context.Context, done <-chan consensus.Input) {
				s.clock.advanced(consensus.Head{Number: 1, Time: s.work.now}, 0)
				if c.reason == consensus.ModelUnavailable {
					require.Eventually(t, func() bool {
						_, err := e.prepare(ctx, s.work)
						return err == nil
					}, 10*time.Second, time.Millisecond)
				}
				select {
				case in := <-done:
					require.Fail(t, "gave up before the time", "%v", in)
				default:
				}
				s.late()
				require.Equal(t, consensus.EvaluationImpossible{EvalID: s.work.id, Reason: c.reason}, <-done)
			}, func(ctx context.Context) consensus.Input { return e.evaluate(ctx, s.work) })
			_, kept, err := s.store.Result(t.Context(), s.work.id)
			require.NoError(t, err)
			require.False(t, kept, "what may pass is not kept")
		})
	}
}

// beside runs f beside check; the end of the test ends both.
func beside(t *testing.T, check func(context.Context, <-chan consensus.Input), f func(context.Context) consensus.Input) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan consensus.Input, 1)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		done <- f(ctx)
	}()
	defer func() {
		cancel()
		<-ended
	}()
	check(ctx, done)
}

func TestEvaluate_BytesThatComeLaterCount(t *testing.T) {
	s := newSite(t, goodModel())
	path := s.far.Path(s.work.target.model.Content)
	require.NoError(t, os.Rename(path, path+".away"))
	e := s.evaluator()
	beside(t, func(_ context.Context, done <-chan consensus.Input) {
		require.Eventually(t, func() bool { return s.near.Has(s.work.params.Live.Content) }, 10*time.Second, time.Millisecond)
		require.NoError(t, os.Rename(path+".away", path))
		at := s.work.now
		var got consensus.Input
		require.Eventually(t, func() bool { // each block makes it ask again
			s.clock.advanced(consensus.Head{Time: at}, 0)
			select {
			case got = <-done:
				return true
			default:
				return false
			}
		}, 10*time.Second, time.Millisecond)
		require.IsType(t, consensus.Evaluated{}, got)
	}, func(ctx context.Context) consensus.Input { return e.evaluate(ctx, s.work) })
}

// TestEvaluate_AKeyThatComesLaterCounts: at once, not with the next block only.
func TestEvaluate_AKeyThatComesLaterCounts(t *testing.T) {
	for name, hash := range map[string]func(*site) common.Hash{
		"model": func(s *site) common.Hash { return s.work.target.model.KeyHash },
		"shard": func(s *site) common.Hash { return s.work.params.Live.KeyHash },
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, goodModel())
			key, _, _ := s.town.keys.get(t.Context(), hash(s))
			s.town.keys.lose(hash(s))
			e := s.evaluator()
			beside(t, func(_ context.Context, done <-chan consensus.Input) {
				s.clock.advanced(consensus.Head{Time: s.work.now}, 0)
				require.Eventually(t, func() bool { return s.near.Has(s.work.params.Live.Content) }, 10*time.Second, time.Millisecond,
					"the bytes are fetched meanwhile")
				s.town.keys.learn(hash(s), key)
				require.IsType(t, consensus.Evaluated{}, <-done)
			}, func(ctx context.Context) consensus.Input { return e.evaluate(ctx, s.work) })
		})
	}
}

// TestEvaluate_NothingPlainIsKept: what the store of a validator holds after an evaluation opens for nobody without keys.
func TestEvaluate_NothingPlainIsKept(t *testing.T) {
	model := goodModel()
	s := newSite(t, model)
	require.IsType(t, consensus.Evaluated{}, s.evaluator().evaluate(t.Context(), s.work))
	file, _ := shardFile(t, 42, shardRows)
	row := bytes.Split(file, []byte("\n"))[1]
	for _, c := range []arena.Content{s.work.target.model.Content, s.work.params.Live.Content} {
		b, err := os.ReadFile(s.near.Path(c))
		require.NoError(t, err)
		require.NotContains(t, string(b), string(model[:64]))
		require.NotContains(t, string(b), string(row))
	}
	entries, err := os.ReadDir(filepath.Dir(s.near.Path(s.work.target.model.Content)))
	require.NoError(t, err)
	require.Len(t, entries, 3, "spec, shard, model: sealed as they came")
}

func TestEvaluate_ADamagedDiskIsNoVote(t *testing.T) {
	for name, which := range map[string]func(*site) arena.Content{
		"model": func(s *site) arena.Content { return s.work.target.model.Content },
		"shard": func(s *site) arena.Content { return s.work.params.Live.Content },
		"spec":  func(s *site) arena.Content { return s.work.params.Spec },
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, goodModel())
			lib := s.town.library(s.near)
			_, err := lib.fetch(t.Context(), which(s))
			require.NoError(t, err)
			damage(t, s.near, which(s))
			if name == "spec" { // a flipped bit of a text may still be a spec
				require.NoError(t, os.WriteFile(s.near.Path(which(s)), bytes.Repeat([]byte("["), len(digitsSpec)), 0o600))
			}
			in := s.evaluator().evaluate(t.Context(), s.work)
			require.Equal(t, consensus.EvaluationImpossible{EvalID: s.work.id, Reason: consensus.MachineFault}, in)
			_, kept, err := s.store.Result(t.Context(), s.work.id)
			require.NoError(t, err)
			require.False(t, kept)
		})
	}
}

// brokenRunner is a machine whose child dies.
type brokenRunner struct{ err error }

func (b brokenRunner) Run(context.Context, []byte, runner.Request, runner.Host) (runner.Report, error) {
	return runner.Report{}, b.err
}

func TestEvaluate_RunsThatFail(t *testing.T) {
	s := newSite(t, goodModel())
	s.runner = brokenRunner{runner.ErrFault}
	require.Equal(t, consensus.EvaluationImpossible{EvalID: s.work.id, Reason: consensus.MachineFault}, s.evaluator().evaluate(t.Context(), s.work))
	s.runner = brokenRunner{runner.ErrTooSlow}
	require.Equal(t, consensus.Evaluated{EvalID: s.work.id, Vote: arena.Vote{Score: arena.VerdictTooSlow}},
		withoutRoot(s.evaluator().evaluate(t.Context(), s.work)))
}

func TestEvaluate_EndsWithTheNode(t *testing.T) {
	s := newSite(t, goodModel())
	require.NoError(t, os.Remove(s.far.Path(s.work.target.model.Content)))
	ctx, cancel := context.WithCancel(t.Context())
	e := s.evaluator()
	done := make(chan consensus.Input)
	go func() { done <- e.evaluate(ctx, s.work) }()
	cancel()
	require.Nil(t, <-done, "a stop says nothing about the model")

	full := newSite(t, goodModel())
	e = full.evaluator()
	e.slots <- struct{}{}
	ctx, cancel = context.WithCancel(t.Context())
	go func() { done <- e.evaluate(ctx, full.work) }()
	cancel()
	require.Nil(t, <-done)
}

func TestBlame(t *testing.T) {
	for _, c := range []struct {
		err  error
		want consensus.Impossible
	}{
		{content.ErrUnavailable, consensus.ModelUnavailable},
		{content.ErrLayout, consensus.ModelUnavailable},
		{fmt.Errorf("%w: %w", errLate, context.Canceled), consensus.ModelUnavailable},
		{fmt.Errorf("%w: %w", errTask, content.ErrUnavailable), consensus.TaskFaulty},
		{fmt.Errorf("%w: %w", errTask, content.ErrLayout), consensus.TaskFaulty},
		{fmt.Errorf("%w: %w", errTask, content.ErrSize), consensus.TaskFaulty},
		{fmt.Errorf("%w: %w: %w", errLate, errTask, context.Canceled), consensus.TaskFaulty},
		{fmt.Errorf("%w: %w", errLate, errNoKey), consensus.ModelUnavailable},
		{fmt.Errorf("%w: %w: %w", errLate, errTask, errNoKey), consensus.TaskFaulty},
		{fmt.Errorf("%w: %w", errTask, envelope.ErrSealed), consensus.TaskFaulty},
		{fmt.Errorf("%w: %w", errTask, content.ErrFull), consensus.MachineFault},
		{fmt.Errorf("%w: %w", errLate, content.ErrFull), consensus.MachineFault},
		{content.ErrTooLarge, consensus.MachineFault},
		{fmt.Errorf("%w: %w", errDamaged, content.ErrLayout), consensus.MachineFault},
		{errors.New("input/output error"), consensus.MachineFault},
	} {
		require.Equal(t, c.want, blame(c.err), "%v", c.err)
	}
	require.True(t, invalid(content.ErrSize))
	require.False(t, invalid(fmt.Errorf("%w: %w", errTask, content.ErrSize)))
	require.False(t, invalid(fmt.Errorf("%w: %w", errDamaged, content.ErrSize)))
}

func TestPatience(t *testing.T) {
	w := work{now: 10, fetchBy: 20, deadline: 30}
	require.Equal(t, arena.Time(20), w.patience())
	w.now = 24
	require.Equal(t, arena.Time(27), w.patience(), "half of what is left")
	w.now = 30
	require.Equal(t, arena.Time(20), w.patience(), "over")
}
