package devnet

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// AttackReport says what an attack came to. Truth is what the honest seats say: they are known here, as nowhere else.
type AttackReport struct {
	Name      string           `json:"name"`
	Attackers []StandingReport `json:"attackers"`
	Together  StandingReport   `json:"together"`       // all attackers, sums
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
	// HonestNet is what honest validators got for as many seats as the attackers had, fees and reward less slashes; Gain what the
	// attackers got beyond that.
	HonestNet Wei      `json:"honest_net"`
	Gain      Wei      `json:"gain"`
	Sentences []string `json:"sentences"`
}

// StandingReport is what a validator did and what its seats got.
type StandingReport struct {
	Address  common.Address `json:"address"` // zero for an average and a sum
	Name     string         `json:"name"`    // as validator-2; empty for those
	Seats    int            `json:"seats"`
	Standby  int            `json:"standby"`   // seats of alternates that were not needed
	Silent   int            `json:"silent"`    // seats that had to vote and did not, or did not reveal
	Wrong    int            `json:"wrong"`     // votes that the honest ones contradict
	Refuted  int            `json:"refuted"`   // votes that a later committee's quorum contradicted: slashed
	Slashed  Wei            `json:"slashed"`   // for refuted votes and for silence
	Fees     Wei            `json:"seat_fees"` // got for seats
	FeesLost Wei            `json:"fees_lost"` // what honest validators got for as many seats, less Fees; negative: it got more
	Reward   Wei            `json:"reward"`    // of the task's reward
	Net      Wei            `json:"net"`       // seat fees and reward less what was slashed
}

// net is what the seats of a validator got in all.
func (s *StandingReport) net() *big.Int {
	v := new(big.Int).Add(whole(s.Fees), whole(s.Reward))
	return v.Sub(v, whole(s.Slashed))
}

// add adds what another validator did and got.
func (s *StandingReport) add(o *StandingReport) {
	s.Seats, s.Standby, s.Silent, s.Wrong, s.Refuted = s.Seats+o.Seats, s.Standby+o.Standby, s.Silent+o.Silent, s.Wrong+o.Wrong, s.Refuted+o.Refuted
	s.Slashed.add(whole(o.Slashed))
	s.Fees.add(whole(o.Fees))
	s.FeesLost.add(whole(o.FeesLost))
	s.Reward.add(whole(o.Reward))
	s.Net = Wei{s.net()}
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
//	names       of validators, for people
//	validators  all of them, with what they got
//	views       all submissions, at the end
func judgeAttack(
	name string, attackers []common.Address, names map[common.Address]string, validators []ValidatorReport, views []consensus.SubmissionView,
) *AttackReport {
	r := &AttackReport{Name: name}
	standing := map[common.Address]*StandingReport{}
	var mine, all uint64
	for _, v := range validators {
		standing[v.Address] = &StandingReport{Address: v.Address, Name: names[v.Address], Slashed: v.Slashed, Fees: v.Fees, Reward: v.Reward}
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
		honest.add(standing[v.Address])
	}
	alike := new(big.Int)
	for _, a := range attackers {
		s := standing[a]
		if s == nil {
			continue // it never joined
		}
		lost := share(whole(honest.Fees), s.Seats, honest.Seats)
		s.FeesLost, s.Net = Wei{lost.Sub(lost, whole(s.Fees))}, Wei{s.net()}
		alike.Add(alike, share(honest.net(), s.Seats, honest.Seats))
		r.Attackers = append(r.Attackers, *s)
		r.Together.add(s)
	}
	r.HonestNet, r.Gain = Wei{alike}, Wei{new(big.Int).Sub(r.Together.net(), alike)}
	if others > 0 {
		r.Honest = StandingReport{
			Seats: honest.Seats / others, Standby: honest.Standby / others, Silent: honest.Silent / others, Wrong: honest.Wrong / others, Refuted: honest.Refuted / others,
			Slashed: Wei{share(whole(honest.Slashed), 1, others)}, Fees: Wei{share(whole(honest.Fees), 1, others)},
			Reward: Wei{share(whole(honest.Reward), 1, others)}, Net: Wei{share(honest.net(), 1, others)},
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
	switch {
	case seat.Vote != nil:
	case seat.Alternate && seat.CommittedAt == 0:
		s.Standby++
	default:
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
	all := &r.Together
	sayf("Attack %q: %s, %d of %d validators with %.0f %% of the weight, %s.",
		r.Name, r.listed(func(s *StandingReport) string { return s.called() }), len(r.Attackers), validators, 100*r.Weight, attacks()[r.Name].did)
	sayf("They held %d seats: voted wrong on %d, were silent on %d, stood by unneeded on %d. Larger committees refuted %d of their votes.",
		all.Seats, all.Wrong, all.Silent, all.Standby, all.Refuted)
	sayf("They gained %s of seat fees and %s of the reward, and lost %s of their stake: %s in all (%s).",
		FML(all.Fees.Int), FML(all.Reward.Int), FML(all.Slashed.Int), signed(all.Net),
		r.listed(func(s *StandingReport) string { return s.called() + " " + signed(s.Net) }))
	verdict := "So the attack cost them " + FML(new(big.Int).Neg(whole(r.Gain)))
	if r.Gain.Sign() > 0 {
		verdict = "So the attack gained them " + FML(r.Gain.Int)
	}
	sayf("Honest validators got %s in all for as many seats (on average they held %d seats, got %s of seat fees and %s of the reward, and lost %s). %s.",
		signed(r.HonestNet), r.Honest.Seats, FML(r.Honest.Fees.Int), FML(r.Honest.Reward.Int), FML(r.Honest.Slashed.Int), verdict)
	appeals := "Nobody appealed"
	if r.Appeals > 0 {
		appeals = fmt.Sprintf("Of %d appeals %d overturned a result", r.Appeals, r.Overturned)
	}
	sayf("%s; at the end %d of %d results were wrong.", appeals, r.Wrong, r.Results)
	if r.Unjudged > 0 {
		sayf("%d results were not scored by any honest seat, so nobody can say by votes whether they are right; the audit can.", r.Unjudged)
	}
	if r.Void > 0 {
		sayf("%d models ended without a result.", r.Void)
	}
}

// listed says something of each attacker.
func (r *AttackReport) listed(what func(*StandingReport) string) string {
	if len(r.Attackers) == 0 {
		return "nobody"
	}
	var list []string
	for i := range r.Attackers {
		list = append(list, what(&r.Attackers[i]))
	}
	return strings.Join(list, ", ")
}

// called is the validator's name, or its address.
func (s *StandingReport) called() string {
	if s.Name == "" {
		return s.Address.Hex()
	}
	return s.Name
}

// signed is an amount that may be negative, for people.
func signed(w Wei) string {
	v := whole(w)
	if v.Sign() < 0 {
		return "-" + FML(new(big.Int).Neg(v))
	}
	return FML(v)
}
