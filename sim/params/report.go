package params

import (
	"math"

	"github.com/ai-arena/arenad/sim"
	"github.com/ai-arena/arenad/sim/theory"
)

// Report is what a check found.
type Report struct {
	Validators int       `json:"validators" doc:"validators that weigh something"`
	Stake      sim.FML   `json:"stake" doc:"FML that count for weight"`
	SeatsEpoch float64   `json:"seats_per_epoch" doc:"seats that are paid in an epoch at this load"`
	Record     Record    `json:"record" doc:"where records and weights settle"`
	Splitting  Splitting `json:"splitting" doc:"what an owner gains by many identities"`
	Capture    []Capture `json:"capture" doc:"what an attacker reaches that holds a share of all stake, after the best split"`
	Silence    []Silence `json:"silence" doc:"first committees with a share of the weight silent"`
	RateLimit  RateLimit `json:"rate_limit" doc:"how far the limit of seats is away"`
	Income     []Income  `json:"income" doc:"what validators can expect, by stake"`
	Broken     []Breach  `json:"broken" doc:"rules that a parameter breaks"`
}

// Record is the equilibrium of records.
type Record struct {
	Ratio    float64 `json:"ratio" doc:"mean record at equilibrium over r0; the rule: 0.8 to 2"`
	Exponent float64 `json:"exponent" doc:"long-run exponent of weight in stake"`
	Base     float64 `json:"base" doc:"r0, seats"`
	Suggests float64 `json:"suggested_base" doc:"r0 that would equal the mean record, seats"`
}

// Splitting is the gain of an owner of the cap, over the fewest identities that its stake needs.
type Splitting struct {
	Fresh       float64 `json:"fresh" doc:"gain in weight while nobody has a record; the rule: at most 3"`
	Equilibrium float64 `json:"equilibrium" doc:"gain at equilibrium; the rule: at most 2.2"`
	Identities  int     `json:"identities" doc:"identities of the best split"`
}

// Capture is what an attacker of a share of all stake reaches.
type Capture struct {
	Share      float64        `json:"share" doc:"share of all stake, its own included"`
	Fewest     int            `json:"fewest" doc:"identities that its stake needs: ceil(stake / cap)"`
	Identities int            `json:"identities" doc:"identities of the best split"`
	Fresh      float64        `json:"weight_fresh" doc:"its share of the weight while nobody has a record"`
	Weight     float64        `json:"weight" doc:"its share of the weight when it joins others at equilibrium and reaches it too"`
	Committees []Committee    `json:"committees" doc:"each size, with the weights at equilibrium"`
	Live       theory.Chances `json:"live" doc:"against one submission in the live stage"`
	Final      theory.Chances `json:"final" doc:"against one submission in the final stage"`
}

// Committee is one size.
type Committee struct {
	Stage    string  `json:"stage" doc:"live or final"`
	Seats    int     `json:"seats" doc:"voting seats"`
	Decide   float64 `json:"decide" doc:"chance that the attacker has a quorum: it decides alone"`
	Majority float64 `json:"majority" doc:"chance that it has more than half"`
	Block    float64 `json:"block" doc:"chance that nobody else has a quorum"`
}

// Silence is how often first committees come to a result with a share of the weight silent.
type Silence struct {
	Share float64 `json:"share" doc:"share of the weight that is silent"`
	Live  float64 `json:"live" doc:"first live committee, alternates included"`
	LiveR float64 `json:"live_redrawn" doc:"with four re-draws"`
	Last  float64 `json:"final" doc:"first final committee"`
	LastR float64 `json:"final_redrawn" doc:"with four re-draws"`
}

// RateLimit is about the heaviest validator: it is the first to have no seat left.
type RateLimit struct {
	SeatCap  int     `json:"seat_cap" doc:"seats of one validator in a task, queue and epoch"`
	Heaviest float64 `json:"heaviest" doc:"chance that a seat is the heaviest validator's"`
	Expected float64 `json:"expected" doc:"seats that it expects in the busiest task in an epoch"`
	Headroom float64 `json:"headroom" doc:"first committees that the task's live queue seals in an epoch before it expects to reach the limit"`
	Demand   float64 `json:"demand" doc:"first committees that the busiest task asks for in an epoch"`
}

