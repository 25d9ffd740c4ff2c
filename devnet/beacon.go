package devnet

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/drand"
)

// drandPeriod is the time between two rounds of a devnet's drand network, seconds of chain time.
const drandPeriod = 3

// drandServer serves a drand network of one member, whose rounds appear in chain time. Until the network is there,
// nothing is found.
type drandServer struct {
	url     string
	server  *http.Server
	handler atomic.Pointer[http.Handler]
	done    chan error
}

// startDrand starts the server of the devnet's drand network, if its beacon is one.
func (n *Net) startDrand() error {
	if n.opts.Beacon != chain.BeaconDrand {
		return nil
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return fmt.Errorf("start drand: %w", err)
	}
	s := &drandServer{url: "http://" + listener.Addr().String(), done: make(chan error, 1)}
	s.server = &http.Server{ReadHeaderTimeout: 5 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if h := s.handler.Load(); h != nil {
			(*h).ServeHTTP(w, r)
			return
		}
		http.NotFound(w, r)
	})}
	go func() { s.done <- s.server.Serve(listener) }()
	n.drand = s
	return nil
}

func (s *drandServer) stop() error {
	err := s.server.Close()
	if serr := <-s.done; !errors.Is(serr, http.ErrServerClosed) {
		err = errors.Join(err, serr)
	}
	return err
}

// params are those of the deployment: the protocol's for devnets with the beacon that was asked for.
func (n *Net) params(ctx context.Context) (chain.DeployParams, error) {
	p := chain.DevnetParams(n.deployer.Address())
	if n.opts.Beacon != "" {
		p.Beacon = n.opts.Beacon
	}
	if n.drand == nil {
		return p, nil
	}
	head, err := n.client.Head(ctx)
	if err != nil {
		return p, err
	}
	seed := make([]byte, 16)
	if _, err := rand.Read(seed); err != nil {
		return p, fmt.Errorf("make the drand network's key: %w", err)
	}
	local, err := drand.NewLocal(hex.EncodeToString(seed), head.Time, drandPeriod)
	if err != nil {
		return p, err
	}
	p.Drand = local.Network
	h := local.Handler(func() arena.Time {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		head, err := n.client.Head(ctx)
		if err != nil {
			return 0 // before the first round
		}
		return head.Time
	})
	n.drand.handler.Store(&h)
	n.sayf("A drand network of one member serves its rounds at %s", n.drand.url)
	return p, nil
}
