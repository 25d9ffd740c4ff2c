package chain_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/chaintest"
)

// run starts a watcher and gives its updates and its end.
func run(t testing.TB, c *chain.Client, d chain.Deployment, a chain.Archive, f chain.Finality) (<-chan chain.Update, <-chan error, func()) {
	t.Helper()
	w := chain.NewWatcher(c, d, a, chain.WatchConfig{Finality: f, Poll: 2 * time.Millisecond}, quietLog())
	ctx, stop := context.WithCancel(context.Background())
	out, end := make(chan chain.Update), make(chan error, 1)
	go func() { end <- w.Run(ctx, out) }()
	t.Cleanup(stop)
	return out, end, stop
}

// untilHead applies updates until the follower stands on the head.
func untilHead(t testing.TB, f *chaintest.Follower, out <-chan chain.Update, end <-chan error, head common.Hash) {
	t.Helper()
	late := time.After(20 * time.Second)
	for !f.Last.Live || f.Last.Head.Hash != head {
		select {
		case u := <-out:
			require.NoError(t, f.Apply(u))
		case err := <-end:
			require.NoError(t, err)
		case <-late:
			require.FailNow(t, "the watcher does not arrive", "at %+v, want %s", f.Last.Head, head)
		}
	}
}

// truth is what the chain itself says.
func truth(t testing.TB, eth *ethclient.Client, d chain.Deployment) []arena.Event {
	t.Helper()
	logs, err := eth.FilterLogs(t.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(d.Block), Addresses: []common.Address{d.Addresses.Stake},
	})
	require.NoError(t, err)
	for i := range logs {
		h, err := eth.HeaderByHash(t.Context(), logs[i].BlockHash)
		require.NoError(t, err)
		logs[i].BlockTimestamp = h.Time
	}
	events, err := chain.NewDecoder(d.Addresses).Events(logs)
	require.NoError(t, err)
	return events
}

// sameStory compares events; none are none.
func sameStory(t require.TestingT, want, got []arena.Event) {
	require.Len(t, got, len(want))
	for i := range want {
		require.Equal(t, want[i], got[i])
	}
}

func headHash(t testing.TB, eth *ethclient.Client) common.Hash {
	t.Helper()
	h, err := eth.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	return h.Hash()
}

// One chain, many random histories: blocks with and without events, forks of random depth that win, restarts of the
// watcher between any two of them. Whatever happened, the follower ends with the chain's own story.
func TestWatcher_RandomReorgsAndRestartsTellTheChainsStory(t *testing.T) {
	const depth = 6
	sim := chaintest.NewSim(t)
	k := chaintest.AnvilKey(t, 0)
	d := chaintest.DeployEmitter(t, sim.Eth, chaintest.SimChainID, k, func() { sim.Commit() })
	c := sim.Client(t)
	serial := uint64(0)
	rapid.Check(t, func(rt *rapid.T) {
		first := commit(rt, sim, 1)
		d := d // each history begins at a block of its own
		d.Block = first
		mem := chaintest.NewMemory()
		f := &chaintest.Follower{}
		out, end, stop := run(t, c, d, mem, chain.Finality{Depth: depth})
		for range rapid.IntRange(1, 8).Draw(rt, "operations") {
			blocks := rapid.IntRange(1, 4).Draw(rt, "blocks")
			if back := rapid.IntRange(0, depth-1).Draw(rt, "back"); back > 0 {
				head := commit(rt, sim, 1) // the pool must be empty for a fork
				if head >= first+uint64(back) {
					from, err := sim.Eth.HeaderByNumber(context.Background(), new(big.Int).SetUint64(head-uint64(back)))
					require.NoError(rt, err)
					require.NoError(rt, sim.Fork(from.Hash()))
					blocks = back + 1
				}
			}
			for range blocks {
				for range rapid.IntRange(0, 2).Draw(rt, "events") {
					serial++
					sim.Send(t, k, &d.Addresses.Stake, chaintest.StakedCall(k.Address(), serial))
				}
				commit(rt, sim, 1)
			}
			if rapid.Bool().Draw(rt, "look") {
				untilHead(t, f, out, end, headHash(t, sim.Eth))
				sameStory(rt, truth(t, sim.Eth, d), f.Events)
			}
			if rapid.IntRange(0, 3).Draw(rt, "restart") == 0 {
				stop()
				require.NoError(rt, <-end)
				f = &chaintest.Follower{}
				out, end, stop = run(t, c, d, mem, chain.Finality{Depth: depth})
			}
		}
		untilHead(t, f, out, end, headHash(t, sim.Eth))
		sameStory(rt, truth(t, sim.Eth, d), f.Events)
		stop()
		require.NoError(rt, <-end)
	})
}

