package sim

import (
	"math"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/sim/theory"
)

// tally counts during a run.
type tally struct {
	runs                                 int
	weight, weightEnd                    uint64
	submissions, finalists, copies       int
	saturated, looks, seconds            int
	outcomes                             [arena.OutcomeNoLarger + 1]int
	void                                 [2]map[arena.VoidReason]int
	appealEnds                           map[arena.AppealEnd]int
	chosen, chosenRounds, captured       int
	stages                               [2]stageTally
	ranked, bestFirst, trainerFirst      int
	attackerFirst, copyFirst             int
	copiesRanked, copiesJudged, copyOver int
	honestSlashed, honestEarned          FML
	honestBonds                          FML
	honestRefuted                        int
}

type stageTally struct {
	closed, wrong, wanted, wantedWrong int
	biasSum, biasMax                   uint64
}

// tallyClosed counts what a stage of a submission ended with.
func (w *World) tallyClosed(s *submission) {
	st := &w.tally.stages[s.Stage]
	st.closed++
	score, truth := s.Result.Score, s.truth[s.Stage]
	right := !consensus.Differs(&w.params, score, truth) || score == arena.VerdictDuplicate && w.original(s) != nil
	if s.wanted[s.Stage] {
		st.wanted++
	}
	if score == arena.VerdictDuplicate && s.from != nil {
		w.tally.copiesJudged++
	}
	if score <= arena.MaxScore {
		bias := uint64(max(score, truth) - min(score, truth))
		st.biasSum += bias
		st.biasMax = max(st.biasMax, bias)
	}
	if !right {
		st.wrong++
		if s.wanted[s.Stage] {
			st.wantedWrong++
		}
	}
}

// tallyTask compares a ranking with the true one: of the models that honest trainers would have in the final, the best on the final
// shard.
func (w *World) tallyTask(t *task, ranked []*submission) {
	var best *submission
	for _, tr := range t.trainers {
		if tr.player != honest {
			continue
		}
		var own *submission
		for _, s := range tr.subs {
			if own == nil || s.truth[arena.StageLive] > own.truth[arena.StageLive] {
				own = s
			}
		}
		if own != nil && (best == nil || own.truth[arena.StageFinal] > best.truth[arena.StageFinal]) {
			best = own
		}
	}
	w.tally.ranked++
	if len(ranked) == 0 {
		return
	}
	first := ranked[0]
	switch {
	case first == best:
		w.tally.bestFirst++
	case first.from != nil:
		w.tally.copyFirst++
	case first.trainer.player != honest:
		w.tally.attackerFirst++
	}
	if first.trainer == best.trainer {
		w.tally.trainerFirst++
	}
	place := map[*trainer]int{}
	for i, s := range ranked {
		place[s.trainer] = i + 1
	}
	for _, s := range ranked {
		if s.from == nil {
			continue
		}
		w.tally.copiesRanked++
		if at := place[s.from.trainer]; at == 0 || at > place[s.trainer] {
			w.tally.copyOver++
		}
	}
}

// Rate is how often something happened.
type Rate struct {
	Of    int     `json:"of" doc:"cases"`
	Count int     `json:"count" doc:"how often it happened"`
	Share float64 `json:"share" doc:"count / of"`
	Low   float64 `json:"low" doc:"lower end of the 95 % interval (Wilson)"`
	High  float64 `json:"high" doc:"upper end of the 95 % interval"`
}

func rate(count, of int) Rate {
	r := Rate{Of: of, Count: count}
	if of == 0 {
		return r
	}
	const z = 1.96
	n, p := float64(of), float64(count)/float64(of)
	middle, width := (p+z*z/(2*n))/(1+z*z/n), z*math.Sqrt(p*(1-p)/n+z*z/(4*n*n))/(1+z*z/n)
	r.Share, r.Low, r.High = round6(p), round6(max(middle-width, 0)), round6(min(middle+width, 1))
	return r
}

// round6 leaves six decimals: what differs between machines behind them is no figure.
func round6(x float64) float64 { return math.Round(x*1e6) / 1e6 }

