package node

import (
	"context"
	"fmt"
	"log/slog"
	"slices"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// Update is what the chain tells the loop, in order: facts that a reorg took back, then new facts up to a head.
type Update struct {
	// Rollback, if set, is the last block that still stands: facts of later blocks never happened.
	Rollback *uint64
	Events   []arena.Event
	Head     consensus.Head
	Final    uint64
	Live     bool // Head is the newest block there is; nothing is done before the first such update
}

// inboxSize holds what performers and gossip report while the loop is busy with an update. An update of a full block
// takes milliseconds; 256 is more than a node has actions in flight.
const inboxSize = 256

// loop is the one goroutine that owns what the node knows of the arena.
//
//	watcher --updates--> +------+ --actions--> performers (a goroutine each)
//	gossip  --inbox----> | loop | <---inbox--- what became of them
//	API     --queries--> +------+
//
// Shutdown cannot hang: the loop only ever waits in one select that includes ctx.Done; performers report through
// report, which gives up when ctx ends; queries do too.
type loop struct {
	log     *slog.Logger
	machine *consensus.Machine
	perform func(consensus.Action)
	onEvent []func(arena.Event)            // told of each fact once it is applied; must not block
	onFinal func(arena.Event)              // told of each fact once it cannot change any more; must not block
	onHead  []func(consensus.Head, uint64) // told of head and final block after each update; must not block

	updates <-chan Update
	inbox   chan consensus.Input
	queries chan query

	final   *consensus.State // fold up to the last final block
	draws   *draws
	pending []arena.Event // facts after it, in order
	head    consensus.Head
	live    bool
	ended   chan struct{}
}

// query is a question about the state, answered inside the loop.
type query struct {
	ask  func(*consensus.State, consensus.Head)
	done chan struct{}
}

// newLoop makes a loop over the state of the last final block that the node has on disk.
func newLoop(log *slog.Logger, machine *consensus.Machine, final *consensus.State, draws *draws, updates <-chan Update, perform func(consensus.Action)) *loop {
	return &loop{
		log: log, machine: machine, perform: perform, updates: updates, final: final, draws: draws,
		inbox: make(chan consensus.Input, inboxSize), queries: make(chan query), ended: make(chan struct{}),
	}
}

// run steps the machine until ctx ends or the updates do. Errors: a fact that does not fit the state, which means that
// this node and the contracts disagree about the protocol.
func (l *loop) run(ctx context.Context) error {
	defer close(l.ended)
	for {
		select {
		case <-ctx.Done():
			return nil
		case u, ok := <-l.updates:
			if !ok {
				return nil
			}
			if err := l.apply(u); err != nil {
				return err
			}
		case in := <-l.inbox:
			l.step(in)
		case q := <-l.queries:
			q.ask(l.machine.State(), l.head)
			close(q.done)
		}
	}
}

func (l *loop) step(in consensus.Input) {
	for _, action := range l.machine.Step(in) {
		l.perform(action)
	}
}

func (l *loop) apply(u Update) error {
	if u.Rollback != nil {
		l.rollback(*u.Rollback)
	}
	for _, e := range u.Events {
		l.pending = append(l.pending, e)
		l.step(consensus.Event{Event: e})
		l.draws.apply(e)
		for _, f := range l.onEvent {
			f(e)
		}
	}
	if err := l.finalize(u.Final); err != nil {
		return err
	}
	l.head = u.Head
	// Before the newest block is reached the machine is told no time: whatever the past wanted done is done.
	if l.live = l.live || u.Live; l.live {
		l.step(u.Head)
		l.step(consensus.FinalHead{Number: u.Final})
	}
	for _, f := range l.onHead {
		f(u.Head, u.Final)
	}
	return nil
}

// rollback brings the machine to the state at block last: a copy of the final state with the facts that still stand.
func (l *loop) rollback(last uint64) {
	stand := slices.IndexFunc(l.pending, func(e arena.Event) bool { return e.Block > last })
	if stand < 0 {
		stand = len(l.pending)
	}
	l.log.Warn("Chain reorganised", "last_common_block", last, "events_undone", len(l.pending)-stand)
	l.pending = l.pending[:stand]
	l.step(consensus.Reset{State: l.final.Clone()})
	l.draws.rollback()
	for _, e := range l.pending {
		l.step(consensus.Event{Event: e})
		l.draws.apply(e)
	}
}

// finalize folds the facts that cannot change any more into the final state.
func (l *loop) finalize(final uint64) error {
	n := 0
	for ; n < len(l.pending) && l.pending[n].Block <= final; n++ {
		if err := l.final.Apply(l.pending[n]); err != nil {
			return fmt.Errorf("fold event %d of block %d: %w", l.pending[n].Index, l.pending[n].Block, err)
		}
		l.draws.finalize(l.pending[n])
		l.onFinal(l.pending[n])
	}
	l.pending = slices.Clone(l.pending[n:])
	return nil
}

// report tells the loop what became of an action, or what a peer said. It blocks while the inbox is full, and gives up
// when ctx ends.
func (l *loop) report(ctx context.Context, in consensus.Input) {
	select {
	case l.inbox <- in:
	case <-l.ended:
	case <-ctx.Done():
	}
}

// ask runs f with the state, inside the loop; f must be quick and must not keep the state. Errors: the cause of ctx, or
// that the node has stopped.
func (l *loop) ask(ctx context.Context, f func(*consensus.State, consensus.Head)) error {
	q := query{ask: f, done: make(chan struct{})}
	select {
	case l.queries <- q:
		<-q.done
		return nil
	case <-l.ended:
		return errStopped
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
