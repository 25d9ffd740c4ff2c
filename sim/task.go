package sim

import (
	"math/rand/v2"

	"github.com/ai-arena/arenad/arena"
)

// baseline is the score that a model must beat, in millionths.
const baseline arena.Score = 500_000

type queueKind uint8

const (
	queueLive queueKind = iota
	queueAgain
	queueFinal
	queues
)

type task struct {
	id     int
	opened bool
	seed   *rand.Rand

	submitBy, revealBy, keyBy, cutAt, closeBy, dropBy int64

	shards   [2]shard
	trainers []*trainer
	subs     []*submission // in order of commit

	live  [][]*submission // a line for everybody's n-th reveal
	again []*submission
	final []*submission
	used  [queues][]uint8 // by leaf, in this epoch

	cut, settled bool
	escrow, kept purse // reward; kept pot
	fees         purse // final fees and submission fees that are not spent yet
	target       *submission
	owed         int // seats that the settlement pays
	earned       []seatShare
}

// seatShare is what the settlement owes a seat.
type seatShare struct {
	leaf   arena.Leaf
	shares int
	owed   bool // its fee too
}

// trainer is one trainer in one task.
type trainer struct {
	player   int
	craft    craft
	err      float64 // expected error of its best model
	subs     []*submission
	finalist *submission
	finalFee FML
}

// submission is one model. What the protocol keeps of it is in course.
type submission struct {
	id      arena.SubmissionID
	task    *task
	trainer *trainer
	line    int

	errors   [2]errorsOn
	from     *submission // what it was copied from
	truth    [2]arena.Score
	lie      arena.Score  // what adversaries want it to get
	withheld bool         // its bytes are withheld in the present round
	wanted   [2]bool      // somebody wants a wrong result, by stage
	chosen   map[int]bool // by player: the submission whose committee it wants
	captured map[int]bool

	course
}

func (w *World) openTask(i int) {
	c, r := &w.cfg, &w.rules
	room := c.Epochs - c.taskEpochs()
	start := int64(room*i/c.Tasks) * r.EpochLength
	t := &task{id: i, seed: stream(c.Seed+uint64(i)<<32, "task")}
	t.submitBy = start + int64(r.SubmitEpochs)*r.EpochLength
	t.revealBy = t.submitBy + r.EpochLength
	t.keyBy = t.revealBy + r.KeyWindow
	t.cutAt = t.keyBy + r.AppealWindow
	t.closeBy = t.revealBy + r.closeAfterReveal()
	t.dropBy = 2*t.closeBy - t.revealBy
	t.escrow, t.kept, t.fees = w.books.open(0), w.books.open(0), w.books.open(0)
	for q := range t.used {
		t.used[q] = make([]uint8, len(w.validators))
	}
	t.live = make([][]*submission, lines)
	w.tasks = append(w.tasks, t)
	t.opened = true
	w.must(purseWorld, t.escrow, r.Reward)
	t.shards = [2]shard{newShard(t.seed, c.Rows), newShard(t.seed, c.Rows)}
	span := t.submitBy - start
	w.honestTrainers(t, start, span)
	for _, p := range w.players {
		w.attackers(t, p, start, span)
	}
	w.plan(t.cutAt, taskSettles, int32(i), 0)
	w.plan(t.closeBy, taskSettles, int32(i), 0)
	w.plan(t.dropBy+1, taskDrops, int32(i), 0)
}

// honestTrainers enters the honest trainers: each model is better than the one before, the best trainer's last one is the target.
func (w *World) honestTrainers(t *task, start, span int64) {
	c := &w.cfg
	for n := range c.Trainers {
		err := c.BestError
		if c.Trainers > 1 {
			err += (c.WorstError - c.BestError) * float64(n) / float64(c.Trainers-1)
		}
		tr := w.enter(t, honest, noCraft, err)
		for i := range c.Submissions {
			worse := err * (1 + 0.1*float64(c.Submissions-1-i))
			at := start + span*int64(i)/int64(c.Submissions) + t.seed.Int64N(span/int64(c.Submissions)/2+1)
			w.submit(t, tr, at, worse, worse)
		}
	}
	best := t.trainers[0]
	t.target = best.subs[len(best.subs)-1]
}

// attackers enters what an adversary brings to a task.
func (w *World) attackers(t *task, p *player, start, span int64) {
	craft := p.strategy.Trains()
	if craft == noCraft {
		return
	}
	c := &w.cfg
	for n := range c.Attackers {
		tr := w.enter(t, p.index, craft, junkError)
		at := start + t.seed.Int64N(span*3/4)
		switch craft {
		case memorises:
			w.submit(t, tr, at, 0.02, c.WorstError)
		case copies:
			tr.err = c.BestError
			w.submit(t, tr, t.submitBy-w.rules.EpochLength/2, junkError, junkError)
		case saturates:
			// Waves of firsts in the epoch of the target and the next ones, and seconds behind them.
			wave := w.revealedAt(t, t.target) + int64(n%3)*w.rules.EpochLength
			for range 2 {
				w.submitRevealed(t, tr, min(wave-1, t.submitBy-1), junkError, junkError)
			}
		default:
			w.submit(t, tr, at, junkError, junkError)
		}
	}
}