// commit makes blocks until the chain has grown by n and the pool is empty, and gives the head's number. A block made
// right after a fork may be refused.
func commit(t require.TestingT, sim *chaintest.Sim, n uint64) uint64 {
	ctx := context.Background()
	before, err := sim.Eth.BlockNumber(ctx)
	require.NoError(t, err)
	for {
		sim.Commit()
		head, err := sim.Eth.BlockNumber(ctx)
		require.NoError(t, err)
		pending, err := sim.Eth.PendingTransactionCount(ctx)
		require.NoError(t, err)
		if head >= before+n && pending == 0 {
			return head
		}
	}
}

func TestWatcher_ReorgBelowFinalStops(t *testing.T) {
	sim := chaintest.NewSim(t)
	k := chaintest.AnvilKey(t, 0)
	d := chaintest.DeployEmitter(t, sim.Eth, chaintest.SimChainID, k, func() { sim.Commit() })
	base := headHash(t, sim.Eth)
	for range 5 {
		sim.Commit()
	}
	mem := chaintest.NewMemory()
	f := &chaintest.Follower{}
	out, end, _ := run(t, sim.Client(t), d, mem, chain.Finality{Depth: 2})
	untilHead(t, f, out, end, headHash(t, sim.Eth))
	require.NoError(t, sim.Fork(base))
	for range 7 {
		sim.Commit()
	}
	for {
		select {
		case <-out:
			continue
		case err := <-end:
			require.ErrorIs(t, err, chain.ErrDeepReorg)
		}
		break
	}
	_, end, _ = run(t, sim.Client(t), d, mem, chain.Finality{Depth: 2})
	require.Eventually(t, func() bool { return len(end) == 1 || drained(t, sim, d, mem) }, 10*time.Second, time.Millisecond)
}

// drained runs a new watcher over the archive of the lost branch and reports that it refuses, too.
func drained(t *testing.T, sim *chaintest.Sim, d chain.Deployment, mem *chaintest.Memory) bool {
	t.Helper()
	out, end, stop := run(t, sim.Client(t), d, mem, chain.Finality{Depth: 2})
	defer stop()
	for {
		select {
		case <-out:
		case err := <-end:
			require.ErrorIs(t, err, chain.ErrDeepReorg)
			return true
		}
	}
}

func TestWatcher_AnvilReorg(t *testing.T) {
	node := chaintest.StartAnvil(t)
	eth := ethclient.NewClient(node.RPC)
	k := chaintest.AnvilKey(t, 0)
	d := chaintest.DeployEmitter(t, eth, chaintest.AnvilChainID, k, func() {})
	c := dial(t, node.URL)
	f := &chaintest.Follower{}
	out, end, _ := run(t, c, d, chaintest.NewMemory(), chain.Finality{Depth: 8})
	for i := range uint64(6) {
		chaintest.SendAnvil(t, eth, k, &d.Addresses.Stake, chaintest.StakedCall(k.Address(), i))
	}
	untilHead(t, f, out, end, headHash(t, eth))
	require.Len(t, f.Events, 6)
	for range 3 {
		node.Call(t, nil, "anvil_reorg", 4, []any{})
		node.Mine(t, 1)
		untilHead(t, f, out, end, headHash(t, eth))
		require.Equal(t, truth(t, eth, d), f.Events)
	}
	require.Less(t, len(f.Events), 6, "anvil_reorg drops the transactions of the blocks that it replaces")
}

