package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/eval"
)

// emit prints v as JSON with --json, else what human writes. Results only: nothing else ever goes to stdout.
func (c *call) emit(v any, human func(w io.Writer)) error {
	if c.cli.Bool("json") {
		enc := json.NewEncoder(c.stdout)
		enc.SetIndent("", "  ")
		enc.SetEscapeHTML(false)
		if err := enc.Encode(v); err != nil {
			return fmt.Errorf("write the result: %w", err)
		}
		return nil
	}
	buffered := bufio.NewWriter(c.stdout)
	human(buffered)
	if err := buffered.Flush(); err != nil {
		return fmt.Errorf("write the result: %w", err)
	}
	return nil
}

// table writes rows below a head in columns; a nil head is left out.
func table(w io.Writer, head []string, rows [][]string) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if head != nil {
		fmt.Fprintln(t, strings.ToUpper(strings.Join(head, "\t"))) //nolint:errcheck // the buffer below reports it
	}
	for _, r := range rows {
		fmt.Fprintln(t, strings.Join(r, "\t")) //nolint:errcheck // the buffer below reports it
	}
	_ = t.Flush() // the buffer below reports it
}

// say tells a person what is going on, on stderr.
func (c *call) say(format string, args ...any) {
	fmt.Fprintf(c.stderr, format+"\n", args...) //nolint:errcheck // progress is not worth an error
}

// scoreText is a score of the evaluator as the arena writes it.
func scoreText(s eval.Score) string { return arena.Score(s).String() }