// Stage is what became of submissions in a stage.
type Stage struct {
	Closed    int     `json:"closed" doc:"submissions with a result"`
	Wrong     int     `json:"wrong" doc:"of them with a wrong one"`
	Attacked  Rate    `json:"attacked" doc:"submissions that an adversary wanted a wrong result of, and how many ended with one"`
	MeanBias  float64 `json:"mean_bias" doc:"mean distance of published scores from the true ones, millionths"`
	MaxBias   uint64  `json:"max_bias" doc:"largest distance, millionths"`
	Predicted float64 `json:"predicted" doc:"closed form: chance that a submission ends wrong that a rational liar attacks"`
	Majority  float64 `json:"predicted_majority" doc:"closed form if a plain majority of the largest committee decided"`
}

// Cost is what an adversary paid and got.
type Cost struct {
	Name       string  `json:"name" doc:"adversary"`
	Share      float64 `json:"share" doc:"share of the weight asked for"`
	Validators int     `json:"validators" doc:"its validators"`
	Weight     float64 `json:"weight" doc:"its share of the weight at the start"`
	WeightEnd  float64 `json:"weight_end" doc:"its share of the weight at the end"`
	Stake      FML     `json:"stake" doc:"FML staked at the start"`
	Slashed    FML     `json:"slashed" doc:"FML slashed"`
	Fees       FML     `json:"fees" doc:"FML of submission and final fees that did not come back"`
	Bonds      FML     `json:"bonds" doc:"FML of appeal bonds lost"`
	Earned     FML     `json:"earned" doc:"FML earned by its seats"`
	Prizes     FML     `json:"prizes" doc:"FML of rewards for ranks"`
}

// Report is what a run shows.
type Report struct {
	Config Config `json:"config" doc:"what the run depends on"`
	Runs   int    `json:"runs" doc:"independent arenas, with the seeds from the configuration's on"`
	Events uint64 `json:"events" doc:"events played; the invariants were checked after each"`

	Tasks        int  `json:"tasks" doc:"tasks settled"`
	BestFirst    Rate `json:"best_first" doc:"tasks that rank the best honest model first"`
	BestTrainer  Rate `json:"best_trainer_first" doc:"tasks that rank a model of its trainer first"`
	WrongWinners int  `json:"wrong_winners" doc:"tasks won by an adversary's own model"`
	CopyWinners  int  `json:"copy_winners" doc:"tasks won by a copy of somebody's model"`
	Copies       int  `json:"copies" doc:"copies submitted"`
	CopiesJudged int  `json:"copies_judged" doc:"copies that ended as DUPLICATE"`
	CopyOver     Rate `json:"copies_over_original" doc:"copies with a final rank, and how many of them above their original"`

	Submissions int            `json:"submissions" doc:"models revealed"`
	Final       Rate           `json:"final" doc:"submissions that reached a result in the live stage"`
	FinalStage  Rate           `json:"final_stage" doc:"finalists that reached a result in the final stage"`
	Ends        map[string]int `json:"ends" doc:"submissions without one, by stage and reason"`
	Rounds      map[string]int `json:"rounds" doc:"rounds by outcome"`
	Saturated   int            `json:"saturated" doc:"draws that stopped a queue for an epoch"`
	Looks       int            `json:"looks" doc:"beacons that an adversary could choose from"`
	Seconds     int            `json:"second_votes" doc:"second votes and reveals of a seat, all refused"`
	Appeals     map[string]int `json:"appeals" doc:"appeals by how they ended"`
	Live        Stage          `json:"live" doc:"live stage"`
	Last        Stage          `json:"last" doc:"final stage"`

	Capture       Rate    `json:"capture" doc:"chosen submissions, and how many had a first committee that an adversary decided alone"`
	CaptureRounds int     `json:"capture_rounds" doc:"first committees that were drawn for them"`
	CapturePlain  float64 `json:"capture_plain" doc:"closed form: chance of that in one draw"`
	CaptureRatio  float64 `json:"capture_ratio" doc:"captured share over the plain draw's"`

	HonestRefuted int    `json:"honest_refuted" doc:"honest seats slashed for their votes"`
	HonestSlashed FML    `json:"honest_slashed" doc:"FML that honest validators lost, missed seats included"`
	HonestBonds   FML    `json:"honest_bonds" doc:"FML of appeal bonds that honest people lost"`
	HonestEarned  FML    `json:"honest_earned" doc:"FML that honest seats earned"`
	Costs         []Cost `json:"costs" doc:"what each adversary paid and got"`
}

