package chaintest

import (
	"context"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/internal/localchain"
)

// AnvilChainID is the chain id of anvil and of devnets.
const AnvilChainID = 31337

// Anvil is a running anvil, ended with the test.
type Anvil struct {
	URL     string
	RPC     *rpc.Client
	process *localchain.Process
}

// StartAnvil starts anvil with a block per transaction, unless args say otherwise.
func StartAnvil(t testing.TB, args ...string) *Anvil {
	t.Helper()
	p, err := localchain.Spawn(t.Context(), "", 0, nil, append([]string{"--slots-in-an-epoch", "1", "--enable-tx-gas-limit"}, args...)...)
	require.NoError(t, err)
	t.Cleanup(p.Kill)
	a := &Anvil{URL: p.URL, process: p}
	a.RPC, err = rpc.Dial(a.URL)
	require.NoError(t, err)
	return a
}

// Stop kills anvil.
func (a *Anvil) Stop() { a.process.Kill() }

// Call performs an RPC of anvil's own.
func (a *Anvil) Call(t testing.TB, out any, method string, args ...any) {
	t.Helper()
	require.NoError(t, a.RPC.CallContext(context.Background(), out, method, args...))
}

// Mine mines n blocks, a second apart.
func (a *Anvil) Mine(t testing.TB, n uint64) {
	t.Helper()
	a.Call(t, nil, "anvil_mine", "0x"+strconv.FormatUint(n, 16), "0x1")
}

// WarpTo mines a block at the time given (unix seconds).
func (a *Anvil) WarpTo(t testing.TB, at uint64) {
	t.Helper()
	a.Call(t, nil, "evm_setNextBlockTimestamp", at)
	a.Call(t, nil, "evm_mine")
}

// anvilKeys are the keys of anvil's first funded accounts, which are public.
var anvilKeys = [...]string{
	"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
	"59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
	"5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a",
	"7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6",
	"47e179ec197488593b187f80a00eb0da91f1b9d0b13f8733639f19c30a34926a",
	"8b3a350cf5c34c9194ca85829a2df0ec3153be0318b5e2d3348e872092edffba",
	"92db14e403b83dfe3df233f83dfa3a0d7096f21ca9b0d6d6b8d88b2b4ec1564e",
	"4bbbf85ce3377467afe5d46f804f221813b2bb87f24d81f60f1fcdbf7cbf4356",
	"dbda1821b80551c9d65939329250298aa3472ba22feea921c0cf5d620ea67b97",
	"2a871d0798f97d79848a013d4936a73bf4cc922c825d33c1cf7073dff6d409c6",
}

// AnvilKey is the key of one of anvil's ten funded accounts.
func AnvilKey(t testing.TB, i int) *chain.Key {
	t.Helper()
	k, err := crypto.HexToECDSA(anvilKeys[i])
	require.NoError(t, err)
	return chain.NewKey(k)
}
