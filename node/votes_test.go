package node

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/node/config"
)

func TestVotes_NotWhileANodeRuns(t *testing.T) {
	cfg := config.Default()
	cfg.Home = t.TempDir()
	cfg.Chain.Deployment = filepath.Join(cfg.Home, "d.json")
	d := chain.Deployment{ChainID: 1337, Addresses: chain.Expected(common.Address{1}, 0)}
	require.NoError(t, d.Write(cfg.Chain.Deployment))
	running, err := lockHome(cfg.Home)
	require.NoError(t, err)
	var file bytes.Buffer
	_, err = ExportVotes(t.Context(), cfg, &file)
	require.ErrorIs(t, err, config.ErrConfig)
	require.ErrorContains(t, err, "stop it")
	require.Zero(t, file.Len())
	_, err = ImportVotes(t.Context(), cfg, &file)
	require.ErrorIs(t, err, config.ErrConfig)

	require.NoError(t, running.Close())
	count, err := ExportVotes(t.Context(), cfg, &file)
	require.NoError(t, err)
	require.Zero(t, count)
	count, err = ImportVotes(t.Context(), cfg, &file)
	require.NoError(t, err)
	require.Zero(t, count)
}
