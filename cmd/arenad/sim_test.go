package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/sim"
	"github.com/ai-arena/arenad/sim/params"
)

func TestSim_SameSeedSameBytes(t *testing.T) {
	args := strings.Fields("sim --validators 60 --tasks 1 --epochs 58 --adversary colluder:0.2 --adversary absent:0.1 --seed 9 --json")
	first := arenad(t, args...)
	require.Equal(t, exitOK, first.code, first.errors)
	require.Equal(t, first.out, arenad(t, args...).out)
	var report sim.Report
	require.NoError(t, json.Unmarshal([]byte(first.out), &report))
	require.Len(t, report.Costs, 2)

	// What it says of itself is all that one needs to run it again.
	config, err := json.Marshal(report.Config)
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "run.json")
	require.NoError(t, os.WriteFile(file, config, 0o600))
	require.Equal(t, first.out, arenad(t, "sim", "--file", file, "--json").out)
}

func TestSim_ForPeople(t *testing.T) {
	got := arenad(t, strings.Fields("sim --validators 60 --tasks 1 --epochs 58 --adversary late:0.2 --without pooled,weak-again")...)
	require.Equal(t, exitOK, got.code, got.errors)
	require.Contains(t, got.out, "best model ranked first")
	require.Contains(t, got.out, "late")
	got = arenad(t, strings.Fields("sim --records 1 --validators 50 --epochs 64")...)
	require.Equal(t, exitOK, got.code, got.errors)
	require.Contains(t, got.out, "splitting gain")
}

func TestSim_RefusesWhatItDoesNotKnow(t *testing.T) {
	for _, args := range []string{
		"--adversary nobody:0.1", "--adversary colluder", "--validators two", "--validators 2", "--without gravity", "--records x", "--seed -1", "--file none.json",
	} {
		got := arenad(t, append([]string{"sim"}, strings.Fields(args)...)...)
		require.Equal(t, exitUsage, got.code, "%s: %s", args, got.errors)
	}
}

func TestParamsCheck_File(t *testing.T) {
	const public = "../../sim/params/testdata/public.json"
	got := arenad(t, "params", "check", "--file", public, "--json")
	require.Equal(t, exitOK, got.code, got.errors)
	var report params.Report
	require.NoError(t, json.Unmarshal([]byte(got.out), &report))
	require.Empty(t, report.Broken)
	require.Len(t, report.Capture, 3)

	got = arenad(t, "params", "check", "--file", public, "--load", "100")
	require.Equal(t, exitParams, got.code, got.errors)
	require.Contains(t, got.out, "Rule 3.3: the mean record")
	require.Equal(t, exitUsage, arenad(t, "params", "check", "--file", "none.json").code)
	require.Equal(t, exitUsage, arenad(t, "params", "check", "--file", public, "--load", "many").code)
}
