package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// txGasLimit is the most gas that one transaction may have (EIP-7825, 2^24).
	txGasLimit = 1 << 24
	// gasReserve is added to an estimate, in 1/16: as much again. State changes between the estimate and the block, and
	// the same call then writes other words: the first seal of a task costs 227k where the median costs 160k, the first
	// stake change of an epoch copies four nodes of the tree that a later one finds copied. What is not used is not paid.
	gasReserve = 16
	// gasSlack is added besides: where the estimate is small, words that are new in the next epoch weigh more than it. A
	// stake change that is an epoch's first makes seven of them at most (nodes of the tree, checkpoints), 22,100 each.
	gasSlack = 160_000
	// bumpBlocks is how long a transaction may wait before its fee is raised. A transaction that pays the base fee is
	// mined in the next block; a second empty-handed block means that it does not pay enough.
	bumpBlocks = 2
	// bumpPercent raises fees. Nodes take a replacement from 10 % more.
	bumpPercent = 25
)

// TxConfig tunes a Transactor; the zero value is usable.
type TxConfig struct {
	Finality Finality
	Poll     time.Duration // how often open transactions are looked at; 0: four times a second
	MaxFee   *big.Int      // wei per gas that is never exceeded; nil: 500 gwei
}

// Transactor sends transactions of one account. It alone gives out the account's nonces; Run is its goroutine. Every
// intent is journalled before it is signed, every signature before it is sent: killed at any instruction and started
// again, it carries on with the same nonces. Send may be called from any goroutine.
//
//	Send --simulate--> requests --> Run: journal, sign, journal, send --> each head: receipt? bump? cancel? --> Send
//
// Run never waits for a caller: answers go to channels with room for one. It ends with its context; what is open then
// is taken up by the next Run.
type Transactor struct {
	client  *Client
	signer  Signer
	journal Journal
	errors  *Errors
	cfg     TxConfig
	log     *slog.Logger

	requests chan request
	stopped  chan struct{}

	// owned by Run
	open    []*record
	waiters map[string][]chan answer
	seen    Head
}

type request struct {
	intent Intent
	gas    uint64 // 0: only look the key up
	tip    *big.Int
	reply  chan answer
}

// answer: known is false for a key that was never sent, or whose last attempt had no effect.
type answer struct {
	known bool
	rec   record
	err   error
}

// NewTransactor gives a transactor for the signer's account. One account must have one transactor.
func NewTransactor(client *Client, signer Signer, journal Journal, cfg TxConfig, log *slog.Logger) *Transactor {
	if cfg.Poll <= 0 {
		cfg.Poll = defaultPoll
	}
	if cfg.MaxFee == nil {
		cfg.MaxFee = big.NewInt(500_000_000_000)
	}
	return &Transactor{
		client: client, signer: signer, journal: journal, errors: NewErrors(), cfg: cfg,
		log:      log.With("component", "transactor", "account", signer.Address()),
		requests: make(chan request), stopped: make(chan struct{}), waiters: map[string][]chan answer{},
	}
}

// Account is the account that pays.
func (t *Transactor) Account() common.Address { return t.signer.Address() }

// Send does what the intent says, once, and waits until it is in a block. A block may still be replaced: Run keeps
// watching, and sends again what a reorganisation threw out. Leaving early (ctx) takes nothing back.
//
// Errors: those of Decode if the chain would refuse it, before anything is signed; ErrFunds without gas money;
// ErrReverted, ErrDeadline, ErrNonceTaken if it had no effect; ErrStopped; ErrUnreachable.
func (t *Transactor) Send(ctx context.Context, in Intent) (Receipt, error) {
	if in.Key == "" {
		return Receipt{}, fmt.Errorf("send transaction: %w: the intent has no key", ErrInput)
	}
	ans, err := t.ask(ctx, request{intent: in})
	if err != nil {
		return Receipt{}, err
	}
	if !ans.known {
		gas, tip, err := t.simulate(ctx, in)
		if err != nil {
			return Receipt{}, err
		}
		if ans, err = t.ask(ctx, request{intent: in, gas: gas, tip: tip}); err != nil {
			return Receipt{}, err
		}
	}
	if err := ans.rec.failure(); err != nil {
		return Receipt{}, err
	}
	return t.receipt(ctx, ans.rec)
}

