package chain

import (
	"bytes"
	"context"

	ethabi "github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
)

// Openings are what a transaction showed to open commitments. The contracts check them and log everything but the salts,
// so that whoever wants to hash again needs the transaction itself.
type Openings struct {
	Votes  []VoteOpening
	Models []ModelOpening
}

// VoteOpening opens the commitment of a seat in the round that is under way.
type VoteOpening struct {
	Submission arena.SubmissionID
	Seat       arena.Seat
	Vote       arena.Vote
	Salt       common.Hash
}

// ModelOpening opens the commitment of a trainer.
type ModelOpening struct {
	Submission arena.SubmissionID
	Model      arena.Model
	Salt       common.Hash
}

// Openings reads a transaction and finds the openings in its input, also where another contract passed the call on. What
// is found is a claim until it hashes to the commitment. Errors: ErrUnreachable; what the chain answered.
func (c *Client) Openings(ctx context.Context, tx common.Hash) (Openings, error) {
	var t *types.Transaction
	err := c.do(ctx, "read transaction", func(ctx context.Context, n conn) (err error) {
		t, _, err = n.TransactionByHash(ctx, tx)
		return err
	})
	if err != nil {
		return Openings{}, err
	}
	return OpeningsIn(t.Data()), nil
}

// OpeningsIn finds the openings in the input of a transaction. Pure.
func OpeningsIn(input []byte) (o Openings) {
	b := newBindings()
	calls(input, b.scores.GetABI().Methods["revealVote"], func(v []any) {
		o.Votes = append(o.Votes, VoteOpening{
			Submission: arena.SubmissionID(v[0].(uint64)), Seat: arena.Seat(v[1].(uint8)),
			Vote: arena.Vote{Score: arena.Score(v[2].(uint32)), EvidenceRoot: v[3].([32]byte)}, Salt: v[4].([32]byte),
		})
	})
	calls(input, b.arena.GetABI().Methods["revealModel"], func(v []any) {
		m, ok := ethabi.ConvertType(v[1], new(abi.IArenaModel)).(*abi.IArenaModel)
		if !ok {
			return
		}
		o.Models = append(o.Models, ModelOpening{
			Submission: arena.SubmissionID(v[0].(uint64)), Salt: v[2].([32]byte),
			Model: arena.Model{Flat: m.Flat, Content: contentFrom(m.Content), KeyHash: m.KeyHash},
		})
	})
	return o
}

// calls finds the calls of a method in data: at its beginning, or inside of another call.
func calls(data []byte, m ethabi.Method, each func([]any)) {
	for at := bytes.Index(data, m.ID); at >= 0; {
		data = data[at+len(m.ID):]
		if v, err := m.Inputs.Unpack(data); err == nil && len(v) == len(m.Inputs) {
			each(v)
		}
		at = bytes.Index(data, m.ID)
	}
}
