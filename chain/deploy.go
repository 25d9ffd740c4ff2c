package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/drand"
)

// DeployParams are what an arena is born with; nothing of it can be changed later. Amounts in FML wei.
type DeployParams struct {
	Holder         common.Address // gets the whole supply
	Supply         *big.Int
	Genesis        arena.Time // start of epoch 0; 0: the time of the block of the first contract
	EpochLength    uint32     // seconds
	Unbonding      uint32     // seconds
	RecordHalfLife uint32     // epochs
	MinStake       *big.Int
	SeatFeeUnit    *big.Int
	UpkeepPay      *big.Int
	ChallengeBond  *big.Int // what asking a seat for its evidence costs
	Limits         Limits
	Experts        []common.Address // attested from the start: none on a real network
	ExpertTerms    ExpertTerms
	Beacon         BeaconKind
	BeaconDelay    uint32         // D, seconds
	BeaconSalt     [32]byte       // of a fixed beacon
	Drand          *drand.Network // of a drand beacon; on a chain that is no devnet it has to be quicknet
	Governance     Governance
}

// DevnetParams are the protocol's defaults for a devnet with blocks of a second; holder gets the whole supply and is an
// expert. Source: docs/protocol.md 3 and 5.
func DevnetParams(holder common.Address) DeployParams {
	tokens := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	return DeployParams{
		Holder: holder, Supply: tokens(1_000_000_000), EpochLength: 12, Unbonding: 900, RecordHalfLife: 256,
		MinStake: tokens(1_000), SeatFeeUnit: tokens(1), UpkeepPay: new(big.Int).Quo(tokens(1), big.NewInt(2)),
		ChallengeBond: tokens(20),
		Limits: Limits{
			CreatorStake: tokens(5_000), RecordMin: tokens(10), RecordTTL: 30 * 86_400, MinReward: tokens(100),
			MinTrainerStake: tokens(10), MinSeatFee: new(big.Int).Quo(tokens(1), big.NewInt(10)), MinWindow: 3, BlockTime: 1,
			RefBandwidth: 50_000_000, RefSpeed: 1_000_000_000,
		},
		Experts:     []common.Address{holder},
		ExpertTerms: ExpertTerms{AttestationTTL: 90 * 86_400, VotingEpochs: 5, Quorum: 200_000, Deposit: tokens(500)},
		Beacon:      BeaconRandao, BeaconDelay: 2,
		Governance: Governance{Proposers: []common.Address{holder}, Delay: 60, Guardian: holder, MaxPause: 30},
	}
}

// The order in which the contracts are created. They know each other by immutable addresses, so each is told where the
// later ones will be: at the address that the deployer's nonce gives (CREATE).
const (
	stepFML = iota
	stepExperts
	stepStake
	stepArena
	stepScores
	stepSettle
	stepKeys
	stepChallenges
	stepBeaconKind // before the beacon, which asks whether there is one
	stepBeacon
	stepFinals
	stepAppeals
	stepDelegation
	stepTimelock
	stepGuard
	steps
)

// Deploy creates an arena with the transactor's account, which must not be used by anything else meanwhile. Interrupted
// and called again with the same journal it carries on.
//
// Errors: those of Transactor.Send; ErrNonceTaken if the account was used by something else; ErrNotDeployed if the
// result is not what was meant. What was created by then stays there, useless.
func Deploy(ctx context.Context, client *Client, t *Transactor, p DeployParams) (Deployment, error) {
	token, err := t.Send(ctx, p.creation(stepFML, Addresses{}))
	if err != nil {
		return Deployment{}, fmt.Errorf("deploy FML: %w", err)
	}
	if p.Genesis == 0 {
		p.Genesis = token.Block.Time
	}
	nonce, err := client.nonceOf(ctx, token.Tx)
	if err != nil {
		return Deployment{}, err
	}
	addrs, at := Expected(t.Account(), nonce), createdAt(t.Account(), nonce)
	for step := stepExperts; step < steps; step++ {
		in := p.creation(step, addrs)
		r, err := t.Send(ctx, in)
		if err != nil {
			return Deployment{}, fmt.Errorf("%s: %w", in.Key, err)
		}
		if r.Contract != at[step] {
			return Deployment{}, fmt.Errorf("%s: %w: it was created at %s, not at %s", in.Key, ErrNonceTaken, r.Contract, at[step])
		}
	}
	d := Deployment{
		ChainID: client.ChainID(), Block: token.Block.Number, Genesis: p.Genesis, Beacon: p.Beacon, Addresses: addrs,
	}
	return d, d.verify(ctx, client, p)
}

