package node

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/envelope"
)

// ErrSealedTooLarge: a model that is sealed is over the task's limit. The trainer makes a smaller one.
var ErrSealedTooLarge = errors.New("the sealed model is too large")

// blobs stores bytes by their CID. *content.Store is one.
type blobs interface {
	Add(ctx context.Context, r io.Reader) (c arena.Content, flat [32]byte, err error)
	Pin(c arena.Content, reason string) error
}

// SealModel seals a model for a task with the key that follows from secret (SealSecret), stores what is sealed, and gives
// what a commitment binds. The same model gets the same key each time, and other sealed bytes: the caller keeps the result
// before it sends anything.
// Errors: ErrSealedTooLarge: over most bytes; those of the store.
func SealModel(ctx context.Context, to blobs, d arena.Domain, secret []byte, t arena.TaskID, trainer common.Address, model []byte, most uint64) (arena.Model, error) {
	if n := envelope.SealedSize(uint64(len(model))); n > most {
		return arena.Model{}, fmt.Errorf("%w: %d bytes, the task takes %d", ErrSealedTooLarge, n, most)
	}
	flat := sha256.Sum256(model)
	key := d.ModelKey(secret, t, trainer, flat)
	sealed, err := envelope.Seal(bytes.NewReader(model), key)
	if err != nil {
		return arena.Model{}, err
	}
	stored, _, err := to.Add(ctx, sealed)
	if err != nil {
		return arena.Model{}, err
	}
	if err := to.Pin(stored, pinOf(t)); err != nil {
		return arena.Model{}, err
	}
	return arena.Model{Flat: flat, Content: stored, KeyHash: d.FileKeyHash(key)}, nil
}

// SealShard seals a shard of the creator's with the key that follows from secret (SealSecret) and the shard's row root,
// stores what is sealed, and gives it with the hash of the key.
// Errors: those of the store.
func SealShard(ctx context.Context, to blobs, d arena.Domain, secret []byte, creator common.Address, i arena.ShardIndex, rowRoot [32]byte, shard io.Reader) (arena.Content, common.Hash, error) {
	key := d.ShardKey(secret, creator, i, rowRoot)
	sealed, err := envelope.Seal(shard, key)
	if err != nil {
		return arena.Content{}, common.Hash{}, err
	}
	stored, _, err := to.Add(ctx, sealed)
	if err != nil {
		return arena.Content{}, common.Hash{}, err
	}
	return stored, d.ShardKeyHash(creator, i, key), to.Pin(stored, PinOwn)
}

// publishShardKey puts the key of a shard on chain. Errors: errNoKey.
func (a *actor) publishShardKey(ctx context.Context, p consensus.PublishShardKey) error {
	var l lock
	if err := a.loop.ask(ctx, func(s *consensus.State, _ consensus.Head) {
		if t := s.Task(p.Task); t != nil { // a reorg may have taken it back meanwhile
			l = shardLock(t, p.Shard)
		}
	}); err != nil {
		return err
	}
	key, held, _ := a.ring.get(ctx, l.hash)
	if !held {
		return fmt.Errorf("publish the key of the %s shard of task %d: %w", p.Shard, p.Task, errNoKey)
	}
	if err := a.submit(ctx, a.calls.PublishShardKey(p.Task, p.Shard, key, p.Deadline), p.Duty); err != nil {
		return err
	}
	a.log.Info("Published the key of a shard", "task", p.Task, "shard", p.Shard)
	return nil
}

// publishModelKey puts the key of a model on chain. Errors: errNoKey.
func (a *actor) publishModelKey(ctx context.Context, p consensus.PublishModelKey) error {
	var m arena.Model
	if err := a.loop.ask(ctx, func(s *consensus.State, _ consensus.Head) {
		if x := s.Submission(p.Submission); x != nil { // as above
			m = x.Model
		}
	}); err != nil {
		return err
	}
	key, held, _ := a.ring.get(ctx, m.KeyHash)
	if !held {
		return fmt.Errorf("publish the key of the model of submission %d: %w", p.Submission, errNoKey)
	}
	if err := a.submit(ctx, a.calls.PublishModelKey(p.Submission, m.Flat, key, p.Deadline), p.Duty); err != nil {
		return err
	}
	a.log.Info("Published the key of a model", "submission", p.Submission)
	return nil
}

// lastKeyNotice tells the creator of a task, once, what depends on this process.
func (a *actor) lastKeyNotice(e arena.Event) {
	if b, ok := e.Body.(arena.TaskCreated); ok && b.Creator == a.owner && a.loop.live {
		a.log.Warn("A node of this account must run when the keys of the task's shards are due: without the key of the last shard on chain nobody is "+
			"ranked and the bond is burned", "task", b.Task, "from", b.Params.RevealBy.UTC(), "until", b.Params.KeyBy().UTC())
	}
}
