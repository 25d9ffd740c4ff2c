package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/leaderboard"
)

// readyLag is how far the newest applied block may lie behind the wall clock before the node says that it is not ready.
// A devnet that runs faster than the clock is never behind.
const readyLag = 60 * time.Second

// Status is what the node says of itself.
type Status struct {
	Version   string         `json:"version"`
	Account   common.Address `json:"account"`
	Signer    common.Address `json:"signer"`
	Roles     []string       `json:"roles"`
	Peer      string         `json:"peer"`
	Addrs     []string       `json:"addrs"`
	Peers     int            `json:"peers"`
	ChainID   uint64         `json:"chain_id"`
	Arena     common.Address `json:"arena"`
	Head      uint64         `json:"head"`
	Final     uint64         `json:"final"`
	ChainTime arena.Time     `json:"chain_time"`
	Epoch     arena.Epoch    `json:"epoch"`
	Synced    bool           `json:"synced"`
	// PausedUntil is when a pause of the arena ends; 0: it is open.
	PausedUntil arena.Time `json:"paused_until"`
	Alarms      []string   `json:"alarms"`
}

// api serves what the node knows, read only, as JSON. The error of every answer is {"error": "..."}.
//
//	GET /healthz                        200 while the process works
//	GET /readyz                         200 once the chain is caught up with, 503 with the reason before
//	GET /metrics                        Prometheus
//	GET /v1/status                      Status
//	GET /v1/tasks, /v1/tasks/{id}       consensus.TaskView
//	GET /v1/tasks/{id}/leaderboard      leaderboard.Task
//	GET /v1/submissions/{id}            consensus.SubmissionView, with the explanation
//	GET /v1/validators                  consensus.AccountView of each
//	GET /v1/accounts/{address}          consensus.AccountView
type api struct {
	log    *slog.Logger
	loop   *loop
	status func(context.Context) (Status, error)
	board  *leaderboard.Table // of final facts; belongs to the loop
	server *http.Server
	addr   string
	served chan struct{} // closed when a started server has ended; nil before
}

