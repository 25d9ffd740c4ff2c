package node

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/chaintest"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/internal/localchain"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/p2p"
)

func coins(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// deploy starts a chain in process, twenty blocks a second, with an arena on it; it gives the configuration of a node.
func deploy(t *testing.T) (config.Config, *chain.Key) {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	k := chain.NewKey(key)
	net, err := localchain.Start(t.Context(), localchain.Config{
		Kind: localchain.Embedded, Speed: 20, Alloc: map[common.Address]*big.Int{k.Address(): coins(1000)},
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, net.Stop()) })
	client, err := chain.Dial(chain.Config{URLs: []string{net.URL}, ChainID: net.ChainID}, quiet())
	require.NoError(t, err)
	defer client.Close()
	tx := chain.NewTransactor(client, k, chaintest.NewMemory(), chain.TxConfig{Poll: 5 * time.Millisecond}, quiet())
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- tx.Run(ctx) }()
	d, err := chain.Deploy(ctx, client, tx, chain.DevnetParams(k.Address()))
	stop()
	require.NoError(t, <-ended)
	require.NoError(t, err)

	cfg := config.Default()
	cfg.Home = t.TempDir()
	cfg.Roles = []config.Role{config.RoleValidator}
	cfg.Chain.RPC, cfg.Chain.Poll = []string{net.URL}, 20*time.Millisecond
	cfg.P2P.MDNS = false
	require.NoError(t, os.MkdirAll(cfg.KeysDir(), 0o700))
	require.NoError(t, d.Write(cfg.Deployment()))
	require.NoError(t, cfg.Check())
	return cfg, k
}

// TestNode runs whole nodes, one after the other, on one home and one chain: each start must find what the one before
// left, however that ended.
func TestNode(t *testing.T) {
	cfg, key := deploy(t)
	keys := Keys{Owner: key.Address(), Sender: key}
	build := func(change func(*config.Config)) *Node {
		c := cfg
		if change != nil {
			change(&c)
		}
		n, err := New(t.Context(), c, keys, slog.New(slog.DiscardHandler))
		require.NoError(t, err)
		return n
	}
	taken, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close() //nolint:errcheck // the test is over
	port := taken.Addr().(*net.TCPAddr).Port

	lives := func(t *testing.T) {
		n := build(nil)
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- n.Run(ctx) }()
		require.Eventually(t, func() bool {
			s, err := n.Status(t.Context())
			return err == nil && s.Synced && s.Head > 0
		}, 20*time.Second, 10*time.Millisecond, "without any peer it follows the chain")

		_, err := New(t.Context(), cfg, keys, quiet())
		require.ErrorIs(t, err, config.ErrConfig)
		require.ErrorContains(t, err, "another node (process "+strconv.Itoa(os.Getpid())+") runs in "+cfg.Home)

		client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+n.api.addr+"/readyz", nil)
		require.NoError(t, err)
		res, err := client.Do(req)
		require.NoError(t, err)
		require.NoError(t, res.Body.Close())
		require.Equal(t, http.StatusOK, res.StatusCode)
		s, err := n.Status(t.Context())
		require.NoError(t, err)
		require.Equal(t, []string{"validator"}, s.Roles)
		require.Empty(t, s.Alarms)
		stop()
		require.NoError(t, <-ended)
		_, err = n.Status(t.Context())
		require.ErrorIs(t, err, errStopped)
	}
	t.Run("lives and stops", lives)
	t.Run("API port taken", func(t *testing.T) {
		n := build(func(c *config.Config) { c.API.Listen = taken.Addr().String() })
		err := n.Run(t.Context())
		require.ErrorIs(t, err, syscall.EADDRINUSE)
		require.NotErrorIs(t, err, p2p.ErrPortTaken)
		require.ErrorContains(t, n.store.Put(t.Context(), "k", nil), "closed")
	})
	t.Run("p2p port taken", func(t *testing.T) {
		n := build(func(c *config.Config) { c.P2P.Listen = []string{"/ip4/127.0.0.1/tcp/" + strconv.Itoa(port)} })
		require.ErrorIs(t, n.Run(t.Context()), p2p.ErrPortTaken)
	})
	t.Run("record of votes unreadable", func(t *testing.T) {
		n := build(nil)
		require.NoError(t, n.store.Close())
		err := n.Run(t.Context())
		require.ErrorContains(t, err, "closed")
	})
	t.Run("stopped before it began", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		require.NoError(t, errorsOtherThanCancelled(build(nil).Run(ctx)))
	})
	t.Run("wrong chain", func(t *testing.T) {
		d, err := chain.ReadDeployment(cfg.Deployment())
		require.NoError(t, err)
		d.ChainID++
		c := cfg
		c.Chain.Deployment = filepath.Join(t.TempDir(), "other.json")
		require.NoError(t, d.Write(c.Chain.Deployment))
		_, err = New(t.Context(), c, keys, quiet())
		require.ErrorIs(t, err, chain.ErrWrongChain)
	})
	t.Run("home of another arena", func(t *testing.T) {
		c := cfg
		c.Home = t.TempDir()
		c.Chain.Deployment = cfg.Deployment()
		s := openStore(t, c.Home)
		other := newTestLoop(consensus.Self{}).params.Domain
		require.NoError(t, s.Bind(t.Context(), other))
		require.NoError(t, s.Close())
		_, err := New(t.Context(), c, keys, quiet())
		require.ErrorIs(t, err, config.ErrConfig)
		require.ErrorContains(t, err, "database of another arena")
	})
	t.Run("no home", func(t *testing.T) {
		c := cfg
		c.Home = filepath.Join(cfg.Home, "nowhere")
		_, err := New(t.Context(), c, keys, quiet())
		require.ErrorIs(t, err, config.ErrConfig)
		require.ErrorContains(t, err, "arenad init")
	})
	t.Run("lives again after all that", lives)
}

// errorsOtherThanCancelled: a start that is interrupted may say so or not.
func errorsOtherThanCancelled(err error) error {
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}
