// Command soundness runs the campaigns that docs/incentives.md shows, and prints its tables as Markdown. `make soundness` runs it.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/ai-arena/arenad/sim"
)

func main() {
	runs := flag.Int("runs", 500, "arenas of a campaign of one task")
	which := flag.String("tables", "1,2,3,4,5,6,7", "which tables, by number")
	match := flag.String("only", "", "rows whose name this expression matches")
	flag.Parse()
	rows, err := regexp.Compile(*match)
	if err == nil {
		err = soundness(os.Stdout, *runs, strings.Split(*which, ","), rows)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "soundness:", err) //nolint:errcheck // there is nowhere left to report to
		os.Exit(1)
	}
}

// campaign is a row of a table.
type campaign struct {
	name    string
	shares  []sim.Share
	without string // as --without has it
	runs    int
	change  func(*sim.Config)
}

// young is an arena of a thousand validators without records, with one task: adversaries have lost nothing yet.
func young() sim.Config {
	c := sim.Default()
	c.Validators, c.Tasks, c.Epochs = 1000, 1, 58
	return c
}

func (c *campaign) config() sim.Config {
	cfg := young()
	cfg.Adversaries = c.shares
	for name := range strings.SplitSeq(c.without, ",") {
		switch name {
		case "pooled":
			cfg.Rules.Pooled = false
		case "weak-again":
			cfg.Rules.WeakAgain = false
		case "named-finalist":
			cfg.Rules.NamedFinalist = false
		case "wilful-grows":
			cfg.Rules.WilfulGrows = false
		case "named-again":
			cfg.Rules.NamedAgain = false
		case "named-any":
			cfg.Rules.NamedAny = false
		case "contested":
			cfg.Rules.DoubtSpares = false
		}
	}
	if c.change != nil {
		c.change(&cfg)
	}
	return cfg
}

// command is what gives the same figures.
func (c *campaign) command(cfg *sim.Config) string {
	text := fmt.Sprintf("arenad sim --validators %d --epochs %d --tasks %d --runs %d --seed %d", cfg.Validators, cfg.Epochs, cfg.Tasks, c.runs, cfg.Seed)
	for _, s := range cfg.Adversaries {
		text += fmt.Sprintf(" --adversary %s:%g", s.Name, s.Share)
	}
	std := sim.Default()
	if cfg.Attackers != std.Attackers {
		text += fmt.Sprintf(" --attackers %d", cfg.Attackers)
	}
	if cfg.Perturb != std.Perturb {
		text += fmt.Sprintf(" --perturb %g", cfg.Perturb)
	}
	if tau := cfg.Rules.CopyTau; tau != std.Rules.CopyTau {
		text += fmt.Sprintf(" --copy-tau %g", float64(tau)/1e6)
	}
	if c.without != "" {
		text += " --without " + c.without
	}
	return text
}

// table is one table of the page: its campaigns, and what a row shows of each.
type table struct {
	title string
	head  []string
	rows  []campaign
	show  func(*sim.Report) []string
}

func (t *table) print(w io.Writer) error {
	fmt.Fprintf(w, "### %s\n\n| | %s |\n|---|%s\n", t.title, strings.Join(t.head, " | "), strings.Repeat("---|", len(t.head))) //nolint:errcheck // the last write reports it
	var commands []string
	for i := range t.rows {
		c := &t.rows[i]
		cfg := c.config()
		r, err := sim.Campaign(cfg, c.runs, nil)
		if err != nil {
			return fmt.Errorf("%s: %w", c.command(&cfg), err)
		}
		fmt.Fprintf(w, "| %s | %s |\n", c.name, strings.Join(t.show(r), " | ")) //nolint:errcheck // as above
		commands = append(commands, c.command(&cfg))
	}
	_, err := fmt.Fprintf(w, "\n```sh\n%s\n```\n\n", strings.Join(alike(commands), "\n"))
	return err
}

// alike is one command with NAME where all differ in the adversary's name alone.
func alike(commands []string) []string {
	named := regexp.MustCompile(`--adversary [a-z-]+:`)
	first := named.ReplaceAllString(commands[0], "--adversary NAME:")
	for _, c := range commands {
		if named.ReplaceAllString(c, "--adversary NAME:") != first {
			return commands
		}
	}
	return []string{first}
}

func only(name string, share float64) []sim.Share { return []sim.Share{{Name: name, Share: share}} }

func percent(x float64) string { return fmt.Sprintf("%.2f %%", 100*x) }

// interval is a share with its 95 % interval.
func interval(r sim.Rate) string {
	return fmt.Sprintf("%.2f %% (%.2f to %.2f)", 100*r.Share, 100*r.Low, 100*r.High)
}

func ofAll(r sim.Rate) string { return fmt.Sprintf("%d of %d", r.Count, r.Of) }

// soundness prints the tables with those numbers, and of them the rows with such names.
func soundness(w io.Writer, runs int, which []string, rows *regexp.Regexp) error {
	all := tables(runs)
	for i, t := range all {
		if !slices.Contains(which, strconv.Itoa(i+1)) {
			continue
		}
		t.rows = slices.DeleteFunc(t.rows, func(c campaign) bool { return !rows.MatchString(c.name) })
		if len(t.rows) == 0 {
			continue
		}
		if err := t.print(w); err != nil {
			return err
		}
	}
	if !slices.Contains(which, strconv.Itoa(len(all)+1)) {
		return nil
	}
	return records(w)
}

// records prints the long runs of weights and records.
func records(w io.Writer) error {
	fmt.Fprint(w, "### Weight, record and splitting\n\n| R_eq / r0 | exponent, measured | closed form | splitting gain in weight, measured | closed form | in seats | without a record |\n|---|---|---|---|---|---|---|\n") //nolint:errcheck // the last write reports it
	for _, ratio := range []float64{0.25, 0.5, 1, 2, 4} {
		r, err := sim.Records(sim.RecordsConfig{Seed: 1, Validators: 600, Owners: 20, Epochs: 4096, HalfLife: 256, Ratio: ratio})
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "| %g | %.3f | %.3f | %.2f | %.2f | %.2f | %.2f |\n", ratio, r.Exponent, r.ExponentPredicted, r.Gain, r.GainPredicted, r.GainSeats, r.GainFresh) //nolint:errcheck // as above
	}
	_, err := fmt.Fprint(w, "\n```sh\narenad sim --records 1 --validators 600 --epochs 4096 --seed 1   # and 0.25, 0.5, 2, 4\n```\n")
	return err
}
