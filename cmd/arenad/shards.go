package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	arenaspec "github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/node"
)

// makeShards deals the evaluation set into its two shards, seals and stores them, and writes their commitments into the
// spec. The keys follow from the key that the creator's node seals with: that node makes them again from what the chain says,
// and nothing has to be handed over. A spec that has commitments already, with no flag that says otherwise, is taken as it
// is if the keys of its shards can be made.
// Errors: errUsage, dataset.ErrShard, dataset.ErrData, spec.ErrSpec; those of the key.
func (s *session) makeShards(ctx context.Context, store *content.Store, t *arenaspec.Task) error {
	creator, err := s.account("")
	if err != nil {
		return err
	}
	sealer, err := s.sealer()
	if err != nil {
		return err
	}
	secret, domain := node.SealSecret(sealer), s.deployment.Domain()
	name := s.call.cli.String("evalset")
	if name == "" {
		if t.Evaluation != nil {
			return checkShards(domain, secret, creator, t.Evaluation)
		}
		return fmt.Errorf("%w: give the evaluation set with --evalset", errUsage)
	}
	set, _, err := openSet(name, "")
	if err != nil {
		return err
	}
	rows, err := strconv.Atoi(s.call.cli.String("rows"))
	if err != nil || rows < 0 || rows == 1 || rows > set.Table.Rows {
		return fmt.Errorf("%w: --rows is %q: want 0 (all) or 2 to %d", errUsage, s.call.cli.String("rows"), set.Table.Rows)
	}
	if rows == 0 {
		rows = set.Table.Rows
	}
	// The deal must be nobody's guess: who knew it would know the last shard.
	var seed dataset.Hash
	if _, err := rand.Read(seed[:]); err != nil {
		return fmt.Errorf("deal the evaluation set: %w", err)
	}
	parts, err := dataset.Split(seed, set.Table.Rows, rows-rows/2, rows/2)
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	var made [2]arenaspec.Shard
	for _, i := range []arena.ShardIndex{arena.ShardLive, arena.ShardLast} {
		shard := set.Select(i.String(), parts[i])
		if err := eval.CheckSet(t, shard); err != nil {
			return fmt.Errorf("%w: the evaluation set %s does not fit the spec: %w", errUsage, name, err)
		}
		file, commitment, err := writeSalted(shard)
		if err != nil {
			return err
		}
		stored, keyHash, err := node.SealShard(ctx, store, domain, secret, creator, i, commitment.Root, file)
		if err != nil {
			return err
		}
		made[i] = arenaspec.Shard{
			CID: stored.String(), Size: arenaspec.Size(stored.Size), Rows: commitment.Rows, RowRoot: arenaspec.Hash(commitment.Root),
			KeyHash: arenaspec.Hash(keyHash),
		}
	}
	t.Evaluation = &arenaspec.Evaluation{Live: made[arena.ShardLive], Last: &made[arena.ShardLast]}
	return t.Check()
}

// checkShards refuses shards whose keys this creator's node cannot make: they would never come on chain. Errors: errUsage.
func checkShards(d arena.Domain, secret []byte, creator common.Address, e *arenaspec.Evaluation) error {
	shards := map[arena.ShardIndex]*arenaspec.Shard{arena.ShardLive: &e.Live, arena.ShardLast: e.Last}
	for i, s := range shards {
		if s == nil || common.Hash(s.KeyHash) != d.ShardKeyHash(creator, i, d.ShardKey(secret, creator, i, s.RowRoot)) {
			return fmt.Errorf("%w: the %s shard of the spec was not sealed with a key of this node: give the evaluation set with --evalset", errUsage, i)
		}
	}
	return nil
}

// writeSalted writes a set as a shard, under a salt of its own. It travels inside the shard.
func writeSalted(set *dataset.Set) (*bytes.Buffer, dataset.Commitment, error) {
	if _, err := rand.Read(set.Manifest.Salt[:]); err != nil {
		return nil, dataset.Commitment{}, fmt.Errorf("make a salt: %w", err)
	}
	var file bytes.Buffer
	commitment, err := dataset.WriteShard(&file, set)
	return &file, commitment, err
}
