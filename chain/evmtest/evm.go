// Package evmtest runs the arena's contracts in an EVM in the same process, without blocks, keys or transactions: calls
// change the state at a time that the test chooses, and give back the facts that they logged. Some thousand calls take a
// second, so that Go mirrors can be compared with the contracts on many cases. For tests only.
package evmtest

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
)

const (
	chainID = 1337
	// gasLimit is what a transaction may cost on the in-process chain and on main net.
	gasLimit = 16_777_216
	genesis  = arena.Time(1_700_000_000)
)

// Config is what an arena is deployed with. Amounts in FML wei.
type Config struct {
	EpochLength    uint32
	BeaconDelay    uint32
	Unbonding      uint32
	RecordHalfLife uint32
	MinStake       *big.Int
	MaxPause       uint32           // seconds
	Experts        []common.Address // attested from the start
}

// Defaults are those of a devnet, with a short unbonding time.
func Defaults() Config {
	return Config{EpochLength: 12, BeaconDelay: 2, Unbonding: 36, RecordHalfLife: 256, MinStake: FML(1000), MaxPause: 600}
}

// FML is an amount of whole tokens in wei.
func FML(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

// Account is the n-th account of the tests, from 0.
func Account(n int) (a common.Address) {
	a[0] = 0xac
	binary.BigEndian.PutUint32(a[16:], uint32(n)+1) //nolint:gosec // tests have few
	return a
}

// RevertError: the contract refused; Data is its error.
type RevertError struct{ Data []byte }

func (e *RevertError) Error() string { return fmt.Sprintf("reverted with %x", e.Data) }

// Has tells whether the revert is a custom error with that signature, as in "ScoresSaturated(uint64,uint16,uint32)".
func (e *RevertError) Has(signature string) bool {
	return len(e.Data) >= 4 && [4]byte(e.Data) == [4]byte(crypto.Keccak256([]byte(signature)))
}

// EVM is one arena. Not safe for concurrent use.
type EVM struct {
	chain.Addresses
	Domain arena.Domain
	Clock  arena.Clock
	Config Config
	Now    arena.Time
	// Log are all facts so far.
	Log []arena.Event

	Stake   *abi.Stake
	Arena   *abi.Arena
	Scores  *abi.Scores
	Settle  *abi.Settle
	Finals  *abi.Finals
	Appeals *abi.Appeals
	Beacon  *abi.Beacons
	Token   *abi.FML

	state   *state.StateDB
	rules   *params.ChainConfig
	jumps   jumps
	decoder *chain.Decoder
	sent    uint64
}

// jumps remembers by code hash where a contract's code may be jumped to: finding that out anew for each call is a third of a
// short call's time.
type jumps map[common.Hash]vm.BitVec

func (j jumps) Load(code common.Hash) (vm.BitVec, bool) { v, ok := j[code]; return v, ok }
func (j jumps) Store(code common.Hash, where vm.BitVec) { j[code] = where }

// Bank holds all tokens that nobody was given yet. It is governor and guardian too.
func Bank() common.Address { return common.HexToAddress("0xba") }

// New deploys an arena whose randomness is fixed. The first call can be made in epoch 1.
func New(cfg Config) (*EVM, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, fmt.Errorf("open state: %w", err)
	}
	rules := *params.MergedTestChainConfig
	rules.ChainID = big.NewInt(chainID)
	e := &EVM{
		Clock: arena.Clock{Genesis: genesis, EpochLength: cfg.EpochLength}, Config: cfg, Now: genesis,
		Stake: abi.NewStake(), Arena: abi.NewArena(), Scores: abi.NewScores(), Settle: abi.NewSettle(),
		Finals: abi.NewFinals(), Appeals: abi.NewAppeals(), Beacon: abi.NewBeacons(), Token: abi.NewFML(), state: db, rules: &rules, jumps: jumps{},
	}
	deployer := common.HexToAddress("0xde")
	at := func(nonce uint64) common.Address { return crypto.CreateAddress(deployer, nonce) }
	e.Addresses = chain.Addresses{
		FML: at(0), Experts: at(1), BeaconKind: at(2), Stake: at(3), Arena: at(4), Scores: at(5), Settle: at(6), Keys: at(7), Challenges: at(8),
		Beacon: at(9), Finals: at(10), Appeals: at(11), Delegation: at(12), Guard: at(13),
	}
	e.Domain = arena.Domain{ChainID: chainID, Arena: e.Addresses.Arena}
	e.decoder = chain.NewDecoder(e.Addresses)
	start, a := new(big.Int).SetUint64(uint64(genesis)), e.Addresses
	supply := FML(1_000_000_000)
	for _, c := range []struct{ code, args []byte }{
		{common.FromHex(abi.FMLMetaData.Bin), e.Token.PackConstructor(Bank(), supply)},
		{common.FromHex(abi.ExpertsMetaData.Bin), abi.NewExperts().PackConstructor(start, cfg.EpochLength, abi.IExpertsTerms{
			AttestationTTL: big.NewInt(1e9), VotingEpochs: 5, Quorum: 200_000, Deposit: FML(500),
		}, a.FML, a.Stake, cfg.Experts)},
		{common.FromHex(abi.FixedBeaconMetaData.Bin), abi.NewFixedBeacon().PackConstructor(start, cfg.EpochLength, cfg.BeaconDelay, [32]byte{7})},
		{common.FromHex(abi.StakeMetaData.Bin), e.Stake.PackConstructor(abi.IStakeConfig{
			Genesis: start, EpochLength: cfg.EpochLength, Unbonding: cfg.Unbonding, RecordHalfLife: cfg.RecordHalfLife,
			MinStake: cfg.MinStake, SeatFeeUnit: FML(1), UpkeepPay: big.NewInt(1e15),
		}, a.FML, abi.StakeStateModules{
			Arena: a.Arena, Scores: a.Scores, Settle: a.Settle, Challenges: a.Challenges, Beacon: a.Beacon, Finals: a.Finals,
			Appeals: a.Appeals, Delegation: a.Delegation,
		})},
		{common.FromHex(abi.ArenaMetaData.Bin), e.Arena.PackConstructor(start, cfg.EpochLength, abi.ArenaStateModules{
			Stake: a.Stake, Experts: a.Experts, Scores: a.Scores, Settle: a.Settle, Keys: a.Keys, Finals: a.Finals, Appeals: a.Appeals, Guard: a.Guard,
		}, abi.IArenaLimits{
			CreatorStake: FML(5000), RecordMin: FML(10), RecordTTL: 2_592_000, MinReward: FML(100), MinTrainerStake: FML(10),
			MinSeatFee: big.NewInt(1e15), MinWindow: 3, BlockTime: 1, RefBandwidth: 50_000_000, RefSpeed: 1_000_000_000,
		})},
		{common.FromHex(abi.ScoresMetaData.Bin), e.Scores.PackConstructor(start, cfg.EpochLength, a.Arena, a.Stake, a.Beacon, a.Settle, a.Appeals)},
		{common.FromHex(abi.SettleMetaData.Bin), e.Settle.PackConstructor(abi.SettleStateModules{
			Arena: a.Arena, Scores: a.Scores, Finals: a.Finals, Appeals: a.Appeals, Delegation: a.Delegation, Stake: a.Stake,
		}, FML(1))},
		{common.FromHex(abi.KeysMetaData.Bin), abi.NewKeys().PackConstructor(a.Arena)},
		{common.FromHex(abi.ChallengesMetaData.Bin), abi.NewChallenges().PackConstructor(start, cfg.EpochLength,
			abi.ChallengesModules{Arena: a.Arena, Scores: a.Scores, Keys: a.Keys, Stake: a.Stake, Beacon: a.Beacon}, FML(20))},
		{common.FromHex(abi.BeaconsMetaData.Bin), e.Beacon.PackConstructor(start, cfg.EpochLength, a.BeaconKind, Bank(), a.Stake)},
		{common.FromHex(abi.FinalsMetaData.Bin), e.Finals.PackConstructor(start, cfg.EpochLength, a.Arena, a.Keys)},
		{common.FromHex(abi.AppealsMetaData.Bin), e.Appeals.PackConstructor(a.Arena, a.Scores, a.Keys, a.Settle, a.Stake)},
		{common.FromHex(abi.DelegationMetaData.Bin), abi.NewDelegation().PackConstructor(
			start, cfg.EpochLength, cfg.Unbonding, cfg.MinStake, a.FML, a.Stake, a.Settle)},
		{common.FromHex(abi.GuardMetaData.Bin), abi.NewGuard().PackConstructor(Bank(), Bank(), big.NewInt(int64(cfg.MaxPause)), a.Arena)},
	} {
		if _, _, _, err := runtime.Create(append(c.code, c.args...), e.config(deployer)); err != nil {
			return nil, fmt.Errorf("deploy: %w", err)
		}
	}
	e.finish()
	e.Now = e.Clock.Start(1)
	return e, nil
}

