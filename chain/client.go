package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// defaultTimeout bounds one request. Need: an answer of a healthy endpoint takes well under a second; a stuck one
	// must not eat a commit window of 8 s before the next is tried.
	defaultTimeout = 3 * time.Second
	// Pauses of an endpoint after a failure: doubling between these. The longest keeps recovery well below 30 s.
	minPause = 250 * time.Millisecond
	maxPause = 8 * time.Second
)

// Config says where the chain is.
type Config struct {
	URLs    []string      // http, https, ws, wss, or the path of an IPC socket; tried in this order
	ChainID uint64        // every other chain is refused
	Timeout time.Duration // of one request to one endpoint; 0: three seconds
}

// Client is a pool of endpoints of one chain. A request goes to the endpoint that answered last; when that fails to
// answer, to the next. An answer is an answer even if it is an error of the chain (a revert, an unknown block): only
// silence and faults of the endpoint lead to the next one. Safe for concurrent use.
type Client struct {
	chainID uint64
	timeout time.Duration
	log     *slog.Logger

	mu        sync.Mutex
	preferred int
	endpoints []*endpoint
}

type endpoint struct {
	name string // without user, path and query, which may hold secrets
	dial func(context.Context) (*rpc.Client, error)

	mu      sync.Mutex
	rpc     *rpc.Client
	checked bool // the chain id, since the last failure
	pause   time.Duration
	until   time.Time
}

// conn is a connection whose chain id was checked.
type conn struct {
	*ethclient.Client
	rpc *rpc.Client
}

// Dial opens a pool. It does not wait for the endpoints: the first request does.
// Errors: an unusable URL.
func Dial(cfg Config, log *slog.Logger) (*Client, error) {
	if len(cfg.URLs) == 0 {
		return nil, errors.New("open chain: no endpoint configured")
	}
	c := newClient(cfg, log)
	for _, raw := range cfg.URLs {
		u, err := url.Parse(raw)
		if err != nil {
			return nil, errors.New("open chain: an endpoint is not a URL")
		}
		name := u.Host
		switch u.Scheme {
		case "http", "https", "ws", "wss":
			if u.Host == "" {
				return nil, fmt.Errorf("open chain: endpoint without a host (want %s://host:port)", u.Scheme)
			}
		case "":
			name = raw
		default:
			return nil, fmt.Errorf("open chain: endpoint %s has an unknown scheme %q (want http, https, ws, wss or a socket's path)", name, u.Scheme)
		}
		c.endpoints = append(c.endpoints, &endpoint{name: name, dial: func(ctx context.Context) (*rpc.Client, error) {
			return rpc.DialContext(ctx, raw)
		}})
	}
	return c, nil
}

// Attach opens a pool over connections that exist, as of a chain in the same process. cfg.URLs is not used.
func Attach(cfg Config, log *slog.Logger, conns ...*rpc.Client) *Client {
	c := newClient(cfg, log)
	for i, r := range conns {
		c.endpoints = append(c.endpoints, &endpoint{name: fmt.Sprintf("inproc-%d", i), dial: func(context.Context) (*rpc.Client, error) {
			return r, nil
		}})
	}
	return c
}

func newClient(cfg Config, log *slog.Logger) *Client {
	if cfg.Timeout <= 0 {
		cfg.Timeout = defaultTimeout
	}
	return &Client{chainID: cfg.ChainID, timeout: cfg.Timeout, log: log.With("component", "chain")}
}

// ChainID is the chain that the pool serves.
func (c *Client) ChainID() uint64 { return c.chainID }

// Close closes all connections.
func (c *Client) Close() {
	for _, e := range c.endpoints {
		e.mu.Lock()
		if e.rpc != nil {
			e.rpc.Close()
			e.rpc = nil
		}
		e.mu.Unlock()
	}
}

// Check asks until one endpoint answers for the right chain, once around.
// Errors: ErrUnreachable, ErrWrongChain.
func (c *Client) Check(ctx context.Context) error {
	return c.do(ctx, "reach the chain", func(ctx context.Context, n conn) error {
		_, err := n.BlockNumber(ctx)
		return err
	})
}

