package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

var (
	// errCompiler: the compiler did not give a syntax tree.
	errCompiler = errors.New("compiler refused the source")
	// errNotOurs: only sources and tests of the copy are changed.
	errNotOurs = errors.New("not a file of the copy")
)

var (
	importPath = regexp.MustCompile(`(?s)import\s[^;]*?"([^"]+)"\s*;`)
	pureWord   = regexp.MustCompile(`\bpure\b`)
	ownRuns    = regexp.MustCompile(`/// forge-config: .*fuzz\.runs.*`)
)

// project is the part of contracts/ that is compiled: a copy in which sources may be changed.
type project struct {
	dir        string
	remappings [][2]string
}

// problem is an error of the compiler at bytes Start to End of File.
type problem struct {
	File       string
	Start, End int
	Message    string
}

// copyProject copies what forge needs of contracts to dir. Packages are linked.
func copyProject(contracts, dir string) (*project, error) {
	if err := os.RemoveAll(dir); err != nil {
		return nil, fmt.Errorf("clear the work directory: %w", err)
	}
	for _, part := range []string{"src", "test", "bin", "snapshots", "foundry.toml"} {
		if err := copyTree(filepath.Join(contracts, part), filepath.Join(dir, part)); err != nil {
			return nil, err
		}
	}
	packages, err := filepath.Abs(filepath.Join(contracts, "node_modules"))
	if err != nil {
		return nil, fmt.Errorf("find the packages: %w", err)
	}
	if err := os.Symlink(packages, filepath.Join(dir, "node_modules")); err != nil {
		return nil, fmt.Errorf("link the packages: %w", err)
	}
	if err := rememberAnswers(dir); err != nil {
		return nil, err
	}
	return &project{dir: dir, remappings: [][2]string{
		{"@openzeppelin/contracts/", "node_modules/@openzeppelin/contracts/"},
		{"solady/", "node_modules/solady/src/"},
	}}, nil
}

// memory is a script before the compiler: forge asks for the version at each start, and for the syntax tree of whatever
// a filter may select, which takes seconds. It gives the same answer to the same question again.
const memory = `#!/bin/sh
if [ "$1" = --version ]; then exec cat "$0.version"; fi
mkdir -p "$0.answers"
question=$(mktemp -p "$0.answers")
cat >"$question"
answer="$0.answers/$({ echo "$*"; cat "$question"; } | sha256sum | cut -c1-64)"
if [ ! -f "$answer" ]; then node "$0.js" "$@" <"$question" >"$question.new" && mv "$question.new" "$answer" || exit; fi
rm "$question"
exec cat "$answer"
`

// rememberAnswers puts the script before the compiler of the copy.
func rememberAnswers(dir string) error {
	compiler := filepath.Join(dir, "bin", "solc")
	version, err := exec.Command("node", compiler, "--version").Output()
	if err != nil {
		return fmt.Errorf("ask the compiler for its version: %w", err)
	}
	if err := os.Rename(compiler, compiler+".js"); err != nil {
		return fmt.Errorf("rename the compiler: %w", err)
	}
	if err := os.WriteFile(compiler+".version", version, 0o600); err != nil {
		return fmt.Errorf("write the compiler's version: %w", err)
	}
	if err := os.WriteFile(compiler, []byte(memory), 0o700); err != nil { //nolint:gosec // It is a program.
		return fmt.Errorf("write the compiler's script: %w", err)
	}
	return nil
}

func copyTree(from, to string) error {
	return filepath.WalkDir(from, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("copy %s: %w", from, err)
		}
		rel, err := filepath.Rel(from, p)
		if err != nil {
			return fmt.Errorf("copy %s: %w", p, err)
		}
		target := filepath.Join(to, rel)
		if d.IsDir() {
			return os.MkdirAll(target, 0o750)
		}
		if err := os.MkdirAll(filepath.Dir(target), 0o750); err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return fmt.Errorf("copy %s: %w", p, err)
		}
		data, err := os.ReadFile(p) //nolint:gosec // the project's own files
		if err != nil {
			return fmt.Errorf("copy %s: %w", p, err)
		}
		return os.WriteFile(target, data, info.Mode().Perm())
	})
}

func (p *project) read(file string) (string, error) {
	data, err := os.ReadFile(filepath.Join(p.dir, filepath.FromSlash(file)))
	if err != nil {
		return "", fmt.Errorf("read %s: %w", file, err)
	}
	return string(data), nil
}

// write changes a file of the copy. The packages are no copy.
func (p *project) write(file, text string) error {
	if !strings.HasPrefix(file, "src/") && !strings.HasPrefix(file, "test/") {
		return fmt.Errorf("%w: %s", errNotOurs, file)
	}
	if err := os.WriteFile(filepath.Join(p.dir, filepath.FromSlash(file)), []byte(text), 0o600); err != nil {
		return fmt.Errorf("write %s: %w", file, err)
	}
	return nil
}

