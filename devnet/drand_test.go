package devnet_test

import (
	"context"
	"io"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/devnet"
	"github.com/ai-arena/arenad/internal/localchain"
	"github.com/ai-arena/arenad/internal/logging"
)

// TestDrand runs a whole arena whose committees are drawn from the rounds of a drand network: signatures over HTTP, checked
// by nodes and by the contract.
func TestDrand(t *testing.T) {
	log, err := logging.New(io.Discard, "warn", "text")
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 8*time.Minute)
	defer cancel()
	dir := t.TempDir()
	require.NoError(t, devnet.Run(ctx, devnet.Options{
		Chain: localchain.Anvil, Speed: 3, Dataset: "digits", Dir: filepath.Join(dir, "net"), Binary: binary, LogLevel: "warn",
		Beacon: chain.BeaconDrand, Once: true,
	}, testWriter{t}, log))
	deployment, err := chain.ReadDeployment(filepath.Join(dir, "net", "deployment.json"))
	require.NoError(t, err)
	require.Equal(t, chain.BeaconDrand, deployment.Beacon)
}
