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
)

// ErrNewer: the file was written by a newer program. The operator upgrades, or takes the back-up.
var ErrNewer = errors.New("database of a newer version")

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
	if err := migrate(db); err != nil {
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

// migrate applies the numbered migrations that the file has not seen, each in a transaction with its number.
func migrate(db *sql.DB) error {
	var have int
	if err := db.QueryRow("PRAGMA user_version").Scan(&have); err != nil {
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
		err = within(context.Background(), db, func(tx *sql.Tx) error {
			if _, err := tx.Exec(string(text)); err != nil {
				return err
			}
			_, err := tx.Exec(fmt.Sprintf("PRAGMA user_version = %d", number))
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
