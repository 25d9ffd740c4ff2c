package node

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/p2p"
	"github.com/ai-arena/arenad/store"
)

func TestMain(m *testing.M) {
	if len(os.Args) == 2 && os.Args[1] == runner.Subcommand { // a node starts itself as the child in which models run
		os.Exit(runner.Main(nil))
	}
	goleak.VerifyTestMain(m, // the chain in process leaves these behind
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

// heardLog is a logger whose lines a test can read.
type heardLog struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (h *heardLog) Write(b []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.buf.Write(b)
}

// count is how many lines were logged at a level.
func (h *heardLog) count(level string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return bytes.Count(h.buf.Bytes(), []byte("level="+level))
}

func (h *heardLog) logger() *slog.Logger {
	return slog.New(slog.NewTextHandler(h, &slog.HandlerOptions{Level: slog.LevelDebug}))
}

// town is the network of a test: named peers that serve what they have, in memory.
type town struct {
	mu        sync.Mutex
	wg        sync.WaitGroup
	peers     map[string]func(context.Context, string, io.ReadWriteCloser)
	accounts  map[common.Address]string
	connected []string
	asked     []string
	reported  []string
	keys      *keyBook
}

func newTown(t testing.TB) *town {
	n := &town{peers: map[string]func(context.Context, string, io.ReadWriteCloser){}, accounts: map[common.Address]string{}, keys: newKeyBook()}
	t.Cleanup(n.wg.Wait)
	return n
}

func (n *town) OpenStream(_ context.Context, peer, _ string) (io.ReadWriteCloser, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.asked = append(n.asked, peer)
	serve := n.peers[peer]
	if serve == nil {
		return nil, errors.New("no route")
	}
	near, far := net.Pipe()
	n.wg.Go(func() {
		serve(context.Background(), "me", far)
		_ = far.Close()
	})
	return near, nil
}

func (n *town) PeerOf(a common.Address) (string, bool) {
	p, ok := n.accounts[a]
	return p, ok
}

func (n *town) Connected() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return append([]string{}, n.connected...)
}

func (n *town) Report(peer string, _ error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.reported = append(n.reported, peer)
}

// joins makes a peer that serves what s has, and connects it.
func (n *town) joins(name string, s *content.Store) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.peers[name] = content.NewServer(s, quiet()).Serve
	n.connected = append(n.connected, name)
}

// hangs makes a peer that takes streams and says nothing.
func (n *town) hangs(name string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.peers[name] = func(_ context.Context, _ string, s io.ReadWriteCloser) { _, _ = io.Copy(io.Discard, s) }
	n.connected = append(n.connected, name)
}

func newBlobs(t testing.TB) *content.Store {
	t.Helper()
	s, err := content.NewStore(t.TempDir(), content.DefaultStoreConfig())
	require.NoError(t, err)
	return s
}

func addBlob(t testing.TB, s *content.Store, b []byte) (arena.Content, [32]byte) {
	t.Helper()
	c, flat, err := s.Add(context.Background(), bytes.NewReader(b))
	require.NoError(t, err)
	return c, flat
}

func (n *town) library(blobs *content.Store) *library {
	return newLibrary(quiet(), blobs, content.NewFetcher(blobs, n, quiet()), n, n.keys)
}

// keyBook is the keys that a node was given, in memory.
type keyBook struct {
	mu   sync.Mutex
	held map[common.Hash]envelope.Key
	news chan struct{}
}

func newKeyBook() *keyBook {
	return &keyBook{held: map[common.Hash]envelope.Key{}, news: make(chan struct{})}
}

func (b *keyBook) get(_ context.Context, hash common.Hash) (envelope.Key, bool, <-chan struct{}) {
	b.mu.Lock()
	defer b.mu.Unlock()
	k, ok := b.held[hash]
	return k, ok, b.news
}

func (b *keyBook) learn(hash common.Hash, k envelope.Key) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.held[hash] = k
	close(b.news)
	b.news = make(chan struct{})
}

func (b *keyBook) lose(hash common.Hash) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.held, hash)
}

