package sim

import (
	"fmt"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/selection"
	"github.com/ai-arena/arenad/sim/theory"
)

// RecordsConfig is a long run of weights and records alone: everybody is honest, seats come at a steady rate.
type RecordsConfig struct {
	Seed       uint64 `json:"seed"`
	Validators int    `json:"validators" doc:"validators with stakes from the minimum to the cap, evenly in the logarithm"`
	Owners     int    `json:"owners" doc:"owners besides, of a stake of the cap each; as many hold the cap in identities of the minimum"`
	Epochs     int    `json:"epochs" doc:"epochs; the second half is measured"`
	HalfLife   uint32 `json:"half_life" doc:"H of the record, epochs"`
	// Ratio is R_eq / r0 over all validators: it says how many seats there are an epoch.
	Ratio float64 `json:"ratio" doc:"mean record at equilibrium over r0 that the seats are to give"`
}

// RecordsReport is what such a run shows.
type RecordsReport struct {
	Config            RecordsConfig `json:"config" doc:"what the run depends on"`
	Identities        int           `json:"identities" doc:"leaves in all"`
	SeatsPerEpoch     float64       `json:"seats_per_epoch" doc:"seats drawn in an epoch"`
	Ratio             float64       `json:"ratio" doc:"mean record over r0 that was reached"`
	Exponent          float64       `json:"exponent" doc:"long-run exponent of weight in stake, measured"`
	ExponentPredicted float64       `json:"exponent_predicted" doc:"the same in closed form"`
	Gain              float64       `json:"gain" doc:"weight of a split owner over that of a whole one, measured"`
	GainPredicted     float64       `json:"gain_predicted" doc:"the same in closed form"`
	GainFresh         float64       `json:"gain_fresh" doc:"the same at the start, when nobody has a record"`
	GainSeats         float64       `json:"gain_seats" doc:"seats of split owners over those of whole ones, measured"`
}

// recordSeats is the size of the committees of such a run: it hardly matters.
const recordSeats = 5

// Records plays weights and records by the rules of the protocol: the draw, the gain of a seat, the half-life and the refresh once in a
// quarter of it. Errors: ErrConfig. Source: docs/protocol.md 3.3, 3.4.
func Records(c RecordsConfig) (*RecordsReport, error) {
	if c.Validators < 10 || c.Owners < 1 || c.Epochs < 8 || c.HalfLife < 4 || c.Ratio <= 0 || c.Ratio > 100 ||
		c.Validators+10*c.Owners > arena.MaxLeaves {
		return nil, fmt.Errorf("%w: want at least 10 validators, an owner, 8 epochs, a half-life of 4 and a positive ratio, and at most %d leaves", ErrConfig, arena.MaxLeaves)
	}
	rules := Public()
	p := &records{config: c, rules: rules}
	r := stream(c.Seed, "records")
	for range c.Validators {
		p.add(FML(float64(rules.MinStake) * fmath.E64(r.Float64()*fmath.L64(stakeCap))))
	}
	p.whole = len(p.stakes)
	for range c.Owners {
		p.add(stakeCap * rules.MinStake)
	}
	p.split = len(p.stakes)
	for range stakeCap * c.Owners {
		p.add(rules.MinStake)
	}
	return p.play(), nil
}

type records struct {
	config       RecordsConfig
	rules        Rules
	stakes       []FML
	record       []uint64
	noted        []arena.Epoch
	weights      *selection.Weights
	whole, split int // first leaf of owners that are whole, and of those that are split

	sum, recordSum []float64
	seats          []int
}

func (p *records) add(stake FML) {
	p.stakes = append(p.stakes, stake)
}

