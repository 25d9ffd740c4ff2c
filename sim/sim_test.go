package sim_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/sim"
)

// small is an arena that a test can afford, of one task.
func small(adversaries ...sim.Share) sim.Config {
	c := sim.Default()
	c.Validators, c.Tasks, c.Epochs, c.Rows, c.Adversaries = 150, 1, 58, 1000, adversaries
	return c
}

func play(t require.TestingT, c sim.Config, runs int) *sim.Report {
	r, err := sim.Campaign(c, runs, nil)
	require.NoError(t, err)
	return r
}

func TestRun_HonestArena(t *testing.T) {
	c := small()
	c.Tasks, c.Epochs = 10, 80
	r := play(t, c, 1)
	require.Equal(t, 10, r.Tasks)
	require.Equal(t, 1.0, r.BestFirst.Share)
	require.Equal(t, 1.0, r.Final.Share)
	require.Equal(t, 1.0, r.FinalStage.Share)
	require.Zero(t, r.HonestSlashed)
	require.Zero(t, r.Live.Wrong+r.Last.Wrong)
	require.Empty(t, r.Ends)
	require.Empty(t, r.Appeals)
	require.Positive(t, int64(r.HonestEarned))
}

// The engine class with a tolerance: honest scores differ by less than it, and agree.
func TestRun_TolerantEngine(t *testing.T) {
	c := small(sim.Share{Name: "dissenter", Share: 0.2})
	c.Rules.Tolerance = 2000
	r := play(t, c, 5)
	require.Equal(t, 1.0, r.Final.Share)
	require.LessOrEqual(t, r.Live.MaxBias, uint64(2000), "nobody moves a result by more than the tolerance")
	require.Zero(t, r.HonestRefuted)
}

func TestRun_SameSeedSameBytes(t *testing.T) {
	bytes := func(seed uint64) string {
		c := small(sim.Share{Name: "colluder", Share: 0.2}, sim.Share{Name: "absent", Share: 0.1})
		c.Seed = seed
		r := play(t, c, 2)
		r.Config.Seed = 0
		b, err := json.Marshal(r)
		require.NoError(t, err)
		return string(b)
	}
	first := bytes(7)
	require.Equal(t, first, bytes(7))
	require.NotEqual(t, bytes(7), bytes(8))
}

// A report says its configuration whole: whoever has it can run it again.
func TestReport_ConfigRunsAgain(t *testing.T) {
	first := play(t, small(sim.Share{Name: "late", Share: 0.3}), 1)
	b, err := json.Marshal(first.Config)
	require.NoError(t, err)
	var again sim.Config
	require.NoError(t, json.Unmarshal(b, &again))
	require.Equal(t, first, play(t, again, 1))
}

// Every adversary plays, alone and with a third of the weight; no invariant breaks, and nobody honest loses stake for a vote.
func TestAdversaries_InvariantsHold(t *testing.T) {
	for _, name := range sim.Names() {
		t.Run(name, func(t *testing.T) {
			r := play(t, small(sim.Share{Name: name, Share: 0.3}), 3)
			require.Equal(t, 3, r.Tasks)
			if name != "splitter" { // a third of the stake in small identities is half of the weight
				require.Zero(t, r.HonestRefuted)
			}
		})
	}
}

// Random scenarios: every mix of adversaries, sizes and switched-off rules ends, and keeps the invariants.
func TestRun_AnyScenarioKeepsTheInvariants(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := small()
		c.Seed = rapid.Uint64Range(0, 1<<40).Draw(t, "seed")
		c.Validators = rapid.IntRange(3, 120).Draw(t, "validators")
		c.Trainers = rapid.IntRange(1, 4).Draw(t, "trainers")
		c.Submissions = rapid.IntRange(1, 3).Draw(t, "submissions")
		c.Misses = rapid.SampledFrom([]float64{0, 0.05, 0.4}).Draw(t, "misses")
		c.Rules.Seats = rapid.SampledFrom([]int{3, 5, 7}).Draw(t, "k")
		c.Rules.Alternates = rapid.IntRange(0, 8-c.Rules.Seats).Draw(t, "a")
		c.Rules.FinalSeats = rapid.SampledFrom([]int{3, 5, 15, 31}).Draw(t, "kf")
		c.Rules.Tolerance = rapid.SampledFrom([]uint32{0, 500}).Draw(t, "tau")
		c.Rules.Pooled = rapid.Bool().Draw(t, "pooled")
		c.Rules.WeakAgain = rapid.Bool().Draw(t, "weak again")
		c.Rules.NamedAgain = rapid.Bool().Draw(t, "named again")
		c.Rules.NamedFinalist = rapid.Bool().Draw(t, "named finalist")
		for i := range rapid.IntRange(0, 3).Draw(t, "adversaries") {
			c.Adversaries = append(c.Adversaries, sim.Share{
				Name: rapid.SampledFrom(sim.Names()).Draw(t, "name"), Share: float64(rapid.IntRange(1, 30).Draw(t, "share")) / 100 / float64(i+1),
			})
		}
		c.Rules.DoubtSpares = false // the promise to honest seats is for a third at most; TestAdversaries holds it
		_, err := sim.Campaign(c, 1, nil)
		require.NoError(t, err)
	})
}

func TestParseShare(t *testing.T) {
	s, err := sim.ParseShare("colluder:0.33")
	require.NoError(t, err)
	require.Equal(t, sim.Share{Name: "colluder", Share: 0.33}, s)
	for _, name := range []string{
		"absent", "withholder", "score copycat", "model copier", "colluder", "dissenter", "extremist", "splitter", "saturator",
		"memoriser", "late-revealer", "biased beacon", "equivocator", "freeloader",
	} {
		s, err := sim.ParseShare(name + ":0.2")
		require.NoError(t, err, name)
		require.Contains(t, sim.Names(), s.Name)
	}
	for _, text := range []string{"", "colluder", "colluder:", "colluder:x", "colluder:1", "colluder:-0.1", "nobody:0.1"} {
		_, err := sim.ParseShare(text)
		require.ErrorIs(t, err, sim.ErrConfig, text)
	}
}

func TestConfig_Check(t *testing.T) {
	for name, change := range map[string]func(*sim.Config){
		"two validators":    func(c *sim.Config) { c.Validators = 2 },
		"no task":           func(c *sim.Config) { c.Tasks = 0 },
		"all are attackers": func(c *sim.Config) { c.Adversaries = []sim.Share{{"late", 0.5}, {"absent", 0.5}} },
		"unknown":           func(c *sim.Config) { c.Adversaries = []sim.Share{{"nobody", 0.5}} },
		"even committee":    func(c *sim.Config) { c.Rules.Seats = 4 },
		"too many seats":    func(c *sim.Config) { c.Rules.Alternates = 4 },
		"too short":         func(c *sim.Config) { c.Epochs = 20 },
		"no time to draw":   func(c *sim.Config) { c.Rules.BeaconDelay = c.Rules.EpochLength },
		"errors fall":       func(c *sim.Config) { c.WorstError = c.BestError / 2 },
		"few rows":          func(c *sim.Config) { c.Rows = 10 },
	} {
		c := small()
		change(&c)
		_, err := sim.New(c)
		require.ErrorIs(t, err, sim.ErrConfig, name)
	}
}
