package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
)

func completionSpec() spec {
	return spec{
		name: "completion", args: "SHELL", usage: "print a script that completes commands and flags",
		text:    "Prints the completion script for bash, zsh or fish. It is static: completing never starts arenad.",
		example: "source <(arenad completion bash)\narenad completion fish > ~/.config/fish/completions/arenad.fish",
		do: func(_ context.Context, c *call) error {
			write, ok := map[string]func(io.Writer, []completion){"bash": bashScript, "zsh": zshScript, "fish": fishScript}[c.args[0]]
			if !ok {
				return fmt.Errorf("%w: no completion for %q: want bash, zsh or fish", errUsage, c.args[0])
			}
			return c.emit(nil, func(w io.Writer) { write(w, completions()) })
		},
	}
}

// completion is what can follow a command.
type completion struct {
	path  string // "task show"; "" for the program itself
	words []word // subcommands
	flags []word // with dashes
}

type word struct{ text, usage string }

// completions walks all commands; the order is that of the help.
func completions() []completion {
	root := spec{name: "arenad", subs: commands()}
	var out []completion
	var walk func(path string, s *spec)
	walk = func(path string, s *spec) {
		entry := completion{path: path}
		for i := range s.subs {
			sub := &s.subs[i]
			if !sub.hidden {
				entry.words = append(entry.words, word{sub.name, sub.usage})
			}
		}
		for _, f := range s.allFlags() {
			usage := ""
			if u, ok := f.(interface{ GetUsage() string }); ok {
				usage = u.GetUsage()
			}
			entry.flags = append(entry.flags, word{"--" + f.Names()[0], usage})
		}
		entry.flags = append(entry.flags, word{"--help", "show help"})
		if s.name == "completion" {
			entry.words = []word{{"bash", ""}, {"zsh", ""}, {"fish", ""}}
		}
		out = append(out, entry)
		for i := range s.subs {
			if sub := &s.subs[i]; !sub.hidden {
				walk(strings.TrimSpace(path+" "+sub.name), sub)
			}
		}
	}
	walk("", &root)
	return out
}

func texts(words []word) string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.text
	}
	return strings.Join(out, " ")
}

// The bash and the zsh script find the longest known path among the words before the cursor, then offer what can
// follow it; where there are no subcommands, files.

const shellPath = `  local at="" word known
  for word in "${before[@]}"; do
    [[ $word == -* ]] && continue
    known="$at $word"
    known="${known# }"
    case "$known" in
%s      *) break ;;
    esac
  done
`

func shellPaths(all []completion) string {
	var b strings.Builder
	for _, c := range all {
		if c.path != "" {
			fmt.Fprintf(&b, "      %q) at=\"$known\" ;;\n", c.path)
		}
	}
	return fmt.Sprintf(shellPath, b.String())
}

func shellWords(all []completion) string {
	var b strings.Builder
	b.WriteString("  local offers=\"\" flags=\"\"\n  case \"$at\" in\n")
	for _, c := range all {
		fmt.Fprintf(&b, "    %q) offers=%q; flags=%q ;;\n", c.path, texts(c.words), texts(c.flags))
	}
	b.WriteString("  esac\n")
	return b.String()
}

func bashScript(w io.Writer, all []completion) {
	_, _ = fmt.Fprintf(w, `# bash completion of arenad
_arenad() {
  local current="${COMP_WORDS[COMP_CWORD]}"
  local before=("${COMP_WORDS[@]:1:COMP_CWORD-1}")
%s%s  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$current"))
  else
    COMPREPLY=($(compgen -W "$offers" -- "$current"))
  fi
}
complete -o default -F _arenad arenad
`, shellPaths(all), shellWords(all)) // emit reports it
}

func zshScript(w io.Writer, all []completion) {
	_, _ = fmt.Fprintf(w, `#compdef arenad
# zsh completion of arenad
_arenad() {
  local current="${words[CURRENT]}"
  local -a before
  before=("${(@)words[2,CURRENT-1]}")
%s%s  if [[ $current == -* ]]; then
    compadd -- ${=flags}
  elif [[ -n $offers ]]; then
    compadd -- ${=offers}
  else
    _files
  fi
}
compdef _arenad arenad
`, shellPaths(all), shellWords(all)) // emit reports it
}

func fishScript(w io.Writer, all []completion) {
	fmt.Fprint(w, "# fish completion of arenad\ncomplete -c arenad -e\n") //nolint:errcheck // emit reports it
	for _, c := range all {
		// At a path: each of its words was seen, and none of those that could follow it.
		var conditions []string
		for part := range strings.FieldsSeq(c.path) {
			conditions = append(conditions, "__fish_seen_subcommand_from "+part)
		}
		if len(c.words) > 0 {
			conditions = append(conditions, "not __fish_seen_subcommand_from "+texts(c.words))
		}
		at := "-n " + fishQuote(strings.Join(conditions, "; and "))
		if len(conditions) == 0 {
			at = ""
		}
		for _, sub := range c.words {
			fmt.Fprintln(w, strings.Join(slices.DeleteFunc([]string{"complete -c arenad -f", at, "-a", sub.text, "-d", fishQuote(sub.usage)}, empty), " ")) //nolint:errcheck // emit reports it
		}
		for _, f := range c.flags {
			fmt.Fprintln(w, strings.Join(slices.DeleteFunc([]string{"complete -c arenad", at, "-l", strings.TrimPrefix(f.text, "--"), "-d", fishQuote(f.usage)}, empty), " ")) //nolint:errcheck // emit reports it
		}
	}
}

func empty(s string) bool { return s == "" }

func fishQuote(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'"
}
