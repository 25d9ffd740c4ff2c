package sim_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/sim"
	"github.com/ai-arena/arenad/sim/theory"
)

// R9: a third of the weight lies and appeals wherever that can help. With sixty arenas the interval is wide: the campaign of
// docs/incentives.md has more.
func TestColluders_BestModelFirst(t *testing.T) {
	c := small(sim.Share{Name: "colluder", Share: 0.33})
	r := play(t, c, 60)
	require.GreaterOrEqual(t, r.BestFirst.Share, 0.98)
	require.Zero(t, r.HonestRefuted)
	require.Greater(t, float64(r.Costs[0].Slashed)/float64(r.Costs[0].Stake), 0.01, "and it costs them")

	// The same against the rules as they were: a majority of the largest committee decides, a captured live result costs the final.
	c.Rules.Pooled, c.Rules.WeakAgain, c.Rules.NamedFinalist = false, false, false
	old := play(t, c, 60)
	require.Less(t, old.BestFirst.Share, r.BestFirst.Share)
	require.Greater(t, old.Live.Attacked.Count+old.Last.Attacked.Count, r.Live.Attacked.Count+r.Last.Attacked.Count)
}

// R10: 40 % never answer, and something keeps waking their leaves.
func TestSilence_EverySubmissionEnds(t *testing.T) {
	c := small(sim.Share{Name: "absent", Share: 0.4})
	r := play(t, c, 20)
	require.Equal(t, 1.0, r.Final.Share)
	require.Equal(t, 1.0, r.FinalStage.Share)
	require.Positive(t, r.Rounds["silence"])
	c.Rules.Pooled = false
	require.Less(t, play(t, c, 20).FinalStage.Share, 1.0, "without counting the votes of silent rounds finals are lost")
}

// Bytes that are served to captured committees only give a second look, not more.
func TestWithholder_TwoLooks(t *testing.T) {
	c := small(sim.Share{Name: "withholder", Share: 0.33})
	c.Tasks, c.Attackers = 5, 10
	r := play(t, c, 20)
	require.Greater(t, r.CaptureRatio, 1.5)
	require.Less(t, r.CaptureRatio, 2.4)
	require.Zero(t, r.WrongWinners, "the final stage needs no bytes of the trainer's: the keys are public")
}

// Whatever else the rules let a trainer's seats do to have the first committee drawn again, it comes to two looks as well.
func TestStaller_TwoLooks(t *testing.T) {
	c := small(sim.Share{Name: "staller", Share: 0.33})
	c.Tasks, c.Attackers = 5, 10
	r := play(t, c, 20)
	require.Greater(t, r.CaptureRatio, 1.6)
	require.Less(t, r.CaptureRatio, 2.4)
	require.Equal(t, 1.0, r.FinalStage.Share)
	c.Rules.WilfulGrows = false
	require.Greater(t, play(t, c, 20).CaptureRatio, 2.6, "where silence after a commit has the same size drawn again")
}

// Whoever proposes blocks takes the best of the values that its last ones leave open. The closed form is for one that wants
// this committee alone; this one wants those of its own models as well.
func TestBiasedBeacon_AsTheClosedForm(t *testing.T) {
	c := small(sim.Share{Name: "biased-beacon", Share: 0.33})
	c.Trainers, c.Attackers, c.Rows = 2, 1, 200
	r := play(t, c, 500)
	require.Greater(t, r.Capture.Low, r.CapturePlain)
	require.Greater(t, r.Capture.Share, 1.3*r.CapturePlain)
	require.Less(t, r.Capture.Low, theory.Picked(r.CapturePlain, 0.33))
}

// A copy is judged by its errors, unless its trainer can use up the appeals first.
func TestFugitive_IsNamed(t *testing.T) {
	c := small(sim.Share{Name: "fugitive", Share: 0.33})
	r := play(t, c, 10)
	require.Positive(t, r.Copies)
	require.Greater(t, r.CopiesJudged, r.Copies*3/4)
	c.Rules.NamedAgain = false
	escaped := play(t, c, 10)
	require.Zero(t, escaped.CopiesJudged)
}

// A copy of a model that its trainer did not send into the final is judged too.
func TestCopier_EarlierModelsCanBeNamed(t *testing.T) {
	c := small(sim.Share{Name: "copier", Share: 0.33})
	r := play(t, c, 40)
	require.Equal(t, r.Copies, r.CopiesJudged)
	c.Rules.NamedAny = false
	require.Less(t, play(t, c, 40).CopiesJudged, r.CopiesJudged)
}

// The live board does not gate the final: who knows its rows by heart is ranked by others.
func TestMemoriser_DoesNotWin(t *testing.T) {
	r := play(t, small(sim.Share{Name: "memoriser", Share: 0.33}), 10)
	require.Equal(t, 1.0, r.BestFirst.Share)
}

// Votes for work that was not done agree with nobody's.
func TestFreeloaders_EarnNothing(t *testing.T) {
	for _, name := range []string{"freeloader", "copycat"} {
		r := play(t, small(sim.Share{Name: name, Share: 0.2}), 5)
		require.Less(t, int64(r.Costs[0].Earned), int64(r.HonestEarned)/50, name)
		require.Positive(t, int64(r.Costs[0].Slashed), name)
	}
}

// A seat has one vote: the second one is refused, and changes nothing for anybody.
func TestEquivocator_HasOneVote(t *testing.T) {
	c := small(sim.Share{Name: "equivocator", Share: 0.2})
	r := play(t, c, 5)
	require.Positive(t, r.Seconds)
	require.Zero(t, r.Costs[0].Slashed)
	require.Zero(t, r.HonestSlashed)
	c.Adversaries = nil
	honest := play(t, c, 5)
	require.Zero(t, honest.Seconds)
	require.InDelta(t, float64(honest.HonestEarned), float64(r.HonestEarned+r.Costs[0].Earned), 0.02*float64(honest.HonestEarned))
}

// docs/protocol.md 3.3: with a mean record of r0 splitting gains at most 2.2 and weight grows with about stake^0.65; without one at most 3.
func TestRecords_SplittingAndExponent(t *testing.T) {
	r, err := sim.Records(sim.RecordsConfig{Seed: 3, Validators: 300, Owners: 10, Epochs: 2048, HalfLife: 256, Ratio: 1})
	require.NoError(t, err)
	require.InDelta(t, 1, r.Ratio, 0.05)
	require.InDelta(t, 0.65, r.Exponent, 0.03)
	require.LessOrEqual(t, r.Gain, 2.2)
	require.LessOrEqual(t, r.GainSeats, 2.2)
	require.InDelta(t, 3, r.GainFresh, 0.01)
	require.InDelta(t, r.GainPredicted, r.Gain, 0.05)
	require.InDelta(t, r.ExponentPredicted, r.Exponent, 0.02)
	_, err = sim.Records(sim.RecordsConfig{Validators: 300})
	require.ErrorIs(t, err, sim.ErrConfig)
}
