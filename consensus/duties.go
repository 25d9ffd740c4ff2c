package consensus

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// duties is everything that is due in the current state, whether asked for or not, in a fixed order. It reads the open
// work alone.
func (m *Machine) duties() (out []due) {
	s := m.state
	needBeacon := false
	for _, id := range slices.Sorted(maps.Keys(s.unfinished)) {
		x := s.submissions[id]
		t := s.tasks[x.Task]
		if r := x.Open(); r != nil {
			out = m.seatDuties(t, r, out)
		}
		out = m.modelDuties(t, x, out)
		out = m.appealDuties(t, x, out)
		if m.self.Duties {
			out = m.roundDuties(t, x, out)
		}
	}
	if m.self.Duties {
		for _, id := range slices.Sorted(maps.Keys(s.openTasks)) {
			out = m.queueDuties(s.tasks[id], &needBeacon, out)
			out = m.keyDuties(s.tasks[id], out)
			out = m.cutDuty(s.tasks[id], out)
			out = m.settleDuty(s.tasks[id], out)
		}
		if needBeacon || s.rowsWaitForBeacon() {
			out = m.beaconDuty(out)
		}
		out = m.seatMoneyDuties(out)
	}
	out = m.challengeDuties(out)
	out = m.bondDuties(out)
	return m.ownDuties(out)
}

// modelDuties: a trainer reveals its model once the commitment is final, so that no branch exists on which somebody
// could commit to what it saw revealed.
func (m *Machine) modelDuties(t *Task, x *Submission, out []due) []due {
	if x.State != arena.SubmissionCommitted || x.Trainer != m.self.Account || t.State != arena.TaskStateOpen {
		return out
	}
	if x.CommitBlock > m.state.Final || m.state.next() > t.By(t.Params.RevealBy) {
		return out
	}
	return append(out, due{
		key: Key(fmt.Sprintf("model/%d/%x", x.ID, x.Commitment[:8])), deadline: t.By(t.Params.RevealBy),
		action: RevealModel{Submission: x.ID, Task: t.ID},
	})
}

// roundDuties: move a submission on that waits for somebody's call.
func (m *Machine) roundDuties(t *Task, x *Submission, out []due) []due {
	s := m.state
	r := x.Open()
	stands := x.Result(x.Stage).Found && !x.Result(x.Stage).Closed
	overdue := r == nil && (t.State == arena.TaskStateVoid || !stands && s.Now > t.By(t.Params.RoundsBy(x.nextStage())) ||
		x.State == arena.SubmissionCommitted && s.Now > t.By(t.Params.RevealBy))
	switch {
	case r != nil && Decidable(r.Windows, r.Bits(), s.Now):
		return append(out, due{
			key: Key(fmt.Sprintf("finalize/%s/%x", r.ID, r.Seed[:8])), public: true,
			action: Finalize{RoundID: r.ID},
		})
	case overdue:
		return append(out, due{key: Key(fmt.Sprintf("expire/%d", x.ID)), public: true, action: Expire{Submission: x.ID}})
	case r != nil:
		return m.gossipDuties(r, out)
	case stands:
		return m.closeDuty(t, x, out)
	}
	return out
}

// gossipDuties: put votes on chain that their owners told the network, but not the chain. Only in the second half of
// the reveal window: the owner comes first.
func (m *Machine) gossipDuties(r *Round, out []due) []due {
	w, bits := r.Windows, r.Bits()
	if m.state.Now < w.RevealBy-(w.RevealBy-w.AlternateBy)/2 || m.state.next() >= w.RevealBy {
		return out
	}
	for i := range r.Seats {
		id := arena.SeatID{RoundID: r.ID, Seat: arena.Seat(i)} //nolint:gosec // at most MaxSeats
		g, heard := m.gossip[id]
		if !heard || r.Seats[i].Owner == m.self.Account || MayReveal(w, bits, id.Seat, m.state.Now) != nil {
			continue
		}
		out = append(out, due{
			key: revealKey(id, r.Seats[i].Commitment), deadline: w.RevealBy - 1, public: true,
			action: Reveal{SeatID: id, Owner: r.Seats[i].Owner, Seed: r.Seed, Vote: g.vote, Salt: &g.salt},
		})
	}
	return out
}

// queueDuties: draw the heads of a task's queues. A head needs the epoch's beacon; if it is missing, that is a duty of
// its own. The call must still land in this epoch, and the round must be over when the task drops what is open.
func (m *Machine) queueDuties(t *Task, needBeacon *bool, out []due) []due {
	s := m.state
	e, next := s.Epoch(), s.next()
	if t.State != arena.TaskStateOpen || s.Params.Clock.Epoch(next) != e {
		return out
	}
	for _, q := range []arena.QueueKind{arena.QueueLive, arena.QueueAgain, arena.QueueFinal} {
		id := s.Head(t, q, e)
		if id == 0 || s.submissions[id].roundEnd(t, next) > t.By(t.Params.RoundsBy(s.submissions[id].nextStage())) {
			continue
		}
		if _, paused := s.Paused(); paused {
			continue // nothing is drawn; deadlines move by it
		}
		if !s.beaconReady(e) {
			*needBeacon = true
			continue
		}
		x := s.submissions[id]
		out = append(out, due{
			key: Key(fmt.Sprintf("seal/%d/%d/%d", id, x.nextRound(), e)), deadline: s.Params.Clock.Start(e+1) - 1, public: true, epochal: true,
			action: Seal{Submission: id, Round: x.nextRound(), Epoch: e},
		})
	}
	return out
}