// Income is what a validator can expect.
type Income struct {
	Stake  sim.FML `json:"stake" doc:"FML"`
	Count  int     `json:"count" doc:"validators of this stake or more, up to the next line"`
	Weight float64 `json:"weight" doc:"weight at equilibrium, in weights of the minimum stake without a record"`
	Odds   float64 `json:"odds" doc:"chance that a seat is its"`
	Seats  float64 `json:"seats_per_epoch" doc:"seats expected in an epoch"`
	Fees   sim.FML `json:"fees_per_epoch" doc:"FML of seat fees in an epoch, after what is burned; its part of the reward comes on top"`
}

// Breach is a parameter that breaks a rule.
type Breach struct {
	Rule string `json:"rule" doc:"section of docs/protocol.md"`
	Text string `json:"text" doc:"what is wrong, and what would be right"`
}

// checker is a report in the making.
type checker struct {
	Report
	weights []uint32  // at equilibrium, in thousandths of the minimum stake's
	stakes  []float64 // of those that weigh something, in minimum stakes
	law     theory.Equilibrium
}

// Check computes everything. Errors: ErrFile.
func Check(f *File) (*Report, error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	r := &checker{Report: Report{Broken: []Breach{}}}
	d, t := &f.Deployment, &f.Task
	for _, s := range f.Stakes {
		if s < d.MinStake {
			continue
		}
		counted := min(s, d.MinStake*sim.FML(d.CapFactor))
		r.stakes = append(r.stakes, float64(counted)/float64(d.MinStake))
		r.Stake += counted
	}
	r.Validators = len(r.stakes)
	if r.Validators < 3 {
		r.breach("7", "%d validators weigh something: a committee needs three", r.Validators)
		return &r.Report, nil
	}
	perUnit := float64(t.SeatFee) / float64(d.SeatFeeUnit)
	r.SeatsEpoch = f.Load.Submissions*float64(t.Seats) + f.Load.Finalists*float64(t.FinalSeats)
	e := theory.Settle(r.stakes, r.SeatsEpoch*perUnit, float64(d.RecordHalfLife), d.BaseRecord)
	r.law = e
	r.Record = Record{Ratio: round(e.Record), Exponent: round(e.Exponent), Base: d.BaseRecord, Suggests: round(e.Record * d.BaseRecord)}
	limit := float64(d.CapFactor)
	fresh, _ := theory.SplitGain(limit, limit, 0)
	gain, n := theory.SplitGain(limit, limit, e.Slope)
	r.Splitting = Splitting{round(fresh), round(gain), n}
	for _, s := range r.stakes {
		r.weights = append(r.weights, milli(theory.Settled(s, e.Slope)))
	}
	for _, share := range []float64{0.10, 0.20, 0.33} {
		r.Capture = append(r.Capture, r.capture(f, share))
	}
	for _, share := range []float64{0.20, 0.33, 0.40} {
		r.Silence = append(r.Silence, silence(t, share))
	}
	r.limits(f)
	r.income(f)
	r.rules(f)
	return &r.Report, nil
}

func milli(w float64) uint32 { return uint32(math.Round(w * 1000)) }

func round(x float64) float64 { return math.Round(x*1e6) / 1e6 }

