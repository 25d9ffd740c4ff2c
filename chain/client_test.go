package chain_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
)

// endpoint is an RPC server that behaves as told.
type endpoint struct {
	*httptest.Server
	chainID atomic.Int64
	broken  atomic.Int32 // one of the faults
	asked   atomic.Int32
	quit    chan struct{}
}

const (
	healthy int32 = iota
	silent        // takes the request and never answers
	failing       // HTTP 500
	garbage       // not JSON
	limited       // a JSON-RPC error that means "not now"
)

func newEndpoint(t *testing.T, id int64) *endpoint {
	t.Helper()
	e := &endpoint{quit: make(chan struct{})}
	e.chainID.Store(id)
	e.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var q struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}
		if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
			return
		}
		e.asked.Add(1)
		w.Header().Set("Content-Type", "application/json")
		switch e.broken.Load() {
		case silent:
			select {
			case <-e.quit:
			case <-r.Context().Done():
			}
			return
		case failing:
			w.WriteHeader(http.StatusInternalServerError)
			return
		case garbage:
			fmt.Fprint(w, "<html>") //nolint:errcheck // a test server
			return
		case limited:
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"error":{"code":-32005,"message":"slow down"}}`, q.ID) //nolint:errcheck // a test server
			return
		}
		result := fmt.Sprintf(`"0x%x"`, e.chainID.Load())
		if q.Method == "eth_blockNumber" {
			result = `"0x10"`
		}
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%s}`, q.ID, result) //nolint:errcheck // a test server
	}))
	t.Cleanup(func() { close(e.quit); e.Close() })
	return e
}

func pool(t *testing.T, urls ...string) *chain.Client {
	t.Helper()
	c, err := chain.Dial(chain.Config{URLs: urls, ChainID: 31337, Timeout: 100 * time.Millisecond}, quietLog())
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

func TestClient_AnyTwoOfThreeDown(t *testing.T) {
	for _, fault := range []int32{silent, failing, garbage, limited} {
		for alive := range 3 {
			t.Run(fmt.Sprintf("fault %d, %d alive", fault, alive), func(t *testing.T) {
				es := []*endpoint{newEndpoint(t, 31337), newEndpoint(t, 31337), newEndpoint(t, 31337)}
				c := pool(t, es[0].URL, es[1].URL, es[2].URL)
				for i, e := range es {
					if i != alive {
						e.broken.Store(fault)
					}
				}
				require.NoError(t, c.Check(t.Context()))
				asked := es[(alive+1)%3].asked.Load()
				require.NoError(t, c.Check(t.Context()))
				require.Equal(t, asked, es[(alive+1)%3].asked.Load(), "the one that answered is asked first")

				es[alive].broken.Store(fault)
				require.ErrorIs(t, c.Check(t.Context()), chain.ErrUnreachable)
				es[(alive+2)%3].broken.Store(healthy)
				require.NoError(t, c.Check(t.Context()), "back at once")
			})
		}
	}
}

func TestClient_WrongChainIsRefused(t *testing.T) {
	wrong, right := newEndpoint(t, 1), newEndpoint(t, 31337)
	require.ErrorIs(t, pool(t, wrong.URL).Check(t.Context()), chain.ErrWrongChain)
	require.ErrorContains(t, pool(t, wrong.URL).Check(t.Context()), "it serves chain 1, this arena lives on chain 31337")
	require.NoError(t, pool(t, wrong.URL, right.URL).Check(t.Context()))

	mixed := pool(t, wrong.URL, "http://127.0.0.1:1")
	err := mixed.Check(t.Context())
	require.ErrorIs(t, err, chain.ErrUnreachable)
	require.NotErrorIs(t, err, chain.ErrWrongChain)

	// An endpoint that changes its chain behind our back is noticed after its first fault.
	c := pool(t, right.URL)
	require.NoError(t, c.Check(t.Context()))
	right.broken.Store(failing)
	require.ErrorIs(t, c.Check(t.Context()), chain.ErrUnreachable)
	right.broken.Store(healthy)
	right.chainID.Store(5)
	require.ErrorIs(t, c.Check(t.Context()), chain.ErrWrongChain)
}

func TestClient_ErrorsHideTheAddress(t *testing.T) {
	c := pool(t, "http://user:s3cret@127.0.0.1:1/v3/t0ken?key=abc")
	err := c.Check(t.Context())
	require.ErrorIs(t, err, chain.ErrUnreachable)
	for _, secret := range []string{"s3cret", "t0ken", "abc"} {
		require.NotContains(t, err.Error(), secret)
	}
}

func TestDial_RefusesWhatIsNoEndpoint(t *testing.T) {
	for _, urls := range [][]string{nil, {"ftp://x"}, {"http://"}, {"http://a b\x00"}} {
		_, err := chain.Dial(chain.Config{URLs: urls, ChainID: 1}, quietLog())
		require.Error(t, err)
	}
}

func TestParseFinality(t *testing.T) {
	for text, want := range map[string]chain.Finality{"finalized": {Tag: "finalized"}, "safe": {Tag: "safe"}, "2": {Depth: 2}, "0": {}} {
		got, err := chain.ParseFinality(text)
		require.NoError(t, err)
		require.Equal(t, want, got)
		require.Equal(t, text, got.String())
	}
	for _, text := range []string{"", "-1", "latest", "1.5"} {
		_, err := chain.ParseFinality(text)
		require.Error(t, err, text)
	}
}
