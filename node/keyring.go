package node

import (
	"context"
	"fmt"
	"log/slog"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/envelope"
)

// BoxKey opens what others wrap for a node: it follows from the key that the node votes with, so that a node whose
// account stays locked can open it, and the keystore is all there is to back up.
func BoxKey(voter *chain.Key) envelope.Key { return envelope.Key(voter.Secret("box")) }

// SealSecret is what the keys of a node's own shards and models follow from.
func SealSecret(voter *chain.Key) []byte { return voter.Secret("seal") }

// keyring holds the keys that open shards and models, by their hash on chain. A key comes from one of three places: the
// node made it (it follows from the keystore), somebody wrapped it for the node, or it is on chain. What was wrapped is kept
// on disk as it came, so that no key of others lies there in the clear. Safe for concurrent use.
type keyring struct {
	log    *slog.Logger
	domain arena.Domain
	self   common.Address
	box    envelope.Key
	secret []byte
	kv     kv

	mu   sync.Mutex
	keys map[common.Hash]envelope.Key
	news chan struct{} // closed with the next new key
}

func newKeyring(log *slog.Logger, d arena.Domain, self common.Address, voter *chain.Key, disk kv) *keyring {
	return &keyring{
		log: log.With("component", "keys"), domain: d, self: self, box: BoxKey(voter), secret: SealSecret(voter), kv: disk,
		keys: map[common.Hash]envelope.Key{}, news: make(chan struct{}),
	}
}

// get finds the key with a hash, and says when to look again: the channel is closed with the next key that arrives.
func (k *keyring) get(ctx context.Context, hash common.Hash) (key envelope.Key, held bool, news <-chan struct{}) {
	k.mu.Lock()
	key, held = k.keys[hash]
	news = k.news
	k.mu.Unlock()
	if held {
		return key, true, news
	}
	wrapped, ok, err := k.kv.Get(ctx, wrappedName(hash))
	if err != nil || !ok {
		return envelope.Key{}, false, news
	}
	if key, err = envelope.Unwrap(wrapped, k.box); err != nil {
		return envelope.Key{}, false, news // wrapped for a box that this node had before; it will ask again
	}
	k.put(hash, key)
	return key, true, news
}

func wrappedName(hash common.Hash) string { return "wrapped/" + hash.Hex() }

func (k *keyring) put(hash common.Hash, key envelope.Key) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if _, known := k.keys[hash]; known {
		return
	}
	k.keys[hash] = key
	close(k.news)
	k.news = make(chan struct{})
}

// receive takes a wrapped key that is said to be the one of a lock. It reports whether it is. Errors: those of the disk,
// which the key survives until the next restart.
func (k *keyring) receive(ctx context.Context, l lock, wrapped []byte) (bool, error) {
	key, err := envelope.Unwrap(wrapped, k.box)
	if err != nil || k.hashOf(l, key) != l.hash {
		return false, nil //nolint:nilerr // anybody may send anything: what does not open is not the key
	}
	k.put(l.hash, key)
	return true, k.kv.Put(ctx, wrappedName(l.hash), wrapped)
}

// lock is what a key opens: the shard of a task or the model of a submission.
type lock struct {
	task       arena.TaskID       // of a shard, else 0
	shard      arena.ShardIndex   // of a task
	creator    common.Address     // of a task
	submission arena.SubmissionID // of a model, else 0
	hash       common.Hash        // of the key, on chain
}

func (l lock) String() string {
	if l.task != 0 {
		return fmt.Sprintf("%s shard of task %d", l.shard, l.task)
	}
	return fmt.Sprintf("model of submission %d", l.submission)
}

func shardLock(t *consensus.Task, i arena.ShardIndex) lock {
	return lock{task: t.ID, shard: i, creator: t.Creator, hash: t.Params.Shard(i).KeyHash}
}

func modelLock(x *consensus.Submission) lock { return lock{submission: x.ID, hash: x.Model.KeyHash} }

func (k *keyring) hashOf(l lock, key envelope.Key) common.Hash {
	if l.task != 0 {
		return k.domain.ShardKeyHash(l.creator, l.shard, key)
	}
	return k.domain.FileKeyHash(key)
}

// heard takes the keys that a fact shows, or that this node made; called inside the loop, after the fact was applied.
func (k *keyring) heard(s *consensus.State, e arena.Event) {
	switch b := e.Body.(type) {
	case arena.TaskCreated:
		if b.Creator == k.self {
			k.ownShards(s.Task(b.Task))
		}
	case arena.ModelRevealed:
		if x := s.Submission(b.Submission); x != nil && x.Trainer == k.self {
			k.own(modelLock(x), k.domain.ModelKey(k.secret, x.Task, x.Trainer, x.Model.Flat))
		}
	case arena.ShardKeyPublished:
		if t := s.Task(b.Task); t != nil {
			k.put(t.Params.Shard(b.Shard).KeyHash, b.Key)
		}
	case arena.ModelKeyPublished:
		if x := s.Submission(b.Submission); x != nil {
			k.put(x.Model.KeyHash, b.Key)
		}
	}
}

// ownShards takes the keys of both shards of an own task.
func (k *keyring) ownShards(t *consensus.Task) {
	if t == nil { // the fact was refused
		return
	}
	for _, i := range []arena.ShardIndex{arena.ShardLive, arena.ShardLast} {
		k.own(shardLock(t, i), k.domain.ShardKey(k.secret, t.Creator, i, t.Params.Shard(i).RowRoot))
	}
}

// own takes a key that follows from this node's keystore, if it is the one that was committed to.
func (k *keyring) own(l lock, key envelope.Key) {
	if k.hashOf(l, key) == l.hash {
		k.put(l.hash, key)
		return
	}
	k.log.Warn("This node cannot make the key of its own account's work: it was sealed with another key of the keystore; "+
		"start the node with that one, else the key is never published", "of", l)
}
