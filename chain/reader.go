package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Reader asks the contracts for their views, at the newest block. Safe for concurrent use.
//
// Errors of all its methods: ErrUnreachable, ErrWrongChain; ErrNotDeployed where no contract answers; those of
// Errors.Decode where it refuses.
type Reader struct {
	client *Client
	at     Addresses
	b      *bindings
	errors *Errors
}

// NewReader gives a reader of the arena at a.
func NewReader(client *Client, a Addresses) *Reader {
	return &Reader{client: client, at: a, b: newBindings(), errors: NewErrors()}
}

func read[T any](ctx context.Context, r *Reader, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	var out []byte
	err := r.client.do(ctx, "read contract", func(ctx context.Context, n conn) (err error) {
		out, err = n.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
		return err
	})
	if err != nil {
		return none, r.errors.Decode(err)
	}
	if len(out) == 0 {
		return none, fmt.Errorf("%w: no contract answers at %s: check the deployment file and the chain", ErrNotDeployed, to)
	}
	v, err := unpack(out)
	if err != nil {
		return none, fmt.Errorf("%w: another contract answers at %s: %w", ErrNotDeployed, to, err)
	}
	return v, nil
}

// Account is what the arena knows of an account. Amounts in FML wei.
type Account struct {
	Own         *big.Int // own stake that counts, Locked included
	Locked      *big.Int // part of Own that open tasks hold
	Unbonding   *big.Int // on its way out, still slashable
	Claimable   *big.Int
	ReadyAt     arena.Time // when Unbonding can be withdrawn; 0: there is none
	Engagements uint16     // open tasks as trainer or creator
	Leaf        arena.Leaf // arena.NoLeaf: no validator
	Signer      common.Address
}

// Account reads all of an account.
func (r *Reader) Account(ctx context.Context, who common.Address) (Account, error) {
	v, err := read(ctx, r, r.at.Stake, r.b.stake.PackAccountOf(who), r.b.stake.UnpackAccountOf)
	if err != nil {
		return Account{}, err
	}
	return Account{
		Own: v.Own, Locked: v.Locked, Unbonding: v.Unbonding, Claimable: v.Claimable, ReadyAt: seconds(v.ReadyAt),
		Engagements: v.Engagements, Leaf: arena.Leaf(v.Leaf), Signer: v.Signer,
	}, nil
}

// LeafInfo is what the arena knows of a leaf.
type LeafInfo struct {
	Account       common.Address // zero: free
	TakenAt       arena.Epoch
	Weight        uint32
	NextWeight    uint32 // from the next epoch on
	Record        uint64 // 1/1024 seats, as decayed to now
	RefreshableAt arena.Epoch
	Asleep        bool
	BoxKey        [32]byte
}

// Leaf reads all of a leaf.
func (r *Reader) Leaf(ctx context.Context, l arena.Leaf) (LeafInfo, error) {
	v, err := read(ctx, r, r.at.Stake, r.b.stake.PackLeafAt(uint16(l)), r.b.stake.UnpackLeafAt)
	if err != nil {
		return LeafInfo{}, err
	}
	return LeafInfo{
		Account: v.Account, TakenAt: arena.Epoch(v.TakenAt), Weight: v.Weight, NextWeight: v.NextWeight,
		Record: v.Record.Uint64(), RefreshableAt: arena.Epoch(v.RefreshableAt), Asleep: v.Asleep, BoxKey: v.BoxKey,
	}, nil
}

// StakeConfig is the clock and the money of an arena, fixed at its deployment.
type StakeConfig struct {
	Clock          arena.Clock
	Unbonding      uint32 // seconds
	RecordHalfLife uint32 // epochs
	MinStake       *big.Int
	SeatFeeUnit    *big.Int
	UpkeepPay      *big.Int
}

// Config reads the clock and money parameters.
func (r *Reader) Config(ctx context.Context) (StakeConfig, error) {
	v, err := read(ctx, r, r.at.Stake, r.b.stake.PackConfig(), r.b.stake.UnpackConfig)
	if err != nil {
		return StakeConfig{}, err
	}
	return StakeConfig{
		Clock: arena.Clock{Genesis: seconds(v.Genesis), EpochLength: v.EpochLength}, Unbonding: v.Unbonding,
		RecordHalfLife: v.RecordHalfLife, MinStake: v.MinStake, SeatFeeUnit: v.SeatFeeUnit, UpkeepPay: v.UpkeepPay,
	}, nil
}

