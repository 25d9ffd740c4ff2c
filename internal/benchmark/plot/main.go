// Command plot draws the series of a benchmark's report as SVG:
//
//	go run ./internal/benchmark/plot REPORT.json PICTURE.svg TITLE "NAME OF THE X AXIS"
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/ai-arena/arenad/internal/benchmark"
)

// errUsage: the arguments are not those above.
var errUsage = errors.New("usage: plot REPORT.json PICTURE.svg TITLE AXIS")

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "plot:", err)
		os.Exit(1) //nolint:forbidigo // this is main
	}
}

func run(args []string) error {
	if len(args) != 4 {
		return errUsage
	}
	text, err := os.ReadFile(args[0])
	if err != nil {
		return fmt.Errorf("read report: %w", err)
	}
	var r benchmark.Report
	if err := json.Unmarshal(text, &r); err != nil {
		return fmt.Errorf("read report %s: %w", args[0], err)
	}
	var svg bytes.Buffer
	if err := r.Plot(&svg, args[2], args[3]); err != nil {
		return err
	}
	if err := os.WriteFile(args[1], svg.Bytes(), 0o644); err != nil {
		return fmt.Errorf("write picture: %w", err)
	}
	return nil
}