// createdAt are the addresses of the contracts, step by step.
func createdAt(deployer common.Address, nonce uint64) (at [steps]common.Address) {
	for i := range at {
		at[i] = crypto.CreateAddress(deployer, nonce+uint64(i)) //nolint:gosec // i < steps
	}
	return at
}

// Expected are the addresses of an arena that an account deploys whose next transaction has that nonce.
func Expected(deployer common.Address, nonce uint64) Addresses {
	at := createdAt(deployer, nonce)
	return Addresses{
		FML: at[stepFML], Experts: at[stepExperts], Stake: at[stepStake], Arena: at[stepArena], Scores: at[stepScores],
		Settle: at[stepSettle], Keys: at[stepKeys], Challenges: at[stepChallenges], Beacon: at[stepBeacon],
		BeaconKind: at[stepBeaconKind], Finals: at[stepFinals], Appeals: at[stepAppeals], Delegation: at[stepDelegation],
		Timelock: at[stepTimelock], Guard: at[stepGuard],
	}
}

// creation is the intent that creates one of the contracts.
func (p DeployParams) creation(step int, a Addresses) Intent {
	b := newBindings()
	genesis := timeWord(p.Genesis)
	var name string
	var code *bind.MetaData
	var args []byte
	switch step {
	case stepFML:
		name, code, args = "FML", &abi.FMLMetaData, b.fml.PackConstructor(p.Holder, p.Supply)
	case stepExperts:
		name, code, args = "Experts", &abi.ExpertsMetaData, b.experts.PackConstructor(
			genesis, p.EpochLength, p.ExpertTerms.raw(), a.FML, a.Stake, p.Experts)
	case stepStake:
		name, code, args = "Stake", &abi.StakeMetaData, b.stake.PackConstructor(abi.IStakeConfig{
			Genesis: genesis, EpochLength: p.EpochLength, Unbonding: p.Unbonding, RecordHalfLife: p.RecordHalfLife,
			MinStake: p.MinStake, SeatFeeUnit: p.SeatFeeUnit, UpkeepPay: p.UpkeepPay,
		}, a.FML, abi.StakeStateModules{
			Arena: a.Arena, Scores: a.Scores, Settle: a.Settle, Challenges: a.Challenges, Beacon: a.Beacon,
			Finals: a.Finals, Appeals: a.Appeals, Delegation: a.Delegation,
		})
	case stepArena:
		name, code, args = "Arena", &abi.ArenaMetaData, b.arena.PackConstructor(genesis, p.EpochLength, abi.ArenaStateModules{
			Stake: a.Stake, Experts: a.Experts, Scores: a.Scores, Settle: a.Settle, Keys: a.Keys, Finals: a.Finals,
			Appeals: a.Appeals, Guard: a.Guard,
		}, abi.IArenaLimits(p.Limits))
	case stepScores:
		name, code, args = "Scores", &abi.ScoresMetaData, b.scores.PackConstructor(
			genesis, p.EpochLength, a.Arena, a.Stake, a.Beacon, a.Settle, a.Appeals)
	case stepSettle:
		name, code, args = "Settle", &abi.SettleMetaData, b.settle.PackConstructor(abi.SettleStateModules{
			Arena: a.Arena, Scores: a.Scores, Finals: a.Finals, Appeals: a.Appeals, Delegation: a.Delegation, Stake: a.Stake,
		}, p.SeatFeeUnit)
	case stepKeys:
		name, code, args = "Keys", &abi.KeysMetaData, b.keys.PackConstructor(a.Arena)
	case stepChallenges:
		name, code, args = "Challenges", &abi.ChallengesMetaData, b.challenges.PackConstructor(genesis, p.EpochLength,
			abi.ChallengesModules{Arena: a.Arena, Scores: a.Scores, Keys: a.Keys, Stake: a.Stake, Beacon: a.Beacon}, p.ChallengeBond)
	case stepBeacon:
		name, code, args = "Beacons", &abi.BeaconsMetaData, b.beacons.PackConstructor(genesis, p.EpochLength, a.BeaconKind, a.Timelock, a.Stake)
	case stepFinals:
		name, code, args = "Finals", &abi.FinalsMetaData, b.finals.PackConstructor(genesis, p.EpochLength, a.Arena, a.Keys)
	case stepAppeals:
		name, code, args = "Appeals", &abi.AppealsMetaData, b.appeals.PackConstructor(a.Arena, a.Scores, a.Keys, a.Settle, a.Stake)
	case stepDelegation:
		name, code, args = "Delegation", &abi.DelegationMetaData, b.delegation.PackConstructor(
			genesis, p.EpochLength, p.Unbonding, p.MinStake, a.FML, a.Stake, a.Settle)
	case stepBeaconKind:
		name, code, args = p.beaconKind(b, genesis)
	case stepTimelock:
		name, code, args = "Timelock", &abi.TimelockMetaData, b.timelock.PackConstructor(
			new(big.Int).SetUint64(uint64(p.Governance.Delay)), p.Governance.Proposers)
	case stepGuard:
		name, code, args = "Guard", &abi.GuardMetaData, b.guard.PackConstructor(
			a.Timelock, p.Governance.Guardian, new(big.Int).SetUint64(uint64(p.Governance.MaxPause)), a.Arena)
	}
	return Intent{Key: key("deploy", name), Create: true, Data: append(common.FromHex(code.Bin), args...)}
}

