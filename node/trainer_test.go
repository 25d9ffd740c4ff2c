package node

import (
	"context"
	"crypto/sha256"
	"errors"
	"math/big"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/eval/onnx/onnxtest"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/train"
)

// memo is a kv in memory that fails at its n-th write.
type memo struct {
	values map[string][]byte
	writes int
	failAt int
}

var errDisk = errors.New("disk full")

func (m *memo) Put(_ context.Context, key string, v []byte) error {
	if m.writes++; m.writes == m.failAt {
		return errDisk
	}
	m.values[key] = slices.Clone(v)
	return nil
}

func (m *memo) Get(_ context.Context, key string) ([]byte, bool, error) {
	v, ok := m.values[key]
	return v, ok, nil
}

// maker is a trainer that gives a model of its own each time.
type maker struct {
	made  int
	model []byte
	err   error
	job   train.Job // the last one
}

func (m *maker) Train(ctx context.Context, job train.Job, progress train.Progress) ([]byte, train.Report, error) {
	m.made++
	m.job = job
	progress(train.Event{Epoch: 1, Epochs: 1})
	if m.model != nil {
		return m.model, train.Report{}, m.err
	}
	return onnxtest.MLP(64, int64(4+m.made), 10).Marshal(), train.Report{}, m.err
}

type allowance struct{ v *big.Int }

func (a allowance) Allowance(context.Context, common.Address) (*big.Int, error) { return a.v, nil }

// school is a trainer of Account(100), and a task that is open to it.
type school struct {
	*trainer
	maker *maker
	out   *outbox
	kv    *memo
	log   *heardLog
	task  candidate
}

func newSchool(t testing.TB, l *testLoop) *school {
	t.Helper()
	s := &school{maker: &maker{}, out: &outbox{self: trainer100}, kv: &memo{values: map[string][]byte{}}, log: &heardLog{}}
	s.trainer = newTestTrainer(t, s, l, newBlobs(t))
	stored, _ := addBlob(t, s.store, []byte(digitsSpec))
	p := consensustest.Devnet(l.params.Clock.Start(1))
	p.Spec, p.Live.Rows = stored, shardRows
	s.task = candidate{id: 1, params: p, creator: creator200}
	return s
}

func newTestTrainer(t testing.TB, s *school, l *testLoop, blobs *content.Store) *trainer {
	t.Helper()
	return &trainer{
		log: s.log.logger(), domain: l.params.Domain, secret: []byte("secret"), seal: []byte("seal"), account: s.out, calls: chain.NewCalls(chain.Addresses{}),
		reader: allowance{new(big.Int)}, library: newTown(t).library(blobs), store: blobs, drafts: &drafts{s.kv}, make: func(arena.TaskID) train.Trainer { return s.maker },
		load: func(*spec.Task) (train.Data, error) { return train.Data{}, nil }, loop: l.loop, poke: make(chan struct{}, 1),
	}
}

// restart is kill -9 and a new start: what is on disk stays.
func (s *school) restart(t testing.TB) {
	s.trainer = newTestTrainer(t, s, newTestLoop(consensus.Self{}), s.store)
}

func TestTrainer_MakesAModelCommitsAndCanReveal(t *testing.T) {
	s := newSchool(t, newTestLoop(consensus.Self{}))
	require.NoError(t, s.submit(t.Context(), s.task))
	require.Len(t, s.out.sent, 2, "the fee is allowed, then the commitment sent")
	d, ok, err := s.drafts.ofTask(t.Context(), 1)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, s.calls.CommitModel(1, d.Commitment, s.task.params.MinTrainerStake, s.task.params.SubmitBy).Data, s.out.sent[1].Data)
	require.Equal(t, s.domain.ModelCommitment(1, trainer100, d.Model, d.Salt), d.Commitment)
	key := s.domain.ModelKey([]byte("seal"), 1, trainer100, d.Model.Flat)
	require.Equal(t, s.domain.FileKeyHash(key), d.Model.KeyHash, "from the keystore and what the chain shows")
	f, err := s.store.Open(d.Model.Content)
	require.NoError(t, err)
	plain, err := envelope.OpenAll(f, d.Model.Content.Size, key)
	require.NoError(t, errors.Join(err, f.Close()))
	require.Equal(t, d.Model.Flat, sha256.Sum256(plain))
	found, err := s.drafts.find(t.Context(), d.Commitment)
	require.NoError(t, err)
	require.Equal(t, d, found)

	s.out.sent = nil
	s.reader = allowance{new(big.Int).Add(s.task.params.SubmissionFee(), s.task.params.FinalFee())}
	require.NoError(t, s.submit(t.Context(), s.task))
	require.Len(t, s.out.sent, 1, "what is allowed is not allowed again")
	require.Equal(t, 1, s.maker.made)
}

