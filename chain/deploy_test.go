package chain_test

import (
	"context"
	"log/slog"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/chaintest"
)

func fml(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil))
}

// start runs a transactor for the key until the test ends.
func start(t *testing.T, c *chain.Client, k chain.Signer, j chain.Journal) *chain.Transactor {
	t.Helper()
	tx := chain.NewTransactor(c, k, j, chain.TxConfig{Finality: chain.Finality{Depth: 2}, Poll: 5 * time.Millisecond}, quietLog())
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- tx.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		require.NoError(t, <-done)
	})
	return tx
}

func quietLog() *slog.Logger { return slog.New(slog.DiscardHandler) }

func dial(t *testing.T, urls ...string) *chain.Client {
	t.Helper()
	c, err := chain.Dial(chain.Config{URLs: urls, ChainID: chaintest.AnvilChainID}, quietLog())
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

func TestDeploy_AnvilStandsAndIsVerified(t *testing.T) {
	node := chaintest.StartAnvil(t)
	c := dial(t, node.URL)
	owner := chaintest.AnvilKey(t, 0)
	mem := chaintest.NewMemory()
	tx := start(t, c, owner, mem)

	d, err := chain.Deploy(t.Context(), c, tx, chain.DevnetParams(owner.Address()))
	require.NoError(t, err)
	require.Equal(t, uint64(chaintest.AnvilChainID), d.ChainID)
	require.NoError(t, d.Verify(t.Context(), c))

	again, err := chain.Deploy(t.Context(), c, tx, chain.DevnetParams(owner.Address()))
	require.NoError(t, err)
	require.Equal(t, d, again, "the same journal deploys once")

	path := filepath.Join(t.TempDir(), "deployment.json")
	require.NoError(t, d.Write(path))
	back, err := chain.ReadDeployment(path)
	require.NoError(t, err)
	require.Equal(t, d, back)

	cfg, err := chain.NewReader(c, d.Addresses).Config(t.Context())
	require.NoError(t, err)
	require.Equal(t, arena.Clock{Genesis: d.Genesis, EpochLength: 12}, cfg.Clock)

	// One byte of one contract is changed: whoever starts a daemon or a command on it is told.
	var code hexutil.Bytes
	require.NoError(t, node.RPC.CallContext(t.Context(), &code, "eth_getCode", d.Addresses.Settle, "latest"))
	changed := append(hexutil.Bytes{}, code...)
	changed[len(changed)-1] ^= 1 // never of an immutable, which is not compared
	require.NoError(t, node.RPC.CallContext(t.Context(), nil, "anvil_setCode", d.Addresses.Settle, changed))
	err = d.Verify(t.Context(), c)
	require.ErrorIs(t, err, chain.ErrNotDeployed)
	require.ErrorContains(t, err, "is not the Settle of this build")
	codes, err := d.Codes(t.Context(), c)
	require.NoError(t, err)
	for _, x := range codes {
		require.Equal(t, x.Name != "Settle", x.OK, x.Name)
	}
	require.NoError(t, node.RPC.CallContext(t.Context(), nil, "anvil_setCode", d.Addresses.Settle, code))
	require.NoError(t, d.Verify(t.Context(), c))

	features, err := c.Features(t.Context())
	require.NoError(t, err)
	require.True(t, features.Curve, "anvil has EIP-2537")

	elsewhere := d
	elsewhere.Addresses.Stake[0] ^= 1
	require.ErrorIs(t, elsewhere.Verify(t.Context(), c), chain.ErrNotDeployed)
}