func (p *records) play() *RecordsReport {
	n := len(p.stakes)
	p.record, p.noted, p.weights = make([]uint64, n), make([]arena.Epoch, n), selection.NewWeights(n)
	p.sum, p.recordSum, p.seats = make([]float64, n), make([]float64, n), make([]int, n)
	for leaf, stake := range p.stakes {
		p.weights.Set(leaf, p.rules.weight(stake, 0))
	}
	fresh := p.ratio(func(leaf int) float64 { return float64(p.weights.Weight(leaf)) })
	const base = selection.BaseRecord / 1024
	perEpoch := p.config.Ratio * base * float64(n) / (1.5 * float64(p.config.HalfLife))
	due := 0.0
	for e := range p.config.Epochs {
		p.refresh(arena.Epoch(e)) //nolint:gosec // far below 2^31 epochs
		for due += perEpoch; due >= recordSeats; due -= recordSeats {
			p.draw(e, due)
		}
		if e >= p.config.Epochs/2 {
			for leaf := range p.stakes {
				p.sum[leaf] += float64(p.weights.Weight(leaf))
				p.recordSum[leaf] += float64(selection.Decayed(p.record[leaf], p.noted[leaf], arena.Epoch(e), p.config.HalfLife)) //nolint:gosec // as above
			}
		}
	}
	return p.report(perEpoch, fresh)
}

// refresh takes the records of the leaves that are due into their weights: each once in a quarter of the half-life.
func (p *records) refresh(e arena.Epoch) {
	period := arena.Epoch(p.config.HalfLife / 4)
	for leaf := int(e % period); leaf < len(p.stakes); leaf += int(period) {
		p.record[leaf] = selection.Decayed(p.record[leaf], p.noted[leaf], e, p.config.HalfLife)
		p.noted[leaf] = e
		p.weights.Set(leaf, p.rules.weight(p.stakes[leaf], p.record[leaf]))
	}
}

func (p *records) draw(e int, nth float64) {
	now := arena.Epoch(e)                                                                                                       //nolint:gosec // far below 2^31 epochs
	for _, l := range selection.Draw(digest(p.config.Seed, uint64(e), uint64(nth*1e6)), p.weights, recordSeats, arena.NoLeaf) { //nolint:gosec // positive
		p.record[l] = selection.Gained(selection.Decayed(p.record[l], p.noted[l], now, p.config.HalfLife), uint64(1024*p.rules.SeatFee/Unit/2)) //nolint:gosec // a unit
		p.noted[l] = now
		if e >= p.config.Epochs/2 {
			p.seats[l]++
		}
	}
}

// ratio is what split owners have over what whole ones have.
func (p *records) ratio(of func(leaf int) float64) float64 {
	whole, split := 0.0, 0.0
	for leaf := p.whole; leaf < p.split; leaf++ {
		whole += of(leaf)
	}
	for leaf := p.split; leaf < len(p.stakes); leaf++ {
		split += of(leaf)
	}
	return split / whole
}

func (p *records) report(perEpoch, fresh float64) *RecordsReport {
	stakes := make([]float64, len(p.stakes))
	mean := 0.0
	for i, s := range p.stakes {
		stakes[i] = float64(s) / float64(p.rules.MinStake)
		mean += p.recordSum[i] / float64(p.config.Epochs-p.config.Epochs/2) / float64(len(stakes)) / selection.BaseRecord
	}
	law := theory.Settle(stakes, perEpoch, float64(p.config.HalfLife), selection.BaseRecord/1024)
	gain, _ := theory.SplitGain(stakeCap, stakeCap, law.Slope)
	return &RecordsReport{
		Config: p.config, Identities: len(stakes), SeatsPerEpoch: round6(perEpoch), Ratio: round6(mean),
		// The line goes through the free validators: the two kinds of owners sit at its ends.
		Exponent: round6(theory.Exponent(stakes[:p.whole], p.sum[:p.whole])), ExponentPredicted: round6(exponentOf(stakes[:p.whole], law.Slope)),
		Gain: round6(p.ratio(func(leaf int) float64 { return p.sum[leaf] })), GainPredicted: round6(gain), GainFresh: round6(fresh),
		GainSeats: round6(p.ratio(func(leaf int) float64 { return float64(p.seats[leaf]) })),
	}
}

func exponentOf(stakes []float64, slope float64) float64 {
	weights := make([]float64, len(stakes))
	for i, s := range stakes {
		weights[i] = theory.Settled(s, slope)
	}
	return theory.Exponent(stakes, weights)
}