func newAPI(log *slog.Logger, l *loop, reg prometheus.Gatherer, status func(context.Context) (Status, error), board *leaderboard.Table) *api {
	a := &api{log: log.With("component", "api"), loop: l, status: status, board: board}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("ok\n")) })
	mux.HandleFunc("GET /readyz", a.ready)
	mux.Handle("GET /metrics", promhttp.HandlerFor(reg, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /v1/status", serve(func(r *http.Request) (any, error) { return a.status(r.Context()) }))
	mux.HandleFunc("GET /v1/tasks", serve(a.tasks))
	mux.HandleFunc("GET /v1/tasks/{id}", serve(a.task))
	mux.HandleFunc("GET /v1/tasks/{id}/leaderboard", serve(a.leaderboard))
	mux.HandleFunc("GET /v1/submissions/{id}", serve(a.submission))
	mux.HandleFunc("GET /v1/validators", serve(a.validators))
	mux.HandleFunc("GET /v1/accounts/{address}", serve(a.account))
	mux.HandleFunc("/v1/", serve(func(r *http.Request) (any, error) { return nil, notFound("there is no %s %s", r.Method, r.URL.Path) }))
	a.server = &http.Server{
		Handler: mux, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 30 * time.Second,
		MaxHeaderBytes: 16 << 10, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
	return a
}

// start listens; serve errors after that are logged. Requests end with ctx. Errors: a port that is taken.
func (a *api) start(ctx context.Context, listen string) error {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", listen)
	if err != nil {
		return fmt.Errorf("listen for the API on %s: %w", listen, err)
	}
	a.addr = l.Addr().String()
	a.server.BaseContext = func(net.Listener) context.Context { return ctx }
	a.served = make(chan struct{})
	go func() {
		defer close(a.served)
		if err := a.server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			a.log.Error("The API ended", "err", err)
		}
	}()
	a.log.Info("API listening", "url", "http://"+a.addr)
	return nil
}

// stop ends the API; one that was not started may be stopped.
func (a *api) stop(ctx context.Context) error {
	err := a.server.Shutdown(ctx)
	if err != nil {
		err = errors.Join(fmt.Errorf("stop the API: %w", err), a.server.Close())
	}
	if a.served != nil {
		<-a.served
	}
	return err
}

// statusError is an answer that is not 200.
type statusError struct {
	code int
	text string
}

func (e statusError) Error() string { return e.text }

func notFound(format string, args ...any) error {
	return statusError{http.StatusNotFound, fmt.Sprintf(format, args...)}
}

// serve turns a function into a handler that answers JSON.
func serve(f func(*http.Request) (any, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		v, err := f(r)
		code := http.StatusOK
		if err != nil {
			code = http.StatusServiceUnavailable
			var se statusError
			if errors.As(err, &se) {
				code = se.code
			}
			v = map[string]string{"error": err.Error()}
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(code)
		enc := json.NewEncoder(w)
		enc.SetIndent("", "  ")
		_ = enc.Encode(v) // the client went away
	}
}

func (a *api) ready(w http.ResponseWriter, r *http.Request) {
	s, err := a.status(r.Context())
	switch {
	case err != nil:
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
	case !s.Synced:
		http.Error(w, fmt.Sprintf("catching up with the chain: at block %d", s.Head), http.StatusServiceUnavailable)
	case time.Since(s.ChainTime.UTC()) > readyLag:
		http.Error(w, fmt.Sprintf("the newest block %d is from %s", s.Head, s.ChainTime.UTC()), http.StatusServiceUnavailable)
	default:
		_, _ = w.Write([]byte("ready\n"))
	}
}

func (a *api) tasks(r *http.Request) (any, error) {
	out := []consensus.TaskView{}
	err := a.loop.ask(r.Context(), func(s *consensus.State, _ consensus.Head) {
		for _, id := range s.Tasks() {
			if v, ok := s.ViewTask(id); ok {
				out = append(out, v)
			}
		}
	})
	return out, err
}

func (a *api) task(r *http.Request) (any, error) {
	id, err := number(r, "id")
	if err != nil {
		return nil, err
	}
	var v consensus.TaskView
	ok := false
	if err := a.loop.ask(r.Context(), func(s *consensus.State, _ consensus.Head) { v, ok = s.ViewTask(arena.TaskID(id)) }); err != nil {
		return nil, err
	}
	if !ok {
		return nil, notFound("there is no task %d", id)
	}
	return v, nil
}

func (a *api) submission(r *http.Request) (any, error) {
	id, err := number(r, "id")
	if err != nil {
		return nil, err
	}
	var v consensus.SubmissionView
	ok := false
	if err := a.loop.ask(r.Context(), func(s *consensus.State, _ consensus.Head) { v, ok = s.ViewSubmission(arena.SubmissionID(id)) }); err != nil {
		return nil, err
	}
	if !ok {
		return nil, notFound("there is no submission %d", id)
	}
	return v, nil
}

func (a *api) validators(r *http.Request) (any, error) {
	out := []consensus.AccountView{}
	err := a.loop.ask(r.Context(), func(s *consensus.State, _ consensus.Head) {
		for _, v := range s.Validators() {
			out = append(out, s.ViewAccount(v))
		}
	})
	return out, err
}

func (a *api) account(r *http.Request) (any, error) {
	text := r.PathValue("address")
	if !common.IsHexAddress(text) {
		return nil, statusError{http.StatusBadRequest, fmt.Sprintf("%q is not an address: want 0x and 40 hex digits", text)}
	}
	var v consensus.AccountView
	err := a.loop.ask(r.Context(), func(s *consensus.State, _ consensus.Head) { v = s.ViewAccount(common.HexToAddress(text)) })
	return v, err
}

func (a *api) leaderboard(r *http.Request) (any, error) {
	id, err := number(r, "id")
	if err != nil {
		return nil, err
	}
	var b leaderboard.Board
	if err := a.loop.ask(r.Context(), func(*consensus.State, consensus.Head) { b = a.board.Board() }); err != nil {
		return nil, err
	}
	for _, t := range b.Tasks {
		if uint64(t.ID) == id {
			return t, nil
		}
	}
	return nil, notFound("there is no task %d", id)
}

func number(r *http.Request, name string) (uint64, error) {
	id, err := strconv.ParseUint(r.PathValue(name), 10, 64)
	if err != nil {
		return 0, statusError{http.StatusBadRequest, fmt.Sprintf("%q is not a number", r.PathValue(name))}
	}
	return id, nil
}
