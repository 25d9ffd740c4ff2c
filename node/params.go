package node

import (
	"context"
	"math/big"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
)

// Params reads the facts of a deployment that the rules need, and the least stake of a validator in FML wei.
// Errors: those of the reader.
func Params(ctx context.Context, r *chain.Reader, d chain.Deployment) (consensus.Params, *big.Int, error) {
	stake, err := r.Config(ctx)
	if err != nil {
		return consensus.Params{}, nil, err
	}
	limits, err := r.Limits(ctx)
	if err != nil {
		return consensus.Params{}, nil, err
	}
	moment, err := r.BeaconMoment(ctx, 0)
	if err != nil {
		return consensus.Params{}, nil, err
	}
	return consensus.Params{
		Domain: d.Domain(), Clock: stake.Clock, BlockTime: uint32(limits.BlockTime),
		BeaconDelay: uint32(moment - stake.Clock.Start(0)), BeaconPosted: true, //nolint:gosec // seconds
		RecordHalfLife: stake.RecordHalfLife,
	}, stake.MinStake, nil
}
