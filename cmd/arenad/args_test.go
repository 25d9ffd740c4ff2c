package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
	"pgregory.net/rapid"
)

func TestReorder(t *testing.T) {
	root := &tree{takes: map[string]bool{"help": false}, subs: map[string]*tree{
		"task": {takes: map[string]bool{}, subs: map[string]*tree{
			"show": {takes: map[string]bool{"json": false, "home": true, "help": false}},
		}},
	}}
	for in, want := range map[string]string{
		"":                              "",
		"task show 3":                   "task show -- 3",
		"task show 3 --json":            "task show --json -- 3",
		"task show --json 3":            "task show --json -- 3",
		"--json task show 3":            "task show --json -- 3",
		"task --home h show 3":          "task show --home h -- 3",
		"--home=h task show 3":          "task show --home=h -- 3",
		"--home task show 3":            "--home task -- show 3", // the value is the flag's, not a command
		"task show -home h 3":           "task show -home h -- 3",
		"task show -- --json":           "task show -- --json",
		"task show 3 -- --json":         "task show -- 3 --json",
		"task show - --json":            "task show --json -- -",
		"task show show":                "task show -- show",
		"task show --unknown 3":         "task show --unknown -- 3",
		"help task show":                "task show --help",
		"task show help":                "task show -- help",
		"task show 3 --home":            "task show --home -- 3",
		"nonsense task":                 "-- nonsense task",
		"task show 1 --json 2 --home h": "task show --json --home h -- 1 2",
	} {
		require.Equal(t, strings.Fields(want), append([]string{}, reorder(root, strings.Fields(in))...), in)
	}
}

// Wherever the flags of a command stand, the command sees the same.
func TestReorder_PositionDoesNotMatter(t *testing.T) {
	root := spec{name: "arenad", subs: commands()}
	tr := root.tree()
	leaves := leafCommands()
	rapid.Check(t, func(t *rapid.T) {
		leaf := rapid.SampledFrom(leaves).Draw(t, "command")
		if leaf.spec.raw || len(leaf.spec.allFlags()) == 0 {
			return
		}
		words := strings.Fields(leaf.path)
		for i := range rapid.IntRange(0, 3).Draw(t, "args") {
			words = append(words, []string{"one", "two", "three"}[i])
		}
		want := reorder(tr, words)
		flag := rapid.SampledFrom(leaf.spec.allFlags()).Draw(t, "flag")
		token := []string{"--" + flag.Names()[0]}
		if _, isBool := flag.(*cli.BoolFlag); !isBool {
			token = append(token, "value")
		}
		at := rapid.IntRange(0, len(words)).Draw(t, "at")
		got := reorder(tr, append(append(append([]string{}, words[:at]...), token...), words[at:]...))
		path := len(strings.Fields(leaf.path))
		require.Equal(t, want[:path], got[:path])
		require.Equal(t, token, got[path:path+len(token)])
		require.Equal(t, want[path:], got[path+len(token):])
	})
}

type leafCommand struct {
	path string
	spec spec
}

// leafCommands are the commands that do something.
func leafCommands() []leafCommand {
	var out []leafCommand
	var walk func(path string, s spec)
	walk = func(path string, s spec) {
		path = strings.TrimSpace(path + " " + s.name)
		if s.do != nil {
			out = append(out, leafCommand{path, s})
		}
		for _, sub := range s.subs {
			walk(path, sub)
		}
	}
	for _, s := range commands() {
		walk("", s)
	}
	return out
}
