package chain

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ai-arena/arenad/arena"
)

// Intent is something to be done on the chain once.
type Intent struct {
	// Key names the intent: sending the same key again gives the first result, unless that one had no effect (it was
	// reverted or given up); then it is tried anew.
	Key      string
	To       common.Address
	Create   bool // create a contract; To is not used
	Data     []byte
	Deadline arena.Time // chain time after which it must not happen any more; 0: it may happen whenever
	GasCap   uint64     // most gas it may use; 0: the protocol's limit of one transaction
}

// Receipt is the effect of an intent.
type Receipt struct {
	Tx       common.Hash
	Block    Head
	GasUsed  uint64
	Contract common.Address // that was created, if one was
	Logs     []types.Log
}

// Journal keeps the fate of every intent. A call returns when the record is on the disk. store implements it. Records
// are opaque to it.
type Journal interface {
	// PutTx keeps the record of the account's nonce in place of the one before. open: the fate is not sealed yet.
	PutTx(ctx context.Context, account common.Address, nonce uint64, key string, open bool, record []byte) error
	// LastTx is the record with the highest nonce for the key; nil if there is none.
	LastTx(ctx context.Context, account common.Address, key string) ([]byte, error)
	// OpenTxs are all open records of the account, by nonce.
	OpenTxs(ctx context.Context, account common.Address) ([][]byte, error)
	// NextNonce is one more than the highest nonce ever journalled for the account; 0 if there is none.
	NextNonce(ctx context.Context, account common.Address) (uint64, error)
}

// fate is where an intent stands. The order never changes: it is on disk.
type fate uint8

const (
	fatePending  fate = iota // journalled; maybe signed, maybe sent, maybe mined
	fateDone                 // its effect is on the chain
	fateReverted             // mined, no effect
	fateGivenUp              // its nonce was spent on nothing
	fateLost                 // its nonce was spent by somebody else
)

// record is the journal's entry of one nonce.
type record struct {
	Key      string         `json:"key"`
	Nonce    uint64         `json:"nonce"`
	To       common.Address `json:"to"`
	Create   bool           `json:"create,omitempty"`
	Data     []byte         `json:"data"`
	Gas      uint64         `json:"gas"`
	Deadline arena.Time     `json:"deadline,omitempty"`
	Since    arena.Time     `json:"since"` // chain time of the journalling
	Tries    []try          `json:"tries"`
	Fate     fate           `json:"fate"`
	Final    bool           `json:"final"`             // the fate cannot change any more
	Why      string         `json:"why,omitempty"`     // reason of a revert
	Tx       common.Hash    `json:"tx"`                // that was mined
	Block    Head           `json:"block"`             // it was mined in
	GasUsed  uint64         `json:"gasUsed,omitempty"` // by it

	sent bool // an endpoint took the last try since this program started
}

// try is one transaction that was signed for the nonce. It is journalled before it is sent.
type try struct {
	Hash   common.Hash `json:"hash"` // zero: journalled, and maybe never signed
	Tip    *big.Int    `json:"tip"`  // wei per gas
	Cap    *big.Int    `json:"cap"`  // wei per gas
	Cancel bool        `json:"cancel,omitempty"`
	Block  uint64      `json:"block"` // head when it was made
}

// cancelGas is the cost of a transfer of nothing to oneself, which is how a nonce is spent without effect.
const cancelGas = 21_000

// transaction is the one that the last try stands for; the same record gives the same bytes.
func (r *record) transaction(t try, chainID *big.Int, self common.Address) *types.Transaction {
	tx := &types.DynamicFeeTx{
		ChainID: chainID, Nonce: r.Nonce, GasTipCap: t.Tip, GasFeeCap: t.Cap, Gas: r.Gas, Value: new(big.Int), Data: r.Data,
	}
	switch {
	case t.Cancel:
		tx.To, tx.Gas, tx.Data = &self, cancelGas, nil
	case !r.Create:
		tx.To = &r.To
	}
	return types.NewTx(tx)
}

func (r *record) last() *try {
	if len(r.Tries) == 0 {
		return nil
	}
	return &r.Tries[len(r.Tries)-1]
}

func decodeRecord(b []byte) (*record, error) {
	r := &record{}
	if err := json.Unmarshal(b, r); err != nil {
		return nil, fmt.Errorf("read journal of transactions: %w", err)
	}
	return r, nil
}

// result turns a sealed fate into what Send answers; receipts are read from the chain by the caller.
func (r *record) failure() error {
	switch r.Fate {
	case fateReverted:
		if r.Why != "" {
			return fmt.Errorf("%w: %s", ErrReverted, r.Why)
		}
		return ErrReverted
	case fateGivenUp:
		return fmt.Errorf("%s: %w", r.Key, ErrDeadline)
	case fateLost:
		return fmt.Errorf("%s: %w", r.Key, ErrNonceTaken)
	}
	return nil
}