func (t *Transactor) ask(ctx context.Context, r request) (answer, error) {
	r.reply = make(chan answer, 1)
	select {
	case t.requests <- r:
	case <-t.stopped:
		return answer{}, ErrStopped
	case <-ctx.Done():
		return answer{}, context.Cause(ctx)
	}
	select {
	case a := <-r.reply:
		return a, a.err
	case <-t.stopped:
		return answer{}, ErrStopped
	case <-ctx.Done():
		return answer{}, context.Cause(ctx)
	}
}

// simulate asks the chain what would happen. It costs nothing and no nonce.
func (t *Transactor) simulate(ctx context.Context, in Intent) (gas uint64, tip *big.Int, err error) {
	msg := ethereum.CallMsg{From: t.Account(), Data: in.Data}
	if !in.Create {
		msg.To = &in.To
	}
	var wallet *big.Int
	err = t.client.do(ctx, "simulate", func(ctx context.Context, n conn) (err error) {
		if tip, err = n.SuggestGasTipCap(ctx); err != nil {
			return err
		}
		if wallet, err = n.BalanceAt(ctx, t.Account(), nil); err != nil {
			return err
		}
		gas, err = n.EstimateGas(ctx, msg)
		return err
	})
	if err != nil {
		return 0, nil, t.errors.Decode(err)
	}
	limit := uint64(txGasLimit)
	if in.GasCap > 0 {
		limit = min(limit, in.GasCap)
	}
	if gas > limit {
		return 0, nil, fmt.Errorf("simulate %s: %w: it needs %d gas, more than the limit of %d", in.Key, ErrInput, gas, limit)
	}
	head, err := t.client.latest(ctx)
	if err != nil {
		return 0, nil, err
	}
	need := new(big.Int).Mul(new(big.Int).Add(head.BaseFee, tip), new(big.Int).SetUint64(gas))
	if wallet.Cmp(need) < 0 {
		return 0, nil, fmt.Errorf("%w: account %s has %s wei for gas, %s are needed: send it some of the chain's own coin",
			ErrFunds, t.Account(), wallet, need)
	}
	return min(gas+gas*gasReserve/16+gasSlack, limit), tip, nil
}

// receipt reads the mined transaction of a record.
func (t *Transactor) receipt(ctx context.Context, r record) (Receipt, error) {
	var rc *types.Receipt
	err := t.client.do(ctx, "read receipt", func(ctx context.Context, n conn) (err error) {
		rc, err = n.TransactionReceipt(ctx, r.Tx)
		return err
	})
	out := Receipt{Tx: r.Tx, Block: r.Block, GasUsed: r.GasUsed}
	if errors.Is(err, ethereum.NotFound) {
		return out, nil // thrown out by a reorganisation between two questions; Run will send it again
	}
	if err != nil {
		return Receipt{}, err
	}
	out.Contract = rc.ContractAddress
	for _, l := range rc.Logs {
		out.Logs = append(out.Logs, *l)
	}
	stamped(out.Logs, r.Block)
	return out, nil
}

// harmless tells whether an endpoint's refusal of a transaction means that it knows it, or its nonce, already.
func harmless(err error) bool {
	var re rpc.Error
	if !errors.As(err, &re) {
		return false
	}
	text := strings.ToLower(re.Error())
	for _, known := range []string{"already known", "already imported", "known transaction", "nonce too low", "alreadyknown"} {
		if strings.Contains(text, known) {
			return true
		}
	}
	return false
}
