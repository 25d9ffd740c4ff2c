package consensus

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// check is what an own evaluation says of a result.
type check struct {
	score  arena.Score
	copyOf arena.SubmissionID
}

// closeDuty: make a result final that nobody can appeal against any more; that of an appeal too that was not drawn by the
// last deadline.
func (m *Machine) closeDuty(t *Task, x *Submission, out []due) []due {
	s, result := m.state, x.Result(x.Stage)
	if x.Appealed() == nil && s.Now < result.AppealUntil || x.Appealed() != nil && s.Now <= t.By(t.Params.RoundsBy(x.Stage)) {
		return out
	}
	// The last draws for appeals may be over before the cut.
	if x.Stage == arena.StageLive && s.Now < t.By(t.Params.CutAt()) {
		return out
	}
	return append(out, due{
		key: Key(fmt.Sprintf("close/%d/%s/%d", x.ID, x.Stage, result.AppealUntil)), public: true,
		action: CloseResult{Submission: x.ID, Stage: x.Stage},
	})
}

// cutDuty: begin the final stage of a task once no live result can change any more.
func (m *Machine) cutDuty(t *Task, out []due) []due {
	if t.State != arena.TaskStateOpen || t.Cut || t.open > 0 || len(t.finalists) == 0 || !t.Opened() || m.state.Now < t.By(t.Params.CutAt()) {
		return out
	}
	return append(out, due{key: Key(fmt.Sprintf("cut/%d", t.ID)), public: true, action: CutTask{Task: t.ID}})
}

// appealDuties: check a result while it can be appealed against, and appeal if it is wrong. Own work, since the bond is
// the account's own. A trainer checks the final results of others too whose models may be copies of its own, and
// appeals against those for that alone.
func (m *Machine) appealDuties(t *Task, x *Submission, out []due) []due {
	own := x.Trainer == m.self.Account
	rival := !own && m.self.Appeals == AppealOwn
	if rival && (x.Stage != arena.StageFinal || len(m.state.Originals(x, m.self.Account)) == 0) {
		return out
	}
	result, next := x.Result(x.Stage), m.state.next()
	if m.self.Appeals == AppealNever || t.State != arena.TaskStateOpen || !x.Appealable(next, x.Stage == arena.StageFinal) {
		return out
	}
	id := arena.RoundID{Submission: x.ID, Round: result.Round}
	c, known := m.verdict(x, id)
	if !known {
		if !own && !x.Opened() || !t.Readable(x.Stage.Shard()) {
			return out
		}
		return append(out, due{
			key: Key(fmt.Sprintf("check/%s", id)), deadline: result.AppealUntil - 1,
			action: Check{RoundID: id, Task: t.ID, Stage: x.Stage},
		})
	}
	named := c.copyOf
	if x.Stage != arena.StageFinal || result.Score == arena.VerdictDuplicate || own {
		named = 0
	}
	if named == 0 && (rival || !Differs(&t.Params, c.score, result.Score)) || !x.Appealable(next, named != 0) {
		return out
	}
	return append(out, due{
		key: Key(fmt.Sprintf("appeal/%s/%d/%d", id, len(x.Appeals), named)), deadline: result.AppealUntil - 1,
		action: AppealResult{Submission: x.ID, Task: t.ID, Stage: x.Stage, Named: named},
	})
}

// verdict is what this node itself found: by a check, or on a seat of its own in the stage.
func (m *Machine) verdict(x *Submission, id arena.RoundID) (check, bool) {
	if c, ok := m.checks[id]; ok {
		return c, true
	}
	for _, r := range x.Rounds {
		v := m.votes[EvalID{r.ID, r.Seed}]
		if r.Stage == x.Stage && v != nil && v.known && v.vote.Score.Slashable() {
			return check{score: v.vote.Score}, true
		}
	}
	return check{}, false
}

// bondDuties: get back what lies in appeals that ended with their submission.
func (m *Machine) bondDuties(out []due) []due {
	for _, id := range m.state.reclaimable(m.self.Account) {
		out = append(out, due{key: Key(fmt.Sprintf("reclaim/%d", id)), action: ReclaimBond{Submission: id}})
	}
	return out
}

// reclaimable are the submissions that ended without hearing the account's appeal.
func (s *State) reclaimable(who common.Address) (ids []arena.SubmissionID) {
	for _, id := range slices.Sorted(maps.Keys(s.appealed)) {
		x := s.submissions[id]
		if a := x.Appealed(); a != nil && a.Appellant == who && x.State == arena.SubmissionVoid {
			ids = append(ids, id)
		}
	}
	return ids
}
