package chaintest

import (
	"context"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
)

// emitterCode creates a contract that emits a log with two topics, the first two words of its call data, and the rest
// as data:
//
//	PUSH1 32 CALLDATALOAD  PUSH1 0 CALLDATALOAD  PUSH1 64 CALLDATASIZE SUB
//	DUP1 PUSH1 64 PUSH1 0 CALLDATACOPY  PUSH1 0 LOG2 STOP
var emitterCode = common.FromHex("73" + "6020356000356040360380604060003760" + "00a200" + "600052" + "6014600cf3")

// StakedCall is call data that makes an emitter say Staked(account, n, n).
func StakedCall(account common.Address, n uint64) []byte {
	word := common.BigToHash(new(big.Int).SetUint64(n))
	out := crypto.Keccak256([]byte("Staked(address,uint256,uint256)"))
	out = append(out, common.BytesToHash(account[:]).Bytes()...)
	out = append(out, word[:]...)
	return append(out, word[:]...)
}

// DeployEmitter creates an emitter in the place of the stake contract, in the block that commit makes.
func DeployEmitter(t testing.TB, eth *ethclient.Client, chainID int64, k *chain.Key, commit func()) chain.Deployment {
	t.Helper()
	ctx := context.Background()
	nonce, err := eth.PendingNonceAt(ctx, k.Address())
	require.NoError(t, err)
	tx := send(t, eth, k, chainID, nonce, nil, emitterCode)
	commit()
	rc := mined(t, eth, tx.Hash())
	require.Equal(t, types.ReceiptStatusSuccessful, rc.Status)
	return chain.Deployment{
		ChainID: uint64(chainID), Block: rc.BlockNumber.Uint64(), Addresses: chain.Addresses{
			Stake: rc.ContractAddress, Arena: common.Address{1}, Scores: common.Address{2}, Settle: common.Address{3},
			Experts: common.Address{4}, Beacon: common.Address{5}, FML: common.Address{6}, Keys: common.Address{7}, Challenges: common.Address{8},
		},
	}
}

// mined waits for a transaction to be in a block.
func mined(t testing.TB, eth *ethclient.Client, tx common.Hash) (rc *types.Receipt) {
	t.Helper()
	require.Eventually(t, func() bool {
		var err error
		rc, err = eth.TransactionReceipt(context.Background(), tx)
		return err == nil
	}, 10*time.Second, 2*time.Millisecond, "the transaction is not mined")
	return rc
}

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

// SendAnvil signs and sends a transaction to an anvil that mines each one, and waits for its block.
func SendAnvil(t testing.TB, eth *ethclient.Client, k *chain.Key, to *common.Address, data []byte) *types.Transaction {
	t.Helper()
	ctx := context.Background()
	nonce, err := eth.PendingNonceAt(ctx, k.Address())
	require.NoError(t, err)
	tx := send(t, eth, k, AnvilChainID, nonce, to, data)
	mined(t, eth, tx.Hash())
	return tx
}
