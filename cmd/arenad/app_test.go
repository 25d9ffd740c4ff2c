package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/ai-arena/arenad/node/config"
)

// result is what a call of the program gave.
type result struct {
	code        int
	out, errors string
}

// arenad calls the program like a shell would, with nothing on its standard input.
func arenad(t *testing.T, args ...string) result {
	t.Helper()
	var out, errs bytes.Buffer
	code := run(t.Context(), append([]string{"arenad"}, args...), strings.NewReader(""), &out, &errs)
	return result{code, out.String(), errs.String()}
}

// passphraseIn writes a passphrase file.
func passphraseIn(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "pass")
	require.NoError(t, os.WriteFile(path, []byte(text+"\n"), 0o600))
	return path
}

func TestHelp_EveryCommandExplainsItself(t *testing.T) {
	for _, c := range leafCommands() {
		t.Run(c.path, func(t *testing.T) {
			if c.spec.raw {
				return
			}
			require.NotEmpty(t, c.spec.usage)
			require.False(t, strings.HasSuffix(c.spec.usage, "."), c.spec.usage)
			require.NotEmpty(t, c.spec.text)
			require.Contains(t, c.spec.example, "arenad "+c.path)
			for _, args := range [][]string{{"--help"}, {"-h"}} {
				got := arenad(t, append(strings.Fields(c.path), args...)...)
				require.Equal(t, exitOK, got.code, got.errors)
				require.Contains(t, got.out, c.spec.usage)
				require.Contains(t, got.out, "Example:")
				require.Empty(t, got.errors)
			}
			got := arenad(t, append([]string{"help"}, strings.Fields(c.path)...)...)
			require.Contains(t, got.out, c.spec.usage)
		})
	}
}

// A flag has its variable, one meaning and one default, wherever it appears.
func TestFlags_AreTheSameEverywhere(t *testing.T) {
	defaults := config.Default()
	fields := map[string]config.Field{}
	for _, f := range defaults.Fields() {
		fields[f.Flag] = f
	}
	seen := map[string]cli.Flag{}
	for _, c := range leafCommands() {
		for _, f := range c.spec.allFlags() {
			name := f.Names()[0]
			env := f.(cli.DocGenerationFlag).GetEnvVars()
			require.Equal(t, []string{config.EnvName(name)}, env, "%s --%s", c.path, name)
			require.NotEmpty(t, f.(cli.DocGenerationFlag).GetUsage(), "%s --%s", c.path, name)
			if before, ok := seen[name]; ok {
				require.IsType(t, before, f, "%s --%s", c.path, name)
			}
			seen[name] = f
			if field, ok := fields[name]; ok {
				require.Equal(t, field.String(), flagDefault(f), "%s --%s: flag and setting differ", c.path, name)
				require.Equal(t, field.IsBool(), reflect.TypeOf(f) == reflect.TypeFor[*cli.BoolFlag]())
			}
		}
	}
	for name := range fields {
		require.Contains(t, seen, name, "no command has the flag of this setting")
	}
}

func flagDefault(f cli.Flag) string {
	switch f := f.(type) {
	case *cli.BoolFlag:
		if f.Value {
			return "true"
		}
		return "false"
	case *cli.StringFlag:
		return f.Value
	case *cli.StringSliceFlag:
		return ""
	default:
		return "unknown type"
	}
}

func TestUsage_IsRefusedWithTheNextStep(t *testing.T) {
	for _, args := range []string{
		"nonsense", "keys", "keys nonsense", "keys list extra", "keys import one", "version --nonsense", "completion tcsh",
		"keys nonsense --home h", "--json delegate show x", "delegate --home h",
	} {
		got := arenad(t, strings.Fields(args)...)
		require.Equal(t, exitUsage, got.code, args)
		require.Empty(t, got.out, args)
		require.Equal(t, 1, strings.Count(got.errors, "\n"), "%s: one sentence, not the whole help: %s", args, got.errors)
	}
	require.Contains(t, arenad(t, "delegate", "show", "x", "--home", "h").errors, `there is no command "show": arenad delegate has to, list,`)
	got := arenad(t)
	require.Equal(t, exitOK, got.code)
	require.Contains(t, got.out, "COMMANDS")
	require.Contains(t, arenad(t, "delegate", "--help").out, "COMMANDS")
}

