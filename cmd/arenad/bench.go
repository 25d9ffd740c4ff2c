package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/ai-arena/arenad/internal/benchmark"
)

// benchAreas is the table of what `make bench` measures, in its order; each makes one report. Goals are those of docs/eval.md 12 and
// of the architecture's table of figures.
func benchAreas() []benchArea {
	return append([]benchArea{
		{"eval", benchEval},
		{"evaluation", benchEvaluation},
	}, taggedAreas()...)
}

// benchArea is one area. run appends cases to the report and may note what is missing.
type benchArea struct {
	name string
	run  func(ctx context.Context, c *call, r *benchmark.Report) error
}

// benchSpec is for `make bench`.
func benchSpec() spec {
	var names []string
	for _, a := range benchAreas() {
		names = append(names, a.name)
	}
	return spec{
		name: "bench", args: "[AREA...]", usage: "measure against peers and write reports", hidden: true,
		text: "Measures the areas " + strings.Join(names, ", ") + ", or those that are named, against their peers in the same run, and writes " +
			"a report of each into --out. `make bench` installs the peers, and builds the program with them.",
		example: "arenad bench eval --ort-lib build/ort/lib/libonnxruntime.so.1",
		flags: []cli.Flag{
			stringFlag("out", filepath.Join("build", "bench"), "folder of the reports"),
			stringFlag("ort-lib", "", "path of libonnxruntime"),
			stringFlag("fashion", "", "folder with the files of Fashion-MNIST, if not where Debian installs them"),
		},
		do: bench,
	}
}

func bench(ctx context.Context, c *call) error {
	wanted := map[string]bool{}
	for _, a := range c.args {
		wanted[a] = true
	}
	var missed []string
	for _, a := range benchAreas() {
		if len(c.args) > 0 && !wanted[a.name] {
			continue
		}
		delete(wanted, a.name)
		c.say("bench: %s", a.name)
		r := &benchmark.Report{Area: a.name, Notes: []string{}, Cases: []benchmark.Case{}}
		if err := a.run(ctx, c, r); err != nil {
			return fmt.Errorf("bench %s: %w", a.name, err)
		}
		if err := errors.Join(r.Write(c.cli.String("out")), r.Table(c.stdout)); err != nil {
			return err
		}
		if n := r.Failed(); n > 0 {
			missed = append(missed, fmt.Sprintf("%d of %s", n, a.name))
		}
	}
	for name := range wanted {
		return fmt.Errorf("%w: there is no area %q", errUsage, name)
	}
	if len(missed) > 0 {
		c.say("bench: goals missed: %s", strings.Join(missed, ", "))
	}
	return nil
}
