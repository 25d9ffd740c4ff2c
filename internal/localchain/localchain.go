package localchain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"net"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Kind is which program makes the blocks.
type Kind string

// The kinds.
const (
	Anvil    Kind = "anvil"
	Embedded Kind = "embedded"
)

// Chain ids are fixed: the in-process chain knows only its own, and anvil's default is a listed devnet id.
const (
	AnvilChainID    = 31337
	EmbeddedChainID = 1337
)

// ErrNotSaved: there is no saved chain to be loaded: it was not anvil's, or did not end in order.
var ErrNotSaved = errors.New("no saved chain")

// ErrNoAnvil: the anvil binary is not to be found; it can be installed, or the embedded chain used.
var ErrNoAnvil = errors.New("anvil not found")

// Config says what chain to start.
//
//	Kind    who makes the blocks
//	Port    TCP port on 127.0.0.1; 0 picks a free one
//	Speed   chain seconds (= blocks) per second of wall clock, at least 1
//	Alloc   balances in wei at the start
//	Binary  path of anvil; empty: ARENAD_ANVIL, then PATH, then contracts/node_modules/.bin
//	Log     where anvil's output goes; nil discards it
//	Save    where the chain is written at its end: a file of anvil's; the embedded chain keeps nothing. Empty: nowhere
//	Load    a file that Save wrote: the chain is that one again, with all blocks and logs, and makes no new blocks
type Config struct {
	Kind   Kind
	Port   int
	Speed  int
	Alloc  map[common.Address]*big.Int
	Binary string
	Log    io.Writer
	Save   string
	Load   string
}

// Chain is a running chain.
type Chain struct {
	URL     string // HTTP JSON-RPC
	ChainID uint64
	stop    func() error
	done    chan struct{}
	err     error
}

// Start starts the chain and returns when it answers. The chain lives until Stop; ctx only bounds the start.
//
// Errors: ErrNoAnvil; a port that is taken; a chain that does not come up.
func Start(ctx context.Context, cfg Config) (*Chain, error) {
	if cfg.Speed < 1 {
		cfg.Speed = 1
	}
	switch cfg.Kind {
	case Anvil:
		return startAnvil(ctx, cfg)
	case Embedded:
		if cfg.Load != "" {
			return nil, fmt.Errorf("start the embedded chain: %w: it keeps nothing", ErrNotSaved)
		}
		return startEmbedded(cfg)
	default:
		return nil, fmt.Errorf("start chain %q: choose anvil or embedded", cfg.Kind)
	}
}

// Done is closed when the chain has ended, by Stop or by itself.
func (c *Chain) Done() <-chan struct{} { return c.done }

// Stop ends the chain and waits for it. A second call does nothing.
func (c *Chain) Stop() error { return c.stop() }

// blockInterval is the wall time between two blocks.
func (cfg Config) blockInterval() time.Duration { return time.Second / time.Duration(cfg.Speed) }

// Ports are taken at random from below the range that the system gives to outgoing connections (32768 and up on Linux):
// no connection is likely to take the port between Release and its use.
const (
	firstPort = 12_000
	lastPort  = 31_999
	portTries = 64
)

// Reservation is a TCP port on 127.0.0.1 that nobody else gets before Release.
type Reservation struct{ listener net.Listener }

// Reserve takes a free port. Errors: no port is free.
func Reserve() (*Reservation, error) {
	var last error
	for range portTries {
		port := firstPort + rand.IntN(lastPort-firstPort+1) //nolint:gosec // only to avoid collisions
		l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
		if err != nil {
			last = err
			continue
		}
		return &Reservation{l}, nil
	}
	return nil, fmt.Errorf("find a free port: %w", last)
}

// Port is the reserved port.
func (r *Reservation) Port() int { return r.listener.Addr().(*net.TCPAddr).Port }

// Release gives the port free, for whoever it was reserved for. A second call does nothing.
func (r *Reservation) Release() { _ = r.listener.Close() }
