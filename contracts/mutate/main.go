package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// errBaseline: tests fail without any mutant.
var errBaseline = errors.New("the tests fail without a mutant")

type options struct {
	contracts string
	dir       string
	profile   string
	only      string
	tests     string
	count     int
	seed      uint64
	jobs      int
	fuzzRuns  int
	limit     time.Duration
	again     string
}

func main() {
	var o options
	flag.StringVar(&o.contracts, "contracts", "contracts", "folder of the contracts")
	flag.StringVar(&o.dir, "out", "build/mutation", "folder to work in; report.json goes there")
	flag.StringVar(&o.profile, "profile", "desk", "profile of foundry.toml to compile with")
	flag.StringVar(&o.only, "only", "", "mutate only files whose path contains one of these, separated by commas")
	flag.StringVar(&o.tests, "tests", everything, "all tests that a mutant has to survive")
	flag.IntVar(&o.count, "n", 300, "mutants")
	flag.Uint64Var(&o.seed, "seed", 1, "seed of the sample")
	flag.IntVar(&o.jobs, "jobs", 2, "mutants tested at a time")
	flag.IntVar(&o.fuzzRuns, "fuzz-runs", 64, "runs of each fuzz test")
	flag.DurationVar(&o.limit, "limit", 5*time.Minute, "a mutant whose tests take longer is killed")
	flag.StringVar(&o.again, "again", "", "a report of the same sample: test only what survived there, or is not in it")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, o, os.Stdout)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(1)
	}
}

// run samples, compiles and tests mutants, and writes the report.
func run(ctx context.Context, o options, out io.Writer) error {
	p, err := copyProject(o.contracts, filepath.Join(o.dir, "work"))
	if err != nil {
		return err
	}
	if err := p.open(); err != nil {
		return err
	}
	files := chosen(o.only)
	patterns := []string{o.tests}
	for _, file := range files {
		patterns = append(patterns, testsOf(file))
	}
	if err := p.slim(files, patterns); err != nil {
		return err
	}
	sites, err := p.findAll(files)
	if err != nil {
		return err
	}
	mutants := sample(sites, o.count, o.seed)
	_, _ = fmt.Fprintf(out, "mutate: %d places in %d files, %d sampled with seed %d\n", len(sites), len(files), len(mutants), o.seed)
	var known []result
	if o.again != "" {
		if mutants, known, err = survivors(o.again, mutants); err != nil {
			return err
		}
		_, _ = fmt.Fprintf(out, "mutate: %d of them to be tested again\n", len(mutants))
	}
	invalid, err := p.instrumentAll(mutants)
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(out, "mutate: %d refused by the compiler; compiling the others\n", len(invalid))
	r := runner{project: p, profile: o.profile, rest: o.tests, fuzzRuns: o.fuzzRuns, limit: o.limit}
	start := time.Now()
	if err := r.baseline(ctx, files); err != nil {
		return err
	}
	_, _ = fmt.Fprintf(out, "mutate: compiled, and tested without a mutant, in %s\n", time.Since(start).Round(time.Second))
	all, err := r.workers(o.jobs)
	if err != nil {
		return err
	}
	results, ended := testAll(ctx, all, mutants, invalid, out)
	results = append(results, known...)
	slices.SortFunc(results, func(a, b result) int { return a.Number - b.Number })
	data, err := json.MarshalIndent(results, "", "  ")
	if err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if err := os.WriteFile(filepath.Join(o.dir, "report.json"), append(data, '\n'), 0o600); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	summarize(out, results)
	return ended
}

// findAll lists the places of all files.
func (p *project) findAll(files []string) ([]site, error) {
	trees, problems, err := p.trees(files)
	if err != nil {
		return nil, err
	}
	if len(problems) != 0 {
		return nil, fmt.Errorf("%w: %s: %s", errCompiler, problems[0].File, problems[0].Message)
	}
	constants := map[float64]bool{}
	for _, tree := range trees {
		constantsOf(tree, constants)
	}
	var all []site
	for _, file := range files {
		text, err := p.read(file)
		if err != nil {
			return nil, err
		}
		all = append(all, findSites(file, text, trees[file], constants)...)
	}
	return all, nil
}

// sample draws count of the sites, each with the same chance, and numbers them from 1 in the order of their places.
func sample(sites []site, count int, seed uint64) []mutant {
	order := rand.New(rand.NewPCG(seed, 0)).Perm(len(sites)) //nolint:gosec // a sample, to be drawn again from the same seed
	order = order[:min(count, len(order))]
	slices.Sort(order)
	mutants := make([]mutant, len(order))
	for i, at := range order {
		mutants[i] = mutant{site: sites[at], Number: i + 1}
	}
	return mutants
}

// instrumentAll writes the files with all mutants that the compiler takes, and gives the numbers of the others.
func (p *project) instrumentAll(mutants []mutant) (map[int]bool, error) {
	invalid := map[int]bool{}
	original, byFile := map[string]string{}, map[string][]mutant{}
	for _, m := range mutants {
		byFile[m.File] = append(byFile[m.File], m)
	}
	files := make([]string, 0, len(byFile))
	for file := range byFile {
		text, err := p.read(file)
		if err != nil {
			return nil, err
		}
		original[file] = text
		files = append(files, file)
	}
	slices.Sort(files)
	for range mutants {
		texts := map[string]string{}
		for _, file := range files {
			left := slices.DeleteFunc(slices.Clone(byFile[file]), func(m mutant) bool { return invalid[m.Number] })
			texts[file] = instrument(original[file], left)
			if err := p.write(file, texts[file]); err != nil {
				return nil, err
			}
		}
		_, problems, err := p.trees(files)
		if err != nil {
			return nil, err
		}
		if len(problems) == 0 {
			return invalid, nil
		}
		before := len(invalid)
		for _, one := range problems {
			if number := blamed(texts[one.File], one.Start, one.End); number >= 0 {
				invalid[number] = true
			}
		}
		if len(invalid) == before {
			return nil, fmt.Errorf("%w: %s: %s", errCompiler, problems[0].File, problems[0].Message)
		}
	}
	return invalid, nil
}

// summarize prints the figures by file, and every survivor.
func summarize(out io.Writer, results []result) {
	type tally struct{ killed, survived, invalid int }
	tallies, files := map[string]*tally{}, []string(nil)
	total := &tally{}
	for _, r := range results {
		if tallies[r.File] == nil {
			tallies[r.File] = &tally{}
			files = append(files, r.File)
		}
		for _, t := range []*tally{tallies[r.File], total} {
			switch r.Verdict {
			case killed:
				t.killed++
			case survived:
				t.survived++
			case refused:
				t.invalid++
			}
		}
	}
	tallies["all"] = total
	_, _ = fmt.Fprintf(out, "\n%-36s %8s %8s %8s\n", "file", "killed", "survived", "invalid")
	for _, file := range append(files, "all") {
		t := tallies[file]
		_, _ = fmt.Fprintf(out, "%-36s %8d %8d %8d\n", strings.TrimPrefix(file, "src/"), t.killed, t.survived, t.invalid)
	}
	_, _ = fmt.Fprintln(out)
	for _, r := range results {
		if r.Verdict == survived {
			_, _ = fmt.Fprintf(out, "survived: %s\n", r.change())
		}
	}
}

func oneLine(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > 100 {
		text = text[:97] + "..."
	}
	if text == "" {
		return "nothing"
	}
	return text
}
