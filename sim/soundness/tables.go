package main

import (
	"fmt"

	"github.com/ai-arena/arenad/sim"
)

// old are the rules before what the simulation found.
const old = "pooled,weak-again,named-finalist,named-again,contested"

func tables(runs int) []table {
	return []table{kinds(runs), rules(runs), shares(runs), looks(runs), silence(runs), copiers(runs)}
}

// kinds: each adversary with a third of the weight (R9).
func kinds(runs int) table {
	t := table{
		title: "A third of the weight, each kind alone",
		head: []string{
			"best model first", "won by its own model, by a copy", "live wrong of attacked", "final wrong of attacked", "honest seats slashed for a vote",
			"its stake slashed", "fees and bonds, FML a task", "earned, FML a task",
		},
		show: func(r *sim.Report) []string {
			c, n := r.Costs[0], sim.FML(r.Tasks)
			return []string{
				interval(r.BestFirst), fmt.Sprintf("%d, %d", r.WrongWinners, r.CopyWinners), ofAll(r.Live.Attacked), ofAll(r.Last.Attacked),
				fmt.Sprint(r.HonestRefuted), percent(float64(c.Slashed) / float64(c.Stake)), fmt.Sprint(int64((c.Fees + c.Bonds) / n / sim.Unit)),
				fmt.Sprint(int64((c.Earned + c.Prizes) / n / sim.Unit)),
			}
		},
	}
	for _, name := range sim.Names() {
		t.rows = append(t.rows, campaign{name: name, shares: only(name, 0.33), runs: runs})
	}
	return t
}

// rules: what each rule is for.
func rules(runs int) table {
	many := func(c *sim.Config) { c.Attackers = 10 }
	return table{
		title: "What the rules of the last committee are for",
		head:  []string{"best model first", "won by its own model", "live wrong of attacked", "final wrong of attacked", "honest seats slashed for a vote"},
		show: func(r *sim.Report) []string {
			return []string{interval(r.BestFirst), fmt.Sprint(r.WrongWinners), ofAll(r.Live.Attacked), ofAll(r.Last.Attacked), fmt.Sprint(r.HonestRefuted)}
		},
		rows: []campaign{
			{name: "colluder, all rules", shares: only("colluder", 0.33), runs: runs},
			{name: "colluder, ten bad models a task", shares: only("colluder", 0.33), runs: runs / 2, change: many},
			{name: "a majority of 31 decides", shares: only("colluder", 0.33), runs: runs, without: old},
			{name: "the same, ten bad models", shares: only("colluder", 0.33), runs: runs / 2, without: old, change: many},
			{name: "no appeal to the same size", shares: only("colluder", 0.33), runs: runs, without: "weak-again"},
			{name: "no named finalists", shares: only("colluder", 0.33), runs: runs, without: "named-finalist"},
			{name: "doubted results refute", shares: only("colluder", 0.33), runs: runs, without: "contested"},
		},
	}
}

// shares: colluders of growing weight.
func shares(runs int) table {
	t := table{
		title: "Colluders by their share of the weight",
		head:  []string{"best model first", "live wrong of attacked", "closed form", "final wrong of attacked", "closed form", "by a majority of 31", "honest seats slashed for a vote"},
		show: func(r *sim.Report) []string {
			return []string{
				interval(r.BestFirst), ofAll(r.Live.Attacked), percent(r.Live.Predicted), ofAll(r.Last.Attacked), percent(r.Last.Predicted),
				percent(r.Last.Majority), fmt.Sprint(r.HonestRefuted),
			}
		},
	}
	for _, share := range []float64{0.1, 0.2, 0.25, 0.3, 0.33, 0.36, 0.4} {
		t.rows = append(t.rows, campaign{name: fmt.Sprintf("%.0f %%", 100*share), shares: only("colluder", share), runs: runs})
	}
	// A third of the stake in the smallest identities is half of the weight.
	for _, share := range []float64{0.1, 0.2, 0.33} {
		t.rows = append(t.rows, campaign{name: fmt.Sprintf("%.0f %% of the stake, split", 100*share), shares: only("splitter", share), runs: runs / 4})
	}
	return t
}

