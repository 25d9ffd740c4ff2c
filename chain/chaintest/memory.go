package chaintest

import (
	"context"
	"errors"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ai-arena/arenad/chain"
)

// ErrCrash is what a Memory answers at the write that it was told to crash at, and to everything after.
var ErrCrash = errors.New("crash")

// Memory is a journal and an archive in memory, for one program that is killed and started again. Safe for concurrent
// use.
type Memory struct {
	mu     sync.Mutex
	txs    []tx
	logs   []types.Log
	cursor *cursor

	writes  int
	crashAt int  // number of the write to crash at; 0: never
	lose    bool // whether that write is lost
	dead    bool
}

type tx struct {
	account common.Address
	nonce   uint64
	key     string
	open    bool
	record  []byte
}

type cursor struct {
	number, time uint64
	hash         common.Hash
}

var (
	_ chain.Journal = (*Memory)(nil)
	_ chain.Archive = (*Memory)(nil)
)

// NewMemory gives an empty memory.
func NewMemory() *Memory { return &Memory{} }

// CrashAt makes the n-th write from now on the last one: lost, or kept but not acknowledged.
func (m *Memory) CrashAt(n int, lose bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.writes, m.crashAt, m.lose = 0, n, lose
}

// Crashed tells whether the crash came.
func (m *Memory) Crashed() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.dead
}

// Revive ends the crash: what was kept is there.
func (m *Memory) Revive() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.dead, m.crashAt = false, 0
}

func (m *Memory) write(keep func()) error {
	if m.dead {
		return ErrCrash
	}
	m.writes++
	crash := m.crashAt > 0 && m.writes == m.crashAt
	if !crash || !m.lose {
		keep()
	}
	if crash {
		m.dead = true
		return ErrCrash
	}
	return nil
}

// PutTx implements chain.Journal.
func (m *Memory) PutTx(_ context.Context, account common.Address, nonce uint64, key string, open bool, record []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.write(func() {
		t := tx{account, nonce, key, open, slices.Clone(record)}
		for i := range m.txs {
			if m.txs[i].account == account && m.txs[i].nonce == nonce {
				m.txs[i] = t
				return
			}
		}
		m.txs = append(m.txs, t)
	})
}

// LastTx implements chain.Journal.
func (m *Memory) LastTx(_ context.Context, account common.Address, key string) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.dead {
		return nil, ErrCrash
	}
	var best *tx
	for i, t := range m.txs {
		if t.account == account && t.key == key && (best == nil || t.nonce > best.nonce) {
			best = &m.txs[i]
		}
	}
	if best == nil {
		return nil, nil
	}
	return slices.Clone(best.record), nil
}

// OpenTxs implements chain.Journal.
func (m *Memory) OpenTxs(_ context.Context, account common.Address) ([][]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.dead {
		return nil, ErrCrash
	}
	var out [][]byte
	for _, t := range m.txs {
		if t.account == account && t.open {
			out = append(out, slices.Clone(t.record))
		}
	}
	return out, nil
}

// NextNonce implements chain.Journal.
func (m *Memory) NextNonce(_ context.Context, account common.Address) (uint64, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.dead {
		return 0, ErrCrash
	}
	var next uint64
	for _, t := range m.txs {
		if t.account == account {
			next = max(next, t.nonce+1)
		}
	}
	return next, nil
}

// LogCursor implements chain.Archive.
func (m *Memory) LogCursor(context.Context) (number uint64, hash common.Hash, time uint64, ok bool, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.dead {
		return 0, common.Hash{}, 0, false, ErrCrash
	}
	if m.cursor == nil {
		return 0, common.Hash{}, 0, false, nil
	}
	return m.cursor.number, m.cursor.hash, m.cursor.time, true, nil
}

// AppendLogs implements chain.Archive.
func (m *Memory) AppendLogs(_ context.Context, logs []types.Log, number uint64, hash common.Hash, time uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.write(func() {
		m.logs = append(m.logs, logs...)
		m.cursor = &cursor{number: number, hash: hash, time: time}
	})
}

// Logs implements chain.Archive.
func (m *Memory) Logs(_ context.Context, f func([]types.Log) error) error {
	m.mu.Lock()
	logs := slices.Clone(m.logs)
	dead := m.dead
	m.mu.Unlock()
	if dead {
		return ErrCrash
	}
	if len(logs) == 0 {
		return nil
	}
	return f(logs)
}
