package sim

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/selection"
)

// round is one committee at work.
type round struct {
	index   int32
	sub     *submission
	number  arena.Round
	stage   arena.Stage
	size    int
	seed    common.Hash
	leaves  []arena.Leaf
	windows consensus.Windows
	bits    consensus.Bits
	moves   []Move
	votes   []arena.Vote
	named   *submission
	opened  bool // reveals are planned

	outcome  arena.Outcome
	agreeing arena.SeatSet
	settled  bool
}

// seed of the next round of a submission under a beacon.
func (w *World) seed(beacon common.Hash, s *submission) common.Hash {
	id := arena.RoundID{Submission: s.id, Round: s.number}
	return selection.Seed(arena.Domain{ChainID: w.cfg.Seed}, beacon, id, s.Stage)
}

// seal draws the committee of a queue's head. It is false if a drawn validator has no seat left, or if there is no time for a
// round: the queue is closed for this epoch. Source: docs/protocol.md 7.
func (w *World) seal(s *submission, q queueKind) bool {
	t := s.task
	if q == queueFinal {
		s.Course, s.appeals = consensus.Course{Stage: arena.StageFinal}, 0
	}
	seed := w.seed(w.beacon, s)
	primaries, alternates := consensus.SizeOf(&w.params, s.Stage, s.Size)
	leaves := selection.Draw(seed, w.weights, primaries+alternates, arena.NoLeaf)
	for _, l := range leaves {
		if t.used[q][l] >= w.rules.SeatCap {
			w.tally.saturated++
			return false
		}
	}
	primaries = min(primaries, len(leaves)-(len(leaves)+1)%2)
	r := &round{
		index: int32(len(w.rounds)), sub: s, number: s.number, stage: s.Stage, size: int(s.Size), seed: seed, //nolint:gosec // far below 2^31
	}
	if s.pending != nil {
		r.named = s.pending.named
	}
	r.windows = consensus.WindowsOf(&w.params, arena.Time(w.now), alternates > 0 && len(leaves) > primaries, r.named != nil)
	if int64(r.windows.RevealBy) > t.dropBy {
		return false
	}
	t.pop(q, s)
	s.number++
	if alternates == 0 {
		leaves = leaves[:max(primaries, 0)]
	}
	if primaries < 3 {
		w.end(s, arena.VoidNoCommittee)
		return true
	}
	if primaries <= s.Smaller && r.named == nil {
		last := s.rounds[len(s.rounds)-1]
		next, verdict := s.NoLarger(&w.params, last.number, w.pool(last, consensus.Tally{}))
		w.move(s, next, verdict)
		return true
	}
	for _, l := range leaves {
		t.used[q][l]++
	}
	r.leaves, r.bits = leaves, consensus.Bits{Seats: len(leaves), Primaries: primaries}
	r.votes, r.moves = make([]arena.Vote, len(leaves)), make([]Move, len(leaves))
	s.state = arena.SubmissionSealed
	s.rounds = append(s.rounds, r)
	w.rounds = append(w.rounds, r)
	w.fresh = append(w.fresh, r)
	w.tip(s)
	w.deal(r)
	w.planRound(r)
	return true
}

// deal decides what each seat will do. Nothing that a seat can see before the reveals would change it.
func (w *World) deal(r *round) {
	s := r.sub
	mine, all := make([]int, len(w.players)), make([]int, len(w.players))
	for i, l := range r.leaves {
		if p := w.validators[l].player; p != honest {
			all[p]++
			if i < r.bits.Primaries {
				mine[p]++
			}
			if r.stage == arena.StageLive {
				w.players[p].learn(s)
			}
		}
	}
	s.withheld = false
	if owner := s.trainer.player; owner != honest && r.stage == arena.StageLive && w.now <= s.task.keyBy &&
		w.players[owner].strategy.Withholds() {
		// The trainer serves its bytes only where its own seats decide.
		s.withheld = mine[owner] < quorum(r.bits.Primaries)
	}
	truth, q := w.honestVote(r), quorum(r.bits.Primaries)
	noCommit, noReveal := w.sameSize(r, arena.OutcomeSilence, q-1), w.sameSize(r, arena.OutcomeSilence, q)
	nth := make([]int, len(w.players))
	for i, l := range r.leaves {
		v := &w.validators[l]
		v.held++
		if v.player == honest {
			r.moves[i] = Move{Commit: !chance(w.timing, w.cfg.Misses), Reveal: true, Vote: w.noisy(truth), CommitAt: w.timing.Float64() * 0.9, RevealAt: w.timing.Float64() * 0.9}
			if !truth.Slashable() {
				r.moves[i].CommitAt = 0.8
			}
			continue
		}
		p := w.players[v.player]
		view := View{
			Stage: r.stage, Largest: s.Largest(), C: r.bits.Primaries, Mine: mine[v.player], Nth: nth[v.player],
			Others: len(r.leaves) - all[v.player], NoCommit: noCommit, NoReveal: noReveal, Excuse: w.sameSize(r, arena.OutcomeUnavailable, q),
			Truth: truth, Lie: s.lie, Own: s.trainer.player == v.player, Target: s.trainer == s.task.target.trainer, Rand: w.timing,
		}
		if s.Result.Found {
			view.Stands, view.Standing = true, s.Result.Score
			view.StandsWrong = consensus.Differs(&w.params, s.Result.Score, truth)
		}
		nth[v.player]++
		r.moves[i] = p.strategy.Play(view)
		if s.lieable(view.Own || view.Target) {
			r.attacked(view)
		}
	}
	w.noteCapture(r, mine)
	for i := range r.moves {
		m := &r.moves[i]
		root := digest(uint64(r.index), 1)
		switch {
		case m.Forged:
			root = digest(uint64(r.index), 2, uint64(i))
		case m.Vote != truth && w.rules.Tolerance == 0:
			root = digest(uint64(r.index), 3, uint64(m.Vote))
		}
		r.votes[i] = arena.Vote{Score: m.Vote, EvidenceRoot: root}
	}
}

