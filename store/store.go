package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"path"
	"strconv"
	"strings"

	_ "modernc.org/sqlite" // the driver

	"github.com/ai-arena/arenad/arena"
)

var (
	// ErrNewer: the file was written by a newer program. The operator upgrades, or takes the back-up.
	ErrNewer = errors.New("database of a newer version")
	// ErrOtherArena: the file belongs to another arena. The operator names another data folder.
	ErrOtherArena = errors.New("database of another arena")
	// ErrNonceHeld: another process on the same file has promised the nonce to another intent. The caller must not sign.
	ErrNonceHeld = errors.New("nonce is held by another intent")
	// ErrDoubleVote: the record holds another vote for this seat and seed. The caller must not sign; a person should find
	// out why two evaluations differ.
	ErrDoubleVote = errors.New("another vote is on record for this seat")
	// ErrInterchange: the file is not an export of this arena's votes.
	ErrInterchange = errors.New("not an export of votes of this arena")
)

//go:embed migrations/*.sql
var migrations embed.FS

// Store is an open database.
type Store struct{ db *sql.DB }

// Open opens the database at path, creates it where there is none, and brings its tables up to date.
// Errors: ErrNewer; those of the file system and of SQLite.
func Open(file string) (*Store, error) {
	q := url.Values{"_pragma": {"busy_timeout(5000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(ON)"}, "_txlock": {"immediate"}}
	db, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: file}).EscapedPath(), RawQuery: q.Encode()}).String())
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	db.SetMaxOpenConns(1)
	if err := migrate(context.Background(), db); err != nil {
		return nil, errors.Join(fmt.Errorf("open database %s: %w", file, err), db.Close())
	}
	return &Store{db: db}, nil
}

// Close closes the database.
func (s *Store) Close() error {
	if err := s.db.Close(); err != nil {
		return fmt.Errorf("close database: %w", err)
	}
	return nil
}

// Bind gives a new database to an arena, and refuses the database of another: its logs, nonces and votes would be
// mistaken for those of this one. Errors: ErrOtherArena.
func (s *Store) Bind(ctx context.Context, d arena.Domain) error {
	name := fmt.Sprintf("%d/%s", d.ChainID, strings.ToLower(d.Arena.Hex()))
	var have []byte
	err := within(ctx, s.db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "INSERT INTO kv (key, value) VALUES ('store/arena', ?) ON CONFLICT DO NOTHING", []byte(name)); err != nil {
			return err
		}
		return tx.QueryRowContext(ctx, "SELECT value FROM kv WHERE key = 'store/arena'").Scan(&have)
	})
	if err != nil {
		return fmt.Errorf("bind database: %w", err)
	}
	if string(have) != name {
		return fmt.Errorf("%w: it is for %s, not for %s: use another data folder", ErrOtherArena, have, name)
	}
	return nil
}

// migrate applies the numbered migrations that the file has not seen, each in a transaction with its number.
func migrate(ctx context.Context, db *sql.DB) error {
	var have int
	if err := db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&have); err != nil {
		return fmt.Errorf("read its version: %w", err)
	}
	files, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return fmt.Errorf("list migrations: %w", err)
	}
	newest := 0
	for _, f := range files {
		head, _, _ := strings.Cut(path.Base(f), "_")
		number, err := strconv.Atoi(head)
		if err != nil {
			return fmt.Errorf("migration %s has no number: %w", f, err)
		}
		newest = max(newest, number)
		if number <= have {
			continue
		}
		text, err := migrations.ReadFile(f)
		if err != nil {
			return fmt.Errorf("read migration: %w", err)
		}
		err = within(ctx, db, func(tx *sql.Tx) error {
			var now int // another process may have been first
			if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&now); err != nil || now >= number {
				return err
			}
			if _, err := tx.ExecContext(ctx, string(text)); err != nil {
				return err
			}
			_, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", number))
			return err
		})
		if err != nil {
			return fmt.Errorf("migration %d: %w", number, err)
		}
	}
	if have > newest {
		return fmt.Errorf("%w: it is at version %d, this program knows %d", ErrNewer, have, newest)
	}
	return nil
}

// within runs f in a transaction: all of it happens, or nothing.
func within(ctx context.Context, db *sql.DB, f func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	if err := f(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}
