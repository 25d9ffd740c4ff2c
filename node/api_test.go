package node

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"syscall"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/internal/golden"
	"github.com/ai-arena/arenad/leaderboard"
)

// newTestAPI is an API over a loop that knows one task with a revealed model, and three validators.
func newTestAPI(t *testing.T, status func(context.Context) (Status, error)) (*api, *testLoop) {
	t.Helper()
	l := newTestLoop(consensus.Self{})
	reg := prometheus.NewRegistry()
	m, err := newMetrics(reg)
	require.NoError(t, err)
	board := leaderboard.New(leaderboard.Params{MinStake: big.NewInt(1)})
	l.onEvent, l.onFinal, l.onHead = append(l.onEvent, m.event), board.Apply, append(l.onHead, m.advanced)
	var facts []arena.EventBody
	for i := range 3 {
		facts = append(facts, arena.LeafTaken{Leaf: arena.Leaf(i), Account: consensustest.Account(i)},
			arena.WeightSet{Leaf: arena.Leaf(i), Effective: 1, Weight: 1000})
	}
	facts = append(facts, revealed(l, arena.Model{Content: arena.Content{Digest: [32]byte{1}, Codec: arena.CodecRaw, Size: 9}})...)
	l.start(t)
	l.updates <- l.update(3, 2, true, l.at(2, facts...)...)
	return newAPI(quiet(), l.loop, reg, status, board), l
}

// get asks the API and gives status and body.
func get(t *testing.T, a *api, method, path string) (int, string) {
	t.Helper()
	w := httptest.NewRecorder()
	a.server.Handler.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), method, path, nil))
	return w.Code, w.Body.String()
}

func TestAPI_Answers(t *testing.T) {
	a, _ := newTestAPI(t, func(context.Context) (Status, error) {
		return Status{Version: "test", Roles: []string{"observer"}, Addrs: []string{}, Head: 3, Final: 2, Synced: true, Alarms: []string{}}, nil
	})
	answers := map[string]any{}
	for _, path := range []string{
		"/v1/status", "/v1/tasks", "/v1/tasks/1", "/v1/tasks/1/leaderboard", "/v1/submissions/1", "/v1/validators",
		"/v1/accounts/" + trainer100.Hex(), "/v1/accounts/" + consensustest.Account(1).Hex(),
	} {
		code, body := get(t, a, http.MethodGet, path)
		require.Equal(t, http.StatusOK, code, "%s: %s", path, body)
		var v any
		require.NoError(t, json.Unmarshal([]byte(body), &v), path)
		answers[path] = v
	}
	golden.JSON(t, "testdata/api.json", answers)

	code, body := get(t, a, http.MethodGet, "/healthz")
	require.Equal(t, http.StatusOK, code)
	require.Equal(t, "ok\n", body)
	code, body = get(t, a, http.MethodGet, "/metrics")
	require.Equal(t, http.StatusOK, code)
	require.Contains(t, body, "arena_node_head_block 3")
	require.Contains(t, body, "arena_node_final_block 2")
	require.Contains(t, body, "arena_node_events_total 9")
}

func TestAPI_Refusals(t *testing.T) {
	a, _ := newTestAPI(t, func(context.Context) (Status, error) { return Status{}, errStopped })
	for _, c := range []struct {
		method, path string
		code         int
		text         string
	}{
		{"GET", "/v1/tasks/2", 404, "there is no task 2"},
		{"GET", "/v1/tasks/2/leaderboard", 404, "there is no task 2"},
		{"GET", "/v1/submissions/7", 404, "there is no submission 7"},
		{"GET", "/v1/tasks/x", 400, `"x" is not a number`},
		{"GET", "/v1/tasks/-1/leaderboard", 400, `"-1" is not a number`},
		{"GET", "/v1/submissions/18446744073709551616", 400, `"18446744073709551616" is not a number`},
		{"GET", "/v1/accounts/0x12", 400, `"0x12" is not an address: want 0x and 40 hex digits`},
		{"GET", "/v1/status", 503, "the node has stopped"},
		{"GET", "/v1/nothing", 404, "there is no GET /v1/nothing"},
		{"POST", "/v1/tasks", 404, "there is no POST /v1/tasks"},
	} {
		code, body := get(t, a, c.method, c.path)
		require.Equal(t, c.code, code, c.path)
		var e map[string]string
		require.NoError(t, json.Unmarshal([]byte(body), &e), c.path)
		require.Equal(t, map[string]string{"error": c.text}, e)
	}
	code, _ := get(t, a, "DELETE", "/healthz")
	require.Equal(t, 405, code)
}

func TestAPI_ReadyOnceCaughtUp(t *testing.T) {
	var s Status
	var fault error
	a, _ := newTestAPI(t, func(context.Context) (Status, error) { return s, fault })
	ready := func() (int, string) { return get(t, a, http.MethodGet, "/readyz") }

	s.Head = 41
	code, body := ready()
	require.Equal(t, 503, code)
	require.Equal(t, "catching up with the chain: at block 41\n", body)

	s.Synced, s.ChainTime = true, arena.Time(time.Now().Add(-2*readyLag).Unix())
	code, body = ready()
	require.Equal(t, 503, code)
	require.Contains(t, body, "the newest block 41 is from ")

	s.ChainTime = arena.Time(time.Now().Unix())
	code, body = ready()
	require.Equal(t, 200, code)
	require.Equal(t, "ready\n", body)

	fault = errors.New("no answer")
	code, body = ready()
	require.Equal(t, 503, code)
	require.Equal(t, "no answer\n", body)
}

func TestAPI_StopsWhileRequestsWait(t *testing.T) {
	l := newTestLoop(consensus.Self{}) // nobody runs it: a question waits for ever
	a := newAPI(quiet(), l.loop, prometheus.NewRegistry(), nil, nil)
	life, end := context.WithCancelCause(context.Background())
	require.NoError(t, a.start(life, "127.0.0.1:0"))
	answered := make(chan int, 1)
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	go func() {
		req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, "http://"+a.addr+"/v1/tasks", nil)
		if err != nil {
			answered <- 0
			return
		}
		res, err := client.Do(req)
		if err != nil {
			answered <- 0
			return
		}
		_, _ = io.Copy(io.Discard, res.Body)
		_ = res.Body.Close()
		answered <- res.StatusCode
	}()
	end(errStopped)
	require.NoError(t, a.stop(t.Context()))
	require.Contains(t, []int{http.StatusServiceUnavailable, 0}, <-answered, "answered, or never taken")

	taken, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close() //nolint:errcheck // the test is over
	b := newAPI(quiet(), l.loop, prometheus.NewRegistry(), nil, nil)
	require.ErrorIs(t, b.start(t.Context(), taken.Addr().String()), syscall.EADDRINUSE)
	require.NoError(t, b.stop(t.Context()), "one that did not start can be stopped")
}
