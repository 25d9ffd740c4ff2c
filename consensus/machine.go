package consensus

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Machine decides what one node does. It is level-triggered: after every block it derives, from the folded facts alone,
// what should be done now, and asks for what it has not asked for lately. So nothing that happens to the node between
// two steps can lose a duty, and a new machine that is given the same facts asks for the same duties.
//
// What it must remember beyond the facts is only the votes of its own seats. The durable record of them is the caller's;
// it gives them back by Recorded. Not safe for concurrent use; no clock, no randomness, no I/O.
type Machine struct {
	self    Self
	state   *State
	asked   map[Key]*asked
	votes   map[EvalID]*vote
	gossip  map[arena.SeatID]gossiped
	checks  map[arena.RoundID]check
	alarmed map[Key]bool
	broken  bool
}

// asked is when a duty was first seen to be due, and how it went.
type asked struct {
	dueSince uint64 // block; the stagger counts from here
	wait     uint64 // blocks to let others go first; fixed when the duty was first seen
	attempts int
	flying   bool   // asked for, and nothing was reported yet
	restTill uint64 // block before which it is not asked for again
	never    bool   // failed for good
	seen     uint64 // block in which it was last due; older entries are forgotten
}

// vote is what an own seat says. Once known it never changes.
type vote struct {
	vote   arena.Vote
	known  bool
	absent bool   // the model's bytes could not be had, when last tried
	seen   uint64 // block in which its round was last under way
}

type gossiped struct {
	vote arena.Vote
	salt common.Hash
}

// New is a machine before the first fact.
func New(self Self, params Params) *Machine {
	return &Machine{
		self:    self,
		state:   NewState(params),
		asked:   map[Key]*asked{},
		votes:   map[EvalID]*vote{},
		gossip:  map[arena.SeatID]gossiped{},
		checks:  map[arena.RoundID]check{},
		alarmed: map[Key]bool{},
	}
}

// State is the fold so far, to be read until the next Step.
func (m *Machine) State() *State { return m.state }

// Step takes one input and gives what is to be done because of it, most urgent first. Facts give nothing until the Head
// of their block.
func (m *Machine) Step(in Input) []Action {
	switch in := in.(type) {
	case Event:
		return m.event(in)
	case Head:
		m.state.Advance(in.Number, in.Time)
	case FinalHead:
		m.state.Final = max(m.state.Final, in.Number)
	case Reset:
		m.reset(in.State)
		return nil
	case Checked:
		m.checks[in.RoundID] = check{in.Score, in.CopyOf}
	case Recorded:
		return m.recorded(in)
	case Evaluated:
		if a := m.evaluated(in); a != nil {
			return a
		}
	case EvaluationImpossible:
		if a := m.impossible(in); a != nil {
			return a
		}
	case GossipReveal:
		m.gossipReveal(in)
		return nil
	case DutyDone:
		m.reported(in.Key, retryAfterSilence)
		return nil
	case DutyFailed:
		m.reported(in.Key, retryAfterFailure)
		if a := m.asked[in.Key]; a != nil && in.Permanent {
			a.never = true
		}
		return nil
	}
	return m.derive()
}

// reported notes that a duty was performed or failed: it is asked for again after `rest` blocks if it is due then.
func (m *Machine) reported(key Key, rest uint64) {
	if a := m.asked[key]; a != nil {
		a.flying, a.restTill = false, m.state.Number+rest
	}
}

func (m *Machine) event(in Event) []Action {
	if m.broken {
		return nil
	}
	if err := m.state.Apply(in.Event); err != nil {
		m.broken = true
		return m.alarm("log", "The chain's log contradicts itself, all duties stop until the state is rebuilt: "+err.Error())
	}
	return nil
}

// reset swaps the state for that of another branch. Votes stay: they hang on seeds, and a seed that comes back must meet
// the same vote. What was done on the other branch is asked for again soon if it is still due: transactions mostly find
// their way to the new branch by themselves.
func (m *Machine) reset(s *State) {
	s.Final = max(s.Final, m.state.Final)
	s.Number, s.Now = max(s.Number, m.state.Number), max(s.Now, m.state.Now)
	m.state = s
	m.broken = false
	for _, a := range m.asked {
		a.never = false
		if !a.flying {
			a.restTill = min(a.restTill, m.state.Number+retryAfterFailure)
		}
	}
}

// alarm gives an alarm the first time it is raised.
func (m *Machine) alarm(key Key, what string) []Action {
	key = "alarm/" + key
	if m.alarmed[key] {
		return nil
	}
	m.alarmed[key] = true
	return []Action{Alarm{Duty: Duty{Key: key, Attempt: 1}, What: what}}
}

// due is a duty that should be performed now.
type due struct {
	key      Key
	deadline arena.Time
	// public work waits its turn among the validators; own work never does.
	public bool
	// epochal work is due anew in the next epoch if it is not done in this one.
	epochal bool
	// first is an account that has a stronger interest in a public duty and does it without waiting.
	first  common.Address
	action Action
}

// derive gives what is due and was not asked for lately.
func (m *Machine) derive() []Action {
	if m.broken || m.state.Now == 0 {
		return nil
	}
	var out []Action
	now := m.state.Number
	for _, d := range m.duties() {
		a := m.asked[d.key]
		if a == nil {
			a = &asked{dueSince: now, wait: m.wait(d)}
			m.asked[d.key] = a
		}
		a.seen = now
		if a.never || now < a.restTill {
			continue
		}
		if now < a.dueSince+a.wait {
			continue
		}
		if a.flying && evaluates(d.action) {
			// It may take longer than any number of blocks; a second one would only slow the first.
			continue
		}
		a.attempts++
		a.flying, a.restTill = true, now+retryAfterSilence
		out = append(out, d.action.withDuty(Duty{Key: d.key, Attempt: a.attempts, Deadline: d.deadline}))
	}
	m.forget(now)
	slices.SortStableFunc(out, func(x, y Action) int { return compareDeadlines(x.About().Deadline, y.About().Deadline) })
	return out
}

// evaluates tells whether an action runs a model.
func evaluates(a Action) bool {
	switch a.(type) {
	case Evaluate, AnswerChallenge, Check:
		return true
	}
	return false
}

// forget drops what has not been due for a while, so that memory follows the open work. Votes outlive their rounds by as
// much: a reorg that brings the round back must meet the same vote.
func (m *Machine) forget(now uint64) {
	const keep = 256 // blocks; longer than any reorg that is not an alarm
	maps.DeleteFunc(m.asked, func(_ Key, a *asked) bool { return a.seen+keep < now })
	maps.DeleteFunc(m.votes, func(_ EvalID, v *vote) bool { return v.seen+keep < now })
	maps.DeleteFunc(m.checks, func(id arena.RoundID, _ check) bool {
		x := m.state.submissions[id.Submission]
		return x == nil || m.state.Round(id) == nil || x.Result(m.state.Round(id).Stage).Closed
	})
	maps.DeleteFunc(m.gossip, func(id arena.SeatID, _ gossiped) bool {
		r := m.state.Round(id.RoundID)
		return r == nil || r.Outcome != arena.OutcomePending
	})
}

func compareDeadlines(a, b arena.Time) int {
	switch {
	case a == b:
		return 0
	case a == 0:
		return 1
	case b == 0 || a < b:
		return -1
	default:
		return 1
	}
}
