package audit

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/eval/dataset"
)

var (
	// errUnseen: the bytes or their key are not to be had, so that nothing can be said of them.
	errUnseen = errors.New("not to be had")
	// errFalse: bytes and key are in hand, and are not what the chain says of them.
	errFalse = errors.New("not what the chain says")
)

// read gets content and compares it with its reference, whoever it came from. Errors: errUnseen; the cause of ctx.
func (a *auditor) read(ctx context.Context, what string, c arena.Content) ([]byte, error) {
	a.Progress("Getting "+what, 0, 1)
	b, err := a.Content.Read(ctx, c)
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	if err != nil {
		return nil, fmt.Errorf("%s is %w: %w", what, errUnseen, err)
	}
	got, err := content.Identify(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	if got != c {
		return nil, fmt.Errorf("%s is %w: what was served as %s is %s", what, errUnseen, c, got)
	}
	return b, nil
}

// unseal opens what a key seals; with a zero key hash the bytes are in the clear. Errors: errUnseen without the key;
// errFalse if bytes and key do not fit.
func unseal(what string, sealed []byte, keyHash common.Hash, key *[32]byte) ([]byte, error) {
	switch {
	case keyHash == (common.Hash{}):
		return sealed, nil
	case key == nil:
		return nil, fmt.Errorf("%s is %w: its key is not on chain", what, errUnseen)
	}
	plain, err := envelope.OpenAll(bytes.NewReader(sealed), uint64(len(sealed)), *key)
	if err != nil {
		return nil, fmt.Errorf("%s is %w: it does not open with the key on chain: %w", what, errFalse, err)
	}
	return plain, nil
}

// shard gets one of the task's shards, opened and compared with its row root. Errors: errUnseen, errFalse.
func (a *auditor) shard(ctx context.Context, i arena.ShardIndex) (*dataset.Shard, error) {
	t := a.state.Task(a.Task)
	what, s := fmt.Sprintf("the %s shard", i), t.Params.Shard(i)
	sealed, err := a.read(ctx, what, s.Content)
	if err != nil {
		return nil, err
	}
	plain, err := unseal(what, sealed, s.KeyHash, t.ShardKeys[i])
	if err != nil {
		return nil, err
	}
	shard, err := dataset.ReadShard(bytes.NewReader(plain), dataset.Commitment{Rows: s.Rows, Root: s.RowRoot})
	if err != nil {
		return nil, fmt.Errorf("%s is %w: %w", what, errFalse, err)
	}
	return shard, nil
}

// model gets a revealed model. One whose bytes or key are not to be had may be known from another submission of the same
// bytes, as a copy is whose key nobody published. Errors: errUnseen, errFalse.
func (a *auditor) model(ctx context.Context, id arena.SubmissionID) ([]byte, error) {
	plain, err := a.unsealed(ctx, id)
	if !errors.Is(err, errUnseen) {
		return plain, err
	}
	flat := a.state.Submission(id).Model.Flat
	for _, other := range a.state.Task(a.Task).Submissions {
		if x := a.state.Submission(other); other != id && x.RevealedAt != 0 && x.Model.Flat == flat {
			if plain, otherwise := a.unsealed(ctx, other); otherwise == nil {
				return plain, nil
			}
		}
	}
	return nil, err
}

// unsealed opens a revealed model and compares it with what its trainer committed to. Errors: errUnseen, errFalse.
func (a *auditor) unsealed(ctx context.Context, id arena.SubmissionID) ([]byte, error) {
	x := a.state.Submission(id)
	what := fmt.Sprintf("the model of submission %d", id)
	sealed, err := a.read(ctx, what, x.Model.Content)
	if err != nil {
		return nil, err
	}
	plain, err := unseal(what, sealed, x.Model.KeyHash, x.Key)
	if err != nil {
		return nil, err
	}
	if flat := sha256.Sum256(plain); flat != x.Model.Flat {
		return nil, fmt.Errorf("%s is %w: its SHA-256 is %x, its trainer committed to %x", what, errFalse, flat, x.Model.Flat)
	}
	return plain, nil
}

// keyShown checks a published key against the hash that was committed to, and against its window.
func (a *auditor) keyShown(at arena.Time, what string, got, want common.Hash) {
	t := a.state.Task(a.Task)
	from, by := t.By(t.Params.RevealBy), t.By(t.Params.KeyBy())
	switch {
	case got != want:
		a.section(SectionCommitments).fail("The key published for %s is not the one that was committed to.", what)
	case at <= from || at > by:
		a.section(SectionWindows).fail("The key of %s was published at %d, not after %d and until %d.", what, at, from, by)
	default:
		a.section(SectionCommitments).held()
	}
}