// solidity lists the Solidity files below a folder, with slashes, from the project's root.
func (p *project) solidity(folder string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(filepath.Join(p.dir, folder), func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".sol") {
			return err
		}
		rel, err := filepath.Rel(p.dir, name)
		files = append(files, filepath.ToSlash(rel))
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", folder, err)
	}
	return files, nil
}

// open makes every function of tests and sources at most `view`: a mutant reads the block.
func (p *project) open() error {
	for _, folder := range []string{"src", "test"} {
		files, err := p.solidity(folder)
		if err != nil {
			return err
		}
		for _, file := range files {
			// The cheatcodes' interface stays as it is: nothing of ours implements it.
			if path.Base(file) == "Vm.sol" {
				continue
			}
			text, err := p.read(file)
			if err != nil {
				return err
			}
			// Runs are what the caller says, not what a test says of itself.
			if err := p.write(file, withoutPure(ownRuns.ReplaceAllString(text, "//"))); err != nil {
				return err
			}
		}
	}
	return nil
}

// withoutPure writes `view` for every `pure` outside comments; both have four letters, so places stay what they were.
func withoutPure(text string) string {
	lines := strings.SplitAfter(text, "\n")
	for i, line := range lines {
		code, comment := line, ""
		if at := strings.Index(line, "//"); at >= 0 {
			code, comment = line[:at], line[at:]
		}
		lines[i] = pureWord.ReplaceAllString(code, "view") + comment
	}
	return strings.Join(lines, "")
}

// sources reads files and whatever they import.
func (p *project) sources(files []string) (map[string]string, error) {
	texts, left := map[string]string{}, slices.Clone(files)
	for len(left) != 0 {
		file := left[len(left)-1]
		left = left[:len(left)-1]
		if _, done := texts[file]; done {
			continue
		}
		text, err := p.read(file)
		if err != nil {
			return nil, err
		}
		texts[file] = text
		for _, m := range importPath.FindAllStringSubmatch(text, -1) {
			left = append(left, p.resolve(file, m[1]))
		}
	}
	return texts, nil
}

func (p *project) resolve(from, imported string) string {
	if strings.HasPrefix(imported, ".") {
		return path.Join(path.Dir(from), imported)
	}
	for _, r := range p.remappings {
		if rest, ok := strings.CutPrefix(imported, r[0]); ok {
			return r[1] + rest
		}
	}
	return imported
}

// trees gives the syntax tree of each file, or what is wrong with the sources.
func (p *project) trees(files []string) (map[string]node, []problem, error) {
	texts, err := p.sources(files)
	if err != nil {
		return nil, nil, err
	}
	type content struct {
		Content string `json:"content"`
	}
	contents := map[string]content{}
	for name, text := range texts {
		contents[name] = content{text}
	}
	remappings := make([]string, len(p.remappings))
	for i, r := range p.remappings {
		remappings[i] = r[0] + "=" + r[1]
	}
	input, err := json.Marshal(map[string]any{
		"language": "Solidity",
		"sources":  contents,
		"settings": map[string]any{
			"remappings":      remappings,
			"evmVersion":      "prague",
			"outputSelection": map[string]any{"*": map[string]any{"": []string{"ast"}}},
		},
	})
	if err != nil {
		return nil, nil, fmt.Errorf("write the compiler's input: %w", err)
	}
	compiler := exec.Command("bin/solc", "--standard-json")
	compiler.Dir = p.dir
	compiler.Stdin = bytes.NewReader(input)
	output, err := compiler.Output()
	if err != nil {
		return nil, nil, fmt.Errorf("run the compiler: %w", err)
	}
	return parseOutput(output)
}

func parseOutput(output []byte) (map[string]node, []problem, error) {
	var answer struct {
		Errors []struct {
			Severity       string `json:"severity"`
			Message        string `json:"message"`
			SourceLocation struct {
				File  string `json:"file"`
				Start int    `json:"start"`
				End   int    `json:"end"`
			} `json:"sourceLocation"`
		} `json:"errors"`
		Sources map[string]struct {
			AST node `json:"ast"`
		} `json:"sources"`
	}
	if err := json.Unmarshal(output, &answer); err != nil {
		return nil, nil, fmt.Errorf("read the compiler's output: %w", err)
	}
	var problems []problem
	for _, e := range answer.Errors {
		if e.Severity == "error" {
			l := e.SourceLocation
			problems = append(problems, problem{File: l.File, Start: l.Start, End: l.End, Message: e.Message})
		}
	}
	trees := map[string]node{}
	for name, source := range answer.Sources {
		trees[name] = source.AST
	}
	if len(problems) == 0 && len(trees) == 0 {
		return nil, nil, errCompiler
	}
	return trees, problems, nil
}
