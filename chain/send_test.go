package chain_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/chaintest"
)

// mining makes blocks until the test, or stop, ends it.
func mining(t testing.TB, sim *chaintest.Sim) (stop func()) {
	t.Helper()
	quit, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(10 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-quit:
				return
			case <-tick.C:
				sim.Commit()
			}
		}
	}()
	var once sync.Once
	stop = func() { once.Do(func() { close(quit); <-done }) }
	t.Cleanup(stop)
	return stop
}

func say(d chain.Deployment, k *chain.Key, n uint64) chain.Intent {
	return chain.Intent{Key: fmt.Sprintf("say/%d", n), To: d.Addresses.Stake, Data: chaintest.StakedCall(k.Address(), n)}
}

// said counts how often the chain heard each number.
func said(t testing.TB, eth *ethclient.Client, d chain.Deployment) map[uint64]int {
	t.Helper()
	out := map[uint64]int{}
	for _, e := range truth(t, eth, d) {
		out[e.Body.(arena.Staked).Amount.Uint64()]++
	}
	return out
}

// The journal dies at each of its writes, before or after the write counts; the program starts again with what is on
// the disk. Every intent happens exactly once, and no nonce is skipped.
func TestTransactor_CrashAtEachJournalWrite(t *testing.T) {
	sim := chaintest.NewSim(t)
	k := chaintest.AnvilKey(t, 0)
	d := chaintest.DeployEmitter(t, sim.Eth, chaintest.SimChainID, k, func() { sim.Commit() })
	c := sim.Client(t)
	mining(t, sim)
	const intents = 3
	cfg := chain.TxConfig{Finality: chain.Finality{Depth: 2}, Poll: 2 * time.Millisecond}
	serial := uint64(0)
	before, err := sim.Eth.NonceAt(t.Context(), k.Address(), nil)
	require.NoError(t, err)
	for _, lose := range []bool{true, false} {
		crashed := true
		for n := 1; crashed; n++ {
			require.Less(t, n, 100, "the crashes do not end")
			mem := chaintest.NewMemory()
			mem.CrashAt(n, lose)
			numbers := []uint64{}
			for range intents {
				serial++
				numbers = append(numbers, serial)
			}
			// The first life: until the crash, or until all is final.
			tx := chain.NewTransactor(c, k, mem, cfg, quietLog())
			ctx, stop := context.WithCancel(t.Context())
			end := make(chan error, 1)
			go func() { end <- tx.Run(ctx) }()
			var wg sync.WaitGroup
			for _, v := range numbers {
				wg.Go(func() {
					_, err := tx.Send(ctx, say(d, k, v))
					if err != nil && !errors.Is(err, chain.ErrStopped) && !errors.Is(err, chaintest.ErrCrash) {
						t.Errorf("send %d: %v", v, err)
					}
				})
			}
			wg.Wait()
			require.Eventually(t, func() bool { return mem.Crashed() || settled(t, mem, k) }, 10*time.Second, time.Millisecond)
			crashed = mem.Crashed()
			stop()
			if err := <-end; crashed {
				require.ErrorIs(t, err, chaintest.ErrCrash)
			} else {
				require.NoError(t, err)
			}
			mem.Revive()
			// The second life: the same intents again.
			tx = chain.NewTransactor(c, k, mem, cfg, quietLog())
			ctx, stop = context.WithCancel(t.Context())
			go func() { end <- tx.Run(ctx) }()
			for _, v := range numbers {
				r, err := tx.Send(ctx, say(d, k, v))
				require.NoError(t, err, "crash at %d, lost %t", n, lose)
				require.Len(t, r.Logs, 1)
			}
			stop()
			require.NoError(t, <-end)
			heard := said(t, sim.Eth, d)
			for _, v := range numbers {
				require.Equal(t, 1, heard[v], "number %d, crash at %d, lost %t", v, n, lose)
			}
		}
	}
	after, err := sim.Eth.NonceAt(t.Context(), k.Address(), nil)
	require.NoError(t, err)
	require.Equal(t, before+serial, after, "one nonce for each intent")
}

func settled(t testing.TB, mem *chaintest.Memory, k *chain.Key) bool {
	open, err := mem.OpenTxs(t.Context(), k.Address())
	return err == nil && len(open) == 0
}

func TestTransactor_ReorgSendsAgain(t *testing.T) {
	sim := chaintest.NewSim(t)
	k := chaintest.AnvilKey(t, 0)
	d := chaintest.DeployEmitter(t, sim.Eth, chaintest.SimChainID, k, func() { sim.Commit() })
	tx := start(t, sim.Client(t), k, chaintest.NewMemory())
	fork := headHash(t, sim.Eth)
	stop := mining(t, sim)
	_, err := tx.Send(t.Context(), say(d, k, 1))
	require.NoError(t, err)
	stop()
	require.Equal(t, map[uint64]int{1: 1}, said(t, sim.Eth, d))
	require.NoError(t, sim.Fork(fork))
	mining(t, sim)
	require.Eventually(t, func() bool { return said(t, sim.Eth, d)[1] == 1 }, 10*time.Second, 5*time.Millisecond)
	_, err = tx.Send(t.Context(), say(d, k, 1))
	require.NoError(t, err)
	require.Equal(t, map[uint64]int{1: 1}, said(t, sim.Eth, d))
}

