package sim_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/sim"
)

func run(t testing.TB, change func(*sim.Config), adversaries ...string) *sim.Report {
	t.Helper()
	cfg := sim.Default()
	for _, text := range adversaries {
		share, err := sim.ParseShare(text)
		require.NoError(t, err)
		cfg.Adversaries = append(cfg.Adversaries, share)
	}
	if change != nil {
		change(&cfg)
	}
	w, err := sim.New(cfg)
	require.NoError(t, err)
	report, err := w.Run()
	require.NoError(t, err)
	return report
}

func TestRun_HonestArena(t *testing.T) {
	r := run(t, nil)
	require.Equal(t, 20, r.Tasks)
	require.Equal(t, 1.0, r.BestFirst.Share)
	require.Equal(t, 1.0, r.Final.Share)
	require.Equal(t, 1.0, r.FinalStage.Share)
	require.Zero(t, r.HonestSlashed)
	require.Zero(t, r.Live.Wrong+r.Last.Wrong)
	require.Empty(t, r.Ends)
}

func TestRun_SameSeedSameBytes(t *testing.T) {
	bytes := func(seed uint64) string {
		r := run(t, func(c *sim.Config) { c.Seed = seed }, "colluder:0.2", "absent:0.1")
		r.Config.Seed = 0
		b, err := json.Marshal(r)
		require.NoError(t, err)
		return string(b)
	}
	require.Equal(t, bytes(7), bytes(7))
	require.NotEqual(t, bytes(7), bytes(8))
}
