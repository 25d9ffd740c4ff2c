package params_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/sim"
	"github.com/ai-arena/arenad/sim/params"
)

func example(t *testing.T) *params.File {
	t.Helper()
	data, err := os.ReadFile("testdata/public.json")
	require.NoError(t, err)
	f, err := params.Read(data)
	require.NoError(t, err)
	return f
}

func TestCheck_PublicDefaultsBreakNoRule(t *testing.T) {
	r, err := params.Check(example(t))
	require.NoError(t, err)
	require.Empty(t, r.Broken)
	require.Equal(t, 200, r.Validators)
	require.InDelta(t, 1, r.Record.Ratio, 0.5)
	require.LessOrEqual(t, r.Splitting.Equilibrium, 2.2)
	require.InDelta(t, 3, r.Splitting.Fresh, 1e-9)
	require.Len(t, r.Capture, 3)
	for i, c := range r.Capture {
		require.GreaterOrEqual(t, c.Identities, c.Fewest)
		require.Greater(t, c.Fresh, c.Share, "splitting pays in weight")
		if i > 0 {
			require.Greater(t, c.Live.Wrong, r.Capture[i-1].Live.Wrong)
		}
	}
	seats := 0.0
	for _, c := range r.Income {
		require.Positive(t, c.Seats)
		seats += float64(c.Count) * c.Odds
	}
	require.InDelta(t, 1, seats, 0.3, "the lines describe all validators from below")
}

// A mean record between half of r0 and 0.8 of it would keep the exponent of weight, and let splitting gain more than 2.2.
func TestCheck_AShortRecordPaysSplitters(t *testing.T) {
	f := example(t)
	f.Load.Submissions, f.Load.Finalists = 0.65*f.Load.Submissions, 0.65*f.Load.Finalists
	r, err := params.Check(f)
	require.NoError(t, err)
	require.InDelta(t, 0.65, r.Record.Ratio, 0.15)
	require.Greater(t, r.Splitting.Equilibrium, 2.2)
	rules := 0
	for _, b := range r.Broken {
		if b.Rule == "3.3" {
			rules++
		}
	}
	require.Equal(t, 2, rules, "%+v", r.Broken)
}

func TestCheck_SaysTheRule(t *testing.T) {
	for name, c := range map[string]struct {
		rule   string
		change func(*params.File)
	}{
		"record far above r0":   {"3.3", func(f *params.File) { f.Load.Submissions *= 20 }},
		"record far below r0":   {"3.3", func(f *params.File) { f.Load = params.Load{Submissions: 0.1} }},
		"cap too high":          {"3.3", func(f *params.File) { f.Deployment.CapFactor = 16 }},
		"beacon too early":      {"5", func(f *params.File) { f.Deployment.BeaconDelay = f.Deployment.Block }},
		"epoch too short":       {"5", func(f *params.File) { f.Deployment.EpochLength = f.Deployment.BeaconDelay + 9*f.Deployment.Block }},
		"reveal window":         {"5", func(f *params.File) { f.Task.RevealWindow = 2 * f.Deployment.Block }},
		"commit window":         {"5", func(f *params.File) { f.Task.MaxModelBytes *= 1000 }},
		"settles too early":     {"5", func(f *params.File) { f.Task.CloseAfter /= 4 }},
		"a year":                {"5", func(f *params.File) { f.Task.Submit = 365 * 24 * 3600 }},
		"unbonding":             {"3.6", func(f *params.File) { f.Deployment.Unbonding = 3600 }},
		"k":                     {"5", func(f *params.File) { f.Task.Seats = 3 }},
		"kf":                    {"5", func(f *params.File) { f.Task.FinalSeats = 5 }},
		"k + a":                 {"5", func(f *params.File) { f.Task.Alternates = 4 }},
		"seat cap":              {"5", func(f *params.File) { f.Task.SeatCap = 3 }},
		"bond":                  {"4", func(f *params.File) { f.Task.Bond = f.Task.Reward/2 - 1 }},
		"tolerance":             {"5", func(f *params.File) { f.Task.Tolerance = 1 }},
		"validators":            {"7", func(f *params.File) { f.Stakes = f.Stakes[:20] }},
		"queue cannot follow":   {"7", func(f *params.File) { f.Load.Busiest = 1000 }},
		"two validators":        {"7", func(f *params.File) { f.Stakes = f.Stakes[:2] }},
		"gamma takes all":       {"5", func(f *params.File) { f.Task.Gamma = 500_000 }},
		"a copy is never found": {"5", func(f *params.File) { f.Task.CopyTau = 1_000_001 }},
	} {
		t.Run(name, func(t *testing.T) {
			f := example(t)
			c.change(f)
			r, err := params.Check(f)
			require.NoError(t, err)
			require.NotEmpty(t, r.Broken)
			rules := map[string]bool{}
			for _, b := range r.Broken {
				require.NotEmpty(t, b.Text)
				rules[b.Rule] = true
			}
			require.True(t, rules[c.rule], "%v", r.Broken)
		})
	}
}