func (e *EVM) config(from common.Address) *runtime.Config {
	return &runtime.Config{
		ChainConfig: e.rules, Origin: from, BlockNumber: big.NewInt(1), Time: uint64(e.Now), GasLimit: gasLimit, GasPrice: new(big.Int),
		Value: new(big.Int), Difficulty: new(big.Int), Random: &common.Hash{}, BaseFee: new(big.Int), BlobBaseFee: new(big.Int), State: e.state,
	}
}

// finish ends a transaction: what it changed stays, and its journal goes.
func (e *EVM) finish() { e.state.Finalise(e.rules.Rules(big.NewInt(1), true, uint64(e.Now))) }

// Epoch is the epoch that it is now.
func (e *EVM) Epoch() arena.Epoch { return e.Clock.Epoch(e.Now) }

// Send calls a contract as `from` and keeps what it changed. from may be anybody, also a contract of the arena.
//
// Errors: *RevertError; then nothing changed.
func (e *EVM) Send(from, to common.Address, data []byte) ([]arena.Event, error) {
	e.sent++
	var tx common.Hash
	binary.BigEndian.PutUint64(tx[:], e.sent)
	e.state.SetTxContext(tx, int(e.sent), uint32(e.sent)) //nolint:gosec // tests send few
	_, err := e.call(from, to, data)
	logs := e.state.GetLogs(tx, 1, common.Hash{}, uint64(e.Now))
	e.finish()
	if err != nil {
		return nil, err
	}
	plain := make([]types.Log, len(logs))
	for i, l := range logs {
		plain[i] = *l
	}
	events, err := e.decoder.Events(plain)
	if err != nil {
		return nil, fmt.Errorf("decode logs: %w", err)
	}
	e.Log = append(e.Log, events...)
	return events, nil
}

