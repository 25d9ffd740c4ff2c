package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"strconv"

	"github.com/ai-arena/arenad/arena"
	arenaspec "github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/eval/dataset"
)

// makeShards deals the evaluation set into its two shards, stores them, and writes their commitments into the spec. A
// spec that has commitments already, with no flag that says otherwise, is taken as it is: its shards were made before.
// Errors: errUsage, dataset.ErrShard, dataset.ErrData, spec.ErrSpec.
func (s *session) makeShards(ctx context.Context, store *content.Store, t *arenaspec.Task) error {
	name := s.call.cli.String("evalset")
	if name == "" {
		if t.Evaluation != nil {
			return nil
		}
		return fmt.Errorf("%w: give the evaluation set with --evalset", errUsage)
	}
	set, _, err := openSet(name)
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
	live, err := storeShard(ctx, store, set.Select("live", parts[0]))
	if err != nil {
		return err
	}
	last, err := storeShard(ctx, store, set.Select("last", parts[1]))
	if err != nil {
		return err
	}
	t.Evaluation = &arenaspec.Evaluation{Live: live, Last: &last}
	return t.Check()
}

// storeShard writes a set as a shard, under a salt of its own, into the content store.
func storeShard(ctx context.Context, store *content.Store, set *dataset.Set) (arenaspec.Shard, error) {
	if _, err := rand.Read(set.Manifest.Salt[:]); err != nil {
		return arenaspec.Shard{}, fmt.Errorf("make a salt: %w", err)
	}
	var file bytes.Buffer
	commitment, err := dataset.WriteShard(&file, set)
	if err != nil {
		return arenaspec.Shard{}, err
	}
	stored, _, err := store.Add(ctx, &file)
	if err != nil {
		return arenaspec.Shard{}, err
	}
	return shardOf(stored, commitment), nil
}

func shardOf(c arena.Content, commitment dataset.Commitment) arenaspec.Shard {
	return arenaspec.Shard{
		CID: c.String(), Size: arenaspec.Size(c.Size), Rows: commitment.Rows, RowRoot: arenaspec.Hash(commitment.Root),
	}
}
