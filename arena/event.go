package arena

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Event is one fact that the chain reported, with its place in the chain.
type Event struct {
	Block     uint64
	BlockHash common.Hash
	Time      Time // timestamp of the block
	Tx        common.Hash
	Index     uint // of the log in its block
	Body      EventBody
}

// EventBody is one of the event types of this file. Each mirrors the contract event of the same name; amounts are FML wei.
type EventBody interface{ eventBody() }

// Stake and weights.
type (
	// Staked: account added to its own stake.
	Staked struct {
		Account     common.Address
		Amount, Own *big.Int
	}
	// UnbondStarted: account began to take stake out.
	UnbondStarted struct {
		Account     common.Address
		Amount, Own *big.Int
		ReadyAt     Time
	}
	// Withdrawn: unbonded stake left the arena.
	Withdrawn struct {
		Account common.Address
		Amount  *big.Int
	}
	// SignerSet: from FromEpoch on Signer may act for Account.
	SignerSet struct {
		Account, Signer common.Address
		FromEpoch       Epoch
	}
	// LeafTaken: account holds the leaf from Epoch on; it can be drawn from the next one.
	LeafTaken struct {
		Leaf    Leaf
		Account common.Address
		Epoch   Epoch
		BoxKey  [32]byte
	}
	// LeafFreed: nobody holds the leaf any more.
	LeafFreed struct {
		Leaf    Leaf
		Account common.Address
		Epoch   Epoch
	}
	// LeafAwaited: Heir displaced Holder, and gets the leaf from FreeAt on.
	LeafAwaited struct {
		Leaf         Leaf
		Heir, Holder common.Address
		FreeAt       Time
	}
	// WeightSet: the leaf weighs Weight from epoch Effective on.
	WeightSet struct {
		Leaf      Leaf
		Effective Epoch
		Weight    uint32
	}
	// RecordGained: the leaf gained record units.
	RecordGained struct {
		Leaf          Leaf
		Units, Record uint64
	}
	// Refreshed: the weight of the leaf was recomputed from its decayed record.
	Refreshed struct {
		Leaf   Leaf
		Record uint64
	}
	// Slept: the leaf missed too many seats and weighs 0.
	Slept struct {
		Leaf  Leaf
		Epoch Epoch
	}
	// Woken: the sleep of the leaf ended.
	Woken struct {
		Leaf  Leaf
		Epoch Epoch
	}
	// Locked: a task holds part of the account's stake.
	Locked struct {
		Task    TaskID
		Account common.Address
		Amount  *big.Int
	}
	// Unlocked: stake that a task held is free again.
	Unlocked struct {
		Task    TaskID
		Account common.Address
		Amount  *big.Int
	}
)

// Inflow is what money is paid into a task's pot for. The order never changes.
type Inflow uint8

// The inflows.
const (
	InReward Inflow = iota
	InBond
	InFee
	InSlash
	InChallenge
	InAppeal
	InFinalFee
)

// Inflows is their number.
const Inflows = 7

// Outflow is what money is paid out for. The order never changes.
type Outflow uint8

// The outflows.
const (
	OutTip Outflow = iota
	OutSeatFee
	OutSlashShare
	OutValidatorReward
	OutTrainerReward
	OutFeeReturn
	OutBondReturn
	OutRewardReturn
	OutUpkeep
	OutChallenge
	OutChallengeReward
	OutAppealBond
	OutAppealReward
	OutDelegated
)

// Outflows is their number.
const Outflows = 14

var outflowNames = [...]string{
	"tip", "seat fee", "slash share", "validator reward", "trainer reward", "fee return", "bond return", "reward return", "upkeep",
	"challenge bond", "challenge reward", "appeal bond", "appeal reward", "delegators' part",
}

func (o Outflow) String() string { return name(outflowNames[:], uint8(o)) }

// Money.
type (
	// Deposited: money came into the pot of Task.
	Deposited struct {
		Task   TaskID
		From   common.Address
		Kind   Inflow
		Amount *big.Int
	}
	// Credited: money became claimable by Account, from the pot of Task or, if that is 0, from the fee pool.
	Credited struct {
		Task    TaskID
		Account common.Address
		Kind    Outflow
		Amount  *big.Int
	}
	// Burned: money of the pot that nobody will get.
	Burned struct {
		Task   TaskID
		Amount *big.Int
	}
	// Pooled: money of the pot that went to the fee pool.
	Pooled struct {
		Task   TaskID
		Amount *big.Int
	}
	// Dusted: a rounding rest of the pot.
	Dusted struct {
		Task   TaskID
		Amount *big.Int
	}
	// Claimed: Account took its claimable balance out.
	Claimed struct {
		Account, To common.Address
		Amount      *big.Int
	}
	// BurnFlushed: what Task had burned left the supply.
	BurnFlushed struct {
		Task   TaskID
		Amount *big.Int
	}
)

// Randomness.
type (
	// BeaconPosted: the epoch has its random value.
	BeaconPosted struct {
		Epoch  Epoch
		Value  common.Hash
		Poster common.Address
	}
)

func (Staked) eventBody()              {}
func (UnbondStarted) eventBody()       {}
func (Withdrawn) eventBody()           {}
func (SignerSet) eventBody()           {}
func (LeafTaken) eventBody()           {}
func (LeafFreed) eventBody()           {}
func (LeafAwaited) eventBody()         {}
func (WeightSet) eventBody()           {}
func (RecordGained) eventBody()        {}
func (Refreshed) eventBody()           {}
func (Slept) eventBody()               {}
func (Woken) eventBody()               {}
func (Locked) eventBody()              {}
func (Unlocked) eventBody()            {}
func (Deposited) eventBody()           {}
func (Credited) eventBody()            {}
func (Burned) eventBody()              {}
func (Pooled) eventBody()              {}
func (Dusted) eventBody()              {}
func (Claimed) eventBody()             {}
func (BurnFlushed) eventBody()         {}
func (BeaconPosted) eventBody()        {}
func (Attested) eventBody()            {}
func (AttestationRevoked) eventBody()  {}
func (Nominated) eventBody()           {}
func (ExpertVoted) eventBody()         {}
func (NominationExecuted) eventBody()  {}
func (CommissionSet) eventBody()       {}
func (Delegated) eventBody()           {}
func (Undelegated) eventBody()         {}
func (DelegationWithdrawn) eventBody() {}
func (DelegationSlashed) eventBody()   {}
func (DelegationVoided) eventBody()    {}
func (PaymentShared) eventBody()       {}
func (PaymentsClaimed) eventBody()     {}
