package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// sampleProject has one library, and packages and compiler of contracts/.
func sampleProject(t *testing.T) *project {
	t.Helper()
	contracts, err := filepath.Abs("..")
	require.NoError(t, err)
	source := t.TempDir()
	for _, dir := range []string{"src", "test", "bin", "snapshots"} {
		require.NoError(t, os.MkdirAll(filepath.Join(source, dir), 0o750))
	}
	require.NoError(t, copyTree("testdata/Sample.sol", filepath.Join(source, "src/Sample.sol")))
	require.NoError(t, copyTree(filepath.Join(contracts, "bin"), filepath.Join(source, "bin")))
	require.NoError(t, copyTree(filepath.Join(contracts, "foundry.toml"), filepath.Join(source, "foundry.toml")))
	require.NoError(t, os.Symlink(filepath.Join(contracts, "node_modules"), filepath.Join(source, "node_modules")))
	p, err := copyProject(source, filepath.Join(t.TempDir(), "work"))
	require.NoError(t, err)
	require.NoError(t, p.open())
	return p
}

func TestFindSites_EveryOperatorOnce(t *testing.T) {
	sites, err := sampleProject(t).findAll([]string{"src/Sample.sol"})
	require.NoError(t, err)
	var got []string
	for _, s := range sites {
		got = append(got, s.Operator+": "+oneLine(s.Original)+" -> "+oneLine(s.Mutated))
	}
	slices.Sort(got)
	require.Equal(t, []string{
		"and/or: a < b && b != 3 -> (a < b || b != 3)",
		"arithmetic: a - b -> (a + b)",
		"comparison: a < b -> (a <= b)",
		"comparison: a > CAP -> (a >= CAP)",
		"comparison: b != 3 -> (b == 3)",
		"comparison: lt(a, 2) -> not lt(a, 2)",
		"constant: 1 -> uint256(2)",
		"constant: 2 -> 2 + 1",
		"constant: 3 -> 4",
		"constant: CAP -> CAP + 1",
		"deleted statement: c := add(c, lt(a, 2)) -> nothing",
		"deleted statement: c = 1 << a; -> nothing",
		"deleted statement: c = a - b; -> nothing",
		"one more: a - b -> ((a - b) + 1)",
		"one more: add(c, lt(a, 2)) -> add(c, lt(a, 2)) + 1",
		"removed revert: a > CAP -> false",
		"shift: 1 << a -> (1 >> a)",
		"swapped operands: a - b -> (b - a)",
	}, got)
}

func TestInstrument_CompilesWithAllMutantsAtOnce(t *testing.T) {
	p := sampleProject(t)
	sites, err := p.findAll([]string{"src/Sample.sol"})
	require.NoError(t, err)
	mutants := sample(sites, len(sites), 1)
	// Nobody can add a number to a condition.
	bad := mutants[0]
	bad.Number, bad.Mutated, bad.form = len(mutants)+1, "1 + true", expression
	bad.Start = strings.Index(mustRead(t, p, "src/Sample.sol"), "a < b && b != 3")
	bad.End = bad.Start + len("a < b && b != 3")
	invalid, err := p.instrumentAll(append(slices.Clone(mutants), bad))
	require.NoError(t, err)
	require.Equal(t, map[int]bool{bad.Number: true}, invalid)
	text := mustRead(t, p, "src/Sample.sol")
	for _, m := range mutants {
		require.Contains(t, text, "0x6d0000"+m.address()[36+4:], m.Operator)
	}
	_, problems, err := p.trees([]string{"src/Sample.sol"})
	require.NoError(t, err)
	require.Empty(t, problems)
}

func mustRead(t *testing.T, p *project, file string) string {
	t.Helper()
	text, err := p.read(file)
	require.NoError(t, err)
	return text
}

func TestInstrument_NestedMutants(t *testing.T) {
	text := "x = a + b;"
	mutants := []mutant{
		{site: site{Start: 4, End: 5, Mutated: "c"}, Number: 3},
		{site: site{Start: 0, End: 10, form: statement}, Number: 1},
		{site: site{Start: 4, End: 9, Mutated: "a - b"}, Number: 2},
		{site: site{Start: 4, End: 9, Mutated: "b"}, Number: 4},
	}
	require.Equal(t, "{ if (block.coinbase != address(0x6d000001)) { x = "+
		"(block.coinbase == address(0x6d000004) ? b : (block.coinbase == address(0x6d000002) ? a - b : "+
		"(block.coinbase == address(0x6d000003) ? c : a) + b)); } }", instrument(text, mutants))
	require.Equal(t, text, instrument(text, nil))
}

func TestBlamed(t *testing.T) {
	text := "aaaa 0x6d000007 bbbb" + strings.Repeat(" ", 100) + "cccc"
	require.Equal(t, 7, blamed(text, 2, 18))
	require.Equal(t, 7, blamed(text, 121, 124), "the nearest one before")
	require.Equal(t, -1, blamed("nothing", 1, 3))
}

func TestSample_IsTheSameForASeed(t *testing.T) {
	sites := make([]site, 100)
	for i := range sites {
		sites[i].Line = i
	}
	first, again, other := sample(sites, 20, 1), sample(sites, 20, 1), sample(sites, 20, 2)
	require.Equal(t, first, again)
	require.NotEqual(t, first, other)
	require.Len(t, first, 20)
	for i, m := range first {
		require.Equal(t, i+1, m.Number)
		if i > 0 {
			require.Greater(t, m.Line, first[i-1].Line, "none twice")
		}
	}
	require.Len(t, sample(sites, 1000, 1), 100)
}

