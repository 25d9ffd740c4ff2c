package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/store"
)

// wallet sends transactions of one key. Each is journalled in the command line's own database before it is signed: the
// same command, given again after a kill, finds what it had sent.
type wallet struct {
	*session
	key     *chain.Key
	calls   *chain.Calls
	journal *store.Store
	tx      *chain.Transactor
	nonce   uint64 // transactions of the account before this command
	stop    context.CancelFunc
	ended   chan error
}

// wallet unlocks the account's key and starts to send for it. Errors: those of the key; config.ErrConfig.
func (s *session) wallet(ctx context.Context) (*wallet, error) {
	if s.cfg.Keys.Account == "" {
		return nil, fmt.Errorf("%w: name the key that signs with --account", config.ErrNoKey)
	}
	if _, err := s.cfg.Keystore().Find(s.cfg.Keys.Account); err != nil {
		return nil, err
	}
	passphrase, err := s.call.passphrase(&s.cfg, false)
	if err != nil {
		return nil, err
	}
	key, err := s.cfg.Keystore().Unlock(s.cfg.Keys.Account, passphrase)
	if err != nil {
		return nil, err
	}
	finality, err := chain.ParseFinality(s.cfg.Chain.Finality)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", config.ErrConfig, err)
	}
	if err := os.MkdirAll(s.cfg.Home, 0o700); err != nil {
		return nil, fmt.Errorf("%w: make the home folder: %w", config.ErrConfig, err)
	}
	journal, err := store.Open(s.cfg.JournalDatabase())
	if err != nil {
		return nil, err
	}
	w := &wallet{session: s, key: key, calls: chain.NewCalls(s.deployment.Addresses), journal: journal, ended: make(chan error, 1)}
	if w.nonce, err = s.reader.Nonce(ctx, key.Address()); err != nil {
		return nil, errors.Join(err, journal.Close())
	}
	w.tx = chain.NewTransactor(s.client, key, journal.Journal(), chain.TxConfig{Finality: finality}, s.log)
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	w.stop = stop
	go func() { w.ended <- w.tx.Run(running) }()
	return w, nil
}

// sealer unlocks the key that the account's node seals with and opens boxes with. Errors: those of the key.
func (s *session) sealer() (*chain.Key, error) {
	passphrase, err := s.call.passphrase(&s.cfg, false)
	if err != nil {
		return nil, err
	}
	name := sealerName(&s.cfg)
	key, err := s.cfg.Keystore().Unlock(name, passphrase)
	if err != nil {
		return nil, fmt.Errorf("unlock the key %q: %w", name, err)
	}
	return key, nil
}

// close stops sending. What is journalled and not mined yet is taken up by the next command.
func (w *wallet) close() {
	w.stop()
	if err := errors.Join(<-w.ended, w.journal.Close()); err != nil {
		w.log.Warn("Journal not closed cleanly", "err", err)
	}
}

func (w *wallet) account() common.Address { return w.key.Address() }

// occasion is the key of an intent that can be meant more than once. It holds the number of transactions that the
// account had before this command: the same command after a kill finds its transaction while that is not mined, and a
// later one is another occasion.
func (w *wallet) occasion(what string) string { return fmt.Sprintf("cli/%s/%d", what, w.nonce) }

// retries bounds how often an intent is sent anew because another program of the same account (its node) took the nonce.
const retries = 5

// send does what an intent says and tells the person.
func (w *wallet) send(ctx context.Context, what string, in chain.Intent) (chain.Receipt, error) {
	for i := 0; ; i++ {
		receipt, err := w.tx.Send(ctx, in)
		if errors.Is(err, chain.ErrNonceTaken) && i < retries {
			continue
		}
		if err == nil {
			w.call.say("%s: block %d, transaction %s", what, receipt.Block.Number, receipt.Tx)
		}
		return receipt, err
	}
}

// effect is a receipt as commands print it.
func effect(r chain.Receipt) sent { return sent{Tx: r.Tx.Hex(), Block: r.Block.Number} }

// eventsOf reads what a transaction did in the arena.
func (s *session) eventsOf(r chain.Receipt) ([]arena.Event, error) {
	decoder := chain.NewDecoder(s.deployment.Addresses)
	logs := make([]types.Log, 0, len(r.Logs))
	for _, l := range r.Logs {
		if l.Address != s.deployment.Addresses.FML {
			logs = append(logs, l)
		}
	}
	return decoder.Events(logs)
}
