package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/ai-arena/arenad/node/config"
)

// spec declares a command, or with subs a group of commands.
type spec struct {
	name    string
	args    string // "TASK [FILE]"; brackets: may be left out; ...: any number
	usage   string // one line without a full stop
	text    string // what it does, for the help
	example string // command lines, one a line, without prompt
	flags   []cli.Flag
	output  any  // a value of the type that --json prints; nil: the command prints no data
	hidden  bool // not for people
	raw     bool // takes its arguments as they are
	do      func(context.Context, *call) error
	subs    []spec
}

// program is what all commands share: the outside world as values.
type program struct {
	stdin          io.Reader
	stdout, stderr io.Writer
}

// call is one invocation of a command.
type call struct {
	*program
	cli   *cli.Context
	args  []string
	typed string // passphrase, once it was asked for
}

// command makes the parser's command of s.
func (p *program) command(s spec) *cli.Command {
	c := &cli.Command{
		Name: s.name, ArgsUsage: s.args, Usage: s.usage, Description: s.text, Hidden: s.hidden,
		Flags: s.allFlags(), HideHelpCommand: true, SkipFlagParsing: s.raw,
		OnUsageError: func(_ *cli.Context, err error, _ bool) error { return fmt.Errorf("%w: %w", errUsage, err) },
	}
	if s.example != "" {
		c.Description += "\n\nExample:\n   " + strings.ReplaceAll(s.example, "\n", "\n   ")
	}
	for _, sub := range s.subs {
		c.Subcommands = append(c.Subcommands, p.command(sub))
	}
	c.Action = func(ctx *cli.Context) error {
		args := ctx.Args().Slice()
		if s.do == nil {
			return unknown(ctx.App.Name+" "+s.name, s.subs, args)
		}
		if err := s.checkArgs(ctx.Command.HelpName, args); err != nil {
			return err
		}
		return s.do(ctx.Context, &call{program: p, cli: ctx, args: args})
	}
	return c
}

// unknown says which commands there are where none, or none of these, was named.
func unknown(parent string, subs []spec, args []string) error {
	var names []string
	for _, s := range subs {
		if !s.hidden {
			names = append(names, s.name)
		}
	}
	what := "name a command"
	if len(args) > 0 {
		what = fmt.Sprintf("there is no command %q", args[0])
	}
	return fmt.Errorf("%w: %s: %s has %s", errUsage, what, parent, strings.Join(names, ", "))
}

// groupAlone says which commands there are where args, in order, name a group and none of its commands, whatever flags stand beside it:
// a group has none. Errors: errUsage.
func (s *spec) groupAlone(args []string) error {
	path := s.name
	for len(args) > 0 {
		i := slices.IndexFunc(s.subs, func(sub spec) bool { return sub.name == args[0] })
		if i < 0 {
			break
		}
		s, path, args = &s.subs[i], path+" "+args[0], args[1:]
	}
	if s.do != nil || path == s.name || len(args) == 0 || slices.Contains(args, "--help") || slices.Contains(args, "-h") {
		return nil
	}
	if i := slices.Index(args, "--"); i >= 0 {
		return unknown(path, s.subs, args[i+1:])
	}
	return unknown(path, s.subs, nil)
}

// allFlags are the flags of s, --json included where it prints data.
func (s *spec) allFlags() []cli.Flag {
	flags := slices.Clone(s.flags)
	if s.output != nil {
		flags = append(flags, boolFlag("json", "print JSON for machines"))
	}
	return flags
}

// checkArgs counts arguments against s.args. name is what the person typed.
func (s *spec) checkArgs(name string, args []string) error {
	least, most := 0, 0
	for word := range strings.FieldsSeq(s.args) {
		if !strings.HasPrefix(word, "[") {
			least++
		}
		most++
		if strings.Contains(word, "...") {
			most = int(^uint(0) >> 1)
		}
	}
	switch {
	case s.raw:
		return nil
	case len(args) < least:
		return fmt.Errorf("%w: %s needs %s", errUsage, name, s.args)
	case len(args) > most:
		return fmt.Errorf("%w: %s takes no %q", errUsage, name, args[most])
	}
	return nil
}