func TestPrecedence_FileVariableFlag(t *testing.T) {
	home := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(home, config.FileName), []byte("p2p:\n  max_peers: 7\n"), 0o600))
	effective := func(args ...string) int {
		var got config.Config
		probe := spec{name: "probe", flags: allSettings(), do: func(_ context.Context, c *call) (err error) {
			got, err = c.config()
			return err
		}}
		p := &program{stdin: strings.NewReader(""), stdout: &bytes.Buffer{}, stderr: &bytes.Buffer{}}
		app := p.app([]spec{probe})
		root := spec{subs: []spec{probe}}
		require.NoError(t, app.RunContext(t.Context(), append([]string{"arenad"}, reorder(root.tree(), args)...)))
		return got.P2P.MaxPeers
	}
	require.Equal(t, 128, effective("probe", "--home", t.TempDir()), "the default")
	require.Equal(t, 7, effective("probe", "--home", home), "the file")
	t.Setenv("ARENAD_MAX_PEERS", "8")
	require.Equal(t, 8, effective("probe", "--home", home), "the variable before the file")
	require.Equal(t, 9, effective("probe", "--max-peers", "9", "--home", home), "the flag before the variable")
	t.Setenv("ARENAD_HOME", home)
	require.NoError(t, os.Unsetenv("ARENAD_MAX_PEERS"))
	require.Equal(t, 7, effective("probe"), "the home folder by its variable")
}

func TestConfig_IsCheckedBeforeAnythingElse(t *testing.T) {
	home := t.TempDir()
	for _, args := range [][]string{
		{"--max-peers", "many"}, {"--log-level", "loud"}, {"--role", "king"}, {"--config", filepath.Join(home, "none.yaml")},
	} {
		got := arenad(t, append([]string{"init", "--home", home}, args...)...)
		require.Equal(t, exitConfig, got.code, "%v: %s", args, got.errors)
	}
	require.NoFileExists(t, filepath.Join(home, config.FileName))
}

func TestVersion_JSON(t *testing.T) {
	for _, args := range [][]string{{"version", "--json"}, {"--json", "version"}} {
		got := arenad(t, args...)
		require.Equal(t, exitOK, got.code)
		var v map[string]string
		require.NoError(t, json.Unmarshal([]byte(got.out), &v))
		require.NotEmpty(t, v["version"])
	}
	require.True(t, strings.HasPrefix(arenad(t, "version").out, "arenad "))
}

func TestInit_MakesAHomeAndKeepsIt(t *testing.T) {
	home, pass := filepath.Join(t.TempDir(), "home"), passphraseIn(t, "open sesame")
	args := []string{"init", "--home", home, "--role", "validator", "--signer", "signer", "--passphrase-file", pass, "--light", "--rpc", "http://example:1", "--json"}
	first := arenad(t, args...)
	require.Equal(t, exitOK, first.code, first.errors)
	var out initOutput
	require.NoError(t, json.Unmarshal([]byte(first.out), &out))
	require.True(t, out.Created)
	require.Len(t, out.Keys, 2)
	require.NotEqual(t, out.Keys[0].Address, out.Keys[1].Address)
	text, err := os.ReadFile(out.Config)
	require.NoError(t, err)
	require.Contains(t, string(text), "http://example:1")

	var again initOutput
	require.NoError(t, json.Unmarshal([]byte(arenad(t, args...).out), &again))
	require.False(t, again.Created)
	require.Equal(t, out.Keys, again.Keys)
	listed := arenad(t, "keys", "list", "--home", home)
	require.Contains(t, listed.out, out.Keys[1].Address.Hex())
}

func TestInit_ObserverNeedsNoKey(t *testing.T) {
	home := t.TempDir()
	deployment := filepath.Join(t.TempDir(), "d.json")
	require.NoError(t, os.WriteFile(deployment, []byte(`{"chainId":1}`), 0o600))
	got := arenad(t, "init", "--home", home, "--deployment", deployment)
	require.Equal(t, exitOK, got.code, got.errors)
	require.NoDirExists(t, filepath.Join(home, "keys"))
	copied, err := os.ReadFile(filepath.Join(home, "deployment.json"))
	require.NoError(t, err)
	require.JSONEq(t, `{"chainId":1}`, string(copied))
}

