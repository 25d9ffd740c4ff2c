package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/audit"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/eval/runner"
)

func auditSpec() spec {
	return spec{
		name: "audit", args: "TASK", usage: "derive everything about a task again, and run its models again",
		text: "Derives weights, committees, commitments, decisions, ranking and money again from the chain's log, fetches shards and models by " +
			"their CIDs, opens them with the keys on chain, runs the models again in the sandbox, and compares every vote. No node is " +
			"trusted; the endpoint of the chain (--rpc) is. It says per submission and seat what holds and what does not, and ends " +
			"with a sentence. Exit code 13: something does not hold; 14: nothing speaks against it, but not all could be checked (bytes " +
			"or keys that nobody has, a task that is not settled, --rows, a --budget that ran out). Content comes from the folders of " +
			"--from, else from the home's store and then from peers. --devnet audits a devnet that has ended: its chain is loaded again.",
		example: "arenad audit 1\narenad audit 1 --submission 3 --rows 50\narenad audit 1 --devnet build/demo/devnet",
		flags: append(append(readFlags(), settings("content-max", "bootstrap", "mdns", "eval-wall", "sandbox", "finality")...), peerWaitFlag(),
			stringFlag("submission", "", "only the scores of this submission; the rest of the task is checked all the same"),
			stringFlag("rows", "0", "how many of its rows to use, chosen at random; 0: all"),
			stringFlag("row-seed", "", "what --rows are chosen by, 64 hexadecimal digits, to choose the same again (default: random, printed)"),
			stringFlag("budget", "10m", "how long to run models at most"),
			stringFlag("from", "", "folders with content, several with commas; peers are not asked then"),
			endedFlag(), anvilFlag()),
		output: audit.Report{}, do: doAudit,
	}
}

func doAudit(ctx context.Context, c *call) error {
	return c.withDevnet(ctx, auditTask)
}

func auditTask(ctx context.Context, s *session) error {
	in, err := s.auditInput(ctx)
	if err != nil {
		return err
	}
	report, err := audit.Run(ctx, in)
	if errors.Is(err, audit.ErrNoTask) {
		return s.notAudited(ctx, in)
	}
	if err != nil {
		return err
	}
	if err := s.call.emit(report, func(w io.Writer) { sayReport(w, report) }); err != nil {
		return err
	}
	switch report.Result {
	case audit.Fails:
		return fmt.Errorf("%w: %s", errAuditFailed, report.Sentence)
	case audit.Open:
		return fmt.Errorf("%w: %s", errAuditOpen, report.Sentence)
	}
	return nil
}

// notAudited says what of an audit's subject there is not.
func (s *session) notAudited(ctx context.Context, in audit.Input) error {
	if _, err := s.reader.Task(ctx, in.Task); err != nil {
		return noTask(in.Task)
	}
	return says(chain.ErrInput, "task %d has no submission %d: `arenad submission list --task %d` shows those that it has", in.Task, in.Submission, in.Task)
}

// auditInput is the audit that the flags ask for. Errors: errUsage; those of the chain.
func (s *session) auditInput(ctx context.Context) (in audit.Input, err error) {
	c := s.call
	if in.Task, err = parseID[arena.TaskID](c.args[0], "task"); err != nil {
		return in, err
	}
	if text := c.cli.String("submission"); text != "" {
		if in.Submission, err = parseID[arena.SubmissionID](text, "submission"); err != nil {
			return in, err
		}
	}
	if in.Rows, err = strconv.Atoi(c.cli.String("rows")); err != nil || in.Rows < 0 {
		return in, fmt.Errorf("%w: --rows is %q: want a number of rows, or 0 for all", errUsage, c.cli.String("rows"))
	}
	if in.Seed, err = rowSeed(c.cli.String("row-seed")); err != nil {
		return in, err
	}
	if in.Budget, err = c.duration("budget"); err != nil {
		return in, err
	}
	if in.Wall, err = c.duration("eval-wall"); err != nil {
		return in, err
	}
	sandbox, err := runner.ParseSandbox(c.cli.String("sandbox"))
	if err != nil {
		return in, fmt.Errorf("%w: %w", errUsage, err)
	}
	in.Runner = runner.Process{Sandbox: sandbox}
	if in.Content, err = s.auditContent(); err != nil {
		return in, err
	}
	if in.Params, err = audit.ReadParams(ctx, s.reader, s.deployment); err != nil {
		return in, err
	}
	in.Chain = audit.OnChain(s.client, s.reader, in.Params)
	events, head, err := s.events(ctx)
	if err != nil {
		return in, err
	}
	in.Events, in.Block, in.Now = events, head.Number, head.Time
	in.Progress = c.auditProgress()
	return in, nil
}

