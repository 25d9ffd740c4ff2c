package p2p

import (
	"errors"
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/ai-arena/arenad/arena"
)

// ErrConfig: the operator's settings cannot work. The text says which one and why.
var ErrConfig = errors.New("peer-to-peer configuration")

// Config is what the operator sets.
type Config struct {
	Listen    []string // multiaddrs to listen on; TCP, or QUIC with /udp/<port>/quic-v1; port 0: any free one
	Announce  []string // multiaddrs to tell others instead of those found on this machine; for NAT and proxies
	Bootstrap []string // multiaddrs with /p2p/<peer id> of nodes to start from; none of them has to be up
	KeyFile   string   // the node's libp2p key; created when it is not there
	MDNS      bool     // find other nodes on the local network; for devnets

	PeersLow  int           // below it the node looks for peers
	PeersHigh int           // above it the least useful connections are closed
	Refresh   time.Duration // how often the own record is announced anew
	Dial      time.Duration // limit for one attempt to connect
}

// DefaultConfig listens on TCP port 4701 on all interfaces. Peers 24 to 96: GossipSub meshes want 6 to 12 peers, the
// rest is room for content transfers; a connection costs some 100 KiB. Refresh each minute: with 256 nodes that is 4
// messages of at most 2 KiB per second.
func DefaultConfig() Config {
	return Config{
		Listen:    []string{"/ip4/0.0.0.0/tcp/4701"},
		PeersLow:  24,
		PeersHigh: 96,
		Refresh:   time.Minute,
		Dial:      10 * time.Second,
	}
}

// Check finds settings that cannot work. Errors: ErrConfig.
func (c Config) Check() error {
	if len(c.Listen) == 0 {
		return fmt.Errorf("%w: no address to listen on", ErrConfig)
	}
	for _, s := range append(append([]string{}, c.Listen...), c.Announce...) {
		if _, err := multiaddr.NewMultiaddr(s); err != nil {
			return fmt.Errorf("%w: address %q: %w", ErrConfig, s, err)
		}
	}
	if _, err := c.bootstrap(); err != nil {
		return err
	}
	if c.KeyFile == "" {
		return fmt.Errorf("%w: no key file", ErrConfig)
	}
	if c.PeersLow < 1 || c.PeersHigh <= c.PeersLow {
		return fmt.Errorf("%w: peers low %d, high %d: want 1 <= low < high", ErrConfig, c.PeersLow, c.PeersHigh)
	}
	if c.Refresh < time.Second || c.Dial < time.Second {
		return fmt.Errorf("%w: refresh %s, dial %s: want at least 1s each", ErrConfig, c.Refresh, c.Dial)
	}
	return nil
}

func (c Config) bootstrap() ([]peer.AddrInfo, error) {
	infos := make([]peer.AddrInfo, 0, len(c.Bootstrap))
	for _, s := range c.Bootstrap {
		info, err := peer.AddrInfoFromString(s)
		if err != nil {
			return nil, fmt.Errorf("%w: bootstrap address %q: want <multiaddr>/p2p/<peer id>: %w", ErrConfig, s, err)
		}
		infos = append(infos, *info)
	}
	return infos, nil
}

// topicName is the full name of a topic. Source: docs/protocol.md 10.2.
func topicName(d arena.Domain, name string) string {
	return fmt.Sprintf("/arena/1/%d/%#x/%s", d.ChainID, d.Arena[:], name)
}
