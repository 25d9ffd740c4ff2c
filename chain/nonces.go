package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Run takes up what the journal holds and serves Send until ctx ends, which is no error.
// Errors: a journal that cannot be read or written. It never goes on without its journal.
func (t *Transactor) Run(ctx context.Context) error {
	defer close(t.stopped)
	raw, err := t.journal.OpenTxs(ctx, t.Account())
	if err != nil {
		return quiet(ctx, fmt.Errorf("read journal of transactions: %w", err))
	}
	for _, b := range raw {
		r, err := decodeRecord(b)
		if err != nil {
			return err
		}
		t.open = append(t.open, r)
		t.log.Info("Taking up transaction", "key", r.Key, "nonce", r.Nonce)
	}
	tick := time.NewTicker(t.cfg.Poll)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case r := <-t.requests:
			err = t.serve(ctx, r)
		case <-tick.C:
			err = t.look(ctx)
		}
		if errors.Is(err, errJournal) {
			return quiet(ctx, err)
		}
		if err != nil && ctx.Err() == nil {
			t.log.Debug("Chain does not answer", "err", err)
		}
	}
}

// errJournal ends Run: without a journal nothing may be signed.
var errJournal = errors.New("journal of transactions")

func (t *Transactor) put(ctx context.Context, r *record) error {
	b, err := json.Marshal(r)
	if err != nil {
		return errors.Join(errJournal, err)
	}
	if err := t.journal.PutTx(ctx, t.Account(), r.Nonce, r.Key, !r.Final, b); err != nil {
		return fmt.Errorf("write: %w: %w", errJournal, err)
	}
	return nil
}

// serve answers a request, now or when its transaction has met its fate.
func (t *Transactor) serve(ctx context.Context, q request) error {
	key := q.intent.Key
	for _, r := range t.open {
		if r.Key != key {
			continue
		}
		// A failure that a reorganisation may still undo counts: tried anew now, both could happen.
		if r.Fate != fatePending {
			q.reply <- answer{known: true, rec: *r}
			return nil
		}
		t.waiters[key] = append(t.waiters[key], q.reply)
		return nil
	}
	b, err := t.journal.LastTx(ctx, t.Account(), key)
	if err != nil {
		err = fmt.Errorf("read: %w: %w", errJournal, err)
		q.reply <- answer{err: err}
		return err
	}
	if b != nil {
		r, err := decodeRecord(b)
		if err != nil {
			q.reply <- answer{err: err}
			return errors.Join(errJournal, err)
		}
		if r.Fate == fateDone {
			q.reply <- answer{known: true, rec: *r}
			return nil
		}
	}
	if q.gas == 0 {
		q.reply <- answer{}
		return nil
	}
	if err := t.begin(ctx, q); err != nil {
		q.reply <- answer{err: err}
		return err
	}
	t.waiters[key] = append(t.waiters[key], q.reply)
	return nil
}

// begin gives the intent a nonce, journals it, and sends it for the first time.
func (t *Transactor) begin(ctx context.Context, q request) error {
	head, err := t.client.latest(ctx)
	if err != nil {
		return err
	}
	if d := q.intent.Deadline; d != 0 && head.Time >= d {
		return fmt.Errorf("%s: %w: it is too late to try", q.intent.Key, ErrDeadline)
	}
	nonce, err := t.nextNonce(ctx)
	if err != nil {
		return err
	}
	r := &record{
		Key: q.intent.Key, Nonce: nonce, To: q.intent.To, Create: q.intent.Create, Data: q.intent.Data, Gas: q.gas,
		Deadline: q.intent.Deadline, Since: head.Time,
		Tries: []try{{Tip: q.tip, Cap: t.feeCap(head.BaseFee, q.tip), Block: head.Number}},
	}
	if err := t.put(ctx, r); err != nil {
		return err
	}
	t.open = append(t.open, r)
	return t.transmit(ctx, r)
}

// nextNonce is the account's first unused nonce: the journal knows what was promised, the chain what others used.
func (t *Transactor) nextNonce(ctx context.Context) (uint64, error) {
	promised, err := t.journal.NextNonce(ctx, t.Account())
	if err != nil {
		return 0, fmt.Errorf("read: %w: %w", errJournal, err)
	}
	used, err := t.client.nonceAt(ctx, t.Account(), nil)
	if err != nil {
		return 0, err
	}
	return max(promised, used), nil
}