// What breaks a rule whatever tasks there are is known before there is one.
func TestCheckDeployment(t *testing.T) {
	for name, c := range map[string]struct {
		rule   string // empty: none
		change func(*params.Deployment)
	}{
		"the public defaults": {"", func(*params.Deployment) {}},
		"cap too high":        {"3.3", func(d *params.Deployment) { d.CapFactor = 16 }},
		"beacon too early":    {"5", func(d *params.Deployment) { d.BeaconDelay = d.Block }},
		"epoch too short":     {"5", func(d *params.Deployment) { d.EpochLength = d.BeaconDelay + 9*d.Block }},
		"unbonding":           {"3.6", func(d *params.Deployment) { d.Unbonding = 14 * d.EpochLength }},
	} {
		t.Run(name, func(t *testing.T) {
			d := example(t).Deployment
			c.change(&d)
			broken, err := params.CheckDeployment(d)
			require.NoError(t, err)
			if c.rule == "" {
				require.Empty(t, broken)
				return
			}
			require.Len(t, broken, 1)
			require.Equal(t, c.rule, broken[0].Rule)
		})
	}
	_, err := params.CheckDeployment(params.Deployment{})
	require.ErrorIs(t, err, params.ErrFile)
}

// What is expected names the deployment that is meant, or none.
func TestReadExpected(t *testing.T) {
	f := example(t)
	data, err := json.Marshal(f)
	require.NoError(t, err)
	again, err := params.ReadExpected(data, f.Deployment)
	require.NoError(t, err)
	require.Equal(t, f, again)
	other := f.Deployment
	other.EpochLength++
	_, err = params.ReadExpected(data, other)
	require.ErrorIs(t, err, params.ErrFile)
	f.Deployment = params.Deployment{}
	data, err = json.Marshal(f)
	require.NoError(t, err)
	again, err = params.ReadExpected(data, other)
	require.NoError(t, err)
	require.Equal(t, other, again.Deployment)
}

func TestRead_RefusesWhatItDoesNotKnow(t *testing.T) {
	for name, text := range map[string]string{
		"no JSON":         `{`,
		"unknown field":   `{"deployment": {"epoch": 12}}`,
		"nothing":         `{}`,
		"too many places": `{"stakes": [1.1234567]}`,
	} {
		_, err := params.Read([]byte(text))
		require.ErrorIs(t, err, params.ErrFile, name)
	}
}

func TestRead_AmountsAreExact(t *testing.T) {
	f := example(t)
	f.Task.SeatFee = sim.Unit/2 + 1
	data, err := json.Marshal(f)
	require.NoError(t, err)
	again, err := params.Read(data)
	require.NoError(t, err)
	require.Equal(t, f, again)
}
