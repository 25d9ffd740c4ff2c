package p2p

import (
	"bytes"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
)

// book is the newest record of each account. It grows only by accounts with stake, whose number the chain bounds. Safe
// for concurrent use.
type book struct {
	mu        sync.RWMutex
	byAccount map[common.Address]NodeRecord
	byPeer    map[peer.ID]common.Address
}

func newBook() *book {
	return &book{byAccount: make(map[common.Address]NodeRecord), byPeer: make(map[peer.ID]common.Address)}
}

// put takes a verified record over when its seq is higher than that of the one it has. known tells whether the account
// had a record before.
func (b *book) put(r NodeRecord) (taken, known bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	old, known := b.byAccount[r.Account]
	if known && old.Seq >= r.Seq {
		return false, true
	}
	if known && b.byPeer[old.Peer] == old.Account {
		delete(b.byPeer, old.Peer)
	}
	b.byAccount[r.Account] = r
	b.byPeer[r.Peer] = r.Account
	return true, known
}

func (b *book) record(account common.Address) (NodeRecord, bool) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	r, ok := b.byAccount[account]
	return r, ok
}

func (b *book) account(id peer.ID) (common.Address, bool) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	a, ok := b.byPeer[id]
	return a, ok
}

// all lists the records by account.
func (b *book) all() []NodeRecord {
	b.mu.RLock()
	defer b.mu.RUnlock()
	out := make([]NodeRecord, 0, len(b.byAccount))
	for _, r := range b.byAccount {
		out = append(out, r)
	}
	slices.SortFunc(out, func(x, y NodeRecord) int { return bytes.Compare(x.Account[:], y.Account[:]) })
	return out
}

// maxWaiting bounds the records that wait for their stake to appear on chain. Need: all of a 256-node network while this
// node catches up with the chain. Attack: 256 * 2 KiB = 512 KiB, and honest records that found no room come again with
// the next Refresh.
const maxWaiting = 256

// waiting keeps verified records whose account the chain does not know yet: a node that starts hears its peers before
// it has read the chain. Safe for concurrent use.
type waiting struct {
	mu      sync.Mutex
	records map[common.Address]NodeRecord
}

func newWaiting() *waiting { return &waiting{records: make(map[common.Address]NodeRecord)} }

func (w *waiting) put(r NodeRecord) {
	w.mu.Lock()
	defer w.mu.Unlock()
	old, ok := w.records[r.Account]
	if (ok && old.Seq < r.Seq) || (!ok && len(w.records) < maxWaiting) {
		w.records[r.Account] = r
	}
}

// take removes and gives the records that pass ready now.
func (w *waiting) take(ready func(NodeRecord) bool) (out []NodeRecord) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for account, r := range w.records {
		if ready(r) {
			out = append(out, r)
			delete(w.records, account)
		}
	}
	return out
}