// feeCap pays for the tip and a base fee that doubles (six full blocks in a row), up to the operator's limit.
func (t *Transactor) feeCap(base, tip *big.Int) *big.Int {
	fee := new(big.Int).Add(tip, new(big.Int).Lsh(base, 1))
	if fee.Cmp(t.cfg.MaxFee) > 0 {
		return new(big.Int).Set(t.cfg.MaxFee)
	}
	return fee
}

// transmit signs the last try, journals its hash, and sends it. Only faults of the journal are errors: whatever else
// goes wrong is tried again with the next heads.
func (t *Transactor) transmit(ctx context.Context, r *record) error {
	last := r.last()
	id := new(big.Int).SetUint64(t.client.ChainID())
	tx, err := t.signer.SignTx(ctx, r.transaction(*last, id, t.Account()), id)
	if err != nil {
		t.log.Error("Transaction cannot be signed", "key", r.Key, "err", err)
		return nil
	}
	if last.Hash != tx.Hash() {
		last.Hash = tx.Hash()
		if err := t.put(ctx, r); err != nil {
			return err
		}
	}
	err = t.client.do(ctx, "send transaction", func(ctx context.Context, n conn) error { return n.SendTransaction(ctx, tx) })
	r.sent = err == nil || harmless(err)
	if !r.sent {
		t.log.Warn("Transaction not taken yet", "key", r.Key, "nonce", r.Nonce, "err", err)
		return nil
	}
	t.log.Debug("Transaction sent", "key", r.Key, "nonce", r.Nonce, "tx", tx.Hash(), "tip", last.Tip, "cancel", last.Cancel)
	return nil
}

// look follows the open transactions at a new head.
func (t *Transactor) look(ctx context.Context) error {
	if len(t.open) == 0 {
		return nil
	}
	head, err := t.client.latest(ctx)
	if err != nil {
		return err
	}
	if head.Hash == t.seen.Hash {
		return t.resend(ctx)
	}
	final, err := t.client.final(ctx, t.cfg.Finality, head.Number)
	if err != nil {
		return err
	}
	finalNonce, err := t.client.nonceAt(ctx, t.Account(), new(big.Int).SetUint64(final))
	if err != nil {
		if !isAnswer(err) {
			return err
		}
		finalNonce = 0 // the endpoint keeps no state that old: nothing can be called lost yet
	}
	kept := t.open[:0:0]
	for _, r := range t.open {
		if err := t.follow(ctx, r, head, final, finalNonce); err != nil {
			return err
		}
		if !r.Final {
			kept = append(kept, r)
		}
	}
	t.open = kept
	t.seen = head.Head
	return nil
}

// resend shows the endpoint what it did not take before.
func (t *Transactor) resend(ctx context.Context) error {
	for _, r := range t.open {
		if r.Fate == fatePending && !r.sent {
			if err := t.transmit(ctx, r); err != nil {
				return err
			}
		}
	}
	return nil
}

// follow brings one record up to date with the head.
func (t *Transactor) follow(ctx context.Context, r *record, head block, final, finalNonce uint64) error {
	rc, cancel, err := t.mined(ctx, r)
	if err != nil {
		return err
	}
	if rc == nil {
		if r.Fate != fatePending { // a reorganisation threw it out
			r.Fate, r.Tx, r.Block, r.Why = fatePending, common.Hash{}, Head{}, ""
			if err := t.put(ctx, r); err != nil {
				return err
			}
			return t.transmit(ctx, r)
		}
		if r.Nonce < finalNonce { // spent, finally, and not by one of ours
			r.Fate, r.Final = fateLost, true
			if err := t.put(ctx, r); err != nil {
				return err
			}
			t.tell(r)
			return nil
		}
		return t.push(ctx, r, head)
	}
	was, wasBlock := r.Fate, r.Block.Hash
	at, err := t.client.blockByNumber(ctx, rc.BlockNumber.Uint64())
	if err != nil {
		return err
	}
	if at.Hash != rc.BlockHash {
		return nil // it moves just now: look again at the next head
	}
	r.Tx, r.Block, r.GasUsed = rc.TxHash, at.Head, rc.GasUsed
	r.Final = at.Number <= final
	switch {
	case cancel:
		r.Fate = fateGivenUp
	case rc.Status == types.ReceiptStatusSuccessful:
		r.Fate = fateDone
	default:
		r.Fate = fateReverted
		if was != fateReverted {
			r.Why = t.whyReverted(ctx, r)
		}
	}
	if r.Fate == was && r.Block.Hash == wasBlock && !r.Final {
		return nil
	}
	if err := t.put(ctx, r); err != nil {
		return err
	}
	if r.Fate != was {
		t.tell(r)
	}
	return nil
}

