package audit

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
)

// ReadParams reads the facts of a deployment. Errors: those of the reader.
func ReadParams(ctx context.Context, r *chain.Reader, d chain.Deployment) (Params, error) {
	stake, err := r.Config(ctx)
	if err != nil {
		return Params{}, err
	}
	limits, err := r.Limits(ctx)
	if err != nil {
		return Params{}, err
	}
	moment, err := r.BeaconMoment(ctx, 0)
	if err != nil {
		return Params{}, err
	}
	return Params{
		Params: consensus.Params{
			Domain: d.Domain(), Clock: stake.Clock, BlockTime: uint32(limits.BlockTime),
			BeaconDelay: uint32(moment - stake.Clock.Start(0)), BeaconPosted: true, //nolint:gosec // seconds
			RecordHalfLife: stake.RecordHalfLife,
		},
		MinStake: stake.MinStake, SeatFeeUnit: stake.SeatFeeUnit,
	}, nil
}

// onChain asks the endpoints of a deployment.
type onChain struct {
	client *chain.Client
	reader *chain.Reader
	params Params
	values map[arena.Epoch]common.Hash
}

// OnChain is the chain that a client reaches.
func OnChain(client *chain.Client, r *chain.Reader, p Params) Chain {
	return &onChain{client, r, p, map[arena.Epoch]common.Hash{}}
}

// Openings implements Chain.
func (c *onChain) Openings(ctx context.Context, tx common.Hash) (chain.Openings, error) {
	return c.client.Openings(ctx, tx)
}

// Beacon implements Chain: a randao value comes from the header of the first block at or after its moment, whose encoding
// has to hash to the block's hash; others are what the contract let pass, which checks drand's signature itself.
func (c *onChain) Beacon(ctx context.Context, e arena.Epoch) (common.Hash, error) {
	if v, known := c.values[e]; known {
		return v, nil
	}
	var value common.Hash
	kind, _, err := c.reader.BeaconKindOf(ctx, e)
	if err != nil {
		return value, err
	}
	if kind == chain.BeaconRandao {
		moment, err := c.reader.BeaconMoment(ctx, e)
		if err != nil {
			return value, err
		}
		proof, err := c.client.ProveBeacon(ctx, moment)
		if err != nil {
			return value, err
		}
		value = proof.Value
	} else if value, err = c.reader.BeaconOf(ctx, e); err != nil {
		return value, err
	}
	c.values[e] = value
	return value, nil
}
