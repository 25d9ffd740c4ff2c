package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/node"
	"github.com/ai-arena/arenad/store"
)

// someArena writes a deployment file that no chain stands behind: the record of votes is read without one.
func someArena(t *testing.T, deployer common.Address) (string, arena.Domain) {
	t.Helper()
	d := chain.Deployment{ChainID: 1337, Block: 1, Genesis: 1, Beacon: chain.BeaconRandao, Addresses: chain.Expected(deployer, 0)}
	path := filepath.Join(t.TempDir(), "deployment.json")
	require.NoError(t, d.Write(path))
	return path, d.Domain()
}

// signed records votes in a home, as its node does before it signs.
func signed(t *testing.T, home string, d arena.Domain, votes ...store.Vote) {
	t.Helper()
	db, err := store.Open(filepath.Join(home, "arenad.db"))
	require.NoError(t, err)
	require.NoError(t, db.Bind(t.Context(), d))
	for _, v := range votes {
		require.NoError(t, db.Guard(d).Record(t.Context(), v))
	}
	require.NoError(t, db.Close())
}

func TestVotes_MoveToAnotherMachine(t *testing.T) {
	deployment, domain := someArena(t, common.Address{9})
	old, fresh := t.TempDir(), t.TempDir()
	seat := func(n arena.Seat, score arena.Score) store.Vote {
		return store.Vote{Seat: arena.SeatID{RoundID: arena.RoundID{Submission: 7}, Seat: n}, Vote: arena.Vote{Score: score}}
	}
	signed(t, old, domain, seat(0, 900_000), seat(1, 910_000))
	file := filepath.Join(t.TempDir(), "votes.json")
	exported := arenad(t, "validator", "export", "--home", old, "--deployment", deployment)
	require.Equal(t, exitOK, exported.code, exported.errors)
	require.Contains(t, exported.errors, "2 votes. Never start the node of "+old)
	require.NoError(t, os.WriteFile(file, []byte(exported.out), 0o600))

	for range 2 {
		imported := arenad(t, "validator", "import", file, "--home", fresh, "--deployment", deployment, "--json")
		require.Equal(t, exitOK, imported.code, imported.errors)
		require.JSONEq(t, `{"votes": 2}`, imported.out)
	}
	again := arenad(t, "validator", "export", "--home", fresh, "--deployment", deployment)
	require.Equal(t, exported.out, again.out)

	// A home that voted otherwise takes nothing over; nor does another arena.
	other := t.TempDir()
	signed(t, other, domain, seat(1, 5))
	refused := arenad(t, "validator", "import", file, "--home", other, "--deployment", deployment)
	require.Equal(t, exitUsage, refused.code)
	require.Contains(t, refused.errors, node.ErrVotes.Error())
	require.Contains(t, arenad(t, "validator", "export", "--home", other, "--deployment", deployment).errors, "1 votes")
	elsewhere, _ := someArena(t, common.Address{8})
	refused = arenad(t, "validator", "import", file, "--home", t.TempDir(), "--deployment", elsewhere)
	require.Equal(t, exitUsage, refused.code, refused.errors)
	require.Equal(t, exitUsage, arenad(t, "validator", "import", filepath.Join(old, "none"), "--home", fresh, "--deployment", deployment).code)
}
