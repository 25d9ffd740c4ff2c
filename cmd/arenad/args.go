package main

import (
	"slices"
	"strings"
)

// tree is what reordering needs to know of a command.
type tree struct {
	subs  map[string]*tree
	takes map[string]bool // flag -> takes a value
}

// reorder puts args (without the program's name) into the one order that the flag parser understands: the path of the
// command, its flags, "--", its arguments. Flags may so stand before the command's name, between arguments or after
// them. What follows a "--" stays an argument. `help X` becomes `X --help`.
func reorder(root *tree, args []string) []string {
	var path, flags, rest []string
	at := root
	takes := root.allFlags()
	for i := 0; i < len(args); i++ {
		arg := args[i]
		switch {
		case arg == "--":
			rest = append(rest, args[i+1:]...)
			i = len(args)
		case len(arg) > 1 && arg[0] == '-':
			flags = append(flags, arg)
			name, _, joined := strings.Cut(strings.TrimLeft(arg, "-"), "=")
			if takes[name] && !joined && i+1 < len(args) {
				i++
				flags = append(flags, args[i])
			}
		case arg == "help" && at == root && len(rest) == 0:
			flags = append(flags, "--help")
		case len(rest) == 0 && at.subs[arg] != nil:
			at = at.subs[arg]
			path = append(path, arg)
		default:
			rest = append(rest, arg)
		}
	}
	out := slices.Concat(path, flags)
	if len(rest) > 0 {
		out = append(append(out, "--"), rest...)
	}
	return out
}

// allFlags unites the flags of all commands. A flag has one meaning everywhere (a test sees to it), so that it is
// clear whether it takes a value before the command's name is known.
func (t *tree) allFlags() map[string]bool {
	all := map[string]bool{}
	var walk func(*tree)
	walk = func(t *tree) {
		for name, takes := range t.takes {
			all[name] = all[name] || takes
		}
		for _, sub := range t.subs {
			walk(sub)
		}
	}
	walk(t)
	return all
}