// capture is an attacker that joins the table with a share of all stake, in the identities that weigh most.
func (r *checker) capture(f *File, share float64) Capture {
	others := 0.0
	for _, s := range r.stakes {
		others += s
	}
	limit := float64(f.Deployment.CapFactor)
	stake := max(others*share/(1-share), 1)
	c := Capture{Share: share, Fewest: int(math.Ceil(stake / limit))}
	_, c.Identities = theory.SplitGain(stake, limit, r.law.Slope)
	_, most := theory.SplitGain(stake, limit, 0)
	weight := func(n int, slope float64) float64 {
		return float64(n) * theory.Settled(min(stake/float64(n), limit), slope)
	}
	fresh := 0.0
	for _, s := range r.stakes {
		fresh += theory.Settled(s, 0)
	}
	mine := weight(c.Identities, r.law.Slope)
	c.Fresh = round(weight(most, 0) / (weight(most, 0) + fresh))
	c.Weight = round(mine / (mine + r.law.Total))
	bad := make([]uint32, c.Identities)
	for i := range bad {
		bad[i] = milli(mine / float64(c.Identities))
	}
	c.Live = r.chain(&c, "live", bad, f.Task.Seats, 2*f.Task.Seats+1, 31)
	c.Final = r.chain(&c, "final", bad, f.Task.FinalSeats, 31)
	return c
}

// chain adds the committees of a stage, and gives what they come to together.
func (r *checker) chain(c *Capture, stage string, bad []uint32, sizes ...int) theory.Chances {
	var laws []theory.Law
	last := 0
	for _, size := range sizes {
		// Fewer are drawn where there are fewer validators: the largest odd number.
		there := len(bad) + len(r.weights)
		size = min(size, there-(there+1)%2)
		if size <= last {
			continue
		}
		last = size
		law := theory.Seats(bad, r.weights, size)
		q := (2*size + 2) / 3
		c.Committees = append(c.Committees, Committee{
			stage, size, round(law.AtLeast(q)), round(law.AtLeast(size/2 + 1)), round(law.AtLeast(size - q + 1)),
		})
		laws = append(laws, law)
	}
	all := theory.Chain(laws)
	return theory.Chances{
		First: round(all.First), Block: round(all.Block), Wrong: round(all.Wrong), Slashed: round(all.Slashed), Majority: round(all.Majority),
	}
}

// third is the chance that a third of the weight decides a committee, with many light validators.
func third(seats int) float64 { return theory.Binomial(1.0/3, seats).AtLeast((2*seats + 2) / 3) }

const redraws = 4

func silence(t *Task, share float64) Silence {
	live, liveAll := theory.Final(theory.Binomial(1-share, t.Seats+t.Alternates), t.Seats, redraws)
	last, lastAll := theory.Final(theory.Binomial(1-share, t.FinalSeats), t.FinalSeats, redraws)
	return Silence{share, round(live), round(liveAll), round(last), round(lastAll)}
}

// heaviest is the chance that a seat is the heaviest validator's.
func (r *checker) heaviest() float64 {
	top := 0.0
	for _, s := range r.stakes {
		top = max(top, theory.Settled(s, r.law.Slope))
	}
	return top / r.law.Total
}

func (r *checker) limits(f *File) {
	t := &f.Task
	busiest := f.Load.Busiest
	if busiest == 0 {
		busiest = f.Load.Submissions
	}
	first, odds := float64(t.Seats+t.Alternates), r.heaviest()
	r.RateLimit = RateLimit{
		SeatCap: t.SeatCap, Heaviest: round(odds), Expected: round(busiest * first * odds),
		Headroom: round(float64(t.SeatCap) / (first * odds)), Demand: round(busiest),
	}
}

// income describes validators by stake: the minimum, twice, four times it, and the cap.
func (r *checker) income(f *File) {
	d, t := &f.Deployment, &f.Task
	steps := []float64{1, 2, 4, 8, 16, 32, 64}
	for i, from := range steps {
		if from > float64(d.CapFactor) {
			break
		}
		n := 0
		for _, s := range r.stakes {
			if s >= from && (i+1 == len(steps) || s < steps[i+1] || steps[i+1] > float64(d.CapFactor)) {
				n++
			}
		}
		w := theory.Settled(from, r.law.Slope)
		seats := r.SeatsEpoch * w / r.law.Total
		r.Income = append(r.Income, Income{
			Stake: d.MinStake * sim.FML(from), Count: n, Weight: round(w), Odds: round(w / r.law.Total), Seats: round(seats),
			Fees: sim.FML(seats * float64(t.SeatFee) * 3 / 4),
		})
	}
}