func TestKeys_ErrorsHaveTheirCode(t *testing.T) {
	home, pass := t.TempDir(), passphraseIn(t, "right")
	base := []string{"--home", home}
	require.Equal(t, exitKey, arenad(t, append(base, "keys", "new")...).code, "nobody to ask for a passphrase")
	require.Equal(t, exitKey, arenad(t, append(base, "keys", "address")...).code, "no such key")
	require.Equal(t, exitKey, arenad(t, append(base, "keys", "new", "Bad Name", "--light", "--passphrase-file", pass)...).code)
	require.Equal(t, exitOK, arenad(t, append(base, "keys", "new", "--light", "--passphrase-file", pass)...).code)
	require.Equal(t, exitKey, arenad(t, append(base, "keys", "new", "--light", "--passphrase-file", pass)...).code, "never overwritten")

	exported := arenad(t, append(base, "keys", "export")...)
	require.Equal(t, exitOK, exported.code)
	copyFile := filepath.Join(t.TempDir(), "copy.json")
	require.NoError(t, os.WriteFile(copyFile, []byte(exported.out), 0o600))
	wrong := arenad(t, append(base, "keys", "import", "two", copyFile, "--light", "--passphrase-file", passphraseIn(t, "wrong"))...)
	require.Equal(t, exitKey, wrong.code)
	imported := arenad(t, append(base, "keys", "import", "two", copyFile, "--light", "--passphrase-file",
		passphraseIn(t, "new"), "--source-passphrase-file", pass)...)
	require.Equal(t, exitOK, imported.code, imported.errors)
	require.Equal(t, arenad(t, append(base, "keys", "address")...).out, imported.out)
}

func TestInterrupted_HasItsCode(t *testing.T) {
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(errInterrupted)
	code, hint := exitCode(ctx, context.Canceled)
	require.Equal(t, exitInterrupted, code)
	require.NotEmpty(t, hint)
	code, _ = exitCode(ctx, nil)
	require.Equal(t, exitOK, code, "what ended cleanly was not interrupted")
}

func TestExitRules_NoSentinelTwice(t *testing.T) {
	seen := map[error]bool{}
	for _, r := range exitRules() {
		for _, e := range r.is {
			require.False(t, seen[e], e)
			seen[e] = true
			code, _ := exitCode(t.Context(), e)
			require.Equal(t, r.code, code, e)
		}
	}
}

func TestCompletion_BashCompletes(t *testing.T) {
	bash, err := exec.LookPath("bash")
	require.NoError(t, err)
	script := filepath.Join(t.TempDir(), "arenad.bash")
	require.NoError(t, os.WriteFile(script, []byte(arenad(t, "completion", "bash").out), 0o600))
	for words, want := range map[string]string{
		"arenad ver":                "version",
		"arenad keys ex":            "export",
		"arenad keys new --li":      "--light",
		"arenad --json keys ne":     "new",
		"arenad completion fi":      "fish",
		"arenad keys list --pass":   "",
		"arenad keys import --sour": "--source-passphrase-file",
	} {
		cmd := exec.Command(bash, "-c", `source "$1"; COMP_WORDS=($2); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _arenad; echo "${COMPREPLY[*]}"`, "-", script, words)
		got, err := cmd.CombinedOutput()
		require.NoError(t, err, string(got))
		require.Equal(t, want, strings.TrimSpace(string(got)), words)
	}
}

func TestCompletion_KnowsEveryCommand(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish"} {
		got := arenad(t, "completion", shell)
		require.Equal(t, exitOK, got.code)
		for _, c := range leafCommands() {
			if c.spec.hidden {
				continue
			}
			words := strings.Fields(c.path)
			require.Contains(t, got.out, words[len(words)-1], "%s: %s", shell, c.path)
			for _, f := range c.spec.allFlags() {
				require.Contains(t, got.out, f.Names()[0], "%s: %s", shell, c.path)
			}
		}
	}
}
