package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Vote is all that a reveal needs, and what a seat is bound to.
type Vote struct {
	Seat       arena.SeatID   `json:"seat"`
	Seed       common.Hash    `json:"seed"`
	Owner      common.Address `json:"owner"`
	Vote       arena.Vote     `json:"vote"`
	Salt       common.Hash    `json:"salt"`
	Commitment common.Hash    `json:"commitment"`
}

// Guard is the double-score protection of one arena: a vote goes into it before it is signed.
type Guard struct {
	db     *sql.DB
	domain arena.Domain
}

// Guard of the store for an arena.
func (s *Store) Guard(d arena.Domain) *Guard { return &Guard{s.db, d} }

const insertVote = `INSERT INTO votes (chain_id, arena, submission, round, seat, seed, owner, score, evidence, salt, commitment)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`

const selectVote = "SELECT submission, round, seat, seed, owner, score, evidence, salt, commitment FROM votes WHERE chain_id = ? AND arena = ?"

// Record keeps the vote durably. The same vote again is fine. Errors: ErrDoubleVote; then nothing changed.
func (g *Guard) Record(ctx context.Context, v Vote) error {
	err := within(ctx, g.db, func(tx *sql.Tx) error { return g.record(ctx, tx, v) })
	if err != nil {
		return fmt.Errorf("record vote on seat %s: %w", v.Seat, err)
	}
	return nil
}

func (g *Guard) record(ctx context.Context, tx *sql.Tx, v Vote) error {
	done, err := tx.ExecContext(ctx, insertVote, g.domain.ChainID, g.domain.Arena[:], v.Seat.Submission, v.Seat.Round, v.Seat.Seat, v.Seed[:],
		v.Owner[:], v.Vote.Score, v.Vote.EvidenceRoot[:], v.Salt[:], v.Commitment[:])
	if err != nil {
		return err
	}
	if n, err := done.RowsAffected(); err != nil || n == 1 {
		return err
	}
	old, err := g.scan(tx.QueryRowContext(ctx, selectVote+" AND submission = ? AND round = ? AND seat = ? AND seed = ?",
		g.domain.ChainID, g.domain.Arena[:], v.Seat.Submission, v.Seat.Round, v.Seat.Seat, v.Seed[:]))
	if err != nil {
		return err
	}
	if old != v {
		return fmt.Errorf("%w: %s, and now %s", ErrDoubleVote, old.Vote.Score, v.Vote.Score)
	}
	return nil
}

// Lookup finds the vote of a seat under a seed.
func (g *Guard) Lookup(ctx context.Context, seat arena.SeatID, seed common.Hash) (v Vote, ok bool, err error) {
	v, err = g.scan(g.db.QueryRowContext(ctx, selectVote+" AND submission = ? AND round = ? AND seat = ? AND seed = ?",
		g.domain.ChainID, g.domain.Arena[:], seat.Submission, seat.Round, seat.Seat, seed[:]))
	if errors.Is(err, sql.ErrNoRows) {
		return Vote{}, false, nil
	}
	if err != nil {
		return Vote{}, false, fmt.Errorf("look up vote on seat %s: %w", seat, err)
	}
	return v, true, nil
}

// Votes are all votes of the arena on record, by seat.
func (g *Guard) Votes(ctx context.Context) (_ []Vote, err error) {
	rows, err := g.db.QueryContext(ctx, selectVote+" ORDER BY submission, round, seat, seed", g.domain.ChainID, g.domain.Arena[:])
	if err != nil {
		return nil, fmt.Errorf("list votes: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var out []Vote
	for rows.Next() {
		v, err := g.scan(rows)
		if err != nil {
			return nil, fmt.Errorf("list votes: %w", err)
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

func (g *Guard) scan(row interface{ Scan(...any) error }) (v Vote, err error) {
	var seed, owner, evidence, salt, commitment []byte
	err = row.Scan(&v.Seat.Submission, &v.Seat.Round, &v.Seat.Seat, &seed, &owner, &v.Vote.Score, &evidence, &salt, &commitment)
	v.Seed, v.Owner, v.Vote.EvidenceRoot = common.BytesToHash(seed), common.BytesToAddress(owner), common.BytesToHash(evidence)
	v.Salt, v.Commitment = common.BytesToHash(salt), common.BytesToHash(commitment)
	return v, err
}

// interchange is the file in which votes move to another machine.
type interchange struct {
	Format  string         `json:"format"`
	ChainID uint64         `json:"chain_id"`
	Arena   common.Address `json:"arena"`
	Votes   []Vote         `json:"votes"`
}

const interchangeFormat = "arena/votes/1"

// Export writes all votes as JSON, for a move to another machine.
func (g *Guard) Export(ctx context.Context, w io.Writer) error {
	votes, err := g.Votes(ctx)
	if err != nil {
		return err
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	if err := enc.Encode(interchange{interchangeFormat, g.domain.ChainID, g.domain.Arena, votes}); err != nil {
		return fmt.Errorf("export votes: %w", err)
	}
	return nil
}

// Import takes the votes of an export over, all or none. Errors: ErrInterchange; ErrDoubleVote where they contradict.
func (g *Guard) Import(ctx context.Context, r io.Reader) error {
	var f interchange
	if err := json.NewDecoder(r).Decode(&f); err != nil {
		return fmt.Errorf("%w: %w", ErrInterchange, err)
	}
	if f.Format != interchangeFormat || f.ChainID != g.domain.ChainID || f.Arena != g.domain.Arena {
		return fmt.Errorf("%w: format %q, chain %d, arena %s", ErrInterchange, f.Format, f.ChainID, f.Arena)
	}
	err := within(ctx, g.db, func(tx *sql.Tx) error {
		for _, v := range f.Votes {
			if err := g.record(ctx, tx, v); err != nil {
				return fmt.Errorf("seat %s: %w", v.Seat, err)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("import votes: %w", err)
	}
	return nil
}