// honestVote is what a seat finds that does its work. Source: docs/protocol.md 2.3, 9.2.
func (w *World) honestVote(r *round) arena.Score {
	s := r.sub
	switch {
	case s.withheld:
		return arena.VerdictUnavailable
	case r.named != nil && w.copyOf(s, r.named):
		return arena.VerdictDuplicate
	}
	return s.truth[r.stage]
}

// copyOf tells whether the final shard shows s to be a copy of the named submission.
func (w *World) copyOf(s, named *submission) bool {
	last := arena.StageFinal
	return duplicate(named.errors[last], s.errors[last], s.from == named, w.rules.CopyTau)
}

// noisy is a score as another machine of the tolerant class finds it: within half of the tolerance.
func (w *World) noisy(s arena.Score) arena.Score {
	if tau := w.rules.Tolerance; tau > 1 && s <= arena.MaxScore {
		return s - arena.Score(tau/4) + arena.Score(w.timing.Uint32N(tau/2))
	}
	return s
}

func (w *World) planRound(r *round) {
	commit := int64(r.windows.CommitBy) - w.now
	for i := range r.bits.Primaries {
		if m := &r.moves[i]; m.Commit {
			w.plan(w.now+1+int64(m.CommitAt*float64(commit)), seatCommits, r.index, int32(i)) //nolint:gosec // a seat
		}
	}
	w.plan(int64(r.windows.CommitBy), alternatesLook, r.index, 0)
	w.plan(int64(r.windows.CommitBy+(r.windows.AlternateBy-r.windows.CommitBy)/2), alternatesLook, r.index, 0)
	w.plan(int64(r.windows.AlternateBy), revealsOpen, r.index, 0)
	w.plan(int64(r.windows.RevealBy), roundDecides, r.index, 0)
}

func (w *World) commit(r *round, seat arena.Seat) {
	if consensus.MayCommit(r.windows, r.bits, seat, arena.Time(w.now)) != nil {
		return
	}
	r.bits.Committed = r.bits.Committed.With(seat)
	if r.moves[seat].Twice {
		w.refuse(consensus.MayCommit(r.windows, r.bits, seat, arena.Time(w.now)))
	}
	if r.bits.Missing() == 0 {
		w.openReveals(r)
	}
}

// standIn lets alternates commit, in the order of their seats, as far as the rules let them.
func (w *World) standIn(r *round) {
	for i := r.bits.Primaries; i < r.bits.Seats; i++ {
		if r.moves[i].Commit {
			w.commit(r, arena.Seat(i)) //nolint:gosec // a seat
		}
	}
}

// openReveals plans the reveals, once.
func (w *World) openReveals(r *round) {
	if r.opened {
		return
	}
	r.opened = true
	room := float64(w.rules.RevealWindow)
	for i := range r.leaves {
		if m := &r.moves[i]; r.bits.Committed.Has(arena.Seat(i)) && m.Reveal { //nolint:gosec // a seat
			w.plan(w.now+1+int64(m.RevealAt*room), seatReveals, r.index, int32(i)) //nolint:gosec // a seat
		}
	}
}

func (w *World) reveal(r *round, seat arena.Seat) {
	if r.outcome != arena.OutcomePending || consensus.MayReveal(r.windows, r.bits, seat, arena.Time(w.now)) != nil {
		return
	}
	r.bits.Revealed = r.bits.Revealed.With(seat)
	if r.moves[seat].Twice {
		w.refuse(consensus.MayReveal(r.windows, r.bits, seat, arena.Time(w.now)))
	}
	if consensus.Decidable(r.windows, r.bits, arena.Time(w.now)) {
		w.plan(w.now+w.rules.Block, roundDecides, r.index, 0)
	}
}

// refuse counts a second vote of a seat, which the rules must not take. Source: docs/protocol.md 8.6.
func (w *World) refuse(err error) {
	if err == nil {
		w.violate("a seat voted twice")
	}
	w.tally.seconds++
}

// finalize decides a round, as soon as that is possible. Source: docs/protocol.md 8.3.
func (w *World) finalize(r *round) {
	if r.outcome != arena.OutcomePending || !consensus.Decidable(r.windows, r.bits, arena.Time(w.now)) {
		return
	}
	t := consensus.Count(w.params.Engine, w.rules.Tolerance, r.bits.Primaries, r.ballots())
	r.outcome, r.agreeing = t.Outcome, t.Agreeing
	w.tally.outcomes[r.outcome]++
	w.tip(r.sub)
	if r.bits.Committed.Len() >= quorum(r.bits.Primaries) {
		for i, l := range r.leaves {
			committed := r.bits.Committed.Has(arena.Seat(i)) //nolint:gosec // a seat
			if i < r.bits.Primaries || committed {
				w.idle(l, committed)
			}
		}
	}
	w.follow(r, t)
}

// tip pays the caller of a seal or a decision: a twentieth of a submission fee, from the fee in the live stage's first rounds.
func (w *World) tip(s *submission) {
	fee := w.rules.SeatFee * FML(w.rules.Seats+w.rules.Alternates) / 20
	if s.Stage == arena.StageLive && s.number < 9 {
		s.fee -= w.books.move(s.task.fees, purseKeepers, min(fee, s.fee))
		return
	}
	w.books.move(pursePool, purseKeepers, fee)
}

// contains tells whether a leaf sits in the committee twice.
func (r *round) twice() bool {
	sorted := slices.Sorted(slices.Values(r.leaves))
	return len(slices.Compact(sorted)) != len(r.leaves)
}