func rowSeed(text string) (seed [32]byte, err error) {
	if text == "" {
		_, err = rand.Read(seed[:])
		return seed, err
	}
	b, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(b) != len(seed) {
		return seed, fmt.Errorf("%w: --row-seed is %q: want 64 hexadecimal digits", errUsage, text)
	}
	return [32]byte(b), nil
}

// auditContent is where bytes come from.
func (s *session) auditContent() (audit.Content, error) {
	var from audit.Sources
	dirs := s.call.cli.String("from")
	if dirs == "" {
		dirs = s.call.cli.String("devnet")
	}
	if dirs != "" {
		for dir := range strings.SplitSeq(dirs, ",") {
			f, err := audit.OpenFolder(filepath.Clean(dir))
			if err != nil {
				return nil, fmt.Errorf("%w: --from: %w", errUsage, err)
			}
			from = append(from, f)
		}
		return from, nil
	}
	store, err := s.store()
	if err != nil {
		return nil, err
	}
	return &peers{s, store, false}, nil
}

// peers is the home's content store, which peers fill. Once none was found no other is looked for.
type peers struct {
	s     *session
	store *content.Store
	alone bool
}

// Read implements audit.Content.
func (p *peers) Read(ctx context.Context, c arena.Content) ([]byte, error) {
	if !p.store.Has(c) {
		if p.alone {
			return nil, fmt.Errorf("%s: %w", c, content.ErrNotFound)
		}
		if err := p.s.fetch(ctx, p.store, c); err != nil {
			p.alone = errors.Is(err, errNoPeers)
			return nil, err
		}
	}
	return os.ReadFile(p.store.Path(c))
}

// auditProgress tells a person what is being done: each step once, a long one again every few seconds.
func (c *call) auditProgress() func(string, int, int) {
	const pause = 5 * time.Second
	var step string
	var said time.Time
	return func(what string, done, total int) {
		if what == step && (time.Since(said) < pause || done == total) {
			return
		}
		if what == step {
			c.say("%s: %d of %d", what, done, total)
		} else {
			c.say("%s", what)
		}
		step, said = what, time.Now()
	}
}

// sayReport writes a report for people.
func sayReport(w io.Writer, r *audit.Report) {
	say := func(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) } //nolint:errcheck // emit reports it
	say("Task %d, %s, as of block %d.", r.Task, r.State, r.Block)
	if !r.Rows.All {
		say("Rows: %d for each submission, chosen by %s.", r.Rows.Each, r.Rows.Seed)
	}
	rows := make([][]string, len(r.Sections))
	for i, s := range r.Sections {
		rows[i] = []string{s.Name, string(s.Result), s.Text}
	}
	say("")
	table(w, []string{"subject", "result", "what"}, rows)
	for _, x := range r.Submissions {
		score := "no score"
		if x.Score != nil {
			score = x.Score.Text
		}
		say("\nSubmission %d by %s: %s, %s. %s", x.ID, x.Trainer, x.State, score, x.Text)
		for _, round := range x.Rounds {
			say("Round %d (%s stage), epoch %d: %s; committee %s, decision %s.", round.Round, round.Stage, round.Epoch, round.Outcome, round.Committee, round.Decision)
			seats := make([][]string, len(round.Seats))
			for i, seat := range round.Seats {
				seats[i] = []string{strconv.Itoa(int(seat.Seat)), seat.Validator.Hex(), seatWord(seat), seat.Text}
			}
			table(w, []string{"seat", "validator", "vote", "what"}, seats)
		}
	}
	for _, list := range []struct {
		head string
		all  []string
	}{{"Does not hold:", r.Failures()}, {"Could not be checked:", r.Unknown()}} {
		if len(list.all) > 0 {
			say("\n%s", list.head)
		}
		for _, text := range list.all {
			say("- %s", text)
		}
	}
	if r.Result == audit.Holds {
		say("\n%s", r.Sentence) // otherwise the program ends with it
	}
}

func seatWord(s *audit.Seat) string {
	switch {
	case s.Vote == nil:
		return "-"
	case s.Result == audit.Holds:
		return "right"
	case s.Result == audit.Fails:
		return "WRONG"
	}
	return "unknown"
}

// How an audit ends that does not confirm everything.
var (
	errAuditFailed = errors.New("audit")
	errAuditOpen   = errors.New("audit incomplete")
)