// do performs f at the first endpoint that answers. Errors: what the chain answered; ErrUnreachable, ErrWrongChain; the
// cause of ctx.
func (c *Client) do(ctx context.Context, what string, f func(context.Context, conn) error) error {
	return c.within(ctx, c.timeout, what, f)
}

func (c *Client) within(ctx context.Context, limit time.Duration, what string, f func(context.Context, conn) error) error {
	var faults []error
	wrong := 0
	for _, i := range c.order() {
		e := c.endpoints[i]
		err := c.try(ctx, e, limit, f)
		if err == nil || isAnswer(err) {
			c.prefer(i)
			if err != nil {
				return fmt.Errorf("%s: %w", what, err)
			}
			return nil
		}
		if ctx.Err() != nil {
			return fmt.Errorf("%s: %w", what, context.Cause(ctx))
		}
		if errors.Is(err, ErrWrongChain) {
			wrong++
		}
		c.log.Debug("Endpoint did not answer", "endpoint", e.name, "what", what, "err", err)
		faults = append(faults, fmt.Errorf("%s: %w", e.name, err))
	}
	if wrong == len(c.endpoints) {
		return fmt.Errorf("%s: %w", what, errors.Join(faults...))
	}
	return fmt.Errorf("%s: %w: %v", what, ErrUnreachable, errors.Join(faults...)) //nolint:errorlint // one wrong chain among the dead is not the verdict
}

// order lists the endpoints: the preferred first, those that pause last.
func (c *Client) order() []int {
	c.mu.Lock()
	first := c.preferred
	c.mu.Unlock()
	now := time.Now()
	ready := make([]int, 0, len(c.endpoints))
	var paused []int
	for k := range c.endpoints {
		i := (first + k) % len(c.endpoints)
		e := c.endpoints[i]
		e.mu.Lock()
		rest := now.Before(e.until)
		e.mu.Unlock()
		if rest {
			paused = append(paused, i)
		} else {
			ready = append(ready, i)
		}
	}
	return append(ready, paused...)
}

func (c *Client) prefer(i int) {
	c.mu.Lock()
	c.preferred = i
	c.mu.Unlock()
}

func (c *Client) try(ctx context.Context, e *endpoint, limit time.Duration, f func(context.Context, conn) error) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	n, err := c.connect(ctx, e)
	if err == nil {
		err = f(ctx, n)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if err == nil || isAnswer(err) {
		e.pause = 0
		e.until = time.Time{}
		return err
	}
	e.checked = false
	e.pause = min(max(2*e.pause, minPause), maxPause)
	e.until = time.Now().Add(e.pause)
	return hideURL(err)
}

func (c *Client) connect(ctx context.Context, e *endpoint) (conn, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.rpc == nil {
		r, err := e.dial(ctx)
		if err != nil {
			return conn{}, err
		}
		e.rpc = r
	}
	n := conn{Client: ethclient.NewClient(e.rpc), rpc: e.rpc}
	if !e.checked {
		id, err := n.Client.ChainID(ctx)
		if err != nil {
			return conn{}, err
		}
		if !id.IsUint64() || id.Uint64() != c.chainID {
			return conn{}, fmt.Errorf("%w: it serves chain %s, this arena lives on chain %d", ErrWrongChain, id, c.chainID)
		}
		e.checked = true
	}
	return n, nil
}

// isAnswer tells whether err is what the chain says, rather than a fault of the endpoint.
func isAnswer(err error) bool {
	if errors.Is(err, ethereum.NotFound) || errors.Is(err, errStale) {
		return true
	}
	var re rpc.Error
	if !errors.As(err, &re) {
		return false
	}
	switch re.ErrorCode() {
	case -32700, -32601, -32603, -32002, -32004, -32005, -32097, 429:
		return false // cannot parse, no such method, internal error, unavailable, unsupported, limits
	}
	return true
}

// hideURL takes the address out of an error of the HTTP client: it may hold an access token.
func hideURL(err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		return ue.Err
	}
	return err
}