func (w *World) report() *Report {
	t := &w.tally
	r := &Report{
		Config: w.cfg, Runs: t.runs, Events: w.steps, Tasks: t.ranked, BestFirst: rate(t.bestFirst, t.ranked), BestTrainer: rate(t.trainerFirst, t.ranked),
		WrongWinners: t.attackerFirst, CopyWinners: t.copyFirst, Copies: t.copies, CopiesJudged: t.copiesJudged,
		CopyOver: rate(t.copyOver, t.copiesRanked), Submissions: t.submissions,
		Final: rate(t.stages[0].closed, t.submissions), FinalStage: rate(t.stages[1].closed, t.finalists),
		Ends: map[string]int{}, Rounds: map[string]int{}, Appeals: map[string]int{}, Saturated: t.saturated, Looks: t.looks, Seconds: t.seconds,
		HonestRefuted: t.honestRefuted, HonestSlashed: t.honestSlashed, HonestBonds: t.honestBonds, HonestEarned: t.honestEarned,
	}
	for stage, reasons := range t.void {
		for why, n := range reasons {
			r.Ends[arena.Stage(stage).String()+" "+why.String()] = n //nolint:gosec // one of two
		}
	}
	for o, n := range t.outcomes {
		if n > 0 {
			r.Rounds[arena.Outcome(o).String()] = n //nolint:gosec // a small enum
		}
	}
	for end, n := range t.appealEnds {
		r.Appeals[end.String()] = n
	}
	r.Live, r.Last = w.stageReport(arena.StageLive), w.stageReport(arena.StageFinal)
	plain := w.startLaw(w.rules.Seats).AtLeast(quorum(w.rules.Seats))
	r.Capture, r.CaptureRounds, r.CapturePlain = rate(t.captured, t.chosen), t.chosenRounds, round6(plain)
	if plain > 0 {
		r.CaptureRatio = round6(r.Capture.Share / plain)
	}
	for _, p := range w.players {
		r.Costs = append(r.Costs, Cost{
			Name: p.Share.Name, Share: p.Share.Share, Validators: p.validators, Weight: round6(float64(p.weight) / float64(t.weight)),
			WeightEnd: round6(float64(p.weightEnd) / float64(max(t.weightEnd, 1))), Stake: p.stake, Slashed: p.slashed, Fees: p.fees, Bonds: p.bonds,
			Earned: p.earned, Prizes: p.prizes,
		})
	}
	return r
}

func (w *World) stageReport(stage arena.Stage) Stage {
	st := &w.tally.stages[stage]
	out := Stage{Closed: st.closed, Wrong: st.wrong, Attacked: rate(st.wantedWrong, st.wanted), MaxBias: st.biasMax}
	if st.closed > 0 {
		out.MeanBias = round6(float64(st.biasSum) / float64(st.closed))
	}
	var laws []theory.Law
	for _, c := range w.sizes(stage) {
		laws = append(laws, w.startLaw(c))
	}
	chances := theory.Chain(laws)
	out.Predicted, out.Majority = round6(chances.Wrong), round6(chances.Majority)
	return out
}

// noteEnd notes the weights of the end.
func (w *World) noteEnd() {
	w.tally.runs, w.tally.weightEnd = 1, w.nextSum
	for leaf := range w.validators {
		if p := w.validators[leaf].player; p != honest {
			w.players[p].weightEnd += uint64(w.validators[leaf].weight)
		}
	}
}

// startLaw is the law of all adversaries' seats in a committee, with the weights of the start.
func (w *World) startLaw(c int) theory.Law {
	var bad, good []uint32
	for i := range w.start {
		if w.validators[i].player == honest {
			good = append(good, w.start[i])
		} else {
			bad = append(bad, w.start[i])
		}
	}
	return theory.Seats(bad, good, c)
}
