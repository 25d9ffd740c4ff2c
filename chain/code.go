package chain

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/abi"
)

// ContractCode compares the code at an address with that of this build. Immutables, which a constructor writes, do not
// count.
type ContractCode struct {
	Name  string         `json:"name" doc:"contract"`
	At    common.Address `json:"address" doc:"where it stands"`
	Want  string         `json:"want" doc:"SHA-256 of its code in this build, immutables as zeros"`
	Found string         `json:"found" doc:"the same of the code on the chain; empty: there is none, or of another length"`
	OK    bool           `json:"ok" doc:"whether they are the same"`
}

// err is the sentence for a contract that is not that of this build.
func (c ContractCode) err() error {
	switch {
	case c.OK:
		return nil
	case c.Want == "":
		return fmt.Errorf("%w: this build has no contract %s: use the release that the arena was deployed with", ErrNotDeployed, c.Name)
	case c.Found == "":
		return fmt.Errorf("%w: there is no contract %s of this build at %s: check the deployment file, the chain, and whether this is the "+
			"release that the arena was deployed with", ErrNotDeployed, c.Name, c.At)
	default:
		return fmt.Errorf("%w: the contract at %s is not the %s of this build (code %.12s, not %.12s): use the release that the arena was "+
			"deployed with, or another deployment file", ErrNotDeployed, c.At, c.Name, c.Found, c.Want)
	}
}

// contracts lists all contracts of an arena by their names in the build.
func (d Deployment) contracts() []ContractCode {
	a := d.Addresses
	kind := map[BeaconKind]string{BeaconDrand: "DrandBeacon", BeaconRandao: "RandaoBeacon", BeaconFixed: "FixedBeacon"}[d.Beacon]
	return []ContractCode{
		{Name: "FML", At: a.FML},
		{Name: "Stake", At: a.Stake},
		{Name: "Arena", At: a.Arena},
		{Name: "RuleBook", At: a.RuleBook()},
		{Name: "Scores", At: a.Scores},
		{Name: "Settle", At: a.Settle},
		{Name: "Keys", At: a.Keys},
		{Name: "Challenges", At: a.Challenges},
		{Name: "Experts", At: a.Experts},
		{Name: "Beacons", At: a.Beacon},
		{Name: kind, At: a.BeaconKind},
		{Name: "Timelock", At: a.Timelock},
		{Name: "Guard", At: a.Guard},
		{Name: "Delegation", At: a.Delegation},
		{Name: "Finals", At: a.Finals},
		{Name: "Appeals", At: a.Appeals},
	}
}

// Codes reads the code of every contract and compares it with this build. Errors: ErrUnreachable, ErrWrongChain.
func (d Deployment) Codes(ctx context.Context, client *Client) ([]ContractCode, error) {
	built := map[string]abi.Runtime{}
	for _, r := range abi.Runtimes() {
		built[r.Name] = r
	}
	out := d.contracts()
	for i := range out {
		code, err := client.code(ctx, out[i].At)
		if err != nil {
			return nil, err
		}
		r := built[out[i].Name]
		out[i].Want, out[i].Found = r.Sum, codeSum(r, code)
		out[i].OK = r.Sum != "" && out[i].Found == r.Sum
	}
	return out, nil
}

// CheckCode compares the code of every contract with this build. Errors: ErrNotDeployed with a sentence for the first that
// differs; ErrUnreachable, ErrWrongChain.
func (d Deployment) CheckCode(ctx context.Context, client *Client) error {
	codes, err := d.Codes(ctx, client)
	if err != nil {
		return err
	}
	for _, c := range codes {
		if err := c.err(); err != nil {
			return err
		}
	}
	return nil
}

// codeSum is the hash of code with zeros where the build has immutables; empty for code of another length.
func codeSum(r abi.Runtime, code []byte) string {
	if len(code) == 0 || len(code) != r.Size {
		return ""
	}
	masked := append([]byte{}, code...)
	for _, i := range r.Immutables {
		clear(masked[i[0] : i[0]+i[1]])
	}
	sum := sha256.Sum256(masked)
	return hex.EncodeToString(sum[:])
}

func (c *Client) code(ctx context.Context, at common.Address) (code []byte, err error) {
	err = c.do(ctx, "read code", func(ctx context.Context, n conn) (err error) {
		code, err = n.CodeAt(ctx, at, nil)
		return err
	})
	return code, err
}
