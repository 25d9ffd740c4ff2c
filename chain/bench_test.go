package chain_test

import (
	"context"
	"math/big"
	"runtime"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/chaintest"
)

// burstCode creates a contract that says Staked(word 1, 0, 0) as often as word 2 of its call data tells:
//
//	PUSH1 64 CALLDATALOAD  JUMPDEST  PUSH1 32 CALLDATALOAD PUSH1 0 CALLDATALOAD PUSH1 64 PUSH1 0 LOG2
//	PUSH1 1 SWAP1 SUB DUP1 PUSH1 3 JUMPI STOP
var burstCode = common.FromHex("77" + "6040355b60203560003560406000a26001900380600357" + "00" + "600052" + "60186008f3")

// BenchmarkWatcher_CatchUp compares reading a long history with the bare requests for the same logs. Run it with
// -benchtime 1x.
func BenchmarkWatcher_CatchUp(b *testing.B) {
	const perBlock, blocks = 5_000, 40
	node := chaintest.StartAnvil(b)
	eth := ethclient.NewClient(node.RPC)
	k := chaintest.AnvilKey(b, 0)
	to := create(b, eth, k, burstCode)
	call := crypto.Keccak256([]byte("Staked(address,uint256,uint256)"))
	call = append(call, common.BytesToHash(k.Address().Bytes()).Bytes()...)
	call = append(call, common.BigToHash(big.NewInt(perBlock)).Bytes()...)
	for range blocks {
		transact(b, eth, k, &to, call)
	}
	d := chain.Deployment{ChainID: chaintest.AnvilChainID, Block: 1, Addresses: chain.Addresses{Stake: to}}
	head, err := eth.BlockNumber(b.Context())
	require.NoError(b, err)
	c, err := chain.Dial(chain.Config{URLs: []string{node.URL}, ChainID: chaintest.AnvilChainID}, quietLog())
	require.NoError(b, err)
	defer c.Close()

	b.Run("requests", func(b *testing.B) {
		for range b.N {
			total := 0
			for n := uint64(0); n <= head; n += 2 {
				var logs []types.Log
				require.NoError(b, node.RPC.CallContext(b.Context(), &logs, "eth_getLogs", map[string]any{
					"fromBlock": hexutil.EncodeUint64(n), "toBlock": hexutil.EncodeUint64(n + 1), "address": to,
				}))
				total += len(logs)
			}
			require.Equal(b, perBlock*blocks, total)
			b.ReportMetric(float64(total)/b.Elapsed().Seconds()*float64(b.N), "logs/s")
		}
	})
	b.Run("watcher", func(b *testing.B) {
		for range b.N {
			w := chain.NewWatcher(c, d, forget{}, chain.WatchConfig{}, quietLog())
			ctx, stop := context.WithCancel(b.Context())
			out, end := make(chan chain.Update), make(chan error, 1)
			go func() { end <- w.Run(ctx, out) }()
			total := 0
			var peak uint64
			for u := range out {
				total += len(u.Events)
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				peak = max(peak, m.HeapAlloc)
				if u.Live {
					break
				}
			}
			stop()
			require.NoError(b, <-end)
			require.Equal(b, perBlock*blocks, total)
			b.ReportMetric(float64(total)/b.Elapsed().Seconds()*float64(b.N), "logs/s")
			b.ReportMetric(float64(peak)/(1<<20), "MiB-heap")
		}
	})
}

// forget is an archive that keeps nothing.
type forget struct{}

func (forget) LogCursor(context.Context) (uint64, common.Hash, uint64, bool, error) {
	return 0, common.Hash{}, 0, false, nil
}

func (forget) AppendLogs(context.Context, []types.Log, uint64, common.Hash, uint64) error { return nil }

func (forget) Logs(context.Context, func([]types.Log) error) error { return nil }

func create(b *testing.B, eth *ethclient.Client, k *chain.Key, code []byte) common.Address {
	b.Helper()
	return transact(b, eth, k, nil, code).ContractAddress
}

func transact(b *testing.B, eth *ethclient.Client, k *chain.Key, to *common.Address, data []byte) *types.Receipt {
	b.Helper()
	nonce, err := eth.PendingNonceAt(b.Context(), k.Address())
	require.NoError(b, err)
	tx, err := k.SignTx(b.Context(), types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(chaintest.AnvilChainID), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e12), Gas: 1 << 24, To: to, Data: data,
	}), big.NewInt(chaintest.AnvilChainID))
	require.NoError(b, err)
	require.NoError(b, eth.SendTransaction(b.Context(), tx))
	var rc *types.Receipt
	require.Eventually(b, func() bool {
		rc, err = eth.TransactionReceipt(b.Context(), tx.Hash())
		return err == nil
	}, 10*time.Second, time.Millisecond)
	require.Equal(b, types.ReceiptStatusSuccessful, rc.Status)
	return rc
}
