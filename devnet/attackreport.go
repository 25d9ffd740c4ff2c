package devnet

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// AttackReport says what an attack came to. Truth is what the honest seats say: they are known here, as nowhere else.
type AttackReport struct {
	Name      string           `json:"name"`
	Attackers []StandingReport `json:"attackers"`
	Honest    StandingReport   `json:"average_honest"` // amounts and counts of an average honest validator, counts rounded down
	Weight    float64          `json:"weight"`         // of the attackers, 0..1, at the end
	// Results counts the results of both stages that stood at the end, Wrong those that honest seats contradict, Unjudged
	// those that no honest seat scored, Void the models that ended without one.
	Results    int `json:"results"`
	Wrong      int `json:"wrong"`
	Unjudged   int `json:"unjudged"`
	Void       int `json:"void"`
	Appeals    int `json:"appeals_opened"`
	Overturned int `json:"appeals_overturned"`
	// Gain is what the attackers' seats got, fees and reward less slashes, beyond what honest ones got for as many seats.
	Gain      Wei      `json:"gain"`
	Sentences []string `json:"sentences"`
}

// StandingReport is what a validator did and what its seats got.
type StandingReport struct {
	Address  common.Address `json:"address"` // zero for an average
	Seats    int            `json:"seats"`
	Silent   int            `json:"silent"`    // seats that had to vote and did not, or did not reveal
	Wrong    int            `json:"wrong"`     // votes that the honest ones contradict
	Refuted  int            `json:"refuted"`   // votes that a later committee's quorum contradicted: slashed
	Slashed  Wei            `json:"slashed"`   // for refuted votes and for silence
	Fees     Wei            `json:"seat_fees"` // got for seats
	FeesLost Wei            `json:"fees_lost"` // what honest validators got for as many seats, less Fees; negative: it got more
	Reward   Wei            `json:"reward"`    // of the task's reward
}

// net is what the seats of a validator got in all.
func (s *StandingReport) net() *big.Int {
	v := new(big.Int).Add(whole(s.Fees), whole(s.Reward))
	return v.Sub(v, whole(s.Slashed))
}

func whole(w Wei) *big.Int {
	if w.Int == nil {
		return new(big.Int)
	}
	return w.Int
}

// share is v * part / of, rounded down; 0 of nothing.
func share(v *big.Int, part, of int) *big.Int {
	if of == 0 {
		return new(big.Int)
	}
	out := new(big.Int).Mul(v, big.NewInt(int64(part)))
	return out.Div(out, big.NewInt(int64(of)))
}

// judgeAttack compares what attackers did and got with what the others did and got.
//
//	name        one of Attacks
//	attackers   accounts that misbehaved
//	validators  all of them, with what they got
//	views       all submissions, at the end
func judgeAttack(name string, attackers []common.Address, validators []ValidatorReport, views []consensus.SubmissionView) *AttackReport {
	r := &AttackReport{Name: name}
	standing := map[common.Address]*StandingReport{}
	var mine, all uint64
	for _, v := range validators {
		standing[v.Address] = &StandingReport{Address: v.Address, Slashed: v.Slashed, Fees: v.Fees, Reward: v.Reward}
		all += uint64(v.Weight)
		if slices.Contains(attackers, v.Address) {
			mine += uint64(v.Weight)
		}
	}
	if all > 0 {
		r.Weight = float64(mine) / float64(all)
	}
	for i := range views {
		r.judge(&views[i], attackers, standing)
	}
	var honest StandingReport
	others := 0
	for _, v := range validators {
		if slices.Contains(attackers, v.Address) {
			continue
		}
		others++
		s := standing[v.Address]
		honest.Seats, honest.Silent, honest.Wrong, honest.Refuted = honest.Seats+s.Seats, honest.Silent+s.Silent, honest.Wrong+s.Wrong, honest.Refuted+s.Refuted
		honest.Slashed.add(whole(s.Slashed))
		honest.Fees.add(whole(s.Fees))
		honest.Reward.add(whole(s.Reward))
	}
	gain := new(big.Int)
	for _, a := range attackers {
		s := standing[a]
		if s == nil {
			continue // it never joined
		}
		lost := share(whole(honest.Fees), s.Seats, honest.Seats)
		s.FeesLost = Wei{lost.Sub(lost, whole(s.Fees))}
		gain.Add(gain, s.net()).Sub(gain, share(honest.net(), s.Seats, honest.Seats))
		r.Attackers = append(r.Attackers, *s)
	}
	r.Gain = Wei{gain}
	if others > 0 {
		r.Honest = StandingReport{
			Seats: honest.Seats / others, Silent: honest.Silent / others, Wrong: honest.Wrong / others, Refuted: honest.Refuted / others,
			Slashed: Wei{share(whole(honest.Slashed), 1, others)}, Fees: Wei{share(whole(honest.Fees), 1, others)},
			Reward: Wei{share(whole(honest.Reward), 1, others)},
		}
	}
	r.say(len(validators))
	return r
}

