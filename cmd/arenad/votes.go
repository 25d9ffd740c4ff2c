package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/ai-arena/arenad/node"
)

// votesOutput is what the record of a home holds.
type votesOutput struct {
	Votes int `json:"votes" doc:"votes on record"`
}

func votesSpecs() []spec {
	return []spec{{
		name: "export", usage: "print the record of signed votes, for a move to another machine",
		text: "Prints every vote that the node of this home has signed, as JSON. A node that moves needs it: without the record it could sign a second, " +
			"different vote for a seat. Stop the node first, and never start it here again.",
		example: "arenad validator export > votes.json",
		flags:   append(homeFlags(), settings("deployment")...), do: votesExport,
	}, {
		name: "import", args: "FILE", usage: "take over the record of signed votes of another machine",
		text: "Adds the votes of FILE, which arenad validator export wrote, to the record of this home, all or none: a vote that contradicts one on record, " +
			"or one of another arena, refuses the file. The node of this home must not run meanwhile. Repeating it does nothing more.",
		example: "arenad validator import votes.json --json",
		flags:   append(homeFlags(), settings("deployment")...), output: votesOutput{}, do: votesImport,
	}}
}

func votesExport(ctx context.Context, c *call) error {
	cfg, err := c.config()
	if err != nil {
		return err
	}
	count, err := node.ExportVotes(ctx, cfg, c.stdout)
	if err != nil {
		return err
	}
	fmt.Fprintf(c.stderr, "%d votes. Never start the node of %s again once another machine has them.\n", count, cfg.Home) //nolint:errcheck // a remark
	return nil
}

func votesImport(ctx context.Context, c *call) error {
	cfg, err := c.config()
	if err != nil {
		return err
	}
	f, err := os.Open(c.args[0])
	if err != nil {
		return fmt.Errorf("%w: read the votes: %w", errUsage, err)
	}
	defer f.Close() //nolint:errcheck // it was read
	var out votesOutput
	if out.Votes, err = node.ImportVotes(ctx, cfg, f); err != nil {
		return err
	}
	return c.emit(out, func(w io.Writer) { fmt.Fprintf(w, "%d votes are on record.\n", out.Votes) }) //nolint:errcheck // emit reports it
}
