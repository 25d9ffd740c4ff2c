package consensustest

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// follow does what follows from a round, or from a draw that opened none; end is from when time for an appeal counts.
func (w *World) follow(id arena.SubmissionID, what step, end, now arena.Time, e arena.Epoch) {
	s := w.subs[id-1]
	c := &s.course
	if what.task && w.taskState == arena.TaskStateOpen {
		w.taskState = arena.TaskStateVoid
		w.emit(arena.TaskVoided{Task: 1, Submission: id})
	}
	switch {
	case w.taskState == arena.TaskStateVoid:
		w.void(id, arena.VoidTaskVoid)
	case what.void != arena.VoidNone:
		w.void(id, what.void)
	case what.redraw:
		s.state, s.joined, s.order = arena.SubmissionRevealed, e, w.nextOrder()
		w.emit(arena.Requeued{Submission: id, Task: 1, NextRound: arena.Round(len(s.drawn)), Size: c.size, JoinedEpoch: e})
	default:
		s.state = arena.SubmissionScored
		c.until = now
		if c.appealable(s.stage, len(s.drawn), true) {
			c.until = end + arena.Time(w.Task.AppealWindow)
		}
		if s.stage == arena.StageLive {
			c.until = max(c.until, w.cutAt())
		}
		w.emit(arena.ResultStands{
			RoundID: arena.RoundID{Submission: id, Round: arena.Round(c.round)}, Task: 1, Stage: s.stage, Score: c.score, AppealUntil: c.until,
		})
		if what.ended {
			w.endAppeal(id, what.end)
		}
	}
}

// roundsBy is when the rounds of a stage have to be over.
func (w *World) roundsBy(stage arena.Stage) arena.Time {
	if stage == arena.StageLive {
		return w.Task.CloseBy
	}
	return 2*w.Task.CloseBy - w.Task.RevealBy
}

func (w *World) cutAt() arena.Time {
	return w.Task.RevealBy + arena.Time(w.Task.KeyWindow) + arena.Time(w.Task.AppealWindow)
}

func (w *World) endAppeal(id arena.SubmissionID, end arena.AppealEnd) {
	c := &w.subs[id-1].course
	w.emit(arena.AppealClosed{
		Submission: id, Task: 1, Number: w.number(id), Appellant: *c.appellant, End: end, Returned: big.NewInt(1),
	})
	c.appellant, c.named, c.heard = nil, 0, false
}

// number is that of the last appeal.
func (w *World) number(id arena.SubmissionID) uint8 {
	s := w.subs[id-1]
	return 2*uint8(s.stage) + uint8(s.course.appeals) - 1
}

func (w *World) void(id arena.SubmissionID, reason arena.VoidReason) {
	s := w.subs[id-1]
	if _, waits := w.queueOf(id); waits && s.state == arena.SubmissionFinal {
		s.stage, s.course = arena.StageFinal, course{}
	}
	s.state = arena.SubmissionVoid
	w.emit(arena.SubmissionVoided{Submission: id, Task: 1, Stage: s.stage, Reason: reason})
	if s.course.appellant != nil {
		w.endAppeal(id, arena.AppealUnheard)
	}
	w.bill(s)
}

func (w *World) appeal(from common.Address, id, named arena.SubmissionID, now arena.Time, e arena.Epoch) error {
	s := w.subs[id-1]
	c := &s.course
	if s.state != arena.SubmissionScored || w.taskState != arena.TaskStateOpen || now >= c.until || !c.appealable(s.stage, len(s.drawn), named != 0) ||
		named != 0 && (named >= id || w.subs[named-1].trainer == s.trainer || !w.nameable(named)) {
		return refused("appeal of %d, named %d", id, named)
	}
	who := [20]byte(from)
	c.appeals, c.appellant, c.named, c.heard, c.silences = c.appeals+1, &who, named, false, 0
	c.before = s.drawn[len(s.drawn)-1].primaries
	if c.size == largest(s.stage) && (!c.strong || c.shaky) {
		c.before = 0 // any other committee of that size is heard
	}
	c.size = min(c.size+1, largest(s.stage))
	s.state, s.joined, s.order = arena.SubmissionRevealed, e, w.nextOrder()
	w.emit(arena.Requeued{Submission: id, Task: 1, NextRound: arena.Round(len(s.drawn)), Size: c.size, JoinedEpoch: e})
	w.emit(arena.AppealOpened{Submission: id, Task: 1, Number: w.number(id), Appellant: from, Named: named, Bond: big.NewInt(1)})
	return nil
}

