package p2p

import (
	"context"
	"crypto/ecdsa"
	"io"
	"log/slog"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
)

var testDomain = arena.Domain{ChainID: 31337, Arena: common.HexToAddress("0xAb00000000000000000000000000000000000001")}

type keySigner struct{ key *ecdsa.PrivateKey }

func (s keySigner) Address() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

func (s keySigner) SignTypedData(_ context.Context, data apitypes.TypedData) ([]byte, error) {
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return nil, err
	}
	return crypto.Sign(digest, s.key)
}

// testSigner derives a key from a number.
func testSigner(t *testing.T, n byte) keySigner {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte{n}))
	require.NoError(t, err)
	return keySigner{key}
}

// fakeChain: everybody has stake and signs for itself, unless said otherwise.
type fakeChain struct {
	mu       sync.Mutex
	unstaked map[common.Address]bool
	signerOf map[common.Address]common.Address
}

func (c *fakeChain) Staked(a common.Address) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return !c.unstaked[a]
}

func (c *fakeChain) ActsFor(signer, account common.Address) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return signer == account || c.signerOf[account] == signer
}

type memoryRecords struct {
	mu      sync.Mutex
	records map[common.Address][]byte
}

func (m *memoryRecords) LoadRecords(context.Context) ([][]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var out [][]byte
	for _, r := range m.records {
		out = append(out, r)
	}
	return out, nil
}

func (m *memoryRecords) SaveRecord(_ context.Context, a common.Address, r []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.records == nil {
		m.records = make(map[common.Address][]byte)
	}
	m.records[a] = r
	return nil
}

type testNode struct {
	*Host
	t        *testing.T
	deps     Deps
	registry *prometheus.Registry
}

// newNode makes node number n, not started.
func newNode(t *testing.T, n byte, change func(*Config, *Deps)) *testNode {
	t.Helper()
	signer := testSigner(t, n)
	cfg := DefaultConfig()
	cfg.Listen = []string{"/ip4/127.0.0.1/tcp/0"}
	cfg.KeyFile = filepath.Join(t.TempDir(), "node.key")
	deps := Deps{
		Domain: testDomain, Account: signer.Address(), Roles: RoleValidator, Signer: signer,
		Chain: &fakeChain{}, Records: &memoryRecords{}, Log: slog.New(slog.DiscardHandler),
	}
	if change != nil {
		change(&cfg, &deps)
	}
	registry := prometheus.NewRegistry()
	deps.Metrics = registry
	h, err := New(cfg, deps)
	require.NoError(t, err)
	return &testNode{Host: h, t: t, deps: deps, registry: registry}
}

func startNode(t *testing.T, n byte, change func(*Config, *Deps)) *testNode {
	t.Helper()
	node := newNode(t, n, change)
	require.NoError(t, node.Start(t.Context()))
	t.Cleanup(func() { require.NoError(t, node.Close()) })
	return node
}

func bootstrapFrom(addrs []string) func(*Config, *Deps) {
	return func(c *Config, _ *Deps) { c.Bootstrap = addrs }
}

// next gives the next message of type N that satisfies want.
func next[N Notice](t *testing.T, h *testNode, want func(N) bool) Message {
	t.Helper()
	deadline := time.After(20 * time.Second)
	for {
		select {
		case m, ok := <-h.Messages():
			require.True(t, ok, "inbox closed")
			if n, ok := m.Notice.(N); ok && want(n) {
				return m
			}
		case <-deadline:
			var n N
			require.FailNow(t, "no message", "%T", n)
		}
	}
}

// TestHost_LoopbackEndToEnd: two nodes on real TCP find each other, know each other's account, gossip and stream.
func TestHost_LoopbackEndToEnd(t *testing.T) {
	a := startNode(t, 1, nil)
	echo := func(_ context.Context, _ string, s io.ReadWriteCloser) {
		_, _ = io.CopyN(s, s, 4)
		_ = s.Close()
	}
	a.Handle("/test/echo/1", echo)
	b := startNode(t, 2, bootstrapFrom(a.Addrs()))

	m := next(t, a, func(r NodeRecord) bool { return r.Account == b.deps.Account })
	require.Equal(t, b.ID(), m.Peer)
	next(t, b, func(r NodeRecord) bool { return r.Account == a.deps.Account })
	id, ok := a.PeerOf(b.deps.Account)
	require.True(t, ok)
	require.Equal(t, b.ID(), id)

	notice := ModelNotice{Submission: 7, Content: arena.Content{Digest: [32]byte{1}, Codec: arena.CodecRaw, Size: 10}}
	require.NoError(t, b.PublishModel(t.Context(), notice))
	notice.Account = b.deps.Account
	m = next(t, a, func(ModelNotice) bool { return true })
	require.Equal(t, Message{Peer: b.ID(), Notice: notice}, m)

	s, err := b.OpenStream(t.Context(), a.ID(), "/test/echo/1")
	require.NoError(t, err)
	_, err = s.Write([]byte("ping"))
	require.NoError(t, err)
	got, err := io.ReadAll(s)
	require.NoError(t, err)
	require.Equal(t, "ping", string(got))
}
