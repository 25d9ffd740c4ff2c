package consensustest

import (
	"bytes"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

func (w *World) nextOrder() (n int) {
	for _, s := range w.subs {
		n = max(n, s.order+1)
	}
	return n
}

// queueOf is the queue that a submission stands in, false if it is in none.
func (w *World) queueOf(id arena.SubmissionID) (arena.QueueKind, bool) {
	s := w.subs[id-1]
	switch {
	case s.state == arena.SubmissionRevealed && len(s.drawn) == 0:
		return arena.QueueLive, true
	case s.state == arena.SubmissionRevealed:
		return arena.QueueAgain, true
	case s.state == arena.SubmissionFinal && s.stage == arena.StageLive && w.cut && w.finalist(s.trainer) == id:
		return arena.QueueFinal, true
	}
	return 0, false
}

// head finds the head of a queue by looking at every submission: in the live queue first by ordinal, then in the order of
// joining; in the final one by the first commit of the trainer.
func (w *World) head(q arena.QueueKind, e arena.Epoch) arena.SubmissionID {
	if q == arena.QueueFinal {
		for _, s := range w.subs {
			id := w.finalist(s.trainer)
			if id == 0 || w.cutEpoch >= e {
				continue
			}
			if in, waits := w.queueOf(id); waits && in == q {
				return id
			}
		}
		return 0
	}
	for ordinal := 1; ordinal < 255; ordinal++ {
		front, joined := arena.SubmissionID(0), 0
		for i, s := range w.subs {
			id := arena.SubmissionID(i + 1)
			in, waits := w.queueOf(id)
			if waits && in == q && (q == arena.QueueAgain || int(s.ordinal) == ordinal) && (front == 0 || s.order < joined) {
				front, joined = id, s.order
			}
		}
		if front != 0 && w.subs[front-1].joined < e {
			return front
		}
	}
	return 0
}

func (w *World) seal(a consensus.Seal, now arena.Time, e arena.Epoch) error {
	s := w.subs[a.Submission-1]
	q, waits := w.queueOf(a.Submission)
	if !waits || w.taskState != arena.TaskStateOpen || w.beacons[e] == (common.Hash{}) || w.head(q, e) != a.Submission {
		return refused("seal of %d", a.Submission)
	}
	stage, c := s.stage, s.course
	if q == arena.QueueFinal {
		stage, c = arena.StageFinal, course{}
	}
	r := &round{
		id: arena.RoundID{Submission: a.Submission, Round: arena.Round(len(s.drawn))}, at: now, stage: stage, named: c.named,
		commitment: map[int]common.Hash{}, commitAt: map[int]arena.Time{}, votes: map[int]arena.Vote{},
	}
	wanted, alternates := w.size(stage, c.size)
	if _, _, end := w.windows(r, alternates > 0); end > w.roundsBy(stage) {
		return refused("seal of %d: no time", a.Submission)
	}
	r.seed = w.Params.Domain.Seed(w.beacons[e], r.id.Submission, r.id.Round, stage)
	order := make([]int, len(w.leaves))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(x, y int) int {
		return bytes.Compare(crypto.Keccak256(r.seed[:], []byte{byte(x)}), crypto.Keccak256(r.seed[:], []byte{byte(y)}))
	})
	order = order[:min(len(order), wanted+alternates)]
	r.primaries = min(wanted, (len(order)-1)/2*2+1)
	if alternates == 0 {
		order = order[:r.primaries]
	}
	leaves := []arena.Leaf{}
	for _, l := range order {
		leaves = append(leaves, arena.Leaf(l))
		r.owners = append(r.owners, w.leaves[l])
	}
	if c.before != 0 && r.primaries <= c.before && c.named == 0 {
		w.emit(arena.RoundDecided{RoundID: r.id, Outcome: arena.OutcomeNoLarger})
		w.follow(a.Submission, s.course.without(len(s.drawn)-1, s.pool(s.stage)), now, now, e)
		return nil
	}
	if r.primaries < 3 {
		w.emit(arena.RoundDecided{RoundID: r.id, Outcome: arena.OutcomeNoCommittee})
		w.void(a.Submission, arena.VoidNoCommittee)
		return nil
	}
	s.stage, s.course, s.round, s.state = stage, c, r, arena.SubmissionSealed
	s.drawn = append(s.drawn, r)
	w.emit(arena.Sealed{
		Submission: a.Submission, Task: 1, Round: r.id.Round, Stage: stage, Epoch: e, Seed: r.seed, Leaves: leaves,
		Primaries: uint8(r.primaries),
	})
	return nil
}

// size is what a committee is to be: live k + a, 2k + 1, 31; final kf, 31.
func (w *World) size(stage arena.Stage, size uint8) (primaries, alternates int) {
	k := int(w.Task.Seats)
	if stage == arena.StageFinal {
		return []int{int(w.Task.FinalSeats), 31}[size], 0
	}
	return []int{k, 2*k + 1, 31}[size], []int{int(w.Task.Alternates), 0, 0}[size]
}
