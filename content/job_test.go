package content

import (
	"context"
	"errors"
	"fmt"
	"io"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// TestFetch_SlowPeers: a peer that drips is given up after the idle limit; beside a good one it costs hedgeAfter at most.
func TestFetch_SlowPeers(t *testing.T) {
	b := randomBytes(t, 3*BlockSize)
	c := treeFor(t, b).content()
	drip := func(_ context.Context, _ string, s io.ReadWriteCloser) {
		go func() { _, _ = io.Copy(io.Discard, s) }()
		frame := append([]byte{3}, header{status: statusOK}.marshal()...)
		for i := 0; ; i++ {
			if _, err := s.Write(frame[i%3 : i%3+1]); err != nil {
				return
			}
			time.Sleep(5 * time.Second)
		}
	}
	silent := func(_ context.Context, _ string, s io.ReadWriteCloser) { _, _ = io.Copy(io.Discard, s) }
	for name, slow := range map[string]func(context.Context, string, io.ReadWriteCloser){"drip": drip, "silent": silent} {
		synctest.Test(t, func(t *testing.T) {
			net := newPipes(t)
			net.peers["slow"] = slow
			start := time.Now()
			dropped := drops{}
			err := NewFetcher(newStore(t), net, quiet()).Fetch(t.Context(), c, []string{"slow"}, dropped.watcher())
			require.ErrorIs(t, err, ErrUnavailable)
			require.Error(t, dropped["slow"])
			require.LessOrEqual(t, time.Since(start), idleLimit, name)

			net.peers["good"] = honest(t, b).Serve
			s := newStore(t)
			start = time.Now()
			require.NoError(t, NewFetcher(s, net, quiet()).Fetch(t.Context(), c, []string{"slow", "good"}, Watcher{}))
			require.LessOrEqual(t, time.Since(start), hedgeAfter, name)
			requireStored(t, s, c, b)
			net.wg.Wait()
		})
	}
}

// TestFetch_ManyPeersShareTheWork: several peers deliver runs of one file at once.
func TestFetch_ManyPeersShareTheWork(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := randomBytes(t, 64*BlockSize)
		c := treeFor(t, b).content()
		server := honest(t, b)
		net := newPipes(t)
		var providers []string
		for i := range 4 {
			name := fmt.Sprint(i)
			providers = append(providers, name)
			net.peers[name] = func(ctx context.Context, peer string, s io.ReadWriteCloser) {
				server.Serve(ctx, peer, throttled{s})
			}
		}
		s := newStore(t)
		from := make(map[string]int)
		start := time.Now()
		require.NoError(t, NewFetcher(s, net, quiet()).Fetch(t.Context(), c, providers, Watcher{
			Progress: func(p Progress) { from[p.Peer]++ },
		}))
		for _, name := range providers {
			require.Equal(t, 16, from[name], "leaves from peer %s", name)
		}
		require.Less(t, time.Since(start), 20*time.Second, "64 blocks at 1 s each, four at a time")
		requireStored(t, s, c, b)
		net.wg.Wait()
	})
}

// throttled writes one block a second.
type throttled struct{ io.ReadWriteCloser }

func (s throttled) Write(b []byte) (int, error) {
	time.Sleep(time.Second * time.Duration(len(b)) / BlockSize)
	return s.ReadWriteCloser.Write(b)
}

// TestFetch_OneAtATime: two callers of one process share one fetch; another process is told to wait.
func TestFetch_OneAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := randomBytes(t, 3*BlockSize)
		c := treeFor(t, b).content()
		net := newPipes(t)
		server := honest(t, b)
		net.peers["a"] = func(ctx context.Context, peer string, s io.ReadWriteCloser) { server.Serve(ctx, peer, throttled{s}) }
		s := newStore(t)
		f := NewFetcher(s, net, quiet())
		errs := make(chan error, 2)
		for range 2 {
			go func() { errs <- f.Fetch(t.Context(), c, []string{"a"}, Watcher{}) }()
		}
		synctest.Wait()
		elsewhere, err := NewStore(s.dir, DefaultStoreConfig())
		require.NoError(t, err)
		require.ErrorIs(t, NewFetcher(elsewhere, net, quiet()).Fetch(t.Context(), c, []string{"a"}, Watcher{}), ErrBusy)
		require.NoError(t, <-errs)
		require.NoError(t, <-errs)
		require.Equal(t, 1, net.opens["a"])
		net.wg.Wait()
	})
}

// TestFetch_Cancelled: the caller's reason comes back, and what is verified stays.
func TestFetch_Cancelled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := randomBytes(t, 8*BlockSize)
		c := treeFor(t, b).content()
		net := newPipes(t)
		server := honest(t, b)
		net.peers["a"] = func(ctx context.Context, peer string, s io.ReadWriteCloser) { server.Serve(ctx, peer, throttled{s}) }
		s := newStore(t)
		why := errors.New("shutting down")
		ctx, cancel := context.WithCancelCause(t.Context())
		err := NewFetcher(s, net, quiet()).Fetch(ctx, c, []string{"a"}, Watcher{Progress: func(p Progress) {
			if p.Done == 3*BlockSize {
				cancel(why)
			}
		}})
		require.ErrorIs(t, err, why)
		p, err := s.openPartial(c)
		require.NoError(t, err)
		require.GreaterOrEqual(t, p.bytesDone(), uint64(3*BlockSize))
		require.NoError(t, p.close())
		net.wg.Wait()
	})
}
