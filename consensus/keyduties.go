package consensus

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// keyDuties: put the keys of shards and models on chain, after the last reveal and until keyBy. Their makers do so at once.
// Whoever else may have a key (validators that of the live shard, seats that of the model they scored) steps in when half
// of the time is over: a maker that is away must not cost others their work. The key of the last shard has only its maker.
//
// Rationale: before revealBy a key in somebody's pool of transactions would open the models to those who still can commit.
// Source: docs/protocol.md 5, 6.1.
func (m *Machine) keyDuties(t *Task, out []due) []due {
	s := m.state
	if t.State != arena.TaskStateOpen || s.Now <= t.By(t.Params.RevealBy) || s.next() > t.By(t.Params.KeyBy()) {
		return out
	}
	late := s.Now >= t.By(t.Params.KeyBy())-arena.Time(t.Params.KeyWindow/2)
	for i, k := range t.ShardKeys {
		shard := arena.ShardIndex(i) //nolint:gosec // two
		maker := t.Creator == m.self.Account
		if k != nil || t.Params.Shard(shard).KeyHash == [32]byte{} || (!maker && (!late || shard != arena.ShardLive || !m.validates())) {
			continue
		}
		out = append(out, due{
			key: Key(fmt.Sprintf("shard-key/%d/%s", t.ID, shard)), deadline: t.By(t.Params.KeyBy()), public: true, first: t.Creator,
			action: PublishShardKey{Task: t.ID, Shard: shard},
		})
	}
	for _, id := range t.Submissions {
		x := s.submissions[id]
		maker := x.Trainer == m.self.Account
		if x.RevealedAt == 0 || x.State == arena.SubmissionVoid || x.Opened() || (!maker && (!late || !x.sat(m.self.Account))) {
			continue
		}
		out = append(out, due{
			key: Key(fmt.Sprintf("model-key/%d", id)), deadline: t.By(t.Params.KeyBy()), public: true, first: x.Trainer,
			action: PublishModelKey{Submission: id, Task: t.ID},
		})
	}
	return out
}

// validates tells whether the own account holds a leaf.
func (m *Machine) validates() bool {
	acc := m.state.accounts[m.self.Account]
	return acc != nil && acc.Leaf != arena.NoLeaf && m.self.Roles.Has(RoleValidator)
}

// sat tells whether the account has held a seat on the submission.
func (s *Submission) sat(a common.Address) bool {
	for _, r := range s.Rounds {
		if _, ok := r.SeatOf(a); ok {
			return true
		}
	}
	return false
}
