package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/audit"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
)

// ErrWrongResult: a wrong result stood at the end of an attack by validators with less weight than the honest ones.
var ErrWrongResult = errors.New("a wrong result stood")

// checkEvery is how often the supervisor looks whether its processes are alive.
const checkEvery = 500 * time.Millisecond

// Run runs a devnet: all of it, from the chain to the leaderboard. Without Once it goes on until ctx ends.
//
// Errors: those of Start; ErrWrongResult, ErrCheck; ErrEnded, ErrPort; the cause of ctx before the task was settled.
func Run(ctx context.Context, opts Options, out io.Writer, log *slog.Logger) (err error) {
	n, err := Start(ctx, opts, out, log)
	if err != nil {
		return err
	}
	defer func() {
		n.sayf("Stopping")
		err = errors.Join(err, n.Stop())
	}()
	if err := n.guarded(ctx, n.play); err != nil || opts.Once {
		return err
	}
	n.sayf("The arena goes on. RPC %s, homes in %s; try `arenad leaderboard --home %s`. Ctrl-C ends it.",
		n.chain.URL, n.opts.Dir, n.Creator.Home)
	err = n.guarded(ctx, func(ctx context.Context) error {
		<-ctx.Done()
		return context.Cause(ctx)
	})
	if ctx.Err() != nil {
		return nil // Ctrl-C: this is how it is meant to end
	}
	return err
}

// play plays one task from its opening to the audited report.
func (n *Net) play(ctx context.Context) error {
	n.sayf("The creator opens a task (%s)", n.opts.Dataset)
	if err := n.OpenTask(ctx); err != nil {
		return err
	}
	if err := n.Settled(ctx); err != nil {
		return err
	}
	n.sayf("Everybody claims what was earned")
	if err := n.Claim(ctx); err != nil {
		return err
	}
	report, err := n.Report(ctx)
	if err != nil {
		return err
	}
	printBoard(n.out, report, n.names)
	if report.Attack != nil {
		for _, line := range report.Attack.Sentences {
			n.sayf("%s", line)
		}
	}
	checked, err := n.Check(ctx, report)
	if err != nil {
		return err
	}
	n.sayf("Audited: %s", checked.Sentence)
	if n.opts.Report != "" {
		if err := n.WriteReport(report, n.opts.Report); err != nil {
			return err
		}
		n.sayf("Report written to %s", n.opts.Report)
	}
	if a := report.Attack; a != nil && a.Wrong > 0 {
		return fmt.Errorf("%w: %d of %d", ErrWrongResult, a.Wrong, a.Results)
	}
	return nil
}

// guarded runs step, and ends its context when a participant or the chain ends by itself. An error is then why that one ended,
// and not what step made of it, which is a command that was killed or an endpoint that does not answer any more; when asked ended,
// it is the cause of that. What step finds wrong with the results stays what it is.
func (n *Net) guarded(asked context.Context, step func(context.Context) error) error {
	ctx, cancel := context.WithCancelCause(asked)
	defer cancel(nil)
	go func() {
		tick := time.NewTicker(checkEvery)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				if err := n.Failed(); err != nil {
					cancel(err)
				}
			}
		}
	}()
	err := step(ctx)
	if err == nil || errors.Is(err, ErrWrongResult) || errors.Is(err, ErrCheck) {
		return err
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if failed := n.Failed(); failed != nil { // a moment ago
		return failed
	}
	return err
}

// Settled waits until the first task is settled (or void, or cancelled) and nobody is owed anything in it.
func (n *Net) Settled(ctx context.Context) error {
	params, err := audit.ReadParams(ctx, n.reader, n.Deployment)
	if err != nil {
		return err
	}
	return n.feed.until(ctx, func(events []arena.Event) bool {
		return finished(params.Params, slices.Collect(maps.Keys(n.names)), events)
	})
}

// Until waits until done is true of all events so far.
func (n *Net) Until(ctx context.Context, done func([]arena.Event) bool) error {
	return n.feed.until(ctx, done)
}

// Events are all events so far.
func (n *Net) Events() []arena.Event {
	events, _, _ := n.feed.snapshot()
	return events
}

// finished tells whether a task was closed, and all of those accounts got out of it what is theirs.
func finished(params consensus.Params, accounts []common.Address, events []arena.Event) bool {
	var task arena.TaskID
	for _, e := range events {
		switch b := e.Body.(type) {
		case arena.TaskSettled:
			task = b.Task
		case arena.TaskCancelled:
			task = b.Task
		case arena.TaskVoided:
			task = b.Task
		}
	}
	if task == 0 {
		return false
	}
	s := consensus.NewState(params)
	for _, e := range events {
		if s.Apply(e) != nil {
			return false // the feed is between two branches
		}
		s.Advance(e.Block, e.Time)
	}
	if !s.Task(task).PaidOut() {
		return false
	}
	for _, a := range accounts {
		if s.Owed(task, a).Sign() > 0 || s.Locked(task, a).Sign() > 0 || s.Shares(task, a) > 0 {
			return false
		}
	}
	return true
}

// Claim has everybody with a claimable balance claim it.
func (n *Net) Claim(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(4)
	for _, p := range n.all() {
		g.Go(func() error {
			a, err := n.reader.Account(ctx, p.account)
			if err != nil || a.Claimable.Sign() == 0 {
				return err
			}
			_, err = n.arenad(ctx, p, "claim")
			return err
		})
	}
	return g.Wait()
}

// Report sums the run up.
func (n *Net) Report(ctx context.Context) (*Report, error) {
	events := n.Events()
	gas, err := n.gasOf(ctx, events)
	if err != nil {
		return nil, err
	}
	d := n.Deployment
	r := &Report{
		Chain: string(n.opts.Chain), ChainID: d.ChainID, Dataset: n.opts.Dataset,
		ElapsedS:  time.Since(n.started).Seconds(),
		Contracts: d.Addresses.ByName(),
	}
	foldEvents(events, gas).fill(r)
	for i := range r.Validators {
		for _, h := range n.homes {
			if h.account == r.Validators[i].Address {
				r.Validators[i].Peer = h.peer
			}
		}
	}
	if n.opts.Attack != "" {
		if r.Attack, err = n.attackReport(ctx, r, events); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// attackReport says what the attack of this devnet came to.
func (n *Net) attackReport(ctx context.Context, r *Report, events []arena.Event) (*AttackReport, error) {
	params, err := audit.ReadParams(ctx, n.reader, n.Deployment)
	if err != nil {
		return nil, err
	}
	s := consensus.NewState(params.Params)
	for _, e := range events {
		if err := s.Apply(e); err != nil {
			return nil, err
		}
		s.Advance(e.Block, e.Time)
	}
	var views []consensus.SubmissionView
	for _, x := range r.Submissions {
		if v, ok := s.ViewSubmission(x.ID); ok {
			views = append(views, v)
		}
	}
	return judgeAttack(n.opts.Attack, n.Attackers(), n.names, r.Validators, views), nil
}

// follow starts the live view.
func (n *Net) follow(ctx context.Context) {
	v := newView(n.out, n.names)
	w := chain.NewWatcher(n.client, n.Deployment, forgetful{}, chain.WatchConfig{Finality: chain.Finality{Depth: 2}}, n.log)
	n.feed = startFeed(ctx, w, v.show)
}