// TestTrainer_ResumesAfterAKillAtEachStep: whatever was committed to is on disk, and nothing is trained twice that was
// kept.
func TestTrainer_ResumesAfterAKillAtEachStep(t *testing.T) {
	for _, c := range []struct {
		name string
		kill func(*school)
		made int
	}{
		{"before the draft is kept", func(s *school) { s.kv.failAt = 1 }, 2},
		{"before the draft is found by its task", func(s *school) { s.kv.failAt = 2 }, 2},
		{"before the fee is allowed", func(s *school) { s.out.answer = func(chain.Intent) error { return chain.ErrStopped } }, 1},
		{"before the commitment is sent", func(s *school) {
			s.out.answer = func(chain.Intent) error {
				if len(s.out.sent) == 2 {
					return chain.ErrStopped
				}
				return nil
			}
		}, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newSchool(t, newTestLoop(consensus.Self{}))
			c.kill(s)
			require.Error(t, s.submit(t.Context(), s.task))
			s.kv.failAt, s.out.answer, s.out.sent = 0, nil, nil
			s.restart(t)
			require.NoError(t, s.submit(t.Context(), s.task))
			require.Equal(t, c.made, s.maker.made)
			d, ok, err := s.drafts.ofTask(t.Context(), 1)
			require.NoError(t, err)
			require.True(t, ok)
			last := s.out.sent[len(s.out.sent)-1]
			require.Equal(t, s.calls.CommitModel(1, d.Commitment, s.task.params.MinTrainerStake, 0).Data, last.Data)
		})
	}
}

func TestTrainer_SealedModelsCountWithTheirSeal(t *testing.T) {
	s := newSchool(t, newTestLoop(consensus.Self{}))
	s.maker.model = goodModel()
	size := envelope.SealedSize(uint64(len(s.maker.model)))
	s.task.params.MaxModelBytes = size - 1
	err := s.submit(t.Context(), s.task)
	require.ErrorIs(t, err, ErrSealedTooLarge)
	require.False(t, s.passing(err))
	s.task.params.MaxModelBytes = size
	require.NoError(t, s.submit(t.Context(), s.task))
}

func TestTrainer_RefusesWhatTheValidatorsWouldRefuse(t *testing.T) {
	s := newSchool(t, newTestLoop(consensus.Self{}))
	s.maker.model = onnxtest.MLP(32, 4, 10).Marshal()
	err := s.submit(t.Context(), s.task)
	require.ErrorContains(t, err, "the validators would refuse the model")
	require.False(t, s.passing(err))
	require.Empty(t, s.out.sent)
	require.Empty(t, s.kv.values)
}

func TestTrainer_TakesPartInWhatIsOpenAndItsOwn(t *testing.T) {
	l := newTestLoop(consensus.Self{})
	l.start(t)
	s := newSchool(t, l)
	ids := func() (ids []arena.TaskID) {
		open, err := s.open(t.Context())
		require.NoError(t, err)
		for _, c := range open {
			ids = append(ids, c.id)
		}
		return ids
	}
	task := func(id arena.TaskID, creator common.Address, change func(*arena.TaskParams)) arena.EventBody {
		p := consensustest.Devnet(l.params.Clock.Start(1))
		if change != nil {
			change(&p)
		}
		return arena.TaskCreated{Task: id, Creator: creator, CreatorLeaf: arena.NoLeaf, Bond: fml(0), Params: p}
	}
	events := l.at(1, task(1, creator200, nil), task(2, trainer100, nil), task(3, creator200, nil), task(4, creator200, nil),
		task(5, creator200, func(p *arena.TaskParams) { p.SubmitBy = l.head(2).Time }),
		arena.ModelCommitted{Submission: 1, Task: 3, Trainer: trainer100, Locked: fml(0)},
		arena.ModelCommitted{Submission: 2, Task: 4, Trainer: consensustest.Account(7), Locked: fml(0)})
	l.updates <- l.update(1, 0, false, events...)
	require.Empty(t, ids(), "while it catches up, what looks open may be over")
	l.updates <- l.update(2, 0, true)
	require.Equal(t, []arena.TaskID{1, 4}, ids(), "not its own, not one that it is in, none that is too late for")
	s.tasks = []arena.TaskID{4, 9}
	require.Equal(t, []arena.TaskID{4}, ids())
}

