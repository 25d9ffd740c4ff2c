package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/internal/localchain"
	"github.com/ai-arena/arenad/sim/params"
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
	file := networkParams(t, c, func(*networkFile) {})

	dry := ask[deployOutput](t, c, "vera", "network", "deploy", "--params", file, "--dry-run")
	require.Empty(t, dry.File)
	for _, k := range dry.Checks {
		require.True(t, k.OK || k.Name == "expectation" && k.Warning, "%s: %s", k.Name, k.Says)
	}

	deployed := filepath.Join(t.TempDir(), "deployed.json")
	made := ask[deployOutput](t, c, "vera", "network", "deploy", "--params", file, "--out", deployed)
	require.Equal(t, dry.Expected, made.Expected, "the contracts stand where the list said")
	d, err := chain.ReadDeployment(deployed)
	require.NoError(t, err)
	require.Equal(t, made.Expected, d.Addresses)

	// Commands and daemons read that file.
	c.deployment = deployed
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
	require.NoError(t, d.Write(deployed))
	wrong := c.as(t, "tom", "network", "verify")
	require.Equal(t, exitAuditFailed, wrong.code)
	require.Contains(t, wrong.out, "DIFFERS")
	require.Contains(t, wrong.errors, "is not the Scores of this build")
}

// The parameters that docs/deploy.md shows are ones that the command takes, and break no rule.
func TestNetwork_ExampleOfTheDocs(t *testing.T) {
	page, err := os.ReadFile("../../docs/deploy.md")
	require.NoError(t, err)
	_, text, _ := strings.Cut(string(page), "```json\n")
	text, _, _ = strings.Cut(text, "```")
	path := filepath.Join(t.TempDir(), "mainnet.json")
	require.NoError(t, os.WriteFile(path, []byte(strings.ReplaceAll(text, "0x…", "0x0000000000000000000000000000000000000001")), 0o600))
	f, err := readNetworkFile(path)
	require.NoError(t, err)
	p, err := f.params()
	require.NoError(t, err)
	broken, err := params.CheckDeployment(deploymentOf(p))
	require.NoError(t, err)
	require.Empty(t, broken)
}

func TestNetwork_ChecklistRefuses(t *testing.T) {
	c := newTown(t, "vera", "tom", "broke")
	for name, x := range map[string]struct {
		change func(*networkFile)
		who    string
		failed string
	}{
		"no such kind":    {func(f *networkFile) { f.Beacon.Kind = "dice" }, "vera", "beacon"},
		"short epochs":    {func(f *networkFile) { f.EpochLength = 11 }, "vera", "rule 5"},
		"short delay":     {func(f *networkFile) { f.Beacon.Delay = 1 }, "vera", "rule 5"},
		"quick unbonding": {func(f *networkFile) { f.Unbonding = 100 }, "vera", "rule 3.6"},
		"nobody holds":    {func(f *networkFile) { clear(f.Holder[:]) }, "vera", "supply"},
		"nobody proposes": {func(f *networkFile) { f.Governance.Proposers = nil }, "vera", "governor"},
		"pauses for ever": {func(f *networkFile) { f.Governance.MaxPause = mostPause + 1 }, "vera", "guardian"},
		"no gas money":    {func(*networkFile) {}, "broke", "gas money"},
	} {
		t.Run(name, func(t *testing.T) {
			got := c.as(t, x.who, "network", "deploy", "--params", networkParams(t, c, x.change), "--json", "--out", filepath.Join(t.TempDir(), "d.json"))
			code := exitAuditFailed
			if strings.HasPrefix(x.failed, "rule ") {
				code = exitParams
				require.Contains(t, got.errors, "--ignore-rules")
			}
			require.Equal(t, code, got.code, got.errors)
			var out deployOutput
			require.NoError(t, json.Unmarshal([]byte(got.out), &out))
			var failed []string
			for _, k := range out.Checks {
				if k.stops() {
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

// With what is expected of it, a deployment is held against all rules of `params check`: three validators and committees of
// three break some, and somebody who wants that says so.
func TestNetwork_DeployChecksTheRules(t *testing.T) {
	c := newTown(t, "vera", "tom", "broke")
	file := networkParams(t, c, func(*networkFile) {})
	write := func(text string) string {
		path := filepath.Join(t.TempDir(), "expected.json")
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		return path
	}
	const task = `"task": {"seats": 3, "alternates": 2, "final_seats": 5, "seat_cap": 4, "commit_window": 8, "alternate_window": 4, "reveal_window": 6,
		"appeal_window": 6, "key_window": 6, "evidence_window": 120, "reveal_after": 12, "close_after": 200, "submit": 72, "reward": 10000, "bond": 5000,
		"seat_fee": 2, "trainer_stake": 100, "gamma": 300000, "copy_tau": 900000, "engine": "reference", "tolerance": 0, "rows": 300,
		"max_model_bytes": 1000000, "macs_per_row": 1000},
		"stakes": [1000, 2000, 9000, 4000], "load": {"submissions_per_epoch": 1, "finalists_per_epoch": 0.1}`
	expected := write("{" + task + "}")
	args := []string{"network", "deploy", "--params", file, "--expect", expected, "--json", "--out", filepath.Join(t.TempDir(), "d.json")}

	got := c.as(t, "vera", args...)
	require.Equal(t, exitParams, got.code, got.errors)
	var out deployOutput
	require.NoError(t, json.Unmarshal([]byte(got.out), &out))
	require.Empty(t, out.File, "nothing was created")
	require.Equal(t, 4, out.Params.Validators)
	var rules int
	for _, k := range out.Checks {
		if k.stops() {
			require.True(t, strings.HasPrefix(k.Name, "rule "), "%s: %s", k.Name, k.Says)
			rules++
		}
	}
	require.Equal(t, len(out.Params.Broken), rules)

	shown := c.as(t, "vera", "network", "deploy", "--params", file, "--expect", expected, "--ignore-rules", "--dry-run")
	require.Equal(t, exitOK, shown.code, shown.errors)
	require.Contains(t, shown.out, "Splitting a stake")
	require.Regexp(t, `warning +rule 7`, shown.out)
	require.NotContains(t, shown.out, "NO ")
	made := ask[deployOutput](t, c, "vera", append(args[:len(args)-3:len(args)-3], "--ignore-rules", "--out", filepath.Join(t.TempDir(), "d.json"))...)
	require.NotEmpty(t, made.File)

	other := c.as(t, "vera", "network", "deploy", "--params", file, "--expect", write(`{"deployment": {"epoch_length": 600}, `+task+`}`))
	require.Equal(t, exitUsage, other.code)
	require.Contains(t, other.errors, `"epoch_length":24`)
	require.Equal(t, exitUsage, c.as(t, "vera", "network", "deploy", "--params", file, "--expect", "nowhere.json").code)
}
