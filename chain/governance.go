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
)

// Governance is who can change what little can be changed. Source: docs/governance.md.
type Governance struct {
	Proposers []common.Address // may announce changes at the timelock
	Delay     uint32           // seconds between an announcement and the change
	Guardian  common.Address   // may pause; zero: nobody
	MaxPause  uint32           // seconds
}

// RuleBook is where the arena's rule book stands: the first contract that the arena contract created.
func (a Addresses) RuleBook() common.Address { return crypto.CreateAddress(a.Arena, 1) }

// beaconKind is the contract that proves the values of the first kind.
func (p DeployParams) beaconKind(b *bindings, genesis *big.Int) (name string, code *bind.MetaData, args []byte) {
	switch p.Beacon {
	case BeaconDrand:
		return "DrandBeacon", &abi.DrandBeaconMetaData, b.drand.PackConstructor(genesis, p.EpochLength, p.BeaconDelay, abi.IDrandBeaconChain{
			Genesis: timeWord(p.Drand.Genesis()), Period: p.Drand.Period(), Key: abi.Bls12381G2{Words: p.Drand.KeyWords()},
		})
	case BeaconFixed:
		return "FixedBeacon", &abi.FixedBeaconMetaData, b.fixed.PackConstructor(genesis, p.EpochLength, p.BeaconDelay, p.BeaconSalt)
	default:
		return "RandaoBeacon", &abi.RandaoBeaconMetaData, b.randao.PackConstructor(genesis, p.EpochLength, p.BeaconDelay)
	}
}

// GuardState is how the brake stands.
type GuardState struct {
	Governor    common.Address
	Guardian    common.Address
	MaxPause    uint32     // seconds
	PausedUntil arena.Time // in the past or 0: open
}

// Guard reads how the brake stands.
func (r *Reader) Guard(ctx context.Context) (s GuardState, err error) {
	if s.Governor, err = read(ctx, r, r.at.Guard, r.b.guard.PackGovernor(), r.b.guard.UnpackGovernor); err != nil {
		return s, err
	}
	if s.Guardian, err = read(ctx, r, r.at.Guard, r.b.guard.PackGuardian(), r.b.guard.UnpackGuardian); err != nil {
		return s, err
	}
	most, err := read(ctx, r, r.at.Guard, r.b.guard.PackMaxPause(), r.b.guard.UnpackMaxPause)
	if err != nil {
		return s, err
	}
	until, err := read(ctx, r, r.at.Guard, r.b.guard.PackPausedUntil(), r.b.guard.UnpackPausedUntil)
	if err != nil {
		return s, err
	}
	s.MaxPause, s.PausedUntil = uint32(most.Uint64()), seconds(until) //nolint:gosec // the contract keeps 40 bits, pauses of days
	return s, nil
}

// GovernorDelay reads the seconds between an announcement and its call.
func (r *Reader) GovernorDelay(ctx context.Context) (uint64, error) {
	v, err := read(ctx, r, r.at.Timelock, r.b.timelock.PackGetMinDelay(), r.b.timelock.UnpackGetMinDelay)
	if err != nil {
		return 0, err
	}
	if !v.IsUint64() {
		return 0, fmt.Errorf("%w: the governor's delay is %s seconds", ErrNotDeployed, v)
	}
	return v.Uint64(), nil
}

// Pause stops what is new for so many seconds; the guardian's call.
func (c *Calls) Pause(key string, length uint32) Intent {
	return Intent{Key: key, To: c.at.Guard, Data: c.b.guard.PackPause(new(big.Int).SetUint64(uint64(length)))}
}

// Unpause ends a pause early; the guardian's call.
func (c *Calls) Unpause(key string) Intent {
	return Intent{Key: key, To: c.at.Guard, Data: c.b.guard.PackUnpause()}
}