// Limits are the protocol's minima and constants, fixed at deployment.
type Limits struct {
	CreatorStake    *big.Int
	RecordMin       *big.Int
	RecordTTL       uint32 // seconds
	MinReward       *big.Int
	MinTrainerStake *big.Int
	MinSeatFee      *big.Int
	MinWindow       uint16 // seconds
	BlockTime       uint16 // seconds
	RefBandwidth    uint64 // bytes per second
	RefSpeed        uint64 // multiply-adds per second
}

// Limits reads the protocol's minima.
func (r *Reader) Limits(ctx context.Context) (Limits, error) {
	v, err := read(ctx, r, r.at.Arena, r.b.arena.PackLimits(), r.b.arena.UnpackLimits)
	if err != nil {
		return Limits{}, err
	}
	return Limits(v), nil
}

// Eligibility says whether an account may create tasks, and what is missing for the routes that it lacks.
type Eligibility struct {
	Routes        arena.Routes
	MissingStake  *big.Int
	MissingEarned *big.Int
	RecordUntil   arena.Time // when the track record ends or ended; 0: there is none
	AttestedUntil arena.Time // when the attestation ends or ended; 0: there is none
}

// Eligibility reads on which grounds an account may create tasks.
func (r *Reader) Eligibility(ctx context.Context, who common.Address) (Eligibility, error) {
	v, err := read(ctx, r, r.at.Arena, r.b.arena.PackEligibility(who), r.b.arena.UnpackEligibility)
	if err != nil {
		return Eligibility{}, err
	}
	return Eligibility{
		Routes: arena.Routes(v.Routes), MissingStake: v.MissingStake, MissingEarned: v.MissingEarned,
		RecordUntil: seconds(v.RecordUntil), AttestedUntil: seconds(v.AttestedUntil),
	}, nil
}

// Balance reads the FML of an account outside of the arena.
func (r *Reader) Balance(ctx context.Context, who common.Address) (*big.Int, error) {
	return read(ctx, r, r.at.FML, r.b.fml.PackBalanceOf(who), r.b.fml.UnpackBalanceOf)
}

// Allowance reads how much of an account's FML the arena may take.
func (r *Reader) Allowance(ctx context.Context, who common.Address) (*big.Int, error) {
	return r.AllowanceFor(ctx, who, r.at.Stake)
}

// AllowanceFor reads how much of the account's FML a contract of the arena may take.
func (r *Reader) AllowanceFor(ctx context.Context, who, spender common.Address) (*big.Int, error) {
	return read(ctx, r, r.at.FML, r.b.fml.PackAllowance(who, spender), r.b.fml.UnpackAllowance)
}

// GasMoney reads the account's balance of the chain's own coin, in wei.
func (r *Reader) GasMoney(ctx context.Context, who common.Address) (wei *big.Int, err error) {
	err = r.client.do(ctx, "read balance", func(ctx context.Context, n conn) (err error) {
		wei, err = n.BalanceAt(ctx, who, nil)
		return err
	})
	return wei, err
}

// Nonce is the number of transactions of who that are in blocks. It names "the next thing that who does" in the keys of
// intents: the same before and after a kill, and never again once that is done.
func (r *Reader) Nonce(ctx context.Context, who common.Address) (uint64, error) {
	return r.client.nonceAt(ctx, who, nil)
}

// MayActFor reads whether caller is account or its signer in the current epoch.
func (r *Reader) MayActFor(ctx context.Context, account, caller common.Address) (bool, error) {
	return read(ctx, r, r.at.Stake, r.b.stake.PackMayActFor(account, caller), r.b.stake.UnpackMayActFor)
}

// TotalWeight reads the sum of all weights in an epoch.
func (r *Reader) TotalWeight(ctx context.Context, e arena.Epoch) (*big.Int, error) {
	return read(ctx, r, r.at.Stake, r.b.stake.PackTotalWeight(uint32(e)), r.b.stake.UnpackTotalWeight)
}

// BeaconOf reads the random value of an epoch; zero: none yet.
func (r *Reader) BeaconOf(ctx context.Context, e arena.Epoch) (common.Hash, error) {
	v, err := read(ctx, r, r.at.Beacon, r.b.fixed.PackValueOf(uint32(e)), r.b.fixed.UnpackValueOf)
	return v, err
}
