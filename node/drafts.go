package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// errNoDraft: this node did not make the model; its values are on another disk.
var errNoDraft = errors.New("no record of this model on this node")

// kv keeps small values durably. store implements it.
type kv interface {
	Put(ctx context.Context, key string, value []byte) error
	Get(ctx context.Context, key string) (value []byte, ok bool, err error)
}

// draft is a model on its way into a task: all that its commitment binds. It is on disk before the commitment is sent,
// so that a restart can reveal it.
type draft struct {
	Task       arena.TaskID   `json:"task"`
	Trainer    common.Address `json:"trainer"`
	Model      arena.Model    `json:"model"`
	Salt       common.Hash    `json:"salt"`
	Commitment common.Hash    `json:"commitment"`
}

// drafts keeps drafts by commitment, and the one that a trainer made for a task by itself.
type drafts struct{ kv kv }

func (d *drafts) put(ctx context.Context, x draft) error {
	b, err := json.Marshal(x)
	if err != nil {
		return fmt.Errorf("encode a draft: %w", err)
	}
	if err := d.kv.Put(ctx, "draft/"+x.Commitment.Hex(), b); err != nil {
		return fmt.Errorf("keep a draft: %w", err)
	}
	return nil
}

// find gives the draft of a commitment. Errors: errNoDraft.
func (d *drafts) find(ctx context.Context, commitment common.Hash) (draft, error) {
	b, ok, err := d.kv.Get(ctx, "draft/"+commitment.Hex())
	if err != nil {
		return draft{}, fmt.Errorf("read a draft: %w", err)
	}
	if !ok {
		return draft{}, fmt.Errorf("%w (commitment %s)", errNoDraft, commitment)
	}
	var x draft
	if err := json.Unmarshal(b, &x); err != nil {
		return draft{}, fmt.Errorf("read a draft: %w", err)
	}
	return x, nil
}

// trained notes which draft the node made for a task, so that it trains once.
func (d *drafts) trained(ctx context.Context, t arena.TaskID, commitment common.Hash) error {
	if err := d.kv.Put(ctx, "trained/"+t.String(), commitment[:]); err != nil {
		return fmt.Errorf("keep a draft: %w", err)
	}
	return nil
}

// ofTask is the draft that the node made for a task.
func (d *drafts) ofTask(ctx context.Context, t arena.TaskID) (draft, bool, error) {
	b, ok, err := d.kv.Get(ctx, "trained/"+t.String())
	if err != nil || !ok {
		return draft{}, false, err
	}
	x, err := d.find(ctx, common.BytesToHash(b))
	return x, err == nil, err
}
