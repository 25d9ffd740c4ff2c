package main

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEvalOps_ListsWhatRunsAndWhatDoesNot(t *testing.T) {
	got := arenad(t, "eval", "ops", "--json")
	require.Equal(t, exitOK, got.code, got.errors)
	var list []opOutput
	require.NoError(t, json.Unmarshal([]byte(got.out), &list))
	require.Contains(t, list, opOutput{Name: "LSTM", Tier: "2", Since: 7, Runs: true})
	require.Contains(t, list, opOutput{Name: "RoiAlign", Tier: "3", Missing: "sampling_ratio=0", Why: "the cost would hang on the data without a bound"})
	require.Contains(t, list, opOutput{Name: "Scan", Why: "unbounded control flow (V6)"})
	text := arenad(t, "eval", "ops")
	require.Contains(t, text.out, "LSTM")
	require.Contains(t, text.out, "sampling_ratio=0")
}