func TestWatcher_BackfillAgreesWithTheTail(t *testing.T) {
	node := chaintest.StartAnvil(t)
	eth := ethclient.NewClient(node.RPC)
	k := chaintest.AnvilKey(t, 0)
	d := chaintest.DeployEmitter(t, eth, chaintest.AnvilChainID, k, func() {})
	for i := range uint64(20) {
		chaintest.SendAnvil(t, eth, k, &d.Addresses.Stake, chaintest.StakedCall(k.Address(), i))
		node.Mine(t, i*i%97)
	}
	c := dial(t, node.URL)
	f := &chaintest.Follower{}
	out, end, _ := run(t, c, d, chaintest.NewMemory(), chain.Finality{Depth: 5})
	untilHead(t, f, out, end, headHash(t, eth))
	require.Equal(t, truth(t, eth, d), f.Events)
	require.Len(t, f.Events, 20)
	require.Equal(t, f.Last.Head.Number-5, f.Last.Final.Number)
}

// The archive dies at each of its writes, before or after the write counts. The next watcher tells the whole story, with
// nothing twice.
func TestWatcher_CrashAtEachArchiveWrite(t *testing.T) {
	sim := chaintest.NewSim(t)
	k := chaintest.AnvilKey(t, 0)
	d := chaintest.DeployEmitter(t, sim.Eth, chaintest.SimChainID, k, func() { sim.Commit() })
	c := sim.Client(t)
	serial := uint64(0)
	for _, lose := range []bool{true, false} {
		for n := 1; n <= 6; n++ {
			mem := chaintest.NewMemory()
			mem.CrashAt(n, lose)
			out, end, stop := run(t, c, d, mem, chain.Finality{Depth: 2})
			var err error
			for err == nil {
				serial++
				sim.Send(t, k, &d.Addresses.Stake, chaintest.StakedCall(k.Address(), serial))
				commit(t, sim, 1)
				f := &chaintest.Follower{}
				head := headHash(t, sim.Eth)
				for err == nil && f.Last.Head.Hash != head {
					select {
					case f.Last = <-out:
					case err = <-end:
					}
				}
			}
			require.ErrorIs(t, err, chaintest.ErrCrash)
			stop()
			mem.Revive()
			f := &chaintest.Follower{}
			out, end, stop = run(t, c, d, mem, chain.Finality{Depth: 2})
			untilHead(t, f, out, end, headHash(t, sim.Eth))
			sameStory(t, truth(t, sim.Eth, d), f.Events)
			stop()
			require.NoError(t, <-end)
		}
	}
}

func TestWatcherAndTransactor_LeaveNothingBehind(t *testing.T) {
	sim := chaintest.NewSim(t)
	k := chaintest.AnvilKey(t, 0)
	d := chaintest.DeployEmitter(t, sim.Eth, chaintest.SimChainID, k, func() { sim.Commit() })
	c := sim.Client(t)
	require.NoError(t, c.Check(t.Context()))
	here := goleak.IgnoreCurrent()
	out, end, stop := run(t, c, d, chaintest.NewMemory(), chain.Finality{Depth: 2})
	<-out
	ctx, cancel := context.WithCancel(t.Context())
	tx := chain.NewTransactor(c, k, chaintest.NewMemory(), chain.TxConfig{Poll: time.Millisecond}, quietLog())
	done, sent := make(chan error, 1), make(chan error, 1)
	go func() { done <- tx.Run(ctx) }()
	go func() {
		_, err := tx.Send(t.Context(), say(d, k, 1))
		sent <- err
	}()
	require.Eventually(t, func() bool {
		n, err := sim.Eth.PendingTransactionCount(t.Context())
		return err == nil && n == 1
	}, 5*time.Second, time.Millisecond)
	cancel()
	require.NoError(t, <-done)
	require.ErrorIs(t, <-sent, chain.ErrStopped)
	stop()
	require.NoError(t, <-end)
	goleak.VerifyNone(t, here)
}