func TestWithoutPure_LeavesPlacesAndComments(t *testing.T) {
	text := "function f() public pure returns (bool) { // pure\n    return impure;\n}\n"
	got := withoutPure(text)
	require.Len(t, got, len(text))
	require.Equal(t, "function f() public view returns (bool) { // pure\n    return impure;\n}\n", got)
}

func TestProject_WritesNothingButItsCopy(t *testing.T) {
	p := sampleProject(t)
	require.ErrorIs(t, p.write("node_modules/solc/package.json", ""), errNotOurs)
	files := append(make([]string, 0, 100), "src/Sample.sol")
	_, err := p.sources(files)
	require.NoError(t, err)
	require.Equal(t, []string{"src/Sample.sol"}, files)
}

func TestMatches_BracesAndStars(t *testing.T) {
	patterns := []string{"test/{unit,attack}/{A,B}*", "test/x/**"}
	for file, want := range map[string]bool{
		"test/unit/Arena.t.sol": true, "test/attack/B.t.sol": true, "test/unit/C.t.sol": false,
		"test/other/A.t.sol": false, "test/x/C.t.sol": true,
	} {
		require.Equal(t, want, matches(file, patterns), file)
	}
	require.Equal(t, []string{"a{b"}, braces("a{b"))
}

func TestSlim_KeepsWhatIsNeeded(t *testing.T) {
	p := sampleProject(t)
	require.NoError(t, os.WriteFile(filepath.Join(p.dir, "src/Other.sol"), nil, 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(p.dir, "src/Used.sol"), nil, 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(p.dir, "test/A.t.sol"), []byte(`import "../src/Used.sol";`), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(p.dir, "test/B.t.sol"), nil, 0o600))
	require.NoError(t, p.slim([]string{"src/Sample.sol"}, []string{"test/A*"}))
	left, err := p.solidity(".")
	require.NoError(t, err)
	left = slices.DeleteFunc(left, func(file string) bool { return strings.HasPrefix(file, "node_modules") })
	require.ElementsMatch(t, []string{"src/Sample.sol", "src/Used.sol", "test/A.t.sol"}, left)
}

func TestTargets_HaveSourcesAndTests(t *testing.T) {
	for _, one := range targets() {
		_, err := os.Stat(filepath.Join("..", one.file))
		require.NoError(t, err, "a file that is mutated is not there")
	}
	require.Equal(t, []string{"src/libraries/Votes.sol"}, chosen("Votes"))
	require.Empty(t, testsOf("src/Other.sol"))
}

// A compiler and a forge that is a script: what the runner makes of exit codes.
func TestRunner_Verdicts(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "work")
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "node_modules/.bin"), 0o750))
	script := "#!/bin/sh\ncase \"$*\" in *6d000002*) echo '[FAIL: a [b] c] test_x() (gas: 1)'; exit 1;; *6d000003*) exec sleep 60;; *6d000005*) exit 1;; esac\n"
	require.NoError(t, os.WriteFile(filepath.Join(dir, "node_modules/.bin/forge"), []byte(script), 0o700))
	r := runner{project: &project{dir: dir}, profile: "desk", rest: everything, fuzzRuns: 1, limit: 2 * time.Second}
	require.NoError(t, r.baseline(context.Background(), []string{"src/libraries/Votes.sol"}))
	var mutants []mutant
	for i := range 4 {
		mutants = append(mutants, mutant{site: site{File: "src/libraries/Votes.sol", Line: i}, Number: i + 1})
	}
	var out bytes.Buffer
	all, err := r.workers(2)
	require.NoError(t, err)
	require.NotEqual(t, all[0].project.dir, all[1].project.dir)
	results, err := testAll(context.Background(), all, mutants, map[int]bool{4: true}, &out)
	require.NoError(t, err)
	slices.SortFunc(results, func(a, b result) int { return a.Number - b.Number })
	var verdicts []string
	for _, one := range results {
		verdicts = append(verdicts, one.Verdict+" "+one.By)
	}
	require.Equal(t, []string{survived + " ", killed + " test_x", killed + " " + overtime, refused + " "}, verdicts)
	summarize(&out, results)
	require.Contains(t, out.String(), "survived: src/libraries/Votes.sol:0")
	broken := mutant{site: site{File: "src/libraries/Votes.sol"}, Number: 5}
	_, err = testAll(context.Background(), all, append(mutants, broken), nil, &out)
	require.ErrorIs(t, err, errNoTest, "forge that does not run kills nothing")
}

func TestSurvivors_OfTheSameSampleOnly(t *testing.T) {
	mutants := []mutant{{site: site{Line: 1}, Number: 1}, {site: site{Line: 2}, Number: 2}, {site: site{Line: 3}, Number: 3}}
	before := []result{mutants[0].result(survived, "", 1), mutants[1].result(killed, "test_x", 1), mutants[2].result(survived, "", 1)}
	data, err := json.Marshal(before)
	require.NoError(t, err)
	report := filepath.Join(t.TempDir(), "report.json")
	require.NoError(t, os.WriteFile(report, data, 0o600))
	left, known, err := survivors(report, mutants)
	require.NoError(t, err)
	require.Equal(t, []mutant{mutants[0], mutants[2]}, left)
	require.Equal(t, before[1:2], known)
	more := mutant{site: site{Line: 4}, Number: 4}
	left, _, err = survivors(report, append(slices.Clone(mutants), more))
	require.NoError(t, err)
	require.Equal(t, []mutant{mutants[0], mutants[2], more}, left, "also what was not tested yet")
	_, _, err = survivors(report, mutants[:2])
	require.ErrorIs(t, err, errOtherSample)
	mutants[1].Line = 9
	_, _, err = survivors(report, mutants)
	require.ErrorIs(t, err, errOtherSample)
}
