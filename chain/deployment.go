package chain

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Addresses are the contracts of one arena.
type Addresses struct {
	FML        common.Address `json:"FML"`
	Stake      common.Address `json:"Stake"`
	Arena      common.Address `json:"Arena"`
	Scores     common.Address `json:"Scores"`
	Settle     common.Address `json:"Settle"`
	Keys       common.Address `json:"Keys"`
	Challenges common.Address `json:"Challenges"`
	Experts    common.Address `json:"Experts"`
	Finals     common.Address `json:"Finals"`
	Appeals    common.Address `json:"Appeals"`
	Delegation common.Address `json:"Delegation"`
	Beacon     common.Address `json:"Beacon"`
	BeaconKind common.Address `json:"BeaconKind"` // what the beacon began with
	Timelock   common.Address `json:"Timelock"`
	Guard      common.Address `json:"Guard"`
}

// emitters are the contracts whose events tell the arena's story. The token's transfers are not part of it.
func (a Addresses) emitters() []common.Address {
	return []common.Address{a.Stake, a.Arena, a.Scores, a.Settle, a.Keys, a.Challenges, a.Finals, a.Appeals, a.Experts, a.Delegation, a.Beacon, a.Guard}
}

// BeaconKind says where an arena's randomness comes from.
type BeaconKind string

// The kinds.
const (
	BeaconDrand  BeaconKind = "drand"  // the randomness of the drand network, proved by its signature
	BeaconRandao BeaconKind = "randao" // prevrandao of a block that nobody chooses, proved by headers
	BeaconFixed  BeaconKind = "fixed"  // predictable; tests and devnets only
)

// Deployment is where an arena lives; the file that everybody who takes part is given.
type Deployment struct {
	ChainID   uint64     `json:"chainId"`
	Block     uint64     `json:"block"`   // in which its first contract was created: there are no events before
	Genesis   arena.Time `json:"genesis"` // start of epoch 0, unix seconds
	Beacon    BeaconKind `json:"beacon"`
	Addresses Addresses  `json:"addresses"`
}

// Domain is the deployment as the protocol's hashes name it.
func (d Deployment) Domain() arena.Domain {
	return arena.Domain{ChainID: d.ChainID, Arena: d.Addresses.Arena}
}

// ReadDeployment reads a deployment file. Errors: of the file; a file that leaves something out.
func ReadDeployment(path string) (Deployment, error) {
	var d Deployment
	b, err := os.ReadFile(path)
	if err != nil {
		return d, fmt.Errorf("read deployment: %w", err)
	}
	if err := json.Unmarshal(b, &d); err != nil {
		return d, fmt.Errorf("read deployment %s: %w", path, err)
	}
	if d.ChainID == 0 || d.Addresses.Arena == (common.Address{}) || d.Addresses.Stake == (common.Address{}) {
		return d, fmt.Errorf("read deployment %s: chainId or addresses are missing", path)
	}
	return d, nil
}

// Write replaces the deployment file at path at once.
func (d Deployment) Write(path string) error {
	b, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("encode deployment: %w", err)
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".deployment-*")
	if err != nil {
		return fmt.Errorf("write deployment: %w", err)
	}
	defer os.Remove(tmp.Name()) //nolint:errcheck // gone after the rename
	_, err = tmp.Write(append(b, '\n'))
	if err == nil {
		err = tmp.Sync()
	}
	if cerr := tmp.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Chmod(tmp.Name(), 0o644) //nolint:gosec // everybody who takes part reads it
	}
	if err == nil {
		err = os.Rename(tmp.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("write deployment: %w", err)
	}
	return nil
}
