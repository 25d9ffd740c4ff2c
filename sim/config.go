package sim

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/selection"
)

// ErrConfig: a run cannot be made from these values. The caller corrects them.
var ErrConfig = errors.New("simulation")

// Rules are the parameters of the protocol that a run plays by, times in seconds. Source: docs/protocol.md 5.
type Rules struct {
	EpochLength     int64  `json:"epoch_length"`
	BeaconDelay     int64  `json:"beacon_delay"`
	Block           int64  `json:"block"`
	Seats           int    `json:"seats"`       // k
	Alternates      int    `json:"alternates"`  // a
	FinalSeats      int    `json:"final_seats"` // kf
	SeatCap         uint8  `json:"seat_cap"`
	CommitWindow    int64  `json:"commit_window"`
	AlternateWindow int64  `json:"alternate_window"`
	RevealWindow    int64  `json:"reveal_window"`
	AppealWindow    int64  `json:"appeal_window"`
	KeyWindow       int64  `json:"key_window"`
	SubmitEpochs    int    `json:"submit_epochs"` // length of the submission phase
	MinStake        FML    `json:"min_stake"`     // m
	SeatFee         FML    `json:"seat_fee"`
	Reward          FML    `json:"reward"`
	TrainerStake    FML    `json:"trainer_stake"`
	HalfLife        uint32 `json:"half_life"` // H of the record, epochs
	CopyTau         uint32 `json:"copy_tau"`  // millionths
	Gamma           uint32 `json:"gamma"`     // millionths
	Rho             uint32 `json:"rho"`       // millionths
	Tolerance       uint32 `json:"tolerance"` // 0: engine reference
	// DoubtSpares: no seat is refuted in a stage whose result an appeal has put in doubt (ended without two thirds either way).
	DoubtSpares bool `json:"doubt_spares"`
	// NamedAgain: an appeal that names an original is heard in the largest size too, once.
	NamedAgain bool `json:"named_again"`
	// NamedAny: an appeal may name any earlier model whose key is on chain, and not finalists alone.
	NamedAny bool `json:"named_any"`
	// Pooled: where the largest committee has no quorum, or a size was silent five times, all votes of the stage count together.
	Pooled bool `json:"pooled"`
	// WeakAgain: a result that the largest committee did not confirm by two thirds can be appealed to another of that size.
	WeakAgain bool `json:"weak_again"`
	// WilfulGrows: where a quorum committed and no quorum revealed, and where a live stage was both silent and without its model, the
	// next committee is of the next size.
	WilfulGrows bool `json:"wilful_grows"`
	// NamedFinalist: trainers name the model that goes to the final stage, whatever the live stage made of it.
	NamedFinalist bool `json:"named_finalist"`
}

// Public are the defaults for a public chain. Source: docs/protocol.md 5.
func Public() Rules {
	return Rules{
		EpochLength: 600, BeaconDelay: 36, Block: 12, Seats: 5, Alternates: 3, FinalSeats: 15, SeatCap: 4,
		CommitWindow: 240, AlternateWindow: 240, RevealWindow: 240, AppealWindow: 1200, KeyWindow: 600, SubmitEpochs: 12,
		MinStake: 1000 * Unit, SeatFee: 2 * Unit, Reward: 10_000 * Unit, TrainerStake: 100 * Unit, HalfLife: 256,
		CopyTau: 800_000, Gamma: 300_000, Rho: 500_000, DoubtSpares: true, NamedAgain: true, NamedAny: true, Pooled: true, WeakAgain: true, NamedFinalist: true, WilfulGrows: true,
	}
}

// Share is one adversary and how much of the weight its validators hold.
type Share struct {
	Name  string  `json:"name"`
	Share float64 `json:"share"`
}

// ParseShare reads NAME:SHARE, such as colluder:0.33; names may be written out, like "score copycat". Errors: ErrConfig.
func ParseShare(text string) (Share, error) {
	name, share, found := strings.Cut(text, ":")
	name = shortName(name)
	v, err := strconv.ParseFloat(share, 64)
	if !found || err != nil || v < 0 || v >= 1 {
		return Share{}, fmt.Errorf("%w: %q: want NAME:SHARE with a share from 0 to below 1, like colluder:0.33", ErrConfig, text)
	}
	if newAdversary(name) == nil {
		return Share{}, fmt.Errorf("%w: no adversary %q: there are %s", ErrConfig, name, strings.Join(Names(), ", "))
	}
	return Share{name, v}, nil
}

