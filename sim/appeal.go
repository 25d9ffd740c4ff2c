package sim

import (
	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// mayAppeal tells whether the standing result can still be appealed.
func (w *World) mayAppeal(s *submission, named bool) bool {
	if !s.Result.Found || s.pending != nil {
		return false
	}
	if s.Largest() && (named && !w.rules.NamedAgain || !named && !w.rules.WeakAgain) {
		return false
	}
	return s.Appealable(s.number-1, s.appeals, named)
}

// expectAppeals plans what follows from a result that stands now. Honest people appeal whatever is wrong: the trainer of a model that
// lost, or any validator of the same committee that knows the score. A trainer that is copied names its own model.
func (w *World) expectAppeals(s *submission) {
	soon := w.now + 2*w.rules.Block
	owner := s.trainer.player
	if s.Stage == arena.StageLive && owner != honest && w.players[owner].strategy.Withholds() {
		// Bytes that were withheld would be again: once the key is on chain they cannot.
		soon = max(soon, s.task.keyBy+w.rules.Block)
	}
	if owner != honest && s.Stage == arena.StageFinal && w.players[owner].strategy.Escapes() && s.appeals == 0 && w.mayAppeal(s, false) {
		w.plan(w.now+w.rules.Block, appealComes, index(s), int32(-1-owner)) //nolint:gosec // a player
	}
	truth := s.truth[s.Stage]
	original := w.original(s)
	right := !consensus.Differs(&w.params, s.Result.Score, truth) || original != nil && s.Result.Score == arena.VerdictDuplicate
	w.expectLiars(s, right)
	switch {
	case !right && w.mayAppeal(s, false):
		w.plan(soon, appealComes, index(s), 0)
	case right && original != nil && s.Result.Score != arena.VerdictDuplicate && w.mayAppeal(s, true):
		w.plan(soon, appealComes, index(s), index(original)+1)
	}
}

// expectLiars lets an adversary appeal a true result that it would rather have wrong, where the rules let doubtful results be heard
// again by committees of the same size.
func (w *World) expectLiars(s *submission, right bool) {
	if doubted := s.Largest() && (!s.Result.Strong || s.Result.Contested); !right || !doubted || !w.mayAppeal(s, false) {
		return
	}
	for i, p := range w.players {
		wants := s.trainer.player == i || s.trainer == s.task.target.trainer
		if wants && p.strategy.Doubts() && s.lie != s.truth[s.Stage] {
			w.plan(w.now+w.rules.Block, appealComes, index(s), int32(-1-i)) //nolint:gosec // a player
			return
		}
	}
}

// original is the model of somebody else that s can be shown to be a copy of, by the rule of the final shard; nil if there is none:
// the finalist of whom it was copied from, or what was copied. It has to be of an earlier commit.
func (w *World) original(s *submission) *submission {
	if s.Stage != arena.StageFinal || s.from == nil {
		return nil
	}
	if f := s.from.trainer.finalist; f != nil && f.id < s.id && w.copyOf(s, f) {
		return f
	}
	if w.rules.NamedAny && s.from.id < s.id && w.copyOf(s, s.from) {
		return s.from
	}
	return nil
}

// appeal opens an appeal against the standing result. By whom, and against which model the submission is to be judged: 0 none, n the
// submission with index n-1, -1-p nobody's, by player p.
func (w *World) appeal(s *submission, about int32) {
	named := about > 0
	if s.state != arena.SubmissionScored || w.now >= s.until || !w.mayAppeal(s, named) {
		return
	}
	s.Course = s.Appeal(s.rounds[len(s.rounds)-1].bits.Primaries)
	seats, _ := consensus.SizeOf(&w.params, s.Stage, s.Size)
	a := &appeal{player: honest, purse: w.books.open(0), bond: 3 * w.rules.SeatFee * FML(seats) / 2}
	w.must(purseWorld, a.purse, a.bond)
	if named {
		a.named = w.subs[about-1]
	}
	if about < 0 {
		a.player = int(-1 - about)
		w.players[a.player].bonds += a.bond
	}
	s.pending = a
	s.appeals++
	w.requeue(s)
}

// endAppeal ends the pending appeal, if there is one, and divides its bond.
func (w *World) endAppeal(s *submission, end arena.AppealEnd) {
	a := s.pending
	if a == nil {
		return
	}
	s.pending = nil
	w.tally.appealEnds[end]++
	back := FML(0)
	switch end {
	case arena.AppealOverturned, arena.AppealUnheard:
		back = a.bond
	case arena.AppealUpheld:
		w.must(a.purse, s.task.kept, a.bond/2)
		w.must(a.purse, purseBurned, a.bond-a.bond/2)
	default:
		back = a.bond / 2
		w.must(a.purse, s.task.kept, a.bond-back)
	}
	w.must(a.purse, purseWorld, back)
	if a.player != honest {
		w.players[a.player].bonds -= back
	} else {
		w.tally.honestBonds += a.bond - back
	}
}
