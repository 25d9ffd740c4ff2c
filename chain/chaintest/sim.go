package chaintest

import (
	"context"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
)

// SimChainID is the chain id of the chain in process.
const SimChainID = 1337

// Sim is go-ethereum's chain in process: a block is made when the test says so, and it can fork.
type Sim struct {
	*simulated.Backend
	RPC *rpc.Client
	Eth *ethclient.Client
}

// NewSim starts a chain on which anvil's accounts have coin.
func NewSim(t testing.TB) *Sim {
	t.Helper()
	alloc := types.GenesisAlloc{}
	for i := range anvilKeys {
		alloc[AnvilKey(t, i).Address()] = types.Account{Balance: new(big.Int).Exp(big.NewInt(10), big.NewInt(22), nil)}
	}
	dir, err := os.MkdirTemp("", "sim") //nolint:usetesting // a socket's path is limited to 107 bytes
	require.NoError(t, err)
	socket := filepath.Join(dir, "rpc")
	b := simulated.NewBackend(alloc, func(n *node.Config, _ *ethconfig.Config) { n.IPCPath = socket })
	r, err := rpc.Dial(socket)
	require.NoError(t, err)
	t.Cleanup(func() {
		r.Close()
		b.Close()         //nolint:errcheck // the test is over
		os.RemoveAll(dir) //nolint:errcheck // the test is over
	})
	return &Sim{Backend: b, RPC: r, Eth: ethclient.NewClient(r)}
}

// Client gives a pool over the chain.
func (s *Sim) Client(t testing.TB) *chain.Client {
	t.Helper()
	return chain.Attach(chain.Config{ChainID: SimChainID}, quiet(), s.RPC)
}

// Send signs and sends a transaction with the account's next nonce; it waits for no block. The pool learns of blocks and
// forks a moment late, so that a stale nonce is tried again.
func (s *Sim) Send(t testing.TB, k *chain.Key, to *common.Address, data []byte) *types.Transaction {
	t.Helper()
	var tx *types.Transaction
	require.Eventually(t, func() bool {
		nonce, err := s.Eth.PendingNonceAt(context.Background(), k.Address())
		if err != nil {
			return false
		}
		tx = signed(t, k, SimChainID, nonce, to, data)
		return s.Eth.SendTransaction(context.Background(), tx) == nil
	}, 10*time.Second, time.Millisecond, "the pool takes no transaction")
	return tx
}

func signed(t testing.TB, k *chain.Key, id int64, nonce uint64, to *common.Address, data []byte) *types.Transaction {
	t.Helper()
	tx, err := k.SignTx(context.Background(), types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(id), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(100e9), Gas: 300_000, To: to, Data: data,
	}), big.NewInt(id))
	require.NoError(t, err)
	return tx
}

func send(t testing.TB, c *ethclient.Client, k *chain.Key, id int64, nonce uint64, to *common.Address, data []byte) *types.Transaction {
	t.Helper()
	tx := signed(t, k, id, nonce, to, data)
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	require.NoError(t, c.SendTransaction(ctx, tx))
	return tx
}

// Replace sends a transaction with a given nonce that pays enough to take the place of another one.
func Replace(t testing.TB, c *ethclient.Client, id int64, k *chain.Key, nonce uint64, to *common.Address, data []byte) {
	t.Helper()
	tx, err := k.SignTx(context.Background(), types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(id), Nonce: nonce, GasTipCap: big.NewInt(90e9), GasFeeCap: big.NewInt(400e9), Gas: 300_000, To: to, Data: data,
	}), big.NewInt(id))
	require.NoError(t, err)
	require.NoError(t, c.SendTransaction(context.Background(), tx))
}