// junkError is the expected error of a model that is worth nothing and yet beats the baseline.
const junkError = 0.4

func (w *World) enter(t *task, player int, c craft, err float64) *trainer {
	tr := &trainer{player: player, craft: c, err: err}
	t.trainers = append(t.trainers, tr)
	return tr
}

// submit enters a model that is committed at `at` and revealed an epoch later.
func (w *World) submit(t *task, tr *trainer, at int64, liveErr, finalErr float64) {
	w.submitRevealed(t, tr, min(at+w.rules.EpochLength, t.revealBy), liveErr, finalErr)
}

func (w *World) submitRevealed(t *task, tr *trainer, revealed int64, liveErr, finalErr float64) {
	s := &submission{id: arena.SubmissionID(len(w.subs) + 1), task: t, trainer: tr, line: min(len(tr.subs), lines-1)}
	s.errors = [2]errorsOn{t.shards[0].model(t.seed, share16(liveErr)), t.shards[1].model(t.seed, share16(finalErr))}
	w.judge(s)
	s.state = arena.SubmissionCommitted
	s.chosen, s.captured = map[int]bool{}, map[int]bool{}
	s.revealAt = revealed
	w.subs = append(w.subs, s)
	t.subs = append(t.subs, s)
	tr.subs = append(tr.subs, s)
	w.plan(revealed, modelRevealed, int32(len(w.subs)-1), 0)
}

// judge works out what honest seats find, and what adversaries would rather have.
func (w *World) judge(s *submission) {
	for i := range s.truth {
		s.truth[i] = s.task.shards[i].score(s.errors[i])
	}
	s.lie = arena.VerdictInvalidModel // rivals: out of the ranking
	if s.trainer.player != honest {
		s.lie = 999_000 // own models: to the top
	}
}

func (w *World) revealedAt(_ *task, s *submission) int64 { return s.revealAt }

// share16 is a share in 65536ths.
func share16(p float64) uint16 { return uint16(min(p, 0.9999) * 65536) }

// join puts a revealed model into its line, and takes its fees.
func (w *World) join(s *submission) {
	t := s.task
	if s.trainer.craft == copies && !w.copyModel(s) {
		s.state = arena.SubmissionVoid // it has nothing to copy and commits nothing
		s.void = arena.VoidNotRevealed
		return
	}
	seatsFee := w.rules.SeatFee * FML(w.rules.Seats+w.rules.Alternates)
	w.must(purseWorld, t.fees, seatsFee)
	s.fee = seatsFee
	if s.trainer.finalFee == 0 {
		s.trainer.finalFee = w.rules.SeatFee * FML(w.rules.FinalSeats)
		w.must(purseWorld, t.fees, s.trainer.finalFee)
	}
	w.charge(s.trainer.player, seatsFee)
	s.state = arena.SubmissionRevealed
	s.joined = w.epochNow()
	t.live[s.line] = append(t.live[s.line], s)
	w.tally.submissions++
}

// copyModel makes a copier's model from the best one that its validators were given the key of.
func (w *World) copyModel(s *submission) bool {
	var best *submission
	for _, l := range w.players[s.trainer.player].leaked[s.task.id] {
		if best == nil || l.truth[0] > best.truth[0] {
			best = l
		}
	}
	if best == nil {
		return false
	}
	s.from = best
	for i := range s.errors {
		s.errors[i] = s.task.shards[i].copied(s.task.seed, best.errors[i], share16(best.trainer.err), share16(w.cfg.Perturb))
	}
	w.judge(s)
	w.tally.copies++
	return true
}

func (w *World) epochNow() arena.Epoch {
	return arena.Epoch(w.now / w.rules.EpochLength) //nolint:gosec // time is positive and short
}

func (t *task) beginEpoch() {
	for q := range t.used {
		clear(t.used[q])
	}
}

// lines is how many lines a live queue has; the last is for all later reveals.
const lines = 32

// head is the submission that a queue draws next in this epoch; nil if there is none. Source: docs/protocol.md 6.3.
func (w *World) head(t *task, q queueKind) *submission {
	switch q {
	case queueLive:
		for _, line := range t.live {
			if len(line) > 0 && line[0].joined < w.epoch {
				return line[0]
			}
		}
	case queueAgain:
		if len(t.again) > 0 && t.again[0].joined < w.epoch {
			return t.again[0]
		}
	case queueFinal:
		if len(t.final) > 0 && t.final[0].joined < w.epoch {
			return t.final[0]
		}
	}
	return nil
}

func (t *task) pop(q queueKind, s *submission) {
	switch q {
	case queueLive:
		t.live[s.line] = t.live[s.line][1:]
	case queueAgain:
		t.again = t.again[1:]
	case queueFinal:
		t.final = t.final[1:]
	}
}

// drawQueues seals what the task's queues hold, until each is empty or its head draws somebody who has no seat left.
func (w *World) drawQueues(t *task) {
	for q := range queues {
		for {
			s := w.head(t, q)
			if s == nil || !w.seal(s, q) {
				break
			}
		}
	}
}
