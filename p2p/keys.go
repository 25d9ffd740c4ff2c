package p2p

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/internal/strictpb"
)

const (
	// MaxKeyBoxes is how many boxes one notice takes: 200 of 302 bytes are below the 64 KiB of the topic.
	MaxKeyBoxes = 200
	// wrappedBytes is the size of a wrapped key: an age file with an identity for one X25519 recipient.
	wrappedBytes = 274
)

// KeyNotice is about the key of a task's live shard, or of a submission's model. With boxes it hands the key to the
// validators that the boxes are for; without any, its author wants the key. What comes out of a box is compared with the
// key's hash on chain by its reader, so it does not matter who sends it. There is no notice about the key of a last shard:
// nobody has it before it is on chain.
type KeyNotice struct {
	Task       arena.TaskID       // of a live shard's key; else 0
	Submission arena.SubmissionID // of a model's key; else 0
	Boxes      []KeyBox           // by account, ascending, one for each
	Account    common.Address     // the author's
}

// KeyBox is a key wrapped for a validator's registered X25519 key.
type KeyBox struct {
	Account common.Address
	Wrapped []byte
}

func (KeyNotice) notice() {}

func (x KeyBox) marshal() []byte {
	return strictpb.AppendBytes(strictpb.AppendBytes(nil, 1, x.Account[:]), 2, x.Wrapped)
}

func (n KeyNotice) marshal() []byte {
	b := strictpb.AppendUint(nil, 1, uint64(n.Task))
	b = strictpb.AppendUint(b, 2, uint64(n.Submission))
	for _, x := range n.Boxes {
		b = strictpb.AppendBytes(b, 3, x.marshal())
	}
	return strictpb.AppendBytes(b, 4, n.Account[:])
}

func parseKeyBox(b []byte) (x KeyBox, err error) {
	err = strictpb.Each(b, func(f strictpb.Field) bool {
		switch {
		case f.IsBytes(1):
			return take20(f, &x.Account)
		case f.IsBytes(2):
			x.Wrapped = bytes.Clone(f.Bytes)
			return len(f.Bytes) == wrappedBytes
		}
		return false
	})
	if err == nil && x.Wrapped == nil {
		err = fmt.Errorf("empty box: %w", strictpb.ErrMalformed)
	}
	return x, err
}

func parseKeyNotice(b []byte) (n KeyNotice, err error) {
	err = strictpb.Each(b, func(f strictpb.Field) bool {
		switch {
		case f.IsUint(1):
			n.Task = arena.TaskID(f.Uint)
			return true
		case f.IsUint(2):
			n.Submission = arena.SubmissionID(f.Uint)
			return true
		case f.IsBytes(3):
			x, err := parseKeyBox(f.Bytes)
			last := len(n.Boxes) - 1
			if err != nil || len(n.Boxes) == MaxKeyBoxes || (last >= 0 && n.Boxes[last].Account.Cmp(x.Account) >= 0) {
				return false
			}
			n.Boxes = append(n.Boxes, x)
			return true
		case f.IsBytes(4):
			return take20(f, &n.Account)
		}
		return false
	})
	if err == nil {
		err = strictpb.Canonical(b, n.marshal())
	}
	if err == nil && (n.Task == 0) == (n.Submission == 0) {
		err = fmt.Errorf("want one of task and submission: %w", strictpb.ErrMalformed)
	}
	if err != nil {
		return KeyNotice{}, fmt.Errorf("key notice: %w", err)
	}
	return n, nil
}

// PublishKey hands a key to validators, or asks for one. Errors: ErrOversize; as PublishModel.
func (h *Host) PublishKey(ctx context.Context, n KeyNotice) error {
	n.Account = h.deps.Account
	return h.publish(ctx, topicKeys, n.marshal())
}