// A pause moves the end of commits, and with it what the trainer does and what it says of it.
func TestTrainer_HasTheTimeThatAPauseGivesBack(t *testing.T) {
	l := newTestLoop(consensus.Self{})
	l.start(t)
	s := newSchool(t, l)
	created := arena.TaskCreated{Task: 1, Creator: creator200, CreatorLeaf: arena.NoLeaf, Bond: fml(0), Params: s.task.params}
	l.updates <- l.update(1, 0, true, l.at(1, created)...)
	from := l.head(2).Time
	l.updates <- l.update(2, 0, true, l.at(2, arena.Paused{From: from, Until: from + 30})...)
	end := s.task.params.SubmitBy + 30
	last := uint64(end-l.head(0).Time) - 1
	l.updates <- l.update(last, 0, true)
	open, err := s.open(t.Context())
	require.NoError(t, err)
	require.Len(t, open, 1, "there is a second left")
	require.NoError(t, s.submit(t.Context(), open[0]))
	require.Equal(t, []arena.Time{end, end}, []arena.Time{s.out.sent[0].Deadline, s.out.sent[1].Deadline})
	require.Equal(t, end.UTC(), s.maker.job.Deadline)

	l.updates <- l.update(last+1, 0, true)
	open, err = s.open(t.Context())
	require.NoError(t, err)
	require.Empty(t, open)
}

func TestTrainer_TriesAgainWhatMayPass(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newTestLoop(consensus.Self{})
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan struct{}, 2)
		go func() { _ = l.run(ctx); ended <- struct{}{} }()
		s := newSchool(t, l)
		l.onEvent, l.onHead = append(l.onEvent, s.heard), append(l.onHead, s.advanced)
		tries := 0
		s.out.answer = func(chain.Intent) error {
			if tries++; tries < 3 {
				return chain.ErrUnreachable
			}
			return nil
		}
		go func() { s.run(ctx); ended <- struct{}{} }()
		create := arena.TaskCreated{Task: 1, Creator: creator200, CreatorLeaf: arena.NoLeaf, Bond: fml(0), Params: s.task.params}
		l.updates <- l.update(1, 0, false, l.at(1, create)...)
		synctest.Wait()
		require.Zero(t, s.maker.made)
		l.updates <- l.update(2, 0, true)
		synctest.Wait()
		require.Equal(t, 1, s.maker.made, "woken by the first newest block")
		require.Equal(t, 1, s.log.count("WARN"))
		time.Sleep(3 * retrainPause)
		synctest.Wait()
		require.Equal(t, 4, tries, "the fee twice in vain, then fee and commitment")
		require.Equal(t, 1, s.maker.made)

		// The second task cannot be cured: it is given up with an error, once.
		s.maker.err = errors.New("diverged")
		again := create
		again.Task = 2
		l.updates <- l.update(3, 0, true, l.at(3, again)...)
		time.Sleep(5 * retrainPause)
		synctest.Wait()
		require.Equal(t, 2, s.maker.made)
		require.Equal(t, 1, s.log.count("ERROR"))
		cancel()
		<-ended
		<-ended
	})
}

func TestDrafts_Refusals(t *testing.T) {
	d := &drafts{&memo{values: map[string][]byte{}}}
	_, err := d.find(t.Context(), common.Hash{1})
	require.ErrorIs(t, err, errNoDraft)
	_, ok, err := d.ofTask(t.Context(), 1)
	require.NoError(t, err)
	require.False(t, ok)
	require.NoError(t, d.kv.Put(t.Context(), "draft/"+common.Hash{1}.Hex(), []byte("{")))
	_, err = d.find(t.Context(), common.Hash{1})
	require.ErrorContains(t, err, "read a draft")
	require.NoError(t, d.trained(t.Context(), 1, common.Hash{2}))
	_, _, err = d.ofTask(t.Context(), 1)
	require.ErrorIs(t, err, errNoDraft)
}

func TestNewTrainer_EachTaskStartsElsewhere(t *testing.T) {
	of := func(seed uint64, id arena.TaskID) [32]byte {
		b, ok := newTrainer(config.Train{Model: "mlp", Epochs: 3, Seed: seed}, nil)(id).(train.Builtin)
		require.True(t, ok)
		require.Equal(t, train.MLP, b.Config.Kind)
		return b.Config.Seed
	}
	require.NotEqual(t, of(1, 1), of(1, 2))
	require.NotEqual(t, of(1, 2), of(2, 1))
	again := of(1, 2)
	require.Equal(t, of(1, 2), again)
	own := &train.External{Command: []string{"mine"}}
	require.Same(t, own, newTrainer(config.Train{}, own)(1))
}
