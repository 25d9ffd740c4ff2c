package chain

import (
	"context"
	"encoding/json"
	"fmt"

	gethabi "github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/ai-arena/arenad/arena"
)

// BeaconProof proves the random value of an epoch.
type BeaconProof struct {
	Block uint64      // randao: the first block not before the moment
	Round uint64      // drand: the round
	Value common.Hash // what the proof proves
	Proof []byte      // as the contract of the kind takes it
}

// ProveBeacon finds the first block with a timestamp of at least moment and proves it by its header and its parent's.
// Errors: ErrNotYet if there is none yet, or if it has no parent; ErrUnreachable; ErrInput for a chain whose headers
// have fields that this program does not know.
func (c *Client) ProveBeacon(ctx context.Context, moment arena.Time) (BeaconProof, error) {
	n, err := c.firstSince(ctx, moment)
	if err != nil {
		return BeaconProof{}, err
	}
	if n == 0 {
		return BeaconProof{}, fmt.Errorf("prove beacon: %w: the chain's first block has no parent to show", ErrNotYet)
	}
	header, err := c.header(ctx, n)
	if err != nil {
		return BeaconProof{}, err
	}
	parent, err := c.header(ctx, n-1)
	if err != nil {
		return BeaconProof{}, err
	}
	if header.ParentHash != parent.Hash() {
		return BeaconProof{}, fmt.Errorf("prove beacon: %w: block %d moved meanwhile", ErrNotYet, n)
	}
	var raw [2][]byte
	for i, h := range []*types.Header{header, parent} {
		if raw[i], err = rlp.EncodeToBytes(h); err != nil {
			return BeaconProof{}, fmt.Errorf("encode header: %w", err)
		}
	}
	out := BeaconProof{Block: n, Value: header.MixDigest}
	if out.Proof, err = twoBytes().Pack(raw[0], raw[1]); err != nil {
		return BeaconProof{}, fmt.Errorf("encode headers: %w", err)
	}
	return out, nil
}

// twoBytes is the shape of a randao proof: (bytes header, bytes parent).
func twoBytes() gethabi.Arguments {
	t := gethabi.Type{T: gethabi.BytesTy}
	return gethabi.Arguments{{Type: t}, {Type: t}}
}

// BeaconMoment reads when the block that gives an epoch its value may come at the earliest.
func (r *Reader) BeaconMoment(ctx context.Context, e arena.Epoch) (arena.Time, error) {
	v, err := read(ctx, r, r.at.Beacon, r.b.beacons.PackMomentOf(uint32(e)), r.b.beacons.UnpackMomentOf)
	return seconds(v), err
}

// firstSince finds the first block whose time is at least t. Block times only grow, so that a search by halves finds
// it: first back from the head in doubling steps, since t is nearly always recent.
func (c *Client) firstSince(ctx context.Context, t arena.Time) (uint64, error) {
	head, err := c.latest(ctx)
	if err != nil {
		return 0, err
	}
	if head.Time < t {
		return 0, fmt.Errorf("find block: %w: the chain has not reached that time", ErrNotYet)
	}
	hi := head.Number // its time is >= t
	lo := uint64(0)   // below it, nothing is known
	for step := uint64(1); ; step *= 2 {
		if step > head.Number {
			break
		}
		b, err := c.blockByNumber(ctx, head.Number-step)
		if err != nil {
			return 0, err
		}
		if b.Time < t {
			lo = b.Number + 1
			break
		}
		hi = b.Number
	}
	for lo < hi {
		mid := lo + (hi-lo)/2
		b, err := c.blockByNumber(ctx, mid)
		if err != nil {
			return 0, err
		}
		if b.Time < t {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return hi, nil
}

// header reads a header in full and checks that its encoding hashes to its hash.
func (c *Client) header(ctx context.Context, n uint64) (*types.Header, error) {
	var raw json.RawMessage
	err := c.do(ctx, "read header", func(ctx context.Context, k conn) error {
		return k.rpc.CallContext(ctx, &raw, "eth_getBlockByNumber", hexutil.EncodeUint64(n), false)
	})
	if err != nil {
		return nil, err
	}
	var said struct {
		Hash common.Hash `json:"hash"`
	}
	if err := json.Unmarshal(raw, &said); err != nil {
		return nil, fmt.Errorf("read header %d: %w", n, err)
	}
	var full types.Header
	if err := json.Unmarshal(raw, &full); err != nil {
		return nil, fmt.Errorf("read header %d: %w", n, err)
	}
	if full.Hash() != said.Hash {
		return nil, fmt.Errorf("read header %d: %w: it has fields that this program does not know", n, ErrInput)
	}
	return &full, nil
}
