package main

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// slim removes every Solidity file of the copy that neither the tests that match some pattern nor the mutated files need:
// forge compiles, or at least reads, whatever is there.
func (p *project) slim(files []string, patterns []string) error {
	tests, err := p.solidity("test")
	if err != nil {
		return err
	}
	needed := append([]string(nil), files...)
	for _, test := range tests {
		if matches(test, patterns) && strings.HasSuffix(test, ".t.sol") {
			needed = append(needed, test)
		}
	}
	kept, err := p.sources(needed)
	if err != nil {
		return err
	}
	sources, err := p.solidity("src")
	if err != nil {
		return err
	}
	for _, file := range append(sources, tests...) {
		if _, ok := kept[file]; ok {
			continue
		}
		if err := os.Remove(filepath.Join(p.dir, filepath.FromSlash(file))); err != nil {
			return fmt.Errorf("slim the copy: %w", err)
		}
	}
	return nil
}

// matches tells whether a file matches one of the patterns, as forge understands them: `{a,b}` is a or b.
func matches(file string, patterns []string) bool {
	for _, pattern := range patterns {
		for _, one := range braces(pattern) {
			if ok, err := path.Match(strings.ReplaceAll(one, "**", "*"), file); err == nil && ok {
				return true
			}
		}
	}
	return false
}

// braces writes out the choices of a pattern.
func braces(pattern string) []string {
	open := strings.IndexByte(pattern, '{')
	if open < 0 {
		return []string{pattern}
	}
	end := strings.IndexByte(pattern[open:], '}')
	if end < 0 {
		return []string{pattern}
	}
	end += open
	var all []string
	for choice := range strings.SplitSeq(pattern[open+1:end], ",") {
		all = append(all, braces(pattern[:open]+choice+pattern[end+1:])...)
	}
	return all
}