// mined looks for a receipt of one of the record's transactions.
func (t *Transactor) mined(ctx context.Context, r *record) (rc *types.Receipt, cancel bool, err error) {
	for i := len(r.Tries) - 1; i >= 0; i-- {
		if r.Tries[i].Hash == (common.Hash{}) {
			continue
		}
		err := t.client.do(ctx, "read receipt", func(ctx context.Context, n conn) (err error) {
			rc, err = n.TransactionReceipt(ctx, r.Tries[i].Hash)
			return err
		})
		if err == nil {
			return rc, r.Tries[i].Cancel, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, false, err
		}
	}
	return nil, false, nil
}

// push keeps a waiting transaction moving: past its deadline its nonce is spent on nothing, after a while its fee is
// raised, and otherwise it is shown to the endpoint again, which may have forgotten it.
func (t *Transactor) push(ctx context.Context, r *record, head block) error {
	last := *r.last()
	late := r.Deadline != 0 && head.Time >= r.Deadline
	if (!late || last.Cancel) && head.Number < last.Block+bumpBlocks {
		if !r.sent {
			return t.transmit(ctx, r)
		}
		return nil
	}
	next := try{Block: head.Number, Cancel: late || last.Cancel}
	percent := int64(bumpPercent)
	if r.Deadline > r.Since && !late && 2*(r.Deadline-head.Time) < r.Deadline-r.Since {
		percent = 100 // the second half of its time: a missed seat costs more than gas
	}
	next.Tip = raised(last.Tip, percent)
	next.Cap = raised(last.Cap, percent)
	if want := t.feeCap(head.BaseFee, next.Tip); want.Cmp(next.Cap) > 0 {
		next.Cap = want
	}
	if next.Cap.Cmp(t.cfg.MaxFee) > 0 {
		// At the limit: nothing left to raise. Show the last one again.
		return t.transmit(ctx, r)
	}
	r.Tries = append(r.Tries, next)
	if err := t.put(ctx, r); err != nil {
		return err
	}
	return t.transmit(ctx, r)
}

func raised(v *big.Int, percent int64) *big.Int {
	out := new(big.Int).Mul(v, big.NewInt(100+percent))
	return out.Add(out.Div(out, big.NewInt(100)), common.Big1)
}

// whyReverted runs a failed call again on the state before its block, which nearly always gives the same reason.
func (t *Transactor) whyReverted(ctx context.Context, r *record) string {
	// A call gets 63/64 of what its caller has left: who runs dry inside one leaves a rest.
	if r.GasUsed >= r.Gas-r.Gas/32 {
		return fmt.Sprintf("it ran out of gas: %d of %d used", r.GasUsed, r.Gas)
	}
	msg := ethereum.CallMsg{From: t.Account(), Data: r.Data, Gas: r.Gas}
	if !r.Create {
		msg.To = &r.To
	}
	err := t.client.do(ctx, "explain revert", func(ctx context.Context, n conn) error {
		_, err := n.CallContract(ctx, msg, new(big.Int).SetUint64(r.Block.Number-1))
		return err
	})
	if err == nil {
		return "the state it needed was gone when it was mined"
	}
	return t.errors.Decode(err).Error()
}

// tell answers everybody who waits for the record.
func (t *Transactor) tell(r *record) {
	for _, c := range t.waiters[r.Key] {
		c <- answer{known: true, rec: *r}
	}
	delete(t.waiters, r.Key)
	t.log.Debug("Transaction met its fate", "key", r.Key, "nonce", r.Nonce, "fate", r.Fate, "block", r.Block.Number, "final", r.Final)
}

// nonceAt is the account's number of mined transactions at a block; nil: the newest.
func (c *Client) nonceAt(ctx context.Context, account common.Address, at *big.Int) (n uint64, err error) {
	err = c.do(ctx, "read nonce", func(ctx context.Context, k conn) (err error) {
		n, err = k.NonceAt(ctx, account, at)
		return err
	})
	return n, err
}
