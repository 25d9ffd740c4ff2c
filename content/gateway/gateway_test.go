package gateway_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	boxo "github.com/ipfs/boxo/gateway"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/content/gateway"
	"github.com/ai-arena/arenad/content/ipfstest"
)

const mib = 1 << 20

func newStore(t testing.TB) *content.Store {
	s, err := content.NewStore(t.TempDir(), content.DefaultStoreConfig())
	require.NoError(t, err)
	return s
}

type noPeers struct{}

func (noPeers) OpenStream(context.Context, string, string) (io.ReadWriteCloser, error) {
	return nil, errors.New("nobody is there")
}

// serve is a trustless gateway as IPFS nodes run it, behind what the test puts before it.
func serve(t *testing.T, node *ipfstest.Node, before func(http.Handler) http.Handler) *gateway.Gateway {
	backend, err := boxo.NewBlocksBackend(node.Service)
	require.NoError(t, err)
	server := httptest.NewServer(before(boxo.NewHandler(boxo.Config{NoDNSLink: true}, backend)))
	t.Cleanup(server.Close)
	g, err := gateway.New(server.URL, server.Client())
	require.NoError(t, err)
	return g
}

func fetch(t *testing.T, store *content.Store, c arena.Content, sources ...content.Source) error {
	return content.NewFetcher(store, noPeers{}, slog.New(slog.DiscardHandler), sources...).Fetch(t.Context(), c, []string{"peer"}, content.Watcher{})
}

func added(t *testing.T, node *ipfstest.Node, n int) ([]byte, arena.Content) {
	file := ipfstest.File(uint64(n), n)
	c, err := arena.ContentOf(node.Add(t, file), uint64(n))
	require.NoError(t, err)
	return file, c
}

func TestFetch_FromAGateway(t *testing.T) {
	node := ipfstest.NewNode()
	g := serve(t, node, func(h http.Handler) http.Handler { return h })
	for _, size := range []int{100, mib, 12*mib + 3} {
		file, c := added(t, node, size)
		store := newStore(t)
		require.NoError(t, fetch(t, store, c, g))
		f, err := store.Open(c)
		require.NoError(t, err)
		got, err := io.ReadAll(f)
		require.NoError(t, errors.Join(err, f.Close()))
		require.True(t, bytes.Equal(file, got))
	}
}

func TestFetch_GatewaysThatMisbehave(t *testing.T) {
	node := ipfstest.NewNode()
	_, c := added(t, node, 4*mib)
	var asked atomic.Int32
	for name, before := range map[string]func(http.Handler) http.Handler{
		"wrong bytes": func(http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("not that block")) })
		},
		"nothing": func(http.Handler) http.Handler { return http.NotFoundHandler() },
		"without end": func(http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				for r.Context().Err() == nil {
					if _, err := w.Write(make([]byte, mib)); err != nil {
						return
					}
				}
			})
		},
		"the root alone": func(h http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if strings.Contains(r.URL.Path, c.String()) {
					h.ServeHTTP(w, r)
					return
				}
				asked.Add(1)
				http.Error(w, "busy", http.StatusServiceUnavailable)
			})
		},
	} {
		store := newStore(t)
		bad := serve(t, node, before)
		require.ErrorIs(t, fetch(t, store, c, bad), content.ErrUnavailable, name)
		require.False(t, store.Has(c))
		// The next source gives what is missing.
		require.NoError(t, fetch(t, store, c, bad, serve(t, node, func(h http.Handler) http.Handler { return h })), name)
		require.NoError(t, store.Verify(c))
	}
	require.Positive(t, asked.Load())
}

func TestNew_Addresses(t *testing.T) {
	for _, good := range []string{"http://127.0.0.1:8080", "https://ipfs.example/", "https://ipfs.example/base"} {
		_, err := gateway.New(good, http.DefaultClient)
		require.NoError(t, err)
	}
	for _, bad := range []string{"", "ipfs.example", "ftp://ipfs.example", "http://", "http://x?y", "http://x#y", "\x00"} {
		_, err := gateway.New(bad, http.DefaultClient)
		require.ErrorIs(t, err, gateway.ErrAddress, bad)
	}
}