// looks: how much likelier an adversary takes the first committee of a submission of its choice than one draw gives.
func looks(runs int) table {
	few := func(c *sim.Config) { c.Validators, c.Tasks, c.Epochs = 100, 10, 60 }
	junk := func(c *sim.Config) {
		few(c)
		c.Attackers = 24
	}
	t := table{
		title: "First committee of a chosen submission",
		head:  []string{"chosen", "captured", "one draw", "ratio", "95 %", "queues stopped"},
		show: func(r *sim.Report) []string {
			return []string{
				fmt.Sprint(r.Capture.Of), percent(r.Capture.Share), percent(r.CapturePlain), fmt.Sprintf("%.2f", r.CaptureRatio),
				fmt.Sprintf("%.2f to %.2f", r.Capture.Low/r.CapturePlain, r.Capture.High/r.CapturePlain), fmt.Sprint(r.Saturated),
			}
		},
	}
	for _, name := range []string{"colluder", "saturator", "withholder", "staller"} {
		c := campaign{name: name, shares: only(name, 0.33), runs: runs, change: few}
		if name == "saturator" {
			c.change = junk
		}
		t.rows = append(t.rows, c)
	}
	t.rows = append(t.rows, campaign{name: "staller, silence never grows", shares: only("staller", 0.33), runs: runs, change: few, without: "wilful-grows"})
	t.rows = append(t.rows, campaign{name: "biased-beacon", shares: only("biased-beacon", 0.33), runs: 4 * runs, change: func(c *sim.Config) {
		few(c)
		c.Tasks = 1
	}})
	return t
}

// silence: a part of the validators never answers (R10).
func silence(runs int) table {
	several := func(c *sim.Config) { c.Tasks, c.Epochs = 5, 60 }
	t := table{
		title: "Silent validators",
		head:  []string{"live results", "final results", "silent rounds", "best model first"},
		show: func(r *sim.Report) []string {
			return []string{ofAll(r.Final) + ", " + interval(r.Final), ofAll(r.FinalStage) + ", " + interval(r.FinalStage), fmt.Sprint(r.Rounds["silence"]), interval(r.BestFirst)}
		},
	}
	for _, share := range []float64{0.2, 0.33, 0.4, 0.5} {
		t.rows = append(t.rows, campaign{name: fmt.Sprintf("%.0f %%", 100*share), shares: only("absent", share), runs: runs / 5, change: several})
	}
	return with(t, campaign{name: "40 %, silence ends a submission", shares: only("absent", 0.4), runs: runs / 5, change: several, without: "pooled"})
}

func with(t table, c campaign) table {
	t.rows = append(t.rows, c)
	return t
}

// copiers: models that are copied with some of the answers changed.
func copiers(runs int) table {
	t := table{
		title: "Copies of models, by the share of answers that are changed",
		head:  []string{"copies", "judged DUPLICATE", "ranked above their original", "best model first", "tasks won by a copy"},
		show: func(r *sim.Report) []string {
			return []string{
				fmt.Sprint(r.Copies), fmt.Sprintf("%d (%.0f %%)", r.CopiesJudged, 100*float64(r.CopiesJudged)/float64(max(r.Copies, 1))), fmt.Sprint(r.CopyOver.Count), interval(r.BestFirst), fmt.Sprint(r.CopyWinners),
			}
		},
	}
	for _, share := range []float64{0.005, 0.01, 0.02, 0.05, 0.1, 0.2} {
		t.rows = append(t.rows, campaign{name: fmt.Sprintf("%.1f %%", 100*share), shares: only("copier", 0.33), runs: runs / 2, change: func(c *sim.Config) { c.Perturb = share }})
	}
	for _, tau := range []uint32{900_000, 750_000, 700_000} {
		t.rows = append(t.rows, campaign{name: fmt.Sprintf("10.0 %%, copyTau %g", float64(tau)/1e6), shares: only("copier", 0.33), runs: runs / 2, change: func(c *sim.Config) {
			c.Perturb, c.Rules.CopyTau = 0.1, tau
		}})
	}
	t = with(t, campaign{name: "2.0 %, only finalists can be named", shares: only("copier", 0.33), runs: runs / 2, without: "named-any"})
	return with(t, campaign{name: "2.0 %, fugitive, named appeals only to larger committees", shares: only("fugitive", 0.33), runs: runs / 2, without: "named-again"})
}