// View calls a contract and takes back what it changed. Errors: *RevertError.
func (e *EVM) View(to common.Address, data []byte) ([]byte, error) {
	return e.Try(common.Address{}, to, data)
}

// Try calls a contract as `from` and takes back what it changed. Errors: *RevertError.
func (e *EVM) Try(from, to common.Address, data []byte) ([]byte, error) {
	at := e.state.Snapshot()
	out, err := e.call(from, to, data)
	e.state.RevertToSnapshot(at)
	return out, err
}

func (e *EVM) call(from, to common.Address, data []byte) ([]byte, error) {
	env := runtime.NewEnv(e.config(from))
	defer env.Release()
	env.SetJumpDestCache(e.jumps)
	rules := e.rules.Rules(big.NewInt(1), true, uint64(e.Now))
	e.state.Prepare(rules, from, common.Address{}, &to, vm.ActivePrecompiles(rules), nil)
	out, _, err := env.Call(from, to, data, vm.NewGasBudget(gasLimit, 0), common.U2560)
	if errors.Is(err, vm.ErrExecutionReverted) {
		return nil, &RevertError{Data: out}
	}
	if err != nil {
		return nil, fmt.Errorf("call %s: %w", to, err)
	}
	return out, nil
}

// Fund gives an account tokens and lets the stake contract take them.
func (e *EVM) Fund(account common.Address, amount *big.Int) error {
	if _, err := e.Send(Bank(), e.FML, e.Token.PackTransfer(account, amount)); err != nil {
		return fmt.Errorf("fund: %w", err)
	}
	_, err := e.Send(account, e.FML, e.Token.PackApprove(e.Addresses.Stake, FML(1_000_000_000)))
	return err
}

// Join funds an account, stakes the amount, and makes it a validator.
func (e *EVM) Join(account common.Address, amount *big.Int) error {
	if err := e.Fund(account, amount); err != nil {
		return err
	}
	if _, err := e.Send(account, e.Addresses.Stake, e.Stake.PackStake(amount)); err != nil {
		return fmt.Errorf("stake: %w", err)
	}
	if _, err := e.Send(account, e.Addresses.Stake, e.Stake.PackJoinValidators(boxKey(account))); err != nil {
		return fmt.Errorf("join: %w", err)
	}
	return nil
}

func boxKey(a common.Address) [32]byte {
	k := crypto.Keccak256Hash(a[:])
	k[31] &= 0x7f
	return k
}
