package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	gethparams "github.com/ethereum/go-ethereum/params"
)

// Features are what a chain has that an arena may need.
type Features struct {
	Curve   bool // the precompiled contracts of EIP-2537, which a drand beacon needs
	History bool // the contract of EIP-2935, with which a randao beacon can be proved later than 256 blocks
}

// Features asks the chain. Errors: ErrUnreachable, ErrWrongChain.
func (c *Client) Features(ctx context.Context) (f Features, err error) {
	mapToG1 := common.BytesToAddress([]byte{0x10})
	input := make([]byte, 64)
	input[63] = 1
	err = c.do(ctx, "look for EIP-2537", func(ctx context.Context, n conn) error {
		out, err := n.CallContract(ctx, ethereum.CallMsg{To: &mapToG1, Data: input}, nil)
		f.Curve = len(out) == 128
		return err
	})
	if err != nil {
		return f, err
	}
	code, err := c.code(ctx, gethparams.HistoryStorageAddress)
	f.History = len(code) != 0
	return f, err
}

// RandaoListed tells whether a chain's prevrandao comes from RANDAO: mainnet and its test nets, and devnets.
func RandaoListed(chainID uint64) bool {
	switch chainID {
	case 1, 11155111, 17000, 560048:
		return true
	}
	return IsDevnet(chainID)
}

// IsDevnet tells whether a chain id is one that private chains use; there alone a beacon may be fixed, or believe another
// drand network than quicknet.
func IsDevnet(chainID uint64) bool { return chainID == 31337 || chainID == 1337 }

// DeployGas bounds what a deployment costs: the creations of all contracts.
const DeployGas = 60_000_000

// GasPrice is what the chain asks for gas now, in wei. Errors: ErrUnreachable, ErrWrongChain.
func (c *Client) GasPrice(ctx context.Context) (price *big.Int, err error) {
	err = c.do(ctx, "read the gas price", func(ctx context.Context, n conn) (err error) {
		price, err = n.SuggestGasPrice(ctx)
		return err
	})
	return price, err
}