// verify compares what stands on the chain with what was meant.
func (d Deployment) verify(ctx context.Context, client *Client, p DeployParams) error {
	if err := d.CheckCode(ctx, client); err != nil {
		return err
	}
	r := NewReader(client, d.Addresses)
	cfg, err := r.Config(ctx)
	if err != nil {
		return err
	}
	if cfg.Clock != (arena.Clock{Genesis: p.Genesis, EpochLength: p.EpochLength}) || cfg.MinStake.Cmp(p.MinStake) != 0 {
		return fmt.Errorf("%w: the stake contract has another clock or another minimum", ErrNotDeployed)
	}
	limits, err := r.Limits(ctx)
	if err != nil {
		return err
	}
	if limits.CreatorStake.Cmp(p.Limits.CreatorStake) != 0 || limits.MinWindow != p.Limits.MinWindow {
		return fmt.Errorf("%w: the arena contract has other limits", ErrNotDeployed)
	}
	supply, err := r.Balance(ctx, p.Holder)
	if err != nil {
		return err
	}
	if supply.Sign() == 0 {
		return fmt.Errorf("%w: the holder has no FML", ErrNotDeployed)
	}
	return nil
}

// Verify checks that the arena of the deployment file stands on the client's chain.
// Errors: ErrNotDeployed, ErrWrongChain, ErrUnreachable.
func (d Deployment) Verify(ctx context.Context, client *Client) error {
	if d.ChainID != client.ChainID() {
		return fmt.Errorf("%w: the deployment is for chain %d, the configuration for chain %d", ErrWrongChain, d.ChainID, client.ChainID())
	}
	if err := d.CheckCode(ctx, client); err != nil {
		return err
	}
	cfg, err := NewReader(client, d.Addresses).Config(ctx)
	if err != nil {
		return err
	}
	if cfg.Clock.Genesis != d.Genesis {
		return fmt.Errorf("%w: the arena there began at %d, the deployment file says %d", ErrNotDeployed, cfg.Clock.Genesis, d.Genesis)
	}
	return nil
}

// nonceOf is the nonce of a mined transaction.
func (c *Client) nonceOf(ctx context.Context, tx common.Hash) (nonce uint64, err error) {
	err = c.do(ctx, "read transaction", func(ctx context.Context, n conn) error {
		t, _, err := n.TransactionByHash(ctx, tx)
		if err != nil {
			return err
		}
		nonce = t.Nonce()
		return nil
	})
	return nonce, err
}
