package sim

import (
	"cmp"
	"slices"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/selection"
)

// closeRounds settles the seats of all rounds of the stage that just ended. Source: docs/protocol.md 8.6.
func (w *World) closeRounds(s *submission) {
	for _, r := range s.rounds {
		if r.stage == s.Stage && !r.settled {
			r.settled = true
			w.settleRound(r)
		}
	}
	t := s.task
	if s.Stage != arena.StageLive {
		return
	}
	left := s.fee
	s.fee = 0
	switch {
	case s.state == arena.SubmissionFinal:
		w.must(t.fees, pursePool, left)
	case s.void == arena.VoidUnavailable || s.void == arena.VoidTooSlow:
		w.must(t.fees, purseBurned, left)
	default:
		w.must(t.fees, purseWorld, left)
		w.charge(s.trainer.player, -left)
	}
}

// settleRound slashes and pays the seats of a round whose stage has ended.
func (w *World) settleRound(r *round) {
	t := r.sub.task
	halves := w.books.open(0) // of the slashes for silence: they go to the seats that worked
	judged := consensus.Judge(&w.params, r.sub.Course, r.asChain())
	silent := r.outcome == arena.OutcomeSilence
	var workers []arena.Leaf
	for i, l := range r.leaves {
		seat := arena.Seat(i) //nolint:gosec // a seat
		v := &w.validators[l]
		switch {
		case judged.AtFault.Has(seat):
			w.fault(r, seat, l, halves)
		case judged.Refuted.Has(seat):
			v.refuted++
			w.slash(l, 5, 100, t.kept)
			if v.player == honest {
				w.honestRefuted(r)
			}
		case judged.Worked.Has(seat):
			workers = append(workers, l)
			if silent {
				continue
			}
			v.worked++
			counts := r.votes[i].Score.Slashable()
			if counts {
				w.gain(v)
			}
			w.owe(r, l, counts && r.sub.closed[r.stage] != nil)
		}
	}
	w.share(halves, workers, t)
}

// fault slashes a seat that was missed or not revealed.
func (w *World) fault(r *round, seat arena.Seat, l arena.Leaf, to purse) {
	v := &w.validators[l]
	if r.bits.Committed.Has(seat) {
		v.unrevealed++
		w.slash(l, 1, 100, to)
		return
	}
	v.missed++
	if v.seatsIn != w.epoch {
		v.seatsIn, v.missSlash = w.epoch, 0
	}
	// At most 0.2 % of the stake in an epoch, over all tasks.
	if v.missSlash < w.books.held[v.stake].part(2, 1000) {
		v.missSlash += w.slash(l, 1, 1000, to)
	}
}

// owe notes what the settlement owes a seat: the submission's fee pays the base-size live round now, everything else waits.
func (w *World) owe(r *round, l arena.Leaf, counts bool) {
	t, s := r.sub.task, r.sub
	shares := 1
	if r.stage == arena.StageFinal {
		shares = 2
	}
	if !counts {
		shares = 0
	}
	base := r.stage == arena.StageLive && r.size == 0
	if base {
		fee := min(w.rules.SeatFee, s.fee)
		s.fee -= fee
		w.pay(t.fees, l, fee)
	} else {
		t.owed++
	}
	t.earned = append(t.earned, seatShare{l, shares, !base})
}

// pay pays a seat fee, a quarter of it is burned.
func (w *World) pay(from purse, l arena.Leaf, fee FML) {
	v := &w.validators[l]
	w.must(from, purseBurned, fee/4)
	w.must(from, v.wallet, fee-fee/4)
	w.earn(v, fee-fee/4)
}

func (w *World) earn(v *validator, amount FML) {
	if v.player != honest {
		w.players[v.player].earned += amount
	} else {
		w.tally.honestEarned += amount
	}
}

// share divides a purse among validators alike; what is left goes to the task's kept pot.
func (w *World) share(from purse, to []arena.Leaf, t *task) {
	if n := FML(len(to)); n > 0 {
		each := w.books.held[from] / n
		for _, l := range to {
			w.must(from, w.validators[l].wallet, each)
			w.earn(&w.validators[l], each)
		}
	}
	w.must(from, t.kept, w.books.held[from])
}

// advanceTask does what is due of a task: it cuts the finalists once all live results are closed, and settles once all final ones are.
func (w *World) advanceTask(t *task) {
	if t.settled || w.now < t.cutAt {
		return
	}
	for _, s := range t.subs {
		if s.Stage == arena.StageLive && !ended(s) {
			return
		}
	}
	if !t.cut {
		t.cut = true
		for _, tr := range t.trainers {
			if tr.player == honest && w.rules.NamedFinalist {
				w.nameFinalist(tr)
			}
			if tr.finalist != nil {
				tr.finalist.joined = w.epochNow()
				t.final = append(t.final, tr.finalist)
			}
		}
		w.tally.finalists += len(t.final)
	}
	if w.now < t.closeBy {
		return
	}
	for _, tr := range t.trainers {
		if f := tr.finalist; f != nil && (f.Stage != arena.StageFinal || !ended(f)) {
			return
		}
	}
	w.settle(t)
}

// nameFinalist sends a trainer's best model to the final stage, whatever became of it in the live one: the trainer can tell, once
// the live shard's key is public. A model that ended by its own fault cannot be named.
func (w *World) nameFinalist(tr *trainer) {
	for _, s := range tr.subs {
		own := s.state == arena.SubmissionVoid && (s.void == arena.VoidNotRevealed || s.void == arena.VoidUnavailable || s.void == arena.VoidTooSlow)
		if f := tr.finalist; !own && (f == nil || s.truth[arena.StageLive] > f.truth[arena.StageLive]) {
			tr.finalist = s
		}
	}
}

