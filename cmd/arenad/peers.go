package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/urfave/cli/v2"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/node"
	"github.com/ai-arena/arenad/p2p"
)

// peerWaitFlag says how long a command looks for somebody who has the content.
func peerWaitFlag() cli.Flag {
	return stringFlag("peer-wait", "20s", "how long to look for a peer that has the content")
}

// stranger is what a command knows of others: nothing. It hears no gossip and keeps no records.
type stranger struct{}

func (stranger) Staked(common.Address) bool                  { return false }
func (stranger) ActsFor(common.Address, common.Address) bool { return false }

func (stranger) LoadRecords(context.Context) ([][]byte, error)            { return nil, nil }
func (stranger) SaveRecord(context.Context, common.Address, []byte) error { return nil }

// fetch makes sure that the content store has c; what it does not have it gets from peers, as one of them for a moment,
// under a key of its own. Errors: errNoPeers.
func (s *session) fetch(ctx context.Context, store *content.Store, c arena.Content) (err error) {
	if store.Has(c) {
		return nil
	}
	wait, err := s.call.duration("peer-wait")
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "arenad-peer-")
	if err != nil {
		return fmt.Errorf("make a folder: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	cfg := p2p.DefaultConfig()
	cfg.Listen, cfg.Bootstrap, cfg.MDNS = []string{"/ip4/0.0.0.0/tcp/0"}, s.cfg.P2P.Bootstrap, s.cfg.P2P.MDNS
	cfg.KeyFile = filepath.Join(dir, "peer.key")
	host, err := p2p.New(cfg, p2p.Deps{
		Domain: s.deployment.Domain(), Roles: p2p.RoleObserver, Chain: stranger{}, Records: stranger{}, Log: s.log,
		Metrics: prometheus.NewRegistry(),
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, host.Close()) }()
	if err := host.Start(ctx); err != nil {
		return err
	}
	s.call.say("Getting %s from peers", c)
	ctx, cancel := context.WithTimeoutCause(ctx, wait, errNoPeers)
	defer cancel()
	sources, closeSources, err := node.Sources(s.cfg.Content, host)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeSources()) }()
	bar := s.call.bar("Getting "+c.String()[:12]+"...", int64(c.Size))                              //nolint:gosec // a file's size
	defer bar.Exit()                                                                                //nolint:errcheck // a picture
	watcher := content.Watcher{Progress: func(p content.Progress) { _ = bar.Set64(int64(p.Done)) }} //nolint:gosec // a file's size
	fetcher := content.NewFetcher(store, host, s.log, sources...)
	for {
		err := error(nil)
		if peers := host.Connected(); len(peers) > 0 || len(s.cfg.Content.Gateways) > 0 {
			err = fetcher.Fetch(ctx, c, peers, watcher)
			if !errors.Is(err, content.ErrUnavailable) && !errors.Is(err, content.ErrBusy) {
				return err
			}
		}
		select {
		case <-time.After(waitStep):
		case <-ctx.Done():
			return fmt.Errorf("nobody served %s within %s: %w", c, wait, errors.Join(context.Cause(ctx), err))
		}
	}
}
