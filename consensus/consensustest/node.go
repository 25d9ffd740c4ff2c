package consensustest

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// Answer is what a node's evaluator comes to.
type Answer struct {
	Vote       arena.Vote
	Impossible bool
	Reason     consensus.Impossible
	// After is how many blocks the evaluation takes.
	After int
}

// ErrNever: it is pointless to make the same call again.
var ErrNever = errors.New("never")

// Chain is where the nodes act: a World, or the real contracts.
type Chain interface {
	// Call performs an action in the block that is being built.
	Call(from common.Address, a consensus.Action) error
	// Mine closes the block that is being built.
	Mine() Block
	// Chain are all blocks so far.
	Chain() []Block
	// PaidOut tells whether there is nothing left to do for anybody.
	PaidOut() bool
}

var _ Chain = (*World)(nil)

// Node is a machine with what surrounds it: an evaluator, a durable record, a way to the chain.
type Node struct {
	Account common.Address
	Machine *consensus.Machine
	// Evaluate is the evaluator.
	Evaluate func(consensus.Evaluate) Answer
	// Check is what an own evaluation says of a result; nil: none is made.
	Check func(consensus.Check) consensus.Checked
	// Drop tells whether a call gets lost on its way; nil: none does.
	Drop func(consensus.Action) bool
	// Away nodes see no blocks.
	Away bool
	// Record is what the node wrote down before it committed; it survives Restart.
	Record map[consensus.EvalID]arena.Vote
	// Done are all actions, in order.
	Done   []consensus.Action
	Alarms []string

	self    consensus.Self
	params  consensus.Params
	chain   Chain
	seen    int // blocks
	waiting []answer
	calls   []consensus.Action
}

type answer struct {
	at uint64
	in consensus.Input
}

// NewNode is a node that has seen nothing yet.
func NewNode(c Chain, p consensus.Params, self consensus.Self) *Node {
	n := &Node{Account: self.Account, self: self, params: p, chain: c, Record: map[consensus.EvalID]arena.Vote{}}
	n.Evaluate = func(consensus.Evaluate) Answer { return Answer{Vote: arena.Vote{Score: 900_000}} }
	n.Restart()
	return n
}

// Restart is kill -9 and a new start: everything but the record is lost.
func (n *Node) Restart() {
	n.Machine = consensus.New(n.self, n.params)
	n.seen, n.waiting, n.calls = 0, nil, nil
	for id, v := range n.Record {
		n.Machine.Step(consensus.Recorded{SeatID: arena.SeatID{RoundID: id.RoundID}, Seed: id.Seed, Vote: v})
	}
}

// Follow feeds all blocks that the node has not seen. Only the last one's actions count: a node that catches up acts on
// the present.
func (n *Node) Follow() {
	blocks := n.chain.Chain()
	for ; n.seen < len(blocks) && !n.Away; n.seen++ {
		b := blocks[n.seen]
		for _, e := range b.Events {
			n.take(n.Machine.Step(consensus.Event{Event: e}))
		}
		if n.seen+1 < len(blocks) {
			continue
		}
		n.take(n.Machine.Step(consensus.Head{Number: b.Number, Time: b.Time}))
		if b.Number > Depth {
			n.take(n.Machine.Step(consensus.FinalHead{Number: b.Number - Depth}))
		}
		n.answers(b.Number)
	}
}

func (n *Node) answers(now uint64) {
	ready := n.waiting
	n.waiting = nil
	for _, a := range ready {
		if a.at > now {
			n.waiting = append(n.waiting, a)
			continue
		}
		n.take(n.Machine.Step(a.in))
	}
}

// take performs actions as far as they need no block.
func (n *Node) take(actions []consensus.Action) {
	for _, a := range actions {
		n.Done = append(n.Done, a)
		switch a := a.(type) {
		case consensus.Alarm:
			n.Alarms = append(n.Alarms, a.What)
		case consensus.Evaluate:
			answered := n.Evaluate(a)
			var in consensus.Input = consensus.Evaluated{EvalID: a.EvalID, Vote: answered.Vote}
			if answered.Impossible {
				in = consensus.EvaluationImpossible{EvalID: a.EvalID, Reason: answered.Reason}
			}
			n.waiting = append(n.waiting, answer{n.Machine.State().Number + uint64(answered.After), in})
		case consensus.Check:
			if n.Check != nil {
				n.waiting = append(n.waiting, answer{n.Machine.State().Number + 1, n.Check(a)})
			}
		case consensus.Commit:
			id := consensus.EvalID{RoundID: a.SeatID.RoundID, Seed: a.Seed}
			if v, signed := n.Record[id]; signed && v != a.Vote {
				panic("the machine commits a second vote for the seat " + a.SeatID.String())
			}
			n.Record[id] = a.Vote
			n.calls = append(n.calls, a)
		default:
			n.calls = append(n.calls, a)
		}
	}
	n.answers(n.Machine.State().Number)
}

// Send makes the calls that the node has to make, in the block that is being built.
func (n *Node) Send() {
	calls := n.calls
	n.calls = nil
	for _, a := range calls {
		if n.Drop != nil && n.Drop(a) {
			continue
		}
		if err := n.chain.Call(n.Account, a); err != nil {
			n.take(n.Machine.Step(consensus.DutyFailed{Key: a.About().Key, Permanent: errors.Is(err, ErrNever)}))
		} else {
			n.take(n.Machine.Step(consensus.DutyDone{Key: a.About().Key}))
		}
	}
}

// Run mines blocks until the task is paid out, or for at most `blocks` blocks. Each block takes the calls of all nodes
// in the order given.
func Run(w Chain, nodes []*Node, blocks int, each func()) {
	for range blocks {
		for _, n := range nodes {
			if !n.Away {
				n.Send()
			}
		}
		if each != nil {
			each()
		}
		w.Mine()
		for _, n := range nodes {
			n.Follow()
		}
		if w.PaidOut() {
			return
		}
	}
}