// tree is s as reorder sees it.
func (s *spec) tree() *tree {
	t := &tree{subs: map[string]*tree{}, takes: map[string]bool{"help": false, "h": false}}
	for _, f := range s.allFlags() {
		_, isBool := f.(*cli.BoolFlag)
		for _, name := range f.Names() {
			t.takes[name] = !isBool
		}
	}
	for i := range s.subs {
		t.subs[s.subs[i].name] = s.subs[i].tree()
	}
	return t
}

// Flags. Each has its ARENAD_ variable; a flag that stands for a setting takes its default from there.

func stringFlag(name, value, usage string) cli.Flag {
	return &cli.StringFlag{Name: name, Value: value, Usage: usage, EnvVars: []string{config.EnvName(name)}}
}

func boolFlag(name, usage string) cli.Flag {
	return &cli.BoolFlag{Name: name, Usage: usage, EnvVars: []string{config.EnvName(name)}}
}

// settings are the flags of the named settings of the configuration, in the order of its table.
func settings(names ...string) []cli.Flag {
	defaults := config.Default()
	var flags []cli.Flag
	for _, f := range defaults.Fields() {
		if !slices.Contains(names, f.Flag) {
			continue
		}
		if f.IsBool() {
			flags = append(flags, &cli.BoolFlag{Name: f.Flag, Usage: f.Usage, EnvVars: []string{f.Env()}, Value: f.String() == "true"})
			continue
		}
		flags = append(flags, stringFlag(f.Flag, f.String(), f.Usage))
	}
	return flags
}

// homeFlags choose the folder and the file that the other settings come from.
func homeFlags() []cli.Flag {
	return append(settings("home"), stringFlag("config", "", "configuration file (default: config.yaml in the home folder)"))
}

// readFlags are for commands that read the chain.
func readFlags() []cli.Flag {
	return slices.Concat(homeFlags(), settings("rpc", "deployment", "rpc-timeout", "account", "log-level", "log-format"))
}

// writeFlags are for commands that write to the chain.
func writeFlags() []cli.Flag {
	return slices.Concat(readFlags(), settings("passphrase-file", "finality"))
}

// allSettings are the flags of the daemon: every setting there is.
func allSettings() []cli.Flag {
	defaults := config.Default()
	var names []string
	for _, f := range defaults.Fields() {
		names = append(names, f.Flag)
	}
	return append(settings(names...), homeFlags()[1:]...)
}

// config is the configuration of a call: defaults, then the file, then variables, then flags. It is checked.
// Errors: config.ErrConfig.
func (c *call) config() (config.Config, error) {
	cfg := config.Default()
	if c.cli.IsSet("home") {
		cfg.Home = c.cli.String("home")
	}
	if err := cfg.ExpandHome(); err != nil {
		return cfg, err
	}
	path, optional := c.cli.String("config"), false
	if path == "" {
		path, optional = filepath.Join(cfg.Home, config.FileName), true
	}
	if err := cfg.Load(path, optional); err != nil {
		return cfg, err
	}
	for _, f := range cfg.Fields() {
		if f.Flag == "home" || !c.cli.IsSet(f.Flag) {
			continue
		}
		value := c.cli.String(f.Flag)
		if f.IsBool() {
			value = fmt.Sprint(c.cli.Bool(f.Flag))
		}
		value, err := fromHere(f, value)
		if err != nil {
			return cfg, err
		}
		if err := f.Set(value); err != nil {
			return cfg, err
		}
	}
	return cfg, cfg.Check()
}

// fromHere makes a path that was given as flag or variable absolute: it starts where the caller stands, while a path in
// the file starts at the home folder.
func fromHere(f config.Field, value string) (string, error) {
	switch f.Flag {
	case "deployment", "passphrase-file":
	case "train-data": // a path, or the name of a data set
		if _, err := os.Stat(value); err != nil {
			return value, nil //nolint:nilerr // not a path: the name of a data set
		}
	default:
		return value, nil
	}
	if value == "" {
		return "", nil
	}
	abs, err := filepath.Abs(value)
	if err != nil {
		return "", fmt.Errorf("%w: resolve %s: %w", config.ErrConfig, value, err)
	}
	return abs, nil
}

// duration is the value of a flag. Errors: errUsage.
func (c *call) duration(flag string) (time.Duration, error) {
	d, err := time.ParseDuration(c.cli.String(flag))
	if err != nil || d <= 0 {
		return 0, fmt.Errorf("%w: --%s is %q: want a duration like 30s", errUsage, flag, c.cli.String(flag))
	}
	return d, nil
}
