package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/internal/localchain"
)

// networkParams is a file with the parameters of a devnet, changed.
func networkParams(t *testing.T, c *town, change func(*networkFile)) string {
	t.Helper()
	f := networkFile{
		ChainID: localchain.EmbeddedChainID, Holder: c.address["vera"], Supply: "1000000000", EpochLength: 24, Unbonding: 900, RecordHalfLife: 256,
		MinStake: "1000", SeatFeeUnit: "1", UpkeepPay: "0.5", ChallengeBond: "20",
	}
	f.ExpertTerms.AttestationTTL, f.ExpertTerms.VotingEpochs, f.ExpertTerms.Quorum, f.ExpertTerms.Deposit = 90*86_400, 5, 200_000, "500"
	f.Limits.CreatorStake, f.Limits.RecordMin, f.Limits.RecordTTL, f.Limits.MinReward = "5000", "10", 30*86_400, "100"
	f.Limits.MinTrainerStake, f.Limits.MinSeatFee, f.Limits.MinWindow, f.Limits.BlockTime = "10", "0.1", 3, 1
	f.Limits.RefBandwidth, f.Limits.RefSpeed = 50_000_000, 1_000_000_000
	f.Beacon.Kind, f.Beacon.Delay = chain.BeaconRandao, 2
	f.Governance.Proposers, f.Governance.Delay = append(f.Governance.Proposers, c.address["tom"]), 60
	f.Governance.Guardian, f.Governance.MaxPause = c.address["vera"], 30
	change(&f)
	b, err := json.Marshal(f)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "params.json")
	require.NoError(t, os.WriteFile(path, b, 0o600))
	return path
}

func TestNetwork_DeployAndVerify(t *testing.T) {
	c := newTown(t, "vera", "tom", "broke")
	params := networkParams(t, c, func(*networkFile) {})

	dry := ask[deployOutput](t, c, "vera", "network", "deploy", "--params", params, "--dry-run")
	require.Empty(t, dry.File)
	for _, k := range dry.Checks {
		require.True(t, k.OK, "%s: %s", k.Name, k.Says)
	}

	file := filepath.Join(t.TempDir(), "deployed.json")
	made := ask[deployOutput](t, c, "vera", "network", "deploy", "--params", params, "--out", file)
	require.Equal(t, dry.Expected, made.Expected, "the contracts stand where the list said")
	d, err := chain.ReadDeployment(file)
	require.NoError(t, err)
	require.Equal(t, made.Expected, d.Addresses)

	// Commands and daemons read that file.
	c.deployment = file
	net := ask[networkOutput](t, c, "tom", "network", "verify")
	require.Empty(t, net.Problems)
	require.Equal(t, uint64(60), net.Governor.Delay)
	require.Equal(t, d.Addresses.Timelock, net.Governor.Address)
	require.Equal(t, c.address["vera"], net.Guard.Guardian)
	require.False(t, net.Guard.Paused)
	require.Equal(t, chain.BeaconRandao, net.Beacon.Kind)
	shown := c.as(t, "tom", "network", "verify")
	require.Equal(t, exitOK, shown.code, shown.errors)
	require.Contains(t, shown.out, "as built")

	// Another contract at an address of the file is noticed.
	d.Addresses.Scores, d.Addresses.Settle = d.Addresses.Settle, d.Addresses.Scores
	require.NoError(t, d.Write(file))
	wrong := c.as(t, "tom", "network", "verify")
	require.Equal(t, exitAuditFailed, wrong.code)
	require.Contains(t, wrong.out, "DIFFERS")
	require.Contains(t, wrong.errors, "is not the Scores of this build")
}

func TestNetwork_ChecklistRefuses(t *testing.T) {
	c := newTown(t, "vera", "tom", "broke")
	for name, x := range map[string]struct {
		change func(*networkFile)
		who    string
		failed string
	}{
		"no such kind":    {func(f *networkFile) { f.Beacon.Kind = "dice" }, "vera", "beacon"},
		"short epochs":    {func(f *networkFile) { f.EpochLength = 11 }, "vera", "clock"},
		"short delay":     {func(f *networkFile) { f.Beacon.Delay = 1 }, "vera", "delay"},
		"nobody holds":    {func(f *networkFile) { clear(f.Holder[:]) }, "vera", "supply"},
		"nobody proposes": {func(f *networkFile) { f.Governance.Proposers = nil }, "vera", "governor"},
		"pauses for ever": {func(f *networkFile) { f.Governance.MaxPause = mostPause + 1 }, "vera", "guardian"},
		"no gas money":    {func(*networkFile) {}, "broke", "gas money"},
	} {
		t.Run(name, func(t *testing.T) {
			got := c.as(t, x.who, "network", "deploy", "--params", networkParams(t, c, x.change), "--json", "--out", filepath.Join(t.TempDir(), "d.json"))
			require.Equal(t, exitAuditFailed, got.code, got.errors)
			var out deployOutput
			require.NoError(t, json.Unmarshal([]byte(got.out), &out))
			var failed []string
			for _, k := range out.Checks {
				if !k.OK {
					failed = append(failed, k.Name)
				}
			}
			require.Equal(t, []string{x.failed}, failed)
			require.Empty(t, out.File, "nothing was created")
		})
	}
	bad := c.as(t, "vera", "network", "deploy", "--params", networkParams(t, c, func(f *networkFile) { f.MinStake = "many" }))
	require.Equal(t, exitUsage, bad.code)
	require.Contains(t, bad.errors, "minStake")
	require.Equal(t, exitUsage, c.as(t, "vera", "network", "deploy").code)
}