// nameable tells whether a submission had a committee, can be opened, and was not ended by its trainer.
func (w *World) nameable(id arena.SubmissionID) bool {
	s := w.subs[id-1]
	return w.modelKeys[id] && len(s.drawn) > 0 && !s.course.excused
}

func (w *World) close(id arena.SubmissionID, now arena.Time) error {
	s := w.subs[id-1]
	c := &s.course
	late := s.state == arena.SubmissionRevealed && c.stands && now > w.roundsBy(s.stage)
	if !late && (s.state != arena.SubmissionScored || now < c.until) || w.taskState != arena.TaskStateOpen {
		return refused("close of %d in state %s at %d", id, s.state, now)
	}
	if late {
		end := arena.AppealUnheard
		if c.heard {
			end, c.shaky = arena.AppealUndecided, true
		}
		w.endAppeal(id, end)
	}
	s.state, s.score = arena.SubmissionFinal, c.score
	if s.stage == arena.StageLive {
		s.live, s.noted = c.score, true
	}
	w.emit(arena.SubmissionEnded{Submission: id, Task: 1, Stage: s.stage, Score: c.score})
	w.bill(s)
	return nil
}

func (w *World) publish(a consensus.Action, from common.Address, now arena.Time) error {
	early := now <= w.Task.RevealBy || now > w.Task.RevealBy+arena.Time(w.Task.KeyWindow)
	switch a := a.(type) {
	case consensus.PublishShardKey:
		if early || w.keys[a.Shard] || a.Shard == arena.ShardLast && from != w.Creator {
			return refused("key of the %s shard by %s", a.Shard, from)
		}
		w.keys[a.Shard] = true
		w.emit(arena.ShardKeyPublished{Task: 1, Shard: a.Shard, Key: [32]byte{byte(a.Shard), 1}})
	case consensus.PublishModelKey:
		if early || w.modelKeys[a.Submission] {
			return refused("key of model %d by %s", a.Submission, from)
		}
		w.modelKeys[a.Submission] = true
		w.emit(arena.ModelKeyPublished{Submission: a.Submission, Task: 1, Key: [32]byte{byte(a.Submission), 2}})
	}
	return nil
}

// finalist is the best live result of a trainer above the baseline whose key is there; 0: none.
func (w *World) finalist(trainer common.Address) (best arena.SubmissionID) {
	for i, s := range w.subs {
		fits := s.trainer == trainer && s.noted && s.live <= arena.MaxScore && s.live > w.Task.Baseline && w.modelKeys[arena.SubmissionID(i+1)]
		if fits && (best == 0 || s.live > w.subs[best-1].live) {
			best = arena.SubmissionID(i + 1)
		}
	}
	return best
}

