package node

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/envelope"
)

// errWrongBytes: the bytes are what the CID says, but not what the chain says of them. Whoever committed to them is at
// fault, and every node finds the same.
var errWrongBytes = errors.New("bytes do not match their commitment")

// errDamaged: a file of the store does not hold what its name says: a fault of this machine. The operator deletes it, and
// it is fetched again.
var errDamaged = errors.New("content is damaged on this disk")

// holders knows which peers may serve content. *p2p.Host is one.
type holders interface {
	PeerOf(account common.Address) (peerID string, ok bool)
	Connected() []string
	// Report scores a peer down for what it did.
	Report(peerID string, reason error)
}

// library gets content by its CID: from the local store, else from the peers that are likely to have it. Safe for
// concurrent use.
type library struct {
	log     *slog.Logger
	store   *content.Store
	fetcher *content.Fetcher
	holders holders
	keys    keys

	mu     sync.Mutex
	heard  map[[32]byte][]string // peers that said they have the content, by its digest
	digest [][32]byte            // keys of heard in the order of arrival, to forget the oldest
}

// keys finds the key with a hash; news is closed when there are more. *keyring is one.
type keys interface {
	get(ctx context.Context, hash common.Hash) (key envelope.Key, held bool, news <-chan struct{})
}

// errNoKey: nobody gave this node the key that opens the bytes.
var errNoKey = errors.New("the key is not here")

// maxHeard bounds the announcements that are remembered. Need: the models of the open tasks. 4,096 entries with a dozen
// holders each are below 4 MiB.
const (
	maxHeard        = 4096
	maxHoldersHeard = 16
)

func newLibrary(log *slog.Logger, store *content.Store, fetcher *content.Fetcher, h holders, k keys) *library {
	return &library{log: log.With("component", "library"), store: store, fetcher: fetcher, holders: h, keys: k, heard: map[[32]byte][]string{}}
}

// announced notes that a peer says it has c.
func (l *library) announced(c arena.Content, peer string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	peers, known := l.heard[c.Digest]
	if slices.Contains(peers, peer) || len(peers) >= maxHoldersHeard {
		return
	}
	if !known {
		if len(l.digest) >= maxHeard {
			delete(l.heard, l.digest[0])
			l.digest = l.digest[1:]
		}
		l.digest = append(l.digest, c.Digest)
	}
	l.heard[c.Digest] = append(peers, peer)
}

// providers lists whom to ask for c: those who said that they have it, those who must have it, then everybody.
func (l *library) providers(c arena.Content, owners []common.Address) []string {
	l.mu.Lock()
	out := slices.Clone(l.heard[c.Digest])
	l.mu.Unlock()
	for _, a := range owners {
		if p, ok := l.holders.PeerOf(a); ok {
			out = append(out, p)
		}
	}
	out = append(out, l.holders.Connected()...)
	seen := map[string]bool{}
	return slices.DeleteFunc(out, func(p string) bool {
		dup := seen[p]
		seen[p] = true
		return dup
	})
}

// fetch makes sure that the store has c and gives the path of the file. owners are the accounts that should have it.
// Errors: content.ErrUnavailable when nobody serves it now; content.ErrLayout, content.ErrSize: nobody ever can.
func (l *library) fetch(ctx context.Context, c arena.Content, owners ...common.Address) (string, error) {
	if l.store.Has(c) {
		return l.store.Path(c), nil
	}
	providers := l.providers(c, owners)
	if len(providers) == 0 {
		return "", fmt.Errorf("fetch %s: no peer is known: %w", c, content.ErrUnavailable)
	}
	l.log.Debug("Fetching", "cid", c, "bytes", c.Size, "providers", len(providers))
	err := l.fetcher.Fetch(ctx, c, providers, content.Watcher{Dropped: func(peer string, reason error) {
		if errors.Is(reason, content.ErrBadPeer) {
			l.holders.Report(peer, reason)
		}
		l.log.Debug("Provider dropped", "cid", c, "peer", peer, "reason", reason)
	}})
	if err != nil {
		return "", fmt.Errorf("fetch %s: %w", c, err)
	}
	l.log.Debug("Fetched", "cid", c, "bytes", c.Size)
	return l.store.Path(c), nil
}

// read fetches c and gives its bytes, which the chain says are c.Size at most.
func (l *library) read(ctx context.Context, c arena.Content, owners ...common.Address) ([]byte, error) {
	path, err := l.fetch(ctx, c, owners...)
	if err != nil {
		return nil, err
	}
	b, err := os.ReadFile(path) //nolint:gosec // a file of the store
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", c, err)
	}
	return b, nil
}

// model fetches a revealed model, opens it and compares it with what its trainer committed to. It is in memory alone: the
// store keeps what is sealed.
// Errors: as fetch; errNoKey, errWrongBytes, errDamaged.
func (l *library) model(ctx context.Context, m arena.Model, trainer common.Address) ([]byte, error) {
	f, key, err := l.sealed(ctx, m.Content, m.KeyHash, trainer)
	if err != nil {
		return nil, err
	}
	b, err := envelope.OpenAll(f, m.Content.Size, key)
	if err = errors.Join(err, f.Close()); err != nil {
		return nil, l.blamed(m.Content, fmt.Errorf("model %s: %w: %w", m.Content, errWrongBytes, err))
	}
	if flat := sha256.Sum256(b); flat != m.Flat {
		return nil, l.blamed(m.Content, fmt.Errorf("model %s has SHA-256 %x, its trainer committed to %x: %w", m.Content, flat, m.Flat, errWrongBytes))
	}
	return b, nil
}

// sealed fetches c, and gives it with the key that opens it. The bytes come first: they can be had before the key.
// Errors: as fetch; errNoKey.
func (l *library) sealed(ctx context.Context, c arena.Content, keyHash common.Hash, owners ...common.Address) (io.ReadCloser, envelope.Key, error) {
	f, err := l.open(ctx, c, owners...)
	if err != nil {
		return nil, envelope.Key{}, err
	}
	key, held, _ := l.keys.get(ctx, keyHash)
	if !held {
		return nil, envelope.Key{}, errors.Join(fmt.Errorf("open %s: %w", c, errNoKey), f.Close())
	}
	return f, key, nil
}

// blamed gives the error that somebody else is to blame for, unless the bytes of c are damaged here: then errDamaged. A bad
// disk must not become a vote against anybody.
func (l *library) blamed(c arena.Content, err error) error {
	if bad := l.store.Verify(c); bad != nil {
		return fmt.Errorf("%w: delete %s, it will be fetched again: %w", errDamaged, l.store.Path(c), bad)
	}
	return err
}

// open fetches c and opens it.
func (l *library) open(ctx context.Context, c arena.Content, owners ...common.Address) (io.ReadCloser, error) {
	path, err := l.fetch(ctx, c, owners...)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(path) //nolint:gosec // a file of the store
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", c, err)
	}
	return f, nil
}
