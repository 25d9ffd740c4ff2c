package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Verdicts on a mutant.
const (
	killed   = "killed"
	survived = "survived"
	refused  = "invalid"
)

// errNoTest: forge failed, and not for a test.
var errNoTest = errors.New("forge failed without a test that fails")

// failedTest finds the test that killed a mutant; before its name stands a reason, which may hold anything.
var failedTest = regexp.MustCompile(`(?m)^\[FAIL.*\] (\w+)\(`)

// result is what became of a mutant. By is the test that killed it, or overtime.
type result struct {
	Number   int     `json:"number"`
	File     string  `json:"file"`
	Line     int     `json:"line"`
	Operator string  `json:"operator"`
	Original string  `json:"original"`
	Mutated  string  `json:"mutated"`
	Verdict  string  `json:"verdict"`
	By       string  `json:"by,omitempty"`
	Seconds  float64 `json:"seconds"`
}

// overtime is what kills a mutant whose tests do not end.
const overtime = "time"

// everything is the group of tests that a mutant meets which its own tests let live.
const everything = "test/{unit,attack}/**"

// target is a file with the tests that look at it first.
type target struct{ file, tests string }

// targets: the code that draws, counts and pays.
func targets() []target {
	return []target{
		{"src/libraries/Payout.sol", "test/unit/Payout*"},
		{"src/libraries/Ranking.sol", "test/unit/Ranking*"},
		{"src/libraries/Votes.sol", "test/unit/Votes*"},
		{"src/libraries/Sampling.sol", "test/unit/Sampling*"},
		{"src/libraries/SumTree.sol", "test/unit/{SumTree,Sampling}.t.sol"},
		{"src/libraries/Usage.sol", "test/unit/Usage*"},
		{"src/libraries/Queues.sol", "test/unit/Queues*"},
		{"src/libraries/Waiting.sol", "test/unit/Waiting*"},
		{"src/libraries/Weights.sol", "test/unit/Weights*"},
		{"src/libraries/Records.sol", "test/unit/Records*"},
		{"src/libraries/TaskRules.sol", "test/unit/TaskRules*"},
		{"src/types/Round.sol", "test/unit/Round*"},
		{"src/types/Course.sol", "test/unit/Courses*"},
		{"src/Scores.sol", "test/unit/{Scores,Appeals}*"},
		{"src/scores/ScoresState.sol", "test/unit/{Scores,Appeals}*"},
		{"src/scores/ScoresViews.sol", "test/unit/{Scores,Appeals}*"},
		{"src/Appeals.sol", "test/unit/{Appeals,Scores}*"},
		{"src/Finals.sol", "test/unit/{Finals,Settle}*"},
		{"src/Settle.sol", "test/unit/Settle*"},
		{"src/settle/SettleState.sol", "test/unit/Settle*"},
		{"src/settle/SettleRounds.sol", "test/unit/Settle*"},
		{"src/settle/SettleTasks.sol", "test/unit/Settle*"},
		{"src/Arena.sol", "test/unit/Arena*"},
		{"src/arena/ArenaState.sol", "test/unit/Arena*"},
		{"src/arena/ArenaSubmissions.sol", "test/unit/Arena*"},
		{"src/arena/ArenaViews.sol", "test/unit/Arena*"},
		{"src/Stake.sol", "test/unit/Stake*"},
		{"src/stake/StakeState.sol", "test/unit/Stake*"},
		{"src/stake/StakeLeaves.sol", "test/unit/Stake*"},
		{"src/stake/StakeMoney.sol", "test/unit/Stake*"},
		{"src/stake/StakeSeats.sol", "test/unit/Stake*"},
		{"src/Delegation.sol", "test/unit/Delegation*"},
	}
}

// chosen gives the targets whose path contains one of the parts of only, which commas separate.
func chosen(only string) []string {
	var files []string
	for _, t := range targets() {
		if slices.ContainsFunc(strings.Split(only, ","), func(part string) bool { return strings.Contains(t.file, part) }) {
			files = append(files, t.file)
		}
	}
	return files
}

// testsOf gives the tests that look at a file first; none: "".
func testsOf(file string) string {
	for _, t := range targets() {
		if t.file == file {
			return t.tests
		}
	}
	return ""
}

// runner runs forge on the instrumented project.
type runner struct {
	project  *project
	profile  string
	rest     string
	fuzzRuns int
	limit    time.Duration
}

// baseline compiles, and fails if a test does without a mutant, or a file has no tests of its own.
func (r runner) baseline(ctx context.Context, files []string) error {
	// The first one compiles them all.
	groups := []string{r.rest}
	for _, file := range files {
		if !slices.Contains(groups, testsOf(file)) {
			groups = append(groups, testsOf(file))
		}
	}
	for _, group := range groups {
		output, passed, err := r.forge(ctx, group, "0x0000000000000000000000000000000000000000")
		if err != nil {
			return err
		}
		if !passed {
			return fmt.Errorf("%w: %s: %s", errBaseline, group, tail(output))
		}
	}
	return nil
}

