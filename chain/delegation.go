package chain

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
)

// PoolInfo is what the arena knows of the stake that others delegated to an operator. Amounts in FML wei, commissions in
// millionths.
type PoolInfo struct {
	Held           *big.Int // lies there for its delegators, what is on its way out included
	Delegated      *big.Int // counts for the operator from the next epoch on
	Shares         *big.Int
	Price          *big.Int // wei of 2^96 shares
	Generation     uint32   // how often a slash took all
	Open           bool     // it takes delegations
	Commission     uint32
	NextCommission uint32
	NextFrom       arena.Epoch // from which NextCommission acts
	Payments       uint64
}

// Pool reads what was delegated to an operator.
func (r *Reader) Pool(ctx context.Context, operator common.Address) (PoolInfo, error) {
	v, err := read(ctx, r, r.at.Delegation, r.b.delegation.PackPoolOf(operator), r.b.delegation.UnpackPoolOf)
	if err != nil {
		return PoolInfo{}, err
	}
	return PoolInfo{
		Held: v.Held, Delegated: v.Delegated, Shares: v.Shares, Price: v.Price, Generation: v.Generation, Open: v.Open,
		Commission: v.Commission, NextCommission: v.NextCommission, NextFrom: arena.Epoch(v.NextFrom), Payments: v.Payments,
	}, nil
}

// DelegationInfo is what a delegator has with an operator, FML wei.
type DelegationInfo struct {
	Shares      *big.Int
	Value       *big.Int // of the shares now
	Exiting     *big.Int // on its way out, still slashable
	ReadyAt     arena.Time
	NextPayment uint64   // first payment of the operator that was not claimed
	Claimable   *big.Int // of all payments since
}

// Delegation reads what a delegator has with an operator.
func (r *Reader) Delegation(ctx context.Context, operator, delegator common.Address) (DelegationInfo, error) {
	d := r.b.delegation
	v, err := read(ctx, r, r.at.Delegation, d.PackDelegationOf(operator, delegator), d.UnpackDelegationOf)
	if err != nil {
		return DelegationInfo{}, err
	}
	c, err := read(ctx, r, r.at.Delegation, d.PackClaimable(operator, delegator, math.MaxUint64), d.UnpackClaimable)
	if err != nil {
		return DelegationInfo{}, err
	}
	return DelegationInfo{
		Shares: v.Shares, Value: v.Value, Exiting: v.Exiting, ReadyAt: seconds(v.ReadyAt), NextPayment: v.NextPayment, Claimable: c.Amount,
	}, nil
}

// SetCommission makes the caller an operator that takes delegations, or announces another commission, in millionths.
func (c *Calls) SetCommission(key string, commission uint32) Intent {
	return Intent{Key: key, To: c.at.Delegation, Data: c.b.delegation.PackSetCommission(commission)}
}

// DelegateWithPermit lends stake to an operator. The signature is of Reader.Permit's digest, with Delegation as the spender.
// Errors: ErrInput.
func (c *Calls) DelegateWithPermit(key string, operator common.Address, p Permit, signature []byte) (Intent, error) {
	if len(signature) != 65 {
		return Intent{}, fmt.Errorf("build delegation with permit: %w: the signature has %d bytes, 65 are needed", ErrInput, len(signature))
	}
	data := c.b.delegation.PackDelegateWithPermit(
		operator, p.Amount, timeWord(p.Deadline), signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64]))
	return Intent{Key: key, To: c.at.Delegation, Data: data, Deadline: p.Deadline}, nil
}

// Undelegate begins to take amount out, at most all there is; nil: all.
func (c *Calls) Undelegate(key string, operator common.Address, amount *big.Int) Intent {
	if amount == nil {
		amount = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	}
	return Intent{Key: key, To: c.at.Delegation, Data: c.b.delegation.PackUndelegate(operator, amount)}
}

// WithdrawDelegation takes out what was on its way out.
func (c *Calls) WithdrawDelegation(key string, operator common.Address) Intent {
	return Intent{Key: key, To: c.at.Delegation, Data: c.b.delegation.PackWithdraw(operator)}
}

// ClaimDelegation takes the caller's part of the next payments of an operator out, at most so many.
func (c *Calls) ClaimDelegation(key string, operator common.Address, payments uint64) Intent {
	return Intent{Key: key, To: c.at.Delegation, Data: c.b.delegation.PackClaim(operator, payments)}
}

func delegationEvents(d *abi.Delegation) map[string]unpack {
	return map[string]unpack{
		"CommissionSet": event(d.UnpackCommissionSetEvent, func(e *abi.DelegationCommissionSet) arena.EventBody {
			return arena.CommissionSet{Operator: e.Operator, Commission: e.Commission, FromEpoch: arena.Epoch(e.FromEpoch)}
		}),
		"Delegated": event(d.UnpackDelegatedEvent, func(e *abi.DelegationDelegated) arena.EventBody {
			return arena.Delegated{Operator: e.Operator, Delegator: e.Delegator, Amount: e.Amount, Shares: e.Shares, TotalDelegated: e.Delegated}
		}),
		"Undelegated": event(d.UnpackUndelegatedEvent, func(e *abi.DelegationUndelegated) arena.EventBody {
			return arena.Undelegated{
				Operator: e.Operator, Delegator: e.Delegator, Amount: e.Amount, Shares: e.Shares, TotalDelegated: e.Delegated, ReadyAt: seconds(e.ReadyAt),
			}
		}),
		"DelegationWithdrawn": event(d.UnpackDelegationWithdrawnEvent, func(e *abi.DelegationDelegationWithdrawn) arena.EventBody {
			return arena.DelegationWithdrawn{Operator: e.Operator, Delegator: e.Delegator, Amount: e.Amount}
		}),
		"DelegationSlashed": event(d.UnpackDelegationSlashedEvent, func(e *abi.DelegationDelegationSlashed) arena.EventBody {
			return arena.DelegationSlashed{
				Task: arena.TaskID(e.Task), Operator: e.Operator, Amount: e.Amount, TotalDelegated: e.Delegated, Price: e.Price,
			}
		}),
		"DelegationVoided": event(d.UnpackDelegationVoidedEvent, func(e *abi.DelegationDelegationVoided) arena.EventBody {
			return arena.DelegationVoided{Operator: e.Operator, Generation: e.Generation}
		}),
		"PaymentShared": event(d.UnpackPaymentSharedEvent, func(e *abi.DelegationPaymentShared) arena.EventBody {
			return arena.PaymentShared{
				Task: arena.TaskID(e.Task), Operator: e.Operator, Payment: e.Payment, Epoch: arena.Epoch(e.Epoch), Pay: e.Pay, Amount: e.Amount,
			}
		}),
		"PaymentsClaimed": event(d.UnpackPaymentsClaimedEvent, func(e *abi.DelegationPaymentsClaimed) arena.EventBody {
			return arena.PaymentsClaimed{Operator: e.Operator, Delegator: e.Delegator, NextPayment: e.NextPayment, Amount: e.Amount}
		}),
	}
}