func ended(s *submission) bool {
	return s.state == arena.SubmissionFinal || s.state == arena.SubmissionVoid
}

// drop ends what is not final at dropBy: late, or standing after all.
func (w *World) drop(t *task) {
	for _, s := range t.subs {
		w.dropOne(t, s)
	}
	w.advanceTask(t)
	for _, tr := range t.trainers {
		if f := tr.finalist; f != nil && f.Stage == arena.StageLive {
			f.Course = consensus.Course{Stage: arena.StageFinal}
			w.end(f, arena.VoidLate)
		}
	}
	w.advanceTask(t)
	if !t.settled {
		w.violate("task %d is not settled by its last deadline", t.id)
	}
}

func (w *World) dropOne(t *task, s *submission) {
	if ended(s) {
		return
	}
	t.again = slices.DeleteFunc(t.again, func(o *submission) bool { return o == s })
	if !s.Result.Found {
		w.end(s, arena.VoidLate)
		return
	}
	if s.pending != nil {
		next, verdict := s.Unheard()
		s.Course = next
		w.endAppeal(s, verdict.Appeal)
	}
	s.state, s.until = arena.SubmissionScored, w.now
	w.close(s)
}

// settle ranks a task and pays. Source: docs/protocol.md 9.3.
func (w *World) settle(t *task) {
	t.settled = true
	ranked := t.ranking()
	w.tallyTask(t, ranked)
	r := &w.rules
	reward := w.books.held[t.escrow]
	trainers := reward.part(int64(r.Gamma), 1_000_000)
	if len(ranked) == 0 {
		// Nobody is paid for a rank: gamma is the validators', the rest the creator's.
		w.must(t.escrow, purseWorld, reward-trainers)
	} else {
		staked, backing := r.TrainerStake*FML(min(len(ranked), maxPaid)), w.backing(t)
		trainers += reward.part(int64(1_000_000-2*r.Gamma), 1_000_000).part(int64(staked), int64(staked+backing))
		w.prizes(t, ranked, trainers)
	}
	w.finalFees(t, ranked[:min(len(ranked), maxPaid)])
	w.payOwed(t)
	w.payShares(t)
	w.must(t.fees, purseWorld, w.books.held[t.fees])
	w.must(t.escrow, purseWorld, w.books.held[t.escrow])
	w.must(t.kept, pursePool, w.books.held[t.kept])
}

// finalFees returns the final fees of those who are no finalists or were paid for a rank; the others' pay the final seats.
func (w *World) finalFees(t *task, paid []*submission) {
	for _, tr := range t.trainers {
		if tr.finalist == nil || slices.Contains(paid, tr.finalist) {
			w.must(t.fees, purseWorld, tr.finalFee)
			continue
		}
		w.must(t.fees, t.kept, tr.finalFee)
		w.charge(tr.player, tr.finalFee)
	}
}

// maxPaid is how many ranks are paid.
const maxPaid = 32

// ranking is the final order: final score, then the earlier commit.
func (t *task) ranking() (ranked []*submission) {
	for _, tr := range t.trainers {
		if f := tr.finalist; f != nil && f.closed[arena.StageFinal] != nil {
			if score := f.closed[arena.StageFinal].Score; score <= arena.MaxScore && score > baseline {
				ranked = append(ranked, f)
			}
		}
	}
	slices.SortFunc(ranked, func(a, b *submission) int {
		return cmp.Or(cmp.Compare(b.closed[arena.StageFinal].Score, a.closed[arena.StageFinal].Score), cmp.Compare(a.id, b.id))
	})
	return ranked
}

// backing is the stake of the validators with an in-consensus seat in the task, as far as it counts.
func (w *World) backing(t *task) (sum FML) {
	seen := map[arena.Leaf]bool{}
	for _, e := range t.earned {
		if e.shares > 0 && !seen[e.leaf] {
			seen[e.leaf] = true
			sum += min(w.books.held[w.validators[e.leaf].stake], selection.CapFactor*w.rules.MinStake)
		}
	}
	return sum
}

func (w *World) prizes(t *task, ranked []*submission, amount FML) {
	paid := ranked[:min(len(ranked), maxPaid)]
	parts, sum, part := make([]int64, len(paid)), int64(0), int64(1_000_000_000_000)
	for i := range paid {
		parts[i] = part
		sum += part
		part = int64(FML(part).part(int64(w.rules.Rho), 1_000_000))
	}
	for i, s := range paid {
		prize := amount.part(parts[i], sum)
		w.must(t.escrow, purseWorld, prize)
		if p := s.trainer.player; p != honest {
			w.players[p].prizes += prize
		}
	}
}

// payOwed pays the seats of larger live rounds and of the final stage, all alike, from the kept pot and the validators' part.
func (w *World) payOwed(t *task) {
	w.must(t.escrow, t.kept, w.books.held[t.escrow])
	if t.owed == 0 {
		return
	}
	each := min(w.rules.SeatFee, w.books.held[t.kept]/FML(t.owed))
	for _, e := range t.earned {
		if e.owed {
			w.pay(t.kept, e.leaf, each)
		}
	}
}

// payShares divides what is left among the in-consensus seats; final ones count double.
func (w *World) payShares(t *task) {
	shares := 0
	for _, e := range t.earned {
		shares += e.shares
	}
	if shares == 0 {
		return
	}
	each := w.books.held[t.kept] / FML(shares)
	for _, e := range t.earned {
		amount := each * FML(e.shares)
		w.must(t.kept, w.validators[e.leaf].wallet, amount)
		w.earn(&w.validators[e.leaf], amount)
	}
}