// nextRound is the number of the next committee.
func (s *Submission) nextRound() arena.Round { return arena.Round(len(s.Rounds)) } //nolint:gosec // at most MaxRounds

// roundEnd is when the submission's next round, if it is sealed at `at`, is over at the latest.
func (s *Submission) roundEnd(t *Task, at arena.Time) arena.Time {
	course := s.Course
	if s.Stage == arena.StageLive && s.Live.Closed {
		course = Course{Stage: arena.StageFinal}
	}
	_, alternates := SizeOf(&t.Params, course.Stage, course.Size)
	a := s.Appealed()
	return WindowsOf(&t.Params, at, alternates > 0, a != nil && a.Named != 0).RevealBy
}

func (s *State) beaconReady(e arena.Epoch) bool {
	if s.Params.BeaconPosted {
		_, ok := s.beacons[e]
		return ok
	}
	return s.Now >= s.Params.Clock.Start(e)+arena.Time(s.Params.BeaconDelay)
}

func (m *Machine) beaconDuty(out []due) []due {
	s := m.state
	e := s.Epoch()
	if !s.Params.BeaconPosted || s.Now < s.Params.Clock.Start(e)+arena.Time(s.Params.BeaconDelay) {
		return out
	}
	return append(out, due{
		key: Key(fmt.Sprintf("beacon/%d", e)), deadline: s.Params.Clock.Start(e+1) - 1, public: true, epochal: true,
		action: PostBeacon{Epoch: e},
	})
}

// seatMoneyDuties: have the silent seats of decided rounds slashed at once, and all others paid and slashed when the stage
// is closed.
//
// Rationale: whoever was silent must not have its stake out by then. Source: docs/protocol.md 8.6.
func (m *Machine) seatMoneyDuties(out []due) []due {
	ids := slices.SortedFunc(maps.Keys(m.state.unsettled), func(a, b arena.RoundID) int {
		return cmp.Or(cmp.Compare(a.Submission, b.Submission), cmp.Compare(a.Round, b.Round))
	})
	for _, id := range ids {
		r, what := m.state.Round(id), "silent"
		if r.Closed {
			what = "seats"
		}
		out = append(out, due{
			key: Key(fmt.Sprintf("%s/%s/%x", what, id, r.Seed[:8])), public: true,
			action: SettleRound{RoundID: id},
		})
	}
	return out
}

// settleDuty: pay a task out once its time has come, every submission has ended, the finalists twice, and every seat is
// settled. A void task does not wait for its time, and nobody is ranked.
func (m *Machine) settleDuty(t *Task, out []due) []due {
	if t.open > 0 || t.playing > 0 || t.due > 0 {
		return out
	}
	order := []arena.SubmissionID{}
	if t.State == arena.TaskStateOpen {
		s := m.state
		if s.Now < t.By(t.Params.CloseBy) || t.Opened() && !t.Cut && len(t.finalists) > 0 || !t.Opened() && !s.Withheld(t) {
			return out
		}
		order = s.Ranking(t)
	}
	return append(out, due{
		key: Key(fmt.Sprintf("settle/%d", t.ID)), public: true, first: t.Creator,
		action: Settle{Task: t.ID, Order: order},
	})
}

// ownDuties: what only this account has a reason to do.
func (m *Machine) ownDuties(out []due) []due {
	s, acc := m.state, m.state.accounts[m.self.Account]
	if acc == nil || m.self.Account == (common.Address{}) {
		return out
	}
	for _, id := range slices.Sorted(maps.Keys(acc.locks)) {
		t := s.tasks[id]
		if t == nil || t.Creator == m.self.Account {
			continue
		}
		if t.State == arena.TaskStateSettled || t.State == arena.TaskStateCancelled || t.State == arena.TaskStateVoid {
			out = append(out, due{
				key: Key(fmt.Sprintf("release/%d/%s", id, m.self.Account)), action: Release{Task: id, Account: m.self.Account},
			})
		}
	}
	for _, id := range s.Collectable(m.self.Account) {
		out = append(out, due{
			key:    Key(fmt.Sprintf("shares/%d/%s", id, m.self.Account)),
			action: ClaimShares{Task: id, Account: m.self.Account},
		})
	}
	return m.leafDuties(acc, out)
}

// leafDuties: keep the own leaf awake and its weight up to date.
func (m *Machine) leafDuties(acc *Account, out []due) []due {
	if acc.Leaf == arena.NoLeaf || !m.self.Roles.Has(RoleValidator) {
		return out
	}
	l, e := m.state.leaves[acc.Leaf], m.state.Epoch()
	if l == nil || l.Account != m.self.Account {
		return out
	}
	if l.Asleep {
		return append(out, due{key: Key(fmt.Sprintf("wake/%d/%d", acc.Leaf, e)), action: Wake{Leaf: acc.Leaf}})
	}
	if pause := arena.Epoch(m.state.Params.RecordHalfLife / 4); l.Gained && pause > 0 && e >= l.Refreshed+pause {
		out = append(out, due{key: Key(fmt.Sprintf("refresh/%d/%d", acc.Leaf, e)), action: Refresh{Leaf: acc.Leaf}})
	}
	return out
}
