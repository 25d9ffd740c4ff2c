package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/ai-arena/arenad/sim"
)

func simSpec() spec {
	return spec{
		name: "sim", usage: "run the whole protocol in virtual time against adversaries",
		text: "Simulates an arena: validators with stake and record, trainers with models, draws, rounds of both stages, appeals, slashes, fees " +
			"and rewards by the rules of the chain, with the named adversaries in it. Every event is followed by a check of the protocol's " +
			"invariants. The same seed gives the same output to the bit. It says how often the best model is ranked first, what wrong results " +
			"and captured committees there were beside the closed forms, what honest people lost and what the attack cost. Adversaries: " +
			strings.Join(sim.Names(), ", ") + ". Exit code 15: an invariant was broken; the message has the seed and the event. " +
			"--records simulates weights and records alone, over many epochs: what splitting gains and how weight grows with stake.",
		example: "arenad sim --adversary colluder:0.33\narenad sim --validators 1000 --epochs 200 --tasks 100 --adversary colluder:0.2 --adversary absent:0.1 --seed 7 --json\n" +
			"arenad sim --records 1 --validators 600 --epochs 4096",
		flags: []cli.Flag{
			stringFlag("validators", "200", "validators"),
			stringFlag("epochs", "90", "epochs of 600 s; a task takes up to 57"),
			stringFlag("tasks", "20", "tasks"),
			stringFlag("trainers", "6", "honest trainers of a task"),
			stringFlag("attackers", "2", "trainers that an adversary with models brings to a task"),
			&cli.StringSliceFlag{Name: "adversary", Usage: "an adversary and its share of the weight, NAME:SHARE; may be given several times", EnvVars: []string{"ARENAD_ADVERSARY"}},
			stringFlag("perturb", "0.02", "share of a copied model's answers that a copier changes"),
			stringFlag("copy-tau", "0.8", "how alike errors must be for DUPLICATE"),
			stringFlag("seed", "1", "what everything random follows from"),
			stringFlag("runs", "1", "independent arenas, with the seeds from --seed on, counted together"),
			stringFlag("without", "", "rules to switch off, several with commas: "+strings.Join(ruleNames(), ", ")),
			stringFlag("records", "", "simulate weights and records alone, with this mean record over r0"),
			stringFlag("file", "", "JSON file with all values, in place of flags"),
		},
		output: sim.Report{}, do: doSim,
	}
}