// pending starts an anvil that mines on command, and a transactor on it.
func pending(t *testing.T) (*chaintest.Anvil, *ethclient.Client, chain.Deployment, *chain.Key, *chain.Transactor) {
	t.Helper()
	node := chaintest.StartAnvil(t, "--no-mining")
	eth := ethclient.NewClient(node.RPC)
	k := chaintest.AnvilKey(t, 0)
	d := chaintest.DeployEmitter(t, eth, chaintest.AnvilChainID, k, func() { node.Mine(t, 1) })
	return node, eth, d, k, start(t, dial(t, node.URL), k, chaintest.NewMemory())
}

// dear mines blocks whose base fee is above what waiting transactions pay.
func dear(t *testing.T, node *chaintest.Anvil, gwei int64) {
	t.Helper()
	node.Call(t, nil, "anvil_setNextBlockBaseFeePerGas", fmt.Sprintf("0x%x", new(big.Int).Mul(big.NewInt(gwei), big.NewInt(1e9))))
	node.Call(t, nil, "evm_mine")
}

func TestTransactor_StuckTransactionIsBumped(t *testing.T) {
	node, eth, d, k, tx := pending(t)
	done := make(chan error, 1)
	go func() {
		_, err := tx.Send(t.Context(), say(d, k, 1))
		done <- err
	}()
	require.Eventually(t, func() bool { return inPool(t, node) == 1 }, 5*time.Second, time.Millisecond)
	for range 200 {
		dear(t, node, 20)
		select {
		case err := <-done:
			require.NoError(t, err)
			require.Equal(t, map[uint64]int{1: 1}, said(t, eth, d))
			return
		case <-time.After(20 * time.Millisecond): // the transactor looks at the new head
		}
	}
	require.FailNow(t, "the transaction stays stuck")
}

func TestTransactor_GivesUpAfterTheDeadline(t *testing.T) {
	node, eth, d, k, tx := pending(t)
	head, err := eth.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	late := say(d, k, 1)
	late.Deadline = arena.Time(head.Time + 5)
	done := make(chan error, 1)
	go func() {
		_, err := tx.Send(t.Context(), late)
		done <- err
	}()
	require.Eventually(t, func() bool { return inPool(t, node) == 1 }, 5*time.Second, time.Millisecond)
	node.Call(t, nil, "anvil_setNextBlockBaseFeePerGas", fmt.Sprintf("0x%x", new(big.Int).Mul(big.NewInt(400), big.NewInt(1e9))))
	node.WarpTo(t, head.Time+10)
	for {
		node.Mine(t, 1)
		select {
		case err := <-done:
			require.ErrorIs(t, err, chain.ErrDeadline)
			require.Empty(t, said(t, eth, d))
			nonce, err := eth.NonceAt(t.Context(), k.Address(), nil)
			require.NoError(t, err)
			require.Equal(t, uint64(2), nonce, "the nonce is spent")
			again := say(d, k, 2)
			go func() {
				_, err := tx.Send(t.Context(), again)
				done <- err
			}()
			require.Eventually(t, func() bool { return inPool(t, node) == 1 }, 5*time.Second, time.Millisecond)
			node.Mine(t, 1)
			require.NoError(t, <-done)
			return
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func inPool(t *testing.T, node *chaintest.Anvil) int {
	t.Helper()
	var status struct {
		Pending string `json:"pending"`
	}
	node.Call(t, &status, "txpool_status")
	return int(common.HexToHash(status.Pending).Big().Int64())
}

func TestTransactor_RefusesWithoutSpendingANonce(t *testing.T) {
	sim := chaintest.NewSim(t)
	k := chaintest.AnvilKey(t, 0)
	d := chaintest.DeployEmitter(t, sim.Eth, chaintest.SimChainID, k, func() { sim.Commit() })
	mem := chaintest.NewMemory()
	tx := start(t, sim.Client(t), k, mem)
	before, err := sim.Eth.NonceAt(t.Context(), k.Address(), nil)
	require.NoError(t, err)

	_, err = tx.Send(t.Context(), chain.Intent{To: d.Addresses.Stake})
	require.ErrorIs(t, err, chain.ErrInput, "no key")

	head, err := sim.Eth.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	late := say(d, k, 1)
	late.Deadline = arena.Time(head.Time)
	_, err = tx.Send(t.Context(), late)
	require.ErrorIs(t, err, chain.ErrDeadline)

	dear := say(d, k, 2)
	dear.GasCap = 21_000
	_, err = tx.Send(t.Context(), dear)
	require.ErrorIs(t, err, chain.ErrInput)

	next, err := mem.NextNonce(t.Context(), k.Address())
	require.NoError(t, err)
	require.Zero(t, next)
	after, err := sim.Eth.NonceAt(t.Context(), k.Address(), nil)
	require.NoError(t, err)
	require.Equal(t, before, after)
}

func TestTransactor_ForeignTransactionTakesTheNonce(t *testing.T) {
	node, eth, d, k, tx := pending(t)
	done := make(chan error, 1)
	go func() {
		_, err := tx.Send(t.Context(), say(d, k, 1))
		done <- err
	}()
	require.Eventually(t, func() bool { return inPool(t, node) == 1 }, 5*time.Second, time.Millisecond)
	// Another wallet replaces it by something else.
	chaintest.Replace(t, eth, chaintest.AnvilChainID, k, 1, &d.Addresses.Stake, chaintest.StakedCall(k.Address(), 77))
	for range 200 {
		node.Mine(t, 1)
		select {
		case err := <-done:
			require.ErrorIs(t, err, chain.ErrNonceTaken)
			require.Equal(t, map[uint64]int{77: 1}, said(t, eth, d))
			return
		case <-time.After(20 * time.Millisecond):
		}
	}
	require.FailNow(t, "the transactor does not notice")
}
