package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Journal keeps the fate of every transaction. It implements what chain.Transactor asks for.
type Journal struct{ db *sql.DB }

// Journal of the store.
func (s *Store) Journal() *Journal { return &Journal{s.db} }

// PutTx keeps the record of the account's nonce in place of the one before. open: the fate is not sealed yet.
// Errors: ErrNonceHeld if the nonce was given to another key.
func (j *Journal) PutTx(ctx context.Context, account common.Address, nonce uint64, key string, open bool, record []byte) error {
	done, err := j.db.ExecContext(ctx, `INSERT INTO txs (account, nonce, key, open, record) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (account, nonce) DO UPDATE SET open = excluded.open, record = excluded.record WHERE key = excluded.key`,
		account[:], nonce, key, open, record)
	if err != nil {
		return fmt.Errorf("journal transaction %s: %w", key, err)
	}
	if n, err := done.RowsAffected(); err != nil || n != 1 {
		return errors.Join(fmt.Errorf("journal transaction %s: %w: %d", key, ErrNonceHeld, nonce), err)
	}
	return nil
}

// LastTx is the record with the highest nonce for the key; nil if there is none.
func (j *Journal) LastTx(ctx context.Context, account common.Address, key string) (record []byte, err error) {
	err = j.db.QueryRowContext(ctx, "SELECT record FROM txs WHERE account = ? AND key = ? ORDER BY nonce DESC LIMIT 1", account[:], key).Scan(&record)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look up transaction %s: %w", key, err)
	}
	return record, nil
}

// OpenTxs are all open records of the account, by nonce.
func (j *Journal) OpenTxs(ctx context.Context, account common.Address) (_ [][]byte, err error) {
	out, err := column(ctx, j.db, "SELECT record FROM txs WHERE account = ? AND open = 1 ORDER BY nonce", account[:])
	if err != nil {
		return nil, fmt.Errorf("list open transactions: %w", err)
	}
	return out, nil
}

// NextNonce is one more than the highest nonce ever journalled for the account; 0 if there is none.
func (j *Journal) NextNonce(ctx context.Context, account common.Address) (nonce uint64, err error) {
	err = j.db.QueryRowContext(ctx, "SELECT coalesce(max(nonce) + 1, 0) FROM txs WHERE account = ?", account[:]).Scan(&nonce)
	if err != nil {
		return 0, fmt.Errorf("read the next nonce: %w", err)
	}
	return nonce, nil
}

// column reads one BLOB column.
func column(ctx context.Context, db *sql.DB, query string, args ...any) (_ [][]byte, err error) {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var out [][]byte
	for rows.Next() {
		var b []byte
		if err := rows.Scan(&b); err != nil {
			return nil, err
		}
		out = append(out, b)
	}
	return out, rows.Err()
}
