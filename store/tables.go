package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// LoadRecords are the records of other nodes, as SaveRecord was given them.
func (s *Store) LoadRecords(ctx context.Context) ([][]byte, error) {
	out, err := column(ctx, s.db, "SELECT record FROM records ORDER BY account")
	if err != nil {
		return nil, fmt.Errorf("load node records: %w", err)
	}
	return out, nil
}

// SaveRecord replaces the record of account.
func (s *Store) SaveRecord(ctx context.Context, account common.Address, record []byte) error {
	_, err := s.db.ExecContext(ctx, `INSERT INTO records (account, record) VALUES (?, ?)
		ON CONFLICT (account) DO UPDATE SET record = excluded.record`, account[:], record)
	if err != nil {
		return fmt.Errorf("save node record: %w", err)
	}
	return nil
}

// PutResult keeps what an evaluation gave; the first result of an evaluation stays.
func (s *Store) PutResult(ctx context.Context, id consensus.EvalID, v arena.Vote) error {
	_, err := s.db.ExecContext(ctx, `INSERT INTO results (submission, round, seed, score, evidence) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
		id.RoundID.Submission, id.RoundID.Round, id.Seed[:], v.Score, v.EvidenceRoot[:])
	if err != nil {
		return fmt.Errorf("keep a result: %w", err)
	}
	return nil
}

// Result finds what an evaluation gave.
func (s *Store) Result(ctx context.Context, id consensus.EvalID) (v arena.Vote, ok bool, err error) {
	var evidence []byte
	err = s.db.QueryRowContext(ctx, "SELECT score, evidence FROM results WHERE submission = ? AND round = ? AND seed = ?",
		id.RoundID.Submission, id.RoundID.Round, id.Seed[:]).Scan(&v.Score, &evidence)
	if errors.Is(err, sql.ErrNoRows) {
		return arena.Vote{}, false, nil
	}
	if err != nil {
		return arena.Vote{}, false, fmt.Errorf("look up a result: %w", err)
	}
	v.EvidenceRoot = common.BytesToHash(evidence)
	return v, true, nil
}

// Put keeps a small value under a key, in place of the one before.
func (s *Store) Put(ctx context.Context, key string, value []byte) error {
	_, err := s.db.ExecContext(ctx, "INSERT INTO kv (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key, value)
	if err != nil {
		return fmt.Errorf("keep %s: %w", key, err)
	}
	return nil
}

// Get finds the value of a key.
func (s *Store) Get(ctx context.Context, key string) (value []byte, ok bool, err error) {
	err = s.db.QueryRowContext(ctx, "SELECT value FROM kv WHERE key = ?", key).Scan(&value)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("read %s: %w", key, err)
	}
	return value, true, nil
}