func doSim(_ context.Context, c *call) error {
	if c.cli.String("records") != "" {
		return c.simRecords()
	}
	cfg, runs, err := c.simConfig()
	if err != nil {
		return err
	}
	report, err := sim.Campaign(cfg, runs, func(done, all int) {
		if all >= 100 && done%(all/10) == 0 {
			c.say("%d of %d arenas", done, all)
		}
	})
	if errors.Is(err, sim.ErrConfig) {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	if err != nil {
		return err
	}
	return c.emit(report, func(w io.Writer) { saySim(w, report) })
}

// simConfig is the run that the flags ask for. Errors: errUsage.
func (c *call) simConfig() (cfg sim.Config, runs int, err error) {
	cfg = sim.Default()
	if name := c.cli.String("file"); name != "" {
		data, err := os.ReadFile(name)
		if err != nil {
			return cfg, 0, fmt.Errorf("%w: --file: %w", errUsage, err)
		}
		if err := json.Unmarshal(data, &cfg); err != nil {
			return cfg, 0, fmt.Errorf("%w: --file %s: %w", errUsage, name, err)
		}
	}
	for flag, to := range map[string]*int{
		"validators": &cfg.Validators, "epochs": &cfg.Epochs, "tasks": &cfg.Tasks, "trainers": &cfg.Trainers, "attackers": &cfg.Attackers, "runs": &runs,
	} {
		if c.cli.String("file") != "" && !c.cli.IsSet(flag) && flag != "runs" {
			continue
		}
		if *to, err = strconv.Atoi(c.cli.String(flag)); err != nil {
			return cfg, 0, fmt.Errorf("%w: --%s is %q: want a number", errUsage, flag, c.cli.String(flag))
		}
	}
	if c.cli.String("file") == "" || c.cli.IsSet("seed") {
		if cfg.Seed, err = strconv.ParseUint(c.cli.String("seed"), 10, 64); err != nil {
			return cfg, 0, fmt.Errorf("%w: --seed is %q: want a number", errUsage, c.cli.String("seed"))
		}
	}
	if c.cli.String("file") == "" || c.cli.IsSet("perturb") {
		if cfg.Perturb, err = strconv.ParseFloat(c.cli.String("perturb"), 64); err != nil {
			return cfg, 0, fmt.Errorf("%w: --perturb is %q: want a share", errUsage, c.cli.String("perturb"))
		}
	}
	if c.cli.String("file") == "" || c.cli.IsSet("copy-tau") {
		tau, err := strconv.ParseFloat(c.cli.String("copy-tau"), 64)
		if err != nil || tau < 0 || tau > 1 {
			return cfg, 0, fmt.Errorf("%w: --copy-tau is %q: want a share", errUsage, c.cli.String("copy-tau"))
		}
		cfg.Rules.CopyTau = uint32(tau * 1e6)
	}
	for _, text := range c.cli.StringSlice("adversary") {
		share, err := sim.ParseShare(text)
		if err != nil {
			return cfg, 0, fmt.Errorf("%w: --adversary: %w", errUsage, err)
		}
		cfg.Adversaries = append(cfg.Adversaries, share)
	}
	return cfg, runs, switchOff(&cfg.Rules, c.cli.String("without"))
}

// simRules are the rules that can be switched off, to see what they are for.
func simRules(r *sim.Rules) map[string]*bool {
	return map[string]*bool{
		"contested": &r.DoubtSpares, "named-again": &r.NamedAgain, "pooled": &r.Pooled, "weak-again": &r.WeakAgain,
		"named-finalist": &r.NamedFinalist, "wilful-grows": &r.WilfulGrows, "named-any": &r.NamedAny,
	}
}

func ruleNames() []string { return slices.Sorted(maps.Keys(simRules(&sim.Rules{}))) }

func switchOff(r *sim.Rules, names string) error {
	rules := simRules(r)
	for name := range strings.SplitSeq(names, ",") {
		if name == "" {
			continue
		}
		if rules[name] == nil {
			return fmt.Errorf("%w: --without: no rule %q: there are %s", errUsage, name, strings.Join(ruleNames(), ", "))
		}
		*rules[name] = false
	}
	return nil
}

func (c *call) simRecords() error {
	cfg := sim.RecordsConfig{Seed: 1, Owners: 20, HalfLife: 256}
	var err error
	if cfg.Ratio, err = strconv.ParseFloat(c.cli.String("records"), 64); err != nil {
		return fmt.Errorf("%w: --records is %q: want a number", errUsage, c.cli.String("records"))
	}
	for flag, to := range map[string]*int{"validators": &cfg.Validators, "epochs": &cfg.Epochs} {
		if *to, err = strconv.Atoi(c.cli.String(flag)); err != nil {
			return fmt.Errorf("%w: --%s is %q: want a number", errUsage, flag, c.cli.String(flag))
		}
	}
	if cfg.Seed, err = strconv.ParseUint(c.cli.String("seed"), 10, 64); err != nil {
		return fmt.Errorf("%w: --seed is %q: want a number", errUsage, c.cli.String("seed"))
	}
	r, err := sim.Records(cfg)
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	return c.emit(r, func(w io.Writer) {
		table(w, []string{"", "measured", "closed form"}, [][]string{
			{"mean record over r0", figure(r.Ratio), figure(r.Config.Ratio)},
			{"exponent of weight in stake", figure(r.Exponent), figure(r.ExponentPredicted)},
			{"splitting gain in weight", figure(r.Gain), figure(r.GainPredicted)},
			{"splitting gain in seats", figure(r.GainSeats), figure(r.GainPredicted)},
			{"splitting gain without a record", figure(r.GainFresh), "3"},
		})
	})
}

func figure(x float64) string { return strconv.FormatFloat(x, 'g', 4, 64) }

// rateText is a rate with its interval.
func rateText(r sim.Rate) string {
	return fmt.Sprintf("%.2f %% (%d of %d; 95 %%: %.2f to %.2f)", 100*r.Share, r.Count, r.Of, 100*r.Low, 100*r.High)
}

// saySim writes a report for people.
func saySim(w io.Writer, r *sim.Report) {
	say := func(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) } //nolint:errcheck // emit reports it
	say("%d arenas of %d validators, %d epochs; %d tasks; %d events, the invariants hold after each.", r.Runs, r.Config.Validators, r.Config.Epochs, r.Tasks, r.Events)
	say("")
	table(w, nil, [][]string{
		{"best model ranked first", rateText(r.BestFirst)},
		{"tasks won by an adversary's own model, by a copy", fmt.Sprintf("%d, %d", r.WrongWinners, r.CopyWinners)},
		{"live results", rateText(r.Final)},
		{"final results", rateText(r.FinalStage)},
		{"honest seats slashed for a vote", strconv.Itoa(r.HonestRefuted)},
		{"honest stake lost", r.HonestSlashed.String() + " FML"},
		{"first committee of a chosen submission captured", fmt.Sprintf("%s; one draw: %.2f %%; ratio %.2f", rateText(r.Capture), 100*r.CapturePlain, r.CaptureRatio)},
		{"copies submitted, judged DUPLICATE", fmt.Sprintf("%d, %d", r.Copies, r.CopiesJudged)},
	})
	say("")
	row := func(name string, s sim.Stage) []string {
		return []string{
			name, strconv.Itoa(s.Closed), strconv.Itoa(s.Wrong), rateText(s.Attacked), fmt.Sprintf("%.2f %%", 100*s.Predicted),
			fmt.Sprintf("%.2f %%", 100*s.Majority), figure(s.MeanBias), strconv.FormatUint(s.MaxBias, 10),
		}
	}
	table(w, []string{"stage", "results", "wrong", "wrong of attacked", "closed form", "by a majority of 31", "mean bias", "largest bias"},
		[][]string{row("live", r.Live), row("final", r.Last)})
	for _, c := range []struct {
		name   string
		counts map[string]int
	}{{"rounds", r.Rounds}, {"appeals", r.Appeals}, {"ended without a result", r.Ends}} {
		if len(c.counts) == 0 {
			continue
		}
		var parts []string
		for _, key := range slices.Sorted(maps.Keys(c.counts)) {
			parts = append(parts, fmt.Sprintf("%s %d", key, c.counts[key]))
		}
		say("\n%s: %s", capitalised(c.name), strings.Join(parts, ", "))
	}
	if len(r.Costs) == 0 {
		return
	}
	say("")
	var rows [][]string
	for _, c := range r.Costs {
		rows = append(rows, []string{
			c.Name, fmt.Sprintf("%.1f %%", 100*c.Weight), fmt.Sprintf("%.1f %%", 100*c.WeightEnd), c.Stake.String(), c.Slashed.String(),
			c.Fees.String(), c.Bonds.String(), c.Earned.String(), c.Prizes.String(),
		})
	}
	table(w, []string{"adversary", "weight", "at the end", "stake", "slashed", "fees", "bonds lost", "earned by seats", "prizes"}, rows)
}

func capitalised(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
