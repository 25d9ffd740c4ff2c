package main

import (
	"context"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/ai-arena/arenad/internal/buildinfo"
)

// commands is the table of all commands, in the order of the help.
func commands() []spec {
	return append([]spec{
		initSpec(), keysSpec(),
		stakeSpec(), taskSpec(), submissionSpec(), validatorSpec(), claimSpec(), delegateSpec(), expertSpec(), challengeSpec(), eligibilitySpec(), leaderboardSpec(), auditSpec(),
		evalSpec(), datasetSpec(), contentSpec(),
		runSpec(), devnetSpec(), networkSpec(), simSpec(), paramsSpec(),
		versionSpec(), completionSpec(), runnerSpec(), misbehaveSpec(), benchSpec(),
	}, taggedSpecs()...)
}

// run is the program: it parses args (the program's name first), does what they say, and returns the exit code.
// Results go to stdout; errors, questions and logs to stderr.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := &program{stdin: stdin, stdout: stdout, stderr: stderr}
	root := spec{name: "arenad", subs: commands()}
	app := p.app(root.subs)
	ordered := reorder(root.tree(), args[1:])
	err := root.groupAlone(ordered)
	if err == nil {
		err = app.RunContext(ctx, append([]string{root.name}, ordered...))
	}
	code, hint := exitCode(ctx, err)
	if err != nil {
		complain(stderr, err, hint)
	}
	return code
}

// app is the parser of the commands.
func (p *program) app(subs []spec) *cli.App {
	app := &cli.App{
		Name:            "arenad",
		Usage:           "train models in the open, score them by committees that nobody chooses",
		Description:     "Data commands take --json. Every flag has a variable: --max-peers is ARENAD_MAX_PEERS.\nFlags may stand before or after arguments. See `arenad COMMAND --help` for examples.",
		Version:         buildinfo.Version,
		HideVersion:     true,
		HideHelpCommand: true,
		Writer:          p.stdout,
		ErrWriter:       p.stderr,
		Reader:          p.stdin,
		ExitErrHandler:  func(*cli.Context, error) {}, // run decides
		OnUsageError:    func(_ *cli.Context, err error, _ bool) error { return fmt.Errorf("%w: %w", errUsage, err) },
	}
	for _, s := range subs {
		app.Commands = append(app.Commands, p.command(s))
	}
	app.Action = func(c *cli.Context) error {
		if c.Args().Present() {
			return unknown("arenad", subs, c.Args().Slice())
		}
		return cli.ShowAppHelp(c)
	}
	return app
}
