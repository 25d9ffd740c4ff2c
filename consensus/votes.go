package consensus

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

func (m *Machine) vote(id EvalID) *vote {
	v := m.votes[id]
	if v == nil {
		v = &vote{}
		m.votes[id] = v
	}
	v.seen = max(v.seen, m.state.Number)
	return v
}

// cast settles the vote of an evaluation; an alarm if it would be a second, different one.
func (m *Machine) cast(id EvalID, value arena.Vote) []Action {
	v := m.vote(id)
	if v.known && v.vote != value {
		return m.alarm(Key(fmt.Sprintf("vote/%s/%s", id.RoundID, id.Seed)), fmt.Sprintf(
			"Two evaluations of submission %d (round %d) differ on this machine: %s, then %s. The first one counts; check memory and disk.",
			id.RoundID.Submission, id.RoundID.Round, v.vote.Score, value.Score))
	}
	v.vote, v.known = value, true
	return nil
}

func (m *Machine) evaluated(in Evaluated) []Action {
	m.reported(evalKey(in.EvalID), retryAfterFailure)
	if v := m.vote(in.EvalID); v.known && v.vote.Score == arena.VerdictUnavailable {
		// The bytes came after all, too late: the seat has spoken.
		return nil
	}
	return m.cast(in.EvalID, in.Vote)
}

func (m *Machine) impossible(in EvaluationImpossible) []Action {
	m.reported(evalKey(in.EvalID), retryAfterFailure)
	switch in.Reason {
	case ModelUnavailable:
		m.vote(in.EvalID).absent = true
	case TaskFaulty:
		if v := m.vote(in.EvalID); v.known && v.vote.Score == arena.VerdictUnavailable {
			return nil // too late: the seat has spoken
		}
		return m.cast(in.EvalID, arena.Vote{Score: arena.VerdictTaskFault})
	case MachineFault:
		return m.alarm(evalKey(in.EvalID), fmt.Sprintf(
			"This machine could not evaluate submission %d (round %d); the seat will be missed if that stays so.",
			in.RoundID.Submission, in.RoundID.Round))
	}
	return nil
}

// recorded takes a vote from the durable record: it was, or may have been, signed.
func (m *Machine) recorded(in Recorded) []Action {
	id := EvalID{in.SeatID.RoundID, in.Seed}
	return m.cast(id, in.Vote)
}

// gossipReveal keeps a revealed vote of somebody else's, if it opens the seat's commitment. Anything else is dropped:
// anybody can gossip anything.
func (m *Machine) gossipReveal(in GossipReveal) {
	r, seat, err := m.state.seat(in.SeatID)
	if err != nil || seat.Revealed || !seat.Committed() {
		return
	}
	if m.state.Params.Domain.VoteCommitment(in.SeatID.RoundID, r.Stage, seat.Owner, in.Vote, in.Salt) == seat.Commitment {
		m.gossip[in.SeatID] = gossiped{in.Vote, in.Salt}
	}
}

func evalKey(id EvalID) Key {
	return Key(fmt.Sprintf("evaluate/%s/%x", id.RoundID, id.Seed[:8]))
}

// seatDuties are the duties of the own seat in a round that is under way.
func (m *Machine) seatDuties(t *Task, r *Round, out []due) []due {
	if !m.self.Roles.Has(RoleValidator) {
		return out
	}
	n, mine := r.SeatOf(m.self.Account)
	if !mine {
		return out
	}
	seat, id := &r.Seats[n], EvalID{r.ID, r.Seed}
	v := m.vote(id)
	closes := r.Windows.CommitBy
	if int(n) >= r.Primaries {
		closes = r.Windows.AlternateBy
	}
	switch {
	case seat.Revealed || m.state.Now >= r.Windows.RevealBy:
		return out
	case seat.Committed():
		return m.revealDuty(r, n, id, v, out)
	case m.state.next() >= closes:
		return out
	}
	if !v.known && v.absent && m.state.Now+1 >= UnavailableFrom(&t.Params, r.Windows) {
		v.vote, v.known = arena.Vote{Score: arena.VerdictUnavailable}, true
	}
	if !v.known {
		return append(out, due{key: evalKey(id), deadline: closes - 1, action: Evaluate{
			EvalID: id, Task: t.ID, Stage: r.Stage, Seat: n, Named: r.Named, FetchBy: UnavailableFrom(&t.Params, r.Windows) - 1,
		}})
	}
	if MayCommit(r.Windows, r.Bits(), n, m.state.Now) != nil {
		return out
	}
	return append(out, due{
		key: Key(fmt.Sprintf("commit/%s/%d/%x", r.ID, n, r.Seed[:8])), deadline: closes - 1,
		action: Commit{
			SeatID: arena.SeatID{RoundID: r.ID, Seat: n}, Task: t.ID, Stage: r.Stage, Owner: m.self.Account, Seed: r.Seed, Vote: v.vote,
		},
	})
}

// revealDuty: reveal the own vote once nobody can profit from seeing it. Early, that is before the alternates' time is
// over, only when the last commitment is final: on another branch the window might still be open. Later the window
// itself presses: at half of it, finality or not.
func (m *Machine) revealDuty(r *Round, n arena.Seat, id EvalID, v *vote, out []due) []due {
	seat := &r.Seats[n]
	if !v.known {
		// The record was lost with the disk; the salt comes from the keystore, the vote from evaluating again.
		return append(out, due{
			key: evalKey(id), deadline: r.Windows.RevealBy - 1,
			action: Evaluate{
				EvalID: id, Task: r.Task, Stage: r.Stage, Seat: n, Named: r.Named, FetchBy: r.Windows.RevealBy - 1,
			},
		})
	}
	if m.state.next() >= r.Windows.RevealBy || MayReveal(r.Windows, r.Bits(), n, m.state.Now) != nil {
		return out
	}
	pressing := r.Windows.RevealBy - (r.Windows.RevealBy-r.Windows.AlternateBy)/2
	if r.LastCommit() > m.state.Final && m.state.Now < pressing {
		return out
	}
	return append(out, due{
		key: revealKey(arena.SeatID{RoundID: r.ID, Seat: n}, seat.Commitment), deadline: r.Windows.RevealBy - 1,
		action: Reveal{SeatID: arena.SeatID{RoundID: r.ID, Seat: n}, Owner: seat.Owner, Seed: r.Seed, Vote: v.vote},
	})
}

func revealKey(id arena.SeatID, c common.Hash) Key {
	return Key(fmt.Sprintf("reveal/%s/%x", id, c[:8]))
}
