package consensus

import (
	"maps"
	"slices"
)

// Clone is a copy that shares nothing that changes. Amounts are shared: they are replaced, never changed.
func (s *State) Clone() *State {
	c := *s
	c.tasks = cloneMap(s.tasks, func(t *Task) *Task {
		n := *t
		n.Submissions = slices.Clone(t.Submissions)
		n.again = slices.Clone(t.again)
		n.pauses = slices.Clone(t.pauses)
		n.ranked = slices.Clone(t.ranked)
		n.Trainers = slices.Clone(t.Trainers)
		n.finalists = maps.Clone(t.finalists)
		n.named = maps.Clone(t.named)
		n.live = slices.Clone(t.live)
		for i := range n.live {
			n.live[i] = slices.Clone(n.live[i])
		}
		return &n
	})
	c.submissions = cloneMap(s.submissions, func(x *Submission) *Submission {
		n := *x
		n.Rounds = slices.Clone(x.Rounds)
		n.Appeals = slices.Clone(x.Appeals)
		for i, r := range n.Rounds {
			m := *r
			m.Seats = slices.Clone(r.Seats)
			n.Rounds[i] = &m
		}
		return &n
	})
	c.accounts = cloneMap(s.accounts, func(a *Account) *Account {
		n := *a
		n.signers = slices.Clone(a.signers)
		n.locks = maps.Clone(a.locks)
		n.owed = maps.Clone(a.owed)
		n.shares = maps.Clone(a.shares)
		n.unpaid = maps.Clone(a.unpaid)
		return &n
	})
	c.leaves = cloneMap(s.leaves, func(l *LeafState) *LeafState {
		n := *l
		return &n
	})
	c.beacons = maps.Clone(s.beacons)
	c.openTasks = maps.Clone(s.openTasks)
	c.unfinished = maps.Clone(s.unfinished)
	c.unsettled = maps.Clone(s.unsettled)
	c.challenged = maps.Clone(s.challenged)
	c.appealed = maps.Clone(s.appealed)
	c.refunding = maps.Clone(s.refunding)
	c.pools = cloneMap(s.pools, (*Pool).clone)
	c.nominations = cloneMap(s.nominations, (*Nomination).clone)
	return &c
}

func cloneMap[K comparable, V any](m map[K]*V, clone func(*V) *V) map[K]*V {
	c := make(map[K]*V, len(m))
	for k, v := range m {
		c[k] = clone(v)
	}
	return c
}
