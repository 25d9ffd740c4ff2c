package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Archive keeps final logs. It implements what chain.Watcher asks for.
type Archive struct{ db *sql.DB }

// Archive of the store.
func (s *Store) Archive() *Archive { return &Archive{s.db} }

// logBatch is how many logs are read at once: some 4 MiB.
const logBatch = 8192

// LogCursor is the last block whose logs are kept; ok is false for an empty archive.
func (a *Archive) LogCursor(ctx context.Context) (number uint64, hash common.Hash, time uint64, ok bool, err error) {
	var h []byte
	err = a.db.QueryRowContext(ctx, "SELECT number, hash, time FROM cursor").Scan(&number, &h, &time)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, common.Hash{}, 0, false, nil
	}
	if err != nil {
		return 0, common.Hash{}, 0, false, fmt.Errorf("read cursor: %w", err)
	}
	return number, common.BytesToHash(h), time, true, nil
}

// AppendLogs keeps logs and moves the cursor, both or neither. Logs that are there already stay as they are: the block
// was read before a crash.
func (a *Archive) AppendLogs(ctx context.Context, logs []types.Log, number uint64, hash common.Hash, time uint64) error {
	err := within(ctx, a.db, func(tx *sql.Tx) error {
		insert, err := tx.PrepareContext(ctx, `INSERT INTO logs (block, idx, time, hash, tx, tx_index, address, topics, data)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`)
		if err != nil {
			return err
		}
		defer insert.Close() //nolint:errcheck // ends with the transaction
		for i := range logs {
			l := &logs[i]
			topics := make([]byte, 0, 32*len(l.Topics))
			for _, t := range l.Topics {
				topics = append(topics, t[:]...)
			}
			if l.Data == nil {
				l.Data = []byte{}
			}
			if _, err := insert.ExecContext(ctx, l.BlockNumber, l.Index, l.BlockTimestamp, l.BlockHash[:], l.TxHash[:], l.TxIndex,
				l.Address[:], topics, l.Data); err != nil {
				return err
			}
		}
		_, err = tx.ExecContext(ctx, `INSERT INTO cursor (one, number, hash, time) VALUES (1, ?, ?, ?)
			ON CONFLICT (one) DO UPDATE SET number = excluded.number, hash = excluded.hash, time = excluded.time`, number, hash[:], time)
		return err
	})
	if err != nil {
		return fmt.Errorf("keep logs up to block %d: %w", number, err)
	}
	return nil
}

// Logs hands out all kept logs in chain order, in batches. The connection is free while f runs.
func (a *Archive) Logs(ctx context.Context, f func([]types.Log) error) error {
	block, idx := int64(-1), int64(-1)
	for {
		batch, err := a.batch(ctx, block, idx)
		if err != nil {
			return fmt.Errorf("read logs: %w", err)
		}
		if len(batch) == 0 {
			return nil
		}
		if err := f(batch); err != nil {
			return err
		}
		last := batch[len(batch)-1]
		block, idx = int64(last.BlockNumber), int64(last.Index) //nolint:gosec // block numbers fit int64
	}
}

func (a *Archive) batch(ctx context.Context, block, idx int64) (_ []types.Log, err error) {
	rows, err := a.db.QueryContext(ctx, `SELECT block, idx, time, hash, tx, tx_index, address, topics, data FROM logs
		WHERE (block, idx) > (?, ?) ORDER BY block, idx LIMIT ?`, block, idx, logBatch)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var out []types.Log
	for rows.Next() {
		var l types.Log
		var hash, tx, address, topics []byte
		if err := rows.Scan(&l.BlockNumber, &l.Index, &l.BlockTimestamp, &hash, &tx, &l.TxIndex, &address, &topics, &l.Data); err != nil {
			return nil, err
		}
		l.BlockHash, l.TxHash, l.Address = common.BytesToHash(hash), common.BytesToHash(tx), common.BytesToAddress(address)
		for ; len(topics) >= 32; topics = topics[32:] {
			l.Topics = append(l.Topics, common.BytesToHash(topics[:32]))
		}
		out = append(out, l)
	}
	return out, rows.Err()
}
