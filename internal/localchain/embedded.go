package localchain

import (
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
)

func startEmbedded(cfg Config) (_ *Chain, err error) {
	// The in-process chain panics where a port is taken; to its callers that is an error like any other.
	defer func() {
		p := recover()
		if cause, is := p.(error); is {
			err = fmt.Errorf("start the embedded chain on port %d: %w", cfg.Port, cause)
		} else if p != nil {
			err = fmt.Errorf("start the embedded chain on port %d: %v", cfg.Port, p)
		}
	}()
	if cfg.Port == 0 {
		r, err := Reserve()
		if err != nil {
			return nil, err
		}
		cfg.Port = r.Port()
		r.Release()
	}
	log.SetDefault(log.NewLogger(slog.DiscardHandler))
	alloc := types.GenesisAlloc{}
	for a, wei := range cfg.Alloc {
		alloc[a] = types.Account{Balance: wei}
	}
	backend := simulated.NewBackend(alloc, func(n *node.Config, _ *ethconfig.Config) {
		n.HTTPHost, n.HTTPPort = "127.0.0.1", cfg.Port
		n.HTTPModules = []string{"eth", "net", "web3"}
		n.HTTPVirtualHosts = []string{"localhost"}
		n.Logger = log.NewLogger(slog.DiscardHandler)
	})
	backend.Commit() // genesis lies at time 0; from here on block time follows the clock
	c := &Chain{URL: fmt.Sprintf("http://127.0.0.1:%d", cfg.Port), ChainID: EmbeddedChainID, done: make(chan struct{})}
	quit := make(chan struct{})
	go func() {
		defer close(c.done)
		tick := time.NewTicker(cfg.blockInterval())
		defer tick.Stop()
		for {
			select {
			case <-quit:
				c.err = backend.Close()
				return
			case <-tick.C:
				backend.Commit() // one second of chain time later than the parent at least
			}
		}
	}()
	c.stop = sync.OnceValue(func() error {
		close(quit)
		<-c.done
		return c.err
	})
	return c, nil
}
