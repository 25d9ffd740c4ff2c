package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ai-arena/arenad/arena"
)

// errStale: the endpoint is behind what another one said. The caller asks again later.
var errStale = errors.New("endpoint is behind")

// Head is a block, as far as its place in the chain goes.
type Head struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	Time   arena.Time  `json:"time"`
}

// block is what the watcher and the transactor need of a header. The hash is the one that the endpoint gives: chains
// with further header fields are followed too.
type block struct {
	Head
	Parent  common.Hash
	Bloom   types.Bloom
	BaseFee *big.Int
}

type rpcBlock struct {
	Number    hexutil.Uint64 `json:"number"`
	Hash      common.Hash    `json:"hash"`
	Parent    common.Hash    `json:"parentHash"`
	Timestamp hexutil.Uint64 `json:"timestamp"`
	Bloom     types.Bloom    `json:"logsBloom"`
	BaseFee   *hexutil.Big   `json:"baseFeePerGas"`
}

func (b *rpcBlock) block() block {
	out := block{
		Head:   Head{Number: uint64(b.Number), Hash: b.Hash, Time: arena.Time(b.Timestamp)},
		Parent: b.Parent, Bloom: b.Bloom, BaseFee: new(big.Int),
	}
	if b.BaseFee != nil {
		out.BaseFee = b.BaseFee.ToInt()
	}
	return out
}

// Finality says from when on a block cannot change any more: a tag of the chain, or a depth in blocks.
type Finality struct {
	Tag   string // "finalized" or "safe"; empty: Depth counts
	Depth uint64 // blocks on top
}

// ParseFinality reads "finalized", "safe" or a depth in blocks.
func ParseFinality(s string) (Finality, error) {
	if s == "finalized" || s == "safe" {
		return Finality{Tag: s}, nil
	}
	n, err := strconv.ParseUint(s, 10, 32)
	if err != nil {
		return Finality{}, fmt.Errorf("read finality %q: want finalized, safe or a number of blocks", s)
	}
	return Finality{Depth: n}, nil
}

func (f Finality) String() string {
	if f.Tag != "" {
		return f.Tag
	}
	return strconv.FormatUint(f.Depth, 10)
}

// Head is the newest block. Errors: ErrUnreachable, ErrWrongChain.
func (c *Client) Head(ctx context.Context) (Head, error) {
	b, err := c.latest(ctx)
	return b.Head, err
}

func (c *Client) latest(ctx context.Context) (block, error) { return c.blockAt(ctx, "latest") }

func (c *Client) blockByNumber(ctx context.Context, n uint64) (block, error) {
	return c.blockAt(ctx, hexutil.EncodeUint64(n))
}

func (c *Client) blockAt(ctx context.Context, tag string) (block, error) {
	var raw *rpcBlock
	err := c.do(ctx, "read block "+tag, func(ctx context.Context, n conn) error {
		if err := n.rpc.CallContext(ctx, &raw, "eth_getBlockByNumber", tag, false); err != nil {
			return err
		}
		if raw == nil {
			return ethereum.NotFound
		}
		return nil
	})
	if err != nil {
		return block{}, err
	}
	return raw.block(), nil
}

// blocks reads the headers first..last in one request. Errors: errStale when the endpoint lacks one of them.
func (c *Client) blocks(ctx context.Context, first, last uint64) ([]block, error) {
	raws := make([]*rpcBlock, last-first+1)
	err := c.do(ctx, "read blocks", func(ctx context.Context, n conn) error {
		batch := make([]rpc.BatchElem, len(raws))
		for i := range batch {
			batch[i] = rpc.BatchElem{
				Method: "eth_getBlockByNumber",
				Args:   []any{hexutil.EncodeUint64(first + uint64(i)), false},
				Result: &raws[i],
			}
		}
		return batchError(n.rpc.BatchCallContext(ctx, batch), batch)
	})
	if err != nil {
		return nil, err
	}
	out := make([]block, len(raws))
	for i, raw := range raws {
		if raw == nil {
			return nil, fmt.Errorf("read block %d: %w", first+uint64(i), errStale)
		}
		out[i] = raw.block()
	}
	return out, nil
}

// final is the number of the newest final block, seen from head; 0 if nothing is final yet.
func (c *Client) final(ctx context.Context, f Finality, head uint64) (uint64, error) {
	if f.Tag == "" {
		return head - min(f.Depth, head), nil
	}
	b, err := c.blockAt(ctx, f.Tag)
	if errors.Is(err, ethereum.NotFound) {
		return 0, nil
	}
	var re rpc.Error
	if errors.As(err, &re) {
		return 0, nil // geth answers with an error as long as nothing is final
	}
	if err != nil {
		return 0, err
	}
	return min(b.Number, head), nil
}

// logsOf reads the logs of single blocks by their hash, so that no other branch can answer, in one request.
func (c *Client) logsOf(ctx context.Context, addrs []common.Address, of []block) ([][]types.Log, error) {
	out := make([][]types.Log, len(of))
	err := c.do(ctx, "read logs", func(ctx context.Context, n conn) error {
		batch := make([]rpc.BatchElem, len(of))
		for i := range batch {
			batch[i] = rpc.BatchElem{
				Method: "eth_getLogs",
				Args:   []any{map[string]any{"blockHash": of[i].Hash, "address": addrs}},
				Result: &out[i],
			}
		}
		return batchError(n.rpc.BatchCallContext(ctx, batch), batch)
	})
	return out, err
}

// logsIn reads the logs of final blocks first..last, from an endpoint that knows the last one.
func (c *Client) logsIn(ctx context.Context, addrs []common.Address, first, last uint64) ([]types.Log, error) {
	var out []types.Log
	err := c.within(ctx, 10*c.timeout, "read logs", func(ctx context.Context, n conn) error {
		have, err := n.BlockNumber(ctx)
		if err != nil {
			return err
		}
		if have < last {
			return fmt.Errorf("%w: at block %d of %d", errBehind, have, last)
		}
		return n.rpc.CallContext(ctx, &out, "eth_getLogs", map[string]any{
			"fromBlock": hexutil.EncodeUint64(first), "toBlock": hexutil.EncodeUint64(last), "address": addrs,
		})
	})
	return out, err
}

// errBehind is a fault of one endpoint: the next may know more.
var errBehind = errors.New("endpoint is behind the others")

func batchError(err error, batch []rpc.BatchElem) error {
	if err != nil {
		return err
	}
	for i := range batch {
		if batch[i].Error != nil {
			return batch[i].Error
		}
	}
	return nil
}