// sealed gives the sealed form of b.
func sealed(t testing.TB, b []byte, k envelope.Key) []byte {
	t.Helper()
	r, err := envelope.Seal(bytes.NewReader(b), k)
	require.NoError(t, err)
	out, err := io.ReadAll(r)
	require.NoError(t, err)
	return out
}

// addModel seals a model into a store.
func addModel(t testing.TB, s *content.Store, model []byte, k envelope.Key) arena.Model {
	t.Helper()
	c, _ := addBlob(t, s, sealed(t, model, k))
	return arena.Model{Flat: sha256.Sum256(model), Content: c, KeyHash: consensustest.Defaults().Domain.FileKeyHash(k)}
}

func openStore(t testing.TB, dir string) *store.Store {
	t.Helper()
	s, err := store.Open(filepath.Join(dir, "arenad.db"))
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// damage flips a byte of a stored blob.
func damage(t testing.TB, s *content.Store, c arena.Content) {
	t.Helper()
	b, err := os.ReadFile(s.Path(c))
	require.NoError(t, err)
	b[len(b)/2] ^= 1
	require.NoError(t, os.Chmod(s.Path(c), 0o600))
	require.NoError(t, os.WriteFile(s.Path(c), b, 0o600))
}

// testLoop is a loop whose machine acts for self, and everything that it performs and hears.
type testLoop struct {
	*loop
	updates   chan Update
	params    consensus.Params
	performed []consensus.Action
	heard     []arena.Event
	finals    []arena.Event
	alarms    []string
}

func newTestLoop(self consensus.Self) *testLoop {
	p := consensustest.Defaults()
	l := &testLoop{updates: make(chan Update), params: p}
	l.loop = newLoop(quiet(), consensus.New(self, p), consensus.NewState(p), newDraws(p.Domain, func(what string) { l.alarms = append(l.alarms, what) }),
		l.updates, func(a consensus.Action) { l.performed = append(l.performed, a) })
	l.onEvent = []func(arena.Event){func(e arena.Event) { l.heard = append(l.heard, e) }}
	l.onFinal = func(e arena.Event) { l.finals = append(l.finals, e) }
	return l
}

// at makes the events of a block; blocks are a second apart, block 0 is the start of epoch 1.
func (l *testLoop) at(block uint64, bodies ...arena.EventBody) (events []arena.Event) {
	for i, b := range bodies {
		events = append(events, arena.Event{Block: block, Time: l.head(block).Time, Index: uint(i), Body: b})
	}
	return events
}

func (l *testLoop) head(block uint64) consensus.Head {
	return consensus.Head{Number: block, Time: l.params.Clock.Start(1) + arena.Time(block)}
}

// update is an update up to a block.
func (l *testLoop) update(block, final uint64, live bool, events ...arena.Event) Update {
	return Update{Events: events, Head: l.head(block), Final: final, Live: live}
}

// run runs the loop until the test ends.
func (l *testLoop) start(t testing.TB) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = l.run(ctx)
	}()
	t.Cleanup(func() {
		cancel()
		<-done
	})
}

var trainer100, creator200 = consensustest.Account(100), consensustest.Account(200)

// taskFacts open a task of Account(200) with a committed model of Account(100).
func taskFacts(p consensus.Params) []arena.EventBody {
	return []arena.EventBody{
		arena.TaskCreated{Task: 1, Creator: creator200, CreatorLeaf: arena.NoLeaf, Bond: fml(0), Params: consensustest.Devnet(p.Clock.Start(1))},
		arena.ModelCommitted{Submission: 1, Task: 1, Trainer: trainer100, Commitment: common.Hash{1}, Locked: fml(0)},
	}
}

// gossiped is a gossip that keeps what it is told.
type gossiped struct {
	mu     sync.Mutex
	models []p2p.ModelNotice
	scores []p2p.ScoreNotice
	keys   []p2p.KeyNotice
}

func (g *gossiped) PublishKey(_ context.Context, n p2p.KeyNotice) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.keys = append(g.keys, n)
	return nil
}

func (g *gossiped) PublishModel(_ context.Context, n p2p.ModelNotice) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.models = append(g.models, n)
	return nil
}

func (g *gossiped) PublishScore(_ context.Context, n p2p.ScoreNotice) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.scores = append(g.scores, n)
	return errors.New("nobody listens")
}