// Config is all that a run depends on.
type Config struct {
	Seed        uint64  `json:"seed"`
	Validators  int     `json:"validators"`
	Epochs      int     `json:"epochs"`
	Tasks       int     `json:"tasks"`
	Trainers    int     `json:"trainers"`    // honest trainers of a task
	Submissions int     `json:"submissions"` // of each honest trainer
	Rows        int     `json:"rows"`        // of each shard
	Rules       Rules   `json:"rules"`
	Adversaries []Share `json:"adversaries"`
	// Misses is the share of seats that an honest machine misses.
	Misses float64 `json:"misses"`
	// Attackers is how many trainers each adversary brings to a task, if it brings any.
	Attackers int `json:"attackers"`
	// Perturb is the share of rows that a model copier changes, 0 to 1.
	Perturb float64 `json:"perturb"`
	// Scores: the quality of trainers' models, expected errors from best to worst.
	BestError  float64 `json:"best_error"`
	WorstError float64 `json:"worst_error"`
}

// Default is a run of moderate size by the public defaults.
func Default() Config {
	return Config{
		Seed: 1, Validators: 200, Epochs: 90, Tasks: 20, Trainers: 6, Submissions: 2, Rows: 2000, Rules: Public(),
		Attackers: 2, Perturb: 0.02, BestError: 0.10, WorstError: 0.25,
	}
}

// Check refuses values that no run can be made from. It does not ask whether they are wise: sim/check does. Errors: ErrConfig.
func (c *Config) Check() error {
	fail := func(format string, args ...any) error {
		return fmt.Errorf("%w: "+format, append([]any{ErrConfig}, args...)...)
	}
	total := 0.0
	for _, a := range c.Adversaries {
		if newAdversary(a.Name) == nil {
			return fail("no adversary %q", a.Name)
		}
		total += a.Share
	}
	r := &c.Rules
	switch {
	case c.Validators < 3 || c.Validators > arena.MaxLeaves:
		return fail("%d validators: want 3 to %d", c.Validators, arena.MaxLeaves)
	case c.Tasks < 1 || c.Tasks > 1_000_000 || c.Trainers < 1 || c.Submissions < 1 || c.Submissions > 20 || c.Attackers < 0:
		return fail("want at least one task, one trainer and 1 to 20 submissions")
	case c.Rows < 100 || c.Rows > 1_000_000:
		return fail("%d rows: want 100 to 1,000,000", c.Rows)
	case total >= 1:
		return fail("adversaries hold %g of the weight together: want less than all", total)
	case c.BestError <= 0 || c.WorstError < c.BestError || c.WorstError >= 1:
		return fail("expected errors %g to %g: want them rising, between 0 and 1", c.BestError, c.WorstError)
	case c.Perturb < 0 || c.Perturb >= 1 || c.Misses < 0 || c.Misses >= 1:
		return fail("shares of rows or misses must be from 0 to below 1")
	case r.Seats < 3 || r.Seats > 7 || r.Seats%2 == 0 || r.Alternates < 0 || r.Seats+r.Alternates > arena.MaxFirstSeats:
		return fail("%d seats and %d alternates: want 3, 5 or 7, and 8 together at most", r.Seats, r.Alternates)
	case r.FinalSeats < 3 || r.FinalSeats > arena.MaxSeats || r.FinalSeats%2 == 0:
		return fail("%d final seats: want an odd number from 3 to %d", r.FinalSeats, arena.MaxSeats)
	case r.EpochLength <= r.BeaconDelay+r.Block || r.Block < 1 || r.SeatCap < 1:
		return fail("an epoch must be longer than the beacon's delay and a block")
	case r.CommitWindow < 4 || r.RevealWindow < 4 || r.AlternateWindow < 0 || r.AppealWindow < r.Block || r.SubmitEpochs < 1:
		return fail("windows are too short")
	case r.MinStake < Unit || r.SeatFee < 1 || r.HalfLife < 4:
		return fail("minimum stake, seat fee or half-life is too small")
	}
	// Every task has to end within the run.
	if need := c.taskEpochs() + 1; c.Epochs < need {
		return fail("%d epochs: a task takes up to %d", c.Epochs, need)
	}
	return nil
}

// taskEpochs is how many epochs a task can take from its opening to its last deadline.
func (c *Config) taskEpochs() int {
	r := &c.Rules
	return r.SubmitEpochs + 2 + int((2*r.closeAfterReveal()+r.AppealWindow)/r.EpochLength) + 2
}

// closeAfterReveal is closeBy - revealBy: room for two stages with an appeal in each. Source: docs/protocol.md 5.
func (r *Rules) closeAfterReveal() int64 {
	return r.KeyWindow + r.AppealWindow + 3*(2*r.EpochLength+2*r.CommitWindow+r.AlternateWindow+r.RevealWindow+r.AppealWindow)
}

// weight is what a stake weighs with a record. Source: docs/protocol.md 3.3.
func (r *Rules) weight(stake FML, record uint64) uint32 {
	return selection.Weight(stake.Wei(), nil, record, r.MinStake.Wei())
}