// workers gives jobs runners, each in a directory of its own: two runs of forge in one spoil each other's cache.
func (r runner) workers(jobs int) ([]runner, error) {
	all := []runner{r}
	for len(all) < jobs {
		copied := *r.project
		copied.dir = fmt.Sprintf("%s-%d", r.project.dir, len(all))
		if err := os.RemoveAll(copied.dir); err != nil {
			return nil, fmt.Errorf("clear a work directory: %w", err)
		}
		// Links stay links, times stay times.
		if output, err := exec.Command("cp", "-a", r.project.dir, copied.dir).CombinedOutput(); err != nil { //nolint:gosec // Our directory.
			return nil, fmt.Errorf("copy the work directory: %w: %s", err, output)
		}
		other := r
		other.project = &copied
		all = append(all, other)
	}
	return all, nil
}

// testAll tests each mutant, on all workers at a time, until one cannot be tested.
func testAll(ctx context.Context, all []runner, mutants []mutant, invalid map[int]bool, out io.Writer) ([]result, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	queue, done := make(chan mutant), make(chan result)
	var workers sync.WaitGroup
	for _, r := range all {
		workers.Go(func() {
			for m := range queue {
				one, err := r.test(ctx, m)
				if err != nil {
					cancel(err)
				}
				if ctx.Err() == nil {
					done <- one
				}
			}
		})
	}
	var results []result
	go func() {
		for _, m := range mutants {
			if !invalid[m.Number] {
				queue <- m
			}
		}
		close(queue)
		workers.Wait()
		close(done)
	}()
	for _, m := range mutants {
		if invalid[m.Number] {
			results = append(results, m.result(refused, "", 0))
		}
	}
	for one := range done {
		results = append(results, one)
		_, _ = fmt.Fprintf(out, "%4d of %d  %-8s %5.1fs  %s\n", len(results), len(mutants), one.Verdict, one.Seconds, one.change())
	}
	return results, context.Cause(ctx)
}

// test runs a file's own tests with the mutant, then all others.
func (r runner) test(ctx context.Context, m mutant) (result, error) {
	start := time.Now()
	for _, group := range []string{testsOf(m.File), r.rest} {
		by, err := r.killer(ctx, group, m)
		if err != nil {
			return result{}, fmt.Errorf("test mutant %d: %w", m.Number, err)
		}
		if by != "" {
			return m.result(killed, by, time.Since(start)), nil
		}
	}
	return m.result(survived, "", time.Since(start)), nil
}

// killer gives the first test of a group that fails with a mutant; none: "".
func (r runner) killer(ctx context.Context, group string, m mutant) (string, error) {
	limited, cancel := context.WithTimeout(ctx, r.limit)
	defer cancel()
	output, passed, err := r.forge(limited, group, m.address())
	switch {
	case limited.Err() != nil:
		return overtime, nil
	case err != nil:
		return "", err
	case passed:
		return "", nil
	}
	failed := failedTest.FindStringSubmatch(output)
	if failed == nil {
		return "", fmt.Errorf("%w: %s", errNoTest, tail(output))
	}
	return failed[1], nil
}

func (m mutant) result(verdict, by string, took time.Duration) result {
	return result{
		Number: m.Number, File: m.File, Line: m.Line, Operator: m.Operator, Original: m.Original, Mutated: m.Mutated,
		Verdict: verdict, By: by, Seconds: took.Seconds(),
	}
}

// change says where a mutant is and what it does.
func (r result) change() string {
	return fmt.Sprintf("%s:%d %s: %s -> %s", r.File, r.Line, r.Operator, oneLine(r.Original), oneLine(r.Mutated))
}

// forge tests what matches with a block producer. Gas differs with mutants, so tests of gas are left out.
func (r runner) forge(ctx context.Context, tests, producer string) (output string, passed bool, err error) {
	// Arguments that killed one mutant would be tried on the next one, and nobody else's tests try them.
	if err := os.RemoveAll(filepath.Join(r.project.dir, "cache", "fuzz")); err != nil {
		return "", false, fmt.Errorf("forget failures: %w", err)
	}
	command := exec.CommandContext(ctx, "node_modules/.bin/forge", "test", "--match-path", tests,
		"--no-match-test", "(?i)gas", "--no-match-path", "test/**/*.gas.t.sol", "--block-coinbase", producer,
		"--fail-fast", "--fuzz-runs", strconv.Itoa(r.fuzzRuns), "--threads", "1", "--code-size-limit", "1000000")
	command.Dir = r.project.dir
	command.Env = append(os.Environ(), "FOUNDRY_PROFILE="+r.profile, "FOUNDRY_OUT=out", "FOUNDRY_CACHE_PATH=cache")
	command.WaitDelay = time.Second
	said, err := command.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return string(said), false, fmt.Errorf("run %s: %w", filepath.Base(command.Path), err)
	}
	return string(said), err == nil, nil
}

func tail(output string) string {
	lines := strings.Split(strings.TrimSpace(output), "\n")
	return strings.Join(lines[max(0, len(lines)-20):], "\n")
}
