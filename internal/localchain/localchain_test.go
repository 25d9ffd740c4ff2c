package localchain_test

import (
	"context"
	"math/big"
	"net"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/internal/localchain"
)

func TestStart(t *testing.T) {
	rich := common.HexToAddress("0x1111111111111111111111111111111111111111")
	for _, kind := range []localchain.Kind{localchain.Anvil, localchain.Embedded} {
		t.Run(string(kind), func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
			defer cancel()
			c, err := localchain.Start(ctx, localchain.Config{
				Kind: kind, Speed: 10, Alloc: map[common.Address]*big.Int{rich: big.NewInt(77)},
			})
			require.NoError(t, err)
			client, err := ethclient.DialContext(ctx, c.URL)
			require.NoError(t, err)
			defer client.Close()
			id, err := client.ChainID(ctx)
			require.NoError(t, err)
			require.Equal(t, c.ChainID, id.Uint64())
			wei, err := client.BalanceAt(ctx, rich, nil)
			require.NoError(t, err)
			require.Equal(t, int64(77), wei.Int64())

			first, err := client.HeaderByNumber(ctx, nil)
			require.NoError(t, err)
			require.Eventually(t, func() bool {
				h, err := client.HeaderByNumber(ctx, nil)
				// One second of chain time a block, ten blocks a second.
				return err == nil && h.Number.Uint64() >= first.Number.Uint64()+10 &&
					h.Time-first.Time >= 10 && h.Time-first.Time <= h.Number.Uint64()-first.Number.Uint64()+2
			}, 10*time.Second, 20*time.Millisecond)
			require.NoError(t, c.Stop())
			require.NoError(t, c.Stop())
			<-c.Done()
		})
	}
}

// The chain outlives the thread on which it was asked for: the process ends threads of its own, as that of a sandboxed evaluation.
func TestStart_outlivesItsCallersThread(t *testing.T) {
	for range 2 { // the thread of main never ends, and one of two goroutines is on another
		started := make(chan *localchain.Chain)
		go func() {
			runtime.LockOSThread() // never unlocked: the thread ends with the goroutine
			c, err := localchain.Start(context.Background(), localchain.Config{Kind: localchain.Anvil})
			if err != nil {
				t.Errorf("start: %v", err)
			}
			started <- c
		}()
		c := <-started
		require.NotNil(t, c)
		select {
		case <-c.Done():
			t.Error("anvil ended with the thread of its caller")
		case <-time.After(200 * time.Millisecond):
		}
		require.NoError(t, c.Stop())
	}
}

func TestStart_portTaken(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { _ = l.Close() }()
	for _, kind := range []localchain.Kind{localchain.Anvil, localchain.Embedded} {
		_, err = localchain.Start(t.Context(), localchain.Config{Kind: kind, Port: l.Addr().(*net.TCPAddr).Port})
		require.Error(t, err)
	}
}

// Whoever asks while a port is reserved gets another one, and cannot take it; afterwards it is free.
func TestReserve_HoldsThePort(t *testing.T) {
	a, err := localchain.Reserve()
	require.NoError(t, err)
	at := net.JoinHostPort("127.0.0.1", strconv.Itoa(a.Port()))
	_, err = net.Listen("tcp", at)
	require.ErrorIs(t, err, syscall.EADDRINUSE)
	_, err = localchain.Spawn(t.Context(), "", a.Port(), nil)
	require.ErrorIs(t, err, syscall.EADDRINUSE, "and anvil says whose fault it is")
	a.Release()
	a.Release()
	l, err := net.Listen("tcp", at)
	require.NoError(t, err)
	require.NoError(t, l.Close())
}

// An anvil that answers is our own: another one on the port does not do.
func TestSpawn_IsNobodyElses(t *testing.T) {
	first, err := localchain.Spawn(t.Context(), "", 0, nil)
	require.NoError(t, err)
	defer first.Kill()
	_, port, err := net.SplitHostPort(strings.TrimPrefix(first.URL, "http://"))
	require.NoError(t, err)
	n, err := strconv.Atoi(port)
	require.NoError(t, err)
	_, err = localchain.Spawn(t.Context(), "", n, nil)
	require.ErrorIs(t, err, syscall.EADDRINUSE)
	first.Stop()
	<-first.Done()
	first.Kill() // again: nothing to do
}

func TestFindAnvil_names_what_to_do(t *testing.T) {
	_, err := localchain.FindAnvil("/nowhere/anvil")
	require.ErrorIs(t, err, localchain.ErrNoAnvil)
}