func (w *World) finalists() (ids []arena.SubmissionID) {
	for _, s := range w.subs {
		if id := w.finalist(s.trainer); id != 0 && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// liveOver tells whether every submission has ended its live stage.
func (w *World) liveOver() bool {
	return !slices.ContainsFunc(w.subs, func(s *sub) bool { return !s.noted && s.state != arena.SubmissionVoid })
}

func (w *World) cutTask(now arena.Time, e arena.Epoch) error {
	if w.cut || w.taskState != arena.TaskStateOpen || now < w.cutAt() || !w.liveOver() || !w.keys[0] || !w.keys[1] {
		return refused("cut at %d", now)
	}
	w.cut, w.cutEpoch = true, e
	w.emit(arena.TaskCut{Task: 1, Finalists: uint32(len(w.finalists()))})
	return nil
}

// bill notes which rounds of a stage that is over have seats to settle.
func (w *World) bill(s *sub) {
	for _, r := range s.drawn {
		if r.stage == s.stage && len(r.commitment) > 0 {
			s.unpaid[r.id.Round] = s.course.due(r)
		}
	}
}

// due are the seats of a round that are paid or slashed, by what the stage came to.
func (c *course) due(r *round) (set arena.SeatSet) {
	n := int(r.id.Round)
	has, from, score, strong := c.stands, c.round, c.score, c.strong
	if c.score == arena.VerdictDuplicate && c.round != n {
		has, from, score, strong = c.waiting, c.waitRound, c.waitScore, true
	}
	_, _, agreeing := r.result()
	for i := range r.owners {
		seat := arena.Seat(i)
		vote, revealed := r.votes[i]
		slashable := vote.Score.Slashable()
		worked, refuted := false, false
		switch {
		case has && from == n && strong, c.excused && c.excusedBy == n:
			worked = agreeing.Has(seat)
		case r.outcome == arena.OutcomeSilence:
			worked = revealed && slashable // or refuted: due in either case
		case has:
			worked = revealed && vote.Score == score
			refuted = revealed && slashable && vote.Score != score && strong && !c.shaky && from > n
		}
		if worked || refuted {
			set = set.With(seat)
		}
	}
	return set | r.faulty()
}

func (w *World) settleSeats(id arena.RoundID) error {
	s := w.subs[id.Submission-1]
	r := s.drawn[id.Round]
	due, over := s.unpaid[id.Round]
	if !over && (r.silent == 0 || r.punished) {
		return refused("seats of %s", id)
	}
	if !over {
		due = r.silent
	} else if r.punished {
		due &^= r.silent
	}
	r.punished = true
	delete(s.unpaid, id.Round)
	for n, owner := range r.owners {
		if seat := arena.Seat(n); due.Has(seat) {
			w.emit(arena.SeatSettled{SeatID: arena.SeatID{RoundID: id, Seat: seat}, Account: owner, Paid: big.NewInt(1), Slashed: big.NewInt(0)})
		}
	}
	if over {
		w.emit(arena.RoundSettled{RoundID: id})
	}
	return nil
}

func (w *World) expire(id arena.SubmissionID, now arena.Time) error {
	s := w.subs[id-1]
	q, waits := w.queueOf(id)
	reason := arena.VoidLate
	switch {
	case s.state == arena.SubmissionScored && w.taskState == arena.TaskStateVoid:
		reason = arena.VoidTaskVoid
	case s.state != arena.SubmissionCommitted && !waits:
		return refused("expire %d in state %s", id, s.state)
	case w.taskState == arena.TaskStateVoid:
		reason = arena.VoidTaskVoid
	case s.state == arena.SubmissionCommitted:
		if now <= w.Task.RevealBy {
			return refused("expire %d before the reveal is over", id)
		}
		reason = arena.VoidNotRevealed
	case q == arena.QueueFinal && now <= w.roundsBy(arena.StageFinal), q != arena.QueueFinal && now <= w.roundsBy(s.stage),
		q == arena.QueueAgain && s.course.stands:
		return refused("expire %d too early, or a result stands", id)
	}
	w.void(id, reason)
	return nil
}

func (w *World) settle(a consensus.Settle, now arena.Time) error {
	var want []arena.SubmissionID
	complete := w.keys[0] && w.keys[1]
	for i, s := range w.subs {
		id := arena.SubmissionID(i + 1)
		if len(s.unpaid) > 0 || !s.noted && s.state != arena.SubmissionVoid {
			return refused("settle: submission %d is not settled", id)
		}
		if w.finalist(s.trainer) != id || !complete {
			continue
		}
		if !w.cut && w.taskState == arena.TaskStateOpen || w.cut && s.state != arena.SubmissionVoid && (s.stage == arena.StageLive || s.state != arena.SubmissionFinal) {
			return refused("settle: finalist %d has no final result", id)
		}
		if s.state == arena.SubmissionFinal && s.score <= arena.MaxScore && s.score > w.Task.Baseline {
			want = append(want, id)
		}
	}
	slices.SortStableFunc(want, func(x, y arena.SubmissionID) int { return int(w.Score(y)) - int(w.Score(x)) })
	voided := w.taskState == arena.TaskStateVoid
	if voided {
		want = nil
	}
	if w.paidOut || !voided && now < w.Task.CloseBy || !slices.Equal(a.Order, want) {
		return refused("settle with %v, want %v", a.Order, want)
	}
	w.paidOut = true
	w.emit(arena.SeatFees{Task: 1, Seats: 1, Each: big.NewInt(4)})
	if !voided {
		w.taskState = arena.TaskStateSettled
		w.emit(arena.TaskSettled{Task: 1, Order: a.Order})
	}
	w.emit(arena.RewardSplit{Task: 1, TrainerPart: big.NewInt(1), ValidatorPart: big.NewInt(1), Returned: big.NewInt(0)})
	return nil
}
