package devnet

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/envelope"
)

// gasOf asks for the gas of each transaction that emitted one of the events.
func (n *Net) gasOf(ctx context.Context, events []arena.Event) (map[common.Hash]uint64, error) {
	gas := map[common.Hash]uint64{}
	for _, e := range events {
		if _, known := gas[e.Tx]; known {
			continue
		}
		used, err := n.client.GasUsed(ctx, e.Tx)
		if err != nil {
			return nil, err
		}
		gas[e.Tx] = used
	}
	return gas, nil
}

// WriteReport writes the report, and beside it what it speaks of: the raw event logs, the models by CID, the
// evaluation set and the task's spec, so that somebody else can recompute all of it. Models and evaluation set are opened
// with the keys on chain; one whose key never came stays sealed.
func (n *Net) WriteReport(r *Report, path string) (err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
		return fmt.Errorf("make the report's folder: %w", err)
	}
	dir := filepath.Dir(path)
	r.Logs, r.Models = filepath.Join(dir, "logs.jsonl"), filepath.Join(dir, "models")
	r.Evalset, r.Spec = filepath.Join(dir, "evalset.jsonl"), filepath.Join(dir, "spec.json")
	if err := n.writeLogs(r.Logs); err != nil {
		return err
	}
	if err := os.RemoveAll(r.Models); err != nil {
		return fmt.Errorf("empty the models' folder: %w", err)
	}
	if err := os.MkdirAll(r.Models, 0o750); err != nil {
		return fmt.Errorf("make the models' folder: %w", err)
	}
	for _, s := range r.Submissions {
		if s.CID == "" { // never revealed
			continue
		}
		if err := n.copyContent(s.content, s.key, filepath.Join(r.Models, s.CID)); err != nil {
			return err
		}
	}
	if err := n.copyContent(r.Task.params.Live.Content, r.Task.Live.key, r.Evalset); err != nil {
		return err
	}
	if err := n.copyContent(r.Task.params.Spec, nil, r.Spec); err != nil {
		return err
	}
	return r.Write(path)
}

// copyContent copies content out of the store of whichever participant has it, and opens it with its key if there is one.
func (n *Net) copyContent(c arena.Content, key *[32]byte, to string) error {
	store, err := n.holder(c)
	if err != nil {
		return err
	}
	f, err := store.Open(c)
	if err != nil {
		return err
	}
	var plain io.Reader = f
	if key != nil {
		if plain, err = envelope.Open(f, c.Size, *key); err != nil {
			return errors.Join(fmt.Errorf("open %s: %w", c, err), f.Close())
		}
	}
	return errors.Join(copyTo(plain, to), f.Close())
}

func copyTo(from io.Reader, path string) error {
	f, err := os.Create(path) //nolint:gosec // below the folder that the operator named
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	_, err = io.Copy(f, from)
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

// writeLogs writes the raw logs of the arena's contracts as JSON lines, in the form of eth_getLogs.
func (n *Net) writeLogs(path string) (err error) {
	logs, err := n.client.RawLogs(context.Background(), n.Deployment)
	if err != nil {
		return err
	}
	f, err := os.Create(path) //nolint:gosec // the operator named it
	if err != nil {
		return fmt.Errorf("write the logs: %w", err)
	}
	w := bufio.NewWriter(f)
	enc := json.NewEncoder(w)
	for _, l := range logs {
		if err = enc.Encode(l); err != nil {
			break
		}
	}
	if err = errors.Join(err, w.Flush(), f.Close()); err != nil {
		return fmt.Errorf("write the logs: %w", err)
	}
	return nil
}