// judge counts what a submission says of everybody.
func (r *AttackReport) judge(v *consensus.SubmissionView, attackers []common.Address, standing map[common.Address]*StandingReport) {
	for _, a := range v.Appeals {
		r.Appeals++
		if a.End != nil && *a.End == arena.AppealOverturned {
			r.Overturned++
		}
	}
	if v.State == arena.SubmissionVoid && v.Model != "" {
		r.Void++
	}
	for stage, result := range map[arena.Stage]*consensus.ResultView{arena.StageLive: v.Live, arena.StageFinal: v.Final} {
		truth, known := honestScore(v, stage, attackers)
		if result != nil && result.Closed {
			r.Results++
			switch {
			case !known:
				r.Unjudged++
			case result.Score.Value != truth:
				r.Wrong++
			}
		}
		for _, round := range v.Rounds {
			if round.Stage != stage {
				continue
			}
			for _, seat := range round.Seats {
				if s := standing[seat.Owner]; s != nil {
					s.count(&seat, truth, known)
				}
			}
		}
	}
}

// count adds a seat. An alternate that stood by and was not needed owes nothing.
func (s *StandingReport) count(seat *consensus.SeatView, truth uint32, known bool) {
	s.Seats++
	if seat.Vote == nil && (!seat.Alternate || seat.CommittedAt != 0) {
		s.Silent++
	}
	if seat.Vote != nil && known && arena.Score(seat.Vote.Value).Slashable() && seat.Vote.Value != truth {
		s.Wrong++
	}
	if seat.Refuted {
		s.Refuted++
	}
}

// honestScore is what most honest seats say of a submission in a stage; none without a vote, or in a tie.
func honestScore(v *consensus.SubmissionView, stage arena.Stage, attackers []common.Address) (score uint32, known bool) {
	count := map[uint32]int{}
	for _, round := range v.Rounds {
		for _, seat := range round.Seats {
			if round.Stage == stage && seat.Vote != nil && arena.Score(seat.Vote.Value).Slashable() && !slices.Contains(attackers, seat.Owner) {
				count[seat.Vote.Value]++
			}
		}
	}
	most := 0
	for value, n := range count {
		if n > most {
			score, known, most = value, true, n
		} else if n == most {
			known = false
		}
	}
	return score, known
}

// say puts the report into words.
func (r *AttackReport) say(validators int) {
	sayf := func(format string, args ...any) { r.Sentences = append(r.Sentences, fmt.Sprintf(format, args...)) }
	var all StandingReport
	for _, s := range r.Attackers {
		all.Seats, all.Silent, all.Wrong, all.Refuted = all.Seats+s.Seats, all.Silent+s.Silent, all.Wrong+s.Wrong, all.Refuted+s.Refuted
		all.Slashed.add(whole(s.Slashed))
		all.Fees.add(whole(s.Fees))
		all.FeesLost.add(whole(s.FeesLost))
		all.Reward.add(whole(s.Reward))
	}
	sayf("Attack %q: %d of %d validators, with %.0f %% of the weight, %s.", r.Name, len(r.Attackers), validators, 100*r.Weight, attacks()[r.Name].does)
	sayf("They held %d seats: on %d they were silent, on %d they voted wrong; %d of these votes were refuted by larger committees.",
		all.Seats, all.Silent, all.Wrong, all.Refuted)
	sayf("They were slashed %s, got %s of seat fees and %s of the reward; honest validators got %s more seat fees for as many seats.",
		FML(all.Slashed.Int), FML(all.Fees.Int), FML(all.Reward.Int), FML(all.FeesLost.Int))
	sayf("An average honest validator held %d seats, was slashed %s, got %s of seat fees and %s of the reward.",
		r.Honest.Seats, FML(r.Honest.Slashed.Int), FML(r.Honest.Fees.Int), FML(r.Honest.Reward.Int))
	sayf("Appeals: %d opened, %d of them overturned a result. Wrong results that stood at the end: %d of %d.", r.Appeals, r.Overturned, r.Wrong, r.Results)
	if r.Unjudged > 0 {
		sayf("%d results were not scored by any honest seat, so nobody can say by votes whether they are right; the audit can.", r.Unjudged)
	}
	if r.Void > 0 {
		sayf("%d models ended without a result.", r.Void)
	}
	if gain := r.Gain.Int; gain.Sign() > 0 {
		sayf("Beside honest seats the attack gained %s.", FML(gain))
	} else {
		sayf("Beside honest seats the attack cost %s.", FML(new(big.Int).Neg(gain)))
	}
}
