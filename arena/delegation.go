package arena

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// MaxCommission is all of the delegators' pay, in millionths.
const MaxCommission = 1_000_000

// Facts about delegated stake. Source: docs/protocol.md 3.7.
type (
	// CommissionSet: the operator takes delegations, and keeps so many millionths of the delegators' pay from FromEpoch on.
	CommissionSet struct {
		Operator   common.Address
		Commission uint32
		FromEpoch  Epoch
	}
	// Delegated: the delegator added Amount; TotalDelegated counts for the operator from the next epoch on.
	Delegated struct {
		Operator, Delegator    common.Address
		Amount                 *big.Int
		Shares, TotalDelegated *big.Int
	}
	// Undelegated: the delegator began to take Shares out, worth Amount now.
	Undelegated struct {
		Operator, Delegator    common.Address
		Amount                 *big.Int
		Shares, TotalDelegated *big.Int
		ReadyAt                Time
	}
	// DelegationWithdrawn: what was on its way out left the arena.
	DelegationWithdrawn struct {
		Operator, Delegator common.Address
		Amount              *big.Int
	}
	// DelegationSlashed: the operator's delegators lost Amount for a seat of Task. Price is what 2^96 shares are worth now.
	DelegationSlashed struct {
		Task           TaskID
		Operator       common.Address
		Amount         *big.Int
		TotalDelegated *big.Int
		Price          *big.Int
	}
	// DelegationVoided: a slash took all; the shares of all delegators are void.
	DelegationVoided struct {
		Operator   common.Address
		Generation uint32
	}
	// PaymentShared: of Pay that the operator earned in Epoch, Amount is its delegators'.
	PaymentShared struct {
		Task     TaskID
		Operator common.Address
		Payment  uint64
		Epoch    Epoch
		Pay      *big.Int
		Amount   *big.Int
	}
	// PaymentsClaimed: the delegator took its part of all payments before NextPayment.
	PaymentsClaimed struct {
		Operator, Delegator common.Address
		NextPayment         uint64
		Amount              *big.Int
	}
)
