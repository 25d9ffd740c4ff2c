package main

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
)

// permitFor is how long a permit can be used: the transaction that carries it is sent at once.
const permitFor = time.Hour

// afford reads what the account holds. Errors: chain.ErrFunds when that is less than amount.
func (w *wallet) afford(ctx context.Context, amount *big.Int) (*big.Int, error) {
	balance, err := w.reader.Balance(ctx, w.account())
	if err != nil {
		return nil, err
	}
	if balance.Cmp(amount) < 0 {
		return nil, fmt.Errorf("%w: %s holds %s, %s are needed", chain.ErrFunds, w.account(), fml(balance), fml(amount))
	}
	return balance, nil
}

// costs says what amount of the account's FML is about to be taken for, before anything is sent. Errors: those of afford.
func (w *wallet) costs(ctx context.Context, what string, amount *big.Int) error {
	balance, err := w.afford(ctx, amount)
	if err == nil {
		w.call.say("%s: %s of the %s that %s holds", what, fml(amount), fml(balance), w.account())
	}
	return err
}

// allow lets the arena take amount of the account's FML for stake, rewards and fees. Errors: those of afford.
func (w *wallet) allow(ctx context.Context, amount *big.Int) error {
	return w.allowFor(ctx, w.deployment.Addresses.Stake, amount)
}

// allowFor lets a contract of the arena take amount of the account's FML. Errors: those of afford.
func (w *wallet) allowFor(ctx context.Context, spender common.Address, amount *big.Int) error {
	if _, err := w.afford(ctx, amount); err != nil {
		return err
	}
	allowed, err := w.reader.AllowanceFor(ctx, w.account(), spender)
	if err != nil {
		return err
	}
	if allowed.Cmp(amount) >= 0 {
		return nil
	}
	_, err = w.send(ctx, "Allowed "+fml(amount), w.calls.ApproveFor(w.occasion("approve/"+spender.Hex()+"/"+amount.String()), spender, amount))
	return err
}

// permit signs that a contract of the arena may take amount of the account's FML, for the transaction that takes it. It says what for.
// Errors: those of afford.
func (w *wallet) permit(ctx context.Context, spender common.Address, what string, amount *big.Int) (p chain.Permit, signature []byte, err error) {
	if err := w.costs(ctx, what, amount); err != nil {
		return p, nil, err
	}
	if p, err = w.reader.Permit(ctx, w.account(), spender, amount, w.head.Time+arena.Time(permitFor/time.Second)); err != nil {
		return p, nil, err
	}
	signature, err = w.key.SignHash(ctx, p.Digest)
	return p, signature, err
}

// fact is the last fact of a kind that a transaction logged; nil if there is none.
func fact[T arena.EventBody](s *session, r chain.Receipt) (*T, error) {
	events, err := s.eventsOf(r)
	if err != nil {
		return nil, err
	}
	var found *T
	for _, e := range events {
		if body, is := e.Body.(T); is {
			found = &body
		}
	}
	return found, nil
}
